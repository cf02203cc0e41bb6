"""Phrases in stored findings: they come back as phrases, and bodies of older versions stay plain English."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Connection, update

from crossref.phrases import Phrase, messages_of, tell, tell_all
from crossref.store import statements
from crossref.store.articles import FINDING as FINDINGS
from crossref.store.articles import load_check, load_findings, save_check
from crossref.store.counting import load_lines
from crossref.store.database import open_database
from crossref.store.phrases import KEY, phrases_in, with_phrases
from crossref.types import ArticleCheck, CheckResult, Coverage, Difference, DifferenceKind, SaidOn, Severity
from tests.store.test_articles import ARTICLE, ASIDE, CHECK, CLAIM, FINDING, NOW, ORIGINAL

WHY = tell(
    "The cut leaves out “%(omitted)s”; “%(word)s” there belongs to the quoted words.", omitted="this year", word="year"
)
THIN = tell("the channels of %(speaker)s were not collected for %(day)s", speaker="Jonas Averill", day=date(2024, 6, 3))
DAY = tell("“%(words)s”, counted from %(day)s", words="on Monday", day=date(2024, 6, 3))
NOTE = tell("The closing quotation mark is missing.")
TOLD = replace(
    FINDING,
    explanation=tell_all(WHY, "See below."),
    differences=(
        Difference(kind=DifferenceKind.OCCASION, claim=DAY, statement="", severity=Severity.MAJOR, explanation=WHY),
    ),
    checks=(CheckResult(check="cuts", agrees=False, message=tell("The cut matters.")),),
    coverage=Coverage(speaker="jonas-averill", reason=THIN),
    runners_up=(replace(FINDING.runners_up[0], reasons=("r", tell("published by the speaker"))),),
)
SAYING = ArticleCheck(
    article=replace(ARTICLE, notes=(NOTE,)),
    claims=(replace(CLAIM, notes=(NOTE,), said_on=SaidOn(first=NOW.date(), last=NOW.date(), derived_from=DAY)),),
    findings=(TOLD,),
    engine="0.2 def",
    checked_at=NOW,
    set_aside=(replace(ASIDE, reason=tell("a single word")),),
    notes=(NOTE, "A note of nobody's."),
)


@pytest.fixture
def connection() -> Iterator[Connection]:
    database = open_database("sqlite://")
    with database.writing() as opened:
        statements.save(opened, [ORIGINAL])
        yield opened
    database.close()


def test_every_phrase_of_a_check_comes_back(connection: Connection) -> None:
    back = load_check(connection, save_check(connection, SAYING))
    assert back == SAYING
    assert back is not None
    (finding,), (claim,), (aside,) = back.findings, back.claims, back.set_aside
    assert claim.said_on is not None and finding.coverage is not None
    said = [
        (finding.explanation, TOLD.explanation), (finding.differences[0].explanation, WHY),
        (finding.differences[0].claim, DAY), (finding.checks[0].message, TOLD.checks[0].message),
        (finding.coverage.reason, THIN), (finding.runners_up[0].reasons[1], TOLD.runners_up[0].reasons[1]),
        (claim.notes[0], NOTE), (claim.said_on.derived_from, DAY), (aside.reason, SAYING.set_aside[0].reason),
        (back.notes[0], NOTE), (back.article.notes[0], NOTE),
    ]  # fmt: skip
    for got, wanted in said:
        assert isinstance(got, Phrase), wanted
        assert messages_of(got) == messages_of(wanted or "")
    assert type(finding.runners_up[0].reasons[0]) is str
    assert type(back.notes[1]) is str


def test_lines_say_the_same_phrases(connection: Connection) -> None:
    (line,) = load_lines(connection, [save_check(connection, SAYING)])
    assert messages_of(line.explanation) == messages_of(TOLD.explanation)
    assert messages_of(line.reason or "") == messages_of(THIN)


def test_finding_of_an_older_version_stays_plain_english(connection: Connection) -> None:
    check_id = save_check(connection, SAYING)
    body = connection.execute(FINDINGS.select()).mappings().one()["body"]
    assert KEY in body
    old = {name: value for name, value in body.items() if name != KEY}
    old["runners_up"] = [{name: value for name, value in one.items() if name != KEY} for one in old["runners_up"]]
    connection.execute(update(FINDINGS).values(body=old))
    (finding,) = load_findings(connection, check_id=check_id)
    assert finding == TOLD
    assert type(finding.explanation) is str
    (line,) = load_lines(connection, [check_id])
    assert type(line.explanation) is str


def test_value_without_phrases_keeps_nothing_beside_it() -> None:
    assert phrases_in(CHECK.findings[0]) == {}
    assert with_phrases(CHECK.findings[0], {}) is CHECK.findings[0]


def test_what_is_kept_is_json() -> None:
    kept = json.loads(json.dumps(phrases_in(TOLD)))
    assert with_phrases(replace(TOLD, explanation=str(TOLD.explanation)), kept) == TOLD


def test_tree_of_a_later_version_is_no_error() -> None:
    tree = {"explanation": [], "later": [{"pattern": "x"}], "checks": {"7": {"message": [{"pattern": "x"}]}}}
    assert with_phrases(FINDING, tree) == FINDING
