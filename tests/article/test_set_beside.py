"""Quotations and names set beside a speaker: insertions, titles, ages, deputies, pairs."""

from __future__ import annotations

import pytest

from tests.article.newsroom import NOBODY, rows

INSERTED = [
    ("en", "Tessa Brandt, whose party ran on “Bridges Not Walls”, said the toll would end.", "the toll would end"),
    (
        "fr",
        "Tessa Brandt, dont le parti roulait pour « Des ponts, pas des murs », a dit que le péage finirait.",
        "que le péage finirait",
    ),
    (
        "en",
        "The report, titled “A Harbour in Decline”, warns that the channel will close.",
        "that the channel will close",
    ),
]


@pytest.mark.parametrize(("lang", "text", "said"), INSERTED)
def test_quotation_in_an_insertion_is_no_claim(lang: str, text: str, said: str) -> None:
    assert [words for _, words, _, _ in rows(text, lang=lang, directory=NOBODY)] == [said]


NAMED = [
    (
        "en",
        "In her newsletter “Notes from the Quay”, Voss wrote that it was “a necessary evil”.",
        "Notes from the Quay",
    ),
    ("de", "In ihrem Rundbrief „Notizen vom Kai“ schrieb Voss, es sei „ein notwendiges Übel“.", "Notizen vom Kai"),
    ("fr", "Dans sa lettre « Notes du quai », Mme Voss a écrit que c'était « un mal nécessaire ».", "Notes du quai"),
]


@pytest.mark.parametrize(("lang", "text", "title"), NAMED)
def test_name_of_what_the_words_stand_in_is_no_claim(lang: str, text: str, title: str) -> None:
    found = [words for _, words, _, _ in rows(text, lang=lang, directory=NOBODY)]
    assert found
    assert title not in found


SPEAKERS = [
    ("en", "Fisherman Karl Oland, 61, shrugged. “It rains and we sail,” he said.", "Fisherman Karl Oland"),
    ("fr", "Le pêcheur Karl Oland, 61 ans, hausse les épaules. « Il pleut, on sort », dit-il.", "Karl Oland"),
    ("fr", "« Je ne signerai pas », a déclaré le ministre des Finances Otto Lind.", "Otto Lind"),
    ("en", "Lind was away. His deputy, Petra Voss, read a note in which he called it “difficult but honest”.", "he"),
    ("de", "Lind fehlte. Seine Vertreterin Petra Voss las vor, was er als „schwierig, aber gut“ bezeichnete.", "er"),
]


@pytest.mark.parametrize(("lang", "text", "name"), SPEAKERS)
def test_speaker_is_who_the_words_mean(lang: str, text: str, name: str) -> None:
    *_, (_, _, speaker, _) = rows(text, lang=lang, directory=NOBODY)
    assert speaker == name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Gewerkschaft widerspricht: „Viermal“, sagte Ada Morrow."),
        ("fr", "Interrogé sur son départ, M. Lind a répondu : « Non. »"),
    ],
)
def test_single_word_behind_a_colon_is_an_answer(lang: str, text: str) -> None:
    assert any(kind == "direct" for kind, *_ in rows(text, lang=lang, directory=NOBODY))


def test_german_particle_before_a_clause_is_no_part_of_it() -> None:
    ((_, words, _, _),) = rows("Nils Oker fügte später hinzu, die Kosten würden halbiert.", lang="de", directory=NOBODY)
    assert words == "die Kosten würden halbiert"


def test_names_in_apposition_leave_no_claim_of_the_office() -> None:
    text = "Les deux maires, Tessa Brandt et Nils Oker, ont publié une déclaration commune."
    assert not rows(text, lang="fr", directory=NOBODY)


def test_two_named_together_speak_as_they() -> None:
    text = "Tessa Brandt and Nils Oker signed the letter. “Our towns share one river and one bridge,” they wrote."
    assert [speaker for _, _, speaker, _ in rows(text, directory=NOBODY)] == ["Tessa Brandt"]
