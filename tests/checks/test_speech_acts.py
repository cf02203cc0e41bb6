"""A verb of saying that asserts more than the original does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossref.checks.speech_acts import check_speech_act
from crossref.lang import get_language
from crossref.lang.base import CueVerb, Reporting
from crossref.types import SpeechAct
from tests.checks.laying import laid

VERBS = (
    CueVerb(lemma="agree", forms=("agree", "agrees", "agreed"), act=SpeechAct.AGREE),
    CueVerb(lemma="promise", forms=("promise", "promises", "promised"), act=SpeechAct.PROMISE),
    CueVerb(lemma="admit", forms=("admit", "admits", "admitted"), act=SpeechAct.ADMIT),
)
ENGLISH = replace(get_language("en"), reporting=Reporting(cue_verbs=VERBS))


def checked(original: str, act: SpeechAct, cue: str | None) -> bool | None:
    comparison = replace(laid(original, "the pier is closed", quoted=False), original_language=ENGLISH)
    return check_speech_act(comparison, act, cue).agrees


@pytest.mark.parametrize(
    ("original", "act", "cue"),
    [
        ("We have agreed on the pier.", SpeechAct.AGREE, "agreed"),
        ("I promise that the pier stays.", SpeechAct.PROMISE, "promised"),
        ("We will keep the pier.", SpeechAct.PROMISE, "promised"),
        ("I admit that the pier is old.", SpeechAct.ADMIT, "admitted"),
        ("All of us agree on the pier.", SpeechAct.AGREE, "agreed"),
    ],
)
def test_check_speech_act_carried_by_the_original_agrees(original: str, act: SpeechAct, cue: str) -> None:
    assert checked(original, act, cue) is True


@pytest.mark.parametrize(
    ("original", "act", "cue"),
    [
        ("We talked about the pier.", SpeechAct.AGREE, "agreed"),
        ("The pier may stay.", SpeechAct.PROMISE, "promised"),
        ("The pier is old.", SpeechAct.ADMIT, "admitted"),
        ("We took note of the pier.", SpeechAct.AGREE, "agreed"),
        ("Crews asked for the pier.", SpeechAct.PROMISE, "promised"),
    ],
)
def test_check_speech_act_invented_differs(original: str, act: SpeechAct, cue: str) -> None:
    assert checked(original, act, cue) is False


@pytest.mark.parametrize(
    ("act", "cue"),
    [
        (SpeechAct.SAY, "said"),
        (SpeechAct.WELCOME, "welcomed"),
        (SpeechAct.AGREE, None),
        (SpeechAct.ANNOUNCE, "announced"),
        (SpeechAct.ASK, "asked"),
    ],
)
def test_check_speech_act_neutral_verbs_cannot_tell(act: SpeechAct, cue: str | None) -> None:
    assert checked("The pier is old.", act, cue) is None


@pytest.mark.parametrize(
    ("act", "cue", "original", "severity"),
    [
        (SpeechAct.AGREE, "agreed", "We rejected the joint harbour at the river mouth.", "major"),
        (SpeechAct.AGREE, "agreed", "We did not agree to the joint harbour at the river mouth.", "major"),
        (SpeechAct.PROMISE, "promised", "I cannot promise a joint harbour at the river mouth.", "major"),
        (SpeechAct.AGREE, "agreed", "We looked at the joint harbour at the river mouth.", "minor"),
        (SpeechAct.THREATEN, "threatened", "We refused the joint harbour at the river mouth.", "minor"),
    ],
)
def test_check_speech_act_opposite_is_major(act: SpeechAct, cue: str, original: str, severity: str) -> None:
    comparison = laid(original, "the joint harbour at the river mouth", quoted=False)
    assert [str(one.severity) for one in check_speech_act(comparison, act, cue).differences] == [severity]


def test_check_speech_act_denied_by_the_article_itself_is_no_opposite() -> None:
    reported = "They never agreed to the joint harbour at the river mouth."
    comparison = laid("We did not agree to the joint harbour at the river mouth.", reported, quoted=False)
    assert all(
        str(one.severity) == "minor" for one in check_speech_act(comparison, SpeechAct.AGREE, "agreed").differences
    )
