"""Compact tables of words: a language's lists are written as text, one verb a line, and read here."""

from __future__ import annotations

from itertools import combinations
from typing import cast

from crossref.lang.base import CueVerb, Takes
from crossref.types import SpeechAct

_USUAL: tuple[Takes, ...] = ("that", "bare", "quote")


def read_cues(text: str) -> tuple[CueVerb, ...]:
    """Read cue verbs, one a line: ``lemma | act | takes | forms``.

    ``act`` is a word of :class:`~crossref.types.SpeechAct`, "-" for plain saying; ``takes`` are words of
    :data:`~crossref.lang.base.Takes` separated by spaces, "-" for the usual ones; ``forms`` are separated by commas.
    Blank lines and lines that begin with # are skipped.
    """
    return tuple(_cue(line) for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))


def _cue(line: str) -> CueVerb:
    lemma, act, takes, forms = (part.strip() for part in line.split("|"))
    return CueVerb(
        lemma=lemma,
        forms=tuple(dict.fromkeys(form.strip() for form in forms.split(",") if form.strip())),
        act=SpeechAct.SAY if act == "-" else SpeechAct(act),
        takes=_USUAL if takes == "-" else cast(tuple[Takes, ...], tuple(takes.split())),
    )


def read_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Read "left=right" pairs separated by commas, sorted; a space inside a side stands for itself."""
    pairs = (one.split("=") for one in text.split(",") if one.strip())
    return tuple(sorted({(" ".join(left.split()), " ".join(right.split())) for left, right in pairs}))


def read_words(text: str) -> tuple[str, ...]:
    """Read words separated by white space, or phrases separated by commas where there is a comma; sorted, each once."""
    parts = text.split(",") if "," in text else text.split()
    return tuple(sorted({" ".join(part.split()) for part in parts if part.strip()}))


def read_groups(text: str) -> tuple[tuple[str, ...], ...]:
    """Read groups of words, one a line, members separated by spaces and the forms of a member by slashes.

    A line that begins with + goes on the one before.
    """
    groups: list[tuple[str, ...]] = []
    for line in (one.split() for one in text.splitlines() if one.strip()):
        if line[0] == "+":
            groups[-1] += tuple(line[1:])
        else:
            groups.append(tuple(line))
    return tuple(groups)


def read_synonyms(text: str) -> tuple[tuple[str, str], ...]:
    """Read groups of synonyms separated by semicolons, their words by commas, as pairs: every two words of a group.

    Pairs are sorted, each once; a space inside a word stands for itself.
    """
    groups = ([" ".join(word.split()) for word in group.split(",") if word.strip()] for group in text.split(";"))
    return tuple(sorted({(one, other) for group in groups for one, other in combinations(sorted(set(group)), 2)}))
