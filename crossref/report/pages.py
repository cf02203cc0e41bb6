"""What templates are given: one frozen dataclass a page, and the smaller values in it.

Every field says in its ``help`` what it holds; ``docs/report-context.md`` is written from these and tested against
them. All texts are raw: a template escapes them. Empty text means that nothing is known.
"""

# ruff: noqa: RUF009 - every default is a dataclass field with its help

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


def says(text: str, **options: Any) -> Any:  # Any: what dataclasses.field itself takes and returns
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

    text: str = says("the words, with their spaces")
    mark: Mark = says("context, same, noted, added, dropped, omitted, missing or differs")
    note: str = says("why it is marked, where the mark alone does not say", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address."""

    text: str = says("the address as it is to be read")
    href: str = says("where it leads; empty unless it is an http(s) address", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words to be shown, marked."""

    runs: tuple[Run, ...] = says("the words in order")
    lang: str = says("language code for the page; empty where unknown", default="")
    dir: str = says("ltr, rtl or auto", default="auto")
    language: str = says("English name of the language; empty where unknown", default="")
    starts_cut: bool = says("whether more text stands before it", default=False)
    ends_cut: bool = says("whether more text follows it", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerView:
    """Who is said to have said it."""

    mention: str = says("the article's words for the speaker")
    name: str = says("the person or body meant; empty where it is the mention itself")
    office: str = says("the person's office on that day; empty where the directory knows none")
    body: str = says("the official body that the directory knows for the speaker; empty where none")
    alternatives: tuple[str, ...] = says("others that the mention could mean", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """Another version of the original, beside the one compared."""

    label: str = says("which version, and between which times it was seen")
    state: str = says("what became of it: at its address, edited, deleted")
    passage: Passage = says("its words; what it has and the compared version lacks is added, the reverse dropped")
    capture: str = says("SHA-256 of the captured bytes; empty where there are none")


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageView:
    """The same statement as its source published it in another language."""

    language: str = says("name of the language; the statement's id where it is not known")
    link: Link | None = says("its address")


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineView:
    """A machine translation of the original's words, for a reader who does not know their language."""

    text: str = says("the translation, as the engine gave it")
    lang: str = says("language code for the page")
    dir: str = says("ltr, rtl or auto")
    language: str = says("name of the language translated into")
    engine: str = says("the engine, with its version where it tells one")


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalView:
    """The original that a claim was compared with."""

    id: str = says("id of the statement")
    passage: Passage = says("its words, marked")
    author: str = says("who published it")
    body: str = says("the official body; empty where it is the author")
    kind: str = says("post, release, transcript, speech or text")
    channel: str = says("where it was published, as the directory names it")
    published: str = says("when, in UTC")
    link: Link | None = says("its address")
    version: str = says("which version was compared, and between which times it was seen")
    state: str = says("what became of it: at its address, edited, deleted; empty where it was never seen there")
    capture: str = says("SHA-256 of the captured bytes; empty where there are none")
    provenance: str = says("how it reached the collection, where not from its channel")
    second_hand: bool = says("whether it is a copy shown by somebody else")
    lag: str = says("how long before or after the article it was published; empty where a date is missing", default="")
    archive: Link | None = says("the copy in a public archive", default=None)
    versions: tuple[VersionView, ...] = says("the other versions, oldest first", default=())
    timecode: str = says("when in its recording it is said, as 4:09; empty for what is no transcript", default="")
    translations: tuple[LanguageView, ...] = says("the other official languages of it", default=())
    machine: MachineView | None = says("a machine translation of it; none where no engine made one", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """One thing that differs."""

    kind: str = says("what kind: Number, Negation ...")
    severity: str = says("minor or major")
    article: str = says("the article's words; empty where nothing stands")
    original: str = says("the original's words; empty where nothing stands")
    explanation: str = says("one plain sentence")
    rule: str = says("id of the rule; empty where it has none")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleView:
    """A rule that fired."""

    id: str = says("its id, as in the method")
    text: str = says("what it asks; empty where this version does not describe it")


@dataclass(frozen=True, slots=True, kw_only=True)
class PairView:
    """Words of the article and the words of an original in another language that stand for them."""

    article: str = says("words of the article; empty where only the original has these")
    original: str = says("words of the original; empty where none was found for the article's")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckView:
    """What one check found."""

    name: str = says("the check")
    outcome: str = says("agrees, differs or cannot tell")
    message: str = says("one plain sentence")


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateView:
    """Another original that came into question."""

    text: str = says("its passage, shortened")
    lang: str = says("language code for the page; empty where unknown")
    dir: str = says("ltr, rtl or auto")
    author: str = says("who published it")
    published: str = says("when, in UTC")
    link: Link | None = says("its address")
    reasons: tuple[str, ...] = says("why it came into question")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelView:
    """One channel's collected days."""

    name: str = says("the channel, as the directory names it")
    days: str = says("the days collected")
    how: str = says("collected, as imported or vouched for")
    last_complete: str = says("when it was last collected without a hole; empty where never")
    statements: str = says("how many statements it holds")


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageView:
    """What there was to search for one speaker and some days."""

    speaker: str = says("the speaker; empty where none was recognised")
    days: str = says("the days asked for; empty where open")
    complete: bool = says("whether a channel of the speaker is covered for those days")
    verdict: str = says("Covered or Not covered")
    reason: str = says("why it is not covered")
    channels: tuple[ChannelView, ...] = says("the speaker's channels")
    claims: tuple[int, ...] = says("numbers of the claims that it holds for", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimCard:
    """One claim with its finding."""

    number: int = says("its place in the article, from 1")
    anchor: str = says("id of its card in the page")
    group: str = says("agreement, paraphrase, discrepancy or unverified")
    shape: str = says("the group's shape")
    group_label: str = says("the group in a word")
    verdict: str = says("the verdict in words")
    meaning: str = says("what that verdict means in general")
    severity: str = says("minor, major or empty")
    needs_sign_off: bool = says("whether a person must sign it before it leaves the desk")
    sentence: str = says("why, in one or two plain sentences")
    words: str = says("the claim's words, shortened")
    kind: str = says("how the article reports it: Quotation, Reported speech ...")
    place: str = says("where in the article; empty where the kind says it")
    speakers: tuple[SpeakerView, ...] = says("who is said to have said it")
    cue: str = says("the reporting verb or phrase")
    said_on: str = says("the days on which it was said; empty where unknown")
    said_on_from: str = says("the words those days were read from")
    venue: str = says("the place or channel that the article names")
    cited_by: str = says("the intermediary that the article names")
    article: Passage = says("the article's words, marked")
    original: OriginalView | None = says("the original; none where nothing was compared")
    marking: str = says("what is marked on the two sides")
    omitted: tuple[str, ...] = says("what the quotation leaves out of the original")
    differences: tuple[DifferenceView, ...] = says("what differs, gravest first")
    rules: tuple[RuleView, ...] = says("the rules that fired")
    checks: tuple[CheckView, ...] = says("what each check found")
    pairs: tuple[PairView, ...] = says("which words stand for which, where the original is in another language")
    flags: tuple[str, ...] = says("facts about the original, a sentence each")
    searched: str = says("what was searched, in a sentence")
    plans: tuple[str, ...] = says("how the original was looked for, step by step", default=())
    coverage: CoverageView | None = says("what was there to be searched")
    candidates: tuple[CandidateView, ...] = says("other originals that came into question")
    also_in: tuple[str, ...] = says("ids of other statements with the same words")
    repeats: int = says("number of the claim that it repeats; 0 for none")
    notes: tuple[str, ...] = says("remarks on how it was read")
    claim_id: str = says("id of the claim in the JSON document")
    finding_id: str = says("id of the finding, which a review names", default="")
    review: str = says("what a person decided: unreviewed, confirmed, dismissed, corrected; or empty", default="")
    review_note: str = says("who decided when, and the note", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCount:
    """One cell of the verdict strip, and its line in the legend."""

    group: str = says("agreement, paraphrase, discrepancy or unverified")
    shape: str = says("its shape")
    count: int = says("how many claims")
    name: str = says("the group in a word")
    label: str = says("the word that goes with the count")
    detail: str = says("a remark, such as how many need sign-off")
    meaning: str = says("what the group means")
    verdicts: tuple[tuple[str, str], ...] = says("its verdicts, each with its meaning")


class EventKind(StrEnum):
    """What a moment on the timeline is."""

    ORIGINAL = "original"
    EDITED = "edited"
    GONE = "gone"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """A moment on the timeline of an article and its originals."""

    kind: EventKind = says("original, edited, gone or article")
    time: str = says("when, in UTC")
    local: str = says("the same in the zone of the text; empty where that is UTC")
    what: str = says("what happened, in words")
    who: str = says("whose original; empty for the article")
    claims: tuple[int, ...] = says("numbers of the claims that rest on it")
    offset: str = says("its place on the timeline, in per cent")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRun:
    """A stretch of the article's own text."""

    text: str = says("the words")
    card: ClaimCard | None = says("the claim that it belongs to", default=None)
    begins: tuple[ClaimCard, ...] = says("the claims that begin here; their links stand before the words", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A paragraph of the article's own text."""

    kind: str = says("headline, standfirst, subhead, body, caption, pull_quote or embed")
    label: str = says("what it is, where it is no plain paragraph")
    lang: str = says("language code for the page; empty where unknown")
    dir: str = says("ltr, rtl or auto")
    runs: tuple[TextRun, ...] = says("its words in order")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A passage in quotation marks, or near it, that is no claim."""

    text: str = says("its words")
    reason: str = says("why it was set aside")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleHead:
    """The article as read."""

    outlet: str = says("the outlet")
    headline: str = says("its headline")
    byline: str = says("who wrote it")
    link: Link | None = says("its address")
    published: str = says("its date, in the outlet's own zone")
    language: str = says("English name of its language")
    lang: str = says("language code for the page; empty where unknown")
    dir: str = says("ltr, rtl or auto")
    capture: str = says("SHA-256 of the captured bytes; empty where there are none")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """The report on one article: the context of ``article.html``."""

    title: str = says("title of the page")
    language: str = says("language code of the page's own words")
    newsroom: str = says("the newsroom that made the report")
    notice: str = says("a line for the top of the page, such as that the data are fictional")
    head: ArticleHead = says("the article as read")
    report_id: str = says("id of this report, from what it shows")
    engine: str = says("version of the program, and hash of its settings and rules")
    checked: str = says("when the check ran, in UTC")
    against: str = says("what the article was compared with, in a sentence")
    result: str = says("the result in one line")
    counts: tuple[GroupCount, ...] = says("the verdict strip: always four, in the same order")
    top: tuple[ClaimCard, ...] = says("the gravest discrepancies, three at most")
    claims: tuple[ClaimCard, ...] = says("every claim, in the article's order")
    timeline: tuple[EventView, ...] = says("the article and its originals in order of time; empty for fewer than two")
    blocks: tuple[TextBlock, ...] = says("the article's own text")
    set_aside: tuple[SetAside, ...] = says("passages that are no claims, where they were asked for")
    coverage: tuple[CoverageView, ...] = says("what there was to search, speaker by speaker")
    method: tuple[tuple[str, str], ...] = says("headings and texts of the method note")
    notes: tuple[str, ...] = says("what was mended or is missing in the article")


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscrepancyLine:
    """One discrepancy in the list of reports."""

    href: str = says("where its card lies, relative to the page")
    verdict: str = says("the verdict in words")
    severity: str = says("minor, major or empty")
    needs_sign_off: bool = says("whether a person must sign it before it leaves the desk")
    speaker: str = says("who is said to have said it; empty where nobody is named")
    article: str = says("the article's words, shortened; empty where nothing stands")
    original: str = says("the original's words, shortened; empty where nothing stands")
    sentence: str = says("why, in one or two plain sentences")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One report in the list."""

    headline: str = says("headline of the article")
    lang: str = says("language code for the page; empty where unknown")
    dir: str = says("ltr, rtl or auto")
    outlet: str = says("the outlet")
    published: str = says("its date, in the outlet's own zone")
    html: str = says("where the report lies, relative to the page")
    markdown: str = says("the same as Markdown")
    json: str = says("the same as JSON")
    counts: tuple[GroupCount, ...] = says("its claims by group: always four, in the same order")
    discrepancies: tuple[DiscrepancyLine, ...] = says("its discrepancies, in the article's order")


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionLine:
    """A weekly report or a statement map in the list of reports."""

    title: str = says("what it is")
    result: str = says("its result, or the statement's address")
    html: str = says("where it lies, relative to the page")
    json: str = says("the same as JSON")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """The list of reports: the context of ``index.html``."""

    title: str = says("title of the page")
    language: str = says("language code of the page's own words")
    newsroom: str = says("the newsroom that made the reports")
    notice: str = says("a line for the top of the page, such as that the data are fictional")
    result: str = says("how many articles and claims, in one line")
    engine: str = says("version of the program, and hash of its settings and rules")
    checked: str = says("when the checks ran, in UTC")
    counts: tuple[GroupCount, ...] = says("all claims by group: always four, in the same order")
    reports: tuple[ReportLine, ...] = says("the reports, in the order of the checks")
    editions: tuple[EditionLine, ...] = says("weekly reports and statement maps", default=())
