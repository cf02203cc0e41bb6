"""Which parts of a page are the article: paragraphs, subheads, captions, pull quotes and markers of embedded posts.

The page's own blocks are kept word by word; trafilatura only tells which of them belong to the article, because its
text loses standfirsts, posts and positions.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crossref.article.embeds import MARKER
from crossref.article.tree import Element, classes, is_within, remove, segments, text_of
from crossref.types import BlockKind

ENOUGH = 250
"""Characters of body text below which another way of reading the page is tried."""

_NOISE = frozenset(
    {
        "ad", "ads", "adslot", "advert", "advertisement", "advertising",
        "banner", "breadcrumb", "breadcrumbs", "byline",
        "comment", "comments", "consent", "cookie", "cookies", "copyright", "credit", "disqus", "gdpr", "kicker",
        "menu", "modal", "nav", "navigation", "newsletter", "newsletters", "onetrust", "outbrain", "paywall", "popup",
        "promo", "promos", "promoted", "rail", "readmore", "recirc", "recirculation", "recommendations", "recommended",
        "related", "share", "sharebar", "sharing", "sidebar", "signup", "skip",
        "social", "sponsored", "subscribe",
        "subscription", "taboola", "tags", "taglist", "teaser", "teasers", "ticker", "toolbar", "trending",
        "weiterlesen",
    }
)  # fmt: skip
_NOISY_PHRASES = re.compile(r"read more|most read|more stories|more on|also read|lea también|lire aussi|mehr zum thema")
_READERS_OWN = frozenset({"comment", "comments", "disqus", "related", "recommended", "recirc", "teaser", "teasers"})
_PULL = re.compile(r"\bpull ?quotes?\b|\bpulled quote\b|\bquote ?box\b|\bzitat ?box\b|\bdestacado\b")
_STANDFIRST = re.compile(
    r"\b(?:standfirst|dek|subtitle|sub title|sub ?headline|strapline|lede|deck|bajada|copete|chapo|entradilla|vorspann|"
    r"summary|subhead)\b"
)
_TEASER = re.compile(r"\b(?:anriss|excerpt|teaser)\b")
"""Classes of standfirsts, and of links to other articles."""
_PARAGRAPH = 80
"""Characters from which a paragraph is one of the article."""
_CAPTIONS = frozenset(
    {"bildtext", "bildunterschrift", "caption", "epigrafe", "legenda", "legende", "piefoto", "подпись"}
)
_SUBHEADS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_TEXT_TAGS = frozenset({"p", "li", "blockquote", "pre", "dd", "h2", "h3", "h4", "h5"})
_MIN_TELLING = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One block of a page: its kind and text, or the place of an embedded post in the list of those taken out."""

    kind: BlockKind
    text: str
    element: Element
    post: int | None = None


def take_out_headline(root: Element, title: str | None) -> None:
    """Cut the headline out of the tree, so that it is not read as body."""
    for heading in root.xpath("//h1"):
        if title is None or _squeezed(text_of(heading)) == _squeezed(title):
            remove(heading)


def take_out_standfirst(root: Element, description: str | None) -> str | None:
    """Cut the standfirst out of the tree and return it; ``None`` when the page shows none."""
    known = _squeezed(description or "")
    begun = False
    for element in root.iter("p", "h2", "h3", "div"):
        begun = begun or (element.tag == "p" and not _teases(element) and len(text_of(element)) >= _PARAGRAPH)
        if not begun and _teases(element) and _leads(element):
            text = text_of(element).replace("\n", " ")
            remove(element)
            return text
        if element.tag == "div" and element.find(".//p") is not None and len(element.findall(".//p")) > 2:
            continue
        named = _STANDFIRST.search(classes(element)) is not None
        if not named and (not known or element.tag == "div"):
            continue
        text = text_of(element).replace("\n", " ")
        if (named and 20 <= len(text) <= 600) or (known and element.tag in _SUBHEADS and _squeezed(text) == known):
            remove(element)
            return text
    return None


def _teases(element: Element) -> bool:
    return element.tag != "div" and _TEASER.search(classes(element)) is not None


def _leads(element: Element) -> bool:
    """Tell whether a teaser is the article's own: inside the article and without a link to another one."""
    inside = any(one.tag in ("article", "main") for one in element.iterancestors())
    linked = element.find(".//a") is not None or any(
        one.tag in ("a", "aside", "nav") for one in element.iterancestors()
    )
    return inside and not linked and _PARAGRAPH // 2 <= len(text_of(element)) <= 600


def prune(root: Element) -> None:
    """Cut out what is on every page or for another purpose: menus, dialogues, related stories, comments, forms.

    An element that holds a good part of the page's paragraphs stays, whatever it is called; an embedded post inside a
    "social" box stays too.
    """
    total = sum(len(p.text_content()) for p in root.iter("p")) or 1
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or element.tag in ("html", "body", "main", "article", "head"):
            continue
        reason = _noise_in(element)
        if reason is None or not is_within(element, root):
            continue
        if sum(len(p.text_content()) for p in element.iter("p")) > total * 0.3:
            continue
        if not reason & _READERS_OWN:
            _hoist_markers(element)
        remove(element)


def _noise_in(element: Element) -> frozenset[str] | None:
    """Return the words that make an element noise, none of them for noise by tag; ``None`` for content."""
    if element.tag in ("script", "style", "noscript", "template", "nav", "form", "footer", "dialog"):
        return frozenset()
    if element.get("aria-hidden") == "true" and element.tag != "span":
        return frozenset()
    if element.get(MARKER) is not None or is_pull_quote(element):
        return None
    if element.tag == "aside":
        has_pull = any(is_pull_quote(one) for one in element.iter("blockquote", "div", "p"))
        return None if has_pull else frozenset({"aside"})
    named = classes(element)
    words = frozenset(named.split()) & _NOISE
    return words or (frozenset({"related"}) if _NOISY_PHRASES.search(named) else None)


def _hoist_markers(element: Element) -> None:
    parent = element.getparent()
    for marker in element.xpath(f".//p[@{MARKER}]"):
        parent.insert(parent.index(element), marker)


def is_pull_quote(element: Element) -> bool:
    """Tell whether an element repeats words of the article in large letters."""
    if _PULL.search(classes(element)):
        return True
    return element.tag == "blockquote" and any(one.tag == "aside" for one in element.iterancestors())


def body_pieces(root: Element) -> tuple[Piece, ...]:
    """Return the article's blocks in reading order; empty when no article can be told from the page."""
    bodies = root.xpath("//body") or [root]
    pieces = [_piece(owner, text) for owner, text in _all_segments(bodies[0])]
    oracle = _squeezed(_told_by_trafilatura(root))
    told = {n for n, one in enumerate(pieces) if _is_told(one, oracle)}
    if sum(len(pieces[n].text) for n in told) < ENOUGH:
        told = _fullest_container(pieces)
    if not told:
        return ()
    return _around(pieces, told, bodies[0])


def _all_segments(body: Element) -> list[tuple[Element, str]]:
    for marker in body.xpath(f".//p[@{MARKER}]"):
        marker.text = f"post {marker.get(MARKER)}"
    return list(segments(body, split_breaks=False))


def _piece(owner: Element, text: str) -> Piece:
    if owner.get(MARKER) is not None:
        return Piece(kind=BlockKind.EMBED, text="", element=owner, post=int(owner.get(MARKER)))
    kind = BlockKind.BODY
    for one in (owner, *owner.iterancestors()):
        if one.tag == "figcaption" or (one.tag != "body" and not _CAPTIONS.isdisjoint(classes(one).split())):
            kind = BlockKind.CAPTION
        elif is_pull_quote(one):
            kind = BlockKind.PULL_QUOTE
        elif one is owner and (one.tag in _SUBHEADS or _is_bold_question(one, text)):
            kind = BlockKind.SUBHEAD
        if kind is not BlockKind.BODY:
            break
    return Piece(kind=kind, text=text, element=owner)


def _is_bold_question(owner: Element, text: str) -> bool:
    """Tell whether a paragraph is a question in bold and nothing else, as interviews set theirs."""
    if owner.tag != "p" or not text.endswith("?") or len(owner) == 0 or (owner.text or "").strip():
        return False
    bold = [one for one in owner if one.tag in ("b", "strong", "em", "i")]
    return any(one.tag in ("b", "strong") for one in bold) and _squeezed("".join(map(text_of, bold))) == _squeezed(text)


def _told_by_trafilatura(root: Element) -> str:
    tree = copy.deepcopy(root)
    for element in list(tree.iter("figure", "figcaption", "aside")):
        if not list(element.iter("p")) or element.tag == "figcaption":
            remove(element)
    best = _extracted(tree, fast=True, favor_recall=False)
    if len(best) < ENOUGH * 4:
        best = max(best, _extracted(tree, fast=False, favor_recall=True), key=len)
    return best


def _extracted(tree: Element, *, fast: bool, favor_recall: bool) -> str:
    # Imported here because it takes a third of a second, which plain text should not pay.
    import trafilatura

    found = trafilatura.extract(
        copy.deepcopy(tree),
        fast=fast,
        favor_recall=favor_recall,
        include_comments=False,
        include_tables=True,
        deduplicate=False,
    )
    return found or ""


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _is_told(piece: Piece, oracle: str) -> bool:
    squeezed = _squeezed(piece.text)
    return piece.kind is BlockKind.BODY and len(squeezed) >= _MIN_TELLING and squeezed in oracle


def _fullest_container(pieces: Sequence[Piece]) -> set[int]:
    """Return the paragraphs of the element with most text in paragraphs, where trafilatura finds no article."""
    weights: Counter[Element] = Counter()
    for piece in pieces:
        if piece.kind is BlockKind.BODY and piece.element.tag in _TEXT_TAGS:
            weights[piece.element.getparent()] += len(piece.text)
    if not weights:
        return {n for n, piece in enumerate(pieces) if piece.kind is BlockKind.BODY and len(piece.text) >= 80}
    parent = max(weights, key=lambda one: weights[one])
    return {n for n, piece in enumerate(pieces) if piece.kind is BlockKind.BODY and is_within(piece.element, parent)}


def _around(pieces: Sequence[Piece], told: set[int], body: Element) -> tuple[Piece, ...]:
    """Add to the paragraphs that were told the siblings, subheads, captions and posts that belong to them."""
    core = _core([pieces[n] for n in sorted(told)], body)
    frame = next((one for one in (core, *core.iterancestors()) if one.tag in ("article", "main")), core)
    homes = {pieces[n].element.getparent() for n in told}
    last = max(told)
    kept: list[Piece] = []
    for number, piece in enumerate(pieces):
        if number in told:
            kept.append(piece)
        elif piece.kind is BlockKind.BODY or piece.kind is BlockKind.SUBHEAD:
            at_home = piece.element.tag in _TEXT_TAGS and piece.element.getparent() in homes
            if at_home and is_within(piece.element, core):
                kept.append(piece)
        elif is_within(piece.element, frame) and (piece.kind is BlockKind.EMBED or number <= last + 3):
            kept.append(piece)
    while kept and kept[-1].kind is BlockKind.SUBHEAD:
        kept.pop()
    return tuple(kept)


def _core(told: Sequence[Piece], body: Element) -> Element:
    """Return the innermost element that holds nine tenths of the article's text."""
    total = sum(len(piece.text) for piece in told)
    weights: Counter[Element] = Counter()
    for piece in told:
        for one in (piece.element, *piece.element.iterancestors()):
            weights[one] += len(piece.text)
    holding = [one for one, weight in weights.items() if weight >= total * 0.9]
    return max(holding, key=lambda one: sum(1 for _ in one.iterancestors()), default=body)
