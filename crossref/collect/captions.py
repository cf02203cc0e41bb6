"""Reads captions of videos (SRT and WebVTT) into a transcript, with the time at which each stretch of it is said."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crossref.article.language import guess_language
from crossref.collect.timeline import Raw, clean, language_code, moment, one_line, web_link, words
from crossref.directory import Directory
from crossref.errors import UsageError
from crossref.types import Channel, Platform, Source, Span, Statement, StatementKind, Version, stable_id

MOST_BYTES = 20_000_000
PAUSE = 2.5
"""Seconds of silence that begin a new paragraph, where a sentence has ended before."""

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES = re.compile(rf"^[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}[^\n]*$", re.MULTILINE)
_TAG = re.compile(r"</?(?:c|b|i|u|v|lang|ruby|rt|font|\d{1,2}:\d{2})[^<>\n]{0,200}>|<\d{1,3}:[\d:.]{5,12}>|\{\\an?\d\}")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?[ \t]+([^<>\n]{1,100})>")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_NUMBER_BEHIND = re.compile(r"\n\d{1,6}[ \t]*\n?\Z")
_CHANGE = re.compile(r"^(?:>>+|&gt;&gt;)\s*")
_ENDS = re.compile(r"[.!?…][\"'”»’)]*\Z")
_VIDEO_ID = re.compile(r"\[([\w-]{11})\]|(?:^|[\s_-])([\w-]{11})\Z", re.ASCII)
_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})-?([01]\d)-?([0-3]\d)(?!\d)")
_LANGUAGE = re.compile(r"^Language:[ \t]*([\w-]{2,12})[ \t]*$", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What is said from one second to another; ``span`` lies in the transcript's text."""

    start: float
    end: float
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """The words of a video without times among them, so that they can be compared, and the times beside them."""

    text: str
    cues: tuple[Cue, ...]
    lang: str | None = None

    def time_of(self, span: Span) -> float | None:
        """Return the second at which a stretch of the text begins to be said."""
        return next((cue.start for cue in self.cues if cue.span.end > span.start), None)


def timecode(seconds: float) -> str:
    """Return a time as players show it: 1:04:09, or 4:09."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def is_captions(head: bytes) -> bool:
    """Tell by its beginning whether a file holds captions."""
    start = head[:4096].decode("utf-8", "replace").lstrip("\ufeff \r\n")
    return start.startswith("WEBVTT") or re.match(rf"\d{{1,6}}[ \t]*\r?\n[ \t]*{_CLOCK}[ \t]*-->", start) is not None


# --- the transcript -------------------------------------------------------------------------------------------------


def read_transcript(data: bytes) -> Transcript:
    """Read the captions of a video.

    Captions that roll up show each line twice or more; it counts once. Who speaks is kept where the file tells.

    Raises:
        UsageError: There is not one caption with its times in it.
    """
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    builder = _Builder()
    for start, end, lines in _cues(text):
        builder.add(start, end, lines)
    if not builder.cues:
        raise UsageError("There are no captions with times in this file.", hint="Give a file in SRT or WebVTT.")
    found = _LANGUAGE.search(text[:2000])
    return Transcript(
        text="".join(builder.parts), cues=tuple(builder.cues), lang=language_code(found[1]) if found else None
    )


def _cues(text: str) -> Iterator[tuple[float, float, list[str]]]:
    marks = list(_TIMES.finditer(text))
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):
        # A cue ends at the first empty line; what follows is a note or the name of the next cue.
        body, *rest = _EMPTY_LINE.split(text[mark.end() : end], maxsplit=1)
        if not rest and end < len(text):
            body = _NUMBER_BEHIND.sub("", body)
        yield _seconds(mark.groups()[:4]), _seconds(mark.groups()[4:]), list(_lines(body))


def _lines(body: str) -> Iterator[str]:
    for line in body.split("\n"):
        voice = _VOICE.search(line)
        shown = " ".join(html.unescape(_TAG.sub("", line)).split())
        if shown:
            yield clean(f"{one_line(voice[1])}: {shown}" if voice else shown)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000


class _Builder:
    """Puts captions one behind the other."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.cues: list[Cue] = []
        self._length = 0
        self._shown: list[str] = []
        self._voice = ""
        self._ended = 0.0

    def add(self, start: float, end: float, lines: list[str]) -> None:
        """Add the lines of a caption that the one before it did not show already."""
        fresh = lines[_overlap(self._shown, lines) :]
        self._shown = lines or self._shown
        for line in fresh:
            self._append(line, start, end)
        self._ended = max(self._ended, end)

    def _append(self, line: str, start: float, end: float) -> None:
        changes, line = _CHANGE.match(line) is not None, _CHANGE.sub("", line)
        voice, colon, said = line.partition(": ")
        if colon and voice == self._voice:
            line = said
        elif colon and len(voice) < 60 and voice[:1].isupper():
            self._voice, changes = voice, True
        if not line:
            return
        before = self._between(changes=changes, silence=start - self._ended)
        self.parts += [before, line]
        at = self._length + len(before)
        self._length = at + len(line)
        self.cues.append(Cue(start=start, end=end, span=Span(at, self._length)))

    def _between(self, *, changes: bool, silence: float) -> str:
        if not self.parts:
            return ""
        if changes or (silence > PAUSE and _ENDS.search(self.parts[-1])):
            return "\n\n"
        return " "


def _overlap(shown: list[str], lines: list[str]) -> int:
    """Return how many lines of a caption only repeat the end of the one before."""
    return next((n for n in range(min(len(shown), len(lines)), 0, -1) if shown[-n:] == lines[:n]), 0)


# --- the statement --------------------------------------------------------------------------------------------------


def read_captions(
    path: Path, data: bytes, directory: Directory, *, provenance: str, capture: str, channel: str | None = None
) -> Statement:
    """Return the transcript of a video as a statement.

    What the video is, who published it and when is told by the file beside it that downloaders write (the same name
    with ``.info.json``), else by the day and the video's id in the name.

    Args:
        path: The file's name.
        data: Its content.
        directory: Who is who.
        provenance: How it reached us.
        capture: The hash of the content, under which it is kept: the times are read from it again.
        channel: The id of the channel that published the video.

    Raises:
        UsageError: It holds no captions.
    """
    transcript, told = read_transcript(data), _told(path)
    stem, _, code = path.stem.rpartition(".")
    lang = transcript.lang or (language_code(code) if stem else None)
    video, known = _video(told, stem or path.stem), directory.channel(channel) if channel else None
    source = _source(told, known, directory)
    return Statement(
        id=stable_id("statement", "captions", video or path.name, lang or ""),
        versions=(Version(number=1, text=transcript.text, capture=capture),),
        source=source.id if source else None,
        author=None if source else one_line(words(told, "channel") or words(told, "uploader")) or None,
        author_id=known.person if known else None,
        channel=known.id if known else None,
        platform=Platform.FILE,
        url=web_link(told.get("webpage_url")) or (f"https://www.youtube.com/watch?v={video}" if video else None),
        published_at=_published(told, path.stem),
        lang=lang or guess_language(transcript.text),
        kind=StatementKind.TRANSCRIPT,
        provenance=provenance,
    )


def _told(path: Path) -> Raw:
    """Return what the file beside the captions tells of the video."""
    for stem in (path.stem, path.stem.rpartition(".")[0]):
        beside = path.with_name(f"{stem}.info.json")
        if not stem or not beside.is_file() or beside.stat().st_size > MOST_BYTES:
            continue
        try:
            found = json.loads(beside.read_bytes().decode("utf-8-sig"))
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            return found
    return {}


def _video(told: Raw, stem: str) -> str | None:
    id = words(told, "id")
    if re.fullmatch(r"[\w-]{11}", id, re.ASCII):
        return id
    found = _VIDEO_ID.search(stem)
    return found[1] if found is not None and found[1] else None


def _published(told: Raw, name: str) -> datetime | None:
    given = moment(told.get("timestamp")) or moment(told.get("release_timestamp"))
    found = _DAY.search(words(told, "upload_date")) or _DAY.search(name)
    if given is not None or found is None:
        return given
    try:
        return datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC)
    except ValueError:
        return None


def _source(told: Raw, known: Channel | None, directory: Directory) -> Source | None:
    if known is not None:
        return directory.source_of_channel(known)
    for name in (words(told, "channel"), words(told, "uploader")):
        found = directory.resolve(one_line(name)) if name else None
        if found is not None and found.source_id is not None and not found.alternatives:
            return directory.source(found.source_id)
    return None
