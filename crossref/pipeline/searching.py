"""Searches a workspace's statements by words, for people: who said something like this, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.match.plan import Field, Hit, Search, base_language, speaker_keys
from crossref.match.terms import stems_of, words_of
from crossref.pipeline.workspace import Workspace
from crossref.types import Span, Statement, Version

if TYPE_CHECKING:
    from crossref.store.repository import Store
    from crossref.store.search import StatementIndex

PASSAGES_EACH = 8
"""So many passages are looked at for each statement wanted: a long one has many."""
LEAST_PASSAGES = 200

_PHRASE = re.compile(r"[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to search for. ``words`` may hold phrases in quotation marks, which must stand as they are.

    ``sources`` are ids or names of bodies and people, any of which will do. Days are inclusive.
    """

    words: str
    sources: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    lang: str | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A statement with the passage that answers best; ``span`` lies in the version's text."""

    statement: Statement
    version: Version
    span: Span
    words_found: int
    words_asked: int


def search_statements(wanted: Wanted, workspace: Workspace) -> tuple[Shown, ...]:
    """Return the statements that answer a search: those with more of the words first, rarer words before common ones.

    Raises:
        UsageError: There are no words, the days are the wrong way round, or a source is not known.
    """
    phrases = tuple(phrase for found in _PHRASE.findall(wanted.words) if (phrase := tuple(words_of(found))))
    words = words_of(wanted.words)
    if not words:
        raise UsageError("There are no words to search for.", hint='For example: crossref search "bridge tolls"')
    if wanted.first and wanted.last and wanted.first > wanted.last:
        raise UsageError(f"--from {wanted.first} is later than --to {wanted.last}.")
    keys = _keys(wanted.sources, workspace.directory)
    with workspace.open_store() as store, workspace.open_index(store) as index:
        asked = _stems(words, wanted.lang, index)
        search = Search(
            field=Field.STEMS,
            terms=tuple(dict.fromkeys(stem for stems in asked for stem in stems)),
            first=wanted.first,
            last=wanted.last,
            speakers=keys,
            languages=(base_language(wanted.lang) or "",) if wanted.lang else (),
            limit=max(PASSAGES_EACH * wanted.limit, LEAST_PASSAGES),
        )
        hits = [hit for hit in index.search(search) if _has_phrases(hit, phrases)]
        return _shown(_ordered(hits, asked), store, limit=wanted.limit, asked=len(asked))


def _keys(names: Sequence[str], directory: Directory) -> tuple[str, ...]:
    return tuple(key for name in names for key in _key(name, directory))


def _key(name: str, directory: Directory) -> tuple[str, ...]:
    if directory.source(name) is not None or directory.person(name) is not None:
        return (name,)
    found = directory.resolve(name)
    if found is not None and (found.person_id or found.source_id or found.alternatives):
        own = found.person_id or found.source_id
        return (own,) if own else found.alternatives
    known = [one.id for one in directory.sources] + [one.id for source in directory.sources for one in source.people]
    near = get_close_matches(name, known, n=1)
    if near:
        raise UsageError(f"There is no source {name}.", hint=f"Did you mean {near[0]}? See `crossref sources list`.")
    # Statements imported without a source file still carry their author's name.
    return speaker_keys((), name)


def _stems(words: Sequence[str], lang: str | None, index: StatementIndex) -> list[frozenset[str]]:
    """Return, for each word, its stems in the language asked for, else in every language of the statements."""
    languages: Sequence[str | None] = [lang] if lang else index.languages or (None,)
    forms = [stems_of(words, one) for one in languages]
    return [frozenset(row) for row in dict.fromkeys(zip(*forms, strict=True))]


def _has_phrases(hit: Hit, phrases: Sequence[tuple[str, ...]]) -> bool:
    text = f" {' '.join(hit.words)} "
    return all(f" {' '.join(phrase)} " in text for phrase in phrases)


def _ordered(hits: Sequence[Hit], asked: Sequence[frozenset[str]]) -> list[tuple[int, Hit]]:
    counted = [(_count(hit, asked), hit) for hit in hits]
    return sorted(counted, key=lambda one: (-one[0], -one[1].score, one[1].statement_id, -one[1].version))


def _count(hit: Hit, asked: Sequence[frozenset[str]]) -> int:
    present = set(stems_of(hit.words, hit.lang))
    return sum(not stems.isdisjoint(present) for stems in asked)


def _shown(ordered: Sequence[tuple[int, Hit]], store: Store, *, limit: int, asked: int) -> tuple[Shown, ...]:
    best: dict[str, tuple[int, Hit]] = {}
    for count, hit in ordered:
        best.setdefault(hit.statement_id, (count, hit))
    chosen = list(best.values())[:limit]
    statements = store.statements([hit.statement_id for _, hit in chosen])
    return tuple(
        Shown(statement=statement, version=version, span=hit.span, words_found=count, words_asked=asked)
        for count, hit in chosen
        if (statement := statements.get(hit.statement_id)) is not None
        and (version := next((one for one in statement.versions if one.number == hit.version), None)) is not None
    )
