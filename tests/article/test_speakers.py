"""A mention, a pronoun or an office stands for whom a reader takes it for, and for nobody where that is open."""

from __future__ import annotations

import pytest

from crossref.types import Claim
from tests.article.newsroom import NOBODY, read


def last(text: str) -> Claim:
    """Return the last claim of a text."""
    return read(text).claims[-1]


def spoken_by(text: str) -> str | None:
    """Return the id of the last claim's speaker."""
    speaker = last(text).speaker
    return speaker.id if speaker else None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ilva Sterner arrived in Port Calder. “The ferries sail again,” she said.", "ilva-sterner"),
        ("Berend Karsel arrived in Port Calder. He said the fares would fall.", "berend-karsel"),
        (
            "Mira Tolvanen arrived early, and Berend Karsel came late. “The ferries sail again in May,” she said.",
            "mira-tolvanen",
        ),
        ("The Ordanian Foreign Ministry published figures. It said the fares had fallen by a tenth.", "ordania-mfa"),
        ("The Ordanian Foreign Ministry gave figures. The ministry said the fares had fallen.", "ordania-mfa"),
        ("Berend Karsel left early. “Nobody asked me to stay here,” Karsel said.", "berend-karsel"),
        ("Berend Karsel spoke of the lock. “Nobody asked us about it,” the minister said.", "berend-karsel"),
        ("“We were not asked,” said Ilva Sterner. “We learned of it from the radio,” she added.", "ilva-sterner"),
    ],
    ids=["she", "he", "she, not the nearest", "it", "the ministry", "surname", "the minister", "she added"],
)
def test_speaker_of_a_pronoun_or_short_mention(text: str, speaker: str | None) -> None:
    assert spoken_by(text) == speaker


def test_speaker_of_a_bare_office_is_who_was_named_with_it() -> None:
    text = (
        "Foreign Minister Berend Karsel spoke in Port Calder. The foreign minister said nobody had asked him to stay."
    )
    assert spoken_by(text) == "berend-karsel"


def test_speaker_of_a_bare_office_is_who_was_given_it_as_an_apposition() -> None:
    text = "Berend Karsel, the foreign minister of Ordania, left early. The foreign minister said he was not asked."
    assert spoken_by(text) == "berend-karsel"


@pytest.mark.parametrize(
    "text",
    [
        "Mira Tolvanen opened the talks. Her counterpart, Berend Karsel, said that the lock would stay shut.",
        "Ordania shut the lock. Its foreign minister, Berend Karsel, said that nobody could wait.",
        pytest.param(
            "“Nobody can wait any longer,” said its foreign minister, Berend Karsel.",
        ),
        "The foreign minister of Ordania, Berend Karsel, said that the lock would stay shut.",
    ],
    ids=["counterpart", "its minister", "behind the verb", "office first"],
)
def test_speaker_of_an_office_with_a_name_behind_it_is_the_name(text: str) -> None:
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == "Berend Karsel"


def test_speaker_of_an_office_with_a_name_behind_it_is_known() -> None:
    text = "Mira Tolvanen opened the talks. Her counterpart, Berend Karsel, said that the lock would stay shut."
    assert spoken_by(text) == "berend-karsel"


@pytest.mark.parametrize(
    "text",
    [
        "“We sail again in May,” he said.",
        "“We sail again in May,” a spokesman said.",
        "“We sail again in May,” said a spokesman for a rival port.",
        "“We sail again in May,” Karsel said.",
        "“We sail again in May,” Jonas Karsel said.",
        pytest.param(
            "“We sail again in May,” Karsel's aide said.",
        ),
        "“We sail again in May,” an aide to Berend Karsel said.",
        "“We sail again in May,” the foreign minister's aide said.",
    ],
    ids=[
        "pronoun of nobody",
        "office of nobody",
        "other body",
        "surname of nobody named",
        "namesake",
        "the aide",
        "aide to",
        "office's aide",
    ],
)
def test_speaker_that_is_not_certain_is_nobody_of_the_directory(text: str) -> None:
    assert spoken_by(text) is None


@pytest.mark.parametrize("whose", ["aide", "wife", "lawyer"])
def test_speaker_who_belongs_to_somebody_is_somebody_else(whose: str) -> None:
    assert spoken_by(f"Berend Karsel's {whose} said the lock would open again.") is None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param("Critics of Berend Karsel said that the lock was open.", "berend-karsel"),
        pytest.param("A spokesman for Berend Karsel's party said that the lock was open.", "ordania-mfa"),
        pytest.param("Berend Karsel was told by Ilva Sterner that the lock was open.", "berend-karsel"),
        pytest.param(
            "Mira Tolvanen said Berend Karsel had told her that “the lock is not for sale”.",
            "mira-tolvanen",
        ),
        ("Responding to Berend Karsel, Mira Tolvanen said that the lock was open.", "berend-karsel"),
        ("After meeting Mira Tolvanen, Berend Karsel said that the lock was open.", "mira-tolvanen"),
        ("Mira Tolvanen, who succeeded Berend Karsel, said that the lock was open.", "berend-karsel"),
        ("“The lock is not for sale,” Berend Karsel told Mira Tolvanen.", "mira-tolvanen"),
        ("The former foreign minister of Ordania said that the lock was open.", "berend-karsel"),
    ],
)
def test_speaker_is_not_somebody_else_of_the_sentence(text: str, other: str) -> None:
    speaker = last(text).speaker
    assert speaker is None or other not in (speaker.person_id, speaker.person_id or speaker.source_id)


def test_speaker_named_by_the_article_alone_is_kept_in_full() -> None:
    text = "Jonas Averill runs the harbour. “Nobody asked the harbour about it,” Averill said."
    claim = read(text, directory=NOBODY).claims[-1]
    assert claim.speaker is not None
    assert claim.speaker.id is None
    assert (claim.speaker.mention, claim.speaker.name) == ("Averill", "Jonas Averill")


def test_speaker_mention_stands_at_its_span() -> None:
    text = "“The ferries sail again,” said Foreign Minister Berend Karsel on Monday."
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.span is not None
    assert speaker.span.of(text) == speaker.mention


def test_speaker_of_a_pronoun_is_less_certain_than_of_a_name() -> None:
    named = last("Berend Karsel said the fares would fall.").speaker
    meant = last("Berend Karsel arrived in Port Calder. He said the fares would fall.").speaker
    assert named is not None
    assert meant is not None
    assert meant.confidence < named.confidence


def test_speaker_by_handle_is_known() -> None:
    assert spoken_by("“The ferries sail again in May,” @berendkarsel wrote on X.") == "berend-karsel"


def test_speaker_of_two_that_fit_has_the_other_as_alternative() -> None:
    text = "Ilva Sterner came on Monday. Mira Tolvanen came on Tuesday. “The ferries sail again in May,” she said."
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.id == "mira-tolvanen"
    assert speaker.alternatives == ("ilva-sterner",)


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            "Anna Weber leads the dockers. Peter Kurz owns the ferries. “We will not pay a cent,” she said.",
            "Anna Weber",
        ),
        (
            "en",
            "Peter Kurz owns the ferries. Anna Weber leads the dockers. “We will not pay a cent,” he said.",
            "Peter Kurz",
        ),
        (
            "fr",
            "Claire Morel dirige le port. Luc Brunel possède les ferries. « Nous ne paierons pas », a-t-elle déclaré.",
            "Claire Morel",
        ),
        (
            "es",
            "Inés Olmedo dirige el puerto. Pablo Rueda posee los barcos. «No vamos a pagar la tasa», dijo ella.",
            "Inés Olmedo",
        ),
        (
            "pt",
            "Inês Serrano dirige o porto. Paulo Rocha tem os barcos. “Não vamos pagar a taxa”, disse ela.",
            "Inês Serrano",
        ),
        (
            "de",
            "Jörg Brandt führt den Hafen. Heike Lohmann besitzt die Fähren. „Wir zahlen keinen Cent mehr“, sagte er.",
            "Jörg Brandt",
        ),
    ],
    ids=["en she", "en he", "fr", "es", "pt", "de"],
)
def test_pronoun_is_nobody_whose_given_name_says_otherwise(lang: str, text: str, speaker: str) -> None:
    said = read(text, lang=lang, directory=NOBODY).claims[-1].speaker
    assert said is not None and said.name == speaker


def test_pronoun_stands_for_nobody_where_all_who_are_named_have_names_of_the_other_gender() -> None:
    said = read("Peter Kurz owns the ferries. “We will not pay a cent,” she said.", directory=NOBODY).claims[-1].speaker
    assert said is not None and said.name == "she"
    assert said.confidence < 0.5


def test_pronoun_stands_for_a_known_person_whose_given_name_says_so() -> None:
    text = "Mira Tolvanen arrived early. Peter Kurz owns the ferries. “We will not pay a cent,” he said."
    said = read(text).claims[-1].speaker
    assert said is not None and said.name == "Peter Kurz"


@pytest.mark.parametrize("pronoun", ["Sie", "Sie selbst"])
def test_german_pronoun_follows_the_given_name_behind_an_office(pronoun: str) -> None:
    text = (
        "Laut Ministerin Anna Solis wird der Hafen geöffnet. Ihr Sprecher Paul Dray sagte, es gebe keine Gefahr. "
        f"{pronoun} nannte den Plan „mutig“."
    )
    claim = read(text, lang="de", directory=NOBODY).claims[-1]
    assert claim.text == "mutig"
    assert claim.speaker is not None and claim.speaker.name.endswith("Anna Solis")
