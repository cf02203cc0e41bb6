"""Turns a report page into a PDF with bookmarks, page numbers and tags for screen readers, by WeasyPrint."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from crossref.errors import ReportError
from crossref.report.drawings import self_contained
from crossref.report.file_dates import EPOCH_VARIABLE, file_date

INSTALL = "pip install 'crossref-desk[pdf]'"
SYSTEM = (
    "Install Pango: `apt install libpango-1.0-0 libpangoft2-1.0-0` on Debian and Ubuntu, `brew install pango` on a "
    "Mac, and on Windows the Pango of MSYS2. The other formats need nothing."
)


def pdf_bytes(html: str, *, at: datetime | None) -> bytes:
    """Return a report page as PDF/UA-1; ``at`` is the date that it bears.

    Raises:
        ReportError: WeasyPrint, or the system library that it needs, is not installed.
    """
    try:
        from weasyprint import HTML
        from weasyprint.urls import URLFetcher
    except ImportError as error:
        raise ReportError("A PDF needs WeasyPrint, which is not installed.", hint=f"Run: {INSTALL}") from error
    except OSError as error:
        raise ReportError("A PDF needs the system library Pango, which was not found.", hint=SYSTEM) from error
    with _source_date(at):
        made: bytes = HTML(string=self_contained(html), url_fetcher=URLFetcher(allowed_protocols=("data",))).write_pdf(
            pdf_variant="pdf/ua-1", pdf_identifier=b"crossref"
        )
    return made


@contextmanager
def _source_date(at: datetime | None) -> Iterator[None]:
    """Let the PDF bear a fixed date while it is made: WeasyPrint reads it from the environment."""
    before = os.environ.get(EPOCH_VARIABLE)
    os.environ[EPOCH_VARIABLE] = str(int(file_date(at).timestamp()))
    try:
        yield
    finally:
        if before is None:
            del os.environ[EPOCH_VARIABLE]
        else:
            os.environ[EPOCH_VARIABLE] = before
