"""Events with a day and a known participant are facts that official accounts can confirm."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.claims import find_claims
from crossref.article.facts import find_facts
from crossref.article.lexicon import lexicon
from crossref.lang import get_language
from crossref.types import BlockKind, Claim, ClaimKind, Span
from tests.article.newsroom import DIRECTORY, NOBODY, WEDNESDAY, article, page

EN = lexicon(get_language("en"))


def facts(text: str, *, on: date | None = WEDNESDAY, taken: tuple[Span, ...] = ()) -> tuple[Claim, ...]:
    """Return the events that a text reports."""
    return find_facts(article(text, on=on), DIRECTORY.mentions(text), EN, taken)


@pytest.mark.parametrize(
    ("text", "people", "day"),
    [
        ("Berend Karsel met Mira Tolvanen on Tuesday.", ["Berend Karsel", "Mira Tolvanen"], date(2025, 3, 11)),
        ("On 3 March Ilva Sterner visited the harbour.", ["Ilva Sterner"], date(2025, 3, 3)),
        ("Berend Karsel signed the pact in Port Calder yesterday.", ["Berend Karsel"], date(2025, 3, 11)),
        (
            "Mira Tolvanen held talks with Berend Karsel on Monday.",
            ["Mira Tolvanen", "Berend Karsel"],
            date(2025, 3, 10),
        ),
        ("Mira Tolvanen arrived in Port Calder on Sunday.", ["Mira Tolvanen"], date(2025, 3, 9)),
    ],
)
def test_event_has_its_participants_and_day(text: str, people: list[str], day: date) -> None:
    (found,) = facts(text)
    assert found.kind is ClaimKind.FACT
    assert [one.name for one in found.speakers] == people
    assert found.said_on is not None
    assert (found.said_on.first, found.said_on.last) == (day, day)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("es", "Berend Karsel se reunió el martes con Mira Tolvanen en Puerto Calder.", date(2025, 3, 11)),
        ("es", "Mira Tolvanen recibió ayer a Berend Karsel.", date(2025, 3, 11)),
        ("fr", "Berend Karsel s’est entretenu mardi avec Mira Tolvanen à Port-Calder.", date(2025, 3, 11)),
        ("fr", "Mira Tolvanen a reçu lundi Berend Karsel.", date(2025, 3, 10)),
        ("pt", "Berend Karsel reuniu-se na terça-feira com Mira Tolvanen em Porto Calder.", date(2025, 3, 11)),
        ("pt", "Mira Tolvanen recebeu ontem Berend Karsel.", date(2025, 3, 11)),
        ("de", "Berend Karsel traf am Dienstag Mira Tolvanen in Port Calder.", date(2025, 3, 11)),
    ],
)
def test_event_is_found_in_other_languages(lang: str, text: str, day: date) -> None:
    words = lexicon(get_language(lang))
    (found,) = find_facts(article(text, on=WEDNESDAY), DIRECTORY.mentions(text), words, ())
    assert {one.name for one in found.speakers} == {"Berend Karsel", "Mira Tolvanen"}
    assert found.said_on is not None
    assert found.said_on.first == day


@pytest.mark.parametrize(
    "text",
    [
        "Berend Karsel met Mira Tolvanen in Port Calder.",
        "Berend Karsel met Mira Tolvanen last week.",
        "Berend Karsel met Mira Tolvanen on Monday and again on Tuesday.",
        "Berend Karsel travelled to Port Calder on 20 March.",
        "Jonas Averill met the harbour council on Tuesday.",
        "Berend Karsel slept until noon on Tuesday.",
    ],
    ids=["no day", "a week", "two days", "still to come", "nobody known", "no event"],
)
def test_event_without_one_past_day_or_known_participant_is_none(text: str) -> None:
    assert not facts(text)


def test_event_is_none_without_the_articles_day() -> None:
    assert not facts("Berend Karsel met Mira Tolvanen on Tuesday.", on=None)


def test_event_in_a_stretch_that_is_a_claim_already_is_left_to_it() -> None:
    text = "Berend Karsel met Mira Tolvanen on Tuesday. Ilva Sterner visited the harbour on Monday."
    (found,) = facts(text, taken=(Span(0, 10),))
    assert found.text == "Ilva Sterner visited the harbour on Monday."


def test_event_is_looked_for_in_the_body_alone() -> None:
    one = page((BlockKind.HEADLINE, "Berend Karsel met Mira Tolvanen on Tuesday"), (BlockKind.BODY, "It rained."))
    assert not find_facts(one, DIRECTORY.mentions(one.text), EN, ())


def test_event_is_none_where_nobody_is_known() -> None:
    one = article("Berend Karsel met Mira Tolvanen on Tuesday.")
    assert not find_facts(one, NOBODY.mentions(one.text), EN, ())


def test_event_with_people_does_not_list_their_bodies() -> None:
    (found,) = facts("Berend Karsel received Mira Tolvanen at the Ordanian Foreign Ministry on Tuesday.")
    assert [one.person_id for one in found.speakers] == ["berend-karsel", "mira-tolvanen"]


def test_event_sentence_of_more_than_sixty_words_is_left_out() -> None:
    text = "Berend Karsel met Mira Tolvanen on Tuesday " + "and they walked along the quay " * 12 + "."
    assert not facts(text)


def test_event_claim_is_its_sentence() -> None:
    text = "It rained. Berend Karsel met Mira Tolvanen on Tuesday. Nobody knew."
    (found,) = facts(text)
    assert found.text == found.span.of(text) == "Berend Karsel met Mira Tolvanen on Tuesday."
    assert found.segments == (found.span,)


@given(st.lists(st.tuples(st.integers(0, 120), st.integers(0, 30)), max_size=6))
def test_event_is_left_to_any_claim_that_shares_a_letter_with_it(stretches: list[tuple[int, int]]) -> None:
    text = "Berend Karsel met Mira Tolvanen on Tuesday. It rained. Ilva Sterner visited the harbour on Monday."
    taken = tuple(Span(start, start + length) for start, length in stretches)
    free = [one.span for one in facts(text) if not any(one.span.overlaps(span) for span in taken)]
    assert [one.span for one in facts(text, taken=taken)] == free


def test_time_grows_as_the_number_of_claims_and_events() -> None:
    def seconds(count: int) -> float:
        text = "Berend Karsel met Mira Tolvanen on Tuesday. “We sail,” Ilva Sterner said.\n\n" * count
        start = time.process_time()
        assert len(find_claims(article(text), DIRECTORY).claims) == 2 * count
        return time.process_time() - start

    seconds(50)
    assert seconds(800) < 16 * seconds(200) + 0.5
