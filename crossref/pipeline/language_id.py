"""Tells the language of posts whose platform or channel may be wrong about it, from their own words.

A ministry's Spanish account posts in English now and then, and a platform's mark is wrong for short posts. What they
say stands unless a text of four words or more speaks against it; then py3langid decides between the languages in use.
Links, handles and hashtags are cut first. The library takes half a second and 120 MB, so that it is loaded for the
first such text alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from crossref.article.language import TELLS_APART, Guess, guess_by_parts
from crossref.directory import Directory
from crossref.match.plan import base_language
from crossref.types import Statement

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LEAST_WORDS = 4
"""Shorter texts are of the language that platform or channel name."""
SILENT_WORDS = 8
"""A text of so many words that has none of the commonest words of the language named is in doubt."""
LEAST_LETTERS = 12
SURE = 0.8
"""How sure the library must be, of 1; of 2,400 news sentences cut to four words, two in a thousand were wrong then."""
_CUT = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+|[#@]\w+(?:@[\w.-]+)?|\S+@\S+\.\w+", re.IGNORECASE)
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0eff\u1780-\u17ff]")


def language_of(text: str, told: str | None, languages: Sequence[str]) -> str | None:
    """Return a text's language: the one told, unless its own words plainly are of another language in use.

    A text in several languages is of the one in which most of it is written, by paragraphs.

    Args:
        text: The text as published.
        told: What platform or channel say; ``None`` where they say nothing.
        languages: Those that the newsroom uses; nothing else is ever found.
    """
    parts = [part for one in text.split("\n") if (part := _without_links(one)).strip()]
    guess, guesses = guess_by_parts(parts)
    whole = " ".join(parts)
    if not _tells_enough(whole, guess):
        return told
    doubtful = _is_doubtful(guess, told) or any(
        _is_doubtful(one, told) and _tells_enough(part, one) for part, one in zip(parts, guesses, strict=True)
    )
    if not doubtful:
        return told or guess.language
    # A newsroom may collect a language that it does not list.
    found = _by_most_letters(parts, guesses, told, (*languages, told) if told else languages)
    return found if found != base_language(told) else told


def _without_links(text: str) -> str:
    # Most lines have none of these signs, and looking for links takes longer than all the rest.
    marked = "/" in text or "@" in text or "#" in text or "www." in text.lower()
    return _CUT.sub(" ", text) if marked else text


def _by_most_letters(
    parts: Sequence[str], guesses: Sequence[Guess], told: str | None, languages: Sequence[str]
) -> str | None:
    letters: Counter[str | None] = Counter()
    tell = all(map(_tells_enough, parts, guesses))
    for part in parts if tell else [" ".join(parts)]:
        letters[_identified(part, languages) or base_language(told)] += sum(map(str.isalpha, part))
    return max(letters, key=lambda code: letters[code])


def _tells_enough(text: str, guess: Guess) -> bool:
    if not text.isascii() and _UNSPACED.search(text):
        return len(_UNSPACED.findall(text)) >= LEAST_WORDS
    return guess.words >= LEAST_WORDS and guess.letters >= LEAST_LETTERS


def _is_doubtful(guess: Guess, told: str | None) -> bool:
    """Tell whether the cheap guess speaks against what was told, by naming another language or by its silence."""
    own = base_language(told)
    if guess.language is None:
        return guess.words >= SILENT_WORDS and (own is None or own in TELLS_APART)
    return guess.language != own and own is not None


def _identified(text: str, languages: Sequence[str]) -> str | None:
    """Return the language by the library, ``None`` where it is not sure, or sure of one that is not in use."""
    shares = dict(_identifier().rank(text))
    first = next(iter(shares))
    own = {code: shares[code] for one in languages if (code := base_language(one)) in shares}
    if not own or (first not in own and shares[first] >= SURE):
        return None
    best = max(own, key=lambda code: own[code])
    return best if own[best] >= SURE * sum(own.values()) else None


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # half a second and 120 MB

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def with_languages(
    statements: Iterable[Statement], languages: Sequence[str], directory: Directory | None = None
) -> Iterator[Statement]:
    """Yield statements with the language of their newest words; one that has none takes its channel's."""
    for one in statements:
        told = one.lang or _of_channel(one, directory)
        lang = language_of(one.text, told, languages)
        yield one if lang == one.lang else replace(one, lang=lang)


def _of_channel(statement: Statement, directory: Directory | None) -> str | None:
    channel = directory.channel(statement.channel) if directory is not None and statement.channel else None
    return channel.language if channel is not None else None
