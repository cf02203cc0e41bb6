"""Collects listing pages of web sites: each link of the listing is a release, read from its own page.

A source file says with selectors where things stand. Without them the largest group of alike links with long texts is
taken for the listing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from crossref.article.post_dates import find_day
from crossref.article.selectors import alone, compile_selector
from crossref.article.tree import Element, classes, text_of
from crossref.collect.base import FetchRequest, Job, Option, Parsed
from crossref.collect.entries import Entry
from crossref.collect.feed import reach
from crossref.collect.http import Fetched
from crossref.collect.releases import absolute, changed, read_day, read_release, release, settings_of, tree_of
from crossref.types import Platform, Statement

FEWEST_LINKS = 3
SHORTEST_TITLE = 16
LONGEST_DAY = 40
"""Characters of a line that shows the day of a release and nothing else of weight."""
MOST_ITEMS = 400
"""Releases that one page may list; more is no listing but a list of everything."""

_WIDE = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_NEXT = (
    "//a[contains(concat(' ', @rel, ' '), ' next ')]/@href | //link[@rel='next']/@href"
    " | //li[contains(concat(' ', @class, ' '), ' next ') or contains(@class, 'pager__item--next')]//a/@href"
    " | //a[contains(concat(' ', @class, ' '), ' next ')]/@href"
)
_MENU = re.compile(r"\b(?:menu|nav|navbar|navigation|footer|breadcrumbs?|sidebar|submenu|dropdown|social|share)\b")
_NOT_LISTED = frozenset({"nav", "header", "footer", "form", "aside"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One release as a listing shows it; the title may be cut and the day may be missing."""

    url: str
    title: str
    published_at: datetime | None = None


class PageCollector:
    """Reads a listing page, its older pages where somebody asks for them, and the page of each release."""

    kind = Platform.PAGE
    options: tuple[Option, ...] = ()

    def first(self, job: Job) -> tuple[FetchRequest, ...]:
        """Ask for the listing."""
        return (FetchRequest(url=job.channel.address, conditional=job.since is None),)

    def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
        """Read a listing, or the page of a release."""
        if request.about is not None:
            return read_release(job, request, fetched)
        root = tree_of(fetched)
        items = read_listing(root, job, url=fetched.capture.final_url, seen_at=fetched.capture.fetched_at)
        return _requests(job, request, fetched, items, root)

    def again(self, job: Job, statement: Statement) -> FetchRequest | None:
        """Return the request that shows a known release again."""
        return FetchRequest(url=statement.url, about=statement) if statement.url else None


def _requests(job: Job, request: FetchRequest, fetched: Fetched, items: tuple[Listed, ...], root: Element) -> Parsed:
    seen_at = fetched.capture.fetched_at
    pages = tuple(FetchRequest(url=item.url, about=_announced(job, fetched, item), summary=False) for item in items)
    back_to = reach(tuple(_entry(item) for item in items), seen_at=seen_at)
    older = _older(job, request, fetched, root, back_to)
    notes = () if back_to is not None else ("its listing shows no order of days, so the days it covers are not known",)
    return Parsed(next=(*pages, *older), back_to=back_to, notes=notes)


def _announced(job: Job, fetched: Fetched, item: Listed) -> Statement:
    return release(job, fetched, native=item.url, url=item.url, text=item.title, published_at=item.published_at)


def _entry(item: Listed) -> Entry:
    return Entry(
        native_id=None,
        url=item.url,
        title=item.title,
        body="",
        whole=False,
        author=None,
        published_at=item.published_at,
        updated_at=None,
        lang=None,
    )


# --- the listing ----------------------------------------------------------------------------------------------------


def read_listing(root: Element, job: Job, *, url: str, seen_at: datetime) -> tuple[Listed, ...]:
    """Return the releases that a listing shows, in its order, each address once.

    Raises:
        ParseError: Its selectors match nothing, or nothing on the page looks like a listing.
    """
    settings = settings_of(job)
    root.make_links_absolute(url, resolve_base_href=True, handle_failures="discard")
    elements = _by_selector(root, settings.get("listing", ""), url) if "listing" in settings else _by_shape(root, url)
    found: dict[str, Listed] = {}
    for element in elements[:MOST_ITEMS]:
        item = _listed(element, job, url=url, seen_at=seen_at)
        if item is not None and _is_wanted(item.url, settings.get("match"), settings.get("skip"), title=item.title):
            found.setdefault(item.url, item)
    if not found:
        raise changed(url, "no link of its listing can be used")
    return tuple(found.values())


def _by_selector(root: Element, selector: str, url: str) -> list[Element]:
    found = compile_selector(selector).elements(root)
    if not found:
        raise changed(url, f"the selector listing = {selector!r} matches nothing")
    return found


def _is_wanted(url: str, match: str | None, skip: str | None, *, title: str) -> bool:
    if match and not re.search(match, url):
        return False
    return not (skip and (re.search(skip, url) or re.search(skip, title)))


def _listed(element: Element, job: Job, *, url: str, seen_at: datetime) -> Listed | None:
    """Return what one element of a listing shows, ``None`` when it links nowhere or says nothing."""
    settings, page = settings_of(job), alone(element)
    link = _link(page, settings.get("link"), url)
    title = compile_selector(settings["title"]).text_in(page) if "title" in settings else _longest_link(page)
    if link is None or not title or link == absolute(url, url):
        return None
    return Listed(url=link, title=title, published_at=_day(page, element, title, job, seen_at))


def _link(page: Element, selector: str | None, url: str) -> str | None:
    found = compile_selector(selector or "a@href").all(page)
    hrefs = (
        one if isinstance(one, str) else one.get("href") or next(iter(one.xpath(".//a/@href")), "") for one in found
    )
    return next((link for href in hrefs if (link := absolute(href, url))), None)


def _longest_link(page: Element) -> str:
    headings = [_line(one) for one in page.xpath("//h1|//h2|//h3|//h4|//h5") if _line(one)]
    return headings[0] if headings else max((_line(one) for one in page.xpath("//a[@href]")), key=len, default="")


def _line(element: Element) -> str:
    return " ".join(text_of(element).split())


def _day(page: Element, element: Element, title: str, job: Job, seen_at: datetime) -> datetime | None:
    """Return when a release was published, from where the selector points, else from what stands beside its title.

    A selector that finds nothing here may be meant for the release's own page.

    A day inside a title or a teaser is one that the release speaks of, hence only short lines of their own are read.
    """
    selector = settings_of(job).get("date")
    shown = compile_selector(selector).text_in(page) if selector else None
    if shown is not None:
        return read_day(shown, job, seen_at=seen_at)
    lines = [*page.xpath("//time/@datetime"), *text_of(page).split("\n")]
    for neighbour in (element.getprevious(), element.getnext()):
        if neighbour is not None and not neighbour.xpath(".//a[@href]"):
            lines += text_of(neighbour).split("\n")[:3]
    beside = (line.replace(title, " ").strip() for line in lines)
    return next((when for line in beside if len(line) <= LONGEST_DAY and (when := _full_day(line, job, seen_at))), None)


def _full_day(line: str, job: Job, seen_at: datetime) -> datetime | None:
    return read_day(line, job, seen_at=seen_at) if re.search(r"\d{4}|\d\D\d{1,2}\D\d", line) else None


def _by_shape(root: Element, url: str) -> list[Element]:
    """Return the elements of what is most likely the listing: alike links with long texts, outside menus."""
    groups: dict[str, list[Element]] = defaultdict(list)
    host = urlsplit(url).hostname
    for link in root.xpath("//a[@href]"):
        if urlsplit(link.get("href")).hostname == host and not _in_menu(link) and _weight(link) >= SHORTEST_TITLE:
            groups[_shape(link)].append(link)
    best = max(groups.values(), key=_worth, default=[])
    if len({link.get("href") for link in best}) < FEWEST_LINKS:
        raise changed(url, "nothing on it looks like a listing; name it with select.listing in the source file")
    return [_around(link, {id(one) for one in best}) for link in best]


def _worth(links: list[Element]) -> int:
    """Return how much a group of links looks like a listing: long titles, and days beside them."""
    length = sum(min(_weight(link), 120) - SHORTEST_TITLE for link in links)
    dated = sum(_is_dated(link) for link in links)
    return length * (3 if dated * 2 >= len(links) else 1)


def _is_dated(link: Element) -> bool:
    for parent in _up(link, 3):
        if len(parent.xpath(".//a[@href]")) > 3:
            return False
        if parent.xpath(".//time") or find_day(_line(parent).replace(_line(link), " ")) is not None:
            return True
    return False


def _in_menu(link: Element) -> bool:
    return any(
        one.tag in _NOT_LISTED or one.get("role") == "navigation" or _MENU.search(classes(one))
        for one in link.iterancestors()
        if one.tag not in ("html", "body")
    )


def _weight(link: Element) -> int:
    text = _line(link)
    return len(text) + 2 * len(_WIDE.findall(text))


def _shape(link: Element) -> str:
    """Return the path to a link by names and classes, which is the same for all links of a listing."""
    return "/".join(f"{one.tag}.{' '.join(sorted((one.get('class') or '').split()[:2]))}" for one in _up(link, 4))


def _up(link: Element, steps: int) -> list[Element]:
    ancestors = list(link.iterancestors())[:steps]
    return [link, *ancestors]


def _around(link: Element, links: set[int]) -> Element:
    """Return the largest element that holds this link of the listing and no other."""
    here = link
    for parent in link.iterancestors():
        if sum(id(one) in links for one in parent.iter("a")) != 1 or parent.tag in ("body", "html", "main"):
            break
        here = parent
    return here


# --- older pages ----------------------------------------------------------------------------------------------------


def _older(
    job: Job, request: FetchRequest, fetched: Fetched, root: Element, back_to: datetime | None
) -> tuple[FetchRequest, ...]:
    """Return the request for the next page of the listing, where the day asked for is not reached yet."""
    if job.since is None or (back_to is not None and back_to.date() < job.since):
        return ()
    rule = settings_of(job).get("next", "")
    url = _numbered(job, request.url, rule) if "{page}" in rule else _linked(root, rule, fetched.capture.final_url)
    return (FetchRequest(url=url, optional=True),) if url and url != request.url else ()


def _linked(root: Element, rule: str, url: str) -> str | None:
    for one in compile_selector(rule or _NEXT).all(root):
        link = absolute(one if isinstance(one, str) else one.get("href"), url)
        if link is not None and urlsplit(link).hostname == urlsplit(url).hostname:
            return link
    return None


def _numbered(job: Job, url: str, rule: str) -> str | None:
    """Return the address of the page after this one by a pattern: "?page={page}"; counting begins after the first."""
    template = absolute(rule.replace("{page}", "PAGENUMBER"), job.channel.address)
    if template is None:
        return None
    found = re.fullmatch(re.escape(template).replace("PAGENUMBER", r"(\d+)"), url)
    start = 2 if "from=0" not in rule else 1
    return template.replace("PAGENUMBER", str(int(found[1]) + 1 if found else start))
