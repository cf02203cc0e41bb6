"""Words that reported speech puts for others by rule, so that they need no partner in the original (I1).

Persons, offices, tenses and plain verbs of saying are exchanged freely; modals and measures are compared by their
classes in checks of their own. A word that is any of these only together with others is none by itself.
"""

from __future__ import annotations

from functools import lru_cache

from crossref.checks.comparison import Comparison, find_phrases
from crossref.lang.base import Language
from crossref.text.units import Unit
from crossref.text.words import word_key, word_keys

TIMES = frozenset({"day", "week", "month", "quarter", "year", "decade"})
"""Measures that say something beside a noun too; the others belong to a figure, which its own check compares."""


@lru_cache(maxsize=64)
def needs_no_partner(language: Language) -> frozenset[str]:
    """Return the words that need no partner: those put by rule, and the modals, which are compared by their classes."""
    return put_by_rule(language) | modal_words(language)


@lru_cache(maxsize=64)
def put_by_rule(language: Language) -> frozenset[str]:
    """Return the words that indirect speech puts for others by rule, and those that other checks compare."""
    reporting, critical = language.reporting, language.critical
    words: list[str] = [
        *reporting.role_nouns,
        *reporting.body_nouns,
        *reporting.honorifics,
        *reporting.between,
        *critical.intensifiers,
        *critical.negators,
        *critical.first_person,
        *critical.third_person,
    ]
    words += _plain_forms(language)
    words += [form for form, unit in language.units if unit not in TIMES]
    words += [phrase for phrase, _ in (*language.relative_days, *critical.quantifiers)]
    # The "of" of "a majority of" is no word that another one may stand for.
    parts = ((part, len(word.split()) > 1) for word in words for part in word.split())
    return frozenset(word_key(part) for part, joined in parts if not joined or part not in language.stopwords)


@lru_cache(maxsize=64)
def plain_verbs(language: Language) -> frozenset[str]:
    return frozenset(word_key(form) for form in _plain_forms(language) if " " not in form)


def _plain_forms(language: Language) -> list[str]:
    """Return the forms of the verbs that say no more than "said"."""
    verbs = [verb for verb in language.reporting.cue_verbs if verb.act == "say"]
    plain = [verb for verb in verbs if verb.lemma not in language.critical.stances]
    return [form for verb in plain for form in (verb.lemma, *verb.forms)]


@lru_cache(maxsize=64)
def stance_verbs(language: Language) -> frozenset[str]:
    """Return the forms of the verbs that tell what somebody hopes, fears or foresees."""
    verbs = [verb for verb in language.reporting.cue_verbs if verb.lemma in language.critical.stances]
    return frozenset(word_key(form) for verb in verbs for form in (verb.lemma, *verb.forms) if " " not in form)


@lru_cache(maxsize=64)
def writing_verbs(language: Language) -> frozenset[str]:
    """Return the forms of the verbs of saying that say it was written."""
    verbs = [verb for verb in language.reporting.cue_verbs if verb.lemma in language.critical.writing]
    return frozenset(word_key(form) for verb in verbs for form in (verb.lemma, *verb.forms) if " " not in form)


@lru_cache(maxsize=64)
def modal_words(language: Language) -> frozenset[str]:
    """Return the words that are modals, alone or with others."""
    parts = {word_key(part) for phrase, _ in language.critical.modals for part in phrase.split()}
    alone = {word_key(phrase) for phrase, _ in language.critical.modals if " " not in phrase}
    return frozenset(alone | (parts - word_keys(language.stopwords)))


def is_loose_part(unit: Unit, comparison: Comparison) -> bool:
    """Tell whether a word stands outside the phrase it is known from: "least" without "at", "need" without "to"."""
    language = comparison.claim_language
    joined = _joined(language)
    if unit.plain not in joined or unit.function:
        return False
    units = comparison.claim_units
    at = units.index(unit)
    near = units[max(0, at - _BESIDE) : at + _BESIDE + 1]
    place = near.index(unit)
    return not any(start <= place < end for start, end in find_phrases(near, joined[unit.plain]))


@lru_cache(maxsize=64)
def _joined(language: Language) -> dict[str, frozenset[tuple[str, ...]]]:
    """Map each word that is a modal or a measure only together with others to the phrases that it is part of."""
    pairs = (*language.critical.quantifiers, *language.critical.modals)
    phrases = [tuple(word_key(part) for part in phrase.split()) for phrase, _ in pairs]
    alone = {phrase[0] for phrase in phrases if len(phrase) == 1}
    found: dict[str, set[tuple[str, ...]]] = {}
    for phrase in phrases:
        for part in phrase:
            if part not in alone and len(phrase) > 1:
                found.setdefault(part, set()).add(phrase)
    return {part: frozenset(those) for part, those in found.items()}


_BESIDE = 3
"""Words before and behind that may make one phrase with a word."""
