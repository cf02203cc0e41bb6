"""Which words deny: negators, verbs that do, and words that say that something is not there."""

from __future__ import annotations

import pytest

from crossref.checks.deniers import deniers, is_privative, negators_in
from crossref.lang import get_language
from crossref.text.units import read_units


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "The crews did not leave.", ["not"]),
        ("en", "The crews refused to leave.", ["refused"]),
        ("en", "The crews not only sang.", []),
        ("es", "Sin embargo, el puerto abre.", []),
        ("fr", "Le port ne ferme jamais.", ["jamais"]),
    ],
)
def test_deniers_are_what_turns_a_sentence(lang: str, text: str, words: list[str]) -> None:
    language = get_language(lang)
    assert [unit.plain for unit in deniers(read_units(text, language), language)] == words


def test_negators_leave_verbs_out() -> None:
    english = get_language("en")
    assert negators_in(read_units("The crews refused to leave.", english), english) == []


@pytest.mark.parametrize(
    ("lang", "word", "so"),
    [
        ("en", "free", True),
        ("en", "powerless", True),
        ("en", "unless", True),
        ("en", "bless", False),
        ("de", "risikolos", True),
        ("ru", "безопасно", True),
        ("en", "harbour", False),
    ],
)
def test_privatives_are_known_by_word_ending_or_beginning(lang: str, word: str, so: bool) -> None:
    language = get_language(lang)
    (unit,) = read_units(word, language)
    assert is_privative(unit, language) is so
