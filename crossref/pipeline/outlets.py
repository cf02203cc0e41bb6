"""Follows the newsroom's outlets: reads their feeds, checks what is new or was changed, and keeps every version."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from crossref.collect.base import Door
from crossref.collect.entries import Entry, read_feed
from crossref.collect.guard import shown_url
from crossref.collect.schedule import is_due
from crossref.errors import ArticleError, CollectError, LoginRequired, UsageError, WalledError
from crossref.pipeline.checks import CheckOptions, Outcome, as_known, check_page
from crossref.pipeline.reading import Page, article_of
from crossref.pipeline.workspace import Workspace
from crossref.report.syndication import clusters
from crossref.store.repository import Store

REACH = timedelta(days=3)
"""How far back articles are taken where no day is asked for."""
WATCHED = timedelta(days=14)
"""How long an article is looked at again for changes."""


class Followed(StrEnum):
    """What became of an article that a feed names."""

    CHECKED = "checked"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WALLED = "walled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedArticle:
    """One article of an outlet.

    Attributes:
        url: Its address.
        outlet: The outlet's name, else its domain.
        state: What became of it.
        outcome: The check with its report, where it was checked.
        note: Why it was not, a sentence.
        copies: The addresses of the articles of this run that are the same text, syndicated.
    """

    url: str
    outlet: str
    state: Followed
    outcome: Outcome | None = None
    note: str = ""
    copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletsReport:
    """What following the outlets gave; ``failed_feeds`` are addresses with the sentence that says why."""

    articles: tuple[FollowedArticle, ...]
    feeds: int
    failed_feeds: tuple[tuple[str, str], ...] = ()

    def count(self, *states: Followed) -> int:
        """Return how many articles are in one of these states."""
        return sum(one.state in states for one in self.articles)

    def document(self) -> dict[str, Any]:  # Any: a JSON document
        """Return the report as ``--json`` prints it, without the checks themselves."""
        articles = [
            {
                "url": one.url,
                "outlet": one.outlet,
                "state": one.state.value,
                "note": one.note,
                "copies": list(one.copies),
            }
            for one in self.articles
        ]
        failed = [{"feed": url, "problem": problem} for url, problem in self.failed_feeds]
        return {"feeds": self.feeds, "failed_feeds": failed, "articles": articles}


def follow_outlets(
    workspace: Workspace,
    options: CheckOptions,
    *,
    since: date | None,
    now: datetime,
    open_door: Callable[[Store], AbstractContextManager[Door]],
    advance: Callable[[FollowedArticle], None] = lambda _one: None,
) -> OutletsReport:
    """Read the feeds of the outlets in config.toml, and check the articles that are new or were changed.

    Args:
        workspace: Whose outlets.
        options: How articles are checked.
        since: The day from which articles are taken, ``None`` for the last days.
        now: The time of the run.
        open_door: Opens the network for a store that remembers its manners.
        advance: Called with each article that is done.

    Raises:
        UsageError: No outlet has a feed.
    """
    feeds = [(domain, url) for domain, outlet in workspace.settings.outlets.items() for url in outlet.feeds]
    if not feeds:
        hint = 'Write feeds = ["https://..."] under [outlets."their-domain"] in config.toml.'
        raise UsageError("No outlet in config.toml has a feed.", hint=hint)
    begin = datetime.combine(since, time(), tzinfo=UTC) if since is not None else now - REACH
    done: list[FollowedArticle] = []
    failed: list[tuple[str, str]] = []
    with workspace.open_store() as store, open_door(store) as door:
        follower = _Follower(workspace, options, store, door, now)
        for domain, url in feeds:
            try:
                entries = follower.entries(url)
            except CollectError as error:
                failed.append((url, error.message))
                continue
            for one in follower.follow(entries, domain, begin):
                done.append(one)
                advance(one)
    return OutletsReport(articles=_with_copies(done), feeds=len(feeds), failed_feeds=tuple(failed))


class _Follower:
    """One run over an open store and an open door."""

    def __init__(self, workspace: Workspace, options: CheckOptions, store: Store, door: Door, now: datetime) -> None:
        self._workspace, self._options, self._store = workspace, options, store
        self._door, self._now = door, now
        self._met: set[str] = set()

    def entries(self, url: str) -> tuple[Entry, ...]:
        """Return the entries of a feed, which is kept as it was fetched."""
        fetched = self._door.fetch(url)
        self._store.save_capture(fetched.capture, fetched.body)
        capture = fetched.capture
        return read_feed(fetched.body, url=capture.final_url, media_type=capture.media_type, zone=UTC).entries

    def follow(self, entries: tuple[Entry, ...], domain: str, begin: datetime) -> Iterator[FollowedArticle]:
        """Yield what became of the articles that are new, or due for another look; several feeds may name one."""
        outlet = self._workspace.settings.outlets[domain].name or domain
        for entry in entries:
            if entry.url is not None and entry.url not in self._met and self._is_wanted(entry, begin):
                self._met.add(entry.url)
                yield self._article(entry.url, outlet)

    def _is_wanted(self, entry: Entry, begin: datetime) -> bool:
        published = entry.published_at or entry.updated_at
        captures = self._store.captures(url=shown_url(entry.url or ""))
        if not captures:
            return published is None or published >= begin
        looked_at, first = captures[-1].fetched_at, published or captures[0].fetched_at
        if entry.updated_at is not None and entry.updated_at > looked_at:
            return True
        return self._now - first <= WATCHED and is_due(published_at=first, looked_at=looked_at, now=self._now)

    def _article(self, url: str, outlet: str) -> FollowedArticle:
        try:
            return self._checked(url, outlet)
        except (WalledError, LoginRequired) as error:
            return FollowedArticle(url=url, outlet=outlet, state=Followed.WALLED, note=error.message)
        except (ArticleError, CollectError) as error:
            return FollowedArticle(url=url, outlet=outlet, state=Followed.FAILED, note=error.message)

    def _checked(self, url: str, outlet: str) -> FollowedArticle:
        fetched = self._door.fetch(url)
        capture = fetched.capture
        # Kept before it is read: a wall is an answer, too, and is not asked for again at every run.
        self._store.save_capture(capture, fetched.body)
        page = Page(name=url, data=fetched.body, url=capture.final_url, media_type=capture.media_type, capture=capture)
        article = as_known(article_of(page, published_on=self._options.published_on), self._store)
        before = self._store.article(article.id)
        if before is not None and before.text == article.text:
            return FollowedArticle(url=url, outlet=outlet, state=Followed.UNCHANGED)
        state = Followed.CHECKED if before is None else Followed.CHANGED
        outcome = check_page(
            article, page, self._workspace, self._store, options=self._options, now=self._now, target=url
        )
        return FollowedArticle(url=url, outlet=outlet, state=state, outcome=outcome)


def _with_copies(articles: list[FollowedArticle]) -> tuple[FollowedArticle, ...]:
    """Return the articles with the addresses of those that carry the same text."""
    texts = {one.url: one.outcome.check.article.text for one in articles if one.outcome and one.outcome.check}
    groups = {url: group for group in clusters(texts) for url in group}
    return tuple(
        replace(one, copies=tuple(other for other in groups.get(one.url, ()) if other != one.url)) for one in articles
    )
