"""The card of one claim: both sides, what differs, and where the original comes from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.report.cards import claim_card
from crossref.report.pages import ClaimCard, Mark
from crossref.types import (
    ArticleCheck,
    ClaimKind,
    DifferenceKind,
    Finding,
    Flag,
    Severity,
    Statement,
    Verdict,
    Version,
    VersionState,
)
from tests.report.samples import bare_check, directory, rich_check


def card_of(check: ArticleCheck, at: int, finding: Finding | None = None) -> ClaimCard:
    return claim_card(
        at + 1,
        check.claims[at],
        finding or check.findings[at],
        article=check.article,
        directory=directory(),
        coverage=None,
    )


def _statement(finding: Finding) -> Statement:
    assert finding.statement is not None
    return finding.statement


def test_quotation_shows_marked_words_in_their_sentence() -> None:
    card = card_of(rich_check(), 1)
    assert [run.text for run in card.article.runs if run.mark is Mark.ADDED] == ["50,000"]
    assert card.article.runs[0].mark is Mark.CONTEXT
    assert card.article.runs[0].text.startswith("PORT CALDER — “")
    assert card.original is not None
    assert next(run.text for run in card.original.passage.runs if run.mark is Mark.DROPPED) == "15,000"


def test_reported_speech_has_no_word_marks() -> None:
    card = card_of(rich_check(), 2)
    assert card.marking.startswith("Reported speech uses its own words")
    assert {run.mark for run in card.article.runs} == {Mark.CONTEXT, Mark.SAME}


def test_headline_without_quotation_marks_is_no_quotation() -> None:
    check = rich_check()
    finding = replace(check.findings[1], claim_id="claim-1")
    assert card_of(check, 0, finding).marking.startswith("Reported speech uses its own words")


def test_gravest_difference_comes_first() -> None:
    check = rich_check()
    number = check.findings[1].differences[0]
    minor = replace(number, kind=DifferenceKind.SPELLING, severity=Severity.MINOR)
    card = card_of(check, 1, replace(check.findings[1], differences=(minor, number)))
    assert [(one.kind, one.severity) for one in card.differences] == [("Number", "major"), ("Spelling", "minor")]


def test_sign_off_is_for_major_discrepancies_alone() -> None:
    check = rich_check()
    assert card_of(check, 1).needs_sign_off
    assert not card_of(check, 1, replace(check.findings[1], severity=Severity.MINOR)).needs_sign_off
    assert not card_of(check, 3).needs_sign_off


def test_speaker_is_named_where_the_mention_does_not() -> None:
    speaker = card_of(rich_check(), 2).speakers[0]
    assert (speaker.mention, speaker.name) == ("He", "Jonas Averill")
    assert (speaker.office, speaker.body) == ("Minister of transport", "Ministry of Transport of Kestria")


def test_other_meanings_of_a_mention_are_named() -> None:
    assert card_of(rich_check(), 3).speakers[0].alternatives == ("Foreign Ministry of Sorvela",)


@pytest.mark.parametrize(
    ("state", "words"),
    [(VersionState.LIVE, "at its address when last seen"), (VersionState.DELETED, "since deleted")],
)
def test_state_of_the_original_is_told(state: VersionState, words: str) -> None:
    finding = rich_check().findings[1]
    newest = replace(_statement(finding).latest, state=state)
    statement = replace(_statement(finding), versions=(_statement(finding).versions[0], newest))
    card = card_of(rich_check(), 1, replace(finding, statement=statement, flags=(Flag.SOURCE_DELETED,)))
    assert card.original is not None
    assert card.original.state == words
    assert card.flags == ("The original is no longer at its address; the kept version was compared.",)


def test_single_version_is_told_as_such() -> None:
    finding = rich_check().findings[1]
    one = Version(number=1, text=_statement(finding).versions[0].text)
    card = card_of(
        rich_check(), 1, replace(finding, statement=replace(_statement(finding), versions=(one,)), version=one)
    )
    assert card.original is not None
    assert card.original.version == "The only version known."


def test_imported_original_is_not_said_to_be_at_its_address() -> None:
    card = card_of(rich_check(), 4)
    assert card.original is not None
    assert card.original.state == ""


def test_original_without_a_place_shows_its_beginning() -> None:
    finding = replace(rich_check().findings[1], statement_span=None, alignment=None)
    card = card_of(rich_check(), 1, finding)
    assert card.original is not None
    assert "".join(run.text for run in card.original.passage.runs).startswith("Averill on the new ticket")
    assert card.marking == "No words could be laid beside each other."


def test_open_finding_has_no_original() -> None:
    card = card_of(bare_check(), 0)
    assert card.original is None
    assert card.marking == ""
    assert card.differences == card.omitted == ()


def test_place_is_left_out_where_the_kind_says_it() -> None:
    check = rich_check()
    assert (card_of(check, 0).kind, card_of(check, 0).place) == ("Headline", "")
    quoted = replace(check, claims=(replace(check.claims[0], kind=ClaimKind.DIRECT), *check.claims[1:]))
    assert card_of(quoted, 0).place == "in the headline"


def test_verdict_is_said_in_words_with_its_shape() -> None:
    card = card_of(rich_check(), 1)
    assert (card.shape, card.verdict, card.severity) == ("▲", "Altered number", "major")
    misdated = card_of(rich_check(), 1, replace(rich_check().findings[1], verdict=Verdict.MISDATED))
    assert misdated.verdict == "Other occasion"
