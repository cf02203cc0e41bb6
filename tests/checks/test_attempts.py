"""What was only tried, or helped to be done, is not reported as done without a look."""

from __future__ import annotations

import pytest

from crossref.lang import BUILT_IN, get_language
from crossref.types import Verdict
from crossref.verdict import compare

LOST = [
    ("en", "The board tried to stop the ferry before it left.", "the board stopped the ferry before it left"),
    ("en", "The new pumps help reduce costs in the old town.", "the new pumps reduce costs in the old town"),
    ("en", "The pumps can help reduce costs in the old town.", "the pumps can reduce costs in the old town"),
    ("es", "El ministerio intentó detener el barco en el puerto.", "el ministerio detuvo el barco en el puerto"),
    ("es", "Las bombas ayudan a reducir los costes del agua.", "las bombas reducen los costes del agua"),
    ("fr", "Le conseil a tenté d'arrêter le bac au port.", "le conseil a arrêté le bac au port"),
    ("fr", "Les pompes aident à réduire les coûts de l'eau.", "les pompes réduisent les coûts de l'eau"),
    ("pt", "O ministério tentou parar o navio no porto.", "o ministério parou o navio no porto"),
    ("pt", "As bombas ajudam a reduzir os custos da água.", "as bombas reduzem os custos da água"),
    ("de", "Die Behörde versuchte, die Fähre im Hafen zu stoppen.", "die Behörde stoppte die Fähre im Hafen"),
    ("de", "Die Pumpen helfen, die Kosten der Stadt zu senken.", "die Pumpen senken die Kosten der Stadt"),
    ("ru", "Министерство попыталось остановить паром в порту.", "министерство остановило паром в порту"),
    ("ru", "Новые насосы помогают снизить расходы города.", "новые насосы снижают расходы города"),
    ("uk", "Міністерство спробувало зупинити пором у порту.", "міністерство зупинило пором у порту"),
    ("uk", "Нові насоси допомагають знизити витрати міста.", "нові насоси знижують витрати міста"),
]  # fmt: skip

KEPT = [
    ("en", "The board tried to stop the ferry before it left.", "the board sought to stop the ferry before it left"),
    ("en", "The clerk helps Mira and Jon to book a place.", "the clerk assists Mira and Jon to book a place"),
    ("en", "The board tried to stop the ferry and told its owner.", "the board told the ferry's owner"),
    ("es", "El ministerio intentó detener el barco.", "el ministerio trató de detener el barco"),
    ("fr", "Le conseil a tenté d'arrêter le bac.", "le conseil a essayé d'arrêter le bac"),
    ("de", "Die Behörde versuchte, die Fähre zu stoppen.", "die Behörde habe versucht, die Fähre zu stoppen"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), LOST)
def test_deed_that_was_tried_or_helped_is_left_open_as_done(lang: str, original: str, reported: str) -> None:
    finding = compare(original, reported, quoted=False, original_lang=lang)
    assert finding.verdict is Verdict.NOT_CHECKABLE
    assert {one.rule for one in finding.differences} == {"I1"}


@pytest.mark.parametrize(("lang", "original", "reported"), KEPT)
def test_attempt_in_other_words_is_a_paraphrase(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize("code", BUILT_IN)
def test_every_language_names_attempts_once(code: str) -> None:
    attempts = get_language(code).critical.attempts
    assert len(attempts) == len(set(attempts)) >= 20
