"""Reviews: a queue of discrepancies, decisions that are added and never changed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crossref.errors import UsageError
from crossref.pipeline.checks import CheckOptions, check_in_workspace
from crossref.pipeline.reviewing import Decision, evidence_of, queue, record
from crossref.pipeline.workspace import Workspace
from crossref.types import ReviewDecision, Verdict
from tests.pipeline.newsroom import NOW


@pytest.fixture
def checked(newsroom: Workspace) -> Workspace:
    list(check_in_workspace([str(newsroom.root / "bridge.html")], newsroom, CheckOptions(), now=NOW))
    return newsroom


def test_queue_holds_unreviewed_discrepancies(checked: Workspace) -> None:
    (item,) = queue(checked)
    assert item.verdict is Verdict.ALTERED_NUMBER
    assert queue(checked, since=date(2026, 11, 25)) == ()
    evidence = evidence_of(item, checked)
    assert evidence is not None
    assert evidence.finding.id == item.id


def test_decision_takes_it_off_the_queue_and_stays_in_the_list(checked: Workspace) -> None:
    (item,) = queue(checked)
    record(item.id, Decision(decision=ReviewDecision.DISMISSED, reviewer="W. Osgar"), checked, now=NOW)
    assert queue(checked) == ()
    assert [one.state for one in queue(checked, reviewed=True)] == ["dismissed"]


def test_later_decision_counts_and_the_earlier_is_kept(checked: Workspace) -> None:
    (item,) = queue(checked)
    record(item.id, Decision(decision=ReviewDecision.DISMISSED, reviewer="W. Osgar"), checked, now=NOW)
    later = Decision(decision=ReviewDecision.CONFIRMED, reviewer="H. Brok")
    record(item.id, later, checked, now=NOW + timedelta(hours=1))
    assert [one.state for one in queue(checked, reviewed=True)] == ["confirmed"]
    with checked.open_store() as store:
        assert [review.reviewer for review in store.reviews(item.id)] == ["W. Osgar", "H. Brok"]


def test_review_survives_another_check(checked: Workspace) -> None:
    (item,) = queue(checked)
    record(item.id, Decision(decision=ReviewDecision.CONFIRMED, reviewer="W. Osgar"), checked, now=NOW)
    later = NOW + timedelta(days=1)
    list(check_in_workspace([str(checked.root / "bridge.html")], checked, CheckOptions(), now=later))
    assert queue(checked) == ()


@pytest.mark.parametrize(
    ("finding", "decided", "message"),
    [
        (
            "finding-none",
            Decision(decision=ReviewDecision.CONFIRMED, reviewer="W."),
            "There is no finding finding-none",
        ),
        ("", Decision(decision=ReviewDecision.CONFIRMED, reviewer=" "), "A review needs a name"),
        ("", Decision(decision=ReviewDecision.CORRECTED, reviewer="W."), "A correction names another verdict"),
        (
            "",
            Decision(decision=ReviewDecision.CORRECTED, reviewer="W.", corrected_to=Verdict.ALTERED_NUMBER),
            "A correction names another verdict",
        ),
    ],
    ids=["unknown", "nameless", "no verdict", "same verdict"],
)
def test_wrong_decision_is_told(checked: Workspace, finding: str, decided: Decision, message: str) -> None:
    (item,) = queue(checked)
    with pytest.raises(UsageError, match=message):
        record(finding or item.id, decided, checked, now=NOW)
