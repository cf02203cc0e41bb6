"""Every error crossref raises, with the exit code of each.

::

    CrossrefError                    2
    ├── UsageError                   2   wrong arguments or input rows
    ├── ConfigError                  2   config.toml or a source file
    ├── ArticleError                 2   an article that cannot be read
    │   └── WalledError              2   paid, behind a consent dialogue, or shown to browsers alone
    ├── ReportError                  2   a report that cannot be written
    ├── CollectError                 4
    │   ├── FetchError               4
    │   │   ├── Timeout
    │   │   ├── BadStatus
    │   │   ├── RateLimited
    │   │   ├── TooLarge
    │   │   ├── RobotsDenied
    │   │   ├── LoginRequired
    │   │   └── AddressDenied
    │   ├── TranslationError     4   an engine that is missing or fails; checks go on without it
    │   └── ParseError               4   the page changed; its capture is kept
    └── StoreError                   5   database damaged, locked, full or newer

A message is one sentence a journalist can act on; ``hint`` says what to do next. "No match", "paywall" and "channel
empty" are values, not errors.
"""

from __future__ import annotations


class CrossrefError(Exception):
    """Something the user can act on: one sentence, and a hint where there is a next step."""

    exit_code = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(CrossrefError):
    """The command was called with something it cannot use."""


class ConfigError(CrossrefError):
    """config.toml or a source file says something wrong."""


class ArticleError(CrossrefError):
    """An article cannot be read."""


class WalledError(ArticleError):
    """A wall stands before an article; who follows outlets takes it for a value and goes on."""


class ReportError(CrossrefError):
    """A report cannot be written."""


class CollectError(CrossrefError):
    """A channel or page could not be collected."""

    exit_code = 4


class TranslationError(CollectError):
    """A translation engine is missing, did not answer, or answered wrongly; a check goes on without it."""


class FetchError(CollectError):
    """A fetch failed; ``url`` is the address asked for."""

    def __init__(self, message: str, *, url: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.url = url


class Timeout(FetchError):
    """The server did not answer in time."""


class BadStatus(FetchError):
    """The server answered with an HTTP error; ``status`` is its code."""

    def __init__(self, message: str, *, url: str = "", status: int = 0, hint: str = "") -> None:
        super().__init__(message, url=url, hint=hint)
        self.status = status


class RateLimited(FetchError):
    """The server asked us to wait; ``retry_after`` is in seconds, ``None`` where it did not say."""

    def __init__(self, message: str, *, url: str = "", retry_after: float | None = None, hint: str = "") -> None:
        super().__init__(message, url=url, hint=hint)
        self.retry_after = retry_after


class TooLarge(FetchError):
    """The answer is larger than the limit, as sent or unpacked."""


class RobotsDenied(FetchError):
    """The site's robots.txt asks us not to fetch this."""


class LoginRequired(FetchError):
    """The page is behind a login."""


class AddressDenied(FetchError):
    """The address is private, local or not http(s)."""


class ParseError(CollectError):
    """An answer is not what the channel is known to send."""


class StoreError(CrossrefError):
    """The database, its index or the captures cannot be used."""

    exit_code = 5
