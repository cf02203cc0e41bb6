"""Makes text safe to stand in Markdown: what looks like a link, a tag or a mark stays the words it is."""

from __future__ import annotations

import re

from markupsafe import Markup

from crossref.report.pages import Mark, Passage, Run
from crossref.report.plain import line, plain

_MARKS = re.compile(r"[\\`*_{}\[\]<>|~#&$]")
_NUMBERED = re.compile(r"^(\d{1,9})([.)])")
_LISTED = re.compile(r"^[-+=]")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)")

_SIGNS: dict[Mark, tuple[str, str]] = {
    Mark.ADDED: ("{++", "++}"),
    Mark.DROPPED: ("{--", "--}"),
    Mark.OMITTED: ("{--", "--}"),
    Mark.MISSING: ("‸", ""),
    Mark.DIFFERS: ("{==", "==}"),
}
"""CriticMarkup, which reads as plain text too; a caret stands where the original has more words."""


def markdown_text(value: object) -> Markup:
    """Return a value as one line of Markdown that shows exactly its words; what is marked as safe stays as it is."""
    if isinstance(value, Markup):
        return value
    text = _NUMBERED.sub(r"\1\\\2", _escaped(line(value)))
    return Markup(_LISTED.sub(r"\\\g<0>", text))  # noqa: S704 - escaped for Markdown, which is what it becomes


def markdown_passage(passage: Passage) -> Markup:
    """Return marked words as one line: ``{++ ++}`` stands in the article only, ``{-- --}`` in the original only."""
    text = "".join(_run(run) for run in passage.runs).strip()
    before, after = ("… " if passage.starts_cut else ""), (" …" if passage.ends_cut else "")
    text = _NUMBERED.sub(r"\1\\\2", f"{before}{text}{after}")
    return Markup(_LISTED.sub(r"\\\g<0>", text))  # noqa: S704 - each run is escaped


def _run(run: Run) -> str:
    text = re.sub(r"\s+", " ", _escaped(plain(run.text)))
    if run.mark not in _SIGNS:
        return text
    opening, closing = _SIGNS[run.mark]
    return f"{opening}{text}{closing}"


def markdown_link(href: str) -> Markup:
    """Return an address as an autolink; ``href`` is one that :func:`crossref.report.plain.link_of` let through."""
    return Markup(f"<{href}>")  # noqa: S704 - the address holds no space, quote or angle bracket


def _escaped(text: str) -> str:
    marked = _MARKS.sub(r"\\\g<0>", text)
    return _ADDRESS.sub(lambda found: f"{found[1] or found[3]}\\{found[2] or found[4]}", marked)
