"""Tells names set in quotation marks from words spoken: „Nordkurier“, газета «Маяк», a spokesman of the „Ferrol AG“.

A name of that kind stands in its sentence like any other name, and may be who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item
from crossref.article.lexicon import ALONE, Lexicon

_WORD = re.compile(r"[^\W_]+(?:[-'’.!][^\W_]+)*")
_SPOKEN = re.compile(r"[,;:?…]|[.!]\s|[.!]\W*\Z")
_LONGEST = 5


def with_quoted_names(items: list[Item], text: str, words: Lexicon) -> list[Item]:
    """Return the items with each name in quotation marks made a name; it keeps its quotation's number."""
    if not words.openings or not any(item.kind == QUOTE for item in items):
        return items
    return [
        Item(NAME, item.lower or _inner(item, text).lower(), item.start, item.end, item.number)
        if item.kind == QUOTE and _is_name(items, place, text, words)
        else item
        for place, item in enumerate(items)
    ]


def _inner(item: Item, text: str) -> str:
    return text[item.start : item.end].strip("„“”«»‹›\"'‚‘’ ")


def _is_name(items: Sequence[Item], place: int, text: str, words: Lexicon) -> bool:
    inner = _inner(items[place], text)
    parts = _WORD.findall(inner)
    if not parts or len(parts) > _LONGEST or _SPOKEN.search(inner):
        return False
    if inner[0].isupper() and (_is_outlet(inner, parts, words) or _ends_as_body(parts, words)):
        return True
    if not (inner[0].isupper() or inner[0].isdigit()):
        return _is_source(items, place, words)
    acts = _acts(items, place, words) or _heads(items, place, parts, words)
    return acts or _is_introduced(items, place, words) or _is_source(items, place, words)


def _is_outlet(inner: str, parts: Sequence[str], words: Lexicon) -> bool:
    if inner.lower() in words.outlets or any(part.lower() in words.outlets for part in parts):
        return True
    return words.language.code == "de" and any(part.lower().endswith(_PAPERS) for part in parts)


_PAPERS = ("zeitung", "blatt", "anzeiger", "kurier", "rundschau", "nachrichten", "post", "presse", "bote")
"""Ends of German newspapers' names: "Küstenzeitung"."""


def _ends_as_body(parts: Sequence[str], words: Lexicon) -> bool:
    """Tell whether the last word is that of a company or league: "Ferrol AG", "Hafen-Bündnis"."""
    _, hyphen, end = parts[-1].lower().rpartition("-")
    return parts[-1] in _COMPANIES or bool(hyphen and (end in words.naming or end in words.bodies))


_COMPANIES = frozenset(("AG", "GmbH", "SE", "KG", "e.V", "eV", "Inc", "Ltd", "ООО", "АО", "ТОВ"))


def _is_introduced(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a noun says what the name is of: "der Sender „Kanal 4“", "Sprecher der „Ferrol AG“"."""
    if not place or items[place - 1].kind not in (WORD, NAME):
        return False
    before = items[place - 1].lower
    if is_naming(before, words) or before in words.bodies:
        return True
    second = items[place - 2].lower if place > 1 else ""
    return before in words.of_words and second in words.roles


def is_naming(word: str, words: Lexicon) -> bool:
    """Tell whether a noun introduces a name; a German compound counts by its end ("Tageszeitung")."""
    if word in words.naming:
        return True
    return words.language.code == "de" and word.endswith(words.naming_ends)


def _acts(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a verb of saying follows with no comma between, as it does a subject and never a quotation."""
    following = items[place + 1] if place + 1 < len(items) else None
    if following is None or following.kind != WORD or words.language.code != "de":
        return False
    opens = place == 0 or items[place - 1].lower in words.determiners or items[place - 1].lower in words.as_words
    return opens and _says(following.lower, words)


def _heads(items: Sequence[Item], place: int, parts: Sequence[str], words: Lexicon) -> bool:
    """Tell whether a name of several words heads a German sentence and is told about: "Der „Fischerbund Nord“ (FN)"."""
    following = items[place + 1].lower if place + 1 < len(items) else ""
    opens = place == 1 and items[0].lower in ("der", "die", "das")
    told = following in ("(", ",") or following in words.auxiliaries
    return words.language.code == "de" and opens and told and len(parts) > 1 and parts[-1][0].isupper()


def _says(word: str, words: Lexicon) -> bool:
    """Tell whether a word is a verb of saying, alone or with a particle further on; "in" of a phrase is none."""
    small = word in words.function or word in words.small
    return word in words.cues and not small


def _is_source(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a name is where something was said: "laut „Hafenblatt“", "wie „hafen online“ berichtet"."""
    before = items[place - 1].lower if place else ""
    following = items[place + 1].lower if place + 1 < len(items) else ""
    if before in words.as_words:
        return _says(following, words)
    return ALONE in words.according.get(before, ()) or _behind_verb(items, place, words)


def _behind_verb(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a name stands with its article behind a verb that takes no object: "schreibt die „Hafenpost“"."""
    if place < 2 or items[place - 1].lower not in words.determiners or words.language.code != "de":
        return False
    verb = items[place - 2]
    following = items[place + 1] if place + 1 < len(items) else None
    ends = following is None or following.kind in (MARK, NUMBER) or verb.lower.startswith("zitiert")
    quoted = any(item.kind == QUOTE for item in items[: place - 2])
    cues = words.cues.get(verb.lower, ())
    return ends and quoted and bool(cues) and not any("object" in cue.takes for _, cue in cues)
