"""Gathers a week from the store: its articles and findings, the four weeks before, and what changed in statements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.pipeline.beside_originals import timecodes_of, translations_of
from crossref.pipeline.changes import ChangeKind, changes_of
from crossref.pipeline.report_files import Format, Maker, Written, slug, write_file, write_formats
from crossref.pipeline.workspace import Workspace
from crossref.report.beside import Beside
from crossref.report.claimreview import claim_reviews
from crossref.report.feed import atom_feed
from crossref.report.pdf import pdf_bytes
from crossref.report.render import render_page, render_page_markdown
from crossref.report.sheets import COLUMNS, REPLY_COLUMNS, csv_text, reply_rows, week_rows, xlsx_bytes
from crossref.report.spreading import Evidence
from crossref.report.tally import Item, Story, Tally, tally
from crossref.report.tongue import speaking
from crossref.report.weekly import MOST_CARDS, MOST_DRIFTS, Changed, Week, weekly_page
from crossref.report.weekly_document import weekly_document
from crossref.report.weekly_pages import WeeklyPage
from crossref.store.counting import CheckedArticle, FindingLine
from crossref.store.repository import Store
from crossref.types import Finding, Review, Severity, Verdict

BEFORE = timedelta(weeks=4)
USUAL_FORMATS = (Format.HTML, Format.MARKDOWN, Format.JSON, Format.CSV)
_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekQuery:
    """What a weekly report is asked to hold; both days inclusive, no outlet or source for all."""

    first: date
    last: date
    outlets: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    include_unreviewed: bool = False
    notice: str = ""


def read_week(name: str) -> tuple[date, date]:
    """Return Monday and Sunday of an ISO week such as 2026-W47.

    Raises:
        UsageError: It is no such week.
    """
    found = _WEEK.match(name.strip())
    try:
        if found is None:
            raise ValueError(name)
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError as error:
        raise UsageError(f'"{name}" is not a week such as 2026-W47.') from error
    return monday, monday + timedelta(days=6)


def last_week(now: datetime, zone: ZoneInfo) -> tuple[date, date]:
    """Return Monday and Sunday of the last whole week."""
    today = now.astimezone(zone).date()
    monday = today - timedelta(days=today.weekday() + 7)
    return monday, monday + timedelta(days=6)


def gather_week(workspace: Workspace, query: WeekQuery) -> Week:
    """Return what a weekly report is made from.

    Raises:
        UsageError: The days are the wrong way round, or an outlet or source is not known.
    """
    if query.last < query.first:
        raise UsageError(f"The last day, {query.last}, is before the first, {query.first}.")
    zone = ZoneInfo(workspace.settings.newsroom.timezone)
    directory = workspace.directory
    with workspace.open_store() as store:
        chosen = _Chosen(
            outlets=_known("outlet", query.outlets, store.outlets()),
            sources=_known("source", query.sources, [source.id for source in directory.sources]),
        )
        reviews = newest_reviews(store.reviews())
        gatherer = _Gatherer(store, directory, reviews, chosen)
        start, end = _midnight(query.first, zone), _midnight(query.last + timedelta(days=1), zone)
        now = gatherer.tally(start, end)
        evidence = gatherer.evidence(now)
        return Week(
            first=query.first,
            last=query.last,
            tally=now,
            before=gatherer.tally(start - BEFORE, start),
            zone=zone,
            evidence=evidence,
            changed=gatherer.changed(start, end),
            scope=(*query.outlets, *query.sources),
            include_unreviewed=query.include_unreviewed,
            newsroom=workspace.settings.newsroom.name,
            notice=query.notice,
            beside=beside(store, (one.finding for one in evidence.values()), reviews, workspace),
        )


def newest_reviews(reviews: Iterable[Review]) -> dict[str, Review]:
    """Return the newest review of each finding, by the finding's id."""
    return {review.finding_id: review for review in reviews}


def beside(store: Store, findings: Iterable[Finding], reviews: Mapping[str, Review], workspace: Workspace) -> Beside:
    """Return what stands beside findings: reviews, and archive addresses of their captures."""
    findings = tuple(findings)
    versions = (finding.version for finding in findings)
    hashes = sorted({version.capture for version in versions if version is not None and version.capture})
    archives = {
        sha256: capture.archive_url
        for sha256 in hashes
        for capture in store.captures(sha256=sha256)
        if capture.archive_url
    }
    return Beside(
        reviews=reviews,
        archives=archives,
        timecodes=timecodes_of(store, findings),
        translations=translations_of(store, findings),
        context_words=workspace.settings.reports.context_words,
    )


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone)


def _known(kind: str, asked: Sequence[str], known: Sequence[str]) -> frozenset[str]:
    """Return the names asked for as they are known, whatever their capitals."""
    by_fold = {name.casefold(): name for name in known}
    found = set()
    for name in asked:
        if name.casefold() not in by_fold:
            near = get_close_matches(name.casefold(), list(by_fold), n=1, cutoff=0.4)
            hint = f"Did you mean {by_fold[near[0]]}?" if near else f"Known are: {', '.join(known[:20]) or 'none'}."
            raise UsageError(f'The {kind} "{name}" is not known here.', hint=hint)
        found.add(by_fold[name.casefold()])
    return frozenset(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chosen:
    outlets: frozenset[str]
    sources: frozenset[str]


class _Gatherer:
    """Reads articles and findings of one store as stories and items."""

    def __init__(self, store: Store, directory: Directory, reviews: Mapping[str, Review], chosen: _Chosen) -> None:
        self._store, self._directory, self._reviews, self._chosen = store, directory, reviews, chosen

    def tally(self, start: datetime, end: datetime) -> Tally:
        """Return the tally of the articles between two moments."""
        found = self._store.checked_articles(since=start, until=end)
        stories = [
            story_of(one) for one in found if not self._chosen.outlets or (one.outlet or "") in self._chosen.outlets
        ]
        items = list(self._items(stories))
        if self._chosen.sources:
            items = [item for item in items if item.source_id in self._chosen.sources]
            told = {item.story.id for item in items}
            stories = [story for story in stories if story.id in told]
        return tally(stories, items)

    def _items(self, stories: Sequence[Story]) -> Iterator[Item]:
        by_check = {story.check_id: story for story in stories}
        for one in self._store.finding_lines(by_check):
            yield item_of(one, by_check[one.check_id], self._directory, self._reviews.get(one.id))

    def evidence(self, found: Tally) -> dict[str, Evidence]:
        """Return the whole findings behind the cards of a report, by the finding's id."""
        whole: dict[str, Evidence] = {}
        for spread in (*found.spreads()[:MOST_CARDS], *found.drifts()[:MOST_DRIFTS]):
            first = spread.first
            kept = self._store.evidence(first.story.check_id, first.id)
            if kept is not None:
                whole[first.id] = Evidence(article=kept[0], claim=kept[1], finding=kept[2])
        return whole

    def changed(self, start: datetime, end: datetime) -> tuple[Changed, ...]:
        """Return edits and deletions noticed between two moments, with the articles that keep the old words."""
        statements = [
            one
            for one in self._store.statements_changed_since(start)
            if not self._chosen.sources or one.source in self._chosen.sources
        ]
        looks = self._store.looks([one.id for one in statements])
        changes = [
            change for one in statements for change in changes_of(one, looks.get(one.id)) if start <= change.at < end
        ]
        users = self._users({change.statement.id for change in changes})
        return tuple(
            Changed(
                statement=change.statement,
                at=change.at,
                before=change.before,
                after=change.after if change.kind is ChangeKind.EDITED else None,
                carriers=tuple(_carriers(users.get(change.statement.id, ()), change.before.number)),
            )
            for change in sorted(changes, key=lambda one: (one.at, one.statement.id))
        )

    def _users(self, ids: set[str]) -> dict[str, list[tuple[Story, FindingLine]]]:
        """Return the findings that rest on statements, with their articles, by the statement's id."""
        users: dict[str, list[tuple[Story, FindingLine]]] = {}
        articles = self._store.articles_using(ids) if ids else ()
        if not articles:
            return users
        stories = {one.check_id: story_of(one) for one in self._store.checked_articles(ids=articles)}
        for line in self._store.finding_lines(stories):
            if line.statement_id in ids:
                users.setdefault(line.statement_id or "", []).append((stories[line.check_id], line))
        return users


def _carriers(users: Iterable[tuple[Story, FindingLine]], number: int) -> Iterator[Story]:
    stories = {story.id: story for story, line in users if line.version is not None and line.version <= number}
    yield from sorted(stories.values(), key=lambda one: (one.at, one.id))


def story_of(one: CheckedArticle) -> Story:
    """Return an article as it is counted; without a name its outlet is the host of its address."""
    host = (urlsplit(one.url).hostname or "") if one.url else ""
    return Story(
        id=one.article_id,
        check_id=one.check_id,
        at=one.published_at or one.checked_at,
        outlet=one.outlet or host.removeprefix("www.") or "–",
        title=one.title or "",
        url=one.url,
        lang=one.lang,
        text=one.text,
        engine=one.engine,
        checked_at=one.checked_at,
    )


def item_of(one: FindingLine, story: Story, directory: Directory, review: Review | None) -> Item:
    """Return a finding as it is counted; it concerns the speaker's body, else the one whose statement it is."""
    return Item(
        id=one.id,
        claim_id=one.claim_id,
        story=story,
        number=one.number,
        verdict=Verdict(one.verdict),
        severity=Severity(one.severity),
        words=one.words,
        speaker=one.speaker or "",
        source_id=_body(one.speaker_id, directory) or one.source,
        statement_id=one.statement_id,
        version=one.version,
        explanation=one.explanation,
        reason=one.reason or "",
        said_at=one.said_at,
        stronger=one.stronger,
        review=review,
    )


def _body(speaker_id: str | None, directory: Directory) -> str | None:
    if speaker_id is None:
        return None
    source = directory.source(speaker_id) or directory.source_of_person(speaker_id)
    return source.id if source is not None else None


# --- files ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyReport:
    """A weekly report as written, with the page that it was made from."""

    week: Week
    page: WeeklyPage
    html: str
    written: Written


def write_weekly(
    week: Week, workspace: Workspace, formats: Sequence[Format], *, out: Path | None = None, language: str = "en"
) -> WeeklyReport:
    """Write a weekly report in the formats asked for, with the right-of-reply list beside it.

    Raises:
        ReportError: The folder cannot be written to, or a newsroom's template is wrong.
    """
    directory, folder = workspace.directory, out or workspace.reports
    with speaking(language):
        page = weekly_page(week, directory)
        html = render_page("weekly.html", page, overrides=workspace.templates)
        stem = "-".join(filter(None, ("weekly", week.name.lower(), *(slug(one, otherwise="x") for one in week.scope))))
        written = write_formats(folder, stem, _makers(week, page, html, directory), formats)
        replies = _write_replies(page, folder, stem)
    return WeeklyReport(
        week=week,
        page=page,
        html=html,
        written=Written(files=written.files, beside=replies, problems=written.problems),
    )


def _makers(week: Week, page: WeeklyPage, html: str, directory: Directory) -> dict[Format, Maker]:
    names = {source.id: source.name for source in directory.sources}
    reviews = week.beside.reviews or {}
    at = max((story.checked_at or story.at for story in week.tally.stories), default=None)
    rows = partial(week_rows, week.tally, week.evidence)
    return {
        Format.HTML: lambda: html,
        Format.MARKDOWN: lambda: render_page_markdown("weekly.md", page),
        Format.JSON: lambda: as_json(weekly_document(week, names, page.report_id)),
        Format.CSV: lambda: csv_text(COLUMNS, rows()),
        Format.XLSX: lambda: xlsx_bytes(COLUMNS, rows(), at=at),
        Format.PDF: lambda: pdf_bytes(html, at=at),
        Format.CLAIMREVIEW: lambda: as_json(claim_reviews(week.evidence.values(), reviews, newsroom=week.newsroom)),
        Format.ATOM: lambda: atom_feed(week.tally.items, dict(week.evidence), newsroom=week.newsroom),
    }


def as_json(document: object) -> str:
    """Return a document as a JSON file's text."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _write_replies(page: WeeklyPage, folder: Path, stem: str) -> tuple[Path, ...]:
    """Write the right-of-reply list as a table and as ready messages; the table stands even when it is empty."""
    table, text = folder / f"{stem}-reply.csv", folder / f"{stem}-reply.txt"
    write_file(table, csv_text(REPLY_COLUMNS, reply_rows(page.letters)))
    messages = [f"{one.outlet}\n{one.subject}\n\n{one.text}" for one in page.letters]
    write_file(text, "\n\n---\n\n".join(messages) or "\n")
    return table, text
