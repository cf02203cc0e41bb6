"""Data on standard output, messages on standard error, progress for people alone."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.cli.console import messages, print_json, print_line, progress

DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def test_messages_go_to_standard_error_unwrapped(capsys: pytest.CaptureFixture[str]) -> None:
    sentence = "The bridge at Port Calder stays open in winter. " * 10
    messages().print(sentence, markup=False)
    assert capsys.readouterr() == ("", sentence + "\n")


def test_json_keeps_letters_readable(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"name": "Порт-Калдер"})
    assert capsys.readouterr() == ('{\n "name": "Порт-Калдер"\n}\n', "")


@given(document=DOCUMENTS)
def test_line_is_one_line_and_reads_back(document: object) -> None:
    with pytest.MonkeyPatch.context() as patch:
        printed: list[str] = []
        patch.setattr("sys.stdout.write", printed.append)
        print_line(document)
    text = "".join(printed)
    assert text.endswith("\n")
    assert text.count("\n") == 1
    assert json.loads(text) == document


@pytest.mark.parametrize("shown", [True, False])
def test_progress_is_silent_where_nobody_watches(shown: bool, capsys: pytest.CaptureFixture[str]) -> None:
    with progress("checking", 3, shown=shown) as advance:
        advance(1)
        advance(3)
    assert capsys.readouterr() == ("", "")


def test_progress_on_a_terminal_goes_when_done(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "dumb")
    with progress("importing", None, shown=True) as advance:
        advance(1)
    assert capsys.readouterr().out == ""
