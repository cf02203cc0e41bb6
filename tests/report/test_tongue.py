"""Reports in four languages: whole catalogues, the right plural, and no English left over."""

from __future__ import annotations

import re
from datetime import date

import pytest
from babel.messages.pofile import read_po
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from crossref.report.messages import all_messages, updated
from crossref.report.render import render_html, render_markdown
from crossref.report.spelled import day_text, days_text
from crossref.report.tongue import (
    ACCUSING,
    LANGUAGES,
    catalogue_path,
    name_of_language,
    number_text,
    percent_text,
    say,
    say_many,
    speaking,
    spoken,
)
from crossref.report.wording import count_text
from crossref.types import Group
from tests.report.samples import directory, rich_check

OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.mark.parametrize("language", OTHERS)
def test_catalogue_holds_every_message_translated(language: str) -> None:
    with catalogue_path(language).open("rb") as file:
        catalogue = read_po(file, locale=language)
    known = {message.id for message in catalogue if message.id}
    assert known == set(all_messages()), "run: python -m crossref.report.messages"
    for message in catalogue:
        if message.id:
            texts = message.string if isinstance(message.string, tuple) else (message.string,)
            assert all(texts), message.id
            assert not message.fuzzy


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_the_places_of_values(language: str) -> None:
    for message in updated(language):
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        places = {place for id in ids for place in re.findall(r"%\(\w+\)s", id)}
        for text in texts:
            assert set(re.findall(r"%\(\w+\)s", text)) <= places, text
            if places:
                assert text % {place[2:-2]: "x" for place in places}


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("1 discrepancy", "3 discrepancies", "5 discrepancies")),
        ("es", ("1 discrepancia", "3 discrepancias", "5 discrepancias")),
        ("fr", ("1 écart", "3 écarts", "5 écarts")),
        ("ru", ("1 расхождение", "3 расхождения", "5 расхождений")),
    ],
)
def test_counts_take_the_right_form(language: str, texts: tuple[str, ...]) -> None:
    with speaking(language):
        assert tuple(count_text(Group.DISCREPANCY, count) for count in (1, 3, 5)) == texts


@pytest.mark.parametrize(
    ("language", "day", "number", "share", "name"),
    [
        ("en", "3 May 2026", "20,418", "5%", "Spanish"),
        ("es", "3 de mayo de 2026", "20.418", "5\xa0%", "español"),
        ("fr", "3 mai 2026", "20\u202f418", "5\xa0%", "espagnol"),
        ("ru", "3 мая 2026", "20\xa0418", "5\xa0%", "испанский"),
    ],
)
def test_days_and_numbers_are_written_as_the_language_does(
    language: str, day: str, number: str, share: str, name: str
) -> None:
    with speaking(language):
        assert day_text(date(2026, 5, 3)) == day
        assert number_text(20418) == number
        assert percent_text(0.05) == share
        assert name_of_language("es").capitalize() == name.capitalize()


@pytest.mark.parametrize("language", OTHERS)
def test_report_says_nothing_of_its_own_in_english(language: str) -> None:
    with speaking(language):
        html = render_html(rich_check(), directory(), overrides=None, newsroom="", notice="")
        text = render_markdown(rich_check(), directory(), newsroom="", notice="")
    words = BeautifulSoup(html.split("</style>")[1], "html.parser").get_text(" ")
    for english in (
        "The article", "The original", "What differs", "Published by", "Checked", "Claims", "Method", "needs sign-off",
        "Altered number", "seen from", "more words", "Looked in", "Searched", "Covered", "cannot tell",
    ):  # fmt: skip
        assert english not in words, english
        assert f"{english}:" not in text


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_accuses(language: str) -> None:
    for message in updated(language):
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        for text in texts if message.id else ():
            found = [word for word in ACCUSING[language] if re.search(rf"\b{word}", text.lower())]
            assert not found, f"{text}: {found}"


@pytest.mark.parametrize("language", OTHERS)
def test_same_values_stand_in_every_translation(language: str) -> None:
    for message in updated(language):
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        for text in texts if message.id else ():
            missing = set(re.findall(r"%\(\w+\)s", ids[-1])) - set(re.findall(r"%\(\w+\)s", text))
            assert missing <= {"%(count)s"} and (not missing or len(ids) > 1), text


def test_language_ends_with_its_block() -> None:
    with speaking("ru"):
        with speaking("fr"):
            assert spoken() == "fr"
        assert spoken() == "ru"
    assert spoken() == "en"
    with speaking("tlh"):
        assert spoken() == "en"


def test_unknown_message_stays_as_it_is() -> None:
    with speaking("es"):
        assert say("imported from statements.jsonl") == "imported from statements.jsonl"
        assert say("") == ""
        assert say_many("%(count)s boat", "%(count)s boats", 2) == "%(count)s boats"


@given(st.dates(min_value=date(1, 1, 1)), st.dates(min_value=date(1, 1, 1)), st.sampled_from(LANGUAGES))
def test_every_day_can_be_said(first: date, last: date, language: str) -> None:
    with speaking(language):
        assert str(first.year) in days_text(first, last)
