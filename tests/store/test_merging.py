"""Tests for crossref.store.merging."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from crossref.store.merging import Change, merge
from crossref.types import Statement, Version, VersionState

MORNING = datetime(2024, 5, 13, 8, tzinfo=UTC)
NOON = datetime(2024, 5, 13, 12, tzinfo=UTC)
EVENING = datetime(2024, 5, 13, 18, tzinfo=UTC)
FIRST = "The tunnel will open on 3 June."
SECOND = "The tunnel will open on 5 June."


def post(
    text: str,
    *,
    state: VersionState = VersionState.LIVE,
    seen_from: datetime | None = None,
    seen_until: datetime | None = None,
    second_hand: bool = False,
    id: str = "s1",
) -> Statement:
    version = Version(number=1, text=text, state=state, seen_from=seen_from, seen_until=seen_until)
    return Statement(id=id, versions=(version,), second_hand=second_hand, provenance="imported from a file")


def states(statement: Statement) -> list[tuple[str, VersionState]]:
    return [(version.text, version.state) for version in statement.versions]


def test_merge_of_another_text_adds_a_version_and_marks_the_first_edited() -> None:
    merged = merge(post(FIRST, seen_from=MORNING), post(SECOND, seen_from=NOON))

    assert merged.change is Change.EDITED
    assert states(merged.statement) == [(FIRST, VersionState.EDITED), (SECOND, VersionState.LIVE)]
    assert [version.number for version in merged.statement.versions] == [1, 2]
    assert merged.statement.versions[0].seen_until == NOON


def test_merge_of_the_first_text_again_changes_nothing() -> None:
    edited = merge(post(FIRST), post(SECOND)).statement

    assert merge(edited, post(FIRST)).statement == edited
    assert merge(edited, post(FIRST)).change is Change.NONE


def test_merge_of_an_edit_taken_back_is_a_third_version() -> None:
    edited = merge(post(FIRST, seen_from=MORNING), post(SECOND, seen_from=NOON)).statement
    back = merge(edited, post(FIRST, seen_from=EVENING)).statement

    assert [version.text for version in back.versions] == [FIRST, SECOND, FIRST]
    assert back.latest.state is VersionState.LIVE


def test_merge_of_an_older_text_found_later_keeps_numbers_and_goes_before() -> None:
    merged = merge(post(SECOND, seen_from=NOON), post(FIRST, seen_from=MORNING))

    assert states(merged.statement) == [(FIRST, VersionState.EDITED), (SECOND, VersionState.LIVE)]
    assert [version.number for version in merged.statement.versions] == [2, 1]


def test_merge_of_white_space_and_composed_letters_is_no_edit() -> None:
    merged = merge(post("La posición  del país"), post("La posicio\u0301n del\npaís"))

    assert merged.change is Change.NONE
    assert len(merged.statement.versions) == 1


def test_merge_of_a_deletion_keeps_the_text() -> None:
    merged = merge(post(FIRST), post(FIRST, state=VersionState.DELETED, seen_from=MORNING, seen_until=NOON))

    assert merged.change is Change.STATE
    assert states(merged.statement) == [(FIRST, VersionState.DELETED)]
    assert (merged.statement.latest.seen_from, merged.statement.latest.seen_until) == (MORNING, NOON)


def test_merge_of_a_deletion_without_text_or_with_an_older_one_marks_the_latest() -> None:
    edited = merge(post(FIRST), post(SECOND)).statement

    for text in ("", FIRST):
        merged = merge(edited, post(text, state=VersionState.DELETED))
        assert states(merged.statement) == [(FIRST, VersionState.EDITED), (SECOND, VersionState.DELETED)]


def test_merge_of_a_plain_row_does_not_bring_a_deleted_post_back() -> None:
    deleted = post(FIRST, state=VersionState.DELETED, seen_until=NOON)

    assert merge(deleted, post(FIRST)).statement.latest.state is VersionState.DELETED
    assert merge(deleted, post(FIRST, seen_from=MORNING)).statement.latest.state is VersionState.DELETED


def test_merge_of_a_post_seen_after_its_deletion_brings_it_back() -> None:
    merged = merge(post(FIRST, state=VersionState.DELETED, seen_until=NOON), post(FIRST, seen_from=EVENING))

    assert merged.change is Change.STATE
    assert merged.statement.latest.state is VersionState.LIVE
    assert merged.statement.latest.seen_until is None


def test_merge_of_an_unreachable_page_does_not_undo_a_deletion() -> None:
    deleted = post(FIRST, state=VersionState.DELETED)

    assert merge(deleted, post(FIRST, state=VersionState.UNREACHABLE)).statement == deleted


def test_merge_of_a_second_hand_copy_leaves_the_first_hand_text() -> None:
    merged = merge(post(FIRST), post(SECOND, second_hand=True, id="embed"))

    assert merged.statement == post(FIRST)
    assert (merged.change, merged.copy) == (Change.NONE, SECOND)


def test_merge_of_the_original_replaces_a_second_hand_copy_and_sets_it_aside() -> None:
    merged = merge(post(SECOND, second_hand=True, id="embed"), post(FIRST))

    assert states(merged.statement) == [(FIRST, VersionState.LIVE)]
    assert (merged.statement.id, merged.statement.second_hand) == ("embed", False)
    assert (merged.change, merged.copy) == (Change.NEW, SECOND)


def test_merge_fills_what_was_not_known_and_keeps_what_was() -> None:
    known = replace(post(FIRST), author="Ana Ferrol")
    seen = replace(post(FIRST, id="other"), author="A. Ferrol", channel="port-x", lang="es")

    merged = merge(known, seen).statement

    assert (merged.author, merged.channel, merged.lang) == ("Ana Ferrol", "port-x", "es")


def test_merge_of_a_corrected_row_with_the_same_id_takes_the_correction() -> None:
    merged = merge(replace(post(FIRST), author="Ana Ferol"), replace(post(FIRST), author="Ana Ferrol"))

    assert merged.statement.author == "Ana Ferrol"


def test_merge_of_a_collected_statement_ends_its_being_imported() -> None:
    assert merge(post(FIRST), replace(post(FIRST), provenance=None)).statement.provenance is None
    assert merge(replace(post(FIRST), provenance=None), post(FIRST)).statement.provenance is None


def test_merge_of_sightings_read_again_adds_nothing_to_an_edit_that_was_taken_back() -> None:
    seen = [post(text, seen_from=MORNING + timedelta(hours=n)) for n, text in enumerate((FIRST, SECOND, FIRST, SECOND))]
    known = seen[0]
    for one in (*seen[1:], *seen):
        known = merge(known, one).statement

    assert [version.text for version in known.versions] == [FIRST, SECOND, FIRST, SECOND]
    assert [version.seen_from for version in known.versions] == [one.latest.seen_from for one in seen]


TIMES = st.none() | st.integers(0, 5).map(lambda hours: MORNING + timedelta(hours=hours))
POSTS = st.builds(
    post,
    st.sampled_from([FIRST, SECOND, "Third text."]),
    state=st.sampled_from(VersionState),
    seen_from=TIMES,
    seen_until=TIMES,
    second_hand=st.booleans(),
    id=st.sampled_from(["s1", "s2"]),
)


HISTORIES = st.lists(st.sampled_from([FIRST, SECOND, "The tunnel stays closed.", None]), min_size=1, max_size=8)


def _seen_at(hour: int, texts: list[str | None]) -> Statement:
    """Return what is seen at an hour: the text, or the notice that the statement is gone."""
    text, when = texts[hour], MORNING + timedelta(hours=hour)
    if text is not None:
        return post(text, seen_from=when)
    last = next((one for one in reversed(texts[:hour]) if one is not None), FIRST)
    return post(last, state=VersionState.DELETED, seen_from=when, seen_until=when)


def _merged(seen: list[Statement]) -> list[tuple[str, VersionState]]:
    known = seen[0]
    for one in seen[1:]:
        known = merge(known, one).statement
    return states(known)


@given(HISTORIES, st.data())
def test_whatever_is_fetched_again_between_edits_and_deletions_the_versions_are_the_same(
    texts: list[str | None], data: st.DataObject
) -> None:
    hours = range(len(texts))
    told = [_seen_at(hour, [FIRST, *texts[1:]]) for hour in hours]
    often = [again for hour in hours for again in [told[hour]] * (1 + data.draw(st.integers(0, 3)))]
    assert _merged(often) == _merged(told)


@given(POSTS, POSTS)
def test_merge_twice_is_merge_once(known: Statement, seen: Statement) -> None:
    once = merge(known, seen).statement

    assert merge(once, seen).statement == once


@given(st.lists(POSTS, min_size=2, max_size=6))
def test_merge_never_loses_a_first_hand_text_nor_repeats_a_number(seen: list[Statement]) -> None:
    known = seen[0]
    for one in seen[1:]:
        before = () if known.second_hand else known.versions
        known = merge(known, one).statement
        assert {version.text for version in before} <= {version.text for version in known.versions}
        assert {version.number for version in known.versions} == set(range(1, len(known.versions) + 1))
