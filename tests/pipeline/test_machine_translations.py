"""A machine translation stands beside an original in another language: marked, named, escaped, and of no verdict."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from lxml import html

from crossref.article.extract import article_from_text
from crossref.config import Settings, read_settings
from crossref.directory import Directory
from crossref.pipeline.checking import Check, check_article
from crossref.pipeline.checks import CheckOptions, check_with
from crossref.pipeline.engines import SafeTranslator
from crossref.pipeline.library import check
from crossref.pipeline.machine_translations import MOST_LETTERS, machine_translations
from crossref.pipeline.originals import GivenOriginals
from crossref.report.beside import Beside
from crossref.report.export import check_document
from crossref.report.render import render_html, render_markdown
from crossref.report.tongue import speaking
from crossref.types import ArticleCheck, Version
from tests.pipeline.newsroom import NOW
from tests.pipeline.test_engines import Service, service  # noqa: F401 - a fixture
from tests.verdict.test_judgement import DIRECTORY, statement

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "schemas" / "check.schema.json"
DAY = date(2024, 5, 14)
QUOTE = "We will open the bridge for 3,000 pupils in September"
ARTICLE = f'"{QUOTE}," Berend Karsel, the foreign minister of Ordania, said on Tuesday in Port Calder.'
SPANISH = "Abriremos el puente para 3.000 alumnos en septiembre."
ENGLISH = "We will open <b>the bridge</b> for 3.000 pupils & *teachers*."


class Reader:
    """An engine that reads Spanish to English, or does not."""

    name, version = "reader", "1.2"

    def __init__(self, answer: str = ENGLISH, *, fails: bool = False) -> None:
        self.answer, self.fails = answer, fails
        self.read: list[str] = []

    def knows(self, source: str, target: str) -> bool:
        return (source, target) == ("es", "en")

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        if self.fails:
            raise OSError("broken")
        self.read += texts
        return [self.answer for _ in texts]


def checked(text: str = SPANISH, lang: str = "es") -> ArticleCheck:
    given = Check(
        directory=DIRECTORY, originals=GivenOriginals([statement(text, lang=lang)]), settings=Settings(), now=NOW
    )
    return check_article(article_from_text(ARTICLE, published_on=DAY), given)


def test_the_passage_compared_is_translated_into_the_articles_language() -> None:
    engine = Reader()
    found = checked()
    same, made = machine_translations(found, SafeTranslator([engine]))
    assert same == found
    assert engine.read == [SPANISH]
    ((id, one),) = made.items()
    assert id == found.findings[0].id
    assert (one.text, one.lang, one.engine, one.version) == (ENGLISH, "en", "reader", "1.2")


@pytest.mark.parametrize(
    ("text", "lang", "engine"),
    [
        pytest.param(QUOTE + ".", "en", Reader(), id="an original in the article's own language"),
        pytest.param(SPANISH, "es", None, id="no engine"),
        pytest.param("Wir öffnen die Brücke im September für 3.000 Schüler.", "de", Reader(), id="an unknown language"),
        pytest.param(SPANISH, "es", Reader(" "), id="an empty answer"),
    ],
)
def test_nothing_is_translated(text: str, lang: str, engine: Reader | None) -> None:
    safe = SafeTranslator([engine]) if engine else None
    assert machine_translations(checked(text, lang), safe)[1] == {}


def test_an_engine_that_fails_is_said_and_the_check_stays() -> None:
    found = checked()
    noted, made = machine_translations(found, SafeTranslator([Reader(fails=True)]))
    assert made == {}
    assert noted.findings == found.findings
    assert noted.notes == (*found.notes, "No translations by reader: it ended with OSError. Checked without it.")


def test_a_long_passage_is_cut_at_a_word() -> None:
    engine = Reader()
    found = checked()
    text = SPANISH + " Abrimos." * 400
    version = Version(number=1, text=text)
    finding = found.findings[0]
    assert finding.statement_span is not None
    long = replace(finding, version=version, statement_span=replace(finding.statement_span, end=len(text)))
    machine_translations(replace(found, findings=(long,)), SafeTranslator([engine]))
    assert engine.read[0].endswith("Abrimos. …")
    assert len(engine.read[0]) <= MOST_LETTERS + 2


@pytest.fixture
def pages() -> Iterator[tuple[str, str]]:
    found, made = machine_translations(checked(), SafeTranslator([Reader()]))
    beside = Beside(machine=made)
    yield (
        render_html(found, Directory(()), overrides=None, newsroom="", notice="", beside=beside),
        render_markdown(found, Directory(()), newsroom="", notice="", beside=beside),
    )


def test_reports_mark_it_and_name_the_engine(pages: tuple[str, str]) -> None:
    page = html.fromstring(pages[0])
    (block,) = page.find_class("machine")
    said = " ".join(block.text_content().split())
    assert said.startswith("Machine translation (English, by reader 1.2), for reading alone: no verdict rests on it.")
    (quote,) = block.iter("blockquote")
    assert (quote.text, quote.get("lang"), quote.get("dir"), len(quote)) == (ENGLISH, "en", "ltr", 0)
    label = "Machine translation (English, by reader 1.2), for reading alone: no verdict rests on it."
    assert label in pages[1]


def test_reports_escape_what_an_engine_says(pages: tuple[str, str]) -> None:
    assert "<b>the bridge</b>" not in pages[0]
    assert "&lt;b&gt;the bridge&lt;/b&gt;" in pages[0]
    assert "<b>" not in pages[1]
    assert " *teachers*" not in pages[1]


@pytest.mark.parametrize(
    ("language", "label"),
    [("es", "Traducción automática"), ("fr", "Traduction automatique"), ("ru", "Машинный перевод")],
)
def test_the_mark_is_in_the_reports_language(language: str, label: str) -> None:
    found, made = machine_translations(checked(), SafeTranslator([Reader()]))
    with speaking(language):
        page = render_html(found, Directory(()), overrides=None, newsroom="", notice="", beside=Beside(machine=made))
    assert label in page


def test_json_has_it_where_there_is_one_and_keeps_to_the_schema() -> None:
    found, made = machine_translations(checked(), SafeTranslator([Reader()]))
    schema = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    document = json.loads(json.dumps(check_document(found, made)))
    schema.validate(document)
    assert document["findings"][0]["machine_translation"] == {
        "text": ENGLISH, "lang": "en", "engine": "reader", "version": "1.2",
    }  # fmt: skip
    assert check_document(found)["findings"][0]["machine_translation"] is None


def test_check_with_given_originals_uses_the_engine_of_the_settings(service: Service, tmp_path: Path) -> None:  # noqa: F811
    service.body = json.dumps({"translatedText": ["The bridge opens."]}).encode()
    service.targets = {"es": ["en"]}
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    row = {"id": "one", "text": SPANISH, "lang": "es", "author": "Berend Karsel", "source": "ordania-mfa"}
    row |= {"published_at": "2024-05-14T09:00:00Z"}
    (tmp_path / "original.jsonl").write_text(json.dumps(row), encoding="utf-8")
    chosen = read_settings({"translation": {"apertium": False, "engine": "libretranslate", "url": service.url}})
    options = CheckOptions(published_on=DAY, out=tmp_path / "out")
    targets, given = [str(tmp_path / "article.txt")], [str(tmp_path / "original.jsonl")]
    (done,) = check_with(targets, given, options, settings=chosen, directory=DIRECTORY, now=NOW)
    assert done.report is not None
    assert "The bridge opens." in done.report.html.read_text(encoding="utf-8")
    assert "LibreTranslate" in done.report.markdown.read_text(encoding="utf-8")
    (finding,) = json.loads(done.report.json.read_text(encoding="utf-8"))["findings"]
    assert finding["machine_translation"]["engine"] == "LibreTranslate"


def test_the_library_uses_the_engine_of_the_settings(service: Service) -> None:  # noqa: F811
    service.targets = {"en": ["es"]}
    service.body = json.dumps({"translatedText": [SPANISH]}).encode()
    chosen = read_settings({"translation": {"apertium": False, "engine": "libretranslate", "url": service.url}})
    result = check(ARTICLE, [{"id": "one", "text": SPANISH, "lang": "es"}], settings=chosen, lang="en")
    assert [path for path, _, _ in service.asked].count("/translate") == 1
    assert "engines " in result.engine
