"""Finding the original of a damaged quotation among 20,000 statements: how often it comes first, and how fast.

Statements are made by a seeded grammar (fictional); a query is 60% of one, 8% of its words dropped and one changed. The
peers run on the same queries: tantivy by itself (BM25, any word), and rapidfuzz ``partial_ratio`` over a sample of
2,000 that holds the right ones. Bounds: the original comes first at least as often as with tantivy alone, and ours is
faster than rapidfuzz although its pool is ten times as large.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import tantivy
from rapidfuzz import fuzz, process

from crossref.match.candidates import find_candidates
from crossref.match.plan import Query
from crossref.match.terms import words_of
from crossref.store.search import StatementIndex
from crossref.types import Statement, Version

SIZE, SAMPLE, QUERIES = 20_000, 2_000, 400
TOP = 5


def _choices(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split("|"))


WHO = _choices(
    """
    The ministry | Our delegation | The minister | The harbour council | The government of Tarvia | The
    commission | Ambassador Karsel | The rescue service | Our permanent mission | The working group | Deputy
    Minister Ramina | The joint secretariat
    """
)
DID = _choices(
    """
    welcomes | regrets | has received | will publish | rejects | has postponed | supports | examines | did not
    sign | must amend | may renew | has circulated | considers | takes note of | insists on | objects to
    """
)
WHAT = _choices(
    """
    report | note | offer | draft | figures | plan | complaint | treaty | protocol | schedule | inventory |
    decision | list | appeal | proposal | survey
    """
)
ABOUT = _choices(
    """
    coastal road | grain quota | northern ports | ferry rules | winter relief | tidal power station | drifting
    buoys | rescue treaty | fishing licences | visa waiver | railway gauge | undersea cable | museum loans |
    flood barriers | language schools | air corridor | prisoner exchange | veterans' pensions | border market |
    quarantine station
    """
)
WHERE = _choices(
    """
    in Puerto Lirio | at Port Anselm | in Port Calder | on the Marn plateau | in the Ebbe strait | at the Wexley
    conference | in Tolse | before the assembly in Quirin | along the Sorn river | with its neighbours in
    Kestria
    """
)
WHY = _choices(
    """
    because {n} families are still waiting | after {n} days of talks | so that {n} vessels can return | with {n}
    million florins | although {n} delegates abstained | until {d} {m} | before the end of {m} | by {d} {m} at
    the latest | for {n} villages
    """
)
MONTHS = ("January", "March", "April", "June", "July", "September", "October", "December")

Finder = Callable[[str], Sequence[str]]
"""Takes a query and returns ids, best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How one engine did: shares of queries whose original came first or among five, and queries a second."""

    first: float
    in_five: float
    rate: float


def make_statements(size: int, seed: int = 7) -> tuple[Statement, ...]:
    """Return so many fictional statements."""
    chance = random.Random(seed)
    return tuple(
        Statement(id=f"bench-{number}", versions=(Version(number=1, text=_text(chance)),), lang="en")
        for number in range(size)
    )


def _text(chance: random.Random) -> str:
    pick = chance.choice
    why = pick(WHY).format(n=chance.randint(2, 900), d=chance.randint(1, 28), m=pick(MONTHS))
    one = f"{pick(WHO)} {pick(DID)} the {pick(WHAT)} on the {pick(ABOUT)} {pick(WHERE)}"
    return f"{one} and {pick(DID)} the {pick(WHAT)} on the {pick(ABOUT)} {why}."


def damaged(text: str, chance: random.Random) -> str:
    """Return 60% of a text as a careless writer has it: 8% of its words dropped, one changed."""
    words = text.rstrip(".").split()
    length = max(round(len(words) * 0.6), 3)
    at = chance.randint(0, len(words) - length)
    part = words[at : at + length]
    for _ in range(max(round(length * 0.08), 1)):
        part.pop(chance.randrange(len(part)))
    part[chance.randrange(len(part))] = chance.choice(WHAT)
    return " ".join(part)


def ours(statements: Sequence[Statement]) -> Finder:
    """Return crossref's own search."""
    index = StatementIndex.in_memory()
    index.add(statements)
    known = {one.id: one for one in statements}

    def find(text: str) -> Sequence[str]:
        query = Query(text=text, lang="en")
        found = find_candidates(query, index, lambda ids: {id: known[id] for id in ids}, top=TOP)
        return [one.statement.id for one in found.candidates]

    return find


def plain_tantivy(statements: Sequence[Statement]) -> Finder:
    """Return tantivy with its own tokenizer: BM25 over any of the words."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    builder.add_text_field("text", tokenizer_name="default", index_option="freq")
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer(60_000_000, 1)
    for one in statements:
        writer.add_document(tantivy.Document(id=one.id, text=one.text))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def find(text: str) -> Sequence[str]:
        terms = [tantivy.Query.term_query(schema, "text", word, "freq") for word in words_of(text)]
        query = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
        hits = searcher.search(query, limit=TOP, count=False).hits
        return [str(searcher.doc(address)["id"][0]) for _, address in hits]

    return find


def rapidfuzz_over(statements: Sequence[Statement]) -> Finder:
    """Return a comparison with every statement by ``partial_ratio``."""
    texts = {one.id: one.text for one in statements}

    def find(text: str) -> Sequence[str]:
        return [id for _, _, id in process.extract(text, texts, scorer=fuzz.partial_ratio, limit=TOP)]

    return find


def measured(find: Finder, queries: Sequence[tuple[str, str]]) -> Figures:
    """Return how an engine answers queries, pairs of the right id and the text."""
    find(queries[0][1])
    started = time.process_time()
    answers = [find(text) for _, text in queries]
    seconds = max(time.process_time() - started, 1e-9)
    ranks = [list(answer).index(id) if id in answer else TOP for (id, _), answer in zip(queries, answers, strict=True)]
    return Figures(
        first=sum(rank == 0 for rank in ranks) / len(queries),
        in_five=sum(rank < TOP for rank in ranks) / len(queries),
        rate=len(queries) / seconds,
    )


def main(size: int = SIZE, sample: int = SAMPLE, queries: int = QUERIES) -> None:
    """Print the figures; the slow peer gets a tenth of the queries."""
    chance = random.Random(11)
    statements = make_statements(size)
    few = chance.sample(statements, min(sample, size))
    asked = [(one.id, damaged(one.text, chance)) for one in chance.choices(few, k=queries)]
    mine, plain = measured(ours(statements), asked), measured(plain_tantivy(statements), asked)
    slow = measured(rapidfuzz_over(few), asked[: max(queries // 10, 1)])
    for name, engine in (("crossref", mine), ("tantivy", plain), ("rapidfuzz_sample", slow)):
        bounds = ("at least tantivy's", "at least tantivy's") if engine is mine else ("", "")
        print(f"search\t{name}_recall_at_1\t{engine.first:.3f}\t{bounds[0]}")
        print(f"search\t{name}_recall_at_5\t{engine.in_five:.3f}\t{bounds[1]}")
        print(f"search\t{name}_queries_per_second\t{engine.rate:.1f}\t")
    print(f"search\tspeed_ratio_to_tantivy\t{mine.rate / plain.rate:.2f}\t")
    print(f"search\tspeed_ratio_to_rapidfuzz_sample\t{mine.rate / slow.rate:.2f}\tabove 1")


if __name__ == "__main__":
    main()
