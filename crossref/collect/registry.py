"""Which collector reads which kind of channel: ours by a table, others' by entry points; each is loaded when used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points

from crossref.collect.base import Collector
from crossref.errors import CollectError
from crossref.types import Platform

GROUP = "crossref.collectors"
"""The entry point group in which another package names its collectors, each under the platform that it reads."""

COLLECTORS: Mapping[Platform, str] = {
    Platform.FEED: "crossref.collect.feed:FeedCollector",
}


def collector_for(platform: Platform) -> Collector | None:
    """Return the collector for a kind of channel, ``None`` where there is none yet.

    Raises:
        CollectError: Another package names one that cannot be loaded.
    """
    if platform in COLLECTORS:
        module, _, name = COLLECTORS[platform].partition(":")
        found: Collector = getattr(import_module(module), name)()
        return found
    return _from_elsewhere(platform)


def _from_elsewhere(platform: Platform) -> Collector | None:
    for entry in entry_points(group=GROUP, name=platform.value):
        try:
            found: Collector = entry.load()()
        except Exception as error:  # whatever a foreign package raises while it is loaded
            raise CollectError(
                f"The collector for {platform.value} channels ({entry.value}) cannot be loaded: {error}.",
                hint="Install it again, or remove the package that brings it.",
            ) from error
        return found
    return None
