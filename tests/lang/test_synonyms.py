"""The thesauri: words of a report that say what the original says, in whatever form, and those that only come near."""

from __future__ import annotations

import pytest

from crossref.checks.synonyms import are_synonyms
from crossref.lang import BUILT_IN, get_language
from crossref.text.units import root
from crossref.text.words import word_key

SAME = (
    ("es", "iniciaron", "comenzó"), ("es", "reforzar", "fortalecerá"), ("es", "respaldo", "apoyo"),
    ("es", "decidió", "decisión"), ("es", "aplazada", "pospuso"), ("es", "comicios", "elecciones"),
    ("fr", "débuté", "commencera"), ("fr", "bâti", "construit"), ("fr", "dévoilé", "révèle"),
    ("fr", "pourparlers", "négociations"), ("fr", "soutenu", "soutien"), ("fr", "désigné", "nommé"),
    ("de", "untersagt", "verboten"), ("de", "angekündigt", "bekanntgegeben"), ("de", "errichtet", "gebaut"),
    ("de", "Verlust", "verlieren"), ("de", "vertagt", "verschoben"), ("de", "Waffenruhe", "Waffenstillstand"),
    ("pt", "começou", "iniciará"), ("pt", "adiada", "postergou"), ("pt", "decisões", "decidiu"),
    ("pt", "embarcações", "navio"), ("pt", "cimeira", "cúpula"), ("pt", "reforçou", "fortalecer"),
    ("ru", "завершили", "закончит"), ("ru", "построена", "возвели"), ("ru", "решили", "решение"),
    ("ru", "отложена", "перенесли"), ("ru", "сотрудников", "работники"), ("ru", "аннулировали", "отменит"),
    ("uk", "розпочала", "почне"), ("uk", "збудовано", "побудували"), ("uk", "ухвалили", "прийняв"),
    ("uk", "співробітництва", "співпрацю"), ("uk", "скасовано", "анулювали"), ("uk", "мешканцям", "жителі"),
)  # fmt: skip
NEAR = (
    ("es", "mató", "asesinó"), ("es", "recomienda", "exige"), ("es", "guerra", "conflicto"),
    ("es", "subieron", "dispararon"), ("es", "gobierno", "régimen"), ("es", "dimitió", "destituido"),
    ("fr", "tué", "assassiné"), ("fr", "recommande", "exige"), ("fr", "guerre", "conflit"),
    ("fr", "critiqué", "fustigé"), ("fr", "réfugiés", "migrants"), ("fr", "démissionné", "limogé"),
    ("de", "getötet", "ermordet"), ("de", "empfiehlt", "verlangt"), ("de", "Krieg", "Konflikt"),
    ("de", "angeklagt", "verurteilt"), ("de", "zurückgetreten", "entlassen"), ("de", "erwartet", "hofft"),
    ("de", "Forderung", "Unterstützung"), ("es", "espera", "aguarda"), ("ru", "процентов", "доля"),
    ("pt", "matou", "assassinou"), ("pt", "recomenda", "exige"), ("pt", "guerra", "conflito"),
    ("pt", "protesto", "tumulto"), ("pt", "renunciou", "demitido"), ("pt", "planeja", "considera"),
    ("ru", "погибли", "убиты"), ("ru", "рекомендует", "требует"), ("ru", "война", "конфликт"),
    ("ru", "отставка", "увольнение"), ("ru", "задержан", "арестован"), ("ru", "повстанцы", "мятежники"),
    ("uk", "загинули", "вбито"), ("uk", "рекомендує", "вимагає"), ("uk", "війна", "конфлікт"),
    ("uk", "затримали", "заарештували"), ("uk", "відставка", "звільнення"), ("uk", "планує", "розглядає"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "one", "other"), SAME, ids=lambda part: part)
def test_are_synonyms_takes_words_that_say_the_same_in_any_form(code: str, one: str, other: str) -> None:
    language = get_language(code)
    assert are_synonyms(word_key(one), word_key(other), language)
    assert are_synonyms(word_key(other), word_key(one), language)


@pytest.mark.parametrize(("code", "one", "other"), NEAR, ids=lambda part: part)
def test_are_synonyms_leaves_other_degrees_duties_and_classes_open(code: str, one: str, other: str) -> None:
    assert not are_synonyms(word_key(one), word_key(other), get_language(code))


@pytest.mark.parametrize("code", BUILT_IN)
def test_no_form_of_an_opposite_is_a_synonym(code: str) -> None:
    language = get_language(code)
    pairs = [(word_key(one), word_key(other)) for one, other in language.critical.antonyms]
    told_apart = [(one, other) for one, other in pairs if root(one, language) != root(other, language)]
    assert not [pair for pair in told_apart if are_synonyms(*pair, language)]
