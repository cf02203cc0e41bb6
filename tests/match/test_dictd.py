"""Entries of dictd dictionaries in the two styles that Debian's packages have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.dictd import MOST_SENSES, is_headword, read_freedict, read_index, read_mueller


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("pier /pɪə/\nmuelle, embarcadero\n", ("muelle", "embarcadero")),
        ("Kai /kˈai/ <masc, n, sg>\n [naut.] quay <n>, wharf <n>\n      \"am Kai\"  - on the quay\n   Synonym: {Mole}\n",
         ("quay", "wharf")),
        ("sail <v>\n 1. navegar\n 2. (a ship) zarpar; hacerse a la vela de una vez\n         Note: of ships\n",
         ("navegar", "zarpar")),
        ("open /ˈəʊpən/\nto open, to unlock\n", ("open", "unlock")),
        ("odd\n§ 12, x1\n", ()),
    ],
)  # fmt: skip
def test_read_freedict_takes_translations_alone(entry: str, expected: tuple[str, ...]) -> None:
    assert read_freedict(entry) == expected


def test_read_mueller_takes_what_is_wholly_russian() -> None:
    entry = "pier\n   [pɪə] _n.\n   1) пирс, мол; pier of stone каменный мол\n   2) _арх. простенок (между окнами)\n"
    assert read_mueller(entry) == ("пирс", "мол", "простенок")


def test_read_index_yields_places_and_lengths() -> None:
    lines = ["00databaseinfo\tA\tB\n", "pier\tB\tBA\n"]
    assert list(read_index(lines)) == [("pier", 1, 64)]


@pytest.mark.parametrize("line", ["pier", "pier\tB", "pier\t\u0001\tB"])
def test_read_index_names_a_broken_line(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        list(read_index(["quay\tA\tB", line]))


@pytest.mark.parametrize(
    ("head", "fits"),
    [("pier", True), ("joint statement", True), ("a long way off", False), ("B2", False), ("x", False)],
)
def test_is_headword(head: str, fits: bool) -> None:
    assert is_headword(head) is fits


@given(st.text(max_size=200))
def test_any_entry_gives_few_short_terms(entry: str) -> None:
    for found in (read_freedict(entry), read_mueller(entry)):
        assert len(found) <= MOST_SENSES
        assert all(term and "\n" not in term and "\t" not in term and ";" not in term for term in found)
