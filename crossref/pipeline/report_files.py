"""Writes report files: each whole or not at all, in the formats asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from crossref.errors import ReportError


class Format(StrEnum):
    """What a report can be written as."""

    HTML = "html"
    MARKDOWN = "md"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"
    CLAIMREVIEW = "claimreview"
    ATOM = "atom"


ENDINGS: dict[Format, str] = {
    Format.HTML: ".html",
    Format.MARKDOWN: ".md",
    Format.JSON: ".json",
    Format.CSV: ".csv",
    Format.XLSX: ".xlsx",
    Format.PDF: ".pdf",
    Format.CLAIMREVIEW: ".claimreview.jsonld",
    Format.ATOM: ".atom.xml",
}

Maker = Callable[[], str | bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The files of one report by format, and what kept a format from being made."""

    files: Mapping[Format, Path]
    beside: tuple[Path, ...] = ()
    problems: tuple[ReportError, ...] = ()


def write_formats(folder: Path, stem: str, makers: Mapping[Format, Maker], wanted: Iterable[Format]) -> Written:
    """Write a report in the formats asked for; a PDF that cannot be made keeps no other format back.

    Raises:
        ReportError: The folder cannot be written to, or a newsroom's template is wrong.
    """
    files: dict[Format, Path] = {}
    problems: list[ReportError] = []
    for one in dict.fromkeys(wanted):
        try:
            content = makers[one]()
        except ReportError as error:
            if one is not Format.PDF:
                raise
            problems.append(error)
            continue
        files[one] = folder / f"{stem}{ENDINGS[one]}"
        write_file(files[one], content)
    return Written(files=files, problems=tuple(problems))


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        ReportError: It cannot be written.
    """
    temporary = path.with_name(f".{path.name}.part")
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True) if temporary.parent.is_dir() else None
        raise ReportError(
            f"The report {path} cannot be written: {error.strerror}.",
            hint="Name a folder you may write to with --out DIR.",
        ) from error


def slug(text: str, *, otherwise: str) -> str:
    """Return a text as part of a file name: small letters, digits and dashes, 60 at most."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60].strip("-") or otherwise
