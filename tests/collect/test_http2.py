"""Where a server speaks HTTP/2, the guarded door speaks it, too: from a server on this computer, with its own authority."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

from crossref.collect.guard import Guard
from crossref.collect.transport import Deadline, GuardedTransport
from tests.collect.site import LOCAL

pytestmark = [
    pytest.mark.allow_hosts([LOCAL]),
    pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate"),
]

PAGE = b"<p>We will keep the bridge open.</p>"
NAME = "press.tarvia.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a certificate of an invented ministry and its key."""
    folder = tmp_path_factory.mktemp("certificate")
    made, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}",
         "-addext", f"subjectAltName=DNS:{NAME}", "-keyout", str(key), "-out", str(made)],
        check=True, capture_output=True,
    )  # fmt: skip
    return made, key


@pytest.fixture
def port(certificate: tuple[Path, Path]) -> Iterator[int]:
    """Run a server that speaks HTTP/2 and nothing else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    context.set_alpn_protocols(["h2"])
    with socket.create_server((LOCAL, 0)) as listening:
        threading.Thread(target=_serve, args=(listening, context), daemon=True).start()
        yield listening.getsockname()[1]


def _serve(listening: socket.socket, context: ssl.SSLContext) -> None:
    with suppress(OSError):
        raw, _ = listening.accept()
        with context.wrap_socket(raw, server_side=True) as stream:
            _answer(stream)


def _answer(stream: ssl.SSLSocket) -> None:
    talk = H2Connection(config=H2Configuration(client_side=False))
    talk.initiate_connection()
    stream.sendall(talk.data_to_send())
    while data := stream.recv(65_536):
        for event in talk.receive_data(data):
            if isinstance(event, RequestReceived) and event.stream_id is not None:
                talk.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/html")])
                talk.send_data(event.stream_id, PAGE, end_stream=True)
        stream.sendall(talk.data_to_send())


def test_server_that_speaks_http2_is_asked_in_it(port: int, certificate: tuple[Path, Path]) -> None:
    deadline = Deadline(time.monotonic)
    deadline.start(5)
    transport = GuardedTransport(
        Guard((LOCAL,)),
        deadline,
        resolver=lambda _host, _port: (ip_address(LOCAL),),
        secured=ssl.create_default_context(cafile=str(certificate[0])),
    )
    with httpx.Client(transport=transport) as client:
        answers = [client.get(f"https://{NAME}:{port}/release") for _ in range(2)]
    assert [(one.http_version, one.content) for one in answers] == [("HTTP/2", PAGE)] * 2


def test_certificate_of_nobody_we_know_is_refused(port: int) -> None:
    deadline = Deadline(time.monotonic)
    deadline.start(5)
    transport = GuardedTransport(Guard((LOCAL,)), deadline, resolver=lambda _host, _port: (ip_address(LOCAL),))
    with httpx.Client(transport=transport) as client, pytest.raises(Exception, match="CERTIFICATE_VERIFY_FAILED"):
        client.get(f"https://{NAME}:{port}/release")
