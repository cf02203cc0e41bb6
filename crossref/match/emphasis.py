"""Which stretches of a report say most about its original: words in quotation marks more, a copied date less.

A report often keeps a few of the speaker's own words in quotation marks. A post that was copied with its signature,
"... — Name (@handle) January 5, 2024", ends in a day on which many other texts were published too.
"""

from __future__ import annotations

import re

QUOTED = 1.5
"""What words in quotation marks inside a report count more than the journalist's own."""
SIGNED_DAY = 0.6
"""What the day in a post's signature counts."""

_DAY = r"(?:[^\W\d_]+\.? \d{1,2},? \d{4}|\d{1,2}\.? [^\W\d_]+\.? \d{4})"
_SIGNATURE = re.compile(rf"[—–-] ?[^\n()]{{1,60}} \(@\w{{1,20}}\) (?P<day>{_DAY})\s*\Z")
_QUOTED = re.compile(r'"[^"]{8,}"|“[^“”]{8,}”|„[^„“”]{8,}[“”]|«[^«»]{8,}»')


def emphasised(text: str) -> list[tuple[str, float]]:
    """Return a report's stretches in order, each with how much its words count; together they are the whole text."""
    signature = _SIGNATURE.search(text)
    end = signature.start("day") if signature else len(text)
    parts: list[tuple[str, float]] = []
    at = 0
    for match in _QUOTED.finditer(text, 0, end):
        parts += [(text[at : match.start()], 1.0), (match[0], QUOTED)]
        at = match.end()
    parts += [(text[at:end], 1.0), (text[end:], SIGNED_DAY)]
    return [(part, weight) for part, weight in parts if part]
