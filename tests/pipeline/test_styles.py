"""House styles that come with the program, and a newsroom's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossref.checks.styles import AP
from crossref.config import STYLES, load_settings
from crossref.errors import ConfigError
from crossref.pipeline.checking import verdict_settings
from crossref.pipeline.styles import load_style, style_names
from crossref.types import Verdict
from crossref.verdict import VerdictSettings, compare


def test_shipped_styles_are_those_that_settings_know() -> None:
    assert set(style_names()) == set(STYLES)
    assert [load_style(name).name for name in style_names()] == list(style_names())


def test_shipped_default_is_the_built_in_default() -> None:
    assert load_style("ap") == AP


def test_own_style_beside_the_config_is_used(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[verdicts]\nstyle = "courier.toml"\n', encoding="utf-8")
    (tmp_path / "courier.toml").write_text('name = "courier"\ntidy = ["repeats"]\n', encoding="utf-8")
    style = verdict_settings(load_settings(tmp_path / "config.toml")).style
    assert (style.name, style.tidy) == ("courier", frozenset({"repeats"}))


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [("times", "no house style 'times'"), ("missing.toml", "cannot be read")],
)
def test_unknown_style_is_told_in_a_sentence(chosen: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=sentence) as caught:
        load_style(chosen, folder=tmp_path)
    assert caught.value.hint


def test_style_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_bytes('name = "été"'.encode("latin-1"))
    with pytest.raises(ConfigError, match="not UTF-8"):
        load_style("own.toml", folder=tmp_path)


def test_quotation_tidied_as_the_style_allows_is_a_permitted_edit() -> None:
    original, reported = "We want, um, a new pier for the ferries.", "We want a new pier for the ferries."
    for style, verdict in (("ap", Verdict.ALTERED_WORDING), ("guardian", Verdict.PERMITTED_EDIT)):
        finding = compare(original, reported, settings=VerdictSettings(style=load_style(style)))
        assert finding.verdict is verdict, style
    reworded = compare(
        "We want the pier for the ferries.", "We want a pier for the ferries.",
        settings=VerdictSettings(style=load_style("guardian")),
    )  # fmt: skip
    assert reworded.verdict is Verdict.PERMITTED_EDIT
