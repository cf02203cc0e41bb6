"""Verbs of saying and phrases of attribution are found with their speakers."""

from __future__ import annotations

import pytest

from crossref.article.cue import Cue, From
from crossref.article.cues import find_cues
from crossref.article.items import Item, read_items
from crossref.article.lexicon import lexicon
from crossref.lang import get_language
from crossref.text.quotes import find_quotations
from crossref.types import Span


def cues(text: str, code: str = "en") -> tuple[list[Item], tuple[Cue, ...]]:
    """Return a sentence's items and cues."""
    whole = Span(0, len(text))
    outer = [one for one in find_quotations(text, [whole]) if one.depth == 0]
    items = read_items(text, whole, list(enumerate(outer)), code)
    return items, find_cues(items, lexicon(get_language(code)))


def shown(text: str, code: str = "en") -> list[tuple[str, str | None]]:
    """Return each cue with its subject."""
    items, found = cues(text, code)

    def words(first: int, last: int) -> str:
        return text[items[first].start : items[last - 1].end]

    return [(words(one.first, one.last), words(*one.subject) if one.subject else None) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sterner said the lock opens.", [("said", "Sterner")]),
        ("“We sail,” said Sterner.", [("said", "Sterner")]),
        ("“We sail,” Sterner said.", [("said", "Sterner")]),
        ("Sterner has repeatedly said the lock opens.", [("said", "Sterner")]),
        ("Karsel pointed out that the toll had doubled.", [("pointed out", "Karsel")]),
        ("Ilva Sterner, the spokeswoman, said the lock opens.", [("said", "Ilva Sterner")]),
        ("Ilva Sterner (Port Party) said the lock opens.", [("said", "Ilva Sterner")]),
        ("According to the harbour council, the lock opens.", [("According to", "the harbour council")]),
        ("The lock opens, according to Karsel.", [("according to", "Karsel")]),
    ],
)
def test_cue_is_found_with_its_subject(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "«Zarpamos», dijo la ministra.", ("dijo", "la ministra")),
        ("fr", "« Nous partons », a déclaré la ministre.", ("déclaré", "la ministre")),
        ("pt", "“Partimos”, disse a ministra.", ("disse", "a ministra")),
        ("de", "„Wir fahren“, sagte die Ministerin.", ("sagte", "die Ministerin")),
        ("de", "Laut Hafenrat öffnet das Tor.", ("Laut", "Hafenrat")),
        ("ru", "«Мы выходим», — заявил министр.", ("заявил", "министр")),
        ("uk", "«Ми виходимо», — заявив міністр.", ("заявив", "міністр")),
    ],
)
def test_cue_in_another_language_is_found_with_its_subject(code: str, text: str, expected: tuple[str, str]) -> None:
    (found,) = shown(text, code)
    assert found[0].endswith(expected[0])
    assert found[1] == expected[1]


def test_cue_without_a_subject_looks_to_its_sentence() -> None:
    _, found = cues("Sterner said the lock opens and added that the fee falls.")
    assert [one.source for one in found] == [From.SUBJECT, From.SENTENCE]


def test_cue_without_a_subject_looks_to_who_spoke_before_where_pronouns_are_dropped() -> None:
    _, found = cues("Dijo que la tasa baja.", "es")
    assert found[0].source is From.EARLIER


@pytest.mark.parametrize(
    "text",
    ["The lock opens in May.", "His claim was weak.", "Karsel’s answer came late.", "The report runs to 90 pages."],
)
def test_cue_is_not_seen_in_nouns(text: str) -> None:
    assert not shown(text)


def test_cue_units_follow_each_other() -> None:
    items, found = cues("Sterner said the lock opens, Karsel warned of ice, and the council denied it had moved.")
    assert len(found) == 3
    assert all(one.last <= other.first for one, other in zip(found, found[1:], strict=False))
    assert all(0 <= one.unit[0] <= one.first < one.last <= one.unit[1] <= len(items) for one in found)
