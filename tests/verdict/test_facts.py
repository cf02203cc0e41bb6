"""Judging by facts where words cannot be laid side by side: a difference is named only where enough else agrees."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossref.lang import Language, get_language
from crossref.types import Severity, Span, Verdict
from crossref.verdict.decision import Judged, lay_beside, statement_span
from crossref.verdict.facts import decide_by_facts, denies, is_foreign

EN = get_language("en")
FOREIGN = replace(
    get_language("und"),
    code="es",
    decimal_comma=True,
    months=(("octubre", 10),),
    stopwords=("de", "el", "la", "para", "tras"),
)
"""As much Spanish as these facts need."""
SPEECH = (
    "Ordania will apply the harbour pact in full. The first joint inspections begin on 14 October at Port Anselm, and "
    "they will cost 18.4 million crowns. We do not want new tolls for fishing boats."
)
SPANISH = (
    "El presidente Berend Karsel inauguró el 14 de octubre el túnel Calder para 38.500 familias tras 14 meses de "
    "obras. La ceremonia fue breve."
)


def judged(reported: str, original: str = SPEECH, *, quoted: bool = False, theirs: Language = EN) -> Judged:
    whole = (Span(0, len(reported)),)
    return decide_by_facts(lay_beside(reported, whole, original, languages=(EN, theirs), quoted=quoted))


@pytest.mark.parametrize(
    ("reported", "verdict"),
    [
        ("from 14 October on, inspectors of both sides would check ships jointly at Port Anselm", "paraphrase"),
        ("joint inspections at Port Anselm would come to 18.4 million crowns", "paraphrase"),
        ("joint inspections at Port Anselm would come to 14.8 million crowns", "altered_number"),
        ("inspections at Port Anselm would begin jointly on 21 October", "altered_date"),
        ("no new tolls for boats that fish were wanted", "paraphrase"),
        ("Ordania wanted new tolls for fishing boats", "loose_paraphrase"),
        ("the opera season opens with a new choir", "not_found"),
        ("", "not_found"),
    ],
)
def test_decide_by_facts_of_free_rewording(reported: str, verdict: str) -> None:
    assert str(judged(reported).verdict) == verdict


@pytest.mark.parametrize(
    ("reported", "quoted", "verdict"),
    [
        ("President Berend Karsel opened the Calder tunnel for 38,500 families", True, "translation"),
        ("President Berend Karsel opened the Calder tunnel for 38,500 families", False, "paraphrase"),
        ("President Berend Karsel opened the Calder tunnel for 38,500 families on 14 October", True, "translation"),
        ("President Berend Karsel opened the Calder tunnel for 38,500 families on 21 October", True, "altered_date"),
        ("President Berend Karsel opened the Calder tunnel for 83,500 families", True, "not_found"),
        ("The council of fishermen asked for new boats in June", True, "not_found"),
    ],
)
def test_decide_by_facts_across_languages(reported: str, quoted: bool, verdict: str) -> None:
    assert str(judged(reported, SPANISH, quoted=quoted, theirs=FOREIGN).verdict) == verdict


def test_decide_by_facts_names_both_figures_with_their_places() -> None:
    reported = "joint inspections at Port Anselm would come to 14.8 million crowns"
    (difference,) = judged(reported).differences
    assert (difference.claim, difference.statement) == ("14.8 million crowns", "18.4 million crowns")
    assert difference.claim_span is not None and difference.claim_span.of(reported) == difference.claim
    assert difference.statement_span is not None and difference.statement_span.of(SPEECH) == difference.statement
    assert (difference.severity, difference.rule) == (Severity.MAJOR, "S1")


def test_decide_by_facts_names_both_days() -> None:
    reported = "President Berend Karsel opened the Calder tunnel for 38,500 families on 21 October"
    (difference,) = judged(reported, SPANISH, theirs=FOREIGN).differences
    assert (difference.claim, difference.statement) == ("21 October", "14 de octubre")
    assert difference.explanation == "The date is “21 October” in the article and “14 de octubre” in the original."


def test_decide_by_facts_points_at_the_sentence_that_holds_them() -> None:
    span = statement_span(judged("joint inspections at Port Anselm would come to 18.4 million crowns").comparison)
    assert span is not None
    assert span.of(SPEECH).strip().startswith("The first joint inspections")
    assert span.of(SPEECH).strip().endswith("18.4 million crowns.")


@pytest.mark.parametrize(
    ("reported", "original"),
    [
        ("trade with Tarvia grew by 12 percent", "Trade with Kestria fell. The museum opened 21 rooms this year."),
        ("the ferry carried 900 people", "The ministry thanks 40 crews for a night of work on the coast."),
        ("14 boats were lost", "Today 41 children received a prize for drawings of the sea."),
    ],
    ids=["another country", "another subject", "only figures"],
)
def test_decide_by_facts_never_names_a_difference_on_thin_evidence(reported: str, original: str) -> None:
    assert judged(reported, original).differences == ()


@pytest.mark.parametrize(
    ("one", "other", "foreign"),
    [("en", "en-GB", False), ("pt_BR", "pt", False), ("en", "es", True), ("RU", "ru", False)],
)
def test_is_foreign_compares_languages_without_regions(one: str, other: str, foreign: bool) -> None:
    assert is_foreign(one, other) is foreign


@settings(max_examples=60)
@given(st.lists(st.sampled_from([*SPEECH.split(), "not", "21", "October", "1,140"]), max_size=20), st.booleans())
@example(words=["14", "October", "October"], foreign=False)
def test_decide_by_facts_alarms_only_with_a_difference_to_show(words: list[str], foreign: bool) -> None:
    found = judged(" ".join(words), SPEECH, theirs=FOREIGN if foreign else EN)
    # Words that leave a report open are listed as minor differences, and raise no alarm.
    alarming = any(one.severity is Severity.MAJOR for one in found.differences)
    assert alarming == (found.severity is Severity.MAJOR)
    assert alarming == (found.verdict in (Verdict.ALTERED_NUMBER, Verdict.ALTERED_DATE))
    assert alarming or not found.differences or found.verdict is Verdict.NOT_CHECKABLE
    assert 0 <= found.confidence <= 1


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_decide_by_facts_never_fails_on_any_text(reported: str, original: str, foreign: bool) -> None:
    assert judged(reported, original, theirs=FOREIGN if foreign else EN).verdict in Verdict


@pytest.mark.parametrize(
    ("text", "lang", "denying"),
    [
        ("Not only Ordania will pay for the dredging.", "en", False),
        ("Ordania will not pay for the dredging.", "en", True),
        ("Ordania refused to pay for the dredging.", "en", True),
        ("No solo Ordania pagará el dragado.", "es", False),
        ("Ordania no pagará el dragado.", "es", True),
        ("Nicht nur Ordania zahlt für den Hafen.", "de", False),
        ("Ordania zahlt nicht für den Hafen.", "de", True),
        ("Pas seulement l'Ordanie paiera le dragage.", "fr", False),
        ("L'Ordanie ne paiera pas le dragage.", "fr", True),
        ("Não só a Ordânia pagará a dragagem.", "pt", False),
        ("A Ordânia não pagará a dragagem.", "pt", True),
        ("Не только Ордания оплатит работы.", "ru", False),
        ("Ордания не оплатит работы.", "ru", True),
        ("Не лише Орданія оплатить роботи.", "uk", False),
        ("Орданія не оплатить роботи.", "uk", True),
    ],
)
def test_denies_is_told_from_not_only(text: str, lang: str, denying: bool) -> None:
    assert denies(text, get_language(lang)) is denying


DEPUTIES = "Gracias a los 184 diputados que hoy han dicho sí al puerto."


@pytest.mark.parametrize(
    ("lang", "original", "reported", "verdict"),
    [
        ("es", DEPUTIES, "dio las gracias a los 148 diputados que votaron a favor", "altered_number"),
        ("es", DEPUTIES, "dio las gracias a los 184 diputados que votaron a favor", "paraphrase"),
        ("es", DEPUTIES, "dio las gracias a los 148 vecinos que votaron a favor", "not_found"),
        ("de", "Danke den 273 Fischern, die heute da sind.", "sie dankte den 237 Fischern", "altered_number"),
        (
            "ru",
            "Спасибо 273 рыбакам, которые пришли сегодня.",
            "она сказала спасибо 237 рыбакам порта",
            "altered_number",
        ),
    ],
)
def test_decide_by_facts_knows_swapped_digits_by_what_they_count(
    lang: str, original: str, reported: str, verdict: str
) -> None:
    language = get_language(lang)
    whole = (Span(0, len(reported)),)
    laid = lay_beside(reported, whole, original, languages=(language, language), quoted=False)
    assert str(decide_by_facts(laid).verdict) == verdict


def test_decide_by_facts_finds_a_month_in_a_day_of_it() -> None:
    original = "The office spent 41.7 million crowns. The remainder will be spent by 31 March."
    assert str(judged("the rest would be spent by the end of March", original).verdict) == "paraphrase"
    assert str(judged("the rest would be spent by the end of June", original).verdict) == "not_found"


def test_decide_by_facts_asks_the_sentence_that_holds_the_claim_for_its_polarity() -> None:
    original = "Stoves: 95 of 118 done. We print the list so that nobody has to take our word for it."
    assert str(judged("this week's list showed 95 of 118 stoves in place", original).verdict) == "paraphrase"
