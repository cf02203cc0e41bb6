"""Builds the map of one statement: each sentence with who quoted it, who changed it, or that nobody did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from crossref.lang import get_language
from crossref.report.beside import NOTHING_BESIDE, Beside
from crossref.report.listing import SHOWN_WORDS, article_line
from crossref.report.plain import language_tag, line, link_of, plain
from crossref.report.scope import channel_name, publisher_names
from crossref.report.spelled import direction, time_text
from crossref.report.tally import Story
from crossref.report.tongue import number_text, say, say_many, spoken
from crossref.report.versions import other_versions, state_text, version_sentence
from crossref.report.weekly_pages import SentenceFate, SentenceUse, StatementPage, StatementVersion
from crossref.report.wording import (
    FATE_LABELS,
    FATE_SHAPES,
    REVIEW_LABELS,
    SEVERITY_LABELS,
    SHAPES,
    STATEMENT_LABELS,
    VERDICT_LABELS,
)
from crossref.text.sentences import split_sentences
from crossref.types import Finding, Group, Span, Statement, Version, stable_id

if TYPE_CHECKING:
    from crossref.directory import Directory

FATES = ("quoted", "reported", "changed", "unreported")


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A claim that was compared with the statement."""

    story: Story
    words: str
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """A statement with everything that was compared with it."""

    statement: Statement
    uses: tuple[Use, ...]
    zone: tzinfo
    newsroom: str = ""
    notice: str = ""
    beside: Beside = NOTHING_BESIDE


def statement_page(mapped: Mapped, directory: Directory) -> StatementPage:
    """Return the page of a statement, in the language spoken."""
    statement = mapped.statement
    author, body = publisher_names(statement, directory)
    versions = tuple(_version(version, mapped) for version in _shown(mapped))
    stories = {use.story.id for use in mapped.uses}
    articles = say_many("%(count)s article", "%(count)s articles", len(stories))
    return StatementPage(
        title=say("Statement map: %(author)s") % {"author": author},
        language=spoken(),
        newsroom=line(mapped.newsroom),
        notice=line(mapped.notice),
        id=line(statement.id),
        author=author,
        body=body,
        kind=STATEMENT_LABELS[statement.kind],
        channel=channel_name(statement.channel, directory) if statement.channel else "",
        published=time_text(statement.published_at),
        link=link_of(statement.url),
        lang=language_tag(statement.lang),
        dir=direction(statement.lang),
        result=versions[0].counts,
        articles=articles % {"count": number_text(len(stories))},
        versions=versions,
        changes=tuple(other_versions(statement, statement.latest)),
        engine=", ".join(dict.fromkeys(line(use.story.engine) for use in mapped.uses if use.story.engine)),
        report_id=stable_id("map", statement.id, sorted((use.finding.id, use.finding.verdict) for use in mapped.uses)),
    )


def _shown(mapped: Mapped) -> Iterator[Version]:
    """Yield the newest version, then older ones that some article was compared with, newest first."""
    used = {use.finding.version.number for use in mapped.uses if use.finding.version is not None}
    yield mapped.statement.latest
    for version in reversed(mapped.statement.versions[:-1]):
        if version.number in used:
            yield version


def _version(version: Version, mapped: Mapped) -> StatementVersion:
    spans = sentences_of(version.text, mapped.statement.lang)
    told = _told(mapped)
    fates = tuple(_fate(number, span.of(version.text), told, mapped) for number, span in enumerate(spans, 1))
    counts = Counter(one.fate for one in fates)
    return StatementVersion(
        label=version_sentence(mapped.statement, version),
        state=state_text(version),
        capture=line(version.capture),
        counts=", ".join(f"{FATE_LABELS[fate]}: {number_text(counts[fate])}" for fate in FATES if counts[fate]),
        sentences=fates,
    )


def _told(mapped: Mapped) -> dict[str, list[Use]]:
    """Return the claims that report a sentence, by its words: a sentence that an edit left alone keeps its claims."""
    told: dict[str, list[Use]] = {}
    for use in mapped.uses:
        text = _compared(use.finding, mapped.statement).text
        parts = _parts(use.finding)
        for span in sentences_of(text, mapped.statement.lang):
            if any(part.overlaps(span) for part in parts):
                told.setdefault(span.of(text), []).append(use)
    return told


def _compared(finding: Finding, statement: Statement) -> Version:
    return finding.version or statement.latest


def sentences_of(text: str, lang: str | None) -> tuple[Span, ...]:
    """Return the sentences of a statement, line by line."""
    language = get_language(lang or "en")
    found: list[Span] = []
    at = 0
    for paragraph in text.split("\n"):
        found += split_sentences(text, Span(at, at + len(paragraph)), language)
        at += len(paragraph) + 1
    return tuple(found)


def _fate(number: int, sentence: str, told: Mapping[str, Sequence[Use]], mapped: Mapped) -> SentenceFate:
    here = sorted(told.get(sentence, ()), key=lambda one: (one.story.at, one.story.id))
    groups = {use.finding.group for use in here}
    fate = next((name for group, name in _FATE_OF if group in groups), "unreported")
    return SentenceFate(
        number=number,
        text=plain(sentence),
        fate=fate,
        label=FATE_LABELS[fate],
        shape=FATE_SHAPES[fate],
        uses=tuple(_use(use, mapped) for use in here),
    )


_FATE_OF = ((Group.DISCREPANCY, "changed"), (Group.AGREEMENT, "quoted"), (Group.PARAPHRASE, "reported"))


def _parts(finding: Finding) -> tuple[Span, ...]:
    """Return the stretches of the statement that a claim reports."""
    if finding.alignment is not None and finding.alignment.segments:
        return tuple(segment.statement for segment in finding.alignment.segments)
    return (finding.statement_span,) if finding.statement_span is not None else ()


def _use(use: Use, mapped: Mapped) -> SentenceUse:
    finding = use.finding
    state = mapped.beside.review_state(finding.id) if finding.group is Group.DISCREPANCY else ""
    return SentenceUse(
        group=finding.group.value,
        shape=SHAPES[finding.group],
        verdict=VERDICT_LABELS[finding.verdict],
        severity=SEVERITY_LABELS[finding.severity],
        review=REVIEW_LABELS[state] if state else "",
        article=article_line(use.story, mapped.zone),
        words=" ".join(line(use.words).split()[:SHOWN_WORDS]),
    )
