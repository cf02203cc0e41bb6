"""A language's reporting words are looked up by their first word, in every language alike."""

from __future__ import annotations

import pytest

from crossref.article.lexicon import ALONE, Lexicon, lexicon
from crossref.lang import get_language

CODES = ("en", "es", "fr", "pt", "de", "ru", "uk")
EN = lexicon(get_language("en"))


@pytest.fixture(params=CODES)
def words(request: pytest.FixtureRequest) -> Lexicon:
    """Return the look-ups of one language."""
    return lexicon(get_language(request.param))


def test_lexicon_is_made_once_a_language() -> None:
    assert lexicon(get_language("en")) is EN


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("said", "say"), ("told", "tell"), ("pointed out", "point out"), ("denies", "deny"), ("wrote", "write")],
)
def test_lexicon_knows_a_verb_by_its_form(form: str, lemma: str) -> None:
    parts = tuple(form.split())
    assert dict(EN.cues[parts[0]])[parts].lemma == lemma


def test_lexicon_has_every_form_of_every_verb(words: Lexicon) -> None:
    for verb in words.language.reporting.cue_verbs:
        for form in verb.forms:
            parts = tuple(form.split())
            if parts[0] in words.mood:
                continue
            assert parts in dict(words.cues[parts[0]])


def test_lexicon_forms_and_phrases_stand_longest_first(words: Lexicon) -> None:
    begun_alike = [forms for seconds in words.cues_by_second.values() for forms in seconds.values()]
    for forms in (*words.cues.values(), *begun_alike):
        lengths = [len(form) for form, _ in forms]
        assert lengths == sorted(lengths, reverse=True)
    for table in (words.according, words.venues, words.events):
        for phrases in (phrases for seconds in table.values() for phrases in seconds.values()):
            lengths = [len(phrase) for phrase in phrases]
            assert lengths == sorted(lengths, reverse=True)


def test_lexicon_keys_are_the_first_two_words(words: Lexicon) -> None:
    for table in (words.according, words.venues, words.events):
        for first, seconds in table.items():
            for second, phrases in seconds.items():
                assert all(phrase[:2] == ((first, second) if second else (first,)) for phrase in phrases)


def test_lexicon_finds_the_same_forms_by_the_second_word(words: Lexicon) -> None:
    for first, forms in words.cues.items():
        by_second = words.cues_by_second[first]
        for form, verb in forms:
            assert (form, verb) in by_second[form[1] if len(form) > 1 else ALONE]
            assert len(form) > 1 or all((form, verb) in some for some in by_second.values())


def test_lexicon_names_a_venue_for_every_phrase(words: Lexicon) -> None:
    seconds = [phrases for by_second in words.venues.values() for phrases in by_second.values()]
    assert {phrase for phrases in seconds for phrase in phrases} == set(words.venue_of)


def test_lexicon_function_words_begin_no_noun_phrase(words: Lexicon) -> None:
    assert not words.function & (words.determiners | words.possessives | words.particles | set(words.pronouns))


def test_lexicon_relative_pronouns_are_no_speakers(words: Lexicon) -> None:
    assert not words.relative & set(words.pronouns)


def test_lexicon_calendar_holds_weekdays_and_months(words: Lexicon) -> None:
    assert {word for word, _ in (*words.language.weekdays, *words.language.months)} <= words.calendar


@pytest.mark.parametrize("word", ["last", "yesterday", "monday", "march", "days", "a"])
def test_lexicon_knows_the_first_word_of_what_names_a_day(word: str) -> None:
    assert word in EN.dated


def test_lexicon_roles_hold_women_in_office_and_counterparts() -> None:
    assert {"minister", "spokeswoman", "counterpart"} <= EN.roles


def test_lexicon_of_a_language_without_lists_is_empty() -> None:
    bare = lexicon(get_language("xx"))
    assert not bare.cues
    assert not bare.according
    assert not bare.events
