"""Says of a finding across languages what it rests on: names and numbers alone, or a quotation translated back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from crossref.article.language import guess_language
from crossref.match.plan import base_language
from crossref.phrases import Languages, tell, tell_all
from crossref.types import (
    Article,
    Claim,
    ClaimKind,
    DifferenceKind,
    Finding,
    Flag,
    Platform,
    Severity,
    Statement,
    StatementKind,
    Verdict,
)

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


# --- translated back ------------------------------------------------------------------------------------------------

_QUOTED = frozenset({ClaimKind.DIRECT, ClaimKind.PARTIAL})
_SAME_WORDS = frozenset({Verdict.VERBATIM, Verdict.PERMITTED_EDIT, Verdict.MISATTRIBUTED})
_WEBSITES = frozenset({Platform.FEED, Platform.PAGE, Platform.SITEMAP, Platform.WORDPRESS, Platform.GOVUK})
_SPOKEN = frozenset({StatementKind.TRANSCRIPT, StatementKind.SPEECH})
_UNSURE = 0.5
"""How sure a finding is at most whose differences in wording a translation back may have made."""


def with_back_translation(finding: Finding, claim: Claim, article: Article, *, home: Collection[str]) -> Finding:
    """Return a finding that says where its quotation may be a translation back into the speaker's own language.

    Words that differ weigh little then: translating there and back changes them. Figures, names and denials survive it,
    so that what differs in these stays what it is.

    Args:
        finding: The finding as judged.
        claim: Its claim.
        article: The article.
        home: The official languages of the country of the speaker, where the statement is the speaker's; else none.
    """
    statement = finding.statement
    if statement is None or claim.kind not in _QUOTED or finding.verdict in _SAME_WORDS:
        return finding
    if is_printed_in_theirs(claim, article, statement):
        return _flagged(_unsure(finding) if finding.verdict is Verdict.ALTERED_WORDING else finding)
    return _flagged(finding) if _is_of_a_translation(claim, article, statement, home) else finding


def is_printed_in_theirs(claim: Claim, article: Article, statement: Statement) -> bool:
    """Tell whether an article in another language prints the quotation in the language of the original."""
    own, theirs = base_language(article.lang), base_language(statement.lang)
    if claim.kind not in _QUOTED or own is None or theirs is None or own == theirs:
        return False
    marked = base_language(claim.lang)
    printed = marked if marked not in (None, own) else guess_language(claim.text)
    # An article whose language is marked wrongly is in the language of its quotations.
    return printed == theirs and guess_language(article.text) != theirs


def _is_of_a_translation(claim: Claim, article: Article, statement: Statement, home: Collection[str]) -> bool:
    """Tell whether a quotation in the speaker's own language was found in a release in another one alone.

    A post or a speech may well have been made in that other language; what a website releases is translated into it.
    """
    own, theirs = base_language(claim.lang or article.lang), base_language(statement.lang)
    released = statement.kind is StatementKind.RELEASE or statement.platform in _WEBSITES
    return released and statement.kind not in _SPOKEN and own in home and theirs is not None and theirs not in home


def _unsure(finding: Finding) -> Finding:
    """Return a finding of other words as a slight one in doubt: nobody may have altered them (rule T1)."""
    if any(one.kind is not DifferenceKind.WORDING for one in finding.differences):
        return finding
    flags = (*(flag for flag in finding.flags if flag is not Flag.NEEDS_LOOK), Flag.NEEDS_LOOK)
    return replace(
        finding,
        severity=Severity.MINOR,
        confidence=min(finding.confidence, _UNSURE),
        explanation=tell("The quotation is in the original's language and in other words, as a translation back is."),
        differences=tuple(replace(one, severity=Severity.MINOR) for one in finding.differences),
        flags=flags,
    )


def _flagged(finding: Finding) -> Finding:
    return replace(finding, flags=(Flag.BACK_TRANSLATION, *finding.flags))
