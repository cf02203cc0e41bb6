"""Says why a verdict was given, in the language of the report.

They are the finding's own sentences. A finding that an older version kept in bare English is said in other languages
by the verdict's meaning and the words that differ, so that nothing is said that the finding does not hold.
"""

from __future__ import annotations

from crossref.report.plain import line
from crossref.report.told import can_tell, told
from crossref.report.tongue import say
from crossref.report.wording import DIFFERENCE_LABELS, VERDICT_MEANINGS
from crossref.types import Difference, Finding, Group

BOTH = "%(kind)s: the article has “%(article)s”, the original “%(original)s”."
ARTICLE_ONLY = "%(kind)s: the article has “%(article)s”, the original nothing of the kind."
ORIGINAL_ONLY = "%(kind)s: the original has “%(original)s”, the article nothing of the kind."
NEITHER = "%(kind)s differs."


def reason_of(finding: Finding) -> str:
    """Return why the verdict was given, in one or two plain sentences."""
    if can_tell(finding.explanation):
        return told(finding.explanation)
    gravest = max(finding.differences, key=lambda one: one.severity.rank, default=None)
    meaning = VERDICT_MEANINGS[finding.verdict]
    if gravest is None or finding.group is not Group.DISCREPANCY:
        return meaning
    return f"{meaning} {difference_sentence(gravest)}"


def difference_sentence(one: Difference) -> str:
    """Return one difference as a plain sentence."""
    if can_tell(one.explanation):
        return told(one.explanation)
    article, original = told(one.claim), line(one.statement)
    pattern = {(True, True): BOTH, (True, False): ARTICLE_ONLY, (False, True): ORIGINAL_ONLY, (False, False): NEITHER}
    words = {"kind": DIFFERENCE_LABELS[one.kind], "article": article, "original": original}
    return say(pattern[bool(article), bool(original)]) % words
