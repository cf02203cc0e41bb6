"""Finds an attribution that is set into the quotation it belongs to: "«No —dijo la ministra—, nunca»"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.article.cue import STOPS, Cue
from crossref.article.cues import find_cues
from crossref.article.items import MARK, NAME, Item, read_items
from crossref.article.lexicon import Lexicon
from crossref.lang.base import Language
from crossref.types import Span

_DASHES = frozenset(("—", "–"))
_LONGEST_INSERTION = 14
_LONGEST_UNCLOSED = 2000


def inserted_cue(
    text: str, parts: Sequence[Span], words: Lexicon, *, at_end: bool = False
) -> tuple[list[Item], Cue, Span, Span] | None:
    """Find an attribution set between dashes, or commas in French, inside a quotation.

    Args:
        text: The article's text.
        parts: The stretches of the quotation.
        words: The language.
        at_end: Whether a French attribution may stand at the end too, as in dialogue: "– En mai, répond Paul Dray."

    Returns:
        The items of the part that holds it, the cue, the stretch to be left out with its marks, and the part.
    """
    language = words.language
    if not language.dash_dialogue:
        return None
    for part in parts:
        inner = part.of(text)
        if not _may_hold(inner, commas=language.code == "fr", at_end=at_end):
            continue
        items = read_items(text, part, (), language.code)
        for cue in find_cues(items, words):
            around = _insertion(items, cue, words, at_end=at_end)
            if around is not None:
                return items, cue, around, part
    return None


def _may_hold(inner: str, *, commas: bool, at_end: bool) -> bool:
    """Tell whether a stretch has the marks that part an attribution from the words around it."""
    if "—" in inner or "–" in inner:
        return True
    return commas and inner.count(",") >= (1 if at_end else 2)


def unclosed_attribution(text: str, part: Span, words: Lexicon) -> tuple[list[Item], Cue, Span] | None:
    """Find the attribution that an unclosed quotation has run into.

    Returns:
        The items of the stretch, the cue, and the words spoken before it; ``None`` where there is no attribution.
    """
    if len(part) > _LONGEST_UNCLOSED:
        return None
    items = read_items(text, part, (), words.language.code)
    for cue in find_cues(items, words):
        start = cue.unit[0]
        led = start > 1 and (items[start - 1].lower == "," or items[start - 1].lower in _DASHES)
        if led and cue.subject is not None and cue.verb is not None and "quote" in cue.verb.takes:
            return items, cue, Span(part.start, items[start - 2].end)
    return None


def _insertion(items: Sequence[Item], cue: Cue, words: Lexicon, *, at_end: bool) -> Span | None:
    """Return the stretch from the mark before an inserted attribution to the mark behind it."""
    commas = words.language.code == "fr"
    if cue.verb is None or not cue.inverted or "quote" not in cue.verb.takes or cue.unit[0] < 2:
        return None
    start, end = cue.unit
    while (
        start > 0
        and items[start - 1].lower not in _DASHES
        and items[start - 1].lower != ","
        and cue.unit[0] - start < 3
    ):
        start -= 1
    while end < len(items) and items[end].kind != MARK and end - cue.unit[1] < 6:
        end += 1
    if end >= len(items) or end - start > _LONGEST_INSERTION:
        return None
    opening, closing = items[start - 1].lower, items[end].lower
    dashed = opening in _DASHES and (closing in _DASHES or closing in STOPS or closing == ",")
    closes = closing == "," or (at_end and closing in STOPS)
    if not dashed and not (commas and opening == "," and closes):
        return None
    end = _with_additions(items, end, words)
    while end + 1 < len(items) and items[end + 1].kind == MARK and items[end + 1].lower in (",", "—", "–"):
        end += 1
    return Span(items[start - 1].start, items[end].end)


def _with_additions(items: Sequence[Item], end: int, words: Lexicon) -> int:
    """Return the comma that closes an attribution with what is added to it: ", Ada Finch,", ", mercredi,"."""
    while items[end].lower == ",":
        near = range(end + 2, min(end + 2 + _LONGEST_ADDITION, len(items)))
        closing = next((at for at in near if items[at].kind == MARK), None)
        if closing is None or items[closing].lower not in (",", *_DASHES):
            break
        added = items[end + 1 : closing]
        named = all(item.kind == NAME for item in added)
        if not named and added[0].lower not in _calendar(words.language):
            break
        end = closing
    return end


_LONGEST_ADDITION = 4
"""Words of a name in apposition, or of a day: "mercredi 4 mars"."""


@lru_cache(maxsize=16)
def _calendar(language: Language) -> frozenset[str]:
    return frozenset(word for word, _ in (*language.weekdays, *language.relative_days))
