"""Every error of the tree drawn in ``crossref.errors`` is there, with its parent, exit code and message."""

from __future__ import annotations

import re

import pytest

from crossref import errors
from crossref.errors import BadStatus, CollectError, CrossrefError, FetchError, ParseError, RateLimited, StoreError

BRANCH = re.compile(r"^(?P<indent>[ │├└─]*)(?P<name>[A-Z]\w+)(?:\s+(?P<code>\d))?", re.MULTILINE)


def drawn() -> list[tuple[str, str | None, int]]:
    """Return the classes of the docstring's tree: name, parent, exit code; a branch without one has its parent's."""
    tree = (errors.__doc__ or "").split("::")[1].split("A message is")[0]
    found: list[tuple[str, str | None, int]] = []
    above: list[tuple[int, str, int]] = []
    for line in tree.splitlines():
        branch = BRANCH.match(line)
        if branch is None:
            continue
        depth = len(branch["indent"])
        above = [one for one in above if one[0] < depth]
        parent = above[-1] if above else None
        code = int(branch["code"]) if branch["code"] else parent[2] if parent else 0
        found.append((branch["name"], parent[1] if parent else None, code))
        above.append((depth, branch["name"], code))
    return found


def defined() -> dict[str, type[CrossrefError]]:
    """Return the errors that the module defines, by name."""
    return {
        name: value
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, CrossrefError)
    }


def test_tree_draws_every_class_once() -> None:
    names = [name for name, _, _ in drawn()]
    assert sorted(names) == sorted(defined())


@pytest.mark.parametrize(("name", "parent", "code"), drawn(), ids=[name for name, _, _ in drawn()])
def test_tree_is_true(name: str, parent: str | None, code: int) -> None:
    error = defined()[name]
    assert error.exit_code == code
    assert error.__base__ is (defined()[parent] if parent else Exception)
    assert error.__doc__


@pytest.mark.parametrize("error", defined().values(), ids=defined())
def test_error_carries_its_sentence_and_hint(error: type[CrossrefError]) -> None:
    raised = error("The store is locked.", hint="Wait until the other program has finished.")
    assert str(raised) == raised.message == "The store is locked."
    assert raised.hint == "Wait until the other program has finished."
    assert error("The store is locked.").hint == ""


def test_fetch_errors_carry_what_the_server_said() -> None:
    url = "https://mfa.tarvia.example/feed"
    assert BadStatus("The server answered 503.", url=url, status=503).status == 503
    assert RateLimited("The server asks us to wait.", url=url, retry_after=12.0).retry_after == 12.0
    assert RateLimited("The server asks us to wait.").retry_after is None
    assert FetchError("It did not answer.", url=url).url == url


def test_a_changed_page_is_no_failed_fetch() -> None:
    assert issubclass(ParseError, CollectError)
    assert not issubclass(ParseError, FetchError)
    assert not issubclass(StoreError, CollectError)
