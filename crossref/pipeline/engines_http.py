"""Translation services asked over HTTP. Texts leave the house, so that a newsroom must name one in config.toml."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import httpcore
import httpx

from crossref.collect.guard import Guard
from crossref.collect.secrets import secret
from crossref.collect.transport import Deadline, GuardedTransport
from crossref.errors import CrossrefError, TranslationError

MOST_TEXTS = 50
"""Texts in one request: DeepL's limit."""
MOST_BYTES = 5_000_000
_REASONS = {
    403: "it refused the key.",
    401: "it refused the key.",
    413: "it found the request too large.",
    429: "it asked us to send less.",
    456: "the account's characters are used up.",
}
_DEEPL, _DEEPL_FREE = "https://api.deepl.com", "https://api-free.deepl.com"
_DEEPL_LANGUAGES = frozenset(
    {"ar", "cs", "de", "el", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh"}
)
_FREE_KEY = ":fx"
"""How a key of DeepL's free plan ends."""


class LibreTranslate:
    """A LibreTranslate server, of the newsroom's own or another's."""

    name = "LibreTranslate"
    version = ""

    def __init__(self, url: str, *, key_variable: str = "", seconds: float = 30) -> None:
        self._url, self._seconds = _address(url, "libretranslate"), seconds
        self._key = _key(key_variable) if key_variable else ""
        self._pairs: Mapping[str, frozenset[str]] | None = None

    def knows(self, source: str, target: str) -> bool:
        """Tell whether the server offers the languages; it is asked once."""
        if self._pairs is None:
            answer = _ask("GET", f"{self._url}/languages", seconds=self._seconds)
            if not isinstance(answer, list):
                raise TranslationError("it did not answer with its languages.")
            known = [one for one in answer if isinstance(one, dict)]
            self._pairs = {str(one.get("code")): frozenset(map(str, one.get("targets") or ())) for one in known}
        return target in self._pairs.get(source, ())

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a text."""
        found: list[str] = []
        for at in range(0, len(texts), MOST_TEXTS):
            body = {"q": list(texts[at : at + MOST_TEXTS]), "source": source, "target": target, "format": "text"}
            body |= {"api_key": self._key} if self._key else {}
            answer = _ask("POST", f"{self._url}/translate", json=body, seconds=self._seconds)
            part = answer.get("translatedText") if isinstance(answer, dict) else None
            found += _texts(part, len(texts[at : at + MOST_TEXTS]))
        return found


class DeepL:
    """DeepL's interface for programs, version 2."""

    name = "DeepL"
    version = "v2"

    def __init__(self, url: str = "", *, key_variable: str = "", seconds: float = 30) -> None:
        self._key = _key(key_variable or "DEEPL_AUTH_KEY")
        usual = _DEEPL_FREE if self._key.endswith(_FREE_KEY) else _DEEPL
        self._url, self._seconds = _address(url or usual, "deepl"), seconds

    def knows(self, source: str, target: str) -> bool:
        """Tell whether DeepL has both languages."""
        return {source, target} <= _DEEPL_LANGUAGES

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a text."""
        found: list[str] = []
        headers = {"Authorization": f"DeepL-Auth-Key {self._key}"}
        for at in range(0, len(texts), MOST_TEXTS):
            part = list(texts[at : at + MOST_TEXTS])
            body = {"text": part, "source_lang": source.upper(), "target_lang": _target(target)}
            answer = _ask("POST", f"{self._url}/v2/translate", json=body, headers=headers, seconds=self._seconds)
            rows = answer.get("translations") if isinstance(answer, dict) else None
            given = (
                [one.get("text") if isinstance(one, dict) else None for one in rows] if isinstance(rows, list) else None
            )
            found += _texts(given, len(part))
        return found


def _target(code: str) -> str:
    """Return a target's code as DeepL has it, which asks for a variant of English and Portuguese."""
    return {"en": "EN-GB", "pt": "PT-PT", "zh": "ZH-HANS"}.get(code, code.upper())


def _address(url: str, engine: str) -> str:
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise TranslationError(f"[translation] url is no address of a {engine} server.")
    return url.rstrip("/")


def _key(variable: str) -> str:
    key = secret(variable)
    if not key:
        raise TranslationError(f"The key is missing: set {variable} in the environment.")
    return key


def _texts(given: object, count: int) -> list[str]:
    if not isinstance(given, list) or len(given) != count or not all(isinstance(one, str) for one in given):
        raise TranslationError("its answer is not what it should be.")
    return [str(one) for one in given]


def _ask(
    method: str, url: str, *, seconds: float, json: object = None, headers: Mapping[str, str] | None = None
) -> Any:  # Any: parsed JSON
    """Send one request and return the JSON of the answer; the whole exchange must end in time.

    The newsroom named the server, so that it may be on the newsroom's own network; no redirect is followed.
    """
    deadline = Deadline(time.monotonic)
    transport = GuardedTransport(Guard((urlsplit(url).hostname or "",)), deadline)
    try:
        with httpx.Client(transport=transport, timeout=seconds, follow_redirects=False, trust_env=False) as client:
            deadline.start(seconds)
            with client.stream(method, url, json=json, headers=headers) as answer:
                body = bytearray()
                for piece in answer.iter_bytes():
                    body += piece
                    if len(body) > MOST_BYTES:
                        raise TranslationError("its answer is too large.")
            if answer.status_code != 200:
                raise TranslationError(
                    _REASONS.get(answer.status_code, f"it answered with error {answer.status_code}.")
                )
            return httpx.Response(200, content=bytes(body)).json()
    except TranslationError:
        raise
    except (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError) as error:
        raise TranslationError(f"it took longer than {seconds:g} seconds.") from error
    except ValueError as error:
        raise TranslationError("its answer is not JSON.") from error
    except CrossrefError as error:
        raise TranslationError(error.message) from error
    except (httpx.HTTPError, httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        raise TranslationError("it cannot be reached.") from error
