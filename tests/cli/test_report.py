"""``crossref report``: files, list of reports, exit codes and sentences for what is wrong."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run, plain
from tests.pipeline.mailbox import mail_server


@pytest.fixture
def checked(newsroom: Path, run: Run) -> Path:
    """Return the newsroom with its article checked."""
    assert run("check", "bridge.html", cwd=newsroom).code == 1
    return newsroom


def test_weekly_report_says_what_it_wrote(checked: Path, run: Run) -> None:
    ran = run("report", "weekly", "--week", "2026-W48", cwd=checked)
    assert ran.code == 0
    assert plain(ran.out, checked).splitlines() == [
        "DESK/reports/weekly-2026-w48.html", "DESK/reports/weekly-2026-w48.md", "DESK/reports/weekly-2026-w48.json",
        "DESK/reports/weekly-2026-w48.csv", "DESK/reports/weekly-2026-w48-reply.csv",
        "DESK/reports/weekly-2026-w48-reply.txt", "DESK/reports/index.html",
    ]  # fmt: skip
    assert ran.err.splitlines()[:2] == [
        "Weekly report, 23 November 2026 to 29 November 2026",
        "5 claims: 1 agreement, 1 paraphrase, 1 discrepancy (1 major), 2 not established.",
    ]
    index = (checked / "reports" / "index.html").read_text(encoding="utf-8")
    assert "weekly-2026-w48.html" in index
    assert "Bridge stays open in winter" in index


def test_article_and_statement_are_reported(checked: Path, run: Run) -> None:
    article = run("report", "article", "https://calder-post.example/bridge", "-f", "html,csv,xlsx", cwd=checked)
    assert article.code == 0
    assert [line.rpartition(".")[2] for line in article.out.splitlines()] == ["html", "csv", "xlsx", "html"]
    statement = run("report", "statement", "h2", "--language", "es", cwd=checked)
    assert statement.code == 0
    assert "difiere en algún artículo: 1" in statement.err


def test_article_is_listed_once_however_often_it_is_reported(checked: Path, run: Run) -> None:
    run("report", "article", "https://calder-post.example/bridge", cwd=checked)
    index = (checked / "reports" / "index.html").read_text(encoding="utf-8")
    assert index.count('class="card report entry"') == 1


def test_json_names_the_files(checked: Path, run: Run) -> None:
    ran = run("report", "weekly", "--from", "2026-11-23", "--to", "2026-11-24", "--json", "-f", "md", cwd=checked)
    document = json.loads(ran.out)
    assert set(document) == {"files", "beside", "index", "problems"}
    assert document["files"]["md"].endswith("weekly-2026-11-23-to-2026-11-24.md")


def test_language_of_the_settings_is_used(checked: Path, run: Run) -> None:
    config = checked / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + '\n[reports]\nlanguage = "ru"\n', encoding="utf-8")
    ran = run("report", "weekly", "--week", "2026-W48", "-f", "html", cwd=checked)
    assert "Недельный отчёт" in ran.err
    assert 'lang="ru"' in (checked / "reports" / "weekly-2026-w48.html").read_text(encoding="utf-8")


def test_pdf_without_its_library_leaves_the_others(checked: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    ran = run("report", "weekly", "--week", "2026-W48", "-f", "pdf,html", cwd=checked)
    assert ran.code == 3
    assert "A PDF needs WeasyPrint, which is not installed.\n  Run: pip install 'crossref-desk[pdf]'" in ran.err
    assert (checked / "reports" / "weekly-2026-w48.html").is_file()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("weekly", "--week", "soon"), '"soon" is not a week such as 2026-W47.'),
        (("weekly", "--week", "2026-W48", "--from", "2026-11-01"), "Give either --week, or --from and --to."),
        (("weekly", "--from", "2026-11-01"), "Give both --from and --to."),
        (("weekly", "--outlet", "The Calder Past"), "Did you mean The Calder Post?"),
        (("weekly", "--source", "tarvia"), "Did you mean tarvia-harbour?"),
        (("weekly", "-f", "docx"), '"docx" is no format of this report.'),
        (("article", "article-00", "-f", "atom"), "Choose from: html, md, json, csv, xlsx, pdf, claimreview."),
        (("article", "article-00"), "No article article-00 has been checked here."),
        (("statement", "h9"), "There is no statement h9 here."),
        (("statement", "h1", "-f", " , "), "No format is named."),
        (("weekly", "--send"), "There is nobody to send to."),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(
    checked: Path, run: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = run("report", *arguments, cwd=checked)
    assert ran.code == 2
    assert sentence in ran.err


def test_folder_that_is_a_file_is_told(checked: Path, run: Run) -> None:
    ran = run("report", "weekly", "--week", "2026-W48", "--out", "clean.txt", cwd=checked)
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_wrong_template_is_told_with_file_and_line(checked: Path, run: Run) -> None:
    templates = checked / "reports" / "templates"
    templates.mkdir(parents=True, exist_ok=True)
    (templates / "weekly.html").write_text("<h1>{{ title }}</h1>\n{{ titel }}", encoding="utf-8")
    ran = run("report", "weekly", "--week", "2026-W48", cwd=checked)
    assert ran.code == 2
    assert "weekly.html, line 2 is wrong" in ran.err
    assert not (checked / "reports" / "weekly-2026-w48.html").exists()


def test_week_without_articles_is_a_report(checked: Path, run: Run) -> None:
    ran = run("report", "weekly", "--week", "2020-W10", cwd=checked)
    assert ran.code == 0
    assert "No article of these days was checked." in ran.err


def test_dry_run_shows_the_message_and_sends_nothing(checked: Path, run: Run) -> None:
    ran = run("report", "weekly", "--week", "2026-W48", "--send", "--dry-run", cwd=checked)
    assert ran.code == 0
    assert "- Checked: 1 article of 1 outlet." in ran.out
    assert "Not sent. It would go to: nobody." in ran.err


@pytest.mark.enable_socket
def test_report_is_sent_and_a_server_that_is_not_there_is_told(checked: Path, run: Run) -> None:
    config = checked / "config.toml"
    before = config.read_text(encoding="utf-8")
    asked = ("report", "weekly", "--week", "2026-W48", "--send", "-f", "html")
    with mail_server("none") as (box, port):
        send = f'to = ["editor@calder.example"]\nsender = "desk@calder.example"\nhost = "127.0.0.1"\nport = {port}\n'
        config.write_text(f'{before}\n[send]\n{send}security = "none"\n', encoding="utf-8")
        sent = run(*asked, cwd=checked)
    assert (sent.code, len(box.letters)) == (0, 1)
    assert "Sent: mail to 1 address." in sent.err
    gone = run(*asked, cwd=checked)
    assert gone.code == 4
    assert f"No mail server answers at 127.0.0.1, port {port}: the connection was refused." in gone.err
    assert (checked / "reports" / "weekly-2026-w48.html").is_file()
