"""What crossref knows about a language: data first, in one frozen :class:`Language` each.

Words are lower-case and NFC. Lists are sorted where order means nothing. A language fills what it has; an empty field
means that the rules which need it stay silent for that language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from crossref.types import SpeechAct

Gender = Literal["m", "f", "n", "p", "any"]
"""Masculine, feminine, thing or body, plural; any of them for a possessive that does not tell ("su", "son")."""


Takes = Literal["that", "bare", "object", "infinitive", "quote"]
"""What may follow a cue verb as the thing said: "said that it holds", "said it holds", "condemned the attack", "promised
to stay", "said: “It holds.”"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CueVerb:
    """A verb that reports speech: its lemma, every inflected form that news text uses, and what it asserts.

    ``forms`` are finite forms and participles that stand with a speaker as subject ("says", "said", "saying", "told").
    A phrasal verb is written with its particle in each form ("pointed out", "called for"). ``takes`` says what may
    follow as the thing said; a verb that reports speech only sometimes ("found", "showed") takes "that" and "quote".
    """

    lemma: str
    forms: tuple[str, ...]
    act: SpeechAct = SpeechAct.SAY
    takes: tuple[Takes, ...] = ("that", "bare", "quote")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """How the language reports speech.

    ``cue_nouns`` are nouns of speech ("statement", "warning", "remarks"). ``that_words`` open an indirect clause,
    ``question_words`` an indirect question ("whether", "why"). ``according_to`` are phrases that stand before a speaker
    ("according to", "in the words of"), ``according_after`` those that stand behind ("zufolge").
    ``pronouns`` map a subject pronoun to its gender ("he" to m, "it" to n, "they" to p); ``possessives`` map "his",
    "its", "their" likewise. ``body_nouns`` name institutions ("ministry", "embassy", "Kremlin" is none: it is an alias)
    and ``role_nouns`` people in office ("minister", "spokesperson"), both in every inflected form; ``feminine_roles``
    are the role nouns that name a woman alone ("ministra", "Sprecherin"). ``counterparts`` are "counterpart",
    "colleague". ``honorifics`` stand before names ("Mr", "Dr", "Gen."). ``determiners`` begin a noun phrase.
    ``name_particles`` are lower-case parts of names ("de", "von", "bin"). ``of_words`` join an office to its body
    ("of", "for"). ``between`` are the auxiliaries and adverbs that may stand between a speaker and its verb ("has",
    "also", "later"), ``asides`` the phrases of two or three words that may ("in turn"). ``reported_mood`` are verb forms that mark reported speech by themselves (German "sei", "habe").
    ``naming_words`` stand before quotation marks that hold a name, a title or a nickname and no speech ("called",
    "titled", "dubbed", "so-called", "film", "operation"). ``venues`` map words to where something was said: the words
    "tweeted" or "on X" to "X", "in a statement" to "statement", "interview" to "interview", "told reporters" to "press".
    ``own_pronouns`` are subjects that stand for nobody named ("я", "мы", "ты").
    ``relative_pronouns`` begin a clause on the noun before them ("who"). ``separable`` tells that a verb of two words
    may stand apart ("teilte das Ministerium mit"). ``event_verbs`` are phrases, in the past, for what officials do together
    or in public and their ministries report: "met", "held talks", "signed". ``as_words`` make a clause of reporting a mere
    aside ("as she put it", "wie er sagte"). ``according_nouns`` are endings of nouns that attribute behind a preposition
    ("Polizeiangaben" behind "nach"); ``attribution_words`` stand alone between a quotation and its speaker ("so").
    ``view_nouns`` attribute with "in" and their owner ("in her words", "in Karsel's view"); ``view_phrases`` do the same
    in languages that set the possessive amid the phrase, where the star is ("по * словам", "a * juicio").
    ``speaking`` are words for speaking to the press, as they follow a refusal ("declined to comment").
    ``giving`` with ``particulars`` is what else may be refused ("refused to give a date").
    ``complements`` pair a cue verb's lemma with the prepositions, parted by "/", behind which stands what it reports ("warned against").
    ``view_words`` open a sentence with whose view a quotation gives ("For the minister, “it holds”"). ``gendered`` are the
    articles and honorifics before an office or a name that tell a man from a woman ("la", "le", "Mr").
    ``outlet_words`` are found in the names of newspapers and stations alone ("Tageblatt", "News").
    ``opening_words`` begin a sentence with a capital and name nobody: prepositions and adverbs ("Laut", "Darin").
    """

    cue_verbs: tuple[CueVerb, ...] = ()
    cue_nouns: tuple[str, ...] = ()
    that_words: tuple[str, ...] = ()
    question_words: tuple[str, ...] = ()
    according_to: tuple[str, ...] = ()
    according_after: tuple[str, ...] = ()
    pronouns: tuple[tuple[str, Gender], ...] = ()
    possessives: tuple[tuple[str, Gender], ...] = ()
    body_nouns: tuple[str, ...] = ()
    role_nouns: tuple[str, ...] = ()
    feminine_roles: tuple[str, ...] = ()
    counterparts: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()
    name_particles: tuple[str, ...] = ()
    of_words: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    reported_mood: tuple[str, ...] = ()
    naming_words: tuple[str, ...] = ()
    venues: tuple[tuple[str, str], ...] = ()
    relative_pronouns: tuple[str, ...] = ()
    own_pronouns: tuple[str, ...] = ()
    separable: bool = False
    event_verbs: tuple[str, ...] = ()
    as_words: tuple[str, ...] = ()
    according_nouns: tuple[str, ...] = ()
    attribution_words: tuple[str, ...] = ()
    view_nouns: tuple[str, ...] = ()
    view_phrases: tuple[str, ...] = ()
    view_words: tuple[str, ...] = ()
    speaking: tuple[str, ...] = ()
    giving: tuple[str, ...] = ()
    particulars: tuple[str, ...] = ()
    complements: tuple[tuple[str, str], ...] = ()
    gendered: tuple[tuple[str, Gender], ...] = ()
    opening_words: tuple[str, ...] = ()
    outlet_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Critical:
    """Words whose change changes what was said (VERDICTS, "Critical words").

    ``concord`` are the negators that only agree with another one in their clause ("nada" behind "no", "ничего" beside
    "не"). ``lexical_negation`` are words that deny without a negator ("refuse", "prohibit", "except"). ``modals`` map a word
    or short phrase to its class: "may", "must", "should", "can", "will", "plan", "urge". ``quantifiers`` map to "all",
    "most", "many", "some", "few", "none", "only", "at_least", "at_most", "about", "each", "half".
    ``nothings`` are the negators that deny something of all there is: "never", "nobody", "no" before a noun.
    ``empty_negations`` are set phrases with a negator that denies nothing ("sin embargo", "sans doute").
    ``beliefs`` are words for a speaker's own opinion ("think"), which a report that names the speaker may leave out.
    ``acts`` are verbs of which it matters who does it to whom, for languages in which the order of words tells that.
    ``empty_hedges`` are set phrases with a hedge that doubts nothing ("as soon as possible").
    ``joining`` are the contrasts that begin a clause of their own ("but"): a quotation may begin behind them.
    ``fillers`` ("um") and ``articles`` are what some house styles clean up inside quotation marks.
    ``opening_conditions`` are conditions only where they open a clause (Portuguese "se" and "caso").
    ``opposing`` set what is done against something ("decided against"). ``privatives`` say that something is not there and are no negators ("free", "devoid"); one that begins with "-" is
    the end of a word ("-less"), one that ends with it a beginning.
    ``clitics`` are words that hang on a verb behind a hyphen, and by themselves are conditions (Portuguese "se").
    ``kin`` are the words for relatives, in every form. ``rivals`` are groups of which one member shuts out the others:
    colours, points of the compass, "daily" and "weekly", "doubled" and "tripled".
    ``stances`` are those verbs of saying, by their lemmas, that tell what a speaker hopes, fears, wants or foresees: none
    of them stands for a plain "said". ``attempts`` are the verbs, in every form, that leave the deed behind them undone, or
    others to do it ("try to", "help to"). ``writing`` are those verbs of saying, by their lemmas, that say it was written. ``naming`` are the nouns behind which words stand for themselves ("the word war"). ``mutual`` are the verbs, in every form, of
    what two do with each other ("met"). ``linking`` are the prepositions that hang one noun on another ("of", "for"), in
    every form; ``light_heads`` are the nouns before such a preposition that say nothing without it ("a number of").
    ``elisions`` are words that lose their vowel before an apostrophe, without it and in full ("l" and "le");
    phrases of such a language are listed with these words in full ("à le exception de").
    ``antonyms`` are unordered pairs. ``synonyms`` are pairs that carry the same meaning in reported speech.
    """

    negators: tuple[str, ...] = ()
    concord: tuple[str, ...] = ()
    negative_prefixes: tuple[str, ...] = ()
    lexical_negation: tuple[str, ...] = ()
    empty_negations: tuple[str, ...] = ()
    opposing: tuple[str, ...] = ()
    privatives: tuple[str, ...] = ()
    modals: tuple[tuple[str, str], ...] = ()
    quantifiers: tuple[tuple[str, str], ...] = ()
    nothings: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    beliefs: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    stances: tuple[str, ...] = ()
    attempts: tuple[str, ...] = ()
    writing: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    mutual: tuple[str, ...] = ()
    linking: tuple[str, ...] = ()
    light_heads: tuple[str, ...] = ()
    empty_hedges: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    opening_conditions: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    joining: tuple[str, ...] = ()
    intensifiers: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    clitics: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    rivals: tuple[tuple[str, ...], ...] = ()
    antonyms: tuple[tuple[str, str], ...] = ()
    synonyms: tuple[tuple[str, str], ...] = ()
    spelling_variants: tuple[tuple[str, str], ...] = ()
    contractions: tuple[tuple[str, str], ...] = ()
    elisions: tuple[tuple[str, str], ...] = ()
    first_person: tuple[str, ...] = ()
    third_person: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language as data. Each is one object, known by identity: thousands of words are not hashed at every use.

    ``quote_pairs`` are (opening, closing) marks as its press uses them, outermost habit first. ``abbreviations`` are
    words with a full stop that do not end a sentence, without the stop. ``months`` and ``weekdays`` map every form,
    abbreviated and inflected, to 1-12 and 0-6 (Monday is 0). ``number_words`` map a word to its value, ``scale_words``
    to a factor ("million": 1e6), ``ordinal_words`` to a rank, ``fractions`` a phrase to a share ("two thirds" to "2/3";
    what follows a + must stand behind it and is no part of it, a * stands for a scale: "half a *"). ``units`` map a form to one canonical unit ("percent").
    ``relative_days`` map "yesterday" to -1, "today" to 0. ``relative_spans`` map a phrase to unit and offset: "last week"
    to "week:-1", "this month" to "month:0", "a day earlier" to "day:-1", "in recent days" to "recent:0"; units are day,
    week, month, year, recent, none (no day at all: "por la mañana" is not tomorrow). ``last_words`` and ``next_words`` stand by a weekday or month ("last", "pasado"); ``ago_before``
    and ``ago_after`` mark "three days ago" ("hace", "vor" before the number; "ago", "назад" behind the unit).
    ``month_parts`` map words before a month to early, mid or late ("mid-", "a finales de"). ``nights`` stand before the weekday
    on which a night ends ("in der Nacht auf"). ``named_before`` are words of days that count from the day named last
    before them ("the same evening", "two days earlier"). ``eves`` are relative spans that may be the eve of what
    follows, which ``eve_of`` tells by its first word ("la veille du sommet"); a * there stands for any word but
    function words and cue verbs ("накануне саммита").
    ``irregular`` maps verb forms that no stemmer
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
    relative_spans: tuple[tuple[str, str], ...] = ()
    last_words: tuple[str, ...] = ()
    next_words: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()
    ago_after: tuple[str, ...] = ()
    month_parts: tuple[tuple[str, str], ...] = ()
    nights: tuple[str, ...] = ()
    named_before: tuple[str, ...] = ()
    eves: tuple[str, ...] = ()
    eve_of: tuple[str, ...] = ()
    number_words: tuple[tuple[str, int], ...] = ()
    scale_words: tuple[tuple[str, int], ...] = ()
    ordinal_words: tuple[tuple[str, int], ...] = ()
    fractions: tuple[tuple[str, str], ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    stopwords: tuple[str, ...] = ()
    irregular: tuple[tuple[str, str], ...] = ()
    snowball: str | None = None
    decimal_comma: bool = False
    note: str | None = None
    examples: tuple[str, ...] = ()
