"""Russian and Ukrainian let a place speak: a plural verb without a subject, and "в" before a body or a capital."""

from __future__ import annotations

import pytest

from crossref.article.claims import find_claims
from crossref.directory import Directory
from crossref.types import Person, Source
from tests.article.newsroom import NOBODY, article

KNOWN = Directory(
    (
        Source(
            id="ordania-mfa",
            names=(("ru", "Министерство иностранных дел Ордании"),),
            country="Ordania",
            aliases=("МИД Ордании", "МЗС Орданії"),
        ),
        Source(
            id="ordania-palace",
            names=(("ru", "Дворец президента Ордании"),),
            country="Ordania",
            people=(Person(id="tor-vesely", name="Tor Vesely", aliases=("Тор Весели",), gender="m"),),
        ),
    )
)


def speaker(text: str, lang: str, directory: Directory = KNOWN) -> tuple[str | None, str | None]:
    """Return who says the one claim of a text, as the text has it, and the id."""
    (claim,) = find_claims(article(text, lang=lang), directory).claims
    return (claim.speaker.mention, claim.speaker.id) if claim.speaker is not None else (None, None)


HELD_RU, HELD_UK = "что договор остаётся в силе.", "що договір залишається чинним."


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", f"В МИД Ордании заверили, {HELD_RU}"),
        ("ru", f"В понедельник в МИД Ордании во вторник заверили, {HELD_RU}"),
        ("ru", "«Договор остаётся в силе», — заявили в МИД Ордании."),
        ("ru", "«Договор остаётся в силе», — сообщили РИА Новости в пресс-службе МИД Ордании."),
        ("ru", "Как сообщили в МИД Ордании, договор остаётся в силе."),
        ("uk", f"У МЗС Орданії запевнили, {HELD_UK}"),
        ("uk", "«Договір залишається чинним», — повідомили в МЗС Орданії."),
    ],
)
def test_body_behind_in_speaks(lang: str, text: str) -> None:
    assert speaker(text, lang)[1] == "ordania-mfa"


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("uk", f"У МЗС повідомили, {HELD_UK}", "МЗС"),
        ("ru", f"В министерстве сообщили, {HELD_RU}", "министерстве"),
        ("ru", f"В пресс-службе ведомства уточнили, {HELD_RU}", "пресс-службе ведомства"),
        ("ru", f"При этом в Старом доме подчеркнули, {HELD_RU}", "Старом доме"),
        ("ru", f"В администрации президента Велмарка пояснили, {HELD_RU}", "администрации президента Велмарка"),
    ],
)
def test_body_that_nobody_knows_stays_as_text(lang: str, text: str, name: str) -> None:
    assert speaker(text, lang, NOBODY) == (name, None)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ru", f"В среду журналисты в Сорвеле сообщили, {HELD_RU}", "журналисты"),
        ("ru", f"В Сорвеле протестующие заявили, {HELD_RU}", "протестующие"),
        ("ru", f"Эксперты в министерстве заявили, {HELD_RU}", "Эксперты"),
        ("uk", f"Експерти в Сорвелі заявили, {HELD_UK}", "Експерти"),
    ],
)
def test_place_is_silent_where_somebody_speaks_in_it(lang: str, text: str, name: str) -> None:
    assert speaker(text, lang, NOBODY) == (name, None)


def test_press_service_of_a_person_is_the_body_and_not_the_person() -> None:
    text = f"В пресс-службе президента Тора Весели заявили, {HELD_RU}"
    assert speaker(text, "ru")[1] != "tor-vesely"
