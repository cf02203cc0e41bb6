"""Whose words German gives without an active verb of saying: in a passive, a citation, a document, "nach Angaben".

The verb or the noun of attribution is known; what is looked for is the phrase that names whose words they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.german import LONGEST_CLAUSE, clause_start, clause_subject, is_subordinate
from crossref.article.items import MARK, NAME, QUOTE, WORD, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.lang.tables import read_words

PASSIVE = frozenset(read_words("wird wurde wurden werden werde worden würde würden"))
_AGENT = frozenset(("von", "vom", "durch", "seitens"))
_DOCUMENT = frozenset(read_words("in im aus auf von vom seitens bei beim laut nach"))
ACCORDING = frozenset(("nach", "laut", "gemäß"))
_FURTHEST_NOUN = 6
_MOST_JOINED = 4


def is_passive(items: Sequence[Item], first: int, lemma: str) -> bool:
    """Tell whether a form is the participle of a passive: "wurde am Montag kritisiert"."""
    form = items[first].lower
    if form == lemma or not form.endswith(("t", "en")):
        return False
    following = items[first + 1] if first + 1 < len(items) else None
    if following is not None and following.lower in PASSIVE:
        return True
    ends = following is None or following.kind == MARK or following.lower in ("und", "oder")
    return ends and any(items[place].lower in PASSIVE for place in _whole_clause(items, first))


def _whole_clause(items: Sequence[Item], first: int) -> range:
    """Return the places before a participle back to its clause's head, over quotations and appositions."""
    start = first
    while start > 0 and first - start < LONGEST_CLAUSE:
        previous = items[start - 1]
        if previous.kind == MARK and previous.lower in (";", ":", ".", "(", "–"):
            break
        if previous.kind == MARK and previous.lower == "," and is_subordinate(items, start, first, at_head=False):
            break
        start -= 1
    return range(start, first)


def agent_of(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return who acts in a passive: "wird von vielen ... bezeichnet", "vom Gericht ... eingestuft"."""
    for place in reversed(_whole_clause(items, first)):
        if items[place].lower in _AGENT and place + 1 < first:
            found = phrase_after(items, place + 1, words)
            if found is not None and found[1] <= first:
                return found
    return None


def cited(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return whose words a verb of citing gives: its object, or its subject in the passive."""
    if is_passive(items, first, "zitieren"):
        start = _whole_clause(items, first).start
        quoted = (n + 1 for n in range(first - 1, start - 1, -1) if items[n].kind == QUOTE)
        return clause_subject(items, words, start=next(quoted, start), end=first)
    behind = phrase_after(items, first + 1, words)
    begins = first == 0 or items[first - 1].kind in (MARK, QUOTE)
    if not begins:
        return behind
    if behind is None:
        return phrase_after(items, first + 2, words)
    return _behind_outlet(items, behind, words) or phrase_after(items, behind[1], words) or behind


def _behind_outlet(items: Sequence[Item], found: Range, words: Lexicon) -> Range | None:
    """Return the name that runs on from who cites it: "zitiert die Hafenzeitung Ilva Sterner"."""
    names = [place for place in range(*found) if items[place].kind == NAME]
    cites = (
        items[found[0]].lower in ("der", "die", "das") and len(names) > 1 and items[names[0]].lower not in words.roles
    )
    return (names[1], found[1]) if cites and names[1] == names[0] + 1 else None


def document_of(items: Sequence[Item], first: int, last: int, words: Lexicon) -> tuple[Range, Range] | None:
    """Return where "heißt es" says that something is written, and the stretch from there to the verb or back."""
    place = last
    while place < len(items) and items[place].kind == WORD and items[place].lower in words.between:
        place += 1
    if place + 1 < len(items) and items[place].lower in _DOCUMENT:
        end = place + 1
        while end < len(items) and items[end].kind in (WORD, NAME) and items[end].lower not in words.that_words:
            end += 1
        return ((place + 1, end), (first, end)) if _has_noun(items, place + 1, end) else None
    start, end = clause_start(items, first), first
    while end > start and items[end - 1].lower in words.between:
        end -= 1
    if start < end and items[start].lower in _DOCUMENT and _has_noun(items, start + 1, end):
        return (start + 1, end), (start, last)
    return None


def _has_noun(items: Sequence[Item], start: int, end: int) -> bool:
    return any(item.kind == NAME for item in items[start:end])


def author_of(items: Sequence[Item], found: Range, words: Lexicon) -> Range:
    """Return whose words a noun of speech gives: "das Fazit der Betreiber", "die Vorwürfe der Anwältin"."""
    for place in range(found[0], min(found[0] + 3, found[1] - 1)):
        if items[place].lower in words.cue_nouns and items[place + 1].lower in (
            "der",
            "des",
            "von",
            "vom",
            "eines",
            "einer",
        ):
            start = place + 2 if items[place + 1].lower in ("von", "vom") else place + 1
            return (start, found[1]) if start < found[1] else found
    return found


def source_noun(items: Sequence[Item], place: int, words: Lexicon) -> int | None:
    """Return the place of the noun that attributes behind a preposition: "nach ersten Erkenntnissen"."""
    if items[place].lower not in ACCORDING:
        return None
    for noun in range(place + 1, min(place + _FURTHEST_NOUN, len(items))):
        if items[noun].kind == MARK:
            return None
        if items[noun].lower.endswith(words.according_nouns):
            return noun
    return None


def last_joined(items: Sequence[Item], quote: int) -> int:
    """Return the last of quotations that share a verb: "von „Absicht“ oder „Täuschung“ sprechen"."""
    for _ in range(_MOST_JOINED):
        following = items[quote + 1 : quote + 3]
        if len(following) < 2 or following[1].kind != QUOTE or following[0].lower not in ("und", "oder", "sowie"):
            break
        quote += 2
    return quote


def is_owned(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a subject belongs to whoever spoke before: "Seine Zuversicht gründet sich auf ...:"."""
    owned = items[found[0]].lower in words.possessives
    return owned and not any(item.lower in words.offices for item in items[found[0] : found[1]])
