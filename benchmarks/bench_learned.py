"""How much a newsroom's own translations add to finding originals in another language.

Run ``python -m benchmarks.bench_learned FOLDER [LANGUAGE ...]``: FOLDER holds ``es-en.pool.jsonl`` (rows with ``pid``
and ``text``), ``es-en.queries.jsonl`` (``query``, ``gold``, ``kind``) and ``parallel/es-en.tsv`` (a text, a tab, its
English) for each language. Bounds: whole sentences whose original comes first, with what was learned, at least .93 for
Spanish, French and Russian, .92 for German and .84 for Ukrainian.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from crossref.match.bilingual import Bilingual
from crossref.match.candidates import find_candidates
from crossref.match.plan import Query
from crossref.pipeline.lexicons import learn_from_file
from crossref.pipeline.word_lists import word_families, word_lists
from crossref.pipeline.workspace import find_workspace
from crossref.store.search import StatementIndex
from crossref.types import Statement, Version

BOUNDS = {"es": 0.93, "fr": 0.93, "de": 0.92, "ru": 0.93, "uk": 0.84}
TOP = 5


def _rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def learned_lists(pairs: Path, lang: str, folder: Path) -> Bilingual:
    """Return the shipped word lists with what a file of pairs teaches, kept in a workspace made in a folder."""
    (folder / "config.toml").write_text("", encoding="utf-8")
    workspace = find_workspace(folder)
    learn_from_file(pairs, workspace, lang=lang, now=datetime.now(UTC))
    return word_lists(workspace.data)


def first_and_near(
    index: StatementIndex, known: dict[str, Statement], asked: list[dict[str, str]], lists: Bilingual
) -> tuple[float, float]:
    """Return the shares of claims whose original comes first, and among five."""
    ranks = []
    for one in asked:
        query = Query(text=one["query"], lang="en", quoted=False)
        found = find_candidates(
            query, index, lambda ids: {id: known[id] for id in ids}, top=TOP, lists=lists, families=word_families()
        )
        ids = [candidate.statement.id for candidate in found.candidates]
        ranks.append(ids.index(one["gold"]) if one["gold"] in ids else TOP)
    return sum(rank == 0 for rank in ranks) / len(ranks), sum(rank < TOP for rank in ranks) / len(ranks)


def main(folder: Path, languages: tuple[str, ...] = tuple(BOUNDS)) -> None:
    """Print the figures of each language, by the shipped lists alone and with what was learned."""
    for lang in languages:
        known = {
            row["pid"]: Statement(id=row["pid"], versions=(Version(number=1, text=row["text"]),), lang=lang)
            for row in _rows(folder / f"{lang}-en.pool.jsonl")
        }
        index = StatementIndex.in_memory()
        index.add(list(known.values()))
        queries = _rows(folder / f"{lang}-en.queries.jsonl")
        with TemporaryDirectory() as made:
            learned = learned_lists(folder / "parallel" / f"{lang}-en.tsv", lang, Path(made))
            for name, lists in (("shipped", word_lists()), ("learned", learned)):
                for kind in sorted({one["kind"] for one in queries if one.get("gold")}):
                    asked = [one for one in queries if one.get("gold") and one["kind"] == kind]
                    first, near = first_and_near(index, known, asked, lists)
                    bound = f"at least {BOUNDS[lang]}" if (name, kind) == ("learned", "full") and lang in BOUNDS else ""
                    print(f"learned\t{lang}_{name}_{kind}_recall_at_1\t{first:.4f}\t{bound}")
                    print(f"learned\t{lang}_{name}_{kind}_recall_at_5\t{near:.4f}\t", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]) or tuple(BOUNDS))
