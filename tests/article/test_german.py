"""In German the subject may stand behind the verb, the verb at the end, and the speaker in a genitive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.german import agrees, clause_subject, may_be_subject
from crossref.article.items import Item, read_items, with_small_openings
from crossref.article.lexicon import Lexicon, lexicon
from crossref.article.noun_phrases import phrase_after
from crossref.lang import get_language
from crossref.types import Span
from tests.lang.reading import claims_in

WORDS: Lexicon = lexicon(get_language("de"))


def items_of(text: str) -> list[Item]:
    return with_small_openings(read_items(text, Span(0, len(text)), (), "de"), WORDS)


def speakers_in(text: str) -> list[str | None]:
    """Return who says each claim, in the article's words."""
    return [claim.speaker.mention if claim.speaker else None for claim in claims_in(text, "de")]


@pytest.mark.parametrize(
    ("phrase", "nominative"),
    [
        ("der Hafenmeister", True),
        ("die Hafenbehörde", True),
        ("ein Sprecher", True),
        ("Ilva Sterner", True),
        ("der Zeitung", False),
        ("der englischsprachigen Presse", False),
        ("dem Minister", False),
        ("den Bericht", False),
        ("einer Studie", False),
        ("des Verbandes", False),
    ],
)
def test_may_be_subject_by_article_and_ending(phrase: str, nominative: bool) -> None:
    items = items_of(phrase)
    assert may_be_subject(items, (0, len(items)), WORDS) is nominative


@pytest.mark.parametrize(
    ("phrase", "verb", "same"),
    [
        ("Die Äußerungen Karsels", "bezeichnete", False),
        ("Die Äußerungen Karsels", "bezeichneten", True),
        ("Der Minister", "sagten", False),
        ("Der Minister", "sagte", True),
        ("Sterner und Karsel", "sagte", False),
        ("Kritiker", "sagten", True),
    ],
)
def test_agrees_by_number(phrase: str, verb: str, same: bool) -> None:
    items = items_of(phrase)
    assert agrees(items, (0, len(items)), items_of(verb)[0]) is same


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("In ihrer Rede vor dem Hafenrat warb Ilva Sterner um Geduld", "Ilva Sterner"),
        ("Als das Schiff einlief, winkte der Hafenmeister den Fischern", "der Hafenmeister"),
        ("Den Fischern versprach die Ministerin am Abend Hilfe", "die Ministerin"),
        ("Zur aktuellen Lage des Hafens zeigt sich der Bürgermeister zufrieden", "der Bürgermeister"),
        ("Er nannte keine Zahlen", "Er"),
    ],
)
def test_clause_subject_is_the_nominative_of_the_main_clause(sentence: str, subject: str) -> None:
    items = items_of(sentence)
    found = clause_subject(items, WORDS)
    assert found is not None
    assert sentence[items[found[0]].start : items[found[1] - 1].end] == subject


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Der ordanischen Hafenzeitung sagte Berend Karsel: „Wir werden im Mai öffnen.“", "Berend Karsel",
            id="dative before the verb",
        ),
        pytest.param(
            "Den Vorwurf der Untätigkeit bezeichnete Sterner als „zutiefst ungerecht“.", "Sterner",
            id="object before the verb",
        ),
        pytest.param(
            "Die Äußerungen des Bürgermeisters nannte Sterner „völlig überzogen“.", "Sterner",
            id="plural object before a singular verb",
        ),
        pytest.param(
            "Als Antwort auf den Brief sagte eine Sprecherin der Reederei: „Wir prüfen das.“",
            "eine Sprecherin der Reederei", id="prepositional phrase before the verb",
        ),
        pytest.param(
            "Zuletzt hatte der Verkehrsminister Jonas Averill im Mai zugesichert: „Die Fähre bleibt.“",
            "der Verkehrsminister Jonas Averill", id="perfect with its subject behind the auxiliary",
        ),
        pytest.param(
            "Das Angebot der Insel, zwei Schiffe zu leihen, lehnte er ab: „Wir haben genug eigene.“", "er",
            id="pronoun behind the verb",
        ),
        pytest.param(
            "Der Vorsitzende des Fischerbundes, ein Kritiker der Gebühr, würdigte Karsel als „einen fairen Partner“.",
            "Der Vorsitzende des Fischerbundes", id="subject with an insertion",
        ),
        pytest.param(
            "Karsel kritisierte den Plan Sterners, der zur Schließung des Hafens geführt hatte, als „großen Fehler“.",
            "Karsel", id="relative clause in between",
        ),
        pytest.param(
            "Nachdem der Hafenmeister gefragt worden war, entgegnete Sterner empört: „Das ist nicht wahr.“", "Sterner",
            id="subordinate clause before",
        ),
        pytest.param(
            "Sie warf dem Minister Berend Karsel (ODP) vor, „die Zahlen der Häfen mit Absicht“ zu verschweigen.", "Sie",
            id="particle behind a bracket",
        ),
        pytest.param(
            "Karsel strich die „ruhige Hand der Lotsen“ hervor.", "Karsel", id="particle behind a quotation",
        ),
        pytest.param(
            "„Er ist ein Mann der leisen Töne“, so charakterisierte ihn der Reeder Tor Vesely.", "der Reeder Tor Vesely",
            id="object pronoun before the subject",
        ),
        pytest.param(
            "Gegenüber dem Rundfunk äußerte er sich mit den Worten: „Das war die letzte Fahrt.“", "er",
            id="with the words",
        ),
        pytest.param(
            "Der Hafenrat hatte am Montag die „maroden Kaimauern im Süden“ scharf kritisiert.", "Der Hafenrat",
            id="inside a perfect",
        ),
        pytest.param(
            "Von „Absicht“ oder „grober Täuschung der Reeder“ sprechen die Lotsen.", "die Lotsen", id="joined quotations",
        ),
        pytest.param(
            "Die alten Lotsen, die gestreikt hatten, beschrieb Sterner als „völlig uneinsichtig“.", "Sterner",
            id="plural object with a relative clause",
        ),
        pytest.param(
            "In der Sitzung sagte die Kanzlerin einigen Teilnehmern zufolge: „Er war ein Mann des Hafens.“",
            "die Kanzlerin", id="source beside the speaker",
        ),
        pytest.param(
            "Karsel bezeichnete Sterner als „eine kluge Rednerin“, Averill hob ihren Fleiß hervor.", "Karsel",
            id="another clause behind",
        ),
        pytest.param(
            "Der „Fischerbund Nord“, ein Verein der Küste, kritisierte die „Willkür der Behörden“.",
            "Der „Fischerbund Nord“", id="name in marks",
        ),
        pytest.param(
            "Im Blog der Studentin schreibt diese: „Niemand hat uns je gefragt.“", "diese", id="demonstrative",
        ),
    ],
)  # fmt: skip
def test_speaker_is_the_subject_wherever_it_stands(text: str, speaker: str) -> None:
    assert speakers_in(text)[0] == speaker


def test_verb_in_the_mood_of_reported_speech_names_no_new_speaker() -> None:
    text = "Sterner kritisierte im Rundfunk, die Studie erinnere „fatal an die Zeit vor dem Deichbruch“."
    assert speakers_in(text)[-1] == "Sterner"


def test_office_and_its_body_stay_together_in_the_speakers_name() -> None:
    (claim,) = claims_in("„Wir zahlen nicht“, sagte ein Sprecher des Finanzministeriums.", "de")
    assert claim.speaker is not None and claim.speaker.name == "Sprecher des Finanzministeriums"


def test_name_in_apposition_names_the_speaker() -> None:
    (claim,) = claims_in("Der Fraktionschef der Grünen, Volker Brandt, sagte: „Das wird ihm nachhängen.“", "de")
    assert claim.speaker is not None and claim.speaker.name == "Volker Brandt"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Das Boot war am Dienstag nach neuesten Erkenntnissen der Küstenwache leer.",
            "Das Boot war am Dienstag nach neuesten Erkenntnissen der Küstenwache leer",
        ),
        (
            "Am 3. März habe nach neuesten Erkenntnissen der Polizei niemand an Bord geschlafen, wie es am Montag hieß.",
            "Am 3. März habe nach neuesten Erkenntnissen der Polizei niemand an Bord geschlafen",
        ),
    ],
    ids=["one word behind", "as was said"],
)
def test_clause_around_its_source_is_whole_and_keeps_the_day_of_what_happened(text: str, said: str) -> None:
    (claim,) = claims_in(text, "de")
    assert claim.text == said
    assert claim.said_on is None or claim.said_on.first.day == 10


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sterner nannte die Lage am Abend „kritisch“.", ["kritisch"]),
        ("Sterner sprach von einem „Wortbruch“ der Reeder.", ["Wortbruch"]),
        ("Am Abend lag ein „kritischer“ Nebel über dem Hafen.", []),
    ],
)
def test_single_word_counts_where_somebody_calls_a_thing_so(text: str, found: list[str]) -> None:
    assert [claim.text for claim in claims_in(text, "de") if claim.is_quoted] == found


@given(
    st.lists(
        st.sampled_from(["der", "die", "Hafen", "Sterner", "sagte", "hat", "er", "in", ",", "dass", "gefordert", "."])
    )
)
def test_clause_subject_lies_inside_the_sentence(parts: list[str]) -> None:
    items = items_of(" ".join(parts))
    found = clause_subject(items, WORDS)
    assert found is None or 0 <= found[0] < found[1] <= len(items)
    assert phrase_after(items, len(items), WORDS) is None
