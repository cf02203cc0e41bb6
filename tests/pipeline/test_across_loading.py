"""What a check reads for other languages: nothing for an article and statements of one language, else only theirs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crossref.article.extract import article_from_text
from crossref.config import Settings
from crossref.directory import Directory
from crossref.match.bilingual import Bilingual, Entries
from crossref.pipeline.checking import Check, check_article
from crossref.pipeline.originals import GivenOriginals
from crossref.pipeline.word_lists import SHIPPED, shipped_entries
from crossref.types import Statement, Version
from tests.pipeline.newsroom import NOW

ARTICLE = 'Ilva Sterner, the harbour minister, said: "We will open the bridge for 3,000 pupils in September."'
ENGLISH = "We will open the bridge for 3,000 pupils in September."
SPANISH = "Abriremos el puente para 3.000 alumnos en septiembre."
CASES = [
    pytest.param(ENGLISH, "en", set(), id="one language"),
    pytest.param(SPANISH, "es", {"es"}, id="one other language"),
]
COUNT = """
import sys
from pathlib import Path

opened = []
sys.addaudithook(lambda event, args: opened.append(Path(str(args[0]))) if event == "open" else None)
import crossref

crossref.check(sys.argv[1], [{"id": "one", "text": sys.argv[2], "lang": sys.argv[3]}], lang="en")
names = {one.stem for one in opened if one.parent.name == "locale-data"} - {"en", "root"}
print(" ".join(sorted(names | {"numpy", "py3langid"} & set(sys.modules))))
"""


@pytest.mark.parametrize(("text", "lang", "read"), CASES)
def test_a_check_reads_the_word_lists_of_languages_it_meets_alone(text: str, lang: str, read: set[str]) -> None:
    asked: list[str] = []

    def rows(code: str) -> Entries:
        asked.append(code)
        return shipped_entries(code)

    statement = Statement(id="one", versions=(Version(number=1, text=text),), lang=lang)
    check = Check(
        directory=Directory(()),
        originals=GivenOriginals([statement]),
        settings=Settings(),
        now=NOW,
        lists=Bilingual(SHIPPED, rows),
        given_only=True,
    )
    article = article_from_text(ARTICLE)
    checked = check_article(article, check)
    assert checked.claims
    assert set(asked) == read


@pytest.mark.parametrize(("text", "lang", "read"), CASES)
def test_a_check_loads_names_of_languages_it_meets_alone(text: str, lang: str, read: set[str]) -> None:
    ran = subprocess.run([sys.executable, "-c", COUNT, ARTICLE, text, lang], capture_output=True, text=True, check=True)
    assert set(ran.stdout.split()) == read
