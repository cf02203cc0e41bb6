"""Finds what stands in quotation marks: every press's glyphs, nested, over several paragraphs, and left open.

Works on raw text, paragraph by paragraph, in time linear in its length. Straight marks are told apart by what stands
around them; an apostrophe is no quotation mark. A paragraph that ends with an open quotation and is followed by one
that repeats the opening mark goes on; otherwise an open quotation ends with its paragraph and is marked as unclosed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from crossref.types import Span

_MARKS = "[\"“”„‟«»‹›‘’‚‛'「」『』`´]"
_GLYPH = re.compile(f"{_MARKS}{{8,}}|''|``|{_MARKS}")
_DAMAGE = 8
"""Marks in a row from which they are a drawn line or damage: nobody quotes so deep."""
_PAIRS = {
    "“": '”"“',
    "‟": "”",
    "„": '“”"',
    "«": "»",
    "‹": "›",
    "‘": "’",
    "‛": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"”',
    "'": "'",
    "»": "«",
    "›": "‹",
    "”": "”",
    "’": "’",
}
_DOUBLE = re.compile("[\"“„«]|''")
_SINGLE = frozenset("‘’‛'‚`´")
_OPENERS_ALWAYS = frozenset("“‟„«‹「『")
_END = frozenset(".,;:!?…")
_BEFORE_OPENING = frozenset(" \t\n\r\xa0\u2009\u202f([{—–-/:…")
_DEEPEST = 6
_MOST_CANDIDATES = 40
_LONGEST_SINGLE = 4000


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation. ``outer`` has the marks, ``inner`` has not; ``parts`` are its stretches, one a paragraph.

    ``depth`` is 0 for one that stands in no other. ``unclosed`` tells that its closing mark is missing.
    """

    outer: Span
    inner: Span
    parts: tuple[Span, ...]
    depth: int
    mark: str
    unclosed: bool = False


@dataclass(slots=True)
class _Open:
    mark: str
    place: int
    start: int
    depth: int
    parts: list[Span] = field(default_factory=list)
    first: int = 0


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Return the quotations of a text in order of their beginnings; those inside others are among them.

    Args:
        text: The raw text.
        paragraphs: Its paragraphs in order; nothing outside them is looked at.
    """
    found: list[Quotation] = []
    carried: _Open | None = None
    for place, paragraph in enumerate(paragraphs):
        following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        reader = _Paragraph(text, paragraph, carried, following)
        found += reader.read()
        carried = reader.carry(following)
        if carried is None and reader.stack:
            found.append(reader.left_open())
    return tuple(sorted(found, key=lambda one: (one.outer.start, one.depth)))


class _Paragraph:
    """One paragraph's marks, read from left to right."""

    def __init__(self, text: str, span: Span, carried: _Open | None, following: Span | None) -> None:
        self.text, self.span = text, span
        self.repeats = following is not None and _first_char(text, following) == _first_char(text, span)
        """Whether the next paragraph begins with the character that this one begins with."""
        self.stack: list[_Open] = []
        self.closers: dict[str, list[int]] = {}
        self.skip = -1
        if carried is not None:
            start = _first_word(text, span)
            self.skip = start
            carried.start = start + 1
            self.stack.append(carried)

    def read(self) -> list[Quotation]:
        """Return the quotations that close in the paragraph; ``stack`` keeps what stays open."""
        done: list[Quotation] = []
        for found in _GLYPH.finditer(self.text, self.span.start, self.span.end):
            place, end = found.span()
            if place == self.skip or end - place >= _DAMAGE:
                continue
            glyph = found.group() if end - place == 1 else '"'
            level = self._closes(glyph, place, end)
            if level is not None:
                done += self._close(level, place, end)
            elif len(self.stack) < _DEEPEST and self._opens(glyph, place, end):
                self.stack.append(_Open(glyph, place, end, len(self.stack), first=place))
        return done

    def _char(self, place: int) -> str:
        return self.text[place] if self.span.start <= place < self.span.end else " "

    def _closes(self, glyph: str, place: int, end: int) -> int | None:
        """Return the level of the open quotation that a mark closes."""
        before, after = self._char(place - 1), self._char(end)
        for level in range(len(self.stack) - 1, -1, -1):
            opened = self.stack[level]
            if glyph not in _PAIRS[opened.mark]:
                continue
            if glyph == '"' and before.isspace() and _is_wordlike(after):
                return None
            if {opened.mark, glyph} == {'"', "”"} and before not in _END and self._has_close('"', place):
                continue
            if (opened.mark, glyph) == ("“", '"') and before not in _END and self._has_close("”", place):
                continue
            if opened.mark == glyph == "“" and not _ends_words(before, after):
                return None
            if glyph in _SINGLE and (after.isalnum() or place != self._single_end(opened, place)):
                return None
            if opened.mark == "„" and glyph == "“" and before.isspace() and _is_wordlike(after):
                return None
            return level
        return None

    def _single_end(self, opened: _Open, place: int) -> int:
        return place if opened.start < place and self._ends_single(place) else -1

    def _ends_single(self, place: int) -> bool:
        """Tell whether a single mark may close here: "the workers’ rights" goes on where another close follows."""
        if self._char(place - 1) != "s" or not (self._char(place + 1) == " " and self._char(place + 2).islower()):
            return True
        return self._next_single_close(place) is None

    def _next_single_close(self, place: int) -> int | None:
        glyph = self.text[place]
        places = self._single_closers(glyph)
        begin = bisect_right(places, place)
        for other in places[begin : begin + _MOST_CANDIDATES]:
            if other - place > _LONGEST_SINGLE:
                return None
            return other
        return None

    def _single_closers(self, glyph: str) -> list[int]:
        """Return where a single mark could close: behind a word or stop, before none."""
        if glyph not in self.closers:
            self.closers[glyph] = [
                found.start()
                for found in re.finditer(re.escape(glyph), self.text[self.span.start : self.span.end])
                if (place := found.start() + self.span.start) is not None
                and not self._char(place - 1).isspace()
                and not self._char(place + 1).isalnum()
                and "'" not in (self._char(place - 1), self._char(place + 1))
            ]
            self.closers[glyph] = [place + self.span.start for place in self.closers[glyph]]
        return self.closers[glyph]

    def _opens(self, glyph: str, place: int, end: int) -> bool:
        before, after = self._char(place - 1), self._char(end)
        if after.isspace() and glyph not in "«»„":
            return not self.stack and before.isspace() and glyph in '“"' and self._has_close(_PAIRS[glyph][0], end)
        if glyph in _OPENERS_ALWAYS:
            return True
        if glyph in _SINGLE:
            return self._opens_single(glyph, place)
        if glyph == '"':
            return before != "=" and (
                not (before.isalnum() or before in _END)
                or place == self.span.start
                or self._begins_behind(before, after)
            )
        if glyph in "»›":
            return (
                (before in _BEFORE_OPENING)
                and not after.isspace()
                and self._has_close("«" if glyph == "»" else "‹", place)
            )
        if glyph == "”":
            return before in _BEFORE_OPENING and _is_wordlike(after) and self._has_close("”", place)
        return False

    def _begins_behind(self, before: str, after: str) -> bool:
        """Tell whether a mark without a space before it opens: "Clinton:"We learned"."""
        return before == ":" and not self.stack and _is_wordlike(after)

    def _opens_single(self, glyph: str, place: int) -> bool:
        before, after = self._char(place - 1), self._char(place + 1)
        if glyph in "`´" or not (before in _BEFORE_OPENING or before in '"“„«') or not _is_wordlike(after):
            return False
        if glyph != "‚" and after.isdigit() and self._is_year(place):
            return False
        closings = "’" if glyph in "‘‛" else "‘’" if glyph == "‚" else glyph
        return any(self._closes_later(closing, place) for closing in closings) or (
            glyph == "‘" and place == _first_word(self.text, self.span) and self.repeats
        )

    def _is_year(self, place: int) -> bool:
        """Tell whether an apostrophe stands for a century: "the ‘90s"; "in ‘08" unless it is closed before a double."""
        if self._char(place + 3) == "s":
            return True
        if not self._char(place + 2).isdigit() or self._char(place + 3).isalnum():
            return False
        places = self._single_closers("’" if self.text[place] in "‘‛" else self.text[place])
        close = places[begin] if (begin := bisect_right(places, place + 2)) < len(places) else self.span.end
        return _DOUBLE.search(self.text, place, close) is not None or close == self.span.end

    def _closes_later(self, closing: str, place: int) -> bool:
        """Tell whether a single mark of that shape could close what opens here, with more than a letter inside."""
        places = self._single_closers(closing)
        begin = bisect_right(places, place + 2)
        return begin < len(places) and places[begin] - place <= _LONGEST_SINGLE

    def _has_close(self, glyph: str, place: int) -> bool:
        key = f"all {glyph}"
        if key not in self.closers:
            self.closers[key] = [
                found.start() + self.span.start
                for found in re.finditer(re.escape(glyph), self.text[self.span.start : self.span.end])
            ]
        places = self.closers[key]
        return bisect_right(places, place) < len(places)

    def _close(self, level: int, place: int, end: int) -> list[Quotation]:
        opened = self.stack[level]
        del self.stack[level:]
        parts = (*opened.parts, Span(opened.start, place))
        if not any(part.end > part.start for part in parts):
            return []
        return [Quotation(Span(opened.first, end), Span(parts[0].start, place), parts, opened.depth, opened.mark)]

    def carry(self, following: Span | None) -> _Open | None:
        """Return the outermost open quotation when the next paragraph repeats its mark, ready to go on there."""
        if not self.stack or following is None:
            return None
        opened = self.stack[0]
        start = _first_word(self.text, following)
        again = self.text[start : start + 1]
        if again != opened.mark and not (opened.mark == "«" and again == "»"):
            return None
        if opened.mark in _SINGLE and opened.mark not in "‘‚":
            return None
        opened.parts.append(Span(opened.start, _trimmed(self.text, opened.start, self.span.end)))
        return opened

    def left_open(self) -> Quotation:
        """Return the outermost quotation that never closes, ended with its paragraph."""
        opened = self.stack[0]
        end = max(opened.start, _trimmed(self.text, opened.start, self.span.end))
        parts = (*opened.parts, Span(opened.start, end))
        return Quotation(Span(opened.first, end), Span(parts[0].start, end), parts, 0, opened.mark, unclosed=True)


def _ends_words(before: str, after: str) -> bool:
    """Tell whether an opening mark is typed where a closing one belongs: behind a word or stop, before none."""
    return not (before.isspace() or before in _BEFORE_OPENING) and not _is_wordlike(after)


def _is_wordlike(char: str) -> bool:
    return char.isalnum() or char in "\"“‘«„'([¿¡#@$€£…." or not (char.isspace() or char in ",;:!?)]}")


def _first_word(text: str, span: Span) -> int:
    start = span.start
    while start < span.end and text[start].isspace():
        start += 1
    return start


def _first_char(text: str, span: Span) -> str:
    return text[_first_word(text, span) : span.end][:1]


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
