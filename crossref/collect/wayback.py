"""Reads the Wayback Machine: which captures of an address it has, and a capture's bytes as they once were.

``ArchiveDoor`` stands in for the network at one moment of the past, so that every collector reads archived pages as
it reads live ones.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote, urlencode

from crossref.collect.base import Door
from crossref.collect.guard import shown_url
from crossref.collect.http import Fetched
from crossref.errors import BadStatus, FetchError, ParseError
from crossref.types import Capture

ARCHIVE = "https://web.archive.org"
MOST_ROWS = 1000
"""Captures that one answer of the index lists."""
NEAR = timedelta(days=180)
"""How far from the moment asked for a capture may be; the archive gives the nearest it has, however far."""

_STAMP = re.compile(r"/web/(\d{14})(?:[a-z]{2}_)?/(.+)\Z", re.DOTALL)
_FIELDS = "urlkey,timestamp,original,mimetype,statuscode,digest,length"


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """One capture in the archive; ``status`` is ``None`` for a repeated capture, whose row does not tell."""

    url: str
    at: datetime
    media_type: str
    status: int | None
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveList:
    """One answer of the archive's index; ``resume`` asks for what follows, ``None`` at the end."""

    captures: tuple[Archived, ...]
    resume: str | None = None


def list_url(
    url: str, *, since: datetime, until: datetime, resume: str | None = None, archive: str = ARCHIVE, daily: bool = True
) -> str:
    """Return the address that lists an address's captures between two moments, one a day unless all are wanted."""
    query = {
        "url": url,
        "from": _stamp(since),
        "to": _stamp(until),
        "limit": str(MOST_ROWS),
        "showResumeKey": "true",
        "resolveRevisits": "true",
        "fl": _FIELDS,
    }
    if daily:
        query["collapse"] = "timestamp:8"
    if resume:
        query["resumeKey"] = resume
    return f"{archive}/cdx/search/cdx?{urlencode(query)}"


def read_list(data: bytes, *, url: str) -> ArchiveList:
    """Read an answer of the index; rows that are there twice, as happens, count once.

    Raises:
        ParseError: It is no list, or the site's owner keeps the archive from showing it.
    """
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    if "AccessControlException" in text[:2000]:
        raise ParseError(f"The archive may not show {shown_url(url)}: its owner or robots.txt forbids it.")
    rows, _, rest = text.partition("\n\n")
    found: dict[tuple[str, datetime], Archived] = {}
    for line in rows.splitlines():
        one = _row(line, url)
        if one is not None:
            found.setdefault((one.url, one.at), one)
    key = rest.strip()
    return ArchiveList(captures=tuple(found.values()), resume=unquote(key) if "%" in key else key or None)


def _row(line: str, url: str) -> Archived | None:
    fields = line.split(" ")
    if not line.strip():
        return None
    if len(fields) != 7 or not re.fullmatch(r"\d{14}", fields[1]):
        raise ParseError(f"The archive's list for {shown_url(url)} cannot be read.", hint="Try again later.")
    status = int(fields[4]) if fields[4].isdecimal() else None
    at = _moment(fields[1])
    return None if at is None else Archived(url=fields[2], at=at, media_type=fields[3], status=status, digest=fields[5])


def _stamp(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y%m%d%H%M%S")


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def playback_url(url: str, at: datetime, *, archive: str = ARCHIVE) -> str:
    """Return the address of the capture nearest to a moment, with its bytes as they were, without the archive's own."""
    return f"{archive}/web/{_stamp(at)}id_/{url}"


class ArchiveDoor:
    """The network as it was at one moment, as far as the archive kept it.

    Args:
        door: The network as it is.
        at: The moment.
        archive: The archive's site.
    """

    def __init__(self, door: Door, at: datetime, *, archive: str = ARCHIVE) -> None:
        self._door, self._at, self._archive = door, at, archive

    def fetch(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Collection[int] = (),
    ) -> Fetched:
        """Return the capture nearest to the moment, under its own address and time.

        Raises:
            FetchError: The archive has none, or none near enough.
        """
        fetched = self._door.fetch(playback_url(url, self._at, archive=self._archive))
        return Fetched(body=fetched.body, capture=self._as_it_was(url, fetched.capture))

    def _as_it_was(self, url: str, capture: Capture) -> Capture:
        found = _STAMP.search(capture.final_url)
        at = _moment(found[1]) if found else None
        if found is None or at is None:
            raise FetchError(f"The archive has no capture of {shown_url(url)}.", url=shown_url(url))
        if abs(at - self._at) > NEAR:
            raise BadStatus(
                f"The archive has no capture of {shown_url(url)} near {self._at.date().isoformat()}, only of"
                f" {at.date().isoformat()}.",
                url=shown_url(url),
                status=404,
            )
        headers = dict(capture.headers)
        kept = tuple(
            (name.removeprefix("x-archive-orig-"), value)
            for name, value in capture.headers
            if name.startswith("x-archive-orig-")
        )
        return replace(
            capture,
            url=shown_url(url),
            final_url=shown_url(found[2]),
            headers=kept,
            fetched_at=at,
            media_type=headers.get("x-archive-orig-content-type") or capture.media_type,
            archive_url=capture.final_url,
        )
