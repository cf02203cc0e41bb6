"""The endings of folded words: Ukrainian ones are cut here, others get back the marks that their stemmer looks for.

No stemmer in use here knows Ukrainian. Cutting is cruder than a stemmer, and for finding alone: the longest ending goes
that leaves three letters, and "і" in the last syllable becomes "о", with which it changes places as a word is inflected
("рік", "року"). Other stemmers know endings by their marks, which folding took off: "negociacao" and "negociacoes" meet
only as "negociação" and "negociações", "новыи" and "новые" only as "новый" and "новые".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

LEAST = 3
"""Letters that stay."""

_NOUNS = "а я у ю і ї о е є и й ь ам ям ах ях ами ями ою ею єю ом ем єм ові еві єві ів їв ей ень енем ені"
_ADJECTIVES = "ий ій ого ього ому ьому им ім ої ьої их іх ими іми ую юю ішого іший іша іші"
_VERBS = (
    "ти ть еш єш иш їш емо ємо имо їмо ете єте ите їте уть ють ать ять в ла ло ли ав ала ало али ати ив ила "
    "ило или ити "
    "яв яла яло яли яти ує ують ував увала увало ували увати юватиме уватиме ює юють ював ювала ювали ювати "
    "уючи юючи ючи ачи ячи вши ній"
)
_NAMES = "ння нню нням нні ння ість ості істю остей остями остях ання анню анням анні ення енню енням енні"
_PARTICIPLES = (
    "аний ана ане ані аного аному аних аним аними ану аною ений ена ене ені еного еному ених еним еними ену еною"
)
# Folding takes the marks off "й" and "ї" before a word comes here.
_FOLDED = " ".join((_NOUNS, _ADJECTIVES, _VERBS, _NAMES, _PARTICIPLES)).replace("й", "и").replace("ї", "і")
_ENDINGS = sorted(set(_FOLDED.split()), key=len, reverse=True)
_ENDING = re.compile(rf"(?<=.{{{LEAST}}})(?:{'|'.join(_ENDINGS)})$")
_REFLEXIVE = re.compile(rf"(?<=.{{{LEAST}}})(?:ся|сь)$")
_CLOSED = re.compile(r"і(?=[^аеєиіоуюя]*$)")
_DOUBLE = re.compile(r"(?<=.)(.)\1$")


def cut_ukrainian(word: str) -> str:
    """Return a folded word without its ending."""
    bare = _ENDING.sub("", _REFLEXIVE.sub("", word), count=1)
    return _CLOSED.sub("о", _DOUBLE.sub(r"\1", bare.removesuffix("ь")), count=1) or word


_ENDINGS_WITH_MARKS: Mapping[str, Mapping[str, str]] = {
    "french": {"ee ees": "ée", "ere eres erent": "ère", "ite ites": "ité"},
    "portuguese": {
        "ao aos": "ão",
        "oes": "õe",
        "aes": "ãe",
        "cao": "çã",
        "coes": "çõ",
        "avel aveis": "áve",
        "ivel iveis": "íve",
        "ancia ancias": "ânci",
        "encia encias": "ênci",
        "avamos": "áva",
        "iamos": "ía",
    },
    "russian": {
        "аи еи ии ои уи ыи эи юи яи аися еися иися оися уися ыися эися юися яися": "_й",
        "еишии": "ейший",
        "еишеи": "ейшей",
        "еишая еишее еишие еиших еишим еишего еишему еишую еишею еишими еишем": "ей",
        "еишин еишина еишине еишину еишины": "ей",
    },
    "spanish": {
        "dria drias drian driamos": "_rí",
        "eria erias erian eriamos": "_rí",
        "iria irias irian iriamos": "_rí",
        "rria rrias rrian rriamos": "_rí",
        "arias arian ariamos": "_rí",
        "logia logias": "logí",
        "abamos": "ába",
        "iamos": "ía",
        "bian cian dian fian gian lian mian nian pian tian vian": "_í",
    },
}
"""By stemmer, endings as folding leaves them and how their first letters are written nearly always; "_" stays."""


def _by_last_letters(endings: Mapping[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return endings with their written form by their last two letters, the longest of each first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for forms, written in endings.items():
        for form in forms.split():
            begun = written.replace("_", form[0])
            found.setdefault(form[-2:], []).append((form, begun + form[len(begun) :]))
    return {last: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for last, pairs in found.items()}


_MARKED = {name: _by_last_letters(endings) for name, endings in _ENDINGS_WITH_MARKS.items()}


def has_marks(stemmer: str) -> bool:
    """Tell whether a stemmer needs marks that folding takes off."""
    return stemmer in _MARKED


def with_marks(word: str, stemmer: str) -> str:
    """Return a folded word with the marks that its ending has, where the stemmer needs them."""
    # By their last letters most words have no such ending: this is asked for every different word of an archive.
    for ending, written in _MARKED.get(stemmer, {}).get(word[-2:], ()):
        if word.endswith(ending):
            return word[: -len(ending)] + written
    return word
