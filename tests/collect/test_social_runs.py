"""Accounts of all platforms in one run, by the pipeline, into a workspace's store: what is covered and what is linked."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crossref.collect.bluesky import VIEW
from crossref.config import Settings
from crossref.pipeline.collect_report import CollectReport
from crossref.pipeline.collecting import channels_named, collect
from crossref.pipeline.reparsing import reparse
from crossref.pipeline.workspace import Workspace
from crossref.types import Statement, VersionState, stable_id
from tests.collect import test_bluesky as bluesky
from tests.collect import test_mastodon as mastodon
from tests.collect import test_telegram as telegram
from tests.collect import test_x as x
from tests.collect.site import Reply, Site
from tests.collect.social import LOCAL, SEEN_AT, data, local_door, read

pytestmark = pytest.mark.allow_hosts([LOCAL])

CHANNEL = """
[[channels]]
id = "mfa-{platform}"
platform = "{platform}"
address = "{address}"
recorded = {{ by = "test", year = 2026 }}
"""
ADDRESSES = {
    "telegram": "mfa_harbour",
    "mastodon": f"press@{mastodon.HOST}",
    "bluesky": bluesky.DID,
    "x": "mfa_harbour",
}


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """Return a workspace with a ministry that has four accounts."""
    monkeypatch.setenv("CROSSREF_X_TOKEN", "a-token")
    (tmp_path / "sources").mkdir()
    text = 'id = "mfa"\nkind = "foreign-ministry"\n[names]\nen = "Ministry of the Harbour"\n[[people]]\n'
    text += 'id = "ilva-sterner"\nname = "Ilva Sterner"\n'
    text += "".join(CHANNEL.format(platform=platform, address=address) for platform, address in ADDRESSES.items())
    (tmp_path / "sources" / "mfa.toml").write_text(text, encoding="utf-8")
    return Workspace(root=tmp_path, settings=Settings())


def _run(workspace: Workspace, site: Site, *, now: datetime = SEEN_AT, since: date | None = None) -> CollectReport:
    channels = channels_named((), workspace.directory)
    return collect(channels, workspace, since=since, now=now, open_door=lambda: local_door(site, lambda: now))


def _serve(site: Site, *, words: str = "The pier is open.", when: str = "2026-11-23T18:05:00+00:00") -> None:
    mastodon._serve(site, mastodon.status(7, f"<p>{words}</p>", when=when))
    site.replies["/t.me/s/mfa_harbour"] = Reply(telegram.page(telegram.message(812, words, when=when)))
    site.replies[bluesky.FEED.removeprefix("https:/")] = Reply(data(bluesky.feed(bluesky.view("3k", words, when=when))))
    site.replies[x.LOOKUP.removeprefix("https:/")] = Reply(data(x.USER))
    page = read(x.XCollector(), x.JOB, x.LOOKUP, x.USER).next[0].url
    site.replies[page.removeprefix("https:/")] = Reply(data(x.page(x.tweet(17, words, when=when))))


def _statements(workspace: Workspace) -> list[Statement]:
    with workspace.open_store() as store:
        return list(store.iter_statements())


def _days(workspace: Workspace, channel: str) -> tuple[tuple[date, date], ...]:
    with workspace.open_store() as store:
        rows = store.coverage([channel])
    return rows[0].days if rows else ()


def test_every_platform_is_collected_into_the_store(workspace: Workspace, site: Site) -> None:
    _serve(site)
    report = _run(workspace, site)
    assert (report.succeeded, report.failed, report.waiting) == (4, 0, 0), report.outcomes
    found = {one.channel: one for one in _statements(workspace)}
    assert set(found) == {"mfa-telegram", "mfa-mastodon", "mfa-bluesky", "mfa-x"}
    assert {one.text for one in found.values()} == {"The pier is open."}
    assert {one.source for one in found.values()} == {"mfa"}
    assert _days(workspace, "mfa-telegram") == ((date(2026, 11, 23), date(2026, 11, 24)),)
    # X is asked for three days, and says that there is no more in them.
    assert _days(workspace, "mfa-x") == ((date(2026, 11, 21), date(2026, 11, 24)),)


def test_second_run_finds_nothing_new(workspace: Workspace, site: Site) -> None:
    _serve(site)
    _run(workspace, site)
    assert [(one.new, one.edited, one.unchanged) for one in _run(workspace, site).outcomes] == [
        *[(0, 0, 0)] * 3,
        (0, 0, 1),  # what stands behind a token is asked for anew each time
    ]


def test_channel_without_its_token_waits_and_fails_not(
    workspace: Workspace, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    _serve(site)
    monkeypatch.delenv("CROSSREF_X_TOKEN")
    report = _run(workspace, site)
    assert (report.succeeded, report.failed, report.waiting) == (3, 0, 1)
    assert not any("api.x.com" in path for path in site.paths())


def test_days_between_visits_that_were_not_seen_are_not_covered(workspace: Workspace, site: Site) -> None:
    _serve(site)
    _run(workspace, site)
    later = SEEN_AT + timedelta(days=20)
    _serve(site, words="The pier is closed.", when="2026-12-13T18:05:00+00:00")
    report = _run(workspace, site, now=later)
    outcome = next(one for one in report.outcomes if one.channel == "mfa-telegram")
    assert "may be missing" in outcome.sentence
    assert _days(workspace, "mfa-telegram") == (
        (date(2026, 11, 23), date(2026, 11, 24)),
        (date(2026, 12, 14), date(2026, 12, 14)),
    )


def test_broken_account_stops_no_other_and_covers_nothing(workspace: Workspace, site: Site) -> None:
    _serve(site)
    site.replies["/t.me/s/mfa_harbour"] = Reply(telegram.NO_PREVIEW)
    site.replies[bluesky.FEED.removeprefix("https:/")] = Reply(b"<html>Technical difficulties</html>")
    report = _run(workspace, site)
    assert (report.succeeded, report.failed) == (2, 2)
    problems = {one.channel: one.problem or "" for one in report.outcomes}
    assert "no public preview" in problems["mfa-telegram"]
    assert "a web page instead of data" in problems["mfa-bluesky"]
    assert _days(workspace, "mfa-telegram") == _days(workspace, "mfa-bluesky") == ()
    with workspace.open_store() as store:
        assert any(capture.status == 200 for capture in store.captures() if "t.me" in capture.url)


def test_forward_and_its_original_are_linked_in_the_store(workspace: Workspace, site: Site) -> None:
    _serve(site)
    forward = '<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/mfa_harbour/812"><span>Ministry of the Harbour</span></a></div>'
    page = telegram.page(
        telegram.message(812, "The pier is open."), telegram.message(813, "The pier is open.", extra=forward)
    )
    site.replies["/t.me/s/mfa_harbour"] = Reply(page)
    _run(workspace, site)
    repost = next(one for one in _statements(workspace) if one.repost_of)
    with workspace.open_store() as store:
        (original,) = store.statements([repost.repost_of or ""]).values()
    assert original.id == stable_id("statement", "telegram", "mfa_harbour/812")


def _serve_telegram(site: Site, *numbers: int, first: int = 1) -> None:
    """Show a message for each of some hours before now, all but those that are gone."""
    shown = [
        telegram.message(
            number, f"Notice {number} of the harbour.", when=(SEEN_AT - timedelta(hours=9 * (9 - number))).isoformat()
        )
        for number in range(first, 9)
        if number not in numbers
    ]
    site.replies["/t.me/s/mfa_harbour"] = Reply(telegram.page(*shown))


def test_message_that_is_missing_twice_is_deleted_and_once_is_not(workspace: Workspace, site: Site) -> None:
    _serve(site)
    _serve_telegram(site)
    _run(workspace, site)
    _serve_telegram(site, 6)
    states = []
    for hour in (1, 2):
        _run(workspace, site, now=SEEN_AT + timedelta(hours=hour))
        states.append(next(one.latest.state for one in _statements(workspace) if one.native_id == "mfa_harbour/6"))
    assert states == [VersionState.LIVE, VersionState.DELETED]
    assert sum(one.latest.state is VersionState.DELETED for one in _statements(workspace)) == 1


def test_status_whose_own_address_is_gone_is_deleted(workspace: Workspace, site: Site) -> None:
    _serve(site)
    newer, older = mastodon.status(8, "<p>Ice.</p>"), mastodon.status(7, "<p>Open.</p>", when="2026-11-22T20:00:00Z")
    last = mastodon.status(6, "<p>Cold.</p>", when="2026-11-20T09:00:00Z")
    mastodon._serve(site, newer, older, last)
    _run(workspace, site)
    mastodon._serve(site, newer, last)
    for hour in (1, 2):
        _run(workspace, site, now=SEEN_AT + timedelta(hours=hour))
    gone = [one.native_id for one in _statements(workspace) if one.latest.state is VersionState.DELETED]
    assert gone == [f"{mastodon.HOST}/7"]


def test_captures_of_accounts_are_read_the_same_again(workspace: Workspace, site: Site) -> None:
    _serve(site)
    edited = mastodon.status(7, "<p>The fare is 8.5 marks.</p>", edited_at="2026-11-23T19:00:00Z")
    alone = mastodon.status(5, "<p>The quay is dry.</p>", edited_at="2026-11-23T08:00:00Z", when="2026-11-23T07:00:00Z")
    reply = {"in_reply_to_id": "3", "in_reply_to_account_id": "109"}
    thread = mastodon.status(4, "<p>until spring.</p>", when="2026-11-23T06:01:00Z", **reply)
    mastodon._serve(site, edited, alone, thread, mastodon.status(3, "<p>Open</p>", when="2026-11-23T06:00:00Z"))
    wordings = (("2026-11-23T18:05:00Z", "4.5"), ("2026-11-23T19:00:00Z", "8.5"))
    history = [{"content": f"<p>The fare is {fare} marks.</p>", "created_at": when} for when, fare in wordings]
    site.replies[f"/{mastodon.HOST}/api/v1/statuses/7/history"] = Reply(data(history))
    posts = [
        x.tweet(number, f"The fare is {fare} marks.", when=when, edit_history_tweet_ids=["17", "18"])
        for number, (when, fare) in zip((17, 18), wordings, strict=True)
    ]
    page = read(x.XCollector(), x.JOB, x.LOOKUP, x.USER).next[0].url
    site.replies[page.removeprefix("https:/")] = Reply(data(x.page(posts[1])))
    site.replies[x.lookup_request(("17", "18")).url.removeprefix("https:/")] = Reply(data({"data": posts}))
    assert _run(workspace, site).failed == 0
    before = {one.id: one for one in _statements(workspace)}
    assert sorted(len(one.versions) for one in before.values())[-2:] == [2, 2]
    report = reparse(channels_named((), workspace.directory), workspace, write=True)
    assert (report.changed, report.problems, report.unread) == ([], [], 0)
    assert {one.id: one for one in _statements(workspace)} == before


def test_accounts_are_asked_at_their_documented_addresses(workspace: Workspace, site: Site) -> None:
    _serve(site)
    _run(workspace, site)
    hosts = {path.split("/")[1] for path in site.paths() if path.count("/") > 1}
    assert hosts == {"t.me", mastodon.HOST, "public.api.bsky.app", "api.x.com"}
    assert VIEW.startswith("https://public.api.bsky.app/")
