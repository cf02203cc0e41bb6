"""Portuguese."""

from __future__ import annotations

from crossref.lang.base import Language
from crossref.lang.pt_critical import (
    CRITICAL,
    FRACTIONS,
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
from crossref.lang.pt_reporting import (
    ABBREVIATIONS,
    AGO_AFTER,
    AGO_BEFORE,
    EVE_OF,
    EVES,
    EXAMPLES,
    LAST_WORDS,
    MONTH_PARTS,
    NAMED_BEFORE,
    NEXT_WORDS,
    RELATIVE_SPANS,
    REPORTING,
)

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    quote_pairs=(("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’")),
    dash_dialogue=True,
    reporting=REPORTING,
    critical=CRITICAL,
    abbreviations=ABBREVIATIONS,
    months=MONTHS,
    weekdays=WEEKDAYS,
    relative_days=RELATIVE_DAYS,
    relative_spans=RELATIVE_SPANS,
    last_words=LAST_WORDS,
    next_words=NEXT_WORDS,
    ago_before=AGO_BEFORE,
    ago_after=AGO_AFTER,
    month_parts=MONTH_PARTS,
    named_before=NAMED_BEFORE,
    eves=EVES,
    eve_of=EVE_OF,
    number_words=NUMBER_WORDS,
    scale_words=SCALE_WORDS,
    ordinal_words=ORDINAL_WORDS,
    fractions=FRACTIONS,
    units=UNITS,
    stopwords=STOPWORDS,
    irregular=IRREGULAR,
    snowball="portuguese",
    decimal_comma=True,
    examples=EXAMPLES,
)
