"""Speech acts: a verb of saying that asserts more than the original does (rule I2)."""

from __future__ import annotations

from functools import lru_cache

from crossref.checks.comparison import Comparison
from crossref.lang.base import Language
from crossref.text.units import stem
from crossref.text.words import word_key
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, SpeechAct

_STRONG = frozenset({SpeechAct.AGREE, SpeechAct.PROMISE, SpeechAct.THREATEN, SpeechAct.ADMIT})


def check_speech_act(comparison: Comparison, act: SpeechAct, cue: str | None) -> CheckResult:
    """Compare the cue verb's act with the verbs of the original's sentences; weaker acts are never named."""
    if act not in _STRONG or not cue:
        return CheckResult(check="speech_acts", agrees=None, message="The verb asserts no more than that it was said.")
    roots = _roots(comparison.original_language, act)
    if not roots:
        return CheckResult(
            check="speech_acts", agrees=None, message="The original's language has no words for it here."
        )
    snowball = comparison.original_language.snowball
    units = comparison.original_units
    said = any((stem(unit.plain, snowball) if snowball else unit.plain) in roots for unit in units)
    if said or (act is SpeechAct.PROMISE and any(unit.plain == "will" for unit in units)):
        return CheckResult(check="speech_acts", agrees=True, message=f"The original carries “{cue}”.")
    one = Difference(
        kind=DifferenceKind.SPEECH_ACT,
        claim=cue,
        statement="",
        severity=Severity.MINOR,
        explanation=f"The article's “{cue}” asserts more than the original says.",
        rule="I2",
    )
    return CheckResult(check="speech_acts", agrees=False, message=one.explanation, differences=(one,))


@lru_cache(maxsize=128)
def _roots(language: Language, act: SpeechAct) -> frozenset[str]:
    forms = [
        word_key(form)
        for verb in language.reporting.cue_verbs
        if verb.act is act
        for form in (verb.lemma, *verb.forms)
        if " " not in form
    ]
    return frozenset(stem(form, language.snowball) if language.snowball else form for form in forms)
