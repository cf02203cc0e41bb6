"""Looks for a cue's speaker where a language's order of words puts it, past what stands between them."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import german, german_sources, romance, slavic
from crossref.article.cue import Cue, From
from crossref.article.items import MARK, QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after
from crossref.article.speaking_places import in_place
from crossref.lang.base import CueVerb


def in_german(
    items: Sequence[Item], place: Range, verb: CueVerb, words: Lexicon, *, left: int, behind: int
) -> Cue | None:
    """Read what German says in an order of its own: documents, citing, the passive, a subject behind its verb.

    Args:
        items: The sentence.
        place: Where the verb stands.
        verb: The verb.
        words: The language's words.
        left: The place before the verb, past auxiliaries and adverbs.
        behind: The place where a subject behind it would begin.
    """
    first, last = place
    if verb.lemma == "heißen":
        return _document(items, place, verb, words)
    if verb.lemma == "zitieren":
        person = german_sources.cited(items, first, words)
        unit = (min(first, person[0]), max(last, person[1])) if person else place
        return Cue(first, last, verb, person, From.SUBJECT if person else From.NOBODY, unit, inverted=True)
    thus = first > 1 and items[first - 1].lower in words.attribution_words and items[first - 2].kind in (MARK, QUOTE)
    if not thus and german_sources.is_passive(items, first, verb.lemma):
        agent = german_sources.agent_of(items, first, words)
        return Cue(first, last, verb, agent, From.SUBJECT if agent else From.NOBODY, place)
    if not thus and left >= 0 and items[left].kind in (MARK, QUOTE):
        return None
    subject = phrase_after(items, behind, words) if thus else german.subject_behind(items, first, left, behind, words)
    return Cue(first, last, verb, subject, From.SUBJECT, (first - thus, subject[1]), inverted=True) if subject else None


def _document(items: Sequence[Item], place: Range, verb: CueVerb, words: Lexicon) -> Cue:
    first, last = place
    found = german_sources.document_of(items, first, last, words)
    if found is None:
        start = german.clause_start(items, first)
        begins = start if start and items[start].lower in words.as_words else first
        return Cue(first, last, verb, None, From.EARLIER, (begins, last))
    return Cue(first, last, verb, found[0], From.SUBJECT, found[1], inverted=True)


def past_hearers(items: Sequence[Item], cue: Cue, words: Lexicon) -> Cue:
    """Look for the speaker past hearers and circumstances, where none stands next to the verb."""
    if words.language.code in romance.CODES and cue.verb is not None and cue.subject is None:
        behind = romance.subject_behind(items, cue.last, words) if _is_behind_quote(items, cue) else None
        return (
            cue._replace(subject=behind, source=From.SUBJECT, unit=(cue.first, behind[1]), inverted=True)
            if behind
            else cue
        )
    return _in_slavic(items, cue, words)


def _is_behind_quote(items: Sequence[Item], cue: Cue) -> bool:
    """Tell whether only marks and auxiliaries part a verb from a quotation before it."""
    place = cue.first - 1
    while place > 0 and items[place].kind != QUOTE and cue.first - place < 4:
        place -= 1
    return place >= 0 and items[place].kind == QUOTE


def _in_slavic(items: Sequence[Item], cue: Cue, words: Lexicon) -> Cue:
    """Look for the speaker past hearers and circumstances, where none stands next to the verb."""
    if words.language.code not in slavic.CODES or cue.verb is None or slavic.is_gerund(items[cue.first], words):
        return cue
    place = in_place(items, cue, words)
    if place is not None:
        unit = (min(cue.first, place[0] - 1), max(cue.last, place[1]))
        return cue._replace(subject=place, source=From.SUBJECT, unit=unit, inverted=place[0] > cue.first)
    opens = cue.first == 0 or items[cue.first - 1].kind in (MARK, QUOTE)
    behind = slavic.subject_behind(items, cue.last, words) if cue.inverted or opens else None
    clear = cue.inverted or cue.subject is None or slavic.is_clear(items, behind, words)
    if behind is not None and behind != cue.subject and clear:
        return cue._replace(subject=behind, source=From.SUBJECT, unit=(cue.first, behind[1]), inverted=True)
    return cue if opens else _before_circumstances(items, cue, words)


def _before_circumstances(items: Sequence[Item], cue: Cue, words: Lexicon) -> Cue:
    hangs = cue.subject is not None and cue.subject[1] <= cue.first and slavic.is_oblique(items, cue.subject, words)
    shared = items[cue.first - 1].lower in words.conjunctions
    subject = slavic.subject_before(items, cue.first, words) if not shared and (hangs or cue.subject is None) else None
    if subject is not None:
        return cue._replace(subject=subject, source=From.SUBJECT, unit=(subject[0], cue.last))
    return cue._replace(subject=None, source=From.SENTENCE, unit=(cue.first, cue.last)) if hangs else cue


def _is_reported(items: Sequence[Item], first: int, words: Lexicon) -> bool:
    for place in range(first - 1, -1, -1):
        if items[place].kind == MARK:
            return False
        if items[place].lower in _REPORTED_PERFECT:
            return True
    return False


_REPORTED_PERFECT = frozenset(("habe", "hätte", "hätten"))
"""Auxiliaries of a perfect that somebody reports."""


def is_mute(items: Sequence[Item], first: int, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether a verb reports nothing here.

    A verb that reports quotations alone has none ("el acuerdo continúa en vigor"), or a German perfect is itself
    reported ("Bisher habe die Regierung das ausgeschlossen").
    """
    if words.has_mood:
        takes_place = verb.lemma == "finden" and any(item.lower == "statt" for item in items[first + 1 :])
        return takes_place or _is_reported(items, first, words)
    if words.language.code not in romance.CODES or verb.takes != ("quote",) or romance.is_inverted(items, first, words):
        return False
    leading = words.complements.get(verb.lemma, ())
    return not any(item.kind == QUOTE or item.lower in ("—", "–", "-") or item.lower in leading for item in items)
