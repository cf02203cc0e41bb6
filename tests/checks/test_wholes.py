"""A report of all, or of none, where its original speaks of a part."""

from __future__ import annotations

import pytest

from crossref.checks.wholes import measures_of
from crossref.lang import get_language
from crossref.text.units import read_units
from crossref.types import Group, Verdict
from crossref.verdict import compare
from tests.checks.laying import result_of

OVERSTATED = [
    ("en", "Almost all of the ferries in the strait have been inspected.", "all of the ferries in the strait have been "
     "inspected", "all", "Almost all"),
    ("en", "The inspectors are not always told of the transfers.", "the inspectors are never told of the transfers",
     "never", "not always"),
    ("en", "The repairs are often not finished before the snow.", "the repairs are never finished before the snow",
     "never", "often not"),
    ("en", "Not all of the villages were connected to the grid.", "none of the villages were connected to the grid",
     "none", "Not all"),
    ("en", "The ministry rejected most of the complaints.", "the ministry rejected all of the complaints", "all", "most"),
    ("en", "Hardly anyone was hurt when the ferry ran aground.", "no one was hurt when the ferry ran aground", "no one",
     "Hardly anyone"),
    ("es", "Casi todos los barcos del estrecho han sido revisados.", "todos los barcos del estrecho han sido revisados",
     "todos", "Casi todos"),
    ("es", "Los inspectores no siempre son informados del traslado.", "los inspectores nunca son informados del traslado",
     "nunca", "no siempre"),
    ("es", "El consejo no apoya todas las demandas del puerto.", "el consejo no apoya ninguna de las demandas del puerto",
     "ninguna", "todas"),
    ("fr", "Presque tous les bacs du détroit ont été inspectés.", "tous les bacs du détroit ont été inspectés", "tous",
     "Presque tous"),
    ("fr", "Les inspecteurs ne sont pas toujours informés du transfert.", "les inspecteurs ne sont jamais informés du "
     "transfert", "jamais", "pas toujours"),
    ("de", "Fast alle Fähren in der Meerenge sind geprüft worden.", "alle Fähren in der Meerenge sind geprüft worden",
     "alle", "Fast alle"),
    ("de", "Die Prüfer werden nicht immer über Transporte informiert.", "die Prüfer werden nie über Transporte informiert",
     "nie", "nicht immer"),
    ("ru", "Почти все паромы в проливе были проверены.", "все паромы в проливе были проверены", "все", "Почти все"),
    ("ru", "Инспекторов не всегда извещают о перевозках.", "инспекторов никогда не извещают о перевозках",
     "никогда", "не всегда"),
    ("uk", "Майже всі пороми в протоці перевірили цього року.", "усі пороми в протоці перевірили цього року", "усі",
     "Майже всі"),
    ("pt", "Quase todos os barcos do estreito foram revistos.", "todos os barcos do estreito foram revistos",
     "todos", "Quase todos"),
    ("pt", "Os inspetores nem sempre são informados do transporte.", "os inspetores nunca são informados do transporte",
     "nunca", "nem sempre"),
]  # fmt: skip

FAIR = [
    ("en", "Almost all of the ferries in the strait have been inspected.", "nearly all ferries in the strait have been "
     "inspected"),
    ("en", "Not many of the ferries are older than ten years.", "few of the ferries are older than ten years"),
    ("en", "Most of the ferries were late, and all of the ferries were full.", "all of the ferries were full"),
    ("en", "Hardly any ferries were cancelled in the storm.", "almost no ferries were cancelled in the storm"),
    ("en", "It is not at all clear when the port will open.", "it is not clear when the port will open"),
    ("es", "No ha sido rechazada ninguna de las solicitudes.", "ninguna de las solicitudes ha sido rechazada"),
    ("fr", "Nous n'avons jamais reçu de plainte des insulaires.", "le ministère n'a jamais reçu de plainte des "
     "insulaires"),
    ("de", "Fast alle Schulen und alle Kindergärten sind beheizt.", "alle Kindergärten sind beheizt"),
    ("ru", "Большинство паромов опоздало, и все паромы были полны.", "все паромы были полны"),
    ("uk", "Майже всі школи і всі дитячі садки опалюються.", "усі дитячі садки опалюються"),
    ("pt", "A maioria dos barcos atrasou-se e todos os barcos iam cheios.", "todos os barcos iam cheios"),
]  # fmt: skip

MEASURED = [
    ("en", "almost every bridge", ["nearly_all"]),
    ("en", "not all of them, and not many", ["not_all", "few"]),
    ("en", "often not", ["not_all"]),
    ("en", "no bridge and almost nobody", ["none", "nearly_none"]),
    ("en", "at all", ["all"]),
    ("de", "nicht immer und fast nie", ["not_all", "nearly_none"]),
    ("fr", "pas souvent", ["rarely"]),
    ("ru", "почти никогда", ["nearly_none"]),
]


@pytest.mark.parametrize(("lang", "original", "reported", "mine", "theirs"), OVERSTATED)
def test_whole_for_a_part_is_named(lang: str, original: str, reported: str, mine: str, theirs: str) -> None:
    result = result_of("modality", original, reported, quoted=False, lang=lang)
    assert [(one.claim, one.statement) for one in result.differences] == [(mine, theirs)]
    finding = compare(original, reported, quoted=False, original_lang=lang)
    assert finding.verdict is Verdict.MODALITY_SHIFT


@pytest.mark.parametrize(("lang", "original", "reported"), FAIR)
def test_same_measure_in_other_words_is_no_difference(lang: str, original: str, reported: str) -> None:
    assert compare(original, reported, quoted=False, original_lang=lang).group is not Group.DISCREPANCY


@pytest.mark.parametrize(("lang", "words", "kinds"), MEASURED)
def test_measures_are_read_with_what_limits_them(lang: str, words: str, kinds: list[str]) -> None:
    language = get_language(lang)
    assert [one.kind for one in measures_of(read_units(words, language), language)] == kinds


def test_almost_lost_from_a_quotation_is_no_small_word() -> None:
    finding = compare("Almost all of the ferries have been inspected.", "All of the ferries have been inspected.")
    assert finding.verdict is not Verdict.VERBATIM
    assert finding.group is Group.DISCREPANCY


def test_report_of_none_for_not_all_in_other_words_stays_open() -> None:
    original = "Tous les villages n'ont pas été raccordés au réseau."
    finding = compare(original, "aucun village n'a été raccordé au réseau", quoted=False, original_lang="fr")
    assert finding.verdict is Verdict.NOT_CHECKABLE
