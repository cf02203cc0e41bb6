"""An act that goes the other way is told where the order of words tells it; the passive and lists are left."""

from __future__ import annotations

import pytest

from tests.checks.laying import result_of

TURNED = [
    ("en", "Ordania attacked the convoy near the border on Sunday night.", "the convoy had attacked Ordania near the border on Sunday night"),
    ("en", "The police arrested the journalist at the harbour gate on Monday.", "the journalist arrested the police at the harbour gate on Monday"),
    ("es", "Ordania atacó el convoy cerca de la frontera el domingo.", "el convoy atacó a Ordania cerca de la frontera el domingo"),
    ("fr", "L'Ordanie menace la Veslandie depuis le début de la crise du port.", "la Veslandie menace l'Ordanie depuis le début de la crise du port"),
    ("pt", "A Ordânia ameaça a Veslândia desde o início da crise do porto.", "a Veslândia ameaça a Ordânia desde o início da crise do porto"),
]  # fmt: skip
ALIKE = [
    ("en", "Ordania attacked the convoy near the border on Sunday night.", "the convoy was attacked by Ordania near the border on Sunday night"),
    ("en", "The convoy was attacked by Ordania near the border.", "Ordania attacked the convoy near the border"),
    ("en", "Ordania and Veslandia thank Tarvia for the harbour talks.", "Veslandia and Ordania thank Tarvia for the harbour talks"),
    ("en", "Ordania helps Veslandia, and Veslandia helps Ordania in the harbour.", "Veslandia helps Ordania in the harbour"),
    ("es", "Ordania atacó el convoy cerca de la frontera el domingo.", "el convoy fue atacado por Ordania cerca de la frontera el domingo"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), TURNED)
def test_turned_act_is_another_meaning(lang: str, original: str, reported: str) -> None:
    (one,) = result_of("roles", original, reported, quoted=False, lang=lang).differences
    assert one.kind == "role"
    assert one.claim_span is not None and one.claim_span.of(reported) == one.claim
    assert one.statement_span is not None and one.statement_span.of(original) == one.statement


@pytest.mark.parametrize(("lang", "original", "reported"), ALIKE)
def test_act_that_goes_the_same_way_is_left(lang: str, original: str, reported: str) -> None:
    assert not result_of("roles", original, reported, quoted=False, lang=lang).differences
