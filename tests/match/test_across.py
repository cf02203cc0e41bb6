"""Searches in other languages: one question for all of them, near the day first, and nothing where nothing is foreign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from crossref.match.across import FAR, NEAR, known_across, less_the_crowd, search_across, share_across, ways_across
from crossref.match.bilingual import Bilingual, Entries
from crossref.match.candidates import find_candidates
from crossref.match.carried import Carried, Feature
from crossref.match.encoded import Near, place_of
from crossref.match.plan import Field, Group, Projection, Query, wording_of
from crossref.pipeline.word_lists import word_lists
from crossref.types import Statement
from tests.match.pools import index_of, loader, statement

LISTS: dict[str, Entries] = {
    "es": [("puente", ("bridge",)), ("alumno", ("pupil",)), ("alto el fuego", ("ceasefire",))],
    "ru": [("мост", ("bridge",)), ("ученик", ("pupil",))],
}
BRIDGE_ES = statement("bridge-es", "Abriremos el puente para los alumnos.", day=9, lang="es")
BRIDGE_RU = statement("bridge-ru", "Мы откроем мост для учеников.", day=20, lang="ru")
TOLLS_ES = statement("tolls-es", "Los peajes del puente no suben.", day=2, lang="es")
HARBOUR = statement("harbour", "The harbour opens.", day=9, lang="en")
POOL = (BRIDGE_ES, BRIDGE_RU, TOLLS_ES, HARBOUR)
QUERY = Query(text="They will open the bridge for pupils", lang="en", quoted=False)
DATED = Query(text=QUERY.text, lang="en", quoted=False, first=date(2024, 5, 8), last=date(2024, 5, 10))


class Backwards:
    """A made engine into Spanish."""

    name, version = "backwards", "1"

    def knows(self, source: str, target: str) -> bool:
        return target == "es"

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [text[::-1] for text in texts]


def found(query: Query) -> list[tuple[str, list[str]]]:
    index = index_of(*POOL)
    known = known_across(query.lang, index.languages, Bilingual(LISTS, LISTS.__getitem__), None)
    ways = ways_across(query, wording_of(query, index), index, known, Bilingual(LISTS, LISTS.__getitem__), None)
    return [(name, [hit.statement_id for hit in hits]) for name, hits in search_across(query, ways, index, 3)]


def test_search_across_asks_all_languages_together_and_puts_the_fullest_first() -> None:
    ((name, ids),) = found(QUERY)
    assert name == FAR
    assert set(ids[:2]) == {"bridge-es", "bridge-ru"}
    assert ids[2:] == ["tolls-es"]


def test_search_across_asks_near_the_day_first() -> None:
    (near, near_ids), (far, far_ids) = found(DATED)
    assert (near, near_ids) == (NEAR, ["bridge-es"])
    assert far == FAR
    assert set(far_ids) == {"bridge-es", "bridge-ru", "tolls-es"}


@pytest.mark.parametrize(
    ("lang", "lists", "engine", "known"),
    [
        pytest.param("en", True, False, {"es", "ru"}, id="lists"),
        pytest.param("en", False, True, {"es"}, id="an engine"),
        pytest.param("es", True, False, {"en", "ru"}, id="through English"),
        pytest.param("en", False, False, set(), id="neither"),
        pytest.param(None, True, True, set(), id="an unknown language"),
    ],
)
def test_known_across(lang: str | None, lists: bool, engine: bool, known: set[str]) -> None:
    both = Bilingual(LISTS, LISTS.__getitem__) if lists else None
    assert known_across(lang, ("en", "es", "ru", "tlh"), both, Backwards() if engine else None) == known


def test_ways_across_are_the_lists_and_the_engine() -> None:
    index = index_of(*POOL)
    ways = ways_across(
        QUERY, wording_of(QUERY, index), index, {"es", "ru"}, Bilingual(LISTS, LISTS.__getitem__), Backwards()
    )
    assert {lang: len(both) for lang, both in ways.items()} == {"es": 2, "ru": 1}


def test_share_across_is_what_all_ways_find() -> None:
    one = Carried("es", (Feature(1.0, (("puent",),), ()),), 1)
    other = Carried("es", (Feature(1.0, (("alto",),), ()),), 1)
    (hit,) = index_of(statement("one", "puente", lang="es")).passages_of(["one"])
    assert share_across([one], Near(), hit) == one.share(["puente"])
    assert share_across([one, one], Near(), hit) == pytest.approx(one.share(["puente"]))
    assert 0.0 < share_across([one, other], Near(), hit) < one.share(["puente"]) / 2
    assert share_across([], Near(), hit) == 0.0
    assert share_across([], Near((hit,), {place_of(hit): 0.6}), hit) == 0.6


def test_share_across_is_more_where_ways_agree() -> None:
    (hit,) = index_of(statement("one", "puente", lang="es")).passages_of(["one"])
    half = Near((hit,), {place_of(hit): 0.5})
    full, none = Near((hit,), {place_of(hit): 1.0}), Near((hit,), {place_of(hit): 0.0})
    way = Carried("es", (Feature(1.0, (("puent",),), ()), Feature(1.0, (("alto",),), ())), 2)
    assert way.share(["puente"]) == pytest.approx(0.5, abs=0.1)
    assert share_across([way], full, hit) + share_across([way], none, hit) < 2 * share_across([way], half, hit)


def test_project_counts_the_best_of_a_groups_keys_once() -> None:
    index = index_of(statement("a", "puente puente alumno", lang="es"), statement("b", "puente", lang="es"))
    many = Group(2.0, ((Field.STEMS, "puent", 1.0), (Field.ANCHORS, "puent", 0.85), (Field.STEMS, "mes", 1.0)))
    one = Group(1.0, ((Field.STEMS, "alumn", 1.0),))
    hits = index.project([Projection(lang="es", groups=(many, one))], limit=5)
    assert [(hit.statement_id, round(hit.score, 3)) for hit in hits] == [("a", 1.0), ("b", 0.667)]


@pytest.mark.parametrize(
    "projection",
    [
        pytest.param(Projection(lang="es", groups=()), id="nothing asked"),
        pytest.param(Projection(lang="es", groups=(Group(1.0, ((Field.STEMS, "zzz", 1.0),)),)), id="unknown word"),
        pytest.param(Projection(lang="fr", groups=(Group(1.0, ((Field.STEMS, "puent", 1.0),)),)), id="other language"),
    ],
)
def test_project_finds_nothing_where_nothing_is(projection: Projection) -> None:
    assert index_of(*POOL).project([projection], limit=5) == ()


def test_claims_and_statements_of_one_language_read_no_list() -> None:
    """Nothing is opened: neither a word list nor the names of countries in other languages."""
    read: list[str] = []
    lists = Bilingual(LISTS, lambda code: read.append(code) or LISTS[code])  # type: ignore[func-returns-value]
    index = index_of(HARBOUR, statement("pact", "The pact holds.", lang="en"))
    known = known_across("en", index.languages, lists, None)
    assert ways_across(QUERY, wording_of(QUERY, index), index, known, lists, None) == {}
    assert read == []


def test_shipped_lists_are_read_when_first_needed() -> None:
    assert word_lists().knows("en", "es")


@pytest.mark.parametrize(
    ("scores", "lost"),
    [
        pytest.param([0.9], 0.0, id="alone"),
        pytest.param([0.9, 0.0, 0.0, 0.0, 0.0], 0.0, id="far ahead"),
        pytest.param([0.6, 0.6, 0.6, 0.6, 0.6], 0.2, id="one of many"),
        pytest.param([], 0.0, id="nothing"),
    ],
)
def test_scores_lose_a_third_of_those_that_come_close(scores: list[float], lost: float) -> None:
    assert less_the_crowd(scores) == pytest.approx(lost)


def test_an_original_that_stands_out_scores_more_than_one_among_many() -> None:
    alone = (BRIDGE_ES, HARBOUR)
    many = (*alone, *(replace(BRIDGE_ES, id=f"again-{number}") for number in range(4)))

    def best(*pool: Statement) -> float:
        lists = Bilingual(LISTS, LISTS.__getitem__)
        return find_candidates(QUERY, index_of(*pool), loader(*pool), lists=lists).candidates[0].score

    assert best(*alone) > best(*many) > 0


ANCHORED = (
    statement("text-1", "Ya está el texto: https://mid.loria.example/comunicado/4411", lang="es"),
    statement("text-2", "Ya está el texto: https://www.mid.loria.example/comunicado/4412?lang=es", lang="es"),
    statement("text-3", "Текст уже здесь: https://mid.loria.example/comunicado/4413.", lang="ru"),
    statement("visit-1", "Gracias @HelgaAstrid por la visita de hoy", lang="es"),
    statement("visit-2", "Gracias @BerendKarsel por la visita de hoy", lang="es"),
    statement("summit-1", "Спасибо всем! #LoriaSummit2025", lang="ru"),
    statement("summit-2", "Спасибо всем! #CalderSummit2025", lang="ru"),
    statement("both", "Abriremos el puente.\n\nWe will open the bridge to pupils on Monday.", lang="es"),
)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param("The text is out: https://mid.loria.example/comunicado/4412", "text-2", id="a link"),
        pytest.param("Read on: https://mid.loria.example/comunicado/4413", "text-3", id="a link in another script"),
        pytest.param("Thank you @BerendKarsel for coming", "visit-2", id="a handle"),
        pytest.param("Thank you all! #CalderSummit2025", "summit-2", id="a hashtag"),
        pytest.param("The bridge opens to pupils on Monday", "both", id="a post in two languages"),
    ],
)
def test_find_candidates_across_languages_by_what_needs_no_dictionary(claim: str, expected: str) -> None:
    query = Query(text=claim, lang="en", quoted=False)
    for lists in (None, Bilingual(LISTS, LISTS.__getitem__)):
        found = find_candidates(query, index_of(*ANCHORED), loader(*ANCHORED), lists=lists)
        assert found.candidates[0].statement.id == expected
