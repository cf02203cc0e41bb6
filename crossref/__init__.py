"""Compare what news articles say officials said with the official statements themselves.

Two functions do the main job; everything they need is imported when they are first used::

    import crossref
    checked = crossref.check(article_text, ["The ministry's own text ..."])
    finding = crossref.compare(original="...", reported="...")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from crossref.pipeline.library import check
    from crossref.verdict import compare

__all__ = ["__version__", "check", "compare"]

_HOMES = {"check": "crossref.pipeline.library", "compare": "crossref.verdict"}


def __getattr__(name: str) -> Any:  # Any: a public function, imported when first used
    if name not in _HOMES:
        raise AttributeError(f"module 'crossref' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
