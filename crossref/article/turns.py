"""Speech set without quotation marks: interviews and transcripts by speakers' labels, and dialogue behind dashes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crossref.article.cue import Cue
from crossref.article.insertions import inserted_cue
from crossref.article.items import NAME, Item, read_items, trimmed
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range
from crossref.types import Block, BlockKind, Span

_LABEL = re.compile(r"\s*(?P<label>[^\W\d_][^\n:«»“”\"]{0,40}?)\s*:\s+(?=\S)")
_DASH = re.compile(r"\s*[—–]\s*(?=\S)")
_QUESTIONS = frozenset(("q", "question", "frage", "pregunta", "p", "вопрос", "питання", "pergunta"))
_ANSWERS = frozenset(("a", "answer", "antwort", "respuesta", "r", "réponse", "ответ", "відповідь", "resposta"))
_FEWEST = 3
_LONGEST_LABEL = 4


@dataclass(frozen=True, slots=True)
class Turn:
    """One labelled paragraph: the label's place, and the words spoken."""

    block: Block
    label: Span
    words: Span

    def is_question(self, text: str) -> bool:
        """Tell whether the label is an interviewer's ("Q")."""
        return self.label.of(text).strip().lower() in _QUESTIONS

    def is_answer(self, text: str) -> bool:
        """Tell whether the label names nobody but says that somebody answers ("A")."""
        return self.label.of(text).strip().lower() in _ANSWERS


def find_turns(text: str, blocks: Sequence[Block]) -> tuple[Turn, ...]:
    """Return the labelled paragraphs of an interview or transcript; none where labels are few or all the same.

    Args:
        text: The article's text.
        blocks: Its blocks in order.
    """
    turns = [turn for block in blocks if block.kind is BlockKind.BODY and (turn := _turn(text, block)) is not None]
    labels = [turn.label.of(text).strip().lower() for turn in turns]
    again = any(labels.count(label) > 1 for label in labels)
    return tuple(turns) if len(turns) >= _FEWEST and len(set(labels)) >= 2 and again else ()


def _turn(text: str, block: Block) -> Turn | None:
    found = _LABEL.match(text, block.span.start, block.span.end)
    if found is None or found.end() >= block.span.end:
        return None
    label = found["label"]
    parts = label.replace(".", " ").split()
    named = all(part[0].isupper() or part.lower() in ("de", "del", "von", "van", "la", "the", "al") for part in parts)
    if not parts or len(parts) > _LONGEST_LABEL or not named:
        return None
    return Turn(block, Span(found.start("label"), found.end("label")), Span(found.end(), block.span.end))


def interviewee(text: str, blocks: Sequence[Block], words: Lexicon) -> tuple[list[Item], Range] | None:
    """Return the first full name with an office beside it in what stands before an interview.

    Args:
        text: The article's text.
        blocks: The paragraphs before the first label, in order.
        words: The language's look-ups.
    """
    for block in blocks:
        items = read_items(text, block.span, (), words.language.code)
        for place, item in enumerate(items):
            if item.kind == NAME and (place == 0 or items[place - 1].kind != NAME):
                found = _name_with_office(items, place, words)
                if found is not None:
                    return items, found
    return None


def _name_with_office(items: Sequence[Item], start: int, words: Lexicon) -> Range | None:
    end = start
    while end < len(items) and items[end].kind == NAME:
        end += 1
    first = start
    while first < end and (items[first].lower in words.offices or items[first].lower in words.honorifics):
        first += 1
    titled = first > start or any(item.lower in words.roles for item in items[max(0, start - 2) : start])
    behind = items[end + 1 : end + 6] if end < len(items) and items[end].lower in (",", "(") else []
    office = titled or any(item.lower in words.roles for item in behind)
    plain = all(item.lower not in words.bodies and item.lower not in words.calendar for item in items[first:end])
    return (first, end) if office and plain and end - first >= _FULL_NAME else None


_FULL_NAME = 2


@dataclass(frozen=True, slots=True)
class DashTurn:
    """A paragraph of dialogue: what is said, in stretches, and the attribution set between dashes."""

    parts: tuple[Span, ...]
    items: list[Item]
    cue: Cue


def dash_turn(text: str, block: Block, words: Lexicon) -> DashTurn | None:
    """Read "— Мы уходим, — сказал министр. — И вернёмся."; a dash alone makes no dialogue, it may begin a list."""
    if not words.language.dash_dialogue:
        return None
    opening = _DASH.match(text, block.span.start, block.span.end)
    if opening is None:
        return None
    whole = Span(opening.end(), block.span.end)
    found = inserted_cue(text, (whole,), words, at_end=True)
    if found is None:
        return None
    items, cue, around, _ = found
    sides = (Span(whole.start, around.start), Span(around.end, whole.end))
    parts = tuple(part for side in sides if (part := trimmed(side, text)) is not None)
    return DashTurn(parts, items, cue) if parts else None
