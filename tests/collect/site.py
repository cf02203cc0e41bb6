"""A small web site on this computer, for tests of the door to the network."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

from crossref.collect.guard import IPAddress

LOCAL = "127.0.0.1"


@dataclass(frozen=True)
class Reply:
    """What the site answers; ``pieces`` are sent one by one with a pause before each, without a length."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    pieces: tuple[bytes, ...] = ()
    pause: float = 0.0


@dataclass
class Asked:
    """One request that reached the site."""

    path: str
    headers: dict[str, str]


@dataclass
class Site:
    """The site: what it answers to each path, and what it was asked; unknown paths are 404."""

    port: int = 0
    replies: dict[str, Reply | Callable[[Asked], Reply]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str = "/", *, host: str = LOCAL) -> str:
        """Return an address on the site."""
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        """Return the paths asked for, in order."""
        return [one.path for one in self.asked]


def local_only(host: str, port: int) -> tuple[IPAddress, ...]:
    """Resolve every name to this computer."""
    return (ip_address(LOCAL),)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    site: Site


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        site = self.server.site
        asked = Asked(path=self.path, headers={name.lower(): value for name, value in self.headers.items()})
        site.asked.append(asked)
        found = site.replies.get(self.path, Reply(status=404, body=b"not here"))
        self._send(found(asked) if callable(found) else found)

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.pieces:
            self.send_header("Connection", "close")
            self.close_connection = True
        elif reply.status != 304:
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        with suppress(OSError):  # the reader may have had enough
            self._send_body(reply)

    def _send_body(self, reply: Reply) -> None:
        if reply.status != 304:
            self.wfile.write(reply.body)
        for piece in reply.pieces:
            if self.server.site.closing.wait(reply.pause):
                return
            self.wfile.write(piece)
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        return


@contextmanager
def open_site() -> Iterator[Site]:
    """Run a site on a free port."""
    server = _Server((LOCAL, 0), _Handler)
    server.site = Site(port=server.server_address[1])
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield server.site
    finally:
        server.site.closing.set()
        server.shutdown()
        server.server_close()
