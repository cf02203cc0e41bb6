"""The endings of folded words: Ukrainian ones are cut here, others get back the marks that their stemmer looks for.

No stemmer in use here knows Ukrainian. Cutting is cruder than a stemmer, and for finding alone: the longest ending goes
that leaves three letters, and "і" in the last syllable becomes "о", with which it changes places as a word is inflected
("рік", "року"). Other stemmers know endings by their marks, which folding took off: "negociacao" and "negociacoes" meet
only as "negociação" and "negociações", "новыи" and "новые" only as "новый" and "новые".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

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


_ENDINGS_WITH_MARKS: Mapping[str, Sequence[tuple[str, str]]] = {
    "french": (
        (r"ee(s?)$", r"ée\1"),
        (r"ere(s|nt)?$", r"ère\1"),
        (r"ite(s?)$", r"ité\1"),
    ),
    "portuguese": (
        (r"cao$", "ção"),
        (r"coes$", "ções"),
        (r"ao(s?)$", r"ão\1"),
        (r"oes$", "ões"),
        (r"aes$", "ães"),
        (r"ave(l|is)$", r"áve\1"),
        (r"ive(l|is)$", r"íve\1"),
        (r"anci(as?)$", r"ânci\1"),
        (r"enci(as?)$", r"ênci\1"),
        (r"avamos$", "ávamos"),
        (r"iamos$", "íamos"),
    ),
    "russian": (
        (r"(?<=[аеиоуыэюя])и(?=(?:ся)?$)", "й"),
        (r"(?<=е)и(?=ш[^ш]{1,3}$)", "й"),
    ),
    "spanish": (
        (r"(?<=[deir]r)ia(n|s|mos)?$", r"ía\1"),
        (r"(?<=ar)ia(n|s|mos)$", r"ía\1"),
        (r"logia(s?)$", r"logía\1"),
        (r"abamos$", "ábamos"),
        (r"iamos$", "íamos"),
        (r"(?<=[bcdfglmnptv])ian$", "ían"),
    ),
}
"""By stemmer, endings as folding leaves them and as the language writes them nearly always."""

_MARKED = {
    name: tuple((re.compile(ending), written) for ending, written in endings)
    for name, endings in _ENDINGS_WITH_MARKS.items()
}


def has_marks(stemmer: str) -> bool:
    """Tell whether a stemmer needs marks that folding takes off."""
    return stemmer in _MARKED


def with_marks(word: str, stemmer: str) -> str:
    """Return a folded word with the marks that its ending has, where the stemmer needs them."""
    for ending, written in _MARKED.get(stemmer, ()):
        word = ending.sub(written, word)
    return word
