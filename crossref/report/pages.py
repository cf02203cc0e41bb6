"""What templates are given: one frozen dataclass a page, and the smaller values in it.

Every field says in its ``help`` what it holds; ``docs/report-context.md`` is written from these and tested against
them. All texts are raw: a template escapes them. Empty text means that nothing is known.
"""

# ruff: noqa: RUF009 - every default is a dataclass field with its help

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any


def _says(text: str, **options: Any) -> Any:  # Any: what dataclasses.field itself takes and returns
    return field(metadata={"help": text}, **options)


class Mark(StrEnum):
    """What a run of words is."""

    CONTEXT = "context"
    """Around the words compared."""

    SAME = "same"
    """The same on both sides."""

    NOTED = "noted"
    """The same word, written otherwise: capitals, spelling, number style."""

    ADDED = "added"
    """In the article, not in the original."""

    DROPPED = "dropped"
    """In the original, not in the article."""

    OMITTED = "omitted"
    """Left out by a cut of the quotation."""

    MISSING = "missing"
    """A place in the article where the original has words; the run itself is empty."""

    DIFFERS = "differs"
    """A difference that is listed below, where the two sides use words of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text with one mark."""

    text: str = _says("the words, with their spaces")
    mark: Mark = _says("context, same, noted, added, dropped, omitted, missing or differs")
    note: str = _says("why it is marked, where the mark alone does not say", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address."""

    text: str = _says("the address as it is to be read")
    href: str = _says("where it leads; empty unless it is an http(s) address", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words to be shown, marked."""

    runs: tuple[Run, ...] = _says("the words in order")
    lang: str = _says("language code for the page; empty where unknown", default="")
    dir: str = _says("ltr, rtl or auto", default="auto")
    language: str = _says("English name of the language; empty where unknown", default="")
    starts_cut: bool = _says("whether more text stands before it", default=False)
    ends_cut: bool = _says("whether more text follows it", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerView:
    """Who is said to have said it."""

    mention: str = _says("the article's words for the speaker")
    name: str = _says("the person or body meant; empty where it is the mention itself")
    office: str = _says("the person's office on that day; empty where the directory knows none")
    body: str = _says("the official body that the directory knows for the speaker; empty where none")
    alternatives: tuple[str, ...] = _says("others that the mention could mean", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalView:
    """The original that a claim was compared with."""

    id: str = _says("id of the statement")
    passage: Passage = _says("its words, marked")
    author: str = _says("who published it")
    body: str = _says("the official body; empty where it is the author")
    kind: str = _says("post, release, transcript, speech or text")
    channel: str = _says("where it was published, as the directory names it")
    published: str = _says("when, in UTC")
    link: Link | None = _says("its address")
    version: str = _says("which version was compared, and between which times it was seen")
    state: str = _says("what became of it: at its address, edited, deleted; empty where it was never seen there")
    capture: str = _says("SHA-256 of the captured bytes; empty where there are none")
    provenance: str = _says("how it reached the collection, where not from its channel")
    second_hand: bool = _says("whether it is a copy shown by somebody else")


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """One thing that differs."""

    kind: str = _says("what kind: Number, Negation ...")
    severity: str = _says("minor or major")
    article: str = _says("the article's words; empty where nothing stands")
    original: str = _says("the original's words; empty where nothing stands")
    explanation: str = _says("one plain sentence")
    rule: str = _says("id of the rule; empty where it has none")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleView:
    """A rule that fired."""

    id: str = _says("its id, as in the method")
    text: str = _says("what it asks; empty where this version does not describe it")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckView:
    """What one check found."""

    name: str = _says("the check")
    outcome: str = _says("agrees, differs or cannot tell")
    message: str = _says("one plain sentence")


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateView:
    """Another original that came into question."""

    text: str = _says("its passage, shortened")
    lang: str = _says("language code for the page; empty where unknown")
    dir: str = _says("ltr, rtl or auto")
    author: str = _says("who published it")
    published: str = _says("when, in UTC")
    link: Link | None = _says("its address")
    reasons: tuple[str, ...] = _says("why it came into question")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelView:
    """One channel's collected days."""

    name: str = _says("the channel, as the directory names it")
    days: str = _says("the days collected")
    how: str = _says("collected, as imported or vouched for")
    last_complete: str = _says("when it was last collected without a hole; empty where never")
    statements: str = _says("how many statements it holds")


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageView:
    """What there was to search for one speaker and some days."""

    speaker: str = _says("the speaker; empty where none was recognised")
    days: str = _says("the days asked for; empty where open")
    complete: bool = _says("whether a channel of the speaker is covered for those days")
    verdict: str = _says("Covered or Not covered")
    reason: str = _says("why it is not covered")
    channels: tuple[ChannelView, ...] = _says("the speaker's channels")
    claims: tuple[int, ...] = _says("numbers of the claims that it holds for", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimCard:
    """One claim with its finding."""

    number: int = _says("its place in the article, from 1")
    anchor: str = _says("id of its card in the page")
    group: str = _says("agreement, paraphrase, discrepancy or unverified")
    shape: str = _says("the group's shape")
    group_label: str = _says("the group in a word")
    verdict: str = _says("the verdict in words")
    meaning: str = _says("what that verdict means in general")
    severity: str = _says("minor, major or empty")
    needs_sign_off: bool = _says("whether a person must sign it before it leaves the desk")
    sentence: str = _says("why, in one or two plain sentences")
    kind: str = _says("how the article reports it: Quotation, Reported speech ...")
    place: str = _says("where in the article; empty where the kind says it")
    speakers: tuple[SpeakerView, ...] = _says("who is said to have said it")
    cue: str = _says("the reporting verb or phrase")
    said_on: str = _says("the days on which it was said; empty where unknown")
    said_on_from: str = _says("the words those days were read from")
    venue: str = _says("the place or channel that the article names")
    cited_by: str = _says("the intermediary that the article names")
    article: Passage = _says("the article's words, marked")
    original: OriginalView | None = _says("the original; none where nothing was compared")
    marking: str = _says("what is marked on the two sides")
    omitted: tuple[str, ...] = _says("what the quotation leaves out of the original")
    differences: tuple[DifferenceView, ...] = _says("what differs, gravest first")
    rules: tuple[RuleView, ...] = _says("the rules that fired")
    checks: tuple[CheckView, ...] = _says("what each check found")
    flags: tuple[str, ...] = _says("facts about the original, a sentence each")
    searched: str = _says("what was searched, in a sentence")
    coverage: CoverageView | None = _says("what was there to be searched")
    candidates: tuple[CandidateView, ...] = _says("other originals that came into question")
    also_in: tuple[str, ...] = _says("ids of other statements with the same words")
    repeats: int = _says("number of the claim that it repeats; 0 for none")
    notes: tuple[str, ...] = _says("remarks on how it was read")
    claim_id: str = _says("id of the claim in the JSON document")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCount:
    """One cell of the verdict strip, and its line in the legend."""

    group: str = _says("agreement, paraphrase, discrepancy or unverified")
    shape: str = _says("its shape")
    count: int = _says("how many claims")
    name: str = _says("the group in a word")
    label: str = _says("the word that goes with the count")
    detail: str = _says("a remark, such as how many need sign-off")
    meaning: str = _says("what the group means")
    verdicts: tuple[tuple[str, str], ...] = _says("its verdicts, each with its meaning")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRun:
    """A stretch of the article's own text."""

    text: str = _says("the words")
    card: ClaimCard | None = _says("the claim that it belongs to", default=None)
    begins: tuple[ClaimCard, ...] = _says("the claims that begin here; their links stand before the words", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A paragraph of the article's own text."""

    kind: str = _says("headline, standfirst, subhead, body, caption, pull_quote or embed")
    label: str = _says("what it is, where it is no plain paragraph")
    lang: str = _says("language code for the page; empty where unknown")
    dir: str = _says("ltr, rtl or auto")
    runs: tuple[TextRun, ...] = _says("its words in order")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A passage in quotation marks, or near it, that is no claim."""

    text: str = _says("its words")
    reason: str = _says("why it was set aside")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleHead:
    """The article as read."""

    outlet: str = _says("the outlet")
    headline: str = _says("its headline")
    byline: str = _says("who wrote it")
    link: Link | None = _says("its address")
    published: str = _says("its date, in the outlet's own zone")
    language: str = _says("English name of its language")
    lang: str = _says("language code for the page; empty where unknown")
    dir: str = _says("ltr, rtl or auto")
    capture: str = _says("SHA-256 of the captured bytes; empty where there are none")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """The report on one article: the context of ``article.html``."""

    title: str = _says("title of the page")
    newsroom: str = _says("the newsroom that made the report")
    notice: str = _says("a line for the top of the page, such as that the data are fictional")
    head: ArticleHead = _says("the article as read")
    report_id: str = _says("id of this report, from what it shows")
    engine: str = _says("version of the program, and hash of its settings and rules")
    checked: str = _says("when the check ran, in UTC")
    against: str = _says("what the article was compared with, in a sentence")
    result: str = _says("the result in one line")
    counts: tuple[GroupCount, ...] = _says("the verdict strip: always four, in the same order")
    top: tuple[ClaimCard, ...] = _says("the gravest discrepancies, three at most")
    claims: tuple[ClaimCard, ...] = _says("every claim, in the article's order")
    blocks: tuple[TextBlock, ...] = _says("the article's own text")
    set_aside: tuple[SetAside, ...] = _says("passages that are no claims, where they were asked for")
    coverage: tuple[CoverageView, ...] = _says("what there was to search, speaker by speaker")
    method: tuple[tuple[str, str], ...] = _says("headings and texts of the method note")
    notes: tuple[str, ...] = _says("what was mended or is missing in the article")


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscrepancyLine:
    """One discrepancy in the list of reports."""

    href: str = _says("where its card lies, relative to the page")
    verdict: str = _says("the verdict in words")
    severity: str = _says("minor, major or empty")
    needs_sign_off: bool = _says("whether a person must sign it before it leaves the desk")
    speaker: str = _says("who is said to have said it; empty where nobody is named")
    article: str = _says("the article's words, shortened; empty where nothing stands")
    original: str = _says("the original's words, shortened; empty where nothing stands")
    sentence: str = _says("why, in one or two plain sentences")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One report in the list."""

    headline: str = _says("headline of the article")
    lang: str = _says("language code for the page; empty where unknown")
    dir: str = _says("ltr, rtl or auto")
    outlet: str = _says("the outlet")
    published: str = _says("its date, in the outlet's own zone")
    html: str = _says("where the report lies, relative to the page")
    markdown: str = _says("the same as Markdown")
    json: str = _says("the same as JSON")
    counts: tuple[GroupCount, ...] = _says("its claims by group: always four, in the same order")
    discrepancies: tuple[DiscrepancyLine, ...] = _says("its discrepancies, in the article's order")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """The list of reports: the context of ``index.html``."""

    title: str = _says("title of the page")
    newsroom: str = _says("the newsroom that made the reports")
    notice: str = _says("a line for the top of the page, such as that the data are fictional")
    result: str = _says("how many articles and claims, in one line")
    engine: str = _says("version of the program, and hash of its settings and rules")
    checked: str = _says("when the checks ran, in UTC")
    counts: tuple[GroupCount, ...] = _says("all claims by group: always four, in the same order")
    reports: tuple[ReportLine, ...] = _says("the reports, in the order of the checks")


PAGES: dict[str, type] = {"article.html": ArticlePage, "index.html": IndexPage}
"""Templates and the context of each."""

PARTS: tuple[type, ...] = (
    ArticleHead, GroupCount, ClaimCard, SpeakerView, Passage, Run, OriginalView, DifferenceView, RuleView, CheckView,
    CandidateView, CoverageView, ChannelView, Link, TextBlock, TextRun, SetAside, ReportLine, DiscrepancyLine,
)  # fmt: skip


def describe_contexts() -> str:
    """Return docs/report-context.md: every page and part with its fields."""
    parts = [
        "# What report templates are given",
        "",
        "Written from `crossref/report/pages.py`; a test keeps this page true. A template sees the fields of its page",
        "by name. All texts are raw and are escaped when printed; empty text means that nothing is known. Every HTML",
        "page is also given `style`, the text of `style.css`, and `policy`, the rules that keep a browser from loading",
        "or running anything else.",
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
