"""Days that news text names are resolved against the text's own day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.dates import find_days
from crossref.types import Span

EN = get_language("en")
WEDNESDAY = date(2025, 3, 12)
CODES = ("en", "es", "fr", "pt", "de", "ru", "uk")


def day(text: str) -> tuple[date, date]:
    """Read "2025-03-12" or "2025-03-01..2025-03-31"."""
    first, _, last = text.partition("..")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def days(text: str, *, on: date | None = WEDNESDAY, code: str = "en") -> list[tuple[date, date]]:
    """Return the first and last day of each mention."""
    return [(one.said_on.first, one.said_on.last) for one in find_days(text, get_language(code), on=on)]


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        # weekdays
        ("Sterner said on Wednesday the lock opens.", "2025-03-12", "2025-03-12"),
        ("Sterner said on Tuesday the lock opens.", "2025-03-12", "2025-03-11"),
        ("Sterner said Thursday the lock opens.", "2025-03-12", "2025-03-06"),
        ("Sterner said Sunday the lock opens.", "2025-03-12", "2025-03-09"),
        ("Sterner said on Monday the lock opens.", "2025-01-01", "2024-12-30"),
        ("The vote last Wednesday failed.", "2025-03-12", "2025-03-05"),
        ("The vote last Friday failed.", "2025-03-12", "2025-03-07"),
        ("The vote this past Monday failed.", "2025-03-12", "2025-03-10"),
        ("The vote next Wednesday decides.", "2025-03-12", "2025-03-19"),
        ("The vote next Friday decides.", "2025-03-12", "2025-03-14"),
        ("The vote on the following Monday decides.", "2025-03-12", "2025-03-17"),
        ("He told reporters late Tuesday.", "2025-03-12", "2025-03-11"),
        ("Speaking Saturday evening in Port Calder, she agreed.", "2025-03-12", "2025-03-08"),
        # relative days
        ("She spoke today.", "2025-03-12", "2025-03-12"),
        ("She spoke yesterday.", "2025-03-12", "2025-03-11"),
        ("She speaks tomorrow.", "2025-03-12", "2025-03-13"),
        ("She spoke yesterday.", "2024-03-01", "2024-02-29"),
        ("She spoke the day before yesterday.", "2025-03-12", "2025-03-10"),
        ("She had spoken a day earlier.", "2025-03-12", "2025-03-11"),
        ("She had spoken the day before.", "2025-03-12", "2025-03-11"),
        ("She spoke the same day.", "2025-03-12", "2025-03-12"),
        ("She spoke the following day.", "2025-03-12", "2025-03-13"),
        ("She spoke this morning.", "2025-03-12", "2025-03-12"),
        ("She spoke last night.", "2025-03-12", "2025-03-11"),
        # so long ago
        ("The pact was signed three days ago.", "2025-03-12", "2025-03-09"),
        ("The pact was signed 10 days ago.", "2025-03-12", "2025-03-02"),
        ("The pact was signed two days earlier.", "2025-03-12", "2025-03-10"),
        ("The pact was signed three weeks ago.", "2025-03-12", "2025-02-17..2025-02-21"),
        ("The pact was signed two months ago.", "2025-03-12", "2025-01-01..2025-01-31"),
        ("The pact was signed four months ago.", "2025-03-12", "2024-11-01..2024-11-30"),
        ("The pact was signed a month ago.", "2025-03-12", "2025-02-01..2025-02-28"),
        ("The pact was signed a year ago.", "2025-03-12", "2024-01-01..2024-12-31"),
        ("The pact was signed five years ago.", "2025-03-12", "2020-01-01..2020-12-31"),
        # weeks, months, years
        ("The talks last week failed.", "2025-03-12", "2025-03-03..2025-03-09"),
        ("The talks this week failed.", "2025-03-12", "2025-03-10..2025-03-16"),
        ("The talks next week matter.", "2025-03-12", "2025-03-17..2025-03-23"),
        ("The talks over the weekend failed.", "2025-03-12", "2025-03-08..2025-03-09"),
        ("The talks last weekend failed.", "2025-03-12", "2025-03-08..2025-03-09"),
        ("The talks earlier this month failed.", "2025-03-12", "2025-03-01..2025-03-31"),
        ("The talks last month failed.", "2025-03-12", "2025-02-01..2025-02-28"),
        ("The talks last month failed.", "2025-01-15", "2024-12-01..2024-12-31"),
        ("The talks last month failed.", "2024-03-31", "2024-02-01..2024-02-29"),
        ("The talks next month matter.", "2024-12-02", "2025-01-01..2025-01-31"),
        ("The talks last year failed.", "2025-03-12", "2024-01-01..2024-12-31"),
        ("The talks earlier this year failed.", "2025-03-12", "2025-01-01..2025-12-31"),
        ("The talks in recent days failed.", "2025-03-12", "2025-02-26..2025-03-12"),
        # a day of a month
        ("On March 3 the lock opened.", "2025-03-12", "2025-03-03"),
        ("On 3 March the lock opened.", "2025-03-12", "2025-03-03"),
        ("On the 3rd of March the lock opened.", "2025-03-12", "2025-03-03"),
        ("On Dec. 30 the lock opened.", "2025-01-04", "2024-12-30"),
        ("On December 30 the lock opened.", "2025-01-04", "2024-12-30"),
        ("On 2 January the lock opens.", "2024-12-30", "2025-01-02"),
        ("On March 3, 2024, the lock opened.", "2025-03-12", "2024-03-03"),
        ("On 3 March 2024 the lock opened.", "2025-03-12", "2024-03-03"),
        ("On May 5th the lock opens.", "2025-03-12", "2025-05-05"),
        ("On 29 February 2024 the lock opened.", "2025-03-12", "2024-02-29"),
        ("The post is dated 2024-11-05.", "2025-03-12", "2024-11-05"),
        ("The post is dated 05.11.2024 at noon.", "2025-03-12", "2024-11-05"),
        ("The post is dated 5.1.2025.", "2025-03-12", "2025-01-05"),
        # months and years alone
        ("The lock opened in March.", "2025-03-12", "2025-03-01..2025-03-31"),
        ("The lock opened in November.", "2025-03-12", "2024-11-01..2024-11-30"),
        ("The lock opened in May 2021.", "2025-03-12", "2021-05-01..2021-05-31"),
        ("The lock opened last December.", "2025-03-12", "2024-12-01..2024-12-31"),
        ("The lock opened in late January.", "2025-03-12", "2025-01-19..2025-01-31"),
        ("The lock opened in 2019.", "2025-03-12", "2019-01-01..2019-12-31"),
        ("The lock has been shut since 2008.", "2025-03-12", "2008-01-01..2008-12-31"),
    ],
)
def test_day_in_english_is_found(text: str, on: str, expected: str) -> None:
    assert days(text, on=date.fromisoformat(on)) == [day(expected)]


@pytest.mark.parametrize(
    "text",
    [
        "The council may decide later.",
        "Boats may 3 times pass the lock.",
        "Protesters march in the port.",
        "The fleet will march to the coast.",
        "The levy is 2019 crowns.",
        "Room 12.13 is closed.",
        "The score was 3.2 at half time.",
        "Boats that sat in the mud were sold.",
        "The sun came out over Port Calder.",
        "The second reading failed.",
        "The post is dated 2024-13-05.",
        "Some 1500 boats passed in 300 hours.",
        "",
    ],
)
def test_day_is_not_seen_where_none_is_named(text: str) -> None:
    assert not days(text)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "Lo dijo el martes en Puerto Calder.", "2025-03-11"),
        ("es", "Lo dijo ayer.", "2025-03-11"),
        ("es", "Lo dijo hace tres días.", "2025-03-09"),
        ("es", "Lo dijo el 3 de marzo de 2024.", "2024-03-03"),
        ("fr", "Il l'a dit mardi à Port-Calder.", "2025-03-11"),
        ("fr", "Il l'a dit hier.", "2025-03-11"),
        ("fr", "Il l'a dit il y a trois jours.", "2025-03-09"),
        ("fr", "Il l'a dit le 3 mars 2024.", "2024-03-03"),
        ("pt", "Disse-o na terça-feira.", "2025-03-11"),
        ("pt", "Disse-o ontem.", "2025-03-11"),
        ("pt", "Disse-o há três dias.", "2025-03-09"),
        ("pt", "Disse-o a 3 de março de 2024.", "2024-03-03"),
        ("de", "Das sagte er am Dienstag.", "2025-03-11"),
        ("de", "Das sagte er gestern.", "2025-03-11"),
        ("de", "Das sagte er vor drei Tagen.", "2025-03-09"),
        ("de", "Das sagte er am 3. März 2024.", "2024-03-03"),
        ("ru", "Об этом он сказал во вторник.", "2025-03-11"),
        ("ru", "Об этом он сказал вчера.", "2025-03-11"),
        ("ru", "Об этом он сказал три дня назад.", "2025-03-09"),
        ("ru", "Об этом он сказал 3 марта 2024 года.", "2024-03-03"),
        ("uk", "Про це він сказав у вівторок.", "2025-03-11"),
        ("uk", "Про це він сказав учора.", "2025-03-11"),
        ("uk", "Про це він сказав три дні тому.", "2025-03-09"),
        ("uk", "Про це він сказав 3 березня 2024 року.", "2024-03-03"),
    ],
)
def test_day_in_another_language_is_found(code: str, text: str, expected: str) -> None:
    assert days(text, code=code) == [day(expected)]


def test_days_of_a_text_come_in_order() -> None:
    text = "On Tuesday she recalled a pact signed on 3 May 2019; the vote is next week."
    assert days(text) == [day("2025-03-11"), day("2019-05-03"), day("2025-03-17..2025-03-23")]


def test_day_of_weekday_and_date_agree_on_the_day() -> None:
    assert day("2025-03-11") in days("On Tuesday, 11 March 2025, the lock opened.")


def test_day_says_what_it_was_derived_from() -> None:
    (found,) = find_days("She said so on Tuesday.", EN, on=WEDNESDAY)
    assert found.span.of("She said so on Tuesday.") == "Tuesday"
    assert "Tuesday" in found.said_on.derived_from
    assert "2025-03-12" in found.said_on.derived_from


def test_day_without_the_day_of_the_text_is_found_only_when_it_is_full() -> None:
    text = "On Tuesday, yesterday, 3 March and last week nothing; on 4 March 2024 and 2024-03-05 something."
    assert days(text, on=None) == [day("2024-03-04"), day("2024-03-05")]


def test_day_outside_the_stretch_is_not_looked_at() -> None:
    text = "On Monday nothing. On Tuesday everything."
    (found,) = find_days(text, EN, on=WEDNESDAY, span=Span(text.index("On Tuesday"), len(text)))
    assert found.said_on.first == date(2025, 3, 11)


DATED = """
    on last next in 3 31 29 30. Monday tuesday March may Feb. February 2024 1999 ago days weeks a two earlier 2024-02-30
    31.02.2023 31.12.2024 yesterday , hace vor Mai mars 99 months years há тому назад
"""
WORDS = st.lists(st.sampled_from(DATED.split()), max_size=9).map(" ".join)


@given(
    st.text(alphabet=st.characters(exclude_categories=()), max_size=60) | WORDS,
    st.sampled_from(CODES),
    st.none() | st.dates(),
)
def test_days_of_any_text_are_ordered_intervals_inside_it(text: str, code: str, on: date | None) -> None:
    found = find_days(text, get_language(code), on=on)
    assert all(one.said_on.first <= one.said_on.last for one in found)
    assert all(Span(0, len(text)).contains(one.span) for one in found)
    assert all(not one.span.overlaps(other.span) for one in found for other in found if one is not other)
    assert [one.span for one in found] == sorted(one.span for one in found)


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31)))
def test_day_written_in_full_is_read_back(written: date) -> None:
    assert days(f"It was signed on {written:%B} {written.day}, {written.year}.", on=None) == [(written, written)]
    assert days(f"It was signed on {written.isoformat()}.", on=None) == [(written, written)]


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31)), st.integers(0, 6))
def test_weekday_lies_in_the_week_that_ends_with_the_text(on: date, back: int) -> None:
    said = on - timedelta(days=back)
    assert days(f"She said so on {said:%A}.", on=on) == [(said, said)]


BEYOND = [
    "yesterday",
    "tomorrow",
    "99 years ago",
    "99 days ago",
    "three weeks ago",
    "last week",
    "last year",
    "next year",
    "3 May",
    "31 December",
    "1 January",
    "over the weekend",
    "in recent days",
    "next Monday",
    "last Monday",
    "next month",
    "99 months ago",
    "in May",
]


@pytest.mark.parametrize("text", BEYOND)
def test_day_beyond_the_calendar_is_none(text: str) -> None:
    for on in (date.min, date.max):
        assert all(first <= last for first, last in days(text, on=on))


def test_days_of_a_megabyte_of_figures_come_to_an_end() -> None:
    assert isinstance(days("31. " * 250_000), list)


@pytest.mark.parametrize("code", CODES)
def test_every_day_that_a_language_names_is_found_alone_and_in_capitals(code: str) -> None:
    language = get_language(code)
    spans = [(phrase, meaning) for phrase, meaning in language.relative_spans if not meaning.startswith("none")]
    phrases = [phrase for phrase, _ in (*spans, *language.relative_days, *language.weekdays)]
    for phrase in phrases:
        assert days(f"— {phrase.capitalize()}!", code=code), phrase
        assert days(f"({phrase})", code=code) or phrase in ("sat", "sun", "mon", "wed", "thu"), phrase
    for month, number in language.months:
        (found,) = days(f"7 {month.upper()} 2024", code=code)
        assert found == (date(2024, number, 7), date(2024, number, 7))


def test_letter_whose_small_form_is_two_moves_no_day() -> None:
    text = "İİİ said it on 12 March 2025, İ said."
    (found,) = find_days(text, EN, on=WEDNESDAY)
    assert found.span.of(text) == "12 March 2025"
    (found,) = find_days(text, EN, on=WEDNESDAY, span=Span(3, 30))
    assert found.span.of(text) == "12 March 2025"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "She spoke on the evening of March 4.", "2025-03-04"),
        ("en", "She spoke on Tuesday of last week.", "2025-03-04"),
        ("en", "She spoke in mid-February 2023.", "2023-02-09..2023-02-22"),
        ("es", "Habló el martes 4 en el puerto.", "2025-03-04"),
        ("es", "Habló la noche del martes al miércoles.", "2025-03-11..2025-03-12"),
        ("pt", "Falou nesta terça-feira (11).", "2025-03-11"),
        ("pt", "Falou na terça-feira (4).", "2025-03-04"),
        ("pt", "Falou na terça-feira (5).", "2025-03-11"),
        ("fr", "Elle a parlé le 3 mai 2024.", "2024-05-03"),
        ("fr", "Elle a parlé à la fin d’avril 2024.", "2024-04-19..2024-04-30"),
        ("fr", "Elle a parlé l'avant-veille.", "2025-03-10"),
        ("de", "Sie sprach am Dienstag, dem 4. März.", "2025-03-04"),
        ("de", "Sie sprach am Montag der vergangenen Woche.", "2025-03-03"),
        ("de", "Sie sprach in der Nacht auf Mittwoch.", "2025-03-11..2025-03-12"),
        ("ru", "Она выступила в ночь на среду.", "2025-03-11..2025-03-12"),
        ("ru", "Она выступила за два дня до этого.", "2025-03-10"),
        ("uk", "Вона виступила напередодні.", "2025-03-11"),
    ],
)
def test_day_that_newsrooms_name_is_found_in_each_language(code: str, text: str, expected: str) -> None:
    assert days(text, code=code) == [day(expected)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "She spoke the day before the vote."),
        ("es", "Habló en la víspera de la cumbre."),
        ("pt", "Falou na véspera da votação."),
        ("fr", "Elle a parlé la veille du sommet."),
        ("de", "Sie sprach am Vorabend der Wahl."),
        ("ru", "Она выступила накануне саммита."),
        ("uk", "Вона виступила напередодні саміту."),
    ],
)
def test_eve_of_something_is_no_day_counted_from_the_text(code: str, text: str) -> None:
    assert days(text, code=code) == []


@pytest.mark.parametrize(("code", "text"), [("es", "Habló por la mañana."), ("de", "Sie sprach am Morgen.")])
def test_part_of_the_day_is_not_tomorrow(code: str, text: str) -> None:
    assert days(text, code=code) == []
