"""Says of a finding across languages what it rests on, beside its verdict, which it leaves as it is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from crossref.match.plan import base_language
from crossref.phrases import Languages, tell, tell_all
from crossref.types import Finding, Verdict

NO_LIST = "No word list for statements in %(languages)s: they were searched by names and numbers alone."
_COMPARED = "There is no word list for the original's language, %(languages)s: only names and numbers were compared."
_LOOKED_FOR = frozenset({Verdict.NOT_FOUND, Verdict.THIN_COVERAGE})


def named_languages(codes: Collection[str]) -> Languages:
    """Return languages as a phrase names them, in a stable order."""
    ordered = tuple(sorted(codes))
    return Languages(ordered, ", ".join(ordered))


def with_unlisted(finding: Finding, unlisted: Collection[str]) -> Finding:
    """Return a finding that says where nothing but names and numbers could be read.

    Args:
        finding: The finding as judged.
        unlisted: Languages of the speaker's statements for which there is neither a word list nor an engine.
    """
    if finding.statement is not None:
        codes = {code for code in unlisted if code == base_language(finding.statement.lang)}
        pattern = _COMPARED
    else:
        codes = set(unlisted) if finding.verdict in _LOOKED_FOR else set()
        pattern = NO_LIST
    if not codes:
        return finding
    return replace(finding, explanation=tell_all(finding.explanation, tell(pattern, languages=named_languages(codes))))
