"""A line of a dash and a name says whose the quotation above it is."""

from __future__ import annotations

import pytest

from tests.article.newsroom import read

QUOTATION = "“We sail at dawn and nobody will stop us.”"


@pytest.mark.parametrize(
    "line",
    [
        "— Ilva Sterner",
        "– Ilva Sterner, transport minister",
        "- Ilva Sterner.",
        "-- Ilva Sterner (Port Party)",
        "― Spokeswoman Ilva Sterner",
    ],
)
def test_line_under_a_quotation_names_its_speaker(line: str) -> None:
    found = read(f"The ferries were late.\n\n{QUOTATION}\n\n{line}\n\nThe lock opened.").claims
    assert [(one.text, one.speaker.name if one.speaker else None, one.rule) for one in found] == [
        (QUOTATION.strip("“”"), "Ilva Sterner", "a quotation with its speaker's name under it")
    ]


@pytest.mark.parametrize("line", ["- the ferries are late", "— and so it went: the lock opened", "— ", "Ilva Sterner"])
def test_other_lines_name_nobody(line: str) -> None:
    (found,) = read(f"The ferries were late.\n\n{QUOTATION}\n\n{line}\n\nThe lock opened.").claims
    assert found.speaker is None


def test_line_with_no_quotation_above_it_is_prose() -> None:
    assert (
        read("The ferries were late.\n\n— Ilva Sterner\n\n“Never again will we sail in such a sea.”").claims[0].speaker
        is None
    )
