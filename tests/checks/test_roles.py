"""Who does what to whom."""

from __future__ import annotations

import pytest

from crossref.types import Group, Verdict
from crossref.verdict import compare
from tests.checks.laying import result_of


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("Ordania attacked Tarvia at the strait.", "Tarvia attacked Ordania at the strait."),
        ("The council sued the harbour over fees.", "The harbour sued the council over fees."),
        ("Belmark will pay Tarvia for the grain.", "Tarvia will pay Belmark for the grain."),
        ("Crews warned inspectors about the pier.", "Inspectors warned crews about the pier."),
        ("Karsel thanked Morvane for the pact.", "Morvane thanked Karsel for the pact."),
    ],
)
def test_check_roles_exchange_is_named(original: str, reported: str) -> None:
    result = result_of("roles", original, reported)
    assert [str(one.kind) for one in result.differences] == ["role"]


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("Ordania attacked Tarvia.", "Ordania attacked Belmark."),
        ("The council sued the harbour.", "The council sued the harbour."),
        ("Crews warned inspectors.", "Crews told inspectors."),
        ("Belmark will pay.", "Belmark will not pay."),
        ("Karsel thanked Morvane.", "Karsel and Morvane gave thanks."),
    ],
)
def test_check_roles_other_changes_are_none(original: str, reported: str) -> None:
    assert result_of("roles", original, reported).differences == ()


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Ordania and Veslandia thank Tarvia for the harbour talks.", "Veslandia and Ordania thanked Tarvia for the harbour talks"),
        ("de", "Ordania und Veslandia danken Tarvia für die Gespräche.", "Veslandia und Ordania danken Tarvia für die Gespräche"),
        ("ru", "Ордания и Весландия благодарят Тарвию за переговоры.", "Весландия и Ордания благодарят Тарвию за переговоры"),
    ],
)  # fmt: skip
def test_check_roles_order_of_a_list_says_nothing(lang: str, original: str, reported: str) -> None:
    assert not result_of("roles", original, reported, quoted=False, lang=lang).differences


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "We will build the bridge and the road in May.", "they would build the road and the bridge in May"),
        ("en", "We will talk with the mayor and with the pilots in May.",
         "they would talk with the pilots and with the mayor in May"),
        ("en", "Our bridge, our road and our port stay open.", "their road, their bridge and their port stay open"),
        ("fr", "Nous parlerons avec le maire et avec les pilotes en mai.",
         "ils parleraient avec les pilotes et avec le maire en mai"),
        ("pt", "Vamos construir a ponte e a estrada em maio.", "vão construir a estrada e a ponte em maio"),
        ("de", "Wir bauen die Brücke und die Straße im Mai.", "sie bauten die Straße und die Brücke im Mai"),
    ],
)  # fmt: skip
def test_members_of_a_list_may_change_places_with_their_articles(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Tarvia asked the board and Ordania for help on Monday.", "the board asked Tarvia and Ordania for help on Monday"),
        ("en", "The board asked Tarvia for help on Monday.", "Tarvia asked the board for help on Monday"),
        ("es", "El consejo convenció al puerto el lunes.", "el puerto convenció al consejo el lunes"),
        ("fr", "Le conseil a convaincu le port lundi.", "le port a convaincu le conseil lundi"),
        ("pt", "O conselho convenceu o porto na segunda-feira.", "o porto convenceu o conselho na segunda-feira"),
    ],
)  # fmt: skip
def test_parties_that_no_list_joins_keep_their_places(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).group is not Group.PARAPHRASE


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "The minister met the mayor in Port Calder on Monday.", "the mayor met the minister in Port Calder on Monday"),
        ("en", "Tarvia negotiates with Ordania about the strait.", "Ordania negotiates with Tarvia about the strait"),
        ("es", "La ministra se reunió con el embajador en Roca Gris.", "el embajador se reunió con la ministra en Roca Gris"),
        ("fr", "La ministre a rencontré l'ambassadeur à Port-Calder.", "l'ambassadeur a rencontré la ministre à Port-Calder"),
        ("pt", "A ministra reuniu-se com o embaixador no porto.", "o embaixador reuniu-se com a ministra no porto"),
        ("de", "Die Ministerin traf am Montag den Botschafter in Kalder.",
         "der Botschafter traf am Montag die Ministerin in Kalder"),
        ("uk", "Міністерка зустрілася з послом у порту в понеділок.", "посол зустрівся з міністеркою в порту в понеділок"),
    ],
)  # fmt: skip
def test_two_who_met_may_change_places(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).group is Group.PARAPHRASE


def test_two_of_whom_one_told_the_other_may_not() -> None:
    original = "The minister told the mayor that the pier is closed."
    finding = compare(original, "the mayor told the minister that the pier is closed", quoted=False)
    assert finding.verdict is Verdict.ALTERED_MEANING
