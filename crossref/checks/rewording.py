"""Reported speech in other words: a word of the report that nothing in the original stands for leaves it open.

Whether "constructive" says what "tense" said cannot be told from word lists, and a report that is word for word the
original's but for such a word is no proof of agreement. A word has its partner where a word of the same stem or a known
synonym stands that is nothing else's partner; what indirect speech exchanges by rule (persons, offices, tenses, verbs
of saying) needs none, nor does what an earlier check has named.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.attempts import lost_attempt
from crossref.checks.comparison import (
    Change,
    Comparison,
    covers,
    is_laid,
    sentence_around,
    words_of,
)
from crossref.checks.exchanged import (
    is_loose_part,
    modal_words,
    needs_no_partner,
    plain_verbs,
    stance_verbs,
    writing_verbs,
)
from crossref.checks.heads_lost import lost_head
from crossref.checks.joints import inside_compound, lost_plus
from crossref.checks.mentions import is_mentioned
from crossref.checks.names import countries_of
from crossref.checks.numbers import is_added_figure, is_fact
from crossref.checks.opposites import is_denied_opposite
from crossref.checks.partners import calendar, is_dated, is_partner, spans_of_time
from crossref.checks.persons import is_other_gender
from crossref.checks.relations import other_relation, whole_for_share
from crossref.checks.restrictions import lost_restrictions
from crossref.checks.rests import said_from
from crossref.checks.synonyms import rendered
from crossref.checks.unpaired import exchanged_persons, standing_pronouns, unpaired_words
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, read_units, units_between
from crossref.text.words import word_keys
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span


def check_rewording(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Name the words of a report that have no partner in the sentences it reports."""
    foreign = comparison.is_foreign
    if comparison.quoted or foreign:
        return CheckResult(
            check="rewording", agrees=None, message=tell("Asked of reported speech in the same language.")
        )
    there = _reported_sentences(comparison)
    named = [one for one in found if not is_added_figure(one) and not _is_degree(one)]
    differences = tuple(
        _open(words, change, comparison)
        for change in comparison.changes
        if not covers(named, change)
        for words in [_open_words(change, there, comparison)]
        if words
    )
    differences += tuple(
        left_open((mine,), (other,), other.span, comparison)
        for mine, other in (*exchanged_persons(comparison), *lost_plus(comparison))
    )
    differences += tuple(
        left_open((mine,), other, Span(other[0].span.start, other[-1].span.end), comparison)
        for change in comparison.changes
        if not covers((*named, *differences), change)
        for mine, other in lost_head(change, comparison) or lost_attempt(change, comparison)
    )
    differences += tuple(
        left_open((mine,), other, Span(other[0].span.start, other[-1].span.end), comparison)
        for mine, other in (*lost_restrictions(comparison), *filter(None, (said_from(comparison),)))
    )
    if differences:
        message = tell("Words of the report have no partner in the original.")
        return CheckResult(check="rewording", agrees=None, message=message, differences=differences)
    return CheckResult(check="rewording", agrees=True, message=tell("Every word of the report has its partner."))


def _is_degree(difference: Difference) -> bool:
    """Tell whether only a degree of certainty was named, which says nothing of the other words at its place."""
    return difference.kind is DifferenceKind.MODALITY and difference.severity is Severity.MINOR


def _open_words(change: Change, there: Sequence[Unit], comparison: Comparison) -> list[Unit]:
    return (
        _without_partner(change, there, comparison)
        or _unclear_person(change, comparison)
        or unpaired_words(change, there, comparison)
        or inside_compound(change, comparison)
        or _lost_stance(change, comparison)
        or _written(change, comparison)
        or other_relation(change, comparison)
        or whole_for_share(change, comparison)
        or _figure_for_words(change, comparison)
    )


def _lost_stance(change: Change, comparison: Comparison) -> list[Unit]:
    """Return a plain "said" that stands for what the original's speaker hopes, fears or doubts."""
    language = comparison.original_language
    stances = stance_verbs(language)
    if not any(unit.plain in stances for unit in change.theirs) or len(change.ours) > _FEW:
        return []
    said = plain_verbs(comparison.claim_language)
    phrased = rendered(change.ours, change.theirs, comparison.claim_language)
    return [unit for unit in change.ours if unit.plain in said - stances and unit not in phrased]


def _written(change: Change, comparison: Comparison) -> list[Unit]:
    """Return a verb of writing that stands for one of saying: "said" may be both, "wrote" may not."""
    writing, theirs = writing_verbs(comparison.claim_language), comparison.original_language
    written = [unit for unit in change.ours if unit.plain in writing]
    if not written or len(change.ours) > _FEW:
        return []
    spoken = plain_verbs(theirs) - writing_verbs(theirs)
    return written if any(unit.plain in spoken for unit in change.theirs) else []


def _figure_for_words(change: Change, comparison: Comparison) -> list[Unit]:
    """Return the words of a figure that stands for words with meaning: "two years" for "life"."""
    language = comparison.original_language
    tags = [unit for unit in change.theirs if comparison.original.startswith(("#", "@"), unit.span.start - 1)]
    if not any(_means_something(unit, language) for unit in change.theirs if unit not in tags):
        return []
    if any(is_dated(unit) or unit.plain in calendar(language) | spans_of_time(language) for unit in change.theirs):
        return []
    if any(number.span.overlaps(change.edit.statement) for number in comparison.original_numbers):
        return []
    figures = [one for one in comparison.claim_numbers if one.span.overlaps(change.edit.claim) and is_fact(one)]
    return [unit for unit in change.ours if figures and figures[0].span.overlaps(unit.span)]


def _reported_sentences(comparison: Comparison) -> tuple[Unit, ...]:
    """Return the words of the original's sentences that the report is laid into, without those that have a partner."""
    spans = [segment.statement for segment in comparison.alignment.segments]
    if not spans:
        return ()
    language = comparison.original_language
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    start = sentence_around(comparison.original, first, language).start
    end = sentence_around(comparison.original, max(first, last - 1), language).end
    inside = units_between(comparison.original_units, Span(start, end))
    return tuple(unit for unit in inside if not is_laid(unit.span, comparison, original=True))


def _without_partner(change: Change, there: Sequence[Unit], comparison: Comparison) -> list[Unit]:
    """Return the words that nothing stands for; a synonym does at their own place, the same word anywhere."""
    language = comparison.claim_language
    free = all(unit.function for unit in change.theirs)
    phrased = rendered(change.ours, change.theirs, language)
    return [
        unit
        for unit in change.ours
        if (
            _means_something(unit, language)
            or _is_exchanged_amiss(unit, change, comparison)
            or _is_capacity(unit, change, comparison)
            or is_loose_part(unit, comparison)
        )
        and unit not in phrased
        and not any(number.span.overlaps(unit.span) for number in comparison.claim_numbers)
        and not any(
            is_partner(unit, other, language) and not _is_named_otherwise(unit, other, comparison)
            for other in change.theirs
        )
        and not any(is_partner(unit, other, language, synonyms=free) for other in there)
        and not _is_abbreviation(unit, there)
        and not is_denied_opposite(unit, change, comparison)
        and not _is_who_speaks(unit, change, comparison)
    ]


def _is_named_otherwise(unit: Unit, other: Unit, comparison: Comparison) -> bool:
    """Tell whether a synonym stands for a word that is named as a word."""
    language = comparison.claim_language
    return is_mentioned(other, comparison) and not is_partner(unit, other, language, synonyms=False)


def _is_who_speaks(unit: Unit, change: Change, comparison: Comparison) -> bool:
    """Tell whether a name stands for the "we" of those whom it calls: "Ordania" in a report of its ministry (I1)."""
    persons = word_keys(comparison.original_language.critical.first_person)
    if not comparison.own_names or not any(one.plain in persons for one in change.theirs):
        return False
    codes = {label.split()[0].casefold() for label in countries_of(unit.exact)}
    return unit.plain in comparison.own_names or bool(codes & comparison.own_names)


def _is_exchanged_amiss(unit: Unit, change: Change, comparison: Comparison) -> bool:
    """Tell whether a word that indirect speech puts for others by rule stands for one that it never puts it for.

    "Said" stands for "noted" and "the minister" for a name or a pronoun, but "wrote" for no "discovered".
    """
    language, theirs = comparison.original_language, change.theirs
    if unit.function or unit.is_number or not 0 < len(theirs) <= _FEW or len(change.ours) > _FEW:
        return False
    told = [other for other in theirs if not other.function]
    if not told or any(one.is_number or _is_named(one, comparison) for one in theirs):
        return False
    offices = word_keys(language.reporting.role_nouns)
    if unit.plain in offices and any(one.plain in offices for one in told):
        return not any(is_partner(unit, one, language) for one in told)
    modal = unit.plain in modal_words(comparison.claim_language)
    return not any(
        one.plain in needs_no_partner(language) and (modal or one.plain not in modal_words(language)) for one in theirs
    )


def _is_capacity(unit: Unit, change: Change, comparison: Comparison) -> bool:
    """Tell whether an office is added as what somebody is or does something as: "knows him as an adviser"."""
    language = comparison.claim_language
    if unit.plain not in word_keys(language.reporting.role_nouns) or any(not one.function for one in change.theirs):
        return False
    known = word_keys((*language.critical.articles, *language.reporting.as_words))
    units = comparison.claim_units
    at = units.index(unit)
    before = [one.plain for one in units[max(0, at - 2) : at] if one.plain in known]
    return any(word in word_keys(language.reporting.as_words) for word in before)


def _is_named(unit: Unit, comparison: Comparison) -> bool:
    """Tell whether a word of the original has a capital that is not its sentence's."""
    before = comparison.original[: unit.span.start].rstrip(" \"'“”‘’«»„(").rstrip()
    return unit.exact[:1].isupper() and bool(before) and before[-1] not in ".!?:…"


_FEW = 3
"""Words of a change that puts one word for another."""


def _is_abbreviation(unit: Unit, there: Sequence[Unit]) -> bool:
    """Tell whether a word in capitals has the first letters of words that stand side by side: "PIB"."""
    letters = unit.exact.replace(".", "").casefold()
    heads = "".join(other.plain[:1] for other in there if len(other.plain) > 2)
    return unit.exact.isupper() and len(letters) > 1 and letters in heads


def _means_something(unit: Unit, language: Language) -> bool:
    acronym = len(unit.plain) == 2 and unit.exact.isupper()
    free = unit.function or unit.is_number or unit.bracketed or (len(unit.plain) < 3 and not acronym)
    return not free and unit.plain not in needs_no_partner(language)


def _unclear_person(change: Change, comparison: Comparison) -> list[Unit]:
    """Find a pronoun for a noun of the original where nothing before it in the article can be meant by it."""
    language = comparison.claim_language
    named = [unit for unit in change.theirs if not unit.function and not unit.is_number]
    pronouns = [unit for unit in change.ours if unit.exact.casefold() in _standing(language)]
    if not pronouns or len(change.ours) > len(pronouns) + 1:
        return []
    before = comparison.reported[: pronouns[0].span.start]
    if is_other_gender(pronouns[0], change.theirs, before, comparison):
        return pronouns[:1]
    if pronouns[0].plain in _OF_THINGS:
        known = before.strip() or any(unit.function and not unit.is_number for unit in change.theirs)
        return [] if known else pronouns[:1]
    if not named:
        return []
    return [] if _could_be_meant(before, pronouns[0], named, language) else pronouns[:1]


@lru_cache(maxsize=64)
def _standing(language: Language) -> frozenset[str]:
    return standing_pronouns(language) | (_OF_THINGS if language.code == "en" else frozenset())


_OF_THINGS = frozenset({"it"})
"""Stands for anything named before, so that it is unclear only where nothing is."""


def _could_be_meant(before: str, pronoun: Unit, named: Sequence[Unit], language: Language) -> bool:
    """Tell whether the words before a pronoun hold the name it stands for, or an office; "the league" is no "him"."""
    words = {unit.plain for unit in read_units(before, language)}
    offices = word_keys(language.reporting.role_nouns)
    if language.code != "en" or pronoun.plain in ("they", "them"):
        offices |= word_keys(language.reporting.body_nouns)
    else:
        offices = frozenset(word for word in offices if not (word.endswith("s") and word[:-1] in offices))
    return bool(words & offices) or any(unit.plain in words for unit in named)


def _open(words: Sequence[Unit], change: Change, comparison: Comparison) -> Difference:
    there = change.edit.statement if change.theirs else None
    return left_open(words, change.theirs, there, comparison)


def left_open(ours: Sequence[Unit], theirs: Sequence[Unit], there: Span | None, comparison: Comparison) -> Difference:
    """Return words of a report, and what the original has in their place, as a difference that leaves it open (I1)."""
    mine, other = words_of(comparison.reported, ours), words_of(comparison.original, theirs)
    if other:
        text = tell(
            "The report has “%(claim)s” where the original has “%(statement)s”; whether that says the same is open.",
            claim=mine,
            statement=other,
        )
    else:
        text = tell("The report has “%(claim)s”, for which nothing stands in the original's sentence.", claim=mine)
    return Difference(
        kind=DifferenceKind.WORDING,
        claim=mine,
        statement=other,
        severity=Severity.MINOR,
        explanation=text,
        claim_span=Span(ours[0].span.start, ours[-1].span.end),
        statement_span=there,
        rule="I1",
    )
