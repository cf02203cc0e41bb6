"""Every bilingual word list is well formed, and translates the words that carry official statements."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tests.conftest import ROOT

FILES = sorted((ROOT / "crossref" / "lexicons").glob("*.tsv"))
MOST_SENSES = 8
MINIMUM_ENTRIES = {
    "ar": 3500, "de": 5400, "es": 4300, "fr": 4200, "pt": 4200, "ru": 5200, "uk": 5300, "zh": 3000,
}  # fmt: skip
NEVER_IN_ENGLISH = re.compile(r"[^a-z0-9 '.\-éèêàçñãõáíóúöäüôâ]")

every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def entries_of(path: Path) -> list[tuple[str, list[str]]]:
    """Return the foreign word and its English words for each entry of one file."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return [(foreign, english.split("; ")) for foreign, english in (line.split("\t") for line in lines)]


def lexicon(code: str) -> dict[str, list[str]]:
    """Return one language's entries by foreign word."""
    return dict(entries_of(ROOT / "crossref" / "lexicons" / f"{code}.tsv"))


@every_file
def test_file_is_normalised_text_with_unix_line_ends(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert "\r" not in text
    assert "\ufeff" not in text
    assert "\u00ad" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert unicodedata.is_normalized("NFC", text)


@every_file
def test_first_line_says_what_the_file_is(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert "written for crossref" in first


@every_file
def test_each_line_is_a_foreign_and_an_english_side(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        assert re.fullmatch(r"[^\t#;]+\t[^\t;]+(?:; [^\t;]+)*", line), line


@every_file
def test_terms_are_lower_case_without_stray_blanks(path: Path) -> None:
    for foreign, english in entries_of(path):
        for term in (foreign, *english):
            assert term == term.lower(), term
            assert term == " ".join(term.split()), term


@every_file
def test_foreign_words_are_sorted_and_stand_once(path: Path) -> None:
    foreign = [word for word, _ in entries_of(path)]
    assert foreign == sorted(set(foreign))


@every_file
def test_english_words_are_few_and_stand_once(path: Path) -> None:
    for foreign, english in entries_of(path):
        assert 1 <= len(english) <= MOST_SENSES, foreign
        assert len(english) == len(set(english)), foreign


@every_file
def test_english_words_are_written_in_latin_letters(path: Path) -> None:
    assert not [(foreign, word) for foreign, english in entries_of(path) for word in english if unlike_english(word)]


def unlike_english(word: str) -> bool:
    """Return whether a term holds a character that English terms do not."""
    return NEVER_IN_ENGLISH.search(word) is not None


@pytest.mark.parametrize(("code", "alphabet"), [("ru", "а-яё"), ("uk", "а-щьюяґєії'"), ("de", "a-zäöüßéèàáíñãô'")])
def test_foreign_words_keep_to_their_alphabet(code: str, alphabet: str) -> None:
    spelled = re.compile(rf"[{alphabet} \-.]+")
    assert not [word for word in lexicon(code) if not spelled.fullmatch(word)]


@pytest.mark.parametrize(("code", "least"), MINIMUM_ENTRIES.items())
def test_lexicon_covers_the_common_words_of_news(code: str, least: int) -> None:
    assert len(lexicon(code)) >= least


@pytest.mark.parametrize(
    ("code", "foreign", "english"),
    [
        ("ru", "совместное заявление", "joint statement"),
        ("ru", "прекращение огня", "ceasefire"),
        ("ru", "осудить", "condemn"),
        ("ru", "осуждать", "condemn"),
        ("uk", "міністр закордонних справ", "foreign minister"),
        ("uk", "перемир'я", "truce"),
        ("uk", "підтримувати", "support"),
        ("de", "außenminister", "foreign minister"),
        ("de", "waffenstillstand", "ceasefire"),
        ("de", "verurteilen", "condemn"),
    ],
)
def test_lexicon_translates_the_words_of_diplomacy(code: str, foreign: str, english: str) -> None:
    assert english in lexicon(code)[foreign]


@pytest.mark.parametrize("code", sorted(MINIMUM_ENTRIES))
def test_lexicon_names_months_weekdays_and_countries(code: str) -> None:
    known = {word for english in lexicon(code).values() for word in english}
    assert {"january", "may", "december", "monday", "sunday", "germany", "ukraine", "china", "brazil"} <= known
    assert {"two", "ten", "hundred", "thousand", "million", "third"} <= known


def test_english_families_are_lower_case_terms_each_once_a_line() -> None:
    lines = (ROOT / "crossref" / "lexicons" / "families.en.txt").read_text(encoding="utf-8").splitlines()
    assert "written for crossref" in lines[0]
    families = [line.split(", ") for line in lines[1:]]
    assert len(families) >= 200
    assert lines[1:] == sorted(set(lines[1:]))
    for family in families:
        assert 2 <= len(family) == len(set(family)), family
        assert all(re.fullmatch(r"[a-z0-9][a-z0-9 .\-]*", term) for term in family), family
