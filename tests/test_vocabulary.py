"""The closed sets of words are whole, and stay what stored rows and exports hold."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest

from crossref import types, vocabulary
from crossref.vocabulary import GROUP_OF, Group, Severity, Verdict
from tests.conftest import ROOT

ENUMS = [
    value
    for value in vars(vocabulary).values()
    if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
]


@pytest.mark.parametrize("words", ENUMS, ids=lambda one: one.__name__)
def test_words_are_lower_case_and_named_alike(words: type[StrEnum]) -> None:
    assert words.__doc__
    for word in words:
        assert word.value == word.name.lower()
        assert re.fullmatch(r"[a-z]+(?:_[a-z]+)*", word.value)


@pytest.mark.parametrize("words", ENUMS, ids=lambda one: one.__name__)
def test_types_re_export_every_set(words: type[StrEnum]) -> None:
    assert getattr(types, words.__name__) is words


def test_group_of_knows_every_verdict() -> None:
    assert set(GROUP_OF) == set(Verdict)
    assert set(GROUP_OF.values()) == set(Group)


@pytest.mark.parametrize(
    ("verdict", "group"),
    [
        (Verdict.VERBATIM, Group.AGREEMENT),
        (Verdict.TRANSLATION, Group.PARAPHRASE),
        (Verdict.MISDATED, Group.DISCREPANCY),
        (Verdict.THIN_COVERAGE, Group.UNVERIFIED),
        (Verdict.NOT_FOUND, Group.UNVERIFIED),
    ],
)
def test_group_of_an_open_verdict_is_never_a_discrepancy(verdict: Verdict, group: Group) -> None:
    assert GROUP_OF[verdict] is group


def test_severity_ranks_rise() -> None:
    assert [severity.rank for severity in (Severity.NONE, Severity.MINOR, Severity.MAJOR)] == [0, 1, 2]
    assert len({severity.rank for severity in Severity}) == len(Severity)


@pytest.mark.parametrize("verdict", Verdict, ids=str)
def test_verdicts_are_explained_in_the_documentation(verdict: Verdict) -> None:
    page = (ROOT / "docs" / "verdicts.md").read_text(encoding="utf-8")
    page = page.replace("altered number, date, name", "altered number, altered date, altered name")
    assert verdict.value.replace("_", " ") in page
