"""Sending: to a real mail server and a real webhook on this machine; secrets stay out of every message."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from crossref.config import SendSettings
from crossref.errors import CollectError, ConfigError
from crossref.pipeline.sending import (
    PASSWORD,
    USER,
    WEBHOOK,
    check_sending,
    compose,
    post,
    send_mail,
    send_report,
    summary_payload,
)
from crossref.pipeline.weekly import WeeklyReport, write_weekly
from crossref.pipeline.workspace import Workspace
from tests.report.weeks import full_week

pytestmark = pytest.mark.enable_socket


class _Inbox:
    """Keeps what a mail server was handed."""

    def __init__(self) -> None:
        self.letters: list[tuple[list[str], EmailMessage]] = []
        self.refuse = False

    async def handle_DATA(self, server: object, session: object, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if self.refuse:
            return "554 Not today"
        self.letters.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=default)))  # type: ignore[arg-type]
        return "250 OK"


@pytest.fixture
def inbox() -> Iterator[tuple[_Inbox, int]]:
    box = _Inbox()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    yield box, port
    controller.stop()


@pytest.fixture
def report(newsroom: Workspace, tmp_path: Path) -> WeeklyReport:
    return write_weekly(full_week(), newsroom, (), out=tmp_path)


def settings(port: int, **more: object) -> SendSettings:
    values: dict[str, object] = {
        "to": ("editor@calder.example", "desk@calder.example"), "sender": "crossref@calder.example",
        "host": "127.0.0.1", "port": port, "security": "none", **more,
    }  # fmt: skip
    return SendSettings(**values)  # type: ignore[arg-type]


def test_mail_arrives_with_summary_and_report(inbox: tuple[_Inbox, int], report: WeeklyReport) -> None:
    box, port = inbox
    sent = send_report(report, settings(port), {})
    assert sent.done == ("mail to 2 addresses",)
    ((to, letter),) = box.letters
    assert to == ["editor@calder.example", "desk@calder.example"]
    assert letter["Subject"] == "Weekly report, 18 May 2026 to 24 May 2026"
    body = letter.get_body(("plain",))
    assert body is not None
    assert "2 distinct discrepancies, 1 major" in body.get_content()
    (attached,) = letter.iter_attachments()
    assert attached.get_filename() == "weekly-2026-w21.html"
    assert attached.get_content().replace("\r\n", "\n") == report.html
    assert "–" in report.html or "“" in report.html


def test_message_is_the_same_for_the_same_report(report: WeeklyReport) -> None:
    first, second = compose(report, settings(25)), compose(report, settings(25))
    assert first["Message-ID"] == second["Message-ID"]
    assert first["Date"] == second["Date"]


def test_server_that_refuses_is_told(inbox: tuple[_Inbox, int], report: WeeklyReport) -> None:
    box, port = inbox
    box.refuse = True
    with pytest.raises(CollectError, match=r"127\.0\.0\.1 did not take the mail"):
        send_report(report, settings(port), {})


def test_no_server_is_told(report: WeeklyReport) -> None:
    with pytest.raises(CollectError, match="did not take the mail"):
        send_report(report, settings(1), {})


def test_server_without_encryption_gets_nothing_where_it_is_asked_for(
    inbox: tuple[_Inbox, int], report: WeeklyReport
) -> None:
    box, port = inbox
    with pytest.raises(CollectError, match="did not take the mail"):
        send_report(report, settings(port, security="starttls"), {})
    assert box.letters == []


def test_password_never_goes_out_in_the_clear(inbox: tuple[_Inbox, int], report: WeeklyReport) -> None:
    box, port = inbox
    with pytest.raises(ConfigError, match="in the clear") as told:
        send_mail(compose(report, settings(port)), settings(port), {USER: "desk", PASSWORD: "quite-secret"})
    assert "quite-secret" not in str(told.value)
    assert box.letters == []


def test_header_cannot_be_smuggled_in(report: WeeklyReport) -> None:
    with pytest.raises(ConfigError, match="is not a mail address"):
        compose(report, settings(25, to=("a@b.example\r\nBcc: c@d.example",)))


# --- webhook --------------------------------------------------------------------------------------------------------


class _Hook(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _HookHandler)
        self.got: list[Any] = []
        self.status = 200


class _HookHandler(BaseHTTPRequestHandler):
    server: _Hook

    def do_POST(self) -> None:
        self.server.got.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(self.server.status)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture
def hook() -> Iterator[_Hook]:
    with _Hook() as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def test_summary_is_posted_and_names_no_outlet(hook: _Hook, report: WeeklyReport) -> None:
    address = f"http://127.0.0.1:{hook.server_port}/services/T0/secret"
    sent = send_report(report, settings(1, to=(), webhook=True), {WEBHOOK: address})
    assert sent.done == ("a summary to the webhook",)
    (payload,) = hook.got
    assert set(payload) == {"text"}
    assert "2 distinct discrepancies" in payload["text"]
    assert "North Quay Review" not in payload["text"]


@pytest.mark.parametrize("status", [302, 404, 500])
def test_webhook_that_refuses_is_told_without_its_address(hook: _Hook, status: int) -> None:
    hook.status = status
    with pytest.raises(CollectError, match=f"answered {status}") as told:
        post(f"http://127.0.0.1:{hook.server_port}/services/T0/secret", {"text": "x"})
    assert "secret" not in f"{told.value.message}{told.value.hint}"


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/secret", "https://[bad/secret"])
def test_webhook_out_of_reach_is_told_without_its_address(url: str) -> None:
    with pytest.raises(CollectError, match="could not be reached") as told:
        post(url, {"text": "x"})
    assert "secret" not in f"{told.value.message}{told.value.hint}"


def test_summary_escapes_what_a_chat_would_read(report: WeeklyReport) -> None:
    from dataclasses import replace

    page = replace(report.page, result="<!channel> & all")
    assert "&lt;!channel&gt; &amp; all" in summary_payload(page)["text"]


@pytest.mark.parametrize(
    ("given", "environ", "message"),
    [
        ({"to": ()}, {}, "There is nobody to send to"),
        ({"host": ""}, {}, "needs host and sender"),
        ({"sender": ""}, {}, "needs host and sender"),
        ({"to": (), "webhook": True}, {}, "The webhook's address is missing"),
        ({"to": (), "webhook": True}, {WEBHOOK: "file:///etc/passwd"}, "The webhook's address is missing"),
    ],
)
def test_what_is_missing_is_told_before_anything_is_made(
    given: dict[str, object], environ: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigError, match=message):
        check_sending(settings(25, **given), environ)
