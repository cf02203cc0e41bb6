"""Interviews whose questions are set as headings or in bold: the answers are the interviewee's words."""

from __future__ import annotations

import pytest

from crossref.article.claims import find_claims
from crossref.article.extract import read_article
from crossref.types import Article, BlockKind, ClaimKind
from tests.article.newsroom import DIRECTORY

INTRO = {
    "en": "Berend Karsel has been the foreign minister of Ordania for four years. We spoke about the lock and the weather.",
    "de": "Berend Karsel ist seit vier Jahren Außenminister von Ordania. Ein Gespräch über die Schleuse und das Wetter.",
    "es": "Berend Karsel es ministro de Exteriores de Ordania desde hace cuatro años. Una conversación sobre la esclusa.",
    "ru": "Беренд Карсел четыре года возглавляет министерство иностранных дел Ордании. Разговор о шлюзе и о погоде.",
}
ASKED = {
    "en": [
        ("Why must the lock stay shut so long?", "Because it is tired. I have seen the cracks, and nobody can tell me how long the gates will hold."),
        ("What do you tell the shipowners?", "I understand their anger. We would rather have a late ship than a sunken one."),
        ("Does the criticism from Velmark hurt?", "No. My colleague speaks for her country, and we are to talk on Friday."),
    ],
    "de": [
        ("Warum bleibt die Schleuse so lange zu?", "Weil sie müde ist. Ich habe die Risse gesehen, und niemand kann mir sagen, wie lange sie hält."),
        ("Was sagen Sie den Reedern?", "Ich verstehe den Ärger. Mir ist ein später Frachter lieber als ein gesunkener Frachter."),
        ("Trifft Sie die Kritik aus Velmark?", "Nein. Meine Kollegin vertritt ihr Land, und wir reden am Freitag miteinander."),
    ],
    "es": [
        ("¿Por qué sigue cerrada la esclusa?", "Porque está cansada. Yo he visto las grietas y nadie puede decirme cuánto aguantarán."),
        ("¿Qué les dice a los armadores?", "Entiendo su enfado. A nosotros nos gusta más un barco tardío que un barco hundido."),
        ("¿Le duele la crítica de Velmark?", "No. Mi colega habla por su país, y el viernes nos sentaremos a hablar."),
    ],
    "ru": [
        ("Почему шлюз закрыт так надолго?", "Потому что он устал. Я видел трещины, и никто не может сказать мне, сколько он продержится."),
        ("Что вы говорите судовладельцам?", "Я понимаю их гнев. Но мне милее опоздавшее судно, чем затонувшее судно."),
        ("Вас задевает критика из Велмарка?", "Нет. Моя коллега говорит за свою страну, и в пятницу мы побеседуем."),
    ],
}  # fmt: skip


def _page(lang: str, turns: list[tuple[str, str]], question: str, *, behind: str = "") -> Article:
    asked = "".join(f"{question % first}<p>{second}</p>" for first, second in turns)
    page = (
        f'<!doctype html><html lang="{lang}"><head><title>The lock</title><meta property="article:published_time" '
        f'content="2025-03-12T09:00:00+00:00"></head><body><article><h1>The lock</h1><p>{INTRO[lang]}</p>{asked}{behind}'
        "</article></body></html>"
    )
    return read_article(page.encode())


@pytest.mark.parametrize("question", ["<p><strong>%s</strong></p>", "<h3>%s</h3>"], ids=["bold", "headings"])
@pytest.mark.parametrize("lang", ["en", "de", "es", "ru"])
def test_answers_under_questions_are_the_interviewees(lang: str, question: str) -> None:
    article = _page(lang, ASKED[lang], question)
    found = [claim for claim in find_claims(article, DIRECTORY).claims if claim.place is BlockKind.BODY]
    assert [claim.text for claim in found] == [answer for _, answer in ASKED[lang]]
    assert {claim.kind for claim in found} == {ClaimKind.DIRECT}
    assert {claim.speaker.id if claim.speaker else None for claim in found} == {"berend-karsel"}


def test_line_that_says_who_asked_is_no_answer() -> None:
    article = _page("en", ASKED["en"], "<p><b>%s</b></p>", behind="<p>Interview: Oda Ferrand</p>")
    assert find_claims(article, DIRECTORY).claims[-1].text == ASKED["en"][-1][1]


def test_explainer_in_questions_and_answers_has_no_interviewee() -> None:
    turns = [
        ("Why is the lock shut?", "The gates have cracked, and engineers cannot tell how long they are going to hold."),
        ("Who pays for the works?", "The state pays. “We leave nobody alone,” Ilva Sterner said on Tuesday in Port Calder."),
        ("How long will it take?", "The works are to end in May, or in July if the weather stays as bad as it has been."),
    ]  # fmt: skip
    found = find_claims(_page("en", turns, "<h2>%s</h2>"), DIRECTORY).claims
    assert [(claim.text, claim.speaker.id if claim.speaker else None) for claim in found] == [
        ("We leave nobody alone", "ilva-sterner")
    ]


def test_two_questions_make_no_interview() -> None:
    found = find_claims(_page("en", ASKED["en"][:2], "<h2>%s</h2>"), DIRECTORY).claims
    assert not [claim for claim in found if claim.rule == "an answer under a question of an interview"]


@pytest.mark.parametrize(
    "change",
    [
        "<h2>The lock in figures</h2><p>The lock is 212 metres long and has served the river for ninety years.</p>",
        "<h2>And then?</h2>" + "<p>I have told you all of it. The rest is for the engineers to say, I think.</p>" * 9,
        "<h2>And then?</h2>" + "<p>“We wait for the engineers,” I told her, and she said “good” to me.</p>" * 7,
    ],
    ids=["another heading", "a long text", "quotations"],
)
def test_pages_with_questions_among_other_things_are_no_interviews(change: str) -> None:
    found = find_claims(_page("en", ASKED["en"], "<h2>%s</h2>", behind=change), DIRECTORY).claims
    assert not [claim for claim in found if claim.rule == "an answer under a question of an interview"]
