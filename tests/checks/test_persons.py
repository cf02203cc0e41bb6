"""A pronoun is left open where the given name of whoever it stands for is the other gender's."""

from __future__ import annotations

import pytest

from crossref.types import Verdict
from crossref.verdict import compare

WRONG = [
    ("en", "Peter Kurz calls the old bridge a danger to all ships.", "she calls the old bridge a danger to all ships"),
    ("en", "Maria Lind holds the record. Spends seven hours a week at the harbour.",
     "Maria Lind holds the record. He spends seven hours a week at the harbour."),
    ("es", "Pedro Marín llamó al viejo puente un peligro para todos.",
     "ella llamó al viejo puente un peligro para todos"),
    ("fr", "Pierre Morel juge le vieux pont dangereux pour tous.", "elle juge le vieux pont dangereux pour tous"),
    ("pt", "Pedro Marinho chamou à velha ponte um perigo para todos.",
     "ela chamou à velha ponte um perigo para todos"),
    ("de", "Peter Kurz nennt die alte Brücke eine Gefahr für alle.",
     "sie nennt die alte Brücke eine Gefahr für alle"),
    ("ru", "Пётр Линдов назвал старый мост опасным для всех.", "она назвала старый мост опасным для всех"),
    ("uk", "Петро Линдюк назвав старий міст небезпечним для всіх.", "вона назвала старий міст небезпечним для всіх"),
]  # fmt: skip

RIGHT = [
    ("en", "The mayor said: Maria Lind calls the bridge a danger to all ships.",
     "the mayor said she calls the bridge a danger to all ships"),
    ("en", "Maria Lind holds the record. Spends seven hours a week at the harbour.",
     "Maria Lind holds the record. She spends seven hours a week at the harbour."),
    ("en", "Maria Lind met Peter Kurz. Spends seven hours a week at the harbour.",
     "Maria Lind met Peter Kurz. He spends seven hours a week at the harbour."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "original", "reported"), WRONG)
def test_pronoun_of_the_other_gender_leaves_a_report_open(lang: str, original: str, reported: str) -> None:
    finding = compare(original, reported, quoted=False, original_lang=lang)
    assert finding.verdict is Verdict.NOT_CHECKABLE


@pytest.mark.parametrize(("lang", "original", "reported"), RIGHT)
def test_pronoun_of_somebody_named_is_a_paraphrase(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).verdict is Verdict.PARAPHRASE
