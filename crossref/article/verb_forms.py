"""Tells by form and neighbours whether a verb of saying has a subject here: nouns, participles, passives, objects."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import german, slavic
from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item, in_phrase, is_possessive
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range
from crossref.lang.base import CueVerb
from crossref.lang.tables import read_words

WITH_HEARER = frozenset(("tell", "inform", "remind", "assure", "ask", "warn", "brief", "notify", "advise", "reassure"))
"""Verbs whose object is whom somebody spoke to: they do not stand before their subject."""
BE = {"en": frozenset(("am", "is", "are", "was", "were", "be", "been", "being", "got"))}
_NO_MANNER = frozenset(
    ("ally", "anomaly", "assembly", "bully", "family", "monopoly", "rally", "reply", "supply", "weekly", "daily")
)
_ONE = frozenset(
    (
        "a",
        "an",
        "another",
        "each",
        "every",
        "her",
        "his",
        "its",
        "my",
        "no",
        "one",
        "our",
        "that",
        "their",
        "this",
        "your",
    )
)
_FORMS = 4
"""Forms of a verb whose past is not its base form: "put" has fewer."""
_PLURALS = frozenset(
    ["people", "police", "they", "we", "you", "i", "others", "many", "some", "few", "most", "all", "critics", "staff"]
)
_NONE: frozenset[str] = frozenset()


def is_passive(items: Sequence[Item], first: int, words: Lexicon) -> bool:
    """Tell whether an English participle stands in the passive: "was told"."""
    be = BE.get(words.language.code)
    if _is_contracted(items, first, words):
        return True
    place = first - 1
    while place >= 0 and items[place].lower.endswith("ly"):
        place -= 1
    form = items[first].lower
    return be is not None and place >= 0 and items[place].lower in be and not form.endswith("ing")


def _is_contracted(items: Sequence[Item], first: int, words: Lexicon) -> bool:
    """Tell whether "she's seen as", "they're called" are passives; "she's said" is none."""
    before, form = items[first - 1].lower if first else "", items[first].lower
    if words.language.code != "en" or form.endswith("ing") or "'" not in before or before not in words.pronouns:
        return False
    behind = items[first + 1].lower if first + 1 < len(items) else ""
    return before.endswith(("'re", "'m")) or (before.endswith("'s") and behind in ("as", "by"))


def is_manner(word: str, words: Lexicon) -> bool:
    """Tell whether an English word is an adverb by its ending: "angrily"."""
    return words.language.code == "en" and len(word) > 4 and word.endswith("ly") and word not in _NO_MANNER


def may_invert(verb: CueVerb) -> bool:
    """Tell whether a verb may stand before its subject: one that takes an object or a hearer would be misread."""
    return (
        ("bare" in verb.takes or "quote" in verb.takes) and verb.lemma not in WITH_HEARER and verb.takes != ("object",)
    )


def is_participle(word: str, words: Lexicon) -> bool:
    """Tell whether a form cannot have a subject of its own before it."""
    ending = {"en": ("ing",), "es": ("ando", "endo"), "pt": ("ando", "endo", "indo"), "fr": ("ant",)}
    return word.endswith(ending.get(words.language.code, ("\0",)))


def closes(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether the subject behind a verb is followed by nothing that the verb could govern."""
    if place >= len(items) or items[place].kind in (MARK, QUOTE):
        return True
    item = items[place]
    if item.lower in words.that_words or item.lower in words.between:
        return False
    return item.lower in words.function or item.lower in words.calendar or item.lower in words.of_words


def is_noun(items: Sequence[Item], subject: Range, place: int, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether an English form is the noun of a phrase: "a rare note", "its support" has no plural subject."""
    if words.language.code != "en" or place != subject[1]:
        return False
    if items[place].lower in words.cue_nouns and _is_owned(items, subject, place, words):
        return True
    if items[place].lower.endswith("s") and _is_plural_noun(items, subject, words):
        return True
    if items[place].lower != verb.lemma.split()[0]:
        return False
    if len({form.split()[0] for form in verb.forms}) < _FORMS:
        return False
    last = items[subject[1] - 1]
    if items[subject[0]].lower in _ONE or is_possessive(items[subject[0]]):
        return True
    return last.kind == WORD and not last.lower.endswith("s") and last.lower not in _PLURALS


def _is_plural_noun(items: Sequence[Item], subject: Range, words: Lexicon) -> bool:
    """Tell whether a form in -s is the noun that a number or a bare adjective leaves open: "two diplomatic notes"."""
    first, last = items[subject[0]], items[subject[1] - 1]
    if first.lower in _SEVERAL or (first.kind == NUMBER and first.lower != "1"):
        return True
    led = first.lower in words.determiners or first.lower in words.possessives
    bare = (last.kind == WORD or subject == (0, 1)) and not led and last.lower not in words.offices
    return bare and last.lower.endswith(_ADJECTIVE_ENDINGS)


_SEVERAL = frozenset(
    read_words("two three four five six seven eight nine ten dozen both several many few these those all some most")
)
_ADJECTIVE_ENDINGS = ("ing", "ic", "al", "ive", "ous", "ful", "less", "ary", "able", "ible", "ish")


def _is_owned(items: Sequence[Item], subject: Range, place: int, words: Lexicon) -> bool:
    """Tell whether a noun of speech has an owner and nothing that its verb could govern: "Karsel's latest comments"."""
    owned = any(is_possessive(item) or item.lower in words.owners for item in items[subject[0] : subject[1]])
    following = items[place + 1] if place + 1 < len(items) else None
    if not owned or following is None:
        return False
    governs = following.lower in words.that_words or following.lower in words.openers or following.kind != WORD
    return not governs or following.lower in words.auxiliaries


def is_oblique(items: Sequence[Item], subject: Range, words: Lexicon) -> bool:
    """Tell whether a noun phrase hangs on a preposition, or has a case that no subject has."""
    if words.language.code == "de" and not german.may_be_subject(items, subject, words):
        return True
    previous = items[subject[0] - 1] if subject[0] else None
    if previous is None or previous.kind not in (WORD, NAME):
        return False
    return is_preposition(previous, words)


def is_preposition(item: Item, words: Lexicon) -> bool:
    """Tell whether an item may be a preposition: a function word that is no conjunction, auxiliary or pronoun."""
    lower = item.lower
    if words.language.code in slavic.CODES:
        return lower in slavic.PREPOSITIONS or lower in words.of_words
    if words.language.code == "de":
        return lower in german.PREPOSITIONS
    other = (
        lower in words.question_words
        or lower in words.conjunctions
        or lower in words.that_words
        or lower in words.between
        or lower in words.relative
        or lower in words.pronouns
        or lower in words.determiners
        or lower in words.cues
    )
    counts = words.language.code == "en" and lower in _COUNTING
    return not other and not counts and (lower in words.of_words or lower in words.function)


_COUNTING = _PLURALS | frozenset(("any", "both", "each", "every", "more", "much", "no", "none", "nothing", "there"))
"""English function words that begin a clause: "says all bridges are closed"."""


def lacks_articles(words: Lexicon) -> bool:
    return words.language.code in ("ru", "uk")


def is_progressive(items: Sequence[Item], left: int, first: int, words: Lexicon) -> bool:
    """Tell whether an auxiliary stands between a subject and its participle: "is saying", no "on Monday saying"."""
    between = items[left + 1 : first]
    return any(
        item.lower in BE.get(words.language.code, _NONE) or item.lower in words.auxiliaries for item in between
    ) or (words.language.code == "en" and items[left].lower in words.pronouns and "'" in items[left].lower)


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
        elif items[place].kind != WORD or not _is_between(items, place, words):
            break
        place -= 1
    return place, denied


def _is_between(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    lower = items[place].lower
    if lower in words.between or lower in words.auxiliaries:
        return True
    return lower in words.span_words and in_phrase(items, place, words.spans)


_FINITE = {"en": ("ed",)}
"""Endings of verbs that may go on behind an attribution, beside auxiliaries."""


def ends_as_finite(word: str, words: Lexicon) -> bool:
    """Tell whether a word ends as a verb of its own does, in languages where that can be seen."""
    return word.endswith(_FINITE.get(words.language.code, ("\0",)))


def is_plural_form(form: str, words: Lexicon) -> bool:
    """Tell whether a verb shows that several do it: "пишут", "dicen"; without a subject that is people at large."""
    return form.endswith(_THIRD_PLURALS.get(words.language.code, ("\0",)))


_THIRD_PLURALS = {
    "es": ("an", "en", "on"),
    "pt": ("am", "em", "ão"),
    "ru": ("ут", "ют", "ат", "ят", "ли"),
    "uk": ("уть", "ють", "ать", "ять", "ли"),
}
