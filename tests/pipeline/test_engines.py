"""Translation engines, asked through the entry point that a check uses: stand-in servers, modules and programs."""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from crossref.config import MatchingSettings, Settings, read_settings
from crossref.pipeline.apertium import Apertium, modes_in, would_help
from crossref.pipeline.batch import match_all
from crossref.pipeline.engines import SafeTranslator, translator_for
from crossref.pipeline.originals import GivenOriginals
from crossref.pipeline.translation_cache import FILE, TranslationCache
from crossref.types import Statement, Version

ENGLISH, SPANISH = "The ferry sails at noon.", "El transbordador zarpa al mediodía."


@dataclass
class Service:
    """A server that answers as LibreTranslate and DeepL do, or as a broken one does."""

    url: str = ""
    status: int = 200
    body: bytes | None = None
    pause: float = 0.0
    targets: dict[str, list[str]] = field(default_factory=lambda: {"en": ["en", "es"]})
    asked: list[tuple[str, dict[str, str], Any]] = field(default_factory=list)

    def answer(self, path: str, sent: Any) -> bytes:
        if path == "/languages":
            rows = [{"code": code, "name": code, "targets": targets} for code, targets in self.targets.items()]
            return json.dumps(rows).encode()
        if self.body is not None:
            return self.body
        if path == "/translate":
            return json.dumps({"translatedText": [SPANISH for _ in sent["q"]]}).encode()
        answers = [{"detected_source_language": "EN", "text": SPANISH} for _ in sent["text"]]
        return json.dumps({"translations": answers}).encode()


@pytest.fixture
def service() -> Iterator[Service]:
    state = Service()

    class Handler(BaseHTTPRequestHandler):
        def respond(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers.get("content-length") or 0)) or b"null")
            state.asked.append((self.path, dict(self.headers.items()), sent))
            if self.path != "/languages":
                time.sleep(state.pause)
            self.send_response(200 if self.path == "/languages" else state.status)
            self.end_headers()
            self.wfile.write(state.answer(self.path, sent))

        do_GET = do_POST = respond  # noqa: N815 - the names that the library asks for

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    state.url = f"http://127.0.0.1:{server.server_address[1]}"
    yield state
    server.shutdown()
    server.server_close()


def settings(**chosen: object) -> Settings:
    return read_settings({"translation": {"apertium": False, **chosen}})


def test_no_engine_is_asked_unless_one_is_named() -> None:
    assert Settings().translation.engine == ""
    quiet = translator_for(settings())
    assert not quiet.knows("en", "es")
    assert quiet.translate([ENGLISH], "en", "es") == [""]
    assert quiet.notes == ()


def test_libretranslate_is_asked_as_its_documentation_says(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSROOM_KEY", "k1")
    engine = translator_for(settings(engine="libretranslate", url=service.url, key="NEWSROOM_KEY"))
    assert engine.knows("en", "es")
    assert not engine.knows("en", "ru")
    assert engine.translate([ENGLISH], "en", "es") == [SPANISH]
    path, _, sent = service.asked[-1]
    assert path == "/translate"
    assert sent == {"q": [ENGLISH], "source": "en", "target": "es", "format": "text", "api_key": "k1"}


def test_deepl_is_asked_as_its_documentation_says(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPL_AUTH_KEY", "k2:fx")
    engine = translator_for(settings(engine="deepl", url=service.url))
    assert engine.translate([ENGLISH], "en", "pt") == [SPANISH]
    path, headers, sent = service.asked[-1]
    assert path == "/v2/translate"
    assert headers["Authorization"] == "DeepL-Auth-Key k2:fx"
    assert sent == {"text": [ENGLISH], "source_lang": "EN", "target_lang": "PT-PT"}


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (429, b"{}", "less"),
        (403, b"{}", "refused the key"),
        (500, b"oops", "error 500"),
        (200, b"<html>", "not JSON"),
        (200, b'{"translatedText": "one text for a list"}', "not what it should be"),
        (200, b'{"translatedText": []}', "not what it should be"),
        (200, b'{"translatedText": [7]}', "not what it should be"),
        (200, json.dumps({"translatedText": ["la " * 900]}).encode(), "too long"),
    ],
)
def test_wrong_answers_are_noted_once_and_the_engine_is_left_alone(
    service: Service, status: int, body: bytes, reason: str
) -> None:
    service.status, service.body = status, body
    engine = translator_for(settings(engine="libretranslate", url=service.url))
    assert engine.translate([ENGLISH], "en", "es") == [""]
    asked = len(service.asked)
    assert engine.translate([ENGLISH], "en", "es") == [""]
    assert len(service.asked) == asked
    (note,) = engine.notes
    assert note.startswith("No translations by LibreTranslate: ")
    assert reason in note


def test_slow_engine_is_done_without(service: Service) -> None:
    service.pause = 5
    engine = translator_for(settings(engine="libretranslate", url=service.url, timeout_seconds=0.3))
    began = time.monotonic()
    assert engine.translate([ENGLISH], "en", "es") == [""]
    assert time.monotonic() - began < 3
    assert "longer than 0.3 seconds" in engine.notes[0]


def test_server_that_is_not_there_and_key_that_is_missing_are_notes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPL_AUTH_KEY", raising=False)
    assert "DEEPL_AUTH_KEY" in translator_for(settings(engine="deepl")).notes[0]
    gone = translator_for(settings(engine="libretranslate", url="http://127.0.0.1:9"))
    assert not gone.knows("en", "es")
    assert "cannot be reached" in gone.notes[0]


def test_what_was_translated_is_kept_by_engine_languages_and_text(service: Service, tmp_path: Path) -> None:
    chosen = settings(engine="libretranslate", url=service.url)
    for _ in range(2):
        assert translator_for(chosen, data=tmp_path).translate([ENGLISH], "en", "es") == [SPANISH]
    assert [path for path, _, _ in service.asked].count("/translate") == 1
    kept = TranslationCache(tmp_path / FILE)
    assert kept.get("LibreTranslate", "", "en-es", [ENGLISH]) == {ENGLISH: SPANISH}
    assert kept.get("LibreTranslate", "2", "en-es", [ENGLISH]) == {}
    assert kept.get("LibreTranslate", "", "en-fr", [ENGLISH]) == {}


def test_two_writers_share_the_file_and_a_broken_one_stops_nothing(tmp_path: Path) -> None:
    def write(name: str) -> None:
        for at in range(20):
            TranslationCache(tmp_path / FILE).put("engine", "1", "en-es", {f"{name} {at}": "x"})

    threads = [threading.Thread(target=write, args=(name,)) for name in ("one", "two")]
    [one.start() for one in threads]
    [one.join() for one in threads]
    with sqlite3.connect(tmp_path / FILE) as database:
        assert database.execute("SELECT count(*) FROM translation").fetchone() == (40,)
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no database at all, but long enough to be looked at" * 40)
    TranslationCache(broken).put("engine", "1", "en-es", {"a": "b"})
    assert TranslationCache(broken).get("engine", "1", "en-es", ["a"]) == {}


def module(folder: Path, name: str, text: str) -> None:
    path = folder / f"{name.replace('.', '/')}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "library"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    yield folder
    for name in [one for one in sys.modules if one.split(".")[0] in ("argostranslate", "ctranslate2", "sentencepiece")]:
        del sys.modules[name]


def test_argostranslate_installs_the_newsrooms_packages(library: Path, tmp_path: Path) -> None:
    module(library, "argostranslate.__init__", "")
    module(
        library,
        "argostranslate.package",
        "done = []\ndef get_installed_packages(): return []\ndef install_from_path(path): done.append(path.name)\n",
    )
    module(
        library,
        "argostranslate.translate",
        "class Language:\n"
        "    def __init__(self, code): self.code = code\n"
        "    def get_translation(self, to): return object() if (self.code, to.code) == ('en', 'es') else None\n"
        "def get_installed_languages(): return [Language('en'), Language('es')]\n"
        f"def translate(q, from_code, to_code): return to_code + ': {SPANISH}'\n",
    )
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "translate-en_es-1_0.argosmodel").write_bytes(b"")
    engine = translator_for(settings(engine="argostranslate", model="models"), root=tmp_path)
    assert sys.modules["argostranslate.package"].done == ["translate-en_es-1_0.argosmodel"]
    assert engine.translate([ENGLISH], "en", "es") == [f"es: {SPANISH}"]
    assert not engine.knows("es", "en")


def test_ctranslate2_uses_the_models_of_a_folder(library: Path, tmp_path: Path) -> None:
    module(
        library,
        "ctranslate2",
        "class Result:\n"
        "    def __init__(self, pieces): self.hypotheses = [pieces]\n"
        "class Translator:\n"
        "    def __init__(self, model_path, device='cpu'): pass\n"
        "    def translate_batch(self, source, beam_size=2): return [Result(one[::-1]) for one in source]\n",
    )
    module(
        library,
        "sentencepiece",
        "class SentencePieceProcessor:\n"
        "    def __init__(self, model_file): open(model_file).close()\n"
        "    def encode(self, text, out_type=int): return text.split()\n"
        "    def decode(self, pieces): return ' '.join(pieces)\n",
    )
    pair = tmp_path / "models" / "en-es"
    pair.mkdir(parents=True)
    for name in ("model.bin", "source.spm", "target.spm"):
        (pair / name).write_bytes(b"")
    engine = translator_for(settings(engine="ctranslate2", model="models"), root=tmp_path)
    assert engine.translate(["one two"], "en", "es") == ["two one"]
    assert not engine.knows("es", "en")


@pytest.mark.parametrize(("engine", "extra"), [("argostranslate", "argos"), ("ctranslate2", "ctranslate2")])
def test_missing_library_says_how_to_install_it(engine: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, engine, None)
    (note,) = translator_for(settings(engine=engine)).notes
    assert f"pip install 'crossref-desk[{extra}]'" in note


def test_engine_that_breaks_in_its_own_way_is_done_without() -> None:
    class Broken:
        name, version = "broken", "1"

        def knows(self, source: str, target: str) -> bool:
            return True

        def translate(self, texts: object, source: str, target: str) -> list[str]:
            raise RuntimeError("secret text")

    engine = SafeTranslator([Broken()])
    assert engine.translate([ENGLISH], "en", "es") == [""]
    assert engine.notes == ("No translations by broken: it ended with RuntimeError. Checked without it.",)


# --- Apertium ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def modes(tmp_path: Path) -> Path:
    folder = tmp_path / "modes"
    folder.mkdir()
    for name in ("eng-spa", "spa-eng", "fr-es", "es-fr", "eco-fr-es", "es-pt_BR"):
        (folder / f"{name}.mode").write_text("")
    return folder


def program(tmp_path: Path, body: str) -> str:
    path = tmp_path / "apertium"
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_apertium_goes_through_spanish(tmp_path: Path, modes: Path) -> None:
    path = program(tmp_path, "sys.stdout.write(sys.stdin.read().replace('x', 'x' + sys.argv[2][0]))")
    engine = Apertium(modes=modes, program=path)
    assert set(modes_in(modes)) == {("en", "es"), ("es", "en"), ("fr", "es"), ("es", "fr")}
    assert engine.translate(["x one\nline", "", "x"], "en", "fr") == ["xee one line", "", "xee"]
    assert not engine.knows("en", "ru")


@pytest.mark.parametrize(
    ("body", "reason"),
    [("time.sleep(9)", "longer than"), ("sys.exit(3)", "ended with 3"), ("print('a')", "answered 2 texts with 1")],
)
def test_apertium_that_fails_is_done_without(tmp_path: Path, modes: Path, body: str, reason: str) -> None:
    engine = SafeTranslator([Apertium(modes=modes, program=program(tmp_path, body), seconds=0.5)])
    assert engine.translate(["x", "y"], "en", "es") == ["", ""]
    assert reason in engine.notes[0]


def test_packages_that_would_help_are_named(tmp_path: Path, modes: Path) -> None:
    path = program(tmp_path, "")
    assert would_help(("en", "es", "fr", "pt", "ru"), modes=modes, program=path) == ("apertium-es-pt",)
    assert would_help(("es", "ru"), modes=modes, program="no-such") == ("apertium", "apertium-eng-spa")
    assert would_help(("en", "ru"), modes=modes, program="no-such") == ()


# --- answers in the wrong language, and what is remembered --------------------------------------------------------------

LONG = "The ferry sails at noon and the bridge is open to all of the pupils of the town."
LONG_SPANISH = "El transbordador zarpa al mediodía y el puente está abierto para todos los alumnos de la ciudad."


class Echo:
    """An engine that leaves texts as they are, but for some."""

    name, version = "echo", "1"

    def __init__(self, known: dict[str, str] | None = None) -> None:
        self.known, self.calls = known or {}, 0

    def knows(self, source: str, target: str) -> bool:
        return True

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.calls += 1
        return [self.known.get(text, text) for text in texts]


def test_an_engine_that_leaves_the_language_as_it_is_is_noted_and_done_without() -> None:
    safe = SafeTranslator([Echo()])
    assert safe.translate([LONG], "en", "es") == [""]
    assert safe.notes == (
        "No translations by echo: its answer is in the language that it was asked to translate. Checked without it.",
    )


def test_one_text_left_as_it_is_has_no_translation_and_the_others_have() -> None:
    safe = SafeTranslator([Echo({LONG: LONG_SPANISH})])
    kept = "It is not the first time that the bridge of the town was closed."
    assert safe.translate([LONG, kept], "en", "es") == [LONG_SPANISH, ""]
    assert safe.notes == ()


@pytest.mark.parametrize("text", ["Ilva Sterner, Port Calder", "3,000", "OK"])
def test_names_and_figures_may_stay_as_they_are(text: str) -> None:
    assert SafeTranslator([Echo()]).translate([text], "en", "es") == [text]


def test_nothing_is_asked_twice_in_one_run() -> None:
    engine = Echo({LONG: LONG_SPANISH})
    safe = SafeTranslator([engine])
    for _ in range(3):
        assert safe.translate([LONG], "en", "es") == [LONG_SPANISH]
    assert engine.calls == 1


def test_stamp_changes_with_the_engines_and_their_versions() -> None:
    one, other = Echo(), Echo()
    other.version = "2"
    stamps = {SafeTranslator(()).stamp, SafeTranslator([one]).stamp, SafeTranslator([other]).stamp}
    assert len(stamps) == 3
    assert SafeTranslator(()).stamp == ""


def test_match_asks_once_for_the_translations_of_many_lines() -> None:
    engine = Echo({LONG: LONG_SPANISH, ENGLISH: SPANISH})
    originals = GivenOriginals([Statement(id="one", versions=(Version(number=1, text=LONG_SPANISH),), lang="es")])
    rows = [{"id": number, "text": text, "lang": "en"} for number, text in enumerate((LONG, ENGLISH, LONG))]
    lines = [*(json.dumps(row).encode() for row in rows), b"no json"]
    answers = list(match_all(lines, originals, MatchingSettings(), top=2, translator=SafeTranslator([engine])))
    assert engine.calls == 1
    assert [one.line for one in answers] == [1, 2, 3, 4]
    assert answers[0].document is not None
    assert answers[0].document["candidates"][0]["id"] == "one"
    assert answers[3].problem == "line 4 is not JSON in UTF-8"


def test_match_without_an_engine_answers_each_line_as_it_comes() -> None:
    originals = GivenOriginals([Statement(id="one", versions=(Version(number=1, text=ENGLISH),), lang="en")])
    read: list[int] = []

    def lines() -> Iterator[bytes]:
        for number in range(3):
            read.append(number)
            yield json.dumps({"id": number, "text": ENGLISH, "lang": "en"}).encode()

    answers = match_all(lines(), originals, MatchingSettings(), top=1)
    assert next(answers).line == 1
    assert read == [0]
    assert [one.line for one in answers] == [2, 3]
