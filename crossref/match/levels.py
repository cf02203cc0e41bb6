"""The levels at which unlike words are equal, each with the name that reports show: case, spelling, inflection."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossref.text.fold import DAMAGE
from crossref.text.units import Unit

_NEGATIVE = ("un", "in", "im", "il", "ir", "dis", "non", "mis", "anti", "de")
"""Beginnings of a word that turn it round, and are never taken for letters lost in copying."""


def mended_keys(theirs: tuple[Unit, ...], ours: Sequence[Unit]) -> tuple[str, ...]:
    """Return the original's keys; a word with lost characters takes the key of a word that it may have been."""
    keys = tuple(unit.key for unit in theirs)
    if DAMAGE not in "".join(keys) and not any(DAMAGE in unit.key for unit in ours):
        return keys
    swaps: dict[str, str] = {}
    known = {unit.key for unit in ours if DAMAGE not in unit.key}
    for unit in theirs:
        if DAMAGE in unit.key:
            swaps[unit.key] = next((key for key in sorted(known) if _may_be(unit.key, key)), unit.key)
    intact = sorted({key for key in keys if DAMAGE not in key})
    for unit in ours:
        if DAMAGE in unit.key:
            match = next((key for key in intact if _may_be(unit.key, key)), None)
            if match is not None:
                swaps[match] = unit.key
    return tuple(swaps.get(key, key) for key in keys)


def _may_be(damaged: str, key: str) -> bool:
    pattern = ".{0,3}".join(re.escape(part) for part in damaged.split(DAMAGE))
    return re.fullmatch(pattern, key) is not None


def fold_name(one: Unit, other: Unit) -> str:
    """Return what made two units equal, "" when they are the same letter for letter."""
    if one.mended:
        return "brackets"
    if one.exact == other.exact:
        return ""
    if one.is_number:
        return "case" if one.exact.casefold() == other.exact.casefold() else "number style"
    if one.plain != other.plain:
        return "spelling" if _near(one.plain, other.plain) else "inflection"
    if one.exact.casefold() == other.exact.casefold():
        return "case"
    return "contraction" if "'" in one.exact + other.exact else "spelling"


def _near(one: str, other: str) -> bool:
    return DAMAGE in one + other or (one[:2] == other[:2] and one[-1:] == other[-1:])


def is_clipped(mine: Sequence[Unit], others: Sequence[Unit]) -> bool:
    """Tell whether a word lost its first letters in copying: "oday" for "Today". A negative prefix is no such loss."""
    one, other = mine[0], others[0]
    lost = other.plain.removesuffix(one.plain)
    clipped = len(mine) == len(others) == 1 and other.exact[:1].isupper() and one.exact[:1].islower()
    return clipped and 0 < len(lost) < len(other.plain) and not one.is_number and lost not in _NEGATIVE


def spelled_otherwise(mine: Sequence[Unit], others: Sequence[Unit]) -> str:
    """Name the fold under which two stretches are one: written together or apart, or an abbreviation opened."""
    one, other = "".join(unit.plain for unit in mine), "".join(unit.plain for unit in others)
    if one == other:
        return "spelling"
    for short, long in ((mine, others), (others, mine)):
        letters = "".join(unit.exact[:1] for unit in long if unit.exact[:1].isupper())
        if len(short) == 1 and len(long) > 1 and len(letters) > 1 and short[0].exact.upper() == letters:
            return "abbreviation" if short[0].exact.isupper() else ""
    return ""
