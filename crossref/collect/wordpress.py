"""Collects WordPress sites by their REST interface: whole texts, edits too, without reading pages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.entries import plain
from crossref.collect.http import Fetched
from crossref.collect.publishing import joined
from crossref.collect.releases import absolute, changed, read_release, release, with_query
from crossref.errors import ParseError, UsageError
from crossref.statement_rows import read_time
from crossref.types import Platform, Statement

PAGE_SIZE = 50
_FIELDS = "id,date,date_gmt,modified_gmt,guid,link,title,content,excerpt,type"

Post = Mapping[str, Any]
"""One post as the interface sends it, Any: a stranger's document."""


class WordPressCollector:
    """Reads posts, newest change first; whoever asks for a day is led back to it by the days of publication."""

    kind = Platform.WORDPRESS
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask for what changed last, or for what was published since a day."""
        route = route_of(job.channel.address)
        if job.since is None:
            return (FetchRequest(url=_list(route, orderby="modified"), headers=_ACCEPT, conditional=True),)
        url = _list(route, orderby="date", after=f"{(job.since - timedelta(days=1)).isoformat()}T23:59:59")
        return (FetchRequest(url=url, headers=_ACCEPT),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read a list of posts, a single post, or the page of a post that the interface does not show."""
        if request.about is not None and "html" in (fetched.capture.media_type or ""):
            return read_release(job, request, fetched)
        posts = _posts(fetched)
        read = [_statement(job, post, fetched) for post in posts]
        statements = tuple(one for one in read if one is not None and one.text)
        pages = tuple(
            FetchRequest(url=one.url, about=one, summary=False) for one in read if one and not one.text and one.url
        )
        if request.about is not None:
            return _same(request.about, statements, request.url)
        older = _older(job, request, posts)
        return Parsed(
            statements=statements,
            next=(*pages, *older),
            back_to=_back_to(job, posts, complete=not older),
            notes=() if posts else ("it lists no posts",),
        )

    def again(self, job: Job, statement: Statement) -> FetchRequest | None:
        """Return the request that shows a known post again."""
        number = _number(statement.native_id or "")
        if number is None:
            return None
        url = _with_fields(_single(route_of(job.channel.address), number))
        return FetchRequest(url=url, headers=_ACCEPT, about=statement)


_ACCEPT = (("Accept", "application/json"),)


def route_of(address: str) -> str:
    """Return the route that lists a site's posts; an address that names a route already is one."""
    if "/wp-json/" in address or "rest_route=" in address:
        return address
    return address.rstrip("/") + "/wp-json/wp/v2/posts"


def _list(route: str, *, orderby: str, **more: str) -> str:
    return with_query(_with_fields(route), per_page=PAGE_SIZE, orderby=orderby, order="desc", **more)


def _with_fields(route: str) -> str:
    return with_query(route, _fields=_FIELDS)


def _single(route: str, number: str) -> str:
    parts = urlsplit(route)
    if "rest_route=" in parts.query:
        path = parts.query.partition("rest_route=")[2].partition("&")[0].replace("%2F", "/")
        return with_query(route, rest_route=f"{path.rstrip('/')}/{number}")
    return parts._replace(path=f"{parts.path.rstrip('/')}/{number}", query="").geturl()


def _number(native: str) -> str | None:
    found = native.rpartition("#")[2]
    return found if found.isdecimal() else None


# --- answers --------------------------------------------------------------------------------------------------------


def _posts(fetched: Fetched) -> list[Post]:
    url = fetched.capture.final_url
    try:
        document = json.loads(fetched.body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise changed(url, "it sent no JSON; the interface may be closed or moved") from error
    if isinstance(document, dict) and "code" in document and "id" not in document:
        raise changed(url, f"the interface answered {str(document.get('message') or document['code'])[:100]!r}")
    posts = [document] if isinstance(document, dict) and "id" in document else document
    if not isinstance(posts, list) or not all(isinstance(one, dict) and "id" in one for one in posts):
        raise changed(url, "its JSON is no list of posts")
    return posts


def _statement(job: Job, post: Post, fetched: Fetched) -> Statement | None:
    """Return a post as a statement; without text where the interface does not give it, ``None`` for a locked one."""
    content = post.get("content")
    if isinstance(content, dict) and content.get("protected"):
        return None
    title, body = " ".join(_rendered(post, "title").split()), _rendered(post, "content")
    url = absolute(post.get("link"), fetched.capture.final_url)
    host = urlsplit(job.channel.address).hostname or ""
    return release(
        job,
        fetched,
        native=f"{host}/{post.get('type') or 'post'}#{post['id']}",
        url=url,
        text=joined(title, body) if body else "",
        published_at=_time(post, "date_gmt") or _time(post, "modified_gmt"),
    )


def _rendered(post: Post, key: str) -> str:
    value = post.get(key)
    return plain(value.get("rendered")) if isinstance(value, dict) else plain(value)


def _time(post: Post, key: str) -> datetime | None:
    try:
        return read_time(post[key]).astimezone(UTC) if post.get(key) else None
    except (UsageError, OverflowError):
        return None


def _same(about: Statement, statements: tuple[Statement, ...], url: str) -> Parsed:
    found = tuple(one for one in statements if one.id == about.id)
    if not found:
        raise ParseError(f"{url} shows another post than was asked for, or none.")
    return Parsed(statements=found)


def _back_to(job: Job, posts: list[Post], *, complete: bool) -> datetime | None:
    """Return since when everything was seen.

    Posts published since the oldest change of the list were changed since then, too, so they are all in it.
    """
    key = "modified_gmt" if job.since is None else "date_gmt"
    times = [when for post in posts if (when := _time(post, key) or _time(post, "date_gmt"))]
    if job.since is not None and complete:
        return datetime.combine(job.since, datetime.min.time(), tzinfo=UTC)
    return min(times, default=None)


def _older(job: Job, request: FetchRequest, posts: list[Post]) -> tuple[FetchRequest, ...]:
    """Return the request for older posts: by day and not by page, since pages shift while new posts arrive."""
    days = [str(post["date"]) for post in posts if post.get("date")]
    if job.since is None or len(posts) < PAGE_SIZE or not days:
        return ()
    try:
        before = datetime.fromisoformat(min(days)) + timedelta(seconds=1)
    except ValueError:
        return ()
    url = with_query(request.url, before=before.replace(tzinfo=None).isoformat())
    return (FetchRequest(url=url, headers=_ACCEPT, optional=True),) if url != request.url else ()
