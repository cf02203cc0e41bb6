"""Reads one sentence: which verb or phrase reports speech, whose, and which words are the speech.

A cue is a verb of saying with its subject, or a phrase such as "according to" with the phrase behind it. Each quotation
goes to the cue that governs it; what a cue reports without quotation marks is a clause beside it. Order of words, marks
and the language's lists decide; nothing is parsed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item, is_nounlike, is_possessive, is_word, phrase_at
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after, phrase_before, phrase_before_apposition
from crossref.lang.base import CueVerb


class From(StrEnum):
    """Where a cue's speaker is to be looked for when the cue has no subject of its own."""

    SUBJECT = "subject"
    SENTENCE = "sentence"
    """The subject of an earlier cue or of the sentence: "and added", ", saying"."""
    EARLIER = "earlier"
    """Whoever spoke before: "Dijo que ..."."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue: ``first`` and ``last`` bound the verb or phrase, ``unit`` these with the speaker's phrase, as places."""

    first: int
    last: int
    verb: CueVerb | None
    subject: Range | None
    source: From
    unit: Range
    inverted: bool = False
    """Whether the subject follows the verb."""


_JOINTS = frozenset((",", "—", "–", "-", "−"))
_STOPS = frozenset((".", "!", "?", "…", ";"))
_NEAR_QUOTE = 14


def find_cues(items: Sequence[Item], words: Lexicon) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order."""
    cues: list[Cue] = []
    place = 0
    while place < len(items):
        cue = _cue_at(items, place, words, cues)
        if cue is None:
            place += 1
            continue
        if cues and cue.verb is not None and cues[-1].last == cue.first and cues[-1].verb is not None:
            cues.pop()
            cue = _cue_at(items, place, words, cues) or cue
        cues.append(cue)
        place = max(cue.last, place + 1)
    return tuple(cues)


def _cue_at(items: Sequence[Item], place: int, words: Lexicon, before: Sequence[Cue]) -> Cue | None:
    item = items[place]
    if not is_word(item):
        return None
    length = phrase_at(items, place, words.according)
    if length:
        return _according(items, place, place + length, words)
    length = phrase_at(items, place, words.according_after)
    if length:
        subject = phrase_before(items, place - 1, words)
        if subject is not None:
            return Cue(place, place + length, None, subject, From.SUBJECT, (subject[0], place + length))
    if item.kind == NAME and place > 1 and not _in_capitals(items):
        return None
    for form, verb in words.cues.get(item.lower, ()):
        if item.kind == NAME and place <= 1 and form[0] == verb.lemma.split()[0]:
            continue
        end = _form_end(items, place, form, separable=words.language.reporting.separable)
        if end:
            return _verb_cue(items, place, end, verb, words, before)
    return None


def _in_capitals(items: Sequence[Item]) -> bool:
    """Tell whether most words have a capital, as in the headlines of some outlets."""
    written = [item.kind for item in items if item.kind in (WORD, NAME)]
    return written.count(NAME) * 2 > len(written)


def _form_end(items: Sequence[Item], place: int, form: tuple[str, ...], *, separable: bool) -> int:
    """Return where a verb form ends, 0 when it is not there; a separable verb's particle may stand further on."""
    if all(place + step < len(items) and items[place + step].lower == word for step, word in enumerate(form)):
        return place + len(form)
    if separable and len(form) == 2:
        for other in range(place + 1, min(place + 12, len(items))):
            if items[other].lower == form[1]:
                following = items[other + 1] if other + 1 < len(items) else None
                return place + 1 if following is None or following.kind in (MARK, QUOTE) else 0
            if items[other].kind in (MARK, QUOTE):
                return 0
    return 0


def _according(items: Sequence[Item], first: int, last: int, words: Lexicon) -> Cue | None:
    subject = phrase_after(items, last, words)
    if subject is None:
        end = last
        while end < len(items) and items[end].kind in (WORD, NAME) and end - last < 8:
            end += 1
        if end == last:
            return None
        subject = (last, end)
    return Cue(first, last, None, subject, From.SUBJECT, (first, subject[1]), inverted=True)


def _verb_cue(
    items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, before: Sequence[Cue]
) -> Cue | None:
    left = first - 1
    while left >= 0 and items[left].kind in (WORD, NAME) and items[left].lower in words.between:
        left -= 1
    if left >= 0 and items[left].kind == NAME and items[left].lower in words.calendar:
        left -= 1
    previous = items[left] if left >= 0 else None
    if previous is None or (left == 0 and previous.kind == MARK):
        return _at_beginning(items, first, last, verb, words)
    if previous.kind == QUOTE or (previous.kind == MARK and left >= 1 and items[left - 1].kind == QUOTE):
        return _behind_quote(items, first, last, verb, words)
    if previous.lower in words.relative:
        return _relative(items, first, last, verb, words, left)
    if previous.kind == MARK:
        return _behind_mark(items, first, last, verb, words, left)
    if previous.lower in words.conjunctions:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    if previous.lower in words.infinitive:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last)) if "quote" in verb.takes and before else None
    return _subject_before(items, first, last, verb, words, left, before)


_DROPS_PRONOUNS = frozenset(("es", "pt", "it", "ru", "uk"))
"""Languages in which a verb of saying may begin a sentence without naming its subject."""


def _at_beginning(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon) -> Cue | None:
    subject = phrase_after(items, _past_adverbs(items, last, words), words)
    if subject is not None:
        return Cue(first, last, verb, subject, From.SUBJECT, (first, subject[1]), inverted=True)
    if words.language.code not in _DROPS_PRONOUNS:
        return None
    return Cue(first, last, verb, None, From.EARLIER, (first, last))


def _behind_quote(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon) -> Cue:
    subject = phrase_after(items, _past_adverbs(items, last, words), words)
    if subject is not None:
        return Cue(first, last, verb, subject, From.SUBJECT, (first, subject[1]), inverted=True)
    return Cue(first, last, verb, None, From.SENTENCE, (first, last))


def _past_adverbs(items: Sequence[Item], place: int, words: Lexicon) -> int:
    while place < len(items) and items[place].kind == WORD and items[place].lower in words.between:
        place += 1
    return place


def _relative(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, pronoun: int) -> Cue | None:
    end = pronoun - 1
    if end >= 0 and items[end].lower == ",":
        end -= 1
    subject = phrase_before(items, end, words) if end >= 0 else None
    if subject is None:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    return Cue(first, last, verb, subject, From.SUBJECT, (pronoun, last))


def _behind_mark(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, mark: int) -> Cue | None:
    if items[mark].lower == ")":
        return _behind_bracket(items, first, last, verb, words, mark)
    if items[mark].lower not in _JOINTS and items[mark].lower != ":":
        return _at_beginning(items, first, last, verb, words)
    if _is_participle(items[first].lower, words):
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    subject = phrase_before_apposition(items, mark, words)
    after = phrase_after(items, _past_adverbs(items, last, words), words)
    inverts = after is not None and _closes(items, after[1], words) and _may_invert(verb)
    if subject is not None and (not inverts or _is_apposition(items, subject, words)):
        return Cue(first, last, verb, subject, From.SUBJECT, (subject[0], last))
    if inverts and after is not None:
        return Cue(first, last, verb, after, From.SUBJECT, (first, after[1]), inverted=True)
    return Cue(first, last, verb, None, From.SENTENCE, (first, last))


def _may_invert(verb: CueVerb) -> bool:
    """Tell whether a verb may stand before its subject: one that takes an object or a hearer would be misread."""
    return (
        ("bare" in verb.takes or "quote" in verb.takes) and verb.lemma not in _WITH_HEARER and verb.takes != ("object",)
    )


def _is_apposition(items: Sequence[Item], subject: Range, words: Lexicon) -> bool:
    """Tell whether what follows a noun phrase and its comma is about it: "who heads it", "the head", "61"."""
    following = items[subject[1] + 1] if subject[1] + 1 < len(items) else None
    if following is None or items[subject[1]].lower not in (",", "("):
        return False
    opens = (
        subject[0] <= 2
        or items[subject[0] - 1].kind in (MARK, QUOTE)
        or (items[subject[0] - 1].lower in words.conjunctions)
    )
    about = (
        following.lower in words.relative
        or following.lower in words.determiners
        or following.kind == NUMBER
        or following.lower in words.roles
    )
    return opens and about and items[subject[1] - 1].kind == NAME


def _behind_bracket(
    items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, bracket: int
) -> Cue | None:
    """Read "Ana Ferrol (Port Party) said"."""
    opening = bracket
    while opening > 0 and items[opening].lower != "(":
        opening -= 1
    subject = phrase_before(items, opening - 1, words) if opening > 0 else None
    if subject is None:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    return Cue(first, last, verb, subject, From.SUBJECT, (subject[0], last))


def _is_participle(word: str, words: Lexicon) -> bool:
    """Tell whether a form cannot have a subject of its own before it."""
    ending = {"en": ("ing",), "es": ("ando", "endo"), "pt": ("ando", "endo", "indo"), "fr": ("ant",)}
    return word.endswith(ending.get(words.language.code, ("\0",)))


def _closes(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether the subject behind a verb is followed by nothing that the verb could govern."""
    if place >= len(items) or items[place].kind in (MARK, QUOTE):
        return True
    item = items[place]
    if item.lower in words.that_words or item.lower in words.between:
        return False
    return item.lower in words.function or item.lower in words.calendar or item.lower in words.of_words


def _subject_before(
    items: Sequence[Item],
    first: int,
    last: int,
    verb: CueVerb,
    words: Lexicon,
    left: int,
    before: Sequence[Cue],
) -> Cue | None:
    previous = items[left]
    if first - 1 == left and (
        previous.lower in words.determiners or previous.lower in words.possessives or is_possessive(previous)
    ):
        return None
    floor = before[-1].last if before else 0
    subject = phrase_before(items, left, words, floor=floor)
    if subject is None:
        return None
    if _is_participle(items[first].lower, words) and first - 1 == left:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    return Cue(first, last, verb, subject, From.SUBJECT, (subject[0], last))


# --- what is governed -----------------------------------------------------------------------------------------------


def governing_cue(items: Sequence[Item], quote: int, cues: Sequence[Cue], text: str) -> int | None:
    """Return the place in ``cues`` of the cue that a quotation belongs to."""
    right = next((n for n, cue in enumerate(cues) if cue.unit[0] > quote), None)
    left = next((n for n in range(len(cues) - 1, -1, -1) if cues[n].unit[1] <= quote), None)
    if right is not None and _adjoins(items, quote, cues[right]):
        if left is None or leads_on(items, quote, text) or not _is_near(items, cues[left], quote):
            return right
        return left
    if left is not None and _reaches(items, cues[left], quote):
        return left
    return None


def _adjoins(items: Sequence[Item], quote: int, cue: Cue) -> bool:
    between = items[quote + 1 : cue.unit[0]]
    opens = all(item.kind == MARK for item in items[:quote])
    if opens and 0 < len(between) <= 10 and between[-1].lower in _JOINTS:
        return not any(item.kind == QUOTE or item.lower in _STOPS for item in between)
    return all(item.kind == MARK and item.lower not in _STOPS for item in between) or (
        len(between) <= 2 and not any(item.kind == QUOTE or item.lower in _STOPS for item in between)
    )


def leads_on(items: Sequence[Item], quote: int, text: str) -> bool:
    """Tell whether a quotation ends in a comma, ? or !, or is followed by a comma or dash: its verb comes next."""
    inner = text[max(items[quote].start, items[quote].end - 2)]
    following = items[quote + 1] if quote + 1 < len(items) else None
    return inner in ",?!…" or (following is not None and following.lower in _JOINTS)


def _is_near(items: Sequence[Item], cue: Cue, quote: int) -> bool:
    between = items[cue.unit[1] : quote]
    return len(between) <= 3 and not any(item.kind == QUOTE for item in between)


def _reaches(items: Sequence[Item], cue: Cue, quote: int) -> bool:
    return not any(item.lower == ";" for item in items[cue.unit[1] : quote])


@dataclass(frozen=True, slots=True)
class Clause:
    """What a cue reports without quotation marks, as item places. ``with_verb`` tells that the verb belongs to it."""

    cue: int
    items: Range
    with_verb: bool = False


def find_clauses(
    items: Sequence[Item], cues: Sequence[Cue], words: Lexicon, *, quoting: frozenset[int] = frozenset()
) -> tuple[Clause, ...]:
    """Return the reported clauses of a sentence, one a cue at most, outermost first where one holds another.

    ``quoting`` are the cues whose words stand in quotation marks: they report a clause beside only behind "that".
    """
    clauses: list[Clause] = []
    reached = 0
    for number, cue in enumerate(cues):
        if cue.unit[0] < reached:
            continue
        if number in quoting and not _has_that(items, cue, words):
            reached = max(reached, cue.unit[1])
            continue
        found = _clause_of(items, number, cues, words, floor=reached)
        if found is None or _count(items, found) < 2:
            continue
        clauses.append(Clause(number, found, with_verb=_needs_verb(items, cue, found, words)))
        reached = max(found[1], cue.unit[1])
    return tuple(clauses)


def _has_that(items: Sequence[Item], cue: Cue, words: Lexicon) -> bool:
    near = items[cue.unit[1] : cue.unit[1] + 4]
    return any(item.lower in words.that_words for item in near) and not any(item.kind == QUOTE for item in near)


def _needs_verb(items: Sequence[Item], cue: Cue, found: Range, words: Lexicon) -> bool:
    """Tell whether words mean something only with their verb: "rejected the plan", "promised to stay"."""
    if cue.verb is None or found[0] < cue.last:
        return False
    first = items[found[0]].lower
    if first in words.that_words or first in words.question_words:
        return False
    return "bare" not in cue.verb.takes or first in words.infinitive


def _count(items: Sequence[Item], found: Range) -> int:
    return sum(item.kind != MARK for item in items[found[0] : found[1]])


def _clause_of(items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon, *, floor: int) -> Range | None:
    cue = cues[number]
    after = _after(items, number, cues, words)
    preceded = cue.unit[0] > floor and items[cue.unit[0] - 1].lower in _JOINTS
    if preceded and (cue.verb is None or "bare" in cue.verb.takes or "quote" in cue.verb.takes):
        before = _trim(items, floor, cue.unit[0] - 1)
        clausal = before is not None and _count(items, before) >= 3 and cue.source is From.SUBJECT
        if clausal and (after is None or cue.inverted or _follows_mark(items, cue.unit[1])):
            return before
    if cue.verb is None and cue.unit[0] > floor and after is None:
        return _trim(items, floor, cue.unit[0])
    return after


def _follows_mark(items: Sequence[Item], place: int) -> bool:
    return place >= len(items) or items[place].lower in _JOINTS


def _after(items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon) -> Range | None:
    cue = cues[number]
    begin = cue.unit[1]
    end = _clause_end(items, number, cues, words)
    if cue.verb is None:
        return _after_phrase(items, cue, begin, end)
    that = _that_word(items, begin, end, cue.verb, words)
    if that is not None:
        return _trim(items, that, end)
    begin = _past_object(items, cue, begin, words)
    begin = _past_time(items, begin, end, words)
    if "bare" in cue.verb.takes:
        begin = _past_phrases(items, begin, end, words)
    if begin >= end or not _may_begin(items[begin], cue.verb, words):
        return None
    return _trim(items, begin, end)


def _after_phrase(items: Sequence[Item], cue: Cue, begin: int, end: int) -> Range | None:
    """Return the clause behind "According to the ministry," at the head of a sentence."""
    if begin < len(items) and items[begin].lower == "," and cue.unit[0] <= 2:
        return _trim(items, begin + 1, end)
    if cue.unit[0] <= 1 and begin < end and items[begin].kind in (WORD, NAME, NUMBER):
        return _trim(items, begin, end)
    return None


def _that_word(items: Sequence[Item], begin: int, end: int, verb: CueVerb, words: Lexicon) -> int | None:
    for place in range(begin, min(end, begin + _NEAR_QUOTE)):
        lower = items[place].lower
        if items[place].kind == QUOTE:
            return None
        if lower in words.that_words and ("that" in verb.takes or place == begin):
            return place
        if lower in words.question_words and place <= begin + 1 and "that" in verb.takes:
            return place
        if lower in (";", ":"):
            return place + 1 if lower == ":" and place + 1 < end else None
    return None


_WITH_HEARER = frozenset(("tell", "inform", "remind", "assure", "ask", "warn", "brief", "notify", "advise", "reassure"))


def _past_object(items: Sequence[Item], cue: Cue, begin: int, words: Lexicon) -> int:
    """Skip whom somebody told."""
    if cue.verb is None or cue.verb.lemma not in _WITH_HEARER or cue.inverted:
        return begin
    hearer = phrase_after(items, begin, words)
    if hearer is not None:
        return hearer[1]
    return begin + 1 if begin < len(items) and items[begin].kind == WORD else begin


def _past_time(items: Sequence[Item], begin: int, end: int, words: Lexicon) -> int:
    """Skip a day directly behind the verb: "said Monday", "said on Monday"."""
    place = begin
    while place < end and (items[place].lower in words.calendar or items[place].lower in words.between):
        place += 1
    if place + 1 < end and items[place].kind == WORD and items[place + 1].lower in words.calendar:
        place += 2
        while place < end and items[place].kind == NUMBER:
            place += 1
    return place


def _past_phrases(items: Sequence[Item], begin: int, end: int, words: Lexicon) -> int:
    """Skip where and when it was said: "said in a note on Wednesday the levy ..."."""
    place = begin
    while place + 1 < end and items[place].kind == WORD and _is_preposition(items[place], words):
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


def _is_preposition(item: Item, words: Lexicon) -> bool:
    other = item.lower in words.question_words or item.lower in words.infinitive or item.lower in words.conjunctions
    return (
        not other
        and (item.lower in words.of_words or item.lower in words.function)
        and (item.lower not in words.between and item.lower not in words.relative)
    )


def _may_begin(item: Item, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether a clause or object that the verb takes may begin with an item."""
    if item.kind == MARK:
        return False
    if item.lower in words.infinitive:
        return "infinitive" in verb.takes
    if item.lower in words.question_words:
        return "that" in verb.takes
    if "bare" in verb.takes:
        return True
    if "object" in verb.takes:
        return item.lower not in words.function or item.lower in words.pronouns
    return "infinitive" in verb.takes and words.language.code not in ("en", "de") and item.kind == WORD


def _clause_end(items: Sequence[Item], number: int, cues: Sequence[Cue], words: Lexicon) -> int:
    """Return where the words reported by a cue end: before a later cue that begins anew, else with the sentence."""
    for other in cues[number + 1 :]:
        place = other.unit[0]
        if place <= cues[number].unit[1]:
            continue
        previous = items[place - 1]
        if previous.lower in words.conjunctions and place - 1 > cues[number].unit[1]:
            comma = place - 2
            return comma if items[comma].lower == "," else place - 1
        if previous.kind == MARK and previous.lower in (",", ";", "—", "–", "-"):
            return place - 1
    for place in range(cues[number].unit[1], len(items)):
        if items[place].lower == ";":
            return place
    return len(items)


def _trim(items: Sequence[Item], start: int, end: int) -> Range | None:
    """Return the range without marks at its ends, brackets and quotations excepted."""
    while start < end and items[start].kind == MARK and items[start].lower not in "([¿¡$€£#":
        start += 1
    while end > start and items[end - 1].kind == MARK and items[end - 1].lower not in ")]%":
        end -= 1
    return (start, end) if end > start else None


def sentence_subject(items: Sequence[Item], words: Lexicon) -> Range | None:
    """Return the noun phrase that a sentence seems to begin with, past an opening phrase and its comma."""
    starts = [_past_opening(items, words)] + [
        place + 1 for place, item in enumerate(items[:30]) if item.lower in (",", ":", "—")
    ]
    for start in starts:
        found = phrase_after(items, start, words)
        if found is not None and _is_subject(items, found, words):
            return found
    return None


def _past_opening(items: Sequence[Item], words: Lexicon) -> int:
    """Return the place behind an opening day, "On Wednesday", which needs no comma."""
    for place in range(min(3, len(items))):
        if items[place].lower in words.calendar:
            return place + 1
    return 0


def _is_subject(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    following = items[found[1]] if found[1] < len(items) else None
    return following is not None and (is_nounlike(following, words) or following.lower in words.between)
