"""Lays one text beside another, for the tests of the checks."""

from __future__ import annotations

from crossref.checks import CHECKS
from crossref.checks.comparison import Comparison
from crossref.lang import get_language
from crossref.types import CheckResult, Difference, Span
from crossref.verdict.decision import lay_beside


def laid(original: str, reported: str, *, quoted: bool = True, lang: str = "en") -> Comparison:
    """Return the comparison of two texts in one language."""
    language = get_language(lang)
    whole = Span(0, len(reported))
    return lay_beside(reported, (whole,), original, languages=(language, language), quoted=quoted)


def result_of(name: str, original: str, reported: str, *, quoted: bool = True, lang: str = "en") -> CheckResult:
    """Run the checks in their order and return the one of that name."""
    comparison = laid(original, reported, quoted=quoted, lang=lang)
    found: tuple[Difference, ...] = ()
    for check in CHECKS:
        result = check(comparison, found)
        found += result.differences
        if result.check == name:
            return result
    raise LookupError(name)
