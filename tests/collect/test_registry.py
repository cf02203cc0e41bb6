"""Collectors are found by platform, and each keeps the contract that the runner relies on."""

from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints

import pytest

from crossref.collect import registry
from crossref.collect.base import Option
from crossref.collect.feed import FeedCollector
from crossref.collect.registry import COLLECTORS, GROUP, collector_for, missing_secrets
from crossref.errors import CollectError, ParseError
from crossref.types import Platform
from tests.collect.feeds import FEED_URL, answer, job

ADDRESSES = {
    Platform.TELEGRAM: "mfa_harbour",
    Platform.MASTODON: "press@social.harbour.example",
    Platform.BLUESKY: "mfa.harbour.example",
    Platform.X: "mfa_harbour",
}
"""Addresses of channels that are no web addresses."""


def _bring(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """Make another package bring a collector for a platform that has none of ours."""

    def entry_points(*, group: str, name: str) -> EntryPoints:
        given = [EntryPoint(name="instagram", value=value, group=GROUP)]
        return EntryPoints(given).select(group=group, name=name)

    monkeypatch.setattr(registry, "entry_points", entry_points)


def test_platform_without_collector_has_none() -> None:
    assert collector_for(Platform.FACEBOOK) is None


def test_collector_of_another_package_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    _bring(monkeypatch, "crossref.collect.feed:FeedCollector")
    assert isinstance(collector_for(Platform.INSTAGRAM), FeedCollector)
    assert collector_for(Platform.FACEBOOK) is None


def test_collector_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    _bring(monkeypatch, "no_such_package:Collector")
    with pytest.raises(CollectError, match="no_such_package:Collector"):
        collector_for(Platform.INSTAGRAM)


@pytest.mark.parametrize("platform", list(COLLECTORS))
def test_collector_keeps_the_contract(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREF_X_TOKEN", "a-token")
    collector = collector_for(platform)
    assert collector is not None
    work = job(url=ADDRESSES.get(platform, FEED_URL))
    assert collector.kind is platform
    assert all(isinstance(option, Option) and option.help for option in collector.options)
    (first,) = collector.first(work)
    assert first.url.startswith("https://")
    for body in (b"", b"<!doctype html><html><body>Please log in</body></html>", b"{}", b"\x00\xff" * 50):
        with pytest.raises(ParseError):
            collector.parse(work, first, answer(body, url=first.url))


def test_collector_without_its_secret_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CROSSREF_X_TOKEN", raising=False)
    assert collector_for(Platform.X) is None
    monkeypatch.setenv("CROSSREF_X_TOKEN", "a-token")
    collector = collector_for(Platform.X)
    assert collector is not None
    assert missing_secrets(collector) == ()
