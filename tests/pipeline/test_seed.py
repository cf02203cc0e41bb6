"""A wire report as it was pasted, end to end: claims, speakers, the post shown in it, and what may be concluded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.workspace import Workspace, find_workspace, init_workspace
from crossref.types import ArticleCheck, Claim, ClaimKind, Finding, Flag, Group, Platform, Span, Verdict

DAY = date(2023, 9, 22)
NOW = datetime(2023, 9, 23, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Seed:
    """The report as checked, its annotations, and the workspace it was checked in."""

    check: ArticleCheck
    expected: dict[str, Any]
    workspace: Workspace
    markdown: str

    def claim(self, id: str) -> Claim:
        """Return the claim that overlaps an annotated one best."""
        gold = self.gold(id)
        return max(self.check.claims, key=lambda claim: max(shared_part(claim.span, one) for one in gold))

    def gold(self, id: str) -> list[Span]:
        """Return where an annotated claim may begin and end."""
        row = next(one for one in self.expected["claims"] if one["id"] == id)
        starts = [row["start"], *row.get("start_alternatives", ())]
        ends = [row["end"], *row.get("end_alternatives", ())]
        return [Span(start, end) for start in starts for end in ends]

    def finding(self, claim: Claim) -> Finding:
        """Return the finding of a claim."""
        return next(one for one in self.check.findings if one.claim_id == claim.id)


def shared_part(one: Span, other: Span) -> float:
    """Return how much of two stretches is common to both, of all that they cover."""
    common = max(min(one.end, other.end) - max(one.start, other.start), 0)
    return common / (len(one) + len(other) - common)


@pytest.fixture(scope="module")
def seed(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seed]:
    """Check the report in a fresh workspace with the sources that ship."""
    expected = json.loads((shared / "eval/seed/expected.json").read_text(encoding="utf-8"))
    folder = tmp_path_factory.mktemp("desk")
    init_workspace(folder)
    workspace = find_workspace(folder)
    target = str(shared / "seed" / expected["file"])
    (outcome,) = check_in_workspace([target], workspace, CheckOptions(published_on=DAY), now=NOW)
    assert outcome.error is None
    assert outcome.check is not None
    assert outcome.report is not None
    yield Seed(outcome.check, expected, workspace, outcome.report.markdown.read_text(encoding="utf-8"))


CLAIMS = ("s1", "s2", "s3", "s4", "s5", "s6")


@pytest.mark.parametrize("id", CLAIMS)
def test_claim_stands_where_it_was_annotated(seed: Seed, id: str) -> None:
    claim = seed.claim(id)
    assert max(shared_part(claim.span, one) for one in seed.gold(id)) >= (0.8 if id != "s6" else 0.6)
    assert claim.span.of(seed.check.article.text) == claim.text


@pytest.mark.parametrize("id", CLAIMS)
def test_claim_has_kind_speaker_cue_and_days(seed: Seed, id: str) -> None:
    row = next(one for one in seed.expected["claims"] if one["id"] == id)
    claim = seed.claim(id)
    assert claim.kind.value in row["kinds_accepted"]
    assert claim.speaker is not None
    assert claim.speaker.id == row["speaker_id"]
    assert claim.speaker.mention in row["speaker_mention_accepted"]
    assert claim.cue in row["cue_accepted"]
    if claim.said_on is not None:
        days = [date.fromisoformat(day) for day in row["said_on"]]
        assert min(days) <= claim.said_on.first <= claim.said_on.last <= max(days)


def test_each_annotated_claim_is_found_once(seed: Seed) -> None:
    assert len({seed.claim(id).id for id in CLAIMS}) == len(CLAIMS)


def test_minister_who_is_spoken_of_is_no_speaker(seed: Seed) -> None:
    ids = {speaker.id for id in ("s4", "s5", "s6") for speaker in seed.claim(id).speakers}
    assert ids == {"mfa-russia"}


def test_post_in_the_report_is_read_whole(seed: Seed) -> None:
    (gold,) = seed.expected["embedded_posts"]
    (post,) = seed.check.article.embeds
    assert (post.platform, post.author, f"@{post.handle}") == (Platform.X, gold["author"], gold["handle"])
    assert (str(post.published_on), post.text) == (gold["date"], gold["text"])
    assert list(post.links) == gold["links"] + gold["media"]
    assert post.text_span == Span(gold["text_start"], gold["text_end"])


def test_post_in_the_report_is_kept_as_a_second_hand_statement(seed: Seed) -> None:
    (gold,) = seed.expected["embedded_posts"]
    with seed.workspace.open_store() as store:
        (statement,) = store.iter_statements()
        assert store.coverage() == ()
    assert statement.second_hand
    assert (statement.source, statement.author) == ("mfa-russia", gold["author"])
    assert (statement.platform, statement.text) == (Platform.X, gold["text"])
    assert statement.published_at is not None
    assert str(statement.published_at.date()) == gold["date"]
    assert statement.provenance is not None
    assert statement.provenance.startswith("embedded in")


def test_day_of_the_meeting_agrees_with_the_post(seed: Seed) -> None:
    (fact,) = (claim for claim in seed.check.claims if claim.kind is ClaimKind.FACT)
    assert "held a meeting on Wednesday" in fact.text
    assert fact.said_on is not None
    assert (fact.said_on.first, fact.said_on.last) == (date(2023, 9, 20), date(2023, 9, 20))
    assert "Wednesday" in fact.said_on.derived_from
    finding = seed.finding(fact)
    assert finding.group in (Group.AGREEMENT, Group.PARAPHRASE)
    assert "September 20" in finding.explanation
    assert Flag.EMBEDDED_IN_ARTICLE in finding.flags


def test_nothing_differs_and_the_rest_is_left_open(seed: Seed) -> None:
    assert not [one for one in seed.check.findings if one.group is Group.DISCREPANCY]
    for claim in seed.check.claims:
        if claim.kind is not ClaimKind.FACT:
            finding = seed.finding(claim)
            assert finding.verdict is Verdict.THIN_COVERAGE
            assert "has been collected" in finding.explanation


def test_lost_characters_are_told_and_stay_out_of_claims(seed: Seed) -> None:
    lost = seed.expected["replacement_characters"]
    assert any(str(lost) in note and "lost" in note for note in seed.check.notes)
    for claim in seed.check.claims:
        assert "\ufffd" not in claim.text
        assert not any("\ufffd" in speaker.mention + speaker.name for speaker in claim.speakers)


def test_report_says_what_was_not_collected(seed: Seed) -> None:
    assert "Not checked" in seed.markdown
    assert "mfa_russia" in seed.markdown or "MFA Russia" in seed.markdown
