"""Times of day in seven languages, told from durations and other figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.lang import get_language
from crossref.text.clock import CLOCK, HALF_DAY, clock_at, same_time
from crossref.text.numbers import NumberKind, find_numbers
from crossref.verdict import compare

TIMES = [
    ("en", "open at 2 pm", 840), ("en", "at 2.30 p.m. sharp", 870), ("en", "by 14:00", 840), ("en", "12 am", 0),
    ("en", "at 11 o'clock", 660), ("de", "um 14 Uhr", 840), ("de", "um 14.30 Uhr", 870), ("de", "8 Uhr abends", 1200),
    ("fr", "à 14h30", 870), ("fr", "à 14 heures", 840), ("fr", "8 heures du soir", 1200),
    ("es", "a las 2 de la tarde", 840), ("es", "a las 14.30 horas", 870), ("pt", "às 14 horas", 840),
    ("pt", "às 14h30", 870), ("ru", "в 2 часа дня", 840), ("ru", "в 14 часов", 840), ("uk", "о 14 годині", 840),
    ("uk", "о 2-й годині дня", 840), ("es", "a las seis de la mañana", 360), ("de", "um zwei Uhr", 120),
    ("ru", "в два часа дня", 840),
]  # fmt: skip

NO_TIMES = [
    ("en", "24 hours"), ("en", "a 3:1 win"), ("en", "5.30 per cent"), ("de", "14 Stunden"), ("fr", "pendant 14 heures"),
    ("es", "14 horas de trabajo"), ("pt", "14 horas"), ("ru", "14 часов подряд"), ("uk", "14 годин"), ("en", "99:10"), ("en", "six hours"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "minutes"), TIMES)
def test_time_of_day_is_read_in_minutes(lang: str, text: str, minutes: int) -> None:
    found = find_numbers(text, get_language(lang))
    assert [(one.kind, int(one.value)) for one in found] == [(NumberKind.TIME, minutes)]


@pytest.mark.parametrize(("lang", "text"), NO_TIMES)
def test_durations_and_other_figures_are_no_times(lang: str, text: str) -> None:
    assert all(one.kind is not NumberKind.TIME for one in find_numbers(text, get_language(lang)))


@pytest.mark.parametrize(
    ("original", "reported", "lang"),
    [
        ("The customs office opens to farmers at 14:00.", "the customs office will open to farmers at 2 pm", "en"),
        ("Das Zollamt öffnet für die Bauern um 14.30 Uhr.", "das Zollamt öffne für die Bauern um 14:30 Uhr", "de"),
        (
            "La aduana abre a los agricultores a las 14:00.",
            "la aduana abre a los agricultores a las 2 de la tarde",
            "es",
        ),
    ],
)
def test_one_time_in_two_styles_is_no_other_figure(original: str, reported: str, lang: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).differences == ()


def test_another_time_is_named() -> None:
    finding = compare(
        "The office opens to all farmers at 14:00.", "the office opens to all farmers at 4 pm", quoted=False
    )
    assert [(one.claim, one.statement) for one in finding.differences] == [("4 pm", "14:00")]
    assert str(finding.explanation).startswith("The time is")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((840, CLOCK), (840, CLOCK), True),
        ((120, HALF_DAY), (840, CLOCK), True),
        ((120, CLOCK), (840, CLOCK), False),
        ((840, f"{CLOCK} gmt"), (1020, f"{CLOCK} msk"), None),
        ((840, f"{CLOCK} gmt"), (900, CLOCK), None),
    ],
)
def test_halves_of_the_day_and_zones_are_minded(
    one: tuple[int, str], other: tuple[int, str], same: bool | None
) -> None:
    assert same_time(*one, *other) is same


@given(st.text(max_size=60), st.sampled_from(["en", "de", "fr", "es", "pt", "ru", "uk", "xx"]))
def test_a_time_lies_where_it_says(text: str, lang: str) -> None:
    language = get_language(lang)
    for place in range(len(text)):
        found = clock_at(text, place, language)
        assert found is None or (found.span.start == place < found.span.end <= len(text) and 0 <= found.minutes < 1440)
