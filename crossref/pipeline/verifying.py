"""Proves that what was fetched is what is kept: every body against its hash, every account against the chain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from crossref.errors import StoreError
from crossref.pipeline.workspace import Workspace
from crossref.store.chain import START, Link, link_hash
from crossref.store.repository import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """Where something is not as it was: the link's place, the address fetched, and what is wrong, half a sentence."""

    position: int
    url: str
    why: str


@dataclass(slots=True)
class Verification:
    """What was read.

    Attributes:
        captures: How many links of the chain were read.
        bodies: How many different bodies were read and hashed.
        head: The hash of the last link, to be noted elsewhere.
        breaks: What is wrong, in the order of the chain; the first one is where it begins.
        noted_at: The place of the hash that the user had noted, ``None`` where it was not met or not given.
    """

    captures: int = 0
    bodies: int = 0
    head: str = START
    breaks: list[Break] = field(default_factory=list)
    noted_at: int | None = None

    @property
    def first(self) -> Break | None:
        """The first break."""
        return self.breaks[0] if self.breaks else None


def verify(
    workspace: Workspace, *, noted: str | None = None, advance: Callable[[int], None] = lambda _done: None
) -> Verification:
    """Hash every capture and every link again.

    Args:
        workspace: Whose captures.
        noted: The head of the chain as it was noted at another time; it must still be a link.
        advance: Called with the number of captures done.
    """
    result = Verification()
    with workspace.open_store() as store:
        checked: dict[str, str] = {}
        for link in store.chain.links():
            result.breaks += _breaks(link, result, store, checked)
            result.captures, result.head = result.captures + 1, link.hash
            if link.hash == noted:
                result.noted_at = link.position
            advance(result.captures)
        result.bodies = len(checked)
        result.breaks += _missing(result, *store.chain.counts())
    if noted is not None and result.noted_at is None:
        result.breaks.append(Break(position=result.captures, url="", why="the hash that was noted is no link of it"))
    return result


def _breaks(link: Link, before: Verification, store: Store, checked: dict[str, str]) -> Iterator[Break]:
    url = link.capture.url if link.capture is not None else ""
    if link.position != before.captures + 1:
        yield Break(position=before.captures + 1, url="", why="links were taken out here")
    elif link.capture is None:
        yield Break(position=link.position, url="", why="the account of this fetch was taken out")
    elif link.hash != link_hash(before.head, link.capture):
        yield Break(position=link.position, url=url, why="the account of this fetch, or the one before, was changed")
    if link.capture is not None and (problem := _body_problem(link.capture.sha256, store, checked)):
        yield Break(position=link.position, url=url, why=problem)


def _body_problem(sha256: str, store: Store, checked: dict[str, str]) -> str:
    """Return what is wrong with a body, half a sentence, empty where nothing is; each is read once."""
    if sha256 not in checked:
        try:
            store.capture_body(sha256)
        except StoreError as error:
            checked[sha256] = error.message.rstrip(".")
        else:
            checked[sha256] = ""
    return checked[sha256]


def _missing(result: Verification, linked: int, kept: int) -> Iterator[Break]:
    if linked != result.captures:
        yield Break(position=result.captures, url="", why=f"it ends here and had {linked} links")
    if kept > result.captures:
        yield Break(position=result.captures, url="", why=f"{kept - result.captures} captures are in no link of it")
