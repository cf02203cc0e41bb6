"""Plans go from narrow to wide, and the wide ones leave nobody and no day out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.match.plan import (
    FEW_TERMS,
    GOOD_ORDER,
    MAX_PHRASES,
    MORE_TERMS,
    PHRASE_WORDS,
    RARE_TERMS,
    Field,
    Query,
    Search,
    Wording,
    base_language,
    other_languages,
    search_plans,
    shift,
    speaker_keys,
    statement_keys,
    wording_of,
)
from tests.match.pools import POOL, index_of, statement

CLAIM = "We will not raise the bridge tolls before the accounts are published"
DATED = {"first": date(2024, 5, 1), "last": date(2024, 5, 3)}
INDEX = index_of(*POOL)
WIDE_QUOTED = [
    "rarest words, all speakers, all days",
    "rare words, all speakers, all days",
    "all words, all speakers, all days",
]
WIDE_REPORTED = ["all words, all speakers, all days", "words that begin alike, all speakers, all days"]


def test_search_plans_of_a_quotation_ask_for_more_words_each_time() -> None:
    query = Query(text=CLAIM, lang="en")
    few, more, every = search_plans(query, wording_of(query, INDEX))
    assert len(few.search.terms) == FEW_TERMS < len(more.search.terms) <= MORE_TERMS
    assert set(more.search.terms) < set(every.search.terms)
    assert few.unless_order == GOOD_ORDER
    assert few.unless_order > more.unless_order > every.unless_order


def names(languages: tuple[str, ...] = ("en",), **given: object) -> list[str]:
    query = Query(text=CLAIM, lang="en", **given)  # type: ignore[arg-type]  # test values
    return [plan.name for plan in search_plans(query, wording_of(query, INDEX), languages=languages)]


def test_search_plans_of_a_quotation_of_known_days_ask_for_few_words_first() -> None:
    query = Query(text=CLAIM, lang="en", **DATED)
    few, more, *_ = (plan.search for plan in search_plans(query, wording_of(query, INDEX)))
    assert (few.terms, few.phrases) == (more.terms[:FEW_TERMS], ())
    assert (few.first, few.last) == (more.first, more.last) == (date(2024, 5, 1), date(2024, 5, 3))
    assert more.phrases


def test_search_plans_of_a_quotation_of_few_words_ask_for_them_once() -> None:
    query = Query(text="raise the bridge tolls", lang="en", **DATED)
    plans = search_plans(query, wording_of(query, INDEX))
    assert [plan.name for plan in plans if "near the day" in plan.name] == ["rare words, anybody, near the day"]


def test_search_plans_for_a_known_speaker_and_day_go_from_narrow_to_wide() -> None:
    assert names(**DATED, speaker_ids=frozenset({"berend-karsel"})) == [
        "rare words, this speaker, near the day",
        "rarest words, anybody, near the day",
        "rare words, anybody, near the day",
        "rare words, this speaker, within 30 days of the day",
        "rare words, this speaker, all days",
        *WIDE_QUOTED,
    ]


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        pytest.param({}, WIDE_QUOTED, id="nothing known"),
        pytest.param({"quoted": False}, WIDE_REPORTED, id="reported speech"),
        pytest.param(
            {"quoted": False, **DATED},
            ["rare words, anybody, near the day", *WIDE_REPORTED],
            id="a day alone",
        ),
        pytest.param(
            {"quoted": False, "speaker_name": "Berend Karsel"},
            ["rare words, this speaker, all days", *WIDE_REPORTED],
            id="a name alone",
        ),
    ],
)
def test_search_plans_use_what_is_known(given_: dict[str, object], expected: list[str]) -> None:
    assert names(**given_) == expected


def test_search_plans_look_in_other_languages_last() -> None:
    query = Query(text="President Karsel opened the Calder tunnel for 38,500 families", lang="en-GB", **DATED)
    plans = search_plans(query, wording_of(query, INDEX), languages=("en", "es"))
    assert [plan.name for plan in plans[-2:]] == [
        "names and numbers in other languages, near the day",
        "names and numbers in other languages, all days",
    ]
    near, far = (plan.search for plan in plans[-2:])
    assert near.field is far.field is Field.ANCHORS
    assert near.languages == far.languages == ("es",)
    assert (near.first, far.first) == (date(2024, 5, 1), None)


def test_search_plans_without_words_are_none() -> None:
    query = Query(text="… — !")
    assert search_plans(query, wording_of(query, INDEX), languages=("en", "es")) == ()


def test_search_plans_of_words_nobody_used_are_none() -> None:
    query = Query(text="zither quagga")
    assert search_plans(query, wording_of(query, INDEX)) == ()


def test_search_plans_bound_the_narrow_search_and_not_the_widest() -> None:
    query = Query(text=CLAIM, lang="en", speaker_ids=frozenset({"berend-karsel"}), **DATED)
    plans = search_plans(query, wording_of(query, INDEX))
    first, last = plans[0].search, plans[-1].search
    assert (first.first, first.last, first.speakers) == (date(2024, 5, 1), date(2024, 5, 3), ("berend-karsel",))
    assert len(first.terms) <= RARE_TERMS
    assert (last.first, last.last, last.speakers, last.languages) == (None, None, (), ())


def test_search_plans_month_around_the_day() -> None:
    query = Query(text=CLAIM, lang="en", speaker_ids=frozenset({"berend-karsel"}), **DATED)
    (wider,) = [one for one in search_plans(query, wording_of(query, INDEX)) if "within" in one.name]
    assert (wider.search.first, wider.search.last) == (date(2024, 4, 1), date(2024, 6, 2))


def test_wording_of_lists_rare_words_first_and_leaves_unknown_ones_out() -> None:
    wording = wording_of(Query(text="the zither tolls of the bridge", lang="en"), INDEX)
    assert "zither" in wording.stems
    assert "zither" not in wording.rare
    counts = [INDEX.frequency(Field.STEMS, stem) for stem in wording.rare]
    assert counts == sorted(counts)
    assert wording.rare[-1] == "the"


def test_wording_of_weighs_rare_words_more() -> None:
    wording = wording_of(Query(text="the tolls", lang="en"), INDEX)
    common, rare = wording.weights
    assert rare > common > 0


@given(
    st.lists(
        st.sampled_from(
            ["we", "will", "not", "raise", "bridge", "tolls", "before", "accounts", "Calder", "storms", "zither"]
        )
    )
)
def test_wording_of_weighs_every_word(words: list[str]) -> None:
    wording = wording_of(Query(text=" ".join(words), lang="en"), INDEX)
    assert len(wording.words) == len(wording.stems) == len(wording.weights) == len(words)
    assert len(wording.anchors) == len(wording.anchor_weights)
    assert all(weight > 0 for weight in (*wording.weights, *wording.anchor_weights))


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.floats(min_value=0.1, max_value=9)), min_size=1, max_size=40))
def test_search_plans_phrases_are_runs_of_the_claim_that_do_not_overlap(words: list[tuple[str, float]]) -> None:
    claim = tuple(f"{word}{at}" for at, (word, _) in enumerate(words))
    wording = Wording(words=claim, stems=claim, weights=tuple(weight for _, weight in words), rare=claim)
    search: Search = search_plans(Query(text="", speaker_ids=frozenset({"berend-karsel"})), wording)[0].search
    assert bool(search.phrases) == (len(claim) >= PHRASE_WORDS)
    assert len(search.phrases) <= MAX_PHRASES
    used = [word for phrase in search.phrases for word in phrase]
    assert len(used) == len(set(used))
    for phrase in search.phrases:
        at = claim.index(phrase[0])
        assert phrase == claim[at : at + PHRASE_WORDS]


def test_speaker_keys_find_whoever_published() -> None:
    keys = set(statement_keys(POOL[0]))
    assert "zoya-ramina" in speaker_keys({"zoya-ramina"}, None)
    assert "tarvia-mfa" in keys
    (named,) = speaker_keys((), "Z. Ramina")
    assert set(named.split()) <= keys
    (other,) = speaker_keys((), "Berend Karsel")
    assert not set(other.split()) <= keys


def test_speaker_keys_of_nobody_are_none() -> None:
    assert speaker_keys((), None) == speaker_keys((), "") == ()
    assert statement_keys(statement("s", "The tunnel is open.")) == ()


@given(st.lists(st.sampled_from(["Zoya", "Ramina", "van", "der", "Núñez", "O’Dell", "J."]), min_size=1, max_size=4))
def test_speaker_keys_of_a_name_are_among_those_of_its_statement(parts: list[str]) -> None:
    name = " ".join(parts)
    published = set(statement_keys(statement("s", "The tunnel is open.", author=name)))
    for key in speaker_keys((), name):
        assert set(key.split()) <= published


@pytest.mark.parametrize(("code", "base"), [("pt-BR", "pt"), ("EN_gb", "en"), ("ru", "ru"), (None, None), ("", None)])
def test_base_language_drops_the_region(code: str | None, base: str | None) -> None:
    assert base_language(code) == base


def test_other_languages_are_those_a_claim_would_be_translated_from() -> None:
    assert other_languages("en-US", ("en", "es", "ru")) == ("es", "ru")
    assert other_languages(None, ("en", "es")) == ()


def test_shift_stops_at_the_ends_of_the_calendar() -> None:
    assert shift(date.min, -30) == date.min
    assert shift(date.max, 30) == date.max


@given(st.dates(), st.integers(min_value=-40_000, max_value=40_000))
def test_shift_goes_so_many_days_or_to_an_end(day: date, days: int) -> None:
    moved = shift(day, days)
    assert (moved - day).days == days or moved in (date.min, date.max)


@pytest.mark.parametrize(("count", "asked"), [(1, False), (2, True), (5, True), (6, False)])
def test_search_plans_of_a_short_quotation_ask_for_it_as_one_phrase(count: int, asked: bool) -> None:
    claim = tuple(f"word{at}" for at in range(count))
    wording = Wording(words=claim, stems=claim, weights=(1.0,) * count, rare=claim)
    first = search_plans(Query(text=""), wording)[0]
    assert (first.search.phrases == (claim,)) is asked
    assert not search_plans(Query(text="", quoted=False), wording)[0].search.phrases
