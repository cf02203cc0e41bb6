"""Judging: pairs a second of a 30-word quotation and a 150-word statement with every check, and growth with the statement.

Texts are the English example sentences, shuffled by a seed; half of the quotations have a word changed, half of all are
reported speech. A statement is met by several claims, as in a newsroom, and in a second figure by one alone, so that
every word of it is read anew. The peers do no more than align the words, in the same run: rapidfuzz (compiled) and
difflib. Quotations that slide over one statement of 100 kB are what a desk checks against a long speech. Bounds: 1,500
pairs a second on one core; time a word of statements of 15,000 words (100 kB) at most 1.5 times that of 1,500 words, and
of 150,000 words (1 MB) at most 1.5 times that of 15,000.
"""

from __future__ import annotations

import random
import time
from difflib import SequenceMatcher

from rapidfuzz.distance import Levenshtein

from benchmarks.bench_extract import text_of
from crossref.verdict import compare

WORDS, QUOTED = 150, 30
CLAIMS = 10
"""Claims that meet one statement."""

_OTHER_WORDS = ("not", "may", "twelve", "never", "several", "harbour")

Pair = tuple[str, str, bool]


def make_pairs(count: int, *, words: int = WORDS, claims: int = CLAIMS) -> list[Pair]:
    """Return statements with claims: original, reported, whether quoted."""
    rng = random.Random(5)
    pairs: list[Pair] = []
    while len(pairs) < count:
        statement = text_of("en", words, seed=rng.randrange(10**9)).split()[:words]
        for at in range(min(claims, count - len(pairs))):
            start = rng.randrange(0, len(statement) - QUOTED)
            quote = statement[start : start + QUOTED]
            if at % 2:
                quote[rng.randrange(5, 25)] = rng.choice(_OTHER_WORDS)
            pairs.append((" ".join(statement), " ".join(quote), at % 4 < 2))
    return pairs


def make_slide(words: int, *, claims: int = 200) -> list[Pair]:
    """Return quotations from one end of a statement to the other, every second one with a word changed."""
    original = " ".join(statement := text_of("en", words, seed=11).split()[:words])
    pairs: list[Pair] = []
    for at in range(claims):
        start = at * (len(statement) - QUOTED) // claims
        quote = statement[start : start + QUOTED]
        if at % 2:
            quote[QUOTED // 2] = _OTHER_WORDS[at % len(_OTHER_WORDS)]
        pairs.append((original, " ".join(quote), at % 4 < 2))
    return pairs


def judge(pairs: list[Pair]) -> float:
    """Return the CPU seconds that judging takes."""
    start = time.process_time()
    for original, reported, quoted in pairs:
        compare(original, reported, quoted=quoted, original_lang="en", reported_lang="en")
    return time.process_time() - start


def align_with_rapidfuzz(pairs: list[Pair]) -> float:
    """Return the CPU seconds that rapidfuzz takes to align the words alone."""
    start = time.process_time()
    for original, reported, _ in pairs:
        Levenshtein.opcodes(reported.split(), original.split())
    return time.process_time() - start


def align_with_difflib(pairs: list[Pair]) -> float:
    """Return the CPU seconds that difflib takes to align the words alone."""
    start = time.process_time()
    for original, reported, _ in pairs:
        SequenceMatcher(None, reported.split(), original.split(), autojunk=False).get_opcodes()
    return time.process_time() - start


def main(*, count: int = 2000, large_words: int = 15_000) -> None:
    """Print the figures."""
    pairs, fresh = make_pairs(count), make_pairs(count // 4, claims=1)
    judge(pairs[: count // 10])
    spent = judge(pairs) / len(pairs)
    print(f"judge\tpairs_a_second\t{1 / spent:.0f}\tat least 1500")
    print(f"judge\tpairs_a_second_new_statement_each\t{len(fresh) / judge(fresh):.0f}\t-")
    print(f"judge\ttime_ratio_to_rapidfuzz_words\t{spent * len(pairs) / align_with_rapidfuzz(pairs):.1f}\t-")
    print(f"judge\ttime_ratio_to_difflib_words\t{spent * len(pairs) / align_with_difflib(pairs):.1f}\t-")
    small, large, huge = (
        judge(make_pairs(number, words=words, claims=1)) / (number * words)
        for number, words in ((20, large_words // 10), (20, large_words), (2, 10 * large_words))
    )
    print(f"judge\ttime_a_word_large_to_small\t{large / small:.2f}\tat most 1.5")
    print(f"judge\ttime_a_word_huge_to_large\t{huge / large:.2f}\tat most 1.5")
    slide = make_slide(large_words)
    judge(slide[:4])  # what is read of the statement, once for each way of quoting
    print(f"judge\tpairs_a_second_sliding_over_a_long_statement\t{len(slide) / judge(slide):.0f}\t-")


if __name__ == "__main__":
    main()
