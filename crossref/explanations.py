"""The sentences a finding is explained with: plain, and never a word that accuses."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.types import Difference, Severity, Verdict

_PLAIN: dict[Verdict, str] = {
    Verdict.VERBATIM: "The words are the same as in the original.",
    Verdict.PERMITTED_EDIT: "The words agree with the original but for edits that newsroom style allows.",
    Verdict.PARAPHRASE: "The report gives the original in other words; its facts agree.",
    Verdict.LOOSE_PARAPHRASE: "The report gives the original loosely; nothing in it contradicts the original.",
    Verdict.TRANSLATION: "The original is in another language; its facts agree, its wording cannot be judged.",
    Verdict.NOT_FOUND: "The two texts do not share this wording.",
}


def explain(verdict: Verdict, differences: Sequence[Difference], *, quoted: bool) -> str:
    """Return the sentence for a verdict: the gravest difference first, then how many more there are."""
    grave = sorted(differences, key=lambda one: -one.severity.rank)
    if verdict in _PLAIN and not (verdict is Verdict.LOOSE_PARAPHRASE and grave):
        minor = [one for one in grave if one.severity is Severity.MINOR]
        return " ".join([_PLAIN[verdict], *(one.explanation for one in minor[:1])])
    if not grave:
        return _PLAIN.get(verdict, "The words differ from the original.")
    more = len(grave) - 1
    tail = f" {more} more difference{'s are' if more > 1 else ' is'} listed." if more else ""
    return grave[0].explanation + tail
