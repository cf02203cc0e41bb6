"""The one door to the network: an honest name, robots.txt, pauses, caps, checked addresses, and nothing private."""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from types import TracebackType
from urllib.parse import urlsplit

import httpx
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception,
    stop_after_attempt,
    wait_exponential_jitter,
    wait_random,
)

from crossref import __version__
from crossref.collect.answers import check_login_redirect, check_status, may_pass, retry_seconds, translate
from crossref.collect.body import ACCEPTED, Caps, read_body, too_large
from crossref.collect.guard import Guard, shown_url
from crossref.collect.manners import UNTOLD_WAIT, Manners
from crossref.collect.robots import AGENT, MAX_BYTES, Answer, Robots
from crossref.collect.transport import Deadline, GuardedTransport, Resolve, resolve
from crossref.errors import FetchError, RateLimited
from crossref.types import Capture

NOT_MODIFIED = 304
REDIRECTS = frozenset({301, 302, 303, 307, 308})
SECRET_HEADERS = frozenset({"set-cookie", "set-cookie2", "authorization", "www-authenticate", "proxy-authenticate"})
NOT_KEPT = "(not kept)"
LONGEST_BACKOFF = 30
"""Seconds between two tries after faults of a site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSettings:
    """How the network is used; the meaning of each is told in config.toml under ``[collect]``."""

    contact: str = ""
    timeout_seconds: float = 30
    max_bytes: int = 20_000_000
    max_unpacked_bytes: int = 60_000_000
    max_redirects: int = 5
    delay_seconds: float = 2.0
    retries: int = 0
    patience_seconds: float = 10.0
    obey_robots: bool = True
    allow: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One answer: its unpacked bytes and the account of the fetch, whose hash is of these bytes."""

    body: bytes
    capture: Capture

    @property
    def not_modified(self) -> bool:
        """Whether the server said that nothing changed since the fetch whose marks were sent along."""
        return self.capture.status == NOT_MODIFIED


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hop:
    """The answer to one request, before redirects are followed; ``told`` are its headers one by one, as they came."""

    url: str
    status: int
    headers: Mapping[str, str]
    told: Sequence[tuple[str, str]]
    body: bytes

    @property
    def target(self) -> str | None:
        """The address that a redirect leads to."""
        location = self.headers.get("location")
        if self.status not in REDIRECTS or not location:
            return None
        return str(httpx.URL(self.url).join(location))


class Client:
    """An open door to the network, to be used in a ``with`` block by one thread. Every method may raise a FetchError.

    Args:
        settings: Limits.
        manners: How hosts are treated, shared by all that fetch in a run; manners of its own when not given.
        monotonic: A clock that never goes back, for pauses and limits.
        sleep: Waits so many seconds.
        now: The present moment, for the account of each fetch.
        resolver: Finds the addresses of a host.
    """

    def __init__(
        self,
        settings: HttpSettings,
        *,
        manners: Manners | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        resolver: Resolve = resolve,
    ) -> None:
        self._settings = settings
        self._sleep, self._now = sleep, now
        self._manners = manners or Manners(monotonic=monotonic, sleep=sleep)
        self._guard = Guard(settings.allow)
        self._deadline = Deadline(monotonic)
        self._robots = Robots(self._ask_robots, rules=self._manners.rules, memory=self._manners.robots)
        self._transport = GuardedTransport(self._guard, self._deadline, resolver=resolver)
        self._usual = {"User-Agent": user_agent(settings.contact), "Accept": "*/*", "Accept-Encoding": ACCEPTED}

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()

    def fetch(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Collection[int] = (),
    ) -> Fetched:
        """Return one page, following its redirects.

        Args:
            url: The address.
            headers: Sent along, but to the site of the address alone: a redirect elsewhere does not get them.
            etag: What the server named the page at the last fetch, exactly as received; with it or
                ``last_modified`` the answer may be one that is ``not_modified``.
            last_modified: When the server said the page last changed, exactly as received.
            accept: Statuses that are an answer here and no failure, such as 404 for who asks whether a page is gone.

        Raises:
            FetchError: It cannot be had; the class tells why, the sentence names the address.
        """
        marks = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        sent = {**(headers or {}), **{name: value for name, value in marks.items() if value and value.isascii()}}
        caps = Caps(sent=self._settings.max_bytes, unpacked=self._settings.max_unpacked_bytes)
        return self._retried(url, lambda: self._fetch_once(url, sent, caps, accept))

    def _fetch_once(self, url: str, sent: Mapping[str, str], caps: Caps, accept: Collection[int]) -> Fetched:
        with self._translated(url):
            self._deadline.start(self._settings.timeout_seconds)
            last = self._follow(url, sent, caps, accept)
            return Fetched(body=last.body, capture=self._capture(url, last))

    def _retried(self, url: str, fetch: Callable[[], Fetched]) -> Fetched:
        """Fetch again after a fault that may pass, each time later, or when the site says; give up in the end."""
        try:
            return fetch()
        except FetchError as error:
            # Most fetches end above: asking for the library's plan first would cost more than some of them do.
            met = [error]

        def tried() -> Fetched:
            if met:
                raise met.pop()
            return fetch()

        def is_worth_it(error: BaseException) -> bool:
            if isinstance(error, RateLimited):
                wait = error.retry_after if error.retry_after is not None else UNTOLD_WAIT
                return wait <= self._settings.patience_seconds and not self._manners.has_given_up(_host(url))
            return may_pass(error)

        try:
            return Retrying(
                stop=stop_after_attempt(self._settings.retries + 1),
                wait=_pause_before,
                retry=retry_if_exception(is_worth_it),
                sleep=self._sleep,
                reraise=True,
            )(tried)
        except RateLimited:
            self._manners.give_up(_host(url))
            raise

    # --- one fetch, hop by hop --------------------------------------------------------------------------------------

    def _follow(self, url: str, headers: Mapping[str, str], caps: Caps, accept: Collection[int]) -> _Hop:
        """Return the answer at the end of the redirects, every address on the way allowed by guard and robots.txt."""
        here, hosts = url, set[str]()
        for _ in range(self._settings.max_redirects + 1):
            self._guard.check_url(here)
            with self._manners.turn(_host(here)) as waited:
                self._deadline.extend(waited)
                self._check_allowed(here)
                if _host(here) not in hosts:
                    hosts.add(_host(here))
                    self._wait(here)
                hop = self._request(here, headers if _origin(here) == _origin(url) else {}, caps)
            if hop.status in accept:
                return hop
            check_status(hop.status, hop.headers, hop.body, url=here, now=self._now())
            if hop.target is None:
                return hop
            check_login_redirect(url, hop.target)
            here = hop.target
        raise self._too_many_redirects(url)

    def _check_allowed(self, url: str) -> None:
        self._check_open(url)
        if self._settings.obey_robots:
            self._robots.check(url)

    def _request(self, url: str, headers: Mapping[str, str], caps: Caps) -> _Hop:
        with self._transport.get(url, {**self._usual, **headers}, seconds=self._settings.timeout_seconds) as answer:
            told = httpx.Headers(answer.headers)
            named = dict(told.items())
            length = named.get("content-length", "")
            if length.isdecimal() and int(length) > caps.sent and not caps.cut:
                raise too_large(url, caps.sent, "as sent")
            body = read_body(answer.iter_stream(), encoding=named.get("content-encoding", ""), caps=caps, url=url)
            hop = _Hop(url=url, status=answer.status, headers=named, told=told.multi_items(), body=body)
        self._note_answer(hop)
        return hop

    def _ask_robots(self, url: str) -> Answer:
        """Return a site's robots.txt; up to five redirects are followed, wherever the guard lets them lead."""
        caps, here = Caps(sent=self._settings.max_bytes, unpacked=MAX_BYTES, cut=True), url
        for _ in range(6):
            self._guard.check_url(here)
            hop = self._request(here, {}, caps)
            if hop.target is None:
                return Answer(status=hop.status, body=hop.body)
            here = hop.target
        return Answer(status=404)

    def _capture(self, url: str, hop: _Hop) -> Capture:
        return Capture(
            sha256=hashlib.sha256(hop.body).hexdigest(),
            url=shown_url(url),
            final_url=shown_url(hop.url),
            status=hop.status,
            headers=tuple(_kept_header(name.lower(), value) for name, value in hop.told),
            fetched_at=self._now(),
            media_type=hop.headers.get("content-type"),
        )

    # --- manners ----------------------------------------------------------------------------------------------------

    def _wait(self, url: str) -> None:
        """Pause until the site may be asked again; robots.txt and redirects on the way to a page count as that page."""
        pause = max(self._settings.delay_seconds, self._robots.delay(url))
        self._deadline.extend(self._manners.pause(_host(url), pause))

    def _note_answer(self, hop: _Hop) -> None:
        host = _host(hop.url)
        self._manners.note_answer(host)
        asked = retry_seconds(hop.headers, now=self._now())
        if hop.status == 429 or (hop.status == 503 and asked is not None):
            self._manners.close(host, asked)

    def _check_open(self, url: str) -> None:
        """Pass a site that has not asked for a pause which still lasts."""
        left = self._manners.closed_for(_host(url))
        if left > 0:
            raise RateLimited(
                f"{_host(url)} asked to be left alone for another {math.ceil(left)} seconds.",
                url=shown_url(url),
                retry_after=left,
                hint="Run the command again later; it goes on where it stopped.",
            )

    def _too_many_redirects(self, url: str) -> FetchError:
        most = self._settings.max_redirects
        return FetchError(f"{shown_url(url)} redirects more than {most} times.", url=shown_url(url))

    @contextmanager
    def _translated(self, url: str) -> Iterator[None]:
        """Turn whatever the libraries raise into a FetchError."""
        try:
            yield
        except FetchError:
            raise
        except Exception as error:
            found = translate(error, url, seconds=self._settings.timeout_seconds)
            if found is None:
                raise
            raise found from error


def _kept_header(name: str, value: str) -> tuple[str, str]:
    """Return a header as it is kept: that a cookie was set is evidence, what it says may open somebody's door."""
    return name, NOT_KEPT if name in SECRET_HEADERS else value


def _pause_before(state: RetryCallState) -> float:
    """Return the seconds to wait: what the site asked for, else 1, 2, 4 ..., and a little by chance on top."""
    error = state.outcome.exception() if state.outcome is not None else None
    if isinstance(error, RateLimited):
        return (error.retry_after if error.retry_after is not None else UNTOLD_WAIT) + _JITTER(state)
    return _BACKOFF(state)


_BACKOFF = wait_exponential_jitter(initial=1, max=LONGEST_BACKOFF, jitter=1)
_JITTER = wait_random(0.1, 1)


def user_agent(contact: str) -> str:
    """Return the name we give ourselves: program, version, and whom a site may write to."""
    shown = "".join(letter for letter in contact if letter.isascii() and letter.isprintable()).strip()
    return f"{AGENT}/{__version__}" + (f" (+{shown})" if shown else "")


@lru_cache(maxsize=256)
def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme.lower(), _host(url), parts.port
