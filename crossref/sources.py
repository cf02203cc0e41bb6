"""Reads the source files of a workspace (``sources/*.toml``) and says in sentences what is wrong with them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from anyascii import anyascii
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator, model_validator

from crossref.errors import ConfigError
from crossref.types import Channel, Office, Person, Platform, Source

PLATFORMS = tuple(platform.value for platform in Platform)

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:[._-][a-z0-9]+)*$")]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong with a source file: the file's name, the key's path and a sentence."""

    file: str
    key: str
    message: str


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=False)


class _Recorded(_Table):
    """Where a channel's address was found, and in which year."""

    by: Text
    year: int = Field(ge=1990, le=2100)


class _Office(_Table):
    title: Text
    since: date | None = Field(default=None, alias="from")
    until: date | None = Field(default=None, alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> _Office:
        if self.since and self.until and self.until < self.since:
            raise ValueError(f"it ends ({self.until}) before it begins ({self.since})")
        return self


class _Person(_Table):
    id: Id
    name: Text
    aliases: tuple[Text, ...] = ()
    gender: Literal["m", "f"] | None = None
    handles: tuple[Text, ...] = ()
    offices: tuple[_Office, ...] = ()

    @field_validator("handles")
    @classmethod
    def _known_platforms(cls, handles: tuple[str, ...]) -> tuple[str, ...]:
        for handle in handles:
            platform, colon, name = handle.partition(":")
            if not colon or not name.removeprefix("@"):
                raise ValueError(f'"{handle}" is not written as platform:name, such as "x:name"')
            _known_platform(platform)
        return tuple(handle.replace(":@", ":", 1) for handle in handles)


class _Select(_Table):
    """Where a page keeps things, as CSS selectors ("h2 a", "time@datetime") or XPath ("//h2/a/@href")."""

    listing: Text | None = None
    link: Text | None = None
    title: Text | None = None
    date: Text | None = None
    date_format: Text | None = None
    date_locale: LanguageCode | None = None
    body: Text | None = None
    next: Text | None = None
    match: Text | None = None
    skip: Text | None = None

    @field_validator("listing", "link", "title", "date", "body", "next")
    @classmethod
    def _readable(cls, selector: str | None) -> str | None:
        # The parser of pages is heavy, and few source files have selectors.
        from crossref.article.selectors import compile_selector

        if selector is not None and "{page}" not in selector:
            compile_selector(selector)
        return selector

    @field_validator("match", "skip")
    @classmethod
    def _expression(cls, pattern: str | None) -> str | None:
        try:
            return pattern and re.compile(pattern).pattern
        except re.error as error:
            raise ValueError(f'"{pattern}" is not a regular expression: {error}') from error


class _Channel(_Table):
    id: Id | None = None
    platform: str
    address: Text
    language: LanguageCode | None = None
    cadence: Text | None = None
    terms: Text | None = None
    person: Id | None = None
    recorded: _Recorded | None = None
    checked: date | None = None
    select: _Select | None = None

    @field_validator("platform")
    @classmethod
    def _known(cls, name: str) -> str:
        return _known_platform(name)


class _Source(_Table):
    id: Id
    names: dict[LanguageCode, Text] = Field(min_length=1)
    kind: Id | None = None
    country: Text | None = None
    timezone: str | None = None
    licence: Text | None = None
    aliases: tuple[Text, ...] = ()
    people: tuple[_Person, ...] = ()
    channels: tuple[_Channel, ...] = ()

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str | None) -> str | None:
        try:
            return name and ZoneInfo(name).key
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f'"{name}" is not a time zone such as "Europe/Madrid"') from error


def _known_platform(name: str) -> str:
    if name in PLATFORMS:
        return name
    near = get_close_matches(name.lower(), PLATFORMS, n=1, cutoff=0.4)
    hint = f'did you mean "{near[0]}"?' if near else f"known are {', '.join(PLATFORMS)}"
    raise ValueError(f'"{name}" is not a known platform; {hint}')


def load_sources(folder: Path) -> tuple[Source, ...]:
    """Return the sources of all files of a folder, in the order of their ids.

    Raises:
        ConfigError: A file is wrong; names the file, the key and the nearest valid choice.
    """
    sources, problems = _read_folder(folder)
    if problems:
        first = problems[0]
        more = f" and {len(problems) - 1} more problems" if len(problems) > 1 else ""
        place = f"{folder / first.file}: {first.key}" if first.key else str(folder / first.file)
        raise ConfigError(f"{place}: {first.message}{more}.", hint="`crossref sources check` lists every problem.")
    return sources


def check_sources(folder: Path) -> tuple[Problem, ...]:
    """Return everything that is wrong with the source files of a folder, file by file."""
    return _read_folder(folder)[1]


def _read_folder(folder: Path) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    read: list[tuple[str, Source]] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        found = _read_file(path)
        if isinstance(found, Source):
            read.append((path.name, found))
        else:
            problems += found
    problems += _clashes(read)
    return tuple(sorted((source for _, source in read), key=lambda one: one.id)), tuple(problems)


def _read_file(path: Path) -> Source | list[Problem]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        return [Problem(file=path.name, key="", message=f"the file cannot be read: {error.strerror}")]
    except UnicodeDecodeError:
        return [Problem(file=path.name, key="", message="the file is not UTF-8 text; save it again as UTF-8")]
    except tomllib.TOMLDecodeError as error:
        return [Problem(file=path.name, key="", message=f"the file is not valid TOML: {error}")]
    return read_source(data, file=path.name)


def read_source(data: dict[str, Any], *, file: str) -> Source | list[Problem]:  # Any: raw TOML
    """Return the source that parsed TOML describes, or what is wrong with it; ``file`` is its name in messages."""
    try:
        table = _Source.model_validate(data)
    except ValidationError as error:
        return [_problem(one["loc"], one["type"], one["msg"], file) for one in error.errors()]
    source = _source(table)
    problems = list(_inner_clashes(source, file))
    return problems or source


# --- from tables to values -------------------------------------------------------------------------------------------


def _source(table: _Source) -> Source:
    return Source(
        id=table.id,
        names=tuple(table.names.items()),
        kind=table.kind,
        country=table.country,
        timezone=table.timezone,
        licence=table.licence,
        aliases=table.aliases,
        people=tuple(map(_person, table.people)),
        channels=tuple(map(_channel, table.channels)),
    )


def _person(table: _Person) -> Person:
    return Person(
        id=table.id,
        name=table.name,
        aliases=table.aliases,
        gender=table.gender,
        handles=table.handles,
        offices=tuple(Office(title=one.title, since=one.since, until=one.until) for one in table.offices),
    )


def _channel(table: _Channel) -> Channel:
    address = table.address.removeprefix("@")
    return Channel(
        id=table.id or channel_id(table.platform, address),
        platform=Platform(table.platform),
        address=address,
        language=table.language,
        cadence=table.cadence,
        terms=table.terms,
        person=table.person,
        settings=tuple((table.select or _Select()).model_dump(exclude_none=True).items()),
    )


def channel_id(platform: str, address: str) -> str:
    """Return the id of a channel that has none of its own: platform and address in plain letters."""
    bare = re.sub(r"^https?://(?:www\.)?", "", address.lower())
    return re.sub(r"[^a-z0-9]+", "-", f"{platform}-{anyascii(bare).lower()}").strip("-")


# --- what is wrong ---------------------------------------------------------------------------------------------------


def _problem(loc: tuple[int | str, ...], kind: str, message: str, file: str) -> Problem:
    keys = [part for part in loc if part != "[key]"]
    path = _path(keys)
    if kind == "extra_forbidden":
        return Problem(file=file, key=path, message=f"unknown key {path}{_suggestion(keys)}")
    if kind == "missing":
        return Problem(file=file, key=path, message="this key is required")
    if kind == "string_pattern_mismatch":
        what = "a language code such as en" if "language" in path or "names" in path else "made of a-z, 0-9 and -"
        return Problem(file=file, key=path, message=f"this is not {what}")
    text = message.removeprefix("Value error, ")
    return Problem(file=file, key=path, message=text[:1].lower() + text[1:])


def _path(keys: Iterable[int | str]) -> str:
    """Return a key's path as an editor counts: "people[2].offices[1].title"."""
    path = ""
    for key in keys:
        path += f"[{key + 1}]" if isinstance(key, int) else f".{key}" if path else key
    return path


def _suggestion(keys: list[int | str]) -> str:
    model: type[BaseModel] = _Source
    for key in keys[:-1]:
        if isinstance(key, str):
            model = _model_of(model, key)
    known = [one.alias or name for name, one in model.model_fields.items()]
    near = get_close_matches(str(keys[-1]), known, n=1, cutoff=0.5)
    return f", did you mean {_path([*keys[:-1], near[0]])}?" if near else f"; known are {', '.join(known)}"


def _model_of(model: type[BaseModel], key: str) -> type[BaseModel]:
    field = next((one for name, one in model.model_fields.items() if key in (name, one.alias)), None)
    inner = (field.annotation, *get_args(field.annotation)) if field else ()
    return next((one for one in inner if isinstance(one, type) and issubclass(one, BaseModel)), model)


def _inner_clashes(source: Source, file: str) -> Iterator[Problem]:
    people = [person.id for person in source.people]
    for number, channel in enumerate(source.channels, 1):
        if channel.person is not None and channel.person not in people:
            near = get_close_matches(channel.person, people, n=1, cutoff=0.5)
            hint = f', did you mean "{near[0]}"?' if near else ""
            message = f'"{channel.person}" is nobody of this file{hint}'
            yield Problem(file=file, key=f"channels[{number}].person", message=message)
    for name, ids in (("people", people), ("channels", [channel.id for channel in source.channels])):
        for number, one in enumerate(ids, 1):
            if one in ids[: number - 1]:
                yield Problem(file=file, key=f"{name}[{number}].id", message=f'the id "{one}" is used twice')


def _clashes(read: list[tuple[str, Source]]) -> Iterator[Problem]:
    """Yield what two files say against each other. One person may be in two files, under one name."""
    ids: dict[str, str] = {}
    people: dict[str, tuple[str, str]] = {}
    for file, source in read:
        first = ids.setdefault(source.id, file)
        if first != file:
            yield Problem(file=file, key="id", message=f'the id "{source.id}" is taken by {first}')
        for number, channel in enumerate(source.channels, 1):
            first = ids.setdefault(channel.id, file)
            if first != file:
                message = f'the id "{channel.id}" is taken by {first}'
                yield Problem(file=file, key=f"channels[{number}].id", message=message)
        for number, person in enumerate(source.people, 1):
            first, name = people.setdefault(person.id, (file, person.name))
            if name != person.name:
                message = f'the id "{person.id}" is {name} in {first} and {person.name} here'
                yield Problem(file=file, key=f"people[{number}].id", message=message)
