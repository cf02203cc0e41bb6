"""A claim laid beside a passage in another language: what stands for what, with places on both sides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.bilingual import Bilingual, Entries
from crossref.match.learned import LearnedWord
from crossref.match.senses import Kind, Laid, lay_by_sense, likeness, parts_of
from crossref.types import Span

LISTS: dict[str, Entries] = {
    "es": [
        ("alto el fuego", ("ceasefire", "truce")),
        ("puente", ("bridge",)),
        ("abrir", ("open",)),
        ("pescador", ("fisherman", "angler")),
        ("camión", ("truck", "lorry")),
    ],
    "ru": [("мост", ("bridge",)), ("круглосуточно", ("around the clock",)), ("работать", ("work",))],
}
LEARNED = [LearnedWord("muell", "pier", 0.6), LearnedWord("muell", "dock", 0.1)]
BOTH = Bilingual(LISTS, LISTS.__getitem__, learned=["es"], read_learned=lambda code: LEARNED)


def laid(claim: str, passage: str, source: str = "en", target: str = "es") -> Laid:
    ours, theirs = parts_of(claim, Span(0, len(claim)), source), parts_of(passage, Span(0, len(passage)), target)
    return lay_by_sense(ours, theirs, source, target, BOTH)


def pairs(claim: str, passage: str, source: str = "en", target: str = "es") -> list[tuple[str, str]]:
    found = laid(claim, passage, source, target)
    return [
        (
            claim[found.ours[one.ours[0]].span.start : found.ours[one.ours[-1]].span.end],
            passage[found.theirs[one.theirs[0]].span.start : found.theirs[one.theirs[-1]].span.end],
        )
        for one in found.pairs
    ]


@pytest.mark.parametrize(
    ("claim", "passage", "target", "expected"),
    [
        pytest.param("They open the bridge", "Abren el puente", "es",
                     [("open", "Abren"), ("bridge", "puente")], id="listed words"),
        pytest.param("The truce holds", "Sigue el alto el fuego", "es", [("truce", "alto el fuego")], id="a whole term"),
        pytest.param("They work around the clock", "Будут работать круглосуточно", "ru",
                     [("work", "работать"), ("around the clock", "круглосуточно")], id="several words for one"),
        pytest.param("It cost 7.5 million pesos", "Costó 7,5 millones de pesos", "es",
                     [("7.5 million pesos", "7,5 millones de pesos")], id="a figure"),
        pytest.param("It opens in June", "Se abre en junio", "es", [("opens", "abre"), ("June", "junio")], id="a month"),
        pytest.param("They met Helga Astrid", "Встреча с Хельгой Астрид", "ru",
                     [("Helga", "Хельгой"), ("Astrid", "Астрид")], id="names in another script"),
        pytest.param("The pier was sold", "El muelle se vendió", "es", [("pier", "muelle")], id="a learned word"),
    ],
)  # fmt: skip
def test_lay_by_sense_finds_what_stands_for_what(
    claim: str, passage: str, target: str, expected: list[tuple[str, str]]
) -> None:
    assert pairs(claim, passage, target=target) == expected


def test_lay_by_sense_leads_through_english_and_by_shared_senses() -> None:
    assert pairs("El puente", "Мост", "es", "ru") == [("puente", "Мост")]
    assert pairs("The lorry of an angler", "El camión de un pescador") == [("lorry", "camión"), ("angler", "pescador")]


def test_lay_by_sense_uses_each_word_once_and_says_what_is_alone() -> None:
    found = laid("A bridge beside a bridge in July", "Un puente en junio")
    assert len(found.pairs) == 1
    assert [part.month for part in found.alone(claim=True) if part.month] == [7]
    assert [part.month for part in found.alone(claim=False)] == [6]
    assert found.support > found.share


def test_parts_tell_figures_months_and_names_apart() -> None:
    text = "Then Quintal paid 4,500 crowns in May, as she may"
    kinds = {part.span.of(text): part.kind for part in parts_of(text, Span(0, len(text)), "en")}
    assert kinds["Quintal"] is Kind.NAME
    assert kinds["Then"] is Kind.WORD
    assert kinds["4,500 crowns"] is Kind.NUMBER
    assert (kinds["May"], kinds["may"]) == (Kind.MONTH, Kind.WORD)


@pytest.mark.parametrize(("one", "other", "alike"), [("Vesely", "Веселый", True), ("Quillon", "Ордании", False)])
def test_names_look_alike_across_scripts(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) > 70) is alike


@given(st.text(max_size=80), st.text(max_size=80))
def test_places_lie_in_their_texts_and_shares_between_nothing_and_all(claim: str, passage: str) -> None:
    found = laid(claim, passage)
    assert 0.0 <= found.share <= found.support <= 1.0
    assert 0.0 <= found.back <= 1.0
    assert all(part.span.end <= len(claim) for part in found.ours)
    used = [at for one in found.pairs for at in one.theirs]
    assert len(used) == len(set(used))
