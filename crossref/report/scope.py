"""Says what there was to search: channels, days, languages, and the claims for which that holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crossref.checks.attribution import name_of
from crossref.report.pages import ChannelView, CoverageView
from crossref.report.plain import line
from crossref.report.spelled import days_text, language_name, time_text
from crossref.report.told import told
from crossref.report.tongue import number_text, say, say_many, spoken
from crossref.report.wording import PLATFORM_LABELS
from crossref.types import ChannelCoverage, Coverage, Finding, Searched, Statement

if TYPE_CHECKING:
    from crossref.directory import Directory

_SHOWN_STRETCHES = 6


def publisher_names(statement: Statement, directory: Directory) -> tuple[str, str]:
    """Return who published a statement and the body concerned; the second is empty where it is the first."""
    author = line(name_of(statement, directory))
    source = directory.source(statement.source) if statement.source else None
    body = line(source.name if source is not None else statement.source)
    return author, "" if body == author else body


def channel_name(id: str, directory: Directory) -> str:
    """Return a channel as a reader knows it: platform and address, or the id where the directory has none."""
    channel = directory.channel(id)
    if channel is None:
        return line(id)
    return f"{PLATFORM_LABELS[channel.platform]}, {line(channel.address)}"


def coverage_view(coverage: Coverage, directory: Directory, *, claims: tuple[int, ...] = ()) -> CoverageView:
    """Return the coverage of one speaker and some days, for the claims with these numbers."""
    return CoverageView(
        speaker=_speaker_name(coverage.speaker, directory),
        days=days_text(coverage.first, coverage.last),
        complete=coverage.complete,
        verdict=say("Covered") if coverage.complete else say("Not covered"),
        reason=told(coverage.reason),
        channels=tuple(_channel(row, directory) for row in coverage.channels),
        claims=claims,
    )


def _speaker_name(id: str | None, directory: Directory) -> str:
    if id is None:
        return ""
    person, source = directory.person(id), directory.source(id)
    return line(person.name if person is not None else source.name if source is not None else id)


def _channel(row: ChannelCoverage, directory: Directory) -> ChannelView:
    stretches = [days_text(first, last) for first, last in row.days]
    more = len(stretches) - _SHOWN_STRETCHES
    shown = stretches[-_SHOWN_STRETCHES:] if more > 0 else stretches
    days = "; ".join(shown) + ("; " + say("and %(count)s earlier stretches") % {"count": more} if more > 0 else "")
    return ChannelView(
        name=channel_name(row.channel, directory),
        days=days,
        how=told(row.how),
        last_complete=time_text(row.last_complete),
        statements=number_text(row.statements),
    )


def coverage_of_all(findings: Sequence[tuple[int, Finding]], directory: Directory) -> tuple[CoverageView, ...]:
    """Return each speaker's coverage once, with the numbers of the claims that it holds for."""
    numbers: dict[Coverage, list[int]] = {}
    for number, finding in findings:
        if finding.coverage is not None:
            numbers.setdefault(finding.coverage, []).append(number)
    return tuple(coverage_view(one, directory, claims=tuple(claims)) for one, claims in numbers.items())


def searched_sentence(searched: Searched | None) -> str:
    """Return what one search looked at: "Searched 214 statements in English, 3 May 2026 to 5 May 2026."."""
    if searched is None:
        return ""
    days = days_text(searched.first, searched.last)
    languages = _listed(language_name(code) or line(code) for code in searched.languages)
    parts = [
        _statements(searched.statements),
        say("in %(languages)s") % {"languages": languages} if languages else "",
        say("of %(days)s") % {"days": days} if days else "",
    ]
    return say("Searched %(what)s.") % {"what": " ".join(part for part in parts if part)}


def search_plans(searched: Searched | None) -> tuple[str, ...]:
    """Return how the original was looked for, step by step; in English alone, as the search names its steps."""
    if searched is None or spoken() != "en":
        return ()
    return tuple(line(plan) for plan in searched.plans)


def against_sentence(findings: Iterable[Finding], directory: Directory) -> str:
    """Return what an article was compared with: sources, channels, number of statements, days."""
    findings = tuple(findings)
    rows = {row.channel: row for one in findings if one.coverage is not None for row in one.coverage.channels}
    if not rows:
        most = max((one.searched.statements for one in findings if one.searched is not None), default=0)
        if not most:
            return say("There was no statement to compare with.")
        return say("Compared with %(statements)s.") % {"statements": _statements(most)}
    total = sum(row.statements for row in rows.values())
    owners = sorted({line(source.name) for source in directory.sources for one in source.channels if one.id in rows})
    days = [day for row in rows.values() for stretch in row.days for day in stretch]
    channels = say_many("%(count)s channel", "%(count)s channels", len(rows)) % {"count": number_text(len(rows))}
    looked = say("Looked in %(statements)s on %(channels)s") % {"statements": _statements(total), "channels": channels}
    of = say("of %(owners)s") % {"owners": _listed(owners)} if owners else ""
    when = say("collected for %(days)s") % {"days": days_text(min(days), max(days))} if days else ""
    return ", ".join(part for part in (" ".join(filter(None, (looked, of))), when) if part) + "."


def _statements(count: int) -> str:
    return say_many("%(count)s statement", "%(count)s statements", count) % {"count": number_text(count)}


def _listed(names: Iterable[str]) -> str:
    """Return "one", "one and two" or "one, two and three"."""
    names = [name for name in dict.fromkeys(names) if name]
    if len(names) < 2:
        return "".join(names)
    return say("%(first)s and %(last)s") % {"first": ", ".join(names[:-1]), "last": names[-1]}
