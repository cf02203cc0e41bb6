"""X by its API: the account, pages, long and edited posts, threads, limits, and the token that stays secret."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.base import FetchRequest
from crossref.collect.threads import PageRequest
from crossref.collect.x import API, TOKEN, USE_EMBED_JSON, XCollector, lookup_request
from crossref.errors import CollectError, CrossrefError, ParseError
from crossref.types import Platform, VersionState, stable_id
from tests.collect.site import Reply, Site
from tests.collect.social import LOCAL, collect, data, opened, read, utc, work

pytestmark = pytest.mark.allow_hosts([LOCAL])

JOB = work(Platform.X, "mfa_harbour")
USER = {"data": {"id": "4455", "name": "Harbour Ministry", "username": "mfa_harbour"}}
LOOKUP = f"{API}/users/by/username/mfa_harbour?user.fields=name%2Cusername"
PAGE = f"{API}/users/4455/tweets?max_results=100&start_time=2026-11-21T09%3A30%3A00Z"
SECRET = "a-bearer-token"
_AUTHORIZED = (("Authorization", f"Bearer {SECRET}"),)


@pytest.fixture(autouse=True)
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set a token."""
    monkeypatch.setenv(TOKEN, SECRET)
    monkeypatch.delenv(USE_EMBED_JSON, raising=False)


def tweet(number: int, text: str, *, when: str = "2026-11-23T18:05:00.000Z", **changed: Any) -> dict[str, Any]:
    """Return a post in the documented shape."""
    return {
        "id": str(number), "text": text, "created_at": when, "author_id": "4455", "lang": "en",
        "conversation_id": str(number), "edit_history_tweet_ids": [str(number)], **changed,
    }  # fmt: skip


def page(*tweets: dict[str, Any], token: str | None = None, **includes: Any) -> dict[str, Any]:
    """Return a page."""
    meta = {"result_count": len(tweets), **({"next_token": token} if token else {})}
    return {"data": list(tweets), "meta": meta, "includes": includes} if tweets else {"meta": meta}


# --- the account and the token ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["mfa_harbour", "@mfa_harbour", "https://x.com/mfa_harbour"])
def test_account_is_looked_up_with_the_token(address: str) -> None:
    (request,) = XCollector().first(work(Platform.X, address))
    assert request.url == LOOKUP
    assert request.headers == (("Authorization", f"Bearer {SECRET}"),)


@pytest.mark.parametrize("value", ["", "  ", "two\nlines", "ключ"])
def test_missing_token_is_told_by_the_name_of_its_variable(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv(TOKEN, value)
    with pytest.raises(CollectError) as told:
        XCollector().first(JOB)
    assert TOKEN in told.value.hint
    assert value.strip() == "" or value not in told.value.message


@pytest.mark.parametrize("address", ["a name", "a-name", "sixteen_letters_", ""])
def test_address_that_names_no_account_is_told(address: str) -> None:
    with pytest.raises(CollectError):
        XCollector().first(work(Platform.X, address))


def test_account_leads_to_its_posts_of_three_days() -> None:
    (request,) = read(XCollector(), JOB, LOOKUP, USER).next
    query = parse_qs(urlsplit(request.url).query)
    assert urlsplit(request.url).path == "/2/users/4455/tweets"
    assert query["start_time"] == ["2026-11-21T09:30:00Z"]
    assert query["max_results"] == ["100"]
    assert "note_tweet" in query["tweet.fields"][0]


def test_account_whose_number_is_known_is_asked_for_its_posts_at_once() -> None:
    assert read(XCollector(), JOB, LOOKUP, USER).cursor == "4455"
    now = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    (request,) = XCollector().first(replace(JOB, cursor="4455", now=now))
    assert (request.url, request.headers) == (read(XCollector(), JOB, LOOKUP, USER).next[0].url, _AUTHORIZED)
    (request,) = XCollector().first(replace(JOB, cursor="4455", now=now, since=date(2026, 1, 2)))
    assert "start_time=2026-01-02T00%3A00%3A00Z" in request.url


@pytest.mark.parametrize(("cursor", "now"), [("4455", None), ("../2", datetime(2026, 11, 24, 9, 30, tzinfo=UTC))])
def test_account_is_looked_up_where_number_or_time_is_not_known(cursor: str, now: datetime | None) -> None:
    (request,) = XCollector().first(replace(JOB, cursor=cursor, now=now))
    assert request.url == LOOKUP


def test_account_leads_to_the_day_wanted() -> None:
    job = work(Platform.X, "mfa_harbour", since=date(2026, 1, 2))
    (request,) = read(XCollector(), job, LOOKUP, USER).next
    assert "start_time=2026-01-02T00%3A00%3A00Z" in request.url


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"errors": [{"title": "Not Found Error", "detail": "Could not find user."}]}, "Could not find user"),
        ({}, "no answer of the API"),
        ({"data": {"id": "../x"}}, "no account"),
        (b"<html>", "a web page"),
    ],
)
def test_answer_without_an_account_is_told(body: Any, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        read(XCollector(), JOB, LOOKUP, body)


# --- posts ------------------------------------------------------------------------------------------------------------


def test_post_becomes_a_statement() -> None:
    urls = [{"url": "https://t.co/abc", "expanded_url": "https://harbour.example/fares?a=1&copy=2"}]
    shown = tweet(17000000000000001, "Ice &amp; wind: https://t.co/abc", entities={"urls": urls})
    (statement,) = read(XCollector(), JOB, PAGE, page(shown)).statements
    assert statement.text == "Ice & wind: https://harbour.example/fares?a=1&copy=2"
    assert statement.id == stable_id("statement", "x", "17000000000000001")
    assert statement.url == "https://x.com/mfa_harbour/status/17000000000000001"
    assert (statement.published_at, statement.lang) == (utc(2026, 11, 23, 18, 5), "en")


def test_long_post_has_all_its_words() -> None:
    shown = tweet(17, "We will keep the…", note_tweet={"text": "We will keep the bridge open in winter. " * 10})
    (statement,) = read(XCollector(), JOB, PAGE, page(shown)).statements
    assert len(statement.text) > 280
    assert "…" not in statement.text


def test_repost_has_the_words_of_its_original() -> None:
    original = tweet(5, "The quay is painted, and the lamps are lit from today on.", author_id="99")
    shown = tweet(17, "RT @port: The quay is…", referenced_tweets=[{"type": "retweeted", "id": "5"}])
    body = page(shown, tweets=[original], users=[{"id": "99", "name": "Port Board", "username": "port"}])
    (statement,) = read(XCollector(), JOB, PAGE, body).statements
    assert statement.text == original["text"]
    assert statement.repost_of == stable_id("statement", "x", "5")
    assert (statement.author, statement.author_id) == ("Port Board", None)


def test_repost_of_which_only_the_beginning_is_shown_is_left_out() -> None:
    links = [{"type": "retweeted", "id": "5"}]
    cut = tweet(17, "RT @port: The quay is painted, and the…", referenced_tweets=links)
    whole = tweet(18, "RT @port: The quay is wet.", referenced_tweets=links)
    parsed = read(XCollector(), JOB, PAGE, page(cut, whole))
    assert [(one.text, one.author) for one in parsed.statements] == [("The quay is wet.", "@port")]
    assert parsed.notes == ("1 posts without text were left out",)


def test_quotation_and_answer_are_linked() -> None:
    links = [{"type": "quoted", "id": "5"}, {"type": "replied_to", "id": "6"}]
    (statement,) = read(XCollector(), JOB, PAGE, page(tweet(17, "As we said.", referenced_tweets=links))).statements
    assert statement.quote_of == stable_id("statement", "x", "5")
    assert statement.reply_to == stable_id("statement", "x", "6")


def test_edited_post_keeps_its_first_id_and_has_every_wording() -> None:
    shown = tweet(18, "The fare is 8.5 marks.", edit_history_tweet_ids=["17", "18"], when="2026-11-23T18:30:00Z")
    parsed = read(XCollector(), JOB, PAGE, page(shown))
    assert parsed.statements == ()
    (request,) = parsed.next
    assert request.about is not None
    assert (request.about.native_id, request.about.latest.state) == ("17", VersionState.EDITED)
    assert parse_qs(urlsplit(request.url).query)["ids"] == ["17,18"]
    before = tweet(17, "The fare is 4.5 marks.", edit_history_tweet_ids=["17", "18"])
    (whole,) = read(XCollector(), JOB, request, {"data": [shown, before]}).statements
    assert [(one.text, one.state) for one in whole.versions] == [
        ("The fare is 4.5 marks.", VersionState.EDITED),
        ("The fare is 8.5 marks.", VersionState.LIVE),
    ]


def test_thread_over_two_pages_is_joined() -> None:
    second = tweet(
        12, "until the ice comes.", when="2026-11-23T10:01:00Z", in_reply_to_user_id="4455",
        referenced_tweets=[{"type": "replied_to", "id": "11"}],
    )  # fmt: skip
    (request,) = read(XCollector(), JOB, PAGE, page(second, token="t1")).next
    assert isinstance(request, PageRequest)
    first = tweet(11, "The bridge stays open", when="2026-11-23T10:00:00Z")
    parsed = read(XCollector(), JOB, request, page(first))
    assert parsed.statements[-1].text == "The bridge stays open\n\nuntil the ice comes."


def test_posts_are_looked_up_by_id() -> None:
    request = lookup_request(("5", "6"))
    body = {"data": [tweet(5, "Open.")], "errors": [{"title": "Not Found Error", "resource_id": "6"}]}
    parsed = read(XCollector(), JOB, request, body)
    assert [one.native_id for one in parsed.statements] == ["5"]
    assert parsed.notes == ("1 posts that are gone or hidden were left out",)


@given(
    st.recursive(st.none() | st.integers() | st.text(max_size=9), st.lists, max_leaves=5),
    st.sampled_from(sorted(tweet(1, ""))),
)
def test_whatever_stands_in_a_post_is_read_or_told(value: Any, key: str) -> None:
    with suppress(CrossrefError):
        read(XCollector(), JOB, FetchRequest(url=PAGE), page({**tweet(17, "Open."), key: value}))


# --- pages ------------------------------------------------------------------------------------------------------------


def test_token_leads_to_the_next_page_with_the_same_wishes() -> None:
    (request,) = read(XCollector(), JOB, PAGE, page(tweet(17, "Open."), token="t1")).next
    assert request.url == f"{PAGE}&pagination_token=t1"
    assert (request.optional, request.headers) == (True, (("Authorization", f"Bearer {SECRET}"),))
    (third,) = read(XCollector(), JOB, request, page(tweet(16, "Open."), token="t2")).next
    assert third.url == f"{PAGE}&pagination_token=t2"


def test_last_page_covers_all_that_was_asked_for() -> None:
    assert read(XCollector(), JOB, PAGE, page(tweet(17, "Open."))).back_to == utc(2026, 11, 21, 9, 30)
    assert read(XCollector(), JOB, PAGE, page()).back_to == utc(2026, 11, 21, 9, 30)


def test_page_before_the_last_covers_what_it_shows() -> None:
    assert read(XCollector(), JOB, PAGE, page(tweet(17, "Open."), token="t")).back_to == utc(2026, 11, 23, 18, 5)


def test_end_of_what_the_api_gives_is_no_beginning_of_the_account() -> None:
    request = PageRequest(url=PAGE, count=3150)
    assert read(XCollector(), JOB, request, page(tweet(17, "Open."))).back_to == utc(2026, 11, 23, 18, 5)


def test_used_up_limit_ends_the_way_and_is_told() -> None:
    headers = (("x-rate-limit-remaining", "0"), ("x-rate-limit-reset", "1795513500"))
    parsed = read(XCollector(), JOB, PAGE, page(tweet(17, "Open."), token="t"), headers=headers)
    assert parsed.next == ()
    assert parsed.notes == ("the limit of X is used up until 09:45 UTC: older posts were not fetched",)
    assert parsed.back_to == utc(2026, 11, 23, 18, 5)


# --- through the door into a store --------------------------------------------------------------------------------------


def _serve(site: Site, job_url: str = PAGE) -> str:
    site.replies[LOOKUP.removeprefix("https:/")] = Reply(data(USER))
    return read(XCollector(), JOB, LOOKUP, USER).next[0].url.removeprefix("https:/")


def test_timeline_is_collected_and_the_token_is_kept_nowhere(site: Site, tmp_path: Path) -> None:
    path = _serve(site)
    site.replies[path] = Reply(data(page(tweet(17, "The pier is open."), token="t1")))
    site.replies[f"{path}&pagination_token=t1"] = Reply(
        data(page(tweet(16, "It is cold.", when="2026-11-22T09:00:00Z")))
    )
    with opened(tmp_path) as memory:
        found = collect(JOB, XCollector(), site, memory)
        assert {one.text for one in memory.store.iter_statements()} == {"The pier is open.", "It is cold."}
        captures = memory.store.captures()
    assert found.back_to == utc(2026, 11, 21, 9, 30)
    assert {asked.headers.get("authorization") for asked in site.asked if "robots" not in asked.path} == {
        f"Bearer {SECRET}"
    }
    assert len(captures) == 3
    assert not any(SECRET.encode() in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_edited_post_is_collected_with_its_wordings(site: Site, tmp_path: Path) -> None:
    path = _serve(site)
    after = tweet(18, "The fare is 8.5 marks.", edit_history_tweet_ids=["17", "18"], when="2026-11-23T18:30:00Z")
    before = tweet(17, "The fare is 4.5 marks.", edit_history_tweet_ids=["17", "18"])
    site.replies[path] = Reply(data(page(after)))
    site.replies[lookup_request(("17", "18")).url.removeprefix("https:/")] = Reply(data({"data": [before, after]}))
    with opened(tmp_path) as memory:
        for _ in range(2):
            collect(JOB, XCollector(), site, memory)
        (found,) = memory.store.iter_statements()
    assert [(one.text, one.state) for one in found.versions] == [
        ("The fare is 4.5 marks.", VersionState.EDITED),
        ("The fare is 8.5 marks.", VersionState.LIVE),
    ]


def test_refused_token_is_told(site: Site, tmp_path: Path) -> None:
    site.replies[LOOKUP.removeprefix("https:/")] = Reply(data({"title": "Unauthorized"}), status=401)
    with opened(tmp_path) as memory, pytest.raises(CollectError) as told:
        collect(JOB, XCollector(), site, memory)
    assert SECRET not in told.value.message


def test_limit_while_paging_leaves_what_was_reached(site: Site, tmp_path: Path) -> None:
    path = _serve(site)
    site.replies[path] = Reply(data(page(tweet(17, "The pier is open."), token="t1")))
    site.replies[f"{path}&pagination_token=t1"] = Reply(status=429)
    with opened(tmp_path) as memory:
        found = collect(JOB, XCollector(), site, memory)
    assert found.back_to == utc(2026, 11, 23, 18, 5)
    assert any("left alone" in note for note in found.notes)


@pytest.mark.parametrize("own", [False, True], ids=["documented", "undocumented"])
def test_single_post_is_asked_of_the_service_that_the_settings_allow(
    monkeypatch: pytest.MonkeyPatch, own: bool
) -> None:
    if own:
        monkeypatch.setenv(USE_EMBED_JSON, "1")
    (request,) = XCollector().first(work(Platform.X, "https://x.com/mfa_harbour/status/1703436713362870723"))
    host = urlsplit(request.url).hostname
    assert host == ("cdn.syndication.twimg.com" if own else "publish.twitter.com")
    assert request.headers == ()


def test_recorded_posts_are_collected_through_the_door(
    site: Site, tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded = shared / "recorded"
    oembed = work(Platform.X, "https://twitter.com/Interior/status/463440424141459456")
    embed = work(Platform.X, "https://x.com/rhaksw/status/1703436713362870723")
    with opened(tmp_path) as memory:
        path = XCollector().first(oembed)[0].url.removeprefix("https:/")
        site.replies[path] = Reply((recorded / "x_oembed/Interior_463440424141459456.json").read_bytes())
        collect(oembed, XCollector(), site, memory)
        monkeypatch.setenv(USE_EMBED_JSON, "1")
        path = XCollector().first(embed)[0].url.removeprefix("https:/")
        body = (recorded / "x_syndication/tweet-result_1703436713362870723.json").read_bytes()
        site.replies[path] = Reply(body)
        collect(embed, XCollector(), site, memory)
        found = {one.native_id: one for one in memory.store.iter_statements()}
    sunset, question = found["463440424141459456"], found["1703436713362870723"]
    assert sunset.text == "Sunsets don't get much better than this one over @GrandTetonNPS. #nature #sunset"
    assert sunset.published_at is not None
    assert sunset.published_at.date() == date(2014, 5, 5)
    assert "reddit.com/r/technology/comments/16jlhj7" in question.text
    assert "//t.co/" not in question.text
    assert question.published_at == utc(2023, 9, 17, 15, 52, 15)


@pytest.mark.parametrize(("handle", "fits"), [("mfa_harbour", True), ("MFA_Harbour", True), ("port_board", False)])
def test_single_post_of_somebody_else_is_told(handle: str, fits: bool) -> None:
    job = work(Platform.X, "https://x.com/mfa_harbour/status/17")
    shown = {
        "url": f"https://twitter.com/{handle}/status/17",
        "author_name": "Harbour Ministry",
        "author_url": f"https://twitter.com/{handle}",
        "html": '<blockquote><p lang="en">The pier is open.</p></blockquote>',
    }
    request = XCollector().first(job)[0]
    if fits:
        assert read(XCollector(), job, request, shown).statements[0].text == "The pier is open."
        return
    with pytest.raises(ParseError, match="@port_board"):
        read(XCollector(), job, request, shown)


def test_recorded_answers_of_another_interface_are_told(shared: Path) -> None:
    for path in sorted((shared / "recorded" / "x_graphql").glob("*.json")):
        for url in (LOOKUP, PAGE, f"{API}/tweets?ids=1"):
            try:
                parsed = read(XCollector(), JOB, url, path.read_bytes())
            except ParseError:
                continue
            assert parsed.statements == ()
