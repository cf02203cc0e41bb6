"""A small fictional archive, for the tests of plans and candidates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from crossref.store.search import StatementIndex
from crossref.types import Statement, Version

PACT = (
    "Ministers of both countries signed the agreement on coastal rescue at Port Calder and took note of the state of "
    "relations."
)
STORMS = (
    "The ministry thanks every crew that kept the northern route open during the storms. Rescue boats went out 41 "
    "times and towed nine trawlers to safety. Repairs to the lighthouse begin after the holidays, and the harbour "
    "office asks owners to renew their papers before the spring fair. A public meeting on the new moorings follows."
)
TOLLS = "We will not raise the bridge tolls before the accounts of the first year are published."
SPANISH = "El presidente Berend Karsel inauguró el túnel Calder para 38.500 familias tras 14 meses de obras."


def statement(
    id: str, *texts: str, day: int | None = None, author: str | None = None, lang: str | None = "en", **given: object
) -> Statement:
    """Return a statement of so many versions, published on a day of May 2024."""
    return Statement(
        id=id,
        versions=tuple(Version(number=number, text=text) for number, text in enumerate(texts, 1)),
        author=author,
        published_at=datetime(2024, 5, day, 9, tzinfo=UTC) if day else None,
        lang=lang,
        **given,  # type: ignore[arg-type]  # test values
    )


POOL = (
    statement("pact", PACT, day=14, source="tarvia-mfa", author="Zoya Ramina", author_id="zoya-ramina"),
    statement("storms", STORMS, day=14, source="tarvia-mfa", author="Zoya Ramina", author_id="zoya-ramina"),
    statement("tolls", TOLLS, day=2, source="ordania-mfa", author="Berend Karsel", author_id="berend-karsel"),
    statement("tunnel-es", SPANISH, day=9, source="ordania-mfa", lang="es"),
)


def index_of(*statements: Statement) -> StatementIndex:
    """Return an index of the statements, in memory."""
    index = StatementIndex.in_memory()
    index.add(statements)
    return index


def loader(*statements: Statement) -> Callable[[Sequence[str]], Mapping[str, Statement]]:
    """Return what loads the statements by id."""
    known = {one.id: one for one in statements}
    return lambda ids: {id: known[id] for id in ids if id in known}
