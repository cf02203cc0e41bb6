"""Pronouns of those who were told something, before or behind the verb, are neither speakers nor what was said."""

from __future__ import annotations

import pytest

from tests.article.newsroom import NOBODY, rows

TOLD = [
    ("en", "Berend Karsel told them the lock would open.", "the lock would open"),
    ("en", "Berend Karsel promised them help.", "promised them help"),
    ("de", "Berend Karsel sagte ihnen, dass die Schleuse öffne.", "dass die Schleuse öffne"),
    ("de", "Berend Karsel versprach ihnen Hilfe.", "versprach ihnen Hilfe"),
    ("fr", "Berend Karsel leur a dit que l'écluse ouvrirait.", "que l'écluse ouvrirait"),
    ("fr", "Berend Karsel leur a promis une aide.", "une aide"),
    ("fr", "Berend Karsel leur promet une aide.", "une aide"),
    ("fr", "Berend Karsel l'a annoncé mardi : l'écluse ouvrira.", "l'écluse ouvrira"),
    ("es", "Berend Karsel les dijo que la esclusa abriría.", "que la esclusa abriría"),
    ("es", "Berend Karsel llegó al puerto. Les dijo que la esclusa abriría.", "que la esclusa abriría"),
    ("es", "Berend Karsel llegó al puerto. Les prometió una ayuda.", "una ayuda"),
    ("pt", "Berend Karsel disse-lhes que a eclusa abriria.", "que a eclusa abriria"),
    ("pt", "Berend Karsel chegou ao porto. Disse-lhes que a eclusa abriria.", "que a eclusa abriria"),
    ("pt", "A eclusa abre em maio, garantiu-nos Berend Karsel.", "A eclusa abre em maio"),
    ("ru", "Беренд Карсел сказал им, что шлюз откроют.", "что шлюз откроют"),
    ("ru", "Беренд Карсел им сказал, что шлюз откроют.", "что шлюз откроют"),
    ("ru", "Беренд Карсел сообщил ему о переносе сроков.", "сообщил ему о переносе сроков"),
    ("uk", "Беренд Карсел їм сказав, що шлюз відкриють.", "що шлюз відкриють"),
    ("uk", "Беренд Карсел пообіцяв їм допомогу.", "пообіцяв їм допомогу"),
]


@pytest.mark.parametrize(("lang", "text", "said"), TOLD, ids=[text for _, text, _ in TOLD])
def test_hearer_is_passed_over(lang: str, text: str, said: str) -> None:
    ((_, words, speaker, _),) = rows(text, lang=lang, directory=NOBODY)
    assert words == said
    assert speaker in ("Berend Karsel", "Беренд Карсел")


def test_portuguese_quotation_has_the_speaker_behind_a_tied_hearer() -> None:
    ((kind, _, speaker, _),) = rows("«A eclusa abre em maio», disse-nos Berend Karsel.", lang="pt", directory=NOBODY)
    assert (kind, speaker) == ("direct", "Berend Karsel")


GOING_ON = [
    ("en", "The ministry said the talks had ended. It also recognised the border.", "also recognised the border"),
    ("de", "Das Ministerium verurteilte den Angriff. Es erkannte die Grenze an.", "erkannte die Grenze an"),
    ("fr", "Le ministère a condamné l'attaque. Il a en outre salué l'accord.", "a en outre salué l'accord"),
    ("es", "El ministerio condenó el ataque. También elogió a las tripulaciones.", "elogió a las tripulaciones"),
    ("es", "El ministerio condenó el ataque. Por otra parte, anunció una revisión.", "una revisión"),
    ("pt", "O ministério condenou o ataque. Elogiou ainda as tripulações.", "Elogiou ainda as tripulações"),
    ("pt", "O ministério condenou o ataque. Além disso, criticou o acordo.", "criticou o acordo"),
    ("ru", "Министерство осудило нападение. Оно также похвалило экипажи.", "также похвалило экипажи"),
    ("uk", "Міністерство засудило напад. Воно також похвалило екіпажі.", "також похвалило екіпажі"),
]


@pytest.mark.parametrize(("lang", "text", "said"), GOING_ON, ids=[text for _, text, _ in GOING_ON])
def test_body_goes_on_speaking(lang: str, text: str, said: str) -> None:
    first, second = rows(text, lang=lang, directory=NOBODY)
    assert second[1] == said
    assert second[2] == first[2] is not None


def test_object_of_a_spanish_verb_is_no_speaker() -> None:
    text = "Ilva Sterner habló ayer. Criticó al consejo del puerto."
    assert [speaker for _, _, speaker, _ in rows(text, lang="es", directory=NOBODY)] == ["Ilva Sterner"]


def test_spanish_subject_behind_its_verb_speaks() -> None:
    ((_, words, speaker, _),) = rows("Anunció la ministra una revisión de los peajes.", lang="es", directory=NOBODY)
    assert (words, speaker) == ("una revisión de los peajes", "la ministra")
