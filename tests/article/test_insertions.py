"""Attributions set into quotations."""

from __future__ import annotations

import pytest

from crossref.article.insertions import inserted_cue
from crossref.article.lexicon import lexicon
from crossref.lang import get_language
from crossref.types import Span


def test_inserted_cue_between_dashes_is_found() -> None:
    text = "«No subiremos la tasa —dijo la ministra—, ni este año ni el próximo»"
    words = lexicon(get_language("es"))
    found = inserted_cue(text, [Span(1, len(text) - 1)], words)
    assert found is not None
    items, cue, around, _ = found
    assert items[cue.first].lower == "dijo"
    assert around.of(text).strip() == "—dijo la ministra—,"


def test_inserted_cue_is_not_looked_for_in_english() -> None:
    text = "No — said the minister — never"
    assert inserted_cue(text, [Span(0, len(text))], lexicon(get_language("en"))) is None


@pytest.mark.parametrize(
    ("inserted", "rest"),
    [
        (", a déclaré Ilva Sterner,", " et nous le ferons demain"),
        (", a déclaré la ministre des Transports, Ilva Sterner,", " et nous le ferons demain"),
        (", a-t-elle précisé devant la presse, mercredi,", " et nous le ferons demain"),
        (", a déclaré la ministre,", " le pont, le port et la route"),
    ],
    ids=["name", "name in apposition", "day", "words of the quotation behind"],
)
def test_inserted_cue_in_french_takes_what_is_added_to_it_and_no_more(inserted: str, rest: str) -> None:
    text = f"Nous fermerons le port{inserted}{rest}"
    found = inserted_cue(text, [Span(0, len(text))], lexicon(get_language("fr")))
    assert found is not None
    assert found[2].of(text) == inserted
