"""Prints how a verdict came about, and the decision table."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator

from crossref.cli.batch_output import file_or_text
from crossref.cli.console import print_json
from crossref.cli.words import (
    SHAPES,
    check_word,
    edit_markup,
    kind_word,
    newsroom_language,
    severity_word,
    verdict_word,
)
from crossref.errors import UsageError
from crossref.pipeline.explaining import Explained, explain_pair
from crossref.pipeline.styles import load_style
from crossref.report.export import compare_document
from crossref.report.told import told
from crossref.report.tongue import say, speaking
from crossref.types import Verdict
from crossref.verdict.table import AGREEMENTS, COLUMNS, OPEN, TABLE, cells_of, stays

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
        with speaking(newsroom_language()):
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
    severity = f", {severity_word(finding.severity)}" if finding.severity.rank else ""
    confidence = say("(confidence %(share)s)") % {"share": f"{finding.confidence:.2f}"}
    yield f"{shape} {verdict_word(finding.verdict)}{severity} {confidence}"
    yield from _wrapped(told(finding.explanation))
    manner = say("quotation") if explained.quoted else say("reported speech")
    style = say("house style %(name)s") % {"name": explained.style.name}
    yield from _section(say("Read as"), [f"{manner}, {style}"])
    folded = [told(one) for one in explained.folded]
    yield from _section(say("Folded before comparing"), folded or [say("Nothing.")])
    if finding.alignment is not None and finding.alignment.segments:
        words = edit_markup(finding.alignment, explained.reported, explained.original).plain
        key = f"[-{say('only in the original')}-] [+{say('only in the article')}+]"
        laid = [words.strip(), key, *(told(one) for one in explained.equalled)]
        yield from _section(say("Words laid side by side"), laid)
    checks = [f"{check_word(one.check)}: {_answer(one.agrees)}. {told(one.message)}" for one in finding.checks]
    yield from _section(say("Checks"), checks or [say("None: there was nothing to compare.")])
    yield from _section(say("Rules that fired"), _fired(explained) or [say("None.")])


def _answer(agrees: bool | None) -> str:
    return say({True: "agrees", False: "differs", None: "cannot tell"}[agrees])


def _fired(explained: Explained) -> list[str]:
    return [
        f"{row.rule} ({kind_word(one.kind)}, {severity_word(one.severity)}): {told(one.explanation)} "
        + say("Rule: %(when)s.") % {"when": say(row.when)}
        for one, row in explained.rules
    ]


def _section(title: str, lines: list[str]) -> Iterator[str]:
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
    with speaking(newsroom_language()):
        sys.stdout.write("\n".join(_table()) + "\n")
    return 0


def _table() -> Iterator[str]:
    yield say("The decision table, the gravest first; of several differences the first row gives the verdict.")
    for row in TABLE:
        sides = say("in quotation marks %(quoted)s; in reported speech %(reported)s") % {
            "quoted": _outcome(row.quoted),
            "reported": _outcome(row.reported),
        }
        yield ""
        yield f"{row.rule}  {kind_word(row.kind).replace('_', ' ')}, {severity_word(row.severity)}: {sides}"
        yield from _wrapped(say(row.when), indent="  ")
    for title, verdicts in (
        (say("Where no rule fires:"), AGREEMENTS),
        (say("Open verdicts, in the order in which they are asked:"), OPEN),
    ):
        yield from ("", title, *(f"  {verdict_word(verdict)}: {say(when)}" for verdict, when in verdicts))


def _outcome(verdict: Verdict | None) -> str:
    if verdict is None:
        return "-"
    return say("(stays)") if stays(verdict) else verdict_word(verdict)
