"""Who met whom on which day agrees with an official account, or nothing is established."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from crossref.article.claims import find_claims
from crossref.types import (
    Candidate,
    ClaimKind,
    Finding,
    Flag,
    Group,
    Severity,
    Span,
    Statement,
    Verdict,
    Version,
    VersionState,
)
from crossref.verdict.case import Case
from crossref.verdict.decision import DEFAULTS
from crossref.verdict.events import judge_event
from tests.article.newsroom import DIRECTORY, article

TEXT = "Berend Karsel met Mira Tolvanen in Port Calder on Tuesday."
ACCOUNT = "On 11 March, Foreign Minister Berend Karsel received Mira Tolvanen for talks in Port Calder."


def event(text: str = TEXT) -> Case:
    """Return the case of the one event that a text reports."""
    one = article(text)
    (found,) = [claim for claim in find_claims(one, DIRECTORY).claims if claim.kind is ClaimKind.FACT]
    return Case(
        claim=found, text=one.text, article=one, directory=DIRECTORY, coverage=None, searched=None, settings=DEFAULTS
    )


def account(
    text: str = ACCOUNT,
    *,
    source: str | None = "ordania-mfa",
    on: datetime | None = datetime(2025, 3, 12, 8, tzinfo=UTC),
    author: str | None = None,
    second_hand: bool = False,
) -> Candidate:
    """Return an official account as a candidate."""
    statement = Statement(
        id="account-1",
        versions=(Version(number=1, text=text),),
        source=source,
        author_id=author,
        published_at=on,
        lang="en",
        second_hand=second_hand,
    )
    return Candidate(statement=statement, version=statement.latest, span=Span(0, len(text)), score=0.7)


def verdict(*candidates: Candidate) -> Finding:
    """Return the finding on the event."""
    return judge_event(event(), candidates)


@pytest.mark.parametrize(
    "text",
    [
        ACCOUNT,
        "Berend Karsel and Mira Tolvanen held talks on Tuesday.",
        "Yesterday Berend Karsel met Mira Tolvanen.",
        "Berend Karsel met Mira Tolvanen on 2025-03-11.",
    ],
    ids=["date", "weekday", "yesterday", "ISO"],
)
def test_event_in_an_official_account_of_the_day_agrees(text: str) -> None:
    found = verdict(account(text))
    assert found.verdict is Verdict.PARAPHRASE
    assert found.group is Group.PARAPHRASE
    assert found.severity is Severity.NONE
    assert found.statement is not None
    assert found.checks[0].agrees is True


def test_event_finding_shows_the_accounts_own_words_for_the_day() -> None:
    found = verdict(account())
    assert "“11 March”" in found.explanation
    assert found.claim_span == event().claim.span


def test_event_one_day_apart_agrees_since_zones_differ() -> None:
    assert verdict(account("On 12 March Berend Karsel met Mira Tolvanen.")).verdict is Verdict.PARAPHRASE


@pytest.mark.parametrize(
    "candidate",
    [
        account("On 3 March Berend Karsel met Mira Tolvanen in Port Calder."),
        account("On 11 March Berend Karsel received guests in Port Calder."),
        account("Berend Karsel met Mira Tolvanen in Port Calder."),
        account(source="velmark-radio"),
        account(on=None),
        account(on=datetime(2025, 5, 1, tzinfo=UTC)),
        account(on=datetime(2025, 3, 1, tzinfo=UTC)),
    ],
    ids=["another day", "not the other participant", "no day", "not official", "undated", "long after", "before"],
)
def test_event_that_no_account_confirms_is_never_a_discrepancy(candidate: Candidate) -> None:
    found = verdict(candidate)
    assert found.verdict is Verdict.THIN_COVERAGE
    assert found.group is Group.UNVERIFIED
    assert found.severity is Severity.NONE
    assert found.statement is None
    assert not found.differences


def test_event_with_a_figure_that_its_account_lacks_is_left_open() -> None:
    text = "Berend Karsel and Mira Tolvanen met twelve mayors on Tuesday."
    told = event(text)
    agreed, other = account(f"{ACCOUNT} They met 12 mayors."), account(f"{ACCOUNT} They met eleven mayors.")
    assert judge_event(told, [agreed]).verdict is Verdict.PARAPHRASE
    found = judge_event(told, [other])
    assert found.verdict is Verdict.THIN_COVERAGE
    assert "“twelve”" in found.explanation


def test_event_without_candidates_is_unverified() -> None:
    assert verdict().verdict is Verdict.THIN_COVERAGE


def test_event_takes_the_first_account_that_agrees() -> None:
    other = account("On 3 March Berend Karsel met Mira Tolvanen.")
    assert verdict(other, account()).statement == account().statement


def test_event_in_the_participants_own_post_needs_no_own_name() -> None:
    post = account("Good talks with Mira Tolvanen in Port Calder on Tuesday.", author="berend-karsel", source=None)
    assert verdict(post).verdict is Verdict.PARAPHRASE


def test_event_confirmed_by_a_post_in_an_article_says_so() -> None:
    assert verdict(account(second_hand=True)).flags == (Flag.EMBEDDED_IN_ARTICLE,)
    assert verdict(account()).flags == ()


@pytest.mark.parametrize(
    ("texts", "state", "flag"),
    [
        (("A visit is planned.", ACCOUNT), VersionState.LIVE, Flag.SOURCE_EDITED),
        ((ACCOUNT,), VersionState.DELETED, Flag.SOURCE_DELETED),
    ],
    ids=["edited", "deleted"],
)
def test_event_whose_account_changed_or_went_says_so(texts: tuple[str, ...], state: VersionState, flag: Flag) -> None:
    one = account()
    versions = tuple(Version(number=at, text=text, state=state) for at, text in enumerate(texts, 1))
    statement = replace(one.statement, versions=versions)
    assert verdict(replace(one, statement=statement, version=statement.latest)).flags == (flag,)


def test_event_without_a_day_is_unverified() -> None:
    case = event()
    case = replace(case, claim=replace(case.claim, said_on=None))
    assert judge_event(case, (account(),)).verdict is Verdict.THIN_COVERAGE


def test_event_day_of_the_claim_is_the_one_counted_from_the_article() -> None:
    said_on = event().claim.said_on
    assert said_on is not None
    assert said_on.first == date(2025, 3, 11)
