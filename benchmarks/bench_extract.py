"""Claim extraction: articles of 600 words a second for each language, and whether time grows as the text does.

The texts are the languages' own example sentences, shuffled by a seed; articles have a day and are read with the sources
that crossref brings, as `crossref extract` reads them. "neutral" is a language without lists. spaCy is no dependency, so
the peer is its published speed for a small English pipeline, 10,000 words a second on a CPU, named as such. Bounds: 150
articles a second on one core, 10 times that peer, folding within a millisecond, 1.5 times as long per byte for 5 MB as
for 50 kB, and two seconds for a million quotation marks in a line. All is the processor's time, the least of some runs.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text
from crossref.directory import Directory
from crossref.lang import BUILT_IN, get_language
from crossref.pipeline.checks import bundled_directory
from crossref.text.fold import Folded, fold
from crossref.types import Article

WORDS = 600
SPACY_WORDS_A_SECOND = 10_000
RUNS = 3
MARKS = 1_000_000
GLYPHS = "“”«„‘'\"「"
LANGUAGES = tuple(BUILT_IN)
NEUTRAL = "cs"
"""A language of which crossref has no lists; its texts here are the English ones."""
PUBLISHED = datetime(2025, 3, 12, 9, tzinfo=UTC)


def text_of(code: str, words: int, *, seed: int = 7) -> str:
    """Return so many words of a language's example sentences, in paragraphs of two."""
    rng = random.Random(seed)
    sentences = list(get_language("en" if code == NEUTRAL else code).examples)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(rng.choice(sentences) for _ in range(2))
        paragraphs.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(paragraphs)


def text_of_bytes(code: str, size: int) -> str:
    """Return about so many bytes of a language's example sentences."""
    sample = text_of(code, WORDS)
    return text_of(code, size * len(sample.split()) // len(sample.encode()))


def article_of(code: str, text: str) -> Article:
    """Return the text as a dated article of the language."""
    return replace(article_from_text(text), lang=code, published_at=PUBLISHED)


def least(act: Callable[[], object], runs: int = RUNS) -> float:
    """Return the least seconds of the processor that something takes in some runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        act()
        best = min(best, time.process_time() - start)
    return best


def speed(code: str, count: int, directory: Directory) -> float:
    """Return articles of 600 words a second; each counts with the least of its runs."""
    articles = [article_of(code, text_of(code, WORDS, seed=n)) for n in range(count)]
    words = sum(len(article.text.split()) for article in articles)
    find_claims(articles[0], directory)
    return words / WORDS / sum(least(partial(find_claims, article, directory)) for article in articles)


def a_byte(code: str, size: int, directory: Directory, *, runs: int) -> float:
    """Return the seconds that a byte of an article of so many bytes takes."""
    text = text_of_bytes(code, size)
    return least(partial(find_claims, article_of(code, text), directory), runs) / len(text.encode())


def folding(code: str, count: int) -> float:
    """Return the seconds in which an article of 600 words is folded, for the first time."""
    texts = [text_of(code, WORDS, seed=n) for n in range(count)]
    return sum(least(partial(_folded_anew, text)) for text in texts) / len(texts)


def _folded_anew(text: str) -> Folded:
    fold.cache_clear()
    return fold(text)


def show(figure: str, value: str, bound: str) -> None:
    """Print a figure with its bound."""
    print(f"extract\t{figure}\t{value}\t{bound}", flush=True)


def main(
    *, count: int = 40, large_bytes: int = 5_000_000, marks: int = MARKS, codes: Sequence[str] = LANGUAGES
) -> None:
    """Print the figures."""
    directory = bundled_directory()
    speeds = {code: speed(code, count, directory) for code in (*codes, NEUTRAL)}
    for code, articles in speeds.items():
        show(f"{'neutral' if code == NEUTRAL else code}_articles_a_second", f"{articles:.0f}", "at least 150")
    for name, articles in (("english", speeds["en"]), ("slowest", min(speeds.values()))):
        ratio = articles * WORDS / SPACY_WORDS_A_SECOND
        show(f"{name}_ratio_to_spacy_as_published", f"{ratio:.1f}", "at least 10")
    slowest = max(folding(code, count) for code in codes)
    show("folding_ms_an_article_of_the_slowest_language", f"{slowest * 1000:.2f}", "below 1")
    for code in codes:
        small = a_byte(code, min(50_000, large_bytes), directory, runs=RUNS)
        times = a_byte(code, large_bytes, directory, runs=1) / small
        show(f"{code}_time_a_byte_large_to_small", f"{times:.2f}", "at most 1.5")
    lines = [article_of("en", glyph * marks) for glyph in GLYPHS]
    longest = max(least(partial(find_claims, line, directory), 1) for line in lines)
    show("marks_seconds", f"{longest:.2f}", f"below 2 for the slowest of {len(GLYPHS)} lines of a million")


if __name__ == "__main__":
    main()
