"""Phrases that name a body or an office, taken apart."""

from __future__ import annotations

import pytest

from crossref.text.names import split_names
from crossref.text.offices import is_body_word, read_phrase


@pytest.mark.parametrize(
    ("text", "countries", "body", "role", "fields"),
    [
        ("the Russian Foreign Ministry", "RU", "ministry", None, "foreign"),
        ("МИД РФ", "RU", "ministry", None, "foreign"),
        ("Cancillería venezolana", "VE", "ministry", None, "foreign"),
        ("Venezuela's top diplomat", "VE", None, "head", "foreign"),
        ("el canciller", "", None, "minister", "foreign"),
        ("a spokesperson for the ministry", "", "ministry", "spokesperson", ""),
        ("Verkehrsministerin", "", None, "minister", "transport"),
        ("Ministeriumssprecher", "", "ministry", "spokesperson", ""),
        ("das Außenministerium", "", "ministry", None, "foreign"),
        ("Bundesaußenministerin", "", None, "minister", "foreign"),
        ("the prime minister's office", "", "prime-minister", None, ""),
        ("Secretaría de Relaciones Exteriores", "", "ministry", None, "foreign"),
        ("la secretaria de Estado", "", None, "secretary-of-state", ""),
        ("le ministre russe des Affaires étrangères", "RU", None, "minister", "foreign"),
        ("o ministro das Relações Exteriores da Venezuela", "VE", None, "minister", "foreign"),
        ("міністр закордонних справ України", "UA", None, "minister", "foreign"),
        ("the US State Department", "US", "ministry", None, "state"),
        ("deputy foreign minister", "", None, "deputy", "foreign"),
        ("Permanent Secretary", "", None, "permanent-secretary", ""),
        ("titular de Hacienda", "", None, "head", "finance"),
        ("Ministry of Foreign Trade", "", "ministry", None, "trade"),
        ("State Archivist", "", None, None, "state ~archivist"),
        ("Ministry of Silly Walks", "", "ministry", None, "~silly ~walks"),
    ],
)
def test_read_phrase_takes_it_apart(text: str, countries: str, body: str | None, role: str | None, fields: str) -> None:
    phrase = read_phrase(split_names(text))
    assert (phrase.countries, phrase.body, phrase.role, phrase.fields) == (
        frozenset(countries.split()), body, role, frozenset(fields.split()),
    )  # fmt: skip


def test_read_phrase_marks_what_is_over_and_who_is_meant() -> None:
    assert read_phrase(split_names("the former foreign minister")).is_former
    assert read_phrase(split_names("his Russian counterpart")).is_counterpart
    assert read_phrase(split_names("a spokesman")).is_indefinite
    assert read_phrase(split_names("die Sprecherin")).gender == "f"
    assert read_phrase(split_names("el ministro")).gender == "m"
    assert read_phrase(split_names("the minister")).gender is None


def test_is_body_word_by_itself() -> None:
    assert is_body_word("ministry") and is_body_word("мид") and is_body_word("aussenministerium")
    assert not is_body_word("harbour")
