"""Fetched values made safe: control characters, directions, addresses, language codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.report.plain import is_web_address, language_tag, line, link_of, plain


def test_control_characters_become_visible() -> None:
    assert plain("Port\x00 Calder\x1b[31m\ud800") == "Port\ufffd Calder\ufffd[31m\ufffd"


def test_direction_overrides_are_dropped() -> None:
    assert plain("report\u202efdp.exe\u2066") == "reportfdp.exe"


def test_line_is_one_line() -> None:
    assert line("The Calder\r\n Post\u2028") == "The Calder Post"
    assert line(None) == ""


@pytest.mark.parametrize(
    "url",
    [
        "https://mfa.kestria.example/news/1?lang=en#top",
        "http://kestria.example:8080/новости",
    ],
)
def test_web_addresses_are_links(url: str) -> None:
    found = link_of(url)
    assert found is not None
    assert (found.text, found.href) == (url, url)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "//kestria.example/x", "file:///a.txt",
        "https://", "https://bank.example@kestria.example/", 'https://kestria.example/"onclick=', "https://a b.example",
        "https://kestria.example/\u200bfdp", "https://[::1", "https://kestria.example:99999/", "vbscript:x", "news/1",
        "https://kestria.example/" + "a" * 3000,
    ],
)  # fmt: skip
def test_other_addresses_are_text(url: str) -> None:
    found = link_of(url)
    assert found is not None
    assert found.href == ""


def test_address_leads_where_it_reads() -> None:
    found = link_of("https://kestria.example/\u202efdp.exe")
    assert found is not None
    assert found.text == found.href == "https://kestria.example/fdp.exe"


def test_no_address_is_no_link() -> None:
    assert link_of(None) is None
    assert link_of("  ") is None


@pytest.mark.parametrize(("code", "tag"), [("en_GB", "en-GB"), ("ru", "ru"), (None, ""), ('en" x="', ""), ("<b>", "")])
def test_language_tag_is_a_tag_or_nothing(code: str | None, tag: str) -> None:
    assert language_tag(code) == tag


@given(st.text())
def test_plain_text_can_be_written_and_is_stable(text: str) -> None:
    once = plain(text)
    once.encode("utf-8")
    assert plain(once) == once
    assert "\x00" not in once


@given(st.text())
def test_link_targets_are_web_addresses(url: str) -> None:
    found = link_of(url)
    assert found is None or found.href == "" or is_web_address(found.href)
