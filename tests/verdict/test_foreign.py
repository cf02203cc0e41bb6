"""What differs across languages: named where all else agrees, and else left open."""

from __future__ import annotations

import pytest

from crossref.lang import get_language
from crossref.match.senses import lay_by_sense, parts_of
from crossref.pipeline.word_lists import word_lists
from crossref.types import DifferenceKind, Severity, Span
from crossref.verdict.foreign import Sides, find_differences, is_in_doubt


def sides(claim: str, original: str, lang: str = "es", *, context: str = "", quoted: bool = True) -> Sides:
    reported = context or claim
    start = reported.index(claim)
    span, scope = Span(start, start + len(claim)), Span(0, len(original))
    return Sides(
        laid=lay_by_sense(parts_of(reported, span, "en"), parts_of(original, scope, lang), "en", lang, word_lists()),
        reported=reported,
        claim=span,
        context=Span(0, len(reported)),
        original=original,
        scope=scope,
        ours=get_language("en"),
        theirs=get_language(lang),
        quoted=quoted,
    )


@pytest.mark.parametrize(
    ("claim", "original", "lang", "kind", "ours", "theirs"),
    [
        ("The repair of the bridge will cost 80 million pesos", "La reparación del puente costará 8 millones de pesos",
         "es", DifferenceKind.NUMBER, "80 million pesos", "8 millones de pesos"),
        ("We prolong the ferry agreement by 90 days", "Мы продлим соглашение о паромах на 60 дней",
         "ru", DifferenceKind.NUMBER, "90 days", "60 дней"),
        ("The bridge opens to the pupils in July", "El puente abre a los alumnos en junio",
         "es", DifferenceKind.DATE, "July", "junio"),
        ("The ministers signed the agreement on the port in Quillon", "Министры подписали соглашение о порте в Ордании",
         "ru", DifferenceKind.NAME, "Quillon", "Ордании"),
        ("The ministers signed the agreement on the port in Germany", "Министры подписали соглашение о порте в Польше",
         "ru", DifferenceKind.NAME, "Germany", "Польше"),
    ],
)  # fmt: skip
def test_one_fact_that_differs_is_named_on_both_sides(
    claim: str, original: str, lang: str, kind: DifferenceKind, ours: str, theirs: str
) -> None:
    beside = sides(claim, original, lang)
    (found,) = find_differences(beside, [beside])
    assert (found.kind, found.severity, found.claim, found.statement) == (kind, Severity.MAJOR, ours, theirs)
    assert found.claim_span is not None
    assert found.claim_span.of(claim) == ours
    assert found.statement_span is not None
    assert found.statement_span.of(original) == theirs


@pytest.mark.parametrize(
    ("claim", "original", "lang"),
    [
        ("The ministry will close the port of Calder", "El ministerio no cerrará el puerto de Calder", "es"),
        ("The government will not raise the tax on bread", "Правительство повысит налог на хлеб", "ru"),
    ],
)
def test_denial_on_one_side_alone_is_named(claim: str, original: str, lang: str) -> None:
    beside = sides(claim, original, lang)
    (found,) = find_differences(beside, [beside])
    assert (found.kind, found.rule) == (DifferenceKind.NEGATION, "negation")


def test_condition_left_out_of_a_quotation_is_named() -> None:
    original = "Если Белмарк не отменит сбор до сентября, мы приостановим транзит зерна."
    beside = sides("We will suspend the transit of grain", original, "ru")
    (found,) = find_differences(beside, [beside])
    assert (found.kind, found.rule) == (DifferenceKind.OMISSION, "E3")
    assert found.statement == "Если Белмарк не отменит сбор до сентября"


@pytest.mark.parametrize(
    ("claim", "original", "lang", "word"),
    [
        ("We will close our ports", "Si Veslandia cierra los puertos, nosotros cerraremos los nuestros.", "es", "Si"),
        (
            "Veslandia will sign the treaty",
            "Wenn Veslandien den Vertrag unterzeichnet, kehren wir zurück.",
            "de",
            "Wenn",
        ),
        ("Ordania withdraws its troops", "Если Ордания отведёт войска, мы откроем границу.", "ru", "Если"),
    ],
)
def test_supposition_quoted_as_a_fact_is_named(claim: str, original: str, lang: str, word: str) -> None:
    beside = sides(claim, original, lang)
    (found,) = find_differences(beside, [beside])
    assert (found.kind, found.rule, found.statement) == (DifferenceKind.OMISSION, "E3", word)


@pytest.mark.parametrize(
    "claim",
    [
        "After Ordania has withdrawn its troops we will open the border",
        "Ordania should withdraw its troops, and then we will open the border",
    ],
)
def test_condition_told_in_other_words_is_no_omission(claim: str) -> None:
    beside = sides(claim, "Если Ордания отведёт войска, мы откроем границу.", "ru")
    assert find_differences(beside, [beside]) == ()
    assert not is_in_doubt(beside)


def test_report_without_the_condition_of_its_original_is_left_open() -> None:
    beside = sides("We will open the border", "Если Ордания отведёт войска, мы откроем границу.", "ru", quoted=False)
    assert find_differences(beside, [beside]) == ()
    assert is_in_doubt(beside)


@pytest.mark.parametrize(
    ("claim", "original", "lang"),
    [
        pytest.param("The bridge opens in June", "El puente abre en junio", "es", id="the same"),
        pytest.param("The sanctions would not be lifted until the last soldier had left the valley",
                     "Las sanciones seguirán hasta que el último soldado haya salido del valle", "es", id="not until"),
        pytest.param("A gala for homeless veterans", "Una gala para veteranos sin hogar", "es", id="a word that denies"),
        pytest.param("The non-binding resolution on the port", "La resolución no vinculante sobre el puerto", "es",
                     id="a denied adjective"),
        pytest.param("Reports that the port is closed are untrue", "Сообщения о закрытии порта не верны", "ru",
                     id="denied by a prefix"),
        pytest.param("The loss is 9 to 15 billion euros", "La pérdida es de entre 9.000 y 15.000 millones de euros", "es",
                     id="a range"),
        pytest.param("The bridge opens in July", "Los precios suben en junio", "es", id="another sentence"),
        pytest.param("At least 15 drafts of the budget", "Au moins 15 projets de budget", "fr", id="at least"),
        pytest.param("Helga Astrid opened the port", "Хельга Астрид открыла порт", "ru", id="a name romanised otherwise"),
        pytest.param("The champion won two Cups with the team of the port", "Чемпион выиграл два Кубка с командой порта", "ru",
                     id="a word with a capital"),
        pytest.param("The Horse opens its doors on Sunday", "Le Cheval ouvre ses portes dimanche", "fr",
                     id="a word used as a name"),
        pytest.param("A day in the port is possible with children",
                     "Si bien es posible que algunos requieran más, con niños es posible un día en el puerto", "es",
                     id="although"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_not_named(claim: str, original: str, lang: str) -> None:
    beside = sides(claim, original, lang)
    assert find_differences(beside, [beside]) == ()


def test_what_the_article_says_was_denied_agrees_with_a_denial() -> None:
    context = "The minister denied that the ministry will close the port of Calder."
    beside = sides(
        "that the ministry will close the port of Calder",
        "El ministerio no cerrará el puerto de Calder",
        context=context,
    )
    assert find_differences(beside, [beside]) == ()
    assert not is_in_doubt(beside)


def test_what_stands_elsewhere_was_said() -> None:
    claim, original = "The bridge opens to the pupils in July", "El puente abre a los alumnos en junio"
    other = sides(claim, "El puente abre en julio")
    assert find_differences(sides(claim, original), [sides(claim, original), other]) == ()


@pytest.mark.parametrize(
    ("claim", "original", "doubt"),
    [
        ("The bridge opens in June", "El puente abre en junio", False),
        ("The bridge opens in June", "El puente abre", True),
        ("The bridge costs 75 crowns", "El puente cuesta coronas", True),
        ("The bridge opens", "El puente no abre", True),
        ("The two opened the bridge", "Abrieron el puente", False),
    ],
)
def test_doubt_stands_against_agreement(claim: str, original: str, doubt: bool) -> None:
    assert is_in_doubt(sides(claim, original)) is doubt


def test_condition_that_the_article_has_too_is_no_omission() -> None:
    original = "Если Белмарк не отменит сбор, мы приостановим транзит зерна."
    claim = "We will suspend the transit of grain"
    with_condition = sides(claim, original, "ru", context=f"If Belmark does not lift its fee, “{claim}”, she said.")
    assert find_differences(with_condition, [with_condition]) == ()
