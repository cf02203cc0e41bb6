"""Checks one article: claims, originals, verdicts. What it searches is given, so it serves workspace and library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from crossref.article.claims import find_claims
from crossref.article.embedded_statements import statements_from_embeds
from crossref.article.live_blog import day_of
from crossref.config import Settings
from crossref.directory import Directory
from crossref.match.bilingual import Bilingual
from crossref.match.candidates import Found, find_candidates
from crossref.match.plan import PassageIndex, Query, base_language, other_languages
from crossref.phrases import tell
from crossref.pipeline.cldr import official_languages
from crossref.pipeline.coverage import coverage_of
from crossref.pipeline.engine import engine_id
from crossref.pipeline.engines import SafeTranslator
from crossref.pipeline.nearest import NearestPassages, engines_stamp
from crossref.pipeline.styles import load_style
from crossref.pipeline.word_lists import word_families, word_lists
from crossref.types import (
    Article,
    ArticleCheck,
    Candidate,
    ChannelCoverage,
    Claim,
    ClaimKind,
    Finding,
    Platform,
    Searched,
    Source,
    Span,
    Statement,
    Verdict,
)
from crossref.verdict import VerdictSettings, judge
from crossref.verdict.limits import NO_LIST, is_printed_in_theirs, named_languages, with_back_translation, with_unlisted


class Originals(Protocol):
    """The statements that claims are compared with."""

    @property
    def index(self) -> PassageIndex:
        """The passages to search."""
        ...

    def load(self, ids: Sequence[str]) -> Mapping[str, Statement]:
        """Return statements by id; an unknown id is left out."""
        ...

    def by_post(self, platform: Platform, native_id: str) -> Statement | None:
        """Return the statement that is this post, whatever route it came by."""
        ...

    def coverage(self) -> tuple[ChannelCoverage, ...]:
        """Return what is collected, channel by channel."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a check needs beside the article."""

    directory: Directory
    originals: Originals
    settings: Settings
    now: datetime
    explain: bool = False
    lists: Bilingual = field(default_factory=word_lists)
    """Word lists of the workspace, or those that ship with crossref alone."""
    translator: SafeTranslator | None = None
    """What translates claims into the languages of other statements; ``None`` for nothing."""
    nearest: NearestPassages | None = None
    """What finds originals in other languages by meaning; ``None`` for nothing."""
    given_only: bool = False
    """The originals were handed over with the article, so that a missing speaker is no reason not to compare."""


def check_article(article: Article, check: Check) -> ArticleCheck:
    """Find the article's claims and judge each against the originals."""
    found = find_claims(article, check.directory, explain=check.explain)
    _translate_ahead(found.claims, article, check)
    findings = tuple(_judge(claim, article, check) for claim in found.claims)
    return ArticleCheck(
        article=article,
        claims=found.claims,
        findings=findings,
        engine=engine_id(check.settings, check.lists.stamp, engines_stamp(check.translator, check.nearest)),
        checked_at=check.now,
        set_aside=found.set_aside,
        notes=(*article.notes, *_notes(article, findings, check)),
    )


def _translate_ahead(claims: Sequence[Claim], article: Article, check: Check) -> None:
    """Ask once for the translations of all claims, since an engine answers thirty texts as fast as one."""
    if check.translator is None:
        return
    by_lang: dict[str, list[str]] = {}
    for claim in claims:
        if own := base_language(claim.lang or article.lang):
            by_lang.setdefault(own, []).append(claim.text)
    for own, texts in by_lang.items():
        for lang in other_languages(own, check.originals.index.languages):
            if check.translator.knows(own, lang):
                check.translator.translate(texts, own, lang)


def _notes(article: Article, findings: Sequence[Finding], check: Check) -> tuple[str, ...]:
    """Return what kept originals in other languages from being found as well as they might."""
    thin = _unlisted(article.lang, check)
    notes = check.translator.notes if check.translator is not None else ()
    notes += check.nearest.notes if check.nearest is not None else ()
    if thin and findings:
        notes += (tell(NO_LIST, languages=named_languages(thin)),)
    return notes


def _unlisted(lang: str | None, check: Check) -> frozenset[str]:
    """Return the languages of statements into which neither a word list nor an engine leads from a language."""
    own = base_language(lang)
    return frozenset(
        other
        for other in other_languages(own, check.originals.index.languages)
        if not check.lists.knows(own, other) and not (own and check.translator and check.translator.knows(own, other))
    )


def _unlisted_of(claim: Claim, finding: Finding, article: Article, check: Check) -> frozenset[str]:
    """Return those among them in which the claim's speaker publishes: those of others bear on no finding of his."""
    unlisted = _unlisted(claim.lang or article.lang, check)
    if not unlisted or check.given_only:
        return unlisted
    used = {base_language(channel.language) for body in _bodies(claim, check) for channel in body.channels}
    used |= {base_language(one.statement.lang) for one in finding.runners_up}
    used |= {base_language(finding.statement.lang)} if finding.statement is not None else set()
    return frozenset(code for code in unlisted if code in used)


def _bodies(claim: Claim, check: Check) -> tuple[Source, ...]:
    """Return the bodies that speak in a claim, or for which its speakers do."""
    of_people = (check.directory.source_of_person(one.person_id) for one in claim.speakers if one.person_id)
    named = (check.directory.source(one.source_id) for one in claim.speakers if one.source_id)
    return tuple({body.id: body for body in (*of_people, *named) if body is not None}.values())


def _home(claim: Claim, finding: Finding, check: Check) -> tuple[str, ...]:
    """Return the official languages of the country of a finding's original, where the claim's speaker speaks in it."""
    source = finding.statement.source if finding.statement is not None else None
    countries = (body.country for body in _bodies(claim, check) if body.id == source)
    return official_languages(next(countries, None))


def embedded_statements(article: Article, directory: Directory) -> tuple[Statement, ...]:
    """Return the posts that the article shows, as second-hand statements."""
    return statements_from_embeds(article, directory)


def _judge(claim: Claim, article: Article, check: Check) -> Finding:
    query = query_for(claim, article, check.settings)
    found = find_candidates(
        query,
        check.originals.index,
        check.originals.load,
        top=check.settings.matching.candidates,
        lists=check.lists,
        families=word_families(),
        translator=check.translator,
        nearest=check.nearest,
    )
    coverage = coverage_of(claim, check.originals.coverage(), check.directory, first=query.first, last=query.last)
    finding = judge(
        claim,
        article.text,
        _with_the_post_itself(claim, article, found, check.originals),
        article=article,
        directory=check.directory,
        coverage=coverage,
        searched=_searched(found, check),
        settings=verdict_settings(check.settings, given_only=check.given_only),
        lists=check.lists,
    )
    if (own := _own_language(claim, article, finding)) is not None:
        return _judge(replace(claim, lang=own), article, check)
    finding = with_back_translation(finding, claim, article, home=_home(claim, finding, check))
    return with_unlisted(finding, _unlisted_of(claim, finding, article, check))


def _own_language(claim: Claim, article: Article, finding: Finding) -> str | None:
    """Return the original's language where a quotation taken for a translation is printed in it; else ``None``.

    Its words can be laid beside the original's then, and must not pass as a translator's.
    """
    statement = finding.statement
    if statement is None or finding.verdict is not Verdict.TRANSLATION:
        return None
    theirs = base_language(statement.lang)
    is_new = theirs != base_language(claim.lang)
    return theirs if is_new and is_printed_in_theirs(claim, article, statement) else None


def _searched(found: Found, check: Check) -> Searched:
    """Return what was searched; texts handed over for this article are all in reach, whoever wrote them, whenever."""
    if not check.given_only:
        return found.searched
    return replace(found.searched, statements=check.originals.index.reach(None, None, ()))


def query_for(claim: Claim, article: Article, settings: Settings) -> Query:
    """Return what to look for, with the window of days in which the words were said."""
    first, last = _days_of(claim, article, settings)
    ids = {one for speaker in claim.speakers for one in (speaker.person_id, speaker.source_id) if one}
    return Query(
        text=claim.text,
        segments=tuple(Span(part.start - claim.span.start, part.end - claim.span.start) for part in claim.segments),
        lang=claim.lang or article.lang,
        quoted=claim.is_quoted,
        first=first,
        last=last,
        speaker_ids=frozenset(ids),
        speaker_name=claim.speaker.name if claim.speaker else None,
        widen_days=settings.matching.widen_days,
    )


def _days_of(claim: Claim, article: Article, settings: Settings) -> tuple[date | None, date | None]:
    if claim.said_on is not None:
        return claim.said_on.first, claim.said_on.last
    day = day_of(article, claim.span)
    if day is None:
        return None, None
    window = settings.matching
    return day - timedelta(days=window.days_before), day + timedelta(days=window.days_after)


def _with_the_post_itself(claim: Claim, article: Article, found: Found, originals: Originals) -> tuple[Candidate, ...]:
    """Put the collected original of an embedded post first: its id is better evidence than its words."""
    post = next(
        (one for one in article.embeds if claim.kind is ClaimKind.EMBEDDED and one.span.contains(claim.span)), None
    )
    if post is None or post.native_id is None:
        return found.candidates
    original = originals.by_post(post.platform, post.native_id)
    if original is None or original.second_hand:
        return found.candidates
    own = Candidate(
        statement=original,
        version=original.latest,
        span=Span(0, len(original.text)),
        score=1.0,
        plan="the post itself",
        reasons=("the embedded post has this id",),
    )
    return (own, *(one for one in found.candidates if one.statement.id != original.id))


def verdict_settings(settings: Settings, *, given_only: bool = False) -> VerdictSettings:
    """Return the judgement's share of the settings."""
    chosen = settings.verdicts
    return replace(
        VerdictSettings(),
        style=load_style(chosen.style),
        gap_sentences=chosen.gap_sentences,
        gap_words=chosen.gap_words,
        needs_look_below=chosen.needs_look_below,
        speaker_required=not given_only,
    )
