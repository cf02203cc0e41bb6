"""German names whose words they are in a passive, a document, a citation or a noun of attribution."""

from __future__ import annotations

import pytest

from crossref.article.german_sources import is_passive
from crossref.article.items import read_items, with_small_openings
from crossref.article.lexicon import lexicon
from crossref.lang import get_language
from crossref.types import Span
from tests.lang.reading import claims_in

WORDS = lexicon(get_language("de"))


def speakers_in(text: str) -> list[str | None]:
    """Return who says each claim, in the article's words."""
    return [claim.speaker.mention if claim.speaker else None for claim in claims_in(text, "de")]


@pytest.mark.parametrize(
    ("sentence", "verb", "lemma", "passive"),
    [
        ("Die Gebühr wurde von der Opposition kritisiert.", "kritisiert", "kritisieren", True),
        ("Die Opposition kritisiert die Gebühr.", "kritisiert", "kritisieren", False),
        ("Die Opposition wird die Gebühr kritisieren.", "kritisieren", "kritisieren", False),
        ("Die Opposition hat die Gebühr kritisiert.", "kritisiert", "kritisieren", False),
    ],
)
def test_is_passive_needs_participle_and_werden(sentence: str, verb: str, lemma: str, passive: bool) -> None:
    items = with_small_openings(read_items(sentence, Span(0, len(sentence)), (), "de"), WORDS)
    place = next(n for n, item in enumerate(items) if item.lower == verb)
    assert is_passive(items, place, lemma) is passive


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "In einer Erklärung der Hafenbehörde heißt es: „Die Schleuse bleibt im Winter zu.“",
            "einer Erklärung der Hafenbehörde", id="before the verb",
        ),
        pytest.param(
            "„Die Schleuse bleibt den Winter über zu“, heißt es im Bericht der Hafenbehörde.", "Bericht der Hafenbehörde",
            id="behind the verb",
        ),
        pytest.param(
            "„Die Lotsen sind zu spät gerufen worden“, so das Fazit der Gutachter.", "der Gutachter", id="so",
        ),
        pytest.param(
            "Nach ersten Erkenntnissen der Polizei nahm der Kapitän „die Hafeneinfahrt viel zu schnell“.",
            "der Polizei", id="nach Erkenntnissen",
        ),
    ],
)  # fmt: skip
def test_speaker_is_the_document_or_its_author(text: str, speaker: str) -> None:
    found = speakers_in(text)[0]
    assert found is not None and found.removeprefix("der ") == speaker.removeprefix("der ")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ein Sender zitierte Karsel mit den Worten: „Ich klebe nicht an meinem Stuhl.“", "Karsel"),
        ("Karsel wird von der „Hafenzeitung“ mit den Worten zitiert: „Ich klebe nicht am Amt.“", "Karsel"),
        ("„Das wird die größte Schleuse des Landes“, zitiert die Hafenzeitung Ilva Sterner.", "Ilva Sterner"),
        ("Auf der Seite des Vereins wird Averill wie folgt zitiert: „Es gab bessere Jahre.“", "Averill"),
    ],
)
def test_citing_gives_the_words_of_the_one_cited(text: str, speaker: str) -> None:
    assert speakers_in(text)[0] == speaker


def test_thing_of_the_speaker_before_a_colon_is_no_new_speaker() -> None:
    text = "„Wir einigen uns“, sagte Karsel. Seine Zuversicht gründet sich auf die Zahlen: „Sie waren immer gut.“"
    assert speakers_in(text) == ["Karsel", "Karsel"]


def test_passive_names_its_agent_and_nobody_else() -> None:
    assert speakers_in("Die Gebühr wurde vom Hafenrat als „völlig unsinnige Strafe“ bezeichnet.") == ["Hafenrat"]
    assert speakers_in("Die neue Gebühr wurde als „völlig unsinnig“ bezeichnet.") == []
