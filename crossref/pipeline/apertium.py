"""Translates with Apertium where its programs are installed: offline, by a child process with a time limit."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from crossref.errors import TranslationError

MODES = Path("/usr/share/apertium/modes")
"""Where Debian's packages put the files that say which languages there are."""
PAIRS = {"en": "apertium-eng-spa", "es": "apertium-eng-spa", "fr": "apertium-fr-es", "pt": "apertium-es-pt"}
"""The package that adds a language; Spanish stands between the others."""
_CODES = {"eng": "en", "spa": "es", "fra": "fr", "por": "pt"}
_MODE = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")
LONGEST_WAY = 3
"""Steps from one language to another at most: French, Spanish, English."""


class Apertium:
    """Apertium's programs as a translator; a language without a direct pair is reached through others.

    Args:
        seconds: How long one call may take.
        modes: The folder of installed modes.
        program: The program's name or path.
    """

    name = "Apertium"

    def __init__(self, *, seconds: float = 30, modes: Path = MODES, program: str = "apertium") -> None:
        self._seconds, self._folder, self._program = seconds, modes, program
        self._modes = modes_in(modes) if shutil.which(program) else {}

    @property
    def version(self) -> str:
        """The names of the modes in use, since each pair has a version of its own."""
        return ",".join(sorted(self._modes.values()))

    def knows(self, source: str, target: str) -> bool:
        """Tell whether there is a way from one language to the other."""
        return bool(self._way(source, target))

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a text.

        Raises:
            TranslationError: It took too long, failed, or answered with another number of texts.
        """
        found = [" ".join(text.split()) for text in texts]
        for mode in self._way(source, target):
            found = self._step(found, mode)
        return found

    def _step(self, texts: Sequence[str], mode: str) -> list[str]:
        # A blank line ends a sentence for Apertium, so that texts stay apart. Letters left from other scripts stay.
        answer = self._run("\n\n".join(one or "." for one in texts) + "\n", mode)
        lines = [one.strip() for one in re.split(r"\n\s*\n", answer.strip("\n"))]
        if len(lines) != len(texts):
            raise TranslationError(f"Apertium answered {len(texts)} texts with {len(lines)}.")
        return [line if text else "" for line, text in zip(lines, texts, strict=True)]

    def _run(self, text: str, mode: str) -> str:
        command = [self._program, "-u", mode]
        try:
            done = subprocess.run(  # noqa: S603 - no shell, and the mode is one of those found installed
                command, input=text.encode(), capture_output=True, timeout=self._seconds, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise TranslationError(f"Apertium took longer than {self._seconds:g} seconds.") from error
        except OSError as error:
            raise TranslationError(f"Apertium cannot be run: {error.strerror}.") from error
        if done.returncode:
            raise TranslationError(f"Apertium ended with {done.returncode}.")
        return done.stdout.decode("utf-8", "replace")

    def _way(self, source: str, target: str) -> tuple[str, ...]:
        return _way(tuple(sorted(self._modes.items())), source, target)


def modes_in(folder: Path) -> dict[tuple[str, str], str]:
    """Return the installed modes by languages, as ``("en", "es")``; variants of a language are left out."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted(folder.glob("*.mode")) if folder.is_dir() else ():
        if mode := _MODE.fullmatch(path.stem):
            found[_code(mode[1]), _code(mode[2])] = path.stem
    return found


def _code(code: str) -> str:
    return _CODES.get(code, code)


@lru_cache(maxsize=256)
def _way(modes: tuple[tuple[tuple[str, str], str], ...], source: str, target: str) -> tuple[str, ...]:
    """Return the shortest chain of modes from one language to another, none where there is none."""
    ways: list[tuple[str, tuple[str, ...]]] = [(source, ())]
    for _ in range(LONGEST_WAY):
        ways = [(to, (*steps, mode)) for at, steps in ways for (start, to), mode in modes if start == at]
        if arrived := next((steps for at, steps in ways if at == target), ()):
            return arrived
    return ()


def would_help(languages: Iterable[str], *, modes: Path = MODES, program: str = "apertium") -> tuple[str, ...]:
    """Return the packages that would let Apertium translate the languages in use and are not installed."""
    wanted = sorted(set(languages) & set(PAIRS) - {"en"})
    there = modes_in(modes) if shutil.which(program) else {}
    missing = dict.fromkeys(PAIRS[code] for code in wanted if not any(code in pair for pair in there))
    return ("apertium", *missing) if missing and not there else tuple(missing)
