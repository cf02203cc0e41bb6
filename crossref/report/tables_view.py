"""Turns counted rows into rows of a page: numbers as text, bars and intervals as places on a scale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crossref.report.plain import line
from crossref.report.rates import Rate
from crossref.report.tally import Row
from crossref.report.tongue import number_text, percent_text, say
from crossref.report.weekly_pages import BarPart, RateRow, RateView
from crossref.report.wording import SHAPES, count_text
from crossref.types import Group

BARRED = (Group.AGREEMENT, Group.PARAPHRASE, Group.DISCREPANCY)


def rate_rows(rows: Sequence[Row], *, changes: Mapping[str, int] | None = None) -> tuple[RateRow, ...]:
    """Return rows of a table in the order given; ``changes`` are edits and deletions by name.

    All intervals share one scale, which ends at the highest upper bound.
    """
    top = max((row.rate.high for row in rows if row.rate is not None), default=1.0)
    return tuple(_row(row, top, changes) for row in rows)


def _row(row: Row, top: float, changes: Mapping[str, int] | None) -> RateRow:
    def shown(group: Group) -> str:
        return number_text(row.groups.get(group, 0))

    return RateRow(
        name=line(row.name),
        articles=number_text(row.articles),
        checked=number_text(row.checked),
        agreement=shown(Group.AGREEMENT),
        paraphrase=shown(Group.PARAPHRASE),
        discrepancy=shown(Group.DISCREPANCY),
        unverified=shown(Group.UNVERIFIED),
        copies=number_text(row.copies),
        changes=number_text(changes.get(row.name, 0)) if changes is not None else "",
        awaiting=number_text(row.awaiting) if row.awaiting else "",
        rate=_rate(row.rate, top) if row.rate is not None else None,
        bar=tuple(_bar(row)),
    )


def _bar(row: Row) -> Iterable[BarPart]:
    at = 0.0
    for group in BARRED:
        count = row.groups.get(group, 0)
        if count:
            width = 100 * count / row.checked
            yield BarPart(
                group=group.value,
                shape=SHAPES[group],
                count=count,
                label=count_text(group, count),
                start=f"{at:.2f}",
                width=f"{width:.2f}",
            )
            at += width


def rate_text(rate: Rate) -> str:
    """Return a rate with its denominator and its interval: "6 of 120: 5% (2% to 11%)"."""
    words = {"count": number_text(rate.count), "total": number_text(rate.total)}
    shares = {name: percent_text(getattr(rate, name)) for name in ("share", "low", "high")}
    return say("%(count)s of %(total)s: %(share)s (%(low)s to %(high)s)") % {**words, **shares}


def _rate(rate: Rate, top: float) -> RateView:
    scale = 100 / (top or 1.0)
    return RateView(
        text=rate_text(rate),
        low=f"{rate.low * scale:.2f}",
        share=f"{rate.share * scale:.2f}",
        high=f"{rate.high * scale:.2f}",
        width=f"{(rate.high - rate.low) * scale:.2f}",
    )
