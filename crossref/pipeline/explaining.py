"""Takes one comparison apart for a reader: what was folded, how the words were laid, and which rules fired."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from crossref.checks.styles import AP, Style
from crossref.phrases import Phrase, tell
from crossref.text.fold import DAMAGE, fold
from crossref.types import Difference, EditOp, Finding
from crossref.verdict import VerdictSettings, compare
from crossref.verdict.table import Row, row_of

FOLDS = {
    "case": tell("capitals"),
    "spelling": tell("spelling variants"),
    "number style": tell("numbers written in another way"),
    "inflection": tell("inflected forms"),
    "contraction": tell("contractions opened"),
    "abbreviation": tell("abbreviations opened"),
    "brackets": tell("brackets inside words"),
    "clipped": tell("letters lost in copying"),
}
"""What made unlike words equal, in words."""

DROPPED: tuple[tuple[Phrase, str], ...] = (
    (tell("typographic quotation marks and apostrophes made plain"), "“”„‟«»‹›〝〞「」『』‘’‚‛′ʼ`´"),
    (tell("dashes made plain"), "‐‑‒–—―−"),
    (tell("ellipsis written as three stops"), "…"),
    (tell("marks # and @ dropped"), "#@"),
)
SPACES = tell("line breaks and odd spaces made one space")
HIDDEN = tell("hidden characters dropped")
PICTURES = tell("emoji and pictures dropped")
"""What folding did to characters, in words."""


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
        folded=(*_folded(reported, OURS, OURS_LOST), *_folded(original, THEIRS, THEIRS_LOST)),
        equalled=tuple(_equalled(finding)),
        rules=tuple((one, row_of(one)) for one in finding.differences),
    )


OURS, OURS_LOST = (
    "In the article's words: %(what)s (%(count)s).",
    tell("In the article's words: lost characters, which match anything."),
)
THEIRS, THEIRS_LOST = (
    "In the original: %(what)s (%(count)s).",
    tell("In the original: lost characters, which match anything."),
)


def _folded(text: str, pattern: str, lost: str) -> Iterator[str]:
    """Yield what folding changed in a text, one sentence a kind."""
    folded = fold(text)
    dropped = Counter(_kind(char) for char in text) - Counter(_kind(char) for char in folded.text)
    for kind, count in sorted(dropped.items()):
        if kind:
            yield tell(pattern, what=kind, count=count)
    if DAMAGE in folded.text:
        yield lost


def _kind(char: str) -> str:
    """Return what a character is to folding, "" for what is never folded."""
    for kind, chars in DROPPED:
        if char in chars:
            return kind
    if char == "\n" or (char.isspace() and char != " "):
        return SPACES
    category = unicodedata.category(char)
    if category in ("Cf", "Cc"):
        return HIDDEN
    return PICTURES if category == "So" else ""


def _equalled(finding: Finding) -> Iterator[str]:
    segments = finding.alignment.segments if finding.alignment is not None else ()
    folds = Counter(edit.fold for part in segments for edit in part.edits if edit.op is EditOp.EQUAL and edit.fold)
    for fold_name, count in sorted(folds.items()):
        yield tell("Taken as the same words: %(what)s (%(count)s).", what=FOLDS.get(fold_name, fold_name), count=count)
