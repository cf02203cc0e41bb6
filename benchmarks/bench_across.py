"""Finding the original of an English claim among 100,000 statements in six other languages, by the shipped word lists.

Run ``python -m benchmarks.bench_across 100000 FOLDER`` to recombine texts of your own: FOLDER holds ``es-en.pool.jsonl``
(rows with ``pid`` and ``text``) and ``es-en.queries.jsonl`` (``query``, ``gold``) for each language. Without a folder
statements are made from the shipped lists, their words as unevenly spread as those of real text, with function words
between; the claim is the same in English, a seventh of its words dropped. The peer in the same run is the full-text
engine by itself, asked for any of the carried words. Bounds: 50 of 100 claims in less than 15 ms and 95 in less than
60 ms; indexing takes less than 0.1 ms a statement; all lists together less than 250 MB; the original
comes first at least as often as with the peer. Claims are timed by the processor's time of the process.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from crossref.lang import get_language
from crossref.match.bilingual import carry
from crossref.match.candidates import find_candidates
from crossref.match.plan import Field, Query, Search, wording_of
from crossref.pipeline.word_lists import SHIPPED, shipped_entries, word_lists
from crossref.store.search import StatementIndex
from crossref.types import Statement, Version

LANGUAGES = ("de", "es", "fr", "pt", "ru", "uk")
SIZE, QUERIES = 100_000, 300
TOP = 5
WARM = 50
"""Claims asked before the clock starts: an article has some twenty, a night's round hundreds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An English claim and the id of its original."""

    text: str
    gold: str


Find = Callable[[str], Sequence[str]]


def made(size: int, queries: int, seed: int = 5) -> tuple[list[Statement], list[Asked]]:
    """Return fictional statements, the same in every run, and claims in English that say what some of them say."""
    chance = random.Random(seed)
    statements, claims = [], []
    for number in range(size):
        lang = LANGUAGES[number % len(LANGUAGES)]
        foreign, english = _sentence(lang, chance)
        statements.append(_statement(f"{lang}-{number}", foreign, lang))
        if number < queries:
            claims.append(Asked(text=english, gold=f"{lang}-{number}"))
    return statements, claims


def _statement(id: str, text: str, lang: str) -> Statement:
    return Statement(id=id, versions=(Version(number=1, text=text),), lang=lang)


_TABLES: dict[str, tuple[list[tuple[str, tuple[str, ...]]], list[float], tuple[str, ...]]] = {}


def _sentence(lang: str, chance: random.Random) -> tuple[str, str]:
    if lang not in _TABLES:
        rows = shipped_entries(lang)
        shares = list(accumulate(1 / (rank + 20) for rank in range(len(rows))))
        _TABLES[lang] = rows, shares, get_language(lang).stopwords
    rows, shares, small = _TABLES[lang]
    english_small = get_language("en").stopwords
    foreign: list[str] = []
    english: list[str] = []
    for term, senses in chance.choices(rows, cum_weights=shares, k=chance.randint(7, 16)):
        foreign += [term, *chance.choices(small, k=chance.randint(0, 2))]
        if chance.random() > 1 / 7:
            english += [senses[0], *chance.choices(english_small, k=chance.randint(0, 2))]
    return f"{' '.join(foreign).capitalize()} {(year := chance.randint(1990, 2026))}.", f"{' '.join(english)} {year}"


def recombined(folder: Path, size: int, queries: int, seed: int = 5) -> tuple[list[Statement], list[Asked]]:
    """Return the statements of a folder's pools with others made of halves of two, and claims about the real ones."""
    chance = random.Random(seed)
    pools = sorted(folder.glob("??-en.pool.jsonl"))
    statements, claims = [], []
    for path in pools:
        lang = path.name[:2]
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        statements += [_statement(str(row["pid"]), str(row["text"]), lang) for row in rows]
        words = [str(row["text"]).split() for row in rows]
        for number in range(max(size // len(pools) - len(rows), 0)):
            one, other = chance.choice(words), chance.choice(words)
            text = " ".join(one[: len(one) // 2] + other[len(other) // 2 :])
            statements.append(_statement(f"{lang}-{number}", text, lang))
        asked = (folder / f"{lang}-en.queries.jsonl").read_text(encoding="utf-8").splitlines()
        claims += [Asked(text=row["query"], gold=str(row["gold"])) for row in map(json.loads, asked) if row.get("gold")]
    chance.shuffle(statements)
    return statements, chance.sample(claims, min(queries, len(claims)))


def ours(index: StatementIndex, statements: Sequence[Statement]) -> Find:
    """Return crossref's search."""
    known = {one.id: one for one in statements}
    lists = word_lists()

    def find(text: str) -> Sequence[str]:
        query = Query(text=text, lang="en", quoted=False)
        found = find_candidates(query, index, lambda ids: {id: known[id] for id in ids}, top=TOP, lists=lists)
        return [one.statement.id for one in found.candidates]

    return find


def any_word(index: StatementIndex) -> Find:
    """Return the full-text engine by itself, asked for any of the stems that the lists give, BM25."""
    lists = word_lists()

    def find(text: str) -> Sequence[str]:
        words = wording_of(Query(text=text, lang="en", quoted=False), index).words
        best = []
        for lang in index.languages:
            carried = carry(words, "en", lang, lists, frequency=index.frequency, total=index.passages, owner=index)
            stems = {key for group in carried.groups for field, key, _ in group.keys if field is Field.STEMS}
            search = Search(field=Field.STEMS, terms=tuple(sorted(stems)), languages=(lang,), limit=TOP)
            best += [(-hit.score, hit.statement_id) for hit in index.search(search)]
        return [id for _, id in sorted(best)[:TOP]]

    return find


def measured(find: Find, claims: Sequence[Asked]) -> dict[str, float]:
    """Return shares of claims whose original comes first or among five, and milliseconds of the processor a claim."""
    for one in claims[:WARM]:
        find(one.text)
    spent, ranks = [], []
    for one in claims:
        started = time.process_time()
        found = list(find(one.text))
        spent.append(1000 * (time.process_time() - started))
        ranks.append(found.index(one.gold) if one.gold in found else TOP)
    spent.sort()
    return {
        "recall_at_1": sum(rank == 0 for rank in ranks) / len(ranks),
        "recall_at_5": sum(rank < TOP for rank in ranks) / len(ranks),
        "median_ms": spent[len(spent) // 2],
        "ms_95_of_100": spent[int(len(spent) * 0.95)],
    }


def indexed(statements: Sequence[Statement]) -> tuple[StatementIndex, float]:
    """Return an index, and the milliseconds of the processor that a statement took."""
    index = StatementIndex.in_memory()
    started = time.process_time()
    index.add(statements)
    return index, 1000 * (time.process_time() - started) / len(statements)


def megabytes_of_all_lists() -> float:
    """Return what all lists take once each language was asked about in both directions."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    lists = word_lists()
    for lang in SHIPPED:
        lists.equivalents(("bridg",), "en", lang)
        lists.equivalents(("x",), lang, "en")
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def main(size: int = SIZE, queries: int = QUERIES, folder: Path | None = None) -> None:
    """Print the figures."""
    memory = megabytes_of_all_lists()
    statements, claims = recombined(folder, size, queries) if folder else made(size, queries)
    index, whole = indexed(statements)
    mine, plain = measured(ours(index, statements), claims), measured(any_word(index), claims)
    bounds = {"median_ms": "below 15", "ms_95_of_100": "below 60", "recall_at_1": "at least the peer's"}
    for name, figures in (("crossref", mine), ("any_word", plain)):
        for figure, value in figures.items():
            print(f"across\t{name}_{figure}\t{value:.3f}\t{bounds.get(figure, '') if figures is mine else ''}")
    print(f"across\tspeed_ratio_to_any_word\t{plain['median_ms'] / max(mine['median_ms'], 1e-9):.2f}\t")
    print(f"across\tindex_ms_a_statement\t{whole:.3f}\tbelow 0.1")
    print(f"across\tall_lists_megabytes\t{memory:.0f}\tbelow 250")


if __name__ == "__main__":
    main(
        size=next((int(one) for one in sys.argv[1:] if one.isdecimal()), SIZE),
        folder=next((Path(one) for one in sys.argv[1:] if not one.isdecimal()), None),
    )
