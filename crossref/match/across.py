"""Searches statements in other languages for a claim, in every way there is to carry its words over.

The index answers how much of the claim, by rarity, each passage holds, whichever of a word's equivalents stands there;
only the best of all languages are then weighed word by word.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from crossref.match.bilingual import Bilingual, carry
from crossref.match.carried import Carried
from crossref.match.encoded import Near, Nearest
from crossref.match.plan import Hit, PassageIndex, Projection, Query, Wording, base_language, other_languages
from crossref.match.translated import Translator, translated_claim

MOST_FAR, MOST_NEAR = 64, 32
"""So many passages of all other languages are weighed, of all days and of the days in question."""
EACH = 4
"""At least so many for each candidate wanted."""
FAR = "words carried into other languages, all days"
MEANING = "near by meaning, other languages, all days"
NEAR = "words carried into other languages, near the day"

AGREEING = 0.7
"""The exponent of the mean of all ways; below 1 two fair shares are worth more than a high and a low one."""

CROWD = 4
"""So many statements behind the first are asked how near they come to it."""

Ways = Mapping[str, Sequence[Carried]]
"""By language, a claim as each way carries it there."""


def known_across(
    lang: str | None, languages: Sequence[str], lists: Bilingual | None, translator: Translator | None
) -> frozenset[str]:
    """Return the languages of statements into which a claim's words can be carried."""
    own = base_language(lang)
    return frozenset(
        one
        for one in other_languages(lang, languages)
        if (lists is not None and lists.knows(own, one))
        or (translator is not None and translator.knows(own or "", one))
    )


def ways_across(
    query: Query,
    wording: Wording,
    index: PassageIndex,
    languages: Collection[str],
    lists: Bilingual | None,
    translator: Translator | None,
) -> Ways:
    """Return, by language, the claim carried over by the word lists and by a machine translation of it."""
    own = base_language(query.lang) or ""
    found: dict[str, tuple[Carried, ...]] = {}
    for lang in sorted(languages):
        listed = _carry(wording, own, lang, index, lists) if lists is not None else None
        spoken = _translate(query.text, own, lang, index, translator) if translator is not None else None
        if ways := tuple(one for one in (listed, spoken) if one is not None):
            found[lang] = ways
    return found


def _translate(text: str, own: str, lang: str, index: PassageIndex, translator: Translator) -> Carried | None:
    if not translator.knows(own, lang):
        return None
    (translation,) = translator.translate([text], own, lang)
    return translated_claim(translation, lang, frequency=index.frequency, total=index.passages)


def _carry(wording: Wording, own: str, lang: str, index: PassageIndex, lists: Bilingual) -> Carried | None:
    if not lists.knows(own, lang):
        return None
    return carry(wording.words, own, lang, lists, frequency=index.frequency, total=index.passages, owner=index)


def search_across(query: Query, ways: Ways, index: PassageIndex, top: int) -> Iterator[tuple[str, tuple[Hit, ...]]]:
    """Yield the name of each search with the passages that it found, best first."""
    asked = tuple(
        Projection(lang=carried.lang, groups=carried.groups)
        for carry_ways in ways.values()
        for carried in carry_ways
        if carried.groups
    )
    if not asked:
        return
    if query.first is not None and query.last is not None:
        near = tuple(replace(one, first=query.first, last=query.last) for one in asked)
        yield NEAR, index.project(near, limit=max(EACH * top, MOST_NEAR))
    yield FAR, index.project(asked, limit=max(EACH * top, MOST_FAR))


def less_the_crowd(scores: Sequence[float]) -> float:
    """Return what scores of originals in other languages lose where others come close: best first, a third of the next.

    Word lists are small, so that without an original some passage always holds many of a claim's words, and others hold
    nearly as many; an original stands out. That tells more than the best score itself.
    """
    crowd = scores[1 : 1 + CROWD]
    return sum(crowd) / CROWD / 3


def near_across(query: Query, index: PassageIndex, nearest: Nearest | None, top: int) -> Near:
    """Return the passages in other languages that lie near a claim by meaning; none without a model."""
    own = base_language(query.lang)
    if nearest is None or own is None:
        return Near()
    return nearest.find(query.text, own, index, limit=max(EACH * top, MOST_NEAR))


def share_across(ways: Sequence[Carried], near: Near, hit: Hit) -> float:
    """Return how much of the claim a passage holds, from 0 to 1: a mean of all ways, the model's among them.

    Every passage of a language is weighed in the same ways, so that a mean ranks nearly as the sum does, and a score
    means the same with an engine as without. What several ways agree on counts more (:data:`AGREEING`).
    """
    shares = [one.share(hit.words) for one in ways] + ([near.of(hit)] if near.hits else [])
    if len(shares) < 2:
        return min(sum(shares), 1.0)
    mean: float = (sum(share**AGREEING for share in shares) / len(shares)) ** (1 / AGREEING)
    return min(mean, 1.0)
