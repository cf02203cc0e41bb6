"""``crossref check``: what it prints, where its reports go, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from crossref.cli.check_output import count_line, exit_code
from crossref.cli.options import FailOn
from crossref.errors import ArticleError, FetchError
from crossref.pipeline.checks import Outcome
from tests.cli.conftest import Run, plain
from tests.pipeline.newsroom import ARTICLE, CLEAN, KEPT_QUOTE, RELEASES, VERDICTS, as_lines, lay_out
from tests.report.samples import bare_check, rich_check

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "schemas" / "check.schema.json"
NEXT = "Next: open the report in a browser; the same is beside it as Markdown and JSON."
COUNTS = "● 1 agreement  ◐ 1 paraphrase  ▲ 1 discrepancy (1 major, needs sign-off)  ○ 2 not established"
CLEAN_COUNTS = "● 1 agreement  ◐ 0 paraphrases  ▲ 0 discrepancies  ○ 0 not established"
SUMMARY = f"""\
Bridge stays open in winter
The Calder Post, 2026-11-24, https://calder-post.example/bridge
Verdict                   Speaker       Words
● verbatim                Ilva Sterner  We will keep the bridge at Port Calder open in winter
▲ altered number (major)  Ilva Sterner  Some 50,000 passengers crossed the bridge in October  [50,000 ← 15,000]
◐ paraphrase              Ilva Sterner  that the ministry had not closed the eastern gate
○ not found               Ilva Sterner  Nobody will be fined for fishing off the old pier
○ not checkable           Hanne Brok    I have crossed it every morning for twenty years
{COUNTS}
Report: DESK/reports/bridge-ID.html
{NEXT}"""
CLEAN_TABLE = f"""\
Verdict     Speaker       Words
● verbatim  Ilva Sterner  {KEPT_QUOTE}
{CLEAN_COUNTS}"""


def _documents(printed: str) -> list[dict[str, Any]]:
    read = json.loads(printed)
    documents: list[dict[str, Any]] = read if isinstance(read, list) else [read]
    validator = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for document in documents:
        validator.validate(document)
    return documents


# --- output ---------------------------------------------------------------------------------------------------------


def test_summary_shows_every_claim_and_where_the_report_is(run: Run, newsroom: Path) -> None:
    ran = run("check", "bridge.html", cwd=newsroom)
    assert ran.code == 1
    assert ran.out == ""
    assert plain(ran.err, newsroom) == SUMMARY
    (report,) = (newsroom / "reports").glob("bridge-*.html")
    assert "50,000" in report.read_text(encoding="utf-8")


def test_quiet_is_one_line_on_standard_output(run: Run, newsroom: Path) -> None:
    ran = run("check", "bridge.html", "--quiet", cwd=newsroom)
    assert (ran.code, ran.out, ran.err) == (1, COUNTS + "\n", "")


def test_json_is_one_document_and_the_same_as_the_file(run: Run, newsroom: Path) -> None:
    ran = run("check", "bridge.html", "--json", cwd=newsroom)
    assert (ran.code, ran.err) == (1, "")
    (document,) = _documents(ran.out)
    assert tuple(one["verdict"] for one in document["findings"]) == VERDICTS
    (kept,) = (newsroom / "reports").glob("bridge-*.json")
    assert json.loads(kept.read_text(encoding="utf-8")) == document


def test_json_of_several_articles_is_an_array(run: Run, newsroom: Path) -> None:
    ran = run("check", "bridge.html", "clean.txt", "--json", cwd=newsroom)
    assert (ran.code, ran.err) == (1, "")
    assert [len(one["claims"]) for one in _documents(ran.out)] == [5, 1]


def test_second_run_says_the_same(run: Run, newsroom: Path) -> None:
    first, second = (run("check", "bridge.html", "--json", cwd=newsroom) for _ in range(2))
    one, two = _documents(first.out)[0], _documents(second.out)[0]
    assert {**one, "checked_at": ""} == {**two, "checked_at": ""}


def test_explain_lists_what_was_set_aside(run: Run, newsroom: Path) -> None:
    nickname = "<p>Dock workers call the bridge “the Compass” and cross it twice a day with their tools.</p></article>"
    (newsroom / "names.html").write_text(ARTICLE.replace("</article>", nickname), encoding="utf-8")
    (short,) = _documents(run("check", "names.html", "--json", cwd=newsroom).out)
    (long,) = _documents(run("check", "names.html", "--explain", "--json", cwd=newsroom).out)
    assert short["set_aside"] == []
    assert "the Compass" in [one["text"] for one in long["set_aside"]]
    assert all(one["reason"] for one in long["set_aside"])
    assert short["findings"] == long["findings"]


def test_quotation_that_may_be_translated_back_is_said_everywhere(run: Run, newsroom: Path) -> None:
    source = newsroom / "sources" / "tarvia-harbour.toml"
    source.write_text(
        source.read_text(encoding="utf-8").replace('country = "Tarvia"', 'country = "ES"'), encoding="utf-8"
    )
    release = {
        **RELEASES[0],
        "id": "h9",
        "kind": "release",
        "text": "We will open the bridge for 3,000 pupils in March.",
    }
    (newsroom / "more.jsonl").write_text(as_lines((release,)), encoding="utf-8")
    assert run("import", "more.jsonl", cwd=newsroom).code == 0
    quote = "Abriremos el puente para 3.000 alumnos en marzo"
    (newsroom / "puente.html").write_text(
        ARTICLE[: ARTICLE.index("<h1>")].replace('lang="en"', 'lang="es"')
        + f"<h1>El puente abre en marzo</h1><p>«{quote}», dijo el lunes Ilva Sterner, la ministra del puerto, que habló "
        "con la prensa en la ciudad y dijo que también se abrirá la puerta.</p></article></body></html>",
        encoding="utf-8",
    )
    ran = run("check", "puente.html", "--json", cwd=newsroom)
    (document,) = _documents(ran.out)
    flagged = [one for one in document["findings"] if "back_translation" in one["flags"]]
    assert [one["verdict"] for one in flagged] == ["translation"]
    assert "[may be translated back]" in run("check", "puente.html", cwd=newsroom).err
    pages = [path.read_text(encoding="utf-8") for path in (newsroom / "reports").glob("puente-*.html")]
    assert pages
    assert all("may be a translation back into the speaker" in page for page in pages)


def test_words_that_came_back_through_another_language_are_a_slight_difference_in_doubt(
    run: Run, newsroom: Path
) -> None:
    quote = "We are going to leave the bridge at Port Calder open during the winter"
    (newsroom / "puente.html").write_text(
        ARTICLE[: ARTICLE.index("<h1>")].replace('lang="en"', 'lang="es"')
        + "<h1>El puente sigue abierto</h1><p>La ministra del puerto habló el lunes con la prensa sobre los planes para "
        f"los próximos meses y las obras del muelle. «{quote}», dijo Ilva Sterner. Los vecinos de la ciudad esperan que "
        "así sea.</p></article></body></html>",
        encoding="utf-8",
    )
    ran = run("check", "puente.html", "--json", cwd=newsroom)
    (finding,) = (one for one in _documents(ran.out)[0]["findings"] if "back_translation" in one["flags"])
    assert (finding["verdict"], finding["severity"]) == ("altered_wording", "minor")
    assert "needs_look" in finding["flags"]
    assert ran.code == 0


# --- what is checked ------------------------------------------------------------------------------------------------


def test_folder_is_checked_file_by_file(run: Run, newsroom: Path) -> None:
    folder = newsroom / "tuesday"
    folder.mkdir()
    (folder / "b.txt").write_text(CLEAN, encoding="utf-8")
    (folder / "a.html").write_text(ARTICLE, encoding="utf-8")
    (folder / "photo.png").write_bytes(b"\x89PNG")
    ran = run("check", "tuesday", "--quiet", cwd=newsroom)
    assert (ran.code, ran.out, ran.err) == (1, f"{COUNTS}\n{CLEAN_COUNTS}\n", "")


def test_list_names_articles_beside_it_and_the_rest_goes_on(run: Run, newsroom: Path) -> None:
    (newsroom / "stories.list").write_text("# Tuesday\nnowhere.html\n\nclean.txt\n", encoding="utf-8")
    ran = run("check", newsroom / "stories.list", "--quiet", cwd=newsroom.parent / "desk")
    assert ran.code == 2
    assert ran.out == CLEAN_COUNTS + "\n"
    assert plain(ran.err, newsroom) == (
        "crossref: DESK/nowhere.html does not exist.\n  Check the name, or give a web address."
    )


def test_standard_input_with_its_day(run: Run, newsroom: Path) -> None:
    ran = run("check", "-", "--date", "2026-11-24", cwd=newsroom, stdin=CLEAN.encode())
    assert (ran.code, ran.out) == (0, "")
    assert plain(ran.err, newsroom) == (
        "Article\n2026-11-24\n"
        "Note: The page gives the day of publication without a time; midnight UTC was taken.\n"
        f"{CLEAN_TABLE}\nReport: DESK/reports/standard-input-ID.html\n{NEXT}"
    )


def test_date_moves_the_days_that_are_searched(run: Run, newsroom: Path) -> None:
    text = CLEAN.replace("said.", "said on Monday.").encode()
    days = []
    for day in ("2026-11-24", "2026-12-01"):
        ran = run("check", "-", "--date", day, "--json", cwd=newsroom, stdin=text)
        days.append(_documents(ran.out)[0]["claims"][0]["said_on"])
    assert days == [["2026-11-23", "2026-11-23"], ["2026-11-30", "2026-11-30"]]


def test_workspace_and_report_folder_can_be_named(run: Run, newsroom: Path, tmp_path: Path) -> None:
    ran = run("check", "desk/clean.txt", "--workspace", newsroom, "--out", "elsewhere", cwd=tmp_path)
    assert ran.code == 0
    assert "Report: elsewhere/clean-" in ran.err
    assert sorted(path.suffix for path in (tmp_path / "elsewhere").iterdir()) == [".html", ".json", ".md"]
    assert not (newsroom / "reports").exists() or not list((newsroom / "reports").iterdir())


# --- given originals ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["release.txt", "releases.jsonl"])
def test_with_an_original_needs_no_workspace(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "draft.txt").write_text(CLEAN, encoding="utf-8")
    given = as_lines(RELEASES) if name.endswith(".jsonl") else f"Statement\n\n{RELEASES[0]['text']}\n"
    (tmp_path / name).write_text(given, encoding="utf-8")
    ran = run("check", "draft.txt", "--with", name, cwd=tmp_path)
    assert (ran.code, ran.out) == (0, "")
    assert plain(ran.err, tmp_path) == (
        f"Article\nno date\n{CLEAN_TABLE}\nReport: crossref-report/draft-ID.html\n{NEXT}"
    )
    assert not (tmp_path / ".crossref").exists()


def test_with_an_original_that_differs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "release.txt").write_text(
        "We will not keep the bridge at Port Calder open in winter.", encoding="utf-8"
    )
    ran = run("check", "draft.txt", "--with", "release.txt", "--json", cwd=tmp_path)
    assert ran.code == 1
    (document,) = _documents(ran.out)
    assert document["findings"][0]["verdict"] == "negation_flip"
    assert document["findings"][0]["statement"]["provenance"] == "given as release.txt"


THREAD = (
    "(1/2) Nobody who lives on the island has to pay for the crossing before the council has met.",
    "(2/2) We may then ask those who cross by night for a small share of what the lamps cost us.",
)
OVER_BOTH = f"""“{THREAD[0][6:]} {THREAD[1][6:]}” Ilva Sterner, the minister of the harbour, wrote on Monday."""


def _numbered(**changed: str) -> str:
    rows = [
        {"id": f"post-{at}", "author": "Ilva Sterner", "channel": "x:ilvasterner", "text": text,
         "published_at": f"2026-11-23T09:0{at}:00Z"}
        for at, text in enumerate(THREAD)
    ]  # fmt: skip
    return as_lines((rows[0], {**rows[1], **changed}))


def test_quotation_over_two_numbered_posts_given_is_verbatim(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(OVER_BOTH, encoding="utf-8")
    (tmp_path / "posts.jsonl").write_text(_numbered(), encoding="utf-8")
    ran = run("check", "draft.txt", "--with", "posts.jsonl", "--date", "2026-11-24", "--json", cwd=tmp_path)
    (document,) = _documents(ran.out)
    assert [(one["verdict"], one["differences"]) for one in document["findings"]] == [("verbatim", [])]
    assert document["findings"][0]["statement"]["text"] == f"{THREAD[0][6:]}\n\n{THREAD[1][6:]}"


def test_quotation_over_numbered_posts_of_two_accounts_is_not_joined(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(OVER_BOTH, encoding="utf-8")
    (tmp_path / "posts.jsonl").write_text(_numbered(channel="x:harbour"), encoding="utf-8")
    ran = run("check", "draft.txt", "--with", "posts.jsonl", "--date", "2026-11-24", "--json", cwd=tmp_path)
    (document,) = _documents(ran.out)
    assert document["findings"][0]["verdict"] != "verbatim"


def test_quotation_over_two_numbered_posts_imported_is_verbatim(run: Run, tmp_path: Path) -> None:
    lay_out(tmp_path)
    (tmp_path / "draft.txt").write_text(OVER_BOTH, encoding="utf-8")
    (tmp_path / "posts.jsonl").write_text(_numbered(), encoding="utf-8")
    assert run("import", "posts.jsonl", cwd=tmp_path).code == 0
    ran = run("check", "draft.txt", "--date", "2026-11-24", "--json", cwd=tmp_path)
    (document,) = _documents(ran.out)
    assert [(one["verdict"], one["differences"]) for one in document["findings"]] == [("verbatim", [])]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "crossref: release.jsonl does not exist.\n  Check the name, or give a web address.\n"),
        ("nope\n", "crossref: release.jsonl, line 1: not a JSON object.\n  Give one JSON object a line.\n"),
        ("[1]\n", "crossref: release.jsonl, line 1: not a JSON object.\n  Give one JSON object a line.\n"),
    ],
    ids=["missing", "not JSON", "a list"],
)
def test_original_that_cannot_be_read_stops_the_check(run: Run, tmp_path: Path, text: str | None, told: str) -> None:
    (tmp_path / "draft.txt").write_text(CLEAN, encoding="utf-8")
    if text is not None:
        (tmp_path / "release.jsonl").write_text(text, encoding="utf-8")
    ran = run("check", "draft.txt", "--with", "release.jsonl", cwd=tmp_path)
    assert (ran.code, ran.out, ran.err) == (2, "", told)


# --- exit codes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on", "major"), 1),
        (("--fail-on", "minor"), 1),
        (("--fail-on", "never"), 0),
        (("--fail-on", "never", "--strict"), 0),
    ],
)
def test_discrepancy_sets_the_exit_code(run: Run, newsroom: Path, options: tuple[str, ...], code: int) -> None:
    ran = run("check", "bridge.html", "--quiet", *options, cwd=newsroom)
    assert (ran.code, ran.out) == (code, COUNTS + "\n")


def test_minor_discrepancy_fails_only_when_asked(run: Run, newsroom: Path) -> None:
    text = (
        "“We will keep the bridge in Port Calder open in winter,” Ilva Sterner, the harbour minister of Tarvia, said.\n"
    )
    (newsroom / "minor.txt").write_text(text, encoding="utf-8")
    (document,) = _documents(run("check", "minor.txt", "--json", cwd=newsroom).out)
    assert (document["findings"][0]["group"], document["findings"][0]["severity"]) == ("discrepancy", "minor")
    codes = [
        run("check", "minor.txt", "-q", "--fail-on", word, cwd=newsroom).code for word in ("minor", "major", "never")
    ]
    assert codes == [1, 0, 0]


def test_strict_tells_thin_coverage(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "bare"
    lay_out(folder)
    loose, strict = (run("check", "clean.txt", "-q", *option, cwd=folder) for option in ((), ("--strict",)))
    assert (loose.code, strict.code) == (0, 3)
    assert loose.out == strict.out == "● 0 agreements  ◐ 0 paraphrases  ▲ 0 discrepancies  ○ 1 not established\n"


def test_unreadable_article_counts_before_discrepancies() -> None:
    discrepant = Outcome(target="a", check=rich_check())
    unread = Outcome(target="b", error=ArticleError("It is empty."))
    unreached = Outcome(target="c", error=FetchError("It is not there."))
    assert exit_code([discrepant], fail_on=FailOn.MAJOR, strict=False) == 1
    assert exit_code([discrepant, unread], fail_on=FailOn.NEVER, strict=False) == 2
    assert exit_code([discrepant, unread, unreached], fail_on=FailOn.MAJOR, strict=True) == 4
    assert exit_code([], fail_on=FailOn.MINOR, strict=True) == 0


def test_count_line_names_each_group_once() -> None:
    assert count_line(()) == "● 0 agreements  ◐ 0 paraphrases  ▲ 0 discrepancies  ○ 0 not established"
    line = count_line(rich_check().findings)
    assert all(shape in line for shape in "●◐▲○")
    assert count_line(bare_check().findings).count("  ") == 3
