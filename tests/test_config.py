"""Settings: defaults, the shipped file, and sentences for what is wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from crossref.bundled import bundled_path
from crossref.config import Settings, load_settings, read_settings
from crossref.errors import ConfigError


def test_shipped_file_states_exactly_the_defaults() -> None:
    shipped = tomllib.loads(bundled_path("config.toml").read_text(encoding="utf-8"))
    assert read_settings(shipped) == Settings()
    for section, model in Settings.model_fields.items():
        if section != "outlets":
            assert set(shipped[section]) == set(type(model.default).model_fields), section


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[matchng]\n", "unknown key matchng, did you mean matching?"),
        ("[matching]\ndays_befor = 2\n", "unknown key matching.days_befor, did you mean matching.days_before?"),
        ("[matching]\ndays_before = -1\n", "matching.days_before: Input should be greater than or equal to 0"),
        ('[newsroom]\ntimezone = "Mars/Base"\n', 'newsroom.timezone: "Mars/Base" is not a time zone'),
        ('[verdicts]\nstyle = "times"\n', "verdicts.style: Input should be 'ap', 'reuters' or 'guardian'"),
        ('[outlets."a.example"]\nnam = "A"\n', "unknown key outlets.a.example.nam, did you mean"),
        ("[newsroom\n", "is not valid TOML"),
    ],
    ids=["section", "key", "range", "zone", "choice", "outlet", "syntax"],
)
def test_wrong_file_is_told_in_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_settings(path)
    assert str(path) in caught.value.message
    assert sentence in caught.value.message


def test_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf[newsroom]\nname = 'Desk'\n")
    assert load_settings(path).newsroom.name == "Desk"


def test_other_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes("[newsroom]\nname = 'Redacción'\n".encode("latin-1"))
    with pytest.raises(ConfigError, match="not UTF-8"):
        load_settings(path)
