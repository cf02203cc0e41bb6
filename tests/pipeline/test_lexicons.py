"""Word lists that a workspace learns: from files, from its own store; used by matching, listed and forgotten."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from crossref.errors import UsageError
from crossref.match.learned import key_of
from crossref.pipeline.lexicons import (
    LEAST_PAIRS,
    forget_lexicon,
    learn_from_file,
    learn_from_store,
    learned_folder,
    list_lexicons,
)
from crossref.pipeline.word_lists import word_lists
from crossref.pipeline.workspace import Workspace
from crossref.types import (
    Article,
    ArticleCheck,
    Claim,
    ClaimKind,
    Finding,
    Review,
    ReviewDecision,
    Severity,
    Span,
    Statement,
    Verdict,
    Version,
)
from tests.match.test_learning import PAIRS
from tests.pipeline.newsroom import NOW, lay_out

MANY = PAIRS * 2


@pytest.fixture
def desk(tmp_path: Path) -> Workspace:
    return lay_out(tmp_path / "desk")


def pairs_file(folder: Path, *, name: str = "ru-en.tsv", swapped: bool = False, extra: str = "") -> Path:
    path = folder / name
    rows = [(english, foreign) if swapped else (foreign, english) for foreign, english in MANY]
    path.write_text("".join(f"{one}\t{other}\n" for one, other in rows) + extra, encoding="utf-8")
    return path


def carried(desk: Workspace, word: str = "fisherman") -> dict[str, float]:
    return dict(word_lists(desk.data).learned(word, "en", "ru"))


def test_learned_words_are_kept_and_used(desk: Workspace, tmp_path: Path) -> None:
    assert carried(desk) == {}
    lesson = learn_from_file(pairs_file(tmp_path), desk, lang=None, now=NOW)
    assert (lesson.lang, lesson.pairs, lesson.reason) == ("ru", len(MANY), "")
    assert lesson.path == learned_folder(desk.data) / "ru.tsv"
    assert lesson.size == lesson.path.stat().st_size < 300_000
    assert max(carried(desk, "inspect").items(), key=lambda one: one[1])[0] == key_of("осмотрят", "ru")


@pytest.mark.parametrize(
    ("name", "swapped", "lang"),
    [("ru-en.tsv", False, None), ("EN_RU.tsv", True, None), ("pairs.tsv", False, None), ("pairs.tsv", True, "ru")],
)
def test_language_and_its_column_are_told(
    desk: Workspace, tmp_path: Path, name: str, swapped: bool, lang: str | None
) -> None:
    lesson = learn_from_file(pairs_file(tmp_path, name=name, swapped=swapped), desk, lang=lang, now=NOW)
    assert lesson.lang == "ru"
    assert carried(desk, "inspect")


def test_lines_that_are_no_pair_are_counted(desk: Workspace, tmp_path: Path) -> None:
    lesson = learn_from_file(pairs_file(tmp_path, extra="alone\n\n\tempty\n"), desk, lang=None, now=NOW)
    assert (lesson.pairs, lesson.skipped) == (len(MANY), 2)


def test_too_few_pairs_teach_nothing(desk: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ru-en.tsv"
    path.write_text("".join(f"{one}\t{other}\n" for one, other in PAIRS[: LEAST_PAIRS - 10]), encoding="utf-8")
    lesson = learn_from_file(path, desk, lang=None, now=NOW)
    assert lesson.path is None
    assert str(LEAST_PAIRS) in lesson.reason


@pytest.mark.parametrize(
    ("content", "lang", "said"),
    [
        (b"", None, "holds no pairs"),
        (b"one column\n", None, "holds no pairs"),
        (b"\xff\xfe\x00", None, "is not UTF-8"),
        ("Завтра откроют мост\tСегодня закроют и откроют мост на реке\n".encode(), "ru", "Neither column"),
        (b"The bridge of the city is open\tThe ferry to the city is shut\n", None, "cannot be told"),
        (b"The bridge of the city is open\tThe ferry to the city is shut\n", "../ru", "cannot be told"),
    ],
    ids=["empty", "one column", "no text", "no English", "English alone", "no language code"],
)
def test_files_that_teach_nothing_are_refused(
    desk: Workspace, tmp_path: Path, content: bytes, lang: str | None, said: str
) -> None:
    path = tmp_path / "given.tsv"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=said):
        learn_from_file(path, desk, lang=lang, now=NOW)


def test_missing_file_is_an_error(desk: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        learn_from_file(tmp_path / "none.tsv", desk, lang="ru", now=NOW)


def release(id: str, lang: str, sentences: list[str]) -> Statement:
    text = ". ".join(sentences) + "."
    return Statement(id=id, lang=lang, source="tarvia-harbour", versions=(Version(number=1, text=text),))


def test_store_teaches_by_linked_releases(desk: Workspace) -> None:
    with desk.open_store() as store:
        for at in range(0, len(MANY), 10):
            some = MANY[at : at + 10]
            store.save_statements(
                [
                    release(f"r{at}", "ru", [one for one, _ in some]),
                    release(f"e{at}", "en-GB", [other for _, other in some]),
                    release(f"alone{at}", "es", ["El puente sigue abierto"]),
                ]
            )
            store.releases.link([(f"r{at}", f"e{at}")])
    (lesson,) = learn_from_store(desk, now=NOW)
    assert (lesson.lang, lesson.reason) == ("ru", "")
    assert LEAST_PAIRS <= lesson.pairs <= len(MANY)
    assert max(carried(desk, "inspect").items(), key=lambda one: one[1])[0] == key_of("осмотрят", "ru")


def confirmed(number: int, foreign: str, english: str, *, decision: ReviewDecision) -> tuple[ArticleCheck, Review]:
    statement = Statement(id=f"s{number}", lang="ru", versions=(Version(number=1, text=foreign),))
    claim = Claim(
        id=f"c{number}",
        kind=ClaimKind.DIRECT,
        span=Span(0, len(english)),
        text=english,
        lang="en",
        segments=(Span(0, len(english)),),
        context=Span(0, len(english)),
    )
    finding = Finding(
        id=f"f{number}",
        claim_id=claim.id,
        verdict=Verdict.TRANSLATION,
        severity=Severity.NONE,
        confidence=0.8,
        explanation="",
        statement=statement,
        version=statement.latest,
        claim_span=claim.span,
        statement_span=Span(0, len(foreign)),
    )
    article = Article(id=f"a{number}", text=english, lang="en", published_at=NOW, blocks=())
    check = ArticleCheck(article=article, claims=(claim,), findings=(finding,), engine="test", checked_at=NOW)
    review = Review(id=f"v{number}", finding_id=finding.id, reviewer="Hanne Brok", decision=decision, at=NOW)
    return check, review


def test_store_teaches_by_confirmed_findings_alone(desk: Workspace) -> None:
    with desk.open_store() as store:
        for number, (foreign, english) in enumerate(MANY):
            dismissed = number >= LEAST_PAIRS
            decision = ReviewDecision.DISMISSED if dismissed else ReviewDecision.CONFIRMED
            check, review = confirmed(number, foreign, english, decision=decision)
            statement = check.findings[0].statement
            assert statement is not None
            store.save_statements([statement])
            store.save_article(check.article, seen_at=NOW)
            store.save_check(check)
            store.append_review(review)
    (lesson,) = learn_from_store(desk, now=NOW)
    assert (lesson.lang, lesson.pairs, lesson.reason) == ("ru", LEAST_PAIRS, "")


def test_store_without_translations_teaches_nothing(desk: Workspace) -> None:
    assert learn_from_store(desk, now=NOW) == ()


def test_lists_are_listed_and_forgotten(desk: Workspace, tmp_path: Path) -> None:
    learn_from_file(pairs_file(tmp_path), desk, lang=None, now=NOW)
    listed = [(one.lang, one.learned) for one in list_lexicons(desk)]
    assert ("ru", False) in listed
    assert ("ru", True) in listed
    forget_lexicon("ru", desk)
    assert ("ru", True) not in [(one.lang, one.learned) for one in list_lexicons(desk)]
    assert carried(desk) == {}
    with pytest.raises(UsageError, match="Nothing was learned"):
        forget_lexicon("ru", desk)


@pytest.mark.parametrize("content", [b"no tab here\n", b"\xff\xfe", b"\x00\t\n"], ids=["no tab", "no text", "no words"])
def test_broken_list_is_left_out_and_said(desk: Workspace, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    learned_folder(desk.data).mkdir(parents=True)
    (learned_folder(desk.data) / "ru.tsv").write_bytes(content)
    with caplog.at_level(logging.WARNING):
        lists = word_lists(desk.data)
        assert lists.learned("bridge", "en", "ru") == {}
    assert lists.equivalents(("bridg",), "en", "ru")
    assert "crossref lexicon forget ru" in caplog.text
    assert [one.learned for one in list_lexicons(desk) if one.lang == "ru"] == [False, True]


def test_languages_without_a_list_are_known_once_learned(desk: Workspace) -> None:
    assert not word_lists(desk.data).knows("en", "cs")
    learned_folder(desk.data).mkdir(parents=True)
    (learned_folder(desk.data) / "cs.tsv").write_text("most\tbridg 90\n", encoding="utf-8")
    lists = word_lists(desk.data)
    assert lists.knows("en", "cs")
    assert dict(lists.learned("bridge", "en", "cs")) == {"most": 0.9}


def test_stamp_follows_what_is_learned(desk: Workspace) -> None:
    assert word_lists(desk.data).stamp == ""
    learned_folder(desk.data).mkdir(parents=True)
    path = learned_folder(desk.data) / "cs.tsv"
    stamps = set()
    for place, words in enumerate(("most\tbridg 90\n", "most\tbridg 80\n")):
        path.write_text(words, encoding="utf-8")
        os.utime(path, ns=(place, place))
        stamps.add(word_lists(desk.data).stamp)
    assert len(stamps) == 2
    os.utime(path, ns=(9, 9))
    assert word_lists(desk.data).stamp in stamps
