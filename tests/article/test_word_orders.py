"""Orders of words in which French, Spanish and Portuguese newsrooms attribute speech."""

from __future__ import annotations

import pytest

from tests.article.newsroom import NOBODY, read, rows


def said(text: str, lang: str) -> list[tuple[str, str, str | None]]:
    """Return kind, words and speaker of each claim."""
    return [(kind, words, speaker) for kind, words, speaker, _ in rows(text, lang=lang, directory=NOBODY)]


INVERTED = [
    (
        "fr",
        "La ministre Claire Osten a pris la parole. « Je ne signerai rien », a-t-elle martelé mercredi devant les députés.",
        ("direct", "Je ne signerai rien", "Claire Osten"),
    ),
    (
        "fr",
        "« Nous n'avons pas été invités », a regretté M. Keld, qui s'exprimait à la télévision publique.",
        ("direct", "Nous n'avons pas été invités", "M. Keld"),
    ),
    (
        "fr",
        "« Nous sommes prêts », assure-t-on au ministère.",
        ("direct", "Nous sommes prêts", "ministère"),
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), INVERTED)
def test_subject_behind_its_auxiliary_speaks(lang: str, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in said(text, lang)


OPENINGS = [
    ("es", "No descarta viajar a Keldby el mes que viene."),
    ("pt", "Não exclui viajar a Keldby no próximo mês."),
    ("fr", "Dans un communiqué publié mardi, le ministère de la Santé « regrette profondément » ces propos."),
    ("pt", 'Em comunicado divulgado na segunda-feira, o ministério "lamenta profundamente" as declarações.'),
    ("es", "En un comunicado difundido el lunes, la Cancillería «lamenta profundamente» las declaraciones."),
]


@pytest.mark.parametrize(("lang", "text"), OPENINGS)
def test_opening_function_word_is_nobody(lang: str, text: str) -> None:
    openings = {"No", "Não", "Dans", "Em", "En"}
    assert not [one for one in said(text, lang) if one[2] in openings]


PARTICIPLES = [
    (
        "fr",
        "Dans un communiqué publié mardi, le ministère de la Santé « regrette profondément » ces propos.",
        ("partial", "regrette profondément", "le ministère de la Santé"),
    ),
    (
        "es",
        "En un comunicado difundido el lunes, la Cancillería «lamenta profundamente» las declaraciones.",
        ("partial", "lamenta profundamente", "Cancillería"),
    ),
    (
        "pt",
        'Em comunicado divulgado na segunda-feira, o Ministério da Saúde "lamenta profundamente" as declarações.',
        ("partial", "lamenta profundamente", "o Ministério da Saúde"),
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), PARTICIPLES)
def test_verb_inside_the_quotation_has_its_subject_before_it(
    lang: str, text: str, expected: tuple[str, str, str]
) -> None:
    found = said(text, lang)
    assert [(kind, words) for kind, words, _ in found] == [expected[:2]]
    assert found[0][2] in expected[2]


VIEWPOINTS = [
    ("fr", "Pour Mme Varnier, « la porte reste ouverte ».", ("partial", "la porte reste ouverte", "Mme Varnier")),
    (
        "es",
        "Para la ministra Rosa Peralta, «la puerta sigue abierta».",
        ("partial", "la puerta sigue abierta", "Rosa Peralta"),
    ),
    (
        "pt",
        'Para a ministra Rosa Peral, "a porta continua aberta".',
        ("partial", "a porta continua aberta", "Rosa Peral"),
    ),
    (
        "en",
        "For Rosa Peral, “the door stays open” as long as ships come.",
        ("partial", "the door stays open", "Rosa Peral"),
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), VIEWPOINTS)
def test_quotation_belongs_to_whose_view_it_gives(lang: str, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in said(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Pour la saison 2026, « La Marée » change de salle."),
        ("en", "For two years, “Harbour Lights” was shown on Sundays."),
        ("es", "Para la temporada, «La Marea» cambia de sala."),
    ],
)
def test_purpose_or_time_is_no_view(lang: str, text: str) -> None:
    assert said(text, lang) == []


APPOSITIONS = [
    (
        "fr",
        "D'après la Première ministre, Claire Osten, le budget sera voté avant le 15 avril.",
        ("indirect", "le budget sera voté avant le 15 avril", "Claire Osten"),
    ),
    (
        "fr",
        "Selon Claire Osten, ministre de la Santé, le budget sera voté avant le 15 avril.",
        ("indirect", "le budget sera voté avant le 15 avril", "Claire Osten"),
    ),
    (
        "es",
        "A juicio del presidente, Julio Sanz, la ley llega demasiado tarde.",
        ("indirect", "la ley llega demasiado tarde", "Julio Sanz"),
    ),
    (
        "pt",
        "Segundo o presidente, Júlio Sanches, a lei chega demasiado tarde.",
        ("indirect", "a lei chega demasiado tarde", "Júlio Sanches"),
    ),
    (
        "en",
        "According to the harbour minister, Julius Sanz, the law comes too late.",
        ("indirect", "the law comes too late", "Julius Sanz"),
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), APPOSITIONS)
def test_apposition_of_a_source_is_no_part_of_what_it_says(
    lang: str, text: str, expected: tuple[str, str, str]
) -> None:
    assert said(text, lang) == [expected]


def test_second_verb_with_auxiliary_ends_the_first_clause() -> None:
    text = "El portavoz Luis Arce ha negado que haya despidos y ha subrayado que «las cuentas están claras»."
    assert said(text, "es") == [
        ("indirect", "que haya despidos", "Luis Arce"),
        ("partial", "las cuentas están claras", "Luis Arce"),
    ]


DENIED = [
    ("es", "La ministra Rosa Peralta no descarta que haya despidos.", "no descarta que haya despidos"),
    ("en", "Foreign Minister Berend Karsel did not rule out a visit in May.", "did not rule out a visit in May"),
    ("ru", "Министр Павел Дрей не исключает поездки в Кельдбю.", "не исключает поездки в Кельдбю"),
    (
        "es",
        "La ministra Rosa Peralta no descarta viajar a Keldby el mes que viene.",
        "no descarta viajar a Keldby el mes que viene",
    ),
    ("fr", "La ministre Claire Osten n'exclut pas de se rendre à Keldby.", "n'exclut pas de se rendre à Keldby"),
    ("pt", "A ministra Rosa Peral não exclui viajar a Keldby em maio.", "não exclui viajar a Keldby em maio"),
]


@pytest.mark.parametrize(("lang", "text", "words"), DENIED)
def test_denied_verb_keeps_its_negation(lang: str, text: str, words: str) -> None:
    assert [one[1] for one in said(text, lang)] == [words]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "La ministra Rosa Peralta no dijo que el barco zarparía. No confirmó que hubiera conversaciones."),
        ("fr", "La ministre Claire Osten n'a pas dit que le navire partirait. Elle n'a jamais promis de rester."),
        ("pt", "A ministra Rosa Peral não disse que o navio partiria."),
        ("ru", "Министр Павел Дрей не говорил, что корабль выйдет в море."),
        ("en", "Minister Rosa Peral did not say that the ship would sail. She never promised to stay."),
    ],
)
def test_what_somebody_did_not_say_is_no_claim(lang: str, text: str) -> None:
    assert said(text, lang) == []


def test_french_dialogue_ends_in_a_comma_before_its_attribution() -> None:
    text = "– Quand partirez-vous ?\n\n– Nous partirons en mai, répond Paul Dray."
    assert ("direct", "Nous partirons en mai", "Paul Dray") in said(text, "fr")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            'O chanceler Júlio Sanches escreveu no X: "Vemo-nos em Genebra na segunda-feira."',
            "Vemo-nos em Genebra na segunda-feira.",
        ),
        ('Os ministros afirmaram numa declaração conjunta que "o acordo será aplicado".', "o acordo será aplicado"),
    ],
)
def test_portuguese_quotation_behind_where_it_was_said(text: str, words: str) -> None:
    assert words in [one[1] for one in said(text, "pt")]


def test_article_tells_a_woman_in_office_from_a_man() -> None:
    text = "Le ministre Tomas Keld recevait ses hôtes. « Nous signerons », a dit la ministre."
    assert said(text, "fr") == [("direct", "Nous signerons", "la ministre")]


def test_article_finds_the_woman_in_office() -> None:
    text = (
        "La ministre Hélène Varnier a ouvert la séance. Le ministre Tomas Keld a répondu. "
        "« Nous signerons », a dit la ministre."
    )
    assert said(text, "fr")[-1] == ("direct", "Nous signerons", "Hélène Varnier")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Karsel declined to comment. The ministry refused to say whether ships would sail."),
        ("es", "La ministra Rosa Peralta rehusó hacer comentarios sobre la reunión."),
        ("fr", "La ministre Claire Osten a refusé de commenter ces chiffres."),
        ("pt", "A ministra Rosa Peral recusou comentar os números."),
        ("ru", "Министр Павел Дрей отказался комментировать эти цифры."),
        ("uk", "Міністр Павло Дрей відмовився коментувати ці цифри."),
    ],
)
def test_refusal_to_speak_is_no_claim(lang: str, text: str) -> None:
    assert said(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        (
            "es",
            "La ministra Rosa Peralta agradeció a los pescadores su paciencia.",
            "agradeció a los pescadores su paciencia",
        ),
        ("es", "El ministro Luis Arce dio las gracias a los 148 diputados.", "dio las gracias a los 148 diputados"),
        ("es", "El ministro Luis Arce descarta nuevos impuestos en 2025.", "descarta nuevos impuestos en 2025"),
    ],
)
def test_verb_of_judgement_belongs_to_what_it_judges(lang: str, text: str, words: str) -> None:
    assert [one[1] for one in said(text, lang)] == [words]


def test_second_verb_goes_on_with_the_subject_of_a_quoted_one() -> None:
    text = "Dans un communiqué publié mardi, le ministère de la Santé « regrette profondément » ces propos et rappelle que 2 000 lits ont été ouverts."
    assert said(text, "fr")[-1] == ("indirect", "que 2 000 lits ont été ouverts", "ministère de la Santé")


def test_sentences_behind_a_colon_are_direct_speech() -> None:
    text = "Le ministre Paul Dray a démenti toute hausse des effectifs : « C'est faux. Nous n'avons recruté personne. »"
    assert said(text, "fr")[-1] == ("direct", "C'est faux. Nous n'avons recruté personne.", "Paul Dray")


def test_short_clause_behind_that_is_no_label() -> None:
    text = 'Os dois ministros afirmaram numa declaração conjunta que "o acordo será aplicado".'
    assert said(text, "pt") == [("partial", "o acordo será aplicado", "Os dois ministros")]


def test_and_also_begins_a_second_claim() -> None:
    text = "El ministro Luis Arce dio las gracias a los 148 diputados que votaron a favor y también a quienes votaron en contra."
    assert [words for _, words, _ in said(text, "es")] == [
        "dio las gracias a los 148 diputados que votaron a favor",
        "también a quienes votaron en contra",
    ]


OWNED = [
    (
        "uk",
        "Міністерка Олена Варна виступила. За її словами, договір «буде підписано до літа».",
        "буде підписано до літа",
    ),
    ("uk", "Міністерка Олена Варна виступила. На її думку, саміт не відбудеться.", "саміт не відбудеться"),
    ("ru", "Министр Елена Варна выступила. По её словам, договор «будет подписан до лета».", "будет подписан до лета"),
    ("ru", "Министр Елена Варна выступила. По ее мнению, саммит не состоится.", "саммит не состоится"),
    (
        "fr",
        "La ministre Elena Varna a parlé. À ses yeux, le traité « sera signé avant l'été ».",
        "sera signé avant l'été",
    ),
    (
        "es",
        "La ministra Elena Varna habló. A su juicio, el tratado «se firmará antes del verano».",
        "se firmará antes del verano",
    ),
    (
        "es",
        "La ministra Elena Varna habló. En sus palabras, el tratado es «una victoria de todos».",
        "una victoria de todos",
    ),
    (
        "pt",
        'A ministra Elena Varna falou. Na sua opinião, o tratado "será assinado antes do verão".',
        "será assinado antes do verão",
    ),
    (
        "de",
        "Ministerin Elena Varna sprach. Nach ihren Worten wird der Vertrag im Mai unterzeichnet.",
        "wird der Vertrag im Mai unterzeichnet",
    ),
]


@pytest.mark.parametrize(("lang", "text", "words"), OWNED)
def test_possessive_amid_an_attribution_is_whoever_was_named(lang: str, text: str, words: str) -> None:
    found = said(text, lang)
    assert [one[1] for one in found][-1] == words
    assert (found[-1][2] or "").split()[-1] in ("Varna", "Варна")


def test_german_newspaper_in_quotation_marks_is_no_speech() -> None:
    text = "Außenminister Thomas Keld sagte der „Küstenzeitung“, er werde am Gipfel nicht teilnehmen."
    assert [words for _, words, _ in said(text, "de")] == ["er werde am Gipfel nicht teilnehmen"]


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("fr", "Le pont restera fermé jusqu’en mai, a annoncé mardi la ministre Mira Tolvanen.", "Le pont restera"),
        ("es", "El puente seguirá cerrado, ha anunciado este martes la ministra Mira Tolvanen.", "El puente seguirá"),
        ("pt", "A ponte ficará fechada até maio, tinha anunciado a ministra Mira Tolvanen.", "A ponte ficará"),
    ],
)
def test_clause_before_a_verb_with_its_auxiliary_is_what_was_said(lang: str, text: str, said: str) -> None:
    (found,) = read(text, lang=lang).claims
    assert found.text.startswith(said)
    assert found.speaker is not None
    assert found.speaker.id == "mira-tolvanen"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Berend Karsel visitó este martes el puerto. Anunció que la esclusa abrirá en mayo."),
        ("pt", "Berend Karsel visitou o porto nesta terça-feira. Anunciou que a eclusa abrirá em maio."),
        ("es", "Mira Tolvanen dijo que no. Berend Karsel visitó después el puerto. Anunció que la esclusa abrirá."),
    ],
    ids=["es", "pt", "since somebody else spoke"],
)
def test_verb_without_a_subject_goes_on_from_whom_the_sentence_before_is_about(lang: str, text: str) -> None:
    found = read(text, lang=lang).claims[-1]
    assert found.speaker is not None
    assert found.speaker.id == "berend-karsel"
    assert found.speaker.confidence <= 0.6


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        (
            "en",
            "According to two officials briefed on it, who asked for silence, the cable will be cut.",
            "the cable will be",
        ),
        ("de", "Laut zwei Beamten, die anonym bleiben wollten, wird das Kabel im Juni gekappt.", "wird das Kabel"),
        ("es", "Según dos funcionarios que pidieron el anonimato, el cable será cortado en junio.", "el cable será"),
        ("fr", "Selon deux fonctionnaires qui ont requis l’anonymat, le câble sera coupé en juin.", "le câble sera"),
        ("ru", "По словам двух чиновников, пожелавших остаться неназванными, кабель перережут.", "кабель перережут"),
        (
            "uk",
            "За словами двох посадовців, які побажали лишитися неназваними, кабель переріжуть.",
            "кабель переріжуть",
        ),
    ],
)
def test_what_is_told_of_a_source_is_no_part_of_its_words(lang: str, text: str, said: str) -> None:
    (found,) = read(text, lang=lang, directory=NOBODY).claims
    assert found.text.startswith(said)


def test_pronoun_gives_its_view() -> None:
    text = (
        "La députée Mira Tolvanen a mis en garde contre la hâte. Pour elle, c’est « le dernier de tous les recours »."
    )
    found = read(text, lang="fr").claims[-1]
    assert found.speaker is not None
    assert found.speaker.id == "mira-tolvanen"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В соцсети X Стернер написала, что мост «закрыт для всех»."),
        ("uk", "У соцмережі X Стернер написала, що міст «закрито для всіх»."),
    ],
)
def test_network_is_no_part_of_a_name(lang: str, text: str) -> None:
    names = {claim.speaker.name for claim in read(text, lang=lang, directory=NOBODY).claims if claim.speaker}
    assert names == {"Стернер"}


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "es",
            "Mira Tolvanen calló. Su segunda, Ada Finch, matizó horas después que las conversaciones siguen.",
            "Ada Finch",
        ),
        (
            "pt",
            "Mira Tolvanen calou. A vice dela, Ada Finch, ponderou horas depois que as conversas continuam.",
            "Ada Finch",
        ),
        ("ru", "«Мы устали, — рассказал один из речников, назвавшийся Йонасом. — Нам не говорят».", "один из речников"),
        (
            "uk",
            "«Ми втомилися, — розповів один із річковиків, який назвався Йонасом. — Нам не кажуть».",
            "один із річковиків",
        ),
        ("en", "Two officials spoke. One of them called it “the last resort”.", "One of them"),
    ],
)
def test_speaker_described_by_others_is_not_those(lang: str, text: str, speaker: str) -> None:
    (found,) = read(text, lang=lang).claims
    assert found.speaker is not None
    assert found.speaker.name == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "“Estamos cansados”, comentó un barquero que solo dio su nombre, Jonas."),
        ("pt", "“Estamos cansados”, contou um barqueiro que só deu o primeiro nome, Jonas."),
    ],
)
def test_what_is_told_of_the_speaker_of_a_quotation_is_no_claim(lang: str, text: str) -> None:
    assert len(rows(text, lang=lang)) == 1


def test_body_is_he_in_french() -> None:
    text = "Le ministère des Affaires étrangères d’Ordania a démenti. « Cela n’a pas eu lieu », affirme-t-il."
    found = read(text, lang="fr").claims[-1]
    assert found.speaker is not None
    assert found.speaker.id == "ordania-mfa"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Karsel called it “the last resort”.", ["the last resort"]),
        ("Karsel, whom colleagues call “the Admiral”, resigned.", []),
    ],
)
def test_what_it_is_called_is_no_nickname(text: str, quoted: list[str]) -> None:
    assert [claim.text for claim in read(text).claims if claim.is_quoted] == quoted


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ru", "МИД Ордании молчит. Ильва Стернер сказала «нет никому». В соцсетях пишут о «тайной сделке».", "тайной"),
        ("es", "Berend Karsel dijo que no. Dicen que habrá “un acuerdo secreto con todos”.", "acuerdo secreto"),
    ],
)
def test_people_at_large_are_not_whoever_spoke_before(lang: str, text: str, words: str) -> None:
    found = [claim for claim in read(text, lang=lang).claims if words in claim.text]
    assert all(claim.speaker is None or claim.speaker.id is None for claim in found)


def test_saying_is_said_by_nobody() -> None:
    assert rows("He who closes it closes the river, as the saying goes.") == []


OPENING_DAYS = [
    ("es", "El martes, 4 de marzo, dijo la ministra Ana Ferrol que el puente cerrará.", "que el puente cerrará"),
    ("es", "El martes dijo la ministra Ana Ferrol que el puente cerrará.", "que el puente cerrará"),
    ("pt", "Na terça-feira, 4 de março, disse a ministra Ana Ferrol que a ponte fecha.", "que a ponte fecha"),
    ("fr", "Mardi 4 mars a déclaré la ministre Ana Ferrol que le pont fermera.", "que le pont fermera"),
    ("fr", "Le pont fermera en mai, a déclaré mardi 4 mars la ministre Ana Ferrol.", "Le pont fermera en mai"),
    ("de", "Am Dienstag, dem 4. März, sagte Ministerin Ana Ferrol, der Hafen sei voll.", "der Hafen sei voll"),
    ("de", "Ministerin Ana Ferrol sagte am Dienstag, dem 4. März, der Hafen sei voll.", "der Hafen sei voll"),
    ("ru", "Во вторник, 4 марта, заявила министр Анна Феррол, что мост закроют.", "что мост закроют"),
    ("ru", "Во вторник 4 марта 2025 года заявила министр Анна Феррол, что мост закроют.", "что мост закроют"),
    ("uk", "У вівторок, 4 березня, заявила міністерка Анна Феррол, що міст закриють.", "що міст закриють"),
]


@pytest.mark.parametrize(("lang", "text", "words"), OPENING_DAYS, ids=[text for _, text, _ in OPENING_DAYS])
def test_day_before_the_verb_leaves_its_subject_behind_it(lang: str, text: str, words: str) -> None:
    ((_, claimed, speaker),) = said(text, lang)
    assert claimed == words
    assert speaker is not None
    assert speaker.endswith(("Ana Ferrol", "Анна Феррол"))
