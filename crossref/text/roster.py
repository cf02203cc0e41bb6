"""Finds known names in words: of people by full name or surname, of bodies by name or alias."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from crossref.lang.tables import read_words
from crossref.text.names import REMEMBERED, NameWord, is_cyrillic, name_keys, seen_keys

_LEADING = frozenset(read_words("the la el los las le les l der die das o os as"))


class FormKind(StrEnum):
    """How much of a name a form holds."""

    FULL = "full"
    SURNAME = "surname"
    BODY = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForm:
    """One way of writing a known name: its words, the forms under which each is found, and the id of its owner."""

    owner: str
    kind: FormKind
    words: tuple[str, ...]
    keys: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A known name in a row of words: the words ``[start, end)``; ``is_exact`` without any tolerance of spelling."""

    form: NameForm
    start: int
    end: int
    is_exact: bool


Starts = Mapping[str | None, Sequence[tuple[int, NameForm]]]
"""The names that one word may begin, by the keys of their second word, each with its place among them."""


class Roster:
    """Known names by their first word."""

    __slots__ = ("_forms", "_seen", "_starts")

    def __init__(self) -> None:
        """Begin with no names."""
        self._forms: dict[str, list[tuple[int, NameForm]]] = {}
        self._starts: dict[str, Starts] = {}
        self._seen: set[tuple[str, tuple[str, ...]]] = set()

    def add(self, owner: str, kind: FormKind, words: Sequence[NameWord]) -> None:
        """Add one way of writing a name; leading articles of a body's name are left out."""
        if kind is FormKind.BODY:
            words = without_article(words)
        written = tuple(word.key for word in words)
        if not written or (owner, written) in self._seen:
            return
        self._seen.add((owner, written))
        form = NameForm(owner=owner, kind=kind, words=written, keys=tuple(map(_known_keys, words)))
        self._starts.clear()
        for key in form.keys[0]:
            self._forms.setdefault(key, []).append((len(self._seen), form))

    def find(self, words: Sequence[NameWord], start: int) -> list[Found]:
        """Return the names that begin at a word, longest first, exact spelling before the rest."""
        starts = self.starting(words[start])
        if not starts:
            return []
        found: dict[tuple[str, int], Found] = {}
        # Most words that begin somebody's name are written small and are no name.
        named = words[start].is_capital or words[start].key in PARTICLES
        for form in _going_on(starts, words[start + 1] if start + 1 < len(words) else None):
            one = _match(form, words, start) if named or form.kind is FormKind.BODY else None
            if one is not None:
                found.setdefault((form.owner, one.end), one)
        if len(found) < 2:
            return list(found.values())
        return sorted(found.values(), key=lambda one: (start - one.end, not one.is_exact))

    def starting(self, word: NameWord) -> Starts:
        """Return the names that a word may begin; remembered, because texts repeat their words."""
        starts = self._starts.get(word.text)
        if starts is None:
            if len(self._starts) >= REMEMBERED:
                self._starts.clear()
            listed = {number: form for key in _seen_keys(word) for number, form in self._forms.get(key, ())}
            # In the order in which they were added: that of the keys, a set, is another one in every run.
            starts = self._starts[word.text] = _by_second_word(form for _, form in sorted(listed.items()))
        return starts


def _by_second_word(forms: Iterable[NameForm]) -> Starts:
    """Return forms with their order by each key of their second word, ``None`` for those of one word."""
    starts: dict[str | None, list[tuple[int, NameForm]]] = {}
    for place, form in enumerate(forms):
        for key in form.keys[1] if len(form.keys) > 1 else (None,):
            starts.setdefault(key, []).append((place, form))
    return starts


def _going_on(starts: Starts, after: NameWord | None) -> Iterable[NameForm]:
    """Return the forms of one word and those that go on with the next, in the order in which they were added."""
    single = starts.get(None, [])
    following = [starts[key] for key in _seen_keys(after) if key in starts] if after is not None else []
    if not following:
        return (form for _, form in single)
    return dict(sorted((one for some in (single, *following) for one in some), key=_place)).values()


def _place(one: tuple[int, NameForm]) -> int:
    return one[0]


def without_article(words: Sequence[NameWord]) -> Sequence[NameWord]:
    """Return the words without the articles at their beginning, unless nothing else is left."""
    while len(words) > 1 and words[0].key in _LEADING:
        words = words[1:]
    return words


def _known_keys(word: NameWord) -> frozenset[str]:
    return name_keys(word.key) | {word.key}


@lru_cache(maxsize=16384)
def _seen_capital(key: str) -> frozenset[str]:
    # German writes its genitive without an apostrophe: "Baerbocks".
    genitive = {key[:-1]} if key.endswith("s") and len(key) >= 5 else set()
    return seen_keys(key) | {key} | genitive


def _seen_keys(word: NameWord) -> Iterable[str]:
    if word.is_capital or not word.key.isascii():
        return _seen_capital(word.key)
    return (word.key,)


def _match(form: NameForm, words: Sequence[NameWord], start: int) -> Found | None:
    end = start + len(form.keys)
    if end > len(words):
        return None
    is_exact = True
    for place, known in enumerate(form.words, start):
        word = words[place]
        if place > start and not word.joined:
            return None
        if word.key == known:
            continue
        if form.keys[place - start].isdisjoint(_seen_keys(word)):
            return None
        is_exact = False
    seen = words[start:end]
    if not is_exact and form.kind is not FormKind.FULL and not _is_tolerable(form, seen):
        return None
    if form.kind is not FormKind.BODY and not all(word.is_capital or word.key in PARTICLES for word in seen):
        return None
    return Found(form=form, start=start, end=end, is_exact=is_exact)


PARTICLES = frozenset(read_words("de da do dos das del la le van von der den di bin ibn al el und y e ten ter zu"))


def _is_tolerable(form: NameForm, seen: Sequence[NameWord]) -> bool:
    """Tell whether a name may be found in another spelling: not a short one that could be anybody's."""
    return is_cyrillic(seen[0].key) or len("".join(form.words)) >= 6 or len(form.words) > 1
