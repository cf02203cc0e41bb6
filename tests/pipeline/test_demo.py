"""The demonstration: laid out, imported, checked and reported, with nothing that is not invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossref.bundled import bundled_path
from crossref.errors import UsageError
from crossref.pipeline.demo import NOTICE, Demo, run_demo
from crossref.types import Group
from tests.pipeline.newsroom import NOW


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Run the demonstration once."""
    return run_demo(tmp_path_factory.mktemp("demo") / "show", now=NOW)


def test_every_article_is_checked_and_reported(demo: Demo) -> None:
    names = {Path(one.target).name for one in demo.outcomes}
    assert names == {path.name for path in bundled_path("reports", "sample", "articles").glob("*.html")}
    for one in demo.outcomes:
        assert one.error is None
        assert one.check is not None
        assert one.check.claims
        assert one.report is not None
        assert NOTICE in one.report.html.read_text(encoding="utf-8")


def test_every_statement_lands(demo: Demo) -> None:
    assert demo.imported.problems == []
    assert demo.imported.new > 0
    with demo.workspace.open_store() as store:
        assert store.count_statements() >= demo.imported.new


def test_every_group_of_verdicts_is_shown(demo: Demo) -> None:
    findings = [finding for one in demo.outcomes if one.check for finding in one.check.findings]
    assert {one.group for one in findings} == set(Group)


def test_list_names_every_report(demo: Demo) -> None:
    listed = demo.index.read_text(encoding="utf-8")
    for one in demo.outcomes:
        assert one.report is not None
        assert one.report.html.name in listed


def test_addresses_are_reserved_for_examples(demo: Demo) -> None:
    for source in demo.workspace.directory.sources:
        for channel in source.channels:
            if channel.address.startswith("http"):
                host = channel.address.split("/")[2]
                assert host.endswith(".example"), channel.address


def test_second_run_imports_nothing_new(demo: Demo) -> None:
    again = run_demo(demo.workspace.root, now=NOW)
    assert (again.imported.new, again.imported.edited) == (0, 0)
    assert [one.check for one in again.outcomes] == [one.check for one in demo.outcomes]


@pytest.mark.parametrize("other", ["thesis.txt", "config.toml"])
def test_folder_of_somebody_else_is_left_alone(tmp_path: Path, other: str) -> None:
    (tmp_path / other).write_text("# mine\n", encoding="utf-8")
    with pytest.raises(UsageError, match="is not the demonstration"):
        run_demo(tmp_path, now=NOW)
    assert [path.name for path in tmp_path.iterdir()] == [other]


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be written"):
        run_demo(tmp_path / "taken" / "show", now=NOW)
