"""Each benchmark runs at a tiny size and prints lines of four columns; its figures are not judged here."""

from __future__ import annotations

import importlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from benchmarks import __main__ as runner
from benchmarks import (
    bench_across,
    bench_check,
    bench_collect,
    bench_extract,
    bench_growth,
    bench_index,
    bench_judge,
    bench_learned,
    bench_search,
    bench_start,
)


def rows(printed: str) -> dict[str, list[str]]:
    """Return the printed lines by figure."""
    lines = [line.split("\t") for line in printed.splitlines()]
    assert all(len(line) == 4 for line in lines), printed
    return {line[1]: line for line in lines}


@pytest.mark.parametrize("name", runner.MODULES)
def test_runner_names_modules_that_say_their_bounds(name: str) -> None:
    module = importlib.import_module(f"benchmarks.{name}")
    assert callable(module.main)
    assert "Bound" in (module.__doc__ or "")


def test_bench_search_prints_recall_and_ratios(capsys: pytest.CaptureFixture[str]) -> None:
    bench_search.main(size=300, sample=40, queries=30)
    printed = rows(capsys.readouterr().out)
    assert {line[0] for line in printed.values()} == {"search"}
    assert float(printed["crossref_recall_at_5"][2]) >= 0.9
    assert float(printed["crossref_recall_at_1"][2]) <= float(printed["crossref_recall_at_5"][2])
    assert float(printed["speed_ratio_to_rapidfuzz_sample"][2]) > 0


def test_bench_learned_prints_what_the_lists_find_with_and_without_what_was_learned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    statements, claims = bench_across.made(size=360, queries=360)
    spanish = {one.id: one.text for one in statements if one.lang == "es"}
    asked = [one for one in claims if one.gold in spanish]
    pool = [{"pid": id, "text": text} for id, text in spanish.items()]
    queries = [{"query": one.text, "gold": one.gold, "kind": "full"} for one in asked[:10]]
    for name, listed in (("pool", pool), ("queries", queries)):
        lines = "".join(f"{json.dumps(row)}\n" for row in listed)
        (tmp_path / f"es-en.{name}.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "parallel").mkdir()
    pairs = "".join(f"{spanish[one.gold]}\t{one.text}\n" for one in asked)
    (tmp_path / "parallel" / "es-en.tsv").write_text(pairs, encoding="utf-8")
    bench_learned.main(tmp_path, ("es",))
    printed = rows(capsys.readouterr().out)
    assert float(printed["es_shipped_full_recall_at_1"][2]) >= 0.9
    assert float(printed["es_learned_full_recall_at_1"][2]) >= 0.9


def test_bench_across_prints_costs_and_the_original_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    bench_across.main(size=300, queries=20)
    printed = rows(capsys.readouterr().out)
    assert {line[0] for line in printed.values()} == {"across"}
    assert float(printed["crossref_recall_at_1"][2]) >= 0.9
    assert 0 < float(printed["crossref_median_ms"][2]) <= float(printed["crossref_ms_95_of_100"][2])
    assert float(printed["all_lists_megabytes"][2]) < 250


def test_bench_across_recombines_texts_of_ones_own(tmp_path: Path) -> None:
    pool = [{"pid": f"es{number}", "text": f"El puente {number} se abre en mayo."} for number in range(4)]
    (tmp_path / "es-en.pool.jsonl").write_text("\n".join(map(json.dumps, pool)), encoding="utf-8")
    query = {"id": "q", "query": "The bridge opens in May", "gold": "es1"}
    (tmp_path / "es-en.queries.jsonl").write_text(json.dumps(query), encoding="utf-8")
    statements, claims = bench_across.recombined(tmp_path, 9, 5)
    assert len(statements) == len({one.id for one in statements}) == 9
    assert [one.gold for one in claims] == ["es1"]


def test_bench_search_statements_are_the_same_in_every_run() -> None:
    assert bench_search.make_statements(20) == bench_search.make_statements(40)[:20]


def test_bench_search_damaged_query_is_shorter_and_shares_most_words() -> None:
    (statement,) = bench_search.make_statements(1)
    query = bench_search.damaged(statement.text, random.Random(3)).split()
    words = statement.text.rstrip(".").split()
    assert len(words) * 0.4 <= len(query) <= len(words) * 0.6
    assert sum(word not in words for word in query) <= 1


def test_bench_growth_prints_the_figures_of_each_size(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bench_growth.main(sizes=(150, 300), queries=20, plot=tmp_path / "growth.svg")
    printed = rows(capsys.readouterr().out)
    assert float(printed["300_quotes_a_second_from_two_processes"][2]) > 0
    assert float(printed["300_speed_ratio_to_rapidfuzz"][2]) > 0
    picture = etree.parse(tmp_path / "growth.svg")
    assert len(picture.findall(".//{*}polyline")) == len(bench_growth.LINES)
    assert len(picture.findall(".//{*}circle")) == 2 * len(bench_growth.LINES)
    assert float(printed["300_quotes_recall_at_5"][2]) >= 0.9
    assert float(printed["150_open_ms"][2]) > 0
    assert float(printed["dated_growth"][2]) > 0


def test_bench_index_prints_both_builds_and_their_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    bench_index.main(size=200, runs=1)
    printed = capsys.readouterr().out
    assert "index\tcrossref_passages_a_second_with_both_cores\t" in printed
    assert "index\ttantivy_bare_text_microseconds_of_the_engine\t" in printed
    ratio = next(line.split("\t")[2] for line in printed.splitlines() if "processor_time_against_bare_text" in line)
    assert float(ratio) > 0


def test_bench_index_takes_the_busier_side_for_two_free_cores() -> None:
    assert bench_index.Built(clock=9.0, handing=2.0, engine=3.0).busier == 3.0


def test_bench_growth_recombines_sentences_that_are_too_few() -> None:
    given_ = ["The ferry to Tolse sails again today.", "We will not raise the bridge tolls."]
    made = bench_growth.recombined(given_, 9)
    assert len(made) == 9
    assert set(given_) <= set(made)
    assert bench_growth.recombined(given_, 9) == made


def test_bench_growth_sentences_are_the_same_in_every_run() -> None:
    assert bench_growth.made_sentences(5) == bench_growth.made_sentences(9)[:5]


def test_bench_check_writes_statements_that_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "bulk.jsonl"
    bench_check.write_statements(path, 25)
    read = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in read}) == 25
    assert all(row["text"].endswith(".") for row in read)


def test_bench_check_measures_a_process(tmp_path: Path) -> None:
    seconds, megabytes = bench_check.cpu_of([sys.executable, "-c", "sum(range(100_000))"], tmp_path)
    assert seconds > 0
    assert megabytes > 1


def test_bench_check_does_not_measure_a_failure(tmp_path: Path) -> None:
    assert bench_check.cpu_of([sys.executable, "-c", "raise SystemExit(1)"], tmp_path)[0] > 0
    with pytest.raises(subprocess.CalledProcessError):
        bench_check.cpu_of([sys.executable, "-c", "raise SystemExit(2)"], tmp_path)


@pytest.mark.slow
def test_bench_check_prints_its_figures(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bench_check, "SIZE", 20)
    bench_check.main()
    printed = rows(capsys.readouterr().out)
    assert set(printed) >= {"imports_cpu_seconds", "beyond_imports_cpu_seconds", "peak_megabytes"}


def test_bench_start_prints_the_ratio(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bench_start, "RUNS", 1)
    bench_start.main()
    assert float(rows(capsys.readouterr().out)["ratio"][2]) > 0


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_bench_collect_prints_its_figures(capsys: pytest.CaptureFixture[str]) -> None:
    bench_collect.main(feeds=2, telegrams=1, mastodons=1, pairs=1)
    printed = rows(capsys.readouterr().out)
    assert float(printed["statements"][2]) == 2 * 12 + 20 + 40
    assert float(printed["second_run_requests_per_channel"][2]) == 1
    assert float(printed["second_run_unchanged_share"][2]) == 1
    assert float(printed["share_of_parsing_alone"][2]) > 0


def test_runner_runs_what_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    monkeypatch.setattr(sys, "argv", ["benchmarks", "bench_search"])
    monkeypatch.setattr(bench_search, "main", lambda: ran.append("bench_search"))
    assert runner.main() == 0
    assert ran == ["bench_search"]


def test_bench_extract_prints_each_language_and_its_growth(capsys: pytest.CaptureFixture[str]) -> None:
    bench_extract.main(count=1, large_bytes=4000, marks=1000, codes=("en", "ru"))
    printed = rows(capsys.readouterr().out)
    for code in ("en", "ru"):
        assert float(printed[f"{code}_articles_a_second"][2]) > 0
        assert float(printed[f"{code}_time_a_byte_large_to_small"][2]) > 0
    assert float(printed["neutral_articles_a_second"][2]) > 0
    slowest, english = (float(printed[f"{one}_ratio_to_spacy_as_published"][2]) for one in ("slowest", "english"))
    assert 0 <= slowest <= english
    assert float(printed["folding_ms_an_article_of_the_slowest_language"][2]) > 0
    assert printed["marks_seconds"][3].startswith("below 2")


def test_bench_extract_texts_are_as_long_as_asked_in_every_script() -> None:
    for code in bench_extract.LANGUAGES:
        assert 19_000 < len(bench_extract.text_of_bytes(code, 20_000).encode()) < 22_000
        assert len(bench_extract.text_of(code, 100).split()) >= 100
    assert set(bench_extract.LANGUAGES) == {"de", "en", "es", "fr", "pt", "ru", "uk"}


def test_bench_judge_prints_speed_ratios_and_growth(capsys: pytest.CaptureFixture[str]) -> None:
    bench_judge.main(count=60, large_words=2000)
    printed = rows(capsys.readouterr().out)
    assert float(printed["pairs_a_second"][2]) > 0
    assert float(printed["time_ratio_to_difflib_words"][2]) > 0
    assert float(printed["time_a_word_large_to_small"][2]) > 0
    assert float(printed["time_a_word_huge_to_large"][2]) > 0
    assert float(printed["pairs_a_second_sliding_over_a_long_statement"][2]) > 0


def test_bench_judge_slide_quotes_one_statement_from_end_to_end() -> None:
    slide = bench_judge.make_slide(1000, claims=20)
    (statement,) = {original for original, _, _ in slide}
    assert statement.startswith(slide[0][1])
    assert len([reported for _, reported, _ in slide if reported in statement]) == 10
    assert {quoted for _, _, quoted in slide} == {True, False}


def test_bench_judge_pairs_hold_quotations_of_the_statement_and_changed_ones() -> None:
    pairs = bench_judge.make_pairs(20)
    assert {len(reported.split()) for _, reported, _ in pairs} == {bench_judge.QUOTED}
    assert {quoted for _, _, quoted in pairs} == {True, False}
    assert len([one for one in pairs if one[1] in one[0]]) == 10
