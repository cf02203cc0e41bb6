"""German verbs in two parts: a particle at the clause's end, a perfect that holds what it reports in its midst.

"kündigte neue Fähren an", "hat vor Hast gewarnt".
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import german
from crossref.article.cue import Cue
from crossref.article.items import MARK, QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range
from crossref.lang.base import CueVerb


def particle_place(items: Sequence[Item], place: int, begin: int, end: int, verb: CueVerb) -> int | None:
    """Return where the particle of the verb at ``place`` stands, before the first mark from ``begin`` on."""
    close = next((n for n in range(begin, end) if items[n].kind in (MARK, QUOTE)), end)
    found = close > begin and f"{items[place].lower} {items[close - 1].lower}" in verb.forms
    return close - 1 if found else None


def bracketed(items: Sequence[Item], cue: Cue, words: Lexicon) -> Range | None:
    """Return a perfect with the preposition in its midst that leads what it reports: "hat vor Hast gewarnt"."""
    verb, subject = cue.verb, cue.subject
    leading = words.complements.get(verb.lemma) if verb is not None else None
    if leading is None or subject is None or subject[1] >= cue.first:
        return None
    start = subject[1]
    auxiliary = items[start].lower in german.AUXILIARIES or items[max(0, subject[0] - 1)].lower in german.AUXILIARIES
    inside = items[start : cue.first]
    if not auxiliary or any(item.kind in (MARK, QUOTE) for item in inside):
        return None
    return (start, cue.last) if any(item.lower in leading for item in inside) else None
