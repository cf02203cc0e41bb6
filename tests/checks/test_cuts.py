"""What a quotation leaves out, and whether it binds the words that were kept."""

from __future__ import annotations

import pytest

from crossref.lang import get_language
from crossref.types import Span
from crossref.verdict.decision import decide, lay_beside
from tests.checks.laying import result_of

PIER = "We will repair the pier. The cranes are old. We will not close the fish market while we work."

CUT = [
    ("If the first year goes well, we will extend the pact.", "we will extend the pact", "E3"),
    ("We will share the cost unless the court objects.", "We will share the cost", "E3"),
    ("Boats may land here, but only with a permit.", "Boats may land here", "E3"),
    ("The landlord is not permitted to enter.", "permitted to enter", "E3"),
    ("The boat is not, under any law, permitted to land.", "The boat is ... permitted to land", "E2"),
]
WHOLE = [
    (PIER, "We will repair the pier"),
    (PIER, "We will repair the pier. […] We will not close the fish market while we work"),
    ("Taxes will rise, but fees will fall in June.", "fees will fall in June"),
    ("If you ask me, the pact holds.", "If you ask me, the pact holds"),
    ("Every crew will be paid in the spring of next year.", "Every crew will be paid"),
]


@pytest.mark.parametrize(("original", "reported", "rule"), CUT)
def test_check_cuts_binding_words_left_out_are_named(original: str, reported: str, rule: str) -> None:
    result = result_of("cuts", original, reported)
    assert [(str(one.kind), one.rule) for one in result.differences] == [("omission", rule)]


@pytest.mark.parametrize(("original", "reported"), WHOLE)
def test_check_cuts_harmless_cuts_agree(original: str, reported: str) -> None:
    assert result_of("cuts", original, reported).agrees is True


@pytest.mark.parametrize(
    "reported",
    [
        "We will repair the pier, close the fish market while we work",
        "We will not close the fish market while we work. We will repair the pier",
    ],
    ids=["jump", "other order"],
)
def test_check_cuts_unbroken_quotation_of_parts_is_a_splice(reported: str) -> None:
    assert "E1" in [one.rule for one in result_of("cuts", PIER, reported).differences]


def test_check_cuts_condition_in_the_articles_own_words_is_no_cut() -> None:
    article = "If the first year goes well, she said, “we will extend the pact.”"
    quote = "we will extend the pact"
    span = Span(article.index(quote), article.index(quote) + len(quote))
    english = get_language("en")
    comparison = lay_beside(
        article,
        (span,),
        "If the first year goes well, we will extend the pact.",
        languages=(english, english),
        quoted=True,
        context=Span(0, len(article)),
    )
    assert str(decide(comparison, closing=False).verdict) == "verbatim"


def test_check_cuts_reported_speech_cannot_tell() -> None:
    assert result_of("cuts", PIER, "they will repair the pier", quoted=False).agrees is None


@pytest.mark.parametrize(
    ("original", "reported", "kinds"),
    [
        (
            "The island gets a ferry in May, provided that the yard delivers.",
            "the island would get a ferry in May",
            ["omission"],
        ),
        ("The island gets a ferry in May. If it rains, we wait.", "the island would get a ferry in May", []),
        (
            "The island gets a ferry in May if the yard delivers.",
            "if the yard delivered, the island would get a ferry in May",
            [],
        ),
    ],
    ids=["lost", "in another sentence", "kept"],
)
def test_check_cuts_lost_condition_makes_a_report_loose(original: str, reported: str, kinds: list[str]) -> None:
    result = result_of("cuts", original, reported, quoted=False)
    assert [str(one.kind) for one in result.differences] == kinds
    assert all((str(one.severity), one.rule) == ("minor", "E3") for one in result.differences)


def test_check_cuts_only_before_the_quotation_is_named() -> None:
    result = result_of(
        "cuts", "In winter only the northern ferry sails to the island.", "the northern ferry sails to the island"
    )
    assert [one.rule for one in result.differences] == ["E3"]


def test_check_cuts_one_word_of_the_next_sentence_binds_nothing() -> None:
    original = "We should stay calm about the leak. The pumps would not have failed if the crew had been there."
    assert result_of("cuts", original, "We should stay calm about the leak. The").agrees is True


@pytest.mark.parametrize(
    ("code", "original", "reported", "rules"),
    [
        pytest.param("es", "Sí, abriremos el puerto.", "abriremos el puerto", [], id="yes"),
        pytest.param("es", "Si hay acuerdo, abriremos el puerto.", "abriremos el puerto", ["E3"], id="if"),
        pytest.param("fr", "Si la mer le permet, nous partirons.", "nous partirons", ["E3"], id="if in French"),
    ],
)
def test_check_cuts_an_accent_makes_another_word(code: str, original: str, reported: str, rules: list[str]) -> None:
    assert [one.rule for one in result_of("cuts", original, reported, lang=code).differences] == rules


@pytest.mark.parametrize(
    ("code", "original", "reported"),
    [
        ("en", "We will not raise the ferry levy in 2027. In 2028 we shall see.", "We will not raise the ferry levy"),
        ("es", "No subiremos la tasa portuaria en 2027. Después, ya veremos.", "No subiremos la tasa portuaria"),
        ("fr", "Nous n'augmenterons pas le péage en 2027.", "Nous n'augmenterons pas le péage"),
        ("ru", "Мы не будем повышать сбор в 2027 году.", "Мы не будем повышать сбор"),
    ],
)
def test_limit_of_a_denial_cut_off_matters(code: str, original: str, reported: str) -> None:
    result = result_of("cuts", original, reported, lang=code)
    assert [one.rule for one in result.differences] == ["E3"]


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("We will raise the ferry levy in 2027.", "We will raise the ferry levy"),
        ("We will not raise the ferry levy on Monday.", "We will not raise the ferry levy"),
        ("We will not raise the ferry levy in 2027.", "We will not raise the ferry levy in 2027"),
    ],
)
def test_cutting_a_limit_of_what_is_affirmed_or_a_mere_day_does_not(original: str, reported: str) -> None:
    assert result_of("cuts", original, reported).differences == ()


@pytest.mark.parametrize(
    ("original", "reported", "agrees"),
    [
        ("We thank those who said no, for saying it to our faces.", "for saying it to our faces", True),
        ("We are not for saying it to their faces.", "for saying it to their faces", False),
    ],
    ids=["parted by a comma", "directly before"],
)
def test_check_cuts_negator_before_a_comma_does_not_bind(original: str, reported: str, agrees: bool) -> None:
    assert result_of("cuts", original, reported).agrees is agrees


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "So, look, I think we have done all that could be done for the island.", "we have done all that could be done for the island"),
        ("es", "Yo creo que hemos hecho todo lo que se podía hacer por la isla.", "hemos hecho todo lo que se podía hacer por la isla"),
        ("de", "Ich glaube, wir haben alles getan, was für die Insel getan werden konnte.", "wir haben alles getan, was für die Insel getan werden konnte"),
    ],
)  # fmt: skip
def test_check_cuts_own_belief_before_a_quotation_binds_nothing(lang: str, original: str, reported: str) -> None:
    assert not result_of("cuts", original, reported, lang=lang).differences


@pytest.mark.parametrize(
    ("original", "reported", "agrees"),
    [
        ("Vamos retirar as patrulhas se a Bolândia retirar as câmaras.", "Vamos retirar as patrulhas", False),
        ("Abriremos o porto se os camiões esperarem em Odd.", "Abriremos o porto", False),
        ("Abriremos a ponte se não houver neve na serra.", "Abriremos a ponte", False),
        ("O acordo dos portos refere-se a três ilhas do norte.", "O acordo dos portos", True),
        ("A ponte vai abrir e fecha-se o porto velho.", "A ponte vai abrir", True),
        ("Vamos retirar as patrulhas, que se dirigem ao norte.", "Vamos retirar as patrulhas", True),
    ],
)
def test_check_cuts_portuguese_se_is_a_condition_where_no_verb_holds_it(
    original: str, reported: str, agrees: bool
) -> None:
    assert result_of("cuts", original, reported, lang="pt").agrees is agrees
