"""Prints how a verdict came about, and the decision table."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator

from crossref.cli.batch_output import file_or_text
from crossref.cli.console import print_json
from crossref.cli.words import SHAPES, edit_markup
from crossref.errors import UsageError
from crossref.pipeline.explaining import Explained, explain_pair
from crossref.pipeline.styles import load_style
from crossref.report.export import compare_document
from crossref.verdict.table import AGREEMENTS, COLUMNS, OPEN, TABLE, cells_of

WIDTH = 100


def run(
    reported: str | None,
    original: str | None,
    *,
    quoted: bool,
    languages: tuple[str | None, str | None],
    style: str,
    as_json: bool,
) -> int:
    """Explain one pair of texts."""
    if reported is None or original is None:
        hint = 'For example: crossref explain "We will close the port" --with release.txt'
        raise UsageError("Two texts are needed: the article's words and the original.", hint=hint)
    explained = explain_pair(
        file_or_text(original),
        file_or_text(reported),
        quoted=quoted,
        style=load_style(style),
        reported_lang=languages[0],
        original_lang=languages[1],
    )
    if as_json:
        print_json(_document(explained))
    else:
        sys.stdout.write("\n".join(_lines(explained)) + "\n")
    return 0


def _document(explained: Explained) -> dict[str, object]:
    finding = explained.finding
    return {
        **compare_document(finding),
        "style": explained.style.name,
        "folded": list(explained.folded),
        "equalled": list(explained.equalled),
        "checks": [{"check": one.check, "agrees": one.agrees, "message": one.message} for one in finding.checks],
        "rules": [{"rule": row.rule, "when": row.when} for _, row in explained.rules],
    }


def _lines(explained: Explained) -> Iterator[str]:
    finding = explained.finding
    shape, _ = SHAPES[finding.group]
    severity = f", {finding.severity.value}" if finding.severity.rank else ""
    yield f"{shape} {finding.verdict.value.replace('_', ' ')}{severity} (confidence {finding.confidence:.2f})"
    yield from _wrapped(finding.explanation)
    manner = "quotation" if explained.quoted else "reported speech"
    yield from _section("Read as", [f"{manner}, house style {explained.style.name}"])
    yield from _section("Folded before comparing", explained.folded or ("Nothing.",))
    if finding.alignment is not None and finding.alignment.segments:
        words = edit_markup(finding.alignment, explained.reported, explained.original).plain
        laid = (words.strip(), "[-only in the original-] [+only in the article+]", *explained.equalled)
        yield from _section("Words laid side by side", laid)
    checks = [f"{one.check}: {_answer(one.agrees)}. {one.message}" for one in finding.checks]
    yield from _section("Checks", checks or ("None: there was nothing to compare.",))
    yield from _section("Rules that fired", _fired(explained) or ("None.",))


def _answer(agrees: bool | None) -> str:
    return {True: "agrees", False: "differs", None: "cannot tell"}[agrees]


def _fired(explained: Explained) -> list[str]:
    return [
        f"{row.rule} ({difference.kind.value}, {difference.severity.value}): {difference.explanation} Rule: {row.when}."
        for difference, row in explained.rules
    ]


def _section(title: str, lines: tuple[str, ...] | list[str]) -> Iterator[str]:
    yield ""
    yield title
    for line in lines:
        yield from _wrapped(line, indent="  ")


def _wrapped(text: str, *, indent: str = "") -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()), WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False
    )


def print_rules(*, as_json: bool) -> int:
    """Print the decision table: the gravest difference first."""
    if as_json:
        print_json([dict(zip(COLUMNS, cells_of(row), strict=True)) for row in TABLE])
        return 0
    lines = ["The decision table, the gravest first; of several differences the first row gives the verdict."]
    for row in TABLE:
        rule, kind, severity, quoted, reported, when = cells_of(row)
        lines += ["", f"{rule}  {kind}, {severity}: in quotation marks {quoted}; in reported speech {reported}"]
        lines += _wrapped(when, indent="  ")
    lines += ["", "Where no rule fires:"]
    lines += [f"  {verdict.value.replace('_', ' ')}: {when}" for verdict, when in AGREEMENTS]
    lines += ["", "Open verdicts, in the order in which they are asked:"]
    lines += [f"  {verdict.value.replace('_', ' ')}: {when}" for verdict, when in OPEN]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0
