"""Quotation marks of every press are found, paired and told apart from apostrophes."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossref.text.quotes import Quotation, find_quotations
from crossref.types import Span

MARKS = "\"'“”„‟«»‹›‘’‚‛「」『』`´"
MARKED = st.text(alphabet=st.sampled_from(list(MARKS + " \t\n.,:s1aАя—(")), max_size=60)
ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the lines of a text that hold anything."""
    return tuple(Span(*found.span()) for found in re.finditer(r"[^\n]+", text))


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of a text whose lines are its paragraphs."""
    return find_quotations(text, paragraphs(text))


def quoted(text: str, *, depth: int = 0) -> list[str]:
    """Return what stands in marks at one depth, without the marks."""
    return [one.inner.of(text) for one in quotations(text) if one.depth == depth]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("“", "”"),
        ("“", '"'),
        ('"', '"'),
        ('"', "”"),
        ("„", "“"),
        ("„", "”"),
        ("„", '"'),
        ("”", "”"),
        ("‟", "”"),
        ("«", "»"),
        ("« ", " »"),
        ("«\u202f", "\u202f»"),
        ("»", "«"),
        ("‹", "›"),
        ("›", "‹"),
        ("‘", "’"),
        ("‛", "’"),
        ("‚", "‘"),
        ("‚", "’"),
        ("'", "'"),
        ("’", "’"),
        ("「", "」"),
        ("『", "』"),
        ("''", "''"),
        ("``", "''"),
    ],
)
def test_quotation_of_each_pair_of_marks_is_found(opening: str, closing: str) -> None:
    text = f"Minister Sterner said {opening}the ferry line stays open{closing} on Monday."
    (found,) = quotations(text)
    assert found.inner.of(text).strip() == "the ferry line stays open"
    assert found.outer.of(text) == f"{opening}the ferry line stays open{closing}".strip()
    assert not found.unclosed


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“She told me ‘never again’ and left,” he said.", "She told me ‘never again’ and left,", "never again"),
        ("‘He called it “a disgrace” twice,’ she said.", "He called it “a disgrace” twice,", "a disgrace"),
        ("\"He told us 'no toll' twice,\" she said.", "He told us 'no toll' twice,", "no toll"),
        ("„Er nannte es ‚unklug‘ und ging“, sagte sie.", "Er nannte es ‚unklug‘ und ging", "unklug"),
        ("»Er sprach von ›Unsinn‹ im Rat«, sagte sie.", "Er sprach von ›Unsinn‹ im Rat", "Unsinn"),
        ("«Habló de “un error” ayer», dijo Rivas.", "Habló de “un error” ayer", "un error"),
        ("«Он сказал: „никогда“ и ушёл», — заявила она.", "Он сказал: „никогда“ и ушёл", "никогда"),
        ("«Фильм «Маяк» снят здесь», — сказала она.", "Фильм «Маяк» снят здесь", "Маяк"),
    ],
    ids=["double in single", "single in double", "straight", "German", "inwards", "Spanish", "Russian", "same mark"],
)
def test_quotation_in_a_quotation_has_depth_one(text: str, outer: str, inner: str) -> None:
    assert quoted(text) == [outer]
    assert quoted(text, depth=1) == [inner]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry's plan isn't new, and the ministers' aides don't like it.",
        "The ministry’s plan isn’t new, and the ministers’ aides don’t like it.",
        "L'accord n'a pas été signé aujourd'hui, dit-on à l'ambassade.",
        "The class of '98 met the band of the '60s.",
        "Fans of the O'Dowd family from Coeur d'Alene came.",
        "Rock 'n' roll fans came.",
        "The pier is 6' long and 5'10\" wide.",
        "Прем’єр України не з’явився.",
    ],
    ids=["straight", "curly", "elision", "decades", "names", "a letter", "feet", "Ukrainian"],
)
def test_apostrophe_is_no_quotation(text: str) -> None:
    assert not quotations(text)


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("‘The workers’ rights come first,’ Sterner said.", "The workers’ rights come first,"),
        ("'We don't know what's next,' Karsel said.", "We don't know what's next,"),
        ("“It’s Ordania’s port,” Karsel said.", "It’s Ordania’s port,"),
        ("'It is the boats' turn now,' Karsel said.", "It is the boats' turn now,"),
    ],
    ids=["plural possessive", "straight", "in double marks", "straight plural"],
)
def test_apostrophe_in_a_quotation_does_not_close_it(text: str, inner: str) -> None:
    assert quoted(text) == [inner]


def test_quotation_split_by_its_attribution_is_two() -> None:
    assert quoted("“The ferries sail,” she said, “and the fares fall.”") == ["The ferries sail,", "and the fares fall."]


def test_quotation_of_single_words_is_found() -> None:
    assert quoted("He called the toll “absurd” and the council 'asleep'.") == ["absurd", "asleep"]


@pytest.mark.parametrize(
    ("mark", "closing"),
    [
        ("“", "”"),
        ("«", "»"),
        ("„", "“"),
        ('"', '"'),
        ("‘", "’"),
    ],
)
def test_quotation_over_paragraphs_that_repeat_the_mark_is_one(mark: str, closing: str) -> None:
    text = f"{mark}We open the lock.\n{mark}We lower the fee.\n{mark}We begin in May{closing}, Sterner said."
    (found,) = quotations(text)
    assert [part.of(text) for part in found.parts] == ["We open the lock.", "We lower the fee.", "We begin in May"]
    assert not found.unclosed


def test_quotation_over_paragraphs_in_french_repeats_the_closing_mark() -> None:
    text = "« Le port ouvre en mai.\n» Le tarif baisse », a dit Mme Sterner."
    (found,) = quotations(text)
    assert [part.of(text).strip() for part in found.parts] == ["Le port ouvre en mai.", "Le tarif baisse"]


@pytest.mark.parametrize("mark", ["“", "«", "„", '"'])
def test_quotation_left_open_ends_with_its_paragraph(mark: str) -> None:
    text = f"Sterner said: {mark}We keep the ferry.\nThe council did not answer."
    (found,) = quotations(text)
    assert found.unclosed
    assert found.inner.of(text) == "We keep the ferry."


def test_quotation_left_open_does_not_swallow_the_next_one() -> None:
    text = "“We keep the ferry, Sterner said.\nKarsel answered: “Not at this price.”"
    assert quoted(text) == ["We keep the ferry, Sterner said.", "Not at this price."]


def test_quotation_closed_with_nothing_open_is_none() -> None:
    assert not quotations("We keep the ferry,” she said.")


def test_quotation_without_words_is_none() -> None:
    assert not quotations("The sign showed “” and nothing else.")


def test_quotation_outside_the_paragraphs_is_not_looked_at() -> None:
    text = "“Left out.” “Looked at.”"
    (found,) = find_quotations(text, [Span(12, len(text))])
    assert found.inner.of(text) == "Looked at."


def test_quotation_behind_a_colon_without_space_is_found() -> None:
    assert quoted('Sterner:"We keep the ferry."') == ["We keep the ferry."]


def test_quotation_in_brackets_is_found() -> None:
    assert quoted("The pact (“a first step”) was signed.") == ["a first step"]


@given(MARKED | ANY)
@example("“a ”b“ c”")
@example("'' '' ''")
@example("«a »b« c»")
def test_quotations_nest_and_never_overlap_partly(text: str) -> None:
    found = quotations(text)
    for one in found:
        for other in found:
            nested = one.outer.contains(other.outer) or other.outer.contains(one.outer)
            assert nested or not one.outer.overlaps(other.outer)


@given(MARKED | ANY)
def test_quotations_lie_in_the_text_in_order_with_their_parts(text: str) -> None:
    found = quotations(text)
    assert [one.outer.start for one in found] == sorted(one.outer.start for one in found)
    for one in found:
        assert Span(0, len(text)).contains(one.outer)
        assert one.outer.contains(one.inner)
        assert all(one.inner.contains(part) for part in one.parts)
        assert list(one.parts) == sorted(one.parts)


@given(MARKED)
def test_quotation_parts_stay_in_their_paragraph(text: str) -> None:
    spans = paragraphs(text)
    for one in quotations(text):
        assert all(any(span.contains(part) for span in spans) for part in one.parts)


@given(st.text(alphabet="abc ,.", min_size=1, max_size=20).filter(lambda words: words.strip(" ,.")))
def test_quotation_in_curly_marks_gives_back_its_words(words: str) -> None:
    words = words.strip()
    assert quoted(f"Sterner said “{words}” today.") == [words]


@pytest.mark.parametrize("glyph", [*MARKS, "''", "``"])
@pytest.mark.parametrize(
    "pattern", ["{0}", "{0} ", " {0}a", "a{0} ", "a{0}\n"], ids=["run", "apart", "open", "shut", "lines"]
)
def test_quotations_of_many_marks_come_to_an_end(glyph: str, pattern: str) -> None:
    text = pattern.format(glyph) * 20_000
    assert all(one.outer.end <= len(text) for one in quotations(text))


@pytest.mark.parametrize("glyph", [*MARKS])
def test_quotations_of_a_hundred_thousand_marks_come_to_an_end(glyph: str) -> None:
    assert len(quotations(glyph * 100_000)) <= 100_000


@pytest.mark.parametrize("glyph", ["“", "'"])
def test_quotations_of_a_megabyte_of_marks_come_to_an_end(glyph: str) -> None:
    assert len(quotations(glyph * 1_000_000)) <= 1_000_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She called it “abhorrent“ in a post on Sunday. “No,” he said.", ["abhorrent", "No,"]),
        ("It explains “the gains of peace“ with a photograph.", ["the gains of peace"]),
        ("“We sail,“ she said.", ["We sail,"]),
        ("“We “always“ sail,” she said.", ["We “always“ sail,"]),
    ],
)
def test_opening_mark_typed_behind_a_word_closes(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize("text", ['<a href="https://port.example">here</a>', '<post pic="port.jpg" by="ilva">'])
def test_marks_of_mark_up_are_no_quotation_marks(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize("line", ['"' * 8, "'" * 40, "“”‘’" * 4, "\"'" * 300])
def test_drawn_line_of_marks_quotes_nothing_and_hides_nothing(line: str) -> None:
    assert quoted(f"{line}\n“We sail,” she said. {line} “Now,” he said.\n{line}") == ["We sail,", "Now,"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Averill said in ‘08 that fares would rise. “We pay,” he said, “our workers’ share.”", ["We pay,", "our workers’ share."]),
        ("In '16 the lock was shut. \"It leaks,\" the council's head said.", ["It leaks,"]),
        ("The council wrote: ‘16 boats sank here’, and no more.", ["16 boats sank here"]),
    ],
    ids=["a curly mark for a century", "a straight one", "a quotation that begins with a number"],
)  # fmt: skip
def test_mark_before_two_digits_is_a_century_unless_it_closes(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected
