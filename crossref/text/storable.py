"""Texts that a database can keep: strangers' JSON and pages can spell characters that none can."""

from __future__ import annotations

import re

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def is_storable(text: str) -> bool:
    """Tell whether a text is free of null characters and of single halves of surrogate pairs."""
    if "\x00" in text:
        return False
    try:
        # Writing a text out takes a tenth of the time that a pattern takes to look at all its letters.
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def storable(text: str) -> str:
    """Return a text with the mark of a lost character in the place of each that cannot be kept."""
    return text if is_storable(text) else _UNSTORABLE.sub("\ufffd", text)
