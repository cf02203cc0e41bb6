"""Sending: to a real mail server and a real webhook on this machine; secrets stay out of every message."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from crossref.config import SendSettings
from crossref.errors import CollectError, ConfigError
from crossref.pipeline.mail import PASSWORD, USER, send_mail
from crossref.pipeline.sending import (
    WEBHOOK,
    check_sending,
    compose,
    post,
    send_report,
    summary_payload,
)
from crossref.pipeline.weekly import WeeklyReport, write_weekly
from crossref.pipeline.workspace import Workspace
from tests.pipeline.mailbox import AUTHORITY, NAME, WORD, Inbox, free_port, mail_server
from tests.report.weeks import full_week

pytestmark = [
    pytest.mark.enable_socket,
    pytest.mark.filterwarnings("ignore:Requiring AUTH"),  # aiosmtpd does not see that TLS came first
]


@pytest.fixture
def inbox() -> Iterator[tuple[Inbox, int]]:
    with mail_server("none") as running:
        yield running


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the authority that signed the servers' certificates, as a newsroom with one of its own would."""
    AUTHORITY.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


@pytest.fixture
def report(newsroom: Workspace, tmp_path: Path) -> WeeklyReport:
    return write_weekly(full_week(), newsroom, (), out=tmp_path)


LOGIN = {USER: NAME, PASSWORD: WORD}


def settings(port: int, **more: object) -> SendSettings:
    values: dict[str, object] = {
        "to": ("editor@calder.example", "desk@calder.example"), "sender": "crossref@calder.example",
        "host": "127.0.0.1", "port": port, "security": "none", **more,
    }  # fmt: skip
    return SendSettings(**values)  # type: ignore[arg-type]


def test_mail_arrives_with_summary_and_report(inbox: tuple[Inbox, int], report: WeeklyReport) -> None:
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


def test_server_that_refuses_is_told(inbox: tuple[Inbox, int], report: WeeklyReport) -> None:
    box, port = inbox
    box.refuse = True
    with pytest.raises(CollectError, match=r"127\.0\.0\.1 did not take the mail"):
        send_report(report, settings(port), {})


def test_server_without_encryption_gets_nothing_where_it_is_asked_for(
    inbox: tuple[Inbox, int], report: WeeklyReport
) -> None:
    box, port = inbox
    with pytest.raises(CollectError, match=r"127\.0\.0\.1 offers no encryption by STARTTLS; nothing was sent\."):
        send_report(report, settings(port, security="starttls"), {})
    assert box.letters == []


def test_password_never_goes_out_in_the_clear(inbox: tuple[Inbox, int], report: WeeklyReport) -> None:
    box, port = inbox
    with pytest.raises(ConfigError, match="in the clear") as told:
        send_mail(compose(report, settings(port)), settings(port), {USER: "desk", PASSWORD: "quite-secret"})
    assert "quite-secret" not in str(told.value)
    assert box.letters == []


# --- encryption and login --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_mail_goes_out_encrypted_and_logged_in(security: str, report: WeeklyReport, trusted: None) -> None:
    with mail_server(security, login=True) as (box, port):
        sent = send_report(report, settings(port, security=security), LOGIN)
    assert sent.done == ("mail to 2 addresses",)
    assert len(box.letters) == 1
    assert box.logins[-1].endswith("welcome")


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_encrypted_mail_needs_no_login_where_the_server_asks_none(
    security: str, report: WeeklyReport, trusted: None
) -> None:
    with mail_server(security) as (box, port):
        send_report(report, settings(port, security=security), {})
    assert (len(box.letters), box.logins) == (1, [])


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_wrong_password_is_told_and_not_shown(security: str, report: WeeklyReport, trusted: None) -> None:
    with mail_server(security, login=True) as (box, port), pytest.raises(CollectError) as told:
        send_report(report, settings(port, security=security), {USER: NAME, PASSWORD: "not-that-one"})
    assert told.value.message == "127.0.0.1 refused the user name or password; nothing was sent."
    assert told.value.hint == f"They come from {USER} and {PASSWORD} in the environment."
    assert "not-that-one" not in f"{told.value.message}{told.value.hint}{told.value.__cause__}"
    assert box.letters == []


def test_server_that_asks_for_a_login_says_so(report: WeeklyReport, trusted: None) -> None:
    with mail_server("starttls", login=True) as (box, port), pytest.raises(CollectError) as told:
        send_report(report, settings(port, security="starttls"), {})
    assert told.value.message == "127.0.0.1 asks for a user name and password; nothing was sent."
    assert USER in told.value.hint
    assert box.letters == []


def test_server_without_login_is_told(report: WeeklyReport, trusted: None) -> None:
    with mail_server("starttls", methods=False) as (_, port), pytest.raises(CollectError, match="takes no user name"):
        send_report(report, settings(port, security="starttls"), LOGIN)


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_certificate_that_nobody_signed_is_told(security: str, report: WeeklyReport) -> None:
    with mail_server(security, login=True) as (box, port), pytest.raises(CollectError) as told:
        send_report(report, settings(port, security=security), LOGIN)
    assert re.fullmatch(
        r"The certificate of 127\.0\.0\.1 is not to be trusted \(.*issuer.*\); nothing was sent\.", told.value.message
    )
    assert "SSL_CERT_FILE" in told.value.hint
    assert (box.letters, box.logins) == ([], [])


def test_certificate_of_another_server_is_told(report: WeeklyReport, trusted: None) -> None:
    with mail_server("tls") as (box, port), pytest.raises(CollectError, match=r"The certificate of localhost is not"):
        send_report(report, settings(port, security="tls", host="localhost"), {})
    assert box.letters == []


@pytest.mark.parametrize(
    ("spoken", "asked", "sentence"),
    [
        ("none", "tls", r"127\.0\.0\.1 does not speak TLS on port \d+; nothing was sent\."),
        ("tls", "starttls", r"127\.0\.0\.1 (hung up|did not answer)"),
    ],
    ids=["tls to a plain server", "starttls to a TLS server"],
)
def test_other_kind_of_encryption_is_told_with_the_usual_ports(
    spoken: str, asked: str, sentence: str, report: WeeklyReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossref.pipeline.mail.SECONDS", 1.0)
    with mail_server(spoken) as (_, port), pytest.raises(CollectError, match=sentence) as told:
        send_report(report, settings(port, security=asked), {})
    assert "587" in told.value.hint
    assert "465" in told.value.hint


def test_port_without_a_server_is_told(report: WeeklyReport) -> None:
    port = free_port()
    with pytest.raises(CollectError) as told:
        send_report(report, settings(port, security="starttls"), LOGIN)
    assert told.value.message == f"No mail server answers at 127.0.0.1, port {port}: the connection was refused."
    assert told.value.hint == "See host and port under [send] in config.toml."


def test_unknown_host_is_told(report: WeeklyReport) -> None:
    with pytest.raises(CollectError, match=r"There is no host mail\.invalid\.") as told:
        send_report(report, settings(587, host="mail.invalid"), {})
    assert "host" in told.value.hint


def test_address_that_the_server_refuses_is_named(inbox: tuple[Inbox, int], report: WeeklyReport) -> None:
    box, port = inbox
    box.refused = ("desk@calder.example",)
    with pytest.raises(CollectError) as told:
        send_report(report, settings(port), {})
    assert (
        told.value.message
        == "127.0.0.1 refused desk@calder.example (550 No such mailbox); the mail went to the others."
    )
    assert [to for to, _ in box.letters] == [["editor@calder.example"]]
    box.refused = ("desk@calder.example", "editor@calder.example")
    with pytest.raises(CollectError, match=r"desk@calder\.example \(550 No such mailbox\); nothing was sent\."):
        send_report(report, settings(port), {})


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
        ({}, {USER: "desk"}, f"{PASSWORD} is missing"),
        ({}, {PASSWORD: "quite-secret"}, f"{USER} is missing"),
        ({"to": (), "webhook": True}, {}, "The webhook's address is missing"),
        ({"to": (), "webhook": True}, {WEBHOOK: "file:///etc/passwd"}, "The webhook's address is missing"),
    ],
)
def test_what_is_missing_is_told_before_anything_is_made(
    given: dict[str, object], environ: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigError, match=message):
        check_sending(settings(25, **given), environ)
