"""The values: frozen, spans that hold, ids that last, and what each says of itself."""

from __future__ import annotations

import dataclasses
import typing
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref import types
from crossref.types import (
    Article,
    ArticleCheck,
    Claim,
    ClaimKind,
    Finding,
    Group,
    Severity,
    Source,
    Span,
    Speaker,
    Statement,
    Verdict,
    Version,
    stable_id,
)

VALUES = [value for value in vars(types).values() if dataclasses.is_dataclass(value) and isinstance(value, type)]
TEXT = "The minister said: “We will not raise the tolls.”"
SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(min(pair), max(pair)))


@pytest.mark.parametrize("value", VALUES, ids=lambda one: one.__name__)
def test_values_are_frozen_slotted_and_explained(value: type) -> None:
    params = value.__dataclass_params__  # type: ignore[attr-defined]  # dataclasses leave it
    assert params.frozen
    assert "__slots__" in vars(value)
    assert value.__doc__ and not value.__doc__.startswith(f"{value.__name__}(")
    hints = typing.get_type_hints(value)
    assert not [name for name, hint in hints.items() if typing.get_origin(hint) in (list, dict, set)]


def test_stable_id_depends_on_its_parts_alone() -> None:
    one = stable_id("statement", "x", "1852")
    assert one == stable_id("statement", "x", 1852) == "statement-" + one.removeprefix("statement-")
    assert len(one.removeprefix("statement-")) == 16


def test_stable_id_parts_are_kept_apart() -> None:
    assert stable_id("s", "ab", "c") != stable_id("s", "a", "bc") != stable_id("s", "abc")


@given(st.lists(st.text(), max_size=4))
def test_stable_id_of_any_text_is_made(parts: list[str]) -> None:
    assert stable_id("s", *parts) == stable_id("s", *parts)


def test_stable_id_of_damaged_text_is_made() -> None:
    assert stable_id("s", "\ud800").startswith("s-")


def test_span_of_gives_the_words() -> None:
    span = Span(TEXT.index("We"), TEXT.index(".”"))
    assert span.of(TEXT) == "We will not raise the tolls"
    assert len(span) == len(span.of(TEXT))


@given(SPANS, SPANS)
def test_span_overlap_is_mutual_and_within_contains(one: Span, other: Span) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    if len(one) and len(other):
        assert one.overlaps(other) == bool(shared)
    if one.contains(other) and len(other):
        assert shared == set(range(other.start, other.end))


@given(SPANS, st.integers(-20, 20))
def test_span_shifted_keeps_its_length_and_comes_back(span: Span, by: int) -> None:
    assert len(span.shifted(by)) == len(span)
    assert span.shifted(by).shifted(-by) == span


@given(st.lists(SPANS))
def test_span_order_is_that_of_the_text(spans: list[Span]) -> None:
    assert sorted(spans) == sorted(spans, key=lambda span: (span.start, span.end))


def test_source_name_is_the_english_one_or_the_first() -> None:
    names = (("es", "Cancillería de Tarvia"), ("en", "Foreign Office of Tarvia"))
    assert Source(id="tarvia-mfa", names=names).name == "Foreign Office of Tarvia"
    assert Source(id="tarvia-mfa", names=names[:1]).name == "Cancillería de Tarvia"


def test_statement_text_is_the_newest_versions() -> None:
    versions = (Version(number=1, text="Fares stay."), Version(number=2, text="Fares rise."))
    statement = Statement(id="s-1", versions=versions)
    assert statement.latest is versions[1]
    assert statement.text == "Fares rise."


def test_speaker_id_is_the_persons_else_the_bodys() -> None:
    speaker = Speaker(mention="he", name="Berend Karsel", person_id="berend-karsel", source_id="ordania-mfa")
    assert speaker.id == "berend-karsel"
    assert dataclasses.replace(speaker, person_id=None).id == "ordania-mfa"
    assert dataclasses.replace(speaker, person_id=None, source_id=None).id is None


@pytest.mark.parametrize(
    ("kind", "quoted"),
    [
        (ClaimKind.DIRECT, True),
        (ClaimKind.PARTIAL, True),
        (ClaimKind.EMBEDDED, True),
        (ClaimKind.HEADLINE, True),
        (ClaimKind.INDIRECT, False),
        (ClaimKind.FACT, False),
    ],
)
def test_claim_is_quoted_by_its_kind(kind: ClaimKind, quoted: bool) -> None:
    span = Span(0, 3)
    claim = Claim(id="c-1", kind=kind, span=span, text="The", segments=(span,), context=span)
    assert claim.is_quoted is quoted
    assert claim.speaker is None


def test_finding_group_is_that_of_its_verdict() -> None:
    finding = Finding(
        id="f-1", claim_id="c-1", verdict=Verdict.SPLICED, severity=Severity.MAJOR, confidence=0.7, explanation="Apart."
    )
    assert finding.group is Group.DISCREPANCY


def test_values_can_be_compared_and_hashed() -> None:
    article = Article(id="a-1", text=TEXT, blocks=())
    at = datetime(2024, 5, 14, tzinfo=UTC)
    checks = {ArticleCheck(article=article, claims=(), findings=(), engine="0.1", checked_at=at) for _ in range(2)}
    assert len(checks) == 1
