"""Claims in the making, the sentences they stand in, and what tells one shape of attribution from another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crossref.article.cue import Cue
from crossref.article.cues import find_cues
from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item, phrase_at, trimmed
from crossref.article.lexicon import Lexicon
from crossref.article.nesting import citing
from crossref.article.noun_phrases import phrase_before
from crossref.article.quoted_names import is_naming
from crossref.article.verb_forms import before_verb
from crossref.lang.base import CueVerb
from crossref.text.quotes import Quotation
from crossref.types import Block, Span, Speaker

_LONGEST_TAIL = 10


@dataclass(slots=True)
class Draft:
    """A claim in the making. ``parts`` are its stretches without quotation marks; ``cue`` its verb's place."""

    parts: list[Span]
    quoted: bool
    block: Block
    context: Span
    speaker: Speaker | None = None
    others: tuple[Speaker, ...] = ()
    citing: Speaker | None = None
    """Who is said to cite the speaker: the agency of "the agency reported that she said"."""
    holder: Draft | None = None
    """The quotation that it stands in, whose speaker cites its own."""
    cue: Span | None = None
    verb: CueVerb | None = None
    adjacent: bool = False
    """Whether the cue stands next to it, or the quotation is a sentence of its own."""
    touching: bool = False
    """Whether nothing but a mark stands between a quotation and its verb with its speaker."""
    whole: bool = False
    """Whether a quotation is all that its sentence holds."""
    sure: float = 0.7
    naming: bool = False
    before: str = ""
    """The word in front of a quotation, in lower case."""
    unclosed: bool = False
    typed: bool = False
    """Whether pairs of apostrophes stand for its quotation marks."""
    items: list[Item] = field(default_factory=list)
    dated: bool = False
    """Whether the sentence has a word that may belong to a date."""
    day: Span | None = None
    """A stretch of its words that tells when they were said: "criticised on Monday the plan"."""
    venues: tuple[tuple[Span, str], ...] = ()
    """Where in the sentence it says where something was said."""
    rule: str = "a quotation with no speaker near it"

    @property
    def cited_by(self) -> str | None:
        """The name of whoever cites its speaker, where that is somebody else."""
        citing = self.holder.speaker if self.holder is not None else self.citing
        if citing is None or self.speaker is None or citing.name == self.speaker.name:
            return None
        return citing.name

    @property
    def span(self) -> Span:
        """From its first stretch to its last."""
        return Span(self.parts[0].start, self.parts[-1].end)


@dataclass(slots=True)
class Sentence:
    span: Span
    items: list[Item]
    cues: tuple[Cue, ...] = ()
    speakers: list[Speaker | None] = field(default_factory=list)
    others: dict[int, tuple[Speaker, ...]] = field(default_factory=dict)
    """Joint speakers beside the first, by the place of their cue."""
    citing: dict[int, Speaker] = field(default_factory=dict)
    """Who passes on the words of a cue's speaker, by the place of the cue: "the agency reported, citing her"."""
    dated: bool = False
    venues: tuple[tuple[Span, str], ...] = ()


def citing_speaker(sentence: Sentence, number: int, words: Lexicon) -> Speaker | None:
    """Return who cites what a cue reports: "citing the ministry, the agency said"."""
    if number in sentence.citing:
        return sentence.citing[number]
    cue = citing(sentence.items, sentence.cues, number, words)
    return sentence.speakers[cue] if cue is not None else None


def may_speak(sentence: Sentence, cue: Cue, words: Lexicon) -> bool:
    """Tell whether a subject can say anything: a name, an office, a body, a pronoun, a text; "this step" cannot."""
    if cue.subject is None:
        return True
    return any(
        item.kind == NAME
        or item.lower in words.offices
        or item.lower in words.cue_nouns
        or item.lower in words.pronouns
        for item in sentence.items[cue.subject[0] : cue.subject[1]]
    )


def parts_of(every: Sequence[Item], items: Sequence[Item], hole: tuple[int, int] | None) -> list[Span]:
    """Return the stretches of a clause, without the attribution and the marks around it."""
    if hole is None:
        return [Span(items[0].start, items[-1].end)]
    before = [item for item in items if item.end <= every[hole[0]].start]
    behind = [item for item in items if item.start >= every[hole[1] - 1].end]
    while before and before[-1].kind == MARK:
        before.pop()
    while behind and behind[0].kind == MARK:
        behind.pop(0)
    return [Span(side[0].start, side[-1].end) for side in (before, behind) if side]


def with_auxiliaries(items: Sequence[Item], cue: Cue, words: Lexicon) -> int:
    """Return where a verb with its auxiliaries and negation begins: "did not rule out"."""
    return before_verb(items, cue.first, words)[0] + 1


def with_outer(quotation: Quotation, shown: Span) -> Quotation:
    if shown == quotation.outer:
        return quotation
    return Quotation(shown, quotation.inner, quotation.parts, quotation.depth, quotation.mark, quotation.unclosed)


def trimmed_parts(quotation: Quotation, text: str) -> list[Span]:
    return [part for one in quotation.parts if (part := trimmed(one, text)) is not None]


def touches(items: Sequence[Item], place: int, cue: Cue) -> bool:
    between = items[place + 1 : cue.unit[0]] if cue.unit[0] > place else items[cue.unit[1] : place]
    return all(item.kind == MARK for item in between)


def is_split(sentence: Sentence, earlier: Draft, place: int, number: int) -> bool:
    """Tell whether a quotation goes on behind its attribution: "“A,” she said, “and B.”"."""
    cue = sentence.cues[number]
    items = sentence.items
    if items[place].start < items[cue.unit[0]].start or earlier.span.start > items[cue.unit[0]].start:
        return False
    if len(earlier.parts) > 3 or not earlier.adjacent or earlier.span.end > items[cue.unit[0]].start:
        return False
    between = items[cue.unit[1] : place]
    marks = [item.lower for item in between if item.kind == MARK]
    return len(between) <= 12 and bool(marks) and between[-1].lower in (",", "—", "–", "-", ":") and ";" not in marks


def is_named(items: Sequence[Item], place: int, words: Lexicon, cue: Cue | None = None) -> bool:
    """Tell whether a quotation is introduced as a name, title or nickname; ``cue`` is the one that governs it."""
    following = items[place + 1].lower if place + 1 < len(items) else ""
    if words.openings and following in words.naming and following in words.called:
        return True
    if _is_of_compound(items, place) or _is_where(items, place, cue, words):
        return True
    before = place - 1
    while before >= 0 and _is_passed(items[before], words):
        before -= 1
    if before < 0:
        return False
    if is_naming(items[before].lower, words):
        surname = items[before].kind == NAME and before > 0 and items[before - 1].kind == NAME
        return not surname and not _speaks_of(cue, before)
    if items[before].lower not in words.as_prepositions:
        return False
    return any(
        items[near].lower in words.knowing or (items[near].lower in words.naming and not _comes_behind(cue, near))
        for near in range(max(0, before - 5), before)
    )


def _is_where(items: Sequence[Item], place: int, cue: Cue | None, words: Lexicon) -> bool:
    """Tell whether a quotation names what something else was said in: "In her letter “Quay Notes”, Voss wrote that"."""
    if cue is None or cue.verb is None or not 2 <= place <= _LONGEST_WHERE or place >= cue.first:
        return False
    kinds = (WORD, NAME) if words.language.code == "de" else (WORD,)
    led = items[0].lower in _WHERE and all(item.kind in kinds for item in items[1:place])
    if not led or items[place - 1].lower in words.view_nouns:
        return False
    rest = items[cue.unit[1] :]
    clause = words.language.code == "de" and bool(rest) and rest[0].lower == ","
    return clause or any(item.kind == QUOTE or item.lower in words.that_words for item in rest)


_LONGEST_WHERE = 4
_WHERE = frozenset(
    ("auf", "dans", "em", "en", "im", "in", "na", "no", "on", "sur", "в", "на", "у")
)  # fmt: skip


def _is_of_compound(items: Sequence[Item], place: int) -> bool:
    """Tell whether a hyphen ties a quotation to a noun: "die „Rettet die Möwen“-Kampagne"."""
    tied = items[place + 1 : place + 3]
    ends = (items[place].end, tied[0].end) if len(tied) == 2 else ()
    return bool(ends) and tied[0].lower == "-" and ends == (tied[0].start, tied[1].start)


def _is_passed(item: Item, words: Lexicon) -> bool:
    if item.lower in words.that_words:
        return False
    return item.lower in words.determiners or item.lower in (",", "-")


_DESCRIBING = frozenset(
    ("brand", "call", "condemn", "denounce", "describe", "dismiss", "hail", "label", "praise", "slam")
)


def _speaks_of(cue: Cue | None, named: int) -> bool:
    """Tell whether a noun is what somebody speaks of, or part of the attribution, rather than what has the name."""
    if cue is None:
        return False
    if cue.verb is None:
        return cue.unit[0] <= named < cue.unit[1]
    return cue.verb.lemma in _DESCRIBING and cue.first <= named


def _comes_behind(cue: Cue | None, named: int) -> bool:
    return cue is not None and cue.verb is not None and cue.first >= named


_THINGS = frozenset(("it", "that", "this"))
_NAMES = frozenset(("call", "dub", "know", "label", "brand", "nickname"))
_LONGEST_NAME = 3


def is_nickname(verb: CueVerb | None, inner: str, before: str) -> bool:
    """Tell whether a verb of naming gives a short quotation as a name: "whom colleagues call “the Admiral”".

    ``before`` is the word in front; what "it" is called is no name: "called it “the last resort”".
    """
    spoken = inner.split()
    if verb is None or verb.lemma not in _NAMES or len(spoken) > _LONGEST_NAME or before in _THINGS:
        return False
    return spoken[0].lower() == "the" or all(word[:1].isupper() for word in spoken)


def is_mostly_quoted(items: Sequence[Item]) -> bool:
    quoted = sum(item.end - item.start for item in items if item.kind == QUOTE)
    return quoted * 2 >= items[-1].end - items[0].start


def give_reporters(quoted: Sequence[Draft], reported: Sequence[Draft]) -> None:
    """Give words quoted inside a reported clause to whoever it reports: "Who “slept badly” may leave, she said"."""
    parts = sorted(((part, one) for one in reported for part in one.parts), key=lambda held: held[0])
    for draft in quoted:
        if draft.speaker is not None or draft.cue is not None or draft.whole:
            continue
        place = bisect_right(parts, draft.span.start, key=lambda held: held[0].start)
        near = parts[max(0, place - _NESTED) : place]
        holding = next((one for part, one in near if part.contains(draft.span)), None)
        if holding is not None and holding.speaker is not None:
            draft.speaker, draft.others = holding.speaker, holding.others
            draft.cue, draft.verb = holding.cue, holding.verb
            draft.sure = 0.6
            draft.rule = "words quoted inside a reported clause"


_NESTED = 3
"""How many reported clauses that begin before a quotation may hold it, one inside another."""


def begins_sentence(draft: Draft) -> bool:
    first = next((item for item in draft.items if item.kind != MARK), None)
    return first is not None and first.kind == QUOTE and first.start <= draft.parts[0].start < first.end


def join_tails(sentences: list[Sentence], text: str, words: Lexicon) -> list[Sentence]:
    """Join "“Why?”" and "the minister asked." to one sentence again."""
    joined: list[Sentence] = []
    for sentence in sentences:
        if joined and is_tail(joined[-1], sentence, text):
            items = joined[-1].items + sentence.items
            span = Span(joined[-1].span.start, sentence.span.end)
            joined[-1] = sentence_of(span, items, words)
        else:
            joined.append(sentence)
    return joined


def is_tail(before: Sentence, sentence: Sentence, text: str) -> bool:
    """Tell whether a sentence is only the attribution of the quotation that ends the one before it."""
    if not before.items or before.items[-1].kind != QUOTE or not sentence.cues:
        return False
    if before.cues and before.items[0].kind != QUOTE:
        return False
    cue = sentence.cues[0]
    if cue.unit[0] > 1 or any(item.kind == QUOTE for item in sentence.items):
        return False
    left = sum(item.kind != MARK for item in sentence.items[cue.unit[1] :])
    asks = any(mark in text[before.span.end - 2 : before.span.end] for mark in "?!…")
    if left <= (_LONGEST_REST if asks else 1):
        return True
    if not asks or cue.verb is None:
        return False
    behind = cue.unit[1]
    if sentence.items[behind].kind == WORD and sentence.items[behind].lower.endswith("ly"):
        behind += 1
    return behind < len(sentence.items) and _is_circumstance(sentence.items[behind])


_LONGEST_REST = 4
_CIRCUMSTANCES = frozenset(
    ("in", "on", "at", "during", "after", "to", "en", "dans", "lors", "im", "am", "auf", "bei", "в", "на", "у")
)


def _is_circumstance(item: Item) -> bool:
    """Tell whether what follows a verb of saying is where, when or to whom."""
    return item.lower in _CIRCUMSTANCES


def sentence_of(span: Span, items: list[Item], words: Lexicon) -> Sentence:
    """Return a sentence with its cues, and what is asked of it once for all its claims."""
    seen = {item.lower for item in items}
    return Sentence(
        span,
        items,
        find_cues(items, words),
        dated=not words.dated.isdisjoint(seen) or any(item.kind == NUMBER and len(item.lower) >= 4 for item in items),
        venues=() if words.venues.keys().isdisjoint(seen) else tuple(_venues(items, words)),
    )


def _venues(items: Sequence[Item], words: Lexicon) -> Iterator[tuple[Span, str]]:
    for place, item in enumerate(items):
        length = phrase_at(items, place, words.venues) if item.lower in words.venues else 0
        if length:
            found = items[place : place + length]
            yield Span(found[0].start, found[-1].end), words.venue_of[tuple(one.lower for one in found)]


_LONGEST_LABEL = 4
_SHORTEST_SAID = 3


_SECTIONS = frozenset(
    ("analyse", "analysis", "análise", "análisis", "comment", "direct", "directo", "direto", "exclusif", "exclusive",
     "explainer", "faktencheck", "interview", "kommentar", "live", "live-ticker", "liveblog", "liveticker", "opinion",
     "opinião", "opinión", "podcast", "update", "updates", "video", "vidéo", "vídeo", "watch", "видео", "відео",
     "интервью", "інтервʼю", "мнение", "онлайн")
)  # fmt: skip
"""Words before a headline's colon that tell what kind of piece follows, not who speaks."""


def headline_parts(items: Sequence[Item], words: Lexicon) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return what is said and who says it, as item places, in a headline parted by a colon; ``None`` in any other.

    The speaker is a name or an office of a few words; a topic ("Ferries:") is neither.
    """
    colons = [place for place, item in enumerate(items) if item.lower == ":"]
    if len(colons) != 1 or any(item.kind == QUOTE for item in items):
        return None
    colon = colons[0]
    for who, said in (((0, colon), (colon + 1, len(items))), ((colon + 1, len(items)), (0, colon))):
        label = items[who[0] : who[1]]
        if any(item.lower in _SECTIONS for item in label):
            continue
        named = all(item.kind == NAME or item.lower in words.offices or item.lower in words.small for item in label)
        speaks = any(item.lower in words.offices for item in label) or (len(label) <= 2 and bool(label))
        if named and speaks and len(label) <= _LONGEST_LABEL and said[1] - said[0] >= _SHORTEST_SAID:
            return said, who
    return None


def before_colon(items: Sequence[Item], last: int, words: Lexicon) -> tuple[int, int] | None:
    """Return the name before a colon, past a bracket or an apposition: "Jonas Averill, author:"."""
    if items[last].lower == ")":
        while last > 0 and items[last].lower != "(":
            last -= 1
        last -= 1
    found = phrase_before(items, last, words)
    if found is None or items[found[1] - 1].kind == NAME or found[0] == 0 or items[found[0] - 1].lower != ",":
        return found
    named = phrase_before(items, found[0] - 2, words)
    return named if named is not None and named[0] <= 1 else found
