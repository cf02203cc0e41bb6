"""What a search costs as the archive grows: quotations anywhere, and claims of known days, over more and more sentences.

Run ``python -m benchmarks.bench_growth 100000 1000000 [SENTENCES.txt] [PLOT.svg]`` for other sizes, or over sentences of
your own, one a line, which are recombined where there are too few. Without a file, sentences are made from a seeded
vocabulary whose words are as unevenly spread as those of real text. A query is 60% of one sentence, 8% of its words
dropped and one replaced; a claim of known days is the same with three days before and one after. In the same run:
tantivy by itself, asked for any of the words; rapidfuzz ``token_set_ratio`` over all sentences, for a few queries; and
the quotations once more from two processes at a time. Bounds: claims of known days cost less than three times as much
over ten times the sentences; the index opens in less than 100 ms; recall at 5 is no worse than a hundredth below
tantivy's; over a million sentences 800 quotations a second from two processes, 3,000 times as many as rapidfuzz, 95 of
100 in less than 8 ms, and less than 600 MB beside the sentences themselves. Searches are timed by the processor's time of
the thread that asks, so that other work on the machine does not count; building the index is timed by the clock.
"""

from __future__ import annotations

import multiprocessing
import random
import resource
import sys
import tempfile
import time
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

import tantivy
from rapidfuzz import fuzz, process

from benchmarks.growth_plot import draw
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
PROCESSES, FUZZY_QUERIES = 2, 3
MILLION = 1_000_000
BEFORE, AFTER = timedelta(days=3), timedelta(days=1)
LINES = {
    "quotes": "quotation, anybody, any day",
    "dated": "quotation of known days",
    "tantivy": "full-text engine alone, any word",
}
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
        yield statement_of(number, text)


def statement_of(number: int, text: str) -> Statement:
    """Return a sentence as a statement of a day of its own."""
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
        # The processor's time of this one thread: what others do on the machine does not count.
        started = time.thread_time()
        answer = list(find(number, text))
        taken.append(time.thread_time() - started)
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
        return {id: statement_of(int(id[1:]), sentences[int(id[1:])]) for id in ids}

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


def _rate_of_processes(folder: Path, sentences: Sequence[str], asked: Sequence[tuple[int, str]]) -> float:
    """Return how many quotations a second several processes answer at a time, each with the index of its own."""
    # Forked, so that the sentences are there already; each process opens the index for itself.
    context = multiprocessing.get_context("fork")
    answered: multiprocessing.SimpleQueue[float] = context.SimpleQueue()
    ready = context.Barrier(PROCESSES)

    def work(share: Sequence[tuple[int, str]]) -> None:
        index = StatementIndex(tantivy.Index.open(str(folder)), folder)
        find = _finders(index, sentences)["quotes"]
        ready.wait()
        answered.put(measured(find, share).rate)

    workers = [context.Process(target=work, args=(asked[at::PROCESSES],)) for at in range(PROCESSES)]
    for worker in workers:
        worker.start()
    rate = sum(answered.get() for _ in workers)
    for worker in workers:
        worker.join()
    return rate


def _rate_of_rapidfuzz(sentences: Sequence[str], asked: Sequence[tuple[int, str]]) -> float:
    started = time.thread_time()
    for _, text in asked[:FUZZY_QUERIES]:
        process.extract(text, sentences, scorer=fuzz.token_set_ratio, limit=TOP)
    return min(FUZZY_QUERIES, len(asked)) / (time.thread_time() - started)


def costs_at(sentences: Sequence[str], *, queries: int = QUERIES) -> tuple[dict[str, Cost], dict[str, float]]:
    """Return what each kind of search costs over these sentences, and what index and process cost."""
    chance = random.Random(5)
    asked = [
        (number, damaged(sentences[number], sentences, chance))
        for number in chance.sample(range(len(sentences)), min(queries, len(sentences)))
    ]
    before = _megabytes()
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        with StatementIndex.open(Path(folder)) as index:
            index.add(_statements(sentences))
        built = time.perf_counter() - started
        started = time.perf_counter()
        index = StatementIndex(tantivy.Index.open(folder), Path(folder))
        opened = time.perf_counter() - started
        costs = {name: measured(find, asked) for name, find in _finders(index, sentences).items()}
        added = _megabytes() - before
        index.close()
        both = _rate_of_processes(Path(folder), sentences, asked)
    fuzzy = _rate_of_rapidfuzz(sentences, asked)
    others = {
        "passages_a_second": len(sentences) / built,
        "open_ms": opened * 1000,
        "megabytes_beside_the_sentences": added,
        "quotes_a_second_from_two_processes": both,
        "speed_ratio_to_tantivy": costs["quotes"].rate / costs["tantivy"].rate,
        "speed_ratio_to_rapidfuzz": both / fuzzy,
    }
    return costs, others


def _megabytes() -> float:
    """Return what the process holds in memory now, pages of the index's files included."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def _bound(size: int, name: str) -> str:
    bounds = {"quotes_recall_at_5": "at least tantivy's less 0.01", "open_ms": "below 100"}
    if size >= MILLION:
        bounds |= {
            "quotes_a_second_from_two_processes": "at least 800",
            "speed_ratio_to_rapidfuzz": "at least 3000",
            "quotes_p95_ms": "below 8",
            "megabytes_beside_the_sentences": "below 600",
        }
    return bounds.get(name, "")


def _figures(costs: Mapping[str, Cost], others: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    for name, cost in costs.items():
        yield f"{name}_median_ms", f"{cost.median:.2f}"
        yield f"{name}_p95_ms", f"{cost.slow:.2f}"
        yield f"{name}_queries_per_second", f"{cost.rate:.0f}"
        yield f"{name}_recall_at_1", f"{cost.first:.3f}"
        yield f"{name}_recall_at_5", f"{cost.in_five:.3f}"
    for name, value in others.items():
        yield name, f"{value:.1f}"


def main(
    sizes: Sequence[int] = SIZES, queries: int = QUERIES, given: Sequence[str] = (), plot: Path | None = None
) -> None:
    """Print the figures at each size, and how they grow from the smallest to the largest; draw them if asked to."""
    lines: dict[str, list[tuple[int, float]]] = {name: [] for name in LINES}
    sentences = recombined(given, max(sizes)) if given else made_sentences(max(sizes))
    for size in sizes:
        costs, others = costs_at(sentences[:size], queries=queries)
        for name, cost in costs.items():
            lines[name].append((size, cost.median))
        for name, value in _figures(costs, others):
            print(f"growth\t{size}_{name}\t{value}\t{_bound(size, name)}", flush=True)
    dated = [cost for _, cost in lines["dated"]]
    print(f"growth\tdated_growth\t{dated[-1] / max(dated[0], 1e-9):.2f}\tbelow 3")
    if plot is not None:
        named = {LINES[name]: points for name, points in lines.items()}
        plot.write_text(draw(named, title="Milliseconds a search takes (median, one core)"), encoding="utf-8")


if __name__ == "__main__":
    numbers = tuple(int(argument) for argument in sys.argv[1:] if argument.isdecimal())
    texts = [Path(argument) for argument in sys.argv[1:] if argument.endswith(".txt")]
    plots = [Path(argument) for argument in sys.argv[1:] if argument.endswith(".svg")]
    main(
        numbers or SIZES,
        given=texts[0].read_text(encoding="utf-8").splitlines() if texts else (),
        plot=plots[0] if plots else None,
    )
