"""Collects a department of the United Kingdom's government: the search interface lists, the content interface tells."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.entries import plain
from crossref.collect.http import Fetched
from crossref.collect.publishing import joined
from crossref.collect.releases import SHORTEST, changed, release, with_query
from crossref.errors import ParseError, UsageError
from crossref.statement_rows import read_time
from crossref.types import Platform, Statement, StatementKind

SITE = "https://www.gov.uk"
PAGE_SIZE = 50
_FIELDS = "title,link,description,public_timestamp,content_store_document_type"
_SPEECHES = frozenset({"speech", "oral_statement", "written_statement", "authored_article"})

Answer = Mapping[str, Any]
"""A JSON document, Any: as the interface sends it."""


class GovUkCollector:
    """Reads what a department published under news and communications, newest first."""

    kind = Platform.GOVUK
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask for the newest publications."""
        return (FetchRequest(url=search_url(job), conditional=True),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read a list of results, or one publication with its translations."""
        document = _document(fetched)
        if request.about is not None:
            return _publication(job, request.about, document, fetched)
        results = document.get("results")
        if not isinstance(results, list):
            raise changed(fetched.capture.final_url, "its JSON has no results")
        return _results(job, request, [one for one in results if isinstance(one, dict)], document, fetched)

    def again(self, job: Job, statement: Statement) -> FetchRequest | None:
        """Return the request that shows a known publication again."""
        path = urlsplit(statement.url or "").path
        return FetchRequest(url=content_url(job, path), about=statement) if path else None


def site_of(job: Job) -> str:
    """Return the site; an address that is a whole URL names it."""
    parts = urlsplit(job.channel.address)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") else SITE


def search_url(job: Job) -> str:
    """Return the address that lists a department's publications, newest first."""
    address = job.channel.address
    parts = urlsplit(address)
    given = parse_qs(parts.query).get("organisations[]", [""])[0] if parts.scheme else address
    slug = given or parts.path.rstrip("/").rpartition("/")[2].partition(".")[0]
    return (
        f"{site_of(job)}/api/search.json?filter_organisations={quote(slug, safe='')}"
        f"&filter_content_purpose_supergroup=news_and_communications&order=-public_timestamp"
        f"&count={PAGE_SIZE}&fields={quote(_FIELDS, safe='')}"
    )


def content_url(job: Job, path: str) -> str:
    """Return where the content interface shows the publication at a path."""
    return f"{site_of(job)}/api/content{path}"


def _document(fetched: Fetched) -> Answer:
    try:
        document = json.loads(fetched.body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise changed(fetched.capture.final_url, "it sent no JSON") from error
    if not isinstance(document, dict):
        raise changed(fetched.capture.final_url, "its JSON is another than before")
    return document


# --- results --------------------------------------------------------------------------------------------------------


def _results(job: Job, request: FetchRequest, results: list[Answer], document: Answer, fetched: Fetched) -> Parsed:
    pages = []
    for result in results:
        path, when = str(result.get("link") or ""), _time(result.get("public_timestamp"))
        if path.startswith("/"):
            about = _announced(job, fetched, path, title=_line(result.get("title")), when=when)
            pages.append(FetchRequest(url=content_url(job, path), about=about, edited_at=when, summary=False))
    times = [when for result in results if (when := _time(result.get("public_timestamp")))]
    back_to = min(times, default=None)
    older = _older(job, request, document, len(results), back_to)
    return Parsed(next=(*pages, *older), back_to=back_to, notes=() if results else ("it lists nothing",))


def _announced(job: Job, fetched: Fetched, path: str, *, title: str, when: datetime | None) -> Statement:
    return release(job, fetched, native=path, url=f"{site_of(job)}{path}", text=title, published_at=when)


def _older(
    job: Job, request: FetchRequest, document: Answer, count: int, back_to: datetime | None
) -> tuple[FetchRequest, ...]:
    if job.since is None or not count or (back_to is not None and back_to.date() < job.since):
        return ()
    start = parse_qs(urlsplit(request.url).query).get("start", ["0"])[0]
    after = int(start) + count if start.isdecimal() else count
    total = document.get("total")
    if isinstance(total, int) and after >= total:
        return ()
    return (FetchRequest(url=with_query(request.url, start=after), optional=True),)


# --- one publication ------------------------------------------------------------------------------------------------


def _publication(job: Job, about: Statement, document: Answer, fetched: Fetched) -> Parsed:
    """Return a publication and, where it has any, the requests for its translations.

    Raises:
        ParseError: It was withdrawn from its place, or has no text.
    """
    url = fetched.capture.final_url
    if document.get("schema_name") in ("gone", "redirect"):
        raise ParseError(f"{url} says that the publication is {document['schema_name']}.")
    details = document.get("details")
    details = details if isinstance(details, dict) else {}
    body = plain(_markup(details.get("body")))
    if len(body) < SHORTEST:
        raise ParseError(f"{url} holds no text of a publication.")
    path = str(document.get("base_path") or about.native_id)
    statement = release(
        job,
        fetched,
        native=path,
        url=f"{site_of(job)}{path}",
        text=joined(_line(document.get("title")), body),
        published_at=_published(document, details) or about.published_at,
        author=_author(document),
        kind=_kind(document, details),
    )
    # The channel's language is that of most of its publications; a translation tells its own.
    own = replace(statement, lang=_line(document.get("locale")) or statement.lang)
    return Parsed(statements=(own,), next=_translations(job, document, fetched), notes=_notes(document, path))


def _markup(body: object) -> object:
    """Return the HTML of a body, which may be a list of the same text in several formats."""
    if isinstance(body, list):
        return next((one.get("content") for one in body if isinstance(one, dict) and "html" in str(one)), None)
    return body


def _published(document: Answer, details: Answer) -> datetime | None:
    times = (details.get("first_public_at"), document.get("first_published_at"), document.get("public_updated_at"))
    return next((when for one in times if (when := _time(one))), None)


def _author(document: Answer) -> str | None:
    links = document.get("links")
    links = links if isinstance(links, dict) else {}
    for name in ("speaker", "people"):
        people = links.get(name)
        if isinstance(people, list) and len(people) == 1 and isinstance(people[0], dict):
            return _line(people[0].get("title")) or None
    return None


def _kind(document: Answer, details: Answer) -> StatementKind | None:
    if document.get("document_type") not in _SPEECHES:
        return None
    explanation = str(details.get("speech_type_explanation") or "").casefold()
    return StatementKind.TRANSCRIPT if explanation.startswith("transcript") else StatementKind.SPEECH


def _notes(document: Answer, path: str) -> tuple[str, ...]:
    notice = document.get("withdrawn_notice")
    return (f"{path} is marked as withdrawn",) if isinstance(notice, dict) and notice.get("withdrawn_at") else ()


def _translations(job: Job, document: Answer, fetched: Fetched) -> tuple[FetchRequest, ...]:
    links = document.get("links")
    others = links.get("available_translations") if isinstance(links, dict) else None
    found = []
    for one in others if isinstance(others, list) else ():
        path = str(one.get("base_path") or "") if isinstance(one, dict) else ""
        if path.startswith("/") and path != document.get("base_path") and one.get("locale") != document.get("locale"):
            about = _announced(job, fetched, path, title=_line(one.get("title")), when=None)
            found.append(FetchRequest(url=content_url(job, path), about=about, summary=False))
    return tuple(found)


def _time(value: object) -> datetime | None:
    try:
        return read_time(value).astimezone(UTC) if isinstance(value, str) and value else None
    except (UsageError, OverflowError):
        return None


def _line(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
