"""Reports whose words and figures are nearly all there, and that say something else: left open, never agreed to."""

from __future__ import annotations

import pytest

from crossref.checks.comparison import Comparison
from crossref.types import Severity, Verdict
from crossref.verdict.contrary import find_contrary
from crossref.verdict.facts import decide_by_facts
from tests.checks.laying import laid


def beside(original: str, reported: str, lang: str) -> Comparison:
    return laid(original, reported, quoted=False, lang=lang)


CONTRARY = [
    ("en", "The army shot down two drones over the bay.", "the army shot down two planes over the bay",
     ("planes", "drones")),
    ("en", "Wages will grow faster than prices this year.", "prices would grow faster than wages this year",
     ("prices", "Wages")),
    ("de", "Wir senken die Maut auf der Brücke um ein Fünftel.", "die Maut auf der Brücke werde um ein Fünftel erhöht",
     ("erhöht", "senken")),
    ("es", "Bajaremos el peaje del puente en una quinta parte.", "el peaje del puente subirá en una quinta parte",
     ("subirá", "Bajaremos")),
    ("ru", "Мы снизим пошлину на зерно на одну пятую.", "пошлину на зерно повысят на одну пятую", ("повысят", "снизим")),
    ("ru", "Ордания поставляет Весландии 40 процентов газа.", "Весландия поставляет Ордании 40 процентов газа",
     ("Весландия", "Ордания")),
    ("uk", "Військові збили два безпілотники над затокою.", "військові збили два літаки над затокою",
     ("літаки", "безпілотники")),
]  # fmt: skip
AGREEING = [
    ("en", "We will buy 40 ambulances for the islands.", "the ministry would purchase 40 ambulances for the islands"),
    ("en", "Wages will grow faster than prices this year.", "this year wages would rise faster than prices"),
    ("en", "We do not oppose the plan for two bridges.", "the minister supported the plan for two bridges"),
    (
        "de",
        "Wir senken die Maut auf der Brücke um ein Fünftel.",
        "die Maut auf der Brücke werde um ein Fünftel gesenkt",
    ),
    ("es", "Bajaremos el peaje del puente en una quinta parte.", "el peaje del puente bajará en una quinta parte"),
    ("ru", "Программа рассчитана на 18 месяцев начиная с мая.", "программа рассчитана на полтора года начиная с мая"),
    ("fr", "Deux ponts seront fermés en mai.", "deux ponts fermeront en mai"),
]


@pytest.mark.parametrize(("lang", "original", "reported", "words"), CONTRARY)
def test_contrary_words_leave_a_report_open(lang: str, original: str, reported: str, words: tuple[str, str]) -> None:
    comparison = beside(original, reported, lang)
    judged = decide_by_facts(comparison)
    assert (judged.verdict, judged.severity) == (Verdict.NOT_CHECKABLE, Severity.NONE)
    (found,) = judged.differences
    assert (found.claim, found.statement) == words
    assert found.claim_span is not None
    assert found.claim_span.of(reported) == words[0]
    assert found.statement_span is not None
    assert found.statement_span.of(original) == words[1]


@pytest.mark.parametrize(("lang", "original", "reported"), AGREEING)
def test_same_facts_in_other_words_are_not_contrary(lang: str, original: str, reported: str) -> None:
    comparison = beside(original, reported, lang)
    whole = comparison.original_units[0].span.start, comparison.original_units[-1].span.end
    assert find_contrary(comparison, type(comparison.claim_span)(*whole)) is None
