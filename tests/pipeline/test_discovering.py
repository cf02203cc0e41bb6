"""Finding a site's channels, writing its source file, probing what is there."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.discover import SiteFacts
from crossref.collect.http import Client
from crossref.errors import CollectError, UsageError
from crossref.pipeline.checks import http_settings
from crossref.pipeline.discovering import (
    Discovery,
    Tried,
    add_source,
    discover,
    probe_channels,
    source_toml,
    with_checked,
)
from crossref.pipeline.workspace import Workspace
from crossref.sources import channel_id, check_sources
from crossref.types import Channel, Platform
from tests.collect.feeds import RSS
from tests.collect.site import LOCAL, Reply, Site, open_site
from tests.collect.websites import as_json, post, urlset
from tests.pipeline.webdesk import HTML, JSON, SELECT, desk, listing

pytestmark = pytest.mark.allow_hosts([LOCAL])

TODAY = date(2026, 11, 24)
ROWS = [(f"r{n}", f"{n + 10}.11.2026", f"Statement number {n} on the bridge") for n in range(5)]


@pytest.fixture
def site() -> Iterator[Site]:
    """Run a site with a listing page."""
    with open_site() as site:
        site.replies["/news"] = listing(*ROWS)
        yield site


@pytest.fixture
def workspace(site: Site, tmp_path: Path) -> Workspace:
    """Return a workspace with one channel on the site."""
    return desk(tmp_path, "page", site.url("/other"), SELECT)


def _discover(site: Site, workspace: Workspace, path: str = "/news") -> Discovery:
    with Client(http_settings(workspace.settings)) as door:
        return discover(site.url(path), door)


def _named(site: Site, head: str) -> None:
    body = (
        listing(*ROWS)
        .body.decode()
        .replace("<html>", f'<html lang="en"><head><title>News | Tarvia</title>{head}</head>')
    )
    site.replies["/news"] = Reply(body.encode(), headers=HTML)


def test_plain_listing_is_the_channel_when_nothing_else_is_there(site: Site, workspace: Workspace) -> None:
    (chosen,) = _discover(site, workspace).chosen
    assert (chosen.channel.platform, chosen.channel.address, chosen.statements) == (Platform.PAGE, site.url("/news"), 5)


def test_interface_is_taken_before_feed_and_page(site: Site, workspace: Workspace) -> None:
    _named(
        site,
        '<link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="/f">',
    )
    api = Reply(as_json([post(1)]), headers=JSON)
    site.replies["/f"] = Reply(RSS)
    found = _discover(site, workspace)
    assert found.chosen[0].channel.platform is Platform.FEED
    wanted = next(path for path in site.paths() if path.startswith("/wp-json/"))
    site.replies[wanted] = api
    assert _discover(site, workspace).chosen[0].channel.platform is Platform.WORDPRESS


def test_sitemap_of_robots_is_found(site: Site, workspace: Workspace) -> None:
    site.replies["/news"] = Reply(b"<html><body><p>Welcome</p></body></html>", headers=HTML)
    site.replies["/robots.txt"] = Reply(f"Sitemap: {site.url('/map.xml')}".encode())
    site.replies["/map.xml"] = Reply(urlset((site.url("/news/a"), "2099-01-01")))
    (chosen,) = _discover(site, workspace).chosen
    assert (chosen.channel.platform, chosen.channel.address) == (Platform.SITEMAP, site.url("/map.xml"))


def test_usual_place_of_a_feed_is_tried(site: Site, workspace: Workspace) -> None:
    site.replies["/rss.xml"] = Reply(RSS)
    assert _discover(site, workspace).chosen[0].channel.address == site.url("/rss.xml")


def test_source_file_is_written_once_and_is_valid(site: Site, workspace: Workspace) -> None:
    _named(site, '<a href="https://t.me/tarvia_mfa">t</a>')
    text = source_toml(_discover(site, workspace), id="tarvia-two", today=TODAY)
    path = add_source(text, workspace)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    assert data["names"] == {"en": "Tarvia"}
    assert [one["platform"] for one in data["channels"]] == ["page", "telegram"]
    assert data["channels"][0]["recorded"] == {"by": f"found at {site.url('/news')}", "year": 2026}
    assert check_sources(workspace.sources) == ()
    with pytest.raises(UsageError, match="already"):
        add_source(text, workspace)


def test_channel_that_is_collected_already_is_not_added(site: Site, workspace: Workspace) -> None:
    site.replies["/other"] = listing(*ROWS)
    text = source_toml(_discover(site, workspace, "/other"), id="again", today=TODAY)
    with pytest.raises(UsageError, match="collected already, as tarvia-web"):
        add_source(text, workspace)
    assert not (workspace.sources / "again.toml").exists()


def test_address_that_is_none_is_told(site: Site, workspace: Workspace) -> None:
    with Client(http_settings(workspace.settings)) as door, pytest.raises(UsageError, match="no web address"):
        discover("mfa.tarvia.example", door)
    with pytest.raises(CollectError, match="404"):
        _discover(site, workspace, "/nowhere")


@given(st.text(min_size=1, max_size=30).filter(str.strip), st.sampled_from(["en", "es", "pt-BR"]))
def test_any_name_makes_a_valid_source_file(name: str, lang: str) -> None:
    channel = Channel(id="a-b", platform=Platform.FEED, address='https://a.example/x?y="z"')
    found = Discovery(
        url="https://a.example/", facts=SiteFacts(name=name, lang=lang), tried=(Tried(channel=channel, statements=1),)
    )
    data = tomllib.loads(source_toml(found, today=TODAY))
    assert data["names"] == {lang: name}
    assert data["channels"][0]["address"] == channel.address


# --- probing --------------------------------------------------------------------------------------------------------


def test_probe_writes_the_day_of_those_that_answer(site: Site, workspace: Workspace) -> None:
    path = workspace.sources / "tarvia.toml"
    before = path.read_text(encoding="utf-8")
    channels = workspace.directory.sources[0].channels
    with Client(http_settings(workspace.settings)) as door:
        (failed,) = probe_channels(channels, workspace, door, today=TODAY)
        assert "404" in (failed.problem or "")
        assert path.read_text(encoding="utf-8") == before
        site.replies["/other"] = listing(*ROWS)
        (worked,) = probe_channels(channels, workspace, door, today=TODAY)
    assert (worked.works, worked.statements) == (True, 5)
    after = tomllib.loads(path.read_text(encoding="utf-8"))
    assert after["channels"][0].pop("checked") == TODAY
    assert after == tomllib.loads(before)


def test_checked_day_is_replaced_and_nothing_else() -> None:
    text = (
        'id = "a"\n[names]\nen = "A"\n\n[[channels]]\nplatform = "x"\naddress = "@one"\nchecked = 2020-01-01\n\n'
        '[[channels]]\nid = "two"\nplatform = "feed"\naddress = "https://a.example/"  # the feed\n'
    )
    one = Channel(id=channel_id("x", "one"), platform=Platform.X, address="one")
    assert with_checked(text, one, TODAY) == text.replace("2020-01-01", "2026-11-24")
    two = Channel(id="two", platform=Platform.FEED, address="https://a.example/")
    marked = with_checked(text, two, TODAY)
    assert marked is not None
    assert marked.replace("checked = 2026-11-24\n", "") == text
    assert with_checked(text, Channel(id="three", platform=Platform.X, address="y"), TODAY) is None
