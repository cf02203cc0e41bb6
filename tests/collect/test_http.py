"""The door to the network, against a real server on this computer."""

from __future__ import annotations

import gzip
import hashlib
import time
from collections.abc import Callable, Sequence
from ipaddress import ip_address
from typing import ClassVar

import pytest

from crossref import __version__
from crossref.collect.guard import IPAddress
from crossref.collect.http import Client, HttpSettings
from crossref.collect.manners import Manners
from crossref.collect.robots import Answer
from crossref.errors import (
    AddressDenied,
    BadStatus,
    FetchError,
    LoginRequired,
    RateLimited,
    RobotsDenied,
    Timeout,
    TooLarge,
)
from tests.collect.conftest import NOW, Clock
from tests.collect.site import LOCAL, Asked, Reply, Site, local_only

pytestmark = pytest.mark.allow_hosts([LOCAL])

PAGE = "<p>“We will keep the bridge open,” Ilva Sterner said.</p>".encode()


def door(clock: Clock, **changed: object) -> Client:
    """Return an open door that may reach this computer."""
    settings = {"allow": (LOCAL,), "delay_seconds": 2.0, "timeout_seconds": 5.0, **changed}
    return Client(
        HttpSettings(**settings),  # type: ignore[arg-type]  # a test names any setting
        monotonic=clock.monotonic,
        sleep=clock.sleep,
        now=clock.now,
        resolver=local_only,
    )


# --- a page ---------------------------------------------------------------------------------------------------------


def test_page_comes_with_the_account_of_its_fetch(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(PAGE, headers=(("Content-Type", "text/html; charset=utf-8"), ("X-Desk", "a")))
    with door(clock) as client:
        fetched = client.fetch(site.url("/story#top"))
    assert fetched.body == PAGE
    assert not fetched.not_modified
    capture = fetched.capture
    assert capture.sha256 == hashlib.sha256(PAGE).hexdigest()
    assert capture.url == capture.final_url == site.url("/story")
    assert (capture.status, capture.media_type, capture.fetched_at) == (200, "text/html; charset=utf-8", NOW)
    assert ("x-desk", "a") in capture.headers


def test_request_says_who_asks_and_what_it_can_unpack(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(PAGE)
    with door(clock, contact="desk@courier.example") as client:
        client.fetch(site.url("/story"))
    headers = site.asked[-1].headers
    assert headers["user-agent"] == f"crossref/{__version__} (+desk@courier.example)"
    assert headers["accept-encoding"] == "gzip, deflate"


def test_contact_cannot_add_headers(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(PAGE)
    with door(clock, contact="redacción@courier.example\r\nX-Evil: 1") as client:
        client.fetch(site.url("/story"))
    assert "x-evil" not in site.asked[-1].headers
    assert site.asked[-1].headers["user-agent"].endswith("(+redaccin@courier.exampleX-Evil: 1)")


def test_user_name_and_password_are_not_kept(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(PAGE)
    with door(clock) as client:
        fetched = client.fetch(site.url("/story", host=f"reader:secret@{LOCAL}"))
    assert "secret" not in fetched.capture.url + fetched.capture.final_url


def test_secrets_of_an_answer_are_not_kept(site: Site, clock: Clock) -> None:
    site.replies["/release"] = Reply(b"<p>Open.</p>", headers=(("Set-Cookie", "session=opensesame"), ("ETag", '"1"')))
    with door(clock) as client:
        headers = dict(client.fetch(site.url("/release")).capture.headers)
    assert (headers["set-cookie"], headers["etag"]) == ("(not kept)", '"1"')


def test_cookies_do_not_outlive_a_fetch(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(PAGE, headers=(("Set-Cookie", "visit=1"),))
    with door(clock) as client:
        client.fetch(site.url("/story"))
        client.fetch(site.url("/story"))
    assert "cookie" not in site.asked[-1].headers


# --- addresses ------------------------------------------------------------------------------------------------------


def test_private_address_is_refused_without_a_request(site: Site, clock: Clock) -> None:
    with door(clock, allow=()) as client, pytest.raises(AddressDenied, match=LOCAL):
        client.fetch(site.url("/story"))
    assert site.asked == []


def test_name_that_leads_to_a_private_address_is_refused(site: Site, clock: Clock) -> None:
    with door(clock, allow=()) as client, pytest.raises(AddressDenied, match=r"press\.mfa\.example leads to 127"):
        client.fetch(site.url("/story", host="press.mfa.example"))
    assert site.asked == []


def test_name_with_one_private_address_among_public_ones_is_refused(site: Site, clock: Clock) -> None:
    def both(host: str, port: int) -> Sequence[IPAddress]:
        return ip_address("93.184.216.34"), ip_address("10.0.0.7")

    with Client(HttpSettings(), resolver=both) as client, pytest.raises(AddressDenied, match=r"10\.0\.0\.7"):
        client.fetch(site.url("/story", host="press.mfa.example"))


def test_connection_goes_to_the_address_that_was_checked(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(PAGE)
    answers = iter([(ip_address(LOCAL),)])  # a second look-up would fail
    settings = HttpSettings(allow=(LOCAL,), obey_robots=False)
    with Client(settings, resolver=lambda _host, _port: next(answers)) as client:
        assert client.fetch(site.url("/story", host="press.mfa.example")).body == PAGE
    assert site.asked[0].headers["host"] == f"press.mfa.example:{site.port}"


@pytest.mark.parametrize(
    "target", ["http://10.0.0.1/admin", "http://169.254.169.254/latest/", "file:///etc/passwd", "http://[::1]/"]
)
def test_redirect_to_a_forbidden_address_is_refused(site: Site, clock: Clock, target: str) -> None:
    site.replies["/story"] = Reply(status=302, headers=(("Location", target),))
    with door(clock) as client, pytest.raises(AddressDenied):
        client.fetch(site.url("/story"))


@pytest.mark.parametrize("url", ["ftp://mfa.example/a", "mfa.example/a", "http://", "http://[::1", "http://a:b:c/"])
def test_what_is_no_web_address_is_told(clock: Clock, url: str) -> None:
    with door(clock) as client, pytest.raises(FetchError):
        client.fetch(url)


def test_unknown_name_is_told(clock: Clock) -> None:
    def unknown(host: str, port: int) -> Sequence[IPAddress]:
        raise OSError("name or service not known")

    with Client(HttpSettings(), resolver=unknown) as client, pytest.raises(FetchError, match=r"nowhere\.example"):
        client.fetch("http://nowhere.example/story")


def test_closed_port_is_told(site: Site, clock: Clock) -> None:
    with door(clock) as client, pytest.raises(FetchError, match="No connection"):
        client.fetch(f"http://{LOCAL}:9/story")


# --- redirects ------------------------------------------------------------------------------------------------------


def test_redirect_is_followed_and_both_addresses_are_kept(site: Site, clock: Clock) -> None:
    site.replies["/old"] = Reply(status=301, headers=(("Location", "new?lang=en"),))
    site.replies["/new?lang=en"] = Reply(PAGE)
    with door(clock) as client:
        capture = client.fetch(site.url("/old")).capture
    assert (capture.url, capture.final_url) == (site.url("/old"), site.url("/new?lang=en"))


def test_circle_of_redirects_ends(site: Site, clock: Clock) -> None:
    site.replies["/a"] = Reply(status=302, headers=(("Location", "/b"),))
    site.replies["/b"] = Reply(status=302, headers=(("Location", "/a"),))
    with door(clock, max_redirects=3) as client, pytest.raises(FetchError, match="more than 3 times"):
        client.fetch(site.url("/a"))
    assert site.paths() == ["/robots.txt", "/a", "/b", "/a", "/b"]


def test_headers_are_not_sent_on_to_another_site(site: Site, clock: Clock) -> None:
    elsewhere = site.url("/new", host="mirror.mfa.example")
    site.replies["/old"] = Reply(status=302, headers=(("Location", elsewhere),))
    site.replies["/new"] = Reply(PAGE)
    with door(clock) as client:
        client.fetch(site.url("/old", host="press.mfa.example"), headers={"Authorization": "Bearer key"})
    sent = {one.path: one.headers for one in site.asked}
    assert sent["/old"]["authorization"] == "Bearer key"
    assert "authorization" not in sent["/new"]


# --- sizes and times ------------------------------------------------------------------------------------------------


def test_announced_length_over_the_cap_is_not_read(site: Site, clock: Clock) -> None:
    site.replies["/big"] = Reply(b"x" * 2000)
    with door(clock, max_bytes=1000) as client, pytest.raises(TooLarge, match="as sent"):
        client.fetch(site.url("/big"))


def test_length_that_is_not_announced_is_capped_while_reading(site: Site, clock: Clock) -> None:
    site.replies["/big"] = Reply(pieces=(b"x" * 600,) * 5)
    with door(clock, max_bytes=1000) as client, pytest.raises(TooLarge, match="as sent"):
        client.fetch(site.url("/big"))


def test_small_body_that_unpacks_to_a_huge_one_is_refused(site: Site, clock: Clock) -> None:
    bomb = gzip.compress(b"\0" * 30_000_000)
    assert len(bomb) < 50_000
    site.replies["/bomb"] = Reply(bomb, headers=(("Content-Encoding", "gzip"),))
    with door(clock, max_unpacked_bytes=1_000_000) as client, pytest.raises(TooLarge, match="unpacked"):
        client.fetch(site.url("/bomb"))


def test_packed_page_is_unpacked(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(gzip.compress(PAGE), headers=(("Content-Encoding", "gzip"),))
    with door(clock) as client:
        assert client.fetch(site.url("/story")).body == PAGE


def test_server_that_drips_ends_with_the_time_for_the_whole_fetch(site: Site) -> None:
    site.replies["/slow"] = Reply(pieces=(b"x",) * 100, pause=0.05)
    started = time.monotonic()
    settings = HttpSettings(allow=(LOCAL,), timeout_seconds=0.3, delay_seconds=0, obey_robots=False)
    with Client(settings) as client, pytest.raises(Timeout, match=r"0\.3 seconds"):
        client.fetch(site.url("/slow"))
    assert time.monotonic() - started < 2


def test_page_that_is_cut_short_is_told(site: Site, clock: Clock) -> None:
    site.replies["/cut"] = Reply(pieces=(b"half",), headers=(("Content-Length", "100"),))
    with door(clock) as client, pytest.raises(FetchError, match="broke"):
        client.fetch(site.url("/cut"))


# --- refusals -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "words"), [(404, "404"), (410, "Gone"), (500, "500"), (418, "418")])
def test_error_of_the_site_is_told_with_its_number(site: Site, clock: Clock, status: int, words: str) -> None:
    site.replies["/story"] = Reply(b"sorry", status=status)
    with door(clock) as client, pytest.raises(BadStatus, match=words) as told:
        client.fetch(site.url("/story"))
    assert told.value.status == status
    assert told.value.url == site.url("/story")


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=401),
        Reply(status=403, headers=(("WWW-Authenticate", "Basic"),)),
        Reply(b'<form><input name="p" type="password"></form>', status=403),
        Reply(status=302, headers=(("Location", "/login?next=/story"),)),
        Reply(status=302, headers=(("Location", "/accounts/login/"),)),
    ],
    ids=["401", "403 asks", "403 form", "login", "accounts"],
)
def test_login_is_told(site: Site, clock: Clock, reply: Reply) -> None:
    site.replies["/story"] = reply
    with door(clock) as client, pytest.raises(LoginRequired, match="behind a login"):
        client.fetch(site.url("/story"))


def test_plain_403_is_no_login(site: Site, clock: Clock) -> None:
    site.replies["/story"] = Reply(b"Access denied", status=403)
    with door(clock) as client, pytest.raises(BadStatus):
        client.fetch(site.url("/story"))


@pytest.mark.parametrize(
    ("status", "given", "seconds"),
    [
        (429, "120", 120),
        (503, "30", 30),
        (429, "Tue, 24 Nov 2026 09:31:00 GMT", 60),
        (429, "Tue, 24 Nov 2026 09:00:00 GMT", 0),
        (429, "soon", None),
    ],
)
def test_request_for_a_pause_is_told_in_seconds(
    site: Site, clock: Clock, status: int, given: str, seconds: float | None
) -> None:
    site.replies["/story"] = Reply(status=status, headers=(("Retry-After", given),))
    with door(clock) as client, pytest.raises(RateLimited) as told:
        client.fetch(site.url("/story"))
    assert told.value.retry_after == seconds


def test_site_that_asked_for_a_pause_is_left_alone_until_it_is_over(site: Site, clock: Clock) -> None:
    site.replies["/feed"] = Reply(status=429, headers=(("Retry-After", "90"),))
    site.replies["/story"] = Reply(PAGE)
    with door(clock) as client:
        with pytest.raises(RateLimited):
            client.fetch(site.url("/feed"))
        with pytest.raises(RateLimited, match="another 90 seconds"):
            client.fetch(site.url("/story"))
        assert "/story" not in site.paths()
        clock.at += 91
        assert client.fetch(site.url("/story")).body == PAGE


# --- manners --------------------------------------------------------------------------------------------------------


# --- once more ------------------------------------------------------------------------------------------------------


def _in_turn(*replies: Reply) -> Callable[[Asked], Reply]:
    """Answer with each reply once, then with the last for ever."""
    left = list(replies)
    return lambda _asked: left.pop(0) if len(left) > 1 else left[0]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_fault_of_the_site_that_passes_is_waited_out(site: Site, clock: Clock, status: int) -> None:
    site.replies["/release"] = _in_turn(Reply(status=status), Reply(status=status), Reply(PAGE))
    with door(clock, retries=2, delay_seconds=0) as client:
        assert client.fetch(site.url("/release")).body == PAGE
    first, second = clock.slept
    assert 1 <= first <= 2 <= second <= 3


def test_fault_that_does_not_pass_is_told_after_the_last_try(site: Site, clock: Clock) -> None:
    site.replies["/release"] = Reply(status=500)
    with door(clock, retries=2, delay_seconds=0) as client, pytest.raises(BadStatus):
        client.fetch(site.url("/release"))
    assert site.paths().count("/release") == 3


@pytest.mark.parametrize("status", [400, 403, 404, 410, 501])
def test_answer_that_is_meant_is_not_asked_for_again(site: Site, clock: Clock, status: int) -> None:
    site.replies["/release"] = Reply(status=status)
    with door(clock, retries=2) as client, pytest.raises(FetchError):
        client.fetch(site.url("/release"))
    assert site.paths().count("/release") == 1


def test_page_that_was_cut_short_is_asked_for_again(site: Site, clock: Clock) -> None:
    cut = Reply(b"half", headers=(("Content-Length", "400"),), pieces=(b"",))
    site.replies["/release"] = _in_turn(cut, Reply(PAGE))
    with door(clock, retries=1, delay_seconds=0) as client:
        assert client.fetch(site.url("/release")).body == PAGE


def test_pause_that_a_site_asks_for_is_kept_to_the_second(site: Site, clock: Clock) -> None:
    site.replies["/release"] = _in_turn(Reply(status=429, headers=(("Retry-After", "40"),)), Reply(PAGE))
    with door(clock, retries=2, patience_seconds=60.0, delay_seconds=0) as client:
        assert client.fetch(site.url("/release")).body == PAGE
    (slept,) = clock.slept
    assert 40 <= slept <= 41.1


def test_pause_that_is_too_long_is_not_waited_for(site: Site, clock: Clock) -> None:
    site.replies["/release"] = Reply(status=429, headers=(("Retry-After", "600"),))
    with door(clock, retries=2, patience_seconds=60.0) as client, pytest.raises(RateLimited):
        client.fetch(site.url("/release"))
    assert clock.slept == []


def test_site_whose_pauses_do_not_help_is_not_waited_for_again(site: Site, clock: Clock) -> None:
    site.replies["/release"] = Reply(status=429, headers=(("Retry-After", "10"),))
    with door(clock, retries=1, patience_seconds=60.0) as client:
        for _ in range(3):
            with pytest.raises(RateLimited):
                client.fetch(site.url("/release"))
    assert len(clock.slept) == 1


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "ftp://press.example/"])
def test_refused_address_is_not_tried_again(clock: Clock, url: str) -> None:
    with door(clock, retries=3) as client, pytest.raises(AddressDenied):
        client.fetch(url)
    assert clock.slept == []


# --- manners --------------------------------------------------------------------------------------------------------


def test_doors_of_several_threads_share_their_manners(site: Site, clock: Clock) -> None:
    site.replies["/release"] = Reply(PAGE)
    manners = Manners(monotonic=clock.monotonic, sleep=clock.sleep)
    for _ in range(2):
        with Client(
            HttpSettings(allow=(LOCAL,), delay_seconds=2.0),
            manners=manners, monotonic=clock.monotonic, sleep=clock.sleep, now=clock.now, resolver=local_only,
        ) as client:  # fmt: skip
            client.fetch(site.url("/release"))
    assert clock.slept == [2.0]
    assert site.paths() == ["/robots.txt", "/release", "/release"]


def test_robots_txt_of_an_earlier_run_is_not_asked_for_again(site: Site, clock: Clock) -> None:
    class Memory:
        kept: ClassVar[dict[str, Answer]] = {}

        def recall(self, site: str) -> Answer | None:
            return self.kept.get(site)

        def keep(self, site: str, answer: Answer) -> None:
            self.kept[site] = answer

    site.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /closed\n")
    for _ in range(2):
        manners = Manners(robots=Memory(), monotonic=clock.monotonic, sleep=clock.sleep)
        settings = HttpSettings(allow=(LOCAL,), delay_seconds=0)
        with Client(settings, manners=manners, resolver=local_only) as client, pytest.raises(RobotsDenied):
            client.fetch(site.url("/closed"))
    assert site.paths() == ["/robots.txt"]


def test_pages_of_one_host_are_fetched_with_a_pause_between(site: Site, clock: Clock) -> None:
    site.replies["/a"] = site.replies["/b"] = Reply(PAGE)
    with door(clock, delay_seconds=4.0) as client:
        client.fetch(site.url("/a"))
        assert clock.slept == []
        clock.at += 1
        client.fetch(site.url("/b"))
    assert clock.slept == [3.0]


def test_pages_of_different_hosts_need_no_pause(site: Site, clock: Clock) -> None:
    site.replies["/a"] = Reply(PAGE)
    with door(clock) as client:
        client.fetch(site.url("/a", host="press.mfa.example"))
        client.fetch(site.url("/a", host="press.government.example"))
    assert clock.slept == []


def test_pause_does_not_use_up_the_time_of_the_fetch(site: Site, clock: Clock) -> None:
    site.replies["/a"] = Reply(PAGE)
    with door(clock, delay_seconds=60.0, timeout_seconds=5.0) as client:
        client.fetch(site.url("/a"))
        client.fetch(site.url("/a"))
    assert clock.slept == [60.0]


def test_robots_txt_is_obeyed_and_read_once(site: Site, clock: Clock) -> None:
    site.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /internal/\nAllow: /internal/press$\n")
    site.replies["/a"] = site.replies["/internal/press"] = Reply(PAGE)
    with door(clock) as client:
        client.fetch(site.url("/a"))
        client.fetch(site.url("/internal/press"))
        with pytest.raises(RobotsDenied, match=r"robots\.txt"):
            client.fetch(site.url("/internal/draft"))
    assert site.paths() == ["/robots.txt", "/a", "/internal/press"]


def test_robots_txt_may_name_us_and_ask_for_a_longer_pause(site: Site, clock: Clock) -> None:
    site.replies["/robots.txt"] = Reply(b"User-agent: crossref\nCrawl-delay: 10\n\nUser-agent: *\nDisallow: /\n")
    site.replies["/a"] = Reply(PAGE)
    with door(clock) as client:
        client.fetch(site.url("/a"))
        client.fetch(site.url("/a"))
    assert clock.slept == [10.0]


@pytest.mark.parametrize("status", [404, 401, 403])
def test_missing_robots_txt_allows_everything(site: Site, clock: Clock, status: int) -> None:
    site.replies["/robots.txt"] = Reply(status=status)
    site.replies["/a"] = Reply(PAGE)
    with door(clock) as client:
        assert client.fetch(site.url("/a")).body == PAGE


def test_robots_txt_that_the_site_fails_to_give_forbids_everything(site: Site, clock: Clock) -> None:
    site.replies["/robots.txt"] = Reply(status=500)
    site.replies["/a"] = Reply(PAGE)
    with door(clock) as client, pytest.raises(RobotsDenied, match="at present"):
        client.fetch(site.url("/a"))
    assert site.paths() == ["/robots.txt"]


def test_robots_txt_that_asks_for_a_pause_is_no_permission(site: Site, clock: Clock) -> None:
    site.replies["/robots.txt"] = Reply(status=429)
    with door(clock) as client, pytest.raises(RateLimited):
        client.fetch(site.url("/a"))


def test_robots_txt_behind_a_redirect_is_followed(site: Site, clock: Clock) -> None:
    site.replies["/robots.txt"] = Reply(status=301, headers=(("Location", "/rules.txt"),))
    site.replies["/rules.txt"] = Reply(b"User-agent: *\nDisallow: /\n")
    with door(clock) as client, pytest.raises(RobotsDenied):
        client.fetch(site.url("/a"))


def test_endless_robots_txt_is_read_up_to_its_cap(site: Site, clock: Clock) -> None:
    rules = b"User-agent: *\nDisallow: /internal/\n" + b"# padding\n" * 100_000
    site.replies["/robots.txt"] = Reply(rules)
    site.replies["/a"] = Reply(PAGE)
    with door(clock) as client:
        client.fetch(site.url("/a"))
        with pytest.raises(RobotsDenied):
            client.fetch(site.url("/internal/x"))


def test_robots_txt_is_not_asked_for_where_the_newsroom_says_so(site: Site, clock: Clock) -> None:
    site.replies["/a"] = Reply(PAGE)
    with door(clock, obey_robots=False) as client:
        client.fetch(site.url("/a"))
    assert site.paths() == ["/a"]


# --- conditional requests -------------------------------------------------------------------------------------------


def test_marks_of_the_last_fetch_are_sent_as_received_and_an_unchanged_page_is_a_value(
    site: Site, clock: Clock
) -> None:
    marks = ('W/"a1"', "Mon, 23 Nov 2026 08:00:00 GMT")

    def feed(asked: Asked) -> Reply:
        same = (asked.headers.get("if-none-match"), asked.headers.get("if-modified-since")) == marks
        return Reply(status=304) if same else Reply(PAGE, headers=(("ETag", marks[0]), ("Last-Modified", marks[1])))

    site.replies["/feed"] = feed
    with door(clock) as client:
        first = client.fetch(site.url("/feed"))
        headers = dict(first.capture.headers)
        second = client.fetch(site.url("/feed"), etag=headers["etag"], last_modified=headers["last-modified"])
    assert not first.not_modified
    assert second.not_modified
    assert second.body == b""


def test_mark_that_no_header_can_carry_is_left_out(site: Site, clock: Clock) -> None:
    site.replies["/feed"] = Reply(PAGE)
    with door(clock) as client:
        client.fetch(site.url("/feed"), etag='"día"')
    assert "if-none-match" not in site.asked[-1].headers
