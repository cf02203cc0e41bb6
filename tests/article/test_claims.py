"""An article's claims: what is one and what is not, headlines, pull quotes, posts, days and venues."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crossref.article.claims import blocks_of, claim_words, find_claims, spans_hold
from crossref.article.extract import article_from_text
from crossref.errors import ArticleError
from crossref.types import BlockKind, Claim, ClaimKind, Span, SpeechAct
from tests.article.newsroom import DIRECTORY, NOBODY, article, page, read, row, rows

SAID = "“We will not pay the toll twice,” Berend Karsel told reporters on Tuesday."
QUOTE = "“We will not pay the toll twice”"


def only(text: str, *, on: date | None = date(2025, 3, 12)) -> Claim:
    """Return the one claim of a text."""
    (found,) = read(text, on=on).claims
    return found


# --- what is no claim ---


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("The so-called “flag tax” was dropped.", "flag tax", "a name, title or nickname"),
        ("The film “The Last Lighthouse” opened.", "The Last Lighthouse", "a name, title or nickname"),
        ("Karsel, nicknamed “the Admiral”, resigned.", "the Admiral", "a name, title or nickname"),
        ("Jonas Averill, known as “the Tide”, resigned.", "the Tide", "a name, title or nickname"),
        ("The “temporary” fence has stood for nine years.", "temporary", "a single word"),
        ("Boats must pay the “harbour peace” levy.", "harbour peace", "words set apart, with no speaker"),
        ("Visitors bought “A Winter On The Quay” there.", "A Winter On The Quay", "the title of a work"),
        (
            "Asked whether Karsel “has what it takes to govern well,” most of them said no.",
            "has what it takes to govern well",
            "words of a question that was put",
        ),
        (
            "When asked to confirm her part in the “quay peace” talks, a source did so.",
            "quay peace",
            "words set apart, with no speaker",
        ),
    ],
    ids=["so-called", "film", "nickname", "known as", "scare quote", "two words", "book", "question", "far verb"],
)
def test_words_in_marks_that_nobody_said_are_set_aside_with_a_reason(text: str, words: str, reason: str) -> None:
    found = read(text, explain=True)
    assert not found.claims
    assert [(one.text, one.reason) for one in found.set_aside] == [(words, reason)]


@pytest.mark.parametrize(
    "text",
    [
        "“We sail at dawn,” Karsel said on Radio Calder’s “This Week” on Sunday.",
        "On Radio Calder's “This Week,” Karsel said that he would sail at dawn.",
    ],
)
def test_programme_behind_its_owner_is_a_title(text: str) -> None:
    assert [(one.text.rstrip(","), one.reason) for one in read(text, explain=True).set_aside] == [
        ("This Week", "the title of a work")
    ]


def test_short_paragraph_in_single_marks_is_a_heading_where_quotations_have_double_ones() -> None:
    text = f"{SAID}\n\n‘All tolls are off.’\n\nThe council rose at noon. “We go,” Mira Tolvanen said."
    found = read(text, explain=True)
    assert [one.text.rstrip(",") for one in found.claims] == ["We will not pay the toll twice", "We go"]
    assert [one.reason for one in found.set_aside] == ["a heading in quotation marks"]


def test_paragraph_in_single_marks_is_a_claim_where_quotations_have_them() -> None:
    text = "‘We will not pay the toll twice,’ Berend Karsel said.\n\n‘We are quite ready for it.’\n\nHe left at noon."
    assert [one.text for one in read(text).claims][1:] == ["We are quite ready for it."]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The frigate “Morning Star” left the port of Calder on Tuesday."),
        ("en", "Troops took part in Operation “Silent Tide” near the strait."),
        ("en", "Marchers carried banners with the slogan “Fish First” through Calder."),
        ("es", "La fragata «Estrella del Alba» zarpó el martes de Calder."),
        ("es", "La operación «Marea Callada» empezó en el estrecho."),
        ("es", "Llevaban pancartas con el lema «Primero la pesca»."),
        ("fr", "La frégate « Étoile du Matin » a quitté Calder mardi."),
        ("fr", "L'opération « Marée muette » a commencé dans le détroit."),
        ("fr", "Ils portaient des banderoles avec le slogan « La pêche d'abord »."),
        ("de", "Die Fregatte „Morgenstern“ verließ am Dienstag den Hafen von Kalder."),
        ("de", "Die Operation „Stille Flut“ begann in der Meerenge."),
        ("de", "Sie trugen Transparente mit dem Slogan „Fisch zuerst“."),
        ("pt", "A fragata “Estrela da Manhã” deixou Calder na terça-feira."),
        ("pt", "A operação “Maré Calada” começou no estreito."),
        ("pt", "Levavam faixas com o lema “Primeiro a pesca”."),
        ("ru", "Фрегат «Утренняя звезда» вышел во вторник из порта."),
        ("ru", "Операция «Тихий прилив» началась в проливе."),
        ("ru", "Они несли плакаты с лозунгом «Сначала рыба»."),
        ("uk", "Фрегат «Ранкова зоря» вийшов у вівторок з порту."),
        ("uk", "Операція «Тихий приплив» почалася в протоці."),
        ("uk", "Вони несли плакати з гаслом «Спершу риба»."),
    ],
)
def test_ships_operations_and_slogans_are_names(lang: str, text: str) -> None:
    found = read(text, lang=lang, explain=True)
    assert not found.claims
    assert [one.reason for one in found.set_aside] == ["a name, title or nickname"]


def test_single_word_of_a_language_without_lists_is_no_claim() -> None:
    assert not read('Leželo podél stěn "domu", nalezneme je jak při vrcholu, tak na úrovni.', lang="cs").claims


def test_words_set_aside_are_listed_only_when_asked_for() -> None:
    assert not read("The so-called “flag tax” was dropped.").set_aside


@pytest.mark.parametrize("answer", ["Never", "No"])
def test_single_word_that_is_a_whole_answer_is_a_claim(answer: str) -> None:
    assert rows(f"“{answer},” Mira Tolvanen replied.") == [("direct", answer, "Mira Tolvanen", "replied")]


def test_article_of_plain_narration_has_no_claims() -> None:
    assert not read("The lock opens in May.\n\nIt was built in 1904 and holds nine boats.", explain=True).claims


# --- headlines and pull quotes ---


def test_headline_with_a_colon_is_a_headline_claim_and_twin_of_the_text() -> None:
    found = find_claims(page((BlockKind.HEADLINE, f"Karsel: {QUOTE}"), (BlockKind.BODY, SAID)), DIRECTORY).claims
    assert [row(one)[:3] for one in found] == [
        ("headline", "We will not pay the toll twice", "Berend Karsel"),
        ("direct", "We will not pay the toll twice", "Berend Karsel"),
    ]
    assert found[0].twin_of == found[1].id


def test_headline_without_a_speaker_gets_the_speaker_and_day_of_its_twin() -> None:
    found = find_claims(page((BlockKind.HEADLINE, QUOTE), (BlockKind.BODY, SAID)), DIRECTORY).claims
    assert found[0].speaker is not None
    assert found[0].speaker.id == "berend-karsel"
    assert found[0].said_on == found[1].said_on is not None
    assert found[0].venue == found[1].venue == "press"


def test_headline_with_a_reported_clause_knows_the_body_names() -> None:
    one = page(
        (BlockKind.HEADLINE, "Ordania will open the lock in May, Karsel says"),
        (BlockKind.BODY, "Berend Karsel told the council that the lock would open in May."),
    )
    found = find_claims(one, DIRECTORY).claims[0]
    assert row(found) == ("headline", "Ordania will open the lock in May", "Berend Karsel", "says")
    assert found.place is BlockKind.HEADLINE


def test_headline_with_its_speaker_behind_a_colon_is_a_claim() -> None:
    one = page(
        (BlockKind.HEADLINE, "Ordania to open lock in May: Karsel"),
        (BlockKind.BODY, "Berend Karsel spoke to the council."),
    )
    assert row(find_claims(one, DIRECTORY).claims[0])[:3] == (
        "headline",
        "Ordania to open lock in May",
        "Berend Karsel",
    )


def test_pull_quote_that_repeats_the_text_is_set_aside() -> None:
    one = page((BlockKind.BODY, SAID), (BlockKind.PULL_QUOTE, QUOTE), (BlockKind.BODY, "The council rose at noon."))
    found = find_claims(one, DIRECTORY, explain=True)
    assert [claim.place for claim in found.claims] == [BlockKind.BODY]
    assert [claim.reason for claim in found.set_aside] == ["repeats a quotation of the text"]
    assert found.set_aside[0].twin_of == found.claims[0].id


def test_pull_quote_with_words_of_its_own_is_a_claim() -> None:
    one = page((BlockKind.BODY, SAID), (BlockKind.PULL_QUOTE, "“The harbour belongs to those who fish in it.”"))
    assert [claim.place for claim in find_claims(one, DIRECTORY).claims] == [BlockKind.BODY, BlockKind.PULL_QUOTE]


def test_caption_is_read_too() -> None:
    one = page((BlockKind.BODY, "The lock opens."), (BlockKind.CAPTION, "“We open in May,” says Berend Karsel."))
    (found,) = find_claims(one, DIRECTORY).claims
    assert row(found)[:3] == ("direct", "We open in May", "Berend Karsel")
    assert found.place is BlockKind.CAPTION


# --- embedded posts ---

POSTED = (
    "Berend Karsel answered on X.\n\nThe pact stands, whatever others say about it.\n\n"
    "— {author} March 11, 2025\n\nThe council did not answer."
)


def test_embedded_post_is_a_claim_of_its_author_on_its_day() -> None:
    text = POSTED.format(author="Berend Karsel (@berendkarsel)")
    (found,) = read(text).claims
    assert row(found)[:3] == ("embedded", "The pact stands, whatever others say about it.", "Berend Karsel")
    assert found.speaker is not None
    assert found.speaker.id == "berend-karsel"
    assert found.said_on is not None
    assert (found.said_on.first, found.said_on.last) == (date(2025, 3, 11), date(2025, 3, 11))
    assert found.venue == "x"
    assert found.place is BlockKind.EMBED


def test_embedded_post_of_a_body_is_the_bodys() -> None:
    speaker = only(POSTED.format(author="MFA Ordania (@MFA_Ordania)")).speaker
    assert speaker is not None
    assert (speaker.person_id, speaker.source_id) == (None, "ordania-mfa")


def test_embedded_post_of_a_stranger_keeps_the_name_it_shows() -> None:
    speaker = only(POSTED.format(author="Berend Karsel Fans (@karselfans)")).speaker
    assert speaker is not None
    assert (speaker.name, speaker.id) == ("Berend Karsel Fans", None)


# --- marks of cuts and insertions ---


MARKED = [
    ("en", "“{}” Ilva Sterner said.", "We will keep the bridge [at Port Calder] open ... whatever the wind brings."),
    ("en", "“{},” Ilva Sterner said.", "[W]e will keep the bridge open (…) whatever the wind brings"),
    ("en", "“{},” Ilva Sterner said.", "... and nobody pays the toll [of 4 marks] twice"),
    ("en", "“{}” Ilva Sterner said.", "We will keep the bridge open in winter, and then…"),
    ("en", "Ilva Sterner said the toll was “{}” on the bridge.", "a share ... of what [the lamps] cost"),
    ("de", "„{}“, sagte Ilva Sterner.", "Wir halten die Brücke [bei Port Calder] offen [...] bis zum Frühjahr"),
    ("es", "«{}», dijo Ilva Sterner.", "Mantendremos abierto el puente [de Port Calder] (...) todo el invierno"),
    ("fr", "« {} », a déclaré Ilva Sterner.", "Nous garderons le pont [de Port Calder] ouvert [...] tout l'hiver"),
    ("pt", "“{}”, disse Ilva Sterner.", "Manteremos a ponte [de Port Calder] aberta (...) todo o inverno"),
    ("ru", "«{}», — заявила Ильва Стернер.", "Мы оставим мост [в Порт-Калдере] открытым <...> до самой весны"),
    ("uk", "«{}», — заявила Ільва Стернер.", "Ми залишимо міст [у Порт-Калдері] відкритим (…) до самої весни"),
]


@pytest.mark.parametrize(("lang", "sentence", "words"), MARKED)
def test_ellipses_and_brackets_stay_in_the_words_of_a_claim(lang: str, sentence: str, words: str) -> None:
    text = sentence.format(words)
    (found,) = read(text, lang=lang).claims
    assert (found.text, [part.of(text) for part in found.segments]) == (words, [words])


def test_ellipsis_at_the_start_of_a_second_quotation_stays() -> None:
    text = "“We will keep the bridge open ...,” Ilva Sterner said. “[...] Nobody pays before the council has met.”"
    found = read(text).claims
    assert [one.text for one in found] == [
        "We will keep the bridge open ...", "[...] Nobody pays before the council has met."
    ]  # fmt: skip


# --- days and venues ---


@pytest.mark.parametrize(
    ("text", "said_on"),
    [
        ("“The ferries sail again in May,” Ilva Sterner said on Tuesday.", date(2025, 3, 11)),
        ("On Monday, Ilva Sterner said that the ferries would sail again.", date(2025, 3, 10)),
        ("Ilva Sterner said on 3 March that the ferries would sail again.", date(2025, 3, 3)),
        ("Ilva Sterner said yesterday that the ferries would sail again.", date(2025, 3, 11)),
        ("Ilva Sterner said late on Tuesday that the ferries would sail on Friday.", date(2025, 3, 11)),
        ("“The ferries sail again on Friday,” Ilva Sterner said.", None),
        ("“The ferries sail again,” Ilva Sterner said.", None),
        ("Ilva Sterner said that the ferries would sail again on Friday.", None),
    ],
)
def test_said_on_is_the_day_beside_the_words(text: str, said_on: date | None) -> None:
    found = only(text).said_on
    assert (found.first if found else None) == said_on


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Berend Karsel, who took office in 2021, said the lock would open again.",
        ),
        pytest.param(
            "The fee, which Berend Karsel described as “a tax on the poor”, rises in May.",
        ),
    ],
    ids=["took office", "rises in May"],
)
def test_said_on_is_not_a_day_of_something_else(text: str) -> None:
    assert only(text).said_on is None


def test_said_on_of_a_second_verb_is_not_a_day_that_the_first_claim_speaks_of() -> None:
    said = "Ilva Sterner told reporters on Tuesday that the deficit had fallen last year"
    text = f"{said}, and vowed not to raise taxes on lower earners."
    first, second = read(text, on=date(2025, 3, 12)).claims
    assert first.said_on is not None and first.said_on.first == date(2025, 3, 11)
    assert second.cue == "vowed"
    assert second.said_on is None or second.said_on.first == date(2025, 3, 11)


def test_said_on_is_open_without_the_articles_day() -> None:
    assert only("“The ferries sail again,” Ilva Sterner said on Tuesday.", on=None).said_on is None


def test_said_on_says_what_it_was_derived_from() -> None:
    said_on = only("“The ferries sail again,” Ilva Sterner said on Tuesday.").said_on
    assert said_on is not None
    assert said_on.derived_from == "“Tuesday”, counted from 2025-03-12"


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("“The pact stands,” Ilva Sterner wrote on Telegram.", "Telegram"),
        ("“The pact stands,” Ilva Sterner wrote on X.", "X"),
        ("“The pact stands,” Ilva Sterner tweeted.", "X"),
        ("“The pact stands,” the Ordanian Foreign Ministry said in a statement.", "statement"),
        ("“The pact stands,” Ilva Sterner told reporters.", "press"),
        ("“The pact stands,” Ilva Sterner said at a press conference.", "press"),
        ("“The pact stands,” Ilva Sterner said in an interview.", "interview"),
        ("“The pact stands,” Ilva Sterner said in parliament.", "parliament"),
        ("“The pact stands,” Ilva Sterner said.", None),
        ("“I read it on Telegram,” Ilva Sterner said.", None),
    ],
)
def test_venue_is_where_the_words_were_said(text: str, venue: str | None) -> None:
    assert only(text).venue == venue


# --- what a claim carries ---


@pytest.mark.parametrize(
    ("verb", "act"),
    [
        ("said", SpeechAct.SAY),
        ("admitted", SpeechAct.ADMIT),
        ("claimed", SpeechAct.ALLEGE),
        ("warned", SpeechAct.WARN),
        ("promised", SpeechAct.PROMISE),
        ("denied", SpeechAct.DENY),
        ("announced", SpeechAct.ANNOUNCE),
    ],
)
def test_claim_carries_the_act_of_its_verb(verb: str, act: SpeechAct) -> None:
    assert only(f"Ilva Sterner {verb} that the ferries would sail again.").speech_act is act


def test_claim_without_speaker_is_less_certain() -> None:
    found = only("“The ferries of this island sail whenever they please.”")
    assert found.speaker is None
    assert found.confidence <= 0.4


def test_claim_ids_do_not_depend_on_the_run() -> None:
    one = article(SAID)
    assert find_claims(one, DIRECTORY) == find_claims(one, DIRECTORY)


def test_claims_come_in_reading_order() -> None:
    text = f"{SAID}\n\nIlva Sterner said that the fares would fall.\n\n“Not yet,” Mira Tolvanen said."
    spans = [claim.span for claim in read(text).claims]
    assert len(spans) == 3
    assert spans == sorted(spans)


def test_blocks_of_gives_the_kinds_asked_for() -> None:
    one = page((BlockKind.HEADLINE, "Lock opens"), (BlockKind.BODY, "The lock opens."))
    assert [block.kind for block in blocks_of(one, [BlockKind.BODY])] == [BlockKind.BODY]


def test_claim_words_counts_words() -> None:
    assert claim_words(only(SAID)) == 7


# --- laws ---

PIECES = st.lists(
    st.sampled_from(
        [
            *"\"'“”„«»‹›‘’‚「」—–…:;,.?!()\n\n",
            *("''", "``", "\n\n", "\x00", "\ud800", "\u202e", "\u200b", "\u00a0", "قال الوزير", "大臣", "𝔖"),
            *("Berend Karsel", "Ilva Sterner", "said", "she", "told reporters", "that", "according to", "on Tuesday"),
            *("the lock", "would open", "and", "We will not pay", "denied", "Never", "wrote on X", "its minister"),
        ]
    ),
    min_size=1,
    max_size=30,
).map(" ".join)
ANY = st.text(alphabet=st.characters(exclude_categories=()), min_size=1, max_size=120)


@given(PIECES | ANY, st.sampled_from(["en", "es", "fr", "pt", "de", "ru", "uk", "xx"]))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@example("“A,” she said, “\x00and B.", "en")
@example("\ud800 “said \u202e Karsel”", "de")
def test_claims_of_any_text_stand_where_they_say(text: str, lang: str) -> None:
    if not text.strip("\ufeff \t\r\n"):
        text += "a"
    found = read(text, lang=lang, explain=True)
    for claim in (*found.claims, *found.set_aside):
        assert spans_hold(claim, text)
        assert claim.text
        assert all(claim.span.contains(part) and len(part) for part in claim.segments)
        assert all(one.end <= other.start for one, other in pairwise(claim.segments))
        assert claim.cue_span is None or claim.cue_span.of(text) == claim.cue
        assert all(one.span is None or one.span.of(text) == one.mention for one in claim.speakers)
        assert 0 <= claim.confidence <= 1


@given(ANY.filter(lambda text: text.strip("\ufeff \t\r\n") != ""))
def test_claims_of_any_article_have_ids_of_their_own(text: str) -> None:
    claims = find_claims(article_from_text(text), DIRECTORY).claims
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(claim.reason is None for claim in claims)


def test_spans_hold_tells_a_claim_from_another_text() -> None:
    assert not spans_hold(only(SAID), "“Quite another text,” Berend Karsel told reporters on Tuesday.")


@pytest.mark.parametrize("glyph", list("\"'“”„«»‹›‘’‚「」"))
def test_claims_of_many_marks_come_to_an_end(glyph: str) -> None:
    for text in (f"{glyph} {glyph}a " * 1_500, f"{glyph}a b{glyph} said.\n\n" * 4_000):
        assert all(Span(0, len(text)).contains(claim.span) for claim in read(text).claims)


@pytest.mark.parametrize("glyph", ["“", "'"])
def test_claims_of_a_megabyte_of_marks_are_none(glyph: str) -> None:
    assert not [claim for claim in read(glyph * 1_000_000).claims if claim.kind is not ClaimKind.DIRECT]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("“The lock is shut for now,” Ilva Sterner told TASS.", "TASS"),
        ("“The lock is shut for now,” Ilva Sterner told Reuters on Monday.", "Reuters"),
        ("Ilva Sterner told RIA Novosti that the lock was shut.", "RIA Novosti"),
        ("“The lock is shut for now,” Ilva Sterner told Karsel.", None),
    ],
)
def test_agency_that_was_told_is_the_venue(text: str, venue: str | None) -> None:
    *_, found = read(text).claims
    assert found.venue == venue
    assert found.speaker is not None
    assert found.speaker.name == "Ilva Sterner"


def test_quotation_of_an_unknown_language_leads_on_to_its_speaker() -> None:
    read_in = replace(article_from_text("V pátek „žádná dohoda neplatí“, uvedl Jonas Averill.", name="test"), lang="cs")
    (claim,) = find_claims(read_in, NOBODY).claims
    assert claim.speaker is not None and claim.speaker.mention == "Jonas Averill"


def test_three_words_of_an_unknown_language_with_no_speaker_are_set_apart() -> None:
    read_in = replace(article_from_text("Přístav patří k „zeleným plícím Ordánie“ už léta.", name="test"), lang="cs")
    assert find_claims(read_in, NOBODY).claims == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Berend Karsel met the council on Monday. “We sail,” he said the same evening."),
        ("es", "Berend Karsel vio al consejo el lunes. «Zarpamos hoy», dijo ese mismo día el ministro Berend Karsel."),
    ],
)
def test_same_evening_is_that_of_the_day_named_before(lang: str, text: str) -> None:
    found = read(text, lang=lang).claims[-1].said_on
    assert found is not None
    assert (found.first, found.last) == (date(2025, 3, 10), date(2025, 3, 10))
    assert "2025-03-10" in found.derived_from


@pytest.mark.parametrize("code", ["en", "es", "fr", "pt", "de", "ru", "uk", "cs"])
@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"', id="one quote mark"),
        pytest.param("\" '" * 50_000, id="100,000 quote marks"),
        pytest.param("«Ми stay» said міністр, “und wir” — 大臣。" * 200, id="mixed scripts"),
        pytest.param("قال الوزير: «لن نوقع» ثم غادر. " * 200, id="right to left"),
        pytest.param("saidtheminister" * 10_000, id="no spaces"),
        pytest.param("said," * 20_000, id="verbs alone"),
        pytest.param("“We \x00sail,” \x00 said Sterner.\x00" * 50, id="null bytes"),
        pytest.param("“We \ud800sail,” said \udfff Sterner. " * 50, id="lone surrogates"),
    ],
)
def test_bad_input_gets_an_answer_in_little_time(text: str, code: str) -> None:
    start = time.process_time()
    found = find_claims(article(text, lang=code), DIRECTORY, explain=True)
    assert time.process_time() - start < 10
    assert all(spans_hold(claim, text) for claim in (*found.claims, *found.set_aside))


@pytest.mark.parametrize("text", ["", " ", "\n\t\r\n", "\ufeff"])
def test_empty_text_is_one_clear_error(text: str) -> None:
    with pytest.raises(ArticleError, match="is empty"):
        article_from_text(text)


@pytest.mark.parametrize("text", ["saidtheminister", "said,"], ids=["one endless word", "one endless sentence"])
def test_time_grows_as_an_endless_text(text: str) -> None:
    def seconds(count: int) -> float:
        one = article(text * count)
        start = time.process_time()
        find_claims(one, NOBODY)
        return time.process_time() - start

    seconds(50)
    assert seconds(32_000) < 10 * seconds(8_000) + 0.5
