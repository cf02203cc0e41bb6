"""What a workspace knows beside a check: what people decided about findings, and where captures were archived."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from crossref.report.plain import line
from crossref.report.spelled import time_text
from crossref.report.tongue import say
from crossref.report.wording import REVIEW_LABELS, VERDICT_LABELS
from crossref.types import GROUP_OF, Group, Review, ReviewDecision, Severity, Statement, Verdict

CONTEXT_WORDS = 60
"""What is shown around a quotation where the newsroom does not say otherwise."""

UNREVIEWED = "unreviewed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineTranslation:
    """What an engine made of an original's passage, in the article's language, and which engine in which version."""

    text: str
    lang: str
    engine: str
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Facts that stand beside findings.

    Attributes:
        reviews: The newest review of each finding, by the finding's id; ``None`` where no store is asked.
        archives: Addresses in a public archive, by the hash of the capture.
        timecodes: When in its recording an original is said ("1:04:09"), by the finding's id.
        translations: The other official languages of an original, by the statement's id.
        machine: A machine translation of an original in another language, by the finding's id.
        context_words: Longest stretch of an article or statement around a quotation.
        other_texts: When other texts of the same article were checked.
    """

    reviews: Mapping[str, Review] | None = None
    archives: Mapping[str, str] = field(default_factory=dict)
    timecodes: Mapping[str, str] = field(default_factory=dict)
    translations: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)
    machine: Mapping[str, MachineTranslation] = field(default_factory=dict)
    context_words: int = CONTEXT_WORDS
    other_texts: tuple[datetime, ...] = ()

    def review_state(self, finding_id: str) -> str:
        """Return a finding's review in a word; nothing where no store is asked."""
        if self.reviews is None:
            return ""
        review = self.reviews.get(finding_id)
        return review.decision.value if review is not None else UNREVIEWED

    def verdict_of(self, finding_id: str, found: Verdict) -> Verdict:
        """Return the verdict of a finding, or what a reviewer put in its place."""
        review = (self.reviews or {}).get(finding_id)
        return (review.corrected_to if review is not None else None) or found

    def counted(self, finding_id: str, verdict: Verdict, severity: Severity) -> tuple[Group, Severity] | None:
        """Return what a finding counts as: nothing where a reviewer dismissed it, else as corrected or as found."""
        if self.review_state(finding_id) == ReviewDecision.DISMISSED:
            return None
        group = GROUP_OF[self.verdict_of(finding_id, verdict)]
        return group, severity if group is Group.DISCREPANCY else Severity.NONE

    def review_note(self, finding_id: str) -> str:
        """Return who decided when, with the note; empty for a finding that nobody reviewed."""
        review = (self.reviews or {}).get(finding_id)
        if review is None:
            return ""
        words = {
            "label": REVIEW_LABELS[review.decision.value],
            "who": line(review.reviewer),
            "when": time_text(review.at),
        }
        if review.corrected_to is not None:
            words["verdict"] = VERDICT_LABELS[review.corrected_to]
            sentence = say("Corrected to “%(verdict)s” by %(who)s, %(when)s.") % words
        else:
            sentence = say("%(label)s by %(who)s, %(when)s.") % words
        return f"{sentence} {line(review.note)}".strip()


NOTHING_BESIDE = Beside()
