"""Wilson intervals and when a rate is given at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.report.rates import rate_of, wilson

PAIRS = st.integers(0, 500).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total)))


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (1, 100, 0.0018, 0.0545)],
)
def test_interval_is_that_of_the_textbook(count: int, total: int, low: float, high: float) -> None:
    rate = wilson(count, total)
    assert rate.low == pytest.approx(low, abs=5e-4)
    assert rate.high == pytest.approx(high, abs=5e-4)


@given(PAIRS)
def test_interval_holds_the_share_and_stays_between_nothing_and_all(pair: tuple[int, int]) -> None:
    rate = wilson(*pair)
    assert 0 <= rate.low <= rate.high <= 1
    if pair[1]:
        assert rate.low <= rate.share <= rate.high


@given(PAIRS)
def test_share_of_the_rest_has_the_mirrored_interval(pair: tuple[int, int]) -> None:
    count, total = pair
    one, other = wilson(count, total), wilson(total - count, total)
    assert one.low == pytest.approx(1 - other.high, abs=1e-9)


@given(st.integers(1, 200), st.integers(2, 5))
def test_more_claims_narrow_the_interval(total: int, times: int) -> None:
    few, many = wilson(total // 2, total), wilson(total // 2 * times, total * times)
    if total % 2 == 0:
        assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(
    ("total", "articles", "given"), [(20, 5, True), (19, 5, False), (20, 4, False), (0, 0, False), (400, 80, True)]
)
def test_rate_needs_twenty_claims_of_five_articles(total: int, articles: int, given: bool) -> None:
    assert (rate_of(0, total, articles=articles) is not None) == given


def test_overlap_is_mutual() -> None:
    assert wilson(5, 50).overlaps(wilson(8, 50))
    assert not wilson(1, 200).overlaps(wilson(60, 200))
    assert not wilson(60, 200).overlaps(wilson(1, 200))
