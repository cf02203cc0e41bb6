"""Tests for crossref.store.repository."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from crossref.errors import StoreError
from crossref.store.repository import Store
from crossref.store.runs import ChannelOutcome, FeedState
from crossref.store.statements import SaveCounts, Sighting
from crossref.types import (
    Article,
    ArticleCheck,
    Block,
    BlockKind,
    Candidate,
    Capture,
    Channel,
    Claim,
    ClaimKind,
    Difference,
    DifferenceKind,
    Finding,
    Person,
    Platform,
    Review,
    ReviewDecision,
    Severity,
    Source,
    Span,
    Statement,
    Verdict,
    Version,
    VersionState,
)

NOW = datetime(2024, 6, 3, 9, 30, tzinfo=UTC)
TEXT = "The tunnel will open on 3 June, weather permitting."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open("sqlite://", captures=tmp_path / "captures") as opened:
        yield opened


def statement(id: str = "row-1", text: str = TEXT, **given: object) -> Statement:
    values: dict[str, object] = {"channel": "port-x", "provenance": "imported from a.jsonl", **given}
    return Statement(id=id, versions=(Version(number=1, text=text),), **values)  # type: ignore[arg-type]  # test values


def one(store: Store, id: str = "row-1") -> Statement:
    return store.statements([id])[id]


# --- statements


def test_save_statements_counts_what_was_new_and_what_was_known(store: Store) -> None:
    batch = [statement(f"row-{number}", f"Statement {number}.") for number in range(1200)]

    assert store.save_statements(batch) == SaveCounts(new=1200)
    assert store.save_statements(batch) == SaveCounts(unchanged=1200)
    assert store.count_statements() == 1200


def test_save_statements_again_writes_nothing(store: Store) -> None:
    store.save_statements([statement()])
    before = store.watermark()

    store.save_statements([statement()])

    assert store.watermark() == before


def test_save_statements_with_another_text_keeps_both(store: Store) -> None:
    store.save_statements([statement()])

    counts = store.save_statements([statement(text="The tunnel will open on 5 June.")])

    assert counts == SaveCounts(edited=1)
    assert [version.state for version in one(store).versions] == [VersionState.EDITED, VersionState.LIVE]
    assert one(store).versions[0].text == TEXT


def test_save_statements_with_one_id_twice_in_a_batch_makes_two_versions(store: Store) -> None:
    counts = store.save_statements([statement(), statement(text="Corrected text.")])

    assert counts == SaveCounts(new=1, edited=1)
    assert [version.text for version in one(store).versions] == [TEXT, "Corrected text."]


def test_save_statements_with_a_deletion_keeps_the_text(store: Store) -> None:
    store.save_statements([statement()])
    gone = Version(number=1, text=TEXT, state=VersionState.DELETED, seen_until=NOW)

    assert store.save_statements([replace(statement(), versions=(gone,))]) == SaveCounts(state_changed=1)
    assert one(store).versions == (gone,)


POST = {"platform": Platform.X, "native_id": "1852", "url": "https://x.com/port/status/1852"}


def test_save_statements_makes_one_of_a_post_met_by_two_routes(store: Store) -> None:
    collected = statement("stmt-1", provenance=None, **POST)
    store.save_statements([collected])

    store.save_statements([statement("row-9", url="https://twitter.com/port/status/1852?s=20")])

    assert store.count_statements() == 1
    assert one(store, "row-9") == one(store, "stmt-1") == collected
    assert store.sightings("stmt-1") == (Sighting(provenance="imported from a.jsonl"),)


def test_save_statements_of_an_embedded_copy_never_touches_the_original(store: Store) -> None:
    store.save_statements([statement(**POST)])
    copy = statement("embed", "The tunnel opens.", provenance="embedded in a page", second_hand=True, **POST)

    assert store.save_statements([copy]) == SaveCounts(unchanged=1)
    assert one(store) == statement(**POST)
    assert store.sightings("row-1") == (
        Sighting(provenance="embedded in a page", second_hand=True, text="The tunnel opens."),
    )


def test_save_statements_of_the_original_replaces_an_embedded_copy(store: Store) -> None:
    store.save_statements(
        [statement("embed", "The tunnel opens.", provenance="embedded in a page", second_hand=True, **POST)]
    )
    store.save_statements([statement(**POST)])

    found = one(store)
    assert (found.text, found.second_hand, found.provenance) == (TEXT, False, "imported from a.jsonl")
    assert store.sightings(found.id)[0].text == "The tunnel opens."


def test_save_statements_leaves_two_posts_two_when_a_row_takes_the_address_of_another(store: Store) -> None:
    store.save_statements([statement("a", "First."), statement("b", "Second.", **POST)])

    store.save_statements([statement("a", "First.", **POST)])

    assert store.count_statements() == 2
    assert one(store, "a").url is None


def test_save_statements_interrupted_keeps_whole_batches(store: Store) -> None:
    def interrupted() -> Iterator[Statement]:
        yield from (statement(f"row-{number}") for number in range(700))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.save_statements(interrupted())

    assert store.count_statements() == 500


def test_statement_by_post_finds_it_by_platform_and_number(store: Store) -> None:
    telegram = statement("t", url="https://t.me/Harbour_Office/12")
    store.save_statements([statement(**POST), telegram])

    assert store.statement_by_post(Platform.X, "1852") == statement(**POST)
    assert store.statement_by_post(Platform.TELEGRAM, "Harbour_Office/12") == telegram
    assert store.statement_by_post(Platform.X, "1") is None


def test_statements_leaves_unknown_ids_out(store: Store) -> None:
    store.save_statements([statement()])

    assert store.statements(["row-1", "row-2"]) == {"row-1": statement()}


def test_iter_statements_after_a_watermark_gives_what_changed(store: Store) -> None:
    store.save_statements([statement(f"row-{number}") for number in range(600)])
    mark = store.watermark()
    store.save_statements([statement("row-3", "Corrected text."), statement("row-4"), statement("row-new")])

    assert [found.id for found in store.iter_statements(after=mark)] == ["row-3", "row-new"]
    assert len(list(store.iter_statements())) == 601
    assert max(number for number, _ in store.iter_changes()) == int(store.watermark() or 0)


def test_watermark_of_an_empty_store_is_none(store: Store) -> None:
    assert store.watermark() is None
    assert list(store.iter_statements(after=None)) == []


# --- coverage


def days(store: Store, channel: str = "port-x") -> tuple[tuple[tuple[date, date], ...], str]:
    found = store.coverage([channel])[0]
    return found.days, found.how


def dated(day: int, *, name: str = "a.jsonl", month: int = 5) -> Statement:
    when = datetime(2024, month, day, 12, tzinfo=UTC)
    id, provenance = f"{name}-{month}-{day}", f"imported from {name}"
    return statement(id, f"Of {day}.{month}.", published_at=when, provenance=provenance)


def test_coverage_of_an_import_goes_from_its_first_to_its_last_day(store: Store) -> None:
    store.save_statements([dated(20)])
    store.save_statements([dated(5), dated(7)])

    assert days(store) == (((date(2024, 5, 5), date(2024, 5, 20)),), "as imported")
    assert store.coverage()[0].statements == 3


def test_coverage_of_two_files_leaves_the_hole_between_them(store: Store) -> None:
    store.save_statements([dated(1), dated(3), dated(1, name="b.jsonl", month=7)])

    assert days(store)[0] == ((date(2024, 5, 1), date(2024, 5, 3)), (date(2024, 7, 1), date(2024, 7, 1)))


def test_coverage_of_second_hand_copies_is_none(store: Store) -> None:
    store.save_statements([replace(dated(1), second_hand=True)])

    assert store.coverage() == ()


def test_coverage_by_word_and_by_collecting_names_both_grounds(store: Store) -> None:
    store.vouch("port-x", date(2024, 1, 1), date(2024, 1, 31))
    store.note_collected("port-x", date(2024, 2, 1), date(2024, 2, 10), NOW)

    assert days(store) == (((date(2024, 1, 1), date(2024, 2, 10)),), "collected and vouched for")
    assert store.coverage()[0].last_complete == NOW


def test_coverage_counts_the_statements_of_each_channel(store: Store) -> None:
    store.save_statements([statement("a"), statement("b"), statement("c", channel="mfa"), statement("d", channel=None)])

    assert [(row.channel, row.statements) for row in store.coverage()] == [("mfa", 1), ("port-x", 2)]


# --- articles, findings, reviews

ARTICLE = Article(
    id="article-1",
    text='Tunnel to open\n\n"The tunnel will open on 5 June," the minister said.',
    blocks=(Block(kind=BlockKind.HEADLINE, span=Span(0, 14)), Block(kind=BlockKind.BODY, span=Span(16, 68))),
    title="Tunnel to open",
    url="https://news.example/tunnel",
    published_at=datetime(2024, 6, 3, 11, tzinfo=UTC),
)
CLAIM = Claim(
    id="claim-1",
    kind=ClaimKind.DIRECT,
    span=Span(17, 48),
    text="The tunnel will open on 5 June,",
    segments=(Span(17, 48),),
    context=Span(16, 68),
)


def checked(original: Statement) -> ArticleCheck:
    difference = Difference(
        kind=DifferenceKind.DATE,
        claim="5 June",
        statement="3 June",
        severity=Severity.MAJOR,
        explanation="The article has 5 June where the original has 3 June.",
        claim_span=Span(41, 47),
        statement_span=Span(24, 30),
    )
    finding = Finding(
        id="finding-1",
        claim_id="claim-1",
        verdict=Verdict.ALTERED_DATE,
        severity=Severity.MAJOR,
        confidence=0.9,
        explanation="The date differs.",
        statement=original,
        version=original.latest,
        differences=(difference,),
        runners_up=(Candidate(statement=original, version=original.latest, span=Span(0, 9), score=0.5),),
    )
    aside = replace(CLAIM, id="claim-2", reason="a title of a work")
    return ArticleCheck(
        article=ARTICLE,
        claims=(CLAIM,),
        findings=(finding,),
        engine="1",
        checked_at=NOW,
        set_aside=(aside,),
        notes=("The byline is missing.",),
    )


def test_check_comes_back_as_it_was_saved(store: Store) -> None:
    store.save_statements([statement()])
    check = checked(one(store))

    id = store.save_check(check)

    assert store.save_check(check) == id
    assert store.check(id) == store.last_check("article-1") == check


def test_findings_keep_the_version_they_were_judged_by(store: Store) -> None:
    store.save_statements([statement()])
    store.save_check(checked(one(store)))
    store.save_statements([statement(text="The tunnel will open on 5 June.")])

    found = store.findings(verdicts=[Verdict.ALTERED_DATE])[0]

    assert found.version is not None
    assert (found.version.text, found.version.state) == (TEXT, VersionState.EDITED)
    assert store.findings(verdicts=[Verdict.VERBATIM]) == ()


def test_save_article_with_another_text_is_another_version(store: Store) -> None:
    changed = replace(ARTICLE, text=ARTICLE.text.replace("5 June", "3 June"))

    assert [store.save_article(one, seen_at=NOW) for one in (ARTICLE, ARTICLE, changed)] == [1, 1, 2]
    assert store.article("article-1", version=1) == ARTICLE
    assert store.article("article-1") == changed
    assert store.article("article-2") is None


def test_append_review_keeps_the_earlier_ones(store: Store) -> None:
    first = Review(id="r1", finding_id="f", reviewer="Ana", decision=ReviewDecision.CONFIRMED, at=NOW)
    second = replace(first, id="r2", decision=ReviewDecision.CORRECTED, corrected_to=Verdict.VERBATIM, note="Again.")
    for review in (first, second, first):
        store.append_review(review)

    assert store.reviews("f") == (first, second)
    assert store.reviews("g") == ()


# --- what collecting remembers


def test_save_capture_keeps_bytes_and_account(store: Store) -> None:
    body = b"<p>The tunnel will open.</p>"
    capture = Capture(
        sha256=hashlib.sha256(body).hexdigest(),
        url="https://mfa.example/1",
        final_url="https://mfa.example/1",
        status=200,
        headers=(("content-type", "text/html"), ("set-cookie", "a"), ("set-cookie", "b")),
        fetched_at=NOW,
        media_type="text/html",
    )
    for _ in range(2):
        store.save_capture(capture, body)

    assert store.captures(url="https://mfa.example/1") == (capture,)
    assert store.capture_body(capture.sha256) == body
    with pytest.raises(StoreError, match="not those whose hash"):
        store.save_capture(capture, b"other bytes")


def test_store_without_a_folder_for_captures_says_so() -> None:
    with Store.open("sqlite://") as store, pytest.raises(StoreError, match="no folder for captures"):
        store.capture_body("0" * 64)


def test_mirror_sources_replaces_what_was_mirrored(store: Store) -> None:
    port = Source(
        id="port",
        names=(("en", "Port Authority"),),
        people=(Person(id="ana", name="Ana Ferrol"),),
        channels=(Channel(id="port-x", platform=Platform.X, address="port"),),
    )
    store.mirror_sources([replace(port, id="old", people=(), channels=())])
    store.mirror_sources([port])

    assert store.sources() == (port,)


def test_feed_state_comes_back_exactly_as_received(store: Store) -> None:
    state = FeedState(url="https://mfa.example/feed", etag='W/"a"', last_modified="Mon, 03 Jun 2024", fetched_at=NOW)
    store.visits.save_feed_states([FeedState(url=state.url)])
    store.visits.save_feed_states([state])

    assert store.visits.feed_states() == {state.url: state}


def test_runs_tell_what_became_of_each_channel(store: Store) -> None:
    run_id = store.start_run("collect", NOW)
    outcome = ChannelOutcome(channel="port-x", counts=SaveCounts(new=3), problem=None)
    store.note_outcome(run_id, outcome)
    store.finish_run(run_id, NOW + timedelta(minutes=1))

    found = store.runs(kind="collect")[0]
    assert (found.outcomes, found.finished_at) == ((outcome,), NOW + timedelta(minutes=1))
    assert store.runs(kind="import") == ()
