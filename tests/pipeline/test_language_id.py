"""The language of posts: what platform and channel say stands, unless the words plainly speak against it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crossref.directory import Directory
from crossref.pipeline.language_id import language_of, with_languages
from crossref.types import Channel, Platform, Source, Statement, Version

LANGUAGES = ("en", "es", "fr", "ru", "pt", "de", "uk")
SPANISH = "Abriremos el puente para los alumnos en septiembre, dijo la ministra del puerto."
ENGLISH = "We will open the bridge for the pupils in September, said the minister of the harbour."
POLISH = "Ministerstwo otworzy most dla uczniów we wrześniu, powiedziała minister portu w rozmowie z radiem."
FRENCH = "Le ministère ouvrira le pont pour les élèves en septembre."


@pytest.mark.parametrize(
    ("text", "told", "found"),
    [
        pytest.param(SPANISH, "es", "es", id="as told"),
        pytest.param(SPANISH, "es-419", "es-419", id="as told, with its region"),
        pytest.param(SPANISH, "en", "es", id="another than told"),
        pytest.param(FRENCH, "es", "fr", id="another of the same script"),
        pytest.param("Міністерка відкриє міст для учнів у вересні цього року.", "ru", "uk", id="Ukrainian told as Russian"),
        pytest.param(SPANISH, None, "es", id="nothing told"),
        pytest.param("Puente abierto ya", "en", "en", id="three words are not enough"),
        pytest.param("¡Sí! 👍👍 https://post.example/a", "en", "en", id="emoji and a link"),
        pytest.param("#PuenteAbierto @ministra_del_puerto @prensa https://lirio.example/puente/abierto Open now", "en", "en",
                     id="links, handles and hashtags do not count"),
        pytest.param(f"@bridge_of_the_harbour #TheBridgeIsOpen {SPANISH} https://the.bridge.example/is/open", "es", "es",
                     id="English handles on a Spanish post"),
        pytest.param(f"{SPANISH}\n\n{ENGLISH[:30]}", "en", "es", id="two languages: the one of most letters"),
        pytest.param(f"{SPANISH[:40]}\n\n{ENGLISH}", "es", "en", id="two languages, the other way round"),
        pytest.param(POLISH, "pl", "pl", id="a language that the newsroom does not list"),
        pytest.param(POLISH, "en", "en", id="a language not in use is never found"),
        pytest.param("外交部长表示协议已经签署", "zh", "zh", id="without spaces"),
        pytest.param("", None, None, id="nothing"),
        pytest.param("Calder Anselm Wexley", None, None, id="names"),
    ],
)  # fmt: skip
def test_language_of(text: str, told: str | None, found: str | None) -> None:
    assert language_of(text, told, LANGUAGES) == found


def test_language_of_is_restricted_to_the_languages_in_use() -> None:
    assert language_of(SPANISH, "en", ("en", "fr")) == "en"


def test_a_statement_without_a_language_takes_its_channels() -> None:
    channel = Channel(id="lirio-x", platform=Platform.X, address="lirio", language="es")
    directory = Directory((Source(id="lirio", names={"en": "Lirio"}, channels=(channel,)),))
    rows = [
        Statement(id="short", versions=(Version(number=1, text="¡Abierto ya!"),), channel="lirio-x"),
        Statement(id="other", versions=(Version(number=1, text=ENGLISH),), channel="lirio-x"),
        Statement(id="nobody", versions=(Version(number=1, text="Open!"),)),
    ]
    found = {one.id: one.lang for one in with_languages(rows, LANGUAGES, directory)}
    assert found == {"short": "es", "other": "en", "nobody": None}


def test_the_library_is_not_loaded_for_posts_that_are_what_they_are_told_to_be() -> None:
    code = (
        "import sys\n"
        "from crossref.pipeline.language_id import language_of\n"
        f"assert language_of({SPANISH!r}, 'es', {LANGUAGES!r}) == 'es'\n"
        "assert language_of('Puente abierto', 'en', ('en', 'es')) == 'en'\n"
        "assert 'py3langid' not in sys.modules and 'numpy' not in sys.modules\n"
        f"assert language_of({SPANISH!r}, 'en', {LANGUAGES!r}) == 'es'\n"
        "assert 'py3langid' in sys.modules\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
