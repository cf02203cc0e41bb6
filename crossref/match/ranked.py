"""Passages that searches found, each with the plan that found it and its evidence, and the order they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from operator import itemgetter

from crossref.match.evidence import Evidence
from crossref.match.plan import Hit, Query

DAYS_NEAR = 45.0

_FIGURES = re.compile(r"(\d+)")


@dataclass(slots=True)
class Pool:
    """The places of passages that were found."""

    known: set[tuple[str, int, int, int]] = field(default_factory=set)

    def add(self, hits: Iterable[Hit]) -> list[Hit]:
        """Return those that no search found before."""
        new = []
        for hit in hits:
            key = (hit.statement_id, hit.version, hit.span.start, hit.span.end)
            if key not in self.known:
                self.known.add(key)
                new.append(hit)
        return new


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage with its evidence; ``plan`` names the search that found it first."""

    hit: Hit
    plan: str
    evidence: Evidence
    foreign: bool
    carried: bool = False
    terms: tuple[str, ...] = ()


def nearness(query: Query, day: date | None) -> float:
    if day is None or query.first is None or query.last is None:
        return 0.0
    away = max((query.first - day).days, (day - query.last).days, 0)
    return DAYS_NEAR / (DAYS_NEAR + away)


def one_a_statement(ranked: Iterable[Ranked]) -> list[Ranked]:
    best: dict[str, Ranked] = {}
    for one in best_first(ranked):
        best.setdefault(one.hit.statement_id, one)
    return list(best.values())


def best_first(ranked: Iterable[Ranked]) -> list[Ranked]:
    """Sort by score; of two versions with the same words the newest counts, of two statements the older."""
    scored = sorted(((-round(one.evidence.score, 9), one) for one in ranked), key=itemgetter(0))
    best: list[Ranked] = []
    for _, tied in groupby(scored, key=itemgetter(0)):
        alike = [one for _, one in tied]
        best += sorted(alike, key=_tie_key) if len(alike) > 1 else alike
    return best


def _tie_key(one: Ranked) -> tuple[int, int, tuple[tuple[int, str], ...], int]:
    day = one.hit.day.toordinal() if one.hit.day else date.max.toordinal()
    # Platforms number their posts upwards, so that the lower number is the original and the higher one the copy.
    id = tuple((int(part), "") if part.isdecimal() else (-1, part) for part in _FIGURES.split(one.hit.statement_id))
    return (-one.hit.version, day, id, one.hit.span.start)
