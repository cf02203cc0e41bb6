"""Collects Bluesky accounts through the public view of the network: posts, reposts, quotations, threads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit

from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.http import Fetched
from crossref.collect.publishing import TOLERANCE
from crossref.collect.threads import Joined, PageRequest, join_threads, still_near
from crossref.collect.timeline import (
    Post,
    Raw,
    account_name,
    changed,
    inner,
    left_out,
    moment,
    objects,
    one_line,
    page_notes,
    post_id,
    reached,
    read_object,
    statement_of,
    unique,
    wanted,
    web_link,
    words,
)
from crossref.errors import CollectError
from crossref.types import Platform, Statement

VIEW: Final = "https://public.api.bsky.app/xrpc"
PAGE = 100
"""Posts on one page: the most that is given."""
DEEPEST = 200
"""Posts of one thread that are looked at."""

_DID = re.compile(r"did:[a-z]+:[\w.:%-]{1,200}\Z", re.ASCII)
_POST = re.compile(r"at://(did:[a-z]+:[\w.:%-]{1,200})/app\.bsky\.feed\.post/([\w.~:-]{1,128})\Z", re.ASCII)
_POST_PAGE = re.compile(
    r"(?:https://bsky\.app/profile/|at://)([\w.:%-]{1,253})/(?:post|app\.bsky\.feed\.post)/([\w.~:-]{1,128})/?\Z",
    re.ASCII,
)
_HANDLE = re.compile(r"(?=.{3,253}\Z)[a-z0-9-]+(?:\.[a-z0-9-]+)+\Z", re.IGNORECASE | re.ASCII)
_CUT = re.compile(r"(?:…|\.\.\.)\Z")


class BlueskyCollector:
    """Reads an account's posts and reposts, newest first. Accounts are known by their DID: handles change hands."""

    kind = Platform.BLUESKY
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask which account a handle is, for its newest posts where that is known, or for one post's thread."""
        if (thread := _thread_request(job.channel.address)) is not None:
            return (thread,)
        name = account_name(job)
        if _DID.match(name):
            return (_feed_request(name, conditional=job.since is None),)
        if job.cursor is not None and _DID.match(job.cursor):
            return (_feed_request(job.cursor, conditional=job.since is None),)
        if not _HANDLE.match(name):
            raise CollectError(
                f'"{job.channel.address}" is not a Bluesky handle or DID.', hint="Handles look like ministry.example."
            )
        url = f"{VIEW}/com.atproto.identity.resolveHandle?{urlencode({'handle': name})}"
        return (FetchRequest(url=url),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read whose handle it is, a page of posts, or a thread."""
        document = read_object(fetched)
        method = urlsplit(request.url).path.rpartition("/")[2]
        if method == "com.atproto.identity.resolveHandle":
            did = words(document, "did")
            if not _DID.match(did):
                raise changed(fetched, "it tells no account")
            return Parsed(next=(_feed_request(did, conditional=job.since is None),), cursor=did)
        if method == "app.bsky.feed.getPostThread":
            return _thread(job, request, document, fetched)
        return _page(job, request, document, fetched)


def _feed_request(did: str, *, conditional: bool) -> PageRequest:
    return PageRequest(url=_feed_url(did), conditional=conditional)


def _feed_url(did: str, cursor: str = "") -> str:
    query = {"actor": did, "limit": str(PAGE), "filter": "posts_with_replies", "includePins": "false"}
    return f"{VIEW}/app.bsky.feed.getAuthorFeed?{urlencode({**query, **({'cursor': cursor} if cursor else {})})}"


def _actor(request: FetchRequest) -> str:
    return parse_qs(urlsplit(request.url).query).get("actor", [""])[0]


def _thread_request(address: str) -> FetchRequest | None:
    """Return the request for a thread, where an address is that of a post."""
    found = _POST_PAGE.match(address.strip())
    if found is None:
        return None
    query = {"uri": f"at://{found[1]}/app.bsky.feed.post/{found[2]}", "depth": "100", "parentHeight": "100"}
    return FetchRequest(url=f"{VIEW}/app.bsky.feed.getPostThread?{urlencode(query)}")


# --- a page of posts ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One entry of a page: the statement, when it took its place there, and whether it answers the account itself."""

    statement: Statement
    at: datetime | None
    answers_itself: bool


def _page(job: Job, request: FetchRequest, document: Raw, fetched: Fetched) -> Parsed:
    if not isinstance(document.get("feed"), list):
        raise changed(fetched, "it is no list of posts")
    actor, items = _actor(request), objects(document, "feed")
    times = [_place(item) for item in items if not _is_pinned(item)]
    entries = [entry for item in items if (entry := _entry(job, item, actor, fetched)) is not None]
    carried = request.carried if isinstance(request, PageRequest) else ()
    joined = _join(entries, carried)
    back_to = reached(times, seen_at=fetched.capture.fetched_at)
    near = still_near(joined.waiting, back_to)
    cursor = words(document, "cursor")
    older = _older_page(job, request, fetched, PageRequest(url=_feed_url(actor, cursor), carried=near, before=back_to))
    older_page = isinstance(request, PageRequest) and request.before is not None
    notes = [*page_notes(len(items), len(entries), back_to)] if items or not older_page else []
    if any(label.get("val") == "!no-unauthenticated" for item in items[:1] for label in _labels(item)):
        notes.append("the account asks not to be shown to readers without an account")
    statements = (*unique([entry.statement for entry in entries]), *joined.threads)
    return Parsed(statements=statements, next=older if cursor else (), back_to=back_to, notes=tuple(notes))


def _join(entries: list[_Entry], carried: tuple[Statement, ...]) -> Joined:
    own = {entry.statement.id for entry in entries if entry.answers_itself} | {one.id for one in carried}
    return join_threads([*(entry.statement for entry in entries), *carried], own=frozenset(own))


def _older_page(job: Job, request: FetchRequest, fetched: Fetched, page: PageRequest) -> tuple[FetchRequest, ...]:
    last = request.before if isinstance(request, PageRequest) else None
    if page.before is None or page.url == request.url:
        return ()
    if page.before < wanted(job, fetched.capture.fetched_at) and not page.carried:
        return ()
    if last is not None and page.before > last:
        return ()
    return (PageRequest(url=page.url, optional=True, carried=page.carried, before=page.before),)


def _entry(job: Job, item: Raw, actor: str, fetched: Fetched) -> _Entry | None:
    """Return an entry of a page, ``None`` for one that is not the account's, cannot be told apart or has no words."""
    view, reason = inner(item, "post"), inner(item, "reason")
    repost = words(reason, "$type").endswith("#reasonRepost")
    by = words(inner(reason, "by"), "did") if repost else words(inner(view, "author"), "did")
    post = _post(view)
    if post is None or not post.text.strip() or by != actor:
        return None
    if repost:
        post = _reposted(post, view, reason, actor)
    statement = statement_of(job, Platform.BLUESKY, post, fetched)
    answered = _POST.match(words(inner(view, "record", "reply", "parent"), "uri"))
    own = not repost and answered is not None and answered[1] == actor
    return _Entry(statement=statement, at=_place(item), answers_itself=own)


def _place(item: Raw) -> datetime | None:
    """Return the time by which an entry stands where it does: that of the repost, else of the post."""
    reason = inner(item, "reason")
    if words(reason, "$type").endswith("#reasonRepost"):
        return moment(reason.get("indexedAt"))
    return _published(inner(item, "post"))


def _is_pinned(item: Raw) -> bool:
    return words(inner(item, "reason"), "$type").endswith("#reasonPin")


def _labels(item: Raw) -> list[Raw]:
    return objects(inner(item, "post", "author"), "labels")


# --- a thread -------------------------------------------------------------------------------------------------------


def _thread(job: Job, request: FetchRequest, document: Raw, fetched: Fetched) -> Parsed:
    top = inner(document, "thread")
    author = words(inner(top, "post", "author"), "did")
    if not author:
        raise changed(fetched, "the post is gone, or hidden from readers without an account")
    views = [view for view in _views(top) if words(inner(view, "author"), "did") == author]
    found = [_entry(job, {"post": view}, author, fetched) for view in views]
    entries = [entry for entry in found if entry is not None]
    joined = _join(entries, ())
    statements = (*unique([entry.statement for entry in entries]), *joined.threads)
    return Parsed(statements=statements, notes=tuple(left_out(len(views) - len(entries))))


def _views(top: Raw) -> Iterator[Raw]:
    """Yield the posts of a thread; walks without recursion, since depth is in a stranger's hands."""
    todo = [top]
    for _ in range(DEEPEST):
        if not todo:
            return
        node = todo.pop()
        if view := inner(node, "post"):
            yield view
        todo += [*objects(node, "replies"), *filter(None, [inner(node, "parent")])]


# --- a post ---------------------------------------------------------------------------------------------------------


def _post(view: Raw) -> Post | None:
    uri, record, author = _POST.match(words(view, "uri")), inner(view, "record"), inner(view, "author")
    if uri is None:
        return None
    handle = words(author, "handle")
    name = handle if _HANDLE.match(handle) and handle != "handle.invalid" else uri[1]
    langs = record.get("langs")
    answered = words(inner(record, "reply", "parent"), "uri")
    return Post(
        native=uri[2],
        text=full_text(words(record, "text"), objects(record, "facets")),
        url=f"https://bsky.app/profile/{name}/post/{uri[2]}",
        published_at=_published(view),
        lang=langs[0] if isinstance(langs, list) and langs and isinstance(langs[0], str) else None,
        reply_to=_identity(answered),
        quote_of=_quoted(view),
    )


def _reposted(post: Post, view: Raw, reason: Raw, actor: str) -> Post:
    """Return somebody else's post as the account's repost, which has no page of its own."""
    author = inner(view, "author")
    return Post(
        native=f"repost:{actor}:{post.native}",
        text=post.text,
        published_at=moment(reason.get("indexedAt")),
        lang=post.lang,
        author=one_line(words(author, "displayName") or words(author, "handle")) or None,
        repost_of=post_id(Platform.BLUESKY, post.native),
    )


def _published(view: Raw) -> datetime | None:
    """Return when a post was published: by its writer's clock, unless the network's own shows that it is wrong."""
    said, indexed = moment(inner(view, "record").get("createdAt")), moment(view.get("indexedAt"))
    if said is None or indexed is None:
        return indexed or said
    return said if abs(said - indexed) <= TOLERANCE else indexed


def _quoted(view: Raw) -> str | None:
    """Return the id of the statement that a post quotes, alone or beside pictures."""
    for embed in (inner(view, "record", "embed"), inner(view, "embed")):
        for record in (inner(embed, "record"), inner(embed, "record", "record")):
            if (found := _identity(words(record, "uri"))) is not None:
                return found
    return None


def _identity(uri: str) -> str | None:
    found = _POST.match(uri)
    return post_id(Platform.BLUESKY, found[2]) if found is not None else None


def full_text(text: str, facets: list[Raw]) -> str:
    """Return a post's text with links in full that it shows cut.

    Places of links are counted in bytes of UTF-8; a place that lies outside, or splits a letter, is left alone. Words
    that carry a link stay the words.
    """
    data = text.encode("utf-8", "surrogatepass")
    ends, places = len(data), sorted(_links(facets), reverse=True)
    for start, end, target in places:
        if not 0 <= start < end <= ends:
            continue
        try:
            shown = data[start:end].decode("utf-8")
        except UnicodeDecodeError:
            continue
        if _stands_for(shown, target):
            data = data[:start] + target.encode() + data[end:]
            ends = start
    return data.decode("utf-8", "replace")


def _links(facets: list[Raw]) -> Iterator[tuple[int, int, str]]:
    for facet in facets:
        index = inner(facet, "index")
        start, end = index.get("byteStart"), index.get("byteEnd")
        for feature in objects(facet, "features"):
            target = web_link(feature.get("uri")) if words(feature, "$type").endswith("#link") else None
            if target and type(start) is int and type(end) is int:
                yield start, end, target


def _stands_for(shown: str, target: str) -> bool:
    """Whether what is shown is the address itself, without its scheme or its end, and no word of the text."""
    bare = target.split("://", 1)[1].removeprefix("www.")
    cut = _CUT.sub("", shown.strip()).removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return "." in cut and bare.startswith(cut)
