"""Bytes become text without losing a letter, and what was repaired or cannot be is told."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.mend import damage_notes, decode, mend, page_bytes
from crossref.errors import ArticleError

SPANISH = "La ministra señaló: “El túnel abrirá en otoño; no habrá peajes”. Así lo anunció la cancillería."
RUSSIAN = "Министр заявил: «Мы не подпишем соглашение о портах до конца года». Об этом сообщило ведомство."
SENTENCES = (
    SPANISH,
    "“We won’t raise the tolls,” the minister said – twice.",
    "Der Außenminister sagte: „Wir prüfen das Abkommen.“",
    RUSSIAN,
    "Le ministre a déclaré : « L’accord est prêt. »",
)


def read(data: bytes, charset: str | None = None) -> str:
    return decode(data, charset=charset, name="a.html")[0]


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        pytest.param(SPANISH.encode(), None, id="utf-8"),
        pytest.param(SPANISH.encode(), "iso-8859-1", id="utf-8 whatever the server says"),
        pytest.param(codecs.BOM_UTF8 + SPANISH.encode(), None, id="byte order mark"),
        pytest.param(SPANISH.encode("utf-16"), None, id="utf-16"),
        pytest.param(SPANISH.encode("utf-32"), None, id="utf-32"),
        pytest.param(codecs.BOM_UTF16_BE + SPANISH.encode("utf-16-be"), None, id="utf-16 big endian"),
        pytest.param(SPANISH.encode("cp1252"), "windows-1252", id="the server's word"),
        pytest.param(SPANISH.encode("cp1252"), "ISO-8859-1", id="latin-1 means windows-1252"),
    ],
)
def test_decode_gives_the_text(data: bytes, charset: str | None) -> None:
    assert read(data, charset).removeprefix("\ufeff") == SPANISH


def test_decode_takes_the_pages_own_word_before_guessing() -> None:
    page = f'<html><head><meta charset="windows-1251"></head><body><p>{RUSSIAN}</p></body></html>'
    text, notes = decode(page.encode("cp1251"), charset=None, name="a.html")
    assert RUSSIAN in text
    assert notes == ()


def test_decode_doubts_a_word_that_damages_the_text() -> None:
    page = f'<meta charset="utf-8"><p>{RUSSIAN}</p>'
    text, notes = decode(page.encode("cp1251"), charset="utf-8", name="a.html")
    assert RUSSIAN in text
    assert notes == ("The encoding was not declared; it was read as cp1251.",)


def test_decode_keeps_a_page_with_a_few_damaged_bytes() -> None:
    data = ("The ministry said that the tunnel is open. " * 30).encode() + b"\xff"
    assert read(data, "utf-8").count("\ufffd") == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b" \n\t ", "is empty", id="blank"),
        pytest.param(b"%PDF-1.7 ...", "is a PDF", id="pdf"),
        pytest.param(b"\x89PNG\r\n", "is an image", id="png"),
        pytest.param(b"PK\x03\x04word/document.xml", "is a Word or zip file", id="docx"),
        pytest.param(b"\x1f\x8b\x08", "is a compressed file", id="gzip"),
        pytest.param(b"The minister\x00said", "is a binary file", id="nul"),
    ],
)
def test_decode_of_what_is_no_text_says_so(data: bytes, words: str) -> None:
    with pytest.raises(ArticleError) as caught:
        decode(data, charset=None, name="notes.dat")
    assert caught.value.message.startswith("notes.dat ")
    assert words in caught.value.message
    assert caught.value.hint


@given(st.text(alphabet=st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1))
def test_decode_of_utf8_text_is_the_text(text: str) -> None:
    data = ("A" + text).encode()
    assert read(data) == "A" + text


@pytest.mark.parametrize("sentence", SENTENCES)
def test_mend_repairs_what_was_decoded_wrongly(sentence: str) -> None:
    wrong = sentence.encode().decode("latin-1")
    assert wrong != sentence
    assert mend(wrong) == sentence


@pytest.mark.parametrize("sentence", SENTENCES)
def test_mend_leaves_sound_text_alone(sentence: str) -> None:
    assert mend(sentence) == sentence


@pytest.mark.parametrize("text", ["‘a ﬁshing ﬂeet’", "１２ boats", "R&amp;D", "line\r\nbreak", "10³ m²", "№ 5 …"])
def test_mend_keeps_marks_that_a_comparison_needs(text: str) -> None:
    assert mend(text) == text


@given(st.text())
def test_mend_never_loses_an_unaccented_letter_or_digit(text: str) -> None:
    plain = [char for char in text if char.isascii() and char.isalnum()]
    assert [char for char in mend(text) if char.isascii() and char.isalnum()] == plain


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("El t\ufffd\ufffdnel de la regiÃ³n", "El t\ufffd\ufffdnel de la región"),
        ("It\ufffds a â€œbadâ€\x9d day", "It\ufffds a “bad” day"),
        ("Welcome \ufffd\ufffd to Port Calder", "Welcome \ufffd\ufffd to Port Calder"),
    ],
    ids=["beside wrong letters", "an apostrophe", "an emoji"],
)
def test_mend_leaves_the_marks_of_lost_characters(text: str, mended: str) -> None:
    assert mend(text) == mended


@given(st.lists(st.sampled_from(["\ufffd", "\ufffd\ufffd", "tÃºnel ", "the ", "“no” ", "ministro ", "â€œ"])))
def test_mend_keeps_every_mark_of_a_lost_character(parts: list[str]) -> None:
    text = "".join(parts)
    assert mend(text).count("\ufffd") == text.count("\ufffd")


@given(st.text())
def test_mend_twice_is_mend_once(text: str) -> None:
    assert mend(mend(text)) == mend(text)


def test_page_bytes_drop_what_no_page_shows() -> None:
    assert page_bytes("The\x00 min\x0bister\ud800\tsaid\r\nno") == b"The minister\tsaid\r\nno"


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"])))
def test_page_bytes_keep_everything_else(text: str) -> None:
    assert page_bytes(text) == text.encode()


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        pytest.param(SPANISH, (), id="sound"),
        pytest.param(
            "the t\ufffdnnel",
            ("1 character of the text was lost before it reached us (shown as \ufffd).",),
            id="one lost",
        ),
        pytest.param(
            "the t\ufffd\ufffdel",
            ("2 characters of the text were lost before it reached us (shown as \ufffd).",),
            id="two lost",
        ),
        pytest.param(
            "el tÃºnel", ("Some letters look wrongly decoded; the text was kept as given.",), id="wrongly decoded"
        ),
    ],
)
def test_damage_notes_say_what_is_damaged(text: str, notes: tuple[str, ...]) -> None:
    assert damage_notes(text) == notes
