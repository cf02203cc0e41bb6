"""Turns refusals of servers and faults of connections into errors that a journalist can act on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urlsplit

import httpcore
import httpx

from crossref.collect.guard import shown_url
from crossref.errors import BadStatus, FetchError, LoginRequired, RateLimited, Timeout

LONGEST_WAIT = 7 * 24 * 3600.0
"""Seconds; a server that asks for a longer pause has its clock wrong."""

_LOGIN_PATH = re.compile(
    r"/(?:log-?in|sign-?in|signon|sso|auth/(?:login|signin)|accounts?/login|user/login|wp-login\.php|iniciar-sesion|"
    r"connexion|anmelden)(?:[/.]|$)",
    re.IGNORECASE,
)
_PASSWORD_FIELD = re.compile(rb"<input[^>]{0,300}type\s*=\s*[\"']?password", re.IGNORECASE)
_CERTIFICATE = re.compile(r"certificate|CERTIFICATE_VERIFY_FAILED")
_PASSING = frozenset({500, 502, 503, 504})
_LOGIN_HINT = "Save the page from your browser and give the file, or paste its text into one."
_SITE_HINT = "Open it in a browser to see whether it is still there."

_FOREIGN = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.CookieConflict,
    httpx.StreamError,
    httpcore.ConnectionNotAvailable,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    httpcore.NetworkError,
)


def check_status(status: int, headers: Mapping[str, str], body: bytes, *, url: str, now: datetime) -> None:
    """Pass an answer that brings a page, a redirect, or the word that nothing changed.

    Raises:
        RateLimited: The server asks for a pause.
        LoginRequired: Only members may read it.
        BadStatus: Anything else that is not a page.
    """
    shown = shown_url(url)
    wait = retry_seconds(headers, now=now)
    if status == 429 or (status == 503 and wait is not None):
        asked = f" for {wait:.0f} seconds" if wait is not None else ""
        raise RateLimited(
            f"{shown} asks to be left alone{asked}.", url=shown, retry_after=wait, hint="Try again after that."
        )
    if status == 401 or (status == 403 and _asks_for_password(headers, body)):
        raise LoginRequired(f"{shown} is behind a login.", url=shown, hint=_LOGIN_HINT)
    redirects = 300 <= status < 400 and (status == 304 or "location" in headers)
    if status >= 400 or status < 200 or (300 <= status < 400 and not redirects):
        raise BadStatus(f"{shown} answered {_named(status)}.", url=shown, status=status, hint=_SITE_HINT)


def check_login_redirect(url: str, target: str) -> None:
    """Pass a redirect that does not lead to a login page.

    Raises:
        LoginRequired: It does, although no login page was asked for.
    """
    if _LOGIN_PATH.search(urlsplit(target).path) and not _LOGIN_PATH.search(urlsplit(url).path):
        raise LoginRequired(f"{shown_url(url)} is behind a login.", url=shown_url(url), hint=_LOGIN_HINT)


def retry_seconds(headers: Mapping[str, str], *, now: datetime) -> float | None:
    """Return the seconds that Retry-After asks to wait, ``None`` where it is missing or says nothing readable."""
    given = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,9}", given):
        return min(float(given), LONGEST_WAIT)
    try:
        when = parsedate_to_datetime(given)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
    return min(max((when - now).total_seconds(), 0.0), LONGEST_WAIT)


def translate(error: Exception, url: str, *, seconds: float) -> FetchError | None:
    """Return the FetchError that an error of the libraries means, ``None`` when it is not theirs.

    Args:
        error: What was raised.
        url: The address asked for.
        seconds: The time that the whole fetch was given.
    """
    shown = shown_url(url)
    if isinstance(error, (httpx.TimeoutException, httpcore.TimeoutException)):
        return Timeout(
            f"{shown} did not answer completely within {seconds:g} seconds.",
            url=shown,
            hint="Try again later, or raise `timeout_seconds` under [collect] in config.toml.",
        )
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol, httpcore.UnsupportedProtocol)):
        return FetchError(f"{shown} is not a web address.", url=shown, hint="Check how it is written.")
    if isinstance(error, (httpx.ConnectError, httpcore.ConnectError)):
        return _not_connected(str(error), shown)
    if isinstance(error, _FOREIGN):
        return FetchError(f"The connection to {shown} broke: {_reason(error)}.", url=shown, hint="Try again later.")
    return None


def may_pass(error: BaseException) -> bool:
    """Tell whether a fault may be over in a moment: a slow or broken connection, or a server that is out of order."""
    if isinstance(error, BadStatus):
        return error.status in _PASSING
    if isinstance(error, Timeout):
        return True
    cause = error.__cause__
    broken = isinstance(cause, (httpx.TransportError, httpcore.NetworkError, httpcore.ProtocolError))
    return broken and not isinstance(cause, httpx.UnsupportedProtocol) and not _CERTIFICATE.search(str(cause))


def _not_connected(reason: str, shown: str) -> FetchError:
    if _CERTIFICATE.search(reason):
        return FetchError(
            f"{shown} does not prove who it is: its certificate is not valid.",
            url=shown,
            hint="Open it in a browser to see why; crossref does not fetch from a site that cannot prove its name.",
        )
    return FetchError(f"No connection to {shown} could be made.", url=shown, hint=_SITE_HINT)


def _reason(error: Exception) -> str:
    words = " ".join(str(error).split()).rstrip(".")
    return words[:200] or type(error).__name__


def _asks_for_password(headers: Mapping[str, str], body: bytes) -> bool:
    return "www-authenticate" in headers or _PASSWORD_FIELD.search(body) is not None


def _named(status: int) -> str:
    try:
        return f"{status} ({HTTPStatus(status).phrase})"
    except ValueError:
        return str(status)
