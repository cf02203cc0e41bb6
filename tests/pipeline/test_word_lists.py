"""The word lists that ship with crossref."""

from __future__ import annotations

from crossref.pipeline.word_lists import word_lists


def test_word_lists_carry_diplomatic_words_between_all_languages() -> None:
    lists = word_lists()
    for code in ("es", "fr", "pt", "de", "ru", "uk", "ar", "zh"):
        assert lists.knows("en", code)
        assert lists.equivalents(("ceasefir",), "en", code), code
    assert lists.knows("es", "ru")
    assert not lists.knows("en", "ja")
