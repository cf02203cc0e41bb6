"""Markdown: words stay words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from crossref.report.markdown import markdown_link, markdown_passage, markdown_text
from crossref.report.pages import Mark, Passage, Run
from crossref.report.plain import line


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("[read more](javascript:alert(1))", r"\[read more\](javascript:alert(1))"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("15 | 50", r"15 \| 50"),
        ("`rm`", r"\`rm\`"),
        (
            "see https://kestria.example and www.kestria.example",
            r"see https\://kestria.example and www\.kestria.example",
        ),
        ("- a list", r"\- a list"),
        ("1. a list", r"1\. a list"),
        ("# not a heading", r"\# not a heading"),
        ("two\n\nparagraphs", "two paragraphs"),
        ("a\\*b", r"a\\\*b"),
        (7, "7"),
        ("", ""),
    ],
)
def test_text_is_escaped(text: object, written: str) -> None:
    assert markdown_text(text) == written


def test_safe_text_is_left_alone() -> None:
    assert markdown_text(markdown_link("https://kestria.example/a_b")) == "<https://kestria.example/a_b>"


def test_passage_carries_marks_and_escapes_words() -> None:
    runs = (
        Run(text="We keep ", mark=Mark.SAME),
        Run(text="*all*", mark=Mark.ADDED),
        Run(text="", mark=Mark.MISSING),
        Run(text=" ferries", mark=Mark.SAME),
    )
    assert markdown_passage(Passage(runs=runs, starts_cut=True)) == r"… We keep {++\*all\*++}‸ ferries"


@given(st.text())
def test_escapes_taken_away_give_the_words_back(text: str) -> None:
    assert isinstance(markdown_text(text), Markup)
    written = str(markdown_text(text))
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", written) == line(text)
    assert not re.search(r"(?<!\\)(\\\\)*[<>`|\[\]]", written)
