"""What collectors of web sites share: a release as a statement, from its own page or from what an interface tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, tzinfo
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from crossref.article.language import guess_language
from crossref.article.mend import decode, mend
from crossref.article.metadata import NO_TIME, NO_ZONE, read_metadata
from crossref.article.post_dates import find_day
from crossref.article.selectors import compile_selector
from crossref.article.tree import Element, parse, segments
from crossref.collect.base import FetchRequest, Job, Parsed
from crossref.collect.feed import zone_of
from crossref.collect.guard import shown_url
from crossref.collect.http import Fetched
from crossref.collect.publishing import article_body, is_about, joined, kind_of, past
from crossref.errors import ArticleError, ParseError, UsageError
from crossref.statement_rows import read_time
from crossref.types import Statement, StatementKind, Version, stable_id

CHANGED_HINT = "Open the address in a browser; if the site has changed, correct the channel in its source file."
SHORTEST = 20
"""Characters; a page with less text shows no release."""

_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_[ce]id)\Z")
_ORDERS = {"DMY": ("day", "month", "year"), "MDY": ("month", "day", "year"), "YMD": ("year", "month", "day")}
_THREE_NUMBERS = re.compile(r"(?<!\d)(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2,4})(?!\d)")


def settings_of(job: Job) -> Mapping[str, str]:
    """Return what the source file says of the channel beside its address."""
    return dict(job.channel.settings)


def release(  # noqa: PLR0913  a statement has these facts
    job: Job,
    fetched: Fetched,
    *,
    native: str,
    url: str | None,
    text: str,
    published_at: datetime | None = None,
    lang: str | None = None,
    author: str | None = None,
    kind: StatementKind | None = None,
) -> Statement:
    """Return one release as a statement of the channel, read from an answer."""
    capture = fetched.capture
    platform = job.channel.platform
    return Statement(
        id=stable_id("statement", platform.value, native),
        versions=(Version(number=1, text=text, seen_from=capture.fetched_at, capture=capture.sha256),),
        source=job.source.id,
        author=author,
        author_id=job.channel.person,
        channel=job.channel.id,
        platform=platform,
        native_id=native,
        url=url,
        published_at=past(published_at, capture.fetched_at),
        lang=job.channel.language or lang or guess_language(text),
        kind=kind or kind_of(text),
    )


def changed(url: str, why: str) -> ParseError:
    """Return the error for a channel that no longer sends what it used to."""
    return ParseError(f"The channel at {shown_url(url)} changed: {why}.", hint=CHANGED_HINT)


# --- addresses ------------------------------------------------------------------------------------------------------


def absolute(link: object, base: str) -> str | None:
    """Return an http(s) address made absolute, without fragment and marks of campaigns; ``None`` for any other."""
    if not isinstance(link, str) or not link.strip():
        return None
    try:
        parts = urlsplit(urljoin(base, link.strip()))
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return None
    except ValueError:
        return None
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _TRACKING.match(name)]
    query = urlencode(kept) if len(kept) != len(pairs) else parts.query
    return urlunsplit(parts._replace(query=query, fragment=""))


def with_query(url: str, **values: str | int) -> str:
    """Return an address with these parameters set, others kept."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True)) | {name: str(one) for name, one in values.items()}
    return urlunsplit(parts._replace(query=urlencode(query)))


# --- pages ----------------------------------------------------------------------------------------------------------


def tree_of(fetched: Fetched) -> Element:
    """Return an answer as the tree of a web page.

    Raises:
        ParseError: It is none.
    """
    url = fetched.capture.final_url
    try:
        text, _ = decode(fetched.body, charset=charset_of(fetched), name=url)
    except ArticleError as error:
        raise changed(url, "it is no web page any more") from error
    root = parse(mend(text))
    if root is None:
        raise changed(url, "the page is empty")
    return root


def charset_of(fetched: Fetched) -> str | None:
    """Return the charset that the server named."""
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", fetched.capture.media_type or "", re.IGNORECASE)
    return found[1] if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What a release's page shows."""

    title: str
    body: str
    published_at: datetime | None
    lang: str | None


def read_release(job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
    """Return the statement that a request is about, with the text of its page.

    Raises:
        ParseError: The page has no text, a wall before it, is about something else, or its markup changed.
    """
    about = request.about
    if about is None:
        raise changed(request.url, "no statement was asked for")
    selector = settings_of(job).get("body")
    read = _by_selector(job, fetched, selector) if selector else _by_article(job, fetched)
    text = joined(read.title, read.body)
    if len(read.body) < SHORTEST:
        raise ParseError(f"{shown_url(request.url)} shows no text of a release.")
    if not is_about(text, about.text):
        raise ParseError(f"{shown_url(request.url)} shows another text than its channel announced.")
    capture = fetched.capture
    version = replace(about.latest, text=text, seen_from=capture.fetched_at, capture=capture.sha256)
    return Parsed(
        statements=(
            replace(
                about,
                versions=(version,),
                published_at=_moment(about.published_at, past(read.published_at, capture.fetched_at)),
                lang=job.channel.language or about.lang or read.lang or guess_language(text),
                kind=kind_of(text) if about.kind is StatementKind.RELEASE else about.kind,
            ),
        )
    )


def _moment(listed: datetime | None, shown: datetime | None) -> datetime | None:
    """Return the time that the page shows where it fits the day of the listing, else the listing's."""
    if listed is None or shown is None:
        return listed or shown
    return shown if abs((shown - listed).total_seconds()) <= 36 * 3600 else listed


def _by_article(job: Job, fetched: Fetched) -> _Read:
    article, body = article_body(fetched)
    when = in_zone(article.published_at, article.notes, zone_of(job))
    return _Read(title=article.title or "", body=body, published_at=when, lang=article.lang)


def _by_selector(job: Job, fetched: Fetched, selector: str) -> _Read:
    root = tree_of(fetched)
    data = read_metadata(root, url=fetched.capture.final_url)
    body = body_text(root, selector)
    if not body:
        raise ParseError(
            f"The selector body = {selector!r} matches nothing at {shown_url(fetched.capture.final_url)}: its markup"
            " changed.",
            hint=CHANGED_HINT,
        )
    when = in_zone(data.published_at, data.notes, zone_of(job)) or _shown_day(job, root, fetched)
    return _Read(title=data.title or "", body=body, published_at=when, lang=data.lang)


def _shown_day(job: Job, root: Element, fetched: Fetched) -> datetime | None:
    """Return the day that stands on a release's page where the selector of dates points."""
    selector = settings_of(job).get("date")
    shown = compile_selector(selector).text_in(root) if selector else None
    return read_day(shown, job, seen_at=fetched.capture.fetched_at) if shown else None


def body_text(root: Element, selector: str) -> str:
    """Return the paragraphs of what a selector finds, once each, with a blank line between them."""
    paragraphs: list[str] = []
    taken: list[Element] = []
    for one in compile_selector(selector).all(root):
        if isinstance(one, str):
            paragraphs.append(one.strip())
        elif not any(parent is done for parent in one.iterancestors() for done in taken):
            taken.append(one)
            paragraphs += [text for _, text in segments(one, split_breaks=False)]
    return "\n\n".join(text for text in paragraphs if text)


# --- days and times -------------------------------------------------------------------------------------------------


def in_zone(when: datetime | None, notes: tuple[str, ...], zone: tzinfo) -> datetime | None:
    """Return a page's time; one without a zone is read on the publisher's clock."""
    if when is not None and (NO_ZONE in notes or NO_TIME in notes):
        return when.replace(tzinfo=zone)
    return when


def read_day(text: str, job: Job, *, seen_at: datetime) -> datetime | None:
    """Return the time or the beginning of the day that a listing shows, as the channel's settings say it is written.

    Numbers alone are read only where the settings give their order, or where a figure can be no month.
    """
    settings, zone = settings_of(job), zone_of(job)
    pattern = settings.get("date_format", "")
    if "%" in pattern:
        return _by_pattern(text, pattern, settings.get("date_locale") or job.channel.language, zone)
    try:
        stamp = read_time(text.strip()) if re.match(r"\s*\d{4}-\d\d-\d\d", text) else None
    except UsageError:
        stamp = None
    if stamp is not None:
        return stamp if re.search(r"(?:Z|[+-]\d\d:?\d\d)\s*\Z", text) else stamp.replace(tzinfo=zone)
    day = find_day(text, near=seen_at.date() if "date" in settings else None) or _three_numbers(text, pattern.upper())
    day = day or _in_words(text, settings.get("date_locale") or job.channel.language)
    return datetime.combine(day, time(), tzinfo=zone) if day is not None else None


def _by_pattern(text: str, pattern: str, lang: str | None, zone: tzinfo) -> datetime | None:
    try:
        found: object = datetime.strptime(text.strip(), pattern)
    except ValueError:
        import dateparser  # half a second, and only months in words need it

        languages = [lang.partition("-")[0]] if lang else None
        try:
            found = dateparser.parse(text.strip(), date_formats=[pattern], languages=languages, settings=_STRICT)
        except (ValueError, OverflowError):
            return None
    if not isinstance(found, datetime):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=zone)


_STRICT = {"STRICT_PARSING": True, "PARSERS": ["custom-formats", "absolute-time"]}


def _in_words(text: str, lang: str | None) -> date | None:
    import dateparser

    if not lang or len(text) > 60 or not re.search(r"\d{4}", text) or not re.search(r"[^\W\d_]{3}", text):
        return None
    try:
        found = dateparser.parse(text, languages=[lang.partition("-")[0]], settings=_STRICT)
    except (ValueError, OverflowError):
        return None
    return found.date() if isinstance(found, datetime) else None


def _three_numbers(text: str, order: str) -> date | None:
    found = _THREE_NUMBERS.search(text)
    if found is None:
        return None
    numbers = tuple(map(int, found.groups()))
    if order not in _ORDERS:
        order = "YMD" if numbers[0] > 31 else "DMY" if numbers[0] > 12 else "MDY" if numbers[1] > 12 else ""
    values = dict(zip(_ORDERS.get(order, ()), numbers, strict=False))
    if not values:
        return None
    year = values["year"] + (2000 if values["year"] < 100 else 0)
    try:
        return date(year, values["month"], values["day"])
    except ValueError:
        return None
