"""Recognises sentences that only tell who said the one before: "So sagte es der Minister", "Así lo anunció ...".

They open with a pronoun or adverb that points back, and say nothing more than who spoke, when and where.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crossref.article import german, slavic
from crossref.article.cue import Cue, From
from crossref.article.cues import find_cues
from crossref.article.german_circumstances import past_circumstances
from crossref.article.items import MARK, NAME, QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import phrase_after
from crossref.article.speaking_places import speaking_place
from crossref.lang.base import CueVerb
from crossref.types import SpeechAct

_OPENINGS = {
    "de": (("so",), ("das",), ("dies",)),
    "en": (("so",), ("that", "is"), ("that", "was"), ("this", "is"), ("this", "was")),
    "es": (("así", "lo"), ("así", "se", "lo"), ("eso", "es", "lo", "que")),
    "fr": (("c'", "est", "ce", "qu'"), ("c'", "est", "ce", "que")),
    "pt": (("foi", "o", "que"), ("é", "o", "que"), ("assim", "o")),
    "ru": (("об", "этом"), ("так",)),
    "uk": (("про", "це"), ("так",)),
}
"""What points back to the sentence before, at the head of the one that tells who said it."""
_ONLY_QUOTED = frozenset(("so", "так"))
"""Openings that may also go on with a thought of their own: without "it" they tell of a quotation alone."""
_FURTHEST_VERB = 6
"""Items of a sentence among which its verb stands: "Об этом во вторник вечером сообщила"."""
_ACTS = frozenset((SpeechAct.SAY, SpeechAct.ANNOUNCE, SpeechAct.WARN))


class Telling(NamedTuple):
    """Who told the sentence before. ``items`` are those of the sentence in which ``cue`` has its places."""

    items: Sequence[Item]
    cue: Cue
    only_quoted: bool
    """Whether only a quotation is surely what was told."""


def telling(items: Sequence[Item], words: Lexicon) -> Telling | None:
    """Return who a sentence says told the one before, ``None`` for a sentence that says anything else."""
    opening = _opening(items, words)
    if not opening or _goes_on(items, len(opening), words):
        return None
    if words.language.code == "de":
        return _german(items, opening, words)
    in_slavic = words.language.code in slavic.CODES
    kept = items if in_slavic else items[len(opening) :]
    cue = _slavic_cue(items, len(opening), words) if in_slavic else _first_cue(kept, words)
    return Telling(kept, cue, opening[0] in _ONLY_QUOTED) if cue is not None else None


def _opening(items: Sequence[Item], words: Lexicon) -> tuple[str, ...]:
    """Return the opening that a sentence begins with, empty for none."""
    openings = _OPENINGS.get(words.language.code, ())
    first = items[0].lower if items else ""
    return next((one for one in openings if one[0] == first and _begins(items, one)), ())


def _begins(items: Sequence[Item], opening: tuple[str, ...]) -> bool:
    return tuple(item.lower for item in items[: len(opening)]) == opening


def _goes_on(items: Sequence[Item], start: int, words: Lexicon) -> bool:
    """Tell whether a sentence says more than who told: it quotes, asks, or has a clause behind a colon or "that"."""
    if items[-1].lower == "?":
        return True
    return any(item.kind == QUOTE or item.lower == ":" or item.lower in words.that_words for item in items[start:])


def _first_cue(items: Sequence[Item], words: Lexicon) -> Cue | None:
    """Return the cue that a sentence begins with, past its auxiliary, when its speaker stands behind it."""
    cue = next(iter(find_cues(items, words)), None)
    if cue is None or cue.subject is None or cue.subject[0] < cue.last or not _tells(cue.verb):
        return None
    return cue if all(item.lower in words.auxiliaries for item in items[: cue.first]) else None


def _german(items: Sequence[Item], opening: tuple[str, ...], words: Lexicon) -> Telling | None:
    """Read "So sagte es Ferrol am Dienstag", "Das teilte das Ministerium mit", "So Ferrol am Dienstag".

    Behind "so" without "es" no comma may follow: what was said may stand there ("So sagte Ferrol, die Fähren führen").
    """
    kept = [item for item in items[1:] if item.lower != "es"]
    alone = _german_name(items, words) if opening == ("so",) else None
    if alone is not None:
        return Telling(items, alone, only_quoted=False)
    pointed = opening != ("so",) or len(kept) < len(items) - 1
    if not pointed and any(item.lower == "," for item in kept):
        return None
    auxiliary = bool(kept) and kept[0].lower in german.AUXILIARIES
    # Most sentences that begin with "das" go on with a noun; only a verb of saying is worth a second reading.
    if not kept or not (auxiliary or kept[0].lower in words.cues):
        return None
    cue = next(iter(find_cues(kept, words)), None)
    if cue is None or cue.subject is None or cue.verb is None or not _tells(cue.verb):
        return None
    return Telling(kept, cue, only_quoted=not pointed) if auxiliary or cue.first == 0 else None


def _german_name(items: Sequence[Item], words: Lexicon) -> Cue | None:
    """Read "So Ferrol am Dienstag in Kalder.": a speaker, and nothing behind but when and where."""
    found = phrase_after(items, 1, words)
    if found is None or not german.may_be_subject(items, found, words):
        return None
    end = past_circumstances(items, found[1], words)
    rest = [item for item in items[end:] if item.kind != MARK]
    named = any(item.kind == NAME for item in items[found[0] : found[1]])
    return Cue(0, 1, None, found, From.SUBJECT, (0, found[1]), inverted=True) if named and not rest else None


def _tells(verb: CueVerb | None) -> bool:
    return verb is None or verb.act in _ACTS


def _slavic_cue(items: Sequence[Item], start: int, words: Lexicon) -> Cue | None:
    """Return the verb behind an opening, with its subject past days and hearers."""
    for place in range(start, min(len(items), _FURTHEST_VERB)):
        if items[place].kind == MARK or items[place].lower in words.negators:
            return None
        forms = words.cues.get(items[place].lower, ())
        verb = next((verb for form, verb in forms if form == (items[place].lower,) and _tells(verb)), None)
        if verb is not None:
            behind = slavic.subject_behind(items, place + 1, words)
            subject = speaking_place(items, (place, place + 1), behind, words) or behind
            return Cue(place, place + 1, verb, subject, From.SUBJECT, (place, place + 1), inverted=True)
    return None
