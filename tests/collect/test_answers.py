"""Faults of connections and libraries become errors of ours, every one of them."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from types import ModuleType

import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.answers import LONGEST_WAIT, check_login_redirect, retry_seconds, translate
from crossref.errors import FetchError, LoginRequired, Timeout

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
URL = "https://press.mfa.example/story"


def _exceptions(module: ModuleType) -> list[type[Exception]]:
    found = (getattr(module, name) for name in module.__all__)
    return [one for one in found if inspect.isclass(one) and issubclass(one, Exception)]


def _made(kind: type[Exception]) -> Exception:
    error = kind.__new__(kind)
    error.args = ("the peer closed the connection.",)
    return error


@pytest.mark.parametrize(
    "kind", [*_exceptions(httpx), *_exceptions(httpcore)], ids=lambda kind: f"{kind.__module__}.{kind.__name__}"
)
def test_exception_of_the_libraries_becomes_ours(kind: type[Exception]) -> None:
    found = translate(_made(kind), URL, seconds=30)
    assert isinstance(found, FetchError)
    assert URL in found.message
    assert found.message.endswith(".")
    assert isinstance(found, Timeout) == issubclass(kind, httpx.TimeoutException | httpcore.TimeoutException)


def test_error_in_our_own_code_is_not_hidden() -> None:
    assert translate(KeyError("x"), URL, seconds=30) is None


def test_bad_certificate_is_told_as_one() -> None:
    found = translate(httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), URL, seconds=30)
    assert found is not None
    assert "certificate" in found.message


@pytest.mark.parametrize(
    ("url", "target", "login"),
    [
        ("https://mfa.example/story", "https://mfa.example/login", True),
        ("https://mfa.example/story", "https://mfa.example/user/login?to=story", True),
        ("https://mfa.example/story", "https://id.mfa.example/sso/start", True),
        ("https://mfa.example/story", "https://mfa.example/news/login-rules-for-visas", False),
        ("https://mfa.example/login", "https://mfa.example/login/", False),
    ],
)
def test_redirect_to_a_login_page_is_told_apart(url: str, target: str, login: bool) -> None:
    if login:
        with pytest.raises(LoginRequired):
            check_login_redirect(url, target)
    else:
        check_login_redirect(url, target)


@given(st.text(max_size=40))
def test_any_retry_after_is_seconds_or_unknown(given_value: str) -> None:
    headers = httpx.Headers({"retry-after": given_value.encode("utf-8", "replace")})
    found = retry_seconds(headers, now=NOW)
    assert found is None or 0 <= found <= LONGEST_WAIT
