"""Days, months, weekdays and words that point to a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crossref.checks.dates import check_dates
from crossref.lang import get_language
from crossref.types import Severity
from tests.checks.laying import laid, result_of

pytestmark = pytest.mark.skipif(not get_language("en").months, reason="English has no calendar words yet")


@pytest.mark.parametrize(
    ("original", "reported", "value"),
    [
        ("Inspections begin jointly in October.", "Inspections begin jointly in November.", "November"),
        ("The ferry sails on Monday at dawn.", "The ferry sails on Friday at dawn.", "Friday"),
        ("I signed the pact today in Port Anselm.", "I signed the pact yesterday in Port Anselm.", "yesterday"),
        ("The fees rose last year in every port.", "The fees rose this year in every port.", "this year"),
        ("The gate opens on 10 April for crews.", "The gate opens on 10 June for crews.", "10 June"),
        ("The gate opens on 14 April for crews.", "The gate opens on 24 April for crews.", "24 April"),
    ],
)
def test_check_dates_other_day_differs(original: str, reported: str, value: str) -> None:
    result = result_of("dates", original, reported)
    assert [(str(one.kind), one.claim) for one in result.differences] == [("date", value)]


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("The gate opens on 10 April.", "The gate opens on April 10."),
        ("The gate opens on April 10th.", "The gate opens on 10 April."),
        ("The ferry sails on Monday.", "The ferry sails on Monday."),
        ("We may go in spring.", "We may go in spring."),
        ("I signed today.", "I sign today."),
    ],
)
def test_check_dates_same_day_is_no_difference(original: str, reported: str) -> None:
    assert result_of("dates", original, reported).differences == ()


@pytest.mark.parametrize(
    ("original", "reported", "differs"),
    [
        (
            "The talks on tolls begin tomorrow in the old hall.",
            "the talks on tolls begin on Tuesday in the old hall",
            False,
        ),
        (
            "The talks on tolls begin tomorrow in the old hall.",
            "the talks on tolls begin on Friday in the old hall",
            True,
        ),
        (
            "The talks on tolls begin on 21 May in the old hall.",
            "the talks on tolls begin on Tuesday in the old hall",
            False,
        ),
    ],
    ids=["same day", "other day", "date for weekday"],
)
def test_check_dates_counts_each_side_from_its_own_day(original: str, reported: str, differs: bool) -> None:
    monday = date(2024, 5, 20)
    comparison = replace(laid(original, reported, quoted=False), claim_day=monday, original_day=monday)
    assert bool(check_dates(comparison, ()).differences) is differs


def test_check_dates_without_days_cannot_compare_unlike_words() -> None:
    comparison = laid("The talks begin tomorrow in the hall.", "the talks begin on Friday in the hall", quoted=False)
    assert not check_dates(comparison, ()).differences


DATED = {
    "en": ("The gate opens on Tuesday, 4 March, for all crews.", "the gate opens on Monday, 4 March, for all crews"),
    "es": (
        "La puerta abre el martes 4 de marzo para todas las tripulaciones.",
        "la puerta abre el lunes 4 de marzo para todas las tripulaciones",
    ),
    "fr": (
        "La porte ouvre le mardi 4 mars pour tous les équipages.",
        "la porte ouvrira le lundi 4 mars pour tous les équipages",
    ),
    "pt": (
        "A porta abre na terça-feira, 4 de março, para todos.",
        "a porta abrirá na segunda-feira, 4 de março, para todos",
    ),
    "de": (
        "Das Tor öffnet am Dienstag, dem 4. März, für alle Besatzungen.",
        "das Tor öffne am Montag, dem 4. März, für alle Besatzungen",
    ),
    "ru": (
        "Ворота откроются во вторник, 4 марта, для всех экипажей.",
        "ворота откроются в понедельник, 4 марта, для всех экипажей",
    ),
    "uk": (
        "Ворота відкриють у вівторок, 4 березня, для всіх екіпажів.",
        "ворота відкриють у понеділок, 4 березня, для всіх екіпажів",
    ),
}


@pytest.mark.parametrize("quoted", [True, False], ids=["quoted", "reported"])
@pytest.mark.parametrize("lang", DATED)
def test_check_dates_other_weekday_beside_the_same_date_differs(lang: str, quoted: bool) -> None:
    original, reported = DATED[lang]
    assert result_of("dates", original, reported, quoted=quoted, lang=lang).agrees is False
    assert result_of("dates", original, original, quoted=quoted, lang=lang).differences == ()


@pytest.mark.parametrize(
    ("reported", "severity"),
    [
        ("the gate would open on Tuesday, 4 March, for all crews of the bay", None),
        ("the gate would open on Monday, 4 March, for all crews of the bay", Severity.MINOR),
        ("the gate would open on Tuesday for all crews of the bay", None),
        ("the gate would open on Wednesday for all crews of the bay", None),
        ("the gate would open on Friday for all crews of the bay", Severity.MAJOR),
    ],
    ids=["fits", "does not fit", "weekday for date", "next day, by time zone", "another weekday"],
)
def test_check_dates_weekday_is_held_against_the_date(reported: str, severity: Severity | None) -> None:
    original = "The gate opens on 4 March 2025 for all crews of the bay."
    result = result_of("dates", original, reported, quoted=False)
    assert [one.severity for one in result.differences] == ([severity] if severity else [])


def test_check_dates_weekday_without_a_year_is_told_by_the_texts_own_day() -> None:
    comparison = laid("The gate opens on 4 March.", "the gate opens on Monday, 4 March", quoted=False)
    assert check_dates(comparison, ()).differences == ()
    dated = replace(comparison, original_day=date(2025, 2, 20))
    assert [one.claim for one in check_dates(dated, ()).differences] == ["Monday, 4 March"]


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("en", "Minister Keld will visit Port Calder on 3 June.", "Minister Keld would visit Port Calder on 13 June"),
        ("es", "La ministra Keld visitará Puerto Calder el 3 de junio.", "la ministra Keld visitará Puerto Calder el 13 de junio"),
        ("de", "Ministerin Keld besucht Port Calder am 3. Juni.", "Ministerin Keld werde Port Calder am 13. Juni besuchen"),
        ("ru", "Министр Кельд посетит Порт-Кальдер 3 июня.", "министр Кельд посетит Порт-Кальдер 13 июня"),
    ],
)  # fmt: skip
def test_check_dates_day_at_the_end_of_a_report_is_a_date_and_no_figure(
    lang: str, original: str, reported: str
) -> None:
    assert not result_of("numbers", original, reported, quoted=False, lang=lang).differences
    (one,) = result_of("dates", original, reported, quoted=False, lang=lang).differences
    assert one.kind == "date"


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        (
            "en",
            "The first ferry sails on the third of June with the mail.",
            "the first ferry would sail on 13 June with the mail",
        ),
        ("de", "Die erste Fähre fährt am dritten Juni mit der Post.", "die erste Fähre fahre am 13. Juni mit der Post"),
        (
            "es",
            "El primer barco sale el 3 de junio con el correo.",
            "el primer barco saldría el 13 de junio con el correo",
        ),
    ],
)
def test_check_dates_day_in_words_is_compared_with_one_in_figures(lang: str, original: str, reported: str) -> None:
    assert result_of("dates", original, reported, quoted=False, lang=lang).agrees is False


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        (
            "en",
            "We opened the school in the spring of last year.",
            "they had opened the school in the spring of this year",
        ),
        ("es", "Abrimos la escuela en primavera del año pasado.", "abrieron la escuela en primavera de este año"),
        ("fr", "Nous avons ouvert l'école l'an dernier.", "ils ont ouvert l'école cette année"),
        ("de", "Wir haben die Schule im letzten Jahr eröffnet.", "sie hätten die Schule in diesem Jahr eröffnet"),
        ("pt", "Abrimos a escola na primavera do ano passado.", "abriram a escola na primavera deste ano"),
        ("ru", "Мы открыли портовую школу в прошлом году.", "они открыли портовую школу в этом году"),
        ("uk", "Ми відкрили портову школу минулого року.", "вони відкрили портову школу цього року"),
    ],
)
def test_check_dates_another_year_beside_now_differs(lang: str, original: str, reported: str) -> None:
    assert result_of("dates", original, reported, quoted=False, lang=lang).agrees is False
    assert result_of("dates", original, original, quoted=False, lang=lang).differences == ()


def test_check_dates_years_beside_now_are_not_compared_across_a_turn_of_the_year() -> None:
    comparison = replace(
        laid("We opened the school this year.", "they opened the school last year", quoted=False),
        original_day=date(2023, 12, 20),
        claim_day=date(2024, 1, 8),
    )
    assert check_dates(comparison, ()).differences == ()


@pytest.mark.parametrize(
    ("lang", "original", "reported"),
    [
        ("de", "Der Hafen öffnet nächsten Monat für alle Fähren.", "der Hafen öffne kommenden Monat für alle Fähren"),
        ("ru", "Порт откроют в следующем месяце для всех.", "порт откроют в будущем месяце для всех"),
        ("en", "The port closed last month for all ferries.", "the port closed the past month for all ferries"),
    ],
)
def test_words_that_point_the_same_way_are_one_date(lang: str, original: str, reported: str) -> None:
    assert result_of("dates", original, reported, quoted=False, lang=lang).differences == ()


@pytest.mark.parametrize("words", ["last", "this"])
def test_words_that_point_another_way_are_another_date(words: str) -> None:
    original, reported = "The port opens next month for all ferries.", f"the port opens {words} month for all ferries"
    assert len(result_of("dates", original, reported, quoted=False).differences) == 1
