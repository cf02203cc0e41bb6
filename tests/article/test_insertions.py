"""Attributions set into quotations."""

from __future__ import annotations

import pytest

from crossref.article.insertions import inserted_cue
from crossref.article.lexicon import lexicon
from crossref.lang import get_language
from crossref.types import Span
from tests.article.newsroom import read


def test_inserted_cue_between_dashes_is_found() -> None:
    text = "«No subiremos la tasa —dijo la ministra—, ni este año ni el próximo»"
    words = lexicon(get_language("es"))
    found = inserted_cue(text, [Span(1, len(text) - 1)], words)
    assert found is not None
    items, cue, around, _ = found
    assert items[cue.first].lower == "dijo"
    assert around.of(text).strip() == "—dijo la ministra—,"


def test_inserted_cue_is_not_looked_for_in_english() -> None:
    text = "No — said the minister — never"
    assert inserted_cue(text, [Span(0, len(text))], lexicon(get_language("en"))) is None


@pytest.mark.parametrize(
    ("inserted", "rest"),
    [
        (", a déclaré Ilva Sterner,", " et nous le ferons demain"),
        (", a déclaré la ministre des Transports, Ilva Sterner,", " et nous le ferons demain"),
        (", a-t-elle précisé devant la presse, mercredi,", " et nous le ferons demain"),
        (", a déclaré la ministre,", " le pont, le port et la route"),
    ],
    ids=["name", "name in apposition", "day", "words of the quotation behind"],
)
def test_inserted_cue_in_french_takes_what_is_added_to_it_and_no_more(inserted: str, rest: str) -> None:
    text = f"Nous fermerons le port{inserted}{rest}"
    found = inserted_cue(text, [Span(0, len(text))], lexicon(get_language("fr")))
    assert found is not None
    assert found[2].of(text) == inserted


@pytest.mark.parametrize(
    ("lang", "before", "inserted", "behind"),
    [
        ("ru", "Мы уходим,", " — сказала Ильва Стернер журналистам у здания таможни. —", " Ворота дали трещины"),
        ("ru", "Мы уходим!", " — заявила в эфире радио Ильва Стернер. —", " Мост закрыт"),
        (
            "ru",
            "Мы уходим,",
            " — сообщила во вторник журналистам представитель министерства иностранных дел Ордании Ильва Стернер, —",
            " и не вернёмся",
        ),
        ("uk", "Ми йдемо,", " — сказала Ільва Стернер журналістам біля митниці. —", " Ворота дали тріщини"),
        ("fr", "Nous partons", ", a déclaré Ilva Sterner devant la douane.", " Les portes sont fissurées"),
        ("pt", "Vamos embora", " — disse Ilva Sterner a jornalistas diante da alfândega. —", " As portas racharam"),
        ("es", "Nos vamos", " —dijo Ilva Sterner a la prensa ante la aduana—.", " Las puertas tienen grietas"),
    ],
    ids=["hearers", "place", "office", "uk", "fr", "pt", "es"],
)
def test_attribution_with_hearers_and_places_is_taken_out(lang: str, before: str, inserted: str, behind: str) -> None:
    (found,) = read(f"«{before}{inserted}{behind}».", lang=lang).claims
    assert [part.of(f"«{before}{inserted}{behind}».").strip(" ,—") for part in found.segments] == [
        before.strip(" ,"), behind.strip()
    ]  # fmt: skip
    assert found.speaker is not None
    assert found.speaker.id == "ilva-sterner"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "«Май — это месяц, которого ждут инженеры, — и мы тоже — каждый год», — сказала Ильва Стернер."),
        ("fr", "« Le maire a menti, a dit la presse. C’est faux », a déclaré Ilva Sterner."),
    ],
    ids=["dashes of the speaker's own", "cited by the speaker"],
)
def test_what_is_no_attribution_stays_in_the_quotation(lang: str, text: str) -> None:
    (found,) = read(text, lang=lang).claims
    assert len(found.segments) == 1
    assert found.speaker is not None
    assert found.speaker.id == "ilva-sterner"
