"""A word that is named as a word has no synonym; elsewhere it keeps them."""

from __future__ import annotations

import pytest

from crossref.lang import BUILT_IN, get_language
from crossref.types import Verdict
from crossref.verdict import compare

NAMED = [
    ("en", "The minister avoided the word ship in her speech.", "the minister avoided the word vessel in her speech"),
    ("en", "The book explains four words: manipulate, maximum, harbour and mimic.",
     "the book explains four words: manipulate, highest, harbour and mimic"),
    ("en", "The treaty has the term “accord” in two places.", "the treaty has the term agreement in two places"),
    ("es", "La ministra evitó la palabra acuerdo en su discurso.",
     "la ministra evitó la palabra pacto en su discurso"),
    ("de", "Die Ministerin vermied das Wort Abkommen in ihrer Rede.",
     "die Ministerin vermied das Wort Vertrag in ihrer Rede"),
]  # fmt: skip

USED = [
    ("en", "The minister called the ship back to the harbour.", "the minister called the vessel back to the harbour"),
    ("en", "The minister gave her word. The ship stays in the harbour.", "the vessel stays in the harbour"),
    ("en", "The words of the minister on the ship were clear.", "the words of the minister on the vessel were clear"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), NAMED)
def test_word_that_is_named_has_no_synonym(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(("lang", "original", "reported"), USED)
def test_word_that_is_used_keeps_its_synonyms(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize("code", BUILT_IN)
def test_every_language_has_nouns_that_name_words(code: str) -> None:
    assert len(get_language(code).critical.naming) >= 8
