"""The sentences a finding is explained with: plain, and never a word that accuses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from crossref.phrases import Languages, Phrase, messages_of, tell, tell_all, tell_many
from crossref.types import ChannelCoverage, Coverage, Difference, Searched, Severity, Statement, Verdict

_PLAIN: dict[Verdict, Phrase] = {
    Verdict.VERBATIM: tell("The words are the same as in the original."),
    Verdict.PERMITTED_EDIT: tell("The words agree with the original but for edits that newsroom style allows."),
    Verdict.PARAPHRASE: tell("The report gives the original in other words; its facts agree."),
    Verdict.LOOSE_PARAPHRASE: tell("The report gives the original loosely; nothing in it contradicts the original."),
    Verdict.TRANSLATION: tell("The original is in another language; the facts agree, the wording cannot be judged."),
    Verdict.SECONDARY_ONLY: tell("Found only in other media; the original was not located."),
    Verdict.NOT_FOUND: tell("The two texts do not share this wording."),
}

BANNED = ("fake", "false", "fabricated", "lied", "never said", "debunked", "misinformation")
"""Words that no sentence of the tool's own may hold."""


def explain(verdict: Verdict, differences: Sequence[Difference], *, quoted: bool) -> Phrase:
    """Return the sentence for a verdict: the gravest difference first, then how many more there are."""
    grave = sorted(differences, key=lambda one: -one.severity.rank)
    if verdict in _PLAIN:
        notes = [one for one in grave if one.severity is Severity.MINOR]
        return tell_all(_PLAIN[verdict], *(one.explanation for one in notes[:1]))
    if not grave:
        if quoted:
            return tell("Words inside the quotation marks differ from the original.")
        return tell("Words in the report differ from the original.")
    return tell_all(grave[0].explanation, _more(len(grave) - 1))


def _more(count: int) -> str:
    if not count:
        return ""
    return tell_many("%(count)s more difference is listed.", "%(count)s more differences are listed.", count=count)


def not_checked(reason: str) -> Phrase:
    """Return the sentence of an open verdict; the reason is a clause without a stop."""
    clause = reason.strip().rstrip(".")
    told = Phrase(clause, messages_of(reason) if clause == reason else ())
    return tell("Not checked: %(reason)s. Nothing can be concluded from this.", reason=told)


def not_found(
    coverage: Coverage,
    searched: Searched | None,
    *,
    speaker: str | None,
    closest: Statement | None,
    share: float,
    words: int,
) -> Phrase | None:
    """Return the sentence of a search without result, or ``None`` when one of its facts is not known."""
    first, last = coverage.first, coverage.last
    if searched is not None:
        first, last = first or searched.first, last or searched.last
    until = _last_complete(coverage.channels)
    if searched is None or not speaker or not coverage.channels or first is None or last is None or until is None:
        return None
    channels = ", ".join(channel.channel for channel in coverage.channels)
    languages = Languages(searched.languages, ", ".join(searched.languages))
    return tell_all(
        tell("We did not find this wording."),
        tell_many(
            "Searched: %(count)s text by %(speaker)s on %(channels)s, %(first)s-%(last)s, in %(languages)s; "
            "last complete collection %(until)s.",
            "Searched: %(count)s texts by %(speaker)s on %(channels)s, %(first)s-%(last)s, in %(languages)s; "
            "last complete collection %(until)s.",
            count=searched.statements,
            speaker=speaker,
            channels=channels,
            first=first,
            last=last,
            languages=languages if searched.languages else tell("all languages"),
            until=until,
        ),
        tell(
            "Closest text: %(link)s, %(held)s of %(words)s words in order.",
            link=(closest.url or closest.id) if closest is not None else tell("none"),
            held=round(share * words),
            words=words,
        ),
        tell("This does not show that it was not said: speech, interviews and deleted posts are outside this archive."),
    )


def _last_complete(channels: Sequence[ChannelCoverage]) -> datetime | Phrase | None:
    """Return when the speaker's channels were last complete: a time, or how and until when they are vouched for."""
    times = [channel.last_complete for channel in channels if channel.last_complete is not None]
    if times:
        return max(times)
    days = [(channel.days[-1][1], channel.how) for channel in channels if channel.days]
    if not days:
        return None
    day, how = max(days)
    return tell("%(day)s (%(how)s)", day=day, how=tell(how))
