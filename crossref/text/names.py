"""Words of names as they are compared: across case, accents, scripts, ways of romanising, and Slavic inflection.

A word has an exact key (no case, no accents), a sound (one form for all the ways in which newsrooms romanise it) and,
where one side is Cyrillic, stems, because "Лаврова" and "Лавровым" are forms of "Лавров".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from anyascii import anyascii

from crossref.text.words import word_key
from crossref.types import Span

_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    rf"({_LETTER}(?:{_LETTER}+(?:['’ʼ]{_LETTER}+)*"
    rf"|(?<!\w{_LETTER})\.(?:{_LETTER}\.){{0,3}}(?:{_LETTER}(?!\w))?"
    rf"|(?:['’ʼ]{_LETTER}+)*))"
)
"""A word, an abbreviation such as "U.S.", or a letter. All three begin with a letter, which is looked for first."""
_ELISION = re.compile(r"(?:l|d|qu|dell|dall|all|nell|sull)['’ʼ](?=\w{2})", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’ʼ][sS]$")
_JOINTS = frozenset({" ", "-", "\u00a0", "‑"})
_APOSTROPHE = re.compile(r"['’ʼ.]")
_CYRILLIC = re.compile("[\u0400-\u052f]")

_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"[^a-z]+", ""),
        (r"gu(?=[ei])", "g"),
        (r"^[jyi]e", "e"),
        (r"shch|tsch|sch|tch|sh|ch|kh|zh", "h"),
        (r"(?<=[aeiouy])[yjh](?=[aou])", ""),
        (r"(?<=[aeou])i(?=[aou])", ""),
        (r"ou|oo", "u"),
        (r"([aou])e", r"\1"),
        (r"ph", "f"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"z", "s"),
        (r"[yij]+", "i"),
        (r"(?<=[^aeiou])i(?=e)", ""),
        (r"(.)\1+", r"\1"),
    )
)
_SOFT_ENDS = "аеёиоуыэюяіїєйь"
_HARD_ENDS = ("ого", "его", "ому", "ему", "ові", "еві", "ыми", "ими", "ом", "ем", "єм", "ым", "им", "ім")
_FEMININE_ENDS = ("ой", "ей", "ою", "ею", "ую", "юю", "ая", "яя")


class NameWord(NamedTuple):
    """One word of a text, without possessive ending or elided article. ``key`` has neither case nor accents.

    ``owns`` tells that a possessive ending followed, ``joined`` that nothing but a space or hyphen parts the word from
    the one before. A tuple, because every word of every article becomes one.
    """

    text: str
    start: int
    end: int
    key: str
    owns: bool = False
    joined: bool = False

    @property
    def span(self) -> Span:
        """Where the word stands in the text."""
        return Span(self.start, self.end)

    @property
    def is_capital(self) -> bool:
        """Whether the word begins as names do; scripts without case count as capitals."""
        return not self.text[0].islower()

    @property
    def is_initial(self) -> bool:
        """Whether the word is one letter ("S." of "S. Lavrov")."""
        return len(self.key) == 1


def split_names(text: str) -> list[NameWord]:
    """Return the words of a text in order; spans lie in the text as given, hyphens part words, digits are left out."""
    pieces = _WORD.split(text)
    if len(pieces) == 1:
        return []
    places = list(accumulate(map(len, pieces)))
    joined = [gap in _JOINTS for gap in pieces[:-1:2]]
    joined[0] = False
    return [
        _make(NameWord, (raw, start, end, word_key(raw), False, is_joined))
        if raw.isalpha()
        else _marked_word(raw, start, is_joined)
        for raw, start, end, is_joined in zip(pieces[1::2], places[::2], places[1::2], joined, strict=False)
    ]


_make = tuple.__new__
"""Makes a named tuple without its constructor's second call: every word of every article becomes one."""


def _marked_word(raw: str, start: int, joined: bool) -> NameWord:
    """Return a word that has apostrophes or full stops: "Russia's", "l'ambassade", "U.S."."""
    elided = _ELISION.match(raw)
    if elided:
        raw, start = raw[elided.end() :], start + elided.end()
    bare = _POSSESSIVE.sub("", raw)
    return NameWord(bare, start, start + len(bare), word_key(_APOSTROPHE.sub("", bare)), bare != raw, joined)


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Return one form for the ways in which a name is romanised: "Sergei", "Serguéi", "Sergej" and "Сергей" agree."""
    text = anyascii(word.replace("ё", "е").replace("Ё", "Е")).lower()
    for pattern, instead in _SOUNDS:
        text = pattern.sub(instead, text)
    return text


def is_cyrillic(word: str) -> bool:
    """Tell whether a word has Cyrillic letters."""
    return not word.isascii() and _CYRILLIC.search(word) is not None


@lru_cache(maxsize=16384)
def name_keys(word: str) -> frozenset[str]:
    """Return the forms under which a word of a known name, in its base form, is found."""
    heard = sound(word)
    if not heard:
        return frozenset()
    if not is_cyrillic(word):
        keys = {"=" + heard, ("~" if heard[-1] in "aeiou" else "+") + _base_stem(word)}
        # Between vowels an h is not heard; a Ukrainian name keeps it in the other cases: "Sybiha", "Сибігу".
        return frozenset(keys | {"~" + sound(word[:-1])} if word.lower().endswith(("ha", "ho")) else keys)
    mark = "~" if word.lower()[-1] in _SOFT_ENDS else "+"
    return frozenset(key for one in _readings(word) for key in ("=" + sound(one), mark + _base_stem(one)))


@lru_cache(maxsize=16384)
def seen_keys(word: str) -> frozenset[str]:
    """Return the forms under which a word met in a text, perhaps inflected, looks for names."""
    if not is_cyrillic(word):
        heard = sound(word)
        return frozenset({"=" + heard} if heard else ())
    if len(readings := _readings(word)) > 1:
        return frozenset(key for one in readings for key in _inflected_keys(one))
    return _inflected_keys(word)


def _readings(word: str) -> tuple[str, ...]:
    """Return a Cyrillic word, and as it is read in Ukrainian where that is another one: "Олег" is "Oleg" and "Oleh"."""
    lower = word.lower()
    return (word, lower.replace("г", "h")) if "г" in lower else (word,)


def _inflected_keys(word: str) -> frozenset[str]:
    lower = word.lower()
    hard = [lower[: -len(end)] for end in _HARD_ENDS if lower.endswith(end) and len(lower) - len(end) >= 3]
    marks = "~+" if lower[-1] in _SOFT_ENDS and not lower.endswith(_FEMININE_ENDS) else "~"
    own = "+" if lower[-1] not in _SOFT_ENDS else marks
    keys = {mark + _base_stem(lower) for mark in own} | {mark + _base_stem(base) for base in hard for mark in "~+"}
    return frozenset(keys)


def _base_stem(word: str) -> str:
    """Return what a name keeps in all its cases; "~" marks names that end in a vowel or й, "+" the others."""
    if is_cyrillic(word):
        lower = word.lower()
        bare = lower.rstrip(_SOFT_ENDS)
        return sound(bare if len(bare) >= 2 else lower[:2])
    heard = sound(word)
    bare = heard.rstrip("aeiou")
    return bare if len(bare) >= 2 else heard[:2]


def same_word(seen: str, known: str) -> bool:
    """Tell whether a word met in a text can be a known word of a name, inflected, romanised or in another script."""
    return not seen_keys(seen).isdisjoint(name_keys(known))


def is_initial_of(initial: str, name: str) -> bool:
    """Tell whether a single letter can stand for a given name, in either script."""
    return bool(initial) and bool(name) and (sound(initial)[:1] == sound(name)[:1] or initial[0] == name[0])


_Entry = tuple[tuple[str, ...], str]
_Entries = dict[str, list[_Entry]]
REMEMBERED = 50_000
"""How many different words of texts a table of words remembers, with what it has for them."""


class Lexicon:
    """Word lists of many languages: each entry is a word or phrase with a label.

    A word that ends in ``*`` stands for every word that begins so; ``_`` joins the words of a phrase; an entry in
    capitals is an abbreviation and is found in capitals alone.
    """

    __slots__ = ("_abbreviations", "_exact", "_listed", "_longest", "_stems")

    def __init__(self, labels: Mapping[str, str]) -> None:
        """Read lists: a mapping from a label to its entries, separated by white space."""
        self._exact: _Entries = {}
        self._stems: _Entries = {}
        self._abbreviations: _Entries = {}
        self._listed: dict[tuple[str, bool], tuple[_Entry, ...]] = {}
        for label, entries in labels.items():
            for entry in entries.split():
                first, *rest = entry.split("_")
                table = self._stems if first.endswith("*") else self._abbreviations if first.isupper() else self._exact
                table.setdefault(word_key(first.rstrip("*")), []).append((tuple(rest), label))
        self._longest = max(map(len, self._stems), default=0)

    def find(self, words: Sequence[NameWord], start: int) -> tuple[str, int] | None:
        """Return the label of the longest entry that begins at a word, and how many words it covers."""
        for rest, label in self._entries(words[start]):
            following = words[start + 1 : start + 1 + len(rest)]
            if len(following) == len(rest) and all(map(_fits, following, rest)):
                return label, 1 + len(rest)
        return None

    def may_begin(self, word: NameWord) -> bool:
        """Tell whether an entry begins with a word, whatever may have to follow."""
        return bool(self._entries(word))

    def _entries(self, word: NameWord) -> tuple[_Entry, ...]:
        """Return the entries that a word may begin, longest first; remembered, because texts repeat their words."""
        asked = (word.key, word.text.isupper())
        listed = self._listed.get(asked)
        if listed is None:
            if len(self._listed) >= REMEMBERED:
                self._listed.clear()
            listed = self._listed[asked] = tuple(sorted(self._look_up(*asked), key=lambda entry: -len(entry[0])))
        return listed

    def _look_up(self, key: str, is_upper: bool) -> Iterator[_Entry]:
        yield from self._exact.get(key, ())
        if is_upper:
            yield from self._abbreviations.get(key, ())
        for length in range(min(len(key), self._longest), 1, -1):
            yield from self._stems.get(key[:length], ())


def _fits(word: NameWord, entry: str) -> bool:
    return word.key.startswith(entry[:-1]) if entry.endswith("*") else word.key == entry
