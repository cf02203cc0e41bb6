"""Takes one comparison apart for a reader: what was folded, how the words were laid, and which rules fired."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from crossref.checks.styles import AP, Style
from crossref.text.fold import DAMAGE, fold
from crossref.types import Difference, EditOp, Finding
from crossref.verdict import VerdictSettings, compare
from crossref.verdict.table import Row, row_of

_FOLDS = {
    "case": "capitals",
    "spelling": "spelling variants",
    "number style": "numbers written in another way",
    "inflection": "inflected forms",
    "contraction": "contractions opened",
    "abbreviation": "abbreviations opened",
    "brackets": "brackets inside words",
    "clipped": "letters lost in copying",
}
"""What made unlike words equal, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """One comparison taken apart. ``folded`` and ``equalled`` are sentences; ``rules`` has a row a difference."""

    reported: str
    original: str
    quoted: bool
    style: Style
    finding: Finding
    folded: tuple[str, ...]
    equalled: tuple[str, ...]
    rules: tuple[tuple[Difference, Row], ...]


def explain_pair(
    original: str,
    reported: str,
    *,
    quoted: bool = True,
    style: Style = AP,
    original_lang: str | None = None,
    reported_lang: str | None = None,
) -> Explained:
    """Compare a report with an original and say how the verdict came about."""
    finding = compare(
        original,
        reported,
        quoted=quoted,
        original_lang=original_lang,
        reported_lang=reported_lang,
        settings=VerdictSettings(style=style),
    )
    return Explained(
        reported=reported,
        original=original,
        quoted=quoted,
        style=style,
        finding=finding,
        folded=(*_folded(reported, "the article's words"), *_folded(original, "the original")),
        equalled=tuple(_equalled(finding)),
        rules=tuple((one, row_of(one)) for one in finding.differences),
    )


def _folded(text: str, whose: str) -> Iterator[str]:
    """Yield what folding changed in a text, one sentence a kind."""
    folded = fold(text)
    dropped = Counter(_kind(char) for char in text) - Counter(_kind(char) for char in folded.text)
    for kind, count in sorted(dropped.items()):
        if kind:
            yield f"In {whose}: {kind} ({count})."
    if DAMAGE in folded.text:
        yield f"In {whose}: lost characters, which match anything."


def _kind(char: str) -> str:
    """Return what a character is to folding, "" for what is never folded."""
    if char in "“”„‟«»‹›〝〞「」『』‘’‚‛′ʼ`´":
        return "typographic quotation marks and apostrophes made plain"
    if char in "‐‑‒–—―−":
        return "dashes made plain"
    if char == "…":
        return "ellipsis written as three stops"
    if char in "#@":
        return "marks # and @ dropped"
    if char == "\n" or (char.isspace() and char != " "):
        return "line breaks and odd spaces made one space"
    category = unicodedata.category(char)
    if category in ("Cf", "Cc"):
        return "hidden characters dropped"
    return "emoji and pictures dropped" if category == "So" else ""


def _equalled(finding: Finding) -> Iterator[str]:
    segments = finding.alignment.segments if finding.alignment is not None else ()
    folds = Counter(edit.fold for part in segments for edit in part.edits if edit.op is EditOp.EQUAL and edit.fold)
    for fold_name, count in sorted(folds.items()):
        yield f"Taken as the same words: {_FOLDS.get(fold_name, fold_name)} ({count})."
