"""Word lists written as text are read as meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang.base import CueVerb
from crossref.lang.tables import read_cues, read_pairs, read_synonyms, read_words
from crossref.types import SpeechAct

WORD = st.from_regex(r"[a-zñé]{1,8}", fullmatch=True)


def test_read_cues_reads_lemma_act_takes_and_forms() -> None:
    cues = read_cues(
        """
        # plain saying
        say | - | - | say, says, said, saying

        point out | - | that quote | points out, pointed out
        promise | promise | that infinitive | promises, promised
        """
    )
    assert cues == (
        CueVerb(lemma="say", forms=("say", "says", "said", "saying")),
        CueVerb(lemma="point out", forms=("points out", "pointed out"), takes=("that", "quote")),
        CueVerb(lemma="promise", forms=("promises", "promised"), act=SpeechAct.PROMISE, takes=("that", "infinitive")),
    )


def test_read_cues_lists_a_repeated_form_once() -> None:
    assert read_cues("put | - | - | put, puts, put,")[0].forms == ("put", "puts")


@pytest.mark.parametrize("line", ["say | - | says", "say | shout | - | says"], ids=["a column missing", "no such act"])
def test_read_cues_of_a_wrong_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"unpack|shout"):
        read_cues(line)


def test_read_pairs_are_sorted_and_keep_spaces_inside() -> None:
    assert read_pairs("per cent=percent, mn=million,\n  a\n  lot=many,") == (
        ("a lot", "many"), ("mn", "million"), ("per cent", "percent"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("not never\n no", ("never", "no", "not")),
        ("no longer, not, no", ("no", "no longer", "not")),
        ("at\n  least, most", ("at least", "most")),
        ("no no no", ("no",)),
        ("", ()),
    ],
    ids=["words", "phrases", "a phrase over two lines", "repeated", "nothing"],
)
def test_read_words_of_words_or_phrases(text: str, words: tuple[str, ...]) -> None:
    assert read_words(text) == words


@given(st.lists(WORD))
def test_read_words_gives_each_word_once_sorted(words: list[str]) -> None:
    assert read_words(" ".join(words)) == tuple(sorted(set(words)))


@given(st.dictionaries(WORD, WORD, max_size=8))
def test_read_pairs_reads_back_what_was_written(pairs: dict[str, str]) -> None:
    text = ", ".join(f"{left}={right}" for left, right in pairs.items())
    assert read_pairs(text) == tuple(sorted(pairs.items()))


def test_read_synonyms_pairs_every_two_words_of_a_group() -> None:
    assert read_synonyms("aid, help,\n assistance; carry  out, conduct; help, aid;") == (
        ("aid", "assistance"), ("aid", "help"), ("assistance", "help"), ("carry out", "conduct"),
    )  # fmt: skip


@given(st.lists(st.lists(WORD, min_size=2, max_size=4, unique=True), max_size=5))
def test_read_synonyms_gives_each_pair_once_whatever_the_order(groups: list[list[str]]) -> None:
    pairs = read_synonyms("; ".join(", ".join(group) for group in groups))
    assert pairs == read_synonyms(";".join(",".join(reversed(group)) for group in reversed(groups)))
    assert all(one < other for one, other in pairs)
    assert {word for pair in pairs for word in pair} == {word for group in groups for word in group}
