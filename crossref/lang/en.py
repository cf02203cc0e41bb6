"""English."""

from __future__ import annotations

from crossref.lang.base import Language, Reporting
from crossref.lang.en_critical import (
    CRITICAL,
    IRREGULAR,
    MONTHS,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    RELATIVE_DAYS,
    SCALE_WORDS,
    STOPWORDS,
    UNITS,
    WEEKDAYS,
)

REPORTING = Reporting()

LANGUAGE = Language(
    code="en",
    name="English",
    quote_pairs=(("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“")),
    reporting=REPORTING,
    critical=CRITICAL,
    months=MONTHS,
    weekdays=WEEKDAYS,
    relative_days=RELATIVE_DAYS,
    number_words=NUMBER_WORDS,
    scale_words=SCALE_WORDS,
    ordinal_words=ORDINAL_WORDS,
    units=UNITS,
    stopwords=STOPWORDS,
    irregular=IRREGULAR,
    snowball="english",
)
