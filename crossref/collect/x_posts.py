"""Reads posts of X from whatever shows them: the API, the embed service, and the account holder's own archive."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime, time
from urllib.parse import urlencode

from crossref.article.post_dates import find_day, time_of_x_id
from crossref.article.tree import Element, parse
from crossref.collect.base import FetchRequest
from crossref.collect.http import Fetched
from crossref.collect.timeline import (
    Post,
    Raw,
    changed,
    inner,
    moment,
    objects,
    one_line,
    post_id,
    read_object,
    shown_text,
    web_link,
    words,
)
from crossref.text.posts import post_identity
from crossref.types import Platform

OEMBED = "https://publish.twitter.com/oembed"
EMBED_JSON = "https://cdn.syndication.twimg.com/tweet-result"
CUT_FROM = 250
"""Characters; a longer text that ends in an ellipsis is taken for one that was cut."""

ID = re.compile(r"\d{1,19}\Z", re.ASCII)
_REPOST = re.compile(r"RT (@\w{1,15}): ", re.ASCII)
_SHORT = re.compile(r"https?://t\.co/\w{1,20}\Z", re.ASCII)
_MEDIA = re.compile(r"https?://(?:www\.)?(?:twitter|x)\.com/\w+/status/\d+/(?:photo|video)/\d+\Z", re.ASCII)
_TRAILING_SHORT = re.compile(r"\s*https?://t\.co/\w{1,20}\s*\Z", re.ASCII)
_BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz"


def expanded(text: str, urls: list[Raw]) -> str:
    """Return a post's words with links in full; the links that only stand for its own pictures are left out."""
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    for link in urls:
        short, target = words(link, "url"), web_link(link.get("unwound_url")) or web_link(link.get("expanded_url"))
        if not _SHORT.match(short) or target is None:
            continue
        put = "" if _MEDIA.match(target) else target
        text = put.join(re.split(rf"{re.escape(short)}(?!\w)", text))
    return text.strip()


# --- API v2 ---------------------------------------------------------------------------------------------------------


def api_post(tweet: Raw, included: Mapping[str, Raw], names: Mapping[str, str]) -> Post | None:
    """Return a post as the API gives it; the first id of its edits is its own at all times.

    Args:
        tweet: The post.
        included: The posts that come along, by id: originals of reposts.
        names: The names of accounts, by id.
    """
    id = words(tweet, "id")
    if not ID.match(id):
        return None
    linked = {words(one, "type"): words(one, "id") for one in objects(tweet, "referenced_tweets")}
    original = linked.get("retweeted", "")
    shown = included.get(original, tweet)
    history = edit_ids(tweet)
    author = names.get(words(shown, "author_id"), "") if original else ""
    return Post(
        native=history[0],
        text=_api_text(shown) if not original or original in included else _own_words_of_repost(tweet),
        url=f"https://x.com/i/web/status/{history[0]}",
        published_at=moment(tweet.get("created_at")) or time_of_x_id(id),
        lang=words(shown, "lang") or None,
        author=(author or _repost_author(words(tweet, "text"))) if original else None,
        edited=len(history) > 1,
        reply_to=linked_id(linked.get("replied_to", "")) if not original else None,
        repost_of=linked_id(original),
        quote_of=linked_id(linked.get("quoted", "")),
    )


def edit_ids(tweet: Raw) -> tuple[str, ...]:
    """Return the ids under which a post was published, oldest first; the last one is the one that stands."""
    given = tweet.get("edit_history_tweet_ids")
    listed = [one for one in given if isinstance(one, str) and ID.match(one)] if isinstance(given, list) else []
    return tuple(sorted({*listed[:10], words(tweet, "id")}, key=int))


def linked_id(id: str) -> str | None:
    """Return the id of the statement that a post of X is."""
    return post_id(Platform.X, id) if ID.match(id) else None


def _api_text(tweet: Raw) -> str:
    note = inner(tweet, "note_tweet")
    if words(note, "text"):
        return expanded(words(note, "text"), objects(inner(note, "entities"), "urls"))
    return expanded(words(tweet, "text"), objects(inner(tweet, "entities"), "urls"))


def _own_words_of_repost(tweet: Raw) -> str:
    """Return what a repost shows of an original that did not come along, nothing where that is but its beginning."""
    text = _REPOST.sub("", _api_text(tweet))
    return "" if text.endswith(("…", "...")) else text


def _repost_author(text: str) -> str | None:
    found = _REPOST.match(text)
    return found[1] if found else None


# --- a single post --------------------------------------------------------------------------------------------------


def oembed_request(id: str) -> FetchRequest:
    """Return the request for one post as sites embed it: a documented service, without a token."""
    query = {"url": f"https://twitter.com/i/status/{id}", "omit_script": "1", "hide_thread": "1", "dnt": "true"}
    return FetchRequest(url=f"{OEMBED}?{urlencode(query)}")


def embed_json_request(id: str) -> FetchRequest:
    """Return the request for the data that the embedded view is made of: not documented, and may vanish."""
    return FetchRequest(url=f"{EMBED_JSON}?{urlencode({'id': id, 'lang': 'en', 'token': embed_token(id)})}")


def read_oembed(fetched: Fetched) -> Post:
    """Read a post as sites embed it. Its day is known, its time is that of its id.

    Raises:
        ParseError: It shows no post.
    """
    document = read_object(fetched)
    root = parse(words(document, "html"))
    quoted = next(root.iter("blockquote"), None) if root is not None else None
    identity = post_identity(words(document, "url"))
    paragraph = next(quoted.iter("p"), None) if quoted is not None else None
    if paragraph is None or identity is None or identity[0] is not Platform.X:
        raise changed(fetched, "it shows no post")
    when, text = time_of_x_id(identity[1]) or _day_of(quoted), _TRAILING_SHORT.sub("", _paragraph_text(paragraph))
    if len(text) > CUT_FROM and text.endswith(("…", "...")):
        raise changed(fetched, "it shows only the beginning of a long post")
    return Post(
        native=identity[1],
        text=text,
        url=f"https://x.com/i/web/status/{identity[1]}",
        published_at=when,
        lang=paragraph.get("lang"),
        author=one_line(words(document, "author_name")) or None,
    )


def handle_of(fetched: Fetched) -> str:
    """Return the name of the account whose post is embedded, empty where it is not told."""
    document = read_object(fetched)
    address = words(document, "author_url").rstrip("/").rpartition("/")[2]
    return one_line(words(inner(document, "user"), "screen_name") or address)


def _paragraph_text(paragraph: Element) -> str:
    for link in paragraph.iter("a"):
        # The only address of a picture is a short one, which says nothing.
        if "".join(link.itertext()).startswith("pic."):
            for child in list(link):
                link.remove(child)
            link.text = ""
    return shown_text(paragraph)


def _day_of(quoted: Element) -> datetime | None:
    links = [link for link in quoted.iter("a") if "/status" in (link.get("href") or "")]
    day = find_day("".join(links[-1].itertext())) if links else None
    return datetime.combine(day, time(), tzinfo=UTC) if day is not None else None


def read_embed_json(fetched: Fetched) -> Post:
    """Read a post from the data behind the embedded view.

    Raises:
        ParseError: It shows no post, or only the beginning of a long one.
    """
    tweet = read_object(fetched)
    id = words(tweet, "id_str")
    if not tweet or words(tweet, "__typename") == "TweetTombstone" or not ID.match(id):
        raise changed(fetched, "the post is gone, or hidden")
    if inner(tweet, "note_tweet"):
        raise changed(fetched, "it shows only the beginning of a long post")
    user, quoted, entities = inner(tweet, "user"), inner(tweet, "quoted_tweet"), inner(tweet, "entities")
    given = inner(tweet, "edit_control").get("edit_tweet_ids")
    history = edit_ids({"id": id, "edit_history_tweet_ids": given})
    return Post(
        native=history[0],
        text=expanded(words(tweet, "text"), [*objects(entities, "urls"), *objects(entities, "media")]),
        url=f"https://x.com/i/web/status/{history[0]}",
        published_at=moment(tweet.get("created_at")) or time_of_x_id(id),
        lang=words(tweet, "lang") or None,
        author=one_line(words(user, "name")) or None,
        edited=len(history) > 1,
        reply_to=linked_id(words(tweet, "in_reply_to_status_id_str")),
        quote_of=linked_id(words(quoted, "id_str")),
    )


def embed_token(id: str) -> str:
    """Return the token that the embedded view sends along: the id in another number system, without its noughts."""
    value = int(id) / 1e15 * math.pi
    whole, fraction = int(value), value - int(value)
    digits = ""
    while whole:
        whole, digit = divmod(whole, 36)
        digits = _BASE_36[digit] + digits
    # As many digits as tell the number from its neighbours, as JavaScript writes it.
    precision = max(math.nextafter(value, math.inf) - value, 5e-324) / 2
    while fraction >= precision:
        fraction, precision = fraction * 36, precision * 36
        digit = int(fraction)
        fraction -= digit
        if fraction > 0.5 and fraction + precision > 1:
            digit, fraction = min(digit + 1, 35), 0.0
        digits += _BASE_36[digit]
    return digits.replace("0", "") or "a"
