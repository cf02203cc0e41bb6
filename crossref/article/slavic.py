"""Russian and Ukrainian order of words: who speaks where circumstances, hearers and places stand beside the verb.

Case shows in endings alone, so prepositions, offices, names and the endings of datives decide what is no subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import MARK, NAME, NUMBER, QUOTE, WORD, Item, is_nounlike
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after, phrase_before_apposition
from crossref.lang.base import CueVerb
from crossref.lang.tables import read_words

CODES = frozenset(("ru", "uk"))
PREPOSITIONS = frozenset(
    read_words(
        """
        без біля в вместо во возле від вопреки для до за завдяки згідно з замість зі из изо із к ко кроме крім крізь
        между між на над надо навколо о об обо около от относительно перед передо по под подо після поміж попри после
        поруч посеред при про против проти протягом ради с серед со согласно среди через стосовно у ві під
        """
    )
)
DATIVES = frozenset(read_words("ему ей им нам мне вам тебе себе йому їй їм мені тобі собі журналисту журналісту"))
_DATIVE_PLURAL = ("ам", "ям")
_HEARERS = ("агентств", "издани", "газет", "телеканал", "канал", "портал", "журнал", "радиостанци", "корреспондент",
            "видан", "кореспондент", "радіостанці", "сайт", "программ", "програм")  # fmt: skip
_NOMINATIVE_ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ій")
_ADJECTIVES = (*_NOMINATIVE_ADJECTIVES, "ого", "его", "ому", "ему", "ом", "ем", "ых", "их", "ым", "им", "ую", "юю",
               "ої", "ій", "ому", "ими", "ыми", "у")  # fmt: skip
_ADVERBS = ("но", "ски", "ко")
_PATRONYMICS = ("вич", "вна", "ична", "вича", "вны", "вичем", "вной", "вичу", "вне", "івна", "йович", "ович")
_POSSESSIVES = ("мо", "тво", "наш", "ваш", "мій", "твій", "сво")
_PARTICLES = frozenset(("же", "всё-таки", "все-таки", "ведь", "таки", "усе-таки", "все-ж"))
_FURTHEST = 24


def subject_behind(items: Sequence[Item], last: int, words: Lexicon) -> Range | None:
    """Return the subject behind a verb, past hearers and circumstances: "сообщил журналистам в среду министр"."""
    end = stretch_end(items, last, _FURTHEST)
    place = _past_circumstances(items, last, end, words)
    if place + 2 < end and items[place].lower in _ONE and items[place + 1].lower in _AMONG:
        among = phrase_after(items, place + 2, words, loose=True)
        return (place, among[1]) if among is not None else None
    return phrase_after(items, place, words, loose=True) if place < end else None


_ONE = frozenset(("один", "одна"))
_AMONG = frozenset(("з", "зі", "из", "із"))
"""Prepositions of "one of the boatmen"."""


def is_clear(items: Sequence[Item], found: Range | None, words: Lexicon) -> bool:
    """Tell whether a phrase behind a verb is surely its subject: an office with a name, and no clause after it."""
    if found is None:
        return False
    inside = items[found[0] : found[1]]
    named = any(item.lower in words.roles for item in inside) and inside[-1].kind == NAME
    return named and (found[1] == len(items) or items[found[1]].lower in (".", "!", ";"))


def subject_before(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return the subject before a verb from which circumstances part it: "Карсел в эфире радио резко заявил"."""
    start = _stretch_start(items, first, words)
    place = _past_circumstances(items, start, first, words)
    found = phrase_after(items, place, words, loose=True) if place < first else None
    if found is not None and found[1] <= first and not is_adverbial(items, found[0], words):
        return found
    comma = start - 1
    return phrase_before_apposition(items, comma, words) if comma > 0 and items[comma].lower == "," else None


def stretch_end(items: Sequence[Item], place: int, furthest: int) -> int:
    """Return where words end that no mark parts, and no quotation but the name of a hearer."""
    last = min(len(items), place + furthest)
    while place < last and (items[place].kind not in (MARK, QUOTE) or _names_hearer(items, place)):
        place += 1
    return place


def _names_hearer(items: Sequence[Item], place: int) -> bool:
    """Tell whether a quotation is the name of who was told: "рассказали «Гавани» в министерстве"."""
    item = items[place]
    goes_on = place + 1 < len(items) and items[place + 1].kind in (WORD, NAME)
    return goes_on and item.kind == QUOTE and item.end - item.start <= _LONGEST_NAME


_LONGEST_NAME = 32
"""Letters of a newspaper's or agency's name with its marks."""


def _stretch_start(items: Sequence[Item], place: int, words: Lexicon) -> int:
    floor = max(0, place - _FURTHEST)
    while place > floor and items[place - 1].kind not in (MARK, QUOTE):
        if items[place - 1].lower in words.conjunctions:
            break
        place -= 1
    return place


def _past_circumstances(items: Sequence[Item], place: int, end: int, words: Lexicon) -> int:
    """Return the place behind all adverbs, days, hearers and prepositional phrases that follow one another."""
    while place < end:
        after = _past_circumstance(items, place, end, words)
        if after == place:
            break
        place = after
    return place


def _past_circumstance(items: Sequence[Item], place: int, end: int, words: Lexicon) -> int:
    """Return the place behind one adverb, day, hearer or prepositional phrase; the same place where none stands."""
    item = items[place]
    if item.lower in PREPOSITIONS:
        return _past_prepositional(items, place + 1, end, words)
    hearer = item.lower.startswith(_HEARERS) and item.lower.endswith(("у", "ю", "е", "и", "і"))
    if item.kind == QUOTE:
        return place + 1
    if item.lower in words.offices and not hearer and not item.lower.endswith(_DATIVE_PLURAL):
        return place
    if item.lower in words.between or item.lower in words.calendar or item.lower in DATIVES or item.kind == NUMBER:
        return place + 1
    if item.kind == WORD and (item.lower.endswith(_DATIVE_PLURAL) or hearer) and place + 1 < end:
        return _past_names(items, place + 1, end, words) if hearer else place + 1
    if item.lower in words.outlets and place + 1 < end:
        return place + 1
    return place + 1 if is_adverbial(items, place, words) and place + 1 < end else place


def _past_prepositional(items: Sequence[Item], place: int, end: int, words: Lexicon) -> int:
    """Go over the adjectives and the noun behind a preposition, and what hangs on it, up to an office or a name."""
    while place < end and modifies(items[place], words):
        place += 1
    if place < end and items[place].lower in words.calendar:
        return place + 1
    place += 1
    while place < end and not _may_open(items, place, end, words) and items[place].lower not in PREPOSITIONS:
        if items[place].lower in words.between or not is_nounlike(items[place], words) or place + 1 == end:
            break
        place += 1
    return min(place, end)


def modifies(item: Item, words: Lexicon) -> bool:
    """Tell whether a word stands before its noun: "этом же", "один", "вечернем"."""
    small = item.lower in words.determiners or item.lower in words.possessives or item.lower in words.function
    adjective = item.kind == WORD and item.lower.endswith(_ADJECTIVES) and item.lower not in words.offices
    return (small or adjective) and item.lower not in words.calendar


def _past_names(items: Sequence[Item], place: int, end: int, words: Lexicon) -> int:
    """Go over what is named behind a hearer: what stands in quotation marks alone, or names up to an office."""
    if items[place].number >= 0:
        return place + 1
    while place < end and items[place].kind == NAME and items[place].lower not in words.offices and place + 1 < end:
        place += 1
    return place


def _may_open(items: Sequence[Item], place: int, end: int, words: Lexicon) -> bool:
    """Tell whether a subject may begin: an office, an adjective before one, or a name and surname."""
    item = items[place]
    if item.lower in words.offices or item.lower in words.pronouns:
        return True
    following = items[place + 1] if place + 1 < end else None
    if item.kind == WORD and item.lower.endswith(_NOMINATIVE_ADJECTIVES):
        return any(one.lower in words.offices for one in items[place + 1 : min(place + 4, end)])
    return item.kind == NAME and item.number < 0 and following is not None and following.kind == NAME


def is_adverb(item: Item, words: Lexicon) -> bool:
    return (
        item.kind == WORD and item.lower.endswith(_ADVERBS) and item.lower not in words.offices and len(item.lower) > 4
    )


def is_adverbial(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a word is an adverb, or the second of "только что"."""
    just = items[place].lower == "что" and place > 0 and items[place - 1].lower == "только"
    return just or items[place].lower in _PARTICLES or is_adverb(items[place], words)


def is_gerund(item: Item, words: Lexicon) -> bool:
    """Tell whether a form has the subject of its sentence and none of its own: "заявив", "отвечая"."""
    return item.lower.endswith(_GERUNDS[words.language.code])


_GERUNDS = {
    "ru": ("в", "вши", "вшись", "ая", "яя", "оря", "аясь", "яясь"),
    "uk": ("вши", "вшись", "ючи", "ачи", "ячи", "учи", "ючись", "ачись"),
}


def own_name(items: Sequence[Item], run: Range) -> Range:
    """Return the name at the end of a run of names: "Ордании Тор Весели" has the country's before it."""
    if run[1] - run[0] < 3:
        return run
    size = 3 if items[run[1] - 2].lower.endswith(_PATRONYMICS) else 2
    return run[1] - size, run[1]


def is_oblique(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a phrase hangs on a preposition, past the words before its noun: "в этом же зале"."""
    left = found[0] - 1
    while left >= 0 and items[left].lower not in PREPOSITIONS and modifies(items[left], words):
        left -= 1
    return left >= 0 and items[left].lower in PREPOSITIONS


def stands_behind(items: Sequence[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a possessive follows its noun: "тётка моя говорила"."""
    owns = items[place].lower in words.determiners and items[place].lower.startswith(_POSSESSIVES)
    return owns and is_nounlike(items[place - 1], words)


def may_report(items: Sequence[Item], place: int, verb: CueVerb, words: Lexicon) -> bool:
    """Tell whether words without "что" may be what is reported: behind a comma or "о", or as the verb's object."""
    if place >= len(items) or items[place].lower in words.conjunctions:
        return False
    if items[place - 1].kind == MARK or items[place].kind == MARK or items[place].lower in _ABOUT:
        return True
    return bool({"object", "infinitive"} & set(verb.takes))


_ABOUT = frozenset(("о", "об", "про", "щодо"))
