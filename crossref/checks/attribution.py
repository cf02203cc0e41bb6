"""Who said it: the statement's author against the claim's speakers (rule A1)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crossref.phrases import tell
from crossref.types import CheckResult, Claim, Difference, DifferenceKind, Severity, Statement

if TYPE_CHECKING:
    from crossref.directory import Directory

_IN_DOUBT = 0.6
"""How sure a speaker is at most whose alternatives may as well have been meant."""


def same_speaker(claim: Claim, statement: Statement, directory: Directory, *, on: date | None = None) -> bool | None:
    """Tell whether the statement's author may speak for one of the claim's speakers; ``None`` when unknown."""
    theirs = [one for one in (statement.author_id, statement.source) if one]
    ours = [one for speaker in claim.speakers for one in (speaker.person_id, speaker.source_id) if one]
    if not theirs or not ours:
        return None
    if statement.author_id is None and statement.author and directory.resolve(statement.author) is None:
        return None
    named = [speaker.person_id or speaker.source_id for speaker in claim.speakers]
    author = statement.author_id or statement.source
    if any(one and author and directory.same_speaker(one, author, on=on) for one in named):
        return True
    # "The ministry" of two: whoever else the words may stand for is not told to have been named wrongly.
    doubted = (one for speaker in claim.speakers if speaker.confidence <= _IN_DOUBT for one in speaker.alternatives)
    return None if any(author and directory.same_speaker(one, author, on=on) for one in doubted) else False


def check_attribution(
    claim: Claim, statement: Statement, directory: Directory, *, on: date | None = None
) -> CheckResult:
    """Compare who published the words with whom the article names."""
    same = same_speaker(claim, statement, directory, on=on)
    if same is None:
        return CheckResult(check="attribution", agrees=None, message=tell("Who wrote the statement is not known."))
    if same:
        return CheckResult(check="attribution", agrees=True, message=tell("The statement is the named speaker's."))
    author = name_of(statement, directory)
    mention = claim.speaker.name if claim.speaker else ""
    one = Difference(
        kind=DifferenceKind.ATTRIBUTION,
        claim=mention,
        statement=author,
        severity=Severity.MAJOR,
        explanation=tell(
            "The words are %(author)s's; the article gives them to %(mention)s.", author=author, mention=mention
        ),
        claim_span=claim.speaker.span if claim.speaker else None,
        rule="A1",
    )
    return CheckResult(check="attribution", agrees=False, message=one.explanation, differences=(one,))


def name_of(statement: Statement, directory: Directory) -> str:
    """Return the name of who published a statement, as a reader knows it."""
    person = directory.person(statement.author_id) if statement.author_id else None
    if person is not None:
        return str(person.name)
    source = directory.source(statement.source) if statement.source else None
    known: str | None = source.name if source is not None else None
    return statement.author or known or statement.source or "somebody else"
