"""Entries of feeds become statements; how far back a feed reaches is told from its order."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.base import FetchRequest
from crossref.collect.entries import Entry
from crossref.collect.feed import FeedCollector, needs_page, reach
from crossref.errors import ParseError
from crossref.types import Platform, StatementKind, VersionState, stable_id
from tests.collect.feeds import (
    ARTICLE_PAGE,
    ATOM,
    FEED_URL,
    HTML_PAGE,
    JSON_FEED,
    RSS,
    SEEN_AT,
    answer,
    job,
    read,
)

OTHER_PAGE = b"""<html><body><article><h1>Opening hours of the museum</h1>
<p>The town museum opens at nine in the morning on every day of the week, and entry is free for children.</p>
<p>Visitors who come by train find the entrance across the square, next to the old lighthouse and the market.</p>
</article></body></html>"""
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2026, 11, 20), timezones=st.just(UTC))


def _entry(when: datetime | None = None, **changed: object) -> Entry:
    values: dict[str, object] = {
        "native_id": None, "url": None, "title": "Ferries", "body": "All ferries sail.", "whole": True,
        "author": None, "published_at": when, "updated_at": None, "lang": None, **changed,
    }  # fmt: skip
    return Entry(**values)  # type: ignore[arg-type]  # a test names any field


def _days(*days: int) -> tuple[Entry, ...]:
    return tuple(_entry(SEEN_AT - timedelta(days=day)) for day in days)


# --- statements -----------------------------------------------------------------------------------------------------


def test_entry_becomes_a_statement() -> None:
    (statement,) = read(RSS).statements
    assert statement.text == (
        "Statement on the bridge at Port Calder\n\n"
        "We will keep the bridge at Port Calder open in winter.\n\n"
        "The fare stays at 4.5 marks, and it may rise in the autumn."
    )
    assert statement.id == stable_id("statement", "feed", "https://press.mfa.example/?p=812")
    assert (statement.source, statement.channel, statement.platform) == ("mfa", "mfa-feed", Platform.FEED)
    assert statement.author == "Ilva Sterner, Minister of Transport"
    assert statement.published_at == datetime(2026, 11, 23, 16, 5, tzinfo=UTC)
    assert (statement.lang, statement.kind, statement.second_hand) == ("en", StatementKind.RELEASE, False)
    version = statement.latest
    assert (version.number, version.state, version.seen_from) == (1, VersionState.LIVE, SEEN_AT)
    assert version.capture == answer(RSS).capture.sha256


def test_summary_asks_for_its_page() -> None:
    request = read(RSS).next[0]
    assert request.url == "https://press.mfa.example/en/board/"
    assert request.about is not None
    assert request.about.text == "Minister meets the harbour board\n\nThe minister met the harbour board on Friday."
    assert request.about.native_id == f"{FEED_URL}#801"


def test_page_gives_the_full_text_of_the_same_statement() -> None:
    request = read(RSS).next[0]
    page = answer(ARTICLE_PAGE, url=request.url, media_type="text/html")
    (whole,) = FeedCollector().parse(job(), request, page).statements
    assert request.about is not None
    assert whole.id == request.about.id
    assert whole.text.startswith("Minister meets the harbour board\n\nThe minister met the harbour board on Friday and")
    assert "“We will not cancel a single ferry before the spring,”" in whole.text
    assert "Contact" not in whole.text
    assert whole.latest.capture == page.capture.sha256


@pytest.mark.parametrize(
    "page",
    [
        HTML_PAGE,
        b"",
        OTHER_PAGE,
        b"<html><body><article><p>The minister met the harbour board.</p></article></body></html>",
    ],
    ids=["notice", "empty", "another page", "less"],
)
def test_page_that_is_not_the_statement_s_is_told(page: bytes) -> None:
    request = read(RSS).next[0]
    with pytest.raises(ParseError):
        FeedCollector().parse(job(), request, answer(page, url=request.url, media_type="text/html"))


def test_language_of_the_channel_wins_over_the_feed_s() -> None:
    assert read(RSS, job(lang="uk")).statements[0].lang == "uk"
    assert read(ATOM).statements[0].lang == "es"


def test_link_to_a_post_gives_the_post_s_identity() -> None:
    data = RSS.replace(b"/en/bridge/?utm_source=rss", b"https://t.me/mfa_harbour/812")
    statement = read(data).statements[0]
    assert (statement.platform, statement.native_id) == (Platform.TELEGRAM, "mfa_harbour/812")
    assert statement.id == stable_id("statement", "telegram", "mfa_harbour/812")
    assert statement.kind is StatementKind.POST


def test_edited_entry_keeps_its_id() -> None:
    before, after = read(RSS).statements[0], read(RSS.replace(b"4.5 marks", b"8.5 marks")).statements[0]
    assert before.id == after.id
    assert before.text != after.text


def test_entry_that_a_feed_lists_twice_is_one_statement() -> None:
    item = RSS[RSS.index(b"<item>") : RSS.index(b"</item>") + 7]
    assert len(read(RSS.replace(item, item + item)).statements) == 1


def test_interview_is_a_transcript() -> None:
    talk = b"<p>QUESTION: Will it close?</p><p>MINISTER STERNER: No.</p><p>QUESTION: Never?</p><p>The fare stays"
    data = RSS.replace(b"<p>The fare stays", talk)
    assert read(data).statements[0].kind is StatementKind.TRANSCRIPT


def test_date_in_the_future_is_an_event_s_and_not_taken() -> None:
    data = RSS.replace(b"Mon, 23 Nov 2026 18:05:00", b"Wed, 23 Dec 2026 18:05:00")
    assert read(data).statements[0].published_at is None


def test_entries_without_words_are_left_out_and_told() -> None:
    data = RSS.replace(b"<item><title>Minister", b"<item><guid>9</guid></item><item><title>Minister")
    parsed = read(data)
    assert len(parsed.statements) == 1
    assert "1 entries without text were left out" in parsed.notes


@pytest.mark.parametrize(
    ("changed", "needed"),
    [
        ({"whole": False}, True),
        ({"whole": False, "body": "All ferries sail. " * 60}, False),
        ({"whole": True}, False),
        ({"whole": True, "body": "All ferries sail and […]"}, True),
        ({"whole": True, "body": "All ferries sail. Read more »"}, True),
        ({"whole": False, "url": None}, False),
        ({"whole": False, "url": "https://x.com/mfa_harbour/status/1860000000000000000"}, False),
    ],
)
def test_page_is_asked_for_where_the_feed_has_less(changed: dict[str, object], needed: bool) -> None:
    assert needs_page(_entry(**{"url": "https://press.mfa.example/1", **changed})) is needed


# --- how far back ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "back"),
    [
        ((0, 1, 2, 5), 5),
        ((5, 2, 1, 0), 5),
        ((900, 0, 1, 2, 5, 6), 6),
        ((0, 1, 2, 5, 900), 5),
        ((3,), 3),
    ],
    ids=["newest first", "oldest first", "pinned on top", "pinned below", "single"],
)
def test_feed_reaches_back_to_its_old_end(days: tuple[int, ...], back: int) -> None:
    assert reach(_days(*days), seen_at=SEEN_AT) == SEEN_AT - timedelta(days=back)


def test_feed_in_order_of_edits_reaches_back_to_the_oldest_edit() -> None:
    published = (30, 2, 80, 1, 9)
    entries = tuple(
        _entry(SEEN_AT - timedelta(days=day), updated_at=SEEN_AT - timedelta(days=at))
        for at, day in enumerate(published)
    )
    assert reach(entries, seen_at=SEEN_AT) == SEEN_AT - timedelta(days=4)


@pytest.mark.parametrize(
    "entries", [(), _days(3, 80, 1, 40, 2, 60), tuple(_entry() for _ in range(3))], ids=["none", "jumbled", "undated"]
)
def test_feed_without_order_tells_nothing(entries: tuple[Entry, ...]) -> None:
    assert reach(entries, seen_at=SEEN_AT) is None


@given(st.lists(MOMENTS, max_size=20))
def test_feed_never_reaches_further_than_its_oldest_entry(times: list[datetime]) -> None:
    found = reach(tuple(map(_entry, times)), seen_at=SEEN_AT)
    assert found is None or min(times) <= found <= max(times)


@given(st.lists(MOMENTS, min_size=1, max_size=20))
def test_direction_of_a_feed_makes_no_difference(times: list[datetime]) -> None:
    entries = tuple(map(_entry, sorted(times)))
    assert reach(entries, seen_at=SEEN_AT) == reach(entries[::-1], seen_at=SEEN_AT)


# --- what is asked for ----------------------------------------------------------------------------------------------


def test_first_request_takes_unchanged_for_an_answer_unless_older_entries_are_wanted() -> None:
    assert FeedCollector().first(job())[0].conditional
    assert not FeedCollector().first(job(since=date(2026, 11, 1)))[0].conditional


@pytest.mark.parametrize(
    ("data", "url", "older"),
    [
        (RSS, FEED_URL, f"{FEED_URL}?paged=2"),
        (RSS, f"{FEED_URL}?lang=es&paged=2", f"{FEED_URL}?lang=es&paged=3"),
        (ATOM, FEED_URL, "https://press.mfa.example/feed/page/2"),
        (ATOM.replace(b'rel="next"', b'rel="prev-archive"'), FEED_URL, "https://press.mfa.example/feed/page/2"),
        (JSON_FEED, FEED_URL, "https://harbour.example/feed.json?page=2"),
    ],
    ids=["wordpress", "wordpress 3", "atom", "archived", "json"],
)
def test_older_page_is_asked_for_until_the_day_is_reached(data: bytes, url: str, older: str) -> None:
    wanted = read(data, job(since=date(2026, 10, 1), url=url)).next[-1]
    assert (wanted.url, wanted.optional, wanted.about) == (older, True, None)
    assert all(request.about for request in read(data, job(since=date(2026, 11, 23), url=url)).next[:1])
    assert not any(request.optional for request in read(data, job(url=url)).next)


@pytest.mark.parametrize("prefix", ["fh", "history"])
def test_feed_that_says_it_is_complete_has_no_older_pages(prefix: str) -> None:
    mark = f'<{prefix}:complete xmlns:{prefix}="http://purl.org/syndication/history/1.0"/><title>'.encode()
    parsed = read(ATOM.replace(b"<title>", mark, 1), job(since=date(2026, 10, 1)))
    assert parsed.complete
    assert not any(request.optional for request in parsed.next)
    assert not read(ATOM).complete


def test_reached_day_ends_the_way_back() -> None:
    assert not any(request.optional for request in read(RSS, job(since=date(2026, 11, 21))).next)


# --- recorded feeds -------------------------------------------------------------------------------------------------


def _recorded(shared: Path, folder: str) -> list[Path]:
    return sorted((shared / "recorded" / folder).iterdir())


def test_recorded_polls_of_one_feed_show_its_edits(shared: Path) -> None:
    texts: dict[str, set[str]] = {}
    for path in _recorded(shared, "rss_state_gov"):
        parsed = read(path.read_bytes(), seen_at=datetime(2022, 8, 4, tzinfo=UTC))
        assert len(parsed.statements) == 10, path.name
        assert parsed.next == ()
        for statement in parsed.statements:
            assert "<" not in statement.text
            assert statement.published_at is not None
            assert parsed.back_to is not None
            assert statement.published_at >= parsed.back_to
            texts.setdefault(statement.id, set()).add(statement.text)
    assert len(texts) > 40
    assert 1 < sum(len(versions) > 1 for versions in texts.values()) < 30


@pytest.mark.parametrize("folder", ["feeds", "rss_state_gov"])
def test_every_recorded_feed_is_read_or_told(shared: Path, folder: str) -> None:
    for path in _recorded(shared, folder):
        try:
            parsed = read(path.read_bytes())
        except ParseError as error:
            assert "changed" in error.message, path.name
        else:
            assert all(isinstance(request, FetchRequest) for request in parsed.next)
            assert all(statement.text.strip() for statement in parsed.statements)
