"""Tokens come from the environment or from a file of one's own, and from nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossref.collect.registry import collector_for
from crossref.collect.secrets import secret
from crossref.collect.x import XCollector
from crossref.errors import CollectError
from crossref.types import Platform
from tests.collect.social import work

NAME = "CROSSREF_X_TOKEN"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NAME, raising=False)
    monkeypatch.delenv(f"{NAME}_FILE", raising=False)


def _file(folder: Path, mode: int, text: str = "a-token\n") -> Path:
    path = folder / "token"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_secret_that_is_not_set_is_empty() -> None:
    assert secret(NAME) == ""


def test_secret_of_the_environment_wins_over_that_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{NAME}_FILE", str(_file(tmp_path, 0o600)))
    assert secret(NAME) == "a-token"
    monkeypatch.setenv(NAME, "another")
    assert secret(NAME) == "another"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_file_that_others_may_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int) -> None:
    monkeypatch.setenv(f"{NAME}_FILE", str(_file(tmp_path, mode)))
    with pytest.raises(CollectError, match="may be read by others") as told:
        secret(NAME)
    assert "chmod 600" in told.value.hint
    assert "a-token" not in told.value.message + told.value.hint


def test_file_that_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{NAME}_FILE", str(tmp_path / "missing"))
    with pytest.raises(CollectError, match="cannot be read"):
        secret(NAME)


def test_collector_takes_its_token_from_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert collector_for(Platform.X) is None
    monkeypatch.setenv(f"{NAME}_FILE", str(_file(tmp_path, 0o600)))
    assert collector_for(Platform.X) is not None
    (request,) = XCollector().first(work(Platform.X, "mfa_harbour"))
    assert request.headers == (("Authorization", "Bearer a-token"),)
