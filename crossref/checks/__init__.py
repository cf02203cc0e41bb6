"""Checks: each looks at the words that differ for one kind of difference. ``CHECKS`` is their order.

The order matters: a check leaves alone what an earlier one has named, and wording takes what is left.
"""

from __future__ import annotations

from crossref.checks.comparison import Check
from crossref.checks.cuts import check_cuts
from crossref.checks.dates import check_dates
from crossref.checks.modality import check_modality
from crossref.checks.names import check_names
from crossref.checks.negation import check_negation
from crossref.checks.numbers import check_numbers
from crossref.checks.rewording import check_rewording
from crossref.checks.rivals import check_rivals
from crossref.checks.roles import check_roles
from crossref.checks.wording import check_wording

CHECKS: tuple[Check, ...] = (
    check_cuts,
    check_roles,
    check_numbers,
    check_dates,
    check_negation,
    check_modality,
    check_names,
    check_rivals,
    check_wording,
    check_rewording,
)
"""Every check on the words of a comparison, in the order in which they are asked."""
