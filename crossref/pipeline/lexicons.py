"""Learns word pairs from a newsroom's own parallel texts, and keeps them in the workspace for matching."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crossref.article.language import guess_language
from crossref.errors import UsageError
from crossref.match.bilingual import ENGLISH, Bilingual, carry
from crossref.match.learned import keys_of, learned_lines
from crossref.match.plan import base_language
from crossref.match.sentence_pairs import pair_sentences
from crossref.match.terms import words_of
from crossref.pipeline.weekly import newest_reviews
from crossref.pipeline.word_lists import LEARNED_FOLDER, SHIPPED, shipped_entries, word_lists
from crossref.pipeline.workspace import Workspace
from crossref.types import GROUP_OF, Group, ReviewDecision, Verdict

if TYPE_CHECKING:
    from crossref.store.repository import Store
    from crossref.types import Statement

Pair = tuple[str, str]
"""A text in the foreign language, and the same in English."""

LEAST_PAIRS = 50
"""From fewer pairs nothing worth keeping is learned."""
_NAME = re.compile(r"(?:^|[^a-z])([a-z]{2})[-_]([a-z]{2})(?:[^a-z]|$)")
_CODE = re.compile(r"[a-z]{2,3}")
_SAMPLE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What was learned for one language: pairs of texts read, word pairs kept, where, and how large the file is.

    ``skipped`` counts lines that were no pair; ``reason`` says why nothing was kept, "" where something was.
    """

    lang: str
    pairs: int
    words: int = 0
    path: Path | None = None
    size: int = 0
    skipped: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """A word list in use: of what language, how many entries, shipped or learned, and what its first line says."""

    lang: str
    entries: int
    learned: bool
    note: str


# --- learning -------------------------------------------------------------------------------------------------------


def learn_from_file(path: Path, workspace: Workspace, *, lang: str | None, now: datetime) -> Lesson:
    """Learn from a file of pairs: two columns, tab-separated, English in either of them.

    Raises:
        UsageError: The file cannot be read, holds no pairs, or its language cannot be told.
    """
    rows, skipped = _rows(path)
    if not rows:
        hint = "Each line needs a text, a tab and the same in English."
        raise UsageError(f"{path} holds no pairs.", hint=hint)
    foreign, swapped = _language_of(path, rows, lang)
    pairs = [(other, one) if swapped else (one, other) for one, other in rows]
    return _learn(pairs, foreign, workspace, origin=f"{len(pairs)} pairs of {path.name}", now=now, skipped=skipped)


def learn_from_store(workspace: Workspace, *, now: datetime) -> tuple[Lesson, ...]:
    """Learn from releases that were published in several languages, and from findings that a person confirmed."""
    lists = word_lists(workspace.data)
    pairs: dict[str, list[Pair]] = {}
    with workspace.open_store() as store:
        for lang, pair in (*_from_releases(store, lists), *_from_confirmed(store)):
            pairs.setdefault(lang, []).append(pair)
    origin = "{} sentences of releases and confirmed findings"
    return tuple(
        _learn(found, lang, workspace, origin=origin.format(len(found)), now=now)
        for lang, found in sorted(pairs.items())
    )


def _learn(
    pairs: Sequence[Pair], lang: str, workspace: Workspace, *, origin: str, now: datetime, skipped: int = 0
) -> Lesson:
    if len(pairs) < LEAST_PAIRS:
        reason = f"{LEAST_PAIRS} pairs are the least that teaches anything"
        return Lesson(lang=lang, pairs=len(pairs), skipped=skipped, reason=reason)
    from crossref.match.learning import learn_words  # numpy, which nothing else needs

    words = learn_words(pairs, lang, known=known_words(lang))
    path = learned_folder(workspace.data) / f"{lang}.tsv"
    head = f"# {lang}: learned from {origin}, {now:%Y-%m-%d}. `crossref lexicon forget {lang}` removes it.\n"
    _write(path, head + "".join(learned_lines(words)))
    return Lesson(lang=lang, pairs=len(pairs), words=len(words), path=path, size=path.stat().st_size, skipped=skipped)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".part")
        partial.write_text(text, encoding="utf-8", newline="\n")
        partial.replace(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error


def known_words(lang: str) -> Callable[[str], Iterable[str]]:
    """Return a look-up from a foreign key to the English keys that the shipped list has for it."""
    table: dict[str, set[str]] = {}
    for foreign, english in shipped_entries(lang) if lang in SHIPPED else ():
        ours = keys_of(words_of(foreign), lang)
        for one in english:
            theirs = keys_of(words_of(one), ENGLISH)
            if len(ours) == len(theirs) == 1:
                table.setdefault(ours[0], set()).add(theirs[0])
    return lambda key: table.get(key, ())


# --- pairs from a file ----------------------------------------------------------------------------------------------


def _rows(path: Path) -> tuple[list[Pair], int]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8 text.", hint="Save it again as UTF-8.") from error
    rows: list[Pair] = []
    skipped = 0
    # A quotation mark is part of a sentence here, and encloses nothing.
    for cells in csv.reader(io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE):
        if len(cells) >= 2 and cells[0].strip() and cells[1].strip():
            rows.append((cells[0].strip(), cells[1].strip()))
        elif any(cell.strip() for cell in cells):
            skipped += 1
    return rows, skipped


def _language_of(path: Path, rows: Sequence[Pair], lang: str | None) -> tuple[str, bool]:
    """Return the foreign language, and whether it stands in the second column."""
    guessed = [guess_language(" ".join(row[side] for row in rows[:_SAMPLE])) for side in (0, 1)]
    named = _NAME.search(path.stem.lower())
    own = base_language(lang) or next((code for code in (named.groups() if named else ()) if code != ENGLISH), None)
    own = own or next((code for code in guessed if code not in (ENGLISH, None)), None)
    if own is None or own == ENGLISH or not _CODE.fullmatch(own):
        hint = "Name it with --language, for example --language ru."
        raise UsageError(f"The language of {path} beside English cannot be told.", hint=hint)
    if ENGLISH not in guessed:
        hint = "Learning needs English on one side; the word lists lead through English."
        raise UsageError(f"Neither column of {path} is English.", hint=hint)
    return own, guessed[0] == ENGLISH


# --- pairs from the store -------------------------------------------------------------------------------------------


def _from_releases(store: Store, lists: Bilingual) -> Iterator[tuple[str, Pair]]:
    for ids in store.releases.all():
        versions = store.statements(ids).values()
        english = [one for one in versions if base_language(one.lang) == ENGLISH]
        for statement in versions:
            lang = base_language(statement.lang)
            if lang is not None and lang != ENGLISH:
                for other in english:
                    yield from ((lang, pair) for pair in _sentences(statement, other, lang, lists))


def _sentences(statement: Statement, english: Statement, lang: str, lists: Bilingual) -> tuple[Pair, ...]:
    def likeness(one: str, other: str) -> float:
        words = words_of(one)
        if not words:
            return 0.0
        return carry(words, lang, ENGLISH, lists, frequency=lambda field, term: 1, total=100).share(words_of(other))

    return pair_sentences(statement.text, english.text, lang, ENGLISH, likeness=likeness)


def _from_confirmed(store: Store) -> Iterator[tuple[str, Pair]]:
    reviews: Mapping[str, object] = {
        id: review
        for id, review in newest_reviews(store.reviews()).items()
        if review.decision is ReviewDecision.CONFIRMED
    }
    checks = [one.check_id for one in store.checked_articles()] if reviews else []
    for line in store.finding_lines(checks):
        if line.id in reviews and GROUP_OF[Verdict(line.verdict)] in (Group.AGREEMENT, Group.PARAPHRASE):
            yield from _confirmed(store, line.check_id, line.id)


def _confirmed(store: Store, check_id: str, finding_id: str) -> Iterator[tuple[str, Pair]]:
    kept = store.evidence(check_id, finding_id)
    if kept is None or kept[2].statement is None or kept[2].version is None or kept[2].statement_span is None:
        return
    article, claim, _ = kept
    ours, theirs = base_language(claim.lang or article.lang), base_language(kept[2].statement.lang)
    passage = kept[2].statement_span.of(kept[2].version.text)
    if ours == ENGLISH and theirs not in (ENGLISH, None):
        yield str(theirs), (passage, claim.text)
    elif theirs == ENGLISH and ours not in (ENGLISH, None):
        yield str(ours), (claim.text, passage)


# --- what there is --------------------------------------------------------------------------------------------------


def learned_folder(data: Path) -> Path:
    """Return where a workspace keeps what it learned."""
    return data / LEARNED_FOLDER


def list_lexicons(workspace: Workspace) -> tuple[Lexicon, ...]:
    """Return the word lists that ship with crossref and those that were learned, by language."""
    shipped = [
        Lexicon(lang=code, entries=len(shipped_entries(code)), learned=False, note="ships with crossref")
        for code in SHIPPED
    ]
    learned = [_described(path) for path in sorted(learned_folder(workspace.data).glob("*.tsv"))]
    return tuple(sorted((*shipped, *learned), key=lambda one: (one.lang, one.learned)))


def _described(path: Path) -> Lexicon:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return Lexicon(lang=path.stem, entries=0, learned=True, note="cannot be read; learn or forget it again")
    note = lines[0].lstrip("# ") if lines and lines[0].startswith("#") else ""
    return Lexicon(lang=path.stem, entries=sum(not line.startswith("#") for line in lines), learned=True, note=note)


def forget_lexicon(lang: str, workspace: Workspace) -> Path:
    """Delete what was learned of a language; what ships with crossref stays.

    Raises:
        UsageError: Nothing was learned of it.
    """
    learned = {path.stem: path for path in learned_folder(workspace.data).glob("*.tsv")}
    if lang not in learned:
        known = ", ".join(sorted(learned)) or "none"
        raise UsageError(f"Nothing was learned of {lang}.", hint=f"Learned languages: {known}.")
    learned[lang].unlink()
    return learned[lang]
