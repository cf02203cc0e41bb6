"""A report that steps over the noun on which another one hangs."""

from __future__ import annotations

import pytest

from crossref.types import Verdict
from crossref.verdict import compare
from tests.checks.laying import result_of

STEPPED_OVER = [
    ("en", "The two sides agreed to talks on a ceasefire in the capital.", "the two sides agreed to a ceasefire in the "
     "capital", "ceasefire", "talks on a ceasefire"),
    ("en", "The council rejected calls for a boycott of the fair.", "the council rejected a boycott of the fair",
     "boycott", "calls for a boycott"),
    ("en", "The driver was struck by lightning in her car near the border.", "the driver was struck by a car near the "
     "border", "car", "lightning in her car"),
    ("de", "Beide Seiten stimmten Gesprächen über eine Waffenruhe im Norden zu.", "beide Seiten stimmten einer "
     "Waffenruhe im Norden zu", "Waffenruhe", "Gesprächen über eine Waffenruhe"),
    ("es", "Las dos partes aceptaron negociaciones sobre una tregua en el norte del país.", "las dos partes aceptaron "
     "una tregua en el norte del país", "tregua", "negociaciones sobre una tregua"),
    ("fr", "Les deux parties ont accepté des négociations sur une trêve dans le nord du pays.", "les deux parties ont "
     "accepté une trêve dans le nord du pays", "trêve", "des négociations sur une trêve"),
    ("pt", "As duas partes aceitaram negociações sobre uma trégua no norte do país.", "as duas partes aceitaram uma "
     "trégua no norte do país", "trégua", "negociações sobre uma trégua"),
    ("ru", "Стороны согласились на переговоры о перемирии на севере страны.", "стороны согласились на перемирие на "
     "севере страны", "перемирие", "переговоры о перемирии"),
    ("uk", "Сторони погодилися на переговори про перемир'я на півночі країни.", "сторони погодилися на перемир'я на "
     "півночі країни", "перемир'я", "переговори про перемир'я"),
]  # fmt: skip
FAIR = [
    ("en", "The two sides agreed on a number of measures in the capital.", "the two sides agreed on measures in the "
     "capital"),
    ("en", "The mission will stay in the city of Norvik until May.", "the mission will stay in Norvik until May"),
    ("en", "The council held talks on Monday about the port.", "the council held on Monday talks about the port"),
    ("en", "The envoy spoke about trade and about fishing in the strait.", "the envoy spoke about fishing in the strait"),
    ("de", "Die Mission bleibt im Norden des Landes bis Mai.", "die Mission bleibt im Lande bis Mai"),
    ("es", "La misión seguirá en la ciudad de Norvik hasta mayo.", "la misión seguirá en Norvik hasta mayo"),
    ("fr", "La mission restera dans la ville de Norvik jusqu'en mai.", "la mission restera à Norvik jusqu'en mai"),
    ("pt", "A missão ficará na cidade de Norvik até maio.", "a missão ficará em Norvik até maio"),
    ("ru", "Миссия останется в порту и в городе до мая.", "миссия останется в городе до мая"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported", "mine", "theirs"), STEPPED_OVER)
def test_noun_in_the_place_of_the_one_it_hangs_on_leaves_a_report_open(
    lang: str, original: str, reported: str, mine: str, theirs: str
) -> None:
    result = result_of("rewording", original, reported, quoted=False, lang=lang)
    assert [(one.claim, one.statement) for one in result.differences] == [(mine, theirs)]
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(("lang", "original", "reported"), FAIR)
def test_noun_that_says_nothing_may_be_left_out(lang: str, original: str, reported: str) -> None:
    assert not result_of("rewording", original, reported, quoted=False, lang=lang).differences
