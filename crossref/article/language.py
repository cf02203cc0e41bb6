"""A cheap guess at a text's language from its letters and commonest words."""

from __future__ import annotations

import re
from collections import Counter

_COMMON = {
    "en": "the of and to in that for is on was with said it has by from his he were an which",
    "es": "el la de que en los del las por con una para su es se no al lo más como",
    "fr": "le la les des et en du une que pour dans qui est sur pas au par il a ce",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als",
    "pt": "o a de que em os do da um para com não uma no na por mais as dos ao é são",
    "it": "il di che la e in per un del è una non della sono con si da dei gli al",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als",
    "ru": "в и не на что с по как из он это к его для был от о также она",
    "uk": "в і не на що з та до як у це за його для від про також є була він",
}
_TABLE = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_SCRIPTS = (
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
)
_SAMPLE = 6000


def guess_language(text: str) -> str | None:
    """Return an ISO 639-1 code; ``None`` when the text is too short or its language is not told apart here."""
    sample = text[:_SAMPLE]
    letters = sum(1 for character in sample if character.isalpha())
    for code, script in _SCRIPTS:
        if letters and len(script.findall(sample)) > letters * (0.1 if code == "ja" else 0.3):
            return code
    words = Counter(re.findall(r"[^\W\d_]+", sample.casefold()))
    total = sum(words.values())
    scores = {code: sum(words[word] for word in common) for code, common in _TABLE.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if total >= 4 and scores[best] >= max(2, total * 0.12) else None
