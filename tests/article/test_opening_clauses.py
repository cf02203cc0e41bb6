"""Who speaks in a sentence's opening clause does not speak in its main clause."""

from __future__ import annotations

import pytest

from tests.article.newsroom import rows


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "When Berend Karsel suggested that Velmark would sue, Mira Tolvanen fired back forcefully: “They will lose in court.”",
         [("that Velmark would sue", "Berend Karsel"), ("They will lose in court.", "Mira Tolvanen")]),
        ("en", "As Berend Karsel announced new tolls, Mira Tolvanen rose and said the port “belongs to all of us”.",
         [("new tolls", "Berend Karsel"), ("belongs to all of us", "Mira Tolvanen")]),
        ("en", "While Berend Karsel insisted the pact was safe, Mira Tolvanen said it was dead.",
         [("the pact was safe", "Berend Karsel"), ("it was dead", "Mira Tolvanen")]),
        ("en", "As Berend Karsel told reporters in Velmark, the pact “is dead and will not come back”.",
         [("is dead and will not come back", "Berend Karsel")]),
        ("en", "Asked who should pay for the flap over the tolls, Mira Tolvanen shot back: “That would be good to know.”",
         [("That would be good to know.", "Mira Tolvanen")]),
        ("es", "Cuando Berend Karsel aseguró que el pacto seguía, Mira Tolvanen respondió que había muerto.",
         [("que el pacto seguía", "Berend Karsel"), ("que había muerto", "Mira Tolvanen")]),
    ],
)  # fmt: skip
def test_each_clause_has_its_own_speaker(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert set(expected) <= {(one[1], one[2]) for one in rows(text, lang=code)}
