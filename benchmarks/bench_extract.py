"""Claim extraction: articles of 600 words a second for each language, and whether time grows as the text does.

The texts are the languages' own example sentences, shuffled by a seed. spaCy is no dependency, so the peer is its
published speed for a small English pipeline, 10,000 words a second on a CPU, named as such. Bounds: 150 articles a
second on one core, 10 times that peer, and 1.5 times as long per byte for 5 MB as for 50 kB.
"""

from __future__ import annotations

import random
import time

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text
from crossref.directory import Directory
from crossref.lang import BUILT_IN, get_language
from crossref.types import Article

WORDS = 600
SPACY_WORDS_A_SECOND = 10_000
RUNS = 3
MARKS = 1_000_000


def text_of(code: str, words: int, *, seed: int = 7) -> str:
    """Return so many words of a language's example sentences, in paragraphs of two."""
    rng = random.Random(seed)
    sentences = list(get_language(code).examples)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(rng.choice(sentences) for _ in range(2))
        paragraphs.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(paragraphs)


def article_of(code: str, text: str) -> Article:
    """Return the text as an article of the language."""
    article = article_from_text(text)
    return type(article)(**{name: getattr(article, name) for name in article.__slots__} | {"lang": code})


def seconds(articles: list[Article], directory: Directory) -> float:
    """Return the least CPU time of some runs over the articles."""
    best = float("inf")
    for _ in range(RUNS):
        start = time.process_time()
        for article in articles:
            find_claims(article, directory)
        best = min(best, time.process_time() - start)
    return best


def speed(code: str, count: int, directory: Directory) -> float:
    """Return articles of 600 words a second."""
    articles = [article_of(code, text_of(code, WORDS, seed=n)) for n in range(count)]
    words = sum(len(article.text.split()) for article in articles)
    find_claims(articles[0], directory)
    return words / WORDS / seconds(articles, directory)


def main(*, count: int = 40, large_bytes: int = 5_000_000, marks: int = MARKS) -> None:
    """Print the figures."""
    directory = Directory(())
    for code in BUILT_IN:
        print(f"extract\t{code}_articles_a_second\t{speed(code, count, directory):.0f}\tat least 150")
    english = speed("en", count, directory) * WORDS
    print(f"extract\tratio_to_spacy_as_published\t{english / SPACY_WORDS_A_SECOND:.1f}\tat least 10")
    small, large = (article_of("en", text_of("en", size // 6)) for size in (50_000, large_bytes))
    a_byte = [seconds([article], directory) / len(article.text) for article in (small, large)]
    print(f"extract\ttime_a_byte_large_to_small\t{a_byte[1] / a_byte[0]:.2f}\tat most 1.5")
    start = time.process_time()
    find_claims(article_of("en", "“" * marks), directory)
    find_claims(article_of("en", "'" * marks), directory)
    print(f"extract\tmarks_seconds\t{time.process_time() - start:.2f}\tbelow 2 for each of two lines of a million")


if __name__ == "__main__":
    main()
