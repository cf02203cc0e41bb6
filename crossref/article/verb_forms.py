"""What a form of a verb of saying is in its sentence: passive, participle, denied, or the noun that it looks like."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import NAME, QUOTE, WORD, Item, is_possessive
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range
from crossref.lang.base import CueVerb

_BE = {"en": frozenset(("am", "is", "are", "was", "were", "be", "been", "being", "got"))}


def is_passive(items: Sequence[Item], first: int, words: Lexicon) -> bool:
    """Tell whether an English participle stands in the passive: "was told"."""
    be = _BE.get(words.language.code)
    place = first - 1
    while place >= 0 and items[place].lower.endswith("ly"):
        place -= 1
    form = items[first].lower
    return be is not None and place >= 0 and items[place].lower in be and not form.endswith("ing")


def is_participle(word: str, words: Lexicon) -> bool:
    """Tell whether a form cannot have a subject of its own before it."""
    ending = {"en": ("ing",), "es": ("ando", "endo"), "pt": ("ando", "endo", "indo"), "fr": ("ant",)}
    return word.endswith(ending.get(words.language.code, ("\0",)))


_ONE = frozenset(
    [
        "a",
        "an",
        "this",
        "that",
        "each",
        "every",
        "another",
        "one",
        "his",
        "her",
        "its",
        "their",
        "my",
        "our",
        "your",
        "no",
    ]
)
_FORMS = 4
"""Forms of a verb whose past is not its base form: "put" has fewer."""
_PLURALS = frozenset(
    ["people", "police", "they", "we", "you", "i", "others", "many", "some", "few", "most", "all", "critics", "staff"]
)


def is_noun(items: Sequence[Item], subject: Range, place: int, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether an English form is the noun of a phrase: "a rare note", "its support" has no plural subject."""
    if words.language.code != "en" or items[place].lower != verb.lemma.split()[0] or place != subject[1]:
        return False
    if len({form.split()[0] for form in verb.forms}) < _FORMS:
        return False
    last = items[subject[1] - 1]
    if items[subject[0]].lower in _ONE or is_possessive(items[subject[0]]):
        return True
    return last.kind == WORD and not last.lower.endswith("s") and last.lower not in _PLURALS


def modifies_noun(items: Sequence[Item], left: int, first: int, words: Lexicon) -> bool:
    """Tell whether a Romance participle without its auxiliary describes a noun: "un communiqué publié mardi".

    Args:
        items: The sentence.
        left: The place before the verb and what may stand between.
        first: The participle's place.
        words: The language.
    """
    endings = _PARTICIPLES.get(words.language.code)
    if endings is None or left < 0 or not items[first].lower.endswith(endings):
        return False
    if any(item.lower in words.auxiliaries or "-" in item.lower for item in items[left + 1 : first]):
        return False
    previous = items[left]
    return (
        previous.kind != QUOTE and previous.lower not in words.conjunctions and previous.lower not in words.auxiliaries
    )


_PARTICIPLES = {
    "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    "pt": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    "fr": ("é", "ée", "és", "ées"),
}
"""Endings that no finite form has."""


def inverted_pronoun(items: Sequence[Item], left: int, first: int, words: Lexicon) -> Range | None:
    """Return the pronoun that French ties to an auxiliary before the participle: "a-t-elle martelé"."""
    for place in range(left + 1, first):
        if "-" in items[place].lower and items[place].lower in words.pronouns:
            return place, place + 1
    return None


def has_infinitive(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a Romance infinitive stands at a place: "descarta viajar"."""
    endings = _INFINITIVES.get(words.language.code)
    return endings is not None and place < len(items) and items[place].lower.endswith(endings)


_INFINITIVES = {
    "es": ("ar", "er", "ir", "arse", "erse", "irse"),
    "fr": ("er", "ir", "re"),
    "pt": ("ar", "er", "ir", "ar-se", "er-se", "ir-se"),
}


def before_verb(items: Sequence[Item], first: int, words: Lexicon) -> tuple[int, bool]:
    """Go left from a verb over its auxiliaries, adverbs and negators.

    Returns:
        The place before them, -1 at the sentence's beginning, and whether the verb is denied: "n'a pas dit".
    """
    place, denied = first - 1, False
    while place >= 0:
        lower = items[place].lower
        if lower in words.negators and items[place].kind in (WORD, NAME):
            denied = True
        elif items[place].kind != WORD or (lower not in words.between and lower not in words.auxiliaries):
            break
        place -= 1
    return place, denied
