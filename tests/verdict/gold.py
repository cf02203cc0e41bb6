"""Judges the project's own gold pairs, tests/gold/verdicts.jsonl: what was expected and what the judgement says.

A row without ``setting`` is a pair of texts for :func:`crossref.verdict.compare`. A ``setting`` says who published the
original and when, and goes through :func:`crossref.verdict.judge` as a claim of an article would.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from crossref.directory import Directory
from crossref.types import (
    GROUP_OF,
    Article,
    Candidate,
    ChannelCoverage,
    Claim,
    ClaimKind,
    Coverage,
    Finding,
    Group,
    Person,
    Platform,
    SaidOn,
    Searched,
    Source,
    Span,
    Speaker,
    SpeechAct,
    Statement,
    Verdict,
    Version,
    VersionState,
)
from crossref.verdict import compare, judge

FOLDER = Path(__file__).resolve().parent.parent / "gold"
GOLD = FOLDER / "verdicts.jsonl"
FLOORS = FOLDER / "verdict_floors.json"

SPEAKER = Speaker(
    mention="the minister", name="Berend Karsel", person_id="berend-karsel", source_id="ordania-mfa", confidence=0.9
)
DIRECTORY = Directory(
    (
        Source(
            id="ordania-mfa",
            names=(("en", "Foreign Office of Ordania"),),
            people=(
                Person(id="berend-karsel", name="Berend Karsel"),
                Person(id="ilva-sterner", name="Ilva Sterner"),
            ),
        ),
        Source(
            id="veslandia-mfa",
            names=(("en", "Foreign Office of Veslandia"),),
            people=(Person(id="tomas-lindqvar", name="Tomas Lindqvar"),),
        ),
    )
)
AUTHORS: Mapping[str, tuple[str | None, str | None]] = {
    "speaker": ("ordania-mfa", "berend-karsel"),
    "body": ("ordania-mfa", None),
    "other": ("veslandia-mfa", "tomas-lindqvar"),
    "unknown": (None, None),
}
PUBLISHED = date(2024, 5, 20)
"""The day of every article in the gold."""

ANSWERS = {True: "agrees", False: "differs", None: "cannot tell"}


@dataclass(frozen=True)
class Outcome:
    """One gold row and what was said of it."""

    row: Mapping[str, Any]
    finding: Finding

    @property
    def is_right(self) -> bool:
        """Whether the verdict is the expected one."""
        return self.finding.verdict.value == self.row["verdict"]

    @property
    def answer(self) -> str | None:
        """What the row's check answered, ``None`` where it was not asked."""
        answers = {one.check: ANSWERS[one.agrees] for one in self.finding.checks}
        return answers.get(self.row["check"])


@lru_cache(maxsize=1)
def outcomes() -> tuple[Outcome, ...]:
    """Return every gold row, judged."""
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    return tuple(Outcome(row, _placed(row) if "setting" in row else _compared(row)) for row in rows)


def _compared(row: Mapping[str, Any]) -> Finding:
    return compare(
        row["original"],
        row["reported"],
        quoted=row["quoted"],
        original_lang=row.get("original_lang", row["lang"]),
        reported_lang=row["lang"],
    )


def _placed(row: Mapping[str, Any]) -> Finding:
    setting, text = row["setting"], row["reported"]
    claim = _claim(row)
    statements = [
        _statement(row, setting, 1),
        *(_statement(row, one, at) for at, one in enumerate(setting.get("also", []), 2)),
    ]
    covered = setting.get("covered", True)
    return judge(
        claim,
        text,
        [Candidate(statement=one, version=one.latest, span=Span(0, len(one.text)), score=0.8) for one in statements],
        article=Article(
            id="article",
            url="https://courier.example/1",
            text=text,
            blocks=(),
            published_at=_noon(PUBLISHED),
            lang=row["lang"],
        ),
        directory=DIRECTORY,
        coverage=_coverage(complete=covered),
        searched=Searched(plans=("words",), statements=40, languages=(setting.get("lang", row["lang"]),)),
    )


def _claim(row: Mapping[str, Any]) -> Claim:
    setting, text = row["setting"], row["reported"]
    said_on = setting.get("said_on")
    span = Span(0, len(text))
    if "words" in setting:
        start = text.index(setting["words"])
        span = Span(start, start + len(setting["words"]))
    day = date.fromisoformat(said_on) if said_on else None
    return Claim(
        id="claim",
        kind=ClaimKind.DIRECT if row["quoted"] else ClaimKind.INDIRECT,
        span=span,
        text=span.of(text),
        segments=(span,),
        context=Span(0, len(text)),
        speakers=(SPEAKER,),
        cue=setting.get("cue"),
        speech_act=SpeechAct(setting.get("act", "say")),
        said_on=SaidOn(first=day, last=day, derived_from="on Monday") if day else None,
        venue=setting.get("venue"),
        lang=row["lang"],
    )


def _statement(row: Mapping[str, Any], setting: Mapping[str, Any], number: int) -> Statement:
    source, author = AUTHORS[setting.get("by", "speaker")]
    texts = [*setting.get("earlier", []), setting.get("text", row["original"])]
    state = VersionState(setting.get("state", "live"))
    versions = tuple(Version(number=at, text=text, state=state) for at, text in enumerate(texts, 1))
    return Statement(
        id=f"statement-{number}",
        versions=versions,
        source=source,
        author_id=author,
        platform=Platform(setting["platform"]) if "platform" in setting else None,
        published_at=_noon(date.fromisoformat(setting.get("published", PUBLISHED.isoformat()))),
        lang=setting.get("lang", row["lang"]),
        second_hand=setting.get("second_hand", False),
        provenance="embedded in https://gazette.example/2" if setting.get("second_hand") else None,
    )


def _coverage(*, complete: bool) -> Coverage:
    channel = ChannelCoverage(
        channel="ordania-page",
        days=((date(2024, 1, 1), date(2024, 12, 31)),),
        how="collected",
        last_complete=_noon(date(2024, 6, 1)),
        statements=40,
    )
    return Coverage(
        speaker="berend-karsel",
        channels=(channel,) if complete else (),
        first=date(2024, 5, 17),
        last=date(2024, 5, 21),
        complete=complete,
        reason="" if complete else "nothing of the speaker was collected for these days",
    )


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


BANDS = ((0.0, 0.6), (0.6, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.0))


def reliability_lines() -> tuple[str, ...]:
    """Return the reliability table of docs/verdicts.md: how sure findings were said to be, and how many were right."""
    lines = ["| confidence | findings | mean said | right |", "|---|---|---|---|"]
    for low, high in BANDS:
        inside = [one for one in outcomes() if low <= one.finding.confidence < high]
        if inside:
            said = sum(one.finding.confidence for one in inside) / len(inside)
            right = sum(one.is_right for one in inside) / len(inside)
            lines.append(f"| {low:.2f}-{high:.2f} | {len(inside)} | {said:.2f} | {right:.2f} |")
    return tuple(lines)


def shares(key: str) -> dict[str, float]:
    """Return the share of right verdicts by a field of the rows, such as ``verdict`` or ``lang``."""
    groups: dict[str, list[bool]] = {}
    for one in outcomes():
        groups.setdefault(str(one.row[key]), []).append(one.is_right)
    return {name: round(sum(right) / len(right), 4) for name, right in sorted(groups.items())}


def false_alarm_rate() -> float:
    """Return the share of agreements and fair reports that were called a discrepancy."""
    fair = [one for one in outcomes() if GROUP_OF[Verdict(one.row["verdict"])] is not Group.DISCREPANCY]
    return sum(one.finding.group is Group.DISCREPANCY for one in fair) / len(fair)
