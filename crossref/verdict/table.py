"""The decision table: which difference, in which kind of claim, gives which verdict. It stands here and nowhere else.

An editor can read it: each row has the rule's id, what happens, how grave it is, and the verdict inside quotation
marks and in reported speech. ``crossref explain --rules`` prints it and docs/verdicts.md shows it. A dash means that
the rule is not asked of such a claim. The checks say which row a difference belongs to, by rule, kind and severity.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crossref.types import GROUP_OF, Difference, DifferenceKind, Group, Severity, Verdict

_NONE, _MINOR, _MAJOR = Severity.NONE, Severity.MINOR, Severity.MAJOR
_KIND, _V = DifferenceKind, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. ``quoted`` and ``reported`` are ``None`` where the rule is not asked."""

    rule: str
    kind: DifferenceKind
    severity: Severity
    when: str
    quoted: Verdict | None
    reported: Verdict | None


def _row(
    rule: str,
    kind: DifferenceKind,
    severity: Severity,
    quoted: Verdict | None,
    reported: Verdict | None,
    when: str,
) -> Row:
    return Row(rule=rule, kind=kind, severity=severity, when=when, quoted=quoted, reported=reported)


TABLE: tuple[Row, ...] = (
    _row("negation", _KIND.NEGATION, _MAJOR, _V.NEGATION_FLIP, _V.NEGATION_FLIP,
         "a not, never or no was added or lost, counted on both sides with words such as refuse and deny"),
    _row("antonym", _KIND.NEGATION, _MAJOR, _V.ALTERED_MEANING, _V.ALTERED_MEANING,
         "a word stands where the original has its opposite"),
    _row("rivals", _KIND.WORDING, _MAJOR, None, _V.ALTERED_MEANING,
         "one word of a set stands where the original has another: colours, daily and weekly, father and brother"),
    _row("roles", _KIND.ROLE, _MAJOR, _V.ALTERED_MEANING, _V.ALTERED_MEANING,
         "two parties changed places: who acts on whom is the other way round"),
    _row("I2", _KIND.SPEECH_ACT, _MAJOR, _V.ALTERED_MEANING, _V.ALTERED_MEANING,
         "an agreement, promise, threat or admission where the original refuses or denies it"),
    _row("I2", _KIND.SPEECH_ACT, _MINOR, _V.VERBATIM, _V.PARAPHRASE,
         "the verb of saying asserts more than the original does; listed, the verdict stays"),
    _row("A1", _KIND.ATTRIBUTION, _MAJOR, _V.MISATTRIBUTED, None,
         "the same words, many of them, by somebody who does not speak for the named speaker"),
    _row("E1", _KIND.ORDER, _MAJOR, _V.SPLICED, None,
         "the parts of the quotation stand in another order in the original"),
    _row("E1", _KIND.OMISSION, _MAJOR, _V.SPLICED, None,
         "the quotation runs on where the original has more words in between, or a marked gap is longer than allowed"),
    _row("S1", _KIND.NUMBER, _MAJOR, _V.ALTERED_NUMBER, _V.ALTERED_NUMBER,
         "a quantity differs once units and scales are reduced; reported speech may round"),
    _row("I1", _KIND.WORDING, _MAJOR, None, _V.ALTERED_MEANING,
         "one phrase of a report that is otherwise word for word the original's stands for another phrase"),
    _row("I1", _KIND.WORDING, _MINOR, None, _V.NOT_CHECKABLE,
         "a word of the report has no partner in the original's sentence, by stem, synonym or rule of reported speech"),
    _row("S1", _KIND.NUMBER, _MINOR, None, _V.LOOSE_PARAPHRASE,
         "the report has a figure that stands nowhere in the original"),
    _row("S1", _KIND.NAME, _MAJOR, _V.ALTERED_NAME, _V.ALTERED_NAME,
         "another person or body is named"),
    _row("B1", _KIND.NAME, _MAJOR, _V.ALTERED_NAME, None,
         "a bracket behind a pronoun names somebody else than the original's sentence before is about"),
    _row("S1", _KIND.PLACE, _MAJOR, _V.ALTERED_NAME, _V.ALTERED_NAME,
         "another country or its capital is named"),
    _row("S1", _KIND.DATE, _MAJOR, _V.ALTERED_DATE, _V.ALTERED_DATE,
         "a day, month, year, weekday or a word such as “last” before one differs"),
    _row("S1", _KIND.DATE, _MINOR, None, _V.LOOSE_PARAPHRASE,
         "the report puts a weekday beside the original's date that the calendar does not have there"),
    _row("E2", _KIND.OMISSION, _MAJOR, _V.TRUNCATED, None,
         "a marked gap hides a negator, condition, exception, contrast or hedge of the quoted sentence"),
    _row("E3", _KIND.OMISSION, _MAJOR, _V.TRUNCATED, None,
         "the rest of the quoted sentence holds a condition, exception or contrast, or a negator stands before it"),
    _row("E3", _KIND.OMISSION, _MINOR, None, _V.TRUNCATED,
         "the report leaves out a condition that stands right beside the words it gives"),
    _row("I1", _KIND.OMISSION, _MINOR, None, _V.LOOSE_PARAPHRASE,
         "the report leaves out a condition elsewhere in the sentence"),
    _row("modality", _KIND.MODALITY, _MAJOR, _V.MODALITY_SHIFT, _V.MODALITY_SHIFT,
         "how sure or how binding: may for will, must for should, a condition put into a quotation; in reports only "
         "weak for strong or strong for weak"),
    _row("modality", _KIND.MODALITY, _MINOR, _V.MODALITY_SHIFT, _V.LOOSE_PARAPHRASE,
         "a hedge or a near degree of certainty was added, lost or changed"),
    _row("modality", _KIND.QUANTIFIER, _MAJOR, _V.MODALITY_SHIFT, _V.MODALITY_SHIFT,
         "how much: all for some, most for few, an only added or lost"),
    _row("modality", _KIND.QUANTIFIER, _MINOR, _V.MODALITY_SHIFT, _V.LOOSE_PARAPHRASE,
         "a near degree: many for most, some for several"),
    _row("D1", _KIND.OCCASION, _MAJOR, _V.MISDATED, None,
         "the words are more than 30 days older than the day the article gives, and nothing nearer has them"),
    _row("D1", _KIND.OCCASION, _MINOR, _V.VERBATIM, _V.PARAPHRASE,
         "the day slips by less than that; listed, the verdict stays"),
    _row("V1", _KIND.CHANNEL, _MINOR, _V.VERBATIM, _V.PARAPHRASE,
         "the words stand on another channel than the article names; listed, the verdict stays"),
    _row("Q1", _KIND.WORDING, _MAJOR, _V.ALTERED_WORDING, None,
         "key words inside the quotation marks differ"),
    _row("Q1", _KIND.WORDING, _MINOR, _V.ALTERED_WORDING, None,
         "small words inside the quotation marks differ and the meaning is kept; a style may allow its class (G1)"),
    _row("B1", _KIND.GLOSS, _MAJOR, _V.ALTERED_WORDING, None,
         "a bracket stands for more words than a gloss may"),
    _row("B1", _KIND.GLOSS, _MINOR, _V.PERMITTED_EDIT, None,
         "a bracket names a referent that nothing confirms; listed, the verdict stays"),
    _row("S1", _KIND.SPELLING, _MINOR, _V.PERMITTED_EDIT, _V.PARAPHRASE,
         "a name is spelled or romanised in another way; listed, the verdict stays"),
)  # fmt: skip
"""The gravest first: of several differences the first row gives the verdict, and all are listed (rule X1)."""

_BY_KEY = {(row.rule, row.kind, row.severity): (place, row) for place, row in enumerate(TABLE)}

AGREEMENTS: tuple[tuple[Verdict, str], ...] = (
    (Verdict.VERBATIM, "quoted: the same words after folding"),
    (Verdict.PERMITTED_EDIT, "quoted: only case, closing punctuation, a mark of a cut within its limits, a bracket, a "
     "spelling variant or number style differ"),
    (Verdict.PARAPHRASE, "reported: the facts hold and nothing above is found"),
    (Verdict.TRANSLATION, "quoted, the original in another language: the facts that can be compared hold (T1)"),
)  # fmt: skip
"""What stands where no row fires."""

OPEN: tuple[tuple[Verdict, str], ...] = (
    (Verdict.NOT_CHECKABLE, "no official speaker that the directory knows, or three words or fewer"),
    (Verdict.SECONDARY_ONLY, "the words were found in other media's accounts alone"),
    (Verdict.THIN_COVERAGE, "the speaker's channels were not collected for those days, or what was collected is in "
     "languages that could not be compared with the claim"),
    (Verdict.NOT_FOUND, "nothing close, although the speaker's channels were collected for those days"),
)  # fmt: skip
"""The open verdicts, in the order in which they are asked."""


def row_of(difference: Difference) -> Row:
    """Return the row a difference belongs to.

    Raises:
        KeyError: No row has this rule, kind and severity: the check that made it and the table disagree.
    """
    return _BY_KEY[difference.rule, difference.kind, difference.severity][1]


def verdict_for(differences: Sequence[Difference], *, quoted: bool) -> tuple[Verdict, Severity] | None:
    """Return the verdict of the gravest difference, or ``None`` where all of them leave the verdict as it is."""
    ranked = [_BY_KEY[one.rule, one.kind, one.severity] for one in differences]
    given = [(row.severity, place, row.quoted if quoted else row.reported) for place, row in ranked]
    deciding = [(severity, place, one) for severity, place, one in given if one is not None and one not in _KEPT]
    if not deciding:
        return None
    severity, _, verdict = min(deciding, key=lambda one: (-one[0].rank, _ORDER.index(GROUP_OF[one[2]]), one[1]))
    return verdict, _NONE if GROUP_OF[verdict] is Group.UNVERIFIED else severity


_ORDER = (Group.DISCREPANCY, Group.UNVERIFIED, Group.PARAPHRASE, Group.AGREEMENT)
"""Of equally grave differences one that is named comes before one that leaves the report open."""

_KEPT = frozenset({Verdict.VERBATIM, Verdict.PERMITTED_EDIT, Verdict.PARAPHRASE})
"""Verdicts that a listed difference may leave standing."""


COLUMNS = ("rule", "what differs", "severity", "in quotation marks", "in reported speech", "when")


def cells_of(row: Row) -> tuple[str, ...]:
    """Return one row of the table as words, a cell for each of :data:`COLUMNS`."""
    return (row.rule, _words(row.kind), row.severity.value, _cell(row.quoted), _cell(row.reported), row.when)


def table_lines() -> tuple[str, ...]:
    """Return the table as lines of Markdown, as the documentation has it."""
    return (_line(*COLUMNS), "|---" * len(COLUMNS) + "|", *(_line(*cells_of(row)) for row in TABLE))


def _line(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def open_lines() -> tuple[str, ...]:
    """Return what stands where no row fires, and the open verdicts, as lines of Markdown."""
    head = ("| verdict | when |", "|---|---|")
    return (*head, *(f"| {_words(verdict)} | {when} |" for verdict, when in (*AGREEMENTS, *OPEN)))


def _words(value: str) -> str:
    return value.replace("_", " ")


def _cell(verdict: Verdict | None) -> str:
    if verdict is None:
        return "-"
    return "(stays)" if stays(verdict) else _words(verdict)


def stays(verdict: Verdict) -> bool:
    """Tell whether a row leaves the verdict as it is and only lists the difference."""
    return verdict in _KEPT
