"""Who speaks may be set into the words between commas, behind no more than their subject or their day."""

from __future__ import annotations

import pytest

from tests.article.newsroom import NOBODY, read

SET_IN = [
    ("fr", "Mardi 4 mars, a déclaré la ministre Léa Morel, le pont sera fermé.", "Mardi 4 mars … le pont sera fermé"),
    ("fr", "Le pont, a déclaré la ministre Léa Morel, sera fermé mardi.", "Le pont … sera fermé mardi"),
    ("es", "El martes, 4 de marzo, afirmó la ministra Lea Morel, el puente estará cerrado.",
     "El martes, 4 de marzo … el puente estará cerrado"),
    ("es", "El puente, afirmó la ministra Lea Morel, estará cerrado.", "El puente … estará cerrado"),
    ("pt", "A ponte, disse a ministra Lea Morel, estará fechada.", "A ponte … estará fechada"),
    ("pt", "Na terça-feira, 4 de março, disse a ministra Lea Morel, a ponte estará fechada.",
     "Na terça-feira, 4 de março … a ponte estará fechada"),
    ("ru", "Во вторник, 4 марта, заявила министр Лея Морель, мост будет закрыт.", "Во вторник, 4 марта … мост будет закрыт"),
    ("uk", "У вівторок, 4 березня, заявила міністерка Лея Морель, міст буде закрито.",
     "У вівторок, 4 березня … міст буде закрито"),
]  # fmt: skip

BEHIND = [
    ("es", "El puente estará cerrado, afirmó la ministra Lea Morel, tras visitar la obra.", "El puente estará cerrado"),
    ("es", "El puente estará cerrado, afirmó la ministra Lea Morel, quien visitó la obra.", "El puente estará cerrado"),
    ("fr", "Le pont sera fermé, a déclaré la ministre Léa Morel, qui visitait le chantier.", "Le pont sera fermé"),
    ("es", "El martes, 4 de marzo, dijo la ministra Lea Morel que el puente estará cerrado.",
     "que el puente estará cerrado"),
    ("ru", "Во вторник, 4 марта, заявила министр Лея Морель, что мост будет закрыт.", "что мост будет закрыт"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "claimed"), SET_IN)
def test_words_go_on_behind_who_is_set_into_them(lang: str, text: str, claimed: str) -> None:
    (claim,) = read(text, lang=lang, directory=NOBODY).claims
    assert " … ".join(span.of(text) for span in claim.segments) == claimed
    assert claim.speaker is not None and claim.speaker.name.endswith("Morel" if lang not in ("ru", "uk") else "Морель")


@pytest.mark.parametrize(("lang", "text", "claimed"), BEHIND)
def test_whole_clause_ends_before_who_speaks(lang: str, text: str, claimed: str) -> None:
    claim = read(text, lang=lang, directory=NOBODY).claims[0]
    assert claim.text == claimed
