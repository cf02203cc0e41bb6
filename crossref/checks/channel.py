"""Where it was said: the network or site that the article names against the channel of the statement (rule V1)."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.phrases import tell
from crossref.types import CheckResult, Claim, Difference, DifferenceKind, Platform, Severity, Statement

_NETWORKS = {
    "x": Platform.X,
    "telegram": Platform.TELEGRAM,
    "facebook": Platform.FACEBOOK,
    "mastodon": Platform.MASTODON,
    "bluesky": Platform.BLUESKY,
    "instagram": Platform.INSTAGRAM,
}
_SITES = frozenset({Platform.FEED, Platform.PAGE, Platform.SITEMAP, Platform.WORDPRESS, Platform.GOVUK})


def check_channel(claim: Claim, statement: Statement, same: Sequence[Statement]) -> CheckResult:
    """Compare the channel that the article names with those on which the words stand; ``same`` hold the same words."""
    allowed = _platforms(claim.venue)
    known = {one.platform for one in (statement, *same) if one.platform not in (None, Platform.FILE)}
    if not allowed or not known or statement.platform not in known:
        return CheckResult(check="channel", agrees=None, message=tell("No channel to compare."))
    if known & allowed:
        return CheckResult(check="channel", agrees=True, message=tell("The channel is the one that the article names."))
    one = Difference(
        kind=DifferenceKind.CHANNEL,
        claim=claim.venue or "",
        statement=str(statement.platform),
        severity=Severity.MINOR,
        explanation=tell(
            "The article names %(venue)s as the place; the words were found on another channel (%(channel)s).",
            venue=tell(claim.venue or ""),
            channel=statement.platform or "",
        ),
        rule="V1",
    )
    return CheckResult(check="channel", agrees=False, message=one.explanation, differences=(one,))


def _platforms(venue: str | None) -> frozenset[Platform]:
    """Return the channels that a venue of the article can mean; a statement or an interview may be on any of them."""
    name = (venue or "").casefold()
    if name in _NETWORKS:
        return frozenset({_NETWORKS[name]})
    return _SITES if name == "website" else frozenset()
