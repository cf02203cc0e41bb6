"""The noun phrase beside a verb of saying is found whole: office, body, name and title."""

from __future__ import annotations

import pytest

from crossref.article.items import Item, read_items
from crossref.article.lexicon import Lexicon, lexicon
from crossref.article.noun_phrases import Range, phrase_after, phrase_before, phrase_before_apposition
from crossref.lang import get_language
from crossref.types import Span


def read(text: str, code: str = "en") -> tuple[list[Item], Lexicon]:
    """Return a sentence's items and the language's words."""
    return read_items(text, Span(0, len(text)), (), code), lexicon(get_language(code))


def shown(text: str, items: list[Item], found: Range | None) -> str | None:
    """Return the words that a range of items covers."""
    return text[items[found[0]].start : items[found[1] - 1].end] if found else None


def before(text: str, code: str = "en") -> str | None:
    """Return the noun phrase that ends before the mark |."""
    place = text.index("|")
    text = text.replace("|", "")
    items, words = read(text, code)
    last = max(n for n, item in enumerate(items) if item.end <= place)
    return shown(text, items, phrase_before(items, last, words))


def after(text: str, code: str = "en") -> str | None:
    """Return the noun phrase that begins behind the mark |."""
    place = text.index("|")
    text = text.replace("|", "")
    items, words = read(text, code)
    first = next(n for n, item in enumerate(items) if item.start >= place)
    return shown(text, items, phrase_after(items, first, words, loose=code in ("ru", "uk")))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ilva Sterner| said so.", "Ilva Sterner"),
        ("On Monday Sterner| said so.", "Sterner"),
        ("Later Sterner| said so.", "Sterner"),
        ("The foreign minister| said so.", "The foreign minister"),
        ("The minister of trade| said so.", "The minister of trade"),
        ("A spokesman for the harbour council| said so.", "A spokesman for the harbour council"),
        ("Ordania's foreign minister| said so.", "Ordania's foreign minister"),
        ("Her aide| said so.", "Her aide"),
        ("Foreign Minister Berend Karsel| said so.", "Foreign Minister Berend Karsel"),
        ("Gen. J. R. Averill| said so.", "Gen. J. R. Averill"),
        ("Karl von Averill| said so.", "Karl von Averill"),
        ("He left when she| said so.", "she"),
        ("Sterner and Karsel| said so.", "Sterner and Karsel"),
    ],
)
def test_phrase_before_a_verb_is_whole(text: str, phrase: str) -> None:
    assert before(text) == phrase


@pytest.mark.parametrize("text", ["It was often| said so.", "“We sail.”| said so.", "In 2019| said so."])
def test_phrase_before_a_verb_is_none_where_no_noun_stands(text: str) -> None:
    assert before(text) is None


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("said |Ilva Sterner on Monday.", "Ilva Sterner"),
        ("said |the foreign minister of Ordania.", "the foreign minister of Ordania"),
        ("said |Karsel, who left.", "Karsel"),
        ("said |Foreign Minister Berend Karsel.", "Foreign Minister Berend Karsel"),
        ("said |a spokesperson for the Ordanian Foreign Ministry.", "a spokesperson for the Ordanian Foreign Ministry"),
        ("said |she on Monday.", "she"),
        ("said |Gen. J. R. Averill.", "Gen. J. R. Averill"),
        ("said |ministry spokeswoman Ilva Sterner.", "ministry spokeswoman Ilva Sterner"),
    ],
)
def test_phrase_behind_a_verb_is_whole(text: str, phrase: str) -> None:
    assert after(text) == phrase


@pytest.mark.parametrize("text", ["said |Monday.", "said |on Monday.", "said |that it holds.", "said |14 boats left."])
def test_phrase_behind_a_verb_is_none_where_no_noun_stands(text: str) -> None:
    assert after(text) is None


@pytest.mark.parametrize(
    ("code", "text", "phrase"),
    [
        ("es", "dijo |la ministra de Pesca.", "la ministra de Pesca"),
        ("fr", "a dit |la ministre de la Pêche.", "la ministre de la Pêche"),
        ("uk", "сказала |міністерка рибальства.", "міністерка рибальства"),
        ("es", "dijo |la ministra de Exteriores de Ordania.", "la ministra de Exteriores de Ordania"),
        ("fr", "a dit |la ministre des Affaires étrangères.", "la ministre des Affaires étrangères"),
        ("fr", "a dit |la Commission européenne lundi.", "la Commission européenne"),
        ("fr", "a dit |Jonas Averill devant la presse.", "Jonas Averill"),
        ("fr", "a dit |le maire de Karvel critique du projet.", "le maire de Karvel"),
        ("pt", "disse |o ministro da Pesca.", "o ministro da Pesca"),
        ("de", "sagte |die Sprecherin des Ministeriums.", "die Sprecherin des Ministeriums"),
        ("ru", "сообщило |министерство иностранных дел Ордании.", "министерство иностранных дел Ордании"),
        ("uk", "повідомило |Міністерство закордонних справ Орданії.", "Міністерство закордонних справ Орданії"),
        ("ru", "сообщило |Министерство обороны Ордании в среду.", "Министерство обороны Ордании"),
    ],
)
def test_phrase_behind_a_verb_in_other_languages(code: str, text: str, phrase: str) -> None:
    assert after(text, code) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ilva Sterner, the port's director, said so.", "Ilva Sterner"),
        ("Berend Karsel, who took office in May, said so.", "Berend Karsel"),
        ("The mayor, 61, said so.", "The mayor"),
    ],
)
def test_phrase_before_an_apposition_is_the_name(text: str, phrase: str) -> None:
    items, words = read(text)
    comma = max(n for n, item in enumerate(items) if item.lower == ",")
    assert shown(text, items, phrase_before_apposition(items, comma, words)) == phrase
