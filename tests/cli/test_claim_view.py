"""An article in the terminal: claims numbered where they begin, speakers and days beneath."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crossref.article.claims import Found
from crossref.cli.claim_view import print_claims
from crossref.types import Article, Block, BlockKind, Claim, ClaimKind, SaidOn, Span, Speaker

TEXT = "Fares stay\n\n“We will keep the fare,” she said, “and the timetable.”"
HEAD, BODY = Span(0, 10), Span(12, len(TEXT))
PARTS = (Span(13, 34), Span(47, 65))


def _article() -> Article:
    return Article(
        id="article-1",
        text=TEXT,
        blocks=(Block(kind=BlockKind.HEADLINE, span=HEAD), Block(kind=BlockKind.BODY, span=BODY)),
        published_at=datetime(2026, 11, 24, tzinfo=UTC),
    )


def _claim(*speakers: Speaker, said_on: SaidOn | None = None) -> Claim:
    span = Span(PARTS[0].start, PARTS[1].end)
    return Claim(
        id="claim-1", kind=ClaimKind.DIRECT, span=span, text=span.of(TEXT), segments=PARTS, context=BODY,
        speakers=speakers, cue="said", said_on=said_on, venue="X", rule="a quotation next to its verb",
    )  # fmt: skip


def _printed(found: Found, capsys: pytest.CaptureFixture[str], *, explain: bool = False) -> list[str]:
    print_claims(_article(), found, explain=explain)
    return [line.rstrip() for line in capsys.readouterr().out.splitlines() if line.strip()]


def test_split_quotation_is_numbered_once(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    day = datetime(2026, 11, 23, tzinfo=UTC).date()
    claim = _claim(
        Speaker(mention="she", name="Ilva Sterner"),
        Speaker(mention="Hanne Brok", name="Hanne Brok"),
        said_on=SaidOn(first=day, last=day, derived_from="on Monday"),
    )
    assert _printed(Found(claims=(claim,), set_aside=()), capsys) == [
        "Fares stay",
        "“[1] We will keep the fare,” she said, “and the timetable.”",
        "      [1] Ilva Sterner (“she”) and Hanne Brok  direct, “said”, on 2026-11-23, X, 50% sure",
    ]


def test_rules_and_what_was_set_aside_on_request(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    aside = Claim(
        id="claim-2", kind=ClaimKind.PARTIAL, span=HEAD, text="Fares\nstay", segments=(HEAD,), context=HEAD,
        reason="a name, no speech",
    )  # fmt: skip
    printed = _printed(Found(claims=(_claim(),), set_aside=(aside,)), capsys, explain=True)
    assert printed[2:] == [
        "      [1] nobody named  direct, “said”, X, 50% sure",
        "          rule: a quotation next to its verb",
        "Not taken for claims:",
        "  “Fares stay”: a name, no speech",
    ]


def test_who_cites_the_speaker_and_notes_stand_under_a_claim(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    claim = replace(
        _claim(Speaker(mention="Ilva Sterner", name="Ilva Sterner")),
        cited_by="Radio Calder",
        notes=("The closing quotation mark is missing.",),
    )
    assert _printed(Found(claims=(claim,), set_aside=()), capsys)[-2:] == [
        "      [1] Ilva Sterner  direct, “said”, X, cited by Radio Calder, 50% sure",
        "          note: The closing quotation mark is missing.",
    ]
