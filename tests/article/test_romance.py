"""In Spanish, French and Portuguese hearers stand between the verb and who speaks, and offices keep their bodies."""

from __future__ import annotations

import pytest

from crossref.article.items import read_items
from crossref.article.lexicon import lexicon
from crossref.article.romance import with_inversions_parted
from crossref.lang import get_language
from crossref.types import Span
from tests.article.newsroom import read
from tests.lang.reading import claims_in


def speaker_of(text: str, code: str) -> tuple[str, str] | None:
    """Return who says the first claim of a text: the article's words, and the name."""
    speaker = claims_in(text, code)[0].speaker
    return (speaker.mention, speaker.name) if speaker else None


@pytest.mark.parametrize(
    ("code", "text", "mention"),
    [
        (
            "es",
            "«No habrá peaje», respondió a los periodistas en rueda de prensa el portavoz Jonas Averill.",
            "el portavoz Jonas Averill",
        ),
        (
            "es",
            "«Mantendremos la línea», dijo ante el Parlamento la ministra Ilva Sterner.",
            "la ministra Ilva Sterner",
        ),
        ("fr", "« Il n'y aura pas de péage », a répondu aux journalistes le maire Tor Vesely.", "le maire Tor Vesely"),
        (
            "pt",
            "“Não haverá portagem”, respondeu aos jornalistas o porta-voz Jonas Averill.",
            "o porta-voz Jonas Averill",
        ),
    ],
)
def test_speaker_behind_the_verb_is_no_hearer(code: str, text: str, mention: str) -> None:
    found = speaker_of(text, code)
    assert found is not None and found[0] == mention


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("es", "Según la portavoz del Ministerio de Pesca, el acuerdo sigue.", "portavoz del Ministerio de Pesca"),
        ("es", "«Nadie nos preguntó», lamentó el alcalde de Port Calder.", "alcalde de Port Calder"),
        ("es", "«Mantendremos la línea», dijo la ministra de Pesca, Ilva Sterner.", "Ilva Sterner"),
        ("fr", "« Nous tiendrons », a dit la ministre des Affaires étrangères, Ilva Sterner.", "Ilva Sterner"),
        ("fr", "« Personne n'a rien demandé », a dit le maire de Port-Calder.", "maire de Port-Calder"),
        ("pt", "“Ninguém nos perguntou”, lamentou o presidente da câmara de Port Calder.",
         "presidente da câmara de Port Calder"),
        ("pt", "“Vamos manter a linha”, disse a ministra das Pescas, Ilva Sterner.", "Ilva Sterner"),
    ],
)  # fmt: skip
def test_name_is_the_office_with_its_body_or_the_name_in_apposition(code: str, text: str, name: str) -> None:
    found = speaker_of(text, code)
    assert found is not None and found[1] == name


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("pt", "Segundo a porta-voz Ilva Sterner, o acordo continua em vigor.", ["o acordo continua em vigor"]),
        ("es", "Según la portavoz Ilva Sterner, el acuerdo continúa en vigor.", ["el acuerdo continúa en vigor"]),
        ("fr", "Selon la porte-parole Ilva Sterner, l'accord continue.", ["l'accord continue"]),
    ],
)
def test_verb_that_goes_on_with_a_quotation_reports_nothing_without_one(code: str, text: str, words: list[str]) -> None:
    assert [claim.text for claim in claims_in(text, code)] == words


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Berend Karsel est venu mardi. « Je pars », dit-il.", "berend-karsel", "dit"),
        ("Berend Karsel est venu mardi. « Je pars demain », ajoute-t-il.", "berend-karsel", "ajoute"),
        (
            "Mira Tolvanen est là. « Ce qui nous manque, a-t-elle poursuivi, c’est le temps. »",
            "mira-tolvanen",
            "poursuivi",
        ),
        ("Mira Tolvanen est là. « Nous partons demain », poursuit-elle.", "mira-tolvanen", "poursuit"),
        ("Mira Tolvanen est là. « Nous partons, explique-t-elle. Il le faut. »", "mira-tolvanen", "explique"),
    ],
)
def test_verb_with_its_pronoun_tied_to_it_names_the_speaker(text: str, speaker: str, cue: str) -> None:
    (found,) = read(text, lang="fr").claims
    assert found.speaker is not None
    assert (found.speaker.id, found.cue) == (speaker, cue)


@pytest.mark.parametrize("word", ["rendez-vous", "peut-il", "avait-on", "Saint-Ilon"])
def test_other_words_with_hyphens_stay_whole(word: str) -> None:
    words = lexicon(get_language("fr"))
    items = read_items(word, Span(0, len(word)), (), "fr")
    assert with_inversions_parted(items, word, words) == items
