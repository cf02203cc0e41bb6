"""What a cue is: a verb of saying or a phrase of attribution, with its speaker."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from crossref.article.noun_phrases import Range
from crossref.lang.base import CueVerb

JOINTS = frozenset((",", "—", "–", "-", "−"))
STOPS = frozenset((".", "!", "?", "…", ";"))


class From(StrEnum):
    """Where a cue's speaker is to be looked for when the cue has no subject of its own."""

    SUBJECT = "subject"
    SENTENCE = "sentence"
    """The subject of an earlier cue or of the sentence: "and added", ", saying"."""
    NOBODY = "nobody"
    """A passive without an agent."""
    EARLIER = "earlier"
    """Whoever spoke before: "Dijo que ..."."""


class Cue(NamedTuple):
    """One cue: ``first`` and ``last`` bound the verb or phrase, ``unit`` these with the speaker's phrase, as places.

    A tuple, because every verb of saying of every article becomes one.
    """

    first: int
    last: int
    verb: CueVerb | None
    subject: Range | None
    source: From
    unit: Range
    inverted: bool = False
    """Whether the subject follows the verb."""
    only_quotes: bool = False
    """Whether nothing but quoted words is reported by it: "her promise of “free ferries”"."""
    cited: Range | None = None
    """Whose words the subject passes on: "the agency reported, citing the ministry"."""
