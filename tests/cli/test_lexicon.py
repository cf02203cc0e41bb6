"""``crossref lexicon``: learn, list, forget; what was learned finds an original that was out of reach before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.match.test_learning import PAIRS

POOL = [
    {"id": f"p{at}", "text": foreign.replace("Завтра ", "Вчера "), "lang": "cs"}
    for at, (foreign, _) in enumerate(PAIRS)
]


@pytest.fixture
def pairs(newsroom: Path) -> Path:
    path = newsroom / "cs-en.tsv"
    path.write_text("".join(f"{one}\t{other}\n" for one, other in PAIRS * 2), encoding="utf-8")
    return path


def test_learned_words_find_an_original(newsroom: Path, run: Run, pairs: Path) -> None:
    (newsroom / "pool.jsonl").write_text("".join(json.dumps(one) + "\n" for one in POOL), encoding="utf-8")
    asked = json.dumps({"id": "q", "text": PAIRS[7][1].replace("Tomorrow they", "They"), "lang": "en"})
    (newsroom / "asked.jsonl").write_text(asked + "\n", encoding="utf-8")
    search = ("match", "--pool", "pool.jsonl", "--jsonl", "asked.jsonl", "--top", "1")
    assert json.loads(run(*search, cwd=newsroom).out)["candidates"] == []
    assert run("lexicon", "learn", pairs.name, cwd=newsroom).code == 0
    assert [one["id"] for one in json.loads(run(*search, cwd=newsroom).out)["candidates"]] == ["p7"]
    assert run("lexicon", "forget", "cs", cwd=newsroom).code == 0
    assert json.loads(run(*search, cwd=newsroom).out)["candidates"] == []


def test_learn_prints_what_was_learned(newsroom: Path, run: Run, pairs: Path) -> None:
    ran = run("lexicon", "learn", pairs.name, cwd=newsroom)
    assert ran.out.startswith("cs: ")
    assert f"from {2 * len(PAIRS)} pairs" in ran.out
    (document,) = json.loads(run("lexicon", "learn", pairs.name, "--json", cwd=newsroom).out)
    assert (document["language"], document["pairs"], document["reason"]) == ("cs", 2 * len(PAIRS), None)


def test_list_names_shipped_and_learned(newsroom: Path, run: Run, pairs: Path) -> None:
    run("lexicon", "learn", pairs.name, cwd=newsroom)
    listed = json.loads(run("lexicon", "list", "--json", cwd=newsroom).out)
    assert [one["learned"] for one in listed if one["language"] == "cs"] == [True]
    assert [one["learned"] for one in listed if one["language"] == "ru"] == [False]
    assert "ships with crossref" in run("lexicon", "list", cwd=newsroom).out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("learn",), 2, "either a file of pairs or --from-store"),
        (("learn", "none.tsv", "--from-store"), 2, "either a file of pairs or --from-store"),
        (("learn", "none.tsv"), 2, "cannot be read"),
        (("learn", "--from-store"), 3, "no release in English and another language"),
        (("forget", "xx"), 2, "Nothing was learned of xx"),
    ],
)
def test_what_cannot_be_done_is_said(
    newsroom: Path, run: Run, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ran = run("lexicon", *arguments, cwd=newsroom)
    assert ran.code == code
    assert said in ran.err
