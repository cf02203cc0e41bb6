"""Parts a sentence's opening clause from its main one: "When Karsel said the talks had failed, Ferrol shrugged"."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.cue import Cue
from crossref.article.items import QUOTE, Item
from crossref.article.lexicon import Lexicon
from crossref.article.nesting import is_plain_speech
from crossref.article.noun_phrases import Range, phrase_after
from crossref.article.subjects import is_subject

_OPENINGS = {
    "en": frozenset(("after", "although", "as", "because", "before", "if", "once", "since", "though", "when", "while")),
    "es": frozenset(("aunque", "cuando", "mientras", "porque")),
    "fr": frozenset(("lorsque", "quand", "tandis")),
    "pt": frozenset(("embora", "enquanto", "porque", "quando")),
}


def main_subject(items: Sequence[Item], cue: Cue, words: Lexicon) -> Range | None:
    """Return the subject of the main clause when a verb of saying stands in the clause that opens the sentence.

    An aside such as "As the minister said," is none: what follows is what was said.
    """
    if cue.verb is None or not items or items[0].lower not in _OPENINGS.get(words.language.code, ()):
        return None
    next_to = cue.subject is not None and cue.subject[1] == cue.first
    if items[0].lower in words.as_words and is_plain_speech(cue.verb) and next_to:
        return None
    for place in range(cue.unit[1], len(items)):
        if items[place].kind == QUOTE:
            return None
        if items[place].lower == ",":
            found = phrase_after(items, place + 1, words)
            if found is not None and is_subject(items, found, words):
                return found
    return None


def is_of_opening_clause(items: Sequence[Item], cue: Cue, place: int, words: Lexicon) -> bool:
    """Tell whether a verb stands in the opening clause and a place in the main one."""
    subject = main_subject(items, cue, words)
    return subject is not None and subject[0] < place
