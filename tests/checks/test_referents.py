"""Whom a bracket names: another person than the sentence before is about is named, a possible one is not."""

from __future__ import annotations

import pytest

from tests.checks.laying import result_of

ANOTHER = [
    ("en", "My father kept the map in a drawer. He never spoke of it.", "he [the former president] never spoke of it"),
    ("en", "My sister ran the ferry. She sold it in May.", "she [the aunt] sold it in May"),
    ("en", "Orla Brandt ran the ferry. She sold it in May.", "she [Ilva Sterner] sold it in May"),
    ("es", "Mi padre guardaba el mapa. Él nunca habló de eso.", "él [el presidente] nunca habló de eso"),
    ("fr", "Mon père gardait la carte. Il n'en parlait jamais.", "il [le président] n'en parlait jamais"),
    ("de", "Mein Vater hatte die Karte. Er sprach nie davon.", "er [der Präsident] sprach nie davon"),
    ("pt", "O meu pai guardava o mapa. Ele nunca falou disso.", "ele [o presidente] nunca falou disso"),
    ("ru", "Мой отец хранил карту. Он никогда об этом не говорил.", "он [президент] никогда об этом не говорил"),
    ("uk", "Мій батько беріг мапу. Він ніколи про це не говорив.", "він [президент] ніколи про це не говорив"),
]
POSSIBLE = [
    ("en", "My father kept the map in a drawer. He never spoke of it.", "he [my father] never spoke of it"),
    ("en", "My father kept the map in a drawer. He never spoke of it.", "he [Anders Danv] never spoke of it"),
    ("en", "Orla Brandt ran the ferry. She sold it in May.", "she [the minister] sold it in May"),
    ("en", "Orla Brandt ran the ferry. She sold it in May.", "she [Brandt] sold it in May"),
    ("en", "The ferry was old. She sold it in May.", "she [the minister] sold it in May"),
    ("en", "She sold it in May.", "she [the minister] sold it in May"),
    ("es", "Mi padre guardaba el mapa. Él nunca habló de eso.", "él [su padre] nunca habló de eso"),
    ("de", "Mein Vater hatte die Karte. Er sprach nie davon.", "er [der Vater] sprach nie davon"),
    ("ru", "Мой отец хранил карту. Он никогда об этом не говорил.", "он [отец] никогда об этом не говорил"),
]


@pytest.mark.parametrize(("lang", "original", "reported"), ANOTHER)
def test_check_wording_bracket_for_another_person_is_another_name(lang: str, original: str, reported: str) -> None:
    result = result_of("wording", original, reported, lang=lang)
    assert [(str(one.kind), str(one.severity), one.rule) for one in result.differences] == [("name", "major", "B1")]


@pytest.mark.parametrize(("lang", "original", "reported"), POSSIBLE)
def test_check_wording_bracket_for_a_possible_person_is_no_other_name(lang: str, original: str, reported: str) -> None:
    result = result_of("wording", original, reported, lang=lang)
    assert all(str(one.kind) == "gloss" and str(one.severity) == "minor" for one in result.differences)
