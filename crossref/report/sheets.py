"""Findings as tables: CSV for any program, XLSX for spreadsheets. The same data give the same bytes."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from crossref.report.beside import NOTHING_BESIDE, Beside
from crossref.report.file_dates import file_date
from crossref.report.plain import line
from crossref.report.spreading import Evidence
from crossref.report.tally import Tally
from crossref.report.weekly_pages import ReplyLetter
from crossref.types import GROUP_OF, ArticleCheck, Finding, Group

COLUMNS = (
    "finding", "review", "verdict", "group", "severity", "outlet", "headline", "article_url", "published", "claim",
    "speaker", "source", "article_words", "original_words", "statement", "statement_url", "said_at", "why", "copy_of",
)  # fmt: skip
"""Names of the columns, which other programs may rely on."""

REPLY_COLUMNS = (
    "outlet", "finding", "review", "headline", "article_url", "article_words", "original_words", "original_url",
)  # fmt: skip

LONGEST_CELL = 32_000
"""A spreadsheet's cell holds 32,767 characters."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Cells = tuple[str, ...]


def week_rows(tally: Tally, evidence: Mapping[str, Evidence]) -> Iterator[Cells]:
    """Yield the findings of a week, one row each, dismissed ones and copies too."""
    for item in tally.items:
        known = evidence.get(item.id)
        statement = known.finding.statement if known is not None else None
        yield _cells(
            item.id,
            item.state if GROUP_OF[item.verdict] is Group.DISCREPANCY or item.review else "",
            item.counted_as.value,
            item.group.value,
            item.severity.value,
            item.story.outlet,
            item.story.title,
            item.story.url,
            _iso(item.story.at),
            item.number,
            item.speaker,
            item.source_id,
            item.words,
            _original(known.finding) if known is not None else "",
            item.statement_id,
            statement.url if statement is not None else "",
            _iso(item.said_at),
            item.explanation,
            tally.heads.get(item.story.id, ""),
        )


def check_rows(check: ArticleCheck, beside: Beside = NOTHING_BESIDE) -> Iterator[Cells]:
    """Yield the findings of one article, one row each."""
    article = check.article
    findings = {finding.claim_id: finding for finding in check.findings}
    for number, claim in enumerate(check.claims, 1):
        finding = findings.get(claim.id)
        if finding is None:
            continue
        statement = finding.statement
        state = beside.review_state(finding.id)
        yield _cells(
            finding.id,
            state if finding.group is Group.DISCREPANCY or state != "unreviewed" else "",
            finding.verdict.value,
            finding.group.value,
            finding.severity.value,
            article.outlet,
            article.title,
            article.url,
            _iso(article.published_at),
            number,
            claim.speaker.name if claim.speaker else "",
            statement.source if statement is not None else "",
            claim.text,
            _original(finding),
            statement.id if statement is not None else "",
            statement.url if statement is not None else "",
            _iso(statement.published_at) if statement is not None else "",
            finding.explanation,
            "",
        )


def reply_rows(letters: Iterable[ReplyLetter]) -> Iterator[Cells]:
    """Yield the passages on which outlets are asked, one row each."""
    for letter in letters:
        for one in letter.lines:
            yield _cells(
                letter.outlet,
                one.finding_id,
                one.review,
                one.title,
                one.link.text if one.link else "",
                one.article,
                one.original,
                one.original_link.text if one.original_link else "",
            )


def _original(finding: Finding) -> str:
    if finding.statement is None or finding.statement_span is None:
        return ""
    return finding.statement_span.of((finding.version or finding.statement.latest).text)


def _cells(*values: object) -> Cells:
    return tuple(line(value)[:LONGEST_CELL] for value in values)


def _iso(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment is not None else ""


def csv_text(columns: Sequence[str], rows: Iterable[Cells]) -> str:
    """Return rows as CSV with a header; a cell that a spreadsheet would run as a formula is made text."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(tuple(f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row) for row in rows)
    return out.getvalue()


def xlsx_bytes(columns: Sequence[str], rows: Iterable[Cells], *, at: datetime | None) -> bytes:
    """Return rows as a workbook with one sheet; ``at`` is the date that it bears."""
    from openpyxl import Workbook  # 0.2 s, and most reports need none
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Findings")
    sheet.freeze_panes = "A2"
    sheet.append(list(columns))
    for row in rows:
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, value=value)
            cell.data_type = "s"  # never a formula
            cells.append(cell)
        sheet.append(cells)
    packed = io.BytesIO()
    book.save(packed)
    return _dated(packed.getvalue(), file_date(at))


def _dated(packed: bytes, at: datetime) -> bytes:
    """Return a workbook whose parts and properties bear one date, whenever it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            data = given.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:\w+[^>]*>)[^<]*", rb"\g<1>" + f"{at:%Y-%m-%dT%H:%M:%SZ}".encode(), data)
            info = zipfile.ZipInfo(name, date_time=at.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, data)
    return out.getvalue()
