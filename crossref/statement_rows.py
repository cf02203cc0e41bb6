"""Statements in and out of batch files: one flat row each, as ``crossref import`` reads and exports write it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from difflib import get_close_matches
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from crossref.errors import UsageError
from crossref.text.posts import post_identity
from crossref.text.storable import storable
from crossref.types import Channel, Platform, Statement, Version, VersionState

if TYPE_CHECKING:
    from crossref.directory import Directory

_PLATFORM_NAMES = {
    **{platform.value: platform for platform in Platform},
    "web": Platform.PAGE,
    "twitter": Platform.X,
    "rss": Platform.FEED,
    "atom": Platform.FEED,
    "bsky": Platform.BLUESKY,
}
_NAMED_ACCOUNTS = frozenset(
    {Platform.X, Platform.TELEGRAM, Platform.BLUESKY, Platform.MASTODON, Platform.INSTAGRAM, Platform.FACEBOOK}
)
_MONTH_OR_YEAR = re.compile(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2]))?")


def read_row(
    row: Mapping[str, object], directory: Directory | None = None, *, provenance: str | None = None
) -> Statement:
    """Return the statement of one row; only ``id`` and ``text`` are needed, unknown keys are ignored.

    Args:
        row: ``{"id", "text", "source"?, "author"?, "channel"?, "url"?, "published_at"?, "lang"?, "state"?,
            "seen_from"?, "seen_until"?}``; an empty value counts as missing.
        directory: Who is who: gives the author's person id, the channel's id and the source.
        provenance: How the row reached us, "imported from FILE".

    Raises:
        UsageError: A value is missing or cannot be read; the sentence names it.
    """
    id, url = _required_id(row), _word(row, "url")
    channel, platform = _channel(_word(row, "channel"), directory)
    identity = post_identity(url) if url else None
    author = _word(row, "author")
    author_id, source = _who(author, _word(row, "source"), channel, directory)
    published_at = _time(row, "published_at")
    return Statement(
        id=id,
        versions=(_version(row),),
        source=source,
        author=author,
        author_id=author_id,
        channel=channel,
        platform=identity[0] if identity else platform,
        native_id=identity[1] if identity else None,
        url=url,
        published_at=published_at,
        lang=_language(row),
        provenance=provenance,
    )


def statement_row(statement: Statement, *, version: Version | None = None) -> dict[str, str]:
    """Return the row of a statement in one version, the newest when none is named; unknown values are absent."""
    shown = version or statement.latest
    values = {
        "id": statement.id,
        "source": statement.source,
        "author": statement.author,
        "channel": statement.channel,
        "url": statement.url,
        "published_at": _written(statement.published_at),
        "lang": statement.lang,
        "text": shown.text,
        "state": shown.state.value if shown.state is not VersionState.LIVE else None,
        "seen_from": _written(shown.seen_from),
        "seen_until": _written(shown.seen_until),
    }
    return {key: value for key, value in values.items() if value is not None}


def read_time(given: object, *, key: str = "published_at") -> datetime:
    """Return the aware time that a text or number means; a time without a zone is taken as UTC.

    A day, a month ("2017-09") and a year ("2017") stand for their start.

    Reads ISO 8601, the dates of e-mail and feeds, and seconds or milliseconds since 1970. The zone given is kept.

    Raises:
        UsageError: It means no time.
    """
    found = _from_number(given) if isinstance(given, int | float) else _from_text(str(given).strip())
    if found is None:
        raise UsageError(
            f'"{key}" {given!r} is not a time that crossref can read.', hint="Write it as 2024-05-13T18:19:22Z."
        )
    return found if found.utcoffset() is not None else found.replace(tzinfo=UTC)


def _from_text(text: str) -> datetime | None:
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return _from_number(int(text))
    if coarse := _MONTH_OR_YEAR.fullmatch(text):
        year, month = int(coarse["year"]), int(coarse["month"] or 1)
        return datetime(year, month, 1) if year else None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    for read in (parsedate_to_datetime, _from_x_archive):
        try:
            return read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def _from_x_archive(text: str) -> datetime:
    return datetime.strptime(text, "%a %b %d %H:%M:%S %z %Y")


def _from_number(number: float) -> datetime | None:
    if isinstance(number, bool) or not 0 < number < 1e14:
        return None
    return datetime.fromtimestamp(number / 1000 if number > 1e11 else number, UTC)


def _time(row: Mapping[str, object], key: str) -> datetime | None:
    given = row.get(key)
    if given is None or given == "":
        return None
    try:
        return read_time(given, key=key).astimezone(UTC)
    except OverflowError as error:
        raise UsageError(f'"{key}" {given!r} is out of range.') from error


def _written(time: datetime | None) -> str | None:
    return time.astimezone(UTC).isoformat().replace("+00:00", "Z") if time is not None else None


def _required_id(row: Mapping[str, object]) -> str:
    given = row.get("id")
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    if not isinstance(given, str) or not given.strip():
        wrong = "is missing" if given is None or given == "" else f"{given!r} is not a text"
        raise UsageError(f'"id" {wrong}.', hint="Every statement needs an id of its own, such as its address.")
    return storable(given).strip()


def _version(row: Mapping[str, object]) -> Version:
    text, state = row.get("text"), _state(row)
    gone = state in (VersionState.DELETED, VersionState.UNREACHABLE)
    if text is None and gone:
        text = ""
    if not isinstance(text, str):
        wrong = "is missing" if text is None else f"is not a text but {type(text).__name__}"
        raise UsageError(f'"text" {wrong}.')
    if not text.strip() and not gone:
        raise UsageError('"text" is empty.', hint="Only a row that says a statement is gone may leave it out.")
    return Version(
        number=1,
        text=storable(text),
        state=state,
        seen_from=_time(row, "seen_from"),
        seen_until=_time(row, "seen_until"),
    )


def _state(row: Mapping[str, object]) -> VersionState:
    given = _word(row, "state")
    if given is None:
        return VersionState.LIVE
    names = [state.value for state in VersionState]
    if given.lower() in names:
        return VersionState(given.lower())
    near = get_close_matches(given.lower(), names, n=1, cutoff=0.4)
    known = f"did you mean {near[0]}?" if near else f"it is one of {', '.join(names)}."
    raise UsageError(f'"state" {given!r} is not known: {known}')


def _word(row: Mapping[str, object], key: str) -> str | None:
    """Return a short text of the row, ``None`` when it is missing or empty."""
    given = row.get(key)
    if given is None or given == "":
        return None
    if not isinstance(given, str):
        raise UsageError(f'"{key}" is not a text but {type(given).__name__}.')
    return storable(given).strip() or None


def _language(row: Mapping[str, object]) -> str | None:
    given = _word(row, "lang")
    return given.replace("_", "-").lower() if given and given.lower() not in ("und", "unknown") else None


# --- who and where ---------------------------------------------------------------------------------------------------


def _channel(given: str | None, directory: Directory | None) -> tuple[str | None, Platform | None]:
    """Return a channel's id, or ``platform:address`` where the directory has none, and its platform."""
    if given is None:
        return None, None
    platform_name, colon, address = given.partition(":")
    platform = _PLATFORM_NAMES.get(platform_name.strip().lower()) if colon else None
    written = _address(platform, address) if platform else given
    known = _known_channel((given, written), directory)
    return (known.id, known.platform) if known else (written, platform)


def _address(platform: Platform, address: str) -> str:
    address = address.strip().removeprefix("@")
    return f"{platform.value}:{address.lower() if platform in _NAMED_ACCOUNTS else address}"


def _known_channel(names: tuple[str, ...], directory: Directory | None) -> Channel | None:
    if directory is None:
        return None
    return next((found for name in names if (found := directory.channel(name)) is not None), None)


def _who(
    author: str | None, source: str | None, channel: str | None, directory: Directory | None
) -> tuple[str | None, str | None]:
    """Return the author's person id and the source's id, as far as row and directory tell."""
    if directory is None:
        return None, source
    known = directory.channel(channel) if channel else None
    person_id, author_source = _author(author, source, directory)
    if person_id is None and author is None and known is not None:
        person_id = known.person
    if source is not None:
        return person_id, _source_id(source, directory)
    if known is not None:
        source = next((one.id for one in directory.sources if known in one.channels), None)
    of_person = directory.source_of_person(person_id) if person_id and source is None else None
    return person_id, source or (of_person.id if of_person else author_source)


def _author(author: str | None, source: str | None, directory: Directory) -> tuple[str | None, str | None]:
    if author is None:
        return None, None
    if directory.person(author) is not None:
        return author, None
    near = (source,) if source else ()
    # Releases name their author with an office: "Name, Spokesperson".
    for name in dict.fromkeys((author, author.partition(",")[0])):
        found = directory.by_handle(None, name[1:]) if name.startswith("@") else directory.resolve(name, near=near)
        if found is not None and not (found.alternatives and found.person_id):
            return found.person_id, found.source_id
    return None, None


def _source_id(source: str, directory: Directory) -> str:
    if directory.source(source) is not None:
        return source
    found = directory.resolve(source)
    return found.source_id if found is not None and found.source_id and not found.person_id else source
