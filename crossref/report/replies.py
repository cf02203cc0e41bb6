"""Writes the right-of-reply list: for each outlet the passages, and a message that asks and does not accuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from crossref.report.diff import shortened
from crossref.report.plain import line, link_of
from crossref.report.spelled import days_text
from crossref.report.spreading import Evidence
from crossref.report.tally import Item, Spread
from crossref.report.tongue import say
from crossref.report.weekly_pages import ReplyLetter, ReplyLine
from crossref.report.wording import REVIEW_LABELS

_WORDS = 80


class Edition(Protocol):
    """What a message says of the report: its days and the newsroom."""

    @property
    def first(self) -> date:
        """The first day."""
        ...

    @property
    def last(self) -> date:
        """The last day."""
        ...

    @property
    def newsroom(self) -> str:
        """Who asks."""
        ...


def letters(
    spreads: Sequence[Spread], evidence: Mapping[str, Evidence], edition: Edition, *, include_unreviewed: bool
) -> tuple[ReplyLetter, ...]:
    """Return one letter for each outlet with a discrepancy that a person has reviewed, by the outlet's name.

    With ``include_unreviewed`` the others are asked about too.
    """
    asked: dict[str, list[ReplyLine]] = {}
    for spread in spreads:
        original = evidence.get(spread.first.id)
        for item in spread.items:
            if item.review is not None or include_unreviewed:
                asked.setdefault(item.story.outlet, []).append(_line(item, original))
    return tuple(_letter(outlet, asked[outlet], edition) for outlet in sorted(asked, key=str.casefold))


def _line(item: Item, evidence: Evidence | None) -> ReplyLine:
    statement = evidence.finding.statement if evidence is not None else None
    return ReplyLine(
        finding_id=item.id,
        review=REVIEW_LABELS[item.state],
        title=line(item.story.title) or say("Article without a headline"),
        lang=item.story.lang or "",
        link=link_of(item.story.url),
        article=shortened(line(item.words), words=_WORDS),
        original=_original(evidence),
        original_link=link_of(statement.url if statement is not None else None),
    )


def _original(evidence: Evidence | None) -> str:
    finding = evidence.finding if evidence is not None else None
    if finding is None or finding.statement is None:
        return ""
    text = (finding.version or finding.statement.latest).text
    words = finding.statement_span.of(text) if finding.statement_span is not None else text
    return shortened(line(words), words=_WORDS)


def _letter(outlet: str, lines: Sequence[ReplyLine], edition: Edition) -> ReplyLetter:
    return ReplyLetter(
        outlet=line(outlet),
        subject=say("Question about quotations in %(outlet)s") % {"outlet": line(outlet)},
        text="\n".join(_text(lines, edition)) + "\n",
        lines=tuple(lines),
    )


def _text(lines: Iterable[ReplyLine], edition: Edition) -> Iterator[str]:
    days = days_text(edition.first, edition.last)
    yield say("Dear colleagues,")
    yield ""
    yield say("In articles of %(days)s we read the passages below. The originals we have differ from them.") % {
        "days": days
    }
    yield say("Could you point us to the original that you used, or tell us what we may have missed?")
    yield say("We will note your answer, and any change of the article, beside our finding.")
    for number, one in enumerate(lines, 1):
        yield ""
        yield f"{number}. {one.title}" + (f" ({one.link.text})" if one.link else "")
        yield "   " + say("The article") + f": “{one.article}”"
        if one.original:
            yield "   " + say("The original") + f": “{one.original}”"
        if one.original_link:
            yield "   " + one.original_link.text
    yield ""
    yield line(edition.newsroom)
