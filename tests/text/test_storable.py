"""What no database keeps is told and replaced, and nothing else is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.text.storable import is_storable, storable

ANY = st.text(st.characters(codec=None, categories=("L", "N", "P", "Z", "C")))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The harbour stays open.", "The harbour stays open."),
        ("Гавань 🚢", "Гавань 🚢"),
        ("har\x00bour", "har\ufffdbour"),
        ("half \ud83d of a ship", "half \ufffd of a ship"),
        ("", ""),
    ],
)
def test_what_cannot_be_kept_is_replaced(text: str, kept: str) -> None:
    assert storable(text) == kept
    assert is_storable(text) == (text == kept)


@given(ANY)
def test_every_text_can_be_kept_afterwards(text: str) -> None:
    kept = storable(text)
    assert is_storable(kept)
    assert len(kept) == len(text)
    assert all(one == other or other == "\ufffd" for one, other in zip(text, kept, strict=True))
