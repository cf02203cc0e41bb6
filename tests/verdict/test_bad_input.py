"""Bad input: an answer with a sentence, whatever the texts are; and time that grows with the statement, no faster."""

from __future__ import annotations

import time

import pytest

from crossref.types import Finding, Group, Verdict
from crossref.verdict import compare

QUOTE = "We will open the second crossing at Odd before the end of the year, and the ferry stays."
SPEECH = "The council met on Friday. " + QUOTE + " We thank the crews of both boats."
FILLER = "The harbour office published the list of the works, the names of the crews and the hours of the ferry. "
MEGABYTE = FILLER * (1_000_000 // len(FILLER))


def answered(original: str, reported: str, **given: object) -> Finding:
    finding = compare(original, reported, **given)  # type: ignore[arg-type]  # test values
    assert finding.explanation.strip()
    assert 0 <= finding.confidence <= 1
    return finding


@pytest.mark.parametrize("quoted", [True, False], ids=["quoted", "reported"])
@pytest.mark.parametrize(("original", "reported"), [("", ""), ("", QUOTE), (SPEECH, ""), (" \n", "…"), (SPEECH, "“”")])
def test_compare_empty_side_concludes_nothing(original: str, reported: str, quoted: bool) -> None:
    assert answered(original, reported, quoted=quoted).group is Group.UNVERIFIED


def test_compare_the_same_text_twice_agrees() -> None:
    assert answered(SPEECH, SPEECH).verdict is Verdict.VERBATIM
    assert answered(f"{SPEECH} {SPEECH}", QUOTE).verdict is Verdict.VERBATIM
    assert answered(SPEECH, SPEECH, quoted=False).verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize("place", [0, 500_000, 1_000_000])
def test_compare_finds_a_quotation_in_a_text_of_a_megabyte(place: int) -> None:
    cut = MEGABYTE.rfind(". ", 0, place) + 2 if place else 0
    assert answered(MEGABYTE[:cut] + QUOTE + " " + MEGABYTE[cut:], QUOTE).verdict is Verdict.VERBATIM


def test_compare_claim_of_a_megabyte_gets_an_answer() -> None:
    assert answered(SPEECH, MEGABYTE).group is Group.UNVERIFIED


def test_compare_claim_longer_than_the_statement_is_told_what_it_adds() -> None:
    finding = answered(
        QUOTE, f"{QUOTE} We will also build a museum of the sea and a school for the pilots of the coast."
    )
    assert finding.group is not Group.AGREEMENT


@pytest.mark.parametrize(
    ("original", "reported", "languages"),
    [
        ("Abriremos el segundo paso en Odd antes de fin de año. We will open it together.", "We will open it together", ("es", "en")),
        ("Мы откроем переправу. We will open the crossing together.", "We will open the crossing together", ("ru", "en")),
        (SPEECH, QUOTE, ("en", "es")),
    ],
)  # fmt: skip
def test_compare_mixed_languages_get_an_answer(original: str, reported: str, languages: tuple[str, str]) -> None:
    finding = answered(original, reported, original_lang=languages[0], reported_lang=languages[1])
    assert finding.group is not Group.DISCREPANCY


@pytest.mark.parametrize("lang", ["fi", "zz", "", "en-XX", "zh-Hant"])
def test_compare_unknown_language_is_compared_by_its_words(lang: str) -> None:
    text = "Jokiveden silta avataan maanantaina kello yhdeksän."
    assert answered(text, text, original_lang=lang, reported_lang=lang).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    ("damaged", "verdict"),
    [
        (QUOTE.replace("second", "sec\ufffdnd"), Verdict.VERBATIM),
        (QUOTE.replace(" ", "\u00a0"), Verdict.VERBATIM),
        ("\u202e" + QUOTE + "\u202c", Verdict.VERBATIM),
        (QUOTE.replace("crossing", "cros\u00adsing"), Verdict.VERBATIM),
        (QUOTE.replace("e", "e\u0301", 1), Verdict.PERMITTED_EDIT),
    ],
    ids=["lost character", "hard spaces", "direction marks", "soft hyphen", "stray accent"],
)
def test_compare_damaged_text_is_the_same_words(damaged: str, verdict: Verdict) -> None:
    assert answered(SPEECH, damaged).verdict in (verdict, Verdict.VERBATIM, Verdict.PERMITTED_EDIT)


@pytest.mark.parametrize("text", ["\ufffd" * 50, "\ud800 lone", "\x00\x01\x02", "﷽" * 200, "a\u0300" * 500, "🙂" * 300])
def test_compare_rubbish_gets_an_answer(text: str) -> None:
    answered(SPEECH, text)
    answered(text, QUOTE)


def _seconds(original: str) -> float:
    best = float("inf")
    for at in range(3):
        started = time.perf_counter()
        compare(f"{original}{at}", f"{QUOTE} {at}")
        best = min(best, time.perf_counter() - started)
    return best


def test_compare_takes_time_in_proportion_to_the_statement() -> None:
    short, long = MEGABYTE[:20_000], MEGABYTE[:160_000]
    _seconds(short)
    assert _seconds(long + QUOTE) < 3 * 8 * _seconds(short + QUOTE)
