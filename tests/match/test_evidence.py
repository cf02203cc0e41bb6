"""Evidence is counted by rarity, stays between nought and one, and knows nothing of whole strings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import crossref
from crossref.match.evidence import (
    Evidence,
    grams_of,
    letters_scores,
    order_of,
    pairs_of,
    words_and_cover,
    words_score,
)
from crossref.match.terms import words_of
from tests.match.pools import PACT, STORMS, TOLLS

WORDS = st.lists(st.sampled_from(words_of(f"{PACT} {STORMS} {TOLLS}")), max_size=40)
SHARE = st.floats(min_value=0, max_value=1)


def test_evidence_all_of_it_is_a_score_of_one() -> None:
    whole = Evidence(words=1, cover=1, order=1, letters=1, kin=1, pairs=1, day=1, speaker=1)
    assert whole.score == pytest.approx(1.0)


def test_evidence_day_and_speaker_together_are_less_than_a_tenth() -> None:
    assert Evidence(words=0, cover=0, order=0, day=1, speaker=1).score < 0.1


@given(SHARE, SHARE, SHARE, SHARE, SHARE)
def test_evidence_score_stays_between_nought_and_one(a: float, b: float, c: float, d: float, e: float) -> None:
    plain = Evidence(words=a, cover=b, order=c, letters=d)
    helped = Evidence(words=a, cover=b, order=c, letters=d, kin=a, pairs=c, beside=e, around=e)
    assert 0 <= plain.score <= helped.score <= 1 + 1e-9


def test_words_score_counts_rare_words_more() -> None:
    weight = {"lighthous": 5.0, "the": 0.1}
    assert words_score(weight, ["lighthous", "keeper"]) > 10 * words_score(weight, ["the", "keeper"])


def test_words_score_prefers_the_shorter_passage() -> None:
    weight = {"toll": 2.0}
    assert words_score(weight, ["toll", "rise"]) > words_score(weight, ["toll"] + ["other"] * 60)


@given(WORDS, WORDS)
def test_shares_stay_between_nought_and_one(claim: list[str], passage: list[str]) -> None:
    weight = dict.fromkeys(claim, 1.5)
    for share in (
        *words_and_cover(weight, passage),
        order_of(claim, [1.5] * len(claim), passage),
        *letters_scores(claim, [passage, words_of(TOLLS)]),
    ):
        assert 0 <= share <= 1 + 1e-9


def test_order_of_words_turned_round_is_less() -> None:
    claim = words_of(TOLLS)
    weights = [1.0] * len(claim)
    assert order_of(claim, weights, claim) == 1.0
    assert order_of(claim, weights, claim[::-1]) < 0.2
    assert order_of(claim, weights, ["lighthouse"]) == 0.0


def test_words_score_of_several_parts_allows_for_their_length() -> None:
    long = ["toll"] + ["other"] * 119
    assert words_score({"toll": 2.0}, long, parts=3) > words_score({"toll": 2.0}, long)


def test_pairs_of_count_neighbours_alone() -> None:
    claim, weights = ["bridge", "toll", "rise"], [2.0, 2.0, 1.0]
    assert pairs_of(claim, weights, ["the", "bridge", "toll", "rise"]) == 1.0
    assert pairs_of(claim, weights, ["bridge", "toll", "will", "rise"]) == pytest.approx(4 / 7)
    assert pairs_of(claim, weights, ["toll", "bridge"]) == pairs_of(["toll"], [2.0], ["toll"]) == 0.0


def test_letters_scores_bring_near_what_stems_leave_apart() -> None:
    near, far = letters_scores(["reengaged", "immigrants"], [["re", "engaged", "immigration"], ["ferry", "tolls"]])
    assert near > 0.1 > far == 0.0


def test_letters_scores_count_little_what_all_passages_share() -> None:
    first, second, third = letters_scores(
        ["harbour", "tolls"], [["harbour", "tolls"], ["harbour", "fees"], ["harbour", "fair"]]
    )
    assert first > 2 * max(second, third)


@pytest.mark.parametrize("passages", [[], [[]], [["tolls"]]], ids=["none", "an empty one", "one"])
def test_letters_scores_give_one_figure_a_passage(passages: list[list[str]]) -> None:
    assert len(letters_scores(["tolls"], passages)) == len(letters_scores([], passages)) == len(passages)


def test_grams_of_mark_both_ends() -> None:
    assert grams_of("pact") == ("_pac", "pact", "act_")
    assert grams_of("a") == ("_a_",)


def test_evidence_of_a_short_quotation_counts_words_side_by_side() -> None:
    apart = Evidence(words=0.8, cover=1.0, order=0.8, in_order=True, in_phrase=True)
    together = replace(apart, pairs=1.0)
    assert together.score > apart.score
    assert replace(together, in_phrase=False).score == replace(apart, in_phrase=False).score


@pytest.mark.parametrize("scorer", ["WRatio", "partial_token_set_ratio", "partial_token_ratio"])
def test_no_module_uses_a_score_that_rises_for_texts_of_unlike_length(scorer: str) -> None:
    modules = sorted(Path(crossref.__file__).parent.rglob("*.py"))
    assert len(modules) > 100
    assert [path.name for path in modules if scorer in path.read_text(encoding="utf-8")] == []
