"""Tells where the words that a verb of saying reports may begin: behind whom it was told to, where and when."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import slavic
from crossref.article.cue import Cue
from crossref.article.german_circumstances import past_circumstances
from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item, is_nounlike, phrase_at
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import phrase_after
from crossref.article.verb_forms import WITH_HEARER, has_infinitive, is_preposition
from crossref.lang.base import CueVerb
from crossref.types import Span, SpeechAct

_NEAR_QUOTE = 14


def that_word(items: Sequence[Item], begin: int, end: int, verb: CueVerb, words: Lexicon) -> int | None:
    """Return the place of the "that" or colon behind which a reported clause begins."""
    near = begin + 1 if has_infinitive(items, begin, words) else begin + _NEAR_QUOTE
    for place in range(begin, min(end, near)):
        lower = items[place].lower
        if items[place].kind == QUOTE or _has_begun(items, begin, place, words):
            return None
        if lower in words.that_words and (items[place - 1].lower in words.conjunctions or _hangs(items, begin, place)):
            return None
        if lower in words.that_words and ("that" in verb.takes or place == begin):
            return place
        if lower in words.question_words and place <= begin + 1 and "that" in verb.takes:
            return place
        if lower in (";", ":"):
            return place + 1 if lower == ":" and place + 1 < end else None
    return None


def _hangs(items: Sequence[Item], begin: int, place: int) -> bool:
    """Tell whether "that" belongs to a noun of an aside: "announced on Tuesday, in a move that boatmen called ..."."""
    return items[place - 1].kind != MARK and any(item.lower == "," for item in items[begin:place])


def _has_begun(items: Sequence[Item], begin: int, place: int, words: Lexicon) -> bool:
    """Tell whether a clause without "that" has begun: a noun and an auxiliary stand behind the verb of saying."""
    return (
        place > begin
        and items[place].kind == WORD
        and items[place].lower in words.auxiliaries
        and is_nounlike(items[place - 1], words)
    )


def past_object(items: Sequence[Item], cue: Cue, begin: int, words: Lexicon) -> int:
    """Skip whom somebody told; in German also the newspaper, "sagte der „Küstenzeitung“, er ..."."""
    if words.language.code == "de":
        return _past_hearers(items, begin, words)
    promised = cue.verb is not None and cue.verb.act is SpeechAct.PROMISE
    if words.language.code in slavic.CODES or promised:
        return begin + 1 if begin + 1 < len(items) and items[begin].lower in HEARERS else begin
    if cue.verb is None or cue.verb.lemma not in WITH_HEARER or cue.inverted:
        return begin
    hearer = phrase_after(items, begin, words)
    if hearer is not None:
        return hearer[1]
    return begin + 1 if begin < len(items) and items[begin].kind == WORD else begin


HEARERS = slavic.DATIVES | {"him", "ihm", "ihnen", "me", "mir", "them", "uns", "us"}
"""Pronouns of those whom something is told or promised."""
_ABOUT = frozenset(("auf", "darauf", "darüber", "für", "gegen", "mit", "um", "von", "vom", "über"))
"""What follows these is spoken of, and may be all that is reported."""


def _past_hearers(items: Sequence[Item], begin: int, words: Lexicon) -> int:
    """Skip whom a German verb told and when, before a reported clause: "sagte der Agentur am Montag, sie sei"."""
    behind = past_circumstances(items, begin, words)
    if not begin < behind < len(items) - 1 or items[behind].lower != ",":
        return begin
    spoken_of = any(item.lower in _ABOUT for item in items[begin:behind])
    retold = any(item.kind == WORD and item.lower in words.mood for item in items[behind:])
    told = any(item.kind == NAME or item.lower in words.calendar for item in items[begin:behind])
    reports = retold or (told and phrase_after(items, behind + 1, words) is not None)
    hangs = items[behind + 1].lower in words.relative and not is_nounlike(items[min(behind + 2, len(items) - 1)], words)
    return behind + 1 if reports and not spoken_of and not hangs else begin


def complement(items: Sequence[Item], begin: int, end: int, verb: CueVerb, words: Lexicon) -> int | None:
    """Return the place of the preposition behind which stands what a verb reports: "warned boatmen against haste".

    A preposition that may as well belong to the hearer must stand next to the verb, days aside.
    """
    leading = words.complements.get(verb.lemma)
    if leading is None:
        return None
    near = begin if begin < end and items[begin].lower in leading else past_time(items, begin, end, words)
    for place in range(near, min(end - 1, near + _FURTHEST_COMPLEMENT)):
        lower = items[place].lower
        if items[place].kind in (MARK, QUOTE) or lower in words.conjunctions or lower in words.that_words:
            return None
        if lower in leading and phrase_at(items, place, leading) and items[place + 1].lower not in words.calendar:
            return place if place == near or lower not in _OF_NOUNS else None
    return None


_OF_NOUNS = frozenset(
    ("a", "al", "ao", "aos", "at", "au", "aux", "d'", "da", "das", "de", "del", "des", "do", "dos", "du", "em", "en",
     "na", "nas", "no", "nos", "of", "on", "to", "von", "vom", "zu", "zum", "zur", "à", "às")
)  # fmt: skip
"""Prepositions that may as well hang on the noun before them."""
_FURTHEST_COMPLEMENT = 7
"""Items from a verb, past a day, to the preposition: those whom it was told stand between."""


def past_time(items: Sequence[Item], begin: int, end: int, words: Lexicon) -> int:
    """Skip a day directly behind the verb: "said Monday", "said on Monday"."""
    place = begin
    while place < end and (items[place].lower in words.calendar or items[place].lower in words.between):
        place += 1
    if place + 1 < end and items[place].kind == WORD and items[place + 1].lower in words.calendar:
        place += 2
        while place < end and items[place].kind == NUMBER:
            place += 1
    return _past_ago(items, place, end, words)


def day_behind(items: Sequence[Item], cue: Cue, begin: int, words: Lexicon) -> Span | None:
    """Return the day between a verb and what it reports: it tells when that was said."""
    end = past_time(items, cue.last, begin, words)
    return Span(items[cue.last].start, items[end - 1].end) if end > cue.last else None


def _past_ago(items: Sequence[Item], place: int, end: int, words: Lexicon) -> int:
    """Skip how long ago it was, and a week or month: "il y a trois jours", "vorige Woche"."""
    aside = phrase_at(items, place, words.spans) if place < end and items[place].lower in words.spans else 0
    if aside:
        return place + aside
    for phrase in words.language.ago_before:
        before = phrase.split()
        if [item.lower for item in items[place : place + len(before)]] != before:
            continue
        unit = range(place + len(before) + 1, min(place + len(before) + 3, end))
        return next((n + 1 for n in unit if items[n].lower in words.dated), place)
    return place


def past_phrases(items: Sequence[Item], begin: int, end: int, words: Lexicon) -> int:
    """Skip where and when it was said: "said in a note on Wednesday the levy ..."."""
    place = begin
    while (
        place + 1 < end
        and items[place].kind == WORD
        and is_preposition(items[place], words)
        and items[place].lower not in words.infinitive
    ):
        following = items[place + 1]
        if following.lower in words.calendar or following.kind == NUMBER:
            place += 2
            continue
        found = phrase_after(items, place + 1, words)
        if found is None or following.lower in words.pronouns:
            break
        place = found[1]
    if place < end and items[place].lower == "," and place > begin:
        place += 1
    return place


_BEFORE_OBJECT = frozenset(("a",))
"""Spanish sets it before a person who is thanked or accused: "agradeció a los pescadores su paciencia"."""


def may_begin(item: Item, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether a clause or object that the verb takes may begin with an item."""
    if item.kind == MARK:
        return False
    if item.lower in words.infinitive:
        return "infinitive" in verb.takes or ("object" in verb.takes and item.lower in _BEFORE_OBJECT)
    if item.lower in words.question_words:
        return "that" in verb.takes
    if "bare" in verb.takes:
        return True
    if "object" in verb.takes:
        return item.lower not in words.function or item.lower in words.pronouns
    return "infinitive" in verb.takes and words.language.code not in ("en", "de") and item.kind == WORD
