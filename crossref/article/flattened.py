"""Posts in running text: an archive that strips a page's tags leaves "text — Name (@handle) September 21, 2023"."""

from __future__ import annotations

import re
from datetime import date

from crossref.article.post_dates import DATED, find_day
from crossref.phrases import tell
from crossref.types import EmbeddedPost, Platform, Span

LOST = "\ufffd"
"""What stands for a character that was lost when the text was stored."""

LOST_PICTURES = tell("Characters of the embedded post were lost (emoji, most likely).")

# A t.co link has ten characters after the slash, so that it ends there even where a tag is glued to it.
_LINK = r"(?:https?://t\.co/\w{10}|https?://[^\s#]+|pic\.(?:twitter|x)\.com/[A-Za-z0-9]+)"
LINKS = re.compile(_LINK)
_TAIL = re.compile(rf"\s*{_LINK}(?:\s*(?:{_LINK}|#\w+|[{LOST}]+))*\s*\Z")
ATTRIBUTION = re.compile(
    r"(?:—|–|―|&mdash;|(?<=\s)--?)\s*(?P<author>[^()\n—]{0,100}?(?:\([^()@\n]{1,40}\)[^()\n—]{0,40}?)?)\s*"
    r"\(@\s?(?P<handle>[\w.-]+(?:@[\w.-]+)?)\)\s*(?P<date>" + DATED + r")",
    re.IGNORECASE,
)
"""The line under a post: dash, name, handle in brackets, full date."""


def find_flattened_posts(text: str, *, near: date | None = None) -> tuple[EmbeddedPost, ...]:
    """Find posts that stand in running text with their author and date line.

    A post begins with its paragraph, or where the post before it in the paragraph ended. ``text_span`` covers its words
    up to the links at the end; lost characters at either end are neither text nor name.
    """
    posts: list[EmbeddedPost] = []
    for found in ATTRIBUTION.finditer(text):
        floor = posts[-1].span.end if posts else 0
        start = _start_of_paragraph(text, floor, found.start())
        post = _post_at(text, start, found, near)
        if post is not None:
            posts.append(post)
    return tuple(posts)


def _start_of_paragraph(text: str, floor: int, end: int) -> int:
    before = text[floor:end]
    trimmed = before.rstrip()
    # Without blank lines a line is a paragraph; the author's line may stand below its text.
    breaks = list(re.finditer(r"\n[ \t\r]*\n" if re.search(r"\n[ \t\r]*\n", text) else r"\n", trimmed))
    start = breaks[-1].end() if breaks else 0
    return floor + start + len(before[start:]) - len(before[start:].lstrip())


def _post_at(text: str, start: int, found: re.Match[str], near: date | None) -> EmbeddedPost | None:
    words = text_without_tail(text, Span(start, found.start()))
    body = text[words.end : found.start()]
    if not len(words):
        return None
    handle = found["handle"]
    notes = (LOST_PICTURES,) if LOST in found[0] + text[start : found.start()] else ()
    return EmbeddedPost(
        platform=Platform.MASTODON if "@" in handle else Platform.BLUESKY if "." in handle else Platform.X,
        text=words.of(text),
        span=Span(start, found.end()),
        text_span=words,
        author=clean_name(found["author"]),
        handle=handle,
        published_on=find_day(found["date"], near=near),
        links=tuple(LINKS.findall(words.of(text) + " " + body)),
        notes=notes,
    )


def text_without_tail(text: str, span: Span) -> Span:
    """Return the span without the links at its end, and without blanks and lost characters at either end."""
    raw = span.of(text)
    tail = _TAIL.search(raw)
    kept = (raw[: tail.start()] if tail else raw).rstrip(LOST + " \t\r\n\u00a0")
    lead = len(kept) - len(kept.lstrip(LOST + " \t\r\n\u00a0"))
    return Span(span.start + lead, span.start + len(kept))


def clean_name(raw: str | None) -> str | None:
    """Return a name without lost characters and doubled blanks; ``None`` when nothing is left."""
    return " ".join((raw or "").replace(LOST, " ").split()) or None
