"""What the judging part says, in the language of a report: every pattern translated, every value in its manner."""

from __future__ import annotations

import ast
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

import pytest

from crossref.bundled import PACKAGE
from crossref.phrases import Languages, Message, Phrase, messages_of, restored, tell, tell_all, tell_many
from crossref.report.messages import SPEAKING, all_messages, messages_in
from crossref.report.reasons import reason_of
from crossref.report.told import can_tell, told
from crossref.report.tongue import LANGUAGES, speaking
from crossref.types import Finding, Platform
from tests.report.samples import rich_check
from tests.verdict.gold import outcomes

OTHERS = [language for language in LANGUAGES if language != "en"]
CORE = ("checks", "verdict")
GIVEN = "nothing of the speaker was collected for these days"
"""The gold's own words for a coverage that it makes up."""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The figure is “50” in the article and “15” in the original. 2 more differences are listed."),
        ("es", "La cifra es «50» en el artículo y «15» en el original. Se enumeran 2 diferencias más."),
        ("fr", "Le chiffre est « 50 » dans l’article et « 15 » dans l’original. 2 autres différences sont indiquées."),
        ("ru", "Число: в статье «50», в оригинале «15». Указано ещё 2 отличия."),
    ],
)
def test_sentences_are_said_in_the_reports_language(language: str, sentence: str) -> None:
    figures = "The figure is “%(claim)s” in the article and “%(statement)s” in the original."
    more = tell_many("%(count)s more difference is listed.", "%(count)s more differences are listed.", count=2)
    phrase = tell_all(tell(figures, claim="50", statement="15"), more)
    with speaking(language):
        assert told(phrase) == sentence


@pytest.mark.parametrize(
    ("count", "sentence"), [(1, "Указано ещё 1 отличие."), (3, "Указано ещё 3 отличия."), (5, "Указано ещё 5 отличий.")]
)
def test_counts_take_the_form_of_the_language(count: int, sentence: str) -> None:
    with speaking("ru"):
        assert told(
            tell_many("%(count)s more difference is listed.", "%(count)s more differences are listed.", count=count)
        ) == sentence  # fmt: skip


def test_reason_within_a_sentence_is_translated_with_its_day() -> None:
    reason = tell(
        "the channels of %(speaker)s were not collected for %(day)s", speaker="Ilva Sterner", day=date(2026, 11, 3)
    )
    with speaking("es"):
        assert told(tell("Not checked: %(reason)s. Nothing can be concluded from this.", reason=reason)) == (
            "Sin comprobar: los canales de Ilva Sterner no se recogieron para el 3 de noviembre de 2026. "
            "De esto no se puede concluir nada."
        )


def test_languages_channels_and_times_are_named_as_the_language_does() -> None:
    values = {
        "languages": Languages(("de", "uk"), "German, Ukrainian"),
        "channel": Platform.PAGE,
        "until": datetime(2026, 11, 20, 9, 5, tzinfo=UTC),
    }
    searched = (
        "Searched: %(count)s text by %(speaker)s on %(channels)s, %(first)s-%(last)s, in %(languages)s; "
        "last complete collection %(until)s."
    )
    with speaking("fr"):
        said = told(
            tell_many(
                searched, searched.replace("text by", "texts by"), count=2140, speaker="Ilva Sterner", channels="a",
                first=date(2026, 1, 1), last=date(2026, 1, 2), languages=values["languages"], until=values["until"],
            )
        )  # fmt: skip
        moved = "The article names %(venue)s as the place; the words were found on another channel (%(channel)s)."
        assert "page web" in told(tell(moved, venue=tell("interview"), channel=Platform.PAGE)).lower()
    assert "2 140 textes" in said.replace("\u202f", " ")
    assert "allemand, ukrainien" in said
    assert "20 novembre 2026, 09:05 UTC" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_no_catalogue_knows_stays_in_english(language: str) -> None:
    later = restored(
        "A sentence of a later version: “so”.",
        [{"pattern": "A sentence of a later version: “%(claim)s”.", "values": {"claim": "so"}}],
    )
    with speaking(language):
        assert told(later) == "A sentence of a later version: “so”."
        assert told("A bare sentence.") == "A bare sentence."
        assert told(None) == ""
        assert can_tell(later) is (language == "en")


def test_bare_english_of_an_older_version_is_still_said_in_another_language() -> None:
    finding = rich_check().findings[0]
    assert not isinstance(finding.explanation, Phrase)
    with speaking("fr"):
        assert reason_of(finding)
        assert reason_of(finding) != finding.explanation


@lru_cache(maxsize=1)
def _findings() -> tuple[Finding, ...]:
    return tuple(one.finding for one in outcomes())


def _said(finding: Finding) -> list[str]:
    differences = [one.explanation for one in finding.differences]
    return [finding.explanation, *differences, *(check.message for check in finding.checks)]


def test_whatever_the_gold_pairs_make_the_tool_say_is_in_the_catalogues() -> None:
    known = set(all_messages())
    said = {message for finding in _findings() for phrase in _said(finding) for message in messages_of(phrase)}
    assert len({message.pattern for message in said}) > 40
    unknown = {one for one in _all(said) if ((one.pattern, one.many) if one.many else one.pattern) not in known}
    assert {one.pattern for one in unknown} <= {GIVEN}


def _all(messages: set[Message]) -> set[Message]:
    inner = {
        part for one in messages for _, value in one.values if isinstance(value, Phrase) for part in value.messages
    }
    return messages | (_all(inner) if inner else set())


@pytest.mark.parametrize("language", OTHERS)
def test_quoted_words_stand_in_every_language(language: str) -> None:
    for finding in _findings():
        for one in finding.differences:
            with speaking(language):
                said = told(one.explanation)
            for _, value in messages_of(one.explanation)[0].values:
                if type(value) is str:
                    assert " ".join(value.split()) in said


@pytest.mark.parametrize(
    "path", [path for part in CORE for path in sorted((PACKAGE / part).glob("*.py"))], ids=lambda path: path.name
)
def test_core_says_nothing_in_bare_strings(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg in ("message", "explanation"):
            bare = isinstance(node.value, ast.JoinedStr) or (
                isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
            )
            assert not bare, f"{path.name}:{node.value.lineno}: say it with tell()"


def test_parts_that_speak_are_read_for_messages() -> None:
    assert set(CORE) <= set(SPEAKING)
    tree = ast.parse(
        '"""Not %(this)s."""\nX = "The %(claim)s."\ntell("Plain.")\ntell_many("%(count)s a", "%(count)s b", count=2)\n'
    )
    assert set(messages_in(tree)) == {"The %(claim)s.", "Plain.", ("%(count)s a", "%(count)s b")}
