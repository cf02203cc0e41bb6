"""What collecting remembers: mirrored sources, captures, feed states, and runs with what became of each channel."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection

from crossref.store.runs import (
    ChannelOutcome,
    FeedState,
    finish_run,
    load_captures,
    load_feed_states,
    load_runs,
    load_sources,
    mirror_sources,
    note_outcomes,
    save_captures,
    save_feed_states,
    start_run,
)
from crossref.store.statements import SaveCounts
from crossref.types import Capture, Channel, Office, Person, Platform, Source

NOW = datetime(2024, 6, 3, 9, 30, tzinfo=UTC)
TARVIA = Source(
    id="tarvia-mfa",
    names=(("en", "Foreign Office of Tarvia"), ("es", "Cancillería de Tarvia")),
    country="Tarvia",
    timezone="Europe/Madrid",
    people=(
        Person(
            id="zoya-ramina",
            name="Zoya Ramina",
            handles=("x:zoya_ramina",),
            offices=(Office(title="Foreign Minister", since=date(2021, 3, 9)),),
        ),
    ),
    channels=(Channel(id="tarvia-x", platform=Platform.X, address="tarvia_mfa", person="zoya-ramina"),),
)
ORDANIA = Source(id="ordania-mfa", names=(("en", "Foreign Office of Ordania"),))
FEED = "https://mfa.tarvia.example/feed"


def test_mirror_sources_gives_back_every_field_in_order_of_ids(connection: Connection) -> None:
    mirror_sources(connection, (TARVIA, ORDANIA))
    assert load_sources(connection) == (ORDANIA, TARVIA)


def test_mirror_sources_again_forgets_what_is_gone(connection: Connection) -> None:
    mirror_sources(connection, (TARVIA, ORDANIA))
    mirror_sources(connection, (ORDANIA,))
    assert load_sources(connection) == (ORDANIA,)


def capture(minutes: int = 0, *, url: str = FEED, sha256: str = "ab" * 32) -> Capture:
    return Capture(
        sha256=sha256,
        url=url,
        final_url=url,
        status=200,
        headers=(("etag", '"7"'),),
        fetched_at=NOW + timedelta(minutes=minutes),
    )


def test_save_capture_of_the_same_fetch_twice_is_one(connection: Connection) -> None:
    save_captures(connection, [capture(), capture()])
    save_captures(connection, [capture()])
    assert load_captures(connection, url=None, sha256=None) == (capture(),)


def test_load_captures_in_order_of_fetching_narrowed_by_what_is_asked(connection: Connection) -> None:
    later, earlier = capture(10), capture(0)
    other = capture(5, url=f"{FEED}/2", sha256="cd" * 32)
    save_captures(connection, [later, other, earlier])
    assert load_captures(connection, url=None, sha256=None) == (earlier, other, later)
    assert load_captures(connection, url=FEED, sha256=None) == (earlier, later)
    assert load_captures(connection, url=None, sha256="cd" * 32) == (other,)
    assert load_captures(connection, url=FEED, sha256="cd" * 32) == ()


def test_load_feed_state_gives_back_the_last_word(connection: Connection) -> None:
    assert load_feed_states(connection) == {}
    save_feed_states(connection, [FeedState(url=FEED, etag='W/"1"', fetched_at=NOW)])
    last = FeedState(url=FEED, last_modified="Mon, 03 Jun 2024 09:30:00 GMT", fetched_at=NOW + timedelta(hours=1))
    save_feed_states(connection, [FeedState(url=FEED, etag='W/"2"'), last])
    assert load_feed_states(connection) == {FEED: last}


def test_load_runs_newest_first_with_outcomes_by_channel(connection: Connection) -> None:
    first = start_run(connection, "collect", NOW)
    second = start_run(connection, "import", NOW + timedelta(hours=1))
    note_outcomes(connection, first, [ChannelOutcome(channel="tarvia-x", counts=SaveCounts(), problem="It timed out.")])
    note_outcomes(connection, first, [ChannelOutcome(channel="tarvia-feed", counts=SaveCounts(new=3, edited=1))])
    finish_run(connection, first, NOW + timedelta(minutes=2))

    newest, oldest = load_runs(connection, kind=None, limit=9)

    assert (newest.id, newest.kind, newest.finished_at, newest.outcomes) == (second, "import", None, ())
    assert oldest.finished_at == NOW + timedelta(minutes=2)
    assert [(one.channel, one.counts.new, one.problem) for one in oldest.outcomes] == [
        ("tarvia-feed", 3, None),
        ("tarvia-x", 0, "It timed out."),
    ]


def test_load_runs_of_one_kind_and_no_more_than_asked(connection: Connection) -> None:
    for hour in range(4):
        start_run(connection, "collect" if hour % 2 else "import", NOW + timedelta(hours=hour))
    assert [run.kind for run in load_runs(connection, kind="collect", limit=9)] == ["collect", "collect"]
    assert [run.started_at for run in load_runs(connection, kind=None, limit=1)] == [NOW + timedelta(hours=3)]


def test_note_outcomes_again_replaces_the_first(connection: Connection) -> None:
    run = start_run(connection, "collect", NOW)
    note_outcomes(connection, run, [ChannelOutcome(channel="tarvia-x", counts=SaveCounts(), problem="It timed out.")])
    note_outcomes(connection, run, [ChannelOutcome(channel="tarvia-x", counts=SaveCounts(unchanged=9))])
    (loaded,) = load_runs(connection, kind=None, limit=1)
    assert loaded.outcomes == (ChannelOutcome(channel="tarvia-x", counts=SaveCounts(unchanged=9)),)


def test_start_run_of_the_same_moment_is_one_run(connection: Connection) -> None:
    assert start_run(connection, "collect", NOW) == start_run(connection, "collect", NOW)
    assert len(load_runs(connection, kind=None, limit=9)) == 1
