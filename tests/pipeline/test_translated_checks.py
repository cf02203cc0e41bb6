"""Checks with a translation engine: what it adds to the word lists, and what is said when it or they fail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from crossref.article.extract import article_from_text
from crossref.config import Settings
from crossref.directory import Directory
from crossref.match.candidates import find_candidates
from crossref.match.plan import Query
from crossref.pipeline.checking import Check, check_article
from crossref.pipeline.engines import SafeTranslator
from crossref.pipeline.originals import GivenOriginals
from crossref.types import ArticleCheck, Span, Statement, Version

QUOTE = "The old lighthouse keeper will teach every pupil to sail"
FINNISH = "Vanha majakanvartija opettaa jokaisen oppilaan purjehtimaan."
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


def check(translator: SafeTranslator | None) -> ArticleCheck:
    article = article_from_text(f'"{QUOTE}," the harbour minister said on Monday. It was a windy day in the town.')
    given = Check(
        directory=Directory(()),
        originals=originals(),
        settings=Settings(),
        now=datetime(2026, 11, 24, tzinfo=UTC),
        translator=translator,
        given_only=True,
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


def test_engine_for_the_language_makes_the_note_needless() -> None:
    assert not [one for one in check(SafeTranslator([Phrasebook()])).notes if "No word list" in one]


def test_engine_that_fails_is_noted_and_the_check_goes_on() -> None:
    checked = check(SafeTranslator([Phrasebook(fails=True)]))
    assert len(checked.findings) == len(checked.claims) > 0
    assert [one for one in checked.notes if "phrasebook" in one] == [
        "No translations by phrasebook: it ended with OSError. Checked without it."
    ]
    assert [one for one in checked.notes if "No word list" in one]
