"""The verb of denying itself, turned: "I do not rule out a meeting" reported as "she ruled out a meeting".

Such a report keeps every word of the content, so that laying the content side by side does not show it. What other
verbs of speech assert ("agreed", "promised") is the matter of the speech act.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from crossref.checks.comparison import TURNED, Comparison, sentence_around
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, read_units, shifted_units, stem
from crossref.text.words import word_key, word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span
from crossref.vocabulary import SpeechAct

_BEHIND = 10
"""Units behind a verb among which its particle stands: "schließe ein Treffen im April nicht aus"."""
_BEFORE = 3
"""Units before a verb among which its negator stands: "не стала бы исключать", "will not now rule out"."""
_SHARED = 5
"""Letters that the forms of one verb share where no stemmer joins them: "exclut", "exclus"."""
_TAIL = 4
"""Letters in which such forms may differ at the end: "исключаю", "исключила"."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A verb of denying in a sentence: its head, its lemma, its particle and the word that denies it, if one does."""

    head: Unit
    lemma: str
    particle: str
    negator: Unit | None


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    span: Span
    units: tuple[Unit, ...]
    language: Language

    def words(self, *units: Unit) -> str:
        """Return the raw words from the first to the last of some units, in whatever order they come."""
        return self.place(*units).of(self.text)

    def place(self, *units: Unit) -> Span:
        """Return the stretch of the whole text from the first to the last of some units."""
        return Span(min(unit.span.start for unit in units), max(unit.span.end for unit in units))


def find_turned_verb(comparison: Comparison) -> Difference | None:
    """Return the difference that a verb of denying makes which one side denies and the other does not.

    Both sentences must have that verb once and no other negator that could undo the first. Quotations are compared
    word by word and need no such look.
    """
    language = comparison.claim_language
    segments = comparison.alignment.segments
    if comparison.quoted or not segments or comparison.is_foreign:
        return None
    mine = _read(comparison.reported, _around_claim(comparison), language)
    ours = list(_verbs_in(mine))
    if not ours:
        return None
    whole = _around(comparison.original, segments[0].statement.start, segments[-1].statement.end, language)
    theirs = _read(comparison.original, whole, language)
    pairs = [(one, other) for one in ours for other in _same_verbs(one, theirs)]
    if len(pairs) != 1 or whole.of(comparison.original).rstrip().endswith("?"):
        return None
    one, other = pairs[0]
    if (one.negator is None) == (other.negator is None) or len(_all_negators(mine)) + len(_all_negators(theirs)) != 1:
        return None
    return _difference(one, mine, other, theirs)


def is_claim_denied(comparison: Comparison) -> bool:
    """Tell whether the article denies the claim of a comparison, as ``is_denied`` does."""
    return is_denied(comparison.reported, comparison.context, comparison.claim_span, comparison.claim_language)


def is_denied(text: str, context: Span, claim: Span, language: Language) -> bool:
    """Tell whether the words that lead to a claim deny it: "denied that", "wies Berichte zurück, wonach".

    The verb of saying nearest to the claim decides; nouns of speech between ("denied claims that") are passed over.
    Whom somebody warns against doing a thing is asked not to do it.
    """
    if context.start >= claim.start:
        return False
    head = _read(text, Span(context.start, claim.start), language)
    spoken, nouns = _spoken(language), word_keys(language.reporting.cue_nouns)
    if _warns_against(head, text, claim):
        return True
    for at in range(len(head.units) - 1, -1, -1):
        word = head.units[at].plain
        said = next((one for one in _said_at(head, at) if one.lemma not in _ANSWERS), None)
        if said is not None:
            return said.negator is None
        if word in spoken and word not in nouns and word.removesuffix("s") not in nouns:
            return False
    return False


def _warns_against(head: _Sentence, text: str, claim: Span) -> bool:
    """Tell whether the nearest verb of saying warns, and "against" stands between it and what is warned of."""
    warning, spoken = _warnings(head.language), _spoken(head.language)
    at = next((at for at in range(len(head.units) - 1, -1, -1) if head.units[at].plain in spoken), None)
    if at is None or head.units[at].plain not in warning:
        return False
    first = _read(text, claim, head.language).units[:_BEFORE]
    near = {unit.plain for unit in (*head.units[at + 1 :], *first)}
    return not near.isdisjoint(_AGAINST.get(head.language.code, frozenset()))


_AGAINST = {
    "en": frozenset(("against",)),
    "de": frozenset(("davor", "vor", "gegen")),
    "es": frozenset(("contra",)),
    "fr": frozenset(("contre",)),
    "pt": frozenset(("contra",)),
    "ru": frozenset(("от",)),
    "uk": frozenset(("від",)),
}


@lru_cache(maxsize=16)
def _warnings(language: Language) -> frozenset[str]:
    verbs = (verb for verb in language.reporting.cue_verbs if verb.act is SpeechAct.WARN)
    return word_keys(tuple(form.split()[0] for verb in verbs for form in verb.forms))


_ANSWERS = frozenset(("counter", "object"))
"""Verbs that deny what another said: what follows them is asserted, "objected that the toll was too high"."""


@lru_cache(maxsize=16)
def _spoken(language: Language) -> frozenset[str]:
    """Return the first words of all forms of verbs of saying."""
    return word_keys(tuple(form.split()[0] for verb in language.reporting.cue_verbs for form in verb.forms))


def _around_claim(comparison: Comparison) -> Span:
    led = comparison.led_span
    return Span(led.start, max(comparison.context.end, led.end))


def _around(text: str, start: int, end: int, language: Language) -> Span:
    return Span(sentence_around(text, start, language).start, sentence_around(text, max(end - 1, start), language).end)


def _read(text: str, span: Span, language: Language) -> _Sentence:
    units = shifted_units(read_units(span.of(text), language, inflected=False), span.start)
    bare = (unit._replace(plain=_bare(unit)) if unit.plain.startswith("n'") else unit for unit in units)
    return _Sentence(text, span, tuple(bare), language)


def _bare(unit: Unit) -> str:
    """Return a word without a French "n'" before it; what denies is the "pas" behind."""
    return unit.plain.removeprefix("n'")


@lru_cache(maxsize=16)
def _forms(language: Language) -> dict[str, tuple[tuple[str, str], ...]]:
    """Map the first word of every form of a verb of denying to its lemmas and their particles."""
    table: dict[str, set[tuple[str, str]]] = {}
    for verb in language.reporting.cue_verbs:
        if verb.act is not SpeechAct.DENY:
            continue
        for form in verb.forms:
            head, _, rest = form.partition(" ")
            table.setdefault(word_key(head), set()).add((verb.lemma, word_key(rest)))
    return {head: tuple(sorted(found)) for head, found in table.items()}


def _verbs_in(sentence: _Sentence) -> Iterator[_Said]:
    forms = _forms(sentence.language)
    for at, unit in enumerate(sentence.units):
        if unit.plain in forms:
            yield from _said_at(sentence, at)


def _said_at(sentence: _Sentence, at: int) -> Iterator[_Said]:
    unit = sentence.units[at]
    for lemma, particle in _forms(sentence.language).get(unit.plain, ()):
        end = _particle_at(sentence.units, at, particle)
        if end is not None:
            yield _Said(unit, lemma, particle, _negator_of(sentence, at, end))


def is_form_of_one_verb(one: Unit, other: Unit, language: Language) -> bool:
    """Tell whether two words are forms of one verb of denying: "exclu", "exclus"."""
    return any(
        _is_form_of(_bare(other), _Said(one, lemma, particle, None), language)
        for lemma, particle in _forms(language).get(one.plain, ())
    )


def _same_verbs(verb: _Said, sentence: _Sentence) -> Iterator[_Said]:
    """Yield where a sentence has a form of the same verb, with the same particle."""
    for at, unit in enumerate(sentence.units):
        if _is_form_of(unit.plain, verb, sentence.language):
            end = _particle_at(sentence.units, at, verb.particle)
            if end is not None:
                yield _Said(unit, verb.lemma, verb.particle, _negator_of(sentence, at, end))


def _is_form_of(word: str, verb: _Said, language: Language) -> bool:
    if any(lemma == verb.lemma for lemma, _ in _forms(language).get(word, ())) or word == verb.head.plain:
        return True
    stemmer = language.snowball
    if stemmer and stem(word, stemmer) == stem(verb.head.plain, stemmer):
        return True
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, verb.head.plain, strict=False)))
    return shared >= _SHARED and max(len(word), len(verb.head.plain)) - shared <= _TAIL


def _particle_at(units: Sequence[Unit], at: int, particle: str) -> int | None:
    """Return where a verb with its particle ends: at itself where it has none, ``None`` where the particle lacks."""
    if not particle:
        return at
    last = particle.rsplit(maxsplit=1)[-1]
    behind = range(at + 1, min(at + 1 + _BEHIND, len(units)))
    return next((place for place in behind if units[place].plain == last), None)


def _negator_of(sentence: _Sentence, at: int, end: int) -> Unit | None:
    """Return the word that denies a verb: shortly before it, between it and its particle, or right behind."""
    deny = word_keys(sentence.language.critical.negators)
    after = end if end > at else at + _AFTER.get(sentence.language.code, 0)
    near = sentence.units[max(0, at - _BEFORE) : after + 1]
    return next((unit for unit in near if unit.plain in deny and _is_joined(sentence, unit, sentence.units[at])), None)


_AFTER = {"fr": 2, "de": 4}
"""Units behind a verb among which its negator stands: "n'exclut pas", "verspricht ihnen nicht"."""


def _is_joined(sentence: _Sentence, unit: Unit, verb: Unit) -> bool:
    """Tell whether no punctuation parts two units of a sentence."""
    first, second = sorted((unit.span, verb.span), key=lambda span: span.start)
    between = sentence.text[first.end : second.start]
    return all(char.isalnum() or char.isspace() or char in "'’-" for char in between)


def _all_negators(sentence: _Sentence) -> list[Unit]:
    deny = word_keys(sentence.language.critical.negators)
    return [unit for unit in sentence.units if unit.plain in deny]


def _difference(one: _Said, mine: _Sentence, other: _Said, theirs: _Sentence) -> Difference:
    ours = (one.head,) if one.negator is None else (one.head, one.negator)
    others = (other.head,) if other.negator is None else (other.head, other.negator)
    claim, statement = mine.words(*ours), theirs.words(*others)
    return Difference(
        kind=DifferenceKind.NEGATION,
        claim=claim,
        statement=statement,
        severity=Severity.MAJOR,
        explanation=tell(TURNED, claim=claim, statement=statement),
        claim_span=mine.place(*ours),
        statement_span=theirs.place(*others),
        rule="negation",
    )
