"""Counts findings fairly: syndicated copies once, dismissed findings not at all, unreviewed discrepancies apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from rapidfuzz import fuzz

from crossref.report.rates import Rate, rate_of
from crossref.report.syndication import clusters
from crossref.types import GROUP_OF, Group, Review, ReviewDecision, Severity, Verdict

SAME_WORDS = 90
"""Likeness, of 100, from which two altered quotes of one statement count as the same that spread."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An article as it is counted. ``at`` is its date, or the time of its check where it has none."""

    id: str
    check_id: str
    at: datetime
    outlet: str
    title: str = ""
    url: str | None = None
    lang: str | None = None
    text: str = ""
    engine: str = ""
    checked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A finding as it is counted.

    ``number`` is its claim's place in the article; ``source_id`` the body concerned; ``stronger`` says that the
    reporting verb asserts more than the original does.
    """

    id: str
    claim_id: str
    story: Story
    number: int
    verdict: Verdict
    severity: Severity
    words: str
    speaker: str = ""
    source_id: str | None = None
    statement_id: str | None = None
    version: int | None = None
    explanation: str = ""
    reason: str = ""
    said_at: datetime | None = None
    stronger: bool = False
    review: Review | None = None

    @property
    def counted_as(self) -> Verdict:
        """The verdict, or what a reviewer put in its place."""
        return (self.review.corrected_to if self.review else None) or self.verdict

    @property
    def group(self) -> Group:
        """The group that it counts in."""
        return GROUP_OF[self.counted_as]

    @property
    def is_dismissed(self) -> bool:
        """Whether a reviewer found it to be no finding at all."""
        return self.review is not None and self.review.decision is ReviewDecision.DISMISSED

    @property
    def drifts(self) -> bool:
        """Whether it agrees, but by words that say a little more or less, or behind a stronger reporting verb."""
        if self.group not in (Group.AGREEMENT, Group.PARAPHRASE):
            return False
        return self.stronger or self.counted_as is Verdict.LOOSE_PARAPHRASE

    @property
    def awaits_review(self) -> bool:
        """Whether it is a discrepancy that no person has looked at."""
        return self.group is Group.DISCREPANCY and self.review is None

    @property
    def state(self) -> str:
        """Its review in a word."""
        return self.review.decision.value if self.review else "unreviewed"

    @property
    def key(self) -> str:
        """Its words without case and punctuation."""
        return " ".join(_WORD.findall(self.words.lower()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """One discrepancy, or drift, with every article that carries it, first seen first; never empty."""

    items: tuple[Item, ...]

    @property
    def first(self) -> Item:
        """Where it was seen first."""
        return self.items[0]

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets that carried it, in the order in which they did."""
        return tuple(dict.fromkeys(item.story.outlet for item in self.items))

    @property
    def severity(self) -> Severity:
        """The gravest severity among its articles."""
        return max((item.severity for item in self.items), key=lambda one: one.rank)

    @property
    def awaits_review(self) -> bool:
        """Whether no person has looked at it in any article."""
        return all(item.review is None for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What was counted for one outlet or one official body."""

    name: str
    articles: int
    groups: Mapping[Group, int]
    awaiting: int = 0
    copies: int = 0

    @property
    def checked(self) -> int:
        """Claims with a verdict on their words: the denominator of the rate."""
        return sum(count for group, count in self.groups.items() if group is not Group.UNVERIFIED)

    @property
    def rate(self) -> Rate | None:
        """The share of discrepancies among the checked claims, where enough was checked."""
        return rate_of(self.groups.get(Group.DISCREPANCY, 0), self.checked, articles=self.articles)


@dataclass(frozen=True)
class Tally:
    """Articles and findings of a stretch of time. ``stories`` are in order of time."""

    stories: tuple[Story, ...]
    items: tuple[Item, ...]
    copies: tuple[tuple[Story, ...], ...] = field(default=())
    """Syndicated copies: each group with the article seen first at its head."""

    @cached_property
    def heads(self) -> Mapping[str, str]:
        """The first article of the group, by the id of each of its copies."""
        return {copy.id: group[0].id for group in self.copies for copy in group[1:]}

    @cached_property
    def live(self) -> tuple[Item, ...]:
        """All items but those that a reviewer dismissed."""
        return tuple(item for item in self.items if not item.is_dismissed)

    @cached_property
    def counted(self) -> tuple[Item, ...]:
        """Items as they are counted: what a copy only repeats is left out."""
        said: dict[str, set[str]] = {}
        for item in self.items:
            if item.story.id in self._first_ids:
                said.setdefault(item.story.id, set()).add(item.key)
        return tuple(item for item in self.live if item.key not in said.get(self.heads.get(item.story.id, ""), set()))

    @cached_property
    def _first_ids(self) -> frozenset[str]:
        return frozenset(self.heads.values())

    def spreads(self) -> tuple[Spread, ...]:
        """Return the discrepancies: gravest first, then those that most outlets carried, then the oldest."""
        found = [Spread(items=tuple(items)) for items in _alike(one for one in self.live if _differs(one))]
        return tuple(
            sorted(found, key=lambda one: (-one.severity.rank, -len(one.outlets), one.first.story.at, one.first.id))
        )

    def drifts(self) -> tuple[Spread, ...]:
        """Return what agrees but drifts from its original: what most outlets carried first, then the oldest."""
        found = [Spread(items=tuple(items)) for items in _alike(one for one in self.live if one.drifts)]
        return tuple(sorted(found, key=lambda one: (-len(one.outlets), one.first.story.at, one.first.id)))

    def by_outlet(self, *, include_unreviewed: bool) -> tuple[Row, ...]:
        """Return one row for each outlet, by name."""
        copies = Counter(story.outlet for story in self.stories if story.id in self.heads)
        own = Counter(story.outlet for story in self.stories if story.id not in self.heads)
        items: dict[str, list[Item]] = {story.outlet: [] for story in self.stories}
        for item in self.counted:
            items[item.story.outlet].append(item)
        return tuple(
            _row(name, items[name], articles=own[name], copies=copies[name], include_unreviewed=include_unreviewed)
            for name in sorted(items, key=str.casefold)
        )

    def by_source(self, names: Mapping[str, str], *, include_unreviewed: bool) -> tuple[Row, ...]:
        """Return one row for each official body whose words were reported, by name; ``names`` are by id."""
        items: dict[str, list[Item]] = {}
        for item in self.counted:
            if item.source_id is not None:
                items.setdefault(names.get(item.source_id, item.source_id), []).append(item)
        return tuple(
            _row(
                name,
                items[name],
                articles=len({item.story.id for item in items[name]}),
                copies=0,
                include_unreviewed=include_unreviewed,
            )
            for name in sorted(items, key=str.casefold)
        )


def _row(name: str, items: Sequence[Item], *, articles: int, copies: int, include_unreviewed: bool) -> Row:
    named = [item for item in items if include_unreviewed or not item.awaits_review]
    return Row(
        name=name,
        articles=articles,
        groups=Counter(item.group for item in named),
        awaiting=len(items) - len(named),
        copies=copies,
    )


def tally(stories: Iterable[Story], items: Iterable[Item]) -> Tally:
    """Return the tally of some articles, their syndicated copies found."""
    ordered = tuple(sorted(stories, key=lambda one: (one.at, one.id)))
    known = {story.id: story for story in ordered}
    groups = clusters({story.id: story.text for story in ordered})
    copies = tuple(tuple(known[id] for id in group) for group in groups)
    return Tally(ordered, tuple(items), copies)


def _differs(item: Item) -> bool:
    return item.group is Group.DISCREPANCY


def _alike(items: Iterable[Item]) -> list[list[Item]]:
    """Return findings of one statement with nearly the same words together, each group in order of time."""
    groups: dict[str | None, list[list[Item]]] = {}
    for item in sorted(items, key=lambda one: (one.story.at, one.story.id, one.number)):
        there = groups.setdefault(item.statement_id, [])
        same = next((group for group in there if _says_the_same(group[0], item)), None)
        if same is None:
            there.append([item])
        else:
            same.append(item)
    return [group for some in groups.values() for group in some]


def _says_the_same(one: Item, other: Item) -> bool:
    return one.counted_as is other.counted_as and fuzz.ratio(one.key, other.key) >= SAME_WORDS
