"""Builds the card of one claim: the article's words beside the original's, and everything the finding rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from crossref.checks.attribution import name_of
from crossref.report.beside import NOTHING_BESIDE, UNREVIEWED, Beside, MachineTranslation
from crossref.report.diff import claim_paints, original_paints, runs_of, sentences_around, shortened, window_around
from crossref.report.export import needs_sign_off
from crossref.report.pages import (
    CandidateView,
    CheckView,
    ClaimCard,
    CoverageView,
    DifferenceView,
    LanguageView,
    MachineView,
    Mark,
    OriginalView,
    Passage,
    RuleView,
    Run,
    SpeakerView,
)
from crossref.report.pairs import pairs_of
from crossref.report.plain import language_tag, line, link_of
from crossref.report.reasons import difference_sentence, reason_of
from crossref.report.scope import channel_name, publisher_names, search_plans, searched_sentence
from crossref.report.spelled import days_text, direction, language_name, primary_language, time_text
from crossref.report.timeline import lag_sentence
from crossref.report.told import can_tell, told
from crossref.report.tongue import say
from crossref.report.versions import other_versions, state_text, version_sentence
from crossref.report.wording import (
    CHECK_NAMES,
    DIFFERENCE_LABELS,
    FLAG_SENTENCES,
    KIND_LABELS,
    MARKED_FACTS,
    MARKED_FOREIGN,
    MARKED_NOTHING,
    MARKED_WORDS,
    PLACE_LABELS,
    SEVERITY_LABELS,
    SHAPES,
    STATEMENT_LABELS,
    VERDICT_LABELS,
    VERDICT_MEANINGS,
    group_name,
    rule_text,
)
from crossref.types import (
    Article,
    BlockKind,
    Candidate,
    CheckResult,
    Claim,
    ClaimKind,
    Difference,
    DifferenceKind,
    Finding,
    Span,
    Speaker,
    Statement,
    Version,
)
from crossref.verdict.case import Case
from crossref.verdict.decision import DEFAULTS

if TYPE_CHECKING:
    from crossref.directory import Directory

_SAID_TWICE = {(ClaimKind.HEADLINE, BlockKind.HEADLINE), (ClaimKind.EMBEDDED, BlockKind.EMBED)}
_LONGEST_RUN = 90
_OMITTED_WORDS = 80
_CANDIDATE_WORDS = 50
_GLANCE_WORDS = 14


def claim_card(
    number: int,
    claim: Claim,
    finding: Finding,
    *,
    article: Article,
    directory: Directory,
    coverage: CoverageView | None,
    beside: Beside = NOTHING_BESIDE,
) -> ClaimCard:
    """Return the card of one claim; what it repeats is filled in by the page, which knows the other numbers."""
    said_on = claim.said_on
    marking, every_word = _marking(claim, finding, article, directory)
    return ClaimCard(
        number=number,
        anchor=f"claim-{number}",
        group=finding.group.value,
        shape=SHAPES[finding.group],
        group_label=group_name(finding.group),
        verdict=VERDICT_LABELS[finding.verdict],
        meaning=VERDICT_MEANINGS[finding.verdict],
        severity=SEVERITY_LABELS[finding.severity],
        needs_sign_off=needs_sign_off(finding) and beside.review_state(finding.id) in ("", UNREVIEWED),
        sentence=reason_of(finding),
        words=_first_words(claim.text),
        kind=KIND_LABELS[claim.kind],
        place="" if (claim.kind, claim.place) in _SAID_TWICE else PLACE_LABELS[claim.place],
        speakers=tuple(_speaker(one, directory, on=_day(claim, article)) for one in claim.speakers),
        cue=line(claim.cue),
        said_on=days_text(said_on.first, said_on.last) if said_on else "",
        said_on_from=told(said_on.derived_from) if said_on else "",
        venue=told(claim.venue),
        cited_by=line(claim.cited_by),
        article=_article_passage(claim, finding, article, every_word=every_word, context_words=beside.context_words),
        original=_original(finding, article, directory, beside, every_word=every_word),
        marking=marking,
        omitted=_omitted(finding),
        differences=_differences(finding.differences),
        rules=tuple(RuleView(id=line(rule), text=rule_text(rule)) for rule in finding.rules),
        checks=tuple(_check(result) for result in finding.checks),
        pairs=pairs_of(finding, article),
        flags=tuple(FLAG_SENTENCES[flag] for flag in finding.flags),
        searched=searched_sentence(finding.searched),
        plans=search_plans(finding.searched),
        coverage=coverage,
        candidates=tuple(_candidate(one, directory) for one in finding.runners_up),
        also_in=tuple(line(one) for one in finding.also_in),
        repeats=0,
        notes=tuple(told(note) for note in claim.notes),
        claim_id=claim.id,
        finding_id=finding.id,
        review=beside.review_state(finding.id),
        review_note=beside.review_note(finding.id),
    )


def _first_words(text: str) -> str:
    words = line(text).split()
    return " ".join(words[:_GLANCE_WORDS]) + (" …" if len(words) > _GLANCE_WORDS else "")


def _day(claim: Claim, article: Article) -> date | None:
    if claim.said_on is not None:
        return claim.said_on.last
    return article.published_at.date() if article.published_at else None


def _speaker(speaker: Speaker, directory: Directory, *, on: date | None) -> SpeakerView:
    person = directory.person(speaker.person_id) if speaker.person_id else None
    source = directory.source(speaker.source_id) if speaker.source_id else None
    if source is None and person is not None:
        source = directory.source_of_person(person.id)
    name = line(person.name if person is not None else speaker.name)
    body = line(source.name) if source is not None else ""
    held = [
        line(office.title)
        for office in (person.offices if person is not None else ())
        if on is not None and (office.since or date.min) <= on <= (office.until or date.max)
    ]
    return SpeakerView(
        mention=line(speaker.mention),
        name="" if name == line(speaker.mention) else name,
        office="; ".join(dict.fromkeys(held)),
        body="" if body in (name, line(speaker.mention)) else body,
        alternatives=tuple(_named(one, directory) for one in speaker.alternatives),
    )


def _named(id: str, directory: Directory) -> str:
    person, source = directory.person(id), directory.source(id)
    return line(person.name if person is not None else source.name if source is not None else id)


# --- the two sides --------------------------------------------------------------------------------------------------


def _marking(claim: Claim, finding: Finding, article: Article, directory: Directory) -> tuple[str, bool]:
    """Return the sentence that says what is marked, and whether every differing word is."""
    if finding.statement is None:
        return "", False
    ours = primary_language(claim.lang or article.lang)
    theirs = primary_language(finding.statement.lang)
    if ours and theirs and ours != theirs:
        return say(MARKED_FOREIGN), False
    if finding.alignment is None or not finding.alignment.segments:
        return say(MARKED_NOTHING), False
    quoted = _is_quoted(claim, article, directory)
    return say(MARKED_WORDS if quoted else MARKED_FACTS), quoted


def _is_quoted(claim: Claim, article: Article, directory: Directory) -> bool:
    case = Case(
        claim=claim, text=article.text, article=article, directory=directory, coverage=None, searched=None,
        settings=DEFAULTS,
    )  # fmt: skip
    return case.quoted


def _article_passage(
    claim: Claim, finding: Finding, article: Article, *, every_word: bool, context_words: int
) -> Passage:
    text, span = article.text, claim.span
    reach = window_around(text, span, words=context_words // 2)
    window = Span(
        max(reach.start, min(claim.context.start, span.start)), min(reach.end, max(claim.context.end, span.end))
    )
    runs = runs_of(
        text,
        window,
        claim.segments or (span,),
        claim_paints(finding.alignment, finding.differences, every_word=every_word),
    )
    return _passage(runs, claim.lang or article.lang, window, text, cut=window != claim.context)


def _original_passage(
    statement: Statement, version: Version, finding: Finding, *, every_word: bool, words: int
) -> Passage:
    text = version.text
    span = finding.statement_span
    if span is None:
        window: Span = window_around(text, Span(0, 0), words=words)
        inside: Sequence[Span] = (window,)
    else:
        window = sentences_around(text, span, lang=statement.lang, words=words // 2)
        found = finding.alignment.segments if finding.alignment is not None else ()
        inside = tuple(segment.statement for segment in found) or (span,)
    runs = runs_of(text, window, inside, original_paints(finding.alignment, finding.differences, every_word=every_word))
    return _passage(runs, statement.lang, window, text, cut=True)


def _passage(runs: tuple[Run, ...], lang: str | None, window: Span, text: str, *, cut: bool) -> Passage:
    return Passage(
        runs=tuple(_capped(run) for run in runs),
        lang=language_tag(lang),
        dir=direction(lang),
        language=language_name(language_tag(lang)),
        starts_cut=cut and bool(text[: window.start].strip()),
        ends_cut=cut and bool(text[window.end :].strip()),
    )


def _capped(run: Run) -> Run:
    """Shorten what lies between the words compared, where a whole speech does."""
    words = run.text.split()
    if run.mark not in (Mark.CONTEXT, Mark.OMITTED) or len(words) <= _LONGEST_RUN:
        return run
    kept = _LONGEST_RUN // 2
    more = say("%(count)s more words") % {"count": len(words) - 2 * kept}
    shown = f"{' '.join(words[:kept])} … ({more}) … {' '.join(words[-kept:])}"
    head = run.text[: len(run.text) - len(run.text.lstrip())]
    tail = run.text[len(run.text.rstrip()) :]
    return replace(run, text=head + shown + tail)


def _original(
    finding: Finding, article: Article, directory: Directory, beside: Beside, *, every_word: bool
) -> OriginalView | None:
    statement = finding.statement
    if statement is None:
        return None
    version = finding.version or statement.latest
    author, body = publisher_names(statement, directory)
    return OriginalView(
        id=line(statement.id),
        passage=_original_passage(statement, version, finding, every_word=every_word, words=beside.context_words),
        author=author,
        body=body,
        kind=STATEMENT_LABELS[statement.kind],
        channel=channel_name(statement.channel, directory) if statement.channel else "",
        published=time_text(statement.published_at),
        link=link_of(statement.url),
        version=version_sentence(statement, version),
        state=state_text(statement.latest),
        capture=line(version.capture),
        provenance=line(statement.provenance),
        second_hand=statement.second_hand,
        lag=lag_sentence(article, statement),
        archive=link_of(beside.archives.get(version.capture or "")),
        versions=tuple(other_versions(statement, version)),
        timecode=beside.timecodes.get(finding.id, ""),
        translations=tuple(
            LanguageView(language=language_name(one.lang) or line(one.id), link=link_of(one.url))
            for one in beside.translations.get(statement.id, ())
        ),
        machine=_machine(beside.machine.get(finding.id)),
    )


def _machine(made: MachineTranslation | None) -> MachineView | None:
    if made is None:
        return None
    return MachineView(
        text=line(made.text),
        lang=language_tag(made.lang),
        dir=direction(made.lang),
        language=language_name(made.lang),
        engine=line(f"{made.engine} {made.version}"),
    )


# --- what the finding rests on --------------------------------------------------------------------------------------


def _omitted(finding: Finding) -> tuple[str, ...]:
    version = finding.version or (finding.statement.latest if finding.statement is not None else None)
    if version is None:
        return ()
    gaps = list(finding.alignment.gaps) if finding.alignment is not None else []
    gaps += [
        one.statement_span
        for one in finding.differences
        if one.kind is DifferenceKind.OMISSION and one.statement_span is not None
    ]
    outer = [gap for gap in gaps if not any(other != gap and other.contains(gap) for other in gaps)]
    texts = (shortened(gap.of(version.text), words=_OMITTED_WORDS) for gap in sorted(set(outer)))
    return tuple(text for text in texts if any(sign.isalnum() for sign in text))


def _differences(differences: Sequence[Difference]) -> tuple[DifferenceView, ...]:
    gravest_first = sorted(differences, key=lambda one: -one.severity.rank)
    return tuple(
        DifferenceView(
            kind=DIFFERENCE_LABELS[one.kind],
            severity=SEVERITY_LABELS[one.severity],
            article=told(one.claim),
            original=line(one.statement),
            explanation=difference_sentence(one),
            rule=line(one.rule),
        )
        for one in gravest_first
    )


def _check(result: CheckResult) -> CheckView:
    outcome = say({True: "agrees", False: "differs", None: "cannot tell"}[result.agrees])
    name = say(CHECK_NAMES.get(result.check, line(result.check.replace("_", " "))))
    return CheckView(name=name, outcome=outcome, message=told(result.message) if can_tell(result.message) else "")


def _candidate(one: Candidate, directory: Directory) -> CandidateView:
    lang = one.statement.lang
    return CandidateView(
        text=shortened(one.span.of(one.version.text), words=_CANDIDATE_WORDS),
        lang=language_tag(lang),
        dir=direction(lang),
        author=line(name_of(one.statement, directory)),
        published=time_text(one.statement.published_at),
        link=link_of(one.statement.url),
        reasons=tuple(told(reason) for reason in one.reasons),
    )
