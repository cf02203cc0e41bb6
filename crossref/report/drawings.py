"""Makes the drawings of a page stand by themselves, for a PDF writer that draws each without the page around it.

In a browser a drawing takes its colours from the page's style and its patterns from a drawing beside it. WeasyPrint
sees neither: bars would be black from end to end, and say that everything is one group.
"""

from __future__ import annotations

import re
from itertools import count

_STYLE = re.compile(r"<style>(.*?)</style>", re.S)
_COLOUR = re.compile(r"(--[\w-]+):\s*([^;}]+)")
_RULE = re.compile(r"^(\.(?:part|ground|figure|stripe|axis|dot|moment)\b[^{}]*)\{([^}]*)\}", re.M)
_PATTERN = re.compile(r"<pattern .*?</pattern>", re.S)
_DRAWING = re.compile(r'(<svg class="(?:bar|swatch|timeline)"[^>]*>)(.*?)</svg>', re.S)


def self_contained(html: str) -> str:
    """Return a page whose drawings each hold their own style and patterns, in the colours of paper."""
    found = _STYLE.search(html)
    if found is None or "<svg " not in html:
        return html
    rules = _rules(found[1])
    patterns = {re.search(r'id="([^"]+)"', one)[1]: one for one in _PATTERN.findall(html)}  # type: ignore[index] # ours
    numbers = count(1)
    return _DRAWING.sub(lambda one: _with_own(one[1], one[2], rules, patterns, next(numbers)), html)


def _with_own(tag: str, inside: str, rules: str, patterns: dict[str, str], number: int) -> str:
    """Return a drawing with its own style and patterns; their ids bear its number, so that none is there twice."""
    defs = ""
    for name in dict.fromkeys(re.findall(r"url\(#([^)]+)\)", inside)):
        own = f"{name}-{number}"
        defs += patterns.get(name, "").replace(f'id="{name}"', f'id="{own}"')
        inside = inside.replace(f"url(#{name})", f"url(#{own})")
    return f"{tag}<style>{rules}</style>{f'<defs>{defs}</defs>' if defs else ''}{inside}</svg>"


def _rules(style: str) -> str:
    """Return the rules for drawings with their colours written out; of two values of a colour the light one."""
    colours: dict[str, str] = {}
    for name, value in _COLOUR.findall(style):
        colours.setdefault(name, value.strip())
    rules = " ".join(f"{selector.strip()} {{{body}}}" for selector, body in _RULE.findall(style))
    return re.sub(r"var\((--[\w-]+)\)", lambda used: colours.get(used[1], "#000"), rules)
