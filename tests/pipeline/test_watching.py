"""Looking after statements: edits become versions, deletions need evidence, nothing is lost or doubled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossref.pipeline.workspace import Workspace
from crossref.types import VersionState
from tests.collect.site import LOCAL, Reply, Site, open_site
from tests.collect.websites import FIRST
from tests.pipeline.webdesk import HTML, NOW, SELECT, desk, kept, listing, outcome, page, run

pytestmark = pytest.mark.allow_hosts([LOCAL])

BRIDGE = ("bridge", "23.11.2026", "Statement on the bridge at Port Calder")
FERRIES = ("ferries", "20.11.2026", "Minister meets the harbour board of Calder")
FARES = ("fares", "10.11.2026", "Remarks by Ilva Sterner on winter fares")
GONE = Reply(b"<html><body>Not found</body></html>", status=404, headers=HTML)
EDITED = FIRST.replace("4.5", "8.5")


@pytest.fixture
def site() -> Iterator[Site]:
    """Run a site with three releases."""
    with open_site() as site:
        publish(site)
        yield site


def publish(site: Site) -> None:
    """Put three releases on a site."""
    site.replies["/news"] = listing(BRIDGE, FERRIES, FARES)
    for name, day, title in (BRIDGE, FERRIES, FARES):
        site.replies[f"/n/{name}"] = page(title, day="-".join(reversed(day.split("."))))


@pytest.fixture
def workspace(site: Site, tmp_path: Path) -> Workspace:
    """Return a workspace that has collected the three releases."""
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    assert outcome(run(workspace)).new == 3
    return workspace


def _state(workspace: Workspace, name: str) -> VersionState:
    return kept(workspace)[name].latest.state


def _after(**ago: float) -> datetime:
    return NOW + timedelta(**ago)


def test_edit_of_an_older_release_is_a_version_with_its_capture(workspace: Workspace, site: Site) -> None:
    site.replies["/n/fares"] = page(FARES[2], EDITED, day="2026-11-10")
    report = outcome(run(workspace, now=_after(days=7)))
    assert report.edited == 1
    before, after = kept(workspace)["fares"].versions
    assert "4.5 marks" in before.text
    assert "8.5 marks" in after.text
    with workspace.open_store() as store:
        assert b"8.5 marks" in store.capture_body(after.capture or "")


def test_release_is_not_looked_at_before_its_time(workspace: Workspace, site: Site) -> None:
    site.asked.clear()
    run(workspace, now=_after(hours=5))
    assert "/n/fares" not in site.paths()


@pytest.mark.parametrize("status", [404, 410])
def test_release_whose_address_says_so_is_gone_with_the_evidence(workspace: Workspace, site: Site, status: int) -> None:
    site.replies["/news"] = listing(BRIDGE, FERRIES)
    site.replies["/n/fares"] = Reply(GONE.body, status=status, headers=HTML)
    report = outcome(run(workspace, now=_after(days=7)))
    assert report.gone == 1
    statement = kept(workspace)["fares"]
    assert statement.latest.state is VersionState.DELETED
    assert "4.5 marks" in statement.text
    with workspace.open_store() as store:
        look = store.looks([statement.id])[statement.id]
        assert look.reason == f"its address answered {status}"
        assert look.gone_at == _after(days=7)
        assert store.capture_body(look.capture or "") == GONE.body
        assert store.captures(sha256=look.capture)[0].status == status


@pytest.mark.parametrize("status", [500, 403, 429, 503])
def test_release_that_cannot_be_reached_is_not_gone(workspace: Workspace, site: Site, status: int) -> None:
    site.replies["/n/fares"] = Reply(status=status)
    for day in (7, 14):
        assert outcome(run(workspace, now=_after(days=day))).gone == 0
    assert _state(workspace, "fares") is VersionState.LIVE


def test_nothing_is_gone_while_the_channel_itself_fails(workspace: Workspace, site: Site) -> None:
    site.replies.clear()
    report = outcome(run(workspace, now=_after(days=7)))
    assert report.problem is not None
    assert {one.latest.state for one in kept(workspace).values()} == {VersionState.LIVE}


def test_page_of_another_text_is_neither_an_edit_nor_a_deletion(workspace: Workspace, site: Site) -> None:
    site.replies["/n/fares"] = Reply(
        b"<html><body><h1>Welcome</h1><div class='text'><p>We are rebuilding our site, please visit again"
        b" next week.</p></div></body></html>", headers=HTML
    )  # fmt: skip
    report = outcome(run(workspace, now=_after(days=7)))
    assert (report.edited, report.gone) == (0, 0)
    assert len(kept(workspace)["fares"].versions) == 1


def test_release_missing_from_the_listing_but_at_its_address_is_not_gone(workspace: Workspace, site: Site) -> None:
    for minutes in (10, 20, 30):
        site.replies["/news"] = listing(BRIDGE, FARES)
        assert outcome(run(workspace, now=_after(minutes=minutes))).gone == 0
    assert _state(workspace, "ferries") is VersionState.LIVE


def test_release_missing_twice_is_asked_for_at_once(workspace: Workspace, site: Site) -> None:
    site.replies["/news"] = listing(BRIDGE, FARES)
    site.replies["/n/ferries"] = GONE
    assert outcome(run(workspace, now=_after(minutes=10))).gone == 0
    assert outcome(run(workspace, now=_after(minutes=20))).gone == 1
    assert _state(workspace, "ferries") is VersionState.DELETED


def test_release_beyond_the_end_of_the_listing_is_not_missing(workspace: Workspace, site: Site) -> None:
    site.replies["/news"] = listing(BRIDGE, FERRIES)
    for minutes in (10, 20, 30):
        run(workspace, now=_after(minutes=minutes))
    with workspace.open_store() as store:
        assert all(
            look.absent_since is None for look in store.looks(one.id for one in store.iter_statements()).values()
        )


def test_release_that_comes_back_is_live_again(workspace: Workspace, site: Site) -> None:
    whole = site.replies["/n/fares"]
    site.replies["/n/fares"] = GONE
    run(workspace, now=_after(days=7))
    assert _state(workspace, "fares") is VersionState.DELETED
    site.replies["/n/fares"] = whole
    report = outcome(run(workspace, now=_after(days=8)))
    assert "1 statements are there again that were gone" in report.notes
    assert _state(workspace, "fares") is VersionState.LIVE
    assert len(kept(workspace)["fares"].versions) == 1


def test_feeds_own_text_is_not_compared_with_its_page(site: Site, tmp_path: Path) -> None:
    item = (
        f"<item><title>{FARES[2]}</title><link>{site.url('/n/fares')}</link><c:encoded><![CDATA[<p>{FIRST}</p>]]>"
        "</c:encoded><pubDate>Tue, 10 Nov 2026 09:00:00 +0000</pubDate></item>"
    )
    feed = f'<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>{item}</channel></rss>'
    site.replies["/feed"] = Reply(feed.encode())
    workspace = desk(tmp_path / "feed", "feed", site.url("/feed"))
    run(workspace)
    site.asked.clear()
    assert outcome(run(workspace, now=_after(days=7))).edited == 0
    assert "/n/fares" in site.paths()
    site.replies["/n/fares"] = GONE
    assert outcome(run(workspace, now=_after(days=20))).gone == 1


def _complete(*names: str) -> Reply:
    items = "".join(
        f'<item><guid isPermaLink="false">https://press.example/{name}</guid><pubDate>{day} Nov 2026 09:00:00 +0000</pubDate>'
        f"<c:encoded>{FIRST} This is {name}.</c:encoded></item>"
        for day, name in ((20, "bridge"), (12, "fares"), (4, "ferries"))
        if name in names
    )
    return Reply(
        '<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:fh="http://purl.org/syndication/history/1.0">'
        f"<channel><fh:complete/>{items}</channel></rss>".encode()
    )


def test_what_is_missing_twice_from_a_complete_feed_was_withdrawn(site: Site, tmp_path: Path) -> None:
    site.replies["/feed"] = _complete("bridge", "fares", "ferries")
    workspace = desk(tmp_path / "feed", "feed", site.url("/feed"))
    assert outcome(run(workspace)).new == 3
    # The oldest entry is beyond what an ordinary feed would show: there, its absence would say nothing.
    site.replies["/feed"] = _complete("bridge", "fares")
    assert outcome(run(workspace, now=_after(hours=1))).gone == 0
    assert outcome(run(workspace, now=_after(hours=2))).gone == 1
    site.replies["/feed"] = _complete("bridge", "fares", "ferries")
    run(workspace, now=_after(hours=3))
    with workspace.open_store() as store:
        states = {(one.native_id or "").rpartition("/")[2]: one.latest.state for one in store.iter_statements()}
    assert set(states.values()) == {VersionState.LIVE}


EVENTS = st.lists(st.sampled_from(["edit a", "edit b", "edit c", "delete", "wait", "fail", "drop"]), max_size=8)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(EVENTS)
def test_versions_are_the_texts_seen_whatever_happens_between(events: list[str]) -> None:
    """Each run sees one state of the site; the kept versions are the texts in the order in which they showed."""
    with open_site() as site, TemporaryDirectory() as folder:
        publish(site)
        workspace = desk(Path(folder), "page", site.url("/news"), SELECT)
        run(workspace)
        texts, gone = [FIRST], False
        for number, event in enumerate(events, 1):
            site.replies["/news"] = listing(BRIDGE, FERRIES, FARES)
            if event.startswith("edit"):
                site.replies["/n/fares"] = page(FARES[2], f"{FIRST} Version {event[-1]}.", day="2026-11-10")
                texts += [f"{FIRST} Version {event[-1]}."] if texts[-1] != f"{FIRST} Version {event[-1]}." else []
                gone = False
            elif event == "delete":
                site.replies["/n/fares"], gone = GONE, True
            elif event == "fail":
                site.replies["/news"] = Reply(status=500)
            elif event == "drop":
                site.replies["/news"] = listing(BRIDGE, FERRIES)
            run(workspace, now=_after(days=40 * number))
        statement = kept(workspace)["fares"]
        assert [FIRST in one.text and one.text.split("\n\n")[1] for one in statement.versions] == texts
        assert (statement.latest.state is VersionState.DELETED) == gone
