"""The judgement: a claim and its candidates in, one finding out; the decision table is in ``decision``."""

from __future__ import annotations

from crossref.verdict.comparing import compare
from crossref.verdict.decision import VerdictSettings
from crossref.verdict.judgement import judge

__all__ = ["VerdictSettings", "compare", "judge"]
