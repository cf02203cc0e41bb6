"""From bytes to an article: headline, standfirst, body, captions, pull quotes and embedded posts, each apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from crossref.article.body import ENOUGH, body_pieces, prune, take_out_headline, take_out_standfirst
from crossref.article.embeds import RawPost, take_out_posts
from crossref.article.language import guess_language
from crossref.article.live_blog import PageEntries, with_entries
from crossref.article.mend import PASTE, damage_notes, decode, mend
from crossref.article.metadata import NO_TIME, Metadata, Update, read_metadata
from crossref.article.pull_quotes import with_pull_quotes
from crossref.article.textfiles import mark_flattened, text_blocks
from crossref.article.tree import Element, parse, text_of
from crossref.article.walls import refuse_walls
from crossref.errors import ArticleError
from crossref.phrases import tell
from crossref.types import Article, Block, BlockKind, EmbeddedPost, Span, stable_id

_HTML_TYPES = ("html", "xhtml")
_MARKDOWN_NAMES = (".md", ".markdown")
_HTML = re.compile(
    r"\A\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|\?xml|article|main|div|p|h1|meta|section)\b",
    re.IGNORECASE | re.DOTALL,
)
_LABEL = re.compile(r"(?P<name>\w[\w .'’-]{1,40}):\Z")


def read_article(
    data: bytes,
    *,
    url: str | None = None,
    media_type: str | None = None,
    charset: str | None = None,
    published_on: date | None = None,
    name: str = "",
) -> Article:
    """Read a web page, a plain text or a Markdown file as an article.

    Args:
        data: The bytes as fetched or stored.
        url: Where the page is from; its own canonical address wins.
        media_type: As the server said, with or without its charset.
        charset: As the server said.
        published_on: The day to take where the page tells none.
        name: What to call it in messages.

    Raises:
        ArticleError: It is no text, it is empty, or a wall stands before the article.
    """
    called = name or url or "The article"
    said = charset or _charset_in(media_type)
    text, notes = decode(data, charset=said, name=called)
    if _is_html(text, media_type, called):
        article = _from_html(text, url=url, published_on=published_on, name=called)
    else:
        article = article_from_text(text, url=url, media_type=media_type, published_on=published_on, name=called)
    return replace(article, notes=notes + article.notes)


def article_from_text(
    text: str,
    *,
    url: str | None = None,
    media_type: str | None = None,
    published_on: date | None = None,
    name: str = "",
) -> Article:
    """Read plain text or Markdown as an article whose ``text`` is the input exactly, so that positions hold in it.

    Raises:
        ArticleError: There is nothing but blanks.
    """
    called = name or url or "The text"
    if not text.strip("\ufeff \t\r\n"):
        raise ArticleError(f"{called} is empty.", hint="Give a text with the article in it.")
    markdown = called.lower().endswith(_MARKDOWN_NAMES) or (media_type or "").startswith("text/markdown")
    blocks, posts = mark_flattened(text, text_blocks(text, markdown=markdown), near=published_on)
    headline = next((block.span.of(text) for block in blocks if block.kind is BlockKind.HEADLINE), None)
    notes = damage_notes(text)
    article = Article(
        id=stable_id("article", url or "", text),
        text=text,
        blocks=blocks,
        title=headline,
        url=url,
        published_at=datetime.combine(published_on, time(), tzinfo=UTC) if published_on else None,
        lang=guess_language(text),
        embeds=posts,
        notes=(NO_TIME, *notes) if published_on else notes,
    )
    return with_entries(article)


def _charset_in(media_type: str | None) -> str | None:
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type or "", re.IGNORECASE)
    return found[1] if found else None


def _is_html(text: str, media_type: str | None, name: str) -> bool:
    kind = (media_type or "").partition(";")[0].strip().lower()
    if kind.startswith("text/plain") or kind.startswith("text/markdown"):
        return False
    if kind.endswith(_HTML_TYPES) or name.lower().partition("?")[0].endswith((".html", ".htm", ".xhtml")):
        return True
    return _HTML.match(text.lstrip("\ufeff")[:20_000]) is not None


# --- web pages ------------------------------------------------------------------------------------------------------


def _from_html(raw: str, *, url: str | None, published_on: date | None, name: str) -> Article:
    mended = mend(raw)
    root = parse(mended)
    if root is None:
        raise ArticleError(f"{name} holds no article text.", hint=PASTE)
    shown = text_of(root)
    data = read_metadata(root, url=url, published_on=published_on)
    near = data.published_at.date() if data.published_at else published_on
    posts = take_out_posts(root, near=near)
    page = _assemble(root, data, posts)
    body = "\n".join(text for kind, text in page.kinds() if kind is BlockKind.BODY)
    refuse_walls(shown, body, is_paid=data.is_paid, name=name)
    blocks, flattened = mark_flattened(page.text, tuple(page.blocks), near=near)
    notes = (*((tell("Wrongly decoded letters were mended."),) if mended != raw else ()), *data.notes)
    article = Article(
        id=stable_id("article", data.url or "", page.text),
        text=page.text,
        blocks=blocks,
        title=data.title,
        url=data.url,
        outlet=data.outlet,
        byline=data.byline,
        published_at=data.published_at,
        lang=data.lang or guess_language(body),
        embeds=tuple(sorted((*page.embeds, *flattened), key=lambda post: post.span)),
        notes=(*notes, *damage_notes(page.text)),
    )
    return with_entries(article)


class _Page:
    """The article's text as it is put together, block by block."""

    def __init__(self) -> None:
        self.text = ""
        self.blocks: list[Block] = []
        self.embeds: list[EmbeddedPost] = []

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        label: str | None = None,
        entry: tuple[int | None, datetime | None] = (None, None),
    ) -> Span:
        """Append a block and return where it stands."""
        start = len(self.text) + (2 if self.text else 0)
        self.text += ("\n\n" if self.text else "") + text
        span = Span(start, len(self.text))
        self.blocks.append(Block(kind=kind, span=span, speaker_label=label, entry=entry[0], at=entry[1]))
        return span

    def kinds(self) -> list[tuple[BlockKind, str]]:
        """Return the blocks' kinds and texts."""
        return [(block.kind, block.span.of(self.text)) for block in self.blocks]


def _assemble(root: Element, data: Metadata, posts: tuple[RawPost, ...]) -> _Page:
    page = _Page()
    if data.title:
        page.add(BlockKind.HEADLINE, data.title)
    take_out_headline(root, data.title)
    standfirst = take_out_standfirst(root, data.description)
    if standfirst:
        page.add(BlockKind.STANDFIRST, standfirst)
    prune(root)
    entries = PageEntries(root)
    pieces = with_pull_quotes(body_pieces(root))
    for piece in pieces:
        entry = entries.of(piece.element)
        if piece.post is not None:
            _add_post(page, posts[piece.post], entry)
        else:
            page.add(piece.kind, piece.text, label=_label_of(piece.element), entry=entry)
    found = sum(len(piece.text) for piece in pieces)
    if data.updates and sum(len(one.body) for one in data.updates) > 2 * max(found, ENOUGH // 2):
        return _from_updates(page, data.updates, [posts[piece.post] for piece in pieces if piece.post is not None])
    if data.body and len(data.body) > 2 * max(found, ENOUGH // 2):
        return _from_linked_data(page, data.body)
    return page


def _from_linked_data(page: _Page, body: str) -> _Page:
    """Use the text that the page repeats for machines, where the page itself shows much less."""
    fresh = _top_of(page)
    for paragraph in _paragraphs(body):
        fresh.add(BlockKind.BODY, paragraph)
    return fresh


def _from_updates(page: _Page, updates: Sequence[Update], posts: Sequence[RawPost]) -> _Page:
    """Use a live blog's entries as the page repeats them for machines; posts, which have no place there, come last."""
    fresh = _top_of(page)
    for number, update in enumerate(updates, 1):
        entry = (number, update.at)
        if update.headline:
            fresh.add(BlockKind.SUBHEAD, update.headline, entry=entry)
        for paragraph in _paragraphs(update.body):
            fresh.add(BlockKind.BODY, paragraph, entry=entry)
    for post in posts:
        _add_post(fresh, post, (None, None))
    return fresh


def _top_of(page: _Page) -> _Page:
    fresh = _Page()
    for kind, text in page.kinds():
        if kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST):
            fresh.add(kind, text)
    return fresh


def _paragraphs(body: str) -> Iterator[str]:
    root = parse(f"<div>{body}</div>") if "<p" in body else None
    for paragraph in (text_of(root) if root is not None else body).split("\n"):
        if paragraph.strip():
            yield paragraph.strip()


def _add_post(page: _Page, raw: RawPost, entry: tuple[int | None, datetime | None]) -> None:
    line = _line_under(raw)
    span = page.add(BlockKind.EMBED, f"{raw.text}\n{line}" if raw.text else line, entry=entry)
    page.embeds.append(
        EmbeddedPost(
            platform=raw.platform,
            text=raw.text,
            span=span,
            text_span=Span(span.start, span.start + len(raw.text)),
            author=raw.author,
            handle=raw.handle,
            url=raw.url,
            native_id=raw.native_id,
            published_on=raw.published_on,
            published_at=raw.published_at,
            lang=raw.lang,
            links=raw.links,
            notes=raw.notes,
        )
    )


def _line_under(raw: RawPost) -> str:
    who = raw.author or ""
    if raw.handle:
        who = f"{who} (@{raw.handle})".strip()
    when = raw.published_on.isoformat() if raw.published_on else ""
    return " ".join(part for part in ("—", who or raw.url or raw.platform.value, when) if part)


def _label_of(element: Element) -> str | None:
    """Return the name that begins a paragraph in bold with a colon, as interviews and live blogs set it."""
    if element.tag != "p" or (element.text or "").strip() or not len(element):
        return None
    first = element[0]
    if first.tag not in ("b", "strong"):
        return None
    words = text_of(first)
    if not words.endswith(":") and (first.tail or "").startswith(":"):
        words += ":"
    found = _LABEL.match(words)
    return found["name"] if found else None
