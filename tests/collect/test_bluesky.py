"""Bluesky: accounts by DID, posts with their links, reposts, quotations, threads, pages."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.bluesky import VIEW, BlueskyCollector, full_text
from crossref.errors import CollectError, CrossrefError, ParseError
from crossref.types import Platform, stable_id
from tests.collect.site import Reply, Site
from tests.collect.social import LOCAL, collect, data, opened, read, utc, work

pytestmark = pytest.mark.allow_hosts([LOCAL])

DID = "did:plc:harbour123"
JOB = work(Platform.BLUESKY, "mfa.harbour.example")
RESOLVE = f"{VIEW}/com.atproto.identity.resolveHandle?handle=mfa.harbour.example"
FEED = BlueskyCollector().first(work(Platform.BLUESKY, DID))[0].url
AUTHOR = {"did": DID, "handle": "mfa.harbour.example", "displayName": "Harbour Ministry", "labels": []}


def view(rkey: str, text: str, *, when: str = "2026-11-23T18:05:00.000Z", **changed: Any) -> dict[str, Any]:
    """Return a post in the documented shape; names of the record are taken into it."""
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": when, "langs": ["en"]}
    record |= {key: changed.pop(key) for key in ("facets", "reply", "langs", "createdAt", "embed") if key in changed}
    return {
        "uri": f"at://{DID}/app.bsky.feed.post/{rkey}", "cid": "bafy", "author": AUTHOR, "record": record,
        "indexedAt": when, **changed,
    }  # fmt: skip


def feed(*items: dict[str, Any], cursor: str | None = None) -> dict[str, Any]:
    """Return a page."""
    wrapped = [item if "post" in item else {"post": item} for item in items]
    return {"feed": wrapped, **({"cursor": cursor} if cursor else {})}


def _reply(rkey: str) -> dict[str, Any]:
    place = {"uri": f"at://{DID}/app.bsky.feed.post/{rkey}", "cid": "bafy"}
    return {"root": place, "parent": place}


# --- who it is --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", ["mfa.harbour.example", "@mfa.harbour.example", "https://bsky.app/profile/mfa.harbour.example"]
)
def test_handle_is_resolved_first(address: str) -> None:
    (request,) = BlueskyCollector().first(work(Platform.BLUESKY, address))
    assert request.url == RESOLVE
    (following,) = read(BlueskyCollector(), JOB, RESOLVE, {"did": DID}).next
    assert (following.url, following.conditional) == (FEED, True)


def test_account_whose_did_is_known_is_asked_for_its_posts_at_once() -> None:
    assert read(BlueskyCollector(), JOB, RESOLVE, {"did": DID}).cursor == DID
    (request,) = BlueskyCollector().first(replace(JOB, cursor=DID))
    assert (request.url, request.conditional) == (FEED, True)


def test_cursor_that_is_no_did_is_left_aside() -> None:
    (request,) = BlueskyCollector().first(replace(JOB, cursor="109"))
    assert request.url == RESOLVE


def test_did_needs_no_resolving() -> None:
    assert "getAuthorFeed?actor=did%3Aplc%3Aharbour123" in FEED


@pytest.mark.parametrize("address", ["harbour", "did:", "a b.example", ""])
def test_address_that_names_no_account_is_told(address: str) -> None:
    with pytest.raises(CollectError):
        BlueskyCollector().first(work(Platform.BLUESKY, address))


@pytest.mark.parametrize("body", [{}, {"did": "not one"}, {"error": "InvalidRequest"}, b"<html>", b"[]"])
def test_handle_of_nobody_is_told(body: Any) -> None:
    with pytest.raises(ParseError):
        read(BlueskyCollector(), JOB, RESOLVE, body)


# --- posts ------------------------------------------------------------------------------------------------------------


def test_post_becomes_a_statement() -> None:
    (statement,) = read(BlueskyCollector(), JOB, FEED, feed(view("3kabc", "The pier is open."))).statements
    assert statement.id == stable_id("statement", "bluesky", "3kabc")
    assert statement.url == "https://bsky.app/profile/mfa.harbour.example/post/3kabc"
    assert (statement.text, statement.lang) == ("The pier is open.", "en")
    assert statement.published_at == utc(2026, 11, 23, 18, 5)


@pytest.mark.parametrize(
    ("said", "published"),
    [
        ("2026-11-23T18:00:00Z", utc(2026, 11, 23, 18)),
        ("2019-01-01T00:00:00Z", utc(2026, 11, 23, 18, 5)),
        ("2099-01-01T00:00:00Z", utc(2026, 11, 23, 18, 5)),
        ("soon", utc(2026, 11, 23, 18, 5)),
    ],
    ids=["right", "backdated", "future", "none"],
)
def test_clock_of_the_writer_is_checked_with_the_network_s(said: str, published: object) -> None:
    (statement,) = read(BlueskyCollector(), JOB, FEED, feed(view("3k", "Open.", createdAt=said))).statements
    assert statement.published_at == published


def test_repost_is_linked_to_its_original() -> None:
    theirs = view("3theirs", "The quay is painted.", uri="at://did:plc:port/app.bsky.feed.post/3theirs")
    theirs["author"] = {"did": "did:plc:port", "handle": "port.example", "displayName": "Port Board"}
    item = {
        "post": theirs,
        "reason": {"$type": "app.bsky.feed.defs#reasonRepost", "by": AUTHOR, "indexedAt": "2026-11-23T19:00:00Z"},
    }
    (statement,) = read(BlueskyCollector(), JOB, FEED, feed(item)).statements
    assert statement.repost_of == stable_id("statement", "bluesky", "3theirs")
    assert statement.id != statement.repost_of
    assert (statement.author, statement.url) == ("Port Board", None)
    assert statement.published_at == utc(2026, 11, 23, 19)


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside pictures"])
def test_quotation_is_linked(beside: bool) -> None:
    record = {"$type": "app.bsky.embed.record#viewRecord", "uri": "at://did:plc:port/app.bsky.feed.post/3old"}
    embed = {"record": {"record": record}} if beside else {"record": record}
    (statement,) = read(BlueskyCollector(), JOB, FEED, feed({**view("3k", "As we said."), "embed": embed})).statements
    assert statement.quote_of == stable_id("statement", "bluesky", "3old")
    assert statement.text == "As we said."


def test_posts_of_others_are_not_the_account_s() -> None:
    theirs = view("3x", "I disagree.")
    theirs["author"] = {"did": "did:plc:other", "handle": "other.example"}
    assert read(BlueskyCollector(), JOB, FEED, feed(theirs, view("3k", "Open."))).statements[0].native_id == "3k"


def test_thread_is_joined() -> None:
    first = view("1", "The bridge stays open", when="2026-11-23T10:00:00Z")
    second = view("2", "until the ice comes.", when="2026-11-23T10:01:00Z", reply=_reply("1"))
    *parts, thread = read(BlueskyCollector(), JOB, FEED, feed(second, first)).statements
    assert thread.text == "The bridge stays open\n\nuntil the ice comes."
    assert parts[0].reply_to == parts[1].id == stable_id("statement", "bluesky", "1")


def test_same_key_with_other_words_is_a_version(site: Site, tmp_path: Path) -> None:
    job = work(Platform.BLUESKY, DID)
    path = FEED.removeprefix("https:/")
    with opened(tmp_path) as memory:
        for hour, text in ((18, "The fare is 4.5 marks."), (19, "The fare is 8.5 marks.")):
            site.replies[path] = Reply(data(feed(view("3k", text))))
            collect(job, BlueskyCollector(), site, memory, now=utc(2026, 11, 24, hour))
        (statement,) = memory.store.iter_statements()
    assert [one.text for one in statement.versions] == ["The fare is 4.5 marks.", "The fare is 8.5 marks."]


# --- links ------------------------------------------------------------------------------------------------------------


def _facet(start: Any, end: Any, uri: Any) -> dict[str, Any]:
    return {
        "index": {"byteStart": start, "byteEnd": end},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": uri}],
    }


def test_cut_link_is_given_in_full_and_bytes_are_counted() -> None:
    text = "Тарифы: harbour.example/fa… сейчас"
    start = len("Тарифы: ".encode())
    end = start + len("harbour.example/fa…".encode())
    assert full_text(text, [_facet(start, end, "https://harbour.example/fares/2026")]) == (
        "Тарифы: https://harbour.example/fares/2026 сейчас"
    )


def test_word_that_carries_a_link_stays() -> None:
    assert full_text("Read it here.", [_facet(8, 12, "https://harbour.example/")]) == "Read it here."


@pytest.mark.parametrize(
    "facet",
    [_facet(0, 99, "https://a.b/"), _facet(1, 3, "https://a.b/"), _facet(-1, 2, "https://a.b/"), _facet(0, 4, "javascript:x"), _facet("0", None, 4)],
    ids=["outside", "splits a letter", "negative", "no web address", "no numbers"],
)  # fmt: skip
def test_wrong_place_is_left_alone(facet: dict[str, Any]) -> None:
    assert full_text("Это a.b", [facet]) == "Это a.b"


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-5, 200), st.integers(-5, 200)), max_size=4))
def test_places_never_break_a_text(text: str, places: list[tuple[int, int]]) -> None:
    shown = full_text(text, [_facet(start, end, "https://harbour.example/long") for start, end in places])
    shown.encode()


# --- pages ------------------------------------------------------------------------------------------------------------


def test_cursor_leads_to_the_next_page_while_days_are_wanted() -> None:
    page = feed(view("3k", "Open."), cursor="2026-11-23T18:05:00Z::x")
    (request,) = read(BlueskyCollector(), JOB, FEED, page).next
    assert request.url == f"{FEED}&cursor=2026-11-23T18%3A05%3A00Z%3A%3Ax"
    old = feed(view("3k", "Open.", when="2026-10-23T18:05:00Z"), cursor="c")
    assert read(BlueskyCollector(), JOB, FEED, old).next == ()
    since = work(Platform.BLUESKY, DID, since=date(2026, 10, 1))
    assert len(read(BlueskyCollector(), since, FEED, old).next) == 1


def test_pinned_post_does_not_stretch_what_is_covered() -> None:
    pinned = {
        "post": view("1", "Welcome.", when="2024-01-01T00:00:00Z"),
        "reason": {"$type": "app.bsky.feed.defs#reasonPin"},
    }
    parsed = read(BlueskyCollector(), JOB, FEED, feed(pinned, view("3k", "Open.")))
    assert parsed.back_to == utc(2026, 11, 23, 18, 5)
    assert len(parsed.statements) == 2


def test_account_that_hides_is_told() -> None:
    item = view("3k", "Open.")
    item["author"] = {**AUTHOR, "labels": [{"val": "!no-unauthenticated"}]}
    assert "asks not to be shown" in read(BlueskyCollector(), JOB, FEED, feed(item)).notes[0]


def test_empty_account_is_no_failure() -> None:
    assert read(BlueskyCollector(), JOB, FEED, feed()).notes == ("the account shows no posts",)


@pytest.mark.parametrize("body", [{}, {"feed": "none"}, {"error": "BlockedActor"}, b"<html>", b"", b"[1]"])
def test_page_that_is_no_list_is_told(body: Any) -> None:
    with pytest.raises(ParseError):
        read(BlueskyCollector(), JOB, FEED, body)


@given(st.recursive(st.none() | st.integers() | st.text(max_size=9), st.lists, max_leaves=5), st.sampled_from(["uri", "author", "record", "embed", "indexedAt"]))  # fmt: skip
def test_whatever_stands_in_a_post_is_read_or_told(value: Any, key: str) -> None:
    with suppress(CrossrefError):
        read(BlueskyCollector(), JOB, FEED, feed({**view("3k", "Open."), key: value}))


def test_pages_are_collected_through_the_door(site: Site, tmp_path: Path) -> None:
    path = FEED.removeprefix("https:/")
    site.replies[RESOLVE.removeprefix("https:/")] = Reply(data({"did": DID}))
    second = view("2", "until the ice comes.", when="2026-11-23T10:01:00Z", reply=_reply("1"))
    site.replies[path] = Reply(data(feed(second, cursor="c1")))
    first = view("1", "The bridge stays open", when="2026-11-23T10:00:00Z")
    site.replies[f"{path}&cursor=c1"] = Reply(data(feed(first, cursor="c2")))
    site.replies[f"{path}&cursor=c2"] = Reply(data(feed()))
    with opened(tmp_path) as memory:
        found = collect(JOB, BlueskyCollector(), site, memory)
        texts = [one.text for one in memory.store.iter_statements()]
    assert sorted(texts) == [
        "The bridge stays open",
        "The bridge stays open\n\nuntil the ice comes.",
        "until the ice comes.",
    ]
    assert found.back_to == utc(2026, 11, 23, 10)


# --- recorded -----------------------------------------------------------------------------------------------------------


def _recorded(shared: Path, name: str) -> Any:
    return json.loads((shared / "recorded" / "bluesky" / name).read_text(encoding="utf-8"))


def test_recorded_thread_is_collected_through_the_door(site: Site, tmp_path: Path, shared: Path) -> None:
    job = work(Platform.BLUESKY, "https://bsky.app/profile/author.test/post/rkeyconv")
    url = BlueskyCollector().first(job)[0].url
    assert "getPostThread?uri=at%3A%2F%2Fauthor.test%2Fapp.bsky.feed.post%2Frkeyconv" in url
    site.replies[url.removeprefix("https:/")] = Reply(data(_recorded(shared, "fx_conversation-thread.json")))
    with opened(tmp_path) as memory:
        collect(job, BlueskyCollector(), site, memory)
        texts = {one.text for one in memory.store.iter_statements()}
    assert texts == {
        "Root for conversation",
        "Self thread part",
        "Root for conversation\n\nSelf thread part",
    }


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("granary_note.bsky.json", "did:plc:asdf"),
        ("granary_repost.bsky.json", "did:web:alice.example.com"),
        ("granary_comment_inreplyto_id.bsky.json", None),
        ("granary_quote.bsky.json", None),
        ("granary_quote_and_attachment.bsky.json", None),
        ("granary_quote_with_image.bsky.json", None),
        ("granary_note_with_custom_feed.bsky.json", None),
    ],
)
def test_recorded_feed_entry_is_read(shared: Path, name: str, actor: str | None) -> None:
    entry = _recorded(shared, name)
    job = work(Platform.BLUESKY, actor or DID)
    request = BlueskyCollector().first(job)[0]
    if actor is None:  # the project left ids out: filled in here
        post = {**entry.get("post", entry), "author": AUTHOR, "uri": f"at://{DID}/app.bsky.feed.post/3made"}
        entry = {"post": post}
    parsed = read(BlueskyCollector(), job, request, {"feed": [entry]})
    assert len(parsed.statements) == (1 if inner_text(entry) else 0)
    assert ("quote" in name) <= all(one.quote_of for one in parsed.statements)
    assert ("repost" in name) <= all(one.repost_of for one in parsed.statements)


def inner_text(entry: dict[str, Any]) -> str:
    """Return the words of an entry."""
    record = entry["post"].get("record")
    return record.get("text", "") if isinstance(record, dict) else ""


def test_every_recorded_payload_is_read_or_told(shared: Path) -> None:
    thread = f"{VIEW}/app.bsky.feed.getPostThread?uri=x"
    read_posts = 0
    for path in sorted((shared / "recorded" / "bluesky").glob("*.json")):
        for url in (RESOLVE, FEED, thread):
            try:
                read_posts += len(read(BlueskyCollector(), JOB, url, path.read_bytes()).statements)
            except ParseError:
                continue
    assert read_posts >= 6
