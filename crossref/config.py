"""Reads ``config.toml`` into frozen :class:`Settings`; every key has a default, and an unknown one is an error."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from crossref.errors import ConfigError

FILE_NAME = "config.toml"
STYLES = ("ap", "reuters", "guardian")


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError(f'"{name}" is not a time zone such as "Europe/Madrid"') from error
    return name


class Newsroom(_Section):
    """Who checks: name on reports, time zone of dates without one, languages in use."""

    name: str = ""
    timezone: str = "UTC"
    languages: tuple[str, ...] = Field(default=("en", "es", "fr", "ru", "pt", "de", "uk"), strict=False)

    _zone = field_validator("timezone")(_known_zone)


class StoreSettings(_Section):
    """Where statements are kept."""

    data: str = ".crossref"
    url: str = ""


class CollectSettings(_Section):
    """How the network is used: limits, pauses, robots.txt and hosts that may be private."""

    contact: str = ""
    timeout_seconds: float = Field(default=30, gt=0, le=600)
    max_megabytes: float = Field(default=20, gt=0, le=2000)
    max_unpacked_megabytes: float = Field(default=60, gt=0, le=4000)
    max_redirects: int = Field(default=5, ge=0, le=20)
    delay_seconds: float = Field(default=2.0, ge=0, le=600)
    hosts_at_once: int = Field(default=4, ge=1, le=32)
    retries: int = Field(default=2, ge=0, le=10)
    obey_robots: bool = True
    allow: tuple[str, ...] = Field(default=(), strict=False)


class MatchingSettings(_Section):
    """Windows of days and number of originals compared."""

    days_before: int = Field(default=3, ge=0, le=366)
    days_after: int = Field(default=1, ge=0, le=31)
    widen_days: tuple[int, ...] = Field(default=(30, 365), strict=False)
    candidates: int = Field(default=8, ge=1, le=100)
    dictionaries: str = "/usr/share/dictd"


class TranslationSettings(_Section):
    """Which engine translates claims to find originals in other languages; none that sends texts out by default."""

    apertium: bool = True
    engine: Literal["", "argostranslate", "ctranslate2", "libretranslate", "deepl"] = ""
    model: str = ""
    url: str = ""
    key: str = ""
    timeout_seconds: float = Field(default=20, gt=0, le=600)
    encoder: Literal["", "fastembed"] = ""
    encoder_model: str = ""


class VerdictsSettings(_Section):
    """House style and the limits of rule E1."""

    style: str = "ap"
    gap_sentences: int = Field(default=2, ge=0, le=20)
    gap_words: int = Field(default=60, ge=0, le=1000)
    needs_look_below: float = Field(default=0.6, ge=0, le=1)

    @field_validator("style")
    @classmethod
    def _style(cls, name: str) -> str:
        if name not in STYLES and not name.endswith(".toml"):
            raise ValueError("Input should be 'ap', 'reuters' or 'guardian', or the path of a TOML file")
        return name


class ReportsSettings(_Section):
    """Where reports go and how much text around a quote they show."""

    folder: str = "reports"
    context_words: int = Field(default=60, ge=10, le=1000)
    language: Literal["en", "es", "fr", "ru"] = "en"
    include_unreviewed: bool = False


class SendSettings(_Section):
    """Who gets the weekly report, and through which mail server; secrets come from the environment."""

    to: tuple[str, ...] = Field(default=(), strict=False)
    sender: str = ""
    host: str = ""
    port: int = Field(default=587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    webhook: bool = False


class Outlet(_Section):
    """A news outlet, keyed by its web domain."""

    name: str = ""
    timezone: str = ""
    feeds: tuple[str, ...] = Field(default=(), strict=False)

    @field_validator("timezone")
    @classmethod
    def _zone(cls, name: str) -> str:
        return _known_zone(name) if name else name

    @field_validator("feeds")
    @classmethod
    def _addresses(cls, feeds: tuple[str, ...]) -> tuple[str, ...]:
        for one in feeds:
            if not one.startswith(("http://", "https://")):
                raise ValueError(f'"{one}" is no web address')
        return feeds


class Settings(_Section):
    """Everything config.toml can say."""

    newsroom: Newsroom = Newsroom()
    store: StoreSettings = StoreSettings()
    collect: CollectSettings = CollectSettings()
    matching: MatchingSettings = MatchingSettings()
    translation: TranslationSettings = TranslationSettings()
    verdicts: VerdictsSettings = VerdictsSettings()
    reports: ReportsSettings = ReportsSettings()
    send: SendSettings = SendSettings()
    outlets: dict[str, Outlet] = {}


def load_settings(path: Path) -> Settings:
    """Read one config file.

    Raises:
        ConfigError: The file is not TOML, or a key or value is wrong; names file, key and the nearest known one.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 text.", hint="Save it again as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}.") from error
    return _beside(path, read_settings(data, name=str(path)))


def _beside(path: Path, settings: Settings) -> Settings:
    """Count the path of a newsroom's own style from the folder of its config file."""
    style = settings.verdicts.style
    if style in STYLES:
        return settings
    return settings.model_copy(
        update={"verdicts": settings.verdicts.model_copy(update={"style": str(path.parent / style)})}
    )


def read_settings(data: dict[str, Any], *, name: str = FILE_NAME) -> Settings:  # Any: raw TOML
    """Turn parsed TOML into settings; ``name`` is the file's name in messages."""
    try:
        return Settings.model_validate(data)
    except ValidationError as error:
        raise ConfigError(f"{name}: " + "; ".join(_sentences(error)) + ".") from error


def _sentences(error: ValidationError) -> Iterator[str]:
    for problem in error.errors():
        keys = [str(part) for part in problem["loc"]]
        if problem["type"] == "extra_forbidden":
            yield f"unknown key {'.'.join(keys)}{_suggestion(keys)}"
        else:
            yield f"{'.'.join(keys)}: {problem['msg'].removeprefix('Value error, ')}"


def _suggestion(keys: list[str]) -> str:
    model: type[BaseModel] = Settings
    for key in keys[:-1]:
        annotation = model.model_fields[key].annotation if key in model.model_fields else Outlet
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            model = annotation
        elif key == "outlets" or model is Settings:
            model = Outlet
    near = get_close_matches(keys[-1], list(model.model_fields), n=1, cutoff=0.5)
    return f", did you mean {'.'.join([*keys[:-1], near[0]])}?" if near else ""
