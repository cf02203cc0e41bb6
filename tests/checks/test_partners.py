"""A word stands for another one by being it, a form of it, or what carries the same meaning."""

from __future__ import annotations

import pytest

from crossref.checks.partners import is_partner, share_a_stem
from crossref.lang import get_language
from crossref.text.units import read_units


@pytest.mark.parametrize(
    ("lang", "one", "other", "partners"),
    [
        ("en", "harbour", "harbours", True),
        ("en", "began", "begin", True),
        ("en", "ship", "vessel", True),
        ("en", "ship", "bridge", False),
        ("en", "Friday", "Monday", True),
        ("de", "Hafen", "Häfen", True),
        ("ru", "мосты", "моста", True),
        ("uk", "міст", "порт", False),
    ],
)
def test_word_stands_for_another(lang: str, one: str, other: str, partners: bool) -> None:
    language = get_language(lang)
    (mine,), (theirs,) = (read_units(word, language, inflected=True) for word in (one, other))
    assert is_partner(mine, theirs, language) is partners


def test_synonym_is_none_where_only_forms_count() -> None:
    language = get_language("en")
    (mine,), (theirs,) = (read_units(word, language, inflected=True) for word in ("ship", "vessel"))
    assert not is_partner(mine, theirs, language, synonyms=False)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("incompar", "incomprehens", False), ("provinc", "provincial", True), ("confirm", "confirmat", True),
     ("negotiat", "negotiab", True)],
)  # fmt: skip
def test_share_a_stem_asks_for_few_letters_behind_what_is_shared(one: str, other: str, alike: bool) -> None:
    assert share_a_stem(one, other, stemmed=True) is alike
