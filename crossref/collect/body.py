"""Reads the body of an answer under caps: on the bytes as sent, and on what they unpack to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crossref.collect.guard import shown_url
from crossref.errors import FetchError, TooLarge

GZIP_BITS, ZLIB_BITS, RAW_BITS = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
ACCEPTED = "gzip, deflate"
"""Asked for in every request: what the standard library unpacks piece by piece, under a cap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """The largest body, as sent and unpacked. With ``cut`` a larger one is read up to there instead of refused."""

    sent: int
    unpacked: int
    cut: bool = False


def read_body(pieces: Iterable[bytes], *, encoding: str, caps: Caps, url: str) -> bytes:
    """Return the body that the pieces of an answer make, unpacked.

    Args:
        pieces: The bytes as they come.
        encoding: The Content-Encoding that the server named, empty for none.
        caps: The limits.
        url: What to name in messages.

    Raises:
        TooLarge: It passes a cap.
        FetchError: It is packed in a way that was not asked for, damaged, or cut short.
    """
    body = bytearray()
    for piece in _unpacked(_counted(pieces, caps, url), encoding, url, most=caps.unpacked):
        body += piece
        if len(body) > caps.unpacked:
            if not caps.cut:
                raise too_large(url, caps.unpacked, "unpacked")
            return bytes(body[: caps.unpacked])
    return bytes(body)


def too_large(url: str, limit: int, how: str) -> TooLarge:
    """Return the error for an answer over a cap."""
    return TooLarge(
        f"{shown_url(url)} is larger than {limit / 1_000_000:g} MB {how}, so it is not read.",
        url=shown_url(url),
        hint="If it is right that it is so large, raise the limit under [collect] in config.toml.",
    )


def _counted(pieces: Iterable[bytes], caps: Caps, url: str) -> Iterator[bytes]:
    sent = 0
    for piece in pieces:
        sent += len(piece)
        if sent > caps.sent:
            if not caps.cut:
                raise too_large(url, caps.sent, "as sent")
            yield piece[: len(piece) - (sent - caps.sent)]
            return
        yield piece


def _unpacked(pieces: Iterable[bytes], encoding: str, url: str, *, most: int) -> Iterator[bytes]:
    name = encoding.strip().lower()
    if name in ("", "identity", "none"):
        yield from pieces
    elif name in ("gzip", "x-gzip", "deflate"):
        yield from _inflated(pieces, url, gzip=name != "deflate", most=most)
    else:
        raise FetchError(f"{shown_url(url)} is packed as {name[:40]}, which was not asked for.", url=shown_url(url))


def _inflated(pieces: Iterable[bytes], url: str, *, gzip: bool, most: int) -> Iterator[bytes]:
    """Yield unpacked stretches of at most ``most + 1`` bytes, so that a small body cannot fill the memory."""
    unpacker = None
    try:
        for piece in pieces:
            data = piece
            while data:
                if unpacker is None:
                    unpacker = zlib.decompressobj(GZIP_BITS if gzip else _deflate_bits(data))
                yield unpacker.decompress(data, most + 1)
                data = unpacker.unconsumed_tail
                if unpacker.eof:
                    # A gzip body may be several members in a row; whatever else follows is padding.
                    data = unpacker.unused_data if gzip and unpacker.unused_data[:2] == b"\x1f\x8b" else b""
                    if not data:
                        break
                    unpacker = None
    except zlib.error as error:
        raise FetchError(f"{shown_url(url)} came damaged: it cannot be unpacked.", url=shown_url(url)) from error
    if unpacker is not None and not unpacker.eof:
        raise FetchError(f"{shown_url(url)} was cut short on its way.", url=shown_url(url), hint="Try again.")


def _deflate_bits(data: bytes) -> int:
    """Return how to read "deflate": with zlib's head, as the standard says, or without it, as some servers send it."""
    return ZLIB_BITS if data[0] & 0x0F == 8 and data[0] >> 4 <= 7 else RAW_BITS
