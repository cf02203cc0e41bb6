"""Mastodon and its kin: accounts, pages, boosts, warnings, quotations, edits and threads."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.base import FetchRequest
from crossref.collect.mastodon import MastodonCollector, content_text, home_of
from crossref.collect.threads import PageRequest
from crossref.errors import CollectError, CrossrefError, ParseError
from crossref.types import Platform, VersionState, stable_id
from tests.collect.site import Asked, Reply, Site
from tests.collect.social import LOCAL, SEEN_AT, collect, data, opened, read, utc, work

pytestmark = pytest.mark.allow_hosts([LOCAL])

HOST = "social.harbour.example"
JOB = work(Platform.MASTODON, f"press@{HOST}")
LOOKUP = f"https://{HOST}/api/v1/accounts/lookup?acct=press"
STATUSES = f"https://{HOST}/api/v1/accounts/109/statuses?limit=40"
ACCOUNT = {"id": "109", "acct": "press", "display_name": "Harbour Ministry", "url": f"https://{HOST}/@press"}


def status(number: int, content: str, *, when: str = "2026-11-23T18:05:00.000Z", **changed: Any) -> dict[str, Any]:
    """Return a status in the documented shape."""
    return {
        "id": str(number), "uri": f"https://{HOST}/users/press/statuses/{number}",
        "url": f"https://{HOST}/@press/{number}", "created_at": when, "edited_at": None, "in_reply_to_id": None,
        "in_reply_to_account_id": None, "reblog": None, "content": content, "spoiler_text": "", "sensitive": False,
        "visibility": "public", "language": "en", "media_attachments": [], "account": ACCOUNT, **changed,
    }  # fmt: skip


# --- who it is --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", [f"press@{HOST}", f"@press@{HOST}", f"https://{HOST}/@press", f"https://{HOST}/users/press"]
)
def test_account_is_looked_up_at_its_home(address: str) -> None:
    (request,) = MastodonCollector().first(work(Platform.MASTODON, address))
    assert (request.url, request.conditional) == (LOOKUP, False)


def test_account_whose_number_is_known_is_asked_for_its_posts_at_once() -> None:
    job = replace(JOB, cursor="109")
    (request,) = MastodonCollector().first(job)
    assert (request.url, request.conditional) == (f"https://{HOST}/api/v1/accounts/109/statuses?limit=40", True)


def test_number_that_no_longer_holds_is_looked_up_anew(site: Site, tmp_path: Path) -> None:
    _serve(site, status(7, "<p>The pier is open.</p>"))
    with opened(tmp_path) as memory:
        found = collect(replace(JOB, cursor="108"), MastodonCollector(), site, memory)
    assert (found.cursor, len(found.statements)) == ("109", 1)


@pytest.mark.parametrize("address", ["press", "press@", "@", "press@ho st", "press@host/path", "a/b@host.example"])
def test_address_without_a_server_is_told(address: str) -> None:
    with pytest.raises(CollectError):
        home_of(work(Platform.MASTODON, address))


def test_account_leads_to_its_statuses() -> None:
    parsed = read(MastodonCollector(), JOB, LOOKUP, ACCOUNT)
    assert [(one.url, one.conditional) for one in parsed.next] == [(STATUSES, True)]
    moved = read(MastodonCollector(), JOB, LOOKUP, {**ACCOUNT, "moved": {"acct": "press@new.example"}})
    assert moved.notes == ("the account has moved to press@new.example",)


@pytest.mark.parametrize("body", [{}, [], {"error": "Record not found"}, {"id": "../1", "acct": "press"}, b"<html>"])
def test_answer_without_an_account_is_told(body: Any) -> None:
    with pytest.raises(ParseError):
        read(MastodonCollector(), JOB, LOOKUP, body)


# --- statuses ---------------------------------------------------------------------------------------------------------


def test_status_becomes_a_statement() -> None:
    content = (
        "<p>We will keep the bridge open.</p><p>See <a href='https://harbour.example/fares?x=1'>"
        "<span class='invisible'>https://</span><span class='ellipsis'>harbour.example/</span>"
        "<span class='invisible'>fares?x=1</span></a><br>and ask.</p>"
    )
    (statement,) = read(MastodonCollector(), JOB, STATUSES, [status(7, content)]).statements
    assert statement.text == "We will keep the bridge open.\n\nSee https://harbour.example/fares?x=1\nand ask."
    assert statement.id == stable_id("statement", "mastodon", f"{HOST}/7")
    assert (statement.url, statement.lang) == (f"https://{HOST}/@press/7", "en")
    assert statement.published_at == utc(2026, 11, 23, 18, 5)


def test_warning_stands_before_the_words_that_it_hides() -> None:
    (statement,) = read(
        MastodonCollector(),
        JOB,
        STATUSES,
        [status(7, "<p>One ferry sank.</p>", spoiler_text="Accident", sensitive=True)],
    ).statements
    assert statement.text == "Accident\n\nOne ferry sank."


def test_boost_is_linked_to_its_original_and_its_author() -> None:
    original = status(
        3, "<p>The pier is open.</p>", url="https://other.example/@presidency/55",
        account={"id": "8", "acct": "presidency@other.example", "display_name": "Presidency"},
    )  # fmt: skip
    (statement,) = read(MastodonCollector(), JOB, STATUSES, [status(9, "", reblog=original)]).statements
    assert statement.id == stable_id("statement", "mastodon", f"{HOST}/9")
    assert statement.repost_of == stable_id("statement", "mastodon", "other.example/55")
    assert (statement.text, statement.author, statement.url) == ("The pier is open.", "Presidency", None)


def test_boost_without_an_address_is_not_the_account_holders_own() -> None:
    original = status(3, "<p>The pier is open.</p>", url=None, uri=None, account={"acct": "mira@other.example"})
    job = work(Platform.MASTODON, f"@mfa@{HOST}", person="ilva-sterner")
    (statement,) = read(MastodonCollector(), job, STATUSES, [status(9, "", reblog=original)]).statements
    assert (statement.author, statement.author_id) == ("mira@other.example", None)
    assert statement.repost_of is not None


def test_quotation_is_linked_and_its_fallback_line_is_no_text() -> None:
    quoted = {"state": "accepted", "quoted_status": status(3, "<p>Old.</p>")}
    content = "<p>As we said.<span class='quote-inline'><br><br>RE: <a href='https://x.example'>x</a></span></p>"
    (statement,) = read(MastodonCollector(), JOB, STATUSES, [status(9, content, quote=quoted)]).statements
    assert (statement.text, statement.quote_of) == ("As we said.", stable_id("statement", "mastodon", f"{HOST}/3"))


def test_thread_is_joined_and_its_parts_stay() -> None:
    first = status(1, "<p>1/2 The bridge stays open</p>", when="2026-11-23T10:00:00Z")
    second = status(
        2, "<p>2/2 until the ice comes.</p>", when="2026-11-23T10:02:00Z", in_reply_to_id="1",
        in_reply_to_account_id="109",
    )  # fmt: skip
    parsed = read(MastodonCollector(), JOB, STATUSES, [second, first])
    *parts, thread = parsed.statements
    assert [one.native_id for one in parts] == [f"{HOST}/2", f"{HOST}/1"]
    assert thread.text == "The bridge stays open\n\nuntil the ice comes."
    assert parts[0].reply_to == parts[1].id


def test_thread_over_two_pages_is_joined() -> None:
    second = status(
        2, "<p>until the ice comes.</p>", when="2026-11-20T10:02:00Z", in_reply_to_id="1", in_reply_to_account_id="109"
    )
    link = (("link", f'<{STATUSES}&max_id=2>; rel="next", <{STATUSES}&min_id=2>; rel="prev"'),)
    (request,) = read(MastodonCollector(), JOB, STATUSES, [second], headers=link).next
    assert isinstance(request, PageRequest)
    assert [one.native_id for one in request.carried] == [f"{HOST}/2"]
    first = status(1, "<p>The bridge stays open</p>", when="2026-11-20T10:00:00Z")
    parsed = read(MastodonCollector(), JOB, request, [first])
    assert parsed.statements[-1].text == "The bridge stays open\n\nuntil the ice comes."


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9), st.lists, max_leaves=5))
def test_whatever_stands_in_a_status_is_read_or_told(value: Any) -> None:
    for key in status(1, "<p>Open.</p>"):
        try:
            read(MastodonCollector(), JOB, STATUSES, [{**status(1, "<p>Open.</p>"), key: value}, value])
        except CrossrefError:
            continue


@given(st.text(max_size=200))
def test_content_never_breaks(content: str) -> None:
    assert "\0" not in content_text(content)


# --- pages ------------------------------------------------------------------------------------------------------------


def _page(link: str, *, when: str = "2026-11-23T09:00:00Z", since: date | None = None) -> list[str]:
    job = work(Platform.MASTODON, f"press@{HOST}", since=since)
    parsed = read(MastodonCollector(), job, STATUSES, [status(7, "<p>Open.</p>", when=when)], headers=(("link", link),))
    return [request.url for request in parsed.next]


def test_next_page_is_the_one_that_the_server_names() -> None:
    assert _page(f'<{STATUSES}&max_id=7>; rel="next", <{STATUSES}&min_id=9>; rel="prev"') == [f"{STATUSES}&max_id=7"]
    assert _page(f'<{STATUSES}&min_id=9>; rel="prev"') == []


def test_pages_go_back_to_the_day_wanted_and_no_further() -> None:
    link = f'<{STATUSES}&max_id=7>; rel="next"'
    assert _page(link, when="2026-11-01T09:00:00Z") == []
    assert _page(link, when="2026-11-01T09:00:00Z", since=date(2026, 10, 1)) == [f"{STATUSES}&max_id=7"]
    assert _page(link, when="2026-09-30T09:00:00Z", since=date(2026, 10, 1)) == []


@pytest.mark.parametrize(
    "link",
    ['<https://evil.example/api?max_id=1>; rel="next"', "<javascript:alert(1)>; rel=next", f'<{STATUSES}>; rel="next"'],
    ids=["elsewhere", "no web address", "itself"],
)
def test_next_page_that_is_not_the_account_s_is_not_asked_for(link: str) -> None:
    assert _page(link) == []


def test_empty_account_is_no_failure() -> None:
    assert read(MastodonCollector(), JOB, STATUSES, []).notes == ("the account shows no posts",)


@pytest.mark.parametrize("body", [{"error": "This API requires an authenticated user"}, b"<html>busy</html>", b""])
def test_page_that_is_no_list_is_told(body: Any) -> None:
    with pytest.raises(ParseError):
        read(MastodonCollector(), JOB, STATUSES, body)


# --- through the door into a store --------------------------------------------------------------------------------------


def _serve(site: Site, *statuses: dict[str, Any]) -> None:
    site.replies[f"/{HOST}/api/v1/accounts/lookup?acct=press"] = Reply(data(ACCOUNT))
    site.replies[f"/{HOST}/api/v1/accounts/109/statuses?limit=40"] = Reply(data(list(statuses)))


def test_edited_status_has_every_wording(site: Site, tmp_path: Path) -> None:
    _serve(site, status(7, "<p>The fare is 8.5 marks.</p>", edited_at="2026-11-23T19:00:00Z"))
    history = [
        {"content": "<p>The fare is 4.5 marks.</p>", "spoiler_text": "", "created_at": "2026-11-23T18:05:00Z"},
        {"content": "<p>The fare is 4.5 marks.</p>", "spoiler_text": "", "created_at": "2026-11-23T18:30:00Z"},
        {"content": "<p>The fare is 8.5 marks.</p>", "spoiler_text": "", "created_at": "2026-11-23T19:00:00Z"},
    ]
    site.replies[f"/{HOST}/api/v1/statuses/7/history"] = Reply(data(history))
    with opened(tmp_path) as memory:
        collect(JOB, MastodonCollector(), site, memory)
        collect(JOB, MastodonCollector(), site, memory, now=SEEN_AT + timedelta(hours=1))
        (statement,) = memory.store.iter_statements()
        assert b"4.5 marks" in memory.store.capture_body(statement.versions[0].capture or "")
    assert [(one.text, one.state, one.seen_from) for one in statement.versions] == [
        ("The fare is 4.5 marks.", VersionState.EDITED, utc(2026, 11, 23, 18, 5)),
        ("The fare is 8.5 marks.", VersionState.LIVE, utc(2026, 11, 23, 19)),
    ]


def test_edited_status_whose_history_fails_is_kept_as_shown(site: Site, tmp_path: Path) -> None:
    _serve(
        site, status(7, "<p>The fare is 8.5 marks.</p>", edited_at="2026-11-23T19:00:00Z"), status(6, "<p>Open.</p>")
    )
    with opened(tmp_path) as memory:
        found = collect(JOB, MastodonCollector(), site, memory)
        texts = {one.text for one in memory.store.iter_statements()}
    assert texts == {"The fare is 8.5 marks.", "Open."}
    assert any("1 page was not read" in note for note in found.notes)


def test_status_can_be_asked_for_again_where_it_has_an_address() -> None:
    collector = MastodonCollector()
    (one, thread) = (
        read(collector, JOB, STATUSES, [status(7, "<p>Open.</p>")]).statements[0],
        read(
            collector,
            JOB,
            STATUSES,
            [status(2, "<p>b</p>", in_reply_to_id="1", in_reply_to_account_id="109"), status(1, "<p>a</p>")],
        ).statements[-1],
    )
    request = collector.again(JOB, one)
    assert request is not None
    assert request.url == f"https://{HOST}/api/v1/statuses/7"
    assert read(collector, JOB, request, status(7, "<p>Shut.</p>")).statements[0].text == "Shut."
    assert collector.again(JOB, thread) is None


def test_older_wording_that_is_read_again_is_found_in_its_history() -> None:
    history = [
        {"content": "<p>The fare is 4.5 marks.</p>", "created_at": "2026-11-23T18:05:00Z"},
        {"content": "<p>The fare is 8.5 marks.</p>", "created_at": "2026-11-23T19:00:00Z"},
    ]
    edited = status(7, "<p>The fare is 8.5 marks.</p>", edited_at="2026-11-23T19:00:00Z")
    (request,) = read(MastodonCollector(), JOB, STATUSES, [edited]).next
    (whole,) = read(MastodonCollector(), JOB, request, history).statements
    for version in whole.versions:
        about = replace(whole, versions=(version,))
        again = FetchRequest(url=request.url, about=about)
        assert read(MastodonCollector(), JOB, again, history).statements[0].text == version.text
    listed = FetchRequest(url=STATUSES, about=whole)
    (shown,) = read(MastodonCollector(), JOB, listed, [status(9, "<p>Ice.</p>"), edited]).statements
    assert shown.text == "The fare is 8.5 marks."


def test_page_that_did_not_change_is_not_sent_again(site: Site, tmp_path: Path) -> None:
    _serve(site)
    body = data([status(7, "<p>Open.</p>")])

    def statuses(asked: Asked) -> Reply:
        same = asked.headers.get("if-none-match") == 'W/"one"'
        return Reply(status=304) if same else Reply(body, headers=(("ETag", 'W/"one"'),))

    site.replies[f"/{HOST}/api/v1/accounts/109/statuses?limit=40"] = statuses
    with opened(tmp_path) as memory:
        assert not collect(JOB, MastodonCollector(), site, memory).not_modified
        assert collect(JOB, MastodonCollector(), site, memory).not_modified


def _recorded(shared: Path, name: str) -> Any:
    document = json.loads((shared / "recorded" / "mastodon" / name).read_text(encoding="utf-8"))
    return document.get("body", document)


def test_recorded_pages_are_collected_through_the_door(site: Site, tmp_path: Path, shared: Path) -> None:
    recorded = json.loads((shared / "recorded/mastodon/test_fetch_next_previous.12.json").read_text(encoding="utf-8"))
    job = work(Platform.MASTODON, "https://localhost:3000/@mastodonpy_test", since=date(2018, 1, 1))
    number = "1234567890123456"
    base = f"/localhost:3000/api/v1/accounts/{number}/statuses"
    site.replies["/localhost:3000/api/v1/accounts/lookup?acct=mastodonpy_test"] = Reply(
        data(recorded["body"][0]["account"])
    )
    headers = tuple((name, value) for name, values in recorded["headers"].items() for value in values)
    site.replies[f"{base}?limit=40"] = Reply(data(recorded["body"]), headers=headers)
    site.replies[f"{base}?limit=5&max_id=100465729653948028"] = Reply(b"[]")
    with opened(tmp_path) as memory:
        found = collect(job, MastodonCollector(), site, memory, now=utc(2018, 8, 1))
        texts = [one.text for one in memory.store.iter_statements()]
    assert "Toot number 4!" in texts
    assert len(texts) == len(recorded["body"])
    assert found.back_to is not None
    assert site.paths()[-1] == f"{base}?limit=5&max_id=100465729653948028"


def test_every_recorded_status_is_read(shared: Path) -> None:
    read_statuses = reposts = quotes = 0
    for path in sorted((shared / "recorded" / "mastodon").glob("*.json")):
        body = _recorded(shared, path.name)
        pages = body if isinstance(body, list) else [body]
        for statement in read(MastodonCollector(), JOB, STATUSES, pages, seen_at=utc(2027, 1, 1)).statements:
            read_statuses += 1
            quotes += statement.quote_of is not None
            reposts += statement.repost_of is not None
            assert statement.text.strip()
            assert "RE: http" not in statement.text
    assert read_statuses >= 90
    assert quotes >= 2


def test_recorded_history_gives_its_wordings(shared: Path) -> None:
    edited = _recorded(shared, "test_status_edit.2.json")
    (request,) = read(MastodonCollector(), JOB, STATUSES, [{**edited, "edited_at": "2026-08-01T14:00:00Z"}]).next
    body = _recorded(shared, "test_status_edit.4.json")
    (statement,) = read(MastodonCollector(), JOB, request, body).statements
    assert len(statement.versions) == 2
    assert statement.versions[0].text != statement.versions[1].text
