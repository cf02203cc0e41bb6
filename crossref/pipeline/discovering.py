"""Finds and tries the channels of a site, writes source files, and probes the channels that they name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from anyascii import anyascii

from crossref.collect.base import Door, Job
from crossref.collect.discover import Proposal, SiteFacts, facts_of, guesses_for, proposals_of
from crossref.collect.registry import collector_for
from crossref.errors import CollectError, UsageError
from crossref.pipeline.workspace import Workspace
from crossref.sources import channel_id, read_source
from crossref.types import Channel, Platform, Source

ACCOUNTS = frozenset(
    {Platform.TELEGRAM, Platform.MASTODON, Platform.BLUESKY, Platform.X, Platform.FACEBOOK, Platform.INSTAGRAM}
)
_SITE = (Platform.GOVUK, Platform.WORDPRESS, Platform.FEED, Platform.SITEMAP, Platform.PAGE)
"""Kinds of channels of a web site, the fullest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A channel that was tried: how many statements it shows, or the sentence that says why it gives none."""

    channel: Channel
    statements: int = 0
    problem: str | None = None
    why: str = ""

    @property
    def works(self) -> bool:
        """Whether it answered with statements."""
        return self.problem is None and self.statements > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What a site has: facts of its own, and its channels as tried, the one to take first."""

    url: str
    facts: SiteFacts
    tried: tuple[Tried, ...]

    @property
    def chosen(self) -> tuple[Tried, ...]:
        """The best channel of the site, and its accounts."""
        site = [one for one in self.tried if one.works and one.channel.platform not in ACCOUNTS]
        return (*site[:1], *(one for one in self.tried if one.channel.platform in ACCOUNTS))


def discover(url: str, door: Door) -> Discovery:
    """Look at a site and try the channels that it names or is likely to have.

    Raises:
        UsageError: It is no web address.
        CollectError: The address cannot be fetched or read.
    """
    if not url.lower().startswith(("http://", "https://")):
        raise UsageError(f"{url} is no web address.", hint="For example: https://mfa.example.org/news")
    fetched = door.fetch(url)
    proposals = proposals_of(fetched)
    tried = [_try(one, door) for one in proposals]
    if not any(one.works and one.channel.platform in _SITE[:3] for one in tried):
        guesses = guesses_for(fetched.capture.final_url, _robots(fetched.capture.final_url, door))
        known = {(one.platform, one.address) for one in proposals}
        tried += _first_working((one for one in guesses if (one.platform, one.address) not in known), door)
    return Discovery(url=url, facts=facts_of(fetched), tried=tuple(sorted(tried, key=_rank)))


def _rank(one: Tried) -> tuple[bool, int]:
    platform = one.channel.platform
    return not one.works, _SITE.index(platform) if platform in _SITE else len(_SITE)


def _robots(url: str, door: Door) -> bytes:
    parts = urlsplit(url)
    try:
        return door.fetch(f"{parts.scheme}://{parts.netloc}/robots.txt").body
    except CollectError:
        return b""


def _first_working(guesses: Iterator[Proposal], door: Door) -> Iterator[Tried]:
    """Yield the first guess of each kind that works; a guess that does not is no news."""
    done: set[Platform] = set()
    for guess in guesses:
        if guess.platform not in done and (tried := _try(guess, door)).works:
            done.add(guess.platform)
            yield tried


def _try(proposal: Proposal, door: Door) -> Tried:
    channel = Channel(
        id=channel_id(proposal.platform.value, proposal.address), platform=proposal.platform, address=proposal.address
    )
    if proposal.platform in ACCOUNTS:
        return Tried(channel=channel, why=proposal.why, problem="an account, which was not tried")
    source = Source(id="tried", names=(("en", "tried"),), channels=(channel,))
    return replace(probe(channel, source, door), why=proposal.why)


def probe(channel: Channel, source: Source, door: Door) -> Tried:
    """Fetch a channel's first page and say what it holds."""
    try:
        collector = collector_for(channel.platform)
        if collector is None:
            return Tried(channel=channel, problem=f"there is no collector for {channel.platform.value} channels")
        job, count = Job(channel=channel, source=source), 0
        for request in collector.first(job):
            parsed = collector.parse(job, request, door.fetch(request.url, headers=dict(request.headers)))
            ids = {one.id for one in parsed.statements} | {one.about.id for one in parsed.next if one.about}
            count += len(ids) or len(parsed.next)
    except CollectError as error:
        return Tried(channel=channel, problem=error.message)
    return Tried(channel=channel, statements=count, problem=None if count else "it shows nothing at present")


# --- source files ---------------------------------------------------------------------------------------------------


def source_toml(
    found: Discovery, *, id: str | None = None, name: str | None = None, lang: str | None = None, today: date
) -> str:
    """Return the text of a source file for a site, complete enough to collect; what is not known is left out.

    Raises:
        UsageError: The id or the name cannot be used.
    """
    host = (urlsplit(found.url).hostname or "").removeprefix("www.")
    language = lang or found.facts.lang or "en"
    lines = [
        f"id = {_quoted(id or re.sub(r'[^a-z0-9]+', '-', anyascii(host).lower()).strip('-'))}",
        "",
        "[names]",
        f"{language} = {_quoted(name or found.facts.name or host)}",
    ]
    for one in found.chosen:
        lines += ["", *channel_lines(one.channel, language=language, found_at=found.url, today=today)]
    text = "\n".join(lines) + "\n"
    problems = read_source(tomllib.loads(text), file="the new file")
    if not isinstance(problems, Source):
        raise UsageError(f"The source file would be wrong: {problems[0].key}: {problems[0].message}.")
    return text


def channel_lines(channel: Channel, *, language: str | None, found_at: str, today: date) -> list[str]:
    """Return the lines of a source file that name a channel."""
    lines = [
        "[[channels]]",
        f"id = {_quoted(channel.id)}",
        f"platform = {_quoted(channel.platform.value)}",
        f"address = {_quoted(channel.address)}",
    ]
    if language and channel.platform not in ACCOUNTS:
        lines.append(f"language = {_quoted(language)}")
    lines.append(f"recorded = {{ by = {_quoted('found at ' + found_at)}, year = {today.year} }}")
    return lines


def _quoted(text: str) -> str:
    inner = "".join(_escaped(letter) for letter in text)
    return f'"{inner}"'


def _escaped(letter: str) -> str:
    if letter in '"\\':
        return "\\" + letter
    return letter if letter >= " " and letter != "\x7f" else f"\\u{ord(letter):04x}"


def add_source(text: str, workspace: Workspace) -> Path:
    """Write a new source file and return its path.

    Raises:
        UsageError: There is a source of that name, or one of its channels is collected already.
    """
    data = tomllib.loads(text)
    path = workspace.sources / f"{data['id']}.toml"
    if path.exists() or workspace.directory.source(data["id"]) is not None:
        raise UsageError(f"There is a source {data['id']} already.", hint="Name another id with --id.")
    known = {
        (one.platform.value, one.address.lower()): one.id
        for source in workspace.directory.sources
        for one in source.channels
    }
    for channel in data.get("channels", ()):
        other = known.get((channel["platform"], channel["address"].lower()))
        if other is not None:
            raise UsageError(f"{channel['address']} is collected already, as {other}.", hint="Nothing was written.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
    return path


# --- probing what is there ------------------------------------------------------------------------------------------


def probe_channels(
    channels: Sequence[Channel],
    workspace: Workspace,
    door: Door,
    *,
    today: date,
    advance: Callable[[int], None] = lambda _done: None,
) -> tuple[Tried, ...]:
    """Try channels of the workspace; the source files of those that work say from then on when they were checked."""
    tried = []
    for done, channel in enumerate(channels, 1):
        source = workspace.directory.source_of_channel(channel)
        assert source is not None, channel.id
        outcome = probe(channel, source, door)
        tried.append(outcome)
        if outcome.works:
            _write_checked(workspace.sources, channel, today)
        advance(done)
    return tuple(tried)


def _write_checked(folder: Path, channel: Channel, today: date) -> None:
    """Write the day of the check into the file that names a channel, and change nothing else in it."""
    for path in sorted(folder.glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        marked = with_checked(text, channel, today)
        if marked is not None:
            path.write_text(marked, encoding="utf-8")
            return


def with_checked(text: str, channel: Channel, today: date) -> str | None:
    """Return a source file's text with the day on which a channel was checked; ``None`` when it does not name it."""
    parts = re.split(r"(?m)^(?=[ \t]*\[\[channels\]\])", text)
    for number, part in enumerate(parts[1:], 1):
        table = tomllib.loads(part.partition("\n[[people")[0])["channels"][0]
        address = str(table.get("address", "")).removeprefix("@")
        if (table.get("id") or channel_id(str(table.get("platform")), address)) != channel.id:
            continue
        parts[number] = _marked(part, today)
        marked = "".join(parts)
        tomllib.loads(marked)
        return marked
    return None


def _marked(part: str, today: date) -> str:
    line = f"checked = {today.isoformat()}"
    changed, count = re.subn(r"(?m)^(\s*)checked\s*=.*$", lambda found: found[1] + line, part, count=1)
    return changed if count else re.sub(r"(?m)^(\s*address\s*=.*)$", lambda found: f"{found[1]}\n{line}", part, count=1)
