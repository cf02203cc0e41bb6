"""Statements that are numbered parts of one text, as lines of a debate: "debate#11", "debate#12"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from crossref.match.evidence import words_score

PARTS_NEAR = 3
"""Parts of one text whose numbers differ by no more than this stand beside each other."""

_PART = re.compile(r"(?P<whole>.+)#(?P<number>\d{1,9})", re.DOTALL)
_STEPS = tuple(step for step in range(-PARTS_NEAR, PARTS_NEAR + 1) if step)


def parts_beside(id: str) -> tuple[str, ...]:
    """Return the ids that parts beside this one would have; none for a statement that is no part."""
    found = _PART.fullmatch(id)
    if found is None:
        return ()
    number = int(found["number"])
    return tuple(f"{found['whole']}#{number + step}" for step in _STEPS if number + step >= 0)


def missing_parts(ids: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of parts beside some statements that are not known yet."""
    have = set(known)
    return tuple(sorted({beside for id in ids for beside in parts_beside(id)} - have))


def around_scores(weight: Mapping[str, float], texts: Mapping[str, Sequence[str]]) -> dict[str, tuple[float, float]]:
    """Return, for statements that are parts, the best words of a part beside it, and the words of all parts together.

    Args:
        weight: the claim's stems with their rarity.
        texts: the stems of the statements found, by id.
    """
    parts = {id: stems for id, stems in texts.items() if "#" in id}
    alone = {id: words_score(weight, stems) for id, stems in parts.items()}
    found: dict[str, tuple[float, float]] = {}
    for id, own in parts.items():
        near = [one for one in parts_beside(id) if one in parts]
        if near:
            stems = [*own, *(stem for one in near for stem in parts[one])]
            together = words_score(weight, stems, parts=len(near) + 1)
            found[id] = (max(alone[one] for one in near), together)
    return found
