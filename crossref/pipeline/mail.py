"""Hands a message to a mail server, encrypted and logged in, and says in a sentence what went wrong where it did."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Mapping
from email.message import EmailMessage

from crossref.config import SendSettings
from crossref.errors import CollectError, ConfigError

USER, PASSWORD = "CROSSREF_SMTP_USER", "CROSSREF_SMTP_PASSWORD"
SECONDS = 30.0

_SETTINGS = "See host and port under [send] in config.toml."
_SECRETS = f"They come from {USER} and {PASSWORD} in the environment."
_PORTS = 'In config.toml, [send] security "starttls" goes with port 587 as a rule, "tls" with 465.'
_OWN_AUTHORITY = "A newsroom that signs its own certificates names its authority's file in SSL_CERT_FILE."
_LOGIN_WANTED = 530
"""What a server answers that takes mail only from those who have logged in (RFC 4954)."""


def send_mail(message: EmailMessage, settings: SendSettings, environ: Mapping[str, str]) -> None:
    """Hand a message to the mail server.

    Raises:
        ConfigError: A password is set, but the connection would not be encrypted.
        CollectError: The server cannot be reached, cannot be trusted or refuses.
    """
    user, password = environ.get(USER, ""), environ.get(PASSWORD, "")
    if password and settings.security == "none":
        raise ConfigError('[send] security is "none": the password would be sent in the clear.')
    try:
        with _connected(settings) as server:
            if user and password:
                server.login(user, password)
            refused = server.send_message(message)
    except (smtplib.SMTPException, OSError) as error:
        raise _told(error, settings) from error
    if refused:
        raise CollectError(f"{settings.host} refused {_refusals(refused)}; the mail went to the others.")


def _connected(settings: SendSettings) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if settings.security == "tls":
        return smtplib.SMTP_SSL(settings.host, settings.port, timeout=SECONDS, context=context)
    server = smtplib.SMTP(settings.host, settings.port, timeout=SECONDS)
    if settings.security == "starttls":
        try:
            server.starttls(context=context)
        except (smtplib.SMTPException, OSError):
            server.close()
            raise
    return server


# --- what went wrong ------------------------------------------------------------------------------------------------


def _told(error: Exception, settings: SendSettings) -> CollectError:
    """Return the error of a mail server, or of the way to it, as a sentence that a newsroom can act on."""
    if isinstance(error, smtplib.SMTPException):
        return _refused(error, settings)
    return _unreached(error, settings)


def _refused(error: smtplib.SMTPException, settings: SendSettings) -> CollectError:
    host = settings.host
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return CollectError(f"{host} refused the user name or password; nothing was sent.", hint=_SECRETS)
    if isinstance(error, smtplib.SMTPResponseException) and error.smtp_code == _LOGIN_WANTED:
        return CollectError(f"{host} asks for a user name and password; nothing was sent.", hint=_SECRETS)
    if "STARTTLS extension" in str(error):
        return CollectError(f"{host} offers no encryption by STARTTLS; nothing was sent.", hint=_PORTS)
    if "AUTH" in str(error) or "authentication method" in str(error):  # smtplib says this in words alone
        return CollectError(f"{host} takes no user name and password; nothing was sent.", hint=f"Unset {USER}.")
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return CollectError(f"{host} refused {_refusals(error.recipients)}; nothing was sent.", hint="See [send] to.")
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return CollectError(f"{host} hung up on port {settings.port}; nothing was sent.", hint=_PORTS)
    return CollectError(f"{host} did not take the mail: {_reason(error)}.", hint="See [send] in config.toml.")


def _unreached(error: Exception, settings: SendSettings) -> CollectError:
    host, port = settings.host, settings.port
    if isinstance(error, ssl.SSLCertVerificationError):
        why = error.verify_message.rstrip(".")
        return CollectError(
            f"The certificate of {host} is not to be trusted ({why}); nothing was sent.", hint=_OWN_AUTHORITY
        )
    if isinstance(error, ssl.SSLError):
        return CollectError(f"{host} does not speak TLS on port {port}; nothing was sent.", hint=_PORTS)
    if isinstance(error, socket.gaierror):
        return CollectError(f"There is no host {host}.", hint=_SETTINGS)
    if isinstance(error, ConnectionRefusedError):
        return CollectError(
            f"No mail server answers at {host}, port {port}: the connection was refused.", hint=_SETTINGS
        )
    if isinstance(error, TimeoutError):
        return CollectError(f"{host} did not answer on port {port} within {SECONDS:g} seconds.", hint=_PORTS)
    return CollectError(f"{host} could not be reached: {_reason(error)}.", hint=_SETTINGS)


def _refusals(found: Mapping[str, tuple[int, bytes]]) -> str:
    return ", ".join(f"{address} ({code} {_text(answer)})" for address, (code, answer) in found.items())


def _reason(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_text(error.smtp_error)}".rstrip(".")
    return str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__


def _text(answer: bytes | str) -> str:
    return " ".join((answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer).split())
