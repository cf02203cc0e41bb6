"""Builds the weekly report: discrepancies first, then tables with their uncertainty, edits, gaps and replies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from statistics import median
from typing import TYPE_CHECKING

from crossref.report.article import counts_of, dismissed_note, result_of
from crossref.report.beside import NOTHING_BESIDE, Beside
from crossref.report.listing import SHOWN_WORDS, article_line, lag_text, speaker_label
from crossref.report.plain import language_tag, line, link_of
from crossref.report.rates import Rate, rate_of
from crossref.report.replies import letters
from crossref.report.spelled import days_text, direction, time_text
from crossref.report.spreading import Evidence, spread_cards
from crossref.report.tables_view import rate_rows, rate_text
from crossref.report.tally import Item, Story, Tally
from crossref.report.told import can_tell, told
from crossref.report.tongue import number_text, say, say_many, spoken
from crossref.report.versions import version_change
from crossref.report.weekly_pages import Comparison, CopyGroup, Drill, DrillLine, OpenLine, StatementChange, WeeklyPage
from crossref.report.wording import (
    METHOD,
    REVIEW_LABELS,
    SHAPES,
    VERDICT_LABELS,
    WEEKLY_METHOD,
    group_name,
    method_of,
)
from crossref.types import GROUP_OF, Group, Severity, Statement, Verdict, Version, stable_id

if TYPE_CHECKING:
    from crossref.directory import Directory

MOST_CARDS = 100
"""Discrepancies that are shown with both texts; the others follow in a short list."""
MOST_DRIFTS = 30
"""Paraphrases that drift, shown with both texts."""
MOST_SHORT = 1000
MOST_DRILLED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A statement that was edited, or deleted where ``after`` is ``None``; with articles that keep the old words."""

    statement: Statement
    at: datetime
    before: Version
    after: Version | None = None
    carriers: tuple[Story, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What a weekly report is made from.

    Attributes:
        first: The first day.
        last: The last day, inclusive.
        tally: Its articles and findings.
        before: Those of the four weeks before.
        evidence: Claims with their originals, by the finding's id.
        changed: Statements that were edited or deleted in these days.
        zone: The newsroom's time zone.
        scope: Names that the report is narrowed to.
        include_unreviewed: Whether discrepancies count in the tables before a person has looked at them.
        newsroom: Name at the head of the report.
        notice: A line for the top of the page.
        beside: Reviews and archive addresses.
    """

    first: date
    last: date
    tally: Tally
    before: Tally
    zone: tzinfo
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    changed: tuple[Changed, ...] = ()
    scope: tuple[str, ...] = ()
    include_unreviewed: bool = False
    newsroom: str = ""
    notice: str = ""
    beside: Beside = NOTHING_BESIDE

    @property
    def name(self) -> str:
        """The ISO week, or the two days where it is no whole week: "2026-W47"."""
        year, week, day = self.first.isocalendar()
        if day == 1 and (self.last - self.first).days == 6:
            return f"{year}-W{week:02d}"
        return f"{self.first.isoformat()}-to-{self.last.isoformat()}"


def weekly_page(week: Week, directory: Directory) -> WeeklyPage:
    """Return the page of a weekly report, in the language spoken."""
    spreads = week.tally.spreads()
    cards = spread_cards(spreads[:MOST_CARDS], week.evidence, directory, zone=week.zone, beside=week.beside)
    short = spread_cards(spreads[MOST_CARDS:MOST_SHORT], {}, directory, zone=week.zone, offset=MOST_CARDS)
    drifts = spread_cards(
        week.tally.drifts()[:MOST_DRIFTS], week.evidence, directory, zone=week.zone, beside=week.beside, anchor="drift"
    )
    counted = week.tally.counted
    names = {source.id: line(source.name) for source in directory.sources}
    changes = Counter(names.get(one.statement.source or "", "") for one in week.changed)
    return WeeklyPage(
        title=say("Weekly report, %(days)s") % {"days": days_text(week.first, week.last)},
        language=spoken(),
        newsroom=line(week.newsroom),
        notice=line(week.notice),
        days=days_text(week.first, week.last),
        scope=", ".join(line(one) for one in week.scope),
        report_id=_edition(week),
        engine=", ".join(dict.fromkeys(line(story.engine) for story in week.tally.stories if story.engine)),
        checked=time_text(max((one.checked_at or one.at for one in week.tally.stories), default=None)),
        result=_result(week.tally),
        summary=tuple(_summary(week)),
        counts=counts_of(((item.group, item.severity) for item in counted), unsigned=False),
        reviews=_reviews(week.tally),
        comparisons=tuple(_comparisons(week)),
        discrepancies=cards,
        shorter=short,
        drifts=drifts,
        more_drifts=max(len(week.tally.drifts()) - MOST_DRIFTS, 0),
        include_unreviewed=week.include_unreviewed,
        outlets=rate_rows(week.tally.by_outlet(include_unreviewed=week.include_unreviewed)),
        sources=rate_rows(week.tally.by_source(names, include_unreviewed=week.include_unreviewed), changes=changes),
        changed=tuple(_changed(one, week.zone) for one in week.changed),
        open=tuple(_open(counted, directory)),
        drills=tuple(_drills(counted)),
        copies=tuple(_copies(week)),
        letters=letters(spreads, week.evidence, week, include_unreviewed=week.include_unreviewed),
        method=method_of((*METHOD, *WEEKLY_METHOD)),
        notes=tuple(_notes(week, len(spreads))),
    )


def _edition(week: Week) -> str:
    """Return an id that changes with anything that the report counts or shows of the week."""
    findings = sorted((item.id, item.counted_as.value, item.state) for item in week.tally.items)
    return stable_id("weekly", week.first, week.last, week.scope, week.include_unreviewed, findings)


# --- in one minute --------------------------------------------------------------------------------------------------


def _result(tally: Tally) -> str:
    if not tally.stories:
        return say("No article of these days was checked.")
    if not tally.counted:
        return say("The articles of these days hold no claim that counts.")
    return result_of([(item.group, item.severity) for item in tally.counted])


def _summary(week: Week) -> Iterator[str]:
    tally = week.tally
    if not tally.stories:
        return
    outlets = len({story.outlet for story in tally.stories})
    articles = say_many("%(count)s article", "%(count)s articles", len(tally.stories))
    places = say_many("%(count)s outlet", "%(count)s outlets", outlets)
    yield say("Checked: %(articles)s of %(outlets)s.") % {
        "articles": articles % {"count": number_text(len(tally.stories))},
        "outlets": places % {"count": number_text(outlets)},
    }
    if tally.heads:
        yield say_many(
            "%(count)s article is a syndicated copy and counts with the one it repeats.",
            "%(count)s articles are syndicated copies and count with the ones they repeat.",
            len(tally.heads),
        ) % {"count": number_text(len(tally.heads))}
    yield _discrepancies(tally)
    yield from _changes(week.changed)
    lags = [lag for item in tally.counted if (lag := _lag(item)) is not None]
    if lags:
        pattern = say("Half of the claims compared appeared within %(time)s of their original.")
        yield pattern % {"time": lag_text(median(lags))}


def _lag(item: Item) -> float | None:
    if item.said_at is None or item.story.at < item.said_at:
        return None
    return (item.story.at - item.said_at).total_seconds()


def _discrepancies(tally: Tally) -> str:
    spreads = tally.spreads()
    if not spreads:
        return say("No discrepancy was found.")
    major = sum(one.severity is Severity.MAJOR for one in spreads)
    waiting = sum(one.awaits_review for one in spreads)
    sentence = say_many(
        "%(count)s distinct discrepancy, %(major)s major; awaiting review: %(waiting)s.",
        "%(count)s distinct discrepancies, %(major)s major; awaiting review: %(waiting)s.",
        len(spreads),
    )
    return sentence % {"count": number_text(len(spreads)), "major": major, "waiting": waiting}


def _changes(changed: Sequence[Changed]) -> Iterator[str]:
    if changed:
        gone = sum(one.after is None for one in changed)
        carriers = {story.id for one in changed for story in one.carriers}
        yield say("Statements edited: %(edited)s; deleted: %(deleted)s; articles with the old words: %(articles)s.") % {
            "edited": number_text(len(changed) - gone),
            "deleted": number_text(gone),
            "articles": number_text(len(carriers)),
        }


def _reviews(tally: Tally) -> tuple[tuple[str, str], ...]:
    found = Counter(item.state for item in tally.items if GROUP_OF[item.verdict] is Group.DISCREPANCY)
    return tuple((REVIEW_LABELS[state], number_text(found[state])) for state in REVIEW_LABELS if found[state])


def _comparisons(week: Week) -> Iterator[Comparison]:
    now, then = _counts(week.tally, week), _counts(week.before, week)
    for group in Group:
        ours, theirs = now.rate(group), then.rate(group)
        yield Comparison(
            group=group.value,
            shape=SHAPES[group],
            name=group_name(group),
            now=now.text(group),
            before=then.text(group),
            change=_change(ours, theirs),
        )


def _change(ours: Rate | None, theirs: Rate | None) -> str:
    if ours is None or theirs is None:
        return say("too few to compare")
    if ours.overlaps(theirs):
        return say("no clear change")
    return say("more") if ours.share > theirs.share else say("fewer")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counts:
    """Claims by group. Open ones are a share of all claims, the others of those with a verdict on their words."""

    groups: Mapping[Group, int]
    articles: int

    def _of(self, group: Group) -> int:
        everything = sum(self.groups.values())
        return everything if group is Group.UNVERIFIED else everything - self.groups.get(Group.UNVERIFIED, 0)

    def rate(self, group: Group) -> Rate | None:
        """Return the group's share where enough was checked."""
        return rate_of(self.groups.get(group, 0), self._of(group), articles=self.articles)

    def text(self, group: Group) -> str:
        """Return count and denominator, and the share where enough was checked."""
        total = self._of(group)
        if not total:
            return say("none checked")
        rate = self.rate(group)
        words = {"count": number_text(self.groups.get(group, 0)), "total": number_text(total)}
        return say("%(count)s of %(total)s") % words if rate is None else rate_text(rate)


def _counts(tally: Tally, week: Week) -> _Counts:
    items = [item for item in tally.counted if week.include_unreviewed or not item.awaits_review]
    return _Counts(groups=Counter(item.group for item in items), articles=len({item.story.id for item in items}))


# --- what else happened ---------------------------------------------------------------------------------------------


def _changed(one: Changed, zone: tzinfo) -> StatementChange:
    statement = one.statement
    pattern = say("Deleted, noticed %(time)s") if one.after is None else say("Edited, noticed %(time)s")
    return StatementChange(
        title=" ".join(line(one.before.text).split()[:SHOWN_WORDS]),
        lang=language_tag(statement.lang),
        dir=direction(statement.lang),
        author=line(statement.author or statement.source),
        link=link_of(statement.url),
        what=pattern % {"time": time_text(one.at)},
        version=version_change(statement, one.before, one.after) if one.after is not None else None,
        carriers=tuple(article_line(story, zone) for story in one.carriers),
    )


def _open(items: Iterable[Item], directory: Directory) -> Iterator[OpenLine]:
    found: dict[str, list[Item]] = {}
    for item in items:
        if item.group is Group.UNVERIFIED:
            known = item.source_id is not None or item.speaker
            found.setdefault(speaker_label(item, directory) if known else "", []).append(item)
    for speaker in sorted(found, key=lambda name: (-len(found[name]), name.casefold())):
        some = found[speaker]
        verdicts = Counter(item.counted_as for item in some)
        yield OpenLine(
            speaker=speaker,
            claims=number_text(len(some)),
            verdicts=", ".join(
                f"{VERDICT_LABELS[one]}: {number_text(verdicts[one])}" for one in Verdict if verdicts[one]
            ),
            missing=tuple(dict.fromkeys(filter(None, map(_missing, some))))[:5],
        )


def _missing(item: Item) -> str:
    """Return what coverage a claim lacks; where the days were covered, the finding's own sentence says what was."""
    if item.reason or item.counted_as is not Verdict.THIN_COVERAGE or not can_tell(item.explanation):
        return told(item.reason)
    return told(item.explanation)


def _drills(items: Sequence[Item]) -> Iterator[Drill]:
    for verdict in Verdict:
        some = [item for item in items if item.counted_as is verdict]
        if some and GROUP_OF[verdict] in (Group.AGREEMENT, Group.PARAPHRASE):
            yield Drill(
                group=GROUP_OF[verdict].value,
                verdict=VERDICT_LABELS[verdict],
                count=number_text(len(some)),
                lines=tuple(_drill_line(item) for item in some[:MOST_DRILLED]),
                more=max(len(some) - MOST_DRILLED, 0),
            )


def _drill_line(item: Item) -> DrillLine:
    return DrillLine(
        outlet=line(item.story.outlet),
        title=line(item.story.title),
        lang=language_tag(item.story.lang),
        speaker=line(item.speaker),
        words=" ".join(line(item.words).split()[:SHOWN_WORDS]),
    )


def _copies(week: Week) -> Iterator[CopyGroup]:
    for group in week.tally.copies:
        first, *copies = (article_line(story, week.zone) for story in group)
        yield CopyGroup(first=first, copies=tuple(copies))


def _notes(week: Week, found: int) -> Iterator[str]:
    dismissed = len(week.tally.items) - len(week.tally.live)
    if dismissed:
        yield dismissed_note(dismissed)
    if not week.include_unreviewed and any(item.awaits_review for item in week.tally.counted):
        yield say("Discrepancies that nobody has reviewed are listed, but count in no table of outlets or bodies.")
    if found > MOST_SHORT:
        yield say("The longest lists are cut here; the table files hold every finding.")
