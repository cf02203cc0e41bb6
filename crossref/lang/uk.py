"""Ukrainian."""

from __future__ import annotations

from crossref.lang.base import Language
from crossref.lang.uk_critical import (
    CRITICAL,
    FRACTIONS,
    MONTHS,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    RELATIVE_DAYS,
    SCALE_WORDS,
    STOPWORDS,
    UNITS,
    WEEKDAYS,
)
from crossref.lang.uk_forms import IRREGULAR
from crossref.lang.uk_reporting import (
    ABBREVIATIONS,
    AGO_AFTER,
    EVE_OF,
    EVES,
    EXAMPLES,
    LAST_WORDS,
    MONTH_PARTS,
    NAMED_BEFORE,
    NEXT_WORDS,
    NIGHTS,
    RELATIVE_SPANS,
    REPORTING,
)

LANGUAGE = Language(
    code="uk",
    name="Ukrainian",
    quote_pairs=(("«", "»"), ("„", "“"), ('"', '"'), ("“", "”"), ("‘", "’")),
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
    ago_after=AGO_AFTER,
    month_parts=MONTH_PARTS,
    named_before=NAMED_BEFORE,
    eves=EVES,
    eve_of=EVE_OF,
    nights=NIGHTS,
    number_words=NUMBER_WORDS,
    scale_words=SCALE_WORDS,
    ordinal_words=ORDINAL_WORDS,
    fractions=FRACTIONS,
    units=UNITS,
    stopwords=STOPWORDS,
    irregular=IRREGULAR,
    snowball=None,
    decimal_comma=True,
    examples=EXAMPLES,
)
