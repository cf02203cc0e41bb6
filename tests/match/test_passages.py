"""Statements cut into passages: every word is in one, and no passage is a page."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crossref.match.passages import MAX_SENTENCES, MAX_WORDS, passages_of, windows
from crossref.match.terms import words_of
from crossref.types import Span, Statement, Version

POST = "Tarvia and Ordania signed the Harbour Access Pact in Port Anselm today. Inspections begin in October."
SPEECH = " ".join(
    f"In district {number} the ministry has repaired the quay, and the boats that left in spring may come back."
    for number in range(1, 31)
)
WORDS = [
    "the", "ministry", "repaired", "38", "quays", "in", "Port", "Anselm",
    "and", "boats", "may", "return", "soon", "Calder", "tolls",
]  # fmt: skip
TEXTS = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", " ", " ", " ", ". ", "! ", "\n", "\n\n", ".” "])),
    max_size=300,
).map(lambda parts: "".join(word + gap for word, gap in parts))


def statement(*texts: str) -> Statement:
    versions = tuple(Version(number=number, text=text) for number, text in enumerate(texts, 1))
    return Statement(id="s-1", versions=versions)


def test_passages_of_a_post_is_the_whole_post() -> None:
    (passage,) = passages_of(statement(POST))
    assert passage.span == Span(0, len(POST))
    assert passage.words == tuple(words_of(POST))
    assert (passage.statement_id, passage.version) == ("s-1", 1)


def test_passages_of_a_speech_are_a_few_sentences_each() -> None:
    passages = list(passages_of(statement(SPEECH)))
    assert len(passages) > 5
    for passage in passages:
        words = passage.span.of(SPEECH)
        assert words.count(".") <= MAX_SENTENCES
        assert words.startswith("In district")
        assert words.endswith("come back.")


def test_passages_of_a_speech_overlap_so_that_two_sentences_stay_together() -> None:
    spans = [passage.span for passage in passages_of(statement(SPEECH))]
    assert all(before.overlaps(after) for before, after in pairwise(spans))


def test_passages_of_every_version_are_cut_and_a_repeated_text_once() -> None:
    edited = POST.replace("October", "November")
    versions = [passage.version for passage in passages_of(statement(POST, edited, POST))]
    assert versions == [1, 2]


def test_passages_of_a_statement_without_words_are_none() -> None:
    assert list(passages_of(statement("🌊🌊 — …"))) == []


def test_windows_of_one_endless_sentence_overlap() -> None:
    text = " ".join(f"and clause {number} stays in force" for number in range(100))
    found = windows(text)
    assert len(found) > 1
    assert all(len(words) <= MAX_WORDS for _, words in found)
    assert all(a.overlaps(b) for (a, _), (b, _) in pairwise(found))
    assert found[-1][0].end == len(text)


def test_windows_of_text_without_spaces_is_one() -> None:
    text = "共同声明" * 200
    assert [span for span, _ in windows(text)] == [Span(0, len(text))]


def test_windows_of_chinese_sentences_are_cut_at_their_stops() -> None:
    sentence = "两国外长今天在安瑟姆港签署了关于港口准入的协议并发表了共同声明。"
    found = windows(sentence * 20)
    assert len(found) > 5
    assert all(span.of(sentence * 20).endswith("。") for span, _ in found)


@given(TEXTS)
def test_windows_cover_all_words(text: str) -> None:
    covered = [span for span, _ in windows(text)]
    place = 0
    for word in text.split():
        start = text.index(word, place)
        place = start + len(word)
        assert any(span.contains(Span(start, start + len(word.rstrip(".!”")))) for span in covered), word


@given(TEXTS)
def test_windows_hold_the_words_of_their_span_and_no_more_than_allowed(text: str) -> None:
    for span, words in windows(text):
        assert words == tuple(words_of(span.of(text)))
        assert len(words) <= MAX_WORDS or len(text) <= MAX_WORDS * 5


@given(st.text(max_size=900))
def test_windows_of_any_text_lie_in_it_in_order(text: str) -> None:
    spans = [span for span, _ in windows(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans)
