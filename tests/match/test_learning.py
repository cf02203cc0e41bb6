"""Words learned from pairs of sentences: what stands for what, how sure, and how much of it is kept."""

from __future__ import annotations

import pytest

from crossref.match import learning
from crossref.match.learned import LearnedWord, keys_of, learned_lines, read_learned
from crossref.match.learning import learn_words
from crossref.match.terms import words_of

NOUNS = [
    ("мост", "bridge"), ("город", "city"), ("река", "river"), ("ограда", "fence"), ("паром", "ferry"),
    ("рынок", "market"), ("больница", "hospital"), ("дорога", "road"), ("берег", "shore"), ("рыбак", "fisherman"),
]  # fmt: skip
VERBS = [("откроют", "open"), ("закроют", "shut"), ("осмотрят", "inspect"), ("построят", "build")]
PAIRS = [
    (f"Завтра {verb} {one} и {other}", f"Tomorrow they {does} the {noun} and the {second}")
    for at, (one, noun) in enumerate(NOUNS)
    for step, (verb, does) in enumerate(VERBS)
    for other, second in [NOUNS[(at + step + 1) % len(NOUNS)]]
]


def best(words: tuple[LearnedWord, ...], foreign: str) -> str:
    key = keys_of(words_of(foreign), "ru")[0]
    return max((one for one in words if one.foreign == key), key=lambda one: one.weight).english


@pytest.mark.parametrize(("foreign", "english"), NOUNS + VERBS)
def test_learn_words_finds_what_stands_for_what(foreign: str, english: str) -> None:
    assert best(learn_words(PAIRS, "ru"), foreign) == keys_of([english], "en")[0]


def test_learn_words_leaves_out_what_is_known_and_uses_it_to_tell_the_rest() -> None:
    known = {keys_of(["мост"], "ru")[0]: ("bridg",)}
    taught = learn_words([("Мост и зурна", "A bridge and a zither")], "ru", known=lambda key: known.get(key, ()))
    assert [(one.english, one.weight > 0.4) for one in taught if one.foreign == "зурн"] == [("zither", True)]
    assert not [one for one in taught if (one.foreign, one.english) == ("мост", "bridg")]


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [("", "words")],
        [("слово", "")],
        [("слово", " ".join(f"w{at}x" for at in range(300)))],
        [("да", " ".join(map(str, range(60))))],
    ],
    ids=["none", "empty", "no English", "no sentence", "unequal"],
)
def test_learn_words_leaves_out_what_teaches_nothing(pairs: list[tuple[str, str]]) -> None:
    assert learn_words(pairs, "ru") == ()


def test_learn_words_keeps_within_its_room(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = learn_words(PAIRS, "ru")
    monkeypatch.setattr(learning, "MOST_BYTES", 200)
    some = learn_words(PAIRS, "ru")
    assert 0 < len(some) < len(whole)
    assert sum(len(line.encode()) for line in learned_lines(some)) <= 200
    assert set(some) <= set(whole)


def test_learned_words_are_read_as_they_were_written() -> None:
    words = [LearnedWord("мост", "bridg", 0.83), LearnedWord("мост", "pier", 0.05), LearnedWord("рек", "river", 1.0)]
    lines = list(learned_lines(words))
    assert lines == ["мост\tbridg 83; pier 5\n", "рек\triver 100\n"]
    assert read_learned(["# a note\n", "\n", *lines]) == words


@pytest.mark.parametrize(
    "line", ["мост bridg 83", "мост\tbridg", "мост\tbridg 83; pier", "\tbridg 83", "мост\tbridg x"]
)
def test_broken_line_of_learned_words_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        read_learned(["рек\triver 100\n", line])


def test_keys_are_stems_where_there_are_any_and_leave_function_words_out() -> None:
    assert keys_of(words_of("The bridges of the city"), "en") == ["bridg", "citi"]
    assert keys_of(words_of("两国"), "zh") == ["两国"]
