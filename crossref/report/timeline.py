"""Puts the days of an article and of the originals behind it in order: published, edited, taken down, reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from crossref.report.beside import Beside
from crossref.report.listing import lag_text
from crossref.report.pages import EventKind, EventView
from crossref.report.scope import publisher_names
from crossref.report.spelled import local_time_text, time_text
from crossref.report.tongue import say
from crossref.types import Article, Finding, Statement, VersionState

if TYPE_CHECKING:
    from crossref.directory import Directory

MOST_EVENTS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    at: datetime
    kind: EventKind
    what: str
    who: str = ""
    claims: tuple[int, ...] = ()


def timeline(
    article: Article, findings: Sequence[tuple[int, Finding]], directory: Directory, beside: Beside
) -> tuple[EventView, ...]:
    """Return what happened to the article and its originals, oldest first; ``findings`` carry their claims' numbers.

    Nothing is returned for fewer than two events, which have no order.
    """
    events = sorted(_events(article, findings, directory, beside), key=lambda one: (one.at, one.what, one.who))
    if len(events) < 2:
        return ()
    shown = events[-MOST_EVENTS:]
    began, whole = shown[0].at, (shown[-1].at - shown[0].at).total_seconds()
    return tuple(_view(one, (one.at - began).total_seconds() / whole if whole else 0.0) for one in shown)


def lag_sentence(article: Article, statement: Statement) -> str:
    """Return how long before the article its original was published, or after it; empty where a date is missing."""
    if article.published_at is None or statement.published_at is None:
        return ""
    seconds = (article.published_at - statement.published_at).total_seconds()
    pattern = say("%(time)s before the article") if seconds >= 0 else say("%(time)s after the article")
    return pattern % {"time": lag_text(abs(seconds))}


def _view(event: _Event, place: float) -> EventView:
    local = local_time_text(event.at)
    utc = time_text(event.at)
    return EventView(
        kind=event.kind,
        time=utc,
        local="" if local == utc else local,
        what=event.what,
        who=event.who,
        claims=event.claims,
        offset=f"{2 + 96 * place:.1f}",
    )


def _events(
    article: Article, findings: Iterable[tuple[int, Finding]], directory: Directory, beside: Beside
) -> Iterator[_Event]:
    if article.published_at is not None:
        yield _Event(at=article.published_at, kind=EventKind.ARTICLE, what=say("Article published"))
    for at in beside.other_texts:
        what = say("Another text of this article checked")
        yield _Event(at=at.astimezone(UTC), kind=EventKind.ARTICLE, what=what)
    statements: dict[str, tuple[Statement, list[int]]] = {}
    for number, finding in findings:
        if finding.statement is not None:
            statements.setdefault(finding.statement.id, (finding.statement, []))[1].append(number)
    for statement, numbers in statements.values():
        yield from _events_of(statement, tuple(numbers), directory)


def _events_of(statement: Statement, claims: tuple[int, ...], directory: Directory) -> Iterator[_Event]:
    who, _ = publisher_names(statement, directory)
    if statement.published_at is not None:
        at, what = statement.published_at, say("Original published")
        yield _Event(at=at, kind=EventKind.ORIGINAL, what=what, who=who, claims=claims)
    for version in statement.versions[1:]:
        if version.seen_from is not None:
            at, what = version.seen_from, say("Edit of the original noticed")
            yield _Event(at=at, kind=EventKind.EDITED, what=what, who=who, claims=claims)
    last = statement.latest
    if last.state is VersionState.DELETED and last.seen_until is not None:
        at, what = last.seen_until, say("Original found to be gone")
        yield _Event(at=at, kind=EventKind.GONE, what=what, who=who, claims=claims)
