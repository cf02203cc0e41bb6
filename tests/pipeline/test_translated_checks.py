"""Checks with a translation engine: what it adds to the word lists, and what is said when it or they fail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from lxml import html

from crossref.article.extract import article_from_text
from crossref.config import Settings
from crossref.directory import Directory
from crossref.match.candidates import find_candidates
from crossref.match.plan import Query
from crossref.pipeline.checking import Check, check_article
from crossref.pipeline.engines import SafeTranslator
from crossref.pipeline.originals import GivenOriginals
from crossref.report.export import check_document
from crossref.report.render import render_html
from crossref.types import ArticleCheck, Channel, Platform, Span, Statement, Version
from tests.verdict.test_judgement import DIRECTORY

QUOTE = "The old lighthouse keeper will teach every pupil to sail"
FINNISH = "Vanha majakanvartija opettaa jokaisen oppilaan purjehtimaan."
NOBODY = Directory(())
OTHER = "Torin kahvila avataan uudelleen keväällä."


class Phrasebook:
    """An engine that knows one sentence."""

    name, version = "phrasebook", "1"

    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails

    def knows(self, source: str, target: str) -> bool:
        return (source, target) == ("en", "fi")

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        if self.fails:
            raise OSError("broken")
        return [FINNISH if QUOTE in text else "" for text in texts]


def originals() -> GivenOriginals:
    texts = {"sail": FINNISH, "cafe": OTHER}
    return GivenOriginals(
        [Statement(id=id, lang="fi", versions=(Version(number=1, text=text),)) for id, text in texts.items()]
    )


def check(
    translator: SafeTranslator | None,
    *,
    given_only: bool = True,
    directory: Directory = NOBODY,
    speaker: str = "the harbour minister",
) -> ArticleCheck:
    article = article_from_text(f'"{QUOTE}," {speaker} said on Monday. It was a windy day in the town.')
    given = Check(
        directory=directory,
        originals=originals(),
        settings=Settings(),
        now=datetime(2026, 11, 24, tzinfo=UTC),
        translator=translator,
        given_only=given_only,
    )
    return check_article(article, given)


def test_translation_finds_what_no_list_carries() -> None:
    pool = originals()
    query = Query(text=QUOTE, segments=(Span(0, len(QUOTE)),), lang="en", quoted=False)
    assert find_candidates(query, pool.index, pool.load).candidates == ()
    engine = SafeTranslator([Phrasebook()])
    found = find_candidates(query, pool.index, pool.load, translator=engine).candidates
    assert [one.statement.id for one in found] == ["sail"]
    assert found[0].carried is not None
    assert found[0].carried > 0.9


def test_language_without_any_list_is_noted_once() -> None:
    (note,) = [one for one in check(None).notes if "No word list" in one]
    assert note == "No word list for statements in fi: they were searched by names and numbers alone."


def test_finding_says_that_names_and_numbers_alone_were_searched() -> None:
    said = "No word list for statements in fi: they were searched by names and numbers alone."
    checked = check(None)
    (finding,) = check_document(checked)["findings"]
    assert finding["explanation"].endswith(said)
    assert any("No word list" in one["pattern"] for one in finding["messages"])
    page = html.fromstring(render_html(checked, Directory(()), overrides=None, newsroom="", notice=""))
    assert said in page.findtext(".//*[@class='sentence']")
    assert said not in str(check(SafeTranslator([Phrasebook()])).findings)


def test_language_in_which_the_speaker_publishes_is_said_in_a_finding() -> None:
    channel = Channel(id="ordania-fi", platform=Platform.FEED, address="https://ordania.example/fi", language="fi")
    directory = Directory([replace(one, channels=(*one.channels, channel)) for one in DIRECTORY.sources])
    checked = check(
        None, given_only=False, directory=directory, speaker="Berend Karsel, the foreign minister of Ordania,"
    )
    assert "No word list for statements in fi" in checked.findings[0].explanation


def test_languages_of_other_speakers_are_not_said_in_a_finding() -> None:
    checked = check(None, given_only=False)
    assert [one for one in checked.notes if "No word list" in one]
    assert "No word list" not in str(checked.findings)


def test_engine_for_the_language_makes_the_note_needless() -> None:
    assert not [one for one in check(SafeTranslator([Phrasebook()])).notes if "No word list" in one]


def test_engine_that_fails_is_noted_and_the_check_goes_on() -> None:
    checked = check(SafeTranslator([Phrasebook(fails=True)]))
    assert len(checked.findings) == len(checked.claims) > 0
    assert [one for one in checked.notes if "phrasebook" in one] == [
        "No translations by phrasebook: it ended with OSError. Checked without it."
    ]
    assert [one for one in checked.notes if "No word list" in one]
