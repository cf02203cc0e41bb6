"""Every language keeps the same promises: clean sorted lists, values in range, verbs of speech, newsroom examples."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from typing import get_args

import pytest
import snowballstemmer

from crossref.article.language import guess_language
from crossref.lang import BUILT_IN, Language, get_language
from crossref.lang.base import Gender, Takes
from crossref.text.units import read_units
from crossref.types import SpeechAct

MODALS = {
    "can", "could", "demand", "expect", "hope", "likely", "may", "might", "must", "plan", "recommend", "should", "try",
    "urge", "want", "will", "would",
}  # fmt: skip
QUANTIFIERS = {
    "about", "all", "always", "any", "at_least", "at_most", "both", "each", "few", "half", "less_than", "many",
    "more_than", "most", "nearly", "none", "often", "only", "rarely", "some", "sometimes",
}  # fmt: skip
LANGUAGES = [get_language(code) for code in BUILT_IN]
every_language = pytest.mark.parametrize("language", LANGUAGES, ids=BUILT_IN)


def word_lists(language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the plain lists of words of a language, each with its name; examples are prose and none of them."""
    for part in (language, language.reporting, language.critical):
        for field in fields(part):
            value = getattr(part, field.name)
            if isinstance(value, tuple) and value and isinstance(value[0], str) and field.name != "examples":
                yield field.name, value


GROUPED = ("quote_pairs", "rivals")
"""Lists of which an entry is no pair of a word and what it means."""


def word_maps(language: Language) -> Iterator[tuple[str, tuple[tuple[str, object], ...]]]:
    """Yield the lists of pairs of a language, each with its name; quotation marks are no words."""
    for part in (language, language.reporting, language.critical):
        for field in fields(part):
            value = getattr(part, field.name)
            if isinstance(value, tuple) and value and isinstance(value[0], tuple) and field.name not in GROUPED:
                yield field.name, value


def all_words(language: Language) -> Iterator[tuple[str, str]]:
    """Yield every word of every list, with the list's name."""
    for name, words in word_lists(language):
        yield from ((name, word) for word in words)
    for name, pairs in word_maps(language):
        yield from ((name, str(pair[0])) for pair in pairs)
    for verb in language.reporting.cue_verbs:
        yield from (("cue_verbs", word) for word in (verb.lemma, *verb.forms))


def without_accents(word: str) -> str:
    """Return a word as some dictionaries sort it."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


@every_language
def test_language_words_are_lower_case_composed_and_trimmed(language: Language) -> None:
    wrong = [
        (name, word)
        for name, word in all_words(language)
        if not word or word != unicodedata.normalize("NFC", word.lower()) or word != " ".join(word.split())
    ]
    assert not wrong


@every_language
def test_language_lists_are_sorted_and_hold_each_word_once(language: Language) -> None:
    sortings = {name: (sorted(words), sorted(words, key=without_accents)) for name, words in word_lists(language)}
    assert not [name for name, words in word_lists(language) if list(words) not in sortings[name]]
    assert not [name for name, words in word_lists(language) if len(set(words)) < len(words)]


@every_language
def test_language_maps_hold_each_word_once(language: Language) -> None:
    for name, pairs in word_maps(language):
        assert len(set(pairs)) == len(pairs), name
        if name not in ("antonyms", "synonyms", "spelling_variants"):
            assert len({word for word, _ in pairs}) == len(pairs), name


@every_language
def test_language_calendar_is_whole_and_in_range(language: Language) -> None:
    assert {month for _, month in language.months} == set(range(1, 13))
    assert {day for _, day in language.weekdays} == set(range(7))
    assert all(-7 <= days <= 7 for _, days in language.relative_days)
    assert {0, -1, 1} <= {days for _, days in language.relative_days}


@every_language
def test_language_relative_spans_name_unit_and_offset(language: Language) -> None:
    for phrase, value in language.relative_spans:
        assert re.fullmatch(r"(?:day|week|weekend|month|year|recent|none):-?\d+", value), phrase


@every_language
def test_language_numbers_are_in_range(language: Language) -> None:
    assert set(range(11)) <= {value for _, value in language.number_words}
    assert {1_000, 1_000_000} <= {factor for _, factor in language.scale_words}
    assert all(factor >= 10 for _, factor in language.scale_words)
    assert all(rank >= 1 for _, rank in language.ordinal_words)
    assert "percent" in {unit for _, unit in language.units}


@every_language
def test_language_classes_are_known_ones(language: Language) -> None:
    critical, reporting = language.critical, language.reporting
    assert {kind for _, kind in critical.modals} <= MODALS
    assert {kind for _, kind in critical.quantifiers} <= QUANTIFIERS
    assert {gender for _, gender in (*reporting.pronouns, *reporting.possessives)} <= set(get_args(Gender))
    assert all(verb.act in SpeechAct for verb in reporting.cue_verbs)
    assert all(set(verb.takes) <= set(get_args(Takes)) and verb.takes for verb in reporting.cue_verbs)


@every_language
def test_language_has_what_every_rule_needs(language: Language) -> None:
    critical, reporting = language.critical, language.reporting
    for words in (
        critical.negators, critical.modals, critical.quantifiers, critical.conditions, critical.contrasts,
        critical.antonyms, language.stopwords, language.abbreviations, reporting.cue_nouns, reporting.pronouns,
        reporting.according_to, reporting.body_nouns, reporting.role_nouns,
    ):  # fmt: skip
        assert words


@every_language
def test_language_opposites_are_no_synonyms(language: Language) -> None:
    opposites = {frozenset(pair) for pair in language.critical.antonyms}
    alike = {frozenset(pair) for pair in language.critical.synonyms}
    assert all(len(pair) == 2 for pair in opposites | alike)
    assert len(opposites) == len(language.critical.antonyms)
    assert not opposites & alike


@every_language
def test_language_has_verbs_of_events(language: Language) -> None:
    assert len(language.reporting.event_verbs) >= 15


@every_language
def test_language_has_enough_verbs_of_speech_with_their_forms(language: Language) -> None:
    verbs = language.reporting.cue_verbs
    assert len(verbs) >= (120 if language.code == "en" else 80)
    assert len({verb.lemma for verb in verbs}) == len(verbs)
    assert all(verb.forms and len(set(verb.forms)) == len(verb.forms) for verb in verbs)
    assert {SpeechAct.SAY, SpeechAct.DENY, SpeechAct.PROMISE, SpeechAct.WARN} <= {verb.act for verb in verbs}


@every_language
def test_language_examples_are_newsroom_sentences_in_it(language: Language) -> None:
    assert len(language.examples) >= 10
    assert len(set(language.examples)) == len(language.examples)
    assert guess_language(" ".join(language.examples)) == language.code
    for example in language.examples:
        assert example == unicodedata.normalize("NFC", example.strip())
        assert len(example) > 25


@every_language
def test_language_examples_show_two_styles_of_quotation_reported_speech_and_a_negation(language: Language) -> None:
    text = " ".join(language.examples)
    assert len({opening for opening, _ in language.quote_pairs if opening in text}) >= 2
    assert [one for one in language.examples if not any(opening in one for opening, _ in language.quote_pairs)]
    negators = {unit.plain for word in language.critical.negators for unit in read_units(word, language)}
    assert negators & {unit.plain for unit in read_units(text, language)}


@every_language
def test_language_stemmer_exists(language: Language) -> None:
    assert language.snowball is None or language.snowball in snowballstemmer.algorithms()


@pytest.mark.parametrize("code", BUILT_IN)
def test_get_language_takes_regions_and_case(code: str) -> None:
    language = get_language(code)
    assert language.code == code
    assert get_language(f"{code.upper()}-XX") is get_language(f"{code}_xx") is language


@pytest.mark.parametrize("code", [None, "", "xx", "tlh-Latn"], ids=["none", "empty", "unknown", "unknown script"])
def test_get_language_of_an_unknown_code_is_neutral_with_a_note(code: str | None) -> None:
    language = get_language(code)
    assert language.code == "und"
    assert language.note is not None and language.note.startswith("No word lists exist")
    assert language.quote_pairs
    assert not list(word_lists(language))


def test_built_in_languages_are_those_of_the_first_release() -> None:
    assert "en" in BUILT_IN
    assert len(set(BUILT_IN)) == len(BUILT_IN)
