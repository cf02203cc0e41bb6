"""The sentences a finding is explained with: plain, and never a word that accuses."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.types import ChannelCoverage, Coverage, Difference, Searched, Severity, Statement, Verdict

_PLAIN: dict[Verdict, str] = {
    Verdict.VERBATIM: "The words are the same as in the original.",
    Verdict.PERMITTED_EDIT: "The words agree with the original but for edits that newsroom style allows.",
    Verdict.PARAPHRASE: "The report gives the original in other words; its facts agree.",
    Verdict.LOOSE_PARAPHRASE: "The report gives the original loosely; nothing in it contradicts the original.",
    Verdict.TRANSLATION: "The original is in another language; the facts agree, the wording cannot be judged.",
    Verdict.SECONDARY_ONLY: "Found only in other media; the original was not located.",
    Verdict.NOT_FOUND: "The two texts do not share this wording.",
}

BANNED = ("fake", "false", "fabricated", "lied", "never said", "debunked", "misinformation")
"""Words that no sentence of the tool's own may hold."""


def explain(verdict: Verdict, differences: Sequence[Difference], *, quoted: bool) -> str:
    """Return the sentence for a verdict: the gravest difference first, then how many more there are."""
    grave = sorted(differences, key=lambda one: -one.severity.rank)
    if verdict in _PLAIN:
        notes = [one for one in grave if one.severity is Severity.MINOR]
        return " ".join([_PLAIN[verdict], *(one.explanation for one in notes[:1])])
    if not grave:
        where = "inside the quotation marks" if quoted else "in the report"
        return f"Words {where} differ from the original."
    more = len(grave) - 1
    tail = f" {more} more difference{'s are' if more > 1 else ' is'} listed." if more else ""
    return grave[0].explanation + tail


def not_checked(reason: str) -> str:
    """Return the sentence of an open verdict."""
    return f"Not checked: {reason.strip().rstrip('.')}. Nothing can be concluded from this."


def not_found(
    coverage: Coverage,
    searched: Searched | None,
    *,
    speaker: str | None,
    closest: Statement | None,
    share: float,
    words: int,
) -> str | None:
    """Return the sentence of a search without result, or ``None`` when one of its facts is not known."""
    first, last = coverage.first, coverage.last
    if searched is not None:
        first, last = first or searched.first, last or searched.last
    until = _last_complete(coverage.channels)
    if searched is None or not speaker or not coverage.channels or first is None or last is None or until is None:
        return None
    channels = ", ".join(channel.channel for channel in coverage.channels)
    languages = ", ".join(searched.languages) or "all languages"
    link = (closest.url or closest.id) if closest is not None else "none"
    return (
        f"We did not find this wording. Searched: {searched.statements} texts by {speaker} on {channels}, "
        f"{first.isoformat()}-{last.isoformat()}, in {languages}; last complete collection {until}. "
        f"Closest text: {link}, {round(share * words)} of {words} words in order. This does not show that it was not "
        "said: speech, interviews and deleted posts are outside this archive."
    )


def _last_complete(channels: Sequence[ChannelCoverage]) -> str | None:
    """Return when the speaker's channels were last complete: a time, or how and until when they are vouched for."""
    times = [channel.last_complete for channel in channels if channel.last_complete is not None]
    if times:
        return max(times).strftime("%Y-%m-%d %H:%M UTC")
    days = [(channel.days[-1][1], channel.how) for channel in channels if channel.days]
    if not days:
        return None
    day, how = max(days)
    return f"{day.isoformat()} ({how})"
