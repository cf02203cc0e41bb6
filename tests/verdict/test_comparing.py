"""The verdict comes from the words that differ, never from a similarity score."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.fuzz import WRatio

from crossref.types import Flag, Group, Severity, Verdict
from crossref.verdict import compare
from crossref.verdict.explanations import BANNED, explain, not_checked

ORIGINAL = (
    "Today I signed the Harbour Access Pact with my Ordanian colleague. If the first year goes well, we will extend "
    "the pact to ferries. It took 19 months of work. We will not lower our safety rules, and we will not ask Ordania "
    "to lower theirs. Inspections begin jointly at Port Anselm."
)

QUOTED = [
    ("It took 19 months of work", "verbatim"),
    ("Today I signed the Harbour Access Pact", "verbatim"),
    ("[I]t took 19 months of work", "permitted_edit"),
    ("It took nineteen months of work", "permitted_edit"),
    ("we will not lower our safety rules … and we will not ask Ordania to lower theirs", "permitted_edit"),
    ("It took 91 months of work", "altered_number"),
    ("We will lower our safety rules", "negation_flip"),
    ("Inspections begin jointly at Port Wexley", "altered_name"),
    ("we will extend the pact to ferries", "truncated"),
    ("we may not lower our safety rules", "modality_shift"),
    ("It took 19 months of toil and sweat", "altered_wording"),
    ("I signed the Harbour Access Pact, and we will not ask Ordania to lower theirs", "spliced"),
    ("The opera season starts with a new conductor and a large choir", "not_found"),
]


@pytest.mark.parametrize(("reported", "verdict"), QUOTED, ids=[f"{v}: {r[:24]}" for r, v in QUOTED])
def test_compare_quoted_words_get_the_verdict(reported: str, verdict: str) -> None:
    assert str(compare(ORIGINAL, reported).verdict) == verdict


INDIRECT = [
    ("they would not lower their safety rules and would not ask Ordania to lower theirs", "paraphrase"),
    ("she signed the Harbour Access Pact with her Ordanian colleague", "paraphrase"),
    ("it had taken 91 months of work", "altered_number"),
    ("they would lower their safety rules and would not ask Ordania to lower theirs", "negation_flip"),
    ("a new opera season starts with a large choir", "not_found"),
]


@pytest.mark.parametrize(("reported", "verdict"), INDIRECT, ids=[f"{v}: {r[:24]}" for r, v in INDIRECT])
def test_compare_reported_speech_is_judged_by_its_facts(reported: str, verdict: str) -> None:
    assert str(compare(ORIGINAL, reported, quoted=False).verdict) == verdict


LONG = (
    "The ministry thanks every crew that kept the northern route open during the storms. Rescue boats went out 41 "
    "times and towed nine trawlers to safety. Repairs to the lighthouse begin after the holidays, and the harbour "
    "office asks owners to renew their papers before the spring fair. A public meeting on the new moorings follows."
)
SHORT = "the opera house will open its new season before the mayor's speech"


def test_compare_inflated_scores_of_unlike_lengths_are_no_match() -> None:
    assert WRatio(SHORT, LONG) > 80
    assert compare(LONG, SHORT).verdict is Verdict.NOT_FOUND
    assert compare(LONG, SHORT, quoted=False).verdict is Verdict.NOT_FOUND


def test_compare_most_severe_difference_gives_the_verdict_and_all_are_listed() -> None:
    finding = compare(ORIGINAL, "We will lower our strict safety rules")
    assert finding.verdict is Verdict.NEGATION_FLIP
    assert finding.severity is Severity.MAJOR
    assert {str(one.kind) for one in finding.differences} == {"negation", "wording"}


def test_compare_low_confidence_needs_a_look() -> None:
    finding = compare(ORIGINAL, "she had signed a pact on harbour access with a colleague", quoted=False)
    assert (finding.confidence < 0.6) == (Flag.NEEDS_LOOK in finding.flags)


def test_compare_spans_point_at_the_words() -> None:
    finding = compare(ORIGINAL, "It took 91 months of work")
    (one,) = finding.differences
    assert one.claim_span is not None and one.statement_span is not None
    assert one.claim_span.of("It took 91 months of work") == one.claim
    assert one.statement_span.of(ORIGINAL) == one.statement


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_compare_never_fails_on_any_text(original: str, reported: str, quoted: bool) -> None:
    finding = compare(original, reported, quoted=quoted)
    assert 0 <= finding.confidence <= 1
    assert finding.explanation


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(ORIGINAL.split()), max_size=25),
    st.lists(st.sampled_from(["not", "[sic]", "…", "“", "19", "$3", "%", "[", "]", "may", "Ordania"]), max_size=6),
    st.booleans(),
)
def test_compare_any_words_of_the_text_are_explained_plainly(words: list[str], odd: list[str], quoted: bool) -> None:
    finding = compare(ORIGINAL, " ".join([*words, *odd]), quoted=quoted)
    assert finding.group in Group
    assert all(one.explanation for one in finding.differences)


@given(st.lists(st.sampled_from(ORIGINAL.split()), min_size=4, max_size=40))
def test_compare_a_text_with_itself_is_verbatim(words: list[str]) -> None:
    text = " ".join(words)
    assert compare(text, text).group is Group.AGREEMENT


def test_explanations_hold_no_banned_word() -> None:
    made = [compare(ORIGINAL, reported).explanation for reported, _ in QUOTED]
    made += [compare(ORIGINAL, reported, quoted=False).explanation for reported, _ in INDIRECT]
    made += [explain(verdict, (), quoted=True) for verdict in Verdict]
    text = " ".join(made).casefold()
    assert not [word for word in BANNED if re.search(rf"\b{word}\b", text)]


def test_not_checked_says_that_nothing_follows() -> None:
    sentence = not_checked("the quotation is too short to be looked for.")
    assert sentence == "Not checked: the quotation is too short to be looked for. Nothing can be concluded from this."


@pytest.mark.parametrize(
    ("original", "reported", "verdict"),
    [
        ("La ministra no descarta una reunión con la comisión.", "La ministra descarta una reunión con la comisión.", "negation_flip"),
        ("Ми інвестуємо 40 мільйонів євро у наші порти до літа.", "Ми інвестуємо 45 мільйонів євро у наші порти до літа.", "altered_number"),
        ("We will extend the pact to every port.", "Wir werden den Pakt auf jeden Hafen ausweiten.", "not_found"),
    ],
)  # fmt: skip
def test_compare_guesses_a_language_that_is_not_given(original: str, reported: str, verdict: str) -> None:
    assert str(compare(original, reported).verdict) == verdict


def test_compare_short_text_is_taken_to_be_in_the_other_ones_language() -> None:
    original = "Le gouvernement n'exclut pas de prolonger la ligne de ferry jusqu'à la fin de la saison."
    assert compare(original, "n'exclut pas") == compare(original, "n'exclut pas", reported_lang="fr")


@pytest.mark.parametrize(
    ("reported", "verdict"),
    [
        ("The old pilot Ilva Sterner has died at the age of 87.", "altered_number"),
        ("The old pilot Ilva Sterner has died at the age of 92.", "not_found"),
        ("The museum has bought 87 paintings of the coast.", "not_found"),
    ],
    ids=["another figure", "the same in other words", "something else"],
)
def test_compare_names_another_figure_in_a_free_report(reported: str, verdict: str) -> None:
    original = "Ilva Sterner, the pilot whom the whole coast knew, died on Friday in Odd. She was at the age of 92."
    assert str(compare(original, reported, quoted=False).verdict) == verdict


@pytest.mark.parametrize(
    ("reported", "verdict"),
    [
        pytest.param("the tolls will not rise before January", "paraphrase", id="reported"),
        pytest.param("tolls will rise before January", "negation_flip", id="turned round"),
        pytest.param("the tolls will not rise before March", "altered_date", id="another month"),
    ],
)
def test_compare_an_original_in_two_languages_is_read_in_the_reports(reported: str, verdict: str) -> None:
    original = (
        "Abriremos el puente de Loria a los alumnos el lunes, y los peajes no subirán antes de enero.\n\n"
        "We will open the Loria bridge to pupils on Monday, and the tolls will not rise before January."
    )
    assert compare(original, reported, quoted=False, original_lang="es", reported_lang="en").verdict == verdict
