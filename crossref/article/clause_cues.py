"""Tells which cue shares its clause with a quotation: in a perfect, beside a source, behind a subordinate clause."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import german, german_sources
from crossref.article.cue import JOINTS, STOPS, Cue
from crossref.article.items import MARK, QUOTE, Item
from crossref.article.lexicon import Lexicon


def spanning_cue(items: Sequence[Item], quote: int, cues: Sequence[Cue]) -> int | None:
    """Return the cue of a German perfect that has the quotation in its midst."""
    around = next((n for n, cue in enumerate(cues) if cue.unit[0] < quote < cue.first), None)
    return around if around is not None and german.brackets(items, quote, cues[around].first) else None


def main_clause(
    items: Sequence[Item], quote: int, cues: Sequence[Cue], words: Lexicon, left: int, right: int | None
) -> tuple[int, int | None]:
    """Return the cues left and right of a quotation without those of other clauses, as German parts them."""
    if left and german.closed_before(items, cues[left].first, quote, words):
        left -= 1
    if left and is_source(items, cues[left - 1], cues[left]):
        left -= 1
    return left, None if right is not None and _is_clause_of_its_own(items, cues[right]) else right


def is_source(items: Sequence[Item], speaking: Cue, cue: Cue, *, quoting: bool = False) -> bool:
    """Tell whether a phrase in a verb's clause names whom the report relies on: "sagte Karsel laut „Hafenpost“".

    With ``quoting`` a quotation must follow, which the verb then has for its own.
    """
    if quoting and not any(item.kind == QUOTE for item in items[cue.last :]):
        return False
    if speaking.verb is None or speaking.subject is None or cue.verb is not None:
        return False
    return not any(item.kind in (MARK, QUOTE) for item in items[speaking.last : cue.first])


def _is_clause_of_its_own(items: Sequence[Item], cue: Cue) -> bool:
    """Tell whether a German cue begins a new main clause: an attribution behind words has its verb first."""
    if cue.verb is None or cue.subject is None or cue.subject[0] >= cue.first:
        return False
    return not (cue.subject[0] and items[cue.subject[0] - 1].lower in german_sources.PASSIVE)


def closes_sentence(items: Sequence[Item], quote: int, cue: Cue, words: Lexicon) -> bool:
    """Tell whether an attribution at a sentence's end reports all before it: "Man sei „bereit“ dazu, so Karsel"."""
    if words.language.code == "en":
        return False
    between = [item for item in items[quote + 1 : cue.unit[0]] if item.lower not in words.attribution_words]
    joined = bool(between) and between[-1].lower in JOINTS
    return cue.inverted and joined and not any(item.lower in STOPS for item in between)
