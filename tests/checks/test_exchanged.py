"""Words that reported speech puts for others by rule, in every language."""

from __future__ import annotations

import pytest

from crossref.checks.exchanged import is_loose_part, needs_no_partner, plain_verbs, put_by_rule, stance_verbs
from crossref.lang import BUILT_IN, get_language
from tests.checks.laying import laid


@pytest.mark.parametrize("code", BUILT_IN)
def test_plain_verbs_and_stances_have_no_word_in_common(code: str) -> None:
    language = get_language(code)
    assert plain_verbs(language)
    shared = plain_verbs(language) & stance_verbs(language)
    # A few forms belong to two verbs; what a speaker hopes or fears is seldom among them.
    assert len(shared) <= 3, shared


@pytest.mark.parametrize("code", BUILT_IN)
def test_what_is_put_by_rule_needs_no_partner(code: str) -> None:
    language = get_language(code)
    assert put_by_rule(language) <= needs_no_partner(language)


@pytest.mark.parametrize(
    ("reported", "word", "loose"),
    [
        ("the fee rises by at least nine crowns", "least", False),
        ("the least liked harbour is closed", "least", True),
        ("the crews need to leave the port", "need", False),
        ("the crews need more rope", "need", True),
        ("the crews leave the port", "port", False),
    ],
)
def test_part_of_a_phrase_is_loose_outside_it(reported: str, word: str, loose: bool) -> None:
    comparison = laid(reported, reported, quoted=False)
    unit = next(one for one in comparison.claim_units if one.plain == word)
    assert is_loose_part(unit, comparison) is loose
