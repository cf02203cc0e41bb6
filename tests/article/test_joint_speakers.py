"""Several speakers of one office are each named, and a plural is never one of them alone."""

from __future__ import annotations

import pytest

from crossref.article.claims import find_claims
from crossref.types import BlockKind
from tests.article.newsroom import DIRECTORY, NOBODY, page, read, rows

BOTH = ["Berend Karsel", "Mira Tolvanen"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The foreign ministers of Ordania and Velmark said on Wednesday that ferries would sail."),
        (
            "fr",
            "Les ministres des Affaires étrangères d'Ordania et de Velmark ont annoncé que les ferries partiraient.",
        ),
        ("es", "Los ministros de Asuntos Exteriores de Ordania y Velmark anunciaron que los barcos saldrán."),
        ("pt", "Os ministros dos Negócios Estrangeiros de Ordania e Velmark anunciaram que os barcos vão sair."),
        ("de", "Die Außenminister von Ordania und Velmark haben angekündigt, dass die Fähren fahren."),
    ],
)
def test_ministers_of_two_countries_are_two_people(code: str, text: str) -> None:
    (claim,) = read(text, lang=code).claims
    assert [one.name for one in claim.speakers] == BOTH


def test_the_two_ministers_are_those_whom_the_article_has_named() -> None:
    text = "The foreign ministers of Ordania and Velmark met. They said little.\n\n"
    text += "Foreign minister Berend Karsel said no. Foreign minister Mira Tolvanen said yes, it would hold.\n\n"
    claim = read(text + "In a statement, the two ministers said that fares would be capped.").claims[-1]
    assert sorted(one.name for one in claim.speakers) == BOTH


def test_plural_office_is_not_one_person() -> None:
    text = "Foreign minister Berend Karsel said no to it all.\n\nThe ministers said that fares would be capped."
    claim = read(text).claims[-1]
    assert [one.id for one in claim.speakers] == [None]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "A spokeswoman for the Ordanian Foreign Ministry, Ilva Sterner, said later that it had no complaint.",
         "Ilva Sterner"),
        ("en", "The harbour master, Jonas Averill, says two boats are missing.", "Jonas Averill"),
        ("en", "Power is out in 4,000 homes, the grid operator Nordnet says.", "Nordnet"),
        ("en", "The Ministry of Transport says all bridges are closed.", "Ministry of Transport"),
        ("de", "Die Fischer klagen. „Sie schließen unseren Hafen“, klagte der 61-jährige Ivo Brandt.", "Ivo Brandt"),
        ("de", "Mira Tolvanen sprach lange. Niemand habe an diesem Abend verloren, fügte sie hinzu.", "Mira Tolvanen"),
        ("fr", "Selon la ministre, le pacte tient. « Le bateau partira le 3 avril », précise le communiqué conjoint.",
         "le communiqué conjoint"),
        ("fr", "Pour son homologue, Mira Tolvanen, l'accord est « un petit pas avec une longue ombre ».", "Mira Tolvanen"),
    ],
)  # fmt: skip
def test_whoever_is_named_beside_the_verb_speaks(code: str, text: str, speaker: str) -> None:
    assert rows(text, lang=code)[-1][2] == speaker


def test_initial_is_no_conjunction() -> None:
    assert (
        rows("“We welcome a debate,” said Jonas E. Averill, the secretary.", directory=NOBODY)[0][2]
        == "Jonas E. Averill"
    )


def test_section_before_a_colon_speaks_nothing() -> None:
    one = page((BlockKind.HEADLINE, "Live: storm over the Calder coast"), (BlockKind.BODY, "The lock is shut."))
    assert not find_claims(one, DIRECTORY).claims


def test_time_of_an_entry_is_no_part_of_what_was_said() -> None:
    text = "14:05 All schools in Calder will stay shut on Thursday, minister Ana Ferrol has announced."
    assert [one[1] for one in rows(text)] == ["All schools in Calder will stay shut on Thursday"]


def test_the_ministers_are_the_two_named_side_by_side_before() -> None:
    met = "Foreign Minister Berend Karsel and his Velmark counterpart, Mira Tolvanen, held a meeting on Wednesday.\n\n"
    claim = read(met + "The ministers said that fares would be capped.").claims[-1]
    assert sorted(one.name for one in claim.speakers) == BOTH


def test_the_ministers_are_nobody_known_where_the_two_were_named_apart() -> None:
    apart = (
        "Berend Karsel opened a school on Monday, in the rain, and stayed for the whole of the feast that followed. "
    )
    text = f"{apart}The choir sang. Mira Tolvanen was at sea.\n\nThe ministers said that fares would be capped."
    claim = read(text).claims[-1]
    assert [one.id for one in claim.speakers] == [None]


JOINTLY = [
    (
        "en",
        "Berend Karsel and Mira Tolvanen said the two navies would share radar data. “This is a modest step,” they wrote, "
        "“but an honest one.”",
    ),
    (
        "de",
        "Berend Karsel und Mira Tolvanen teilten mit, die Marinen würden Radardaten austauschen. „Das ist ein bescheidener "
        "Schritt“, schrieben sie, „aber ein ehrlicher.“",
    ),
    (
        "es",
        "Berend Karsel y Mira Tolvanen afirmaron que las dos armadas compartirán datos de radar. “Es un paso modesto”, "
        "escribieron, “pero honesto”.",
    ),
    (
        "fr",
        "Berend Karsel et Mira Tolvanen ont affirmé que les deux marines partageraient leurs données. « C’est un pas "
        "modeste, écrivent-ils, mais honnête. »",
    ),
    (
        "pt",
        "Berend Karsel e Mira Tolvanen afirmaram que as duas marinhas vão compartilhar dados. “É um passo modesto”, "
        "escreveram, “mas honesto”.",
    ),
    (
        "ru",
        "Беренд Карсел и Мира Толванен заявили, что два флота будут обмениваться данными. «Это скромный шаг, — пишут они, "
        "— но честный».",
    ),
    (
        "uk",
        "Беренд Карсел і Міра Толванен заявили, що два флоти обмінюватимуться даними. «Це скромний крок, — пишуть вони, — "
        "але чесний».",
    ),
]


@pytest.mark.parametrize(("lang", "text"), JOINTLY, ids=[lang for lang, _ in JOINTLY])
def test_those_who_spoke_jointly_speak_on_as_they(lang: str, text: str) -> None:
    quoted = [claim for claim in read(text, lang=lang).claims if claim.is_quoted]
    assert [{speaker.id for speaker in claim.speakers} for claim in quoted] == [{"berend-karsel", "mira-tolvanen"}]


def test_they_are_no_longer_two_once_somebody_else_has_spoken() -> None:
    text = (
        "Berend Karsel and Mira Tolvanen said the navies would share data. Shipowners Ada Finch and Sons said the plan was "
        "late. “We were not asked,” they wrote."
    )
    ids = {speaker.id for speaker in read(text).claims[-1].speakers}
    assert "berend-karsel" not in ids


NAMED_TOGETHER = [
    ("en", "The two mayors, Anna Weld and Paul Kern, issued a statement. “We will build the bridge,” they said."),
    ("en", "The two ministers, Anna Weld and Paul Kern, met on Monday. “We will build the bridge,” they said."),
    ("en", "The ministers Anna Weld and Paul Kern met on Monday. “We will build the bridge,” they said."),
    ("es", "Los ministros Ana Veld y Pablo Kern se reunieron el lunes. «Construiremos el puente», dijeron ellos."),
    ("fr", "Les ministres Anne Veld et Paul Kern se sont vus lundi. « Nous bâtirons le pont », ont-ils dit."),
    (
        "pt",
        "Os ministros Ana Veld e Paulo Kern reuniram-se na segunda-feira. «Vamos construir a ponte», disseram eles.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), NAMED_TOGETHER)
def test_they_are_the_two_whom_a_sentence_names_behind_their_office(lang: str, text: str) -> None:
    claim = next(one for one in read(text, lang=lang, directory=NOBODY).claims if one.is_quoted)
    assert [speaker.name.split()[-1] for speaker in claim.speakers] == ["Weld" if lang == "en" else "Veld", "Kern"]


def test_office_of_one_makes_no_two_of_a_name_and_a_body() -> None:
    text = "The minister Anna Weld and Port Authority staff met on Monday. “We will build the bridge,” she said."
    (claim,) = read(text, directory=NOBODY).claims
    assert [speaker.name for speaker in claim.speakers] == ["Anna Weld"]
