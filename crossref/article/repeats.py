"""Links what an article says twice: headlines and pull quotes to the quotation of the text that they repeat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crossref.article.items import SPOKEN_WORD
from crossref.types import (
    Article,
    BlockKind,
    Claim,
    ClaimKind,
)

READ_LATER = (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD, BlockKind.CAPTION, BlockKind.PULL_QUOTE)


def pulled(claims: Sequence[Claim], article: Article) -> list[Claim]:
    """Mark as pull quotes the paragraphs of plain text that do nothing but repeat a quotation of the text."""
    filled = {block.span.of(article.text).strip(_EDGES) for block in article.blocks if block.kind is BlockKind.BODY}
    alone = [
        claim for claim in claims
        if claim.place is BlockKind.BODY and claim.kind is ClaimKind.DIRECT and claim.cue is None
        and claim.text.strip(_EDGES) in filled
    ][:_MOST_PULLED]  # fmt: skip
    said = [(claim, _spoken(claim, article.text)) for claim in claims if alone and claim.cue and claim.is_quoted]
    repeats = {claim.id for claim in alone if _repeats(_spoken(claim, article.text), said)}
    return [
        replace(claim, place=BlockKind.PULL_QUOTE, speakers=()) if claim.id in repeats else claim for claim in claims
    ]


def _repeats(own: str, said: Sequence[tuple[Claim, str]]) -> bool:
    return own.count(" ") > _FEWEST_PULLED and any(own in spoken for _, spoken in said)


_EDGES = " \t\r\n\"'“”„‟«»‹›‘’‚‛.,!?…—–-"
_MOST_PULLED = 40
_FEWEST_PULLED = 5


def linked(claims: Iterable[Claim], posts: Sequence[Claim], text: str) -> list[Claim]:
    """Link headlines and pull quotes to the quotation of the text that they repeat, and give them its speaker."""
    claims = list(claims)
    if not any(claim.place in READ_LATER for claim in claims):
        return claims
    quoted = [claim for claim in claims if claim.place is BlockKind.BODY and claim.is_quoted]
    body = [(claim, _spoken(claim, text)) for claim in (*quoted, *posts)]
    return [_with_twin(claim, body, text) if claim.place in READ_LATER else claim for claim in claims]


def _spoken(claim: Claim, text: str) -> str:
    words = (SPOKEN_WORD.findall(part.of(text)) for part in claim.segments)
    return " " + " ".join(word.lower() for part in words for word in part) + " "


def _with_twin(claim: Claim, body: Sequence[tuple[Claim, str]], text: str) -> Claim:
    if not claim.is_quoted:
        return claim
    own = _spoken(claim, text)
    if own.count(" ") < 4:
        return claim
    twin = next((other for other, spoken in body if own in spoken), None)
    if twin is None:
        return claim
    return replace(
        claim,
        twin_of=twin.id,
        speakers=claim.speakers or tuple(replace(one, confidence=one.confidence) for one in twin.speakers),
        said_on=claim.said_on or twin.said_on,
        venue=claim.venue or twin.venue,
    )
