"""Doubt on one side alone, across languages: named where all else agrees, left open where less does."""

from __future__ import annotations

import pytest

from crossref.lang import get_language
from crossref.match.senses import lay_by_sense, parts_of
from crossref.pipeline.word_lists import word_lists
from crossref.types import DifferenceKind, Severity, Span
from crossref.verdict.foreign import Sides
from crossref.verdict.foreign_doubt import find_doubt, may_differ_in_doubt


def beside(claim: str, original: str, lang: str, *, ours: str = "en", context: str = "") -> Sides:
    reported = context or claim
    span, scope = Span(reported.index(claim), reported.index(claim) + len(claim)), Span(0, len(original))
    laid = lay_by_sense(parts_of(reported, span, ours), parts_of(original, scope, lang), ours, lang, word_lists())
    return Sides(
        laid=laid,
        reported=reported,
        claim=span,
        context=Span(0, len(reported)),
        original=original,
        scope=scope,
        ours=get_language(ours),
        theirs=get_language(lang),
        quoted=True,
    )


WILL = "The ministry will close the port in June"


@pytest.mark.parametrize(
    ("claim", "original", "lang", "ours", "theirs"),
    [
        (WILL, "El ministerio podría cerrar el puerto en junio", "es", "", "podría"),
        (WILL, "Tal vez el ministerio cerrará el puerto en junio", "es", "", "Tal vez"),
        (WILL, "Le ministère pourrait fermer le port en juin", "fr", "", "pourrait"),
        (WILL, "O ministério talvez feche o porto em junho", "pt", "", "talvez"),
        (WILL, "Das Ministerium könnte den Hafen im Juni schließen", "de", "", "könnte"),
        (WILL, "Возможно, министерство закроет порт в июне", "ru", "", "Возможно"),
        (WILL, "Міністерство, можливо, закриє порт у червні", "uk", "", "можливо"),
        ("The ministry may close the port in June", "El ministerio cerrará el puerto en junio", "es", "may", ""),
        ("Perhaps the ministry will close the port in June", "Министерство закроет порт в июне", "ru", "Perhaps", ""),
    ],
)
def test_doubt_on_one_side_alone_is_named(claim: str, original: str, lang: str, ours: str, theirs: str) -> None:
    sides = beside(claim, original, lang)
    found = find_doubt(sides, [sides])
    assert found is not None
    assert (found.kind, found.severity, found.rule) == (DifferenceKind.MODALITY, Severity.MINOR, "modality")
    assert (found.claim, found.statement) == (ours, theirs)
    assert found.claim_span is not None and found.statement_span is not None
    assert found.claim_span.of(claim) == (ours or claim)
    assert found.statement_span.of(original) == (theirs or original)


def test_doubt_is_named_in_either_direction() -> None:
    sides = beside(
        "El ministerio cerrará el puerto en junio", "The ministry may close the port in June", "en", ours="es"
    )
    found = find_doubt(sides, [sides])
    assert found is not None
    assert found.statement == "may"


@pytest.mark.parametrize(
    ("claim", "original", "lang"),
    [
        pytest.param("The ministry may close the port in June", "El ministerio podría cerrar el puerto en junio", "es",
                     id="both unsure"),
        pytest.param("The ministry could close the port in June", "Возможно, министерство закроет порт в июне", "ru",
                     id="another word for it"),
        pytest.param("The closing of the port by the ministry in June is possible",
                     "Le ministère pourrait fermer le port en juin", "fr", id="an adjective"),
        pytest.param("The ministry is likely to close the port in June", "El ministerio quizá cierre el puerto en junio",
                     "es", id="likely"),
        pytest.param("The ministry would close the port in June", "Das Ministerium könnte den Hafen im Juni schließen",
                     "de", id="would"),
        pytest.param("The ministry may close the port in June", "El ministerio cerraría el puerto en junio", "es",
                     id="a conditional"),
        pytest.param("The ministry may close the port in June", "Министерство закрыло бы порт в июне", "ru",
                     id="a particle"),
        pytest.param("The ministry will close the port in May", "El ministerio cerrará el puerto en mayo", "es",
                     id="a month"),
        pytest.param("The ministry may not close the port in June", "El ministerio cerrará el puerto en junio", "es",
                     id="may not"),
        pytest.param("Wherever he may be, the minister closes the port", "Donde esté, el ministro cierra el puerto", "es",
                     id="wherever he may be"),
        pytest.param(WILL, "El ministerio cerrará el puerto en junio, aunque la lluvia podría llegar", "es",
                     id="doubt of another clause"),
        pytest.param(WILL, "Los alumnos podrían visitar la ciudad en junio", "es", id="another sentence"),
        pytest.param("Will the ministry close the port in June?", "Возможно, министерство закроет порт в июне", "ru",
                     id="a question"),
        pytest.param("The ministry may close the port", "Ministeriö sulkee sataman", "fi", id="a language without words"),
    ],
)  # fmt: skip
def test_agreement_and_what_is_not_certain_are_not_named(claim: str, original: str, lang: str) -> None:
    sides = beside(claim, original, lang)
    assert find_doubt(sides, [sides]) is None


def test_doubt_in_the_articles_own_sentence_is_no_difference() -> None:
    original = "Возможно, министерство закроет порт в июне"
    sides = beside(WILL, original, "ru", context=f"{WILL}, if that is possible at all, she said.")
    assert find_doubt(sides, [sides]) is None


@pytest.mark.parametrize(
    ("claim", "original", "elsewhere"),
    [
        (WILL, "El ministerio podría cerrar el puerto en junio", "El ministerio cerrará el puerto en junio"),
        ("The ministry may close the port in June", "El ministerio cerrará el puerto en junio",
         "El ministerio podría cerrar el puerto en junio"),
    ],
)  # fmt: skip
def test_what_was_said_so_elsewhere_is_no_difference(claim: str, original: str, elsewhere: str) -> None:
    sides = beside(claim, original, "es")
    assert find_doubt(sides, [sides]) is not None
    assert find_doubt(sides, [sides, beside(claim, elsewhere, "es")]) is None


@pytest.mark.parametrize(
    ("claim", "original", "doubt"),
    [
        (f"{WILL} after the storm", "El ministerio podría cerrar el puerto en junio tras largas obras", True),
        (f"{WILL} after the storm", "El ministerio cerrará el puerto en junio tras largas obras", False),
        (f"{WILL} if necessary", "El ministerio podría cerrar el puerto en junio tras largas obras", False),
    ],
)
def test_less_agreement_leaves_it_in_doubt(claim: str, original: str, doubt: bool) -> None:
    sides = beside(claim, original, "es")
    assert find_doubt(sides, [sides]) is None
    assert may_differ_in_doubt(sides) is doubt
