"""Tells which cue a quotation belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from crossref.article import german_sources
from crossref.article.clause_cues import closes_sentence, main_clause, spanning_cue
from crossref.article.cue import JOINTS, STOPS, Cue
from crossref.article.items import MARK, NAME, QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.article.nesting import speaking
from crossref.article.opening_clauses import is_of_opening_clause
from crossref.article.verb_forms import ends_as_finite
from crossref.types import SpeechAct


def governing_cue(items: Sequence[Item], quote: int, cues: Sequence[Cue], text: str, words: Lexicon) -> int | None:
    """Return the place in ``cues`` of the cue that a quotation belongs to."""
    in_german = words.language.code == "de"
    spanning = spanning_cue(items, quote, cues) if in_german else None
    if spanning is not None:
        return spanning
    quote = german_sources.last_joined(items, quote) if in_german else quote
    left, right = _sides(items, quote, cues, words)
    if right is not None and _adjoins(items, quote, cues[right]) and _may_quote(cues[right]):
        called = left is not None and _is_called(items, quote, cues[left], words)
        if left is None or (leads_on(items, quote, text) and not called) or not _is_near(items, cues[left], quote):
            return right
        return left
    if left is not None and _reaches(items, cues[left], quote):
        return left
    return right if right is not None and closes_sentence(items, quote, cues[right], words) else None


def _sides(items: Sequence[Item], quote: int, cues: Sequence[Cue], words: Lexicon) -> tuple[int | None, int | None]:
    """Return the cues before and behind a quotation that may be its own."""
    middle = bisect_right(cues, quote, key=_first)
    right = next((n for n in range(middle, len(cues)) if cues[n].unit[0] > quote), None)
    if right is not None and (_begins_anew(items, quote, cues[right], words) or _is_asked(items, quote, words)):
        right = None
    left = next((n for n in range(middle - 1, -1, -1) if cues[n].unit[1] <= quote), None)
    if left is not None:
        left = speaking(items, quote, cues, left, words)
    if left is not None and is_of_opening_clause(items, cues[left], quote, words):
        left = None
    if left is not None and words.language.code == "de":
        return main_clause(items, quote, cues, words, left, right)
    return left, right


def _opens(items: Sequence[Item], quote: int) -> bool:
    """Tell whether nothing but marks stands before a quotation."""
    return all(items[place].kind == MARK for place in range(quote))


def _first(cue: Cue) -> int:
    return cue.first


def _begins_anew(items: Sequence[Item], quote: int, cue: Cue, words: Lexicon) -> bool:
    """Tell whether a new clause begins between a quotation and a cue: "“a first step”, and Karsel called it"."""
    opens = _opens(items, quote)
    return not opens and any(item.lower in words.conjunctions for item in items[quote + 1 : cue.unit[0]])


def _may_quote(cue: Cue) -> bool:
    """Tell whether a cue behind a quotation can be its verb: "supported", "plans" take no quoted words."""
    return cue.verb is None or bool({"quote", "that", "bare"} & set(cue.verb.takes))


def _is_asked(items: Sequence[Item], quote: int, words: Lexicon) -> bool:
    """Tell whether a quotation stands in the question that was put: "Asked whether he “has the right”, Karsel said"."""
    asks = any(
        verb.act is SpeechAct.ASK and items[0].lower == form[0] for form, verb in words.cues.get(items[0].lower, ())
    )
    participle = ends_as_finite(items[0].lower, words)
    return asks and participle and not any(item.lower == "," for item in items[:quote])


def _adjoins(items: Sequence[Item], quote: int, cue: Cue) -> bool:
    between = items[quote + 1 : cue.unit[0]]
    opens = _opens(items, quote)
    leads = bool(between) and (between[-1].lower in JOINTS or (len(between) <= 5 and between[0].lower in JOINTS))
    if opens and leads and len(between) <= 10:
        return not any(item.kind == QUOTE or item.lower in STOPS for item in between)
    return all(item.kind == MARK and item.lower not in STOPS for item in between) or (
        len(between) <= 2 and not any(item.kind == QUOTE or item.lower in STOPS for item in between)
    )


def leads_on(items: Sequence[Item], quote: int, text: str) -> bool:
    """Tell whether a quotation ends in a comma, ? or !, or is followed by a comma or dash: its verb comes next."""
    inner = text[max(items[quote].start, items[quote].end - 2)]
    following = items[quote + 1] if quote + 1 < len(items) else None
    return inner in ",?!…" or (following is not None and following.lower in JOINTS)


def _is_called(items: Sequence[Item], quote: int, cue: Cue, words: Lexicon) -> bool:
    """Tell whether a quotation is what somebody right before it calls a thing: "what she called “a farce,”"."""
    if cue.verb is None or cue.subject is None or cue.unit[1] != quote or {"that", "bare"} & set(cue.verb.takes):
        return False
    last = items[cue.subject[1] - 1]
    return last.kind == NAME or last.lower in words.pronouns or last.lower in words.offices


def _is_near(items: Sequence[Item], cue: Cue, quote: int) -> bool:
    between = items[cue.unit[1] : quote]
    return len(between) <= 3 and not any(item.kind == QUOTE for item in between)


def _reaches(items: Sequence[Item], cue: Cue, quote: int) -> bool:
    return not any(item.lower == ";" for item in items[cue.unit[1] : quote])
