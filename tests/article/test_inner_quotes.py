"""A quotation inside a quotation has a speaker of its own, and is cited by the one it stands in."""

from __future__ import annotations

import pytest

from crossref.types import Claim
from tests.article.newsroom import NOBODY, read

OPENING = "Ilva Sterner met the foreign minister, Berend Karsel, at the lock. "
INNER = "We will never sign the treaty"


def inner(text: str) -> Claim | None:
    """Return the claim that the inner quotation makes."""
    return next((one for one in read(OPENING + text).claims if one.text.rstrip(".") == INNER), None)


@pytest.mark.parametrize(
    "text",
    [
        f"“He told me, ‘{INNER}’, and I believed him,” Ilva Sterner said.",
        f"“Karsel said: ‘{INNER}.’ And I believed him,” Ilva Sterner said.",
        f"“Nobody doubted it,” Ilva Sterner said, “when Mr Karsel told us: ‘{INNER}.’”",
        f"\"He told me, '{INNER}', and I believed him,\" Ilva Sterner said.",
        f"«He told me: “{INNER}”, and I believed him», Ilva Sterner said.",
        f"“It was a long day.\n\n“At noon Karsel said: ‘{INNER}.’ I believed him,” Ilva Sterner said.",
    ],
)
def test_inner_quotation_is_a_claim_that_the_outer_speaker_cites(text: str) -> None:
    found = inner(text)
    assert found is not None
    assert found.speaker is not None
    assert found.speaker.name == "Berend Karsel"
    assert found.cited_by == "Ilva Sterner"
    assert found.rule == "a quotation inside a quotation, with its own verb"
    assert found.confidence <= 0.5


@pytest.mark.parametrize(
    "text",
    [
        f"“I told him, ‘{INNER}’, and he believed me,” Ilva Sterner said.",
        f"“The words ‘{INNER}’ are on the wall,” Ilva Sterner said.",
        "“He said ‘never’ and went home at once,” Ilva Sterner said.",
    ],
)
def test_own_words_signs_and_single_words_are_no_claims_besides(text: str) -> None:
    (found,) = read(OPENING + text).claims
    assert found.text.startswith(text[1:8])


def test_words_of_somebody_unknown_are_set_aside_with_the_reason() -> None:
    text = f"“A docker told me, ‘{INNER}’, and I believed him,” Ilva Sterner said."
    found = read(text, directory=NOBODY, explain=True)
    assert [one.text for one in found.claims] == [text[1 : text.index(",” Ilva")]]
    assert [(one.text, one.reason) for one in found.set_aside] == [
        (INNER, "quoted inside a quotation, of nobody known")
    ]


def test_pronoun_after_an_inner_name_still_means_the_outer_speaker() -> None:
    text = f"“Karsel told me, ‘{INNER}’,” Ilva Sterner said. “We shall see,” she added."
    *_, last = read(OPENING + text).claims
    assert last.speaker is not None
    assert last.speaker.name == "Ilva Sterner"
