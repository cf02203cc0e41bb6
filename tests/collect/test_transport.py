"""Connections go to checked addresses alone and take no longer than a fetch may."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Sequence
from ipaddress import ip_address

import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect import transport
from crossref.collect.guard import Guard, IPAddress
from crossref.collect.transport import Deadline, GuardedBackend, GuardedTransport, resolve
from crossref.errors import AddressDenied, FetchError
from tests.collect.conftest import Clock
from tests.collect.site import LOCAL, Site, local_only

pytestmark = pytest.mark.allow_hosts([LOCAL])

SECONDS = st.floats(0.001, 1e6)


@given(SECONDS, SECONDS, SECONDS)
def test_step_never_takes_longer_than_the_fetch_has_left(total: float, passed: float, timeout: float) -> None:
    clock = Clock(at=0.0)
    deadline = Deadline(clock.monotonic)
    deadline.start(total)
    clock.at = passed
    if passed >= total:
        with pytest.raises(httpcore.TimeoutException):
            deadline.left(timeout)
    else:
        assert deadline.left(timeout) == min(timeout, total - passed)


def test_time_without_a_limit_is_no_timeout(clock: Clock) -> None:
    assert Deadline(clock.monotonic).left() is None


def test_pause_is_added_to_the_time_of_a_fetch(clock: Clock) -> None:
    deadline = Deadline(clock.monotonic)
    deadline.start(10)
    clock.sleep(60)
    deadline.extend(60)
    assert deadline.left() == 10


def test_literal_address_resolves_to_itself() -> None:
    assert resolve(LOCAL, 80) == (ip_address(LOCAL),)


def test_connection_is_made_to_an_allowed_address(site: Site, clock: Clock) -> None:
    backend = GuardedBackend(Guard((LOCAL,)), Deadline(clock.monotonic), resolver=local_only)
    stream = backend.connect_tcp("press.mfa.example", site.port)
    assert stream.get_extra_info("server_addr") == (LOCAL, site.port)
    stream.close()


def test_next_address_is_tried_when_the_first_does_not_answer(site: Site, clock: Clock) -> None:
    def two(host: str, port: int) -> Sequence[IPAddress]:
        return ip_address("127.0.0.2"), ip_address(LOCAL)

    class Plain(httpcore.SyncBackend):
        def connect_tcp(self, host: str, *args: object, **named: object) -> httpcore.NetworkStream:
            if host != LOCAL:
                raise httpcore.ConnectError("refused")
            return super().connect_tcp(host, *args, **named)  # type: ignore[arg-type]  # handed on as they came

    backend = GuardedBackend(Guard(("127.0.0.0/8",)), Deadline(clock.monotonic), resolver=two, plain=Plain())
    stream = backend.connect_tcp("press.mfa.example", site.port)
    assert stream.get_extra_info("server_addr")[0] == LOCAL
    stream.close()


def test_address_that_is_not_allowed_is_not_connected_to(site: Site, clock: Clock) -> None:
    backend = GuardedBackend(Guard(), Deadline(clock.monotonic), resolver=local_only)
    with pytest.raises(AddressDenied):
        backend.connect_tcp("press.mfa.example", site.port)


@pytest.mark.parametrize("error", [OSError("unknown"), UnicodeError("label too long")])
def test_name_that_does_not_resolve_is_told(clock: Clock, error: Exception) -> None:
    def unknown(host: str, port: int) -> Sequence[IPAddress]:
        raise error

    backend = GuardedBackend(Guard(), Deadline(clock.monotonic), resolver=unknown)
    with pytest.raises(FetchError, match=r"nowhere\.example"):
        backend.connect_tcp("nowhere.example", 80)


def test_name_without_address_is_no_connection(clock: Clock) -> None:
    backend = GuardedBackend(Guard(), Deadline(clock.monotonic), resolver=lambda _host, _port: ())
    with pytest.raises(httpcore.ConnectError):
        backend.connect_tcp("nowhere.example", 80)


def test_name_that_takes_too_long_to_resolve_ends_in_time(clock: Clock) -> None:
    asleep = threading.Event()

    def slow(host: str, port: int) -> Sequence[IPAddress]:
        asleep.wait(10)
        return local_only(host, port)

    backend = GuardedBackend(Guard(), Deadline(clock.monotonic), resolver=slow)
    started = time.monotonic()
    with pytest.raises(httpcore.TimeoutException):
        backend.connect_tcp("slow.example", 80, timeout=0.05)
    asleep.set()
    assert time.monotonic() - started < 2


def test_name_that_was_resolved_too_late_is_not_taken_for_the_next(site: Site, clock: Clock) -> None:
    asleep, awake = threading.Event(), threading.Event()

    def slow(host: str, port: int) -> Sequence[IPAddress]:
        if host == "slow.example":
            asleep.wait(10)
            awake.set()
            return (ip_address("127.0.0.2"),)
        return local_only(host, port)

    backend = GuardedBackend(Guard(("127.0.0.0/8",)), Deadline(clock.monotonic), resolver=slow)
    with pytest.raises(httpcore.TimeoutException):
        backend.connect_tcp("slow.example", 80, timeout=0.05)
    asleep.set()
    assert awake.wait(10)
    stream = backend.connect_tcp("press.mfa.example", site.port)
    assert stream.get_extra_info("server_addr") == (LOCAL, site.port)
    stream.close()


def test_names_are_looked_up_by_one_thread_that_ends_with_its_door(site: Site, clock: Clock) -> None:
    asked: set[threading.Thread] = set()

    def noted(host: str, port: int) -> Sequence[IPAddress]:
        asked.add(threading.current_thread())
        return local_only(host, port)

    backend = GuardedBackend(Guard((LOCAL,)), Deadline(clock.monotonic), resolver=noted)
    for _ in range(3):
        backend.connect_tcp("press.mfa.example", site.port).close()
    (thread,) = asked
    del backend
    thread.join(10)
    assert not thread.is_alive()


def test_local_sockets_are_not_connected_to(clock: Clock) -> None:
    with pytest.raises(httpcore.UnsupportedProtocol):
        GuardedBackend(Guard(), Deadline(clock.monotonic)).connect_unix_socket("/run/service.sock")


def ask_in_vain(url: str, clock: Clock) -> None:
    def unknown(host: str, port: int) -> Sequence[IPAddress]:
        raise OSError("unknown")

    door = GuardedTransport(Guard(()), Deadline(clock.monotonic), resolver=unknown)
    with pytest.raises(FetchError), door.get(url, {}, seconds=1):
        pass
    door.close()


def test_rules_of_trust_are_not_read_for_a_site_that_proves_nothing(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    read: list[ssl.SSLContext] = []

    def noted() -> ssl.SSLContext:
        read.append(ssl.create_default_context())
        return read[-1]

    monkeypatch.setattr(httpx, "create_ssl_context", noted)
    transport.read_security.cache_clear()
    ask_in_vain("http://press.mfa.example/", clock)
    assert not read
    ask_in_vain("https://press.mfa.example/", clock)
    transport.read_security.cache_clear()
    assert len(read) == 1


def test_doors_opened_at_the_same_moment_read_the_rules_of_trust_once(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    read: list[ssl.SSLContext] = []
    ready = threading.Barrier(4)

    def slowly() -> ssl.SSLContext:
        read.append(ssl.create_default_context())
        time.sleep(0.05)  # so that the others come while it is read
        return read[-1]

    def open_door() -> None:
        ready.wait()
        ask_in_vain("https://press.mfa.example/", clock)

    monkeypatch.setattr(httpx, "create_ssl_context", slowly)
    transport.read_security.cache_clear()
    doors = [threading.Thread(target=open_door) for _ in range(4)]
    for one in doors:
        one.start()
    for one in doors:
        one.join()
    transport.read_security.cache_clear()
    assert len(read) == 1
