"""Bad input, one kind at a time: one clear sentence, the right exit code, nothing half-written, no traceback."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.cli.conftest import Ran, Run

ARTICLE = "The minister spoke on Monday.\n\n“We will keep the bridge open,” Ilva Sterner said.\n"


def told(ran: Ran, code: int, *words: str) -> None:
    """Assert one sentence with these words, this exit code and no traceback."""
    assert ran.code == code, ran.err
    assert "Traceback" not in ran.err + ran.out
    for word in words:
        assert word in ran.err, ran.err


def test_missing_file(run: Run, workspace: Path) -> None:
    told(run("check", "nowhere.html", cwd=workspace), 2, "nowhere.html", "does not exist")


def test_empty_file(run: Run, workspace: Path) -> None:
    (workspace / "empty.html").write_bytes(b"")
    told(run("check", "empty.html", cwd=workspace), 2, "empty.html", "empty")


def test_binary_file(run: Run, workspace: Path) -> None:
    (workspace / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20)
    told(run("check", "photo.txt", cwd=workspace), 2, "photo.txt")


def test_page_without_text(run: Run, workspace: Path) -> None:
    (workspace / "shell.html").write_text("<html><body><div id=root></div><script>go()</script></body></html>")
    told(run("check", "shell.html", cwd=workspace), 2, "shell.html", "paste")


def test_unreachable_address(run: Run, workspace: Path) -> None:
    told(run("check", "http://nothing-here.invalid/story", cwd=workspace), 4, "nothing-here.invalid")


def test_private_address_is_refused(run: Run, workspace: Path) -> None:
    told(run("check", "http://127.0.0.1:9/story", cwd=workspace), 4, "127.0.0.1")


def test_malformed_config(run: Run, workspace: Path) -> None:
    (workspace / "config.toml").write_text("[newsroom\nname = 1\n")
    told(run("coverage", cwd=workspace), 2, "config.toml", "not valid TOML")


def test_unknown_config_key(run: Run, workspace: Path) -> None:
    (workspace / "config.toml").write_text("[matching]\ndays_befor = 3\n")
    told(run("coverage", cwd=workspace), 2, "matching.days_befor", "matching.days_before")


def test_malformed_source_file(run: Run, workspace: Path) -> None:
    (workspace / "sources" / "broken.toml").write_text('id = "broken"\nkindd = "government"\n[names]\nen = "Broken"\n')
    told(run("sources", "list", cwd=workspace), 2, "broken.toml", "kindd")
    listed = run("sources", "check", cwd=workspace)
    assert listed.code == 2
    assert "kind" in listed.out


def test_no_workspace(run: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(ARTICLE)
    told(run("check", "story.txt", cwd=tmp_path), 2, "not inside a crossref workspace", "crossref init")


def test_bad_rows_are_skipped_and_the_rest_lands(run: Run, workspace: Path) -> None:
    rows = [
        json.dumps({"id": "a", "text": "The bridge stays open.", "source": "mfa-spain"}),
        "{not json",
        json.dumps({"id": "b"}),
        json.dumps({"id": "c", "text": "The bridge closes at ten.", "published_at": "someday"}),
        json.dumps({"id": "d", "text": "The bridge is painted blue."}),
    ]
    (workspace / "rows.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    ran = run("import", "rows.jsonl", cwd=workspace)
    told(ran, 3, "line 2", "line 3", "line 4", "2 new", "3 skipped")
    again = run("import", "rows.jsonl", cwd=workspace)
    told(again, 3, "0 new", "2 known already")


def test_malformed_csv_names_the_missing_column(run: Run, workspace: Path) -> None:
    (workspace / "posts.csv").write_text("number,body\n1,The bridge stays open.\n")
    told(run("import", "posts.csv", cwd=workspace), 3, "line 2", "id")
    mapped = run("import", "posts.csv", "--map", "id=number", "--map", "text=body", cwd=workspace)
    told(mapped, 0, "1 new")


def test_wrong_map_option(run: Run, workspace: Path) -> None:
    (workspace / "posts.csv").write_text("number,body\n1,The bridge stays open.\n")
    told(run("import", "posts.csv", "--map", "text", cwd=workspace), 2, "OURS=THEIRS")


def test_missing_import_file(run: Run, workspace: Path) -> None:
    told(run("import", "gone.jsonl", cwd=workspace), 2, "gone.jsonl")


def test_binary_import_file(run: Run, workspace: Path) -> None:
    (workspace / "photo.jsonl").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20)
    told(run("import", "photo.jsonl", cwd=workspace), 2, "photo.jsonl")


def test_database_from_a_newer_version(run: Run, workspace: Path) -> None:
    assert run("coverage", cwd=workspace).code == 0
    with sqlite3.connect(workspace / ".crossref" / "crossref.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999_future'")
    told(run("coverage", cwd=workspace), 5, "newer")


def test_damaged_database(run: Run, workspace: Path) -> None:
    (workspace / ".crossref").mkdir()
    (workspace / ".crossref" / "crossref.db").write_bytes(b"this is no database" * 500)
    told(run("coverage", cwd=workspace), 5, "crossref.db")


def test_disk_full_while_importing(run: Run, workspace: Path) -> None:
    def without_room(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 300")

    assert run("coverage", cwd=workspace).code == 0
    rows = [json.dumps({"id": f"r{n}", "text": f"The bridge stays open, say {n} people. " * 60}) for n in range(3000)]
    (workspace / "rows.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    event.listen(Engine, "connect", without_room)
    try:
        told(run("import", "rows.jsonl", cwd=workspace), 5, "full")
    finally:
        event.remove(Engine, "connect", without_room)
    told(run("import", "rows.jsonl", cwd=workspace), 0, "new")


def test_unwritable_report_folder(run: Run, workspace: Path) -> None:
    (workspace / "story.txt").write_text(ARTICLE, encoding="utf-8")
    (workspace / "taken").write_text("a file, not a folder")
    told(run("check", "story.txt", "--out", "taken", cwd=workspace), 2, "taken", "cannot be written")


def test_init_over_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "newsroom").write_text("x")
    told(run("init", tmp_path / "newsroom"), 2, "is a file")


def test_demo_over_something_else(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("keep me")
    told(run("demo", tmp_path / "mine"), 2, "is not the demonstration")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_unknown_encoding_is_read_or_told(run: Run, workspace: Path) -> None:
    (workspace / "story.txt").write_bytes(ARTICLE.encode("utf-16"))
    ran = run("check", "story.txt", cwd=workspace)
    assert ran.code in (0, 2)
    assert "Traceback" not in ran.err


def test_bad_line_of_a_batch_is_skipped(run: Run, workspace: Path) -> None:
    (workspace / "in.jsonl").write_text(
        '{"id": "1", "text": "“We will stay,” Ilva Sterner said."}\nnope\n{"text": "x"}\n', encoding="utf-8"
    )
    ran = run("extract", "--jsonl", "in.jsonl", cwd=workspace)
    told(ran, 3, "line 2", "line 3")
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["1"]


def test_bad_pool_line_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pool.jsonl").write_text('{"id": "1"}\n')
    told(run("match", "some words here", "--pool", tmp_path / "pool.jsonl", cwd=tmp_path), 2, "line 1", "text")


def test_bad_day_is_told(run: Run, workspace: Path) -> None:
    told(run("check", "story.txt", "--date", "yesterday", cwd=workspace), 2, "yesterday")
