"""An attribution that points back over a comma gives the words before it to its speaker."""

from __future__ import annotations

import pytest

from tests.article.newsroom import NOBODY, rows

PLAIN = [
    ("en", "The lock will open in May, that is what Berend Karsel said.", "The lock will open in May"),
    ("fr", "L'écluse ouvrira en mai, c'est ce que dit Berend Karsel.", "L'écluse ouvrira en mai"),
    ("fr", "L'écluse ouvrira en mai, c'est ce qu'a déclaré mardi Berend Karsel.", "L'écluse ouvrira en mai"),
    ("fr", "L'écluse est sûre, c'est du moins ce qu'affirme Berend Karsel.", "L'écluse est sûre"),
    ("es", "La esclusa abrirá en mayo, así lo anunció Berend Karsel.", "La esclusa abrirá en mayo"),
    ("es", "La esclusa abrirá en mayo, eso es lo que dijo Berend Karsel.", "La esclusa abrirá en mayo"),
    ("pt", "A eclusa abre em maio, foi o que disse Berend Karsel.", "A eclusa abre em maio"),
    ("ru", "Шлюз откроется в мае, об этом во вторник сообщил Беренд Карсел.", "Шлюз откроется в мае"),
    ("uk", "Шлюз відкриється у травні, про це повідомив Беренд Карсел.", "Шлюз відкриється у травні"),
]


@pytest.mark.parametrize(("lang", "text", "said"), PLAIN, ids=[text for _, text, _ in PLAIN])
def test_clause_before_is_the_speakers(lang: str, text: str, said: str) -> None:
    ((kind, words, speaker, _),) = rows(text, lang=lang, directory=NOBODY)
    assert (kind, words) == ("indirect", said)
    assert speaker in ("Berend Karsel", "Беренд Карсел")


QUOTED = [
    ("fr", "« L'écluse ouvrira en mai », c'est ce qu'a déclaré Berend Karsel.", "L'écluse ouvrira en mai"),
    ("pt", "«A eclusa abre em maio», foi o que disse Berend Karsel.", "A eclusa abre em maio"),
    ("es", "«La esclusa abrirá en mayo», eso es lo que dijo Berend Karsel.", "La esclusa abrirá en mayo"),
]


@pytest.mark.parametrize(("lang", "text", "said"), QUOTED)
def test_quotation_before_is_the_speakers(lang: str, text: str, said: str) -> None:
    ((kind, words, speaker, _),) = rows(text, lang=lang, directory=NOBODY)
    assert (kind, words, speaker) == ("direct", said, "Berend Karsel")
