"""What changed in statements after they were published: edits with the words that differ, and what is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Any

from rapidfuzz.distance import Indel

from crossref.pipeline.workspace import Workspace
from crossref.store.repository import Store
from crossref.store.watching import Look
from crossref.types import Statement, Version, VersionState

AROUND = 6
"""Words shown on each side of a difference."""
_TOKEN = re.compile(r"\w+(?:[.,'’-]\w+)*\s*|[^\w\s]\s*|\s+")


class ChangeKind(StrEnum):
    """What became of a statement."""

    EDITED = "edited"
    GONE = "gone"


class RunKind(StrEnum):
    """Where a stretch of words stands."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class WordRun:
    """A stretch of a text that two versions share, or that one of them has alone."""

    kind: RunKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of one statement.

    Attributes:
        statement: As it is kept.
        kind: What became of it.
        at: When that was noticed.
        before: The version before.
        after: The version from then on, ``None`` where it is gone.
        runs: The two versions' words, in order; empty where it is gone.
        reason: Why it counts as gone.
        capture: sha256 of the answer that shows the change.
    """

    statement: Statement
    kind: ChangeKind
    at: datetime
    before: Version
    after: Version | None = None
    runs: tuple[WordRun, ...] = ()
    reason: str | None = None
    capture: str | None = None

    def document(self) -> dict[str, Any]:  # Any: a JSON document
        """Return the change as ``--json`` prints it."""
        return {
            "statement": self.statement.id,
            "source": self.statement.source,
            "channel": self.statement.channel,
            "url": self.statement.url,
            "published_at": self.statement.published_at.isoformat() if self.statement.published_at else None,
            "change": self.kind.value,
            "at": self.at.isoformat(),
            "before": self.before.number,
            "after": self.after.number if self.after is not None else None,
            "words": [{"kind": run.kind.value, "text": run.text} for run in self.runs],
            "reason": self.reason,
            "sha256": self.capture,
        }


def changes_since(workspace: Workspace, since: datetime, *, sources: Sequence[str] = ()) -> tuple[Change, ...]:
    """Return what changed since a moment, newest first; of all sources and channels where none is named."""
    with workspace.open_store() as store:
        found = [
            change
            for statement in store.statements_changed_since(since)
            if not sources or statement.source in sources or statement.channel in sources
            for change in changes_of(statement, _look(store, statement.id))
            if change.at >= since
        ]
    return tuple(sorted(found, key=lambda one: (one.at, one.statement.id), reverse=True))


def _look(store: Store, id: str) -> Look | None:
    return store.looks([id]).get(id)


def changes_of(statement: Statement, look: Look | None = None) -> Iterator[Change]:
    """Yield the changes of one statement, oldest first."""
    for before, after in pairwise(statement.versions):
        if after.seen_from is not None:
            yield Change(
                statement=statement,
                kind=ChangeKind.EDITED,
                at=after.seen_from,
                before=before,
                after=after,
                runs=word_diff(before.text, after.text),
                capture=after.capture,
            )
    last = statement.latest
    at = (look.gone_at if look is not None else None) or last.seen_until
    if last.state is VersionState.DELETED and at is not None:
        yield Change(
            statement=statement,
            kind=ChangeKind.GONE,
            at=at,
            before=last,
            reason=look.reason if look is not None else None,
            capture=look.capture if look is not None else None,
        )


# --- words ----------------------------------------------------------------------------------------------------------


def word_diff(before: str, after: str) -> tuple[WordRun, ...]:
    """Return two texts as runs of words, shared or not, such that either text is its own runs joined.

    White space belongs to the word before it and is not told apart, as routes to one text differ in it.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    runs: list[WordRun] = []
    removed, added = "", ""
    for step in Indel.opcodes([one.strip() for one in old], [one.strip() for one in new]):
        if step.tag == "equal":
            runs += _differing(removed, added)
            removed, added = "", ""
            runs.append(WordRun(RunKind.SAME, "".join(new[step.dest_start : step.dest_end])))
        else:
            removed += "".join(old[step.src_start : step.src_end])
            added += "".join(new[step.dest_start : step.dest_end])
    return (*runs, *_differing(removed, added))


def _differing(removed: str, added: str) -> list[WordRun]:
    runs = (WordRun(RunKind.REMOVED, removed), WordRun(RunKind.ADDED, added))
    return [run for run in runs if run.text]


def shown_diff(runs: Sequence[WordRun], *, around: int = AROUND) -> str:
    """Return what differs on one line: ``rose to [-$80-]{+$58+} million``, with a few words on each side."""
    parts = []
    for number, run in enumerate(runs):
        text = " ".join(run.text.split())
        if run.kind is RunKind.REMOVED:
            parts.append(f"[-{text}-]")
        elif run.kind is RunKind.ADDED:
            parts.append("{+" + text + "+}")
        else:
            parts.append(_shortened(text, first=number == 0, last=number == len(runs) - 1, around=around))
    return " ".join(part for part in parts if part)


def _shortened(text: str, *, first: bool, last: bool, around: int) -> str:
    words = text.split()
    if first:
        return " ".join(words[-around:]) if len(words) <= around else "… " + " ".join(words[-around:])
    if last:
        return text if len(words) <= around else " ".join(words[:around]) + " …"
    return text if len(words) <= 2 * around else " ".join([*words[:around], "…", *words[-around:]])
