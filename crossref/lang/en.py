"""English."""

from __future__ import annotations

from crossref.lang.base import Critical, Language, Reporting

REPORTING = Reporting()

CRITICAL = Critical()

LANGUAGE = Language(
    code="en",
    name="English",
    quote_pairs=(("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“")),
    reporting=REPORTING,
    critical=CRITICAL,
    snowball="english",
)
