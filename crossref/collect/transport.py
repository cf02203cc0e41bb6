"""The only place where connections begin: every address is checked as it is connected to, and time is counted in all.

The host is resolved once and the connection goes to the very address that was checked, so that a name cannot lead
elsewhere between check and use. TLS still asks for, and verifies, the host's name.
"""

from __future__ import annotations

import ipaddress
import math
import socket
import ssl
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from queue import Empty, SimpleQueue
from typing import Any

import httpcore
import httpx

from crossref.collect.guard import Guard, IPAddress
from crossref.errors import FetchError

Resolve = Callable[[str, int], Sequence[IPAddress]]
"""Gives the addresses of a host and port; may raise OSError."""


class Deadline:
    """The time that one fetch may still take, shared by all that reads and writes for it."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._end = math.inf

    def start(self, seconds: float) -> None:
        """Begin to count: the fetch has so many seconds from now."""
        self._end = self._monotonic() + seconds

    def extend(self, seconds: float) -> None:
        """Give the fetch more time: a pause made for the site's sake is not the site's delay."""
        self._end += seconds

    def left(self, timeout: float | None = None) -> float | None:
        """Return the seconds that one step may take: what is left, or ``timeout`` where that is less.

        Raises:
            httpcore.ReadTimeout: Nothing is left.
        """
        left = self._end - self._monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for the whole fetch is over")
        shorter = left if timeout is None else min(left, timeout)
        return None if math.isinf(shorter) else shorter


def resolve(host: str, port: int) -> tuple[IPAddress, ...]:
    """Return the addresses of a host as the system knows them, each once, in the system's order."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(ipaddress.ip_address(entry[4][0]) for entry in found))


_READING = threading.Lock()


def _usual_security() -> ssl.SSLContext:
    """Return the rules by which sites prove their names; read once, since that takes a while."""
    # Threads that open their doors at the same moment would each read them: the cache alone does not make them wait.
    with _READING:
        return read_security()


@cache
def read_security() -> ssl.SSLContext:
    """Return the rules of trust as this computer has them."""
    return httpx.create_ssl_context()


class GuardedTransport(httpx.BaseTransport):
    """Sends requests over connections that the guard has checked, httpx's or our own; knows no proxy."""

    def __init__(
        self, guard: Guard, deadline: Deadline, *, resolver: Resolve = resolve, secured: ssl.SSLContext | None = None
    ) -> None:
        self._secured = secured
        self._backend = GuardedBackend(guard, deadline, resolver=resolver)
        self._pools: dict[bytes, httpcore.ConnectionPool] = {}

    def _pool(self, scheme: bytes) -> httpcore.ConnectionPool:
        """Return the connections of a scheme; the rules of trust are read for the first site that must prove itself."""
        if scheme not in self._pools:
            self._pools[scheme] = httpcore.ConnectionPool(
                ssl_context=(self._secured or _usual_security()) if scheme == b"https" else None,
                # A server that speaks HTTP/2 says so while the connection is secured; others get HTTP/1.1.
                http2=True,
                # A door asks one thing at a time and stays with a host; the pool looks through all it has at every
                # request.
                max_connections=1,
                keepalive_expiry=15,
                network_backend=self._backend,
            )
        return self._pools[scheme]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body of the answer is read by whoever asked."""
        assert isinstance(request.stream, httpx.SyncByteStream)
        answer = self._pool(request.url.raw_scheme).handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        assert isinstance(answer.stream, Iterable)
        return httpx.Response(
            status_code=answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions
        )

    @contextmanager
    def get(self, url: str, headers: Mapping[str, str], *, seconds: float) -> Iterator[httpcore.Response]:
        """Ask for one address and give the answer, whose body is read within the block.

        Cookies, redirects and passwords are not for us, and passing by what httpx does for them saves a third of the
        work of a request: most visits to a channel are one request that brings no news.
        """
        where = httpx.URL(url)
        answer = self._pool(where.raw_scheme).handle_request(
            httpcore.Request(
                "GET",
                httpcore.URL(scheme=where.raw_scheme, host=where.raw_host, port=where.port, target=where.raw_path),
                headers=[
                    (b"Host", where.netloc),
                    *((name.encode(), value.encode()) for name, value in headers.items()),
                ],
                extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), seconds)},
            )
        )
        try:
            yield answer
        finally:
            answer.close()

    def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            pool.close()


class _Body(httpx.SyncByteStream):
    """The body of an answer, piece by piece as it comes."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        assert isinstance(self._answer.stream, Iterable)
        yield from self._answer.stream

    def close(self) -> None:
        self._answer.close()


class GuardedBackend(httpcore.NetworkBackend):
    """Opens TCP connections to checked addresses alone."""

    def __init__(
        self,
        guard: Guard,
        deadline: Deadline,
        *,
        resolver: Resolve = resolve,
        plain: httpcore.NetworkBackend | None = None,
    ) -> None:
        self._guard = guard
        self._deadline = deadline
        self._resolver = resolver
        self._plain = plain or httpcore.SyncBackend()
        self._look_ups = _LookUps()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that answers, after all of them passed the guard.

        Raises:
            AddressDenied: One of them may not be reached.
            FetchError: The name is not known.
        """
        addresses = self._addresses(host, port, self._deadline.left(timeout))
        self._guard.check_addresses(host, addresses)
        problem: Exception | None = None
        for address in addresses:
            try:
                stream = self._plain.connect_tcp(
                    str(address), port, self._deadline.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
            else:
                return _TimedStream(stream, self._deadline)
        raise problem or httpcore.ConnectError(f"{host} has no address")

    def _addresses(self, host: str, port: int, timeout: float | None) -> Sequence[IPAddress]:
        try:
            found = self._look_ups.result(lambda: self._resolver(host, port), timeout)
        except (OSError, UnicodeError) as error:
            raise FetchError(
                f"No site is known under the name {host}.",
                url=host,
                hint="Check the spelling, and whether this computer is connected to the internet.",
            ) from error
        if not found:
            raise httpcore.ConnectError(f"{host} has no address")
        return found

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Refuse: no official source lives in a file of this computer."""
        raise httpcore.UnsupportedProtocol("connections to local sockets are not made")


class _LookUps:
    """A thread that looks names up, one after the other: the system's resolver knows no timeout of its own.

    It is kept, since beginning one for each name costs as much as the visit of a site without news. It ends when nobody
    holds this any more, or when a look-up that was given up comes to its end.
    """

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._asked: SimpleQueue[Callable[[], Sequence[IPAddress]] | None] = SimpleQueue()
        self._told: SimpleQueue[Sequence[IPAddress] | Exception] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._end = weakref.finalize(self, self._asked.put, None)

    def result(self, look_up: Callable[[], Sequence[IPAddress]], timeout: float | None) -> Sequence[IPAddress]:
        """Return what a look-up gives; raises its error, or a ConnectTimeout when it takes too long."""
        if self._thread is None:
            self._thread = threading.Thread(target=_look_up_all, args=(self._asked, self._told), daemon=True)
            self._thread.start()
        self._asked.put(look_up)
        try:
            found = self._told.get(timeout=timeout)
        except BaseException as error:
            # What is told late must not be taken for the answer to the next question.
            self._end()
            self._begin()
            if not isinstance(error, Empty):
                raise
            raise httpcore.ConnectTimeout("the name was not resolved in time") from error
        if isinstance(found, Exception):
            raise found
        return found


def _look_up_all(
    asked: SimpleQueue[Callable[[], Sequence[IPAddress]] | None], told: SimpleQueue[Sequence[IPAddress] | Exception]
) -> None:
    while (look_up := asked.get()) is not None:
        try:
            told.put(look_up())
        except Exception as error:  # noqa: BLE001 - handed on to the thread that asked
            told.put(error)
        del look_up  # it holds the door, which nobody else may hold any more


class _TimedStream(httpcore.NetworkStream):
    """A connection on which no step takes longer than the fetch has left: a server that drips bytes ends, too."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _TimedStream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:  # Any: as httpcore declares it
        return self._stream.get_extra_info(info)
