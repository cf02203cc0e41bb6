"""Laws of judgement over the gold's own originals: themselves, typography, permitted edits, and changes made by rule."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.numbers import find_numbers
from crossref.text.words import word_key
from crossref.types import Group, Severity, Verdict
from crossref.verdict import compare
from tests.verdict.gold import outcomes

ORIGINALS = sorted({(str(one.row["lang"]), str(one.row["original"])) for one in outcomes() if "setting" not in one.row})
ENGLISH = [text for lang, text in ORIGINALS if lang == "en"]
IDS = [f"{lang}-{at}" for at, (lang, _) in enumerate(ORIGINALS)]


def judged(text: str, reported: str, lang: str, *, quoted: bool = True) -> Verdict:
    return compare(text, reported, quoted=quoted, original_lang=lang, reported_lang=lang).verdict


@pytest.mark.parametrize(("lang", "text"), ORIGINALS, ids=IDS)
def test_text_beside_itself_is_verbatim(lang: str, text: str) -> None:
    assert judged(text, text, lang) is Verdict.VERBATIM
    assert judged(text, text, lang, quoted=False) is Verdict.PARAPHRASE


TYPOGRAPHY: dict[str, Callable[[str], str]] = {
    "spaces": lambda text: text.replace(" ", "\u00a0 "),
    "line breaks": lambda text: text.replace(", ", ",\n"),
    "emoji and link": lambda text: f"{text} 🤝 https://posts.example/1",
    "quotation marks": lambda text: f"«{text}»",
}


@pytest.mark.parametrize("change", TYPOGRAPHY.values(), ids=TYPOGRAPHY)
@pytest.mark.parametrize(("lang", "text"), ORIGINALS, ids=IDS)
def test_typography_never_alters_the_verdict(lang: str, text: str, change: Callable[[str], str]) -> None:
    assert judged(change(text), text, lang) is Verdict.VERBATIM


WITHOUT_FIGURES = [(lang, text) for lang, text in ORIGINALS if not find_numbers(text, get_language(lang))]


@pytest.mark.parametrize(("lang", "text"), WITHOUT_FIGURES)
def test_soft_hyphens_never_alter_the_verdict(lang: str, text: str) -> None:
    hyphened = re.sub(r"(?<=[^\W\d_]{3})(?=[^\W\d_]{3})", "\u00ad", text, count=3)
    assert judged(hyphened, text, lang) is Verdict.VERBATIM


@pytest.mark.parametrize(("lang", "text"), ORIGINALS, ids=IDS)
def test_capitals_alone_are_permitted(lang: str, text: str) -> None:
    finding = compare(text, text.upper(), original_lang=lang, reported_lang=lang)
    assert (finding.group, finding.severity) == (Group.AGREEMENT, Severity.NONE)


@pytest.mark.parametrize(("lang", "text"), ORIGINALS, ids=IDS)
def test_insertion_in_brackets_is_permitted(lang: str, text: str) -> None:
    head, _, tail = text.partition(" ")
    finding = compare(text, f"{head} {tail[:-1]} [sic].", original_lang=lang, reported_lang=lang)
    assert finding.group is Group.AGREEMENT


FIGURES = [(lang, text) for lang, text in ORIGINALS if re.search(r"(?<![\d.,])\d{2,3}(?![\d.,]\d|\d)", text)]


@pytest.mark.parametrize(("lang", "text"), FIGURES)
def test_other_figure_in_quotation_marks_is_caught(lang: str, text: str) -> None:
    changed = re.sub(r"(?<![\d.,])\d{2,3}(?![\d.,]\d|\d)", lambda found: str(int(found.group()) + 137), text, count=1)
    finding = compare(text, changed, original_lang=lang, reported_lang=lang)
    assert (finding.group, finding.severity) == (Group.DISCREPANCY, Severity.MAJOR)


def _negators(lang: str) -> list[str]:
    return [word for word in get_language(lang).critical.negators if len(word) > 1]


NEGATED = [
    (lang, text, word)
    for lang, text in ORIGINALS
    for word in text.split()[1:-1]
    if word_key(word) in {word_key(one) for one in _negators(lang)} and word.islower()
]


@pytest.mark.parametrize(("lang", "text", "word"), NEGATED)
def test_lost_negator_in_quotation_marks_is_caught(lang: str, text: str, word: str) -> None:
    finding = compare(text, text.replace(f" {word} ", " ", 1), original_lang=lang, reported_lang=lang)
    assert (finding.group, finding.severity) == (Group.DISCREPANCY, Severity.MAJOR)


@given(text=st.sampled_from([text for lang, text in WITHOUT_FIGURES if lang == "en"]), data=st.data())
def test_any_unbroken_stretch_of_a_sentence_is_never_other_words(text: str, data: st.DataObject) -> None:
    words = text.split()
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    stretch = " ".join(words[start:end])
    assume(any(char.isalnum() for char in stretch))
    verdict = judged(text, stretch, "en")
    assert verdict in (Verdict.VERBATIM, Verdict.PERMITTED_EDIT, Verdict.TRUNCATED)


@given(text=st.sampled_from(ENGLISH), other=st.text(max_size=80), quoted=st.booleans())
def test_any_words_get_a_verdict_with_a_sentence(text: str, other: str, quoted: bool) -> None:
    finding = compare(text, other, quoted=quoted)
    assert finding.explanation
    assert all(one.explanation and one.rule for one in finding.differences)


@pytest.mark.parametrize(
    ("original", "reported"),
    [("", ""), ("", "We wait."), ("We wait.", ""), ("\ufffd\ufffd", "We wait."), ("We wait.", "We wait. " * 400)],
    ids=["both empty", "no original", "no claim", "damaged", "longer claim"],
)
def test_bad_input_is_not_found(original: str, reported: str) -> None:
    assert compare(original, reported).group in (Group.UNVERIFIED, Group.AGREEMENT, Group.DISCREPANCY)


def test_unknown_language_is_compared_by_its_words() -> None:
    text = "Jokiveden silta avataan maanantaina."
    assert judged(text, text, "fi") is Verdict.VERBATIM
