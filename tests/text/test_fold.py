"""Folding drops typography alone, is stable, and always knows where in the raw text a character came from."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.text.fold import fold

TYPOGRAPHY = st.text(
    alphabet=st.sampled_from(
        "aeéEiñоё한글각 \t\n-–—“”‘’'\"…ﬁ#@&amp;lt\u00ad\u200b\u200d\u0301\u0308\ufffd📍🤝½³10%$€.,:/htwspｆＡ"
    ),
    max_size=40,
)
ANY = st.one_of(TYPOGRAPHY, st.text(max_size=60))


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        pytest.param("“We’re ready”", '"We\'re ready"', id="quotation marks and apostrophes"),
        pytest.param("the ceasefire — at last", "the ceasefire - at last", id="dashes"),
        pytest.param("wait… and see", "wait... and see", id="ellipsis"),
        pytest.param("ﬁnal oﬀer", "final offer", id="ligatures"),
        pytest.param("ＮＡＴＯ talks", "NATO talks", id="full-width letters"),
        pytest.param("a  new\u00a0\n deal", "a new deal", id="white space"),
        pytest.param("co\u00adoperation\u200b", "cooperation", id="soft hyphen and zero width"),
        pytest.param("an inter-\nnational body", "an international body", id="line end"),
        pytest.param("trade &amp; aid &#8220;now&#8221;", 'trade & aid "now"', id="entities"),
        pytest.param("#Peace with @karsel", "Peace with karsel", id="marks"),
        pytest.param("Signed today 🤝 https://t.co/aB3dE5", "Signed today ", id="emoji and link"),
        pytest.param("cafe\u0301", "café", id="composition"),
        pytest.param("damaged \ufffd\ufffd\ufffd text", "damaged \ufffd text", id="damage"),
    ],
)
def test_fold_typography_is_dropped(raw: str, folded: str) -> None:
    assert fold(raw).text == folded


@pytest.mark.parametrize("raw", ["10³", "½ of m²", "15%", "$80", "€5", "not", "Not", "１２", "x²"])
def test_fold_digits_signs_case_and_negators_are_kept(raw: str) -> None:
    assert fold(raw).text == raw


@given(ANY)
def test_fold_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(ANY)
def test_fold_origins_never_fall_and_end_with_the_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.origins) == len(folded.text) + 1
    assert folded.origins[-1] == len(text)
    assert all(a <= b for a, b in itertools.pairwise(folded.origins))


@given(st.text(alphabet=st.characters(categories=("Ll", "Lu", "Zs", "Mn", "Po")), max_size=40))
def test_fold_composed_and_decomposed_forms_agree(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)).text == fold(unicodedata.normalize("NFD", text)).text


@given(st.lists(st.sampled_from(["“deal”", "co\u00adst", "#Peace", "ﬁrm", "cafe\u0301", "15 %", "📍"]), max_size=8))
def test_fold_back_gives_raw_stretches_that_fold_to_the_same(parts: list[str]) -> None:
    raw = " ".join(parts)
    folded = fold(raw)
    for word in folded.text.split():
        start = folded.text.index(word)
        assert fold(folded.raw(start, start + len(word)).of(raw)).text.strip() == word
