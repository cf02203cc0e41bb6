"""The statements that a check compares with: a workspace's store, or texts handed over for one check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from crossref.match.plan import PassageIndex
from crossref.text.posts import post_identity
from crossref.types import ChannelCoverage, Platform, Statement

if TYPE_CHECKING:
    from crossref.store.repository import Store
    from crossref.store.search import StatementIndex


class StoreOriginals:
    """A workspace's statements, found by its passage index."""

    def __init__(self, store: Store, index: StatementIndex) -> None:
        self._store = store
        self._index = index

    @property
    def index(self) -> PassageIndex:
        """The workspace's passage index."""
        return self._index

    def load(self, ids: Sequence[str]) -> Mapping[str, Statement]:
        """Return statements by id; an unknown id is left out."""
        return self._store.statements(ids)

    def by_post(self, platform: Platform, native_id: str) -> Statement | None:
        """Return the statement that is this post."""
        return self._store.statement_by_post(platform, native_id)

    @cached_property
    def _coverage(self) -> tuple[ChannelCoverage, ...]:
        return self._store.coverage()

    def coverage(self) -> tuple[ChannelCoverage, ...]:
        """Return what is collected, channel by channel."""
        return self._coverage


class GivenOriginals:
    """Statements handed over for one check, indexed in memory."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        from crossref.store.search import StatementIndex  # the stages that index nothing load no index

        self._statements = {statement.id: statement for statement in statements}
        self._posts = {
            post: statement for statement in self._statements.values() if (post := _identity(statement)) is not None
        }
        self._index = StatementIndex.in_memory()
        self._index.add(self._statements.values())

    @property
    def index(self) -> PassageIndex:
        """The passages of the given statements."""
        return self._index

    def load(self, ids: Sequence[str]) -> Mapping[str, Statement]:
        """Return statements by id; an unknown id is left out."""
        return {one: self._statements[one] for one in ids if one in self._statements}

    def by_post(self, platform: Platform, native_id: str) -> Statement | None:
        """Return the statement that is this post."""
        return self._posts.get((platform, native_id))

    def coverage(self) -> tuple[ChannelCoverage, ...]:
        """Nothing: texts that were handed over cover no channel."""
        return ()


def _identity(statement: Statement) -> tuple[Platform, str] | None:
    if statement.platform is not None and statement.native_id is not None:
        return statement.platform, statement.native_id
    return post_identity(statement.url) if statement.url else None
