"""Bodies are unpacked piece by piece, under caps."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.body import Caps, read_body
from crossref.errors import FetchError, TooLarge

URL = "https://press.mfa.example/story"
CAPS = Caps(sent=100_000, unpacked=100_000)
TEXT = b"The ministry will publish the full text of the agreement on Friday. " * 20


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS = {"": bytes, "identity": bytes, "gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress}


@given(st.binary(max_size=5000), st.sampled_from(sorted(PACKERS)), st.integers(1, 700))
def test_packed_body_comes_back_however_it_was_cut_into_pieces(body: bytes, encoding: str, size: int) -> None:
    sent = PACKERS[encoding](body)
    pieces = [sent[at : at + size] for at in range(0, len(sent), size)]
    assert read_body(pieces, encoding=encoding, caps=CAPS, url=URL) == body


@given(st.binary(min_size=1, max_size=3000), st.integers(1, 3000))
def test_no_body_passes_its_caps(body: bytes, cap: int) -> None:
    caps = Caps(sent=100_000, unpacked=cap)
    try:
        found = read_body([gzip.compress(body)], encoding="gzip", caps=caps, url=URL)
    except TooLarge:
        assert len(body) > cap
    else:
        assert found == body
        assert len(body) <= cap


def test_deflate_without_its_head_is_read_as_some_servers_send_it() -> None:
    assert read_body([_raw_deflate(TEXT)], encoding="deflate", caps=CAPS, url=URL) == TEXT


def test_several_members_make_one_body() -> None:
    sent = gzip.compress(TEXT) + gzip.compress(b"End.")
    assert read_body([sent], encoding="gzip", caps=CAPS, url=URL) == TEXT + b"End."


def test_padding_behind_a_body_is_ignored() -> None:
    assert read_body([gzip.compress(TEXT) + b"\0\0", b"\0"], encoding="gzip", caps=CAPS, url=URL) == TEXT


def test_body_cut_short_is_told() -> None:
    with pytest.raises(FetchError, match="cut short"):
        read_body([gzip.compress(TEXT)[:-12]], encoding="gzip", caps=CAPS, url=URL)


def test_damaged_body_is_told() -> None:
    with pytest.raises(FetchError, match="damaged"):
        read_body([b"\x1f\x8b\x08 this is no gzip"], encoding="gzip", caps=CAPS, url=URL)


def test_packing_that_was_not_asked_for_is_told() -> None:
    with pytest.raises(FetchError, match="br, which was not asked for"):
        read_body([b"..."], encoding="br", caps=CAPS, url=URL)


def test_body_may_be_cut_at_its_cap_where_the_beginning_is_enough() -> None:
    caps = Caps(sent=100, unpacked=100, cut=True)
    assert read_body([b"x" * 70, b"y" * 70], encoding="", caps=caps, url=URL) == b"x" * 70 + b"y" * 30
