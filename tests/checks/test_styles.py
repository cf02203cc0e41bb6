"""House styles: what a style file may say, and sentences for what is wrong in one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.checks.styles import AP, TIDY, read_style
from crossref.errors import ConfigError


def test_read_style_whole_file_is_read() -> None:
    style = read_style(
        'name = "courier"\ntidy = ["fillers"]\ngloss_words = 4\ngap_sentences = 1\ngap_words = 30\n', source="own.toml"
    )
    assert (style.name, style.tidy, style.gloss_words) == ("courier", frozenset({"fillers"}), 4)
    assert (style.gap_sentences, style.gap_words) == (1, 30)


def test_read_style_name_alone_is_as_strict_as_the_default() -> None:
    style = read_style('name = "ap"\n', source="own.toml")
    assert style == AP


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name = \n", "is not valid TOML"),
        ("tidy = []\n", "needs a name"),
        ('name = "a"\ntidy = ["ums"]\n', "tidy knows no 'ums'"),
        ('name = "a"\ntidi = []\n', "unknown key tidi"),
        ('name = "a"\ngap_words = -1\n', "gap_words is a whole number"),
        ('name = "a"\ngloss_words = true\n', "gloss_words is a whole number"),
    ],
    ids=["syntax", "name", "class", "key", "range", "type"],
)
def test_read_style_wrong_file_is_told_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_style(text, source="own.toml")
    assert "own.toml" in caught.value.message
    assert sentence in caught.value.message


@given(tidy=st.sets(st.sampled_from(TIDY)), words=st.integers(0, 1000))
def test_read_style_gives_back_what_was_written(tidy: set[str], words: int) -> None:
    listed = ", ".join(f'"{one}"' for one in sorted(tidy))
    style = read_style(f'name = "a"\ntidy = [{listed}]\ngap_words = {words}\n', source="own.toml")
    assert (style.tidy, style.gap_words) == (tidy, words)


@pytest.mark.parametrize(
    ("text", "sentence", "hint"),
    [
        ('name = "a"\n\ntidi = []\n', "own.toml, line 3: unknown key tidi.", "Did you mean tidy?"),
        ('name = "a"\n[rules]\nx = 1\n', "own.toml, line 2: unknown key rules.", "Known keys: "),
        ('name = "a"\ntidy = ["filler"]\n', "own.toml, line 2: tidy knows no 'filler'.", "Did you mean fillers?"),
        ('name = "a"\ntidy = ["zzz"]\n', "own.toml, line 2: tidy knows no 'zzz'.", "Known classes: articles"),
        ('name = "a"\n# ours\ngap_words = "many"\n', "own.toml, line 3: gap_words is a whole number", ""),
    ],
)
def test_wrong_key_is_told_with_its_line_and_the_nearest_choice(text: str, sentence: str, hint: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_style(text, source="own.toml")
    assert sentence in caught.value.message
    assert hint in (caught.value.hint or "")
