"""Names in quotation marks are told from words spoken, and may be who speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text
from crossref.article.lexicon import lexicon
from crossref.article.quoted_names import is_naming
from crossref.directory import Directory
from crossref.lang import get_language


def read(text: str, code: str) -> tuple[list[str], list[str]]:
    """Return the quotations that are claims, and what was set aside."""
    article = replace(article_from_text(text, name="test"), lang=code)
    found = find_claims(article, Directory(), explain=True)
    return [claim.text for claim in found.claims if claim.is_quoted], [claim.text for claim in found.set_aside]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("de", "Der Fernsehsender „Kanal Nord“ berichtete, der Deich sei sicher.", "Kanal Nord"),
        ("de", "Wie „hafen online“ berichtet, bleibt die Schleuse zu.", "hafen online"),
        ("de", "Ein Sprecher der „Ferrol Reederei“ sagte, das Schiff sei sicher.", "Ferrol Reederei"),
        ("de", "In der „Ordania am Sonntag Zeitung“ schreibt Karsel, der Deich halte.", "Ordania am Sonntag Zeitung"),
        ("de", "„Nord News“ berichtet unter Berufung auf einen Lotsen, das Schiff sei gesunken.", "Nord News"),
        ("de", "Die Klima-Dokumentation „Ein stiller Hafen“ lobte Sterner sehr.", "Ein stiller Hafen"),
        ("de", "Karsel, von Freunden „der Admiral“ genannt, kam nicht.", "der Admiral"),
        (
            "de",
            "Vorträge wie „Der Hafen im Winter“, „Schleusen und Wehre“ oder „Mit der Fähre nach Norden“ füllten den Saal.",
            "Mit der Fähre nach Norden",
        ),
        ("ru", "Газета «Портовые ведомости» сообщила, что шлюз закрыт.", "Портовые ведомости"),
        ("ru", "«Мост закрыт», — заявил представитель компании «Северный путь».", "Северный путь"),
        ("uk", "Речник компанії «Північний шлях» заявив, що міст закрито.", "Північний шлях"),
    ],
)
def test_name_in_marks_is_no_claim(code: str, text: str, name: str) -> None:
    quoted, aside = read(text, code)
    assert name not in quoted
    assert name in aside


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("de", "„Die Zeit der Gebühren ist vorbei“, sagte Sterner.", "Die Zeit der Gebühren ist vorbei"),
        ("de", "Sterner beklagte die „Kluft zwischen Arm und Reich“ in den Häfen.", "Kluft zwischen Arm und Reich"),
        ("de", "Karsel riet zu „Gelassenheit und Augenmaß“.", "Gelassenheit und Augenmaß"),
        ("ru", "Карсел назвал сбор «справедливой ценой».", "справедливой ценой"),
    ],
)
def test_words_of_somebody_stay_a_claim(code: str, text: str, words: str) -> None:
    assert words in read(text, code)[0]


def test_name_in_marks_may_speak() -> None:
    article = replace(article_from_text("„Der Deich hält“, schreibt die „Hafenpost“.", name="test"), lang="de")
    (claim,) = find_claims(article, Directory()).claims
    assert claim.speaker is not None and claim.speaker.mention == "die „Hafenpost“"


def test_compound_counts_by_its_end_and_answer_is_no_word() -> None:
    words = lexicon(get_language("de"))
    assert is_naming("tageszeitung", words)
    assert not is_naming("antwort", words)
