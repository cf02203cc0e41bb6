"""Finds an article's claims: quotations, reported clauses, headlines and embedded posts, with who said it and when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, islice

from crossref.article.drafts import Draft
from crossref.article.facts import find_facts
from crossref.article.interviews import interview_drafts
from crossref.article.items import QUOTE
from crossref.article.lexicon import Lexicon, lexicon
from crossref.article.reading import Reader
from crossref.article.speakers import Speakers
from crossref.article.turns import find_turns
from crossref.directory import Directory
from crossref.lang import get_language
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

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_READ_LATER = (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD, BlockKind.CAPTION, BlockKind.PULL_QUOTE)
_DIRECT_FROM = 8
"""Words from which a quotation inside a sentence counts as direct speech (below it is partial)."""
_SHORTEST_UNNAMED = 6
_SHORTEST_NEUTRAL = 4
"""The same in a language without lists of verbs, where no speaker can be expected."""


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
    on = article.published_at.date() if article.published_at is not None else None
    speakers = Speakers(article.text, directory, words, on)
    drafts = list(_drafts(article, words, speakers))
    kept: list[Claim] = []
    aside: list[Claim] = []
    for draft in drafts:
        reason = why_no_claim(draft, article.text, words)
        day = draft.block.at.date() if draft.block.at is not None else on
        (aside if reason else kept).append(_claim(draft, article, words, day, reason=reason))
    posts = [_embedded(post, article, directory) for post in article.embeds if post.text and len(post.text_span)]
    claims = [*_linked(_pulled(kept, article), posts, article.text), *posts]
    claims += find_facts(article, directory, words, [claim.span for claim in claims])
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
    for (is_body, entry), blocks in groupby(body, key=lambda block: (block.kind is BlockKind.BODY, block.entry)):
        stretch = list(blocks)
        reader.enter(entry, stretch[0].span.start)
        if is_body:
            yield from reader.read(stretch)
    reader.enter(None, 0)
    for block in article.blocks:
        if block.kind in _READ_LATER:
            yield from reader.read([block])


# --- what is no claim -------------------------------------------------------------------------------------------------


def why_no_claim(draft: Draft, text: str, words: Lexicon) -> str | None:
    """Return why a draft is no claim, ``None`` when it is one."""
    if not draft.quoted:
        return tell("says only that nothing was said") if _is_silence(draft, text, words) else None
    spoken = _WORD.findall(draft.span.of(text))
    if not spoken:
        return tell("holds no words")
    if draft.holder is not None and (draft.speaker is None or draft.speaker.id is None):
        return tell("quoted inside a quotation, of nobody known")
    longest = _LONGEST_NAME_IN_MARKS if words.openings else _LONGEST_NAME
    if draft.naming and len(spoken) <= longest and not draft.whole:
        return tell("a name, title or nickname")
    by_cue = draft.cue is not None or draft.speaker is not None
    if _is_lone_word(draft, spoken, text, words):
        return tell("a single word")
    named = _is_title(spoken, words, said=by_cue) and _stands_as_title(draft, words)
    if _is_listed(draft, words) or (named and not _is_sentence(draft, text)):
        return tell("the title of a work")
    if len(spoken) <= _LONGEST_SET_APART and _is_set_apart(draft, spoken, words):
        return tell("words set apart, of nobody named")
    return tell("words set apart, with no speaker") if not by_cue and _is_unsaid(draft, spoken, words) else None


def _is_lone_word(draft: Draft, spoken: Sequence[str], text: str, words: Lexicon) -> bool:
    """Tell whether a single word is neither a whole answer nor what somebody calls a thing."""
    if len(spoken) != 1 or draft.whole:
        return False
    return not _is_all_said(draft, text) and not _is_weighty(draft, spoken[0], words)


def _stands_as_title(draft: Draft, words: Lexicon) -> bool:
    """Tell whether what stands before a title-like quotation leaves it a title: "on the channel's “Morning Tide,”"."""
    if draft.touching:
        return draft.before.endswith(("'s", "s'")) or draft.before in words.of_words or draft.before in _ON
    return not (draft.cue and draft.before in _ONE_OF_MANY)


def _is_silence(draft: Draft, text: str, words: Lexicon) -> bool:
    """Tell whether somebody only refused to speak: "declined to comment", "n'a pas souhaité commenter"."""
    if draft.verb is None or draft.verb.act is not SpeechAct.DENY:
        return False
    spoken = _WORD.findall(draft.span.of(text))[:_SILENCE_WITHIN]
    return any(word.lower() in words.speaking for word in spoken)


_SILENCE_WITHIN = 6


def _is_listed(draft: Draft, words: Lexicon) -> bool:
    """Tell whether words in marks are one of several in a sentence where nobody speaks."""
    said = draft.cue is not None or draft.speaker is not None
    if not words.openings or said:
        return False
    return len(tuple(islice((item for item in draft.items if item.kind == QUOTE), _LISTED))) == _LISTED


def _is_unsaid(draft: Draft, spoken: Sequence[str], words: Lexicon) -> bool:
    """Tell whether words without a speaker are too few, or in a language where marks alone say little."""
    shortest = 4 if draft.whole else _SHORTEST_UNNAMED if words.cues else _SHORTEST_NEUTRAL
    return len(spoken) < shortest or (not draft.whole and words.language.code in _NAMES_IN_MARKS)


def _is_all_said(draft: Draft, text: str) -> bool:
    """Tell whether a single word is a whole answer: "“Never,” she replied."."""
    ending = text[draft.span.end - 1 : draft.span.end + 1].strip('"”’»“')
    return draft.touching and ending.endswith((".", "!", "?", ","))


def _is_weighty(draft: Draft, word: str, words: Lexicon) -> bool:
    """Tell whether a long word, such as a German compound, is what somebody called a thing."""
    by_verb = draft.cue is not None and draft.verb is not None
    return (by_verb and len(word) >= _WEIGHTY and draft.before in _ONE_OF_MANY) or _is_called(draft, word, words)


_ON = frozenset(("in", "on"))


def _is_called(draft: Draft, word: str, words: Lexicon) -> bool:
    """Tell whether a single word is what somebody in reported speech calls a thing: "nannte die Lage „kritisch“"."""
    if words.language.code == "en" or draft.speaker is None or len(word) < _SHORTEST_CALLED:
        return False
    if word[0].islower():
        return draft.verb is not None or draft.rule == "words quoted inside reported speech"
    return words.language.code == "de" and draft.verb is not None and not draft.naming and len(word) >= _COMPOUND


_SHORTEST_CALLED = 4
_COMPOUND = 9
"""Letters from which a German noun is taken for a compound, and for no name."""
_LONGEST_NAME = 8
_LONGEST_NAME_IN_MARKS = 12
_LISTED = 3
"""Quotations in one sentence, with nobody who says them, from which they are titles."""
_NAMES_IN_MARKS = frozenset(("ru", "uk"))
"""Languages that set every title and body's name in quotation marks, so that marks alone say little."""
_WEIGHTY = 9
_ONE_OF_MANY = frozenset(
    ("a", "an", "als", "as", "ein", "eine", "einen", "einem", "einer", "eines", "un", "una", "une", "um", "uma", "von")
)
"""Words before a quotation that gives no name: names and titles stand with "the" or alone."""


def _is_sentence(draft: Draft, text: str) -> bool:
    """Tell whether a quotation behind a colon ends as a sentence does, which titles do not."""
    opening = text[: draft.span.start].rstrip("«“„\"'‘ \u00a0\u202f")
    return text[draft.span.end - 1] in ".!…" and opening.endswith(":")


_LONGEST_TITLE = 10
_LONGEST_SET_APART = 4


def _is_set_apart(draft: Draft, spoken: Sequence[str], words: Lexicon) -> bool:
    """Tell whether a few words with an article are given to nobody by name: "traders speak of “the Vesely squeeze”"."""
    if draft.whole or spoken[0].lower() not in words.determiners or draft.speaker is None:
        return False
    if words.openings and draft.touching and draft.verb is not None:
        return False
    mention = draft.speaker.mention.lower()
    if mention in words.pronouns or mention in words.owners:
        return False
    if draft.before in words.that_words:
        return False
    return draft.speaker.id is None and not any(char.isupper() for char in draft.speaker.name)


def _is_title(spoken: Sequence[str], words: Lexicon, *, said: bool) -> bool:
    """Tell whether nearly every word has a capital, as in the title of a book or programme."""
    if not 2 <= len(spoken) <= _LONGEST_TITLE:
        return False
    if said and words.language.code == "de" and any(word[0].islower() for word in spoken):
        return False
    weighty = [
        word
        for word in spoken
        if len(word) > 2 and word.lower() not in words.function and word.lower() not in words.small
    ]
    return len(weighty) >= 2 and all(word[0].isupper() for word in weighty)


# --- from draft to claim ----------------------------------------------------------------------------------------------


def _claim(draft: Draft, article: Article, words: Lexicon, on: date | None, *, reason: str | None) -> Claim:
    span = draft.span
    kind = _kind(draft, article.text)
    verb = draft.verb
    return Claim(
        id=stable_id("claim", article.id, kind.value, span.start, span.end),
        kind=kind,
        span=span,
        text=span.of(article.text),
        segments=tuple(draft.parts),
        context=draft.context,
        place=draft.block.kind,
        speakers=(draft.speaker, *draft.others) if draft.speaker is not None else (),
        cue=(draft.cue.of(article.text) or None) if draft.cue is not None else None,
        cue_span=draft.cue if draft.cue is not None and len(draft.cue) else None,
        speech_act=verb.act if verb is not None else SpeechAct.SAY,
        said_on=_said_on(draft, article.text, words, on),
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


def _kind(draft: Draft, text: str) -> ClaimKind:
    if draft.block.kind is BlockKind.HEADLINE:
        return ClaimKind.HEADLINE
    if not draft.quoted:
        return ClaimKind.INDIRECT
    spoken = _WORD.findall(draft.span.of(text))
    if draft.whole or len(spoken) >= _DIRECT_FROM:
        return ClaimKind.DIRECT
    first = next((char for char in draft.span.of(text) if char.isalpha()), "")
    return ClaimKind.DIRECT if draft.adjacent and first.isupper() else ClaimKind.PARTIAL


def _said_on(draft: Draft, text: str, words: Lexicon, on: date | None) -> SaidOn | None:
    """Return the day named beside the claim's own words, the nearest to its cue."""
    cue = draft.cue
    if cue is None or not draft.dated:
        return None
    around = Span(max(draft.context.start, cue.start - _REACH), min(draft.context.end, cue.end + _REACH))
    days = [
        one
        for one in find_days(text, words.language, on=on, span=around)
        if not any(part.overlaps(one.span) for part in draft.parts) and _dates_the_saying(one, draft, cue, text, words)
    ]
    if not days:
        return None
    said = min(days, key=lambda one: _apart(one.span, cue)).said_on
    return said if on is None or said.first <= on else None


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


def _pulled(claims: Sequence[Claim], article: Article) -> list[Claim]:
    """Mark as pull quotes the paragraphs of plain text that do nothing but repeat a quotation of the text."""
    filled = {block.span.of(article.text).strip(_EDGES) for block in article.blocks if block.kind is BlockKind.BODY}
    alone = [
        claim for claim in claims
        if claim.place is BlockKind.BODY and claim.kind is ClaimKind.DIRECT and claim.cue is None
        and claim.text.strip(_EDGES) in filled
    ][:_MOST_PULLED]  # fmt: skip
    said = [(claim, _spoken(claim, article.text)) for claim in claims if alone and claim.cue and claim.is_quoted]
    repeats = {claim.id for claim in alone if _repeats(_spoken(claim, article.text), said)}
    return [
        replace(claim, place=BlockKind.PULL_QUOTE, speakers=()) if claim.id in repeats else claim for claim in claims
    ]


def _repeats(own: str, said: Sequence[tuple[Claim, str]]) -> bool:
    return own.count(" ") > _FEWEST_PULLED and any(own in spoken for _, spoken in said)


_EDGES = " \t\r\n\"'“”„‟«»‹›‘’‚‛.,!?…—–-"
_MOST_PULLED = 40
_FEWEST_PULLED = 5


def _linked(claims: Iterable[Claim], posts: Sequence[Claim], text: str) -> list[Claim]:
    """Link headlines and pull quotes to the quotation of the text that they repeat, and give them its speaker."""
    claims = list(claims)
    quoted = [claim for claim in claims if claim.place is BlockKind.BODY and claim.is_quoted]
    body = [(claim, _spoken(claim, text)) for claim in (*quoted, *posts)]
    return [_with_twin(claim, body, text) if claim.place in _READ_LATER else claim for claim in claims]


def _spoken(claim: Claim, text: str) -> str:
    words = (_WORD.findall(part.of(text)) for part in claim.segments)
    return " " + " ".join(word.lower() for part in words for word in part) + " "


def _with_twin(claim: Claim, body: Sequence[tuple[Claim, str]], text: str) -> Claim:
    if not claim.is_quoted:
        return claim
    own = _spoken(claim, text)
    if own.count(" ") < 4:
        return claim
    twin = next((other for other, spoken in body if own in spoken), None)
    if twin is None:
        return claim
    return replace(
        claim,
        twin_of=twin.id,
        speakers=claim.speakers or tuple(replace(one, confidence=one.confidence) for one in twin.speakers),
        said_on=claim.said_on or twin.said_on,
        venue=claim.venue or twin.venue,
    )


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
    return len(_WORD.findall(claim.text))


def spans_hold(claim: Claim, text: str) -> bool:
    """Tell whether a claim's text is what stands at its span."""
    return claim.span.of(text) == claim.text and all(Span(0, len(text)).contains(part) for part in claim.segments)
