"""Translates the originals of findings for a reader who does not know their language; no verdict rests on it.

Only an engine that the newsroom uses anyway translates, and what it says is shown as a machine's, with its name. What
fails is said in the report's notes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crossref.match.plan import base_language
from crossref.pipeline.engines import SafeTranslator
from crossref.report.beside import MachineTranslation
from crossref.types import ArticleCheck, Finding

MOST_LETTERS = 1_500
"""So many letters of an original's passage are translated, cut at a word."""


@dataclass(frozen=True, slots=True)
class _Passage:
    finding: str
    text: str
    source: str


def machine_translations(
    check: ArticleCheck, translator: SafeTranslator | None
) -> tuple[ArticleCheck, Mapping[str, MachineTranslation]]:
    """Return translations by the finding's id, and the check with a note for an engine that failed meanwhile."""
    target = base_language(check.article.lang)
    if translator is None or target is None:
        return check, {}
    passages = [one for finding in check.findings if (one := _passage(finding, target)) is not None]
    made: dict[str, MachineTranslation] = {}
    for source in sorted({one.source for one in passages}):
        made |= _translated([one for one in passages if one.source == source], source, target, translator)
    notes = dict.fromkeys((*check.notes, *translator.notes))
    return replace(check, notes=tuple(notes)), made


def _passage(finding: Finding, target: str) -> _Passage | None:
    """Return the passage that a finding compares, where it is in another language than the article's."""
    statement, span = finding.statement, finding.statement_span
    source = base_language(statement.lang) if statement is not None else None
    if statement is None or source is None or source == target or span is None:
        return None
    text = " ".join(span.of((finding.version or statement.latest).text).split())
    if len(text) > MOST_LETTERS:
        text = text[:MOST_LETTERS].rpartition(" ")[0] + " …"
    return _Passage(finding.id, text, source) if text else None


def _translated(
    passages: list[_Passage], source: str, target: str, translator: SafeTranslator
) -> dict[str, MachineTranslation]:
    if not translator.knows(source, target):
        return {}
    found = translator.translate([one.text for one in passages], source, target)
    # Whoever failed is not asked again, so that this is the engine that answered.
    engine = translator.engine_for(source, target)
    if engine is None:
        return {}
    return {
        one.finding: MachineTranslation(text=text, lang=target, engine=engine.name, version=engine.version)
        for one, text in zip(passages, found, strict=True)
        if text.strip()
    }
