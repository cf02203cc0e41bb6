"""The passage index: searchable at once, on disk or in memory, and built anew where it cannot be used."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import tantivy
from hypothesis import given, settings
from hypothesis import strategies as st

from crossref.errors import StoreError
from crossref.match.plan import Field, Search
from crossref.match.terms import stems_of, words_of
from crossref.store.index_layout import damaged_files
from crossref.store.repository import Store
from crossref.store.search import STATE_FILE, StatementIndex
from crossref.types import Span, Statement, Version

ROOT = Path(__file__).resolve().parents[2]
TUNNEL = "The tunnel at Port Calder will open in October, the ministry said."
TOLLS = "We will not raise the bridge tolls before the accounts are published."
SPANISH = "El túnel de Puerto Lirio abrirá en octubre."


def statement(id: str, *texts: str, day: int | None = None, lang: str | None = "en", **given_: object) -> Statement:
    return Statement(
        id=id,
        versions=tuple(Version(number=number, text=text) for number, text in enumerate(texts, 1)),
        published_at=datetime(2024, 5, day, 23, 30, tzinfo=UTC) if day else None,
        lang=lang,
        **given_,  # type: ignore[arg-type]  # test values
    )


POOL = (
    statement("tunnel", TUNNEL, day=14, source="tarvia-mfa", author="Zoya Ramina", author_id="zoya-ramina"),
    statement("tolls", TOLLS, day=2, source="ordania-mfa", author="Berend Karsel", author_id="berend-karsel"),
    statement("tunnel-es", SPANISH, lang="es-ES"),
)


@pytest.fixture
def index() -> Iterator[StatementIndex]:
    with StatementIndex.in_memory() as made:
        made.add(POOL)
        yield made


def search(text: str, **bounds: object) -> Search:
    terms = tuple(dict.fromkeys(stems_of(words_of(text), "en")))
    return Search(field=Field.STEMS, terms=terms, **bounds)  # type: ignore[arg-type]  # test values


def ids(index: StatementIndex, wanted: Search) -> list[str]:
    return [hit.statement_id for hit in index.search(wanted)]


def test_search_finds_inflected_words_and_gives_the_passage(index: StatementIndex) -> None:
    (hit,) = index.search(search("raising bridges"))
    assert hit.statement_id == "tolls"
    assert hit.span == Span(0, len(TOLLS))
    assert hit.words == tuple(words_of(TOLLS))
    assert (hit.version, hit.lang, hit.day) == (1, "en", date(2024, 5, 2))
    assert set(hit.speakers) >= {"berend-karsel", "ordania-mfa", "=karsel"}


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        pytest.param({}, {"tunnel", "tolls"}, id="none"),
        pytest.param({"first": date(2024, 5, 14), "last": date(2024, 5, 14)}, {"tunnel"}, id="one day"),
        pytest.param({"first": date(2024, 5, 3)}, {"tunnel"}, id="from a day on"),
        pytest.param({"last": date(2024, 5, 13)}, {"tolls"}, id="until a day"),
        pytest.param({"speakers": ("zoya-ramina",)}, {"tunnel"}, id="speaker by id"),
        pytest.param({"speakers": ("=berend =karsel",)}, {"tolls"}, id="speaker by name"),
        pytest.param({"speakers": ("zoya-ramina", "=karsel")}, {"tunnel", "tolls"}, id="either speaker"),
        pytest.param({"speakers": ("=zoya =karsel",)}, set(), id="all words of a name"),
        pytest.param({"languages": ("es",)}, set(), id="other language"),
        pytest.param({"languages": ("en", "es")}, {"tunnel", "tolls"}, id="both languages"),
    ],
)
def test_search_keeps_to_its_bounds(index: StatementIndex, bounds: dict[str, object], expected: set[str]) -> None:
    assert set(ids(index, search("the tunnel and the tolls", **bounds))) == expected


def test_search_limit_bounds_the_hits(index: StatementIndex) -> None:
    assert len(ids(index, search("the tunnel and the tolls", limit=1))) == 1


def test_search_phrases_count_words_next_to_each_other(index: StatementIndex) -> None:
    assert ids(index, Search(field=Field.STEMS, terms=(), phrases=(("bridge", "tolls", "before"),))) == ["tolls"]
    assert ids(index, Search(field=Field.STEMS, terms=(), phrases=(("tolls", "bridge"),))) == []


@pytest.mark.parametrize("phrases", [(("tolls",),), ((),)], ids=["one word", "no word"])
def test_search_phrases_too_short_are_passed_over(index: StatementIndex, phrases: tuple[tuple[str, ...], ...]) -> None:
    assert ids(index, Search(field=Field.STEMS, terms=(), phrases=phrases)) == []


def test_search_anchors_meet_in_another_language(index: StatementIndex) -> None:
    assert ids(index, Search(field=Field.ANCHORS, terms=("lirio",), languages=("es",))) == ["tunnel-es"]


def test_search_of_nothing_and_in_nothing_is_empty(index: StatementIndex) -> None:
    assert index.search(Search(field=Field.STEMS, terms=())) == ()
    with StatementIndex.in_memory() as empty:
        assert empty.search(search("tunnel")) == ()
        assert (empty.passages, empty.count, empty.languages) == (0, 0, ())


def test_passages_of_are_those_of_the_statements_asked_for(index: StatementIndex) -> None:
    known = index.search(Search(field=Field.STEMS, terms=("toll",)))[0].statement_id
    assert {hit.statement_id for hit in index.passages_of([known, "nowhere"])} == {known}
    assert index.passages_of([]) == StatementIndex.in_memory().passages_of([known]) == ()


def test_frequency_counts_passages(index: StatementIndex) -> None:
    assert index.frequency(Field.STEMS, "tunnel") == 1
    assert index.frequency(Field.STEMS, "the") == 2
    assert index.frequency(Field.STEMS, "zither") == 0


def test_languages_are_short_and_sorted(index: StatementIndex) -> None:
    assert index.languages == ("en", "es")


def test_reach_counts_statements_and_not_passages(index: StatementIndex) -> None:
    speech = " ".join(
        f"In district {number} the ministry has repaired the old quay for the boats." for number in range(60)
    )
    index.add([statement("speech", speech, day=20)])
    assert index.passages > 10
    assert index.count == index.reach(None, None, ()) == 4
    assert index.reach(date(2024, 5, 14), date(2024, 5, 31), ()) == 2
    assert index.reach(None, None, ("zoya-ramina",)) == 1


def test_add_again_replaces_what_was_known(index: StatementIndex) -> None:
    assert index.add([statement("tunnel", "The ferry to Wexley is cancelled.", day=14)]) == 1
    assert ids(index, search("tunnel")) == []
    assert ids(index, search("ferry")) == ["tunnel"]
    assert index.count == 3


def test_add_of_one_id_twice_keeps_the_last() -> None:
    with StatementIndex.in_memory() as index:
        assert index.add([statement("a", TUNNEL), statement("a", TOLLS)]) == 2
        assert index.count == 1
        assert ids(index, search("tunnel tolls")) == ["a"]
        assert ids(index, search("tunnel")) == []


def test_add_indexes_every_version(index: StatementIndex) -> None:
    index.add([statement("edited", "Fares stay at 4 crowns.", "Fares rise to 5 crowns.")])
    assert {hit.version for hit in index.search(search("fares crowns"))} == {1, 2}
    assert index.count == 4


def test_add_of_a_statement_without_words_is_no_passage(index: StatementIndex) -> None:
    assert index.add([statement("emoji", "🌊🌊")]) == 1
    assert index.count == 3


def test_open_again_finds_what_was_added(tmp_path: Path) -> None:
    with StatementIndex.open(tmp_path / "index") as index:
        index.add(POOL)
    with StatementIndex.open(tmp_path / "index") as again:
        assert ids(again, search("bridge")) == ["tolls"]
        assert again.rebuilt == ""


def _spoiled(folder: Path, damage: str) -> None:
    if damage == "format":
        (folder / STATE_FILE).write_text(json.dumps({"format": 0, "watermark": "9"}), encoding="utf-8")
    elif damage == "state":
        (folder / STATE_FILE).write_text("not json", encoding="utf-8")
    elif damage == "segment":
        for part in folder.glob("*.store"):
            part.write_bytes(part.read_bytes()[:40])
    elif damage == "segments":
        for part in [*folder.glob("*.idx"), *folder.glob("*.term"), *folder.glob("*.store")]:
            part.unlink()
    elif damage == "passages":
        state = json.loads((folder / STATE_FILE).read_text(encoding="utf-8"))
        (folder / STATE_FILE).write_text(json.dumps(state | {"passages": 4}), encoding="utf-8")
    elif damage == "meta":
        (folder / "meta.json").write_text("{", encoding="utf-8")
    else:
        (folder / "meta.json").unlink()


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        ("format", "made by another version of crossref"),
        ("state", "made by another version of crossref"),
        ("meta", "it is damaged"),
        ("segment", "it is damaged"),
        ("segments", "it is damaged"),
        ("passages", "1 passages are missing"),
        ("missing", "it is missing"),
    ],
)
def test_open_of_an_index_that_cannot_be_used_makes_an_empty_one(tmp_path: Path, damage: str, reason: str) -> None:
    with StatementIndex.open(tmp_path) as index:
        index.add(POOL)
    _spoiled(tmp_path, damage)
    with StatementIndex.open(tmp_path) as again:
        assert reason in again.rebuilt
        assert (again.count, again.watermark) == (0, None)
        again.add(POOL)
    with StatementIndex.open(tmp_path) as third:
        assert (third.rebuilt, third.count) == ("", 3)


@pytest.mark.parametrize("suffix", [".idx", ".store"])
def test_search_of_an_index_altered_inside_says_so(tmp_path: Path, suffix: str) -> None:
    many = [statement(f"s-{n}", f"Ferry number {n} to Tolse sails at {n * 7}.") for n in range(3_000)]
    with StatementIndex.open(tmp_path) as index:
        index.add(many)
    for path in tmp_path.glob(f"*{suffix}"):
        data = bytearray(path.read_bytes())
        middle = len(data) // 2
        data[middle // 2 : middle] = bytes(byte ^ 0x5A for byte in data[middle // 2 : middle])
        path.write_bytes(data)
    assert [name[-len(suffix) :] for name in damaged_files(tmp_path)] == [suffix]
    asked = Search(field=Field.STEMS, terms=("ferri", "1400", "2093", "1750"), limit=3_000)
    with StatementIndex.open(tmp_path) as index, pytest.raises(StoreError, match="is damaged") as caught:
        index.search(asked)
    assert "crossref doctor --repair" in caught.value.hint


KILLED = """
import os, signal, sys
from pathlib import Path
from crossref.store.search import BATCH, StatementIndex
from tests.store.test_search import statement
def added():
    for number in range(2 * BATCH):
        if number == BATCH + 700:
            os.kill(os.getpid(), signal.SIGKILL)
        yield statement(f"s-{number}", f"Ferry number {number} to Tolse.")
with StatementIndex.open(Path(sys.argv[1])) as index:
    index.add(added())
"""


def test_add_killed_half_way_keeps_what_was_committed(tmp_path: Path) -> None:
    with StatementIndex.open(tmp_path) as index:
        index.add(POOL)
    code = f"import crossref.store.search as s; s.BATCH = 1_000\n{KILLED}"
    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, check=False)
    assert ran.returncode == -signal.SIGKILL
    with StatementIndex.open(tmp_path) as again:
        assert again.rebuilt == ""
        assert again.count == len(POOL) + 1_000
        again.add([statement("later", "The ice road to Tolse is closed.")])
        assert again.search(Search(field=Field.STEMS, terms=("ice",)))[0].statement_id == "later"


def test_one_statement_added_to_many_is_found_within_a_second(tmp_path: Path) -> None:
    with StatementIndex.open(tmp_path) as index:
        index.add(statement(f"s-{n}", f"Ferry number {n} to Tolse sails at {n * 7}.") for n in range(30_000))
        started = time.process_time()
        index.add([statement("new", "The lighthouse keeper of Port Calder retires.")])
        found = index.search(Search(field=Field.STEMS, terms=("lighthous",)))
        assert time.process_time() - started < 1
    assert [hit.statement_id for hit in found] == ["new"]


def test_open_where_a_file_stands_says_what_to_check(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("a file", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be opened") as caught:
        StatementIndex.open(tmp_path / "index")
    assert "permissions" in caught.value.hint


def test_add_while_another_process_writes_says_so(tmp_path: Path) -> None:
    with StatementIndex.open(tmp_path) as one, StatementIndex.open(tmp_path) as other:

        def interleaved() -> Iterator[Statement]:
            yield POOL[0]
            other.add(POOL[1:])
            raise AssertionError("the second writer was let in")

        with pytest.raises(StoreError, match="being written by another crossref"):
            one.add(interleaved())


def test_open_leaves_an_index_alone_that_somebody_is_writing(tmp_path: Path) -> None:
    with StatementIndex.open(tmp_path) as index:
        index.add(POOL)
    _spoiled(tmp_path, "passages")
    with StatementIndex.open(tmp_path / "other") as reading:
        assert not reading.is_being_written

    def looked_at() -> Iterator[Statement]:
        with StatementIndex.open(tmp_path) as reader:
            assert reader.is_being_written
            assert (reader.rebuilt, reader.count) == ("", 3)
        yield POOL[0]

    with StatementIndex(tantivy.Index.open(str(tmp_path)), tmp_path) as writing:
        held = writing._writer()
        assert list(looked_at()) == [POOL[0]]
        del held


FULL_DISK = """
import resource, sys
from pathlib import Path
from crossref.errors import StoreError
from crossref.store.search import StatementIndex
from tests.store.test_search import POOL, statement
with StatementIndex.open(Path(sys.argv[1])) as index:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))
    try:
        index.add(statement(f"s-{n}", f"Ferry number {n} to Tolse sails at {n * 7}.") for n in range(4_000))
    except StoreError as error:
        print(error.message, error.hint)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_add_on_a_full_disk_says_so_and_what_was_there_stays(tmp_path: Path) -> None:
    with StatementIndex.open(tmp_path) as index:
        index.add(POOL)
    ran = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert "cannot be written" in ran.stdout
    assert "crossref doctor --repair" in ran.stdout
    with StatementIndex.open(tmp_path) as again:
        assert (again.rebuilt, again.count) == ("", 3)
        again.add([statement("later", "The ferry sails again.")])
        assert again.count == 4


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open("sqlite://", captures=tmp_path / "captures") as opened:
        yield opened


def test_catch_up_reads_what_is_new_and_then_nothing(tmp_path: Path, store: Store) -> None:
    with StatementIndex.open(tmp_path / "index") as index:
        assert (index.catch_up(store), index.watermark) == (0, None)
        store.save_statements(POOL)
        assert index.catch_up(store) == 3
        assert index.watermark == store.watermark()
        assert index.catch_up(store) == 0
        store.save_statements([statement("fares", "Fares stay at 4 crowns.")])
        assert index.catch_up(store) == 1
    with StatementIndex.open(tmp_path / "index") as again:
        assert (again.catch_up(store), again.count) == (0, 4)


def test_catch_up_after_an_edit_finds_both_versions(tmp_path: Path, store: Store) -> None:
    store.save_statements(POOL)
    with StatementIndex.open(tmp_path / "index") as index:
        index.catch_up(store)
        store.save_statements([statement("tolls", TOLLS.replace("not raise", "not lower"), day=2)])
        assert index.catch_up(store) == 1
        assert {hit.version for hit in index.search(search("bridge"))} == {1, 2}


def test_catch_up_with_a_store_put_back_from_a_backup_starts_anew(tmp_path: Path, store: Store) -> None:
    with Store.open("sqlite://", captures=tmp_path / "c") as newer, StatementIndex.open(tmp_path / "index") as index:
        for one in POOL:
            newer.save_statements([one])
        index.catch_up(newer)
        store.save_statements(POOL[:1])
        assert index.catch_up(store) == 1
        assert "the store is older" in index.rebuilt
        assert (index.count, index.watermark) == (1, store.watermark())


def test_clear_forgets_everything(tmp_path: Path, store: Store) -> None:
    store.save_statements(POOL)
    with StatementIndex.open(tmp_path / "index") as index:
        index.catch_up(store)
        index.clear()
        assert (index.count, index.watermark) == (0, None)
        assert index.catch_up(store) == 3


def test_reach_is_counted_anew_after_an_addition(index: StatementIndex) -> None:
    assert index.reach(None, None, ()) == 3
    index.add([statement("later", "The ferry sails again.")])
    assert index.reach(None, None, ()) == 4


@settings(max_examples=30)
@given(st.lists(st.text(min_size=1, max_size=200), min_size=1, max_size=5))
def test_search_any_text_added_is_found_by_its_words_and_spans_hold(texts: list[str]) -> None:
    with StatementIndex.in_memory() as index:
        index.add(statement(f"s-{number}", text) for number, text in enumerate(texts))
        for number, text in enumerate(texts):
            words = tuple(words_of(text))
            if not words:
                continue
            hits = index.search(Search(field=Field.WORDS, terms=words, phrases=(words,)))
            mine = [hit for hit in hits if hit.statement_id == f"s-{number}"]
            assert mine
            assert all(hit.words == tuple(words_of(hit.span.of(text))) for hit in mine)
