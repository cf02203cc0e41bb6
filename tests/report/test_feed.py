"""The Atom feed: well-formed, newest first, without what a reviewer dismissed."""

from __future__ import annotations

from lxml import etree

from crossref.report.feed import atom_feed
from tests.report.weeks import OUTLETS, altered, full_week, story

ATOM = "{http://www.w3.org/2005/Atom}"


def _read(text: str) -> etree._Element:
    return etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))


def test_feed_lists_discrepancies_newest_first() -> None:
    week = full_week()
    feed = _read(atom_feed(week.tally.items, dict(week.evidence), newsroom="Calder Desk"))
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 4
    updated = [entry.findtext(f"{ATOM}updated") for entry in entries]
    assert updated == sorted(updated, reverse=True)
    assert feed.findtext(f"{ATOM}updated") == updated[0]
    assert "15,000" in (entries[-1].findtext(f"{ATOM}summary") or "")
    assert all((entry.findtext(f"{ATOM}id") or "").startswith("urn:crossref:finding:") for entry in entries)


def test_empty_feed_is_a_feed() -> None:
    feed = _read(atom_feed([], {}, newsroom=""))
    assert feed.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"
    assert feed.findall(f"{ATOM}entry") == []


def test_hostile_words_and_addresses_are_escaped() -> None:
    evil = '</title><script>alert(1)</script>&"\x00'
    from dataclasses import replace

    of = replace(story(1, evil), title=evil, url="javascript:alert(1)")
    text = atom_feed([altered(of, 1, words=evil, explanation=evil)], {}, newsroom=evil)
    assert _read(text).find(f"{ATOM}entry") is not None
    assert "<script" not in text
    assert "javascript" not in text


def test_feed_has_the_same_bytes() -> None:
    items = [altered(story(number, OUTLETS[0]), 1) for number in (1, 2)]
    assert atom_feed(items, {}, newsroom="x") == atom_feed(reversed(items), {}, newsroom="x")
