"""GOV.UK: results (documented shape) and publications (recorded ones, and our own)."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crossref.collect.govuk import GovUkCollector, search_url
from crossref.collect.releases import release
from crossref.collect.translations import translations_of
from crossref.errors import ParseError
from crossref.types import Platform, StatementKind
from tests.collect.feeds import answer
from tests.collect.websites import FIRST, as_json, parse_first, web_job

SLUG = "office-for-harbours"
PATH = "/government/news/bridge"
RESULTS = {
    "results": [
        {"title": "Bridge", "link": PATH, "public_timestamp": "2026-11-23T14:05:00Z"},
        {"title": "Elsewhere", "link": "https://other.example/x", "public_timestamp": "2026-11-22T10:00:00Z"},
        {"title": "Ferries", "link": "/government/speeches/ferries", "public_timestamp": "2026-11-20T10:00:00+00:00"},
    ],
    "total": 120,
    "start": 0,
}
PUBLICATION = {
    "base_path": PATH,
    "title": "Bridge stays open",
    "locale": "en",
    "document_type": "press_release",
    "schema_name": "news_article",
    "public_updated_at": "2026-11-23T14:05:00Z",
    "first_published_at": "2026-11-21T09:00:00Z",
    "details": {"body": f'<div class="govspeak"><p>{FIRST}</p></div>'},
    "links": {
        "available_translations": [
            {"base_path": PATH, "locale": "en", "title": "Bridge stays open"},
            {"base_path": f"{PATH}.es", "locale": "es", "title": "El puente sigue abierto"},
        ]
    },
}


def _job(since: date | None = None):
    return web_job(Platform.GOVUK, url=SLUG, since=since, zone="Europe/London")


def _read(document: object, path: str = PATH):
    job = _job()
    about = release(job, answer(b"list"), native=path, url=f"https://www.gov.uk{path}", text="Bridge")
    collector = GovUkCollector()
    request = collector.again(job, about)
    assert request is not None
    body = document if isinstance(document, bytes) else as_json(document)
    return collector.parse(job, request, answer(body, url=request.url, media_type="application/json"))


def test_results_ask_for_each_publication() -> None:
    request, parsed = parse_first(GovUkCollector(), _job(), as_json(RESULTS))
    assert request.url.startswith(f"https://www.gov.uk/api/search.json?filter_organisations={SLUG}&")
    assert [one.url for one in parsed.next] == [
        f"https://www.gov.uk/api/content{PATH}",
        "https://www.gov.uk/api/content/government/speeches/ferries",
    ]
    assert parsed.back_to == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert all(one.edited_at is not None and not one.summary for one in parsed.next)


def test_day_asked_for_leads_to_older_results_until_their_end() -> None:
    _, parsed = parse_first(GovUkCollector(), _job(date(2026, 1, 1)), as_json(RESULTS))
    assert parsed.next[-1].url.endswith("&start=3")
    _, parsed = parse_first(GovUkCollector(), _job(date(2026, 1, 1)), as_json({**RESULTS, "total": 3}))
    assert all(one.about is not None for one in parsed.next)


def test_publication_is_read_with_its_translations() -> None:
    parsed = _read(PUBLICATION)
    (statement,) = parsed.statements
    assert statement.text == f"Bridge stays open\n\n{FIRST}"
    assert statement.published_at == datetime(2026, 11, 21, 9, tzinfo=UTC)
    assert [one.url for one in parsed.next] == [f"https://www.gov.uk/api/content{PATH}.es"]


def test_speech_has_its_speaker_and_says_how_true_to_the_spoken_word_it_is() -> None:
    speech = {
        **PUBLICATION,
        "document_type": "speech",
        "links": {"speaker": [{"title": "The Rt Hon Ilva Sterner"}]},
        "details": {**PUBLICATION["details"], "speech_type_explanation": "Transcript of the speech, as delivered"},  # type: ignore[dict-item]
    }
    (statement,) = _read(speech).statements
    assert (statement.author, statement.kind) == ("The Rt Hon Ilva Sterner", StatementKind.TRANSCRIPT)


def test_withdrawn_publication_is_told() -> None:
    parsed = _read({**PUBLICATION, "withdrawn_notice": {"withdrawn_at": "2026-11-24T10:00:00Z"}})
    assert parsed.notes == (f"{PATH} is marked as withdrawn",)


@pytest.mark.parametrize(
    "document",
    [
        {**PUBLICATION, "schema_name": "gone"},
        {**PUBLICATION, "schema_name": "redirect"},
        {**PUBLICATION, "details": {"body": ""}},
        {**PUBLICATION, "details": None},
        b"<html>",
        b"[]",
    ],
)
def test_publication_without_text_is_an_error(document: object) -> None:
    with pytest.raises(ParseError):
        _read(document)


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"<html>", b'{"results": {}}'])
def test_answer_that_is_no_list_is_an_error(body: bytes) -> None:
    with pytest.raises(ParseError):
        parse_first(GovUkCollector(), _job(), body)


@pytest.mark.parametrize(
    "address",
    [
        SLUG,
        f"https://www.gov.uk/government/organisations/{SLUG}",
        f"https://www.gov.uk/government/organisations/{SLUG}.atom",
        f"https://www.gov.uk/search/news-and-communications?organisations[]={SLUG}",
    ],
)
def test_department_may_be_named_by_slug_or_address(address: str) -> None:
    assert f"filter_organisations={SLUG}&" in search_url(web_job(Platform.GOVUK, url=address))


# --- recorded -------------------------------------------------------------------------------------------------------


def test_every_recorded_publication_is_read(shared: Path) -> None:
    read = 0
    for path in sorted((shared / "recorded" / "govuk").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        (statement,) = _read(document, document["base_path"]).statements
        assert statement.text.startswith(" ".join(document["title"].split())), path.name
        assert len(statement.text) > 150, path.name
        assert statement.published_at is not None, path.name
        assert statement.lang == document["locale"], path.name
        if document["document_type"] == "speech" and "without-profile" not in path.name:
            assert statement.author, path.name
        read += 1
    assert read >= 19


def test_recorded_translations_are_named(shared: Path) -> None:
    body = (shared / "recorded" / "govuk" / "speech__speech-translated.json").read_bytes()
    path = json.loads(body)["base_path"]
    found = translations_of(answer(body, url=f"https://www.gov.uk/api/content{path}"))
    assert f"https://www.gov.uk{path}" in found
    assert len(found) >= 2
