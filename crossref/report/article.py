"""Builds the page of one checked article: the context of ``article.html`` and ``article.md``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossref.report.beside import CONTEXT_WORDS, NOTHING_BESIDE, Beside
from crossref.report.cards import claim_card
from crossref.report.pages import ArticleHead, ArticlePage, ClaimCard, GroupCount, SetAside, TextBlock, TextRun
from crossref.report.plain import language_tag, line, link_of, plain
from crossref.report.scope import against_sentence, coverage_of_all, coverage_view
from crossref.report.spelled import direction, language_name, local_time_text, time_text
from crossref.report.timeline import timeline
from crossref.report.told import told
from crossref.report.tongue import number_text, say, say_many, spoken
from crossref.report.wording import (
    BLOCK_LABELS,
    GROUP_MEANINGS,
    METHOD,
    SEVERITY_LABELS,
    SHAPES,
    VERDICT_LABELS,
    VERDICT_MEANINGS,
    count_text,
    group_label,
    group_name,
    method_of,
)
from crossref.types import (
    GROUP_OF,
    Article,
    ArticleCheck,
    Block,
    BlockKind,
    Claim,
    Finding,
    Group,
    ReviewDecision,
    Severity,
    Span,
    Verdict,
    stable_id,
)

if TYPE_CHECKING:
    from crossref.directory import Directory

_TOP = 3


def article_page(
    check: ArticleCheck,
    directory: Directory,
    *,
    newsroom: str,
    notice: str,
    context_words: int = CONTEXT_WORDS,
    beside: Beside = NOTHING_BESIDE,
) -> ArticlePage:
    """Return the page of a checked article, in the language spoken."""
    article = check.article
    cards = _cards(check, directory, replace(beside, context_words=context_words))
    weights = [(one.id, beside.counted(one.id, one.verdict, one.severity)) for one in check.findings]
    found = [weight for _, weight in weights if weight is not None]
    differing = {id for id, weight in weights if weight is not None and weight[0] is Group.DISCREPANCY}
    head = _head(article)
    return ArticlePage(
        title=head.headline or head.outlet or (head.link.text if head.link else "") or say("Article"),
        language=spoken(),
        newsroom=line(newsroom),
        notice=line(notice),
        head=head,
        report_id=stable_id("report", article.id, check.engine, check.checked_at, *(one.id for one in check.findings)),
        engine=line(check.engine),
        checked=time_text(check.checked_at),
        against=against_sentence(check.findings, directory),
        result=_result(found, check.findings),
        counts=counts_of(found, unsigned=any(card.needs_sign_off for card in cards)),
        top=_top([card for card in cards if card.finding_id in differing]),
        claims=cards,
        timeline=timeline(article, _numbered(check), directory, beside),
        blocks=tuple(_block(block, article, cards, check.claims) for block in _whole_text(article)),
        set_aside=tuple(SetAside(text=line(one.text), reason=told(one.reason)) for one in check.set_aside),
        coverage=coverage_of_all(_numbered(check), directory),
        method=method_of(METHOD),
        notes=(
            *_review_notes(check.findings, beside),
            *(told(note) for note in dict.fromkeys((*check.notes, *article.notes))),
        ),
    )


def _head(article: Article) -> ArticleHead:
    return ArticleHead(
        outlet=line(article.outlet),
        headline=line(article.title),
        byline=line(article.byline),
        link=link_of(article.url),
        published=local_time_text(article.published_at),
        language=language_name(language_tag(article.lang)),
        lang=language_tag(article.lang),
        dir=direction(article.lang),
        capture=line(article.capture),
    )


# --- claims ---------------------------------------------------------------------------------------------------------


def _numbered(check: ArticleCheck) -> list[tuple[int, Finding]]:
    findings = {finding.claim_id: finding for finding in check.findings}
    return [(number, findings[claim.id]) for number, claim in enumerate(check.claims, 1) if claim.id in findings]


def _cards(check: ArticleCheck, directory: Directory, beside: Beside) -> tuple[ClaimCard, ...]:
    numbers = {claim.id: number for number, claim in enumerate(check.claims, 1)}
    cards = (
        claim_card(
            number,
            check.claims[number - 1],
            finding,
            article=check.article,
            directory=directory,
            coverage=coverage_view(finding.coverage, directory) if finding.coverage is not None else None,
            beside=beside,
        )
        for number, finding in _numbered(check)
    )
    return tuple(_with_repeat(card, check.claims, numbers) for card in cards)


def _with_repeat(card: ClaimCard, claims: Sequence[Claim], numbers: Mapping[str, int]) -> ClaimCard:
    twin = claims[card.number - 1].twin_of
    return replace(card, repeats=numbers.get(twin, 0)) if twin else card


def _top(cards: Sequence[ClaimCard]) -> tuple[ClaimCard, ...]:
    return tuple(sorted(cards, key=lambda card: card.severity != SEVERITY_LABELS[Severity.MAJOR])[:_TOP])


def _result(counted: Sequence[tuple[Group, Severity]], findings: Sequence[Finding]) -> str:
    if counted:
        return result_of(counted)
    return say("No claim of this article counts.") if findings else say("No claim was found in this article.")


def _review_notes(findings: Iterable[Finding], beside: Beside) -> Iterator[str]:
    """Yield how reviews changed what is counted; the cards show what was found all the same."""
    states = Counter(beside.review_state(one.id) for one in findings)
    if dismissed := states[ReviewDecision.DISMISSED.value]:
        yield dismissed_note(dismissed)
    if corrected := states[ReviewDecision.CORRECTED.value]:
        yield say_many(
            "%(count)s finding counts as a reviewer corrected it.",
            "%(count)s findings count as a reviewer corrected them.",
            corrected,
        ) % {"count": number_text(corrected)}


def dismissed_note(count: int) -> str:
    """Return how many findings a reviewer dismissed."""
    return say_many(
        "%(count)s finding was dismissed by a reviewer and counts nowhere.",
        "%(count)s findings were dismissed by a reviewer and count nowhere.",
        count,
    ) % {"count": number_text(count)}


# --- counts ---------------------------------------------------------------------------------------------------------


def counts_of(found: Iterable[tuple[Group, Severity]], *, unsigned: bool = True) -> tuple[GroupCount, ...]:
    """Return the verdict strip of groups and severities; ``unsigned`` says that major ones still need sign-off."""
    found = tuple(found)
    remark = say("%(count)s major, needs sign-off") if unsigned else say("%(count)s major")
    counts = Counter(group for group, _ in found)
    major = sum(group is Group.DISCREPANCY and severity is Severity.MAJOR for group, severity in found)
    return tuple(
        GroupCount(
            group=group.value,
            shape=SHAPES[group],
            count=counts[group],
            name=group_name(group),
            label=group_label(group, counts[group]),
            detail=remark % {"count": major} if group is Group.DISCREPANCY and major else "",
            meaning=GROUP_MEANINGS[group],
            verdicts=tuple((VERDICT_LABELS[one], VERDICT_MEANINGS[one]) for one in Verdict if GROUP_OF[one] is group),
        )
        for group in Group
    )


def result_of(found: Sequence[tuple[Group, Severity]]) -> str:
    """Return some groups and severities in one line; never empty ones."""
    counts = Counter(group for group, _ in found)
    parts = [count_text(group, counts[group]) + _gravity(found, group) for group in Group if counts[group]]
    sentence = say_many("%(count)s claim: %(parts)s.", "%(count)s claims: %(parts)s.", len(found))
    return sentence % {"count": number_text(len(found)), "parts": ", ".join(parts)}


def _gravity(found: Iterable[tuple[Group, Severity]], group: Group) -> str:
    if group is not Group.DISCREPANCY:
        return ""
    major = sum(one is group and severity is Severity.MAJOR for one, severity in found)
    return f" ({say('%(count)s major') % {'count': major}})" if major else f" ({say('none major')})"


# --- the article's own text -----------------------------------------------------------------------------------------


def _whole_text(article: Article) -> Iterator[Block]:
    """Yield blocks that cover every visible character of the text once, in order."""
    at = 0
    for block in sorted(article.blocks, key=lambda one: one.span):
        start, end = max(block.span.start, at), min(block.span.end, len(article.text))
        yield from _filler(article.text, at, start)
        if start < end:
            yield replace(block, span=Span(start, end))
        at = max(at, end)
    yield from _filler(article.text, at, len(article.text))


def _filler(text: str, start: int, end: int) -> Iterator[Block]:
    if text[start:end].strip():
        yield Block(kind=BlockKind.BODY, span=Span(start, end))


def _block(block: Block, article: Article, cards: Sequence[ClaimCard], claims: Sequence[Claim]) -> TextBlock:
    lang = block.lang or article.lang
    placed = [(card, _parts(claims[card.number - 1], article.text)) for card in cards]
    return TextBlock(
        kind=block.kind.value,
        label=BLOCK_LABELS[block.kind],
        lang=language_tag(lang),
        dir=direction(lang),
        runs=tuple(_text_runs(block.span, article.text, placed)),
    )


def _text_runs(span: Span, text: str, placed: Sequence[tuple[ClaimCard, tuple[Span, ...]]]) -> Iterator[TextRun]:
    """Yield a block's words cut wherever a claim begins or ends; of nested claims the innermost owns the words."""
    here = [(card, part) for card, parts in placed for part in parts if part.overlaps(span)]
    starts = {card.number: parts[0].start for card, parts in placed if parts}
    edges = {span.start, span.end}
    for _, part in here:
        edges |= {edge for edge in (part.start, part.end) if span.start < edge < span.end}
    for start, end in pairwise(sorted(edges)):
        over = [(card, part) for card, part in here if part.start <= start and end <= part.end]
        inner = min(over, key=lambda one: (len(one[1]), one[0].number), default=(None, span))[0]
        begins = tuple(dict.fromkeys(card for card, part in here if part.start == start == starts[card.number]))
        yield TextRun(text=plain(text[start:end]), card=inner, begins=begins)


def _parts(claim: Claim, text: str) -> tuple[Span, ...]:
    """Return the stretches that are the claim's own words, each from its first letter, so that it begins in a block."""
    parts = (_from_first_word(part, text) for part in sorted(set(claim.segments or (claim.span,))))
    return tuple(part for part in parts if len(part))


def _from_first_word(span: Span, text: str) -> Span:
    blank = len(span.of(text)) - len(span.of(text).lstrip())
    return Span(span.start + blank, span.end)
