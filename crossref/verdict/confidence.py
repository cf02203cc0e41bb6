"""How sure a verdict is: how often its kind held on gold, and how many words stand behind it.

``HELD`` is where each verdict starts at full evidence. It was set by hand near what was measured for discrepancies and
agreements; for a paraphrase measurements lie far apart (from clear cases to sentences altered on purpose), and the
figure stands between them. A claim of few words, or one that shares few words with its original, holds less often and
is said less firmly. The reliability table in docs/verdicts.md shows what came of it.
"""

from __future__ import annotations

from crossref.checks.comparison import Comparison
from crossref.types import GROUP_OF, Group, Verdict

HELD: dict[Verdict, float] = {
    Verdict.VERBATIM: 0.98,
    Verdict.PERMITTED_EDIT: 0.97,
    Verdict.PARAPHRASE: 0.78,
    Verdict.LOOSE_PARAPHRASE: 0.60,
    Verdict.TRANSLATION: 0.80,
    Verdict.ALTERED_WORDING: 0.93,
    Verdict.ALTERED_NUMBER: 0.96,
    Verdict.ALTERED_DATE: 0.96,
    Verdict.ALTERED_NAME: 0.96,
    Verdict.NEGATION_FLIP: 0.97,
    Verdict.MODALITY_SHIFT: 0.94,
    Verdict.ALTERED_MEANING: 0.96,
    Verdict.TRUNCATED: 0.93,
    Verdict.SPLICED: 0.96,
}
"""Confidence at full evidence; a verdict that has none of its own is taken as 0.7."""

NOT_FOUND = 0.6
"""The two texts hold nothing in common, or the same said in words that nothing here can recognise."""

_FULL_WORDS = 8
"""From so many words on a claim counts as long."""

_SHORT, _FAR = 0.12, 0.35
"""What a single word, and what words of which none agrees, take off."""


def confidence_of(verdict: Verdict, comparison: Comparison) -> float:
    """Return how sure a verdict is, from its kind, what it rests on, and the number and share of words behind it."""
    length = min(1.0, len(comparison.claim_units) / _FULL_WORDS)
    share = min(1.0, comparison.alignment.similarity)
    sure = HELD.get(verdict, 0.7) - _SHORT * (1 - length)
    if GROUP_OF[verdict] is not Group.AGREEMENT:
        sure -= _FAR * (1 - share)
    return round(max(0.05, min(sure, 0.98)), 2)
