"""Joins an agency's attribution with whom it cites: "as the agency reported, citing the ministry"."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.cue import Cue
from crossref.article.items import QUOTE, Item
from crossref.article.lexicon import Lexicon

_CITING = frozenset(
    ("berufung", "citando", "citant", "citing", "quoting", "verweis", "ссылкой", "посиланням", "покликанням")
)
"""Words of the phrases that name whom somebody cites."""
_BETWEEN = 4
"""Items between an attribution and the phrase: a comma, a day, whom it was told to."""


def with_relays(items: Sequence[Item], cues: Sequence[Cue], words: Lexicon) -> tuple[Cue, ...]:
    """Return the cues of a sentence with each phrase of citing joined to the attribution that it belongs to."""
    joined: list[Cue] = []
    waiting: Cue | None = None
    for cue in cues:
        if _is_citing(items, cue):
            if joined and _follows(items, joined[-1], cue, words):
                joined[-1] = _joined(joined[-1], cue)
            else:
                waiting = cue
                joined.append(cue)
            continue
        if waiting is not None and joined[-1] is waiting and _encloses(cue, waiting):
            joined[-1] = _joined(cue, waiting)
        else:
            joined.append(cue)
    return tuple(joined)


def _is_citing(items: Sequence[Item], cue: Cue) -> bool:
    return cue.verb is None and any(item.lower in _CITING for item in items[cue.first : cue.last])


def _follows(items: Sequence[Item], cue: Cue, citing: Cue, words: Lexicon) -> bool:
    """Tell whether a phrase of citing stands right behind an attribution with a speaker of its own."""
    between = items[cue.unit[1] : citing.unit[0]]
    if cue.subject is None or cue.cited is not None or cue.only_quotes or len(between) > _BETWEEN:
        return False
    return not any(item.kind == QUOTE or item.lower in (";", ":") or item.lower in words.that_words for item in between)


def _encloses(cue: Cue, citing: Cue) -> bool:
    return cue.subject is not None and cue.unit[0] <= citing.unit[0] and citing.unit[1] <= cue.unit[1]


def _joined(cue: Cue, citing: Cue) -> Cue:
    unit = (min(cue.unit[0], citing.unit[0]), max(cue.unit[1], citing.unit[1]))
    return cue._replace(unit=unit, cited=citing.subject)
