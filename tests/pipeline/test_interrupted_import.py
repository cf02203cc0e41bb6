"""An import that is interrupted keeps its whole batches, and the same import again completes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossref.pipeline import importing
from crossref.pipeline.importing import BATCH, import_file
from crossref.pipeline.workspace import Workspace
from tests.pipeline.newsroom import as_lines, lay_out

ROWS = tuple(
    {"id": f"r{number}", "text": f"Ferry number {number} sails at {number % 24} o'clock."}
    for number in range(BATCH + 40)
)


def _write(workspace: Workspace, rows: tuple[dict[str, str], ...]) -> Path:
    path = workspace.root / "rows.jsonl"
    path.write_text(as_lines(rows), encoding="utf-8")
    return path


def _count(workspace: Workspace) -> int:
    with workspace.open_store() as store:
        return store.count_statements()


class _CtrlC:
    """Interrupts when so many rows were read."""

    def __init__(self, rows: int) -> None:
        self.left = rows

    def __call__(self, _done: int) -> None:
        self.left -= 1
        if self.left < 0:
            raise KeyboardInterrupt


def test_whole_batches_stay_and_a_second_run_completes(tmp_path: Path) -> None:
    workspace = lay_out(tmp_path / "desk")
    path = _write(workspace, ROWS)
    with pytest.raises(KeyboardInterrupt):
        import_file(path, workspace, advance=_CtrlC(BATCH + 20))
    assert _count(workspace) == BATCH
    report = import_file(path, workspace)
    assert (report.new, report.unchanged) == (len(ROWS) - BATCH, BATCH)
    assert _count(workspace) == len(ROWS)
    with workspace.open_store() as store, workspace.open_index(store) as index:
        assert index.watermark == store.watermark()


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stops=st.lists(st.integers(0, 25), max_size=4))
def test_interrupted_runs_end_where_one_run_does(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, stops: list[int]
) -> None:
    monkeypatch.setattr(importing, "BATCH", 5)
    workspace = lay_out(tmp_path_factory.mktemp("desks") / "desk")
    path = _write(workspace, ROWS[:23])
    for stop in stops:
        try:
            import_file(path, workspace, advance=_CtrlC(stop))
        except KeyboardInterrupt:
            assert _count(workspace) in (0, 5, 10, 15, 20, 23)
    import_file(path, workspace)
    with workspace.open_store() as store:
        assert {one.id: len(one.versions) for one in store.iter_statements()} == {row["id"]: 1 for row in ROWS[:23]}


def test_progress_counts_up_to_the_size_of_the_file(tmp_path: Path) -> None:
    workspace = lay_out(tmp_path / "desk")
    path = _write(workspace, ROWS[:7])
    seen: list[int] = []
    import_file(path, workspace, advance=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == path.stat().st_size
