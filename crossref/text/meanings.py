"""What a mention is asked with, what it is found to mean, and how sure each way of finding is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

FULL_NAME = 0.97
ALIAS = 0.95
SURNAME = 0.85
DESCRIBED = 0.85
BY_NEAR = 0.75
BY_OFFICE = 0.6
SEAT = 0.6
OF_A_BODY_MET = 0.5
ONLY_ONE = 0.45
METONYM = 0.4
UNDECIDED = 0.2
LOOSER = 0.05
"""Taken off where a name is spelled in another way than the directory has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is known beside the words: the day, whom the text named before (nearest first), and the gender."""

    on: date | None = None
    near: tuple[str, ...] = ()
    gender: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Whom words stand for: an id of a person or body, ``None`` where nothing decides between the alternatives.

    ``body`` is the body for which a person of several speaks here.
    """

    owner: str | None
    confidence: float
    alternatives: tuple[str, ...] = ()
    body: str | None = None


def decide(ids: Iterable[str], confidence: float) -> Meaning:
    """Return the only one, or nobody with all of them as alternatives."""
    found = tuple(dict.fromkeys(ids))
    if len(found) == 1:
        return Meaning(owner=found[0], confidence=confidence)
    return Meaning(owner=None, confidence=UNDECIDED, alternatives=found)


def choose(one: str, ids: Sequence[str], confidence: float) -> Meaning:
    """Return one of several, with the others as alternatives."""
    others = tuple(other for other in dict.fromkeys(ids) if other != one)
    return Meaning(owner=one, confidence=confidence, alternatives=others)
