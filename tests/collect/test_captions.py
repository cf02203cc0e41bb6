"""Captions become one transcript, whose words can be compared, and keep the times beside them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect.captions import is_captions, read_captions, read_transcript, timecode
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.types import Channel, Platform, Source, Span, Statement, StatementKind
from tests.collect.social import data, utc

SRT = """1
00:00:01,000 --> 00:00:03,500
We will keep the bridge
at Port Calder open.

2
00:00:03,600 --> 00:00:06,000
The fare stays at <i>4.5 marks</i>.

3
00:01:20,000 --> 00:01:22,000
>> Will it rise?
"""
VTT = """WEBVTT
Kind: captions
Language: es

NOTE written by hand

intro
00:01.000 --> 00:03.000 align:start position:0%
<v Ilva Sterner>El puente no se cerrará.

01:00:03.000 --> 01:00:05.000
<v Ilva Sterner>Habrá más trenes.

01:00:09.000 --> 01:00:11.000
<v Jonas Averill>¿Cuándo?
"""
ROLLING = """WEBVTT

00:00:00.000 --> 00:00:02.000
we<00:00:00.500><c> will</c><00:00:01.000><c> keep</c>

00:00:02.000 --> 00:00:02.010
we will keep

00:00:02.010 --> 00:00:04.000
we will keep
the<00:00:02.500><c> bridge</c>

00:00:04.000 --> 00:00:06.000
the bridge
open &amp; safe
"""
CHANNEL = Channel(
    id="mfa-video", platform=Platform.PAGE, address="https://harbour.example/video", person="ilva-sterner"
)
DIRECTORY = Directory([Source(id="mfa", names=(("en", "Ministry of the Harbour"),), channels=(CHANNEL,))])


def test_srt_becomes_paragraphs_without_times() -> None:
    transcript = read_transcript(SRT.encode())
    assert transcript.text == (
        "We will keep the bridge at Port Calder open. The fare stays at 4.5 marks.\n\nWill it rise?"
    )
    assert transcript.lang is None


def test_speakers_of_vtt_are_named_where_they_change() -> None:
    transcript = read_transcript(VTT.encode())
    assert transcript.text == ("Ilva Sterner: El puente no se cerrará.\n\nHabrá más trenes.\n\nJonas Averill: ¿Cuándo?")
    assert transcript.lang == "es"


def test_captions_that_roll_up_count_once() -> None:
    assert read_transcript(ROLLING.encode()).text == "we will keep the bridge open & safe"


def test_time_of_words_is_found() -> None:
    transcript = read_transcript(VTT.encode())
    at = transcript.text.index("más trenes")
    seconds = transcript.time_of(Span(at, at + 10))
    assert seconds is not None
    assert timecode(seconds) == "1:00:03"
    assert transcript.time_of(Span(10_000, 10_001)) is None
    assert timecode(249.9) == "4:09"


def test_words_said_twice_are_kept_twice() -> None:
    repeated = "1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:03,000 --> 00:00:04,000\nNever. No.\n"
    assert read_transcript(repeated.encode()).text == "No. Never. No."


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"], ids=["Windows", "old Mac", "Unix"])
def test_ends_of_lines_and_byte_order_marks_do_not_count(ends: str) -> None:
    assert read_transcript(b"\xef\xbb\xbf" + SRT.replace("\n", ends).encode()) == read_transcript(SRT.encode())


@pytest.mark.parametrize("text", ["", "WEBVTT\n\n", "1\n00:00 -> 00:01\nOpen.\n", "<html>"])
def test_file_without_captions_is_told(text: str) -> None:
    with pytest.raises(UsageError):
        read_transcript(text.encode())


@given(st.lists(st.tuples(st.integers(0, 99), st.text(max_size=30)), min_size=1, max_size=8))
def test_every_cue_points_to_its_words(cues: list[tuple[int, str]]) -> None:
    text = "\n\n".join(f"00:00:{at:02}.000 --> 00:00:{at:02}.500\nAnd {words}" for at, words in cues)
    transcript = read_transcript(f"WEBVTT\n\n{text}\n".encode("utf-8", "replace"))
    ends = [cue.span.end for cue in transcript.cues]
    assert ends == sorted(ends)
    assert all(cue.span.of(transcript.text).strip() for cue in transcript.cues)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_told(body: bytes) -> None:
    try:
        assert read_transcript(b"WEBVTT\n\n" + body).cues
    except UsageError:
        return


@pytest.mark.parametrize(
    ("head", "fits"),
    [
        (SRT.encode(), True),
        (VTT.encode(), True),
        (b"\xef\xbb\xbfWEBVTT", True),
        (b"id,text", False),
        (b"1\nOpen.", False),
    ],
)
def test_captions_are_told_by_their_beginning(head: bytes, fits: bool) -> None:
    assert is_captions(head) is fits


# --- the statement ------------------------------------------------------------------------------------------------------


def _statement(path: Path, *, channel: str | None = None, text: str = SRT) -> Statement:
    return read_captions(
        path, text.encode(), DIRECTORY, provenance="imported from a file", capture="ab", channel=channel
    )


def test_file_beside_the_captions_tells_of_the_video(tmp_path: Path) -> None:
    told = {
        "id": "abcDEF12345", "webpage_url": "https://www.youtube.com/watch?v=abcDEF12345", "upload_date": "20261123",
        "channel": "Ministry of the Harbour",
    }  # fmt: skip
    (tmp_path / "Briefing [abcDEF12345].info.json").write_bytes(data(told))
    found = _statement(tmp_path / "Briefing [abcDEF12345].en.srt")
    assert (found.source, found.url, found.lang) == ("mfa", told["webpage_url"], "en")
    assert (found.published_at, found.kind) == (utc(2026, 11, 23), StatementKind.TRANSCRIPT)
    assert found.latest.capture == "ab"


def test_name_of_the_file_tells_day_and_video(tmp_path: Path) -> None:
    found = _statement(tmp_path / "2026-11-23 Briefing [abcDEF12345].srt")
    assert found.published_at == utc(2026, 11, 23)
    assert found.url == "https://www.youtube.com/watch?v=abcDEF12345"


def test_channel_that_is_named_is_whose_words_they_are(tmp_path: Path) -> None:
    found = _statement(tmp_path / "briefing.srt", channel="mfa-video")
    assert (found.source, found.channel, found.author_id) == ("mfa", "mfa-video", "ilva-sterner")


def test_corrected_captions_are_the_same_statement(tmp_path: Path) -> None:
    path = tmp_path / "briefing.en.srt"
    assert _statement(path).id == _statement(path, text=SRT.replace("4.5", "8.5")).id


@pytest.mark.parametrize("body", [b"", b"[1]", b"\xff", b'{"upload_date": 4, "webpage_url": "javascript:x", "id": []}'])
def test_damaged_file_beside_tells_nothing(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "briefing.info.json").write_bytes(body)
    found = _statement(tmp_path / "briefing.srt")
    assert (found.url, found.published_at, found.source) == (None, None, None)
