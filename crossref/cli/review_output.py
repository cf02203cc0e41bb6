"""Shows findings to a person and takes down what is decided."""

from __future__ import annotations

import getpass
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from crossref.cli.console import messages, print_json
from crossref.errors import UsageError
from crossref.pipeline.batch import now
from crossref.pipeline.reviewing import Decision, check_gold, evidence_of, keep_as_gold, queue, record
from crossref.pipeline.workspace import Workspace, find_workspace
from crossref.report.diff import shortened
from crossref.report.tally import Item
from crossref.report.wording import VERDICT_LABELS
from crossref.types import Review, ReviewDecision, Severity, Verdict

QUESTION = "c confirm, d dismiss, v another verdict, s skip, q quit: "
_WORDS = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Which findings are meant, and how they are printed."""

    workspace: Path | None
    since: date | None
    major: bool
    as_json: bool

    def find(self) -> Workspace:
        """Return the workspace."""
        return find_workspace(Path.cwd(), given=self.workspace)

    def items(self, workspace: Workspace, *, reviewed: bool = False) -> tuple[Item, ...]:
        """Return the findings meant."""
        least = Severity.MAJOR if self.major else Severity.MINOR
        return queue(workspace, since=self.since, least=least, reviewed=reviewed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What was asked for on the command line."""

    confirm: bool
    dismiss: bool
    correct: Verdict | None
    note: str
    by: str
    gold: bool = False
    """Whether dismissed and corrected pairs are kept as gold candidates."""

    @property
    def reviewer(self) -> str:
        """Who decides."""
        return self.by or _user()

    def decision(self) -> Decision | None:
        """Return what was decided; nothing where no decision was given.

        Raises:
            UsageError: More than one was given.
        """
        given = [
            decision
            for decision, wanted in (
                (ReviewDecision.CONFIRMED, self.confirm),
                (ReviewDecision.DISMISSED, self.dismiss),
                (ReviewDecision.CORRECTED, self.correct is not None),
            )
            if wanted
        ]
        if len(given) > 1:
            raise UsageError("Give one of --confirm, --dismiss and --correct.")
        if not given:
            return None
        if given[0] is ReviewDecision.DISMISSED and not self.note.strip():
            raise UsageError("A finding is dismissed with a reason.", hint="Give it with --note TEXT.")
        if self.gold:
            check_gold(given[0], self.note)
        return Decision(decision=given[0], reviewer=self.reviewer, note=self.note, corrected_to=self.correct)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a machine without user names, such as a container
        return ""


def run_list(asked: Queue, *, everything: bool) -> int:
    """Print the queue."""
    items = asked.items(asked.find(), reviewed=everything)
    if asked.as_json:
        print_json([_document(item) for item in items])
        return 0
    for item in items:
        sys.stdout.write(f"{item.id}  {_heading(item)}\n    {item.story.outlet}: {item.story.title}\n")
    messages().print(f"{len(items)} finding{'' if len(items) == 1 else 's'}.")
    return 0


def run_one(finding_id: str, asked: Queue, choice: Choice) -> int:
    """Take down a decision about one finding."""
    decided = choice.decision()
    if decided is None:
        raise UsageError("No decision is given.", hint="Add --confirm, --dismiss or --correct VERDICT.")
    workspace = asked.find()
    review = record(finding_id, decided, workspace, now=now())
    kept = keep_as_gold(review, workspace) if choice.gold else None
    if asked.as_json:
        print_json(_review_document(review))
    else:
        messages().print(f"{finding_id}: {review.decision.value} by {review.reviewer}.", markup=False)
        _tell_kept(kept)
    return 0


def run_queue(asked: Queue, choice: Choice) -> int:
    """Show one discrepancy after the other and ask; the end of the input ends it."""
    if choice.decision() is not None:
        raise UsageError("Name the finding that is decided.", hint="`crossref review --list` shows ids.")
    workspace = asked.find()
    items = asked.items(workspace)
    decided, kept = 0, None
    for number, item in enumerate(items, 1):
        _show(item, workspace, f"{number} of {len(items)}")
        answer = _ask(item, choice)
        if answer == "quit":
            break
        if isinstance(answer, Decision):
            review = record(item.id, answer, workspace, now=now())
            if choice.gold and answer.decision is not ReviewDecision.CONFIRMED:
                kept = keep_as_gold(review, workspace)
            decided += 1
    messages().print(f"Decided: {decided}; left: {len(items) - decided}.")
    _tell_kept(kept)
    return 0


def _tell_kept(path: Path | None) -> None:
    if path is not None:
        messages().print(f"Kept as gold: {path}", markup=False)


def _show(item: Item, workspace: Workspace, place: str) -> None:
    evidence = evidence_of(item, workspace)
    lines = [f"\n{place}  {_heading(item)}", f"  {item.story.outlet}: {item.story.title}"]
    lines += [f"  {item.story.url}"] if item.story.url else []
    lines.append(f"  article:  “{shortened(item.words, words=_WORDS)}”")
    finding = evidence.finding if evidence is not None else None
    if finding is not None and finding.statement is not None:
        text = (finding.version or finding.statement.latest).text
        words = finding.statement_span.of(text) if finding.statement_span is not None else text
        lines.append(f"  original: “{shortened(words, words=_WORDS)}”")
        lines += [f"  {finding.statement.url}"] if finding.statement.url else []
    sys.stdout.write("\n".join([*lines, f"  {item.explanation}", ""]))


def _ask(item: Item, choice: Choice) -> Decision | str:
    """Return a decision, "skip" or "quit"."""
    while True:
        key = _read(QUESTION)
        if key is None or key == "q":
            return "quit"
        if key == "s":
            return "skip"
        if key == "c":
            return Decision(decision=ReviewDecision.CONFIRMED, reviewer=choice.reviewer, note=_note(choice))
        if key == "d" and (reason := choice.note or _read("why (needed): ")):
            return Decision(decision=ReviewDecision.DISMISSED, reviewer=choice.reviewer, note=reason)
        if key == "v":
            verdict = _verdict(item)
            note = _note(choice) if verdict is not None else ""
            if verdict is not None and (note or not choice.gold):  # a gold candidate needs a reason
                return Decision(
                    decision=ReviewDecision.CORRECTED,
                    reviewer=choice.reviewer,
                    note=note,
                    corrected_to=verdict,
                )


def _note(choice: Choice) -> str:
    return choice.note or _read("note (may be empty): ") or ""


def _verdict(item: Item) -> Verdict | None:
    name = _read("verdict: ") or ""
    known = {one.value: one for one in Verdict if one is not item.counted_as}
    if name not in known:
        sys.stdout.write(f"Choose from: {', '.join(known)}\n")
    return known.get(name)


def _read(question: str) -> str | None:
    """Return the answer without white space around it; nothing at the end of the input."""
    sys.stdout.write(question)
    sys.stdout.flush()
    answer = sys.stdin.readline()
    return answer.strip() if answer else None


def _heading(item: Item) -> str:
    severity = f" ({item.severity.value})" if item.severity.rank else ""
    state = f", {item.state}" if item.review is not None else ""
    return f"▲ {VERDICT_LABELS[item.counted_as]}{severity}{state}: {item.speaker or 'nobody named'}"


def _document(item: Item) -> dict[str, object]:
    return {
        "finding": item.id,
        "article": item.story.id,
        "outlet": item.story.outlet,
        "title": item.story.title,
        "url": item.story.url,
        "verdict": item.counted_as.value,
        "severity": item.severity.value,
        "review": item.state,
        "speaker": item.speaker,
        "words": item.words,
        "explanation": item.explanation,
    }


def _review_document(review: Review) -> dict[str, object]:
    return {
        "finding": review.finding_id,
        "decision": review.decision.value,
        "corrected_to": review.corrected_to.value if review.corrected_to else None,
        "reviewer": review.reviewer,
        "at": review.at.isoformat(),
        "note": review.note,
    }
