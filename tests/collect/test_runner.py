"""One channel: requests in turn, bytes kept before they are read, and what becomes of pages that cannot be had."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from crossref.collect import runner
from crossref.collect.base import FetchRequest, Job, Parsed
from crossref.collect.feed import FeedCollector
from crossref.collect.http import Fetched
from crossref.collect.runner import Collected, Marks, collect_channel
from crossref.errors import BadStatus, FetchError, ParseError, RateLimited
from crossref.types import Statement, Version
from tests.collect.feeds import ARTICLE_PAGE, FEED_URL, HTML_PAGE, RSS, SEEN_AT, answer, job, read

BOARD_URL = "https://press.mfa.example/en/board/"
OLDER_URL = f"{FEED_URL}?paged=2"


@dataclass
class Door:
    """Gives prepared answers; what is not prepared cannot be fetched."""

    answers: dict[str, Fetched | FetchError] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)

    def fetch(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> Fetched:
        self.asked.append((url, etag))
        found = self.answers.get(url, BadStatus(f"{url} answered 404 (Not Found).", url=url, status=404))
        if isinstance(found, FetchError):
            raise found
        return found


@dataclass
class Memory:
    """Remembers in this process."""

    told: dict[str, Marks] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    statements: dict[str, Statement] = field(default_factory=dict)

    def marks(self, url: str) -> Marks | None:
        return self.told.get(url)

    def keep(self, fetched: Fetched) -> None:
        self.kept.append(fetched.capture.url)

    def known(self, statement_id: str) -> Statement | None:
        return self.statements.get(statement_id)


def _feed(body: bytes = RSS, url: str = FEED_URL, **headers: str) -> Fetched:
    fetched = answer(body, url=url)
    return replace(fetched, capture=replace(fetched.capture, headers=tuple(headers.items())))


def _page(body: bytes = ARTICLE_PAGE) -> Fetched:
    return answer(body, url=BOARD_URL, media_type="text/html")


def _collect(door: Door, memory: Memory | None = None, work: Job | None = None) -> Collected:
    return collect_channel(work or job(), FeedCollector(), door=door, memory=memory or Memory())


def _known(*, seen: datetime, text: str | None = None) -> Memory:
    """Return a memory of the board's statement, read at that time."""
    about = read(RSS).next[0].about
    assert about is not None
    version = Version(number=1, text=text or "The whole text, as read from its page.", seen_from=seen, capture="0" * 64)
    return Memory(statements={about.id: replace(about, versions=(version,))})


# --- statements and pages -------------------------------------------------------------------------------------------


def test_feed_and_the_page_of_a_summary_give_whole_statements() -> None:
    memory = Memory()
    found = _collect(Door({FEED_URL: _feed(), BOARD_URL: _page()}), memory)
    assert [one.text.partition("\n")[0] for one in found.statements] == [
        "Statement on the bridge at Port Calder",
        "Minister meets the harbour board",
    ]
    assert "single ferry" in found.statements[1].text
    assert memory.kept == [FEED_URL, BOARD_URL]
    assert found.notes == []
    assert found.back_to == datetime(2026, 11, 20, 8, tzinfo=UTC)


def test_page_that_cannot_be_had_leaves_the_summary_and_its_day_uncovered() -> None:
    found = _collect(Door({FEED_URL: _feed(etag='"a"')}))
    assert found.statements[1].text.endswith("The minister met the harbour board on Friday.")
    assert found.notes == [f"1 page was not read: {BOARD_URL} answered 404 (Not Found)"]
    assert found.back_to == datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert found.marks == []


def test_summary_does_not_replace_a_text_that_is_known_whole() -> None:
    memory = _known(seen=SEEN_AT - timedelta(days=60))
    recent = RSS.replace(b"Fri, 20 Nov 2026", b"Mon, 23 Nov 2026")
    found = _collect(Door({FEED_URL: _feed(recent)}), memory)
    assert len(found.statements) == 1
    assert found.unchanged == 1
    assert found.back_to == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_page_of_a_known_old_statement_is_not_fetched_again() -> None:
    door = Door({FEED_URL: _feed()})
    found = _collect(door, _known(seen=SEEN_AT - timedelta(days=1)))
    assert [url for url, _ in door.asked] == [FEED_URL]
    assert (len(found.statements), found.unchanged) == (1, 1)


def test_page_of_a_recent_statement_is_looked_at_again() -> None:
    recent = RSS.replace(b"Fri, 20 Nov 2026", b"Mon, 23 Nov 2026")
    door = Door({FEED_URL: _feed(recent), BOARD_URL: _page()})
    found = _collect(door, _known(seen=SEEN_AT - timedelta(hours=1)))
    assert len(found.statements) == 2


def test_page_of_a_statement_edited_since_is_looked_at_again() -> None:
    edited = RSS.replace(
        b"<guid>801</guid>",
        b'<guid>801</guid><a:updated xmlns:a="http://www.w3.org/2005/Atom">2026-11-24T08:00:00Z</a:updated>',
    )
    door = Door({FEED_URL: _feed(edited), BOARD_URL: _page()})
    assert len(_collect(door, _known(seen=SEEN_AT - timedelta(days=2))).statements) == 2


def test_page_of_a_statement_known_by_its_summary_alone_is_tried_again() -> None:
    summary = "Minister meets the harbour board\n\nThe minister met the harbour board on Friday."
    door = Door({FEED_URL: _feed(), BOARD_URL: _page()})
    found = _collect(door, _known(seen=SEEN_AT - timedelta(days=1), text=summary))
    assert "single ferry" in found.statements[1].text


# --- what is asked for ----------------------------------------------------------------------------------------------


def test_marks_of_the_last_visit_are_sent_and_new_ones_handed_back() -> None:
    memory = Memory(told={FEED_URL: Marks(url=FEED_URL, etag='"a"')})
    door = Door(
        {FEED_URL: _feed(etag='W/"b"', **{"last-modified": "Mon, 23 Nov 2026 08:00:00 GMT"}), BOARD_URL: _page()}
    )
    found = _collect(door, memory)
    assert door.asked[0] == (FEED_URL, '"a"')
    assert door.asked[1] == (BOARD_URL, None)
    assert found.marks == [
        Marks(
            url=FEED_URL,
            etag='W/"b"',
            last_modified="Mon, 23 Nov 2026 08:00:00 GMT",
            fetched_at=SEEN_AT,
        )
    ]


def test_unchanged_feed_gives_nothing_and_keeps_no_bytes() -> None:
    unchanged = answer(b"")
    unchanged = replace(unchanged, capture=replace(unchanged.capture, status=304))
    memory = Memory()
    found = _collect(Door({FEED_URL: unchanged}), memory)
    assert found.not_modified
    assert (found.statements, memory.kept, found.back_to) == ([], [], None)


def test_same_answer_of_a_server_that_tells_no_marks_is_not_read_again() -> None:
    whole = RSS[: RSS.rindex(b"<item>")] + b"</channel></rss>"
    first = _collect(Door({FEED_URL: _feed(whole)}))
    memory = Memory(told={marks.url: marks for marks in first.marks})
    assert [(marks.etag, marks.last_modified) for marks in first.marks] == [(None, None)]
    door = Door({FEED_URL: _feed(whole)})
    again = _collect(door, memory)
    assert again.not_modified
    assert (again.statements, memory.kept, again.back_to, door.asked) == ([], [], None, [(FEED_URL, None)])


def test_same_listing_is_read_again_for_the_pages_that_it_leads_to() -> None:
    first = _collect(Door({FEED_URL: _feed(), BOARD_URL: _page()}))
    memory = Memory(told={marks.url: marks for marks in first.marks})
    assert not _collect(Door({FEED_URL: _feed(), BOARD_URL: _page()}), memory).not_modified


def test_other_answer_of_a_server_that_tells_no_marks_is_read() -> None:
    memory = Memory(told={FEED_URL: Marks(url=FEED_URL, sha256=hashlib.sha256(RSS).hexdigest())})
    found = _collect(Door({FEED_URL: _feed(RSS.replace(b"Minister", b"Deputy minister")), BOARD_URL: _page()}), memory)
    assert not found.not_modified
    assert len(found.statements) == 2


def test_older_pages_are_fetched_until_the_day_is_reached() -> None:
    older = (
        RSS.replace(b"23 Nov 2026", b"10 Nov 2026").replace(b"Fri, 20 Nov", b"Sun, 1 Nov").replace(b"p=812", b"p=700")
    )
    door = Door({FEED_URL: _feed(), BOARD_URL: _page(), OLDER_URL: _feed(older, OLDER_URL)})
    found = _collect(door, work=job(since=date(2026, 11, 5)))
    assert [url for url, _ in door.asked] == [FEED_URL, BOARD_URL, OLDER_URL, BOARD_URL]
    assert found.back_to == datetime(2026, 11, 1, 8, tzinfo=UTC)


def test_end_of_the_older_pages_is_no_failure() -> None:
    found = _collect(Door({FEED_URL: _feed(), BOARD_URL: _page()}), work=job(since=date(2020, 1, 1)))
    assert found.notes == []
    assert found.back_to == datetime(2026, 11, 20, 8, tzinfo=UTC)


def test_pause_asked_for_on_the_way_back_is_told() -> None:
    slow_down = RateLimited("press.mfa.example asks to be left alone.", retry_after=60)
    door = Door({FEED_URL: _feed(), BOARD_URL: _page(), OLDER_URL: slow_down})
    found = _collect(door, work=job(since=date(2020, 1, 1)))
    assert "older entries were not fetched" in found.notes[0]


def test_very_long_way_is_gone_in_several_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "MAX_REQUESTS", 1)
    found = _collect(Door({FEED_URL: _feed(etag='"a"')}))
    assert "left for the next run" in found.notes[0]
    assert len(found.statements) == 2
    assert found.marks == []


# --- what goes wrong ------------------------------------------------------------------------------------------------


def test_channel_that_cannot_be_fetched_fails() -> None:
    with pytest.raises(BadStatus):
        _collect(Door())


def test_channel_that_changed_fails_and_its_bytes_are_kept() -> None:
    memory = Memory()
    with pytest.raises(ParseError, match="changed"):
        _collect(Door({FEED_URL: _feed(HTML_PAGE)}), memory)
    assert memory.kept == [FEED_URL]


def test_collector_that_stumbles_fails_its_channel_with_a_sentence() -> None:
    class Stumbling(FeedCollector):
        def parse(self, job: Job, request: FetchRequest, fetched: Fetched) -> Parsed:
            raise KeyError("entry")

    with pytest.raises(ParseError, match="cannot be read"):
        collect_channel(job(), Stumbling(), door=Door({FEED_URL: _feed()}), memory=Memory())
