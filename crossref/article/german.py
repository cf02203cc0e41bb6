"""German word order: which noun phrase is the subject, where the verb stands second and anything may stand first.

Articles, endings of adjectives and of nouns, prepositions and number decide; what they leave open stays open.
"""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article.items import MARK, NAME, QUOTE, WORD, Item
from crossref.article.lexicon import Lexicon
from crossref.article.noun_phrases import Range, phrase_after, phrase_before
from crossref.lang.tables import read_words

_OBLIQUE = frozenset(
    read_words(
        """
        dem den des einem einen einer eines ihrem ihren ihrer ihres seinem seinen seiner seines diesem diesen jenem
        jenen jedem jeden keinem keinen keiner keines meinem meinen meiner unserem unseren unserer allen beiden
        vielen einigen mehreren manchen solchen weiteren wenigen zahlreichen deren
        """
    )
)
"""Words before a noun that no subject has."""
_MASCULINE = frozenset(("der", "dieser", "jener", "jeder"))
"""Articles of a subject before a masculine noun alone: "der Zeitung" is a dative."""
_FEMININE = (
    "ung", "heit", "keit", "schaft", "tion", "sion", "tät", "frage", "erin", "antin", "istin", "ätin", "ögin", "ärztin",
    "tur", "ik", "presse", "rede", "ie", "kammer", "partei", "schule", "stadt", "sache", "gruppe", "reise", "wahl",
    "welt", "kirche", "seite", "politik", "nacht", "hilfe", "union", "bank", "post",
)  # fmt: skip
_NOT_FEMININE = ("spion", "abitur", "katholik")
_PLURAL_ENDINGS = ("ungen", "heiten", "keiten", "schaften", "tionen", "täten", "innen", "parteien", "isten")
_PLURAL = frozenset(read_words("mehrere viele einige zahlreiche beide alle wenige manche"))
_SINGULAR = frozenset(read_words("der das ein eine dieser dieses jeder jede jedes er"))
PREPOSITIONS = frozenset(
    read_words(
        """
        ab als am an anlässlich ans auf aufgrund aufs aus außer bei beim bis bezüglich dank durch entgegen entlang
        für gegen gegenüber gemäß hinter hinterm hinters hinsichtlich im in infolge innerhalb ins laut mit mithilfe
        mittels nach neben ohne per pro seit seitens sowie statt trotz um unter vom von vor vorm während wegen wie
        zu zufolge zum zur zugunsten zwischen über übers
        """
    )
)
_TIMES = frozenset(
    read_words(
        """
        woche jahr monat tag uhr abend morgen mal zeit stunde stunden nacht vormittag nachmittag mittag jahre jahren
        tage tagen wochen monate monaten
        """
    )
)
_ALONE = frozenset(("er", "wir", "ich", "man"))
"""Pronouns that are subjects and nothing else."""
_SUBORDINATING = frozenset(
    read_words(
        """
        als bevor bis da damit dass daß ehe falls indem nachdem ob obgleich obwohl ohne sobald sodass sofern solange
        um wann warum was weil wenn wer weshalb wie wieso wo wobei wodurch wofür womit wonach woran worauf woraus
        worin worüber wovon wozu während
        """
    )
)
_RELATIVE = frozenset(read_words("der die das dem den dessen deren denen welche welcher welches welchem welchen"))
_FINAL = frozenset(
    read_words("hat haben hatte hatten ist sind war waren wird werden wurde wurden kann können soll sollen will wollen")
)
"""Verbs that end a clause and no noun phrase with its article."""
AUXILIARIES = frozenset(("hat", "haben", "hatte", "hatten", "habe", "hätte", "hätten"))
_JOINING = frozenset(("aber", "oder", "sondern", "und"))
LONGEST_CLAUSE = 40
_FURTHEST_PARTICLE = 18


def may_be_subject(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a noun phrase may stand in the nominative: no preposition, article or ending speaks against it."""
    first = items[found[0]]
    left = found[0] - 1
    while (
        left > 0
        and items[left].kind == WORD
        and items[left].lower.endswith("en")
        and items[left].lower not in words.cues
    ):
        left -= 1
    previous = items[left] if left >= 0 else None
    if previous is not None and previous.kind in (WORD, NAME) and previous.lower in PREPOSITIONS | _OBLIQUE:
        return False
    if left < found[0] - 1 and items[found[0] - 1].lower not in words.function:
        return False
    if first.lower in _OBLIQUE and found[1] - found[0] > 1:
        return False
    if first.kind == NAME and first.lower in PREPOSITIONS:
        return False
    second = items[found[0] + 1] if found[1] - found[0] > 1 else None
    if first.lower in _MASCULINE and second is not None:
        if second.kind == WORD and second.lower.endswith("en"):
            return False
        if is_feminine(_head(items, found)):
            return False
    return _head(items, found) not in _TIMES


def _head(items: Sequence[Item], found: Range) -> str:
    """Return the first noun of a phrase, in lower case."""
    names = (item.lower for item in items[found[0] : found[1]] if item.kind == NAME and item.lower not in _RELATIVE)
    return next(names, items[found[1] - 1].lower)


def is_feminine(noun: str) -> bool:
    """Tell whether a noun is feminine by its ending, so that "der" before it is a dative or genitive."""
    return noun.endswith(_FEMININE) and not noun.endswith(_NOT_FEMININE) and len(noun) > 4


def _is_plural(items: Sequence[Item], found: Range) -> bool | None:
    """Tell whether a noun phrase is plural, ``None`` where nothing tells."""
    inside = items[found[0] : found[1]]
    if any(item.lower == "und" for item in inside) or inside[0].lower in _PLURAL:
        return True
    if _head(items, found).endswith(_PLURAL_ENDINGS) and inside[0].lower not in _SINGULAR:
        return True
    if inside[0].lower in ("die", "diese") and len(inside) > 2 and inside[1].kind == WORD:
        return inside[1].lower.endswith("en")
    return False if inside[0].lower in _SINGULAR else None


def agrees(items: Sequence[Item], found: Range, verb: Item) -> bool:
    """Tell whether a noun phrase and a finite verb have the same number, as far as they show it."""
    plural = _is_plural(items, found)
    return plural is None or plural == verb.lower.endswith(("en", "sind"))


def subject_behind(items: Sequence[Item], first: int, left: int, place: int, words: Lexicon) -> Range | None:
    """Return the subject behind a finite verb where what stands before the verb is none.

    Args:
        items: The sentence.
        first: The verb's place.
        left: The place before the verb, past auxiliaries and adverbs.
        place: Where a subject behind the verb would begin.
        words: The language's words.
    """
    behind = phrase_after(items, place, words)
    if behind is None or not may_be_subject(items, behind, words):
        return None
    if items[behind[0]].lower in _ALONE:
        return behind
    before = phrase_before(items, left, words) if left >= 0 else None
    if before is None:
        shared = words.relative | words.conjunctions
        plain = left >= 0 and items[left].kind == WORD and items[left].lower not in shared
        return behind if plain else None
    fits = may_be_subject(items, before, words) and agrees(items, before, items[first])
    return None if fits or not agrees(items, behind, items[first]) else behind


def subject_before_mark(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return the subject of a verb behind a comma: a pronoun next to it, or what opens the sentence and has insertions.

    "Karsel, der im Mai antrat, sagte", "Das Angebot, umzukehren, lehnt er ab".
    """
    behind = phrase_after(items, first + 1, words)
    if behind is not None and behind[1] - behind[0] == 1 and items[behind[0]].lower in words.pronouns:
        return behind
    found = clause_subject(items, words, end=first)
    if found is None or items[found[1]].lower != "," or not agrees(items, found, items[first]):
        return None
    begins = found[0] == 0 or (found[0] == 1 and items[0].kind == WORD)
    return found if begins else None


def clause_subject(items: Sequence[Item], words: Lexicon, *, start: int = 0, end: int | None = None) -> Range | None:
    """Return the subject of the first main clause between two places."""
    last = min(len(items) if end is None else end, start + LONGEST_CLAUSE)
    place, opens = start, True
    while place < last:
        item = items[place]
        if item.kind in (MARK, QUOTE):
            opens = item.lower in (",", ":", "—", "–")
            place += 1
            continue
        if opens and is_subordinate(items, place, last, at_head=place == start):
            place = _next_comma(items, place, last)
            continue
        opens = False
        found = phrase_after(items, place, words)
        if found is None or found[1] > last:
            place += 1
        elif may_be_subject(items, found, words) and item.lower != "es":
            return found
        else:
            place = found[1]
    return None


def is_subordinate(items: Sequence[Item], place: int, last: int, *, at_head: bool) -> bool:
    """Tell whether a clause that begins at a place hangs on another: its verb then stands at its end."""
    lower = items[place].lower
    comma = _next_comma(items, place, last)
    final = items[comma - 1]
    verbal = final.kind == WORD and comma - place > 2
    if lower in ("als", "um", "ohne", "während", "bis", "wie"):
        return comma < last and verbal
    if not at_head and lower in PREPOSITIONS and place + 1 < last and items[place + 1].lower in _RELATIVE:
        return verbal and final.lower in _FINAL
    return lower in _SUBORDINATING or (not at_head and lower in _RELATIVE and verbal)


def _next_comma(items: Sequence[Item], place: int, last: int) -> int:
    while place < last and not (items[place].kind == MARK and items[place].lower in (",", ";", ":", ".")):
        place += 1
    return place


def subject_of_hanging_clause(items: Sequence[Item], verb: int, last: int, words: Lexicon) -> Range | None:
    """Return who acts where a verb ends a clause that hangs on another: ", in dem er sie als „ehrlich“ bezeichnete"."""
    if last < len(items) and items[last].kind not in (MARK, QUOTE):
        return None
    start = verb
    while start > max(0, verb - LONGEST_CLAUSE) and items[start - 1].lower not in (",", ";", ":", "–"):
        start -= 1
    led = items[start].lower in PREPOSITIONS and items[start + 1].lower in _RELATIVE
    if not start or not (led or is_subordinate(items, start, verb + 1, at_head=False)):
        return None
    for place in range(start + 1, verb):
        if items[place].lower in _SUBJECTS:
            return place, place + 1
        found = phrase_after(items, place, words) if items[place].lower in _SINGULAR else None
        if found is not None and found[1] <= verb and may_be_subject(items, found, words):
            return found
    return None


_SUBJECTS = frozenset(("er", "sie"))


def closed_before(items: Sequence[Item], cue: int, quote: int, words: Lexicon) -> bool:
    """Tell whether a verb stands in a subordinate clause that ends before a quotation: the quotation is not its own."""
    if quote - cue > LONGEST_CLAUSE:
        return False
    start = clause_start(items, cue)
    end = _next_comma(items, cue, quote)
    if not start or end + 1 >= quote or items[end].lower != "," or items[end + 1].lower in ("dass", "daß"):
        return False
    retold = any(item.kind == WORD and item.lower in words.mood for item in items[end:quote])
    return not retold and is_subordinate(items, start, end, at_head=False)


def clause_start(items: Sequence[Item], place: int) -> int:
    """Return where the stretch without marks and quotations begins that a place lies in, as far as a clause goes."""
    floor = max(0, place - LONGEST_CLAUSE)
    while place > floor and items[place - 1].kind not in (MARK, QUOTE):
        place -= 1
    return place


def before_auxiliary(items: Sequence[Item], first: int, words: Lexicon) -> Range | None:
    """Return the subject of a perfect: "Die Regierung hat die Pläne scharf kritisiert"."""
    for place in range(first - 1, max(-1, first - LONGEST_CLAUSE), -1):
        if items[place].kind == MARK:
            return None
        if items[place].lower in AUXILIARIES:
            before = phrase_before(items, place - 1, words)
            if before is not None and may_be_subject(items, before, words):
                return before
            behind = place + 1
            while behind < first and items[behind].lower in words.between:
                behind += 1
            return phrase_after(items, behind, words) or before
    return None


def apart_end(items: Sequence[Item], place: int, rest: tuple[str, ...]) -> int:
    """Return the place behind a verb whose particle ends the clause: "warf dem Minister (ODP) Untätigkeit vor"."""
    inside = False
    for other in range(place + 1, min(place + _FURTHEST_PARTICLE, len(items))):
        item = items[other]
        if item.lower == rest[0] and tuple(one.lower for one in items[other : other + len(rest)]) == rest:
            following = items[other + len(rest)] if other + len(rest) < len(items) else None
            ends = following is None or following.kind in (MARK, QUOTE) or following.lower in _JOINING
            return place + 1 if ends else 0
        inside = item.lower == "(" or (inside and item.lower != ")")
        if item.kind == MARK and not inside and item.lower != ")":
            return 0
    return 0


def brackets(items: Sequence[Item], quote: int, verb: int) -> bool:
    """Tell whether a quotation stands inside a perfect: "hatte den „faulen Frieden“ scharf kritisiert"."""
    if verb - quote > LONGEST_CLAUSE:
        return False
    before = any(item.lower in AUXILIARIES for item in items[max(0, quote - LONGEST_CLAUSE) : quote])
    return before and not any(item.kind == MARK for item in items[quote + 1 : verb])
