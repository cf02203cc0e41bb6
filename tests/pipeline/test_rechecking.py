"""Judging again after a change of rules: what changed is told, the old is kept, reviews stay where they belong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest

from crossref.pipeline.checks import CheckOptions, check_in_workspace, engine_of
from crossref.pipeline.rechecking import RecheckOptions, RecheckReport, recheck
from crossref.pipeline.reviewing import Decision, queue, record
from crossref.pipeline.workspace import Workspace
from crossref.types import ArticleCheck, Finding, ReviewDecision, Severity, Verdict
from tests.pipeline.newsroom import NOW

OLD_RULES = "crossref 0.0.9 (rules 00000000, settings 00000000)"
LATER = NOW + timedelta(days=2)


def _as_older_rules_had_it(workspace: Workspace, change: Callable[[Finding], Finding]) -> ArticleCheck:
    """Check the article and keep the check as if older rules had made it, with one finding judged otherwise."""
    list(check_in_workspace([str(workspace.root / "bridge.html")], workspace, CheckOptions(), now=NOW))
    with workspace.open_store() as store:
        (line,) = store.checked_articles()
        made = store.check(line.check_id)
        assert made is not None
        findings = tuple(change(one) if one.verdict is Verdict.ALTERED_NUMBER else one for one in made.findings)
        old = replace(made, findings=findings, engine=OLD_RULES, checked_at=NOW + timedelta(hours=1))
        store.save_check(old)
    return old


def _mild(finding: Finding) -> Finding:
    return replace(finding, verdict=Verdict.PERMITTED_EDIT, severity=Severity.NONE, differences=())


def _elsewhere(finding: Finding) -> Finding:
    return replace(
        finding, id="finding-0123456789abcdef", verdict=Verdict.NOT_FOUND, severity=Severity.NONE, statement=None,
        version=None, differences=(), alignment=None,
    )  # fmt: skip


def _recheck(workspace: Workspace, **options: object) -> RecheckReport:
    chosen = RecheckOptions(**options)  # type: ignore[arg-type]  # a test's own options
    return recheck(workspace, chosen, now=LATER, progress=_silent)


@contextmanager
def _silent(_total: int) -> Iterator[Callable[[int], None]]:
    yield lambda _done: None


def test_changed_finding_is_told_with_both_verdicts(newsroom: Workspace) -> None:
    _as_older_rules_had_it(newsroom, _mild)
    report = _recheck(newsroom)
    assert (report.articles, report.findings, report.current) == (1, 5, 0)
    (one,) = report.changed
    assert one.before is not None and one.after is not None
    assert (one.before.verdict, one.after.verdict) == (Verdict.PERMITTED_EDIT, Verdict.ALTERED_NUMBER)
    assert one.claim.text.startswith("Some 50,000 passengers")
    assert one.same_statement
    assert one.is_discrepancy(Severity.MAJOR)
    assert "50,000" in one.after.explanation


def test_old_findings_are_kept_and_the_new_ones_count(newsroom: Workspace) -> None:
    old = _as_older_rules_had_it(newsroom, _mild)
    _recheck(newsroom)
    with newsroom.open_store() as store:
        kept = store.findings(finding_id=next(one.id for one in old.findings if one.verdict is Verdict.PERMITTED_EDIT))
        (article,) = store.checked_articles()
    assert [one.verdict for one in kept] == [Verdict.ALTERED_NUMBER, Verdict.PERMITTED_EDIT, Verdict.ALTERED_NUMBER]
    assert (article.engine, article.checked_at) == (engine_of(newsroom), LATER)
    assert [item.verdict for item in queue(newsroom)] == [Verdict.ALTERED_NUMBER]


def test_dry_run_keeps_nothing(newsroom: Workspace) -> None:
    _as_older_rules_had_it(newsroom, _mild)
    first = _recheck(newsroom, write=False)
    assert len(first.changed) == 1
    with newsroom.open_store() as store:
        assert store.checked_articles()[0].engine == OLD_RULES
    assert _recheck(newsroom, write=False).changed == first.changed


def test_second_run_has_nothing_to_do_unless_asked(newsroom: Workspace) -> None:
    _as_older_rules_had_it(newsroom, _mild)
    _recheck(newsroom)
    assert _recheck(newsroom) == RecheckReport(engine=engine_of(newsroom), current=1)
    again = _recheck(newsroom, everything=True)
    assert (again.articles, again.changed) == (1, [])


@pytest.mark.parametrize(("day", "articles"), [(date(2026, 11, 24), 1), (date(2026, 11, 25), 0)])
def test_since_bounds_the_articles_by_their_day(newsroom: Workspace, day: date, articles: int) -> None:
    _as_older_rules_had_it(newsroom, _mild)
    assert _recheck(newsroom, since=day).articles == articles


def test_review_of_the_same_claim_and_statement_stays(newsroom: Workspace) -> None:
    old = _as_older_rules_had_it(newsroom, _mild)
    reviewed = next(one.id for one in old.findings if one.verdict is Verdict.PERMITTED_EDIT)
    record(reviewed, Decision(decision=ReviewDecision.DISMISSED, reviewer="W. Osgar"), newsroom, now=NOW)
    (one,) = _recheck(newsroom).changed
    assert one.keeps_review
    assert queue(newsroom) == ()
    with newsroom.open_store() as store:
        assert [review.reviewer for review in store.reviews(reviewed)] == ["W. Osgar"]


def test_review_of_another_statement_stays_with_the_finding_before(newsroom: Workspace) -> None:
    _as_older_rules_had_it(newsroom, _elsewhere)
    decided = Decision(decision=ReviewDecision.CONFIRMED, reviewer="W. Osgar")
    record("finding-0123456789abcdef", decided, newsroom, now=NOW)
    (one,) = _recheck(newsroom).changed
    assert one.review is not None
    assert (one.same_statement, one.keeps_review) == (False, False)
    assert [item.state for item in queue(newsroom)] == ["unreviewed"]


def test_empty_store_is_no_error(newsroom: Workspace) -> None:
    assert _recheck(newsroom) == RecheckReport(engine=engine_of(newsroom))


def test_word_list_learned_since_is_another_engine(newsroom: Workspace) -> None:
    before = engine_of(newsroom)
    folder = newsroom.data / "lexicons"
    folder.mkdir(parents=True)
    (folder / "ru.tsv").write_text("порт\tport\t0.9\n", encoding="utf-8")
    assert engine_of(newsroom) != before
