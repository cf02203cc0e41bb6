"""Tells what in quotation marks is no claim: a name, a title, a nickname, words set apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from crossref.article.drafts import Draft
from crossref.article.items import QUOTE, SPOKEN_WORD
from crossref.article.lexicon import Lexicon
from crossref.phrases import tell
from crossref.types import SpeechAct

_SHORTEST_UNNAMED = 6
_SHORTEST_NEUTRAL = 4
"""The same in a language without lists of verbs, where no speaker can be expected."""


def why_no_claim(draft: Draft, text: str, words: Lexicon) -> str | None:
    """Return why a draft is no claim, ``None`` when it is one."""
    if not draft.quoted:
        if _is_only_a_day(draft, text, words):
            return tell("only the day on which something was said")
        return tell("says only that nothing was said") if _is_silence(draft, text, words) else None
    spoken = SPOKEN_WORD.findall(draft.span.of(text))
    if not spoken:
        return tell("holds no words")
    if draft.holder is not None and (draft.speaker is None or draft.speaker.id is None):
        return tell("quoted inside a quotation, of nobody known")
    longest = _LONGEST_NAME_IN_MARKS if words.openings else _LONGEST_NAME
    if draft.naming and len(spoken) <= longest and not draft.whole:
        return tell("a name, title or nickname")
    return _set_apart_by_place(draft, spoken, text, words) or _set_apart_by_shape(draft, spoken, text, words)


def _is_only_a_day(draft: Draft, text: str, words: Lexicon) -> bool:
    """Tell whether what a verb seems to report is its own date: "Am Dienstag, dem 4. März, sagte ..."."""
    said = [word.lower() for part in draft.parts for word in SPOKEN_WORD.findall(part.of(text))]
    small = frozenset(words.language.stopwords) - words.auxiliaries
    plain = all(word in words.calendar or word in small or word[0].isdigit() for word in said)
    return plain and not words.calendar.isdisjoint(said)


def _set_apart_by_place(draft: Draft, spoken: Sequence[str], text: str, words: Lexicon) -> str | None:
    if _is_heading(draft, spoken, text):
        return tell("a heading in quotation marks")
    return tell("words of a question that was put") if _is_question_put(draft, words) else None


def _set_apart_by_shape(draft: Draft, spoken: Sequence[str], text: str, words: Lexicon) -> str | None:
    by_cue = draft.speaker is not None or (draft.cue is not None and draft.adjacent)
    if _is_lone_word(draft, spoken, text, words):
        return tell("a single word")
    titled = _is_title(spoken, words, said=by_cue) or (_is_owned(draft) and _is_in_capitals(spoken))
    named = titled and _stands_as_title(draft, words)
    if _is_listed(draft, words) or (named and not _is_sentence(draft, text)):
        return tell("the title of a work")
    if len(spoken) <= _LONGEST_SET_APART and _is_set_apart(draft, spoken, words):
        return tell("words set apart, of nobody named")
    return tell("words set apart, with no speaker") if not by_cue and _is_unsaid(draft, spoken, words) else None


def _is_lone_word(draft: Draft, spoken: Sequence[str], text: str, words: Lexicon) -> bool:
    """Tell whether a single word is neither a whole answer nor what somebody calls a thing."""
    if len(spoken) != 1 or draft.whole:
        return False
    return not _is_all_said(draft, text) and not _is_weighty(draft, spoken[0], words)


def _stands_as_title(draft: Draft, words: Lexicon) -> bool:
    """Tell whether what stands before a title-like quotation leaves it a title: "on the channel's “Morning Tide,”"."""
    if draft.touching:
        return _is_owned(draft) or draft.before in words.of_words or draft.before in _ON
    return not (draft.cue and draft.before in _ONE_OF_MANY)


def _is_owned(draft: Draft) -> bool:
    return draft.before.endswith(("'s", "s'"))


def _is_heading(draft: Draft, spoken: Sequence[str], text: str) -> bool:
    """Tell whether a short paragraph stands in single marks, in a text that quotes with double ones."""
    span = draft.span
    if not draft.whole or len(spoken) > _LONGEST_HEADING or text[span.start - 1 : span.start] not in _SINGLE:
        return False
    before, block = text[span.start - 2 : span.start - 1], draft.block.span
    alone = span.start - block.start <= 1 and block.end - span.end <= _CLOSING
    return alone and before not in _SINGLE and sum(map(text.count, _DOUBLE)) > len(_OPENS_SINGLE.findall(text))


_LONGEST_HEADING = 8
_CLOSING = 2
"""Code points behind the words of a heading: its mark and a full stop."""
_SINGLE = frozenset("'‘‚")
_DOUBLE = ("“", '"', "''", "„")
_OPENS_SINGLE = re.compile(r"(?<![\w'])['‘‚](?=\w)")


def _is_question_put(draft: Draft, words: Lexicon) -> bool:
    """Tell whether nobody but whoever asked said the words: "Asked whether Karsel “has the right”, most said no"."""
    if draft.adjacent or not draft.items or draft.items[0].lower not in _PUT:
        return False
    place = next((n for n, item in enumerate(draft.items) if item.end > draft.span.start), 0)
    within = draft.items[1:place]
    return any(item.lower in words.question_words for item in within[:2]) and not any(
        item.lower == "," for item in within
    )


_PUT = frozenset(("asked", "quizzed", "questioned"))


def _is_silence(draft: Draft, text: str, words: Lexicon) -> bool:
    """Tell whether somebody only refused to speak: "declined to comment", "refused to name a date"."""
    if draft.verb is None:
        return False
    span = draft.span
    found = islice(SPOKEN_WORD.finditer(text, span.start, span.end), _SILENCE_WITHIN)
    spoken = [word.group().lower() for word in found]
    behind = spoken[1:2] if words.language.code != "en" else []
    infinitive = any(word in words.speaking or word in words.giving for word in behind)
    refused = draft.verb.act is SpeechAct.DENY and (infinitive or draft.verb.lemma in _REFUSING)
    if not refused and words.negators.isdisjoint(spoken):
        return False
    given = next((place for place, word in enumerate(spoken) if word in words.giving), None)
    withheld = given is not None and not words.particulars.isdisjoint(spoken[given:])
    return withheld or (refused and not words.speaking.isdisjoint(spoken))


_SILENCE_WITHIN = 8
_REFUSING = frozenset(
    ("ablehnen", "decline", "negarse", "recusar", "recusar-se", "refuse", "refuser", "rehusar", "se refuser",
     "verweigern", "weigern", "відмовитися", "відмовлятися", "отказаться", "отказываться")
)  # fmt: skip
"""Verbs of not wanting to; who rejects or disputes somebody's comments does speak."""


def _is_listed(draft: Draft, words: Lexicon) -> bool:
    """Tell whether words in marks are one of several in a sentence where nobody speaks."""
    said = draft.cue is not None or draft.speaker is not None
    if not words.openings or said:
        return False
    return len(tuple(islice((item for item in draft.items if item.kind == QUOTE), _LISTED))) == _LISTED


def _is_unsaid(draft: Draft, spoken: Sequence[str], words: Lexicon) -> bool:
    """Tell whether words without a speaker are too few, or in a language where marks alone say little."""
    shortest = 4 if draft.whole else _SHORTEST_UNNAMED if words.cues else _SHORTEST_NEUTRAL
    return len(spoken) < shortest or (not draft.whole and words.language.code in _NAMES_IN_MARKS)


def _is_all_said(draft: Draft, text: str) -> bool:
    """Tell whether a single word is a whole answer: "“Never,” she replied."."""
    ending = text[draft.span.end - 1 : draft.span.end + 1].strip('"”’»“ \u00a0\u202f')
    if draft.touching and ending.endswith((".", "!", "?", ",")):
        return True
    outside = text[draft.span.end : draft.span.end + 2].endswith(",")
    opens = not draft.before or text[: draft.span.start].rstrip(_OPENING).endswith(":")
    return draft.touching and outside and opens and text[draft.span.start].isupper()


def _is_weighty(draft: Draft, word: str, words: Lexicon) -> bool:
    """Tell whether a long word, such as a German compound, is what somebody called a thing."""
    by_verb = draft.cue is not None and draft.verb is not None
    return (by_verb and len(word) >= _WEIGHTY and draft.before in _ONE_OF_MANY) or _is_called(draft, word, words)


_ON = frozenset(("in", "on"))


def _is_called(draft: Draft, word: str, words: Lexicon) -> bool:
    """Tell whether a single word is what somebody in reported speech calls a thing: "nannte die Lage „kritisch“"."""
    if words.language.code == "en" or draft.speaker is None or len(word) < _SHORTEST_CALLED:
        return False
    if word[0].islower():
        in_view = words.language.code == "de" and draft.cue is not None
        return in_view or draft.verb is not None or draft.rule == "words quoted inside reported speech"
    called = draft.verb is not None and draft.adjacent and not draft.naming
    return words.language.code == "de" and called and len(word) >= _COMPOUND


_SHORTEST_CALLED = 4
_COMPOUND = 9
"""Letters from which a German noun is taken for a compound, and for no name."""
_LONGEST_NAME = 8
_LONGEST_NAME_IN_MARKS = 12
_LISTED = 3
"""Quotations in one sentence, with nobody who says them, from which they are titles."""
_NAMES_IN_MARKS = frozenset(("ru", "uk"))
"""Languages that set every title and body's name in quotation marks, so that marks alone say little."""
_WEIGHTY = 9
_ONE_OF_MANY = frozenset(
    ("a", "an", "als", "as", "ein", "eine", "einen", "einem", "einer", "eines", "un", "una", "une", "um", "uma", "von")
)
"""Words before a quotation that gives no name: names and titles stand with "the" or alone."""


def _is_sentence(draft: Draft, text: str) -> bool:
    """Tell whether a quotation behind a colon ends as a sentence does, which titles do not."""
    opening = text[: draft.span.start].rstrip(_OPENING)
    return text[draft.span.end - 1] in ".!…" and opening.endswith(":")


_OPENING = "«“„\"'‘ \u00a0\u202f"
_LONGEST_TITLE = 10
_LONGEST_SET_APART = 4


def _is_set_apart(draft: Draft, spoken: Sequence[str], words: Lexicon) -> bool:
    """Tell whether a few words with an article are given to nobody by name: "traders speak of “the Vesely squeeze”"."""
    if draft.whole or spoken[0].lower() not in words.determiners or draft.speaker is None:
        return False
    if words.openings and draft.touching and draft.verb is not None:
        return False
    mention = draft.speaker.mention.lower()
    if mention in words.pronouns or mention in words.owners:
        return False
    if draft.before in words.that_words:
        return False
    return draft.speaker.id is None and not any(char.isupper() for char in draft.speaker.name)


def _is_in_capitals(spoken: Sequence[str]) -> bool:
    """Tell whether every word has a capital, as in a programme's name: "the channel's “This Week”"."""
    return 2 <= len(spoken) <= _LONGEST_PROGRAMME and all(word[0].isupper() for word in spoken)


_LONGEST_PROGRAMME = 4


def _is_title(spoken: Sequence[str], words: Lexicon, *, said: bool) -> bool:
    """Tell whether nearly every word has a capital, as in the title of a book or programme."""
    if not 2 <= len(spoken) <= _LONGEST_TITLE:
        return False
    if said and words.language.code == "de" and any(word[0].islower() for word in spoken):
        return False
    weighty = [
        word
        for word in spoken
        if len(word) > 2 and word.lower() not in words.function and word.lower() not in words.small
    ]
    return len(weighty) >= 2 and all(word[0].isupper() for word in weighty)
