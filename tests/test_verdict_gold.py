"""The project's own gold pairs: floors for each verdict and language, a ceiling for false alarms, and what must be in it.

Lower a floor only with a sentence in the changelog. ``python -m tests.test_verdict_gold`` writes the tables of
docs/verdicts.md again.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from crossref.types import GROUP_OF, Group, Verdict
from crossref.verdict.explanations import BANNED
from crossref.verdict.table import TABLE, open_lines, row_of, table_lines
from tests.verdict.gold import FLOORS, Outcome, false_alarm_rate, outcomes, reliability_lines, shares

PAGE = Path(__file__).resolve().parent.parent / "docs" / "verdicts.md"
CHECKS = (
    "cuts", "roles", "numbers", "dates", "negation", "modality", "names", "wording", "attribution", "occasion",
    "channel", "speech_acts",
)  # fmt: skip
EACH = 5
RARE = 15
RIGHT = 0.85
FLOOR = json.loads(FLOORS.read_text(encoding="utf-8"))


def generated() -> dict[str, tuple[str, ...]]:
    """Return the parts of docs/verdicts.md that are written by the program, by the name in their markers."""
    return {"table": table_lines(), "open": open_lines(), "reliability": reliability_lines()}


def with_parts(text: str) -> str:
    """Return the page with its generated parts brought up to date."""
    for name, lines in generated().items():
        body = "\n".join(lines)
        pattern = rf"(<!-- {name} begins -->\n).*?(\n<!-- {name} ends -->)"
        text, count = re.subn(
            pattern, lambda found, body=body: found.group(1) + body + found.group(2), text, flags=re.S
        )
        assert count == 1, f"docs/verdicts.md has no place for {name}"
    return text


@pytest.mark.parametrize("one", outcomes(), ids=lambda one: one.row["id"])
def test_gold_explanation_is_plain_and_accuses_nobody(one: Outcome) -> None:
    sentences = [one.finding.explanation, *(each.explanation for each in one.finding.differences)]
    assert all(sentence.strip() for sentence in sentences)
    own = " ".join(re.sub("“[^”]*”", "", sentence) for sentence in sentences).casefold()
    assert not [word for word in BANNED if re.search(rf"\b{word}\b", own)]


@pytest.mark.parametrize("one", outcomes(), ids=lambda one: one.row["id"])
def test_gold_difference_has_a_row_and_words_of_the_texts(one: Outcome) -> None:
    for each in one.finding.differences:
        assert row_of(each) in TABLE
        assert each.claim or each.statement
        assert each.rule in one.finding.rules


@pytest.mark.parametrize(("verdict", "floor"), FLOOR["verdict"].items())
def test_gold_verdict_holds_its_floor(verdict: str, floor: float) -> None:
    assert shares("verdict")[verdict] >= floor


@pytest.mark.parametrize(("lang", "floor"), FLOOR["lang"].items())
def test_gold_language_holds_its_floor(lang: str, floor: float) -> None:
    assert shares("lang")[lang] >= floor


def test_gold_false_alarms_stay_below_their_ceiling() -> None:
    assert false_alarm_rate() <= FLOOR["false_alarm_rate"]


def test_gold_checks_answer_as_expected() -> None:
    asked = [one for one in outcomes() if one.row["check"]]
    right = sum(one.answer == one.row["outcome"] for one in asked)
    assert right / len(asked) >= FLOOR["check_answers"]


@pytest.mark.parametrize(
    "kind", ["misattributed", "misdated", "altered_meaning", "secondary_only", "source_edited", "source_deleted"]
)
def test_gold_has_enough_of_what_is_rare(kind: str) -> None:
    rows = [one.row for one in outcomes()]
    assert sum(kind == row["verdict"] or kind in row.get("flags", ()) for row in rows) >= RARE


@pytest.mark.parametrize("kind", ["misattributed", "misdated", "altered_meaning", "secondary_only"])
def test_gold_rare_verdicts_are_right(kind: str) -> None:
    assert shares("verdict")[kind] >= RIGHT


@pytest.mark.parametrize("flag", ["source_edited", "source_deleted"])
def test_gold_of_changed_sources_is_right(flag: str) -> None:
    flagged = [one for one in outcomes() if flag in one.row.get("flags", ())]
    assert sum(one.is_right for one in flagged) / len(flagged) >= RIGHT


def test_gold_flags_are_there() -> None:
    for one in outcomes():
        assert set(one.row.get("flags", ())) <= {flag.value for flag in one.finding.flags}, one.row["id"]


@pytest.mark.parametrize("check", CHECKS)
def test_gold_has_cases_of_each_outcome(check: str) -> None:
    found = Counter(one.row["outcome"] for one in outcomes() if one.row["check"] == check)
    assert {name: found[name] >= EACH for name in ("agrees", "differs", "cannot tell")} == dict.fromkeys(
        ("agrees", "differs", "cannot tell"), True
    )


def test_gold_covers_every_verdict_and_language_and_is_half_fair() -> None:
    rows = [one.row for one in outcomes()]
    assert {row["verdict"] for row in rows} == {verdict.value for verdict in Verdict}
    assert {row["lang"] for row in rows} == {"en", "es", "fr", "de", "pt", "ru", "uk"}
    fair = [row for row in rows if GROUP_OF[Verdict(row["verdict"])] in (Group.AGREEMENT, Group.PARAPHRASE)]
    assert len(fair) / len(rows) >= 0.5
    assert len({row["id"] for row in rows}) == len(rows) >= 600


def test_page_has_the_tables_of_the_program() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert with_parts(text) == text, "run: python -m tests.test_verdict_gold"


if __name__ == "__main__":
    PAGE.write_text(with_parts(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
