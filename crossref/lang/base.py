"""What crossref knows about a language: data first, in one frozen :class:`Language` each.

Words are lower-case and NFC. Lists are sorted where order means nothing. A language fills what it has; an empty field
means that the rules which need it stay silent for that language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from crossref.types import SpeechAct

Gender = Literal["m", "f", "n", "p"]
"""Masculine, feminine, thing or body, plural."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CueVerb:
    """A verb that reports speech: its lemma, every inflected form that news text uses, and what it asserts."""

    lemma: str
    forms: tuple[str, ...]
    act: SpeechAct = SpeechAct.SAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """How the language reports speech.

    ``that_words`` open an indirect clause; ``according_to`` are phrases before a speaker ("according to", "in the words
    of"); ``pronouns`` map a subject pronoun to its gender; ``body_nouns`` name institutions ("ministry", "embassy") and
    ``role_nouns`` people in office ("minister", "spokesperson"), used to know a title-only speaker; ``titles`` and
    ``honorifics`` stand before names; ``relative_offices`` are patterns such as "his counterpart".
    """

    cue_verbs: tuple[CueVerb, ...] = ()
    cue_nouns: tuple[str, ...] = ()
    that_words: tuple[str, ...] = ()
    according_to: tuple[str, ...] = ()
    pronouns: tuple[tuple[str, Gender], ...] = ()
    possessives: tuple[str, ...] = ()
    body_nouns: tuple[str, ...] = ()
    role_nouns: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Critical:
    """Words whose change changes what was said (VERDICTS, "Critical words").

    ``lexical_negation`` are words that deny without a negator ("refuse", "prohibit", "except"). ``modals`` map a word
    or short phrase to its class: "may", "must", "should", "can", "will", "plan", "urge". ``quantifiers`` map to "all",
    "most", "many", "some", "few", "none", "only", "at_least", "at_most", "about", "each", "half".
    ``joining`` are the contrasts that begin a clause of their own ("but"): a quotation may begin behind them.
    ``fillers`` ("um") and ``articles`` are what some house styles clean up inside quotation marks.
    ``antonyms`` are unordered pairs. ``synonyms`` are pairs that carry the same meaning in reported speech.
    """

    negators: tuple[str, ...] = ()
    negative_prefixes: tuple[str, ...] = ()
    lexical_negation: tuple[str, ...] = ()
    modals: tuple[tuple[str, str], ...] = ()
    quantifiers: tuple[tuple[str, str], ...] = ()
    hedges: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    joining: tuple[str, ...] = ()
    intensifiers: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    antonyms: tuple[tuple[str, str], ...] = ()
    synonyms: tuple[tuple[str, str], ...] = ()
    spelling_variants: tuple[tuple[str, str], ...] = ()
    contractions: tuple[tuple[str, str], ...] = ()
    first_person: tuple[str, ...] = ()
    third_person: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language as data. Each is one object, known by identity: thousands of words are not hashed at every use.

    ``quote_pairs`` are (opening, closing) marks as its press uses them, outermost habit first. ``abbreviations`` are
    words with a full stop that do not end a sentence, without the stop. ``months`` and ``weekdays`` map every form,
    abbreviated and inflected, to 1-12 and 0-6 (Monday is 0). ``number_words`` map a word to its value, ``scale_words``
    to a factor ("million": 1e6), ``ordinal_words`` to a rank. ``units`` map a form to one canonical unit ("percent").
    ``relative_days`` map "yesterday" to -1, "today" to 0. ``irregular`` maps verb forms that no stemmer
    joins to their base ("took" to "take"). ``snowball`` names the stemmer; ``stopwords`` are function
    words that carry no evidence. ``decimal_comma`` tells "1,5" from "1.5". ``examples`` are newsroom sentences written
    for the project, used by the tests that run over every language.
    """

    code: str
    name: str
    quote_pairs: tuple[tuple[str, str], ...]
    dash_dialogue: bool = False
    reporting: Reporting = Reporting()
    critical: Critical = Critical()
    abbreviations: tuple[str, ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    weekdays: tuple[tuple[str, int], ...] = ()
    relative_days: tuple[tuple[str, int], ...] = ()
    number_words: tuple[tuple[str, int], ...] = ()
    scale_words: tuple[tuple[str, int], ...] = ()
    ordinal_words: tuple[tuple[str, int], ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    stopwords: tuple[str, ...] = ()
    irregular: tuple[tuple[str, str], ...] = ()
    snowball: str | None = None
    decimal_comma: bool = False
    note: str | None = None
    examples: tuple[str, ...] = ()
