"""Keeps what phrases are made of beside their English text, so that a stored finding can be said in any language.

A body holds plain English where a value holds a phrase, as it always did; what the phrase was made of lies under
``phrases``, by the names of fields and places in tuples. A body of an older version has none and stays plain English.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from crossref.phrases import Phrase, keep, restored

KEY = "phrases"

_NAMES = frozenset({
    "explanation", "message", "reason", "reasons", "notes", "derived_from", "claim", "said_on", "differences", "checks",
    "coverage", "embeds",
})  # fmt: skip
"""The fields that are or hold phrases; nothing else is looked into, for a finding has many parts."""

Tree = dict[str, Any]  # Any: a tree of fields and places, with what keep made at its leaves
Kept = TypeVar("Kept")


def phrases_in(value: object) -> Tree:
    """Return what the phrases in a value are made of; empty where there are none."""
    if isinstance(value, tuple):
        parts = [(str(place), part) for place, part in enumerate(value)]
    elif is_dataclass(value):
        parts = [(field.name, getattr(value, field.name)) for field in fields(value) if field.name in _NAMES]
    else:
        return {}
    tree = {name: keep(part) if isinstance(part, Phrase) else phrases_in(part) for name, part in parts}
    return {name: branch for name, branch in tree.items() if branch}


def with_phrases(value: Kept, tree: Tree) -> Kept:
    """Return a value with its plain English turned into the phrases that it was."""
    if not tree:
        return value
    if isinstance(value, tuple):
        made = [_restored(part, tree.get(str(place), {})) for place, part in enumerate(value)]
        return tuple(made)  # type: ignore[return-value]  # the same kinds of parts
    changed = {name: _restored(getattr(value, name), branch) for name, branch in tree.items() if hasattr(value, name)}
    return replace(value, **changed)  # type: ignore[type-var]  # a tree grows from dataclasses alone


def _restored(part: Any, branch: Any) -> Any:  # Any: one part of a value, and what it was made of
    if isinstance(part, str) and isinstance(branch, list):
        return restored(part, branch)
    return with_phrases(part, branch) if isinstance(branch, dict) else part
