"""A report's own quotation marks count more, the day in a copied signature less, and no letter is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.emphasis import QUOTED, SIGNED_DAY, emphasised

PIECES = st.sampled_from(
    ['"', "“", "”", "«", "»", "the tolls ", "(@portcalder) ", "— Zoya Ramina ", "May 5, 2024", "\n"]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She called the tolls "a tax on fishing boats" on Monday', [('"a tax on fishing boats"', QUOTED)]),
        ("Вона назвала це «податком на рибалок»", [("«податком на рибалок»", QUOTED)]),
        ('A so-called "toll"', []),
        ("Ferry back. — Port Calder (@portcalder) May 5, 2024", [("May 5, 2024", SIGNED_DAY)]),
        ("Ferry back. — Port Calder (@portcalder) 5 May 2024 ", [("5 May 2024 ", SIGNED_DAY)]),
        ("The ferry is back on May 5, 2024", []),
        ("", []),
    ],
    ids=["quoted", "guillemets", "too short", "signature", "day first", "a day of the text", "nothing"],
)
def test_emphasised_marks_quoted_words_and_signed_days(text: str, expected: list[tuple[str, float]]) -> None:
    assert [part for part in emphasised(text) if part[1] != 1.0] == expected


@given(st.lists(PIECES, max_size=20).map("".join))
def test_emphasised_parts_are_the_whole_text(text: str) -> None:
    assert "".join(part for part, _ in emphasised(text)) == text
