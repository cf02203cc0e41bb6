"""How sure and how much: modals, hedges and quantifiers."""

from __future__ import annotations

import pytest

from tests.checks.laying import result_of

DIFFER = [
    ("The council may close the harbour.", "The council will close the harbour."),
    ("Some crews will be checked at sea.", "All crews will be checked at sea."),
    ("Most ports are open to trawlers.", "Some ports are open to trawlers."),
    ("The toll is probably legal at sea.", "The toll is legal at sea."),
    ("We must share the cost of the pier.", "We can share the cost of the pier."),
]
AGREE = [
    ("We will close the harbour.", "We'll close the harbour."),
    ("All crews will be checked.", "All crews will be checked."),
    ("We must share the cost.", "We must share the cost."),
    ("About 300 boats came in.", "Around 300 boats came in."),
    ("The envoy can sign the pact.", "The envoy can sign the pact today."),
]


@pytest.mark.parametrize(("original", "reported"), DIFFER)
def test_check_modality_other_strength_differs(original: str, reported: str) -> None:
    result = result_of("modality", original, reported)
    assert result.agrees is False
    assert {str(one.kind) for one in result.differences} <= {"modality", "quantifier"}


@pytest.mark.parametrize(("original", "reported"), AGREE)
def test_check_modality_same_strength_agrees(original: str, reported: str) -> None:
    assert result_of("modality", original, reported).agrees is True


@pytest.mark.parametrize(
    ("original", "reported"),
    [
        ("We will extend the pact to ferries.", "it would extend the pact to ferries"),
        ("The council can close the harbour in winter.", "the council could close the harbour in winter"),
        ("Crews may land at night in the bay.", "crews might land at night in the bay"),
        ("We plan to extend the pact to ferries.", "they will extend the pact to ferries"),
        ("We will publish the accounts in June.", "they would publish the accounts in June"),
    ],
)
def test_check_modality_back_shifted_speech_agrees(original: str, reported: str) -> None:
    assert result_of("modality", original, reported, quoted=False).agrees is True
