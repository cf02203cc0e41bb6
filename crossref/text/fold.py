"""Folds away what typography changes and words do not, keeping for every character its place in the raw text.

This is the first half of the matching contract: canonical composition; compatibility forms only for ligatures,
full-width letters and the ellipsis, never where the mapping holds a digit (10³ stays, so does ½); one glyph for each
kind of quotation mark, apostrophe and dash; runs of white space; soft hyphens, zero-width and direction marks;
hyphenation at line ends; HTML entities; links and emoji; the marks # and @ before a word. Case, digits, %, currency
and negators are never folded. A run of U+FFFD becomes one.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crossref.types import Span

DAMAGE = "\ufffd"
"""The replacement character: what stood there is lost, so it matches anything."""

_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if not chr(code - 0xFEE0).isdigit()}
_QUOTES = dict.fromkeys("“”„‟«»‹›″〝〞「」『』", '"')
_APOSTROPHES = dict.fromkeys("‘’‚‛′ʼʹ`´", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣", "-")
_GLYPHS = {**_LIGATURES, **_FULL_WIDTH, **_QUOTES, **_APOSTROPHES, **_DASHES, "…": "..."}

_EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\ufe0e\ufe0f\u20e3\U000e0020-\U000e007f"
_HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u061c"

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"(?:https?://|www\.|(?:pic\.twitter\.com|t\.co|bit\.ly|t\.me)/)[^\s<>\"'()\[\]]*", re.IGNORECASE)
_LINE_END = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[^\W\d_])")
_MARK = re.compile(r"(?<![\w#@])[#@]+(?=\w)")
_DROPPED = re.compile(f"[{_HIDDEN}]+")
_PICTURES = re.compile(f"[{_EMOJI}]+")
_SPACE = re.compile(r"[^\S ]\s*| [^\S ]\s*|\s{2,}")
"""White space that is not one single space already."""

_DAMAGED = re.compile(f"{DAMAGE}{{2,}}")
_GLYPH = re.compile("[" + re.escape("".join(_GLYPHS)) + "]")
_SIGN = re.compile("[" + re.escape("".join(_GLYPHS)) + f"{_HIDDEN}{_EMOJI}{DAMAGE}]")
_PLAIN = re.compile(r"[A-Za-z0-9.,;:!?%$'\"()*+/\[\]-]*(?: [A-Za-z0-9.,;:!?%$'\"()*+/\[\]-]+)*")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. ``origins`` has one raw position a character, and the raw length at its end; it never falls."""

    text: str
    origins: Sequence[int]

    def raw(self, start: int, end: int) -> Span:
        """Return the raw span of the folded stretch ``[start, end)``."""
        if end <= start:
            return Span(self.origins[start], self.origins[start])
        return Span(self.origins[start], self.origins[end])


@lru_cache(maxsize=256)
def fold(text: str) -> Folded:
    """Return the folded text with the place of each of its characters; folding a folded text changes nothing."""
    origins: Sequence[int] = range(len(text) + 1)
    while not _is_plain(text):
        folded, origins = _fold_once(text, origins)
        if folded == text:
            break
        text = folded
    return Folded(text, origins if isinstance(origins, range) else tuple(origins))


def _is_plain(text: str) -> bool:
    """Tell whether nothing in the text can fold: the common case, and worth a single look."""
    plain = text.isascii() and _PLAIN.fullmatch(text) is not None
    return plain and "www." not in text and "://" not in text and "/" not in text


def _fold_once(text: str, origins: Sequence[int]) -> tuple[str, Sequence[int]]:
    if "&" in text:
        text, origins = _substitute(_ENTITY, lambda found: html.unescape(found.group()), text, origins)
    if not text.isascii():
        text, origins = _fold_signs(text, origins)
    if "/" in text or "www." in text.lower():
        text, origins = _substitute(_LINK, lambda _: " ", text, origins)
    if "\n" in text:
        text, origins = _substitute(_LINE_END, lambda _: "", text, origins)
    if "#" in text or "@" in text:
        text, origins = _substitute(_MARK, lambda _: "", text, origins)
    return _substitute(_SPACE, lambda _: " ", text, origins)


def _fold_signs(text: str, origins: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Fold what is outside ASCII; letters that are composed already need one look."""
    if unicodedata.is_normalized("NFC", text) and not _SIGN.search(text):
        return text, origins
    text, origins = _substitute(_DROPPED, lambda _: "", text, origins)
    text, origins = _compose(text, origins)
    text, origins = _substitute(_GLYPH, lambda found: _GLYPHS[found.group()], text, origins)
    text, origins = _substitute(_PICTURES, lambda _: " ", text, origins)
    return _substitute(_DAMAGED, lambda _: DAMAGE, text, origins)


def _substitute(
    pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str], text: str, origins: Sequence[int]
) -> tuple[str, Sequence[int]]:
    news = [
        (found.start(), found.end(), new) for found in pattern.finditer(text) if (new := replacement(found)) != found[0]
    ]
    if not news:
        return text, origins
    pieces: list[str] = []
    done = 0
    for start, end, new in news:
        pieces += (text[done:start], new)
        done = end
    pieces.append(text[done:])
    return "".join(pieces), _moved(origins, news)


def _moved(origins: Sequence[int], news: Sequence[tuple[int, int, str]]) -> Sequence[int]:
    """Return the places of a text in which some stretches are new; one character for another moves nothing."""
    if all(end - start == len(new) == 1 for start, end, new in news):
        return origins
    places: list[int] = []
    done = 0
    for start, end, new in news:
        places += origins[done:start]
        places += [origins[start]] * len(new)
        done = end
    places += origins[done:]
    return places


_JOINING = re.compile("[ᅡ-ᅵᆨ-ᇂ]")


def _compose(text: str, origins: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Compose canonically, cluster by cluster: a base character with the marks that follow it."""
    if unicodedata.is_normalized("NFC", text):
        return text, origins
    pieces: list[str] = []
    places: list[int] = []
    for start, end in _clusters(text):
        composed = unicodedata.normalize("NFC", text[start:end])
        pieces.append(composed)
        places += [origins[start]] * len(composed)
    joined = "".join(pieces)
    whole = unicodedata.normalize("NFC", text)
    if joined != whole:
        # Some scripts compose two base characters; their places are then known by the stretch alone.
        return whole, _spread(len(whole), origins)
    return joined, [*places, origins[-1]]


def _clusters(text: str) -> list[tuple[int, int]]:
    starts = [
        place
        for place, char in enumerate(text)
        if not place or not (unicodedata.combining(char) or _JOINING.match(char))
    ]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _spread(length: int, origins: Sequence[int]) -> list[int]:
    last = len(origins) - 1
    return [origins[place * last // max(length, 1)] for place in range(length)] + [origins[-1]]
