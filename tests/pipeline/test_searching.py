"""Searching for people: more words first, within sources, days and languages, phrases as they stand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crossref.errors import UsageError
from crossref.pipeline.importing import import_file
from crossref.pipeline.searching import Wanted, search_statements
from crossref.pipeline.workspace import Workspace
from tests.pipeline.newsroom import as_lines, lay_out, with_releases

FERRIES = "El transbordador de Quirin vuelve a navegar en diciembre. El puente sigue abierto."


@pytest.fixture
def desk(tmp_path: Path) -> Workspace:
    workspace = with_releases(tmp_path / "desk")
    rows = (
        {
            "id": "es1",
            "author": "Cámara de Quirin",
            "published_at": "2026-11-20T09:00:00Z",
            "lang": "es",
            "text": FERRIES,
        },
        {
            "id": "old",
            "author": "Hanne Brok",
            "published_at": "2020-01-02",
            "lang": "en",
            "text": "A bridge in winter.",
        },
    )
    path = tmp_path / "more.jsonl"
    path.write_text(as_lines(rows), encoding="utf-8")
    import_file(path, workspace)
    return workspace


def ids(desk: Workspace, words: str, **bounds: object) -> list[str]:
    wanted = Wanted(words=words, **bounds)  # type: ignore[arg-type]  # test values
    return [one.statement.id for one in search_statements(wanted, desk)]


def test_search_statements_put_those_with_more_of_the_words_first(desk: Workspace) -> None:
    found = search_statements(Wanted(words="bridges kept open in winter"), desk)
    assert found[0].statement.id == "h1"
    assert found[0].words_asked == 5
    assert [one.words_found for one in found] == sorted((one.words_found for one in found), reverse=True)
    assert found[0].span.of(found[0].version.text).startswith("We will keep the bridge")


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        pytest.param({}, {"h1", "h2", "old"}, id="none"),
        pytest.param({"sources": ("tarvia-harbour",)}, {"h1", "h2"}, id="body by id"),
        pytest.param({"sources": ("Harbour Ministry",)}, {"h1", "h2"}, id="body by name"),
        pytest.param({"sources": ("Ilva Sterner",)}, {"h1", "h2"}, id="person by name"),
        pytest.param({"sources": ("Hanne Brok",)}, {"old"}, id="an author no source file names"),
        pytest.param({"sources": ("Hanne Brok", "ilva-sterner")}, {"h1", "h2", "old"}, id="either"),
        pytest.param({"first": date(2026, 11, 24)}, {"h2"}, id="from a day"),
        pytest.param({"last": date(2026, 11, 23)}, {"h1", "old"}, id="until a day"),
        pytest.param({"lang": "es"}, set(), id="another language"),
    ],
)
def test_search_statements_stay_within_what_is_asked(
    desk: Workspace, bounds: dict[str, object], expected: set[str]
) -> None:
    assert set(ids(desk, "bridge", **bounds)) == expected


def test_search_statements_know_the_stems_of_every_language(desk: Workspace) -> None:
    assert ids(desk, "transbordadores") == ["es1"]
    assert ids(desk, "transbordadores", lang="es") == ["es1"]


def test_search_statements_keep_phrases_as_they_stand(desk: Workspace) -> None:
    assert set(ids(desk, '"in winter"')) == {"h1", "old"}
    assert ids(desk, "“open in winter” bridge") == ["h1"]
    assert ids(desk, '"winter in"') == []


def test_search_statements_list_no_more_than_asked(desk: Workspace) -> None:
    assert len(ids(desk, "bridge", limit=1)) == 1


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (Wanted(words="… —"), "no words"),
        (Wanted(words="bridge", first=date(2026, 2, 2), last=date(2026, 2, 1)), "is later than"),
        (Wanted(words="bridge", sources=("tarvia-harbor",)), "There is no source tarvia-harbor"),
    ],
    ids=["no words", "days turned round", "a source misspelled"],
)
def test_search_statements_say_what_is_wrong(desk: Workspace, wanted: Wanted, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        search_statements(wanted, desk)


def test_search_statements_in_an_empty_workspace_find_nothing(tmp_path: Path) -> None:
    assert search_statements(Wanted(words="bridge"), lay_out(tmp_path / "new")) == ()
