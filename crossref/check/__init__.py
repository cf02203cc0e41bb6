"""Checks: each looks at the words that differ for one kind of difference. ``CHECKS`` is their order.

The order matters: a check leaves alone what an earlier one has named, and wording takes what is left.
"""

from __future__ import annotations

from crossref.check.comparison import Check
from crossref.check.cuts import check_cuts
from crossref.check.dates import check_dates
from crossref.check.modality import check_modality
from crossref.check.names import check_names
from crossref.check.negation import check_negation
from crossref.check.numbers import check_numbers
from crossref.check.roles import check_roles
from crossref.check.wording import check_wording

CHECKS: tuple[Check, ...] = (
    check_cuts,
    check_roles,
    check_numbers,
    check_dates,
    check_negation,
    check_modality,
    check_names,
    check_wording,
)
"""Every check on the words of a comparison, in the order in which they are asked."""
