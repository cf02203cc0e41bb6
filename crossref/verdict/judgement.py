"""Judges a claim against its candidates: the best of them gives the verdict, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crossref.article.language import guess_language, is_partly_in
from crossref.checks.attribution import check_attribution, same_speaker
from crossref.checks.channel import check_channel
from crossref.checks.comparison import Comparison
from crossref.checks.occasion import check_occasion
from crossref.checks.speech_acts import check_speech_act
from crossref.lang import get_language
from crossref.match.bilingual import Bilingual
from crossref.match.plan import base_language
from crossref.phrases import tell
from crossref.text.words import split_words
from crossref.types import (
    GROUP_OF,
    Article,
    Candidate,
    CheckResult,
    Claim,
    ClaimKind,
    Coverage,
    Difference,
    Finding,
    Group,
    Searched,
    Severity,
    Verdict,
    Version,
)
from crossref.verdict.carried import judge_carried
from crossref.verdict.case import Case, Option, finding_id, flags_of, own_names, runners_up, speaker_known
from crossref.verdict.decision import DEFAULTS, Judged, VerdictSettings, decide, lay_beside, rules_of, statement_span
from crossref.verdict.events import judge_event
from crossref.verdict.explanations import explain
from crossref.verdict.facts import decide_by_facts, is_foreign
from crossref.verdict.joined import judge_joined
from crossref.verdict.reworded import by_quoted_part, with_figures
from crossref.verdict.table import verdict_for
from crossref.verdict.unverified import SHORT, open_finding, unverified

if TYPE_CHECKING:
    from crossref.directory import Directory

_NEAR = 20.0
"""Days after which nearness to the claim's day counts half."""

_DISTINCTIVE = 6
"""Content words that a quotation needs before another speaker's same words count against its attribution."""


def judge(  # noqa: PLR0913 - one argument for each thing that a judgement rests on
    claim: Claim,
    article_text: str,
    candidates: Sequence[Candidate],
    *,
    article: Article | None,
    directory: Directory,
    coverage: Coverage | None,
    searched: Searched | None,
    settings: VerdictSettings = DEFAULTS,
    lists: Bilingual | None = None,
) -> Finding:
    """Return the finding for one claim.

    Args:
        claim: what the article says somebody said.
        article_text: the text that the claim's spans lie in.
        candidates: passages worth aligning, best first.
        article: for its date; ``None`` where a claim stands alone.
        directory: who speaks for whom.
        coverage: what was collected of the speaker for these days; ``None`` means nothing is known.
        searched: what was looked at.
        settings: the newsroom's limits.
        lists: word lists for originals in other languages.
    """
    case = Case(
        claim=claim,
        text=article_text,
        article=article,
        directory=directory,
        coverage=coverage,
        searched=searched,
        settings=settings,
        lists=lists,
    )
    if not split_words(claim.span.of(article_text)):
        return unverified(case, Verdict.NOT_CHECKABLE, tell("the span holds no words"), ())
    if claim.kind is ClaimKind.FACT:
        return judge_event(case, candidates)
    options = [option for candidate in candidates for option in _options(candidate, case)]
    found = sorted((one for one in options if one.judged.is_found), key=lambda one: _rank(one, case), reverse=True)
    own = [one for one in found if one.own is not False]
    carried = judge_carried(case, options, candidates) if speaker_known(case) and _is_open(own) else None
    if own and carried is None and _may_stand(own[0], case):
        return _verified(own[0], own, case, candidates)
    if carried is not None:
        return carried
    joined = judge_joined(case, options, candidates) if speaker_known(case) and not own else None
    if joined is not None:
        return joined
    others = [one for one in found if one.own is False and _is_distinctive(one, case)]
    if others and not own and speaker_known(case):
        return _misattributed(others[0], case, candidates)
    return open_finding(case, options, candidates)


def _is_open(own: Sequence[Option]) -> bool:
    """Tell whether nothing was found, or only that names and figures of another language agree."""
    return not own or (own[0].judged.verdict in (Verdict.TRANSLATION, Verdict.PARAPHRASE) and _is_foreign(own[0]))


def _is_foreign(option: Option) -> bool:
    return option.judged.comparison.is_foreign


def _options(candidate: Candidate, case: Case) -> list[Option]:
    """Judge every version of a candidate's statement whose text is its own."""
    statement = candidate.statement
    if statement.second_hand and case.claim.kind is ClaimKind.EMBEDDED:
        return []
    versions = {version.text: version for version in (*statement.versions, candidate.version)}
    own = same_speaker(case.claim, statement, case.directory, on=case.day)
    return [
        Option(candidate=candidate, version=version, judged=_judged(version, candidate, case), own=own)
        for version in versions.values()
        if version.text.strip()
    ]


def _judged(version: Version, candidate: Candidate, case: Case) -> Judged:
    """Judge a version; one that says the same in two languages, in the claim's own where it is found there."""
    ours, theirs = case.lang, candidate.statement.lang
    if ours and theirs and is_foreign(ours, theirs) and is_partly_in(version.text, base_language(ours) or ours):
        judged = _judged_as(ours, version, candidate, case)
        if judged.is_found:
            return judged
    return _judged_as(theirs, version, candidate, case)


def _judged_as(theirs: str | None, version: Version, candidate: Candidate, case: Case) -> Judged:
    claim, ours = case.claim, case.lang
    languages = (get_language(ours or theirs or "en"), get_language(theirs or ours or "en"))
    comparison = lay_beside(
        case.text,
        claim.segments or (claim.span,),
        version.text,
        languages=languages,
        quoted=case.quoted,
        context=claim.context,
        settings=case.settings,
    )
    published = candidate.statement.published_at
    article_day = case.article.published_at.date() if case.article and case.article.published_at else None
    comparison = replace(
        comparison,
        claim_day=article_day,
        original_day=published.date() if published is not None else None,
        own_names=own_names(candidate.statement, case.directory),
    )
    if ours and theirs and is_foreign(ours, theirs):
        return _same_words(comparison, case) or decide_by_facts(comparison)
    judged = decide(comparison, closing=False, headline=claim.kind is ClaimKind.HEADLINE)
    if not judged.is_found and not case.quoted:
        by_facts = decide_by_facts(comparison)
        return by_facts if by_facts.is_found else by_quoted_part(comparison, case.settings) or by_facts
    if judged.verdict is Verdict.NOT_CHECKABLE:
        return with_figures(judged) or judged
    return judged


def _same_words(comparison: Comparison, case: Case) -> Judged | None:
    """Return the judgement by words where claim and original are in one language, whichever of them is mislabelled."""
    if comparison.alignment.claim_coverage < _SOME_WORDS:
        return None
    ours, theirs = comparison.claim_language, comparison.original_language
    language = ours if guess_language(comparison.claim_text) == ours.code else theirs
    own = lay_beside(
        comparison.reported,
        comparison.segments,
        comparison.original,
        languages=(language, language),
        quoted=comparison.quoted,
        context=comparison.context,
        settings=case.settings,
    )
    judged = decide(own, closing=False, headline=case.claim.kind is ClaimKind.HEADLINE)
    agrees = GROUP_OF[judged.verdict] is Group.AGREEMENT
    plain = comparison.alignment.claim_coverage >= _MOST_WORDS and len(own.claim_units) >= SHORT
    return judged if judged.is_found and (agrees or plain) else None


_SOME_WORDS, _MOST_WORDS = 0.5, 0.75
"""Two texts in unlike languages do not share so large a part of their words; the larger part shows a post of several
languages, or one labelled wrongly, so that a difference in its words is one."""


def _rank(option: Option, case: Case) -> tuple[float, ...]:
    """Order: what agrees best, the claimed speaker's own, the original before a copy, nearest before publication."""
    judged = option.judged
    group = GROUP_OF[judged.verdict]
    agreement = {Group.AGREEMENT: 0.5, Group.PARAPHRASE: 0.1}.get(group, 0.0)
    if judged.verdict is Verdict.LOOSE_PARAPHRASE:
        agreement = -0.05
    own = 0.15 if option.own else (-0.2 if option.own is False else 0.0)
    copy = -0.1 if option.statement.second_hand else 0.0
    apart = _days_apart(option, case)
    near = 0.15 * _NEAR / (_NEAR + apart)
    quality = round(judged.evidence + agreement + own + copy + near, 3)
    return (quality, -apart, option.candidate.score, option.version.number)


def _days_apart(option: Option, case: Case) -> float:
    published = option.statement.published_at
    if published is None or case.day is None:
        return 1000.0
    days = (case.day - published.date()).days
    return float(days) if days >= 0 else -2.0 * days


def _may_stand(option: Option, case: Case) -> bool:
    """Tell whether a find may be reported: the speaker is known, or the words agree beyond chance."""
    if speaker_known(case) or not case.settings.speaker_required:
        return True
    agrees = GROUP_OF[option.judged.verdict] is Group.AGREEMENT
    return case.claim.kind is ClaimKind.EMBEDDED or (agrees and len(split_words(case.claim.text)) > SHORT)


def _is_distinctive(option: Option, case: Case) -> bool:
    """Tell whether these words can hardly have been said twice: quoted, the same, and many of them rare enough."""
    agrees = option.judged.verdict in (Verdict.VERBATIM, Verdict.PERMITTED_EDIT)
    content = [unit for unit in option.judged.comparison.claim_units if not unit.function and len(unit.plain) > 3]
    return case.quoted and agrees and len(content) >= _DISTINCTIVE and not option.statement.second_hand


# --- findings -------------------------------------------------------------------------------------------------------


def _verified(best: Option, own: Sequence[Option], case: Case, candidates: Sequence[Candidate]) -> Finding:
    judged, claim = best.judged, case.claim
    extra = _further_checks(best, own, case)
    differences = (*judged.differences, *(one for result in extra for one in result.differences))
    verdict, severity = _with_further(judged, differences, quoted=case.quoted)
    if best.statement.second_hand and not _is_embedded_here(best, case):
        verdict, severity = Verdict.SECONDARY_ONLY, Severity.NONE
    confidence = _confidence(best, case)
    return Finding(
        id=finding_id(case, best.statement.id),
        claim_id=claim.id,
        verdict=verdict,
        severity=severity,
        confidence=confidence,
        explanation=explain(verdict, differences, quoted=case.quoted),
        statement=best.statement,
        version=best.version,
        claim_span=claim.span,
        statement_span=statement_span(judged.comparison),
        alignment=judged.comparison.alignment,
        differences=differences,
        checks=(*judged.checks, *extra),
        flags=flags_of(best.statement, case, confidence),
        runners_up=runners_up(best.statement, candidates),
        also_in=_also_in(best, own),
        coverage=case.coverage,
        searched=case.searched,
        rules=rules_of(differences),
    )


def _further_checks(best: Option, own: Sequence[Option], case: Case) -> tuple[CheckResult, ...]:
    claim = case.claim
    attribution = check_attribution(claim, best.statement, case.directory, on=case.day)
    checks = [replace(attribution, differences=()) if attribution.agrees is not True else attribution]
    if not case.quoted:
        checks.append(check_speech_act(best.judged.comparison, claim.speech_act, claim.cue))
    same = [one.statement for one in own if GROUP_OF[one.judged.verdict] is Group.AGREEMENT]
    checks.append(check_occasion(claim, best.statement, same, quoted=case.quoted))
    checks.append(check_channel(claim, best.statement, same))
    return tuple(checks)


def _with_further(judged: Judged, differences: Sequence[Difference], *, quoted: bool) -> tuple[Verdict, Severity]:
    """Return the verdict once the further checks have spoken: they may worsen an agreement, never mend a difference."""
    further = [one for one in differences if one not in judged.differences]
    decided = verdict_for(further, quoted=quoted) if GROUP_OF[judged.verdict] in _AGREEING else None
    return decided or (judged.verdict, judged.severity)


_AGREEING = frozenset({Group.AGREEMENT, Group.PARAPHRASE})


def _is_embedded_here(option: Option, case: Case) -> bool:
    provenance = option.statement.provenance or ""
    url = case.article.url if case.article is not None else None
    return provenance.startswith("embedded") and (url is None or url in provenance or "http" not in provenance)


def _confidence(best: Option, case: Case) -> float:
    confidence = best.judged.confidence
    if best.own and _days_apart(best, case) <= _SAME_DAYS:
        confidence += _OWN * (1 - confidence)
    if best.own is None:
        confidence -= 0.1
    if case.claim.speaker is not None and case.claim.speaker.confidence < 0.5:
        confidence -= 0.1
    return round(max(0.05, confidence), 2)


_SAME_DAYS, _OWN = 4, 0.65
"""What the claimed speaker published within so many days leaves little doubt that it is this: so much of what is left.

In whole articles all of 106 such findings were right, though their words alone gave them 0.59 and more.
"""


def _also_in(best: Option, own: Sequence[Option]) -> tuple[str, ...]:
    """Return the other statements with the same words (rule R1)."""
    same = [
        one.statement.id
        for one in own
        if one.statement.id != best.statement.id
        and one.judged.verdict is best.judged.verdict
        and GROUP_OF[one.judged.verdict] is Group.AGREEMENT
    ]
    return tuple(dict.fromkeys(same))


def _misattributed(option: Option, case: Case, candidates: Sequence[Candidate]) -> Finding:
    result = check_attribution(case.claim, option.statement, case.directory, on=case.day)
    confidence = 0.75 if case.coverage is not None and case.coverage.complete else 0.55
    return Finding(
        id=finding_id(case, option.statement.id),
        claim_id=case.claim.id,
        verdict=Verdict.MISATTRIBUTED,
        severity=Severity.MAJOR,
        confidence=confidence,
        explanation=explain(Verdict.MISATTRIBUTED, result.differences, quoted=True),
        statement=option.statement,
        version=option.version,
        claim_span=case.claim.span,
        statement_span=statement_span(option.judged.comparison),
        alignment=option.judged.comparison.alignment,
        differences=result.differences,
        checks=(*option.judged.checks, result),
        flags=flags_of(option.statement, case, confidence),
        runners_up=runners_up(option.statement, candidates),
        coverage=case.coverage,
        searched=case.searched,
        rules=("A1",),
    )
