"""Translation engines that run on this computer from models that the newsroom put there; nothing is downloaded.

A model folder for CTranslate2 is named by its languages and holds what its converters write, with the two SentencePiece
files beside it: ``en-es/model.bin``, ``en-es/source.spm``, ``en-es/target.spm``.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from crossref.errors import TranslationError


class ArgosTranslate:
    """argostranslate with the packages installed in it, and those of a folder of ``.argosmodel`` files."""

    name = "argostranslate"

    def __init__(self, folder: Path | None = None) -> None:
        self._translate = loaded("argostranslate.translate", extra="argos")
        if folder is not None:
            self._install(folder)

    def _install(self, folder: Path) -> None:
        package = loaded("argostranslate.package", extra="argos")
        files = sorted(folder.glob("*.argosmodel"))
        if not files:
            raise TranslationError(f"{folder} holds no .argosmodel file.")
        there = {(one.from_code, one.to_code) for one in package.get_installed_packages()}
        for file in files:
            # The files are named translate-en_es-1_0.argosmodel; one whose languages are there is not installed anew.
            if tuple(file.stem.split("-")[1].split("_")[:2] if "-" in file.stem else ()) not in there:
                package.install_from_path(file)

    @property
    def version(self) -> str:
        """The version of the library."""
        return version_of("argostranslate")

    def knows(self, source: str, target: str) -> bool:
        """Tell whether its packages lead from one language to the other."""
        languages = {one.code: one for one in self._translate.get_installed_languages()}
        if source not in languages or target not in languages:
            return False
        return languages[source].get_translation(languages[target]) is not None

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a text."""
        return [str(self._translate.translate(text, source, target)) for text in texts]


class CTranslate2:
    """CTranslate2 with a folder of models, one a pair of languages, each loaded when first needed."""

    name = "ctranslate2"

    def __init__(self, folder: Path) -> None:
        self._library = loaded("ctranslate2", extra="ctranslate2")
        self._pieces = loaded("sentencepiece", extra="ctranslate2")
        self._folder = folder
        self._models: dict[str, tuple[Any, Any, Any]] = {}  # Any: classes of libraries without types
        if not any(folder.glob("*-*/model.bin")):
            raise TranslationError(
                f"{folder} holds no model.", hint="Put one in a folder named as en-es, with its .spm files."
            )

    @property
    def version(self) -> str:
        """The version of the library with the sizes of the models, which stand for the models themselves."""
        sizes = [f"{path.parent.name}:{path.stat().st_size}" for path in sorted(self._folder.glob("*-*/model.bin"))]
        return " ".join([version_of("ctranslate2"), *sizes])

    def knows(self, source: str, target: str) -> bool:
        """Tell whether there is a model for the languages."""
        return (self._folder / f"{source}-{target}" / "model.bin").is_file()

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a text."""
        model, ours, theirs = self._model(f"{source}-{target}")
        pieces = [[*ours.encode(text, out_type=str), "</s>"] for text in texts]
        results = model.translate_batch(pieces, beam_size=2)
        return [str(theirs.decode([one for one in result.hypotheses[0] if one != "</s>"])) for result in results]

    def _model(self, pair: str) -> tuple[Any, Any, Any]:  # Any: classes of libraries without types
        if pair not in self._models:
            folder = self._folder / pair
            processor = self._pieces.SentencePieceProcessor
            sides = [processor(model_file=str(folder / f"{side}.spm")) for side in ("source", "target")]
            self._models[pair] = (self._library.Translator(str(folder), device="cpu"), sides[0], sides[1])
        return self._models[pair]


def loaded(module: str, *, extra: str) -> Any:  # Any: a library without types
    """Return a module of an optional library.

    Raises:
        TranslationError: It is not installed, or does not load.
    """
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        hint = f"Install it with: pip install 'crossref-desk[{extra}]'"
        raise TranslationError(f"{package} is not installed.", hint=hint) from error


def version_of(package: str) -> str:
    """Return the version of an installed package, "" where it does not tell."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
