"""One language's reporting words as look-ups by lower-case word, made once a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from crossref.lang.base import CueVerb, Gender, Language

ALONE = ""
"""Stands for the second word of what has one word only."""
Phrases = Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
"""First word, then second word or ``ALONE``, to whole phrases, longest first: "have" begins dozens of them."""
CueForms = tuple[tuple[tuple[str, ...], CueVerb], ...]
"""Forms of verbs of saying with their verbs, longest first."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What claim extraction asks of a language. Cue forms and phrases are keyed by their first word."""

    language: Language
    cues: Mapping[str, CueForms]
    cues_by_second: Mapping[str, Mapping[str, CueForms]]
    """The forms that a word begins, by their second word; those of the word ``ALONE`` are among each."""
    according: Phrases
    according_after: Phrases
    that_words: frozenset[str]
    question_words: frozenset[str]
    pronouns: Mapping[str, Gender]
    possessives: frozenset[str]
    determiners: frozenset[str]
    particles: frozenset[str]
    honorifics: frozenset[str]
    roles: frozenset[str]
    feminine_roles: frozenset[str]
    bodies: frozenset[str]
    offices: frozenset[str]
    """Role and body nouns."""
    openers: frozenset[str]
    """Words that may begin a noun phrase although they are no names."""
    small: frozenset[str]
    """Words of a noun phrase that describe nobody: articles, possessives, particles, words that join."""
    of_words: frozenset[str]
    between: frozenset[str]
    relative: frozenset[str]
    function: frozenset[str]
    """Words that no noun phrase holds: prepositions, conjunctions, auxiliaries, adverbs of time."""
    calendar: frozenset[str]
    dated: frozenset[str]
    """Words without which, and without a figure, no sentence names a day."""
    conjunctions: frozenset[str]
    naming: frozenset[str]
    cue_nouns: frozenset[str]
    mood: frozenset[str]
    venues: Phrases
    venue_of: Mapping[tuple[str, ...], str]
    infinitive: frozenset[str]
    events: Phrases
    as_words: frozenset[str]
    according_nouns: tuple[str, ...]
    attribution_words: frozenset[str]
    openings: frozenset[str]
    """Words that begin a sentence with a capital although they are no names; none in English."""
    outlets: frozenset[str]
    called: frozenset[str]
    """Participles that give a name before them: "„der Admiral“ genannt"."""
    authors: frozenset[str]
    """Pronouns of those who speak and are spoken to: they stand for nobody whom the article names."""
    naming_ends: tuple[str, ...]
    """Naming words long enough to end a compound."""
    has_mood: bool
    as_prepositions: frozenset[str]
    knowing: frozenset[str]
    """Forms of "know" and "call", which with "as" give a name."""
    auxiliaries: frozenset[str]
    """Finite auxiliaries and modals, of one word."""
    owners: Mapping[str, Gender]
    """Possessive pronouns with their gender."""
    view_nouns: frozenset[str]
    view_phrases: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Phrases that attribute, parted at the possessive that stands in them."""
    first_person: frozenset[str]
    spans: Phrases
    """Times and asides of two or three words: "last week", "in turn", "for his part"."""
    span_words: frozenset[str]
    negators: frozenset[str]
    speaking: frozenset[str]
    """Words for speaking in public; who refused it said nothing."""
    giving: frozenset[str]
    particulars: frozenset[str]
    """What may be given in answer; who refused to give it said nothing either."""
    view_words: frozenset[str]
    complements: Mapping[str, Phrases]
    """By a verb's lemma, the prepositions behind which stands what it reports."""
    gendered: Mapping[str, Gender]
    """Articles and honorifics that tell a man from a woman."""


_CONJUNCTIONS = {
    "en": "and but or while although though because so yet nor as whereas after before when since until",
    "es": "y e pero o u aunque mientras sino porque pues",
    "fr": "et mais ou tandis alors car",
    "pt": "e mas ou enquanto embora porque",
    "de": "und aber oder während sondern doch denn",
    "ru": "и а но или однако хотя пока",
    "uk": "і й та але або однак хоча",
}
_INFINITIVE = {"en": "to", "de": "zu", "es": "a de", "fr": "de à", "pt": "a de"}


@lru_cache(maxsize=32)
def lexicon(language: Language) -> Lexicon:
    """Return the look-ups of a language."""
    reporting = language.reporting
    conjunctions = _conjunctions(language)
    pronouns: dict[str, Gender] = {**dict(reporting.pronouns), **dict.fromkeys(reporting.own_pronouns, "p")}
    determiners = frozenset(reporting.determiners)
    possessives = frozenset(word for word, _ in reporting.possessives)
    kept = determiners | possessives | frozenset(reporting.name_particles) | frozenset(pronouns)
    of_words = frozenset(reporting.of_words)
    particles, honorifics = frozenset(reporting.name_particles), frozenset(reporting.honorifics)
    roles = frozenset((*reporting.role_nouns, *reporting.counterparts, *reporting.feminine_roles))
    bodies = frozenset(reporting.body_nouns)
    retold = _retold(language)
    cues = {first: forms for first, forms in _cues(reporting.cue_verbs).items() if first not in retold}
    return Lexicon(
        language=language,
        cues=cues,
        cues_by_second={first: _by_second(forms) for first, forms in cues.items()},
        according=_phrases(reporting.according_to),
        according_after=_phrases(reporting.according_after),
        that_words=frozenset(reporting.that_words),
        question_words=frozenset(reporting.question_words),
        pronouns=_spoken(
            {word: gender for word, gender in pronouns.items() if word not in reporting.relative_pronouns}, language
        ),
        possessives=possessives,
        determiners=determiners,
        particles=particles,
        honorifics=honorifics,
        roles=roles,
        feminine_roles=frozenset(reporting.feminine_roles),
        bodies=bodies,
        offices=roles | bodies,
        openers=determiners | possessives | roles | bodies | honorifics | _opening_particles(language, particles),
        small=determiners | possessives | of_words | particles,
        of_words=of_words,
        between=frozenset(reporting.between),
        relative=frozenset(reporting.relative_pronouns),
        function=(frozenset((*language.stopwords, *reporting.between, *reporting.opening_words)) | conjunctions) - kept,
        calendar=frozenset(word for word, _ in (*language.weekdays, *language.months, *language.relative_days)),
        dated=_dated(language),
        conjunctions=conjunctions,
        naming=frozenset(reporting.naming_words),
        cue_nouns=frozenset(reporting.cue_nouns),
        mood=frozenset(reporting.reported_mood) | retold,
        venues=_phrases(phrase for phrase, _ in reporting.venues),
        venue_of={tuple(phrase.split()): venue for phrase, venue in reporting.venues},
        infinitive=frozenset(_INFINITIVE.get(language.code, "").split()),
        events=_phrases(reporting.event_verbs),
        as_words=frozenset(reporting.as_words),
        according_nouns=reporting.according_nouns,
        attribution_words=frozenset(reporting.attribution_words),
        openings=_openings(language),
        outlets=frozenset(reporting.outlet_words),
        called=frozenset(_CALLED.get(language.code, "").split()),
        authors=frozenset(reporting.own_pronouns),
        naming_ends=tuple(word for word in reporting.naming_words if len(word) > _SHORTEST_END),
        has_mood=bool(reporting.reported_mood),
        as_prepositions=frozenset(_AS.get(language.code, "").split()),
        knowing=_knowing(language),
        auxiliaries=_auxiliaries(language),
        owners=dict(reporting.possessives),
        view_nouns=frozenset(reporting.view_nouns),
        view_phrases=tuple(_around_owner(phrase) for phrase in reporting.view_phrases),
        first_person=frozenset(language.critical.first_person),
        spans=_phrases(phrase for phrase in _asides(language) if 1 <= phrase.count(" ") <= _LONGEST_ASIDE),
        span_words=frozenset(word for phrase in _asides(language) for word in phrase.split()),
        negators=frozenset((*language.critical.negators, *_NEGATION.get(language.code, "").split())),
        speaking=frozenset(reporting.speaking),
        giving=frozenset(reporting.giving),
        particulars=frozenset(reporting.particulars),
        view_words=frozenset(reporting.view_words),
        complements=_complements(reporting.complements),
        gendered=dict(reporting.gendered),
    )


_LONGEST_ASIDE = 2
"""Spaces in a time or an aside."""
_CONTRACTED = {"en": ("'s", "'d", "'ve", "'re")}


def _spoken(pronouns: dict[str, Gender], language: Language) -> dict[str, Gender]:
    """Return pronouns with the forms that their auxiliary has run into: "he's claiming"."""
    endings = _CONTRACTED.get(language.code, ())
    return pronouns | {word + ending: gender for word, gender in pronouns.items() for ending in endings}


def _asides(language: Language) -> Iterable[str]:
    return (*(phrase for phrase, _ in language.relative_spans), *language.reporting.asides)


def _around_owner(phrase: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    before, _, behind = phrase.partition("*")
    return tuple(before.split()), tuple(behind.split())


def _opening_particles(language: Language, particles: frozenset[str]) -> frozenset[str]:
    """Return the particles that may begin a name; German ones are prepositions more often ("zur Lage")."""
    return particles - frozenset(language.stopwords) if language.code == "de" else particles


def _openings(language: Language) -> frozenset[str]:
    """Return the words that lose their capital at the head of a sentence, for languages that list some."""
    reporting = language.reporting
    if not reporting.opening_words:
        return frozenset()
    small = (*language.stopwords, *reporting.between, *reporting.question_words, *reporting.that_words)
    kept = frozenset(reporting.determiners) | frozenset(word for word, _ in reporting.pronouns)
    named = kept | frozenset(word for word, _ in reporting.possessives)
    return (frozenset((*reporting.opening_words, *small, *reporting.as_words)) - named) | _conjunctions(language)


def _conjunctions(language: Language) -> frozenset[str]:
    return frozenset(_CONJUNCTIONS.get(language.code, "").split())


def _retold(language: Language) -> frozenset[str]:
    """Return the forms of German verbs of saying that are themselves reported: "die Studie zeige, dass"."""
    if not language.reporting.reported_mood:
        return frozenset()
    firsts = {form.split()[0] for verb in language.reporting.cue_verbs for form in verb.forms}
    shown = frozenset(one for one in firsts if one.endswith("e") and not one.endswith("te"))
    return shown - frozenset(language.reporting.determiners)


_SHORTEST_END = 4
"""Letters that a word must have more than to be looked for at the end of a compound: "Antwort" is no "Wort"."""

_AS = {"en": "as", "es": "como", "fr": "comme", "pt": "como", "de": "als", "ru": "как", "uk": "як"}
_CALLED = {
    "de": "genannt genannte genannten genannter genanntes betitelt betitelte betitelten",
    "ru": "названный названная названное",
    "uk": "названий названа названо",
}
_KNOWING = {
    "en": "known",
    "es": "conocida conocido conocidos conocidas conocen conoce bautizado bautizada bautizados",
    "fr": "connu connue connus connues baptisé baptisée",
    "pt": "conhecida conhecido conhecidos conhecidas apelidado apelidada",
    "de": "bekannt bekannte bekannten",
    "ru": "известен известна известно известный известная",
    "uk": "відомий відома відоме відомі",
}


def _knowing(language: Language) -> frozenset[str]:
    return frozenset(_KNOWING.get(language.code, "").split())


_NEGATION = {"en": "didn't doesn't don't hadn't hasn't haven't won't wouldn't", "fr": "n' ne plus"}
"""Words that deny a verb only together with another, or that hold its auxiliary."""
_BE_AND_HAVE = {
    "en": "is are was were has have had does did do would will could can should may might must shall",
    "es": "es son era eran fue fueron será serán sería está están estaba ha han había habían hay debe deben puede"
    " pueden",
    "fr": "est sont était étaient sera seront serait a ont avait avaient doit doivent peut peuvent",
    "pt": "é são era eram foi foram será serão seria está estão tem têm tinha há deve devem pode podem",
    "de": "ist sind war waren wird werden würde würden hat haben hatte hatten sei seien habe kann können muss müssen"
    " soll",
    "ru": "был была было были будет будут есть может могут должен должна должны",
    "uk": "був була було були буде будуть є може можуть має мають повинен повинна повинні",
}


def _auxiliaries(language: Language) -> frozenset[str]:
    modals = {phrase for phrase, kind in language.critical.modals if kind in ("may", "must", "can", "will", "should")}
    return frozenset(_BE_AND_HAVE.get(language.code, "").split()) | {word for word in modals if " " not in word}


def _dated(language: Language) -> frozenset[str]:
    phrases = (*language.relative_spans, *language.relative_days, *language.weekdays, *language.months)
    units = [form for form, unit in language.units if unit in ("day", "week", "month", "year")]
    return frozenset(word for phrase in (*(one for one, _ in phrases), *units) for word in phrase.split()[:1])


def _cues(verbs: Iterable[CueVerb]) -> dict[str, CueForms]:
    table: dict[str, dict[tuple[str, ...], CueVerb]] = {}
    for verb in verbs:
        for form in verb.forms:
            words = tuple(form.split())
            if words:
                table.setdefault(words[0], {}).setdefault(words, verb)
    return {first: tuple(sorted(forms.items(), key=lambda one: -len(one[0]))) for first, forms in table.items()}


def _by_second(forms: CueForms) -> dict[str, CueForms]:
    seconds = {form[1] for form, _ in forms if len(form) > 1}
    return {word: tuple(one for one in forms if one[0][1:2] in ((), (word,))) for word in (*seconds, ALONE)}


def _complements(pairs: Iterable[tuple[str, str]]) -> dict[str, Phrases]:
    return {lemma: _phrases(phrases.split("/")) for lemma, phrases in pairs}


def _phrases(phrases: Iterable[str]) -> Phrases:
    table: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for words in sorted({tuple(phrase.split()) for phrase in phrases}, key=lambda one: (-len(one), one)):
        if words:
            seconds = table.setdefault(words[0], {})
            second = words[1] if len(words) > 1 else ALONE
            seconds[second] = (*seconds.get(second, ()), words)
    return table
