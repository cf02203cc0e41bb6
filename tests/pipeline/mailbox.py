"""A real mail server on this machine: with a certificate of its own making, encryption, and a login."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

NAME, WORD = "desk", "quite-secret"
AUTHORITY = trustme.CA()
"""Signs the servers' certificates; nobody trusts it unless told to."""


class Inbox:
    """Keeps what a mail server was handed, and who logged in."""

    def __init__(self) -> None:
        self.letters: list[tuple[list[str], EmailMessage]] = []
        self.logins: list[str] = []
        self.refused: tuple[str, ...] = ()
        self.refuse = False

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: object, session: object, envelope: Any, address: str, options: object
    ) -> str:
        if address in self.refused:
            return "550 No such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: object, session: object, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if self.refuse:
            return "554 Not today"
        self.letters.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=default)))  # type: ignore[arg-type]
        return "250 OK"

    def authenticate(self, server: SMTP, session: object, envelope: object, mechanism: str, data: object) -> AuthResult:
        """Let in who has the name and the word."""
        known = isinstance(data, LoginPassword) and (data.login, data.password) == (NAME.encode(), WORD.encode())
        self.logins.append(f"{mechanism} {'welcome' if known else 'refused'}")
        return AuthResult(success=known, handled=False)


class _Implicit(Controller):
    """A server that speaks TLS from the first byte; aiosmtpd's own way of waking one cannot check its certificate."""

    def _trigger_server(self) -> None:
        with socket.create_connection((self.hostname, self.port), timeout=5) as plain:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            with context.wrap_socket(plain):
                pass


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def mail_server(security: str, *, login: bool = False, methods: bool = True) -> Iterator[tuple[Inbox, int]]:
    """Run a server that speaks ``none``, ``starttls`` or ``tls``.

    With ``login`` it takes mail from known people only; without ``methods`` it knows no way of logging in.
    """
    box = Inbox()
    options: dict[str, Any] = {"hostname": "127.0.0.1", "port": free_port()}
    if login:
        options |= {
            "authenticator": box.authenticate,
            "auth_required": True,
            "auth_require_tls": security == "starttls",
        }
    if not methods:
        options |= {"auth_exclude_mechanism": ["LOGIN", "PLAIN"]}
    if security == "starttls":
        options |= {"tls_context": _certificate(), "require_starttls": True}
    if security == "tls":
        options |= {"ssl_context": _certificate()}
    controller = (_Implicit if security == "tls" else Controller)(box, **options)
    controller.start()
    try:
        yield box, options["port"]
    finally:
        controller.stop()


def _certificate() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(context)
    return context
