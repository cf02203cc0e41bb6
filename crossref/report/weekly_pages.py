"""What the templates of the weekly report and the statement map are given."""

# ruff: noqa: RUF009 - every default is a dataclass field with its help

from __future__ import annotations

from dataclasses import dataclass

from crossref.report.pages import ClaimCard, GroupCount, Link, VersionView, says


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPart:
    """One group's stretch of a bar."""

    group: str = says("agreement, paraphrase, discrepancy or unverified")
    shape: str = says("the group's shape")
    count: int = says("how many claims")
    label: str = says("count and group in words")
    start: str = says("where it begins, in per cent of the bar")
    width: str = says("how long it is, in per cent of the bar")


@dataclass(frozen=True, slots=True, kw_only=True)
class RateView:
    """A share with its 95% interval."""

    text: str = says("the share and its interval in words: 5% (2% to 11%), 6 of 120")
    low: str = says("lower bound, in per cent of the scale")
    share: str = says("the share, in per cent of the scale")
    high: str = says("upper bound, in per cent of the scale")
    width: str = says("length of the interval, in per cent of the scale")


@dataclass(frozen=True, slots=True, kw_only=True)
class RateRow:
    """What was counted for one outlet or official body."""

    name: str = says("the outlet or body")
    articles: str = says("number of articles, syndicated copies left out")
    checked: str = says("number of claims with a verdict on their words")
    agreement: str = says("claims in agreement")
    paraphrase: str = says("paraphrases")
    discrepancy: str = says("discrepancies that count")
    unverified: str = says("claims for which nothing was established")
    copies: str = says("syndicated copies, counted with the article they repeat")
    changes: str = says("statements edited or deleted in the week; empty for outlets")
    awaiting: str = says("discrepancies left out because nobody has reviewed them; empty where they count")
    rate: RateView | None = says("share of discrepancies; none where too little was checked")
    bar: tuple[BarPart, ...] = says("the bar of its checked claims")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadLine:
    """One article that carries a discrepancy."""

    outlet: str = says("the outlet")
    title: str = says("headline of the article")
    lang: str = says("language code for the page; empty where unknown")
    link: Link | None = says("its address")
    published: str = says("its time, in the newsroom's zone")
    later: str = says("how long after the first; empty for the first")
    verdict: str = says("its verdict in words")
    review: str = says("its review in a word")
    finding_id: str = says("id of the finding")
    offset: str = says("its place on the timeline, in per cent")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadCard:
    """One discrepancy with its evidence and its spread."""

    number: int = says("its place in the list, from 1")
    anchor: str = says("id of its card in the page")
    card: ClaimCard | None = says("the claim beside its original, from the article seen first; none in the short list")
    verdict: str = says("the verdict in words")
    severity: str = says("minor or major")
    speaker: str = says("who is said to have said it")
    words: str = says("the article's words, shortened")
    sentence: str = says("why, in one or two plain sentences")
    review: str = says("unreviewed, confirmed, dismissed or corrected")
    outlets: int = says("how many outlets carried it")
    headline: str = says("outlets and severity in one line")
    spread: tuple[SpreadLine, ...] = says("the articles that carry it, first seen first")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One group's share, this week and in the four weeks before; open claims of all, the others of those checked."""

    group: str = says("agreement, paraphrase, discrepancy or unverified")
    shape: str = says("the group's shape")
    name: str = says("the group in a word")
    now: str = says("count and total of this week; share and interval where enough was checked")
    before: str = says("the same for the four weeks before")
    change: str = says("more, fewer, no clear change, or too few to compare")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """An article in a list."""

    outlet: str = says("the outlet")
    title: str = says("headline of the article")
    lang: str = says("language code for the page; empty where unknown")
    link: Link | None = says("its address")
    published: str = says("its time, in the newsroom's zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementChange:
    """A statement that was edited or deleted."""

    title: str = says("its first words")
    lang: str = says("language code for the page; empty where unknown")
    dir: str = says("ltr, rtl or auto")
    author: str = says("who published it")
    link: Link | None = says("its address")
    what: str = says("what became of it, and when that was noticed")
    version: VersionView | None = says("the new version beside the old; none where it was deleted")
    carriers: tuple[ArticleLine, ...] = says("articles that still carry the old words")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLine:
    """Claims of one speaker for which nothing was established."""

    speaker: str = says("the speaker; empty where none was recognised")
    claims: str = says("how many claims")
    verdicts: str = says("their verdicts with counts")
    missing: tuple[str, ...] = says("what coverage is missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillLine:
    """One claim in a folded list."""

    outlet: str = says("the outlet")
    title: str = says("headline of the article")
    lang: str = says("language code for the page; empty where unknown")
    speaker: str = says("who is said to have said it")
    words: str = says("the article's words, shortened")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """The claims of one verdict, folded away."""

    group: str = says("agreement, paraphrase, discrepancy or unverified")
    verdict: str = says("the verdict in words")
    count: str = says("how many claims")
    lines: tuple[DrillLine, ...] = says("the first of them")
    more: int = says("how many are not listed here; all are in the table files")


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyGroup:
    """An article with its syndicated copies."""

    first: ArticleLine = says("the article seen first")
    copies: tuple[ArticleLine, ...] = says("its copies")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyLine:
    """One passage on which an outlet is asked."""

    finding_id: str = says("id of the finding")
    review: str = says("its review in a word")
    title: str = says("headline of the article")
    lang: str = says("language code for the page; empty where unknown")
    link: Link | None = says("its address")
    article: str = says("the article's words")
    original: str = says("the original's words")
    original_link: Link | None = says("address of the original")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyLetter:
    """The questions to one outlet."""

    outlet: str = says("the outlet")
    subject: str = says("subject of the message")
    text: str = says("ready text of the message")
    lines: tuple[ReplyLine, ...] = says("the passages")


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyPage:
    """The weekly report: the context of ``weekly.html``."""

    title: str = says("title of the page")
    language: str = says("language code of the page's own words")
    newsroom: str = says("the newsroom that made the report")
    notice: str = says("a line for the top of the page, such as that the data are fictional")
    days: str = says("the days covered")
    scope: str = says("outlets and sources that it is narrowed to; empty for all")
    report_id: str = says("id of this edition, from what it shows")
    engine: str = says("versions of the program, and hashes of its settings and rules")
    checked: str = says("when the newest check ran, in UTC")
    result: str = says("the result in one line")
    summary: tuple[str, ...] = says("what an editor reads first, a sentence each")
    counts: tuple[GroupCount, ...] = says("all claims by group: always four, in the same order")
    reviews: tuple[tuple[str, str], ...] = says("review states of the discrepancies, with counts")
    comparisons: tuple[Comparison, ...] = says("this week against the four weeks before")
    discrepancies: tuple[SpreadCard, ...] = says("discrepancies, gravest and widest spread first")
    shorter: tuple[SpreadCard, ...] = says("the further ones, without their texts")
    drifts: tuple[SpreadCard, ...] = says("paraphrases that say a little more or less, most widely carried first")
    more_drifts: int = says("how many such paraphrases are not listed here; all are in the table files")
    include_unreviewed: bool = says("whether unreviewed discrepancies count in the tables")
    outlets: tuple[RateRow, ...] = says("one row for each outlet, by name")
    sources: tuple[RateRow, ...] = says("one row for each official body, by name")
    changed: tuple[StatementChange, ...] = says("statements edited or deleted in the week")
    open: tuple[OpenLine, ...] = says("speakers with claims for which nothing was established")
    drills: tuple[Drill, ...] = says("agreements and paraphrases, folded")
    copies: tuple[CopyGroup, ...] = says("syndicated copies")
    letters: tuple[ReplyLetter, ...] = says("right of reply: one letter for each outlet")
    method: tuple[tuple[str, str], ...] = says("headings and texts of the method note")
    notes: tuple[str, ...] = says("what is left out and why")


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceUse:
    """One claim that reports a sentence of a statement."""

    group: str = says("agreement, paraphrase, discrepancy or unverified")
    shape: str = says("the group's shape")
    verdict: str = says("the verdict in words")
    severity: str = says("minor, major or empty")
    review: str = says("the review in a word; empty for what needs none")
    article: ArticleLine = says("the article")
    words: str = says("the article's words, shortened")


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceFate:
    """A sentence of a statement and what became of it in the articles checked."""

    number: int = says("its place in the text, from 1")
    text: str = says("the sentence")
    fate: str = says("quoted, reported, changed or unreported")
    label: str = says("the fate in words")
    shape: str = says("the shape that goes with the fate")
    uses: tuple[SentenceUse, ...] = says("the claims that report it")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementVersion:
    """One version of the statement, sentence by sentence."""

    label: str = says("which version, and when it was seen")
    state: str = says("what became of it")
    capture: str = says("SHA-256 of the captured bytes; empty where there are none")
    counts: str = says("how many sentences met which fate, in one line")
    sentences: tuple[SentenceFate, ...] = says("its sentences in order")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPage:
    """The map of one statement: the context of ``statement.html``."""

    title: str = says("title of the page")
    language: str = says("language code of the page's own words")
    newsroom: str = says("the newsroom that made the report")
    notice: str = says("a line for the top of the page, such as that the data are fictional")
    id: str = says("id of the statement")
    author: str = says("who published it")
    body: str = says("the official body; empty where it is the author")
    kind: str = says("post, release, transcript, speech or text")
    channel: str = says("where it was published, as the directory names it")
    published: str = says("when, in UTC")
    link: Link | None = says("its address")
    lang: str = says("language code for the page; empty where unknown")
    dir: str = says("ltr, rtl or auto")
    result: str = says("the result in one line")
    articles: str = says("how many articles were found to use it")
    versions: tuple[StatementVersion, ...] = says(
        "the newest version, then older ones that articles were compared with"
    )
    changes: tuple[VersionView, ...] = says("older versions beside the newest")
    engine: str = says("versions of the program that made the findings")
    report_id: str = says("id of this page, from what it shows")
