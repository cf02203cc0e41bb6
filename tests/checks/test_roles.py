"""Who does what to whom."""

from __future__ import annotations

import pytest

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
