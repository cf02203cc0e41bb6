"""The language of the terminal: the newsroom's, as config.toml says, for check, compare and explain; JSON is English."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossref.verdict.table import AGREEMENTS, OPEN, TABLE
from tests.cli.conftest import Run
from tests.pipeline.newsroom import ARTICLE

QUOTE, RELEASE = "We will lower our safety rules", "We will not lower our safety rules this year, whatever others do."


def _speaks(folder: Path, language: str) -> Path:
    config = folder / "config.toml"
    text = config.read_text(encoding="utf-8") if config.exists() else ""
    config.write_text(text + f'\n[reports]\nlanguage = "{language}"\n', encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("language", "head", "sentence"),
    [
        ("en", "▲ negation flip (major)", "The article leaves out “not”, which turns the sentence round."),
        ("es", "▲ negación añadida o perdida (grave)", "El artículo omite «not», lo que invierte el sentido de la frase."),
        ("fr", "▲ négation ajoutée ou perdue (majeur)", "L’article omet « not », ce qui inverse le sens de la phrase."),
        ("ru", "▲ отрицание добавлено или утрачено (существенное)", "В статье опущено «not», что меняет смысл фразы на обратный."),
    ],
)  # fmt: skip
def test_compare_speaks_the_newsrooms_language(
    run: Run, tmp_path: Path, language: str, head: str, sentence: str
) -> None:
    ran = run("compare", QUOTE, "--with", RELEASE, cwd=_speaks(tmp_path, language))
    assert ran.code == 0
    lines = ran.err.splitlines()
    assert (lines[0], lines[1].replace("\xa0", " ")) == (head, sentence)


def test_check_speaks_the_newsrooms_language(run: Run, newsroom: Path) -> None:
    ran = run("check", "bridge.html", cwd=_speaks(newsroom, "es"))
    assert ran.code == 1
    assert "Veredicto" in ran.err
    assert "▲ cifra alterada (grave)" in ran.err
    assert "● 1 coincidencia  ◐ 1 paráfrasis  ▲ 1 discrepancia (1 grave, " in ran.err
    assert "Informe: " in ran.err
    for english in ("Verdict ", "discrepancy", "Report:", "Next:", "not found"):
        assert english not in ran.err, english


def test_json_stays_english(run: Run, newsroom: Path) -> None:
    plain = run("check", "bridge.html", "--json", cwd=newsroom).out
    spanish = run("check", "bridge.html", "--json", cwd=_speaks(newsroom, "es")).out
    one, two = ({**json.loads(text), "checked_at": "", "engine": ""} for text in (plain, spanish))
    assert one == two


def test_check_with_an_original_writes_its_report_in_that_language(run: Run, tmp_path: Path) -> None:
    (tmp_path / "story.html").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "release.txt").write_text("We will keep the bridge at Port Calder open in winter.", encoding="utf-8")
    ran = run("check", "story.html", "--with", "release.txt", cwd=_speaks(tmp_path, "fr"))
    (report,) = (tmp_path / "crossref-report").glob("story*.html")
    assert '<html lang="fr"' in report.read_text(encoding="utf-8")
    assert "Rapport :" in ran.err


@pytest.mark.parametrize("language", ["es", "fr", "ru"])
def test_explain_says_nothing_of_its_own_in_english(run: Run, tmp_path: Path, language: str) -> None:
    ran = run("explain", QUOTE, "--with", RELEASE + " “Ask” #them…", cwd=_speaks(tmp_path, language))
    own = [line for line in ran.out.splitlines() if "[-not-]" not in line]
    for english in (
        "The article", "the original", "Read as", "quotation", "Folded", "dropped", "Words laid", "only in", "Checks",
        "agrees", "cannot tell", "Nothing", "Rule",
    ):  # fmt: skip
        assert not [line for line in own if english in line], english


@pytest.mark.parametrize("language", ["es", "fr", "ru"])
def test_rules_are_printed_in_the_newsrooms_language(run: Run, tmp_path: Path, language: str) -> None:
    english = run("explain", "--rules", cwd=tmp_path).out
    ran = run("explain", "--rules", cwd=_speaks(tmp_path, language))
    assert ran.out.count("\n\n") == english.count("\n\n")
    for when in (*(row.when for row in TABLE), *(when for _, when in (*AGREEMENTS, *OPEN))):
        assert when[:40] in english
        assert when[:40] not in ran.out


def test_broken_settings_do_not_keep_two_texts_from_being_compared(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[reports\n", encoding="utf-8")
    ran = run("compare", QUOTE, "--with", RELEASE, cwd=tmp_path)
    assert ran.code == 0
    assert ran.err.startswith("▲ negation flip (major)")
