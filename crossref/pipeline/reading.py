"""Reads articles from wherever an editor has them: address, file, standard input, folder, list of those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from crossref.article.extract import read_article
from crossref.errors import ArticleError
from crossref.types import Article, Capture

if TYPE_CHECKING:
    from crossref.collect.http import Fetched

ARTICLE_SUFFIXES = (".html", ".htm", ".xhtml", ".txt", ".md", ".markdown")
LIST_SUFFIXES = (".list", ".urls")
WARC_SUFFIXES = (".warc", ".warc.gz")
MAX_FILE_BYTES = 50_000_000


class Fetcher(Protocol):
    """What reading needs of the network."""

    def fetch(self, url: str) -> Fetched:
        """Return one page, or raise a FetchError."""
        ...


class FetcherFactory(Protocol):
    """Opens the network only when an address is met."""

    def __call__(self) -> AbstractContextManager[Fetcher]:
        """Return a context manager that gives a fetcher."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Bytes to be read as an article, and where they are from."""

    name: str
    data: bytes
    url: str | None = None
    media_type: str | None = None
    capture: Capture | None = None


def expand_targets(targets: Sequence[str]) -> Iterator[str]:
    """Yield single addresses and files: folders give their article files, lists what they name.

    Raises:
        ArticleError: A file or folder is missing, or a folder holds no article.
    """
    for target in targets:
        path = Path(target)
        if target == "-" or is_address(target):
            yield target
        elif path.is_dir():
            yield from _articles_in(path)
        elif path.suffix.lower() in LIST_SUFFIXES:
            yield from _named_in(path)
        elif path.name.lower().endswith(WARC_SUFFIXES):
            yield from _pages_in(path)
        else:
            yield target


def is_address(target: str) -> bool:
    """Tell whether a target is a web address."""
    return target.lower().startswith(("http://", "https://"))


def _articles_in(folder: Path) -> Iterator[str]:
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in ARTICLE_SUFFIXES and path.is_file())
    if not files:
        raise ArticleError(f"{folder} holds no article: no file ends in {', '.join(ARTICLE_SUFFIXES)}.")
    yield from map(str, files)


def _named_in(path: Path) -> Iterator[str]:
    lines = _bytes_of(path).decode("utf-8-sig", "replace").splitlines()
    targets = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not targets:
        raise ArticleError(f"{path} names no article.", hint="Write one address or file name on each line.")
    for target in targets:
        yield target if is_address(target) else str(path.parent / target)


def _pages_in(path: Path) -> Iterator[str]:
    from crossref.collect.warc_in import page_addresses  # a reader of archives, which few articles come in

    _check_file(path)
    addresses = page_addresses(path)
    if not addresses:
        raise ArticleError(f"{path} holds no page that brought text.")
    yield from (f"{path}#{address}" for address in addresses)


def _page_in(target: str) -> Page | None:
    """Return a page of a WARC file, which is named as FILE#ADDRESS; ``None`` for any other target."""
    name, mark, url = target.partition("#")
    if not mark or not name.lower().endswith(WARC_SUFFIXES) or not is_address(url):
        return None
    from crossref.collect.warc_in import read_page

    _check_file(Path(name))
    page = read_page(Path(name), url)
    capture = page.capture
    return Page(name=url, data=page.body, url=capture.final_url, media_type=capture.media_type, capture=capture)


def load_page(target: str, *, stdin: BinaryIO, fetcher: FetcherFactory) -> Page:
    """Return the bytes of one target.

    Raises:
        ArticleError: The file cannot be read.
        FetchError: The address cannot be fetched.
    """
    if target == "-":
        return Page(name="standard input", data=stdin.read(MAX_FILE_BYTES + 1))
    if is_address(target):
        with fetcher() as client:
            fetched = client.fetch(target)
        capture = fetched.capture
        return Page(
            name=target, data=fetched.body, url=capture.final_url, media_type=capture.media_type, capture=capture
        )
    return _page_in(target) or Page(name=target, data=_bytes_of(Path(target)))


def _check_file(path: Path) -> None:
    if not path.is_file():
        raise ArticleError(f"{path} does not exist.", hint="Check the name, or give a web address.")


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ArticleError(f"{path} is larger than {MAX_FILE_BYTES // 1_000_000} MB.", hint="Is it an article?")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ArticleError(f"{path} does not exist.", hint="Check the name, or give a web address.") from error
    except OSError as error:
        raise ArticleError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise ArticleError(f"{path!s:.80} is not a file name.") from error


def article_of(page: Page, *, published_on: date | None = None) -> Article:
    """Read a page as an article.

    Raises:
        ArticleError: It is no text, or a wall stands before it.
    """
    return read_article(page.data, url=page.url, media_type=page.media_type, published_on=published_on, name=page.name)
