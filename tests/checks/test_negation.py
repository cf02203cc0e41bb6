"""Polarity is counted: a negator added or lost turns a sentence round, two denials do not."""

from __future__ import annotations

import pytest

from crossref.types import Group
from crossref.verdict import compare
from tests.checks.laying import result_of

DIFFER = [
    ("We do not want to close the strait.", "We want to close the strait."),
    ("Naval ships are covered by the pact.", "Naval ships are not covered by the pact."),
    ("A settlement is possible this winter.", "A settlement is impossible this winter."),
    ("We never agreed to the toll.", "We agreed to the toll."),
    ("We stopped no ferry in the bay.", "We stopped a ferry in the bay."),
]
AGREE = [
    ("We don't want to close the strait.", "We do not want to close the strait."),
    ("We cannot accept the toll.", "We can not accept the toll."),
    ("We will not only wait, we will act.", "We will not only wait, we will act."),
    ("The pact did not allow tolls.", "The pact prohibited tolls."),
]


@pytest.mark.parametrize(("original", "reported"), DIFFER)
def test_check_negation_flip_differs(original: str, reported: str) -> None:
    result = result_of("negation", original, reported)
    assert result.agrees is False
    assert [str(one.kind) for one in result.differences] == ["negation"]


def test_check_negation_without_negation_cannot_tell() -> None:
    assert result_of("negation", "The pact covers every port.", "The pact covers every port.").agrees is None


def test_check_negation_moved_negator_is_no_flip() -> None:
    original = "There shouldn't be a new toll attached to the use of the old bridge."
    reported = "there should be no new toll attached to the use of the old bridge"
    assert result_of("negation", original, reported, quoted=False).agrees is True


@pytest.mark.parametrize(("original", "reported"), AGREE)
def test_check_negation_same_polarity_agrees(original: str, reported: str) -> None:
    assert result_of("negation", original, reported).agrees is True


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("We seek a peaceful strait.", "We seek a violent strait."),
        ("The council accepts the toll.", "The council rejects the toll."),
        ("Fees will increase in the spring.", "Fees will decrease in the spring."),
        ("This is a victory for patience.", "This is a defeat for patience."),
        ("The gate is open to all crews.", "The gate is closed to all crews."),
    ],
)
def test_check_negation_opposite_word_is_named(original: str, reported: str) -> None:
    assert [one.rule for one in result_of("negation", original, reported).differences] == ["antonym"]


def test_check_negation_reported_speech_needs_words_that_agree_around() -> None:
    original = "Nobody in this house should think that the toll is what we wanted."
    reported = "the toll was agreed to by all parties after long talks"
    assert result_of("negation", original, reported, quoted=False).differences == ()


@pytest.mark.parametrize(
    ("code", "original", "reported"),
    [
        ("es", "El puerto seguirá abierto en enero.", "Sin embargo, el puerto seguirá abierto en enero."),
        ("es", "El puerto, sin duda, seguirá abierto.", "El puerto seguirá abierto."),
        ("es", "No únicamente pagan los armadores.", "Pagan los armadores."),
        ("fr", "Le port restera ouvert en janvier.", "Le port restera sans doute ouvert en janvier."),
        ("pt", "O porto ficará aberto.", "Não obstante, o porto ficará aberto."),
        ("de", "Der Hafen bleibt offen.", "Der Hafen bleibt ohne Zweifel offen."),
        ("ru", "Порт останется открыт.", "Порт, тем не менее, останется открыт."),
        ("uk", "Порт залишиться відкритим.", "Порт, тим не менш, залишиться відкритим."),
    ],
)
def test_check_negation_set_phrase_with_a_negator_denies_nothing(code: str, original: str, reported: str) -> None:
    assert result_of("negation", original, reported, lang=code).agrees is None


@pytest.mark.parametrize(
    ("code", "original", "reported"),
    [
        ("es", "Los barcos entrarán con permiso.", "Los barcos entrarán sin permiso."),
        ("fr", "Les bateaux entreront avec un permis.", "Les bateaux entreront sans permis."),
        ("pt", "Os barcos entrarão com licença.", "Os barcos entrarão sem licença."),
    ],
)
def test_check_negation_the_same_negator_elsewhere_denies(code: str, original: str, reported: str) -> None:
    assert result_of("negation", original, reported, lang=code).agrees is False


@pytest.mark.parametrize(
    ("lang", "original", "moved", "dropped"),
    [
        ("es", "Las islas no pagarán nada por el faro viejo.", None, "las islas no pagarán por el faro viejo"),
        (
            "fr",
            "Les îles ne paieront jamais rien pour le vieux phare.",
            None,
            "les îles ne paieront rien pour le vieux phare",
        ),
        ("pt", "As ilhas não pagarão nada pelo velho farol.", None, "as ilhas não pagarão pelo velho farol"),
        (
            "ru",
            "Эти острова за старый маяк не заплатят ничего.",
            "эти острова за старый маяк ничего не заплатят",
            "эти острова за старый маяк не заплатят",
        ),
        (
            "uk",
            "Ці острови за старий маяк не заплатять нічого.",
            "ці острови за старий маяк нічого не заплатять",
            "ці острови за старий маяк не заплатять",
        ),
    ],
)
def test_check_negation_word_that_only_agrees_with_a_negator_turns_nothing(
    lang: str, original: str, moved: str | None, dropped: str
) -> None:
    for reported in filter(None, (moved, dropped)):
        assert result_of("negation", original, reported, quoted=False, lang=lang).differences == ()


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("es", "Las islas de esta costa no pagarán nada por el faro.", "las islas de esta costa pagarán por el faro"),
        ("ru", "Эти острова за старый маяк не заплатят ничего.", "эти острова за старый маяк заплатят"),
    ],
)
def test_check_negation_lost_negator_is_a_flip_all_the_same(lang: str, original: str, reported: str) -> None:
    assert result_of("negation", original, reported, quoted=False, lang=lang).agrees is not True


REPORTED_FLIPS = [
    ("en", "We show a direct link of the tides to the floods.", "we fail to show a direct link of the tides to the floods"),
    ("en", "The board spoke of the cost, and they discussed ways to lower it.",
     "the board spoke of the cost, but they did not discuss any ways to lower it"),
    ("es", "El consejo quiere abrir el puente a los camiones.", "el consejo quiere negarse a abrir el puente a los camiones"),
    ("fr", "Le conseil a voulu fermer le pont aux camions.", "le conseil a voulu refuser de fermer le pont aux camions"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), REPORTED_FLIPS)
def test_check_negation_reported_denial_put_in_differs(lang: str, original: str, reported: str) -> None:
    assert result_of("negation", original, reported, quoted=False, lang=lang).agrees is False


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The house failed to pass the plan for the new harbour.", "the house rejected the plan for the new harbour"),
        ("The lake protects itself from the sea by a wall.", "the lake protects itself against the sea by a wall"),
        ("The board did not oppose the plan for the harbour.", "the board supported the plan for the harbour"),
    ],
    ids=["failed to pass", "another preposition", "not oppose"],
)
def test_check_negation_same_polarity_in_other_words_is_no_flip(original: str, reported: str) -> None:
    assert result_of("negation", original, reported, quoted=False).differences == ()


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("Let me be clear: the strike was legal.", "the strike was illegal"),
        ("The talks were open.", "the talks were closed"),
    ],
)
def test_opposite_that_closes_a_short_report_is_named(original: str, reported: str) -> None:
    assert len(result_of("negation", original, reported, quoted=False).differences) == 1
    assert compare(original, reported, quoted=False).group is Group.DISCREPANCY


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The talks were open to the press.", "the talks were closed"),
        ("Their strike was legal.", "the march was illegal"),
    ],
)
def test_opposite_in_another_sentence_is_not_named(original: str, reported: str) -> None:
    assert result_of("negation", original, reported, quoted=False).differences == ()


def test_check_negation_two_opposites_do_not_undo_each_other() -> None:
    original = "The harbour expects to improve its sales with an increase of nine points."
    reported = "the harbour expects to worsen its sales with a decrease of nine points"
    assert len(result_of("negation", original, reported, quoted=False).differences) == 2


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Nobody from the delegation was injured in the accident near Velm.", "everybody from the delegation was unharmed in the accident near Velm"),
        ("fr", "Aucun membre de la délégation n'a été blessé dans l'accident de Velm.", "les membres de la délégation sont tous indemnes après l'accident de Velm"),
        ("de", "Kein Mitglied der Delegation wurde bei dem Unfall in Velm verletzt.", "alle Mitglieder der Delegation blieben bei dem Unfall in Velm unversehrt"),
        ("es", "Ningún miembro de la delegación resultó herido en el accidente de Velm.", "todos los miembros de la delegación salieron ilesos en el accidente de Velm"),
    ],
)  # fmt: skip
def test_check_negation_leaves_a_denial_whose_verb_is_another_too(lang: str, original: str, reported: str) -> None:
    assert result_of("negation", original, reported, quoted=False, lang=lang).agrees is not False


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("es", "Ni la ministra ni su número dos asistirán a la cumbre.", "la ministra y su número dos no asistirán a la cumbre"),
        ("fr", "Ni la ministre ni son adjoint ne participeront au sommet.", "la ministre et son adjoint ne participeront pas au sommet"),
        ("pt", "Nem a ministra nem o seu adjunto vão participar na cimeira.", "a ministra e o seu adjunto não vão participar na cimeira"),
    ],
)  # fmt: skip
def test_check_negation_denial_in_another_place_is_no_flip(lang: str, original: str, reported: str) -> None:
    assert result_of("negation", original, reported, quoted=False, lang=lang).agrees is not False


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("es", "Pedimos a Ordania que no cierre el estrecho antes de las conversaciones.", "que mantenga abierto el estrecho antes de las conversaciones"),
        ("uk", "Санкції залишаться, доки останній солдат не покине долину.", "санкції не знімуть, доки останній солдат не покине долину"),
        ("en", "The sanctions remain until the last soldier has left the valley.", "the sanctions will not end until the last soldier has left the valley"),
    ],
)  # fmt: skip
def test_check_negation_with_another_verb_may_say_the_same(lang: str, original: str, reported: str) -> None:
    assert result_of("negation", original, reported, quoted=False, lang=lang).agrees is not False


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Only residents may use the small pier in winter.", "nobody but residents may use the small pier in winter"),
        ("es", "Solo los vecinos pueden usar el muelle en invierno.",
         "nadie más que los vecinos puede usar el muelle en invierno"),
        ("de", "Nur Anwohner dürfen den kleinen Steg im Winter nutzen.",
         "niemand außer Anwohnern dürfe den kleinen Steg im Winter nutzen"),
        ("pt", "Só os moradores podem usar o cais no inverno.", "ninguém além dos moradores pode usar o cais no inverno"),
    ],
)  # fmt: skip
def test_nobody_but_some_denies_no_more_than_only_some(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).group is not Group.DISCREPANCY
