"""Loads house styles: those that come with the program, and a newsroom's own TOML file."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from crossref.bundled import PACKAGE
from crossref.checks.styles import Style, read_style
from crossref.errors import ConfigError

FOLDER = PACKAGE / "styles"


def style_names() -> tuple[str, ...]:
    """Return the names of the styles that come with the program."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def load_style(chosen: str, *, folder: Path | None = None) -> Style:
    """Return a style by its name, or from a TOML file; a relative path counts from ``folder``, else from here.

    Raises:
        ConfigError: There is no such style or file, or the file is wrong.
    """
    if not chosen.endswith(".toml"):
        if chosen not in style_names():
            raise ConfigError(
                f"There is no house style {chosen!r}.",
                hint=f"Known styles: {', '.join(style_names())}; or give the path of a TOML file.",
            )
        return _read(FOLDER / f"{chosen}.toml")
    return _read((folder or Path()) / chosen)


@lru_cache(maxsize=32)
def _read(path: Path) -> Style:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        hint = "Check verdicts.style in config.toml."
        raise ConfigError(f"{path} cannot be read: {error.strerror}.", hint=hint) from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 text.", hint="Save it again as UTF-8.") from error
    return read_style(text, source=str(path))
