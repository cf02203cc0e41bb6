"""Sends the weekly report: by mail to the newsroom's list, and a summary to a chat by webhook.

User name, password and the webhook's address are secrets and come from the environment alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import sha256
from typing import Any

from crossref.config import SendSettings
from crossref.errors import CollectError, ConfigError
from crossref.pipeline.mail import PASSWORD, SECONDS, USER, send_mail
from crossref.pipeline.weekly import WeeklyReport
from crossref.report.weekly_pages import WeeklyPage

WEBHOOK = "CROSSREF_WEBHOOK_URL"
LISTED = 10
"""Discrepancies named in the text of a message; all are in the attachment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What went out, in a phrase each: "mail to 3 addresses"."""

    done: tuple[str, ...]


def check_sending(settings: SendSettings, environ: Mapping[str, str]) -> None:
    """Make sure that there is somewhere to send to.

    Raises:
        ConfigError: Nobody is named, or something that is needed is missing.
    """
    if not settings.to and not settings.webhook:
        raise ConfigError("There is nobody to send to.", hint="Fill in [send] to, or set webhook, in config.toml.")
    if settings.to and not (settings.host and settings.sender):
        raise ConfigError("[send] needs host and sender in config.toml to send mail.")
    if settings.to and bool(environ.get(USER)) != bool(environ.get(PASSWORD)):
        missing = PASSWORD if environ.get(USER) else USER
        raise ConfigError(f"{missing} is missing in the environment.", hint="A mail server takes both or neither.")
    if settings.webhook and not environ.get(WEBHOOK, "").startswith(("https://", "http://")):
        raise ConfigError(f"The webhook's address is missing: set {WEBHOOK} in the environment.")


def send_report(report: WeeklyReport, settings: SendSettings, environ: Mapping[str, str]) -> Sent:
    """Send a weekly report to everybody whom the settings name.

    Raises:
        ConfigError: Something that is needed is missing, or the password would go out in the clear.
        CollectError: The mail server or the webhook did not take it.
    """
    check_sending(settings, environ)
    done = []
    if settings.to:
        send_mail(compose(report, settings), settings, environ)
        done.append(f"mail to {len(settings.to)} address{'' if len(settings.to) == 1 else 'es'}")
    if settings.webhook:
        post(environ[WEBHOOK], summary_payload(report.page))
        done.append("a summary to the webhook")
    return Sent(done=tuple(done))


def compose(report: WeeklyReport, settings: SendSettings) -> EmailMessage:
    """Return the message: the summary as text, and the report as one HTML file attached."""
    message = EmailMessage()
    message["Subject"] = report.page.title
    message["From"] = _address(settings.sender)
    message["To"] = tuple(_address(one) for one in settings.to)
    moment = max((story.checked_at or story.at for story in report.week.tally.stories), default=None)
    if moment is not None:
        message["Date"] = format_datetime(moment)
    domain = settings.sender.rpartition("@")[2] or "localhost"
    message["Message-ID"] = f"<{report.page.report_id}.{sha256(report.html.encode()).hexdigest()[:12]}@{domain}>"
    message.set_content(summary_text(report.page))
    name = f"weekly-{report.week.name.lower()}.html"
    message.add_attachment(report.html.encode("utf-8"), maintype="text", subtype="html", filename=name, params=_UTF8)
    return message


def _address(text: str) -> Address:
    try:
        return Address(addr_spec=text)
    except (ValueError, IndexError) as error:
        raise ConfigError(f'[send]: "{text}" is not a mail address.') from error


def summary_text(page: WeeklyPage) -> str:
    """Return the report in short, as plain text."""
    lines = [page.notice, page.result, *(f"- {one}" for one in page.summary), ""]
    for one in page.discrepancies[:LISTED]:
        lines.append(f"{one.number}. {one.verdict} ({one.headline}, {one.review}): {one.sentence}")
    return "\n".join(line for line in lines if line is not None).strip() + "\n"


def summary_payload(page: WeeklyPage) -> dict[str, Any]:  # Any: a JSON document
    """Return the report in short, as Slack and Mattermost read it; no outlet is named."""
    text = "\n".join([f"*{page.title}*", page.result, *(f"• {one}" for one in page.summary)])
    return {"text": text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")}


def post(url: str, payload: Mapping[str, Any]) -> None:  # Any: a JSON document
    """Post a JSON document to a webhook; its address is a secret and stands in no message.

    Raises:
        CollectError: The webhook cannot be reached or refuses.
    """
    import httpx  # heavy, and only needed here

    try:
        answer = httpx.post(url, content=json.dumps(payload).encode(), headers=_JSON, timeout=SECONDS)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise CollectError(
            f"The webhook could not be reached ({type(error).__name__}).", hint=f"See {WEBHOOK}."
        ) from None
    if not answer.is_success:
        raise CollectError(f"The webhook answered {answer.status_code}.", hint=f"See {WEBHOOK}.")


_JSON = {"Content-Type": "application/json"}
_UTF8 = {"charset": "utf-8"}
