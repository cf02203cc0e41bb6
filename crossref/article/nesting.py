"""Tells who speaks where one verb of saying stands inside what another reports, and who cites whom.

"Sterner said the plan showed “no care”" quotes Sterner; "The agency reported that Sterner said: “Never”" quotes
Sterner too, and the agency cites her.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.cue import Cue, From
from crossref.article.items import MARK, QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.lang.base import CueVerb
from crossref.types import SpeechAct

_NEAR = 2
_WITHIN_REACH = 10
_LINKS = 2
_TAIL = 3
_CLOSE = 3


def speaking(items: Sequence[Item], quote: int, cues: Sequence[Cue], left: int, words: Lexicon) -> int:
    """Return which cue before a quotation it belongs to: the nearest, or the one whose words hold that one.

    Args:
        items: The sentence.
        quote: The quotation's place.
        cues: The sentence's cues.
        left: The nearest cue before the quotation.
        words: The language's look-ups.
    """
    while not _owns(items, quote, cues[left], words) or _speaks_for(items, cues[left], words):
        outer = reported_by(items, cues, left, words, past_comma=True)
        if outer is None:
            return left
        left = outer
    return left


def _speaks_for(items: Sequence[Item], cue: Cue, words: Lexicon) -> bool:
    """Tell whether a reported clause is about what is to be said, or about the speaker's own: "her government asks"."""
    if cue.subject is None or cue.subject[0] >= cue.first:
        return False
    inside = items[cue.subject[0] : cue.subject[1]]
    owned = inside[0].lower in words.possessives and any(item.lower in words.bodies for item in inside)
    return owned or any(item.lower in _TO_COME for item in items[cue.subject[1] : cue.first])


_TO_COME = frozenset(("will", "would", "may", "might", "could", "should", "shall", "must", "can"))


def reported_by(
    items: Sequence[Item], cues: Sequence[Cue], number: int, words: Lexicon, *, past_comma: bool = False
) -> int | None:
    """Return the cue whose reported clause begins with another cue's subject: "said that Karsel warned".

    ``past_comma`` reads on behind the comma that German, Russian and Ukrainian set there.
    """
    inner = cues[number]
    if number == 0 or inner.source is not From.SUBJECT or inner.only_quotes:
        return None
    outer = cues[number - 1]
    if outer.verb is None or outer.only_quotes or not {"that", "bare"} & set(outer.verb.takes):
        return None
    between = items[outer.unit[1] : inner.unit[0]]
    if past_comma and len(between) > 1 and between[0].lower == "," and between[1].lower in words.that_words:
        between = between[1:]
    if any(item.lower in words.conjunctions or (item.kind == MARK and item.lower != "'") for item in between):
        return None
    opened = any(item.lower in words.that_words for item in between)
    return number - 1 if opened or len(between) <= _LINKS or not inner.inverted else None


def citing(items: Sequence[Item], cues: Sequence[Cue], number: int, words: Lexicon) -> int | None:
    """Return the cue of whoever cites another's speaker: "The agency reported that", ", according to the agency"."""
    if cues[number].verb is None:
        return number - 1 if _cites(items, cues, number, words) else None
    outer = reported_by(items, cues, number, words, past_comma=True)
    if outer is not None:
        verb = cues[outer].verb
        return outer if verb is not None and "quote" in verb.takes else None
    for place in range(max(0, number - _CLOSE), min(len(cues), number + _CLOSE + 1)):
        cue = cues[place]
        first, second = sorted((cue.unit, cues[number].unit))
        cited = cue.only_quotes or _names_cited(items, cue, words)
        if cue.verb is None and not cited and not any(item.lower == ";" for item in items[first[1] : second[0]]):
            return place
    return None


def _names_cited(items: Sequence[Item], cue: Cue, words: Lexicon) -> bool:
    """Tell whether those named behind a phrase are cited themselves: "citing", "quoting"."""
    return items[cue.first].lower in words.cues


def _cites(items: Sequence[Item], cues: Sequence[Cue], number: int, words: Lexicon) -> bool:
    """Tell whether the speaker of the cue before is the one who cites: "Radio Calder said, citing Sterner, that"."""
    if not number or not _names_cited(items, cues[number], words) or cues[number - 1].verb is None:
        return False
    between = items[cues[number - 1].unit[1] : cues[number].unit[0]]
    return all(item.kind == MARK for item in between)


def _owns(items: Sequence[Item], quote: int, cue: Cue, words: Lexicon) -> bool:
    """Tell whether a cue next to a quotation, or one that tells of speech and nothing else, has its words."""
    if cue.verb is None or is_plain_speech(cue.verb):
        return True
    if "quote" not in cue.verb.takes:
        return False
    between = items[cue.unit[1] : quote]
    if "object" in cue.verb.takes and len(between) <= _WITHIN_REACH:
        clause = any(item.lower in words.that_words for item in between)
        return not clause and not any(item.kind == MARK and item.lower not in (":", ",") for item in between)
    return len(between) <= _NEAR


def closing_cue(items: Sequence[Item], cues: Sequence[Cue], words: Lexicon) -> int:
    """Return the cue that closes a sentence and reports all before it, 0 where none does.

    "The list showed 95 stoves, the minister said" is the minister's, whatever verb stands in it.
    """
    if len(cues) < 2:
        return 0
    number = next((n for n, cue in enumerate(cues) if cue.verb is None or is_plain_speech(cue.verb)), 0)
    cue = cues[number]
    if not number or cue.verb is None or cue.source is not From.SUBJECT:
        return 0
    if items[cue.unit[0] - 1].lower != ",":
        return 0
    behind = next((n for n in range(cue.unit[1], len(items)) if items[n].lower in (";", ",")), len(items))
    rest = items[cue.unit[1] : behind]
    opens = any(
        item.kind == QUOTE or item.lower in words.that_words or item.lower in words.auxiliaries for item in rest
    )
    return number if not opens and sum(item.kind != MARK for item in rest) <= _TAIL else 0


def is_relayed(cue: Cue) -> bool:
    """Tell whether a cue inside a reported clause reports words of its own: "the agency reported that she said"."""
    return cue.verb is not None and is_plain_speech(cue.verb)


def is_plain_speech(verb: CueVerb) -> bool:
    """Tell whether a verb says no more than that somebody spoke: "say", "tell", "write"."""
    return verb.act is SpeechAct.SAY and verb.takes == ("that", "bare", "quote")
