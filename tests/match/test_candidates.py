"""The passage that a claim goes back to comes first, whatever whole-string similarity would say."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.fuzz import WRatio, partial_token_set_ratio, ratio

from crossref.match.candidates import Found, find_candidates
from crossref.match.families import Families, read_families
from crossref.match.plan import Query
from crossref.types import Span, Statement
from tests.match.pools import PACT, POOL, STORMS, TOLLS, index_of, loader, statement

INDIRECT = "the two countries signed a coastal rescue agreement in Port Calder and noted the state of their ties"


def found(text: str, *statements: Statement, top: int = 10, lang: str | None = "en", **given_: object) -> Found:
    pool = statements or POOL
    query = Query(text=text, lang=lang, **given_)  # type: ignore[arg-type]  # test values
    return find_candidates(query, index_of(*pool), loader(*pool), top=top)


def ids(result: Found) -> list[str]:
    return [one.statement.id for one in result.candidates]


def test_find_candidates_never_prefers_what_inflated_scores_prefer() -> None:
    assert WRatio(INDIRECT, STORMS) == 85.5 > WRatio(INDIRECT, PACT)
    assert partial_token_set_ratio(INDIRECT, STORMS) == partial_token_set_ratio(INDIRECT, PACT) == 100
    assert ratio(INDIRECT, STORMS) < ratio(INDIRECT, PACT)

    first, *others = found(INDIRECT, quoted=False).candidates

    assert first.statement.id == "pact"
    assert all(one.score < first.score / 2 for one in others)


@pytest.mark.parametrize("quoted", [True, False], ids=["quoted", "reported"])
def test_find_candidates_day_and_speaker_do_not_outweigh_words(quoted: bool) -> None:
    by_speaker = statement("thanks", "The ministry thanks the crews at Port Calder.", day=20, author_id="berend-karsel")
    result = found(
        INDIRECT,
        *POOL,
        by_speaker,
        quoted=quoted,
        first=date(2024, 5, 20),
        last=date(2024, 5, 20),
        speaker_ids=frozenset({"berend-karsel"}),
    )
    assert ids(result)[0] == "pact"


def test_find_candidates_gives_the_passage_and_why() -> None:
    quote = "We will not raise the bridge tolls before the accounts of the first year"
    day = date(2024, 5, 2)
    result = found(quote, first=day, last=day, speaker_ids=frozenset({"berend-karsel"}))
    first = result.candidates[0]
    assert first.statement.id == "tolls"
    assert first.span.of(first.version.text) == TOLLS
    assert first.plan == "rare words, this speaker, near the day"
    assert first.reasons == (
        "100% of the claim's words by weight, 100% in order",
        "published on the days in question",
        "published by the speaker",
    )


def test_find_candidates_near_the_day_is_said_so() -> None:
    result = found(TOLLS, first=date(2024, 5, 20), last=date(2024, 5, 21))
    assert "published near the days in question" in result.candidates[0].reasons


def test_find_candidates_stop_when_a_quotation_stands_in_order() -> None:
    result = found(TOLLS, speaker_ids=frozenset({"berend-karsel"}))
    assert result.searched.plans == ("rare words, this speaker, all days",)


@pytest.mark.parametrize(
    ("said", "near"),
    [
        pytest.param(TOLLS, ["rarest words, anybody, near the day"], id="whole: nothing more is asked"),
        pytest.param(
            "We will not raise the bridge tolls before the new harbour accounts are signed",
            ["rarest words, anybody, near the day", "rarest words, all speakers, all days"],
            id="most of it: all days are asked, more words of these days are not",
        ),
        pytest.param(
            "They said the old bridge would stand until moorings and boats are all sold by accounts office crews",
            [
                "rarest words, anybody, near the day",
                "rare words, anybody, near the day",
                "rarest words, all speakers, all days",
            ],
            id="little of it: more words of these days are asked, then all days",
        ),
    ],
)
def test_find_candidates_of_a_quotation_of_known_days_ask_more_when_less_is_found(said: str, near: list[str]) -> None:
    result = found(said, first=date(2024, 5, 1), last=date(2024, 5, 3))
    assert list(result.searched.plans[: len(near)]) == near
    assert "all days" in near[-1] or len(result.searched.plans) == 1


def test_find_candidates_of_reported_speech_ask_every_plan() -> None:
    result = found(TOLLS, quoted=False, speaker_ids=frozenset({"berend-karsel"}))
    assert result.searched.plans == (
        "rare words, this speaker, all days",
        "all words, all speakers, all days",
        "words that begin alike, all speakers, all days",
        "names and numbers in other languages, all days",
    )


def test_find_candidates_find_the_words_said_by_somebody_else_long_ago() -> None:
    result = found(TOLLS, first=date(2031, 1, 1), last=date(2031, 1, 2), speaker_ids=frozenset({"zoya-ramina"}))
    assert ids(result)[0] == "tolls"
    assert "published by the speaker" not in result.candidates[0].reasons


def test_find_candidates_find_a_translation_by_names_and_numbers() -> None:
    russian = statement("tunnel-ru", "Президент Беренд Карсел открыл тоннель Кальдер для 38500 семей.", lang="ru")
    others = [one for one in POOL if one.id != "tunnel-es"]
    result = found("President Berend Karsel opened the Calder tunnel for 38,500 families", *others, russian)
    first = next(one for one in result.candidates if one.statement.id == "tunnel-ru")
    assert result.candidates[0] == first
    assert result.searched.languages == ("en", "ru")


def test_find_candidates_at_most_one_passage_a_statement() -> None:
    speech = " ".join(
        f"In year {year} the bridge tolls of Port Calder were raised by the council." for year in range(60)
    )
    result = found("the bridge tolls of Port Calder were raised", *POOL, statement("speech", speech))
    assert sorted(set(ids(result))) == sorted(ids(result))
    assert ids(result)[0] == "speech"


def test_find_candidates_the_version_with_the_words_counts() -> None:
    edited = statement("edited", TOLLS, TOLLS.replace("first year", "second year"), day=2)
    result = found(TOLLS, edited)
    assert result.candidates[0].version.number == 1


def test_find_candidates_a_statement_gone_from_the_store_is_left_out() -> None:
    query = Query(text=TOLLS, lang="en")
    result = find_candidates(query, index_of(*POOL), loader(*POOL[:2]))
    assert "tolls" not in ids(result)


def test_find_candidates_a_text_since_shortened_is_left_out() -> None:
    now = statement("tolls", "We will not raise the tolls.", day=2)
    result = find_candidates(Query(text=TOLLS, lang="en"), index_of(*POOL), loader(now))
    assert ids(result) == []


@pytest.mark.parametrize("text", ["", "… —", "🌊"], ids=["empty", "marks", "emoji"])
def test_find_candidates_of_no_words_are_none(text: str) -> None:
    result = found(text)
    assert result.candidates == ()
    assert result.searched.statements == len(POOL)


def test_find_candidates_top_bounds_their_number() -> None:
    many = [statement(f"s-{n}", f"The ministry welcomes delegation number {n} in Port Calder.") for n in range(40)]
    assert len(found("The ministry welcomes a delegation", *many, top=3).candidates) == 3


def test_find_candidates_searched_counts_statements_in_reach() -> None:
    result = found(TOLLS, first=date(2024, 5, 10), last=date(2024, 5, 20))
    assert result.searched.statements == 2
    assert (result.searched.first, result.searched.last) == (date(2024, 5, 10), date(2024, 5, 20))


def test_find_candidates_equal_texts_come_in_the_same_order_every_time() -> None:
    copies = [statement(id, TOLLS, day=2) for id in ("c", "a", "b")]
    assert ids(found(TOLLS, *copies)) == ids(found(TOLLS, *reversed(copies))) == ["a", "b", "c"]


def test_find_candidates_of_equal_words_put_the_older_post_before_its_copy() -> None:
    copies = [
        statement("post-1004", TOLLS, day=3),
        statement("post-987", TOLLS, day=3),
        statement("note", TOLLS, day=2),
    ]
    assert ids(found(TOLLS, *copies)) == ["note", "post-987", "post-1004"]


def test_find_candidates_of_reported_speech_find_words_that_begin_alike() -> None:
    pool = [
        statement("a", "Ordanian veterinarians quarantined the herd.", day=2),
        statement("b", "The ferry to Tolse runs again.", day=2),
    ]
    assert ids(found("Veterinary officers in Ordania spoke of a quarantine", *pool, quoted=False))[0] == "a"


def test_find_candidates_help_the_part_beside_the_words_found() -> None:
    parts = [
        statement("debate#7", "I got involved in the talks on the Wexley ferries."),
        statement("debate#8", "We were millions over budget."),
        statement("hearing#8", "We were millions over budget."),
    ]
    claim = "The Wexley ferries talks were millions over budget"
    assert ids(found(claim, *parts, quoted=False)).index("debate#8") < 2
    with_them, without = found(claim, *parts, quoted=False), found(claim, *parts[1:], quoted=False)
    score = {one.statement.id: one.score for one in with_them.candidates}
    assert score["debate#8"] > score["hearing#8"]
    assert ids(without) == ["debate#8", "hearing#8"]


def test_find_candidates_find_the_part_beside_that_shares_no_word() -> None:
    parts = [
        statement("debate#11", "We keep many rescue boats in Tolse for the Wexley fishermen."),
        statement("debate#12", "They do not pay us."),
        statement("hearing#12", "They do not pay us."),
    ]
    result = found("Wexley fishermen get rescue boats kept in Tolse", *parts, quoted=False)
    assert ids(result) == ["debate#11", "debate#12"]


def test_find_candidates_help_words_of_like_meaning() -> None:
    pool = [
        statement("a", "The cabinet of Tarvia will cancel the levy on migrants."),
        statement("b", "The cabinet of Tarvia will publish the survey on lighthouses."),
    ]
    table = read_families(["cancel, scrap", "immigrant, migrant"], "en")
    query = Query(text="Tarvia is to scrap a charge for immigrants, said the cabinet", lang="en", quoted=False)
    kin = Families(["en"], lambda _: table)
    plain, helped = (find_candidates(query, index_of(*pool), loader(*pool), families=one) for one in (None, kin))
    assert ids(helped) == ["a", "b"]
    assert helped.candidates[0].score > plain.candidates[0].score
    assert "words of like meaning, all speakers, all days" in helped.searched.plans


def test_find_candidates_of_quotations_know_no_like_meaning() -> None:
    table = read_families(["raise, lift"], "en")
    query = Query(text=TOLLS.replace("raise", "lift"), lang="en", quoted=True)
    with_them = find_candidates(query, index_of(*POOL), loader(*POOL), families=Families(["en"], lambda _: table))
    assert with_them == find_candidates(query, index_of(*POOL), loader(*POOL))


def _seeded(size: int) -> tuple[Statement, ...]:
    chance = random.Random(11)
    nouns = [
        "quay", "tunnel", "ferry", "budget", "lighthouse", "tariff", "census",
        "orchard", "reservoir", "signal", "pension", "archive", "harvest",
    ]  # fmt: skip
    verbs = ["opened", "postponed", "audited", "repaired", "doubled", "praised", "rejected", "measured"]
    places = ["Calder", "Anselm", "Wexley", "Lirio", "Marn", "Tolse", "Ebbe", "Quirin"]
    made = []
    for number in range(size):
        picked = chance.sample(nouns, 4)
        sentences = [
            f"The council {chance.choice(verbs)} the {one} at Port {chance.choice(places)} for "
            f"{chance.randint(2, 99_999)} residents."
            for one in picked
        ]
        made.append(statement(f"seeded-{number}", " ".join(sentences)))
    return tuple(made)


SEEDED = _seeded(300)
SEEDED_INDEX, SEEDED_LOAD = index_of(*SEEDED), loader(*SEEDED)


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=299), st.floats(min_value=0, max_value=1), st.booleans())
def test_find_candidates_of_a_fragment_give_its_statement(number: int, where: float, quoted: bool) -> None:
    words = SEEDED[number].text.split()
    at = round(where * (len(words) - 12))
    fragment = " ".join(words[at : at + 12])
    result = find_candidates(Query(text=fragment, lang="en", quoted=quoted), SEEDED_INDEX, SEEDED_LOAD)
    assert fragment in result.candidates[0].span.of(result.candidates[0].version.text)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(" ".join((PACT, STORMS, TOLLS)).split()), max_size=30), st.booleans())
def test_find_candidates_scores_fall_from_one_to_nought_and_spans_hold(words: list[str], quoted: bool) -> None:
    result = find_candidates(Query(text=" ".join(words), lang="en", quoted=quoted), SEEDED_INDEX, SEEDED_LOAD)
    scores = [one.score for one in result.candidates]
    assert all(0 <= score <= 1 for score in scores)
    assert [round(score, 9) for score in scores] == sorted((round(score, 9) for score in scores), reverse=True)
    assert len(set(ids(result))) == len(ids(result))
    for one in result.candidates:
        assert Span(0, len(one.version.text)).contains(one.span)


def test_find_candidates_without_a_language_still_find_the_words() -> None:
    pool = tuple(replace(one, lang=None) for one in POOL)
    assert ids(found(TOLLS, *pool, lang=None))[0] == "tolls"


def test_find_candidates_score_says_nothing_about_faithfulness() -> None:
    exact, flipped = found(TOLLS).candidates[0], found(TOLLS.replace("not ", "")).candidates[0]
    glossed = found(f"[The ministry of roads] {TOLLS}").candidates[0]
    assert flipped.score >= exact.score - 0.01
    assert glossed.score < exact.score - 0.1


SHORT = "no further delay"
APART = "There is no delay. Further, no ferry was late."
FILLER = " ".join(f"In district {number} the quay was repaired and the boats came back." for number in range(1, 7))


def test_find_candidates_of_a_short_quote_put_the_phrase_before_its_words_apart() -> None:
    long = statement("phrase", f"{FILLER} The minister will accept no further delay. {FILLER}")
    apart = [statement(f"apart-{number}", f"{APART} {number}") for number in range(60)]
    result = found(SHORT, *apart, long)
    assert ids(result)[0] == "phrase"
    assert result.candidates[0].plan == "these words side by side, all speakers, all days"


def test_find_candidates_of_a_short_quote_put_the_speaker_s_own_first() -> None:
    others = [statement(f"other-{number}", f"No further delay, asks district {number}.", day=3) for number in range(20)]
    own = statement("own", f"We see no further delay in the work on the quays. {FILLER}", author_id="berend-karsel")
    result = found(SHORT, *others, own, speaker_ids=frozenset({"berend-karsel"}))
    assert ids(result)[0] == "own"
    assert "published by the speaker" in result.candidates[0].reasons


def test_find_candidates_of_a_short_quote_misquoted_still_find_it() -> None:
    result = found("the tolls before the budget", *POOL)
    assert ids(result)[0] == "tolls"


THREAD = (
    "The ferries to Tolse will sail again from Monday, after eleven weeks of repairs. 1/3",
    "Every family that lost income this spring can ask for help at the harbour office. 2/3",
    "Those who paid for the winter have until June to claim the money back. 3/3",
)
OVER_TWO = "after eleven weeks of repairs. Every family that lost income this spring can ask for help"


def _thread() -> tuple[Statement, ...]:
    parts = [statement(f"part-{number}", text, day=14) for number, text in enumerate(THREAD, 1)]
    return (*parts, statement("thread", "\n\n".join(THREAD), day=14))


def test_find_candidates_of_a_quotation_over_two_parts_put_the_thread_first() -> None:
    assert ids(found(OVER_TWO, *_thread(), *POOL))[0] == "thread"


@pytest.mark.parametrize("text", THREAD, ids=["first", "second", "third"])
def test_find_candidates_of_one_part_s_words_put_that_part_first(text: str) -> None:
    assert ids(found(text[:-4], *_thread(), *POOL))[0] == f"part-{THREAD.index(text) + 1}"
