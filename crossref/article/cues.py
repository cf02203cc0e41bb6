"""Finds the cues of a sentence: verbs of saying with their subjects, and phrases such as "according to".

Order of words, marks and the language's lists decide; nothing is parsed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.article import german, german_sources, slavic
from crossref.article.appositions import past_apposition, past_told_of, view_of
from crossref.article.cue import Cue, From
from crossref.article.items import MARK, NAME, QUOTE, WORD, Item, is_word, phrase_at, stands_at
from crossref.article.lexicon import ALONE, CueForms, Lexicon
from crossref.article.noun_phrases import Range, phrase_after, phrase_before
from crossref.article.possessives import owned_words
from crossref.article.relays import with_relays
from crossref.article.verb_cues import of_verb
from crossref.article.word_order import is_mute


def find_cues(items: Sequence[Item], words: Lexicon) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order."""
    cues: list[Cue] = []
    place = 0
    view = view_of(items, words)
    if view is not None:
        subject, place = view
        only_quotes = words.language.code == "de"
        cues.append(Cue(0, 1, None, subject, From.SUBJECT, (0, place), inverted=True, only_quotes=only_quotes))
    for start in _beginnings(items, words):
        if start < place:
            continue
        cue = _cue_at(items, start, words, cues)
        if cue is None or cue.source is From.NOBODY:
            continue
        if cues and cue.verb is not None and cues[-1].last == cue.first and cues[-1].verb is not None:
            cues.pop()
            cue = _cue_at(items, start, words, cues) or cue
        cues.append(cue)
        place = cue.last
    return with_relays(items, cues, words) if len(cues) > 1 else tuple(cues)


def _beginnings(items: Sequence[Item], words: Lexicon) -> list[int]:
    """Return the places whose word alone lets a cue begin there; most sentences have few."""
    begins = _begins(words)
    if words.view_nouns and not words.view_phrases:
        return [n for n, item in enumerate(items) if item.lower in begins or item.lower.endswith(_OWNING)]
    return [place for place, item in enumerate(items) if item.lower in begins]


_OWNING = ("'s", "s'")


@lru_cache(maxsize=32)
def _begins(words: Lexicon) -> frozenset[str]:
    """Return every word with which a cue of a language may begin, possessives in "'s" aside."""
    sources = german_sources.ACCORDING if words.according_nouns else frozenset()
    return sources.union(words.cues, words.according, words.according_after, words.attribution_words, words.owners)


def _cue_at(items: Sequence[Item], place: int, words: Lexicon, before: Sequence[Cue]) -> Cue | None:
    item = items[place]
    if not is_word(item):
        return None
    length = phrase_at(items, place, words.according) if item.lower in words.according else 0
    if length and not _is_relative(items, place + length, words):
        return _according(items, place, place + length, words)
    named = _owned(items, place, words) or _aside(items, place, words) or _according_behind(items, place, words)
    if named is not None:
        return named
    return _verb_at(items, place, words, before)


def _verb_at(items: Sequence[Item], place: int, words: Lexicon, before: Sequence[Cue]) -> Cue | None:
    item = items[place]
    if item.lower not in words.cues or (item.kind == NAME and place > 1 and not _in_capitals(items)):
        return None
    for form, verb in _forms_at(items, place, words):
        if item.kind == NAME and place <= 1 and form[0] == verb.lemma.split()[0]:
            continue
        end = _form_end(items, place, form, separable=words.language.reporting.separable)
        if end and not is_mute(items, place, verb, words):
            return of_verb(items, (place, end), verb, words, before)
    return None


def _forms_at(items: Sequence[Item], place: int, words: Lexicon) -> CueForms:
    """Return the verb forms of a place's word that may stand there; a separable verb's second part may be anywhere."""
    if words.language.reporting.separable:
        return words.cues[items[place].lower]
    seconds = words.cues_by_second[items[place].lower]
    following = items[place + 1].lower if place + 1 < len(items) else ALONE
    return seconds.get(following) or seconds[ALONE]


def _owned(items: Sequence[Item], place: int, words: Lexicon) -> Cue | None:
    found = owned_words(items, place, words)
    if found is None:
        return None
    unit = (min(found.first, found.owner[0]), found.last)
    only_quotes = not found.is_aside
    return Cue(found.first, found.last, None, found.owner, From.SUBJECT, unit, inverted=True, only_quotes=only_quotes)


def _according_behind(items: Sequence[Item], place: int, words: Lexicon) -> Cue | None:
    """Read a phrase of attribution that stands behind its speaker: "Angaben der Polizei zufolge"."""
    lower = items[place].lower
    length = phrase_at(items, place, words.according_after) if lower in words.according_after else 0
    subject = phrase_before(items, place - 1, words) if length else None
    if subject is None:
        return None
    return Cue(place, place + length, None, subject, From.SUBJECT, (subject[0], place + length))


def _aside(items: Sequence[Item], place: int, words: Lexicon) -> Cue | None:
    """Read "nach Polizeiangaben", and "so" between a quotation or clause and its speaker."""
    if not words.attribution_words:
        return None
    item = items[place]
    if item.lower in words.attribution_words and place and items[place - 1].kind in (MARK, QUOTE):
        subject = _author(items, phrase_after(items, place + 1, words), words)
        return (
            Cue(place, place + 1, None, subject, From.SUBJECT, (place, subject[1]), inverted=True) if subject else None
        )
    noun = german_sources.source_noun(items, place, words) if words.according_nouns else None
    return _by_noun(items, place, noun, words) if noun is not None else None


def _by_noun(items: Sequence[Item], place: int, noun: int, words: Lexicon) -> Cue:
    following = noun + 1
    if following < len(items) and items[following].lower in words.of_words:
        subject = phrase_after(items, following, words) or phrase_after(items, following + 1, words)
        if subject is not None:
            return Cue(place, noun + 1, None, subject, From.SUBJECT, (place, subject[1]), inverted=True)
    # "Nach ihren Worten": she speaks, not the words.
    end = place + 2 if items[place + 1].lower in words.owners and noun == place + 2 else noun + 1
    return Cue(place, noun + 1, None, (place + 1, end), From.SUBJECT, (place, noun + 1), inverted=True)


def _in_capitals(items: Sequence[Item]) -> bool:
    """Tell whether most words have a capital, as in the headlines of some outlets."""
    written = [item.kind for item in items if item.kind in (WORD, NAME)]
    return written.count(NAME) * 2 > len(written)


def _form_end(items: Sequence[Item], place: int, form: tuple[str, ...], *, separable: bool) -> int:
    """Return where a verb form ends, 0 when it is not there; a separable verb's particle may stand further on."""
    if stands_at(items, place, form):
        return place + len(form)
    return german.apart_end(items, place, form[1:]) if separable and len(form) > 1 else 0


def _is_relative(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a phrase of attribution only joins a clause to its noun: "пункт, согласно которому"."""
    return words.language.code in slavic.CODES and place < len(items) and items[place].lower in words.relative


def _according(items: Sequence[Item], first: int, last: int, words: Lexicon) -> Cue | None:
    subject = phrase_after(items, last, words)
    if subject is None:
        end = last
        while end < len(items) and items[end].kind in (WORD, NAME) and end - last < 8:
            end += 1
        if end == last:
            return None
        subject = (last, end)
    subject = _author(items, subject, words) or subject
    end = past_apposition(items, subject[1], words)
    end = past_told_of(items, end, words) if first <= 1 else end
    return Cue(first, last, None, subject, From.SUBJECT, (first, end), inverted=True)


def _author(items: Sequence[Item], found: Range | None, words: Lexicon) -> Range | None:
    return german_sources.author_of(items, found, words) if found is not None and words.language.code == "de" else found
