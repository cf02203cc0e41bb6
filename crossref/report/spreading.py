"""Builds the cards of discrepancies: the evidence from the article seen first, and every article that carries them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import TYPE_CHECKING

from crossref.report.beside import NOTHING_BESIDE, Beside
from crossref.report.cards import claim_card
from crossref.report.listing import SHOWN_WORDS, article_line, lag_text, speaker_label
from crossref.report.pages import ClaimCard
from crossref.report.plain import line
from crossref.report.reasons import reason_of
from crossref.report.tally import Item, Spread
from crossref.report.told import can_tell, told
from crossref.report.tongue import number_text, say, say_many
from crossref.report.weekly_pages import SpreadCard, SpreadLine
from crossref.report.wording import REVIEW_LABELS, SEVERITY_LABELS, VERDICT_LABELS, VERDICT_MEANINGS
from crossref.types import Article, Claim, Finding

if TYPE_CHECKING:
    from crossref.directory import Directory


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A claim with its article and its finding, whole."""

    article: Article
    claim: Claim
    finding: Finding


def spread_cards(
    spreads: Sequence[Spread],
    evidence: Mapping[str, Evidence],
    directory: Directory,
    *,
    zone: tzinfo,
    beside: Beside = NOTHING_BESIDE,
    offset: int = 0,
    anchor: str = "claim",
) -> tuple[SpreadCard, ...]:
    """Return the cards of findings in the order given; those without evidence are short."""
    cards = (
        _card(number, one, evidence.get(one.first.id), directory, zone, beside)
        for number, one in enumerate(spreads, offset + 1)
    )
    return tuple(replace(one, anchor=f"{anchor}-{one.number}") for one in cards)


def _card(
    number: int, spread: Spread, evidence: Evidence | None, directory: Directory, zone: tzinfo, beside: Beside
) -> SpreadCard:
    first, outlets = spread.first, len(spread.outlets)
    places = say_many("%(count)s outlet", "%(count)s outlets", outlets) % {"count": number_text(outlets)}
    return SpreadCard(
        number=number,
        anchor=f"claim-{number}",
        card=_claim_card(number, evidence, directory, beside) if evidence is not None else None,
        verdict=VERDICT_LABELS[first.counted_as],
        severity=SEVERITY_LABELS[spread.severity],
        speaker=speaker_label(first, directory),
        words=" ".join(line(first.words).split()[:SHOWN_WORDS]),
        sentence=_sentence(first, evidence),
        review=_review(spread),
        outlets=outlets,
        headline=", ".join(part for part in (SEVERITY_LABELS[spread.severity], places) if part),
        spread=_lines(spread, zone),
    )


def _sentence(first: Item, evidence: Evidence | None) -> str:
    if can_tell(first.explanation):
        return told(first.explanation)
    return reason_of(evidence.finding) if evidence is not None else VERDICT_MEANINGS[first.counted_as]


def _claim_card(number: int, evidence: Evidence, directory: Directory, beside: Beside) -> ClaimCard:
    return claim_card(
        number,
        evidence.claim,
        evidence.finding,
        article=evidence.article,
        directory=directory,
        coverage=None,
        beside=beside,
    )


def _review(spread: Spread) -> str:
    states = dict.fromkeys(item.state for item in spread.items)
    return next((state for state in states if state != "unreviewed"), "unreviewed")


def _lines(spread: Spread, zone: tzinfo) -> tuple[SpreadLine, ...]:
    began = spread.first.story.at
    whole = (spread.items[-1].story.at - began).total_seconds()
    lines = []
    for item in spread.items:
        shown = article_line(item.story, zone)
        after = (item.story.at - began).total_seconds()
        lines.append(
            SpreadLine(
                outlet=shown.outlet,
                title=shown.title,
                lang=shown.lang,
                link=shown.link,
                published=shown.published,
                later=say("%(time)s later") % {"time": lag_text(after)} if after else "",
                verdict=VERDICT_LABELS[item.counted_as],
                review=REVIEW_LABELS[item.state],
                finding_id=item.id,
                offset=f"{2 + 96 * after / whole if whole else 2:.1f}",
            )
        )
    return tuple(lines)
