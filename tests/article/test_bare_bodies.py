"""Which body "the ministry" or a bare "МИД" is, where the article names several of that kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.bare_bodies import BareBodies, BareBody
from crossref.directory import Resolved
from crossref.types import Span
from tests.article.newsroom import DIRECTORY, read

ORDANIA, VELMARK = "ordania-mfa", "velmark-mfa"


def _last_speaker(text: str, lang: str) -> tuple[str | None, tuple[str, ...], float]:
    speaker = read(text, lang=lang).claims[-1].speaker
    assert speaker is not None
    return speaker.source_id, speaker.alternatives, speaker.confidence


TWO = [
    (
        "en",
        "Ordania’s foreign ministry summoned the envoy on Monday. Velmark’s foreign ministry kept silent. “We will "
        "answer in kind,” the ministry said.",
    ),
    ("ru", "МИД Ордании вызвал посла. МИД Велмарка назвал это ошибкой. «Мы ответим», — заявили в МИД."),
    ("ru", "МИД Ордании вызвал посла. В МИД Велмарка молчали. «Мы ответим», — заявили в министерстве."),
    ("uk", "МЗС Орданії викликало посла. У МЗС Велмарку назвали це помилкою. «Ми відповімо», — заявили в МЗС."),
    (
        "es",
        "El Ministerio de Exteriores de Ordania convocó al embajador. El Ministerio de Exteriores de Velmark calló. "
        "«No cederemos», dijo el Ministerio.",
    ),
    (
        "de",
        "Das Außenministerium von Ordania bestellte den Botschafter ein. Das Außenministerium von Velmark schwieg. "
        "„Wir werden antworten“, teilte das Ministerium mit.",
    ),
    (
        "fr",
        "Le ministère des Affaires étrangères d’Ordania a convoqué l’ambassadeur. Le ministère des Affaires étrangères "
        "de Velmark s’est tu. « Nous répondrons », a déclaré le ministère.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), TWO)
def test_last_of_two_is_meant_and_the_other_stays_possible(lang: str, text: str) -> None:
    assert _last_speaker(text, lang) == (VELMARK, (ORDANIA,), 0.6)


def test_two_in_one_sentence_leave_it_open() -> None:
    text = (
        "The foreign ministry of Ordania and the foreign ministry of Velmark exchanged notes on Monday. "
        "“We will answer in kind,” the ministry said."
    )
    assert _last_speaker(text, "en") == (None, (VELMARK, ORDANIA), 0.2)


def test_whoever_speaks_of_the_other_in_one_sentence_speaks_on() -> None:
    text = (
        "Ordania’s foreign ministry said Velmark’s foreign ministry had broken the pact. “We will answer in kind,” the "
        "ministry said."
    )
    assert _last_speaker(text, "en") == (ORDANIA, (VELMARK,), 0.6)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "El Ministerio de Exteriores de Ordania convocó al embajador. «Responderemos», dijo el Ministerio."),
        ("ru", "Министерство иностранных дел Ордании вызвало посла. «Мы ответим», — заявили в министерстве."),
    ],
)
def test_only_one_named_is_meant(lang: str, text: str) -> None:
    assert _last_speaker(text, lang) == (ORDANIA, (), 0.75)


def test_ministry_of_another_kind_is_not_meant() -> None:
    text = "El Ministerio de Exteriores de Ordania convocó al embajador. «Pagaremos», dijo el Ministerio de Pesca."
    speaker = read(text, lang="es").claims[-1].speaker
    assert speaker is not None
    assert speaker.id is None


# --- the home country's ---

TEXT = "МИД Ордании вызвал посла. МИД Велмарка молчит. Заявили в МИД."


def _meant(home: str | None, mention: str = "МИД") -> Resolved | None:
    bodies = BareBodies(TEXT, DIRECTORY.mentions(TEXT), DIRECTORY, home)
    place = TEXT.rindex("МИД")
    return bodies.meant(BareBody(mention, "мид", Span(place, place + 3), True), spoke=None, alone=False)


@pytest.mark.parametrize(
    ("home", "body", "confidence"),
    [("Velmark", VELMARK, 0.6), ("Ordania", ORDANIA, 0.5), ("Tarvia", VELMARK, 0.6), (None, VELMARK, 0.6)],
    ids=["home named last", "home named before", "home not named", "unknown"],
)
def test_name_in_capitals_is_the_home_countrys(home: str | None, body: str, confidence: float) -> None:
    found = _meant(home)
    assert found is not None
    assert (found.source_id, found.confidence) == (body, confidence)
    assert {found.source_id, *found.alternatives} == {ORDANIA, VELMARK}


def test_country_of_the_article_decides_nothing_for_a_noun() -> None:
    found = _meant("Ordania", "министерство")
    assert found is not None
    assert found.source_id == VELMARK


@given(
    st.lists(
        st.sampled_from(
            ["МИД Ордании заявил, что.", "МИД Велмарка", "молчит.", "«Мы ответим», —", "заявили в МИД.", "министерство"]
        ),
        min_size=1,
    )
)
def test_body_meant_is_one_that_the_text_names_before(parts: list[str]) -> None:
    text = " ".join(parts)
    for claim in read(text, lang="ru").claims:
        for speaker in claim.speakers:
            named = text[: speaker.span.end] if speaker.span is not None else text
            for one, name in ((ORDANIA, "Ордании"), (VELMARK, "Велмарка")):
                assert one not in (speaker.source_id, *speaker.alternatives) or name in named
