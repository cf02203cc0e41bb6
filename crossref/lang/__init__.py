"""Languages: ``get_language(code)`` returns a language's data, the neutral one where none fits."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from crossref.lang.base import Language

BUILT_IN: tuple[str, ...] = ("en", "es", "fr", "pt", "de", "ru", "uk")
"""Codes of the languages that come with crossref; each is a module of this package with one ``LANGUAGE``."""

__all__ = ["BUILT_IN", "Language", "get_language"]


@lru_cache(maxsize=64)
def get_language(code: str | None) -> Language:
    """Return the language of a code such as "en" or "en-GB"; an unknown one gets the neutral rules, with a note."""
    short = (code or "").replace("_", "-").split("-")[0].lower()
    name = short if short in BUILT_IN else "neutral"
    language: Language = import_module(f"crossref.lang.{name}").LANGUAGE
    return language
