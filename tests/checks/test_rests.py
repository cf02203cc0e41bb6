"""What is said of most and denied of few is one thing; a changed measure alone is named as before."""

from __future__ import annotations

import pytest

from crossref.types import Group, Verdict
from crossref.verdict import compare

ONE_THING = [
    ("en", "Few villages have no road to the coast.", "most villages have a road to the coast"),
    ("en", "Most villages have a road to the coast.", "few villages have no road to the coast"),
    ("en", "Hardly any village has no road to the coast.", "nearly all villages have a road to the coast"),
    ("en", "Few ships did not leave the harbour on Monday.", "most ships left the harbour on Monday"),
    ("es", "Pocos pueblos no tienen carretera a la costa.", "la mayoría de los pueblos tienen carretera a la costa"),
    ("fr", "Peu de villages n'ont pas de route vers la côte.", "la plupart des villages ont une route vers la côte"),
    ("de", "Wenige Dörfer haben keine Straße zur Küste.", "die meisten Dörfer haben eine Straße zur Küste"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), ONE_THING)
def test_most_that_have_and_few_that_have_not_are_no_discrepancy(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).group is not Group.DISCREPANCY


@pytest.mark.parametrize(
    ("original", "reported", "verdict"),
    [
        ("Few villages have a road to the coast.", "most villages have a road to the coast", Verdict.MODALITY_SHIFT),
        ("Few villages have no road to the coast.", "few villages have a road to the coast", Verdict.NEGATION_FLIP),
        ("Most villages have a road to the coast.", "most villages have no road to the coast", Verdict.NEGATION_FLIP),
    ],
)
def test_measure_or_negation_that_changed_alone_is_named(original: str, reported: str, verdict: Verdict) -> None:
    assert compare(original, reported, quoted=False).verdict is verdict


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "The ferry did not leave until noon.", "the ferry left at noon"),
        ("en", "The small pier will not open until May.", "the small pier will open in May"),
        ("en", "The fund will not pay unless the owner agrees.", "the fund will pay only if the owner agrees"),
        ("en", "We will not accept a delay of more than two weeks.", "they would accept a delay of at most two weeks"),
        ("es", "El fondo no pagará a menos que el dueño acepte.", "el fondo pagará solo si el dueño acepta"),
        ("es", "El barco no salió hasta el mediodía.", "el barco salió al mediodía"),
        ("pt", "O barco não saiu até o meio-dia.", "o barco saiu ao meio-dia"),
    ],
)  # fmt: skip
def test_not_until_is_from_then_on(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize(
    ("lang", "original", "reported", "verdict"),
    [
        ("en", "The port will not open before Friday.", "the port will open on Friday", Verdict.NOT_CHECKABLE),
        ("fr", "Le bac n'est pas parti avant midi.", "le bac est parti à midi", Verdict.NOT_CHECKABLE),
        ("en", "The port will not open before Friday.", "the port will open", Verdict.NEGATION_FLIP),
        ("en", "The port will not open before Friday.", "the port will open before Friday", Verdict.NEGATION_FLIP),
        ("en", "We will not accept a delay of more than two weeks.", "they would accept a delay of more than two weeks",
         Verdict.NEGATION_FLIP),
        ("en", "The fund will not pay unless the owner agrees.", "the fund will pay if the owner agrees",
         Verdict.NEGATION_FLIP),
        ("es", "El barco no llegó hasta el puerto viejo.", "el barco llegó al puerto viejo", Verdict.NEGATION_FLIP),
    ],
)  # fmt: skip
def test_time_or_condition_alone_turns_no_denial(lang: str, original: str, reported: str, verdict: Verdict) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is verdict
