"""Who published the words against whom the article names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.checks.attribution import check_attribution, name_of
from crossref.directory import Directory
from crossref.types import Claim, ClaimKind, Person, Source, Span, Speaker, Statement, Version

DIRECTORY = Directory(
    (
        Source(
            id="ordania-mfa",
            names=(("en", "Foreign Office of Ordania"),),
            people=(Person(id="karsel", name="Berend Karsel"), Person(id="hask", name="Teodor Hask")),
        ),
        Source(
            id="tarvia-mfa",
            names=(("en", "Foreign Office of Tarvia"),),
            people=(Person(id="ramina", name="Zoya Ramina"),),
        ),
    )
)


def claim(person: str | None, source: str | None) -> Claim:
    span = Span(0, 4)
    speaker = Speaker(mention="X", name="X", person_id=person, source_id=source)
    return Claim(
        id="c", kind=ClaimKind.DIRECT, span=span, text="Pact", segments=(span,), context=span, speakers=(speaker,)
    )


def statement(author: str | None, source: str | None) -> Statement:
    return Statement(id="s", versions=(Version(number=1, text="Pact"),), author_id=author, source=source)


@pytest.mark.parametrize(
    ("ours", "theirs", "agrees"),
    [
        pytest.param(("karsel", "ordania-mfa"), ("karsel", "ordania-mfa"), True, id="same person"),
        pytest.param((None, "ordania-mfa"), ("hask", "ordania-mfa"), True, id="body for its spokesman"),
        pytest.param(("karsel", "ordania-mfa"), (None, "ordania-mfa"), True, id="person for the body"),
        pytest.param(("karsel", "ordania-mfa"), ("ramina", "tarvia-mfa"), False, id="another body's minister"),
        pytest.param((None, "tarvia-mfa"), ("karsel", "ordania-mfa"), False, id="another body"),
        pytest.param((None, None), ("karsel", "ordania-mfa"), None, id="nobody named"),
        pytest.param(("karsel", None), (None, None), None, id="nobody known"),
    ],
)
def test_check_attribution_by_directory(
    ours: tuple[str | None, str | None], theirs: tuple[str | None, str | None], agrees: bool | None
) -> None:
    result = check_attribution(claim(*ours), statement(*theirs), DIRECTORY)
    assert result.agrees is agrees
    assert bool(result.differences) is (agrees is False)


def test_name_of_is_what_a_reader_knows() -> None:
    assert name_of(statement("ramina", "tarvia-mfa"), DIRECTORY) == "Zoya Ramina"
    assert name_of(statement(None, "tarvia-mfa"), DIRECTORY) == "Foreign Office of Tarvia"


@pytest.mark.parametrize(
    ("confidence", "author", "agrees"),
    [
        pytest.param(0.6, ("ramina", "tarvia-mfa"), None, id="may be meant"),
        pytest.param(0.6, ("karsel", "ordania-mfa"), True, id="is taken to be meant"),
        pytest.param(0.9, ("ramina", "tarvia-mfa"), False, id="is surely not meant"),
    ],
)
def test_whoever_may_be_meant_as_well_is_no_other_speaker(
    confidence: float, author: tuple[str, str], agrees: bool | None
) -> None:
    speaker = Speaker(
        mention="the ministry",
        name="Foreign Office of Ordania",
        source_id="ordania-mfa",
        confidence=confidence,
        alternatives=("tarvia-mfa",),
    )
    doubted = replace(claim(None, "ordania-mfa"), speakers=(speaker,))
    assert check_attribution(doubted, statement(*author), DIRECTORY).agrees is agrees
