"""Finds an article's claims: quotations, reported clauses, headlines and embedded posts, with who said it and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from crossref.article.dateline import outlet_country, read_dateline, written_on
from crossref.article.drafts import Draft
from crossref.article.facts import find_facts
from crossref.article.interviews import answered_drafts, interview_drafts, questions
from crossref.article.items import SPOKEN_WORD
from crossref.article.lexicon import Lexicon, lexicon
from crossref.article.reading import Reader
from crossref.article.repeats import READ_LATER, linked, pulled
from crossref.article.set_aside import why_no_claim
from crossref.article.speakers import Speakers
from crossref.article.turns import find_turns
from crossref.directory import Directory
from crossref.lang import get_language
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.dates import DayMention, find_days
from crossref.types import (
    Article,
    Block,
    BlockKind,
    Claim,
    ClaimKind,
    EmbeddedPost,
    SaidOn,
    Span,
    Speaker,
    SpeechAct,
    stable_id,
)

_DIRECT_FROM = 8
"""Words from which a quotation inside a sentence counts as direct speech (below it is partial)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an article claims that somebody said, in reading order, and what was not taken for a claim, with reasons."""

    claims: tuple[Claim, ...]
    set_aside: tuple[Claim, ...] = ()


def find_claims(article: Article, directory: Directory, *, explain: bool = False) -> Found:
    """Return the claims of an article.

    Args:
        article: The article as read.
        directory: Who is who.
        explain: Whether to return too what was set aside (scare quotes, titles, names).
    """
    words = lexicon(get_language(article.lang))
    sent = read_dateline(article, words.language)
    on = written_on(article, words.language, sent)
    home = outlet_country(article.url) or (sent.country if sent is not None else None)
    speakers = Speakers(article.text, directory, words, on, home)
    drafts = list(_drafts(article, words, speakers))
    kept: list[Claim] = []
    aside: list[Claim] = []
    days = _Days(article.text, words.language)
    for at, draft in enumerate(drafts):
        reason = why_no_claim(draft, article.text, words)
        if reason is not None and not explain:
            continue
        day = draft.block.at.date() if draft.block.at is not None else on
        said_on = _said_on(draft, days, words, day, _near(drafts, at))
        (aside if reason else kept).append(_claim(draft, article, said_on, reason=reason))
    posts = [_embedded(post, article, directory) for post in article.embeds if post.text and len(post.text_span)]
    claims = [*linked(pulled(kept, article), posts, article.text), *posts]
    claims += find_facts(article, speakers.mentions, words, [claim.span for claim in claims])
    repeated = [claim for claim in claims if claim.place is BlockKind.PULL_QUOTE and claim.twin_of]
    shown = sorted((claim for claim in claims if claim not in repeated), key=lambda claim: claim.span)
    if not explain:
        return Found(claims=tuple(shown))
    aside += [replace(claim, reason=tell("repeats a quotation of the text")) for claim in repeated]
    return Found(claims=tuple(shown), set_aside=tuple(sorted(aside, key=lambda claim: claim.span)))


def _drafts(article: Article, words: Lexicon, speakers: Speakers) -> Iterator[Draft]:
    """Read the body first, so that the headline's names are known when it is read."""
    reader = Reader(article.text, words, speakers)
    turns = find_turns(article.text, article.blocks)
    body = [block for block in article.blocks if block.kind in (BlockKind.BODY, BlockKind.EMBED)]
    if turns:
        told = [block for block in body if block.span.end <= turns[0].block.span.start]
        yield from reader.read(told)
        yield from interview_drafts(article, turns, words, speakers)
        body = [block for block in body if block.span.start > turns[-1].block.span.start]
    asked = () if turns else questions(article, words)
    if asked:
        yield from reader.read([block for block in body if block.span.end <= asked[0].span.start])
        yield from answered_drafts(article, asked, words, speakers)
        body = []
    for (is_body, entry), blocks in groupby(body, key=lambda block: (block.kind is BlockKind.BODY, block.entry)):
        stretch = list(blocks)
        reader.enter(entry, stretch[0].span.start)
        if is_body:
            yield from reader.read(stretch)
    reader.enter(None, 0)
    for block in article.blocks:
        if block.kind in READ_LATER:
            speakers.look_from(block.span.start)
            yield from reader.read([block])


# --- from draft to claim ----------------------------------------------------------------------------------------------


_NEIGHBOURS = 6
"""Claims before and behind one whose words may name a day that is theirs."""


def _near(drafts: Sequence[Draft], at: int) -> list[Draft]:
    return [*drafts[max(0, at - _NEIGHBOURS) : at], *drafts[at + 1 : at + 1 + _NEIGHBOURS]]


def _claim(draft: Draft, article: Article, said_on: SaidOn | None, *, reason: str | None) -> Claim:
    span = draft.span
    text = span.of(article.text)
    kind = _kind(draft, text)
    verb = draft.verb
    return Claim(
        id=stable_id("claim", article.id, kind.value, span.start, span.end),
        kind=kind,
        span=span,
        text=text,
        segments=tuple(draft.parts),
        context=draft.context,
        place=draft.block.kind,
        speakers=(draft.speaker, *draft.others) if draft.speaker is not None else (),
        cue=(draft.cue.of(article.text) or None) if draft.cue is not None else None,
        cue_span=draft.cue if draft.cue is not None and len(draft.cue) else None,
        speech_act=verb.act if verb is not None else SpeechAct.SAY,
        said_on=said_on,
        venue=_venue(draft),
        cited_by=draft.cited_by,
        lang=draft.block.lang or article.lang,
        confidence=round(draft.sure if draft.speaker is not None else min(draft.sure, 0.4), 2),
        reason=reason,
        rule=draft.rule,
        notes=tuple(_notes(draft)),
    )


def _notes(draft: Draft) -> Iterator[str]:
    if draft.unclosed:
        yield tell("The closing quotation mark is missing.")
    if draft.typed:
        yield tell("The text has pairs of apostrophes for quotation marks.")


def _kind(draft: Draft, said: str) -> ClaimKind:
    if draft.block.kind is BlockKind.HEADLINE:
        return ClaimKind.HEADLINE
    if not draft.quoted:
        return ClaimKind.INDIRECT
    if draft.whole or len(SPOKEN_WORD.findall(said)) >= _DIRECT_FROM:
        return ClaimKind.DIRECT
    first = next((char for char in said if char.isalpha()), "")
    return ClaimKind.DIRECT if draft.adjacent and first.isupper() else ClaimKind.PARTIAL


class _Days:
    """The days that an article names, found once for all claims of a sentence."""

    def __init__(self, text: str, language: Language) -> None:
        self.text, self._language = text, language
        self._found: dict[tuple[Span, date | None], tuple[DayMention, ...]] = {}

    def near(self, span: Span, on: date | None) -> tuple[DayMention, ...]:
        """Return the days that a stretch names, counted from a day."""
        found = self._found.get((span, on))
        if found is None:
            found = self._found[span, on] = find_days(self.text, self._language, on=on, span=span)
        return found


def _said_on(draft: Draft, days: _Days, words: Lexicon, on: date | None, drafts: Sequence[Draft]) -> SaidOn | None:
    """Return the day named beside the claim's own words, the nearest to its cue, that no claim near by speaks of."""
    cue, text = draft.cue, days.text
    if cue is None or not draft.dated:
        return None
    around = Span(max(draft.context.start, cue.start - _REACH), min(draft.context.end, cue.end + _REACH))
    named = days.near(around, on)
    if not named:
        return None
    told = [*draft.parts, *[part for other in drafts for part in other.parts if not part.contains(cue)]]
    near = [
        one for one in named if _is_outside(one.span, told, draft) and _dates_the_saying(one, draft, cue, text, words)
    ]
    if not near:
        return None
    said = _from_day_before(min(near, key=lambda one: _apart(one.span, cue)), draft, text, words, on)
    return said if on is None or said.first <= on else None


def _is_outside(day: Span, told: Sequence[Span], draft: Draft) -> bool:
    """Tell whether a day is none that somebody speaks of."""
    inside = draft.day is not None and draft.day.contains(day)
    return inside or not any(part.overlaps(day) for part in told)


def _from_day_before(day: DayMention, draft: Draft, text: str, words: Lexicon, on: date | None) -> SaidOn:
    """Return the day that "the same evening" is: counted from the one named last before it, else the article's own."""
    if not day.from_named:
        return day.said_on
    before = find_days(text, words.language, on=on, span=Span(max(0, day.span.start - _REACH), day.span.start))
    told = [one for one in before if not any(part.overlaps(one.span) for part in draft.parts)]
    single = [one.said_on.first for one in told if one.said_on.first == one.said_on.last and _is_news(one, on)]
    if not single:
        return day.said_on
    counted = find_days(day.span.of(text), words.language, on=single[-1])
    return counted[0].said_on if counted else day.said_on


def _is_news(day: DayMention, on: date | None) -> bool:
    """Tell whether a day lies shortly before the article's own: later ones count from no birthday and no date ahead."""
    return on is None or timedelta(0) <= on - day.said_on.first <= _FRESH


_FRESH = timedelta(days=31)
_REACH = 300
_NEXT_TO = 14
"""Code points between a verb of saying and a month or year that dates it: "said in May"."""


def _dates_the_saying(day: DayMention, draft: Draft, cue: Span, text: str, words: Lexicon) -> bool:
    """Tell whether a day belongs to the verb of saying: not one of a clause about the speaker, no far month or year."""
    wide = day.said_on.first != day.said_on.last and day.said_on.last - day.said_on.first > _LONG
    if wide and _apart(day.span, cue) > _NEXT_TO:
        return False
    opening = text.rfind(",", draft.context.start, day.span.start)
    closing = text.find(",", day.span.end, draft.context.end)
    if opening < 0 or closing < 0 or opening < cue.start < closing:
        return True
    inside = text[opening + 1 : closing].lower().split()
    return not (inside and inside[0] in words.relative)


_LONG = timedelta(days=10)


def _apart(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _venue(draft: Draft) -> str | None:
    return next((venue for span, venue in draft.venues if not any(part.overlaps(span) for part in draft.parts)), None)


# --- embedded posts ---------------------------------------------------------------------------------------------------


def _embedded(post: EmbeddedPost, article: Article, directory: Directory) -> Claim:
    owner = directory.by_handle(post.platform.value, post.handle) if post.handle else None
    mention = post.author or (f"@{post.handle}" if post.handle else post.platform.value)
    speaker = Speaker(
        mention=mention,
        name=owner.name if owner is not None else mention,
        person_id=owner.person_id if owner is not None else None,
        source_id=owner.source_id if owner is not None else None,
        confidence=owner.confidence if owner is not None else 0.5,
    )
    day = post.published_on
    return Claim(
        id=stable_id("claim", article.id, ClaimKind.EMBEDDED.value, post.text_span.start, post.text_span.end),
        kind=ClaimKind.EMBEDDED,
        span=post.text_span,
        text=post.text_span.of(article.text),
        segments=(post.text_span,),
        context=post.span,
        place=BlockKind.EMBED,
        speakers=(speaker,),
        said_on=SaidOn(first=day, last=day, derived_from=tell("the day that the embedded post shows")) if day else None,
        venue=post.platform.value,
        lang=post.lang or None,
        confidence=0.95 if owner is not None else 0.6,
    )


def blocks_of(article: Article, kinds: Iterable[BlockKind]) -> tuple[Block, ...]:
    """Return the article's blocks of some kinds, in order."""
    wanted = frozenset(kinds)
    return tuple(block for block in article.blocks if block.kind in wanted)


def claim_words(claim: Claim) -> int:
    """Return the number of words of a claim."""
    return len(SPOKEN_WORD.findall(claim.text))


def spans_hold(claim: Claim, text: str) -> bool:
    """Tell whether a claim's text is what stands at its span."""
    return claim.span.of(text) == claim.text and all(Span(0, len(text)).contains(part) for part in claim.segments)
