"""Doubt that stands on one side alone, where claim and original are in different languages: "podría" and "will".

Languages say what is not sure in many ways, by moods and endings too, so that two lists are needed: the few words that
leave no choice ("perhaps", "возможно"), and all that may stand for one of them. A difference is named only where one
side has one of the few, the other none of the many, and the words that the doubt governs are the ones reported.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crossref.checks.certainty import how_sure
from crossref.checks.comparison import find_phrases, phrase_set
from crossref.lang.base import Language
from crossref.match.senses import Part
from crossref.text.units import Unit, read_units
from crossref.text.words import word_key, word_keys
from crossref.types import Difference, DifferenceKind, Severity, Span
from crossref.verdict.foreign import SAME_BACK, SAME_REST, WHOLE_BACK, WHOLE_NAMES, Sides, is_as_long, is_same_rest

_CLEAR = {
    "en": ("maybe", "may", "might", "perhaps", "possibly", "probably"),
    "es": ("a lo mejor", "podría", "podríamos", "podrían", "posiblemente", "probablemente", "puede que", "quizá",
           "quizás", "tal vez"),
    "fr": ("peut être", "pourraient", "pourrait", "pourrions", "probablement"),
    "pt": ("poderia", "poderiam", "poderíamos", "possivelmente", "provavelmente", "talvez"),
    "de": ("könnte", "könnten", "möglicherweise", "vermutlich", "vielleicht", "wahrscheinlich", "womöglich"),
    "ru": ("вероятно", "возможно", "может быть", "мог бы", "могла бы", "могли бы", "могло бы", "наверное",
           "скорее всего"),
    "uk": ("ймовірно", "мабуть", "міг би", "могла б", "могла би", "могли б", "могли би", "могло б", "можливо",
           "імовірно"),
}  # fmt: skip
"""Words that make their clause unsure, and have no other common use."""

_MAY_DOUBT = {
    "en": "able allow* appear appeared appears apt arguab* assum* belie* can cannot chance chances claim* consider* "
    "could danger* doubt* estimat* expect* fear* hope* hoping if intend* likel* may might opportunit* perhaps "
    "plan planned planning plans possib* potential* presum* probab* prone prospect* provided risk* safe seem* "
    "should suggest* suppos* suspect* tend tends think* thought threat* try trying uncertain* unclear unless "
    "unlikel* want* whether wish* wonder wondering wonders would",
    "es": "acaso aparent* cabe capaces capaz cree* creo dud* espera* estim* eventual* parec* peligr* pens* piens* "
    "planea* podr* posib* potencial* presun* prev* probab* pud* pued* quer* quier* quiz* riesg* si supon* "
    "supuest*",
    "fr": "appar* capab* crai* croi* devrai* dout* envisag* espèr* estim* hypoth* pens* peut peuv* possib* "
    "potentiel* pourr* pouv* probab* prévo* risq* sembl* si suppos* vraisembl* éventuel*",
    "pt": "acaso acha* acho acredit* ameaç* aparent* capaz* crê* deve* duvid* dúvid* espera* estima* eventual* "
    "parec* pensa* perig* planeja* pode* podi* possa* possi* potencial* presum* prev* prov* pud* quer* quis* "
    "risc* se supost* suposto* talvez",
    "de": "anscheinend beabsichtig* chance* darf denk* droh* durf* dürf* erwart* eventuell* falls fähig* gefahr* "
    "geplant* glaub* hoff* kann kannst konnt* könn* lass* lässt mag meine* mutmaßlich* möcht* mög* müsst* "
    "plan planen plant risik* schein* soll* vermut* vielleicht vorauss* wahrschein* wenn will wohl wollen "
    "womög* würd* zweif*",
    "ru": "б бы верим верит вероят* верю возмож* вроде вряд дума* если жела* кажется ли мнени* мог могл* могу* мож* "
    "може* наверн* намер* ожида* опас* планир* пожалуй полага* похож* предпол* риск* смог* смож* сомне* "
    "способн* счита* угроз* хоте* хоти* хотя* хоч* якобы",
    "uk": "б бажа* би варт* вважа* гада* дума* думк* загроз* здат* здає* змож* зміг ймовір* мабуть мог* мож* міг "
    "намір* напевн* ніби* очіку* план* побою* припуск* ризик* сподіва* схож* хоті* хоч* чи якби якщо імовір*",
}
"""What may say that something is not sure, a * for any ending; where it stands on the other side nothing is named."""
_MAY_END = {
    "es": ("ría", "rían", "ríamos", "iera", "ieran"),
    "fr": ("rait", "raient", "rions"),
    "pt": ("ria", "riam", "ríamos", "sse", "ssem"),
}
"""Endings of moods that do the same."""
_NEAR = 2
"""Words beside a doubtful one among which a "not" makes it another thing: "may not"."""
_LEAD = 3
"""Words before it among which a relative or a question makes it a turn of phrase: "wherever he may be"."""
_LONG = 5
"""Letters from which on an ending is looked at."""


def find_doubt(sides: Sides, others: Sequence[Sides]) -> Difference | None:
    """Return the difference where one side is not sure of what the other says outright.

    Args:
        sides: The claim beside the sentence that it reports.
        others: The same beside every stretch of the speaker's statements: what was said outright in one was said so.
    """
    found = _one_sided(sides)
    if found is None or not _is_same(sides, found[0], forward=WHOLE_NAMES, back=WHOLE_BACK):
        return None
    word, claim = found
    if any(_speaks_against(one, claim=claim) for one in others if one.laid.share >= SAME_REST):
        return None
    return _difference(sides, word, claim=claim)


def may_differ_in_doubt(sides: Sides) -> bool:
    """Tell whether one side seems less sure than the other, though too little else agrees for naming that."""
    found = _one_sided(sides)
    return found is not None and _is_same(sides, found[0], forward=SAME_REST, back=SAME_BACK)


def _one_sided(sides: Sides) -> tuple[Span, bool] | None:
    """Return the only word of doubt, where what it governs is reported, and whether it is the claim's."""
    ours, theirs = _clear(sides, claim=True), _clear(sides, claim=False)
    if len(ours) + len(theirs) != 1:
        return None
    claim, word = bool(ours), (ours or theirs)[0]
    if _may_doubt(sides, claim=not claim) or not _governs(sides, word, claim=claim):
        return None
    return word, claim


def _language(sides: Sides, *, claim: bool) -> Language:
    return sides.ours if claim else sides.theirs


def _text(sides: Sides, *, claim: bool) -> tuple[str, Span]:
    return (sides.reported, sides.claim) if claim else (sides.original, sides.scope)


def _units(text: str, span: Span, language: Language) -> tuple[Unit, ...]:
    return read_units(span.of(text), language, inflected=False)


@lru_cache(maxsize=32)
def _clear_phrases(code: str) -> frozenset[tuple[str, ...]]:
    return phrase_set(_CLEAR.get(code, ()))


def _clear(sides: Sides, *, claim: bool) -> list[Span]:
    """Return where words of clear doubt stand, in the whole text; some of their uses leave nothing to compare."""
    language = _language(sides, claim=claim)
    text, span = _text(sides, claim=claim)
    units = _units(text, span, language)
    spots = [one for one in find_phrases(units, _clear_phrases(language.code)) if not _is_month(units[one[0]])]
    if any(_is_denied(units, spot, language) or _is_related(units, spot, language) for spot in spots):
        return []
    return [Span(units[a].span.start, units[b - 1].span.end).shifted(span.start) for a, b in spots]


def _is_month(unit: Unit) -> bool:
    return unit.exact == "May"


def _is_denied(units: Sequence[Unit], spot: tuple[int, int], language: Language) -> bool:
    near = units[max(0, spot[0] - _NEAR) : spot[1] + _NEAR]
    return any(unit.plain in word_keys(language.critical.negators) for unit in near)


def _is_related(units: Sequence[Unit], spot: tuple[int, int], language: Language) -> bool:
    reporting = language.reporting
    # In German the article is a relative too.
    words = word_keys((*reporting.relative_pronouns, *reporting.question_words)) - word_keys(reporting.determiners)
    lead = [unit.plain for unit in units[max(0, spot[0] - _LEAD) : spot[0]]]
    return any(word in words or word.endswith("ever") for word in lead)


@lru_cache(maxsize=32)
def _starts(code: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return how doubtful words begin, and those that are whole."""
    words = _MAY_DOUBT.get(code, "").split()
    starts = tuple(word_key(one.removesuffix("*")) for one in words if one.endswith("*"))
    return starts, word_keys(tuple(one for one in words if not one.endswith("*")))


@lru_cache(maxsize=32)
def _many(language: Language) -> frozenset[tuple[str, ...]]:
    critical = language.critical
    modals = tuple(word for word, kind in critical.modals if kind not in ("will", "must"))
    return phrase_set((*modals, *critical.hedges, *critical.beliefs, *critical.conditions))


def _may_doubt(sides: Sides, *, claim: bool) -> bool:
    """Tell whether a side has anything that may say that it is not sure: of the article the whole sentence counts."""
    language = _language(sides, claim=claim)
    text, span = _text(sides, claim=claim)
    if claim:
        span = Span(min(span.start, sides.context.start), max(span.end, sides.context.end))
    units = _units(text, span, language)
    starts, whole = _starts(language.code)
    ends = tuple(word_key(one) for one in _MAY_END.get(language.code, ()))
    return (
        not starts
        or "?" in span.of(text)
        or bool(find_phrases(units, _many(language)))
        or any(
            unit.plain in whole
            or unit.plain.startswith(starts)
            or (bool(ends) and len(unit.plain) > _LONG and unit.plain.endswith(ends))
            for unit in units
        )
    )


def _is_same(sides: Sides, word: Span, *, forward: float, back: float) -> bool:
    """Tell whether both sides are of like length, ask nothing, and agree but for one word."""
    parts = [part for part in (*sides.laid.ours, *sides.laid.theirs) if word.contains(part.span)]
    quiet = "?" not in sides.scope.of(sides.original) and "?" not in sides.claim.of(sides.reported)
    return quiet and is_as_long(sides) and is_same_rest(sides, parts, forward=forward, back=back)


def _governs(sides: Sides, word: Span, *, claim: bool) -> bool:
    """Tell whether what stands next to a word of doubt, in its clause, has its partner on the other side."""
    parts = sides.laid.ours if claim else sides.laid.theirs
    used = {at for pair in sides.laid.pairs for at in (pair.ours if claim else pair.theirs)}
    text, _ = _text(sides, claim=claim)
    weighty = [(at, part) for at, part in enumerate(parts) if part.weight and not word.overlaps(part.span)]
    behind = next(((at, part) for at, part in weighty if part.span.start >= word.end), None)
    before = next(((at, part) for at, part in reversed(weighty) if part.span.end <= word.start), None)
    beside = [one for one in (before, behind) if one is not None and _is_in_clause(text, word, one[1])]
    return bool(beside) and all(at in used for at, _ in beside) and (behind is None or behind[0] in used)


def _is_in_clause(text: str, word: Span, part: Part) -> bool:
    """Tell whether nothing parts a word from another: a comma right beside it sets it in and parts nothing."""
    start, end = min(word.end, part.span.end), max(word.start, part.span.start)
    between = text[start:end].strip(" ,")
    return not any(mark in between for mark in ",;:.!?–—\n")


def _speaks_against(sides: Sides, *, claim: bool) -> bool:
    """Tell whether another stretch that says the same is as sure, or as unsure, as the article."""
    return _may_doubt(sides, claim=False) if claim else not _may_doubt(sides, claim=False)


def _difference(sides: Sides, word: Span, *, claim: bool) -> Difference:
    mine = word.of(sides.reported) if claim else ""
    other = "" if claim else word.of(sides.original)
    return Difference(
        kind=DifferenceKind.MODALITY,
        claim=mine,
        statement=other,
        severity=Severity.MINOR,
        explanation=how_sure(mine, other),
        claim_span=word if claim else sides.claim,
        statement_span=sides.scope if claim else word,
        rule="modality",
    )
