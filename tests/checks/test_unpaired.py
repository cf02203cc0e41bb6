"""Small words that turn or measure a report: with a partner they are free wording, without one they leave it open."""

from __future__ import annotations

import pytest

from crossref.checks.unpaired import exchanged_persons, standing_pronouns
from crossref.lang import get_language
from crossref.types import Verdict
from crossref.verdict import compare
from tests.checks.laying import laid, result_of

OPEN = [
    pytest.param(
        "The council decided to enrol in one of the harbour schemes.",
        "the council decided not to enrol in any scheme of the harbour",
        "not",
        "en",
        id="not",
    ),
    pytest.param(
        "Boats that pass the locks are often late in winter.",
        "all boats that pass the locks are late in winter",
        "all",
        "en",
        id="all for often",
    ),
    pytest.param(
        "Los barcos del norte llegan a menudo tarde al puerto viejo en invierno.",
        "todos los barcos del norte llegan tarde al puerto viejo en invierno",
        "todos",
        "es",
        id="all in Spanish",
    ),
    pytest.param(
        "We decided against extending the harbour pact this year.",
        "the council decided to extend the harbour pact this year",
        "to",
        "en",
        id="against lost",
    ),
]
FAIR = [
    pytest.param("There shouldn't be any toll on the bridge.", "there should be no toll on the bridge", "en", id="no"),
    pytest.param("We open all 12 locks in the spring.", "the ministry opens all of the 12 locks in the spring", "en",
                 id="all of a figure"),
    pytest.param("The council voted against the toll on the bridge.", "the council rejected the toll on the bridge", "en",
                 id="against and reject"),
    pytest.param("Every boat will be searched in the harbour.", "all boats would be searched in the harbour", "en",
                 id="every and all"),
    pytest.param("Nous n’augmenterons pas la taxe sur le pain.", "le gouvernement n’augmentera pas la taxe sur le pain",
                 "fr", id="ne and pas"),
]  # fmt: skip


@pytest.mark.parametrize(("original", "reported", "word", "lang"), OPEN)
def test_word_without_a_partner_leaves_a_report_open(original: str, reported: str, word: str, lang: str) -> None:
    result = result_of("rewording", original, reported, quoted=False, lang=lang)
    assert [one.claim for one in result.differences] == [word]
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(("original", "reported", "lang"), FAIR)
def test_word_with_a_partner_is_free_wording(original: str, reported: str, lang: str) -> None:
    assert result_of("rewording", original, reported, quoted=False, lang=lang).differences == ()


@pytest.mark.parametrize(
    ("original", "reported", "pairs"),
    [
        ("Sterner said that he would pay for the bridge.", "Sterner said that she would pay for the bridge",
         [("she", "he")]),
        ("The crews said that they would leave the pier.", "the crews said that he would leave the pier",
         [("he", "they")]),
        ("The firm said that it would leave the pier.", "the firm said that they would leave the pier", []),
        ("I will leave the old pier in the spring.", "he would leave the old pier in the spring", []),
        ("We will take our boats from the old pier.", "they would take their boats from the old pier", []),
    ],
)  # fmt: skip
def test_person_of_another_gender_or_number_is_told(original: str, reported: str, pairs: list[tuple[str, str]]) -> None:
    found = exchanged_persons(laid(original, reported, quoted=False))
    assert [(one.plain, other.plain) for one, other in found] == pairs


def test_persons_are_not_asked_where_nouns_have_genders() -> None:
    original, reported = "Elle dit qu'elle fermera le port.", "il dit qu'il fermera le port"
    assert exchanged_persons(laid(original, reported, quoted=False, lang="fr")) == []


@pytest.mark.parametrize(("lang", "no"), [("es", "se"), ("es", "la"), ("fr", "son"), ("de", "sich"), ("en", "his")])
def test_standing_pronouns_are_no_possessives_nor_reflexives(lang: str, no: str) -> None:
    assert no not in standing_pronouns(get_language(lang))


def test_standing_pronouns_keep_their_accent() -> None:
    assert "él" in standing_pronouns(get_language("es"))
    assert "el" not in standing_pronouns(get_language("es"))
