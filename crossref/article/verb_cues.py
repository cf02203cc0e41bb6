"""Reads a verb of saying with its subject: before it, behind it, in a bracket, in the sentence or nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import german, romance, slavic
from crossref.article.beside_verbs import before_insertion, past_adverbs, past_between
from crossref.article.cue import JOINTS, Cue, From
from crossref.article.described_names import anybody, described_name
from crossref.article.german_circumstances import subject_past_circumstances
from crossref.article.items import (
    MARK,
    NAME,
    NUMBER,
    QUOTE,
    WORD,
    Item,
    is_nounlike,
    is_possessive,
)
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import ALONE, Range, phrase_after, phrase_before, phrase_before_apposition
from crossref.article.pointing import pointing_cue
from crossref.article.speaking_places import speaking_place
from crossref.article.verb_forms import (
    before_verb,
    closes,
    inverted_pronoun,
    is_noun,
    is_oblique,
    is_participle,
    is_passive,
    is_progressive,
    lacks_articles,
    may_invert,
    modifies_noun,
)
from crossref.article.word_order import in_german, past_hearers
from crossref.lang.base import CueVerb
from crossref.types import SpeechAct


def of_verb(items: Sequence[Item], at: Range, verb: CueVerb, words: Lexicon, before: Sequence[Cue]) -> Cue | None:
    first, last = at
    special = _as_cue(items, first, last, verb, words) or pointing_cue(items, at, verb, words)
    special = special or _german(items, first, last, verb, words)
    cue = special or _verb_cue(items, first, last, verb, words, before)
    return past_hearers(items, cue, words) if cue is not None else None


def _as_cue(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon) -> Cue | None:
    """Read an aside, "as she put it", "wie die Polizei mitteilte": its speaker stands before or behind the verb."""
    if not words.as_words or _is_proverb(items, first):
        return None
    start = first - 1
    while start >= 0 and items[start].kind not in (MARK, QUOTE) and items[start].lower not in words.as_words:
        start -= 1
    if start < 0 or items[start].lower not in words.as_words or (start and items[start - 1].kind not in (MARK, QUOTE)):
        return None
    subject = phrase_after(items, start + 1, words) if first > start + 1 else None
    end = last
    if subject is None:
        behind = phrase_after(items, last, words, loose=lacks_articles(words))
        subject = speaking_place(items, (first, last), behind, words) or behind
        end = subject[1] if subject is not None else last
    if subject is None:
        return None
    if items[start].lower == "as":
        if _has_object(items, end, verb, words):
            return None
        closing = next((place for place in range(end, len(items)) if items[place].kind == MARK), len(items))
        if closing - end > _LONGEST_ASIDE or any(item.lower in words.that_words for item in items[end:closing]):
            return None
        end = closing
    return Cue(first, last, None, subject, From.SUBJECT, (start, end), inverted=True)


def _is_proverb(items: Sequence[Item], first: int) -> bool:
    """Tell whether nobody speaks: "as the saying goes"."""
    return items[first].lower == "saying" and first > 0 and items[first - 1].lower in ("old", "the")


def _has_object(items: Sequence[Item], end: int, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether a verb has what it tells of behind it, and "as" means while: "As Karsel announced new tolls,"."""
    if "object" not in verb.takes or end >= len(items) or items[end].lower in words.calendar:
        return False
    return items[end].lower in words.determiners or is_nounlike(items[end], words)


_LONGEST_ASIDE = 4
"""Items behind the verb of "as she told reporters on Monday"; where more follows, "as" may mean while."""


def _verb_cue(
    items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, before: Sequence[Cue]
) -> Cue | None:
    if is_passive(items, first, words):
        return _by_agent(items, first, last, verb, words)
    left = past_between(items, first - 1, words)
    pronoun = inverted_pronoun(items, left, first, words)
    if pronoun is not None:
        return Cue(first, last, verb, pronoun, From.SUBJECT, (pronoun[0], last), inverted=True)
    before_it, denied = before_verb(items, first, words)
    if modifies_noun(items, left, first, words) or (denied and verb.act is not SpeechAct.DENY):
        return None
    left = min(left, before_it) if denied else left
    return _with_subject(items, first, last, verb, words, before, left)


def _with_subject(
    items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, before: Sequence[Cue], left: int
) -> Cue | None:
    """Read a verb whose subject is to be found at or left of ``left``, or behind it."""
    previous = items[left] if left >= 0 else None
    if previous is None or (left == 0 and previous.kind == MARK):
        return _at_beginning(items, first, last, verb, words)
    if previous.kind == QUOTE or (previous.kind == MARK and left >= 1 and items[left - 1].kind == QUOTE):
        return _behind_quote(items, first, last, verb, words)
    if previous.lower in words.relative:
        return _relative(items, first, last, verb, words, left)
    if previous.kind == MARK:
        return _behind_mark(items, first, last, verb, words, left)
    if previous.lower in words.conjunctions and before and _is_in_infinitive(items, before[-1], left, words):
        return None
    gerund = previous.lower in _BEFORE_GERUND and first - 1 == left and is_participle(items[first].lower, words)
    if gerund or previous.lower in words.conjunctions:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    if previous.lower in words.infinitive:
        quotes = last < len(items) and any(item.kind == QUOTE for item in items[last : last + 2])
        speaks = "quote" in verb.takes and (before or quotes)
        return Cue(first, last, verb, None, From.SENTENCE, (first, last)) if speaks else None
    return _subject_before(items, first, last, verb, words, left, before)


def _is_in_infinitive(items: Sequence[Item], earlier: Cue, joint: int, words: Lexicon) -> bool:
    """Tell whether a verb shares the "to" of the one before: "refused to confirm or deny"."""
    return earlier.last == joint and earlier.first > 0 and items[earlier.first - 1].lower in words.infinitive


def _german(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon) -> Cue | None:
    if words.language.code != "de":
        return None
    left, behind = past_between(items, first - 1, words), past_adverbs(items, last, words)
    return in_german(items, (first, last), verb, words, left=left, behind=behind)


_DROPS_PRONOUNS = frozenset(("es", "pt", "it", "ru", "uk"))
"""Languages in which a verb of saying may begin a sentence without naming its subject."""
_BEFORE_GERUND = frozenset(("after", "before", "by", "upon", "when", "while"))
"""Prepositions behind which English goes on with what the speaker did: "by saying"."""
_BY = frozenset(("by",))


def _by_agent(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon) -> Cue | None:
    """Read "was told by the minister"; without an agent nobody is said to have spoken."""
    for place in range(last, min(last + 4, len(items))):
        if items[place].lower in _BY:
            subject = phrase_after(items, place + 1, words)
            if subject is not None:
                return Cue(first, last, verb, subject, From.SUBJECT, (first, subject[1]), inverted=True)
        if items[place].kind == MARK:
            return None
    return None


def _at_beginning(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon) -> Cue | None:
    subject = _subject_behind(items, last, words)
    if subject is not None and not romance.is_object(items, last, subject, verb, words):
        return Cue(first, last, verb, subject, From.SUBJECT, (first, subject[1]), inverted=True)
    if words.language.code not in _DROPS_PRONOUNS:
        return None
    return Cue(first, last, verb, None, From.EARLIER, (first, last))


def _behind_quote(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon) -> Cue:
    inserted = before_insertion(items, past_between(items, first - 1, words), words)
    if inserted is not None:
        return Cue(first, last, verb, inserted, From.SUBJECT, (inserted[0], last))
    if is_participle(items[first].lower, words):
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    hanging = german.subject_of_hanging_clause(items, first, last, words) if words.language.code == "de" else None
    if hanging is not None:
        return Cue(first, last, verb, hanging, From.SUBJECT, (first, last), inverted=True)
    if items[first].lower.endswith("-on") and last < len(items) and items[last].lower in _AMONG:
        subject = phrase_after(items, last + 1, words)
        if subject is not None:
            return Cue(first, last, verb, subject, From.SUBJECT, (first, subject[1]), inverted=True)
    subject = _subject_behind(items, last, words)
    if subject is None and "object" not in verb.takes:
        subject = anybody(items, past_adverbs(items, last, words), words)
    if subject is not None:
        return Cue(first, last, verb, subject, From.SUBJECT, (first, subject[1]), inverted=True)
    return Cue(first, last, verb, None, From.SENTENCE, (first, last))


def _subject_behind(items: Sequence[Item], last: int, words: Lexicon) -> Range | None:
    """Return the noun phrase behind a verb; in English a name may stand further on: "said CBS moderator Ana Ferrol"."""
    place = past_adverbs(items, last, words)
    if words.language.code == "de":
        return _german_subject_behind(items, place, words)
    found = phrase_after(items, place, words, loose=lacks_articles(words))
    if found is not None and closes(items, found[1], words):
        return found
    return described_name(items, place, words) or found


def _german_subject_behind(items: Sequence[Item], place: int, words: Lexicon) -> Range | None:
    found = phrase_after(items, place, words)
    if found is not None and german.may_be_subject(items, found, words):
        return found
    return subject_past_circumstances(items, place, words) or found


_AMONG = frozenset(("à", "au", "aux", "chez"))
"""Prepositions before the body for which a French "on" speaks: "assure-t-on au ministère"."""


def _relative(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, pronoun: int) -> Cue | None:
    if verb.lemma in _CITING and not any(item.kind == QUOTE for item in items[last:]):
        return None
    end = pronoun - 1
    if end >= 0 and items[end].lower == ",":
        end -= 1
    subject = phrase_before(items, end, words) if end >= 0 else None
    if subject is None:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    return Cue(first, last, verb, subject, From.SUBJECT, (pronoun, last))


_CITING = frozenset(("citar", "citer"))
"""Verbs whose object is whom an agency has its news from: "la agencia, que cita al ministerio"."""


def _behind_mark(items: Sequence[Item], first: int, last: int, verb: CueVerb, words: Lexicon, mark: int) -> Cue | None:
    if items[mark].lower == ")":
        return _behind_bracket(items, first, last, verb, words, mark)
    leads_on = words.language.code in romance.CODES and romance.opening_end(items, words) == mark + 1
    if leads_on or (items[mark].lower not in JOINTS and items[mark].lower != ":"):
        return _at_beginning(items, first, last, verb, words)
    if is_participle(items[first].lower, words):
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    if words.language.code == "de":
        opening = german.subject_before_mark(items, first, words)
        if opening is not None:
            unit = (min(first, opening[0]), max(last, opening[1]))
            return Cue(first, last, verb, opening, From.SUBJECT, unit, inverted=opening[0] >= last)
    subject = phrase_before_apposition(items, mark, words)
    named = _name_in_apposition(items, mark, words)
    if named is not None and subject is not None:
        subject = named if is_oblique(items, subject, words) or _is_nameless(items, subject, words) else subject
    after = _subject_behind(items, last, words)
    inverts = after is not None and closes(items, after[1], words) and may_invert(verb)
    inverts = inverts and not (subject is not None and "object" in verb.takes and words.language.code == "en")
    if words.language.code == "de":
        subject = subject if subject is not None and german.agrees(items, subject, items[first]) else None
        inverts = after is not None and german.may_be_subject(items, after, words) and may_invert(verb)
    if subject is not None and (not inverts or named is not None or _is_apposition(items, subject, words)):
        return Cue(first, last, verb, subject, From.SUBJECT, (subject[0], last))
    if inverts and after is not None:
        return Cue(first, last, verb, after, From.SUBJECT, (first, after[1]), inverted=True)
    return Cue(first, last, verb, None, From.SENTENCE, (first, last))


def _is_nameless(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    small = words.determiners | words.possessives
    return not any(item.kind == NAME and item.lower not in small for item in items[found[0] : found[1]])


def _name_in_apposition(items: Sequence[Item], mark: int, words: Lexicon) -> Range | None:
    """Return the name between commas behind the office or kinship that opens a sentence: "Her deputy, Ana Ferrol,"."""
    named = phrase_before(items, mark - 1, words)
    opens = items[0].lower in words.determiners or items[0].lower in words.possessives
    if not opens or named is None or named[0] < 3 or items[named[0] - 1].lower != ",":
        return None
    inside = items[1 : named[0] - 1]
    plain = all(item.kind in (WORD, NAME) and item.lower not in words.auxiliaries for item in inside)
    return named if plain and items[named[1] - 1].kind == NAME else None


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
        or (following.kind == NAME and any(item.lower in words.roles for item in items[subject[0] : subject[1]]))
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


def _leaves_noun_open(previous: Item, words: Lexicon, *, next_to: bool) -> bool:
    """Tell whether an article right before a form, or a possessive anywhere before it, makes it a noun."""
    if previous.lower in words.possessives or (is_possessive(previous) and previous.lower not in words.pronouns):
        return True
    alone = previous.lower in ALONE or bool(words.openings and previous.lower in words.pronouns)
    return next_to and previous.lower in words.determiners and not alone


def _beside(items: Sequence[Item], subject: Range) -> Range | None:
    """Return who speaks beside the sentence's subject: "with many marchers and spectators chanting"."""
    for place in range(subject[0] - 1, max(-1, subject[0] - _LONGEST_BESIDE), -1):
        if items[place].lower == "with":
            return place + 1, subject[1]
        if items[place].kind not in (WORD, NAME):
            return None
    return None


_LONGEST_BESIDE = 6


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
    if words.language.code in slavic.CODES and left and slavic.stands_behind(items, left, words):
        left -= 1
        previous = items[left]
    if _leaves_noun_open(previous, words, next_to=first - 1 == left):
        return None
    floor = before[-1].last if before else 0
    perfect = german.before_auxiliary(items, first, words) if words.language.code == "de" else None
    subject = perfect or phrase_before(items, left, words, floor=floor)
    if subject is None:
        return None
    if is_noun(items, subject, first, verb, words):
        return None
    gerund = is_participle(items[first].lower, words) and not is_progressive(items, left, first, words)
    beside = _beside(items, subject) if gerund else None
    if beside is not None:
        return Cue(first, last, verb, beside, From.SUBJECT, (beside[0], last))
    if is_oblique(items, subject, words):
        outer = phrase_before(items, subject[0] - 2, words, floor=floor)
        after = phrase_after(items, past_adverbs(items, last, words), words, loose=lacks_articles(words))
        inverted = after is not None and ("quote" in verb.takes or "that" in verb.takes) and outer is None
        if inverted and after is not None:
            return Cue(first, last, verb, after, From.SUBJECT, (first, after[1]), inverted=True)
        if outer is None:
            return Cue(first, last, verb, None, From.SENTENCE, (first, last))
        subject = outer
    if gerund:
        return Cue(first, last, verb, None, From.SENTENCE, (first, last))
    return Cue(first, last, verb, subject, From.SUBJECT, (subject[0], last))
