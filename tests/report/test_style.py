"""The style: readable in both modes, on paper and on a phone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import crossref.report

STYLE = (Path(crossref.report.__file__).parent / "templates" / "style.css").read_text(encoding="utf-8")
_VARIABLE = re.compile(r"--([a-z]+):\s*(#[0-9a-f]{6});")
LIGHT = dict(_VARIABLE.findall(STYLE.partition("@media")[0]))
DARK = dict(_VARIABLE.findall(STYLE.partition("(prefers-color-scheme: dark)")[2].partition("\n}\n")[0]))

TEXT_ON_GROUND = [
    (text, ground)
    for text in ("ink", "soft", "link", "agreement", "paraphrase", "discrepancy", "unverified")
    for ground in ("paper", "card")
] + [
    ("ink", "added"),
    ("ink", "dropped"),
    ("ink", "differs"),
    ("ink", "claim"),
    ("ink", "notice"),
    ("paper", "ink"),
    ("soft", "dropped"),
    ("soft", "added"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_dark_mode_sets_every_colour() -> None:
    assert set(DARK) == set(LIGHT)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(colours: dict[str, str], text: str, ground: str) -> None:
    assert contrast(colours[text], colours[ground]) >= 4.5


def test_dark_mode_is_for_screens_alone() -> None:
    assert "@media screen and (prefers-color-scheme: dark)" in STYLE


def test_marks_differ_by_line_and_on_paper_by_sign() -> None:
    for rule in ("underline double", "line-through", "line-through dashed", "underline wavy", "underline dotted"):
        assert rule in STYLE
    for sign in ("[+]", "[–]", "[≠]"):
        assert f'content: "{sign}"' in STYLE


def test_paper_is_a4_and_cuts_no_card() -> None:
    assert "size: A4" in STYLE
    paper = STYLE.partition("@media print")[2]
    assert re.search(r"\.card \{[^}]*break-inside: avoid", paper)


def test_focus_is_visible() -> None:
    assert re.search(r":focus-visible \{ outline: 0\.2rem solid", STYLE)


def test_nothing_is_loaded() -> None:
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert "@font-face" not in STYLE
