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
