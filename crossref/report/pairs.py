"""Shows which words of an article stand for which of an original in another language, and which have no partner."""

from __future__ import annotations

from crossref.report.pages import PairView
from crossref.report.plain import line
from crossref.types import Article, Edit, Finding
from crossref.verdict.carried import TRANSLATED


def pairs_of(finding: Finding, article: Article) -> tuple[PairView, ...]:
    """Return the words that correspond, in the article's order, then those without a partner on either side.

    Nothing is returned where both sides are in one language, whose words are marked in the texts themselves.
    """
    edits = [edit for segment in (finding.alignment.segments if finding.alignment else ()) for edit in segment.edits]
    if finding.version is None or not any(edit.fold == TRANSLATED for edit in edits):
        return ()
    return tuple(_pair(edit, article.text, finding.version.text) for edit in edits)


def _pair(edit: Edit, text: str, original: str) -> PairView:
    return PairView(article=line(edit.claim.of(text)), original=line(edit.statement.of(original)))
