"""The project's own gold of days: when an article says that something was said; floors by language.

``python -m tests.test_date_gold`` prints the figures and what went wrong, ``--set-floors`` writes the floors. A figure
below its floor is written only with ``--allow-regression``; say why in the changelog.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text
from crossref.directory import Directory
from crossref.types import SaidOn

FOLDER = Path(__file__).with_name("gold")
GOLD = FOLDER / "dates.jsonl"
FLOORS = FOLDER / "dates_floors.json"
LANGUAGES = ("de", "en", "es", "fr", "pt", "ru", "uk")
FEWEST = 90


def items() -> list[dict[str, Any]]:  # rows of parsed JSON
    """Return the gold: a text, the day it was published, and the first and last day on which its words were said."""
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def gold_hash() -> str:
    """Return the hash of the gold."""
    return hashlib.sha256(GOLD.read_bytes()).hexdigest()


def said_on(item: dict[str, Any]) -> SaidOn | None:
    """Return when the last claim of a text was said."""
    published = datetime.fromisoformat(item["published_at"]).replace(hour=18, tzinfo=UTC)
    article = replace(article_from_text(item["text"], name=item["id"]), lang=item["lang"], published_at=published)
    claims = find_claims(article, Directory()).claims
    return claims[-1].said_on if claims else None


def days(found: SaidOn | None) -> list[str] | None:
    """Return an interval as the gold has it."""
    return [found.first.isoformat(), found.last.isoformat()] if found is not None else None


def score() -> tuple[dict[str, float], list[str]]:
    """Return the share of right intervals by language, and a line for each wrong one."""
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    misses = []
    for item in items():
        every[item["lang"]] += 1
        found = days(said_on(item))
        right[item["lang"]] += found == item["said_on"]
        if found != item["said_on"]:
            misses.append(f"{item['id']} {found} for {item['said_on']}: {item['text']}")
    return {code: round(right[code] / every[code], 4) for code in sorted(every)}, misses


def test_dates_hold_their_floors() -> None:
    figures, misses = score()
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    assert floors["gold"] == gold_hash(), "set the floors again with `python -m tests.test_date_gold --set-floors`"
    assert {code: figure for code, figure in figures.items() if figure < floors["floors"][code]} == {}, misses


def test_dates_are_enough_in_every_language() -> None:
    counts = Counter(item["lang"] for item in items())
    assert counts.total() >= FEWEST
    assert set(counts) == set(LANGUAGES)
    assert min(counts.values()) >= FEWEST // len(LANGUAGES) - 1


@pytest.mark.parametrize("item", items(), ids=lambda item: str(item["id"]))
def test_date_item_is_well_formed(item: dict[str, Any]) -> None:
    first, last = item["said_on"] or (None, None)
    assert first is None or first <= last <= item["published_at"]
    found = said_on(item)
    said = found.derived_from.partition("”")[0].strip("“") if found is not None else ""
    assert said.rstrip(".") in item["text"]


def main(arguments: list[str]) -> int:
    """Print the figures, and write floors where asked; 1 when a figure fell and may not."""
    figures, misses = score()
    print(*(f"{code} {figure:.3f}" for code, figure in figures.items()), *misses, sep="\n")
    if "--set-floors" not in arguments:
        return 0
    before = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"] if FLOORS.is_file() else {}
    if any(figures[code] < floor for code, floor in before.items()) and "--allow-regression" not in arguments:
        print("nothing written: floors fall only with --allow-regression")
        return 1
    FLOORS.write_text(json.dumps({"gold": gold_hash(), "floors": figures}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
