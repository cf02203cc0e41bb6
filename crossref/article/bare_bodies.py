"""Decides which body a bare "the ministry" or "МИД" is, where the article names several of that kind.

The last one that the article calls by that word is meant, or for a bare name in capitals the home country's; the others
stay beside it as alternatives. Where two are called so in one breath and neither was speaking, nothing is decided.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from crossref.directory import Directory, Mention, Resolved
from crossref.types import Span

_SURE = 0.6
"""How sure the choice among several is; others than the one chosen stay possible."""
_ONLY_ONE = 0.75
_HOME_AGAINST_LAST = 0.5
_UNDECIDED = 0.2
_SHORTEST_STEM = 3
_ENDING = 2
"""Letters by which the cases of a Russian or Ukrainian noun differ."""
_NEAR = 60
"""How many of the bodies named last may be meant."""
_STOP = re.compile(r"[.!?…][\s»”\"]")


class BareBody(NamedTuple):
    """A phrase that names a body by its kind alone: the phrase, its noun in lower case, and where it stands."""

    mention: str
    noun: str
    span: Span
    inflected: bool
    """Whether the language's nouns have cases."""


class BareBodies:
    """Remembers where an article names bodies, to tell which one of a kind is meant later on."""

    def __init__(self, text: str, mentions: Sequence[Mention], directory: Directory, home: str | None) -> None:
        """Take an article's text, where it names bodies, who is who, and the country that it is written in."""
        self._text, self._directory, self._home = text, directory, home
        self._named = [one for one in mentions if one.resolved.person_id is None and one.resolved.source_id]
        self._since = 0
        self._bare: set[Span] = set()
        self._clear: dict[str, int] = {}
        """Up to where no unknown body is called by a noun since a known one, so that no stretch is read twice."""

    def enter(self, start: int) -> None:
        """Begin an entry of a live blog: bodies of another one are not meant in it."""
        self._since = start

    def note(self, span: Span, body: str) -> None:
        """Note a body that speaks, in words that need not be a name of it; bare ones name none."""
        place = bisect_left(self._named, span.end, key=_start)
        named = place and self._named[place - 1].span.overlaps(span)
        if span not in self._bare and not named:
            found = Mention(span=span, resolved=Resolved(name=span.of(self._text), source_id=body))
            self._named.insert(place, found)

    def meant(self, phrase: BareBody, *, spoke: str | None, alone: bool) -> Resolved | None:
        """Return which body a bare phrase stands for, ``None`` where the article does not tell.

        Args:
            phrase: The phrase.
            spoke: The id of whoever spoke last.
            alone: Whether to answer too where the article names one body of the kind only.
        """
        place = bisect_left(self._named, phrase.span.start, key=_start)
        near = [one for one in self._named[max(0, place - _NEAR) : place] if one.span.start >= self._since]
        called = self._called(near, phrase)
        self._bare.add(phrase.span)
        ids = list(dict.fromkeys(one.resolved.source_id for one in reversed(called) if one.resolved.source_id))
        if not ids or (len(ids) == 1 and not alone) or not self._is_last(called[-1].span, phrase):
            return None
        if len(ids) == 1:
            return self._one(ids[0], (), _ONLY_ONE)
        at_home = self._at_home(ids) if phrase.mention.isupper() else None
        if at_home is not None:
            return self._one(at_home, ids, _SURE if at_home == ids[0] else _HOME_AGAINST_LAST)
        tied = self._in_one_breath(called)
        if len(tied) > 1 and spoke not in tied:
            return Resolved(name=phrase.mention, confidence=_UNDECIDED, alternatives=tuple(ids))
        return self._one(spoke if spoke is not None and len(tied) > 1 else ids[0], ids, _SURE)

    def _called(self, before: Sequence[Mention], phrase: BareBody) -> list[Mention]:
        """Return the places that name a body of the kind, by the phrase's own noun where any does."""
        fitting = [one for one in before if self._fits(one.resolved.source_id, phrase.mention)]
        matches = _finder(phrase.noun, inflected=phrase.inflected)
        return [one for one in fitting if matches(one.span.of(self._text).lower())] or fitting

    def _fits(self, body: str | None, mention: str) -> bool:
        """Tell whether a body is of the kind that a phrase names."""
        found = self._directory.resolve(mention, near=(body,)) if body is not None else None
        return found is not None and found.person_id is None and found.source_id == body

    def _is_last(self, last: Span, phrase: BareBody) -> bool:
        """Tell whether nothing unknown is called by the same noun between a known body and the phrase."""
        matches = _finder(phrase.noun, inflected=phrase.inflected)
        since = max(last.end, self._clear.get(phrase.noun, 0))
        if matches(self._text[since : phrase.span.start].lower()):
            return False
        self._clear[phrase.noun] = phrase.span.end
        return True

    def _at_home(self, ids: Iterable[str]) -> str | None:
        """Return the only body of the home country."""
        known = ((one, self._directory.source(one)) for one in ids)
        own = [one for one, source in known if self._home and source is not None and source.country == self._home]
        return own[0] if len(own) == 1 else None

    def _in_one_breath(self, called: Sequence[Mention]) -> tuple[str, ...]:
        """Return the bodies that are named in the sentence in which the last of them is."""
        last = called[-1].span
        near = [one for one in called if _STOP.search(self._text, one.span.end, last.start) is None]
        return tuple(dict.fromkeys(one.resolved.source_id for one in near if one.resolved.source_id))

    def _one(self, body: str, ids: Iterable[str], confidence: float) -> Resolved:
        source = self._directory.source(body)
        others = tuple(one for one in ids if one != body)
        name = source.name if source is not None else body
        return Resolved(name=name, source_id=body, confidence=confidence, alternatives=others)


def _start(mention: Mention) -> int:
    return mention.span.start


def _finder(noun: str, *, inflected: bool) -> Callable[[str], bool]:
    """Return what tells whether a noun stands in lower-case text, in any of its cases where it has them."""
    stem = noun[: max(_SHORTEST_STEM, len(noun) - _ENDING)] if inflected else noun
    longest = len(stem) + (_ENDING + 1 if inflected else 0)
    return lambda text: _stands_in(text, stem, longest)


def _stands_in(text: str, stem: str, longest: int) -> bool:
    place = text.find(stem)
    while place >= 0:
        end = place
        while end < len(text) and text[end].isalpha():
            end += 1
        if end - place <= longest and (place == 0 or not text[place - 1].isalpha()):
            return True
        place = text.find(stem, max(end, place + 1))
    return False
