"""English: which words of a report say what the original's did, and which would clear a distortion."""

from __future__ import annotations

import pytest

from crossref.lang import get_language
from crossref.text.units import root
from crossref.text.words import word_key
from crossref.types import Verdict
from crossref.verdict import compare

EN = get_language("en")


def _verdict(original: str, reported: str) -> Verdict:
    return compare(original, reported, quoted=False, original_lang="en", reported_lang="en").verdict


def _roots(pairs: tuple[tuple[str, str], ...]) -> set[frozenset[str]]:
    return {frozenset((root(word_key(one), EN), root(word_key(other), EN))) for one, other in pairs}


@pytest.mark.parametrize(
    ("sentence", "word", "other"),
    [
        ("The council will modify the rules for the ferries in the northern harbour.", "modify", "amend"),
        ("The institute evaluated the damage in the eastern districts.", "evaluated", "assessed"),
        ("The hospital obtained nine ambulances for the islands.", "obtained", "acquired"),
        ("The agency will utilise the old barracks as a school for the villages.", "utilise", "use"),
        ("The agency will use the old barracks as a school for the villages.", "use", "utilized"),
        ("The laboratory sent the verification of the samples to the ministry.", "verification", "confirmation"),
        ("The talks about the water of the lake eventually led to a treaty.", "eventually", "ultimately"),
        ("The technique protects the vines of the southern valleys.", "technique", "method"),
        ("The harvest was considerably smaller in the southern valleys.", "considerably", "substantially"),
        ("The mayor inaugurated the museum of the fishermen in the capital.", "inaugurated", "opened"),
        ("The number of jobless miners fell in the coastal towns.", "jobless", "unemployed"),
        ("The committee chose the site of the new bridge over the river.", "chose", "selected"),
    ],
    ids=lambda value: value.split()[0],
)
def test_report_with_a_synonym_says_the_same(sentence: str, word: str, other: str) -> None:
    assert _verdict(sentence, sentence.replace(word, other)) is Verdict.PARAPHRASE


@pytest.mark.parametrize(
    ("sentence", "word", "other"),
    [
        ("The police detained the driver of the lorry at the northern border.", "detained", "arrested"),
        ("The guard killed the owner of the lorry at the northern border.", "killed", "murdered"),
        ("The commission recommended a check of the ferries in the harbour.", "recommended", "required"),
        ("The commission proved a link between the dam and the flood.", "proved", "suggested"),
        ("Prices of bread rose in the coastal towns.", "rose", "soared"),
        ("The minister criticised the builders of the bridge over the river.", "criticised", "condemned"),
        ("The president nominated the head of the water board.", "nominated", "appointed"),
        ("The firm hired ninety engineers in the coastal towns.", "hired", "employs"),
        ("The army attacked the protest camp in the coastal towns.", "protest", "riot"),
        ("The army bought rockets for the garrison on the island.", "rockets", "drones"),
        ("The mayor insists on the conflict over the river being closed.", "conflict", "war"),
        ("The bank lent money to the farmers of the valley.", "lent", "donated"),
        ("The levy falls on most companies of the coastal towns.", "most", "large"),
        ("The agency offered nine buses to the coastal towns.", "offered", "provided"),
    ],
    ids=lambda value: value.split()[0],
)
def test_report_with_another_degree_or_class_is_not_cleared(sentence: str, word: str, other: str) -> None:
    assert _verdict(sentence, sentence.replace(word, other)) is not Verdict.PARAPHRASE


@pytest.mark.parametrize(
    ("form", "base"),
    [("forbade", "forbid"), ("upheld", "uphold"), ("underwent", "undergo"), ("shrank", "shrink"), ("fled", "flee"),
     ("lent", "lend"), ("rebuilt", "rebuild"), ("foresaw", "foresee"), ("swept", "sweep"), ("withstood", "withstand")],
)  # fmt: skip
def test_irregular_form_is_one_with_its_verb(form: str, base: str) -> None:
    assert root(form, EN) == root(base, EN)


def test_synonyms_share_no_stems_with_opposites() -> None:
    assert not _roots(EN.critical.synonyms) & {pair for pair in _roots(EN.critical.antonyms) if len(pair) == 2}


def test_synonyms_are_no_rivals() -> None:
    rivals = [[{root(word_key(one), EN) for one in form.split("/")} for form in group] for group in EN.critical.rivals]
    clashes = [
        (one, other)
        for one, other in (tuple(pair) for pair in _roots(EN.critical.synonyms) if len(pair) == 2)
        for group in rivals
        if {one, other} <= set().union(*group) and not any({one, other} <= form for form in group)
    ]
    assert not clashes
