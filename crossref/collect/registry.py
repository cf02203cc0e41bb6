"""Which collector reads which kind of channel: ours by a table, others' by entry points; each is loaded when used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points

from crossref.collect.base import Collector, Option
from crossref.collect.secrets import secret
from crossref.errors import CollectError
from crossref.types import Platform

GROUP = "crossref.collectors"
"""The entry point group in which another package names its collectors, each under the platform that it reads."""

COLLECTORS: Mapping[Platform, str] = {
    Platform.FEED: "crossref.collect.feed:FeedCollector",
    Platform.PAGE: "crossref.collect.page:PageCollector",
    Platform.SITEMAP: "crossref.collect.sitemap:SitemapCollector",
    Platform.WORDPRESS: "crossref.collect.wordpress:WordPressCollector",
    Platform.GOVUK: "crossref.collect.govuk:GovUkCollector",
    Platform.TELEGRAM: "crossref.collect.telegram:TelegramCollector",
    Platform.MASTODON: "crossref.collect.mastodon:MastodonCollector",
    Platform.BLUESKY: "crossref.collect.bluesky:BlueskyCollector",
    Platform.X: "crossref.collect.x:XCollector",
}


def collector_for(platform: Platform) -> Collector | None:
    """Return the collector for a kind of channel, ``None`` where there is none, or none that is ready.

    A collector that needs a secret which is not set is not ready: its channels wait for it, and none of them fails.

    Raises:
        CollectError: Another package names one that cannot be loaded.
    """
    found = _load(platform)
    return None if found is None or missing_secrets(found) else found


def needed_for(platform: Platform) -> tuple[str, ...]:
    """Return the environment variables that are to be set before a kind of channel can be collected."""
    found = _load(platform)
    return tuple(option.env for option in missing_secrets(found)) if found is not None else ()


def _load(platform: Platform) -> Collector | None:
    if platform not in COLLECTORS:
        return _from_elsewhere(platform)
    module, _, name = COLLECTORS[platform].partition(":")
    found: Collector = getattr(import_module(module), name)()
    return found


def missing_secrets(collector: Collector) -> tuple[Option, ...]:
    """Return the options that a collector cannot do without and whose environment variables are not set."""
    return tuple(option for option in collector.options if option.required and option.env and not secret(option.env))


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
