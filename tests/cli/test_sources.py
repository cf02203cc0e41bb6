"""``crossref sources list`` and ``check``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, plain


def test_list_shows_people_in_office_and_channels(run: Run, newsroom: Path) -> None:
    ran = run("sources", "list", cwd=newsroom)
    assert ran.code == 0
    assert plain(ran.out, newsroom).splitlines() == [
        "Source          Name                               People now    Channels",
        "tarvia-harbour  Ministry of the Harbour of Tarvia  Ilva Sterner  "
        "feed:https://harbour.tarvia.example/feed, x:ilvasterner",
    ]
    assert ran.err == "1 sources. Next: `crossref sources check`, `crossref collect SOURCE`.\n"


@pytest.mark.parametrize(
    ("words", "found"),
    [(("STERNER",), 1), (("tarvia", "harbour"), 1), (("x:ilvasterner",), 1), (("tarvia", "fisheries"), 0)],
)
def test_list_is_narrowed_by_all_words(run: Run, newsroom: Path, words: tuple[str, ...], found: int) -> None:
    ran = run("sources", "list", *words, "--json", cwd=newsroom)
    assert (ran.code, ran.err) == (0, "")
    assert [one["id"] for one in json.loads(ran.out)] == ["tarvia-harbour"] * found


def test_list_as_json_names_ids_and_handles(run: Run, newsroom: Path) -> None:
    (source,) = json.loads(run("sources", "list", "--json", cwd=newsroom).out)
    assert source == {
        "id": "tarvia-harbour",
        "name": "Ministry of the Harbour of Tarvia",
        "country": "Tarvia",
        "people": [{"id": "ilva-sterner", "name": "Ilva Sterner", "handles": ["x:ilvasterner"]}],
        "channels": [
            {"id": "tarvia-harbour-releases", "platform": "feed", "address": "https://harbour.tarvia.example/feed"},
            {"id": "tarvia-harbour-x", "platform": "x", "address": "ilvasterner"},
        ],
    }


def test_list_leaves_out_people_who_left_office(run: Run, newsroom: Path) -> None:
    path = newsroom / "sources" / "tarvia-harbour.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("from = 2024-01-01", "from = 2024-01-01\nuntil = 2025-01-01"), encoding="utf-8")
    assert "Ilva Sterner" not in run("sources", "list", cwd=newsroom).out


def test_check_passes_good_files(run: Run, newsroom: Path) -> None:
    ran = run("sources", "check", cwd=newsroom)
    assert (ran.code, ran.out, ran.err) == (0, "", "1 source files, 0 problems.\n")
    assert run("sources", "check", "--json", cwd=newsroom).out == "[]\n"


def test_check_names_file_key_and_choice(run: Run, newsroom: Path) -> None:
    path = newsroom / "sources" / "tarvia-harbour.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('platform = "feed"', 'platform = "fed"'), encoding="utf-8")
    ran = run("sources", "check", cwd=newsroom)
    assert (ran.code, ran.err) == (2, "1 source files, 1 problems.\n")
    assert ran.out.count("\n") == 1
    for word in ("tarvia-harbour.toml", "platform", "fed", "feed"):
        assert word in ran.out
    listed = run("sources", "check", "--json", cwd=newsroom)
    assert listed.code == 2
    (problem,) = json.loads(listed.out)
    assert set(problem) == {"file", "key", "message"}


def test_check_passes_the_files_of_a_new_workspace(run: Run, workspace: Path) -> None:
    ran = run("sources", "check", cwd=workspace)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith(" source files, 0 problems.\n")
