"""What no other check has named: words changed, added or left out inside quotation marks, and editors' brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.comparison import Change, Comparison, covers, difference_at, sentence_around, span_of, words_of
from crossref.checks.referents import names_another
from crossref.checks.synonyms import are_synonyms
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import Unit, units_between
from crossref.text.words import word_key, word_keys
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, Span


def check_wording(comparison: Comparison, found: tuple[Difference, ...]) -> CheckResult:
    """Name what is left of the differences once the other checks have spoken."""
    if not comparison.quoted:
        return CheckResult(check="wording", agrees=None, message=tell("Reported speech is free in its words."))
    differences = tuple(
        one
        for change in comparison.changes
        if not covers(found, change) and (one := _difference(change, comparison)) is not None
    )
    if differences:
        glossed = all(one.kind is DifferenceKind.GLOSS and one.severity is Severity.MINOR for one in differences)
        message = tell("A bracket is not confirmed.") if glossed else tell("Words differ.")
        agrees = None if glossed else False
        return CheckResult(check="wording", agrees=agrees, message=message, differences=differences)
    return CheckResult(check="wording", agrees=True, message=tell("No other words differ."))


def _difference(change: Change, comparison: Comparison) -> Difference | None:
    if change.ours and all(unit.bracketed or _is_ending(unit) for unit in change.ours) and change.ours[0].bracketed:
        return _gloss(change, comparison)
    if not change.ours and all(_is_mark(unit, comparison.original) for unit in change.theirs):
        return None
    if _is_cleaned_up(change, comparison) or _is_cut_in_a_word(change, comparison) or _is_damaged(change, comparison):
        return None
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, change.theirs)
    severity = Severity.MINOR if _keeps_meaning(change, comparison) else Severity.MAJOR
    if mine and other:
        text = tell(
            "The words differ: “%(claim)s” in the article, “%(statement)s” in the original.",
            claim=mine,
            statement=other,
        )
    elif mine:
        text = tell("The article adds “%(claim)s” inside the quotation.", claim=mine)
    else:
        text = tell("The article leaves out “%(statement)s” without a mark.", statement=other)
    return difference_at(
        change, comparison, kind=DifferenceKind.WORDING, severity=severity, explanation=text, rule="Q1"
    )


def _is_damaged(change: Change, comparison: Comparison) -> bool:
    """Tell whether one side is the other with lost characters in it: they may stand for anything ("sec\ufffdnd")."""
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, change.theirs)
    return any(
        _LOST in one and re.fullmatch(_lost_pattern(one), two, re.IGNORECASE) is not None
        for one, two in ((mine, other), (other, mine))
    )


_LOST = "\ufffd"


def _lost_pattern(words: str) -> str:
    """Return the pattern of words in which each run of lost characters stands for a few of any kind."""
    return ".{0,6}".join(re.escape(part) for part in re.split(f"{_LOST}+", words))


def _is_cut_in_a_word(change: Change, comparison: Comparison) -> bool:
    """Tell whether copying cut the quotation inside its first or last word: "It is only getting wors"."""
    if len(change.ours) != 1 or len(change.theirs) != 1:
        return False
    one, other = change.ours[0], change.theirs[0]
    first = not change.before and one.span.start == comparison.segments[0].start
    last = not change.after and one.span.end == comparison.segments[-1].end
    lost = other.plain.removeprefix(one.plain) if last else other.plain.removesuffix(one.plain)
    is_part = (first or last) and 0 < len(lost) < len(other.plain)
    return is_part and lost not in _INFLECTIONS and not (first and lost in _prefixes(comparison.original_language))


_INFLECTIONS = frozenset({"s", "es", "d", "ed", "ing", "n", "en", "er", "ly"})


@lru_cache(maxsize=64)
def _prefixes(language: Language) -> frozenset[str]:
    return frozenset(word_key(prefix) for prefix in language.critical.negative_prefixes)


def _is_ending(unit: Unit) -> bool:
    """Tell whether a word is what stays of a contraction when a bracket takes its pronoun: "[the council]'ll"."""
    return unit.plain in ("re", "ve", "ll", "s", "d", "m")


def _is_cleaned_up(change: Change, comparison: Comparison) -> bool:
    """Tell whether the house style allows this change (G1): fillers dropped, articles mended, words said twice."""
    critical, tidy = comparison.original_language.critical, comparison.style.tidy
    allowed: tuple[str, ...] = ()
    if "fillers" in tidy:
        allowed += critical.fillers
    if "articles" in tidy:
        allowed += critical.articles
    if all(unit.plain in allowed for unit in (*change.ours, *change.theirs)):
        return True
    return "repeats" in tidy and _is_said_twice(change, comparison)


def _is_said_twice(change: Change, comparison: Comparison) -> bool:
    """Tell whether the words left out only repeat what stands right before or after them: "we, we will"."""
    size = len(change.theirs)
    if change.ours or not 0 < size <= 3:
        return False
    units = comparison.original_units
    at = units.index(change.theirs[0])
    keys = [unit.key for unit in change.theirs]
    around = (units[max(0, at - size) : at], units[at + size : at + 2 * size])
    return any([unit.key for unit in part] == keys for part in around)


def _is_mark(unit: Unit, text: str) -> bool:
    """Tell whether a word is a handle or hashtag of a post, which newsrooms leave out (rule M1)."""
    return text[max(0, unit.span.start - 1) : unit.span.start] in ("@", "#")


def _gloss(change: Change, comparison: Comparison) -> Difference | None:
    """A bracket that adds or stands for a pronoun is allowed; for other words it is listed as not confirmed (B1)."""
    theirs = change.theirs or _words_before(change, comparison)
    if not theirs and _renames(change, comparison):
        if _is_in_original(change, comparison):
            return None
        return names_another(change, comparison) or _named_by_bracket(change, comparison)
    if not theirs or _only_pronouns(theirs, comparison.original_language):
        return None
    mine, other = words_of(comparison.reported, change.ours), words_of(comparison.original, theirs)
    if len(theirs) > comparison.style.gloss_words:
        severity, pattern = Severity.MAJOR, _LONG_GLOSS
    else:
        severity, pattern = Severity.MINOR, _OPEN_GLOSS
    return Difference(
        kind=DifferenceKind.GLOSS,
        claim=f"[{mine}]",
        statement=other,
        severity=severity,
        explanation=tell(pattern, claim=mine, statement=other),
        claim_span=change.edit.claim,
        statement_span=span_of(theirs, change.edit.statement),
        rule="B1",
    )


_LONG_GLOSS = "The bracket [%(claim)s] stands for more words than a gloss may: “%(statement)s”."
_OPEN_GLOSS = "The bracket [%(claim)s] stands for “%(statement)s”; that it means the same is open."


def _renames(change: Change, comparison: Comparison) -> bool:
    """Tell whether a bracket says whom the pronoun before it means: "he [the former president]"."""
    before = [unit for unit in comparison.claim_units if unit.span.end <= change.ours[0].span.start]
    return bool(before) and before[-1].plain in _persons(comparison.claim_language)


def _is_in_original(change: Change, comparison: Comparison) -> bool:
    known = {unit.plain for unit in comparison.original_units}
    return all(unit.function or unit.plain in known for unit in change.ours)


def _named_by_bracket(change: Change, comparison: Comparison) -> Difference:
    mine = words_of(comparison.reported, change.ours)
    return Difference(
        kind=DifferenceKind.GLOSS,
        claim=f"[{mine}]",
        statement="",
        severity=Severity.MINOR,
        explanation=tell("The bracket [%(claim)s] says who is meant; the quoted words do not confirm it.", claim=mine),
        claim_span=change.edit.claim,
        statement_span=change.edit.statement,
        rule="B1",
    )


def _words_before(change: Change, comparison: Comparison) -> tuple[Unit, ...]:
    """Return the few words of the original's sentence that a bracket at the head of a quotation may stand for."""
    if change.before or change.segment:
        return ()
    place = change.edit.statement.start
    sentence = sentence_around(comparison.original, place, comparison.original_language)
    before = units_between(comparison.original_units, Span(sentence.start, place))
    return before if len(before) <= comparison.style.gloss_words else ()


@lru_cache(maxsize=64)
def _persons(language: Language) -> frozenset[str]:
    return frozenset(word_key(word) for word, _ in language.reporting.pronouns)


@lru_cache(maxsize=64)
def _pronouns(language: Language) -> frozenset[str]:
    critical = language.critical
    return frozenset(word_key(word) for word in (*critical.first_person, *critical.third_person, *_POINTING))


_POINTING = ("this", "that", "these", "those", "there", "here")


def _only_pronouns(units: Sequence[Unit], language: Language) -> bool:
    return all(unit.plain in _pronouns(language) or unit.function for unit in units)


def _keeps_meaning(change: Change, comparison: Comparison) -> bool:
    """Tell whether the change is small: function words, intensifiers, or one word for its synonym."""
    language = comparison.claim_language
    small = word_keys(language.critical.intensifiers)
    ours = [unit for unit in change.ours if not unit.function and unit.plain not in small]
    theirs = [unit for unit in change.theirs if not unit.function and unit.plain not in small]
    if not ours and not theirs:
        return True
    if len(ours) == len(theirs) == 1:
        return are_synonyms(ours[0].plain, theirs[0].plain, language) or ours[0].plain[:5] == theirs[0].plain[:5]
    return not (ours or len(theirs) > 1)
