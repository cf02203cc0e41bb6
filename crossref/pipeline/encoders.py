"""Loads an embedding model that lies in a folder on this computer, with fastembed; nothing is downloaded.

The folder holds ``model.onnx`` (or ``onnx/model.onnx``), ``config.json``, ``tokenizer.json`` and
``tokenizer_config.json``, as sentence models are published; a multilingual one brings near what is said in different
languages.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from crossref.errors import TranslationError
from crossref.pipeline.engines_local import loaded, version_of

EXTRA = "embeddings"


class FastEmbed:
    """A sentence model of the newsroom's, run by fastembed: mean pooling, vectors of length one."""

    name = "fastembed"

    def __init__(self, folder: Path) -> None:
        library = loaded("fastembed", extra=EXTRA)
        parts = loaded("fastembed.common.model_description", extra=EXTRA)
        file = next((one for one in ("model.onnx", "onnx/model.onnx") if (folder / one).is_file()), None)
        if file is None:
            raise TranslationError(f"{folder} holds no model.onnx.")
        self._mark = hashlib.sha256((folder / file).read_bytes()).hexdigest()[:12]
        model = f"{folder.name}-{self._mark}"
        known = {one["model"] for one in library.TextEmbedding.list_supported_models()}
        if model not in known:
            library.TextEmbedding.add_custom_model(
                model=model,
                pooling=parts.PoolingType.MEAN,
                normalization=True,
                sources=parts.ModelSource(hf=model),
                dim=_size(folder),
                model_file=file,
            )
        self._model = library.TextEmbedding(model_name=model, specific_model_path=str(folder), local_files_only=True)

    @property
    def version(self) -> str:
        """The library's version and a hash of the model."""
        return f"{version_of('fastembed')} {self._mark}"

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Return one vector a text."""
        return [[float(value) for value in one] for one in self._model.embed(list(texts))]


def _size(folder: Path) -> int:
    try:
        return int(json.loads((folder / "config.json").read_text(encoding="utf-8"))["hidden_size"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TranslationError(f'{folder / "config.json"} tells no "hidden_size".') from error
