"""Who somebody is whom the directory does not know: the name, gender and offices that the article's words give."""

from __future__ import annotations

from collections.abc import Sequence

from crossref.article import slavic
from crossref.article.descriptions import description_of, told_gender, whole_description
from crossref.article.entities import Entity, name_words
from crossref.article.items import Item
from crossref.article.lexicon import Lexicon
from crossref.article.name_phrases import name_run
from crossref.article.noun_phrases import Range
from crossref.text.given_names import gender_of_name


def begins_with_body(items: Sequence[Item], found: Range, words: Lexicon) -> bool:
    """Tell whether a Russian or Ukrainian phrase is headed by a body: "администрация президента Ордании"."""
    head = next((item.lower for item in items[found[0] : found[1]] if item.lower in words.offices), None)
    return words.language.code in slavic.CODES and head in words.bodies


def stranger(items: Sequence[Item], found: Range, text: str, words: Lexicon, *, once: bool) -> Entity:
    """Return somebody new by a noun phrase; ``once`` tells that the phrase is a word that the text has but once."""
    mention = text[items[found[0]].start : items[found[1] - 1].end]
    roles = frozenset(item.lower for item in items[found[0] : found[1]] if item.lower in words.offices)
    run = name_run(items, found, words)
    whole = whole_description(items, found, words)
    if whole is not None:
        run, mention = None, text[items[whole[0]].start : items[whole[1] - 1].end]
    if run is not None and words.language.code in slavic.CODES:
        run = slavic.own_name(items, run)
    is_body = not (roles & words.roles) and bool(roles & words.bodies)
    is_body = is_body or begins_with_body(items, found, words)
    plural = (run is None or once) and mention.endswith("s")
    name = text[items[run[0]].start : items[run[1] - 1].end] if run is not None else mention
    if is_body:
        led = items[found[0]].lower in words.determiners and found[1] - found[0] > 1
        name = text[items[found[0] + 1].start : items[found[1] - 1].end] if led else mention
    gender = None if is_body or run is None else gender_of_name(_without_office(items, run, text, words))
    return Entity(
        name=" ".join(name.split()),
        gender="p" if plural and not is_body else _gender(items, found, roles, words) or gender,
        is_body=is_body or (run is None and not roles & words.roles),
        words=name_words(name) if run is not None else frozenset(),
        roles=roles,
        described=description_of(items, found, words),
        confidence=0.5,
    )


def _without_office(items: Sequence[Item], run: Range, text: str, words: Lexicon) -> str:
    """Return a name without the offices before it, which have capitals too in German: "Ihr Sprecher Paul Dray"."""
    others = words.offices | words.determiners | words.possessives | words.honorifics
    start = next((at for at in range(*run) if items[at].lower not in others), run[0])
    return text[items[start].start : items[run[1] - 1].end]


def _gender(items: Sequence[Item], found: Range, roles: frozenset[str], words: Lexicon) -> str | None:
    gender = told_gender(items, found, words)
    return "f" if gender is None and not words.feminine_roles.isdisjoint(roles) else gender
