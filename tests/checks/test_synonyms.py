"""The thesaurus: words by their roots, and phrases for words."""

from __future__ import annotations

import pytest

from crossref.checks.synonyms import are_synonyms, rendered
from crossref.lang import get_language
from crossref.text.units import read_units
from crossref.types import Verdict
from crossref.verdict import compare


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [("en", "begins", "started"), ("en", "aid", "assistance"), ("es", "acuerdo", "pacto"), ("fr", "accord", "pacte")],
)
def test_listed_words_are_synonyms_both_ways(lang: str, one: str, other: str) -> None:
    language = get_language(lang)
    assert are_synonyms(one, other, language)
    assert are_synonyms(other, one, language)


@pytest.mark.parametrize(("one", "other"), [("expects", "hopes"), ("begin", "end"), ("kill", "murder"), ("x", "x")])
def test_other_words_are_none(one: str, other: str) -> None:
    assert not are_synonyms(one, other, get_language("en"))


@pytest.mark.parametrize(
    ("ours", "theirs", "words"),
    [
        ("they carried out", "they conducted", ["carried", "out"]),
        ("they conducted", "they carried out", ["conducted"]),
        ("they conducted", "they carried it out", []),
        ("they began", "they started", []),
        ("", "they carried out", []),
    ],
)
def test_phrase_stands_for_a_word(ours: str, theirs: str, words: list[str]) -> None:
    english = get_language("en")
    found = rendered(read_units(ours, english), read_units(theirs, english), english)
    assert [unit.plain for unit in found] == words


def test_report_with_a_phrase_for_a_word_is_a_paraphrase() -> None:
    original = "The navy will conduct a search of the northern strait in May."
    told = "the navy would carry out a search of the northern strait in May"
    assert compare(original, told, quoted=False).verdict is Verdict.PARAPHRASE
