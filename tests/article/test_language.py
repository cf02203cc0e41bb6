"""The language of a text is told from its letters and commonest words, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.language import guess_by_parts, guess_language, is_partly_in


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The minister said that the agreement was signed in Port Calder.", "en"),
        ("El ministro dijo que no firmará el acuerdo en Puerto Lirio.", "es"),
        ("Le ministre a dit que les ports sont ouverts et que la route est fermée.", "fr"),
        ("Das ist nicht der Tag für eine Entscheidung, sagte die Ministerin.", "de"),
        ("O ministro disse que não vai assinar o acordo.", "pt"),
        ("Il ministro ha detto che non firmerà un accordo con la commissione.", "it"),
        ("De minister zei dat het verdrag niet is getekend.", "nl"),
        ("Министр заявил, что он не подпишет соглашение.", "ru"),
        ("Міністр заявив, що він не підпише угоду та не поїде.", "uk"),
        ("Le gouvernement n'exclut pas de prolonger la ligne jusqu'à la fin de la saison.", "fr"),
        ("La ligne de la capitale à la mer a été fermée à la demande de la commission.", "fr"),
        ("La línea de la capital a la costa se cerró a petición de la comisión.", "es"),
        ("A linha da capital até à costa foi fechada a pedido da comissão.", "pt"),
        ("Переговоры прошли, соглашение подписано, рыбаки вернулись.", "ru"),
        ("Переговори відбулися, угоду підписано, рибалки повернулися.", "uk"),
        ("外相は協定に署名したと述べた", "ja"),
        ("外交部长表示协议已经签署", "zh"),
        ("وقال الوزير إن الاتفاق", "ar"),
        ("장관은 협정에 서명했다고 말했다", "ko"),
        ("Ο υπουργός δήλωσε ότι", "el"),
        ("השר אמר כי ההסכם", "he"),
    ],
    ids=lambda value: value if len(value) == 2 else "",
)
def test_guess_language_tells_the_language(text: str, code: str) -> None:
    assert guess_language(text) == code


@pytest.mark.parametrize(
    "text", ["", "OK", "14 October 2024", "Calder Anselm Wexley Lirio Marn", "🌊🌊🌊"],
    ids=["nothing", "one word", "a date", "names", "emoji"],
)  # fmt: skip
def test_guess_language_of_too_little_is_unknown(text: str) -> None:
    assert guess_language(text) is None


def test_guess_language_a_foreign_name_changes_nothing() -> None:
    text = "The foreign minister of Kestria, Ильва Сандмур, said on Monday that the talks in Port Anselm had ended."
    assert guess_language(text) == "en"


def test_guess_language_looks_at_the_whole_beginning_and_no_further() -> None:
    english = "The minister said that the port was open to the ships of all nations. " * 100
    assert guess_language(english + "Министр заявил, что он не подпишет соглашение. " * 1000) == "en"


@given(st.text(max_size=300))
def test_guess_language_of_any_text_is_a_code_or_unknown(text: str) -> None:
    found = guess_language(text)
    assert found is None or (len(found) == 2 and found.islower())


_SENTENCES = st.sampled_from(
    [
        "The minister said that the ports of the islands were open again.",
        "El ministro dijo que no firmará el acuerdo en Puerto Lirio.",
        "Le gouvernement n'exclut pas de prolonger la ligne jusqu'à la fin de la saison.",
        "Das ist nicht der Tag für eine Entscheidung, sagte die Ministerin.",
        "Министр заявил, что он не подпишет соглашение.",
        "Міністр заявив, що він не підпише угоду та не поїде.",
        "外相は協定に署名したと述べた",
        "وقال الوزير إن الاتفاق",
        "Calder Anselm Wexley, 14 October 2024",
        "OK",
        "",
    ]
)


@given(st.lists(_SENTENCES | st.text(max_size=40), max_size=60))
def test_guess_by_parts_is_the_guess_at_each_and_at_the_whole(parts: list[str]) -> None:
    whole, guesses = guess_by_parts(parts)
    assert whole.language == guess_language(" ".join(parts))
    assert [one.language for one in guesses] == [guess_language(part) for part in parts]


@given(_SENTENCES, st.integers(1, 60))
def test_long_paragraph_is_in_the_language_of_its_sentences(sentence: str, times: int) -> None:
    whole, (part,) = guess_by_parts([" ".join([sentence] * times)])
    assert whole.language == part.language == guess_language(sentence)


def test_long_paragraph_is_told_from_its_beginning_and_end() -> None:
    english = "The minister said that the harbour would be open to all ships before the end of the week. "
    table = "Norvik 12 Tolse 14 Wexley 15 " * 60
    assert guess_by_parts([english + english + table + english + english])[0].language == "en"


def test_guess_by_parts_counts_words_and_letters() -> None:
    whole, (first, second) = guess_by_parts(["Port Calder, 14:30", "L'été à Wexley"])
    assert (first.words, first.letters) == (2, 10)
    assert (second.words, second.letters) == (4, 11)
    assert (whole.words, whole.letters) == (6, 21)


BOTH = "Abriremos el puente de Loria a los alumnos el lunes. We will open the Loria bridge to the pupils on Monday."


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        pytest.param(BOTH, "en", True, id="a sentence of it"),
        pytest.param(BOTH.replace(". ", "\n"), "es", True, id="a line of it"),
        pytest.param(BOTH, "fr", False, id="none of it"),
        pytest.param("Abriremos el puente. We will open.", "en", False, id="too few words to tell"),
        pytest.param("", "en", False, id="nothing"),
    ],
)
def test_is_partly_in_asks_for_a_sentence_that_tells(text: str, code: str, told: bool) -> None:
    assert is_partly_in(text, code) is told
