"""Sentences are parted where a reader would part them, and never inside a quotation."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.quotes import find_quotations
from crossref.text.sentences import split_sentences
from crossref.types import Span

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)
STOPPED = st.text(alphabet=st.sampled_from(list("aB1 .!?…”“\"')\n。؟")), max_size=60)


def sentences(text: str, code: str = "en", *, closed: bool = False) -> list[str]:
    """Return the sentences of one paragraph; ``closed`` keeps its quotations whole."""
    whole = Span(0, len(text))
    kept = tuple(one.outer for one in find_quotations(text, [whole]) if one.depth == 0) if closed else ()
    return [span.of(text) for span in split_sentences(text, whole, get_language(code), closed=kept)]


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "The ferry sails. The lock stays shut.", 2),
        ("en", "Why now? Because the tide turns! So be it.", 3),
        ("en", "The talks went on… Nobody left.", 2),
        ("en", "Mr. Averill met Gen. Karsel at St. Brannoch.", 1),
        ("en", "J. R. Averill met the U.N. envoy on Jan. 4.", 1),
        ("en", "The levy rose by 4.5 percent. Fares fell by 1.2 percent.", 2),
        ("en", "The council (est. 1904) met. It rose early.", 2),
        ("en", "It closed at 5 p.m. on Monday.", 1),
        ("en", "“We sail.” The envoy left.", 2),
        ("en", "She said no. Karsel left.", 2),
        ("en", "It is lock No. 4 of the river.", 1),
        ("es", "Dijo que no. Karsel salió.", 2),
        ("fr", "« Nous partons. » Le ministre est sorti.", 2),
        ("fr", "« Partir ? » Le ministre est sorti.", 2),
        ("fr", "« Nous partons. » dit-il.", 1),
        ("de", "Er geht. »Nein« sagt sie.", 2),
        ("en", "See mfa.ordania.example for details.", 1),
        ("en", "He paused ... then went on.", 1),
        ("de", "Die Fähre fährt am 3. Mai. Das Tor bleibt zu.", 2),
        ("de", "Prof. Dr. Sterner sprach z. B. mit dem Rat.", 1),
        ("es", "El Sr. Rivas llegó. ¿Quién lo recibió? Nadie.", 3),
        ("fr", "M. Karsel est parti. Mme Sterner reste.", 2),
        ("pt", "O Sr. Rivas chegou. A ministra ficou.", 2),
        ("ru", "В 2024 г. порт открылся. Министр уехал.", 2),
        ("uk", "Порт відкрито. Міністр поїхав.", 2),
    ],
)
def test_sentences_are_as_many_as_a_reader_counts(code: str, text: str, number: int) -> None:
    assert len(sentences(text, code)) == number


@pytest.mark.parametrize(
    ("text", "ends"),
    [("大臣は話した。港は閉まった。", 2), ("قال الوزير ذلك؟ نعم هكذا.", 2), ("मंत्री ने कहा। बंदरगाह बंद है।", 2)],
    ids=["Japanese", "Arabic", "Hindi"],
)
def test_sentences_end_at_the_stops_of_other_scripts(text: str, ends: int) -> None:
    assert len(sentences(text)) == ends


def test_sentences_keep_the_closing_mark_of_a_quotation() -> None:
    assert sentences("She said: “We sail.” Nobody replied.") == ["She said: “We sail.”", "Nobody replied."]


def test_sentences_are_not_parted_inside_a_closed_quotation() -> None:
    text = "“We sail. We always sail. We will not stop,” she said. Karsel nodded."
    assert sentences(text, closed=True) == [text[: text.index(" Karsel")], "Karsel nodded."]


def test_sentences_are_parted_inside_a_quotation_when_it_is_not_closed() -> None:
    assert len(sentences("“We sail. We always sail,” she said.")) == 2


def test_sentences_of_a_paragraph_lie_in_it() -> None:
    text = "First one. Second one.\nThird one."
    (only,) = split_sentences(text, Span(text.index("Third"), len(text)), get_language("en"))
    assert only.of(text) == "Third one."


def test_sentences_of_blanks_are_none() -> None:
    assert not sentences(" \u00a0\t ")


@given(STOPPED | ANY, st.sampled_from(["en", "de", "ru", "fr"]))
def test_sentences_cover_every_letter_in_order(text: str, code: str) -> None:
    spans = split_sentences(text, Span(0, len(text)), get_language(code))
    assert all(one.end <= other.start for one, other in zip(spans, spans[1:], strict=False))
    gaps = [Span(0, 0), *spans, Span(len(text), len(text))]
    between = "".join(text[one.end : other.start] for one, other in zip(gaps, gaps[1:], strict=False))
    assert not between.strip()
    assert all(span.of(text).strip() == span.of(text) and len(span) for span in spans)


@given(STOPPED | ANY)
def test_sentences_never_cut_a_quotation(text: str) -> None:
    for found in re.finditer(r"[^\n]+", text):
        paragraph = Span(*found.span())
        closed = tuple(one.outer for one in find_quotations(text, [paragraph]) if one.depth == 0)
        for sentence in split_sentences(text, paragraph, get_language("en"), closed=closed):
            assert all(sentence.contains(one) or not sentence.overlaps(one) for one in closed)


def test_sentences_of_a_hundred_thousand_stops_come_to_an_end() -> None:
    assert len(sentences("A. " * 100_000)) <= 100_000
    assert len(sentences("“We sail.” " * 20_000)) == 20_000
    assert len(sentences("." * 4_000)) == 1
