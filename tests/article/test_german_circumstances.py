"""German sets days, places and hearers between a verb of saying and its subject, and views behind "für"."""

from __future__ import annotations

import pytest

from tests.article.newsroom import NOBODY, read, rows

MINISTER = "Außenministerin Ana Ferrol"


@pytest.mark.parametrize(
    "behind",
    [
        "ihrerseits Außenministerin Ana Ferrol",
        "am 12. März die Außenministerin Ana Ferrol",
        "der „Hafenpost“ die Außenministerin Ana Ferrol",
        "gegenüber der „Hafenpost“ Außenministerin Ana Ferrol",
        "am Dienstag in Kalder vor Journalisten Außenministerin Ana Ferrol",
        "der Agentur Nordfunk am Rande des Gipfels Außenministerin Ana Ferrol",
    ],
)
def test_subject_is_found_past_days_places_and_hearers(behind: str) -> None:
    (claim,) = read(f"„Wir unterschreiben nicht“, sagte {behind}.", lang="de", directory=NOBODY).claims
    assert claim.speaker is not None
    assert claim.speaker.name == MINISTER


def test_clause_before_its_attribution_is_whoever_says_it() -> None:
    text = "Das Abkommen bleibe in Kraft, sagte der Agentur Nordfunk am Montag Außenministerin Ana Ferrol."
    assert rows(text, lang="de", directory=NOBODY) == [
        ("indirect", "Das Abkommen bleibe in Kraft", MINISTER, "sagte"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Außenministerin Ana Ferrol sagte der Agentur Nordfunk am 12. März, das Abkommen bleibe in Kraft.",
         "das Abkommen bleibe in Kraft"),
        ("Außenministerin Ana Ferrol erklärte heute hingegen, bei dem Treffen sei nichts beschlossen worden.",
         "bei dem Treffen sei nichts beschlossen worden"),
        ("Außenministerin Ana Ferrol hatte zugegeben, im Jahr 2004 vier Tore verkauft zu haben.",
         "im Jahr 2004 vier Tore verkauft zu haben"),
    ],
)  # fmt: skip
def test_reported_clause_begins_behind_hearers_and_days(text: str, words: str) -> None:
    assert words in [one[1] for one in rows(text, lang="de", directory=NOBODY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Für Ministerin Ana Ferrol bleibt das Abkommen „ein Meilenstein“.", ("ein Meilenstein", "Ministerin Ana Ferrol")),
        ("Für die Ministerin ist die Lage im Hafen „alarmierend“.", ("alarmierend", "Ministerin")),
        ("Das ist ein „Bürger erster Klasse im Netz“, wird Jonas Averill, Leiter der Abteilung, zitiert.",
         ("Bürger erster Klasse im Netz", "Jonas Averill")),
    ],
)  # fmt: skip
def test_view_and_citing_behind_name_their_speaker(text: str, expected: tuple[str, str]) -> None:
    assert expected in [one[1:3] for one in rows(text, lang="de", directory=NOBODY)]


@pytest.mark.parametrize(
    "text",
    [
        "Für zwei Jahre ist das Schiff „Seestern“ gesperrt.",
        "Für Kalder ist „Der goldene Anker“ ein gutes Haus.",
        "Ben Birt sprach von der „Rettet die Möwen“-Kampagne im Hafen.",
        "Bisher hat niemand etwas gesagt. Die Fähre fährt, um „Ruhe im Hafen“ zu wahren.",
    ],
)
def test_names_and_purposes_are_no_claims(text: str) -> None:
    assert not read(text, lang="de", directory=NOBODY).claims


def test_perfect_in_reported_mood_is_itself_reported() -> None:
    text = "Peter Stern kritisierte die Pläne. Bisher habe die Regierung eine „zentrale Datei“ ausgeschlossen."
    assert {one[2] for one in rows(text, lang="de", directory=NOBODY)} == {"Peter Stern"}
