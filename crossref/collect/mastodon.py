"""Collects accounts of Mastodon and its kin from their home server, with the history of edits and joined threads."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote, urlencode, urljoin, urlsplit

from crossref.article.tree import parse, remove
from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.http import Fetched
from crossref.collect.threads import PageRequest, join_threads, still_near
from crossref.collect.timeline import (
    Post,
    Raw,
    account_id,
    account_name,
    asked_wordings,
    changed,
    clean,
    header,
    inner,
    moment,
    one_line,
    only_objects,
    page_notes,
    post_id,
    reached,
    read_json,
    read_object,
    shown_text,
    statement_of,
    unique,
    versions_of,
    wanted,
    web_link,
    words,
)
from crossref.errors import CollectError
from crossref.text.posts import post_identity
from crossref.types import Platform, Statement, stable_id

PAGE = 40
"""Statuses on one page: the most that servers give."""

_ID = re.compile(r"[\w-]{1,64}\Z", re.ASCII)
_SINGLE = re.compile(r"/api/v1/statuses/[\w-]{1,64}\Z", re.ASCII)
_HOST = re.compile(r"[\w.-]{1,253}(?::\d{1,5})?\Z", re.ASCII)
_NEXT = re.compile(r"<([^<>]{1,2000})>\s*;[^,<]*\brel\s*=\s*\"?next\"?", re.IGNORECASE)
_CUT = re.compile(r"(?:…|\.\.\.)\Z")


class MastodonCollector:
    """Reads an account's statuses from its home server; copies on other servers are incomplete."""

    kind = Platform.MASTODON
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask the home server which number the account has, unless an earlier visit told it."""
        host, name = home_of(job)
        if job.cursor is not None and _ID.match(job.cursor):
            return (_newest(job, host, job.cursor),)
        return (FetchRequest(url=f"https://{host}/api/v1/accounts/lookup?acct={quote(name, safe='')}"),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read the account, a page of its statuses, one status, or the history of one that was edited."""
        path = urlsplit(request.url).path
        if path.endswith("/accounts/lookup"):
            return _account(job, fetched)
        if path.endswith("/history"):
            return Parsed(statements=(_with_history(request.about, fetched),) if request.about is not None else ())
        if _SINGLE.search(path):
            return Parsed(statements=_statements(job, [read_object(fetched)], fetched))
        parsed = _page(job, request, fetched)
        if request.about is None:
            return parsed
        shown = _statements(job, _listed(fetched), fetched)
        return Parsed(statements=tuple(one for one in shown if one.id == request.about.id))

    def again(self, job: Job, statement: Statement) -> FetchRequest | None:
        """Return the request for one status: for its history where it is known to have one, which some servers lack."""
        host, _ = home_of(job)
        server, _, number = (statement.native_id or "").rpartition("/")
        if server != host or not _ID.match(number):
            return None
        history = "/history" if len(statement.versions) > 1 else ""
        return FetchRequest(url=f"https://{host}/api/v1/statuses/{number}{history}", about=statement)


def home_of(job: Job) -> tuple[str, str]:
    """Return the home server and the name of an account written as name@server or as its page's address.

    Raises:
        CollectError: The address does not name a server.
    """
    address = job.channel.address.strip()
    if "://" in address:
        name, host = account_name(job), urlsplit(address).netloc
    else:
        name, _, host = address.removeprefix("@").partition("@")
    if not _HOST.match(host) or not _ID.match(name.replace(".", "_")):
        raise CollectError(
            f'The address "{job.channel.address}" of the channel {job.channel.id} names no account on a server.',
            hint="Write it as name@server in the source file.",
        )
    return host.lower(), name


def _account(job: Job, fetched: Fetched) -> Parsed:
    account = read_object(fetched)
    number = words(account, "id")
    if not _ID.match(number) or not words(account, "acct"):
        raise changed(fetched, "it tells no account")
    host, _ = home_of(job)
    moved = one_line(words(inner(account, "moved"), "acct"))
    notes = (f"the account has moved to {moved}",) if moved else ()
    return Parsed(next=(_newest(job, host, number),), notes=notes, cursor=number)


def _newest(job: Job, host: str, number: str) -> PageRequest:
    """Return the request for an account's newest statuses."""
    url = f"https://{host}/api/v1/accounts/{number}/statuses?{urlencode({'limit': PAGE})}"
    return PageRequest(url=url, conditional=job.since is None)


# --- a page of statuses ---------------------------------------------------------------------------------------------


def _page(job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
    host, _ = home_of(job)
    statuses = _listed(fetched)
    posts = {words(one, "id"): _post(one, host) for one in statuses}
    found = {id: statement_of(job, Platform.MASTODON, post, fetched) for id, post in posts.items() if post.text.strip()}
    carried = request.carried if isinstance(request, PageRequest) else ()
    answers = {found[id].id for id in found if _answers_itself(statuses, id)}
    joined = join_threads([*found.values(), *carried], own=frozenset(answers | {one.id for one in carried}))
    back_to = reached([moment(one.get("created_at")) for one in statuses], seen_at=fetched.capture.fetched_at)
    near = still_near(joined.waiting, back_to)
    older = _older_page(job, request, fetched, replace(_NOWHERE, carried=near, before=back_to))
    edited = [one for one in statuses if words(one, "id") in found and one.get("edited_at") and not one.get("reblog")]
    histories = [_history_request(one, found[words(one, "id")], host) for one in edited]
    changed_ids = {request.about.id for request in histories if request.about is not None}
    plain = [one for one in found.values() if one.id not in changed_ids]
    return Parsed(
        statements=(*unique(plain), *joined.threads),
        next=(*histories, *older),
        back_to=back_to,
        notes=page_notes(len(statuses), len(found), back_to) if statuses or not _is_older(request) else (),
    )


def _listed(fetched: Fetched) -> list[Raw]:
    document = read_json(fetched)
    if not isinstance(document, list):
        raise changed(fetched, "it is no list of posts")
    return [one for one in only_objects(document) if _ID.match(words(one, "id"))]


def _statements(job: Job, statuses: list[Raw], fetched: Fetched) -> tuple[Statement, ...]:
    """Return statuses as they are shown, each in its one wording."""
    host, _ = home_of(job)
    posts = [_post(one, host) for one in statuses if _ID.match(words(one, "id"))]
    return tuple(statement_of(job, Platform.MASTODON, post, fetched) for post in posts if post.text.strip())


def _is_older(request: FetchRequest) -> bool:
    return isinstance(request, PageRequest) and request.before is not None


_NOWHERE = PageRequest(url="", optional=True)


def _answers_itself(statuses: list[Raw], id: str) -> bool:
    status = next(one for one in statuses if words(one, "id") == id)
    answered = words(status, "in_reply_to_account_id")
    return bool(answered) and answered == words(inner(status, "account"), "id") and not status.get("reblog")


def _older_page(job: Job, request: FetchRequest, fetched: Fetched, page: PageRequest) -> tuple[FetchRequest, ...]:
    """Return the request for the page that the server calls the next, where the account is to be read on."""
    link = _NEXT.search(header(fetched, "link"))
    if link is None or page.before is None:
        return ()
    if page.before < wanted(job, fetched.capture.fetched_at) and not page.carried:
        return ()
    if isinstance(request, PageRequest) and request.before is not None and page.before > request.before:
        return ()
    here, target = urlsplit(request.url), urlsplit(urljoin(request.url, link[1]))
    if target.path != here.path or target.query == here.query:
        return ()
    return (replace(page, url=here._replace(query=target.query).geturl()),)


def _post(status: Raw, host: str) -> Post:
    number, boosted = words(status, "id"), inner(status, "reblog")
    url, shown = web_link(status.get("url")), boosted or status
    account = inner(shown, "account")
    author = one_line(words(account, "display_name") or words(account, "acct")) if boosted else ""
    answered = words(status, "in_reply_to_id")
    return Post(
        native=f"{host}/{number}",
        text=_text(shown),
        # A boost has no page of its own: what servers give as its address is that of the original or of no page.
        url=url if not boosted else None,
        published_at=moment(status.get("created_at")),
        lang=words(shown, "language") or None,
        author=author or None,
        reply_to=post_id(Platform.MASTODON, f"{host}/{answered}") if _ID.match(answered) and not boosted else None,
        repost_of=_original(boosted, author, host) if boosted else None,
        quote_of=_quoted(status, host) if not boosted else None,
    )


def _original(boosted: Raw, author: str, host: str) -> str:
    """Return the id of the statement boosted or, where it has no address, of its author: it is no own word either."""
    return _identity(boosted, host) or account_id(Platform.MASTODON, author)


def _quoted(status: Raw, host: str) -> str | None:
    """Return the id of the statement that a post quotes: Mastodon holds it inside "quote", its kin as "quote"."""
    quoted = inner(status, "quote")
    whole = inner(quoted, "quoted_status") or (quoted if words(quoted, "uri") else {})
    if whole:
        return _identity(whole, host)
    number = words(quoted, "quoted_status_id")
    return post_id(Platform.MASTODON, f"{host}/{number}") if _ID.match(number) else None


def _identity(status: Raw, host: str) -> str | None:
    """Return the id of the statement that a post of any server is; numbers are given by each server anew."""
    for address in (web_link(status.get("url")), web_link(status.get("uri"))):
        found = post_identity(address) if address else None
        if found is not None:
            return post_id(*found)
    if "@" not in words(inner(status, "account"), "acct") and _ID.match(words(status, "id")):
        return post_id(Platform.MASTODON, f"{host}/{words(status, 'id')}")
    uri = words(status, "uri")
    return stable_id("statement", Platform.MASTODON.value, uri) if uri else None


def _text(status: Raw) -> str:
    """Return a status's words, behind the warning that hides them."""
    warning = clean(words(status, "spoiler_text"))
    return "\n\n".join(part for part in (warning, content_text(words(status, "content"))) if part)


def content_text(content: str) -> str:
    """Return the text that a status's HTML shows, with links in full that are shown cut.

    The line that repeats the address of a quoted post, for programs that cannot show it, is left out.
    """
    root = parse(f"<div>{content}</div>") if content.strip() else None
    if root is None:
        return ""
    if "quote-inline" in content:
        for fallback in root.xpath('//*[contains(concat(" ", @class, " "), " quote-inline ")]'):
            remove(fallback)
    for link in root.iter("a"):
        shown, target = "".join(link.itertext()).strip(), web_link(link.get("href"))
        if target and _CUT.search(shown) and _CUT.sub("", shown) in target:
            for child in list(link):
                link.remove(child)
            link.text = target
    return shown_text(root)


# --- edits ----------------------------------------------------------------------------------------------------------


def _history_request(status: Raw, statement: Statement, host: str) -> FetchRequest:
    url = f"https://{host}/api/v1/statuses/{words(status, 'id')}/history"
    return FetchRequest(url=url, about=statement, edited_at=moment(status.get("edited_at")))


def _with_history(about: Statement, fetched: Fetched) -> Statement:
    """Return a statement with every wording that its server keeps, each from the time at which it was put there."""
    edits = [(moment(one.get("created_at")), clean(_text(one))) for one in only_objects(read_json(fetched))]
    told = [(when, text) for when, text in edits if when is not None and text]
    if not told:
        raise changed(fetched, "it tells no history of edits")
    return replace(about, versions=asked_wordings(about, versions_of(told, fetched.capture.sha256)))
