"""A part of a whole that differs is named, also where its figure stands elsewhere in the original."""

from __future__ import annotations

import pytest

from crossref.checks.ratios import other_parts
from tests.checks.laying import laid, result_of

DIFFER = [
    ("en", "Three of the seven detained fishermen are free again. We work for the other four.", "four of the seven detained fishermen were free again", ("four", "Three")),
    ("de", "Drei der sieben festgehaltenen Fischer sind wieder frei. Für die übrigen vier setzen wir uns ein.", "vier der sieben festgehaltenen Fischer seien wieder frei", ("vier", "Drei")),
    ("ru", "Трое из семи задержанных рыбаков уже свободны. Четверо остаются под стражей.", "четверо из семи задержанных рыбаков уже свободны", ("четверо", "Трое")),
    ("es", "Tres de los siete pescadores detenidos están libres. Quedan cuatro.", "cuatro de los siete pescadores detenidos están libres", ("cuatro", "Tres")),
]  # fmt: skip
ALIKE = [
    ("en", "Three of the seven detained fishermen are free again. We work for the other four.", "four of the seven detained fishermen were still held"),
    ("en", "Three of the seven detained fishermen are free again.", "three of the seven detained fishermen were free again"),
    ("en", "Three of the nine detained fishermen are free again.", "four of the seven detained fishermen were free again"),
    ("de", "Drei der sieben festgehaltenen Fischer sind wieder frei. Vier bleiben in Haft.", "vier der sieben festgehaltenen Fischer blieben in Haft"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported", "words"), DIFFER)
def test_other_part_of_the_same_whole_is_named(lang: str, original: str, reported: str, words: tuple[str, str]) -> None:
    found = result_of("numbers", original, reported, quoted=False, lang=lang).differences
    assert [(one.claim, one.statement) for one in found] == [words]


@pytest.mark.parametrize(("lang", "original", "reported"), ALIKE)
def test_part_that_agrees_or_speaks_of_the_rest_is_left(lang: str, original: str, reported: str) -> None:
    assert other_parts(laid(original, reported, quoted=False, lang=lang)) == []
