"""Cuts the endings off Ukrainian words, which no stemmer in use here knows, so that the forms of a word meet.

Cruder than a stemmer, and for finding alone: the longest ending goes that leaves three letters, and "і" in the last
syllable becomes "о", with which it changes places as a word is inflected ("рік", "року").
"""

from __future__ import annotations

import re

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
