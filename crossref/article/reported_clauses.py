"""Finds the clauses that a sentence reports without quotation marks, and where each begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crossref.article import romance, slavic
from crossref.article.beside_verbs import past_day
from crossref.article.clause_cues import is_source
from crossref.article.clause_starts import (
    HEARERS,
    complement,
    may_begin,
    past_object,
    past_phrases,
    past_time,
    that_word,
)
from crossref.article.cue import JOINTS, Cue, From
from crossref.article.german_brackets import bracketed, particle_place
from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item, is_nounlike
from crossref.article.lexicon import Lexicon
from crossref.article.nesting import closing_cue, is_relayed, reported_by
from crossref.article.noun_phrases import Range, phrase_after
from crossref.article.opening_clauses import main_subject
from crossref.article.quantities import begins_quantity, fronted
from crossref.article.verb_forms import before_verb, ends_as_finite, has_infinitive, is_manner, is_preposition
from crossref.lang.base import CueVerb
from crossref.types import SpeechAct

_SHORT_TAIL = 6
"""A prepositional phrase of fewer items behind a verb of saying is where or when, not what."""
_COMMA_BEFORE_CLAUSE = frozenset(("de", "ru", "uk"))
"""Languages that set a comma between a verb of saying and the clause it governs."""


class Clause(NamedTuple):
    """What a cue reports without quotation marks, as item places. ``with_verb`` tells that the verb belongs to it."""

    cue: int
    items: Range
    with_verb: bool = False
    hole: Range | None = None
    """The attribution that stands in the midst of the clause."""
    front: Range | None = None
    """The phrase before the speaker that belongs to the clause."""


def find_clauses(
    items: Sequence[Item], cues: Sequence[Cue], words: Lexicon, *, quoting: frozenset[int] = frozenset()
) -> tuple[Clause, ...]:
    """Return the reported clauses of a sentence, one a cue at most, outermost first where one holds another.

    ``quoting`` are the cues whose words stand in quotation marks: they report a clause beside only behind "that".
    """
    clauses: list[Clause] = []
    reached = 0
    closing = closing_cue(items, cues, words)
    for number, cue in enumerate(cues):
        if cue.unit[0] < reached or cue.only_quotes or number < closing:
            continue
        if words.language.code == "de" and number and is_source(items, cues[number - 1], cue, quoting=True):
            continue
        if number in quoting and not _has_that(items, cue, words):
            reached = max(reached, cue.unit[1])
            continue
        found = _clause_of(items, number, cues, words, floor=reached)
        if found is None or (_count(items, found) < 2 and not _is_object(items, cue, found, words)):
            continue
        if found[0] < cue.unit[0] and cue.unit[1] < found[1]:
            clauses.append(Clause(number, found, hole=(_with_auxiliary(items, cue, words), cue.unit[1])))
        else:
            front = fronted(items, cue.subject, words) if found[0] >= cue.last else None
            parts = _coordinated(items, found, words)
            with_verb = _needs_verb(items, cue, parts[0], words) if parts else False
            for place, part in enumerate(parts):
                clauses.append(Clause(number, part, with_verb=with_verb and not place, front=None if place else front))
        reached = max(found[1], cue.unit[1])
        rest = _behind_semicolon(items, number, cues) if found[1] <= cue.unit[0] else None
        if rest is not None:
            clauses.append(Clause(number, rest))
            reached = rest[1]
        inner = number + 1
        if inner < len(cues) and reported_by(items, cues, inner, words) == number and is_relayed(cues[inner]):
            reached = cues[inner].unit[0]
    return tuple(clauses)


def _behind_semicolon(items: Sequence[Item], number: int, cues: Sequence[Cue]) -> Range | None:
    """Return what goes on behind an attribution and a semicolon: "The lock is shut, she said; boats must wait"."""
    behind = next((n for n in range(cues[number].unit[1], len(items)) if items[n].kind == MARK), len(items))
    if behind >= len(items) or items[behind].lower != ";" or number + 1 < len(cues):
        return None
    if behind - cues[number].unit[1] > _SHORT_TAIL or any(item.kind == QUOTE for item in items[behind:]):
        return None
    return _trim(items, behind + 1, len(items))


def _has_that(items: Sequence[Item], cue: Cue, words: Lexicon) -> bool:
    """Tell whether "that" follows a cue beside its quotation; right behind a Romance speaker it tells of that one."""
    behind = items[cue.unit[1]].lower if cue.unit[1] < len(items) else ""
    if words.language.code in romance.CODES and cue.inverted and cue.subject is not None and behind in words.relative:
        named = any(item.kind == NAME for item in items[cue.subject[0] : cue.subject[1]])
        if not named:
            return False
    near = items[cue.unit[1] : cue.unit[1] + 4]
    return any(item.lower in words.that_words for item in near) and not any(item.kind == QUOTE for item in near)


def _coordinated(items: Sequence[Item], found: Range, words: Lexicon) -> list[Range]:
    """Part a clause at "and that" and "and also": two things said are two claims."""
    parts, start = [], found[0]
    for place in range(found[0] + 4, found[1] - 3):
        goes_on = items[place + 1].lower in words.that_words or items[place + 1].lower in _ALSO
        joint = items[place].lower in words.conjunctions and goes_on
        before = _trim(items, start, place) if joint else None
        if before is not None:
            parts.append(before)
            start = place + 1
    last = _trim(items, start, found[1])
    return [*parts, last] if last is not None else parts


_ALSO = frozenset(("also", "aussi", "auch", "ebenso", "também", "también", "также", "також"))


def _needs_verb(items: Sequence[Item], cue: Cue, found: Range, words: Lexicon) -> bool:
    """Tell whether words mean something only with their verb: "rejected the plan", "promised to stay"."""
    if cue.verb is None or found[0] < cue.last:
        return found[1] == cue.last
    first = items[found[0]].lower
    if before_verb(items, cue.first, words)[1]:
        return True
    if first in words.that_words or first in words.question_words:
        return False
    if cue.verb.act is SpeechAct.DENY or first in words.complements.get(cue.verb.lemma, ()):
        return True
    whole = "object" in cue.verb.takes and begins_quantity(items, found[0])
    whole = whole or first in words.infinitive or has_infinitive(items, found[0], words)
    return whole or "bare" not in cue.verb.takes or _is_object(items, cue, found, words)


def _is_object(items: Sequence[Item], cue: Cue, found: Range, words: Lexicon) -> bool:
    """Tell whether a single noun is all that a verb has behind it: "promised help", "pidió calma"."""
    if cue.verb is None or cue.verb.act is SpeechAct.SAY or "object" not in cue.verb.takes:
        return False
    hearers = all(item.lower in HEARERS for item in items[cue.unit[1] : found[0]])
    if found[0] < cue.unit[1] or not hearers or _count(items, found) != 1 or cue.source is From.SENTENCE:
        return False
    item = items[found[0]]
    small = item.lower in words.calendar or item.lower in words.between or item.lower in words.determiners
    nouns = (NAME,) if words.language.code == "de" else (WORD, NAME)
    return item.kind in nouns and is_nounlike(item, words) and not small and not is_manner(item.lower, words)


def _count(items: Sequence[Item], found: Range) -> int:
    return sum(item.kind != MARK for item in items[found[0] : found[1]])


def _clause_of(items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon, *, floor: int) -> Range | None:
    cue = cues[number]
    after = _after(items, number, cues, words)
    start = _with_auxiliary(items, cue, words)
    preceded = start > floor and items[start - 1].lower in JOINTS
    if preceded and _may_follow(cue, words):
        before = _trim(items, floor, start - 1)
        if number and before is not None and before[1] <= cues[number - 1].unit[1]:
            return after or _trim(items, cue.unit[1], _clause_end(items, number, cues, words))
        behind = _goes_on_behind(items, number, cues, words, before)
        if before is not None and behind is not None and cue.source is From.SUBJECT:
            return before[0], behind[1]
        clausal = before is not None and _is_clause(items, before, words) and cue.source is From.SUBJECT
        clausal = clausal and not _stands_in_apposition(items, cue)
        if clausal and (after is None or cue.inverted or _follows_mark(items, cue.unit[1])):
            return after if after is not None and _is_governed(items, after, words) else before
    if cue.verb is None and cue.unit[0] > floor and after is None:
        return _around(items, number, cues, words, floor=floor)
    return bracketed(items, cue, words) if after is None and words.language.code == "de" else after


def _with_auxiliary(items: Sequence[Item], cue: Cue, words: Lexicon) -> int:
    """Return where an attribution behind its clause begins: in French with its auxiliary, ", a annoncé la ministre"."""
    if words.language.code not in romance.CODES or not cue.inverted or cue.unit[0] != cue.first:
        return cue.unit[0]
    return before_verb(items, cue.first, words)[0] + 1


def _may_follow(cue: Cue, words: Lexicon) -> bool:
    """Tell whether a cue may stand behind the clause it reports; "o acordo continua" says nothing of what is before."""
    if cue.verb is None or "bare" in cue.verb.takes:
        return True
    return "quote" in cue.verb.takes and (words.language.code == "en" or cue.inverted or "that" in cue.verb.takes)


def _is_governed(items: Sequence[Item], after: Range, words: Lexicon) -> bool:
    """Tell whether a clause behind a comma hangs on its verb, in languages that set a comma there."""
    first = items[after[0]].lower
    return words.language.code in _COMMA_BEFORE_CLAUSE and (first in words.that_words or first in words.question_words)


def _is_clause(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether words before a comma and a verb of saying may be what was said: no "Asked about the talks"."""
    if _count(items, found) < 3:
        return False
    first, second = items[found[0]], items[found[0] + 1]
    participle = ends_as_finite(first.lower, words)
    alone = not any(item.lower == "," for item in items[found[0] : found[1]])
    return not (participle and alone and (is_preposition(second, words) or second.lower in words.question_words))


def _stands_in_apposition(items: Sequence[Item], cue: Cue) -> bool:
    """Tell whether a subject stands between commas, as what the words before it are: "The mayors, A and B, said"."""
    return (
        not cue.inverted
        and cue.subject is not None
        and cue.subject[1] < cue.first
        and items[cue.subject[1]].lower == ","
    )


def _goes_on_behind(
    items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon, before: Range | None
) -> Range | None:
    """Return the rest of a clause that its attribution parts from its subject: "The rest, he said, would be spent"."""
    cue = cues[number]
    place = cue.unit[1]
    while place < len(items) and items[place].lower != "," and place - cue.unit[1] < 8 and items[place].kind != QUOTE:
        place += 1
    if place + 1 >= len(items) or items[place].lower != ",":
        return None
    following = items[place + 1]
    inserted = cue.inverted and place == cue.unit[1] and _may_be_parted(items, before, following, words)
    verb = inserted or following.lower in words.auxiliaries or ends_as_finite(following.lower, words)
    if not verb or following.kind != WORD or following.lower in words.cues:
        return None
    return _trim(items, place + 1, _clause_end(items, number, cues, words))


def _may_be_parted(items: Sequence[Item], before: Range | None, following: Item, words: Lexicon) -> bool:
    """Tell whether an inverted attribution between commas may stand inside a clause: "El puente, dijo X, estará".

    In Romance languages no more than a subject or a day stands before it.
    """
    if words.language.code not in romance.CODES or before is None:
        return words.language.code in slavic.CODES
    if following.lower in words.relative | words.conjunctions | words.that_words:
        return False
    # A phrase reads on over verbs that it does not know for ones.
    short = before[1] - before[0] <= _SHORT_SUBJECT or items[before[1] - 1].kind == NAME
    subject = short and phrase_after(items, before[0], words) == before
    return subject or past_day(items, before[0], words) >= before[1]


_SHORT_SUBJECT = 3
"""Words of a subject that ends with no name."""


def _around(items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon, *, floor: int) -> Range | None:
    """Return the clause that a phrase stands in the midst or at the end of: all of it, or the weightier side."""
    cue = cues[number]
    end = next((other.unit[0] for other in cues[number + 1 :]), len(items))
    before, behind = _trim(items, floor, cue.unit[0]), _trim(items, cue.unit[1], end)
    ends = _is_last_word(items, cue, behind, words)
    if behind is None or (_count(items, behind) < 2 and not ends) or items[cue.unit[1]].lower == ";":
        return before
    if before is None or _count(items, before) < 3:
        return behind
    return before[0], behind[1]


def _is_last_word(items: Sequence[Item], cue: Cue, behind: Range | None, words: Lexicon) -> bool:
    """Tell whether one word behind a phrase ends its German clause: "war laut Polizei leer"."""
    alone = behind is not None and behind == (cue.unit[1], cue.unit[1] + 1)
    return alone and words.language.code == "de" and items[cue.unit[1]].kind == WORD


def _follows_mark(items: Sequence[Item], place: int) -> bool:
    return place >= len(items) or items[place].lower in JOINTS


def _after(items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon) -> Range | None:
    cue = cues[number]
    begin = cue.unit[1]
    end = _clause_end(items, number, cues, words)
    if cue.verb is None:
        return _after_phrase(items, cue, begin, end)
    begin, end = _without_particle(items, cue, begin, end, words)
    if begin < end and items[begin].lower == "," and words.language.code in _COMMA_BEFORE_CLAUSE:
        begin += 1
    led = that_word(items, begin, end, cue.verb, words) or complement(items, begin, end, cue.verb, words)
    if led is not None:
        return _trim(items, led, end)
    if words.language.code in slavic.CODES and not slavic.may_report(items, begin, cue.verb, words):
        return None
    begin = past_object(items, cue, begin, words)
    begin = past_time(items, begin, end, words)
    if "object" in cue.verb.takes and begins_quantity(items, begin):
        return _trim(items, begin, end)
    if "bare" in cue.verb.takes:
        begin = _past_circumstances(items, cue.verb, begin, end, words)
    if begin >= end or not may_begin(items[begin], cue.verb, words):
        return None
    return _trim(items, begin, end)


def _past_circumstances(items: Sequence[Item], verb: CueVerb, begin: int, end: int, words: Lexicon) -> int:
    """Return where a clause without "that" begins, past when and where it was said; ``end`` where nothing else is."""
    if words.language.code == "de" and items[begin - 1].lower == ",":
        return end if begin < end and items[begin].lower in _PURPOSE else begin
    behind = past_phrases(items, begin, end, words)
    tail = behind == begin < end and is_preposition(items[begin], words) and end - begin < _SHORT_TAIL
    return end if tail and not (items[begin].lower in words.infinitive and "infinitive" in verb.takes) else behind


def _without_particle(items: Sequence[Item], cue: Cue, begin: int, end: int, words: Lexicon) -> Range:
    """Return the bounds of a German clause without the particle of its verb: "fügte später hinzu, die Kosten ..."."""
    apart = words.language.reporting.separable and cue.last - cue.first == 1
    if not apart or cue.verb is None:
        return begin, end
    last = particle_place(items, cue.first, begin, end, cue.verb)
    if last is None:
        return begin, end
    if last + 1 < end and items[last + 1].kind == MARK and last + 2 < end:
        return last + 1, end
    return (begin, last) if "bare" in cue.verb.takes and last > begin else (begin, end)


_PURPOSE = frozenset(("ohne", "statt", "um"))
"""Words that open a German clause on why or how something was done, not on what was said."""


def _after_phrase(items: Sequence[Item], cue: Cue, begin: int, end: int) -> Range | None:
    """Return the clause behind "According to the ministry," at the head of a sentence."""
    if begin < len(items) and items[begin].lower == "," and cue.unit[0] <= 2:
        return _trim(items, begin + 1, end)
    if cue.unit[0] <= 1 and begin < end and items[begin].kind in (WORD, NAME, NUMBER):
        return _trim(items, begin, end)
    return None


def _clause_end(items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon) -> int:
    """Return where the words reported by a cue end: before a later cue that begins anew, else with the sentence."""
    main = main_subject(items, cues[number], words)
    if main is not None:
        return main[0] - 1
    for later in range(number + 1, len(cues)):
        other = cues[later]
        place = other.unit[0]
        if place <= cues[number].unit[1]:
            continue
        if place == other.first:
            place = max(cues[number].unit[1] + 1, before_verb(items, place, words)[0] + 1)
        previous = items[place - 1]
        if previous.lower in words.conjunctions and place - 1 > cues[number].unit[1]:
            comma = place - 2
            return comma if items[comma].lower == "," else place - 1
        if previous.kind == MARK and previous.lower in (",", ";", "—", "–", "-"):
            return place - 1
    for place in range(cues[number].unit[1], len(items)):
        quotes = items[place].lower == ":" and place + 1 < len(items) and items[place + 1].kind == QUOTE
        if items[place].lower == ";" or (quotes and _is_anothers(place, number, cues)):
            return place
    return len(items)


def _is_anothers(colon: int, number: int, cues: Sequence[Cue]) -> bool:
    """Tell whether what is quoted behind a colon has the next cue behind it: "disputes this: “Never,” she said"."""
    return colon > cues[number].unit[1] and number + 1 < len(cues) and cues[number + 1].first > colon


def _trim(items: Sequence[Item], start: int, end: int) -> Range | None:
    """Return the range without marks at its ends, brackets and quotations excepted."""
    while start < end and items[start].kind == MARK and items[start].lower not in "([¿¡$€£#":
        start += 1
    while end > start and items[end - 1].kind == MARK and items[end - 1].lower not in ")]%":
        end -= 1
    return (start, end) if end > start else None
