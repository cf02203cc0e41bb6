"""What a site's robots.txt asks of us, read as RFC 9309 says and kept while the door to the network is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from protego import Protego

from crossref.collect.guard import shown_url
from crossref.errors import RateLimited, RobotsDenied

AGENT = "crossref"
"""The name that a robots.txt may address us by."""
MAX_BYTES = 500 * 1024
"""How much of a robots.txt is read; RFC 9309 asks for at least this."""
LONGEST_DELAY = 60.0
"""Seconds; a longer Crawl-delay would stop a run rather than slow it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server answered to the request for its robots.txt."""

    status: int
    body: bytes = b""


class RobotsMemory(Protocol):
    """Remembers what sites answered, for a day at most, as RFC 9309 allows."""

    def recall(self, site: str) -> Answer | None:
        """Return what a site answered less than a day ago."""
        ...

    def keep(self, site: str, answer: Answer) -> None:
        """Remember what a site answered."""
        ...


class Robots:
    """The rules of each site visited.

    Args:
        ask: Fetches a robots.txt, following its redirects; raises a FetchError when the site cannot be reached at all.
        rules: The rules known so far, by site, which several may share.
        memory: Remembers answers from run to run.
    """

    def __init__(
        self,
        ask: Callable[[str], Answer],
        *,
        rules: dict[str, Protego | None] | None = None,
        memory: RobotsMemory | None = None,
    ) -> None:
        self._ask, self._memory = ask, memory
        self._rules = rules if rules is not None else {}

    def check(self, url: str) -> None:
        """Pass an address that robots may fetch.

        Raises:
            RobotsDenied: The site asks robots not to, or its rules cannot be read because of a fault at the site.
            FetchError: The site cannot be reached.
        """
        rules = self._rules_for(url)
        if rules is None:
            raise RobotsDenied(
                f"{_site(url)} does not tell at present what robots may fetch, so {shown_url(url)} is not fetched.",
                url=shown_url(url),
                hint="Try again later.",
            )
        if not rules.can_fetch(url, AGENT):
            raise RobotsDenied(
                f"The robots.txt of {_site(url)} asks that {shown_url(url)} is not fetched by robots.",
                url=shown_url(url),
                hint="Ask the site for its consent, or save the page by hand and check the file.",
            )

    def delay(self, url: str) -> float:
        """Return the seconds that the site wants between two requests, as far as it is known; 0 for no wish."""
        rules = self._rules.get(_site(url))
        wanted = rules.crawl_delay(AGENT) if rules is not None else None
        return min(max(float(wanted or 0), 0.0), LONGEST_DELAY)

    def _rules_for(self, url: str) -> Protego | None:
        site = _site(url)
        if site not in self._rules:
            self._rules[site] = _read(self._answer(site), site)
        return self._rules[site]

    def _answer(self, site: str) -> Answer:
        known = self._memory.recall(site) if self._memory is not None else None
        if known is not None:
            return known
        answer = self._ask(f"{site}/robots.txt")
        # A fault of the site may be over a moment later.
        if self._memory is not None and answer.status < 500 and answer.status != 429:
            self._memory.keep(site, answer)
        return answer


def _read(answer: Answer, site: str) -> Protego | None:
    """Return the rules of an answer: a missing file allows everything, a fault of the server (``None``) nothing."""
    if answer.status == 429:
        raise RateLimited(f"{site} asks to be left alone for a while.", url=site, hint="Try again later.")
    if answer.status >= 500:
        return None
    text = answer.body.decode("utf-8-sig", "replace") if 200 <= answer.status < 300 else ""
    return Protego.parse(text)


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme.lower()}://{parts.netloc.rpartition('@')[2].lower()}"
