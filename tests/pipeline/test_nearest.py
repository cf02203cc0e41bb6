"""Originals found by meaning, through the entry point that a check uses: a stand-in model, a real index of vectors."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossref.config import Settings, read_settings
from crossref.match.candidates import find_candidates
from crossref.match.plan import Query
from crossref.pipeline.checks import CheckOptions, check_in, check_in_workspace, engine_of
from crossref.pipeline.nearest import NearestPassages, nearest_for
from crossref.pipeline.originals import StoreOriginals
from crossref.pipeline.workspace import Workspace
from crossref.store.repository import Store
from crossref.types import Statement, Version
from tests.pipeline.newsroom import NOW

LIBRARY = """
asked = []
class TextEmbedding:
    MODELS = []
    GROUPS = [("open", "avataan"), ("bridge", "silta"), ("pupils", "oppilaille"), ("price", "hinta"), ("fish", "kalan")]
    @classmethod
    def list_supported_models(cls): return [{"model": one} for one in cls.MODELS]
    @classmethod
    def add_custom_model(cls, model, pooling, normalization, sources, dim, model_file):
        assert (pooling, normalization, dim, sources.hf) == ("mean", True, 5, model)
        cls.MODELS.append(model)
    def __init__(self, model_name, specific_model_path, local_files_only):
        assert local_files_only and model_name in self.MODELS
        self.broken = open(specific_model_path + "/model.onnx", "rb").read() == b"broken"
    def embed(self, texts):
        asked.extend(texts)
        if self.broken: raise RuntimeError("no such node")
        for text in texts:
            words = text.lower().replace(".", " ").split()
            found = [float(any(word in group for word in words)) for group in self.GROUPS]
            length = sum(found) ** 0.5 or 1.0
            yield [one / length for one in found]
"""
DESCRIPTION = """
class PoolingType: MEAN = "mean"
class ModelSource:
    def __init__(self, hf): self.hf = hf
"""
CLAIM = "They will open the bridge for pupils"
SILTA, KALA = "Silta avataan oppilaille.", "Kalan hinta nousee."


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """Return a workspace with a model in a language of which no list ships, and the library that runs it."""
    library = tmp_path / "library" / "fastembed"
    (library / "common").mkdir(parents=True)
    (library / "__init__.py").write_text(LIBRARY, encoding="utf-8")
    (library / "common" / "__init__.py").write_text("", encoding="utf-8")
    (library / "common" / "model_description.py").write_text(DESCRIPTION, encoding="utf-8")
    monkeypatch.syspath_prepend(str(library.parent))
    root = tmp_path / "desk"
    (root / "models").mkdir(parents=True)
    (root / "models" / "model.onnx").write_bytes(b"small")
    (root / "models" / "config.json").write_text('{"hidden_size": 5}', encoding="utf-8")
    yield Workspace(root=root, settings=chosen())
    for name in [one for one in sys.modules if one.split(".")[0] == "fastembed"]:
        del sys.modules[name]


def chosen(**more: object) -> Settings:
    return read_settings(
        {"translation": {"apertium": False, "encoder": "fastembed", "encoder_model": "models", **more}}
    )


def statement(id: str, *texts: str, lang: str = "fi") -> Statement:
    versions = tuple(Version(number=number, text=text) for number, text in enumerate(texts, 1))
    return Statement(id=id, versions=versions, lang=lang)


def made(desk: Workspace) -> NearestPassages:
    found = nearest_for(desk.settings, data=desk.data, root=desk.root)
    assert found is not None
    return found


def ids(desk: Workspace, store: Store, nearest: NearestPassages | None) -> list[str]:
    with desk.open_index(store) as index:
        query = Query(text=CLAIM, lang="en", quoted=False)
        found = find_candidates(query, index, StoreOriginals(store, index).load, nearest=nearest)
        return [one.statement.id for one in found.candidates]


def test_no_model_is_loaded_unless_one_is_named(tmp_path: Path) -> None:
    assert nearest_for(Settings(), data=tmp_path, root=tmp_path) is None


def test_an_original_is_found_by_meaning_alone(desk: Workspace) -> None:
    with desk.open_store() as store:
        store.save_statements([statement("silta", SILTA), statement("kala", KALA), statement("en", CLAIM, lang="en")])
        nearest = made(desk)
        assert nearest.catch_up(store) == 3
        assert "silta" not in ids(desk, store, None)
        assert ids(desk, store, nearest)[:2] == ["en", "silta"]
        assert nearest.notes == ()


def test_vectors_are_kept_and_only_what_is_new_is_encoded(desk: Workspace) -> None:
    with desk.open_store() as store:
        store.save_statements([statement("silta", SILTA)])
        made(desk).catch_up(store)
        asked = sys.modules["fastembed"].asked
        assert asked == [SILTA]
        again = made(desk)
        assert again.catch_up(store) == 0
        store.save_statements([statement("kala", KALA)])
        assert again.catch_up(store) == 1
        assert asked == [SILTA, KALA]
        assert "silta" in ids(desk, store, again)
        assert asked == [SILTA, KALA, CLAIM]
        assert "silta" in ids(desk, store, made(desk))
        assert asked == [SILTA, KALA, CLAIM]


def test_another_model_begins_anew(desk: Workspace) -> None:
    with desk.open_store() as store:
        store.save_statements([statement("silta", SILTA)])
        one = made(desk)
        one.catch_up(store)
        (desk.root / "models" / "model.onnx").write_bytes(b"other")
        other = made(desk)
        assert other.stamp != one.stamp
        assert other.catch_up(store) == 1
        assert "silta" in ids(desk, store, other)


@pytest.mark.parametrize(
    ("breaks", "said"),
    [
        pytest.param("missing", "holds no model.onnx", id="no model"),
        pytest.param("broken", "it ended with RuntimeError", id="a model that fails"),
        pytest.param("size", 'tells no "hidden_size"', id="a damaged description"),
        pytest.param("index", "ended with", id="a damaged index"),
        pytest.param("library", "pip install 'crossref-desk[embeddings]'", id="no library"),
    ],
)
def test_trouble_is_noted_and_the_check_goes_on(
    desk: Workspace, breaks: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = desk.root / "models" / "model.onnx"
    with desk.open_store() as store:
        store.save_statements([statement("silta", SILTA), statement("en", CLAIM, lang="en")])
        match breaks:
            case "missing":
                model.unlink()
            case "broken":
                model.write_bytes(b"broken")
            case "size":
                (desk.root / "models" / "config.json").write_text("{}", encoding="utf-8")
            case "index":
                made(desk).catch_up(store)
                (desk.data / "nearest.usearch").write_bytes(b"no vectors")
            case _:
                monkeypatch.setitem(sys.modules, "fastembed", None)
        nearest = made(desk)
        nearest.catch_up(store)
        assert ids(desk, store, nearest) == ["en"]
        (note,) = nearest.notes
        assert note.startswith("Not searched by meaning: ")
        assert note.endswith(" Checked without it.")
        assert said in note


def test_a_check_uses_the_model_and_names_it(desk: Workspace) -> None:
    article = desk.root / "article.txt"
    article.write_text(f"Ilva Sterner said on Monday: “{CLAIM}.” It rained in the town.", encoding="utf-8")
    with desk.open_store() as store:
        store.save_statements([statement("silta", SILTA)])
        with desk.open_index(store) as index:
            check = check_in(desk, store, index, explain=False, now=NOW)
            assert check.nearest is not None
            assert check.nearest.stamp.startswith("fastembed ")
    (done,) = check_in_workspace([str(article)], desk, CheckOptions(out=desk.root / "out"), now=NOW)
    assert done.check is not None
    assert "engines fastembed" in done.check.engine == engine_of(desk)
    found = json.loads(done.report.json.read_text(encoding="utf-8"))["findings"][0] if done.report else {}
    assert "near by meaning, other languages, all days" in found["searched"]["plans"]
