"""What a search costs as the archive grows: quotations anywhere, and claims of known days, over more and more sentences.

Run ``python -m benchmarks.bench_growth 100000 1000000 [SENTENCES.txt]`` for other sizes, or over sentences of your own,
one a line, which are recombined where there are too few. Without a file, sentences are made from a seeded vocabulary
whose words are as unevenly spread as those of real text. A query is 60% of one sentence, 8% of its words dropped and one
replaced; a claim of known days is the same with three days before and one after. Beside crossref runs tantivy by itself,
asked for any of the words. Bounds: claims of known days cost less than three times as much over ten times the sentences;
the index opens in less than 100 ms; recall at 5 is no worse than a hundredth below tantivy's.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

import tantivy

from crossref.match.candidates import find_candidates
from crossref.match.plan import Field, Query, Search, wording_of
from crossref.store.search import StatementIndex
from crossref.types import Statement, Version

SIZES = (10_000, 100_000)
QUERIES = 400
TOP = 5
WORDS = 60_000
START = datetime(2016, 1, 1, 12, tzinfo=UTC)
DAYS = 3_650
BEFORE, AFTER = timedelta(days=3), timedelta(days=1)
_ONSETS = (*tuple("bcdfghjklmnprstvw"), "br", "cl", "dr", "fl", "gr", "kr", "pl", "pr", "sk", "st", "tr")
_RHYMES = (
    *tuple("aeiou"),
    "an",
    "el",
    "in",
    "or",
    "us",
    "ar",
    "em",
    "il",
    "on",
    "ur",
    "ack",
    "end",
    "ist",
    "oft",
    "umb",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What queries took and found: milliseconds at the median and the 95th hundredth, queries a second, recall."""

    median: float
    slow: float
    rate: float
    first: float
    in_five: float


def made_sentences(size: int, seed: int = 3) -> list[str]:
    """Return so many sentences from a vocabulary that never was, the n-th word n times rarer than the first."""
    chance = random.Random(seed)
    vocabulary = list(dict.fromkeys(_made_word(chance) for _ in range(WORDS)))
    ladder = list(accumulate(1 / (rank + 2) for rank in range(len(vocabulary))))

    def word() -> str:
        return vocabulary[bisect(ladder, chance.random() * ladder[-1])]

    return [" ".join(word() for _ in range(chance.randint(10, 34))) for _ in range(size)]


def _made_word(chance: random.Random) -> str:
    return "".join(chance.choice(_ONSETS) + chance.choice(_RHYMES) for _ in range(chance.choice((1, 2, 2, 3))))


def recombined(sentences: Sequence[str], size: int, seed: int = 4) -> list[str]:
    """Return so many sentences: those given, then beginnings of some joined to ends of others."""
    chance = random.Random(seed)
    made = list(sentences[:size])
    while len(made) < size:
        head, tail = chance.choice(sentences).split(), chance.choice(sentences).split()
        made.append(" ".join(head[: len(head) // 2] + tail[len(tail) // 2 :]))
    chance.shuffle(made)
    return made


def damaged(text: str, others: Sequence[str], chance: random.Random) -> str:
    """Return 60% of a sentence, 8% of its words dropped and one replaced by a word of another."""
    words = text.split()
    length = max(round(len(words) * 0.6), 3)
    at = chance.randint(0, len(words) - length)
    part = [word for word in words[at : at + length] if chance.random() > 0.08] or words[at : at + length]
    part[chance.randrange(len(part))] = chance.choice(chance.choice(others).split())
    return " ".join(part)


def _statements(sentences: Sequence[str]) -> Iterator[Statement]:
    for number, text in enumerate(sentences):
        yield _statement(number, text)


def _statement(number: int, text: str) -> Statement:
    versions = (Version(number=1, text=text),)
    return Statement(id=f"s{number}", versions=versions, lang="en", published_at=_day(number))


def _day(number: int) -> datetime:
    return START + timedelta(days=number * 7919 % DAYS)


def measured(find: Callable[[int, str], Sequence[str]], queries: Sequence[tuple[int, str]]) -> Cost:
    """Return what an engine takes for queries, pairs of the right sentence's number and the text."""
    for number, text in queries[: len(queries) // 10]:
        find(number, text)
    taken, ranks = [], []
    for number, text in queries:
        started = time.perf_counter()
        answer = list(find(number, text))
        taken.append(time.perf_counter() - started)
        ranks.append(answer.index(f"s{number}") if f"s{number}" in answer else TOP)
    taken.sort()
    return Cost(
        median=taken[len(taken) // 2] * 1000,
        slow=taken[int(len(taken) * 0.95)] * 1000,
        rate=len(taken) / sum(taken),
        first=sum(rank == 0 for rank in ranks) / len(ranks),
        in_five=sum(rank < TOP for rank in ranks) / len(ranks),
    )


def _finders(index: StatementIndex, sentences: Sequence[str]) -> dict[str, Callable[[int, str], Sequence[str]]]:
    def load(ids: Sequence[str]) -> dict[str, Statement]:
        return {id: _statement(int(id[1:]), sentences[int(id[1:])]) for id in ids}

    def ask(query: Query) -> Sequence[str]:
        return [one.statement.id for one in find_candidates(query, index, load, top=TOP).candidates]

    def quote(_number: int, text: str) -> Sequence[str]:
        return ask(Query(text=text, lang="en"))

    def dated(number: int, text: str) -> Sequence[str]:
        day = _day(number)
        return ask(Query(text=text, lang="en", first=(day - BEFORE).date(), last=(day + AFTER).date()))

    def plain(_number: int, text: str) -> Sequence[str]:
        terms = wording_of(Query(text=text, lang="en"), index).rare
        return [hit.statement_id for hit in index.search(Search(field=Field.STEMS, terms=terms, limit=TOP))]

    return {"quotes": quote, "dated": dated, "tantivy": plain}


def costs_at(sentences: Sequence[str], *, queries: int = QUERIES) -> tuple[dict[str, Cost], dict[str, float]]:
    """Return what each kind of search costs over these sentences, and what index and process cost."""
    chance = random.Random(5)
    asked = [
        (number, damaged(sentences[number], sentences, chance))
        for number in chance.sample(range(len(sentences)), min(queries, len(sentences)))
    ]
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        with StatementIndex.open(Path(folder)) as index:
            index.add(_statements(sentences))
        built = time.perf_counter() - started
        started = time.perf_counter()
        index = StatementIndex(tantivy.Index.open(folder), Path(folder))
        opened = time.perf_counter() - started
        costs = {name: measured(find, asked) for name, find in _finders(index, sentences).items()}
        index.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return costs, {"passages_a_second": len(sentences) / built, "open_ms": opened * 1000, "peak_megabytes": peak}


def main(sizes: Sequence[int] = SIZES, queries: int = QUERIES, given: Sequence[str] = ()) -> None:
    """Print the figures at each size, and how they grow from the smallest to the largest."""
    dated = []
    sentences = recombined(given, max(sizes)) if given else made_sentences(max(sizes))
    for size in sizes:
        costs, others = costs_at(sentences[:size], queries=queries)
        dated.append(costs["dated"].median)
        for name, cost in costs.items():
            bound = "at least tantivy's less 0.01" if name == "quotes" else ""
            print(f"growth\t{size}_{name}_median_ms\t{cost.median:.2f}\t")
            print(f"growth\t{size}_{name}_p95_ms\t{cost.slow:.2f}\t")
            print(f"growth\t{size}_{name}_queries_per_second\t{cost.rate:.0f}\t")
            print(f"growth\t{size}_{name}_recall_at_1\t{cost.first:.3f}\t")
            print(f"growth\t{size}_{name}_recall_at_5\t{cost.in_five:.3f}\t{bound}")
        print(f"growth\t{size}_speed_ratio_to_tantivy\t{costs['quotes'].rate / costs['tantivy'].rate:.2f}\t")
        for name, value in others.items():
            print(f"growth\t{size}_{name}\t{value:.1f}\t{'below 100' if name == 'open_ms' else ''}")
    print(f"growth\tdated_growth\t{dated[-1] / max(dated[0], 1e-9):.2f}\tbelow 3")


if __name__ == "__main__":
    numbers = tuple(int(argument) for argument in sys.argv[1:] if argument.isdecimal())
    files = [argument for argument in sys.argv[1:] if not argument.isdecimal()]
    main(numbers or SIZES, given=Path(files[0]).read_text(encoding="utf-8").splitlines() if files else ())
