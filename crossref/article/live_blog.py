"""Finds the entries of a live blog: paragraphs under a clock time, or page elements with a time each.

Each entry is read for itself: its own time says which day "today" is, and nobody of another entry is "he".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from crossref.article.metadata import read_stamp
from crossref.article.post_dates import find_day
from crossref.article.tree import Element, text_of
from crossref.types import Article, Block, BlockKind, Span

_FEWEST = 3
_MOST_SHARE = 0.6
"""Share of a page's paragraphs that entries hold, from which it is a live blog."""
_CLOCK = re.compile(
    r"\s*(?P<hour>[01]?\d|2[0-3])(?:[.:h](?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?\s?m\b\.?)?\s*"
    r"(?:uhr\b|hrs?\b)?\s*(?:[A-Z]{2,4}T\b|GMT\b|UTC\b|MSK\b)?\s*(?P<end>\Z|[-–—|:·]\s+|\n)",
    re.IGNORECASE,
)
_LONGEST_DAY_LINE = 60
_HALF_DAY = 12 * 60
"""Minutes."""


# --- text -----------------------------------------------------------------------------------------------------------


def with_entries(article: Article) -> Article:
    """Return an article with the entries of its text numbered and dated anew, unless its page gave them times."""
    if any(block.at is not None for block in article.blocks):
        return article
    blocks = [replace(block, entry=None) for block in article.blocks]
    marked = mark_entries(article.text, blocks, published_at=article.published_at)
    # A page whose entries show a time and no day keeps them, as its elements part them.
    return replace(article, blocks=marked) if any(block.entry for block in marked) else article


def mark_entries(text: str, blocks: Sequence[Block], *, published_at: datetime | None) -> tuple[Block, ...]:
    """Number the blocks under the clock times that part a text, and give each the time of its entry.

    Without at least three times in order, up or down the page, the blocks come back as they are.

    Args:
        text: The article's text.
        blocks: Its blocks in order.
        published_at: When it was published; without it entries are numbered, but have no time.
    """
    stamps = {place: clock for place, block in enumerate(blocks) if (clock := _clock(text, block)) is not None}
    if len(stamps) < _FEWEST or any(block.entry for block in blocks) or not _in_order(list(stamps.values())):
        return tuple(blocks)
    times = _dated(list(stamps.values()), _days(text, blocks, list(stamps), published_at), published_at)
    marked: list[Block] = []
    entry = 0
    for place, block in enumerate(blocks):
        entry += place in stamps
        at = times[entry - 1] if entry else None
        marked.append(replace(block, entry=entry, at=at) if entry else block)
    return tuple(marked)


def _clock(text: str, block: Block) -> time | None:
    """Return the clock time that a block begins with or consists of: "9:34 p.m.", "14.05 – Karsel speaks"."""
    if block.kind not in (BlockKind.BODY, BlockKind.SUBHEAD):
        return None
    found = _CLOCK.match(text, block.span.start, block.span.end)
    if found is None or (found["minute"] is None and found["half"] is None):
        return None
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].lower().startswith("p") else 0)
    return time(hour, int(found["minute"] or 0))


def _steps(clocks: Sequence[time]) -> Counter[bool]:
    """Count the steps up (true) and down; one over half a day may be a midnight and tells nothing."""
    minutes = [clock.hour * 60 + clock.minute for clock in clocks]
    steps = [later - earlier for earlier, later in pairwise(minutes)]
    return Counter(step > 0 for step in steps if step and abs(step) <= _HALF_DAY)


def _in_order(clocks: Sequence[time]) -> bool:
    """Tell whether times go up or go down, but for a few."""
    steps = _steps(clocks)
    return min(steps[True], steps[False]) <= len(clocks) // 8


def _days(text: str, blocks: Sequence[Block], stamps: Sequence[int], published_at: datetime | None) -> dict[int, date]:
    """Return the days that lines of their own name between the entries, by the place of the next entry."""
    near = published_at.date() if published_at is not None else None
    days: dict[int, date] = {}
    for place, block in enumerate(blocks):
        line = block.span.of(text)
        day = find_day(line, near=near) if place not in stamps and len(line) <= _LONGEST_DAY_LINE else None
        following = next((number for number, stamp in enumerate(stamps) if stamp > place), None)
        if day is not None and following is not None and not re.search(r"[.!?“”\"]", line):
            days[following] = day
    return days


def _dated(clocks: Sequence[time], days: dict[int, date], published_at: datetime | None) -> tuple[datetime | None, ...]:
    """Return the times with their days: the first entry's is the article's, and a jump back is a midnight."""
    if published_at is None:
        return (None,) * len(clocks)
    steps = _steps(clocks)
    rises = steps[True] >= steps[False]
    day = published_at.date()
    dated: list[datetime | None] = []
    for place, clock in enumerate(clocks):
        before = clocks[place - 1] if place else clock
        if place in days:
            day = days[place]
        elif rises and clock < before:
            day += timedelta(days=1)
        elif not rises and clock > before:
            day -= timedelta(days=1)
        dated.append(datetime.combine(day, clock, tzinfo=published_at.tzinfo))
    return tuple(dated)


# --- pages ----------------------------------------------------------------------------------------------------------


class PageEntries:
    """The entries of a page, as its elements part them; none where it is no live blog."""

    def __init__(self, root: Element) -> None:
        found = list(_entry_elements(root))
        self._number = {element: number for number, element in enumerate(found, 1)}
        self._at = [_time_of(element) for element in found]

    def of(self, element: Element) -> tuple[int | None, datetime | None]:
        """Return the number and time of the entry that an element stands in."""
        for one in (element, *element.iterancestors()):
            number = self._number.get(one)
            if number is not None:
                return number, self._at[number - 1]
        return None, None


def _entry_elements(root: Element) -> Iterator[Element]:
    """Yield the siblings that each hold a time and paragraphs, where they hold most of the page's text."""
    homes: Counter[Element] = Counter()
    children: dict[Element, dict[Element, None]] = {}
    for stamp in root.xpath("//body//time[@datetime]") or _clocks(root):
        for one in (stamp, *stamp.iterancestors()):
            home = one.getparent()
            if home is None or home.tag == "html":
                break
            if one.tag != "time":
                children.setdefault(home, {})[one] = None
    total = sum(len(p.text_content()) for p in root.iter("p")) or 1
    for home, entries in children.items():
        if len(entries) < _FEWEST:
            continue
        held = sum(len(p.text_content()) for one in entries for p in one.iter("p"))
        full = sum(one.find(".//p") is not None for one in entries)
        if full >= _FEWEST and held >= total * _MOST_SHARE:
            homes[home] = full
    if homes:
        best = max(homes, key=lambda one: homes[one])
        yield from (one for one in children[best] if one.find(".//p") is not None)


def _clocks(root: Element) -> list[Element]:
    """Return the elements that hold a clock time and nothing else, where a page dates none for machines."""
    found = root.xpath("//body//time | //body//*[contains(@class, 'time') or contains(@class, 'hora')]")
    return [one for one in found if _is_clock(text_of(one))]


def _is_clock(text: str) -> bool:
    found = _CLOCK.fullmatch(text) if len(text) <= _LONGEST_CLOCK else None
    return found is not None and (found["minute"] is not None or found["half"] is not None)


_LONGEST_CLOCK = 20


def _time_of(element: Element) -> datetime | None:
    for stamp in element.xpath(".//time[@datetime]/@datetime"):
        found = read_stamp(str(stamp))
        if found is not None:
            return found[0]
    return None


# --- reading --------------------------------------------------------------------------------------------------------


def day_of(article: Article, span: Span) -> date | None:
    """Return the day on which words of an article were written: its entry's in a live blog, else the article's."""
    at = next((block.at for block in article.blocks if block.at is not None and block.span.overlaps(span)), None)
    at = at or article.published_at
    return at.date() if at is not None else None
