"""Loads the translation engines that a newsroom chose, and keeps any trouble with them away from the check.

All are off until config.toml names one, but for Apertium, which is offline and used where it is installed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from crossref.article.language import guess_language
from crossref.config import Settings, TranslationSettings
from crossref.errors import CrossrefError, TranslationError
from crossref.match.translated import Translator
from crossref.phrases import tell
from crossref.pipeline.apertium import Apertium
from crossref.pipeline.engines_local import ArgosTranslate, CTranslate2
from crossref.pipeline.translation_cache import FILE, TranslationCache

T = TypeVar("T")
LONGEST_TIMES = 8
"""A translation of so many times the letters of its text, and some more, is none."""
SLACK_LETTERS = 80


class SafeTranslator:
    """Several engines as one that never raises: the first that knows a pair of languages translates.

    An engine that fails is not asked again, and ``notes`` says once what was wrong.
    """

    def __init__(self, engines: Iterable[Translator], cache: TranslationCache | None = None) -> None:
        self._engines = list(engines)
        self._cache = cache
        self._memory: dict[tuple[str, str, str], dict[str, str]] = {}
        self._failed: dict[str, str] = {}

    @property
    def name(self) -> str:
        """The engines' names."""
        return ", ".join(one.name for one in self._engines)

    @property
    def version(self) -> str:
        """Their versions."""
        return ", ".join(one.version for one in self._engines)

    @property
    def stamp(self) -> str:
        """The engines with their versions, as a short hash; "" without any."""
        named = [f"{one.name} {self._asked(one, partial(getattr, one, 'version'))}" for one in self._engines]
        return hashlib.sha256("\0".join(named).encode()).hexdigest()[:8] if named else ""

    @property
    def notes(self) -> tuple[str, ...]:
        """A sentence for each engine that failed."""
        return tuple(self._failed.values())

    def add(self, engine: Translator) -> None:
        """Add an engine, to be asked after those there are."""
        self._engines.append(engine)

    def note(self, name: str, problem: str) -> None:
        """Remember that an engine is of no use, and why."""
        pattern = "No translations by %(engine)s: %(problem)s Checked without it."
        self._failed[name] = tell(pattern, engine=name, problem=problem)

    def engine_for(self, source: str, target: str) -> Translator | None:
        """Return the engine that would translate from one language to the other."""
        for one in self._engines:
            if one.name not in self._failed and self._asked(one, partial(one.knows, source, target)):
                return one
        return None

    def knows(self, source: str, target: str) -> bool:
        """Tell whether an engine that works translates from one language to the other."""
        return source != target and self.engine_for(source, target) is not None

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a text, "" where there is none."""
        while (engine := self.engine_for(source, target)) is not None:
            found = self._asked(engine, partial(self._with_cache, engine, texts, source, target))
            if found is not None:
                return found
        return [""] * len(texts)

    def _asked(self, engine: Translator, ask: Callable[[], T]) -> T | None:
        """Return an answer; ``None`` where the engine failed, whatever its library raised."""
        try:
            return ask()
        except CrossrefError as error:
            self.note(engine.name, error.message)
        except Exception as error:  # noqa: BLE001 - other people's code and models, which must not end a check
            self.note(engine.name, f"it ended with {type(error).__name__}.")
        return None

    def _with_cache(self, engine: Translator, texts: Sequence[str], source: str, target: str) -> list[str]:
        pair = f"{source}-{target}"
        known = self._memory.setdefault((engine.name, engine.version, pair), {})
        unmet = [text for text in dict.fromkeys(texts) if text.strip() and text not in known]
        if unmet and self._cache is not None:
            known |= self._cache.get(engine.name, engine.version, pair, unmet)
        missing = [text for text in unmet if text not in known]
        if missing:
            new = _checked(engine, missing, source, target)
            known |= new
            if self._cache is not None:
                self._cache.put(engine.name, engine.version, pair, new)
        return [known.get(text, "") for text in texts]


def _checked(engine: Translator, texts: Sequence[str], source: str, target: str) -> dict[str, str]:
    found = engine.translate(texts, source, target)
    if len(found) != len(texts) or not all(isinstance(one, str) for one in found):
        raise TranslationError(f"it answered {len(texts)} texts with {len(found)} translations.")
    if any(len(one) > LONGEST_TIMES * len(text) + SLACK_LETTERS for text, one in zip(texts, found, strict=True)):
        raise TranslationError("its answer is far too long for a translation.")
    wrong = [_is_untranslated(text, one, source) for text, one in zip(texts, found, strict=True)]
    if all(wrong):
        raise TranslationError("its answer is in the language that it was asked to translate.")
    return {text: "" if bad else one for text, one, bad in zip(texts, found, wrong, strict=True)}


def _is_untranslated(text: str, answer: str, source: str) -> bool:
    """Tell whether an answer is plainly in the language of its text: names and figures alone are in any."""
    return guess_language(answer) == guess_language(text) == source


def translator_for(settings: Settings, *, data: Path | None = None, root: Path | None = None) -> SafeTranslator:
    """Return the engines that the settings name, ready or with a note on why not; without any it knows no languages.

    Args:
        settings: The newsroom's settings.
        data: The workspace's data directory, where translations are kept.
        root: The folder from which the path of a model counts.
    """
    chosen = settings.translation
    safe = SafeTranslator((), TranslationCache(data / FILE) if data is not None else None)
    if chosen.engine:
        try:
            safe.add(_load(settings, root or Path()))
        except CrossrefError as error:
            safe.note(chosen.engine, " ".join(filter(None, (error.message, error.hint))))
    if chosen.apertium:
        safe.add(Apertium(seconds=chosen.timeout_seconds))
    return safe


def _load(settings: Settings, root: Path) -> Translator:
    chosen: TranslationSettings = settings.translation
    from crossref.pipeline.engines_http import DeepL, LibreTranslate  # heavy, and hardly ever needed

    match chosen.engine:
        case "argostranslate":
            return ArgosTranslate(root / chosen.model if chosen.model else None)
        case "ctranslate2":
            return CTranslate2(root / chosen.model)
        case "libretranslate":
            return LibreTranslate(chosen.url, key_variable=chosen.key, seconds=chosen.timeout_seconds)
        case _:
            return DeepL(chosen.url, key_variable=chosen.key, seconds=chosen.timeout_seconds)
