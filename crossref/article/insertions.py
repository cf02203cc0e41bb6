"""Finds an attribution that is set into the quotation it belongs to: "«No —dijo la ministra—, nunca»"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from crossref.article.cue import STOPS, Cue
from crossref.article.cues import find_cues
from crossref.article.items import MARK, NAME, Item, read_items
from crossref.article.lexicon import Lexicon
from crossref.article.romance import with_inversions_parted
from crossref.lang.base import Language
from crossref.types import Span

_DASHES = frozenset(("—", "–"))
_LONGEST_INSERTION = 14
_FURTHEST_VERB = 3
"""Items among which an attribution that is read by itself has its verb, past an auxiliary."""
_LONGEST_BY_ITSELF = 26
"""Items of an attribution between dashes: the office, the body and the country of who spoke, to whom, where, when."""
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
        items = with_inversions_parted(read_items(text, part, (), language.code), text, words)
        for cue in find_cues(items, words):
            around = _insertion(items, cue, words, at_end=at_end)
            if around is not None:
                return items, cue, around, part
        found = _longer_insertion(items, words)
        if found is not None:
            return items, *found, part
    return None


def _longer_insertion(items: Sequence[Item], words: Lexicon) -> tuple[Cue, Span] | None:
    """Read an attribution that names more than who spoke: "— сказал Карсел журналистам у здания таможни. —".

    It is read by itself, without the words around it, and must begin with its verb.
    """
    for start, end, behind in _inserted(items, commas=words.language.code == "fr"):
        alone = items[start:end]
        # Most stretches between dashes are no attributions; only those that may be are read for verbs.
        if not any(item.lower in words.cues for item in alone[:_FURTHEST_VERB]):
            continue
        cue = next(iter(find_cues(alone, words)), None)
        if cue is None or cue.verb is None or cue.subject is None or "quote" not in cue.verb.takes:
            continue
        if cue.subject[0] >= cue.last and all(item.lower in words.auxiliaries for item in alone[: cue.first]):
            return _moved(cue, start), Span(items[start - 1].start, items[_past_marks(items, behind)].end)
    return None


def _inserted(items: Sequence[Item], *, commas: bool) -> Iterator[tuple[int, int, int]]:
    """Yield the stretches that may be attributions, as their bounds and the place of the last mark behind them."""
    for place in range(1, len(items)):
        if items[place].lower in _DASHES:
            closing = _next(items, place + 1, _DASHES)
            if closing is not None:
                end = closing - (items[closing - 1].kind == MARK)
                yield place + 1, end, closing
        elif commas and items[place].lower == ",":
            closing = _sentence_end(items, place + 1)
            if closing is not None:
                yield place + 1, closing, closing


def _next(items: Sequence[Item], start: int, marks: frozenset[str]) -> int | None:
    """Return the next of some marks, where an attribution and no more fits in between."""
    near = range(start + 2, min(start + _LONGEST_BY_ITSELF, len(items)))
    return next((place for place in near if items[place].lower in marks), None)


def _sentence_end(items: Sequence[Item], start: int) -> int | None:
    """Return the full stop behind which the quotation goes on, with no comma before it; "M. Karsel" has none."""
    for place in range(start, min(start + _LONGEST_BY_ITSELF, len(items) - 1)):
        if items[place].lower == "," or items[place].lower in _DASHES:
            return None
        initial = place > 0 and items[place - 1].end - items[place - 1].start == 1
        if items[place].lower in STOPS and not initial:
            return place if place > start + 1 else None
    return None


def _moved(cue: Cue, by: int) -> Cue:
    """Return a cue with its places counted from further left."""
    subject = (cue.subject[0] + by, cue.subject[1] + by) if cue.subject is not None else None
    unit = (cue.unit[0] + by, cue.unit[1] + by)
    return cue._replace(first=cue.first + by, last=cue.last + by, subject=subject, unit=unit)


def _may_hold(inner: str, *, commas: bool, at_end: bool) -> bool:
    """Tell whether a stretch has the marks that part an attribution from the words around it."""
    if "—" in inner or "–" in inner:
        return True
    return commas and "," in inner and (at_end or inner.count(",") > 1 or ". " in inner)


def unclosed_attribution(text: str, part: Span, words: Lexicon) -> tuple[list[Item], Cue, Span] | None:
    """Find the attribution that an unclosed quotation has run into.

    Returns:
        The items of the stretch, the cue, and the words spoken before it; ``None`` where there is no attribution.
    """
    if len(part) > _LONGEST_UNCLOSED:
        return None
    items = with_inversions_parted(read_items(text, part, (), words.language.code), text, words)
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
    return Span(items[start - 1].start, items[_past_marks(items, end)].end)


def _past_marks(items: Sequence[Item], end: int) -> int:
    """Return the last of the marks that close an attribution: "—dijo—, ", "—dijo—. "."""
    while end + 1 < len(items) and items[end + 1].lower in (",", ".", "—", "–"):
        end += 1
    return end


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
