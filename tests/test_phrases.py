"""What the tool says by itself: plain English that remembers its pattern and values, through pickling and JSON too."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.phrases import Languages, Message, Phrase, Value, keep, messages_of, restored, tell, tell_all, tell_many
from crossref.types import Platform

SEEN = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)


def test_phrase_is_plain_english() -> None:
    phrase = tell(
        "The figure is “%(claim)s” in the article and “%(statement)s” in the original.", claim="50", statement="15"
    )
    assert phrase == "The figure is “50” in the article and “15” in the original."
    assert isinstance(phrase, str)
    assert messages_of(phrase)[0].values == (("claim", "50"), ("statement", "15"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("100%", "100%"), (4, "4"), (date(2026, 11, 3), "2026-11-03"), (SEEN, "2026-11-20 09:05 UTC"),
        (Languages(("es", "ru"), "Spanish, Russian"), "Spanish, Russian"), (Platform.PAGE, "page"),
        (tell("the span holds no words"), "the span holds no words"),
    ],
)  # fmt: skip
def test_every_kind_of_value_has_its_english(value: Value, text: str) -> None:
    assert tell("(%(value)s)", value=value) == f"({text})"


def test_pattern_goes_with_the_count() -> None:
    one, many = "%(count)s more difference is listed.", "%(count)s more differences are listed."
    assert tell_many(one, many, count=1) == "1 more difference is listed."
    assert tell_many(one, many, count=2) == "2 more differences are listed."


def test_several_phrases_are_one_that_knows_its_parts() -> None:
    phrase = tell_all(tell("The article adds “%(claim)s”.", claim="not"), "", "It is plain.")
    assert phrase == "The article adds “not”. It is plain."
    assert [one.pattern for one in messages_of(phrase)] == ["The article adds “%(claim)s”.", "It is plain."]


def test_per_cent_sign_of_a_bare_string_is_no_place() -> None:
    assert messages_of("Some 40% of it") == (Message("Some 40% of it"),)
    assert tell("Some 40% of it") == "Some 40% of it"


_values = st.one_of(
    st.text(), st.integers(), st.dates(), st.datetimes(timezones=st.just(UTC)), st.sampled_from(Platform),
    st.lists(st.sampled_from(["en", "ru"])).map(lambda codes: Languages(tuple(codes), ", ".join(codes))),
    st.text(min_size=1).map(lambda words: tell("no channel of %(speaker)s is listed", speaker=words)),
)  # fmt: skip


@given(_values, st.integers(min_value=0, max_value=100))
def test_phrase_comes_back_from_json_and_pickle(value: Value, count: int) -> None:
    phrase = tell_all(tell("(%(value)s)", value=value), tell_many("%(count)s day", "%(count)s days", count=count))
    kept = json.loads(json.dumps(keep(phrase)))
    for back in (restored(str(phrase), kept), pickle.loads(pickle.dumps(phrase))):
        assert isinstance(back, Phrase)
        assert (back, back.messages) == (phrase, phrase.messages)
