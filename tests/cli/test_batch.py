"""``crossref extract``, ``match`` and ``compare``: by hand, as JSON, and line by line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import crossref
from tests.cli.conftest import Run, plain
from tests.pipeline.newsroom import CLEAN, KEPT_QUOTE, RELEASES, as_lines

SCHEMAS = Path(__file__).resolve().parents[2] / "docs" / "schemas"
EXTRACTED = f"""\
“[1] {KEPT_QUOTE},” Ilva Sterner, the harbour minister of Tarvia, said.
      [1] Ilva Sterner  direct, “said”, 90% sure
"""


def _valid(document: dict[str, Any], schema: str) -> dict[str, Any]:
    Draft202012Validator(json.loads((SCHEMAS / f"{schema}.schema.json").read_text(encoding="utf-8"))).validate(document)
    return document


def _lines(printed: str, schema: str) -> list[dict[str, Any]]:
    return [_valid(json.loads(line), schema) for line in printed.splitlines()]


# --- extract --------------------------------------------------------------------------------------------------------


def test_extract_shows_the_article_with_its_claims(run: Run, newsroom: Path) -> None:
    ran = run("extract", "clean.txt", cwd=newsroom)
    assert (ran.code, ran.out) == (0, EXTRACTED + "\n")
    assert ran.err == "1 claims. Next: `crossref check clean.txt`.\n"


def test_extract_explains_which_rule_made_a_claim(run: Run, newsroom: Path) -> None:
    text = CLEAN + "\nDock workers call the bridge “the Compass”.\n"
    ran = run("extract", "-", "--explain", cwd=newsroom, stdin=text.encode())
    assert ran.code == 0
    assert "    rule: a quotation" in ran.out
    told = ran.out.partition("Not taken for claims:\n")[2]
    assert told.startswith("  “the Compass”: ")


def test_extract_needs_no_workspace(run: Run, tmp_path: Path) -> None:
    ran = run("extract", "-", "--json", cwd=tmp_path, stdin=CLEAN.encode())
    assert (ran.code, ran.err) == (0, "")
    (claim,) = _valid(json.loads(ran.out), "extract")["claims"]
    assert CLEAN[claim["start"] : claim["end"]] == claim["text"] == KEPT_QUOTE
    assert claim["speaker_id"] is None
    assert list(tmp_path.iterdir()) == []


def test_extract_knows_the_people_of_the_workspace(run: Run, newsroom: Path) -> None:
    rows = [{"id": "a", "text": CLEAN, "lang": "en", "published_at": "2026-11-24"}, {"id": 2, "text": "It rained."}]
    (newsroom / "in.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    ran = run("extract", "--jsonl", "in.jsonl", cwd=newsroom)
    assert (ran.code, ran.err) == (0, "")
    first, second = _lines(ran.out, "extract")
    assert (first["id"], first["claims"][0]["speaker_id"]) == ("a", "ilva-sterner")
    assert second == {"id": 2, "claims": []}


def test_missing_batch_file_is_told(run: Run, newsroom: Path) -> None:
    ran = run("extract", "--jsonl", "gone.jsonl", cwd=newsroom)
    assert (ran.code, ran.out, ran.err) == (2, "", "crossref: gone.jsonl cannot be read: No such file or directory.\n")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("extract",), "crossref: Nothing to read.\n  Name an article, or a JSONL file with --jsonl.\n"),
        (("match",), "crossref: Nothing to look for.\n  Give the words, or a JSONL file with --jsonl.\n"),
        (
            ("compare", "We will stay."),
            "crossref: Two texts are needed.\n  For example: crossref compare quote.txt --with release.txt\n",
        ),
        (
            ("compare", "qoute.txt", "--with", "We will stay."),
            "crossref: qoute.txt is not a file.\n  Name a file, or give the text itself in quotation marks.\n",
        ),
    ],
    ids=["extract", "match", "compare", "mistyped file"],
)
def test_nothing_to_work_on_is_told(run: Run, newsroom: Path, args: tuple[str, ...], told: str) -> None:
    ran = run(*args, cwd=newsroom)
    assert (ran.code, ran.out, ran.err) == (2, "", told)


# --- match ----------------------------------------------------------------------------------------------------------


def test_match_lists_the_best_first(run: Run, newsroom: Path) -> None:
    ran = run("match", KEPT_QUOTE, "--top", "1", cwd=newsroom)
    assert (ran.code, ran.err) == (0, "")
    score, rest = ran.out.split("  ", 1)
    assert float(score) > 0.3
    assert rest == f"2026-11-23  Ilva Sterner: {RELEASES[0]['text']}\n"


def test_match_in_a_pool_needs_no_workspace(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pool.jsonl").write_text(as_lines(RELEASES), encoding="utf-8")
    ran = run("match", KEPT_QUOTE, "--pool", "pool.jsonl", "--json", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    best = _valid(json.loads(ran.out), "match")["candidates"][0]
    assert best["id"] == "h1"
    assert KEPT_QUOTE in RELEASES[0]["text"][best["start"] : best["end"]]


def test_match_answers_line_by_line(run: Run, newsroom: Path) -> None:
    rows = [{"id": "a", "text": KEPT_QUOTE, "date": "2026-11-24"}, {"id": "b", "text": KEPT_QUOTE, "date": "then"}]
    ran = run("match", "--jsonl", "-", "--top", "1", cwd=newsroom, stdin="\n".join(map(json.dumps, rows)).encode())
    assert ran.code == 3
    assert [(one["id"], one["candidates"][0]["id"]) for one in _lines(ran.out, "match")] == [("a", "h1")]
    assert ran.err == "crossref: line 2: \"date\" 'then' is not a day such as 2026-11-24; skipped.\n"


def test_nothing_close_is_no_proof(run: Run, newsroom: Path) -> None:
    ran = run("match", "zebras graze quietly", cwd=newsroom)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "Nothing close was found. This does not show that it was not said.\n"


# --- compare --------------------------------------------------------------------------------------------------------

ORIGINAL = "Some 15,000 passengers crossed the bridge in October."
REPORTED = "Some 50,000 passengers crossed the bridge in October."


def test_compare_shows_the_words_that_differ(run: Run, tmp_path: Path) -> None:
    ran = run("compare", REPORTED, "--with", ORIGINAL, cwd=tmp_path)
    finding = crossref.compare(ORIGINAL, REPORTED)
    (difference,) = finding.differences
    assert (ran.code, ran.out) == (0, "")
    assert plain(ran.err, tmp_path).splitlines() == [
        "▲ altered number (major)",
        finding.explanation,
        "Some [-15,000-] [+50,000+] passengers crossed the bridge in October",
        f"- number (major): {difference.explanation}",
    ]


def test_compare_reads_files_and_standard_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(ORIGINAL + "\n", encoding="utf-8")
    ran = run("compare", "-", "--with", "release.txt", "--json", cwd=tmp_path, stdin=REPORTED.encode())
    assert (ran.code, ran.err) == (0, "")
    assert _valid({"id": "by hand", **json.loads(ran.out)}, "compare")["verdict"] == "altered_number"


def test_indirect_speech_may_use_other_words(run: Run, tmp_path: Path) -> None:
    words = ("The ministry had not shut the eastern gate.", "--with", "The ministry did not close the eastern gate.")
    verdicts = [json.loads(run("compare", *words, *way, "--json", cwd=tmp_path).out) for way in ((), ("--indirect",))]
    assert [one["group"] for one in verdicts] == ["discrepancy", "paraphrase"]


def test_pairs_that_do_not_say_follow_the_options(run: Run, tmp_path: Path) -> None:
    pair = {
        "original": "The ministry did not close the eastern gate.",
        "reported": "The ministry had not shut the eastern gate.",
    }
    rows = [{"id": 1, **pair}, {"id": 2, **pair, "quoted": True}]
    given = "\n".join(map(json.dumps, rows)).encode()
    ran = run("compare", "--jsonl", "-", "--indirect", cwd=tmp_path, stdin=given)
    assert [one["group"] for one in _lines(ran.out, "compare")] == ["paraphrase", "discrepancy"]


def test_pairs_are_read_in_the_language_named(run: Run, tmp_path: Path) -> None:
    given = json.dumps({"id": 1, "original": "Es sind 1.500 Plätze.", "reported": "Es sind 1500 Plätze."}).encode()
    ran = run("compare", "--jsonl", "-", "--lang", "de", "--original-lang", "xx", cwd=tmp_path, stdin=given)
    alone = run("compare", "--jsonl", "-", "--lang", "de", cwd=tmp_path, stdin=given)
    assert [one["group"] for one in _lines(alone.out, "compare")] == ["agreement"]
    assert ran.out != alone.out


def test_compare_answers_line_by_line(run: Run, tmp_path: Path) -> None:
    rows = [
        {"id": 1, "original": ORIGINAL, "reported": REPORTED},
        {"id": 2, "original": ORIGINAL},
        {"id": 3, "original": ORIGINAL, "reported": ORIGINAL},
    ]
    (tmp_path / "pairs.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    ran = run("compare", "--jsonl", "pairs.jsonl", cwd=tmp_path)
    assert ran.code == 3
    assert [(one["id"], one["verdict"]) for one in _lines(ran.out, "compare")] == [
        (1, "altered_number"),
        (3, "verbatim"),
    ]
    assert ran.err == 'crossref: line 2: "reported" is missing or not a text; skipped.\n'
