"""Collecting into a workspace, from a real server on this computer."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.base import Door
from crossref.collect.http import Client, Fetched
from crossref.collect.runner import Collected
from crossref.config import CollectSettings, Settings
from crossref.errors import UsageError
from crossref.pipeline.checks import http_settings
from crossref.pipeline.collect_report import ChannelReport, CollectReport, Waiting
from crossref.pipeline.collecting import channels_named, collect
from crossref.pipeline.rounds import OpenDoor
from crossref.pipeline.visiting import covered_days
from crossref.pipeline.workspace import Workspace
from crossref.types import Statement
from tests.collect.feeds import ARTICLE_PAGE, HTML_PAGE, RSS
from tests.collect.site import LOCAL, Asked, Reply, Site

pytestmark = pytest.mark.allow_hosts([LOCAL])

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2026, 11, 24, 9), timezones=st.just(UTC))

SOURCE = """
id = "{id}"
kind = "foreign-ministry"
[names]
en = "{name}"
[[people]]
id = "{id}-minister"
name = "{person}"
[[people.offices]]
title = "Minister"
from = 2020-01-01
[[channels]]
id = "{id}-feed"
platform = "feed"
address = "{address}"
recorded = {{ by = "test", year = 2026 }}
[[channels]]
id = "{id}-x"
platform = "facebook"
address = "{id}"
recorded = {{ by = "test", year = 2026 }}
"""


@pytest.fixture
def workspace(tmp_path: Path, site: Site) -> Workspace:
    """Return a workspace with two ministries, whose feeds are on the site."""
    folder = tmp_path / "sources"
    folder.mkdir()
    ministries = (
        ("harbour", "Ministry of the Harbour", "Ilva Sterner"),
        ("culture", "Ministry of Arts", "Renata Olmos"),
    )
    for id, name, person in ministries:
        text = SOURCE.format(id=id, name=name, person=person, address=site.url(f"/{id}/feed"))
        (folder / f"{id}.toml").write_text(text, encoding="utf-8")
    settings = Settings(collect=CollectSettings(allow=(LOCAL,), delay_seconds=0, retries=0, timeout_seconds=5))
    return Workspace(root=tmp_path, settings=settings)


def _feed(*texts: str, days: int = 1) -> Reply:
    """Return a feed with one full text for each day before now, newest first."""
    items = "".join(
        f"<item><title>Release {len(text)}</title><guid>https://press.example/{name}</guid>"
        f"<c:encoded><![CDATA[<p>{text}</p>]]></c:encoded>"
        f"<pubDate>{(NOW - timedelta(days=days + at)).strftime('%a, %d %b %Y %H:%M:%S +0000')}</pubDate></item>"
        for at, (name, _, text) in enumerate(one.partition(":") for one in texts)
    )
    body = f'<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>{items}</channel></rss>'
    return Reply(body.encode())


def _door(workspace: Workspace, now: datetime) -> OpenDoor:
    """Return the guarded door whose clock shows the time of the run."""
    return lambda: Client(http_settings(workspace.settings), now=lambda: now)


def _collect(workspace: Workspace, *names: str, now: datetime = NOW, since: date | None = None) -> CollectReport:
    channels = channels_named(names, workspace.directory)
    return collect(channels, workspace, since=since, now=now, open_door=_door(workspace, now))


def _statements(workspace: Workspace) -> list[Statement]:
    with workspace.open_store() as store:
        return list(store.iter_statements())


def _days(workspace: Workspace, channel: str = "harbour-feed") -> tuple[tuple[date, date], ...]:
    with workspace.open_store() as store:
        rows = store.coverage([channel])
    return rows[0].days if rows else ()


# --- which channels -------------------------------------------------------------------------------------------------


def test_sources_and_channels_are_named_by_id(workspace: Workspace) -> None:
    def ids(*names: str) -> list[str]:
        return [channel.id for channel in channels_named(names, workspace.directory)]

    assert sorted(ids()) == ["culture-feed", "culture-x", "harbour-feed", "harbour-x"]
    assert ids("harbour") == ["harbour-feed", "harbour-x"]
    assert ids("culture-feed", "culture", "culture-feed") == ["culture-feed", "culture-x"]


def test_unknown_name_is_told_with_the_nearest(workspace: Workspace) -> None:
    with pytest.raises(UsageError, match='"harbor"') as told:
        channels_named(["harbor"], workspace.directory)
    assert "harbour" in told.value.hint


# --- a run ----------------------------------------------------------------------------------------------------------


def test_statements_captures_days_and_index_are_kept(workspace: Workspace, site: Site) -> None:
    site.replies["/harbour/feed"] = Reply(RSS.replace(b"https://press.mfa.example", site.url("").encode()))
    site.replies["/en/board/"] = Reply(ARTICLE_PAGE, headers=(("Content-Type", "text/html"),))
    report = _collect(workspace, "harbour")
    assert (report.succeeded, report.failed, report.waiting) == (1, 0, 1)
    assert report.outcomes[0] == ChannelReport(channel="harbour-feed", new=2, notes=("complete from 2026-11-20",))
    bridge, board = _statements(workspace)
    assert bridge.source == board.source == "harbour"
    assert bridge.author_id == "harbour-minister"
    assert "single ferry" in board.text
    assert _days(workspace) == ((date(2026, 11, 20), date(2026, 11, 24)),)
    with workspace.open_store() as store:
        assert store.capture_body(bridge.latest.capture or "").startswith(b"<?xml")
        assert b"single ferry" in store.capture_body(board.latest.capture or "")
        (run,) = store.runs(kind="collect")
        assert run.finished_at is not None
        assert [(one.channel, one.counts.new, one.problem) for one in run.outcomes] == [("harbour-feed", 2, None)]
        with workspace.open_index(store) as index:
            assert index.watermark == store.watermark()


def test_first_visits_written_down_together_have_counts_of_their_own(workspace: Workspace, site: Site) -> None:
    bridge = "a:The bridge at Port Calder stays open, both ministers said."
    site.replies["/harbour/feed"] = _feed(bridge, "b:The fare stays at 4.5 marks.")
    site.replies["/culture/feed"] = _feed(bridge, "c:The museum opens on Monday.", "d:Entry is free on Sundays.")
    report = _collect(workspace, "harbour-feed", "culture-feed")
    # The release that both feeds have is new in the first alone.
    assert [(one.new, one.unchanged) for one in report.outcomes] == [(2, 0), (2, 1)]
    assert [one.notes for one in report.outcomes] == [("complete from 2026-11-22",), ("complete from 2026-11-21",)]
    with workspace.open_store() as store:
        (run,) = store.runs()
        noted = {one.channel: (one.counts.new, one.counts.unchanged) for one in run.outcomes}
        assert noted == {"harbour-feed": (2, 0), "culture-feed": (2, 1)}
        assert {row.channel for row in store.coverage() if row.last_complete == NOW} == set(noted)
        assert (store.count_statements(), store.chain.counts()) == (4, (2, 2))


def test_second_run_finds_edits_and_nothing_new(workspace: Workspace, site: Site) -> None:
    site.replies["/harbour/feed"] = _feed("a:The fare is 4.5 marks.", "b:The pier is open.")
    _collect(workspace, "harbour")
    site.replies["/harbour/feed"] = _feed("a:The fare is 8.5 marks.", "b:The pier is open.")
    one = _collect(workspace, "harbour", now=NOW + timedelta(hours=1)).outcomes[0]
    assert (one.new, one.edited, one.unchanged) == (0, 1, 1)
    fare = next(statement for statement in _statements(workspace) if "fare" in statement.text)
    assert [version.text[-9:] for version in fare.versions] == ["4.5 marks."[1:], "8.5 marks."[1:]]


def test_a_post_in_another_language_than_its_channels_gets_its_own(workspace: Workspace, site: Site) -> None:
    words = "Das Schiff ist nicht mehr im Hafen und die Brücke ist für den Verkehr offen."
    path = workspace.root / "sources" / "harbour.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('"feed"\n', '"feed"\nlanguage = "en"\n'), encoding="utf-8")
    site.replies["/harbour/feed"] = _feed("a:The pier is open for all of the boats.", f"b:{words}")
    _collect(workspace, "harbour")
    assert {"Das" in one.text: one.lang for one in _statements(workspace)} == {False: "en", True: "de"}


@pytest.mark.parametrize(
    ("author", "person"),
    [
        ("Ilva Sterner", "harbour-minister"),
        ("Ilva Sterner, Minister of the Harbour", "harbour-minister"),
        ("Jonas Averill", None),
        ("Press Office", None),
    ],
)
def test_author_is_the_person_whom_the_name_fits(
    workspace: Workspace, site: Site, author: str, person: str | None
) -> None:
    body = _feed("a:The pier is open.").body.replace(
        b"<guid>", f'<d:creator xmlns:d="http://purl.org/dc/elements/1.1/">{author}</d:creator><guid>'.encode()
    )
    site.replies["/harbour/feed"] = Reply(body)
    _collect(workspace, "harbour")
    (statement,) = _statements(workspace)
    assert (statement.author, statement.author_id, statement.source) == (author, person, "harbour")


@pytest.mark.parametrize(
    ("author", "person"),
    [("Ilva Sterner", "harbour-minister"), ("Jonas Averill", None), (None, "harbour-minister")],
)
def test_page_of_a_person_may_hold_the_words_of_another(
    workspace: Workspace, site: Site, author: str | None, person: str | None
) -> None:
    path = workspace.root / "sources" / "harbour.toml"
    text = path.read_text(encoding="utf-8").replace('"feed"\n', '"feed"\nperson = "harbour-minister"\n')
    path.write_text(text, encoding="utf-8")
    signed = f'<d:creator xmlns:d="http://purl.org/dc/elements/1.1/">{author}</d:creator>' if author else ""
    site.replies["/harbour/feed"] = Reply(
        _feed("a:The pier is open.").body.replace(b"<guid>", f"{signed}<guid>".encode())
    )
    _collect(workspace, "harbour")
    (statement,) = _statements(workspace)
    assert (statement.author, statement.author_id) == (author, person)


def test_channel_that_fails_stops_no_other(workspace: Workspace, site: Site) -> None:
    site.replies["/harbour/feed"] = Reply(HTML_PAGE)
    site.replies["/culture/feed"] = _feed("a:The museum is open.")
    report = _collect(workspace)
    assert (report.succeeded, report.failed, report.waiting) == (1, 1, 2)
    problem = next(one for one in report.outcomes if one.channel == "harbour-feed")
    assert "web page instead of a feed" in problem.sentence
    assert _days(workspace) == ()
    with workspace.open_store() as store:
        assert len(store.captures(url=site.url("/harbour/feed"))) == 1
        assert any(one.problem for one in store.runs()[0].outcomes)


def test_interrupted_run_keeps_the_channels_that_were_finished(workspace: Workspace, site: Site) -> None:
    site.replies["/culture/feed"] = site.replies["/harbour/feed"] = _feed("a:The museum is open.")

    def interrupt(done: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    channels = channels_named(["harbour-feed", "culture-feed"], workspace.directory)
    with pytest.raises(KeyboardInterrupt):
        collect(channels, workspace, since=None, now=NOW, advance=interrupt, open_door=_door(workspace, NOW))
    assert len(_statements(workspace)) == 1
    with workspace.open_store() as store:
        (run,) = store.runs()
        assert run.finished_at is None
        assert [one.channel for one in run.outcomes] == ["harbour-feed"]
    assert _collect(workspace, now=NOW + timedelta(hours=1)).succeeded == 2


def test_feed_that_did_not_change_is_not_sent_again_and_extends_what_is_covered(
    workspace: Workspace, site: Site
) -> None:
    first = _feed("a:The pier is open.")

    def feed(asked: Asked) -> Reply:
        if asked.headers.get("if-none-match") == '"one"':
            return Reply(status=304)
        return Reply(first.body, headers=(("ETag", '"one"'),))

    site.replies["/harbour/feed"] = feed
    _collect(workspace, "harbour")
    again = _collect(workspace, "harbour", now=NOW + timedelta(days=2)).outcomes[0]
    assert again.sentence == "unchanged since the last visit."
    assert _days(workspace) == ((date(2026, 11, 23), date(2026, 11, 26)),)


@pytest.mark.parametrize("last", [NOW + timedelta(minutes=5), NOW + timedelta(hours=5)], ids=["none-due", "one-due"])
def test_visit_without_news_is_an_outcome_and_is_asked_on_condition(
    workspace: Workspace, site: Site, last: datetime
) -> None:
    first = _feed("a:The pier is open.")

    def feed(asked: Asked) -> Reply:
        if asked.headers.get("if-none-match") == '"one"':
            return Reply(status=304)
        return Reply(first.body, headers=(("ETag", '"one"'),))

    site.replies["/harbour/feed"] = feed
    _collect(workspace, "harbour")
    (one,) = _collect(workspace, "harbour", now=last).outcomes
    assert (one.new, one.edited, one.gone, one.problem) == (0, 0, 0, None)
    with workspace.open_store() as store:
        run = store.runs()[0]
        assert [(one.channel, one.problem) for one in run.outcomes] == [("harbour-feed", None)]
        assert store.visits.standings()["harbour-feed"].last_complete == last


def test_interrupted_run_writes_down_the_visits_without_news(workspace: Workspace, site: Site) -> None:
    site.replies["/harbour/feed"] = lambda asked: (
        Reply(status=304)
        if "if-none-match" in asked.headers
        else Reply(_feed("a:Open.").body, headers=(("ETag", '"one"'),))
    )
    _collect(workspace, "harbour")
    later = NOW + timedelta(minutes=5)

    def interrupt(_done: int) -> None:
        raise KeyboardInterrupt

    channels = channels_named(["harbour-feed"], workspace.directory)
    with pytest.raises(KeyboardInterrupt):
        collect(channels, workspace, since=None, now=later, advance=interrupt, open_door=_door(workspace, later))
    with workspace.open_store() as store:
        assert [one.channel for one in store.runs()[0].outcomes] == ["harbour-feed"]


def test_run_removes_what_a_killed_one_left_half_written(workspace: Workspace, site: Site) -> None:
    site.replies["/harbour/feed"] = _feed("a:The pier is open.")
    folder = workspace.data / "captures" / "ab"
    folder.mkdir(parents=True)
    old, young = folder / "tmpold.part", folder / "tmpyoung.part"
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (1_000.0, 1_000.0))
    _collect(workspace, "harbour")
    assert (old.exists(), young.exists()) == (False, True)


def test_feed_that_no_longer_reaches_the_last_visit_leaves_a_hole(workspace: Workspace, site: Site) -> None:
    site.replies["/harbour/feed"] = _feed("a:The pier is open.")
    _collect(workspace, "harbour")
    later = NOW + timedelta(days=10)
    site.replies["/harbour/feed"] = _feed("k:The pier is closed.", "j:Storm.", days=-9)
    one = _collect(workspace, "harbour", now=later).outcomes[0]
    assert "statements since the last visit may be missing" in one.sentence
    assert _days(workspace) == ((date(2026, 11, 23), date(2026, 11, 24)), (date(2026, 12, 3), date(2026, 12, 4)))


def test_since_goes_back_through_older_pages(workspace: Workspace, site: Site) -> None:
    newest = _feed("a:The pier is open.").body.replace(
        b"<channel>", b'<channel><a:link xmlns:a="http://www.w3.org/2005/Atom" rel="next" href="/harbour/feed/2"/>'
    )
    site.replies["/harbour/feed"] = Reply(newest)
    site.replies["/harbour/feed/2"] = _feed("y:The quay was painted.", "z:The lamp was lit.", days=20)
    assert _collect(workspace, "harbour").outcomes[0].new == 1
    assert _collect(workspace, "harbour", now=NOW + timedelta(hours=1), since=date(2026, 11, 4)).outcomes[0].new == 2
    assert _days(workspace) == ((date(2026, 11, 3), date(2026, 11, 24)),)


def test_progress_counts_every_channel(workspace: Workspace, site: Site) -> None:
    site.replies["/culture/feed"] = site.replies["/harbour/feed"] = _feed("a:The museum is open.")
    done: list[int] = []
    channels = channels_named((), workspace.directory)
    collect(channels, workspace, since=None, now=NOW, advance=done.append, open_door=_door(workspace, NOW))
    assert done == [1, 2, 3, 4]


def test_door_can_be_another(workspace: Workspace) -> None:
    class Closed:
        def fetch(
            self,
            url: str,
            *,
            headers: Mapping[str, str] | None = None,
            etag: str | None = None,
            last_modified: str | None = None,
        ) -> Fetched:
            raise AssertionError("no channel of this source has a collector")

    @contextmanager
    def opened() -> Iterator[Door]:
        yield Closed()

    channels = channels_named(["harbour-x"], workspace.directory)
    report = collect(channels, workspace, since=None, now=NOW, open_door=opened)
    assert report == CollectReport(outcomes=(), waits=(Waiting(channel="harbour-x"),))


def test_document_tells_each_channel() -> None:
    outcomes = (
        ChannelReport(channel="a", new=2, notes=("complete from 2026-11-20",)),
        ChannelReport(channel="b", problem="Gone."),
    )
    waits = (Waiting(channel="x-1", needs=("CROSSREF_X_TOKEN",)), Waiting(channel="facebook-1"))
    assert CollectReport(outcomes=outcomes, waits=waits).document() == {
        "succeeded": 1,
        "failed": 1,
        "waiting": 2,
        "needs": {"CROSSREF_X_TOKEN": ["x-1"]},
        "channels": [
            {
                "channel": "a",
                "new": 2,
                "edited": 0,
                "unchanged": 0,
                "gone": 0,
                "problem": None,
                "notes": ["complete from 2026-11-20"],
            },
            {"channel": "b", "new": 0, "edited": 0, "unchanged": 0, "gone": 0, "problem": "Gone.", "notes": []},
        ],
    }


def test_what_channels_wait_for_is_told_by_the_name_of_the_variable() -> None:
    needs = tuple(Waiting(channel=f"x-{number}", needs=("CROSSREF_X_TOKEN",)) for number in range(2))
    told = CollectReport(outcomes=(), waits=(*needs, Waiting(channel="facebook-1"))).waiting_sentences()
    assert told == (
        "2 channels wait for a token: set CROSSREF_X_TOKEN in the environment (see docs/channels.md).",
        "1 channel waits for a collector: crossref has none for the platform yet.",
    )
    assert CollectReport(outcomes=()).waiting_sentences() == ()


# --- recorded polls ---------------------------------------------------------------------------------------------------


def test_recorded_polls_of_one_feed_keep_every_version(workspace: Workspace, site: Site, shared: Path) -> None:
    new = edited = 0
    for path in sorted((shared / "recorded" / "rss_state_gov").glob("*.rss")):
        site.replies["/harbour/feed"] = Reply(path.read_bytes(), headers=(("Content-Type", "application/rss+xml"),))
        seen = datetime.strptime(path.stem.removeprefix("data_"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        report = _collect(workspace, "harbour", now=seen)
        assert report.failed == 0, report.outcomes
        new, edited = new + report.outcomes[0].new, edited + report.outcomes[0].edited
    statements = _statements(workspace)
    assert len(statements) == new > 40
    assert edited > 0
    assert sum(len(statement.versions) - 1 for statement in statements) == edited
    assert _days(workspace) == (
        (date(2021, 5, 20), date(2021, 5, 27)),
        (date(2022, 8, 2), date(2022, 8, 3)),
    )


# --- days -----------------------------------------------------------------------------------------------------------


@given(st.none() | MOMENTS, st.none() | MOMENTS, st.booleans())
def test_days_covered_lie_between_what_was_seen_and_today(
    back_to: datetime | None, last: datetime | None, not_modified: bool
) -> None:
    days = covered_days(Collected(back_to=back_to, not_modified=not_modified), last=last, now=NOW)
    if days is None:
        assert (last if not_modified else back_to) is None
        return
    first, until = days
    assert until == NOW.date()
    assert first <= until
    since = last if not_modified else back_to
    assert since is not None
    assert first >= since.date()


def test_days_are_unknown_where_the_channel_does_not_tell() -> None:
    assert covered_days(Collected(), last=None, now=NOW) is None
    assert covered_days(Collected(not_modified=True), last=None, now=NOW) is None
