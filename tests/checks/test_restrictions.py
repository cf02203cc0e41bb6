"""A "not" or "all" reaches no further in a report than the original's clause lets it."""

from __future__ import annotations

import pytest

from crossref.types import Verdict
from crossref.verdict import compare

LOST = [
    ("en", "We will not close the schools that have more than forty pupils.", "they would not close the schools"),
    ("en", "The board did not name the officers who would join the crew.", "the board did not name the officers"),
    ("en", "The board did not name the pilots — a word of the old port — who would join.",
     "the board did not name the pilots — a word of the old port"),
    ("en", "Every firm that took state money must repay it by June.", "every firm must repay it by June"),
    ("en", "We will not close schools that have forty pupils this year.", "they would not close schools this year"),
    ("es", "No cerraremos las escuelas que tengan cuarenta alumnos.", "el ministerio no cerraría las escuelas"),
    ("fr", "Nous ne fermerons pas les écoles qui ont quarante élèves.", "le ministère ne fermerait pas les écoles"),
    ("pt", "Não vamos fechar as escolas que têm quarenta alunos.", "o ministério não vai fechar as escolas"),
    ("de", "Wir werden die Schulen nicht schließen, die vierzig Schüler haben.",
     "das Ministerium werde die Schulen nicht schließen"),
    ("de", "Alle Betriebe, die Hilfe bekamen, müssen das Geld im Juni zurückzahlen.",
     "alle Betriebe müssten das Geld im Juni zurückzahlen"),
    ("ru", "Министерство не закроет старые школы города, в которых больше сорока учеников.",
     "министерство не закроет старые школы города"),
    ("uk", "Ми не закриємо школи, у яких понад сорок учнів.", "міністерство не закриє школи"),
]  # fmt: skip

FREE = [
    ("en", "The board does not recognise the vote, which was held in secret.", "the board does not recognise the vote"),
    ("en", "The board will close the schools that have few pupils.", "the board would close the schools"),
    ("en", "We will not close the schools that have forty pupils.",
     "they would not close the schools that have forty pupils"),
    ("es", "No reconocemos la votación, que se celebró en secreto.", "no reconocen la votación"),
    ("fr", "Nous ne reconnaissons pas le vote, qui était secret.", "ils ne reconnaissent pas le vote"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), LOST)
def test_what_is_denied_of_some_is_left_open_as_denied_of_all(lang: str, original: str, reported: str) -> None:
    finding = compare(original, reported, quoted=False, original_lang=lang)
    assert finding.verdict is Verdict.NOT_CHECKABLE
    assert finding.differences[0].statement.startswith(finding.differences[0].claim)


@pytest.mark.parametrize(("lang", "original", "reported"), FREE)
def test_clause_that_only_adds_may_be_left_out(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.PARAPHRASE
