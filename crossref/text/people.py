"""Finds known people in words, by full name or surname, and never a namesake with another given name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossref.lang.tables import read_words
from crossref.text.countries import SURNAME_FIRST, find_country
from crossref.text.names import NameWord, is_cyrillic, is_initial_of, same_word, split_names
from crossref.text.offices import CountryFinder, is_body_word, is_title
from crossref.text.roster import PARTICLES, FormKind, Found, Roster
from crossref.types import Person, Source

_GIVEN_TOO = frozenset(
    read_words("georgia jordan chad israel india kenya china francia germania austria paris sofia rim lima")
)
"""Countries and capitals that are given names as well."""
_OPENERS = frozenset(
    read_words(
        "after also although and as at because before but by during earlier even for from however if in later "
        "last like meanwhile nor now of on once only or over since so still that then there though through today "
        "tomorrow under until what when where while who why with yesterday yet says said both not is was will "
        "does did has had can monday tuesday wednesday thursday friday saturday sunday january february march "
        "april may june july august september october november december ademas ahora ante antes asi aunque ayer "
        "como con cuando de desde despues donde durante el en entre hasta hoy luego mientras para pero por porque "
        "pues que segun si sin sobre tambien tras y lunes martes miercoles jueves viernes sabado domingo alors "
        "apres aussi avant avec car ce cependant chez comme dans depuis des dont du enfin et hier ici lors "
        "lorsque mais meme ou par pendant pour pourtant puis quand quant qui sans selon sous sur aber als am an "
        "auch auf aus bei bis da dann dass doch dort durch fur gegen gestern heute im laut mit nach nachdem noch "
        "nur ob seit und unter von vor wahrend wann weil wenn wie wo zu zudem zuvor agora ainda amanha ao apos "
        "ate com depois em enquanto entao hoje ja mas nao ontem pela pelo quando se segundo sem tambem а без "
        "будет был в во вчера где для до если же за завтра и из или их к как когда который ли на накануне не но о "
        "об однако от перед по под позже после потом при с сегодня сейчас так также там тем то тогда у уже хотя "
        "через что чтобы это ранее або але був від він вчора де з зараз й коли над під після про сьогодні та "
        "також тоді учора це цього що щоб як якщо і"
    )
)
"""Words that may stand before a surname at the beginning of a sentence and are no given names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFound:
    """A known person's name at the words ``[start, end)``; ``owners`` are all whose name it can be.

    ``is_full`` tells that a given name or initial was there and agrees; ``is_other`` that the given name is somebody
    else's, so that the surname is not the owners' here.
    """

    start: int
    end: int
    owners: tuple[str, ...]
    is_full: bool
    is_exact: bool
    is_other: bool = False


class PeopleNames:
    """The names of everybody whom the sources name."""

    __slots__ = ("_country", "_given", "_roster")

    def __init__(self, sources: Iterable[Source], *, country: CountryFinder = find_country) -> None:
        """Take the names of the sources' people; ``country`` may know countries that no list has."""
        self._country = country
        self._roster = Roster()
        self._given: dict[str, set[str]] = {}
        for source in sources:
            for person in source.people:
                self._add(person, is_surname_first=(source.country or "").upper() in SURNAME_FIRST)

    def _add(self, person: Person, *, is_surname_first: bool) -> None:
        whole = _by_part(person.name)
        given = self._given.setdefault(person.id, set())
        names = [whole, *map(self._untitled, person.aliases)]
        told = {_script(parts) for parts in names if _is_surname(parts, whole)}
        for parts in names:
            words = [word for part in parts for word in part]
            if _is_surname(parts, whole):
                self._roster.add(person.id, FormKind.SURNAME, words)
                continue
            self._roster.add(person.id, FormKind.FULL, words)
            for surname in () if _script(parts) in told else _surnames(parts, is_surname_first=is_surname_first):
                self._roster.add(person.id, FormKind.SURNAME, surname)
            own = parts[1:] if is_surname_first else parts[: max(1, len(parts) - 2)]
            given.update(word.key for part in own for word in part if word.key not in PARTICLES)

    def _untitled(self, alias: str) -> list[list[NameWord]]:
        """Return an alias without the office or courtesy before the name ("Minister Thornquist")."""
        parts = _by_part(alias)
        flat = [word for part in parts for word in part]
        while len(parts) > 1 and is_title(flat, 0, country=self._country):
            flat = flat[len(parts[0]) :]
            parts = parts[1:]
        return parts

    def may_begin(self, word: NameWord) -> bool:
        """Tell whether a name of anybody begins with a word."""
        return bool(self._roster.starting(word))

    def find(
        self, words: Sequence[NameWord], places: Iterable[int] | None = None, *, in_text: bool = False
    ) -> list[NameFound]:
        """Return the people named, left to right, longest names first, without overlap.

        ``places`` are those where a name may begin, all where they are not known.
        """
        names: list[NameFound] = []
        end = 0
        for place in range(len(words)) if places is None else places:
            if place < end:
                continue
            found = self._find_at(words, place, in_text=in_text)
            if found is not None:
                names.append(found)
                end = found.end
        return names

    def _find_at(self, words: Sequence[NameWord], place: int, *, in_text: bool) -> NameFound | None:
        found = self._roster.find(words, place)
        if not found:
            return None
        full = [one for one in found if one.form.kind is FormKind.FULL]
        if full:
            return _named(_best(full), is_full=True)
        if words[place].text.isupper() and is_body_word(words[place].key):
            return None  # "МИД" is the ministry; a Mr Mid is written "Мид".
        return self._by_surname(words, _best(found), in_text=in_text)

    def _by_surname(self, words: Sequence[NameWord], found: Sequence[Found], *, in_text: bool) -> NameFound:
        start, end = found[0].start, found[0].end
        before = self._name_words(words, range(start - 1, -1, -1), in_text=in_text)
        after = self._name_words(words, range(end, len(words)), in_text=in_text)
        if not before and not after:
            return _named(found, is_full=False)
        agreeing = [one for one in found if self._agrees(one.form.owner, before, after)]
        if agreeing:
            return _named(agreeing, is_full=True)
        named = _named(found, is_full=False)
        return NameFound(
            start=named.start, end=named.end, owners=named.owners, is_full=False, is_exact=named.is_exact, is_other=True
        )

    def _name_words(self, words: Sequence[NameWord], places: range, *, in_text: bool) -> list[NameWord]:
        """Return the words on one side of a surname that look like further names, nearest first."""
        found: list[NameWord] = []
        for place in places:
            word = words[place]
            link = word if places.step > 0 else words[place + 1]
            if not link.joined or not word.is_capital or self._is_common(words, place, in_text=in_text):
                break
            if places.step > 0 and words[place - 1].owns:
                break
            found.append(word)
        return found

    def _is_common(self, words: Sequence[NameWord], place: int, *, in_text: bool) -> bool:
        word = words[place]
        if word.owns or (in_text and word.key in _OPENERS):
            return True
        if word.is_initial and word.text.endswith("."):
            return word.key in ("m", "г")
        return word.key not in _GIVEN_TOO and is_title(words, place, country=self._country)

    def _agrees(self, owner: str, before: Sequence[NameWord], after: Sequence[NameWord]) -> bool:
        given = self._given[owner]
        if before:
            return any(_is_given(word, given) for word in before)
        return _is_given(after[0], given)


def _is_given(word: NameWord, given: Iterable[str]) -> bool:
    letters = word.text.replace(".", "")
    if len(letters) <= 2 and (word.is_initial or letters.isupper()):
        return any(is_initial_of(letters[0].lower(), name) for name in given)
    return any(same_word(word.key, name) for name in given)


def _best(found: Sequence[Found]) -> list[Found]:
    """Return the longest of the names found, exact spellings alone where there are any."""
    longest = [one for one in found if one.end == found[0].end]
    return [one for one in longest if one.is_exact] or longest


def _named(found: Sequence[Found], *, is_full: bool) -> NameFound:
    owners = tuple(dict.fromkeys(one.form.owner for one in found))
    first = found[0]
    return NameFound(start=first.start, end=first.end, owners=owners, is_full=is_full, is_exact=first.is_exact)


def _by_part(name: str) -> list[list[NameWord]]:
    """Return the words of a name, part by part: "Juno Abbas-Reyes" has two parts and three words."""
    return [words for part in name.split() if (words := split_names(part))]


def _script(parts: list[list[NameWord]]) -> str:
    """Return in which script a name is written, as far as it matters: a surname told in one says nothing of others."""
    key = parts[0][0].key
    return "Latin" if key.isascii() else "Cyrillic" if is_cyrillic(key) else "other"


def _is_surname(parts: list[list[NameWord]], whole: list[list[NameWord]]) -> bool:
    """Tell whether an alias is a surname: one part, or some of the name without its first ("Vaz Lugo")."""
    alias = [word.key for part in parts for word in part]
    rest = [word.key for part in whole[1:] for word in part]
    return len(parts) == 1 or any(rest[place : place + len(alias)] == alias for place in range(len(rest)))


def _surnames(parts: list[list[NameWord]], *, is_surname_first: bool) -> list[list[NameWord]]:
    """Return how the surname alone is written: the last part, with particles, or the last two of three and more."""
    if is_surname_first:
        return [parts[0]]
    start = len(parts) - 1
    found = [parts[start]]
    while start > 1 and parts[start - 1][0].key in PARTICLES:
        start -= 1
    if start == len(parts) - 1 and len(parts) >= 3:
        start -= 1
    if start < len(parts) - 1:
        found.append([word for part in parts[start:] for word in part])
    if len(parts) >= 4 and parts[-2][0].key not in PARTICLES:
        found.append(parts[-2])
    return found
