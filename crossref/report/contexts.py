"""Lists the pages that templates make with their contexts, and writes the documentation page about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from crossref.report.pages import (
    ArticleHead,
    ArticlePage,
    CandidateView,
    ChannelView,
    CheckView,
    ClaimCard,
    CoverageView,
    DifferenceView,
    DiscrepancyLine,
    EditionLine,
    EventView,
    GroupCount,
    IndexPage,
    LanguageView,
    Link,
    MachineView,
    Mark,
    OriginalView,
    PairView,
    Passage,
    ReportLine,
    RuleView,
    Run,
    SetAside,
    SpeakerView,
    TextBlock,
    TextRun,
    VersionView,
)
from crossref.report.weekly_pages import (
    ArticleLine,
    BarPart,
    Comparison,
    CopyGroup,
    Drill,
    DrillLine,
    OpenLine,
    RateRow,
    RateView,
    ReplyLetter,
    ReplyLine,
    SentenceFate,
    SentenceUse,
    SpreadCard,
    SpreadLine,
    StatementChange,
    StatementPage,
    StatementVersion,
    WeeklyPage,
)

PAGES: dict[str, type] = {
    "article.html": ArticlePage,
    "weekly.html": WeeklyPage,
    "statement.html": StatementPage,
    "index.html": IndexPage,
}
"""Templates and the context of each."""

PARTS: tuple[type, ...] = (
    ArticleHead, GroupCount, ClaimCard, SpeakerView, Passage, Run, OriginalView, LanguageView, MachineView, VersionView,
    DifferenceView, RuleView,
    CheckView, PairView, CandidateView, CoverageView, ChannelView, Link, EventView, TextBlock, TextRun, SetAside,
    ReportLine, EditionLine, DiscrepancyLine, SpreadCard, SpreadLine, Comparison, RateRow, RateView, BarPart,
    ArticleLine, StatementChange, OpenLine, Drill, DrillLine, CopyGroup, ReplyLetter, ReplyLine, StatementVersion,
    SentenceFate, SentenceUse,
)  # fmt: skip


def describe_contexts() -> str:
    """Return docs/report-context.md: every page and part with its fields."""
    parts = [
        "# What report templates are given",
        "",
        "Written from the dataclasses of `crossref/report`; a test keeps this page true. A template sees the fields of",
        "its page by name. All texts are raw and are escaped when printed; empty text means that nothing is known.",
        "Every HTML page is also given `style`, the text of `style.css`, and `policy`, the rules that keep a browser",
        "from loading or running anything else. `_('text')` and `n_('one', 'many', count)` say a text in the report's",
        "language.",
        "",
    ]
    for template, page in PAGES.items():
        parts += [f"## {page.__name__}: `{template}`", "", *_table(page)]
    for part in PARTS:
        parts += [f"## {part.__name__}", "", *_table(part)]
    marks = ", ".join(f"`{mark.value}`" for mark in Mark)
    return "\n".join([*parts, f"Marks of a run: {marks}.", ""])


def _table(page: type) -> Iterator[str]:
    first = (page.__doc__ or "").splitlines()[0]
    yield from (first, "", "| field | type | holds |", "|---|---|---|")
    for one in fields(page):
        kind = str(one.type).replace("|", "\\|")
        yield f"| `{one.name}` | {kind} | {one.metadata['help']} |"
    yield ""
