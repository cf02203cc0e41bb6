"""Collects accounts of X through its API with the newsroom's own token, and single posts as sites embed them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit

from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.http import Fetched
from crossref.collect.secrets import secret
from crossref.collect.threads import PageRequest, join_threads, still_near
from crossref.collect.timeline import (
    Post,
    Raw,
    account_name,
    asked_wordings,
    changed,
    header,
    inner,
    left_out,
    moment,
    objects,
    one_line,
    reached,
    read_object,
    statement_of,
    unique,
    versions_of,
    wanted,
    words,
)
from crossref.collect.x_posts import (
    EMBED_JSON,
    ID,
    OEMBED,
    api_post,
    edit_ids,
    embed_json_request,
    handle_of,
    oembed_request,
    read_embed_json,
    read_oembed,
)
from crossref.errors import CollectError
from crossref.text.posts import post_identity
from crossref.types import Platform, Statement

API: Final = "https://api.x.com/2"
TOKEN: Final = "CROSSREF_X_TOKEN"  # noqa: S105  the name of the variable, not a secret
USE_EMBED_JSON: Final = "CROSSREF_X_EMBED_JSON"
PAGE = 100
MOST_POSTS = 3200
"""The newest posts that the API gives of an account; what is older cannot be had from it."""
MOST_IDS = 100

_FIELDS = {
    "tweet.fields": "author_id,conversation_id,created_at,edit_history_tweet_ids,entities,in_reply_to_user_id,lang,"
    "note_tweet,referenced_tweets",
    "expansions": "author_id,referenced_tweets.id,referenced_tweets.id.author_id",
    "user.fields": "name,username",
}
_NAME = re.compile(r"\w{1,15}\Z", re.ASCII)
_USER_ID = re.compile(r"/users/(\d{1,19})/tweets\Z")


class XCollector:
    """Reads an account's timeline, where a token is set; the token is sent to the API alone and kept nowhere."""

    kind = Platform.X
    options = (
        Option(
            name="token",
            help="the bearer token of your own X developer account; reading costs what your plan says",
            env=TOKEN,
            required=True,
        ),
        Option(
            name="embed-json",
            help="set to 1 to read single posts from the data behind X's embedded view, which is not documented",
            env=USE_EMBED_JSON,
        ),
    )

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask which number the account has, unless that is known; the address of a post asks for that post alone."""
        post = post_identity(job.channel.address)
        if post is not None and post[0] is Platform.X:
            return (embed_json_request(post[1]) if os.environ.get(USE_EMBED_JSON) == "1" else oembed_request(post[1]),)
        name = account_name(job)
        if not _NAME.match(name):
            raise CollectError(f'"{job.channel.address}" is not the name of an account on X.')
        if job.cursor is not None and ID.match(job.cursor) and job.now is not None:
            return (_newest(job, job.cursor, job.now),)
        query = urlencode({"user.fields": "name,username"})
        return (FetchRequest(url=f"{API}/users/by/username/{name}?{query}", headers=_authorized()),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read an account, a page of its posts, posts by id, or one post as it is embedded."""
        if request.url.startswith((OEMBED, EMBED_JSON)):
            return _single(job, request, fetched)
        answer = _answer(fetched)
        if _USER_ID.search(urlsplit(request.url).path):
            return _page(job, request, answer, fetched)
        if request.about is not None:
            return Parsed(statements=(_with_versions(request.about, answer, fetched),))
        if urlsplit(request.url).path.endswith("/tweets"):
            return _looked_up(job, answer, fetched)
        return _account(job, answer, fetched)


def _single(job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
    """Read one post. Its number alone finds a post of X, whatever name stands before it in the address."""
    post = read_oembed(fetched) if request.url.startswith(OEMBED) else read_embed_json(fetched)
    named, shown = urlsplit(job.channel.address).path.split("/")[1].lower(), handle_of(fetched)
    if shown and named not in ("i", shown.lower()):
        raise changed(fetched, f"the post is by @{shown}, not by @{named}")
    return Parsed(statements=(statement_of(job, Platform.X, post, fetched),))


def _authorized() -> tuple[tuple[str, str], ...]:
    token = secret(TOKEN).strip()
    if not token or not token.isascii() or not token.isprintable():
        raise CollectError(
            "X gives an account's posts only to who brings a token.",
            hint=f"Set the environment variable {TOKEN} to the bearer token of your developer account, or {TOKEN}_FILE "
            "to a file that holds it.",
        )
    return (("Authorization", f"Bearer {token}"),)


def _answer(fetched: Fetched) -> Raw:
    """Return the document, or raise what the API says is wrong where it gives nothing else."""
    document = read_object(fetched)
    if "data" in document or "meta" in document:
        return document
    told = next((words(one, "detail") or words(one, "title") for one in objects(document, "errors")), "")
    raise changed(fetched, f"X says “{one_line(told).rstrip('.')}”" if told else "it is no answer of the API")


def lookup_request(ids: tuple[str, ...], *, about: Statement | None = None) -> FetchRequest:
    """Return the request for posts by their ids, at most a hundred."""
    query = urlencode({"ids": ",".join(ids[:MOST_IDS]), **_FIELDS})
    return FetchRequest(url=f"{API}/tweets?{query}", headers=_authorized(), about=about)


# --- the account ----------------------------------------------------------------------------------------------------


def _account(job: Job, answer: Raw, fetched: Fetched) -> Parsed:
    number = words(inner(answer, "data"), "id")
    if not ID.match(number):
        raise changed(fetched, "it tells no account")
    return Parsed(next=(_newest(job, number, fetched.capture.fetched_at),), cursor=number)


def _newest(job: Job, number: str, now: datetime) -> PageRequest:
    """Return the request for an account's newest posts."""
    start = wanted(job, now).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    query = {"max_results": str(PAGE), "start_time": start, **_FIELDS}
    return PageRequest(url=f"{API}/users/{number}/tweets?{urlencode(query)}", headers=_authorized())


# --- a page of posts ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """The posts of an answer: each with its statement and whether it answers the account itself."""

    tweets: tuple[Raw, ...]
    statements: Mapping[str, Statement]
    own: frozenset[str]


def _read(job: Job, answer: Raw, fetched: Fetched) -> _Read:
    data = answer.get("data")
    tweets = objects(answer, "data") if isinstance(data, list) else [one for one in (inner(answer, "data"),) if one]
    included = {words(one, "id"): one for one in objects(inner(answer, "includes"), "tweets")}
    names = {words(one, "id"): one_line(words(one, "name")) for one in objects(inner(answer, "includes"), "users")}
    posts = {words(one, "id"): api_post(one, included, names) for one in tweets}
    statements = {id: statement_of(job, Platform.X, _placed(job, post), fetched) for id, post in posts.items() if post}
    kept = {id: one for id, one in statements.items() if one.text}
    own = {kept[words(one, "id")].id for one in tweets if words(one, "id") in kept and _answers_itself(one)}
    return _Read(tweets=tuple(tweets), statements=kept, own=frozenset(own))


def _placed(job: Job, post: Post) -> Post:
    """Return a post with its address under the account's name, as people know it."""
    address = job.channel.address
    name = account_name(job) if post_identity(address) is None else "i"
    return replace(post, url=f"https://x.com/{name}/status/{post.native}") if _NAME.match(name) else post


def _answers_itself(tweet: Raw) -> bool:
    author = words(tweet, "author_id")
    return bool(author) and words(tweet, "in_reply_to_user_id") == author


def _page(job: Job, request: FetchRequest, answer: Raw, fetched: Fetched) -> Parsed:
    page = request if isinstance(request, PageRequest) else PageRequest(url=request.url)
    read = _read(job, answer, fetched)
    joined = join_threads([*read.statements.values(), *page.carried], own=read.own | {one.id for one in page.carried})
    oldest = reached([moment(one.get("created_at")) for one in read.tweets], seen_at=fetched.capture.fetched_at)
    count, token = page.count + len(read.tweets), words(inner(answer, "meta"), "next_token")
    near = still_near(joined.waiting, oldest)
    older = _older_page(request, token, PageRequest(url="", carried=near, before=oldest, count=count))
    notes = [*left_out(len(read.tweets) - len(read.statements)), *_limits(fetched, older)]
    if any(note.startswith("the limit") for note in notes):
        older = ()
    back_to = _start(request.url) if not token and count < MOST_POSTS - PAGE else oldest
    edited = list(_edit_requests(read))
    whole_elsewhere = {one.about.id for one in edited if one.about is not None}
    whole = [one for one in read.statements.values() if one.id not in whole_elsewhere]
    return Parsed(
        statements=(*unique(whole), *joined.threads),
        next=(*edited, *older),
        back_to=back_to,
        notes=tuple(notes),
    )


def _start(url: str) -> datetime | None:
    """Return the moment since which an address asks for posts."""
    return moment(parse_qs(urlsplit(url).query).get("start_time", [""])[0])


def _older_page(request: FetchRequest, token: str, page: PageRequest) -> tuple[PageRequest, ...]:
    last = request.before if isinstance(request, PageRequest) else None
    if not token or page.before is None or (last is not None and page.before > last):
        return ()
    parts = urlsplit(request.url)
    query = {key: values[0] for key, values in parse_qs(parts.query).items()}
    url = parts._replace(query=urlencode({**query, "pagination_token": token})).geturl()
    if url == request.url:
        return ()
    return (replace(page, url=url, headers=_authorized(), optional=True),)


def _limits(fetched: Fetched, older: tuple[PageRequest, ...]) -> Iterator[str]:
    """Yield a note where the API will not answer again for now."""
    left, until = header(fetched, "x-rate-limit-remaining"), moment(header(fetched, "x-rate-limit-reset"))
    if older and left.strip() == "0":
        when = f" until {until:%H:%M} UTC" if until is not None else " for now"
        yield f"the limit of X is used up{when}: older posts were not fetched"


def _edit_requests(read: _Read) -> Iterator[FetchRequest]:
    """Yield a request for the earlier wordings of each post that was edited; each has an id of its own."""
    for tweet in read.tweets:
        ids = edit_ids(tweet) if ID.match(words(tweet, "id")) else ()
        if len(ids) > 1 and (statement := read.statements.get(words(tweet, "id"))) is not None:
            yield lookup_request(ids, about=statement)


# --- posts by id ----------------------------------------------------------------------------------------------------


def _looked_up(job: Job, answer: Raw, fetched: Fetched) -> Parsed:
    read = _read(job, answer, fetched)
    joined = join_threads(read.statements.values(), own=read.own)
    gone = len(objects(answer, "errors"))
    # One answer holds several wordings of an edited post: which is meant is known to who asks about it.
    edited = {words(one, "id") for one in read.tweets if ID.match(words(one, "id")) and len(edit_ids(one)) > 1}
    return Parsed(
        statements=(*unique([one for id, one in read.statements.items() if id not in edited]), *joined.threads),
        notes=tuple(left_out(gone, "posts that are gone or hidden")),
    )


def _with_versions(about: Statement, answer: Raw, fetched: Fetched) -> Statement:
    """Return a statement with the wordings that its edits had, each from the time at which it was published."""
    tweets = sorted(
        (one for one in objects(answer, "data") if ID.match(words(one, "id"))),
        key=lambda one: words(one, "id").zfill(19),
    )
    posts = [(moment(one.get("created_at")), api_post(one, {}, {})) for one in tweets]
    told = [(when, post.text) for when, post in posts if post is not None and post.text]
    if not told:
        raise changed(fetched, "it tells none of the wordings of an edited post")
    return replace(about, versions=asked_wordings(about, versions_of(told, fetched.capture.sha256)))
