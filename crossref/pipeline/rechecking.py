"""Judges kept articles again once the rules have changed, and tells which findings came out otherwise.

What was kept stays: the new check is added beside the old one, and from then on the newest counts. No page is fetched;
an article is judged as it was read then, against the statements that the store has now. A review belongs to a claim and
its statement, so it stays with the finding as long as both do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from crossref.pipeline.checking import check_article
from crossref.pipeline.checks import check_in, engine_of
from crossref.pipeline.weekly import newest_reviews
from crossref.pipeline.workspace import Workspace
from crossref.store.counting import CheckedArticle
from crossref.store.repository import Store
from crossref.store.search import StatementIndex
from crossref.types import ArticleCheck, Claim, Finding, Group, Review, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejudged:
    """One claim whose finding came out otherwise. ``before`` or ``after`` is ``None`` where it was or is no claim."""

    article: CheckedArticle
    claim: Claim
    before: Finding | None
    after: Finding | None
    review: Review | None = None
    """What a person decided about the finding before."""

    @property
    def same_statement(self) -> bool:
        """Whether both judgements rest on the same statement, so that the rules alone made the change."""
        return _statement(self.before) == _statement(self.after)

    @property
    def keeps_review(self) -> bool:
        """Whether the review stays with the finding: it is of the same claim and statement."""
        return self.review is not None and self.after is not None and self.review.finding_id == self.after.id

    def is_discrepancy(self, least: Severity) -> bool:
        """Tell whether the claim is now a discrepancy of at least this severity."""
        after = self.after
        return after is not None and after.group is Group.DISCREPANCY and after.severity.rank >= least.rank


@dataclass(slots=True)
class RecheckReport:
    """What judging again gave: articles and findings judged, and those that came out otherwise."""

    engine: str
    articles: int = 0
    findings: int = 0
    current: int = 0
    """Articles that today's rules have judged already, and which were left alone."""
    changed: list[Rejudged] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecheckOptions:
    """What is judged again: articles since a day, or all; those of today's rules only with ``everything``."""

    since: date | None = None
    everything: bool = False
    write: bool = True


Progress = Callable[[int], AbstractContextManager[Callable[[int], None]]]
"""Takes the number of articles and gives a block in which a function says how many are done."""


def recheck(workspace: Workspace, options: RecheckOptions, *, now: datetime, progress: Progress) -> RecheckReport:
    """Judge the newest check of each kept article again, and add what came out to the store."""
    report = RecheckReport(engine=engine_of(workspace))
    with workspace.open_store() as store:
        due = list(_due(store, workspace, options, report))
        if not due:
            return report
        reviews = newest_reviews(store.reviews())
        with workspace.open_index(store) as index, progress(len(due)) as advance:
            for done, article in enumerate(due, 1):
                _recheck_one(article, store, _Bench(workspace, index, options, reviews, now), report)
                advance(done)
    return report


def _due(
    store: Store, workspace: Workspace, options: RecheckOptions, report: RecheckReport
) -> Iterator[CheckedArticle]:
    zone = ZoneInfo(workspace.settings.newsroom.timezone)
    start = datetime.combine(options.since, time(), tzinfo=zone) if options.since is not None else None
    for article in store.checked_articles(since=start):
        if article.engine == report.engine and not options.everything:
            report.current += 1
        else:
            yield article


@dataclass(frozen=True, slots=True)
class _Bench:
    workspace: Workspace
    index: StatementIndex
    options: RecheckOptions
    reviews: Mapping[str, Review]
    now: datetime


def _recheck_one(article: CheckedArticle, store: Store, bench: _Bench, report: RecheckReport) -> None:
    before = store.check(article.check_id)
    if before is None:
        return
    after = check_article(
        before.article,
        check_in(bench.workspace, store, bench.index, explain=bool(before.set_aside), now=bench.now),
    )
    if bench.options.write:
        store.save_check(after)
    report.articles += 1
    report.findings += len(after.findings)
    report.changed += _changed(article, before, after, bench.reviews)


def _changed(
    article: CheckedArticle, before: ArticleCheck, after: ArticleCheck, reviews: Mapping[str, Review]
) -> Iterator[Rejudged]:
    """Yield the claims whose verdict, severity or statement is another now, in the article's order."""
    old, new = _by_claim(before.findings), _by_claim(after.findings)
    claims = {claim.id: claim for claim in (*before.claims, *after.claims)}
    for claim in sorted(claims.values(), key=lambda one: (one.span, one.id)):
        was, now = old.get(claim.id), new.get(claim.id)
        if _outcome(was) != _outcome(now):
            review = reviews.get(was.id) if was is not None else None
            yield Rejudged(article=article, claim=claim, before=was, after=now, review=review)


def _by_claim(findings: Sequence[Finding]) -> dict[str, Finding]:
    return {finding.claim_id: finding for finding in findings}


def _outcome(finding: Finding | None) -> tuple[object, ...] | None:
    return (finding.verdict, finding.severity, _statement(finding)) if finding is not None else None


def _statement(finding: Finding | None) -> str | None:
    return finding.statement.id if finding is not None and finding.statement is not None else None
