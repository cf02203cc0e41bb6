"""Speech acts: a verb of saying that asserts more than the original does (rule I2)."""

from __future__ import annotations

from functools import lru_cache

from crossref.checks.comparison import Comparison
from crossref.lang.base import Language
from crossref.phrases import tell
from crossref.text.units import stemmed
from crossref.text.words import word_key, word_keys
from crossref.types import CheckResult, Difference, DifferenceKind, Severity, SpeechAct

_STRONG = frozenset({SpeechAct.AGREE, SpeechAct.PROMISE, SpeechAct.THREATEN, SpeechAct.ADMIT})


def check_speech_act(comparison: Comparison, act: SpeechAct, cue: str | None) -> CheckResult:
    """Compare the cue verb's act with the verbs of the original's sentences; weaker acts are never named."""
    if act not in _STRONG or not cue:
        return CheckResult(
            check="speech_acts", agrees=None, message=tell("The verb asserts no more than that it was said.")
        )
    roots = _roots(comparison.original_language, act)
    if not roots:
        return CheckResult(
            check="speech_acts", agrees=None, message=tell("The original's language has no words for it here.")
        )
    said = _places(comparison, roots)
    denied = [at for at in said if _is_denied(comparison, at)]
    if (
        act in _INVENTED
        and not _is_denied_here(comparison, cue)
        and (_refuses(comparison) if not said else denied == said)
    ):
        return _differs(
            cue, Severity.MAJOR, tell("The article has “%(cue)s”; the original says the opposite.", cue=cue)
        )
    promised = act is SpeechAct.PROMISE and _speaks_of_what_will_be(comparison)
    if len(said) > len(denied) or promised:
        return CheckResult(check="speech_acts", agrees=True, message=tell("The original carries “%(cue)s”.", cue=cue))
    return _differs(cue, Severity.MINOR, tell("The article's “%(cue)s” asserts more than the original says.", cue=cue))


_INVENTED = frozenset({SpeechAct.AGREE, SpeechAct.PROMISE, SpeechAct.ADMIT})
"""Acts that an original which refuses or denies contradicts."""

_BEFORE = 3
"""Words before a verb among which its negator stands."""


def _differs(cue: str, severity: Severity, sentence: str) -> CheckResult:
    one = Difference(
        kind=DifferenceKind.SPEECH_ACT, claim=cue, statement="", severity=severity, explanation=sentence, rule="I2"
    )
    return CheckResult(check="speech_acts", agrees=False, message=sentence, differences=(one,))


def _places(comparison: Comparison, roots: frozenset[str]) -> list[int]:
    """Return where the original's words are forms of the given roots."""
    language = comparison.original_language
    return [at for at, unit in enumerate(comparison.original_units) if stemmed(unit.plain, language) in roots]


def _is_denied(comparison: Comparison, at: int) -> bool:
    before = comparison.original_units[max(0, at - _BEFORE) : at]
    return any(unit.plain in word_keys(comparison.original_language.critical.negators) for unit in before)


def _is_denied_here(comparison: Comparison, cue: str) -> bool:
    """Tell whether the article itself denies the act: "did not agree"."""
    before = comparison.context.of(comparison.reported).partition(cue)[0].split()[-_BEFORE:]
    negators = word_keys(comparison.claim_language.critical.negators)
    return any(word_key(word) in negators or word.endswith(("n't", "n’t")) for word in before)


def _refuses(comparison: Comparison) -> bool:
    """Tell whether the original refuses or denies in so many words, and nowhere denies that."""
    roots = _roots(comparison.original_language, SpeechAct.DENY)
    said = _places(comparison, roots)
    return bool(said) and not any(_is_denied(comparison, at) for at in said)


def _speaks_of_what_will_be(comparison: Comparison) -> bool:
    will = word_keys(tuple(word for word, kind in comparison.original_language.critical.modals if kind == "will"))
    return any(unit.plain in will for unit in comparison.original_units)


@lru_cache(maxsize=128)
def _roots(language: Language, act: SpeechAct) -> frozenset[str]:
    forms = [
        word_key(form)
        for verb in language.reporting.cue_verbs
        if verb.act is act
        for form in (verb.lemma, *verb.forms)
        if " " not in form
    ]
    return frozenset(stemmed(form, language) for form in forms)
