"""The project's own gold of claims: floors for what is found, what of it is right, and who is said to have said it.

``python -m tests.test_claim_gold`` prints the figures, ``--misses`` with what went wrong, ``--set-floors`` writes the
floors. A figure below its floor is written only with ``--allow-regression``; say why in the changelog.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text
from crossref.directory import Directory
from crossref.lang import get_language
from crossref.types import Claim, ClaimKind, Source, Speaker

FOLDER = Path(__file__).with_name("gold")
GOLD = FOLDER / "claims.jsonl"
FLOORS = FOLDER / "claims_floors.json"
LANGUAGES = ("de", "en", "es", "fr", "pt", "ru", "uk")
FIGURES = ("recall", "precision", "speakers", "cues")
SAME = 0.8
"""From this share of common words on, two texts are the same claim."""
SET_AGAIN = "the gold has changed: set the floors again with `python -m tests.test_claim_gold --set-floors`"

DIRECTORY = Directory(
    Source(id=f"{code}-mfa", names=names, kind="foreign ministry", country=country)
    for code, country, names in (
        (
            "ordania",
            "Ordania",
            (
                ("en", "Foreign Ministry of Ordania"),
                ("es", "Ministerio de Exteriores de Ordania"),
                ("ru", "Министерство иностранных дел Ордании"),
                ("uk", "Міністерство закордонних справ Орданії"),
            ),
        ),
        ("tarvia", "Tarvia", (("en", "Foreign Ministry of Tarvia"),)),
    )
)


def passages() -> list[dict[str, Any]]:  # rows of parsed JSON
    """Return the gold passages."""
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def gold_hash() -> str:
    """Return the hash of the gold."""
    return hashlib.sha256(GOLD.read_bytes()).hexdigest()


@dataclass(slots=True)
class Score:
    """The counts of one language, and what went wrong, a line each."""

    expected: int = 0
    found: int = 0
    right: int = 0
    speakers: int = 0
    cues: int = 0
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Return recall and precision of claims, and the share of those found with the right speaker and cue."""
        return {
            "recall": round(self.right / max(1, self.expected), 4),
            "precision": round(self.right / max(1, self.found), 4),
            "speakers": round(self.speakers / max(1, self.right), 4),
            "cues": round(self.cues / max(1, self.right), 4),
        }


def score(languages: Iterable[str] = LANGUAGES) -> dict[str, Score]:
    """Return the score of each language; a crash counts as finding nothing."""
    scores = {language: Score() for language in languages}
    for passage in passages():
        if passage["lang"] in scores:
            _add(scores[passage["lang"]], passage)
    return scores


def claims_of(passage: dict[str, Any]) -> list[Claim]:
    """Return what is said in a passage, events excepted."""
    article = replace(
        article_from_text(passage["text"], name=passage["id"]),
        lang=passage["lang"],
        published_at=datetime.fromisoformat(passage["published_at"]).replace(hour=9, tzinfo=UTC),
    )
    return [claim for claim in find_claims(article, DIRECTORY).claims if claim.kind is not ClaimKind.FACT]


def _add(total: Score, passage: dict[str, Any]) -> None:
    try:
        left = claims_of(passage)
    except (ArithmeticError, LookupError, TypeError, ValueError) as error:
        left = []
        total.misses.append(f"{passage['id']} crashed: {error}")
    total.found += len(left)
    total.expected += len(passage["claims"])
    for expected in passage["claims"]:
        found = next((claim for claim in left if is_same(claim, expected)), None)
        if found is None:
            total.misses.append(f"{passage['id']} not found: {expected['text']}")
            continue
        left.remove(found)
        total.right += 1
        total.speakers += _note(total, is_speaker(found.speaker, expected["speaker"]), passage, expected, found)
        total.cues += _note(total, is_cue(found.cue, expected["cue"]), passage, expected, found)
    total.misses += [f"{passage['id']} not in the gold: {claim.kind.value} {claim.text}" for claim in left]


def _note(total: Score, right: bool, passage: dict[str, Any], expected: dict[str, Any], found: Claim) -> bool:
    if not right:
        got = (found.speaker.name if found.speaker else None, found.cue)
        total.misses.append(f"{passage['id']} {got} for {(expected['speaker'], expected['cue'])}: {found.text}")
    return right


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, with straight apostrophes."""
    return re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text.replace("’", "'").casefold())


def is_same(claim: Claim, expected: dict[str, Any]) -> bool:
    """Tell whether a claim is the expected one: of an accepted kind, in nearly the same words."""
    one, other = Counter(words(claim.text)), Counter(words(expected["text"]))
    common = 2 * (one & other).total() / max(1, one.total() + other.total())
    return claim.kind.value in expected["kinds"] and common >= SAME


def is_speaker(speaker: Speaker | None, expected: str | None) -> bool:
    """Tell whether a speaker is the expected one; nobody is expected where only a pronoun stands for somebody."""
    if speaker is None:
        return expected is None
    if expected is None:
        return speaker.id is None and speaker.name.islower() and speaker.name == speaker.mention.casefold()
    known = DIRECTORY.resolve(expected)
    if known is not None and known.id is not None:
        return speaker.id == known.id
    return set(words(expected)) <= set(words(speaker.name)) or words(expected) == words(speaker.mention)


def is_cue(cue: str | None, expected: str | None) -> bool:
    """Tell whether a cue is the expected one, with or without its auxiliary or particle."""
    if cue is None or expected is None:
        return cue is expected
    one, other = words(cue), words(expected)
    return one == other == [] or bool(set(one) & set(other))


def claimed_aside() -> int:
    """Return how many names, titles and scare quotes of the gold are taken for claims."""
    return sum(
        any(is_same(claim, {"kinds": [claim.kind.value], "text": aside}) for claim in claims_of(passage))
        for passage in passages()
        for aside in passage["not_claims"]
    )


# --- the gate ---


def floors() -> dict[str, Any]:
    """Return the floors and the hash of the gold on which they were set."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8")))


def fallen(figures: dict[str, dict[str, float]], limits: dict[str, dict[str, float]]) -> Iterator[str]:
    """Yield a sentence for each figure that fell below its floor."""
    for language, bounds in sorted(limits.items()):
        for figure, bound in bounds.items():
            value = figures.get(language, {}).get(figure, 0.0)
            if value < bound:
                yield f"{language}: {figure} fell to {value} (floor {bound})"


def test_gold_floors_were_set_on_this_gold() -> None:
    assert floors()["gold"] == gold_hash(), SET_AGAIN


@pytest.mark.parametrize("language", LANGUAGES)
def test_gold_figures_hold_their_floors(language: str) -> None:
    limits = floors()["floors"]
    if language not in limits:
        pytest.skip(f"no floors for {language} yet")
    total = score([language])[language]
    assert not list(fallen({language: total.figures()}, {language: limits[language]})), "\n".join(total.misses)


def test_gold_sets_nothing_aside_as_a_claim_more_often_than_before() -> None:
    assert claimed_aside() <= floors()["claimed_although_set_aside"]


def test_gold_has_enough_of_every_language() -> None:
    number = Counter(passage["lang"] for passage in passages())
    assert sum(number.values()) >= 70
    assert number["en"] >= 30
    assert all(number[language] >= 6 for language in LANGUAGES)


@pytest.mark.parametrize("passage", passages(), ids=lambda passage: str(passage["id"]))
def test_gold_passage_is_well_formed(passage: dict[str, Any]) -> None:
    assert get_language(passage["lang"]).code == passage["lang"]
    datetime.fromisoformat(passage["published_at"])
    for claim in passage["claims"]:
        assert claim["text"] in passage["text"]
        assert claim["kinds"]
        assert all(ClaimKind(kind) is not ClaimKind.FACT for kind in claim["kinds"])
        assert claim["cue"] is None or claim["cue"].casefold() in passage["text"].casefold()
    assert all(aside in passage["text"] for aside in passage["not_claims"])


def test_gold_ids_are_unique() -> None:
    ids = [passage["id"] for passage in passages()]
    assert len(set(ids)) == len(ids)


def test_fallen_names_each_figure_below_its_floor() -> None:
    limits = {"en": {"recall": 0.9, "precision": 0.8}}
    assert list(fallen({"en": {"recall": 0.5, "precision": 0.8}}, limits)) == ["en: recall fell to 0.5 (floor 0.9)"]
    assert not list(fallen({"en": {"recall": 0.9, "precision": 0.9}}, limits))


# --- by hand ---


def main(arguments: list[str] | None = None) -> int:
    """Print the figures, and write floors where asked; 1 when a figure fell and may not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set-floors", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args(arguments)
    scores = score()
    figures = {code: total.figures() for code, total in scores.items() if get_language(code).reporting.cue_verbs}
    for language, total in scores.items():
        print(language, total.expected, *(f"{name} {value:.3f}" for name, value in total.figures().items()))
        print(*(total.misses if args.misses else ()), sep="\n", end="\n" if args.misses and total.misses else "")
    if not args.set_floors:
        return 0
    before = floors()["floors"] if FLOORS.is_file() else {}
    down = list(fallen(figures, before))
    if down and not args.allow_regression:
        print(*down, "nothing written: floors fall only with --allow-regression", sep="\n")
        return 1
    FLOORS.write_text(json.dumps(_floors(figures), indent=1) + "\n", encoding="utf-8")
    return 0


def _floors(figures: dict[str, dict[str, float]]) -> dict[str, Any]:
    return {"gold": gold_hash(), "floors": figures, "claimed_although_set_aside": claimed_aside()}


if __name__ == "__main__":
    sys.exit(main())
