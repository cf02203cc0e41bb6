"""What people decide about findings: the queue of discrepancies, and reviews that are added and never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from crossref.errors import UsageError
from crossref.pipeline.weekly import item_of, newest_reviews, story_of
from crossref.pipeline.workspace import Workspace
from crossref.report.spreading import Evidence
from crossref.report.tally import Item
from crossref.store.repository import Store
from crossref.types import Group, Review, ReviewDecision, Severity, Verdict, stable_id

GOLD_FILE = "gold-candidates.jsonl"
"""In the workspace: pairs of texts whose finding a reviewer dismissed or corrected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided about one finding."""

    decision: ReviewDecision
    reviewer: str
    note: str = ""
    corrected_to: Verdict | None = None


def queue(
    workspace: Workspace,
    *,
    since: date | None = None,
    least: Severity = Severity.MINOR,
    reviewed: bool = False,
) -> tuple[Item, ...]:
    """Return discrepancies that nobody has reviewed, gravest and oldest first; with ``reviewed`` the others too."""
    zone = ZoneInfo(workspace.settings.newsroom.timezone)
    start = datetime.combine(since, time(), tzinfo=zone) if since is not None else None
    with workspace.open_store() as store:
        items = [
            item
            for item in _items(store, workspace, start)
            if item.group is Group.DISCREPANCY and item.severity.rank >= least.rank
        ]
    shown = (item for item in items if reviewed or item.review is None)
    return tuple(sorted(shown, key=lambda one: (-one.severity.rank, one.story.at, one.id)))


def _items(store: Store, workspace: Workspace, start: datetime | None) -> Iterator[Item]:
    reviews = newest_reviews(store.reviews())
    stories = {one.check_id: story_of(one) for one in store.checked_articles(since=start)}
    for line in store.finding_lines(stories):
        yield item_of(line, stories[line.check_id], workspace.directory, reviews.get(line.id))


def evidence_of(item: Item, workspace: Workspace) -> Evidence | None:
    """Return the whole finding behind an item of the queue."""
    with workspace.open_store() as store:
        kept = store.evidence(item.story.check_id, item.id)
    return Evidence(article=kept[0], claim=kept[1], finding=kept[2]) if kept is not None else None


def record(finding_id: str, decided: Decision, workspace: Workspace, *, now: datetime) -> Review:
    """Add a review of a finding and return it.

    Raises:
        UsageError: There is no such finding, or a correction names no other verdict.
    """
    with workspace.open_store() as store:
        found = store.findings(finding_id=finding_id)
        if not found:
            raise UsageError(f"There is no finding {finding_id} here.", hint="`crossref review --list` shows ids.")
        _check(decided, (finding.verdict for finding in found))
        review = Review(
            id=stable_id("review", finding_id, decided.reviewer, decided.decision, now.isoformat()),
            finding_id=finding_id,
            reviewer=decided.reviewer,
            decision=decided.decision,
            at=now,
            note=decided.note,
            corrected_to=decided.corrected_to,
        )
        store.append_review(review)
    return review


def keep_as_gold(review: Review, workspace: Workspace) -> Path:
    """Add the pair of texts behind a dismissed or corrected finding to the newsroom's gold candidates.

    Each is one line of JSON that ``crossref compare --jsonl`` reads, with what the program said, what the reviewer
    said instead and why. A line is added and none changed.

    Raises:
        UsageError: The finding was confirmed, no reason was given, or it rests on no statement.
    """
    check_gold(review.decision, review.note)
    with workspace.open_store() as store:
        check_id = store.last_check_of(review.finding_id)
        found = store.evidence(check_id, review.finding_id) if check_id is not None else None
    kept = Evidence(article=found[0], claim=found[1], finding=found[2]) if found is not None else None
    if kept is None or kept.finding.statement is None:
        raise UsageError(f"{review.finding_id} rests on no statement, so there is no pair of texts to keep.")
    path = workspace.root / GOLD_FILE
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(_gold(kept, review), ensure_ascii=False) + "\n")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
    return path


def check_gold(decision: ReviewDecision, note: str) -> None:
    """Tell, before anything is recorded, whether a decision can make a gold candidate.

    Raises:
        UsageError: The finding was confirmed, or no reason was given.
    """
    if decision is ReviewDecision.CONFIRMED:
        raise UsageError(
            "A confirmed finding is no false alarm.", hint="--keep-as-gold goes with --dismiss or --correct."
        )
    if not note.strip():
        raise UsageError("A gold candidate needs a reason.", hint="Give it with --note TEXT.")


def _gold(kept: Evidence, review: Review) -> dict[str, object]:
    article, claim, finding = kept.article, kept.claim, kept.finding
    statement = finding.statement
    version = finding.version or (statement.latest if statement is not None else None)
    corrected = review.corrected_to
    return {
        "id": review.finding_id,
        "check": "",
        "outcome": "",
        "verdict": corrected.value if corrected is not None else None,
        "lang": claim.lang or article.lang,
        "quoted": claim.is_quoted,
        "original": version.text if version is not None else "",
        "reported": " ".join(part.of(article.text) for part in claim.segments or (claim.span,)),
        "original_lang": statement.lang if statement is not None else None,
        "reported_lang": claim.lang or article.lang,
        "said": finding.verdict.value,
        "decision": review.decision.value,
        "reason": review.note,
        "reviewer": review.reviewer,
        "at": review.at.isoformat(),
        "article": article.url,
        "statement": statement.url if statement is not None else None,
    }


def _check(decided: Decision, verdicts: Iterable[Verdict]) -> None:
    if not decided.reviewer.strip():
        raise UsageError("A review needs a name.", hint="Give it with --by NAME.")
    if decided.decision is ReviewDecision.CORRECTED and decided.corrected_to in (None, *verdicts):
        raise UsageError("A correction names another verdict.", hint="To agree with the verdict, use --confirm.")
