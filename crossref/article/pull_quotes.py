"""Recognises pull quotes by what they do, whatever a page calls them: they repeat words of the article elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crossref.article.body import Piece
from crossref.article.tree import Element, classes
from crossref.types import BlockKind

_HOMES = frozenset({"aside", "blockquote", "figure", "q"})
_NAMED = re.compile(
    r"quote|zitat|citat|citac|\bcita\b|exergue|\bolho\b|destaque|destacad|incut|callout|highlight|врезк|epigraf"
)
_FAR = 4
"""Levels up from a paragraph to the element that sets it apart."""
_SHORTEST = 20
"""Letters and figures below which words may stand twice by chance."""
_LONGEST_LINE = 80
"""Characters of the line under a pull quote that says whose it is."""
_MOST = 60
"""Boxes of one page that are looked at; each is looked for in the whole text."""
_QUOTED = re.compile(r"[«“”„\"'‘](.+)[»”“\"'’]", re.DOTALL)
_SENTENCE = re.compile(r"[.!?…]\s*\Z")


def with_pull_quotes(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return an article's blocks with those that only repeat another one's words marked as pull quotes.

    What stands beside such words in the same box, a name or an office, is no paragraph of the article either.
    """
    boxes = [(place, box) for place, piece in enumerate(pieces) if (box := _box_of(piece)) is not None][:_MOST]
    if not boxes:
        return tuple(pieces)
    whole = "\n".join(_squeezed(piece.text) for piece in pieces if piece.kind is BlockKind.BODY)
    repeated = {place: box for place, box in boxes if _is_repeated(pieces[place], whole)}
    marked = set(repeated) | {
        place for place, box in boxes if any(box is one for one in repeated.values()) and _is_line(pieces[place])
    }
    return tuple(
        replace(piece, kind=BlockKind.PULL_QUOTE) if place in marked else piece for place, piece in enumerate(pieces)
    )


def _box_of(piece: Piece) -> Element | None:
    """Return the element that sets a paragraph apart from the text around it, ``None`` for plain paragraphs."""
    if piece.kind is not BlockKind.BODY or piece.post is not None:
        return None
    found = None
    near = [piece.element, *list(piece.element.iterancestors())[:_FAR]]
    for one in near:
        if one.tag in ("article", "main", "body"):
            break
        if one.tag in _HOMES or (one.tag in ("div", "p", "section") and _NAMED.search(classes(one))):
            found = one
    return found


def _is_repeated(piece: Piece, whole: str) -> bool:
    """Tell whether the words of a piece, or what it has in quotation marks, stand elsewhere in the text too."""
    quoted = _QUOTED.match(piece.text)
    for words in (piece.text, quoted.group(1) if quoted is not None else ""):
        squeezed = _squeezed(words)
        if len(squeezed) >= _SHORTEST and whole.count(squeezed) > 1:
            return True
    return False


def _is_line(piece: Piece) -> bool:
    return len(piece.text) <= _LONGEST_LINE and _SENTENCE.search(piece.text) is None


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
