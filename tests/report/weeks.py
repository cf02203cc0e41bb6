"""Weeks made by hand: outlets with enough claims to rate, a discrepancy that spread, a syndicated copy, an edit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from crossref.report.beside import Beside
from crossref.report.spreading import Evidence
from crossref.report.statement_map import Mapped, Use
from crossref.report.tally import Item, Story, Tally, tally
from crossref.report.weekly import Changed, Week
from crossref.types import Review, ReviewDecision, Severity, Statement, Verdict, Version, VersionState
from tests.report.samples import ENGINE, rich_check

MONDAY = datetime(2026, 5, 18, 6, 0, tzinfo=UTC)
FIRST, LAST = date(2026, 5, 18), date(2026, 5, 24)
ZONE = ZoneInfo("Europe/Lisbon")
OUTLETS = ("The Calder Post", "North Quay Review", "Diario del Lirio")
QUOTE = "We expect 50,000 riders in the first year and we will keep the night ferry,"

_SUBJECTS = (
    "harbour", "ferry", "bridge", "railway", "school", "market", "library", "hospital", "river", "forest", "theatre",
    "museum", "orchard", "lighthouse", "reservoir", "airport", "stadium", "bakery", "quarry", "mill",
)  # fmt: skip


def article_text(number: int) -> str:
    """Return an article's text that shares no run of eight words with another number's."""
    return " ".join(
        f"The {_SUBJECTS[(number + at) % 20]} council of district {number} heard plan {at * 7 + number * 31} on day {at}."
        for at in range(12)
    )


def story(number: int, outlet: str, *, hours: float = 0, text: str | None = None) -> Story:
    """Return an article of the week."""
    return Story(
        id=f"article-{number}",
        check_id=f"check-{number}",
        at=MONDAY + timedelta(hours=hours or number),
        outlet=outlet,
        title=f"Council hears plan {number}",
        url=f"https://outlet.example/{number}",
        lang="en",
        text=article_text(number) if text is None else text,
        engine=ENGINE,
        checked_at=MONDAY + timedelta(days=7, hours=number),
    )


def item(of: Story, number: int, verdict: Verdict = Verdict.VERBATIM, **more: object) -> Item:
    """Return a finding of an article."""
    values: dict[str, object] = {
        "id": f"finding-{of.id}-{number}",
        "claim_id": f"claim-{of.id}-{number}",
        "story": of,
        "number": number,
        "verdict": verdict,
        "severity": Severity.NONE,
        "words": f"The plan for {of.id} will be ready in {number} months",
        "speaker": "Jonas Averill",
        "source_id": "kestria-transport",
        "statement_id": f"statement-{of.id}",
        "explanation": "The same words.",
        "said_at": of.at - timedelta(hours=5),
        **more,
    }
    return Item(**values)  # type: ignore[arg-type]


def altered(of: Story, number: int, **more: object) -> Item:
    """Return the altered number that spread from outlet to outlet."""
    return item(
        of,
        number,
        Verdict.ALTERED_NUMBER,
        **{
            "severity": Severity.MAJOR,
            "words": QUOTE,
            "statement_id": "statement-11",
            "explanation": "The article has 50,000 where the original has 15,000.",
            **more,
        },
    )


def review(of: Item, decision: ReviewDecision = ReviewDecision.CONFIRMED, to: Verdict | None = None) -> Review:
    """Return a person's decision about a finding."""
    return Review(
        id=f"review-{of.id}",
        finding_id=of.id,
        reviewer="Wilma Osgar",
        decision=decision,
        at=MONDAY + timedelta(days=8),
        note="Checked with the release.",
        corrected_to=to,
    )


def full_tally() -> Tally:
    """Return a week with two outlets that can be rated and one that cannot."""
    stories = [story(number, OUTLETS[number % 2]) for number in range(1, 13)]
    stories.append(story(13, OUTLETS[2], hours=30, text=stories[0].text + " It was carried from the wire."))
    items = [item(one, number) for one in stories for number in range(1, 5)]
    items[3] = item(stories[0], 4, Verdict.PARAPHRASE)
    items[7] = item(stories[1], 4, Verdict.NOT_FOUND, reason="no channel of Jonas Averill has been collected")
    first, second = altered(stories[0], 5), altered(stories[1], 5)
    items += [replace(first, review=review(first)), second, altered(stories[12], 5)]
    gone = item(stories[2], 6, Verdict.TRUNCATED, severity=Severity.MAJOR)
    items.append(replace(gone, review=review(gone, ReviewDecision.DISMISSED)))
    items.append(item(stories[3], 6, Verdict.ALTERED_WORDING, severity=Severity.MINOR))
    return tally(stories, items)


def edited_statement() -> Statement:
    """Return a statement that was edited in the week."""
    return Statement(
        id="statement-11",
        versions=(
            Version(number=1, text="We expect 15,000 riders in the first year.", seen_from=MONDAY),
            Version(
                number=2,
                text="We expect 18,000 riders in the first year.",
                seen_from=MONDAY + timedelta(days=1),
                state=VersionState.EDITED,
            ),
        ),
        source="kestria-transport",
        author="Jonas Averill",
        url="https://transport.kestria.example/news/11",
        published_at=MONDAY - timedelta(hours=3),
        lang="en",
    )


def full_week(**more: object) -> Week:
    """Return the week with evidence for the discrepancy that spread."""
    found = full_tally()
    check = rich_check()
    finding = next(one for one in check.findings if one.verdict is Verdict.ALTERED_NUMBER)
    claim = next(one for one in check.claims if one.id == finding.claim_id)
    first = found.spreads()[0].first
    statement = edited_statement()
    values: dict[str, object] = {
        "first": FIRST,
        "last": LAST,
        "tally": found,
        "before": tally(found.stories[:4], [one for one in found.items if one.story in found.stories[:4]]),
        "zone": ZONE,
        "evidence": {first.id: Evidence(article=check.article, claim=claim, finding=replace(finding, id=first.id))},
        "changed": (
            Changed(
                statement=statement,
                at=MONDAY + timedelta(days=1),
                before=statement.versions[0],
                after=statement.versions[1],
                carriers=found.stories[:2],
            ),
            Changed(statement=statement, at=MONDAY + timedelta(days=2), before=statement.versions[1]),
        ),
        "newsroom": "Calder Desk",
        "notice": "Fictional demonstration.",
        "beside": Beside(reviews={one.id: one.review for one in found.items if one.review is not None}),
        **more,
    }
    return Week(**values)  # type: ignore[arg-type]


def empty_week() -> Week:
    """Return a week of which no article was checked."""
    return Week(first=FIRST, last=LAST, tally=tally((), ()), before=tally((), ()), zone=ZONE)


def mapped_statement() -> Mapped:
    """Return the statement of the rich article with the claims that use it."""
    check = rich_check()
    finding = next(one for one in check.findings if one.verdict is Verdict.ALTERED_NUMBER)
    assert finding.statement is not None
    claims = {claim.id: claim for claim in check.claims}
    uses = tuple(
        Use(story=story(1, OUTLETS[0]), words=claims[one.claim_id].text, finding=one)
        for one in check.findings
        if one.statement is not None and one.statement.id == finding.statement.id
    )
    return Mapped(statement=finding.statement, uses=uses, zone=ZONE, newsroom="Calder Desk", beside=Beside(reviews={}))
