"""Shows the versions of a statement: what each is, what became of it, and how it differs from the one compared."""

from __future__ import annotations

from collections.abc import Iterator

from crossref.report.diff import runs_between
from crossref.report.pages import Passage, VersionView
from crossref.report.plain import language_tag, line
from crossref.report.spelled import direction, language_name, time_text
from crossref.report.tongue import say
from crossref.report.wording import STATE_LABELS
from crossref.types import Statement, Version, VersionState

MOST_VERSIONS = 10


def other_versions(statement: Statement, compared: Version) -> Iterator[VersionView]:
    """Yield the versions beside the one compared, oldest first; of very many, the newest ten."""
    others = [one for one in statement.versions if one.number != compared.number]
    for version in others[-MOST_VERSIONS:]:
        yield VersionView(
            label=version_sentence(statement, version),
            state=state_text(version),
            passage=_differing(compared.text, version.text, statement.lang),
            capture=line(version.capture),
        )


def version_change(statement: Statement, before: Version, after: Version) -> VersionView:
    """Return a new version beside the one before it."""
    return VersionView(
        label=version_sentence(statement, after),
        state=state_text(after),
        passage=_differing(before.text, after.text, statement.lang),
        capture=line(after.capture),
    )


def _differing(compared: str, other: str, lang: str | None) -> Passage:
    tag = language_tag(lang)
    return Passage(runs=runs_between(compared, other), lang=tag, dir=direction(lang), language=language_name(tag))


def state_text(version: Version) -> str:
    """Return what became of a version; nothing where it was never seen at its address, only imported."""
    seen = version.seen_from or version.seen_until or version.state is not VersionState.LIVE
    return STATE_LABELS[version.state] if seen else ""


def version_sentence(statement: Statement, version: Version) -> str:
    """Return which version it is and when it was seen: "Version 2 of 3, seen from ... to ..."."""
    total = len(statement.versions)
    which = say("Version %(number)s of %(total)s") if total > 1 else say("The only version known")
    which %= {"number": version.number, "total": total}
    first, last = time_text(version.seen_from), time_text(version.seen_until)
    if first and last and first != last:
        return say("%(version)s, seen from %(first)s to %(last)s.") % {"version": which, "first": first, "last": last}
    if first or last:
        return say("%(version)s, seen %(time)s.") % {"version": which, "time": first or last}
    return f"{which}."
