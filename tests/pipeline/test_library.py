"""The main job as one call: ``crossref.check(article, statements)``."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import crossref
from crossref.article.extract import read_article
from crossref.config import Settings, VerdictsSettings
from crossref.errors import ArticleError, UsageError
from crossref.pipeline.library import check
from crossref.pipeline.workspace import Workspace
from crossref.types import Group, Statement, Verdict, Version
from tests.pipeline.newsroom import ARTICLE, CLEAN, KEPT_QUOTE, NOW, RELEASES, VERDICTS

RELEASE = RELEASES[0]["text"]


def test_public_name_is_this_function() -> None:
    assert crossref.check is check
    assert set(crossref.__all__) <= set(dir(crossref))
    with pytest.raises(AttributeError, match="chekc"):
        crossref.chekc  # noqa: B018 - it is read to see it fail


@pytest.mark.parametrize(
    "original",
    [RELEASE, RELEASES[0], Statement(id="h1", versions=(Version(number=1, text=RELEASE),))],
    ids=["text", "row", "value"],
)
def test_originals_may_be_texts_rows_or_values(original: Statement | str | dict[str, str]) -> None:
    checked = check(CLEAN, [original], now=NOW)
    (finding,) = checked.findings
    assert (finding.verdict, checked.checked_at) == (Verdict.VERBATIM, NOW)
    assert finding.statement is not None
    assert finding.statement.text == RELEASE
    assert finding.statement_span is not None
    assert finding.statement_span.of(RELEASE) == KEPT_QUOTE


def test_article_may_have_been_read_before(newsroom: Workspace) -> None:
    article = read_article(ARTICLE.encode(), name="bridge.html")
    checked = check(article, RELEASES, directory=newsroom.directory, now=NOW)
    assert checked.article is article
    verdicts = tuple(one.verdict.value for one in checked.findings)
    assert verdicts[:3] == VERDICTS[:3]
    assert {one.group for one in checked.findings[3:]} == {Group.UNVERIFIED}


def test_day_and_language_may_be_told(newsroom: Workspace) -> None:
    text = CLEAN.replace("said.", "said on Monday.")
    checked = check(text, [RELEASE], directory=newsroom.directory, published_on=date(2026, 11, 24), lang="en", now=NOW)
    (claim,) = checked.claims
    assert claim.said_on is not None
    assert (claim.said_on.first, checked.article.lang) == (date(2026, 11, 23), "en")


def test_time_is_now_unless_told() -> None:
    before = datetime.now(UTC)
    assert before <= check(CLEAN, [RELEASE]).checked_at <= datetime.now(UTC)


def test_same_input_gives_the_same_result(newsroom: Workspace) -> None:
    one, two = (check(ARTICLE, RELEASES, directory=newsroom.directory, now=NOW) for _ in range(2))
    assert one == two


def test_settings_are_stamped_on_the_result() -> None:
    plain = check(CLEAN, [RELEASE], now=NOW)
    strict = check(CLEAN, [RELEASE], settings=Settings(verdicts=VerdictsSettings(gap_words=1)), now=NOW)
    assert plain.engine != strict.engine


def test_nothing_to_compare_with_accuses_nobody() -> None:
    (finding,) = check(CLEAN, [], now=NOW).findings
    assert finding.group is Group.UNVERIFIED


@pytest.mark.parametrize("text", ["", "  \n"])
def test_empty_article_is_told(text: str) -> None:
    with pytest.raises(ArticleError):
        check(text, [RELEASE])


def test_row_without_text_is_told() -> None:
    with pytest.raises(UsageError, match="text"):
        check(CLEAN, [{"id": "h1"}])
