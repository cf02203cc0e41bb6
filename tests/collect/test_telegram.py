"""Preview pages of Telegram: messages, captions, forwards, edits, and the way back through history."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.telegram import TelegramCollector, channel_name
from crossref.errors import CollectError, ParseError
from crossref.types import Platform, VersionState, stable_id
from tests.collect.site import Reply, Site
from tests.collect.social import LOCAL, SEEN_AT, collect, opened, read, utc, work

pytestmark = pytest.mark.allow_hosts([LOCAL])

JOB = work(Platform.TELEGRAM, "mfa_harbour")
PAGE = "https://t.me/s/mfa_harbour"


def message(
    number: int, inner: str, *, when: str = "2026-11-23T18:05:00+00:00", meta: str = "", extra: str = ""
) -> str:
    """Return a message as the preview shows it, in the documented shape."""
    text = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{inner}</div>' if inner else ""
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap">'
        f'<div class="tgme_widget_message js-widget_message" data-post="mfa_harbour/{number}">'
        '<div class="tgme_widget_message_bubble"><a class="tgme_widget_message_owner_name" '
        f'href="https://t.me/mfa_harbour"><span>Ministry</span></a>{extra}{text}'
        '<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.2K</span>'
        f'<span class="tgme_widget_message_meta">{meta}<a class="tgme_widget_message_date" '
        f'href="https://t.me/mfa_harbour/{number}"><time datetime="{when}">18:05</time></a></span></div>'
        "</div></div></div>"
    )


def page(*messages: str, before: int | None = None) -> bytes:
    """Return a page of messages."""
    more = f'<a class="tme_messages_more js-messages_more" data-before="{before}"></a>' if before else ""
    head = f'<link rel="prev" href="/s/mfa_harbour?before={before}">' if before else ""
    return (
        f"<!doctype html><html><head>{head}</head><body>"
        f'<section class="tgme_channel_history js-message_history">{more}{"".join(messages)}</section></body></html>'
    ).encode()


NO_PREVIEW = b"""<!doctype html><html><body><div class="tgme_page"><div class="tgme_page_title">Ministry</div>
<a class="tgme_action_button_new" href="tg://resolve?domain=mfa_harbour">View in Telegram</a></div></body></html>"""


# --- messages ---------------------------------------------------------------------------------------------------------


def test_message_becomes_a_statement() -> None:
    body = page(
        message(812, "<b>We will keep the bridge open.</b><br/><br/>The fare stays at 4.5 marks &amp; may rise.")
    )
    (statement,) = read(TelegramCollector(), JOB, PAGE, body).statements
    assert statement.text == "We will keep the bridge open.\n\nThe fare stays at 4.5 marks & may rise."
    assert statement.id == stable_id("statement", "telegram", "mfa_harbour/812")
    assert (statement.native_id, statement.url) == ("mfa_harbour/812", "https://t.me/mfa_harbour/812")
    assert statement.published_at == utc(2026, 11, 23, 18, 5)
    assert (statement.source, statement.channel, statement.lang) == ("mfa", "mfa-account", "en")
    assert statement.latest.state is VersionState.LIVE


def test_caption_of_pictures_is_the_text_and_the_length_of_a_video_no_time() -> None:
    album = (
        '<div class="tgme_widget_message_grouped_wrap"><a class="tgme_widget_message_video_player" '
        'href="https://t.me/mfa_harbour/812?single"><time class="message_video_duration">0:05</time></a>'
        '<div class="media_supported_cont"><div class="tgme_widget_message_text js-message_text">A copy.</div></div></div>'
    )
    nested = '<div class="tgme_widget_message_text js-message_text">The minister at the pier.</div>'
    (statement,) = read(TelegramCollector(), JOB, PAGE, page(message(812, nested, extra=album))).statements
    assert statement.text == "The minister at the pier."
    assert statement.published_at == utc(2026, 11, 23, 18, 5)


def test_forward_is_linked_to_its_original_and_its_author() -> None:
    extra = (
        '<div class="tgme_widget_message_forwarded_from">Forwarded from&nbsp;<a '
        'class="tgme_widget_message_forwarded_from_name" href="https://t.me/Presidency_Harbour/44">'
        "<span>Presidency</span></a></div>"
    )
    (statement,) = read(TelegramCollector(), JOB, PAGE, page(message(9, "The pier is open.", extra=extra))).statements
    assert statement.repost_of == stable_id("statement", "telegram", "presidency_harbour/44")
    assert (statement.author, statement.author_id) == ("Presidency", None)


@pytest.mark.parametrize(
    "named",
    [
        pytest.param("<span>Jonas Averill</span>", id="hidden"),
        pytest.param('<span class="tgme_widget_message_forwarded_from_name">Jonas Averill</span>', id="no address"),
    ],
)
def test_forward_without_an_address_is_not_the_channel_holders_own(named: str) -> None:
    extra = f'<div class="tgme_widget_message_forwarded_from">Forwarded from {named}</div>'
    job = work(Platform.TELEGRAM, "mfa_harbour", person="ilva-sterner")
    (statement,) = read(TelegramCollector(), job, PAGE, page(message(9, "The pier is open.", extra=extra))).statements
    assert (statement.author, statement.author_id) == ("Jonas Averill", None)
    assert statement.repost_of == stable_id("account", "telegram", "Jonas Averill")


def test_answer_is_linked_and_its_quoted_line_is_not_the_text() -> None:
    extra = (
        '<a class="tgme_widget_message_reply" href="https://t.me/mfa_harbour/7">'
        '<div class="tgme_widget_message_text js-message_text">Will it open?</div></a>'
    )
    (statement,) = read(TelegramCollector(), JOB, PAGE, page(message(9, "It will open.", extra=extra))).statements
    assert statement.text == "It will open."
    assert statement.reply_to == stable_id("statement", "telegram", "mfa_harbour/7")


@pytest.mark.parametrize(
    ("meta", "state"),
    [
        ("edited ", VersionState.EDITED),
        ("", VersionState.LIVE),
        ('<span class="tgme_widget_message_from_author">Edited by Ilva Sterner</span>, ', VersionState.LIVE),
    ],
    ids=["edited", "not edited", "signature"],
)
def test_mark_of_an_edit_is_kept(meta: str, state: VersionState) -> None:
    (statement,) = read(TelegramCollector(), JOB, PAGE, page(message(9, "The pier is open.", meta=meta))).statements
    assert statement.latest.state is state


def test_signature_is_the_author() -> None:
    meta = '<span class="tgme_widget_message_from_author">Ilva Sterner</span>, '
    job = work(Platform.TELEGRAM, "mfa_harbour", person="ilva-sterner")
    (statement,) = read(TelegramCollector(), job, PAGE, page(message(9, "Open.", meta=meta))).statements
    assert (statement.author, statement.author_id) == ("Ilva Sterner", "ilva-sterner")


def test_poll_asks_its_question() -> None:
    poll = (
        '<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Which pier?</div>'
        '<div class="tgme_widget_message_poll_option_text">North</div></div>'
    )
    (statement,) = read(TelegramCollector(), JOB, PAGE, page(message(9, "", extra=poll))).statements
    assert statement.text == "Which pier?\n\nNorth"


def test_messages_without_text_are_counted() -> None:
    parsed = read(TelegramCollector(), JOB, PAGE, page(message(8, ""), message(9, "The pier is open.")))
    assert [one.native_id for one in parsed.statements] == ["mfa_harbour/9"]
    assert parsed.notes == ("1 messages without text were left out",)


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=300))
def test_whatever_stands_in_a_message_breaks_nothing(inner: str) -> None:
    for one in read(TelegramCollector(), JOB, PAGE, page(message(9, inner))).statements:
        assert one.text.strip()
        assert "\0" not in one.text


# --- pages ------------------------------------------------------------------------------------------------------------


def test_newest_page_is_asked_for_first() -> None:
    (request,) = TelegramCollector().first(work(Platform.TELEGRAM, "https://t.me/s/mfa_harbour"))
    assert (request.url, request.conditional) == (PAGE, True)


@pytest.mark.parametrize("address", ["https://t.me/+AbCdEf", "https://t.me/joinchat/AbCdEf", "a b", "ab", "мид"])
def test_address_that_is_no_public_channel_is_told(address: str) -> None:
    with pytest.raises(CollectError):
        channel_name(work(Platform.TELEGRAM, address))


def test_older_page_is_asked_for_until_three_days_back() -> None:
    recent = page(message(9, "Open.", when="2026-11-23T09:00:00+00:00"), before=9)
    old = page(message(9, "Open.", when="2026-11-20T09:00:00+00:00"), before=9)
    (request,) = read(TelegramCollector(), JOB, PAGE, recent).next
    assert (request.url, request.optional) == (f"{PAGE}?before=9", True)
    assert read(TelegramCollector(), JOB, PAGE, old).next == ()


def test_older_page_is_asked_for_until_the_day_wanted() -> None:
    job = work(Platform.TELEGRAM, "mfa_harbour", since=date(2026, 11, 1))
    body = page(message(9, "Open.", when="2026-11-20T09:00:00+00:00"), before=9)
    assert read(TelegramCollector(), job, PAGE, body).next[0].url == f"{PAGE}?before=9"
    past = page(message(9, "Open.", when="2026-10-31T09:00:00+00:00"), before=9)
    assert read(TelegramCollector(), job, PAGE, past).next == ()


@pytest.mark.parametrize("before", [9, 10])
def test_page_that_leads_nowhere_older_ends_the_way(before: int) -> None:
    body = page(message(9, "Open."), before=before)
    assert read(TelegramCollector(), JOB, f"{PAGE}?before=9", body).next == ()


def test_page_covers_what_it_shows() -> None:
    body = page(
        message(8, "First.", when="2026-11-22T09:00:00+00:00"), message(9, "Second.", when="2026-11-23T09:00:00+00:00")
    )
    assert read(TelegramCollector(), JOB, PAGE, body).back_to == utc(2026, 11, 22, 9)


def test_page_in_no_order_covers_nothing() -> None:
    days = ("23", "21", "22", "20")
    body = page(*(message(n, "Open.", when=f"2026-11-{day}T09:00:00+00:00") for n, day in enumerate(days, 1)))
    parsed = read(TelegramCollector(), JOB, PAGE, body)
    assert parsed.back_to is None
    assert "no order of time" in parsed.notes[0]


def test_empty_channel_is_no_failure() -> None:
    parsed = read(TelegramCollector(), JOB, PAGE, page())
    assert (parsed.statements, parsed.notes) == ((), ("the channel shows no messages",))


@pytest.mark.parametrize(
    ("body", "reason"),
    [(NO_PREVIEW, "no public preview"), (b"<html><body>Log in</body></html>", "no list of messages"), (b"", "empty")],
    ids=["no preview", "another page", "empty"],
)
def test_page_that_is_no_preview_is_told(body: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        read(TelegramCollector(), JOB, PAGE, body)


# --- through the door into a store --------------------------------------------------------------------------------------


def test_history_is_collected_page_by_page(site: Site, tmp_path: Path) -> None:
    newest = page(message(12, "The pier is open.", when="2026-11-23T09:00:00+00:00"), before=12)
    older = page(message(9, "The pier is closed.", when="2026-11-19T09:00:00+00:00"))
    site.replies["/t.me/s/mfa_harbour"] = Reply(newest)
    site.replies["/t.me/s/mfa_harbour?before=12"] = Reply(older)
    with opened(tmp_path) as memory:
        found = collect(JOB, TelegramCollector(), site, memory)
        texts = {one.text for one in memory.store.iter_statements()}
    assert texts == {"The pier is open.", "The pier is closed."}
    assert found.back_to == utc(2026, 11, 19, 9)


def test_older_page_that_fails_leaves_what_was_reached(site: Site, tmp_path: Path) -> None:
    site.replies["/t.me/s/mfa_harbour"] = Reply(page(message(12, "Open.", when="2026-11-23T09:00:00+00:00"), before=12))
    site.replies["/t.me/s/mfa_harbour?before=12"] = Reply(status=429, headers=(("Retry-After", "60"),))
    with opened(tmp_path) as memory:
        found = collect(JOB, TelegramCollector(), site, memory)
    assert found.back_to == utc(2026, 11, 23, 9)
    assert any("asks to be left alone" in note for note in found.notes)


def test_edit_between_two_visits_is_a_version(site: Site, tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        for text, meta, hours in (("The fare is 4.5 marks.", "", 0), ("The fare is 8.5 marks.", "edited ", 1)):
            site.replies["/t.me/s/mfa_harbour"] = Reply(page(message(12, text, meta=meta)))
            collect(JOB, TelegramCollector(), site, memory, now=SEEN_AT + timedelta(hours=hours))
        (statement,) = memory.store.iter_statements()
    assert [one.text for one in statement.versions] == ["The fare is 4.5 marks.", "The fare is 8.5 marks."]


def test_recorded_channel_is_collected(site: Site, tmp_path: Path, shared: Path) -> None:
    body = (shared / "recorded" / "telegram" / "full.html").read_bytes()
    job = work(Platform.TELEGRAM, "topwar_official")
    site.replies["/t.me/s/topwar_official"] = Reply(body, headers=(("Content-Type", "text/html; charset=utf-8"),))
    with opened(tmp_path) as memory:
        found = collect(job, TelegramCollector(), site, memory, now=utc(2023, 2, 28, 14))
        statements = list(memory.store.iter_statements())
    assert site.paths()[-1] == "/t.me/s/topwar_official?before=70989"
    assert found.back_to == utc(2023, 2, 28, 7, 47, 53)
    assert len(statements) == len(found.statements) >= 11
    assert all(one.lang in ("ru", None) and one.published_at and one.latest.capture for one in statements)


@pytest.mark.parametrize(
    ("name", "native", "repost"),
    [
        ("message_text", None, False),
        ("message_media_forwarded_from", "oper_goblin/22358", True),
        ("message_media_file", "oper_goblin/16936", True),
        ("message_media_photo_and_video", "anna_news/46908", False),
        ("message_link_preview_text_only", "oper_goblin/22368", False),
        ("message_link_preview_video", None, False),
        ("message_with_from_author", "channel/4", False),
        ("message_sticker", "", False),
    ],
)
def test_recorded_message_is_read(shared: Path, name: str, native: str | None, repost: bool) -> None:
    body = (shared / "recorded" / "telegram" / f"{name}.html").read_bytes()
    statements = read(TelegramCollector(), JOB, PAGE, body).statements
    if native == "":
        assert statements == ()
        return
    (statement,) = statements
    assert native is None or statement.native_id == native
    assert (statement.repost_of is not None) is repost
    assert statement.published_at is not None


@pytest.mark.parametrize(
    "name", ["media_cicrle_video", "media_photo", "media_video", "media_video_gif", "media_video_too_big"]
)
def test_recorded_part_of_a_message_is_no_page(shared: Path, name: str) -> None:
    body = (shared / "recorded" / "telegram" / f"{name}.html").read_bytes()
    with pytest.raises(ParseError):
        read(TelegramCollector(), JOB, PAGE, body)
