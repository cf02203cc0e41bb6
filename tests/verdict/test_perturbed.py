"""From any original of the gold: each kind of change made by rule is caught, each permitted edit is accepted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from crossref.lang import get_language
from crossref.lang.base import Language
from crossref.text.words import word_key
from crossref.types import Group, Severity
from crossref.verdict import compare
from tests.verdict.test_laws import ORIGINALS

Change = Callable[[str, Language], str | None]
"""Makes one change of a text; ``None`` where it offers no place for it."""


_BETWEEN = re.compile(r"(?<=[^\d][.!?]) ")


def _swap_word(text: str, table: dict[str, str]) -> str | None:
    """Put another word for the first one, not at either end, that the table has."""
    for found in list(re.finditer(r"\w[\w'’]*", text))[1:-1]:
        other = table.get(found.group())
        if other is not None:
            return text[: found.start()] + other + text[found.end() :]
    return None


def other_month(text: str, language: Language) -> str | None:
    full = [(word, month) for word, month in language.months if len(word) > 3]
    names = {month: word for word, month in reversed(full)}
    table = {word: names[month % 12 + 1] for word, month in full if month % 12 + 1 in names}
    return _swap_word(text, table | {one.capitalize(): other.capitalize() for one, other in table.items()})


def other_weekday(text: str, language: Language) -> str | None:
    names = {day: word for word, day in reversed(language.weekdays) if len(word) > 4}
    table = {word: names[(day + 2) % 7] for word, day in language.weekdays if (day + 2) % 7 in names}
    return _swap_word(text, table | {one.capitalize(): other.capitalize() for one, other in table.items()})


def other_name(text: str, language: Language) -> str | None:
    known = ("Ordania", "Veslandia", "Tarvia", "Karsel", "Morvane", "Calder")
    return _swap_word(text, {name: "Oxdale" if name in ("Karsel", "Morvane") else "Lorvia" for name in known})


def negator_put_in(text: str, language: Language) -> str | None:
    """Deny the first verb of the future or of duty: "will not", "muss nicht"."""
    word = {"en": "not", "de": "nicht"}.get(language.code)
    modals = {one for one, kind in language.critical.modals if kind in ("will", "must", "can") and " " not in one}
    found = next((one for one in re.finditer(r"\w+", text) if one.group() in modals), None)
    if found is None or word is None or text[found.end() :].lstrip().startswith((word, ",")):
        return None
    return f"{text[: found.end()]} {word}{text[found.end() :]}"


def opposite_word(text: str, language: Language) -> str | None:
    table = dict(pair for pair in language.critical.antonyms if " " not in "".join(pair))
    return _swap_word(text, {one: other for one, other in table.items() if len(one) > 3})


def parts_exchanged(text: str, language: Language) -> str | None:
    sentences = re.split(_BETWEEN, text)
    long = len(sentences) >= 2 and min(len(one.split()) for one in sentences[:2]) >= 5
    return f"{sentences[1].rstrip('.')} … {sentences[0]}" if long else None


CHANGES: tuple[Change, ...] = (
    other_month, other_weekday, other_name, negator_put_in, opposite_word, parts_exchanged,
)  # fmt: skip


def _cases(changes: tuple[Change, ...]) -> Iterator[tuple[str, str, str, str]]:
    for change in changes:
        for lang, text in ORIGINALS:
            changed = change(text, get_language(lang))
            if changed is not None and word_key(changed) != word_key(text):
                yield change.__name__, lang, text, changed


PERTURBED = list(_cases(CHANGES))


@pytest.mark.parametrize("kind", [one.__name__ for one in CHANGES])
def test_gold_has_places_for_every_kind_of_change(kind: str) -> None:
    assert sum(name == kind for name, *_ in PERTURBED) >= 5


@pytest.mark.parametrize(("kind", "lang", "text", "changed"), PERTURBED)
def test_change_made_by_rule_is_caught(kind: str, lang: str, text: str, changed: str) -> None:
    finding = compare(text, changed, original_lang=lang, reported_lang=lang)
    assert (finding.group, finding.severity) == (Group.DISCREPANCY, Severity.MAJOR), (kind, changed)


def cut_between_sentences(text: str, language: Language) -> str | None:
    sentences = re.split(_BETWEEN, text)
    return f"{sentences[0]} (...) {sentences[2]}" if len(sentences) == 3 and len(sentences[1].split()) < 30 else None


def capital_in_brackets(text: str, language: Language) -> str | None:
    first = text[:1]
    return f"[{first.lower()}]{text[1:]}" if first.isupper() and text[1:2].islower() else None


def curly_marks(text: str, language: Language) -> str | None:
    return text.replace("'", "’").replace("-", "‑") if "'" in text or "-" in text else None


def closing_comma(text: str, language: Language) -> str | None:
    return text[:-1] + "," if text.endswith(".") else None


EDITS: tuple[Change, ...] = (cut_between_sentences, capital_in_brackets, curly_marks, closing_comma)


@pytest.mark.parametrize(("kind", "lang", "text", "changed"), list(_cases(EDITS)))
def test_permitted_edit_made_by_rule_is_accepted(kind: str, lang: str, text: str, changed: str) -> None:
    finding = compare(text, changed, original_lang=lang, reported_lang=lang)
    assert (finding.group, finding.severity) == (Group.AGREEMENT, Severity.NONE), (kind, changed)
