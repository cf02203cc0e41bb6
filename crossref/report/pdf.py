"""Turns a report page into a PDF with bookmarks, page numbers and tags for screen readers, by WeasyPrint."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from crossref.errors import ReportError

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
    except ImportError as error:
        raise ReportError("A PDF needs WeasyPrint, which is not installed.", hint=f"Run: {INSTALL}") from error
    except OSError as error:
        raise ReportError("A PDF needs the system library Pango, which was not found.", hint=SYSTEM) from error
    with _source_date(at):
        made: bytes = HTML(string=html, url_fetcher=_refuse).write_pdf(
            pdf_variant="pdf/ua-1", pdf_identifier=b"crossref"
        )
    return made


def _refuse(url: str) -> dict[str, object]:
    raise ValueError(f"a report loads nothing, not even {url}")


@contextmanager
def _source_date(at: datetime | None) -> Iterator[None]:
    """Let the PDF bear a fixed date: that of SOURCE_DATE_EPOCH where it is set, else the one given."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    if before is None and at is not None:
        os.environ["SOURCE_DATE_EPOCH"] = str(int(at.timestamp()))
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("SOURCE_DATE_EPOCH", None)
