"""A quotation goes to the right verb of saying, and a reported clause has the right bounds."""

from __future__ import annotations

import pytest

from crossref.article.attributions import governing_cue, leads_on
from crossref.article.cue import Cue
from crossref.article.cues import find_cues
from crossref.article.items import QUOTE, Item, read_items
from crossref.article.lexicon import lexicon
from crossref.article.reported_clauses import find_clauses
from crossref.article.subjects import sentence_subject
from crossref.lang import get_language
from crossref.text.quotes import find_quotations
from crossref.types import Span


def sentence(text: str, code: str = "en") -> tuple[list[Item], tuple[Cue, ...]]:
    """Return a sentence's items and cues."""
    whole = Span(0, len(text))
    outer = [one for one in find_quotations(text, [whole]) if one.depth == 0]
    items = read_items(text, whole, list(enumerate(outer)), code)
    return items, find_cues(items, lexicon(get_language(code)))


def governed(text: str) -> list[str | None]:
    """Return the verb that each quotation of a sentence belongs to."""
    items, cues = sentence(text)
    places = [place for place, item in enumerate(items) if item.kind == QUOTE]
    words = lexicon(get_language("en"))
    chosen = [governing_cue(items, place, cues, text, words) for place in places]
    return [items[cues[number].first].lower if number is not None else None for number in chosen]


def clauses(text: str, code: str = "en") -> list[str]:
    """Return the reported clauses of a sentence."""
    items, cues = sentence(text, code)
    found = find_clauses(items, cues, lexicon(get_language(code)))
    return [text[items[one.items[0]].start : items[one.items[1] - 1].end] for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We sail,” Sterner said.", ["said"]),
        ("Sterner said: “We sail.”", ["said"]),
        ("Sterner said “we sail” and Karsel replied “not yet”.", ["said", "replied"]),
        pytest.param(
            "Sterner said “we sail”, and Karsel replied “not yet”.",
            ["said", "replied"],
        ),
        ("“We sail,” she said, “and the fares fall.”", ["said", "said"]),
        ("Karsel warned of ice; Sterner said: “We sail.”", ["said"]),
        ("“We sail,” Sterner said, while Karsel called it “a gamble”.", ["said", "called"]),
        ("The “temporary” fence stands.", [None]),
    ],
)
def test_quotation_belongs_to_its_verb(text: str, expected: list[str | None]) -> None:
    assert governed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("“We sail,” said Sterner.", True), ("“Why now?” asked Sterner.", True), ("The “sea wall” broke.", False)],
)
def test_quotation_that_ends_in_a_comma_leads_on(text: str, expected: bool) -> None:
    items, _ = sentence(text)
    place = next(n for n, item in enumerate(items) if item.kind == QUOTE)
    assert leads_on(items, place, text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sterner said that the lock opens in May.", ["that the lock opens in May"]),
        ("Sterner said the lock opens in May.", ["the lock opens in May"]),
        ("Sterner told reporters the lock opens in May.", ["the lock opens in May"]),
        ("Sterner said on Monday the lock would open.", ["the lock would open"]),
        ("Trucks must wait until July, she added.", ["Trucks must wait until July"]),
        ("The lock opens in May, according to Sterner.", ["The lock opens in May"]),
        ("According to Sterner, the lock opens in May.", ["the lock opens in May"]),
        ("Karsel asked whether the lock would open.", ["whether the lock would open"]),
        (
            "Karsel said that the lock would open and that the toll would fall.",
            ["that the lock would open", "that the toll would fall"],
        ),
        ("The ministry denied that it had sold the lock.", ["that it had sold the lock"]),
        ("Sterner said the toll falls; nobody objected.", ["the toll falls"]),
    ],
)
def test_clause_has_its_bounds(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "La ministra dijo que la esclusa abre en mayo.", "que la esclusa abre en mayo"),
        ("fr", "La ministre a dit que l'écluse ouvre en mai.", "que l'écluse ouvre en mai"),
        ("pt", "A ministra disse que a eclusa abre em maio.", "que a eclusa abre em maio"),
        ("de", "Die Ministerin sagte, dass die Schleuse im Mai öffnet.", "dass die Schleuse im Mai öffnet"),
        ("de", "Die Ministerin sagte, die Schleuse öffne im Mai.", "die Schleuse öffne im Mai"),
        ("ru", "Министр заявил, что шлюз откроют в мае.", "что шлюз откроют в мае"),
        ("uk", "Міністр заявив, що шлюз відкриють у травні.", "що шлюз відкриють у травні"),
    ],
)
def test_clause_in_another_language_has_its_bounds(code: str, text: str, expected: str) -> None:
    assert clauses(text, code) == [expected]


@pytest.mark.parametrize("text", ["Sterner said so.", "The lock opens in May.", "She spoke for an hour on Monday."])
def test_clause_is_none_where_nothing_is_reported(text: str) -> None:
    assert not clauses(text)


def test_clause_around_its_attribution_leaves_it_out() -> None:
    items, cues = sentence("The rest, Sterner said, would be spent on the wall.")
    (found,) = find_clauses(items, cues, lexicon(get_language("en")))
    assert found.hole is not None
    assert [item.lower for item in items[found.hole[0] : found.hole[1]]] == ["sterner", "said"]


@pytest.mark.parametrize(
    ("text", "with_verb"),
    [("Karsel rejected the plan to close the port.", True), ("Karsel said the plan had failed.", False)],
)
def test_clause_of_a_verb_with_an_object_needs_its_verb(text: str, with_verb: bool) -> None:
    items, cues = sentence(text)
    (found,) = find_clauses(items, cues, lexicon(get_language("en")))
    assert found.with_verb is with_verb


def test_clause_beside_a_quotation_is_reported_only_behind_that() -> None:
    text = "Sterner said that the lock would open in May, “never” again to close."
    items, cues = sentence(text)
    assert find_clauses(items, cues, lexicon(get_language("en")), quoting=frozenset({0}))
    text = "Sterner said the lock would open in May, “never” again to close."
    items, cues = sentence(text)
    assert not find_clauses(items, cues, lexicon(get_language("en")), quoting=frozenset({0}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sterner arrived on Monday.", "Sterner"),
        ("On Monday, Foreign Minister Karsel left early.", "Foreign Minister Karsel"),
        ("On Wednesday Karsel left early.", "Karsel"),
    ],
)
def test_sentence_subject_is_what_the_sentence_is_about(text: str, expected: str) -> None:
    items, _ = sentence(text)
    found = sentence_subject(items, lexicon(get_language("en")))
    assert found is not None
    assert text[items[found[0]].start : items[found[1] - 1].end] == expected
