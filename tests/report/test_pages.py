"""The page contexts: every field is explained, and docs/report-context.md is what they say."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from crossref.report.contexts import PAGES, PARTS, describe_contexts
from crossref.report.pages import EventKind, Mark

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "report-context.md"


def test_document_is_what_the_contexts_say() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == describe_contexts(), "run: python -m tests.report.test_pages"


@pytest.mark.parametrize("page", [*PAGES.values(), *PARTS], ids=lambda page: page.__name__)
def test_every_field_says_what_it_holds(page: type) -> None:
    assert page.__dataclass_params__.frozen
    for field in dataclasses.fields(page):
        assert field.metadata["help"].strip(), field.name


def test_every_part_that_a_page_uses_is_described() -> None:
    text = describe_contexts()
    named = {part.__name__ for part in (*PAGES.values(), *PARTS)}
    for page in (*PAGES.values(), *PARTS):
        for field in dataclasses.fields(page):
            for word in str(field.type).replace("[", " ").replace("]", " ").replace(",", " ").split():
                if word[0].isupper() and word not in ("None", Mark.__name__, EventKind.__name__):
                    assert word in named, f"{page.__name__}.{field.name}: {word}"
                    assert f"## {word}" in text


if __name__ == "__main__":
    DOCUMENT.write_text(describe_contexts(), encoding="utf-8")
