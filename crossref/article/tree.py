"""Reading a page's tree: parsing without running or fetching anything, and the text that an element shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import html as lxml_html

from crossref.article.mend import page_bytes

Element = Any
"""An lxml element; the library has no types."""

UNSHOWN = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "button",
        "form",
        "select",
        "option",
        "textarea",
        "iframe",
        "object",
        "head",
        "math",
        "audio",
        "video",
    }
)
BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "tr",
        "ul",
        "amp-twitter",
    }
)
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLANKS = re.compile(r"[^\S\n\u00a0]+")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_SCREEN_READER = frozenset({"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"})


def parse(text: str) -> Element | None:
    """Return the root of a page; ``None`` when there is no element.

    The parser's own limit on depth (256) stays on, so that a page nested by malice ends there and cannot exhaust the
    stack; the rest of such a page is not read.
    """
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    data = _DECLARATION.sub(b"", page_bytes(text))
    try:
        return lxml_html.document_fromstring(data, parser=parser)
    except (lxml_html.etree.ParserError, lxml_html.etree.XMLSyntaxError, ValueError):
        return None


def is_hidden(element: Element) -> bool:
    """Tell whether a page shows an element to nobody, as far as its own attributes tell."""
    style, named = element.get("style"), element.get("class")
    if element.get("hidden") is not None or (style and _HIDDEN.search(style)):
        return True
    return bool(named) and not _SCREEN_READER.isdisjoint(named.split())


def text_of(element: Element) -> str:
    """Return the text that an element shows: a line for each block and break, single blanks, no script."""
    return "\n".join(text for _, text in segments(element))


def segments(element: Element, *, split_breaks: bool = True) -> Iterator[tuple[Element, str]]:
    """Yield the stretches of text between block boundaries, each with the block that it stands in.

    Without ``split_breaks`` a single line break is kept inside its stretch; two in a row always end it.
    """
    for owner, raw in _between_blocks(element):
        for text in _stretches(raw, split_breaks):
            yield owner, text


def _stretches(raw: str, split_breaks: bool) -> list[str]:
    if "\n" not in raw:
        return [text] if (text := _one_line(raw)) else []
    parts = raw.split("\n") if split_breaks else _EMPTY_LINES.split(raw)
    texts = ("\n".join(filter(None, map(_one_line, part.split("\n")))) for part in parts)
    return [text for text in texts if text]


def _one_line(line: str) -> str:
    """Return a line with single blanks and none at its ends; blanks that hold words together stay."""
    if "\u00a0" not in line:
        return " ".join(line.split())
    return _BLANKS.sub(" ", line).strip(" \u00a0")


def _between_blocks(element: Element) -> Iterator[tuple[Element, str]]:
    """Yield the text between one beginning or end of a block and the next, with the block that it stands in.

    Walks without recursion, since depth is in a stranger's hands.
    """
    parts: list[str] = []
    block = element
    todo: list[tuple[Element, bool, Element]] = [(element, True, element)]
    while todo:
        here, opening, owner = todo.pop()
        tag = here.tag
        is_block = tag in BLOCKS
        if opening and isinstance(tag, str) and tag not in UNSHOWN and not is_hidden(here):
            if is_block:
                yield block, "".join(parts)
                parts, block = [], here
            parts.append(_own_text(here, tag))
            if len(here):
                inner = here if is_block else owner
                todo.append((here, False, owner))
                todo.extend([(child, True, inner) for child in reversed(here)])
                continue
        if is_block:
            yield block, "".join(parts)
            parts, block = [], owner
        if here is not element:
            parts.append(_flat(here.tail))
    yield block, "".join(parts)


def _own_text(here: Element, tag: str) -> str:
    if tag == "br":
        return "\n"
    if tag == "img":
        return (here.get("alt") or "") if "emoji" in (here.get("class") or "").lower() else ""
    return _flat(here.text)


def _flat(text: str | None) -> str:
    return text.replace("\r", " ").replace("\n", " ").replace("\t", " ") if text else ""


def classes(element: Element) -> str:
    """Return an element's class and id, in lower case, with the parts of each word set apart by blanks."""
    raw = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}"
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", raw)
    return re.sub(r"[^\w]+|_", " ", apart).lower()


def remove(element: Element) -> None:
    """Take an element out of its tree; the text after it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def is_within(element: Element, root: Element) -> bool:
    """Tell whether an element still hangs in the tree."""
    return element is root or any(one is root for one in element.iterancestors())
