"""Reports in other words that something else vouches for: a part in quotation marks, or figures that all hold."""

from __future__ import annotations

import re
from dataclasses import replace

from crossref.checks.comparison import Comparison
from crossref.text.units import read_units
from crossref.text.words import split_words, word_keys
from crossref.types import GROUP_OF, Group, Span, Verdict
from crossref.verdict.decision import Judged, VerdictSettings, decide, lay_beside
from crossref.verdict.facts import counts, decide_by_facts, is_telling

_INSIDE = re.compile(r"[“«„\"]([^“”«»„\"]+)[”»“\"]")


def by_quoted_part(comparison: Comparison, settings: VerdictSettings) -> Judged | None:
    """Return the judgement of a report in other words whose greater part stands in quotation marks, and is found."""
    claim = comparison.claim_span
    found = _INSIDE.search(comparison.claim_text + _CLOSES.get(comparison.reported[claim.end : claim.end + 1], ""))
    if found is None:
        return None
    part = Span(*found.span(1)).shifted(claim.start)
    words = len(split_words(part.of(comparison.reported)))
    if words < _SOME or words < _GREATER * len(split_words(comparison.claim_text)):
        return None
    languages = (comparison.claim_language, comparison.original_language)
    laid = lay_beside(
        comparison.reported, (part,), comparison.original, languages=languages, quoted=True, settings=settings
    )
    judged = decide(laid, closing=False)
    if GROUP_OF[judged.verdict] is not Group.AGREEMENT:
        return None
    return replace(judged, verdict=Verdict.PARAPHRASE, evidence=judged.evidence / 2, confidence=_PARTLY)


_CLOSES = {mark: mark for mark in '”»“"'}
"""Marks that close a quotation; one that ends a claim may stand right behind its span."""

_SOME = 4
"""Words that a quoted part must have."""

_GREATER = 0.4
"""Share of a report that its quoted part must be."""

_PARTLY = 0.65
"""How sure a report is of which only the quoted part was found."""


def with_figures(judged: Judged) -> Judged | None:
    """Return the judgement by facts where a report in other words has telling figures, and all of them hold.

    One is enough where the report only adds words; where a word stands for another it takes several, for a single one
    holds in "doctors pay a fee of 300 crowns" too, where the original has them receive a bonus.
    """
    comparison = judged.comparison
    figures = {one.value for one in comparison.claim_numbers if counts(one)}
    telling = {one.value for one in comparison.claim_numbers if counts(one) and is_telling(one)}
    exchanged = any(_means_something(one.statement, comparison) for one in judged.differences)
    if not figures or (exchanged and len(telling) < _SEVERAL):
        return None
    by_facts = decide_by_facts(comparison)
    return by_facts if by_facts.verdict is Verdict.PARAPHRASE else None


_SEVERAL = 2
"""Figures of a report that vouch for words in the place of others."""


def _means_something(words: str, comparison: Comparison) -> bool:
    """Tell whether the original's words at a place are more than small ones and persons."""
    language = comparison.original_language
    persons = word_keys(language.critical.first_person)
    return any(not unit.function and unit.plain not in persons for unit in read_units(words, language))
