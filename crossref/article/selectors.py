"""Selectors of page elements as source files write them: CSS, with ``@`` for an attribute, or XPath."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

from crossref.article.tree import Element, text_of

_XPATH = re.compile(r"(?:\.{0,2}/|\.?\(|[a-z-]+\()")
_ATTRIBUTE = re.compile(r"@([A-Za-z][\w:.-]*)\Z")
_HAS_CLASS = re.compile(r"has-class\(\s*(?:\"([^\"]*)\"|'([^']*)')\s*\)")


@dataclass(frozen=True, slots=True)
class Selector:
    """One selector, ready for use; ``text`` is what the source file says."""

    text: str
    xpath: Any  # Any: lxml's compiled XPath, which has no types

    def all(self, root: Element) -> list[Element | str]:
        """Return what it finds in a page, in the page's order: elements, or texts where it asks for those."""
        found = self.xpath(root)
        return list(found) if isinstance(found, list) else [str(found)] if found else []

    def elements(self, root: Element) -> list[Element]:
        """Return the elements that it finds."""
        return [one for one in self.all(root) if not isinstance(one, str)]

    def text_in(self, root: Element) -> str | None:
        """Return the first text with letters or figures that it finds, on one line."""
        for one in self.all(root):
            text = " ".join((one if isinstance(one, str) else text_of(one)).split())
            if any(letter.isalnum() for letter in text):
                return text
        return None


@lru_cache(maxsize=1024)
def compile_selector(text: str) -> Selector:
    """Return a selector.

    Raises:
        ValueError: It is neither CSS nor XPath.
    """
    written = text.strip()
    try:
        return Selector(text=written, xpath=etree.XPath(_as_xpath(written)))
    except (SelectorError, etree.XPathError) as error:
        raise ValueError(f'"{text}" is neither a CSS selector nor an XPath: {error}') from error


def _as_xpath(written: str) -> str:
    if _XPATH.match(written):
        return _HAS_CLASS.sub(lambda found: _class_test(found[1] or found[2] or ""), written)
    attribute = _ATTRIBUTE.search(written)
    css = written[: attribute.start()].strip() if attribute else written
    found = str(HTMLTranslator().css_to_xpath(css or "*"))
    if not attribute:
        return found
    return " | ".join(f"{part.strip()}/@{attribute[1].lower()}" for part in found.split(" | "))


def _class_test(names: str) -> str:
    tests = (f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')" for name in names.split())
    return "(" + (" and ".join(tests) or "@class") + ")"


def alone(element: Element) -> Element:
    """Return a copy of an element as the only one of a page, so that selectors meant for it find nothing outside."""
    copy = deepcopy(element)
    copy.tail = None
    root = etree.Element("html")
    etree.SubElement(root, "body").append(copy)
    return root
