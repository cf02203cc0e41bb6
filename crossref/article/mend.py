"""From bytes to readable text: encodings, mojibake, lost characters. What was done is always told."""

from __future__ import annotations

import codecs
import re

import ftfy
from charset_normalizer import from_bytes

from crossref.article.flattened import LOST
from crossref.errors import ArticleError
from crossref.phrases import tell, tell_many

PASTE = "Open it yourself, copy the article's text into a .txt file and check that, or paste the text instead."
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"PK\x03\x04", "a Word or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"\x1f\x8b", "a compressed file"),
)
_LOST = re.compile(f"({LOST}+)")
_CONTROLS = bytes({*range(0x20)} - set(b"\t\n\r"))
# Quotation marks, ligatures and widths carry meaning for a comparison of words: only the encoding is repaired.
_FTFY = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    restore_byte_a0=False,
    replace_lossy_sequences=False,
    decode_inconsistent_utf8=True,
    fix_c1_controls=True,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    remove_control_chars=False,
    normalization=None,
    explain=False,
)


def decode(data: bytes, *, charset: str | None, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file or page, and notes about its encoding.

    The order is byte order mark, UTF-8 when the bytes are valid, the server's word, the page's own word, detection.

    Raises:
        ArticleError: The bytes are empty or no text.
    """
    if not data.strip():
        raise ArticleError(f"{name} is empty.", hint="Give a page or a text file with the article in it.")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), ()
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _decode_legacy(data, charset=charset, name=name)


def _refuse_binary(data: bytes, name: str) -> None:
    for mark, what in _BINARY:
        if data.startswith(mark):
            raise ArticleError(f"{name} is {what}, not a text or a web page.", hint=PASTE)
    if b"\x00" in data[:100_000]:
        raise ArticleError(f"{name} is a binary file, not a text or a web page.", hint=PASTE)


def _decode_legacy(data: bytes, *, charset: str | None, name: str) -> tuple[str, tuple[str, ...]]:
    declared = _META.search(data[:4096])
    for said in (charset, declared[1].decode("ascii") if declared else None):
        encoding = _known(said)
        if encoding is None:
            continue
        text = data.decode(encoding, "replace")
        # A few damaged bytes are no reason to distrust what the page says of itself.
        if text.count(LOST) <= len(text) / 200:
            return text, ()
    best = from_bytes(data[:200_000]).best()
    if best is None:
        raise ArticleError(f"{name} is not text in any encoding that is known.", hint=PASTE)
    note = tell("The encoding was not declared; it was read as %(encoding)s.", encoding=best.encoding)
    return data.decode(best.encoding, "replace"), (note,)


def _known(name: str | None) -> str | None:
    try:
        encoding = codecs.lookup(name or "").name
    except (LookupError, ValueError):
        return None
    # Browsers read Latin-1 as Windows-1252, and so pages mean it.
    return "cp1252" if encoding in ("iso8859-1", "ascii") else encoding


def mend(text: str) -> str:
    """Return the text with wrongly decoded letters repaired (mojibake), nothing else changed; lost ones stay marked."""
    # The library makes control characters of these marks, and those are dropped later: a damaged word became another.
    return "".join(part if part.startswith(LOST) else ftfy.fix_encoding(part, _FTFY) for part in _LOST.split(text))


def page_bytes(text: str) -> bytes:
    """Return the text of a page in UTF-8, without control characters and lone surrogates, which no page shows."""
    # No byte of a longer character is a control character's, and bytes are looked through in a tenth of the time.
    return text.encode("utf-8", "ignore").translate(None, _CONTROLS)


def damage_notes(text: str) -> tuple[str, ...]:
    """Say in plain sentences what is damaged in a text that must be kept as it is."""
    notes: list[str] = []
    if lost := text.count(LOST):
        notes.append(
            tell_many(
                "%(count)s character of the text was lost before it reached us (shown as %(mark)s).",
                "%(count)s characters of the text were lost before it reached us (shown as %(mark)s).",
                count=lost,
                mark=LOST,
            )
        )
    if mend(text) != text:
        notes.append(tell("Some letters look wrongly decoded; the text was kept as given."))
    return tuple(notes)
