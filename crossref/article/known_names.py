"""Finds whom of the directory a noun phrase of an article names, and tells that from a chance likeness of names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from crossref.article import slavic
from crossref.article.descriptions import only_office_before
from crossref.article.entities import Entity, entity_of, introduced, name_words
from crossref.article.items import NAME, Item, is_possessive
from crossref.article.lexicon import Lexicon
from crossref.article.name_phrases import hangs_on, is_spokesperson, name_run
from crossref.article.noun_phrases import Range
from crossref.article.recall import Recall
from crossref.article.strangers import begins_with_body
from crossref.directory import Directory, Mention, Resolved
from crossref.types import Span


class KnownNames:
    """The people and bodies of the directory as one article names them."""

    def __init__(
        self,
        text: str,
        directory: Directory,
        words: Lexicon,
        on: date | None,
        mentions: Sequence[Mention],
        recall: Recall,
    ) -> None:
        """Take an article's text, who is who, its language and day, its mentions in order, and who was named so far."""
        self._text, self._directory, self._words, self._on = text, directory, words, on
        self._mentions, self._recall = mentions, recall
        self._starts = [mention.span.start for mention in mentions]
        self._introduced = introduced(mentions, text)

    def find(self, items: Sequence[Item], found: Range, span: Span) -> Entity | None:
        """Return whom a noun phrase names, ``None`` where nothing tells that it is anybody the directory knows."""
        head = self._head_mention(items, found, span)
        resolved = head or self._directory.resolve(span.of(self._text), on=self._on, near=self._recall.near_ids())
        if resolved is None:
            name = name_run(items, found, self._words)
            if name is not None and self._words.language.code in slavic.CODES:
                name = slavic.own_name(items, name)
            if name is not None and name != found and only_office_before(items, found, name, self._words):
                words = self._text[items[name[0]].start : items[name[1] - 1].end]
                resolved = self._directory.resolve(words, on=self._on, near=self._recall.near_ids())
        if resolved is None or resolved.id is None or self._is_chance(items, found, resolved):
            return None
        if resolved.person_id is None and self._names_somebodys(items, found, span):
            return None
        hangs = begins_with_body(items, found, self._words) or hangs_on(items, found, resolved.name, self._words)
        if resolved.person_id is not None and hangs:
            return self._for_somebody(items, found, resolved)
        return entity_of(resolved, self._directory.person(resolved.person_id) if resolved.person_id else None)

    def _for_somebody(self, items: Sequence[Item], found: Range, resolved: Resolved) -> Entity | None:
        """Return the body for "a spokesman for Karsel"; an aide, a critic or a wife of his is somebody else."""
        voice = any(is_spokesperson(item.lower) for item in items[found[0] : found[1]])
        spoken = voice or begins_with_body(items, found, self._words)
        if not spoken or resolved.source_id is None:
            return None
        source = self._directory.source(resolved.source_id)
        name = source.name if source is not None else resolved.name
        return Entity(name=name, source_id=resolved.source_id, is_body=True, words=name_words(name), confidence=0.5)

    def _names_somebodys(self, items: Sequence[Item], found: Range, span: Span) -> bool:
        """Tell whether a phrase is about what is a person's: "Karsel's party"."""
        ends = {item.end for item in items[found[0] : found[1] - 1] if is_possessive(item)}
        place = bisect_left(self._starts, span.start)
        while place < len(self._mentions) and self._mentions[place].span.start < span.end:
            one = self._mentions[place]
            if one.resolved.person_id is not None and (one.span.end in ends or one.span.end + 2 in ends):
                return True
            place += 1
        return False

    def _is_chance(self, items: Sequence[Item], found: Range, resolved: Resolved) -> bool:
        """Tell whether a bare surname is all that points to a person: somebody else may well be called so."""
        if resolved.person_id is None:
            return False
        run = name_run(items, found, self._words)
        if run is None or run[1] - run[0] != 1 or run != found:
            return False
        ids = {resolved.person_id, resolved.source_id} - {None}
        if not ids.isdisjoint(self._introduced):
            return False
        near = self._recall.everybody()
        return not any(one.person_id in ids or one.source_id in ids for one in near)

    def _head_mention(self, items: Sequence[Item], found: Range, span: Span) -> Resolved | None:
        """Return the person whose name ends the phrase, with nothing but an office before it."""
        place = bisect_left(self._starts, span.start)
        best: Resolved | None = None
        while place < len(self._mentions) and self._mentions[place].span.start < span.end:
            one = self._mentions[place]
            if span.contains(one.span) and one.resolved.person_id is not None:
                before = [item for item in items[found[0] : found[1]] if item.end <= one.span.start]
                behind = [item for item in items[found[0] : found[1]] if item.start >= one.span.end]
                loose = any(item.lower in self._words.of_words for item in before)
                office = any(item.lower in self._words.roles for item in before)
                joint = any(item.kind == NAME for item in behind)
                if (not loose or office) and not joint and one.resolved.confidence >= 0.5:
                    possessive = one.span.end < len(self._text) and self._text[one.span.end] in "'’"
                    if not (possessive and behind):
                        best = one.resolved
            place += 1
        return best
