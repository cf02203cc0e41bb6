"""Rows of JSONL, CSV and JSON files, with the line on which each begins."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.collect import file as file_module
from crossref.collect.file import Row, read_rows
from crossref.errors import UsageError

BRIDGE = "We will keep the bridge open, Ilva Sterner said."
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)


def _written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _rows(folder: Path, name: str, content: str | bytes, **mapping: str) -> list[Row]:
    return list(read_rows(_written(folder, name, content), mapping=mapping))


def _values(rows: list[Row]) -> list[object]:
    return [row.value for row in rows]


# --- JSONL ----------------------------------------------------------------------------------------------------------


def test_jsonl_gives_objects_with_their_lines(tmp_path: Path) -> None:
    content = '{"id": "a", "text": "One."}\n\n{"id": "b", "text": "Two."}'
    rows = _rows(tmp_path, "rows.jsonl", content)
    assert [(row.line, row.value) for row in rows] == [
        (1, {"id": "a", "text": "One."}),
        (3, {"id": "b", "text": "Two."}),
    ]
    assert rows[-1].bytes_read == len(content)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{not json", "not a JSON object"),
        ('["a"]', "not a JSON object"),
        ("7", "not a JSON object"),
        ('{"a": ' + "[" * 100_000, "not a JSON object"),
        (b'{"text": "caf\xe9"}', "not UTF-8"),
    ],
    ids=["broken", "array", "number", "deep", "latin"],
)
def test_bad_line_is_a_row_with_a_problem_and_the_rest_follows(tmp_path: Path, line: str | bytes, problem: str) -> None:
    bad = line if isinstance(line, bytes) else line.encode()
    rows = _rows(tmp_path, "rows.jsonl", b'{"id": "a"}\n' + bad + b'\n{"id": "c"}\n')
    assert [row.value for row in rows] == [{"id": "a"}, None, {"id": "c"}]
    assert rows[1].line == 2
    assert problem in (rows[1].problem or "")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_mark_of_byte_order_and_windows_line_ends_are_read(tmp_path: Path, encoding: str, newline: str) -> None:
    content = newline.join(['{"id": "ñ"}', '{"id": "б"}', ""])
    assert _values(_rows(tmp_path, "rows.jsonl", content.encode(encoding))) == [{"id": "ñ"}, {"id": "б"}]


def test_line_that_is_too_long_is_refused_and_the_rest_follows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_module, "MAX_LINE_BYTES", 100)
    rows = _rows(tmp_path, "rows.jsonl", '{"id": "' + "x" * 450 + '"}\n{"id": "b"}\n')
    assert [(row.line, row.value) for row in rows] == [(1, None), (2, {"id": "b"})]
    assert "longer than" in (rows[0].problem or "")


@given(st.lists(st.dictionaries(TEXTS, TEXTS, max_size=4), min_size=1, max_size=8))
def test_jsonl_comes_back_as_written(tmp_path_factory: pytest.TempPathFactory, objects: list[dict[str, str]]) -> None:
    content = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in objects)
    rows = _rows(tmp_path_factory.mktemp("rows"), "rows.jsonl", content)
    assert _values(rows) == objects
    assert [row.line for row in rows] == list(range(1, len(objects) + 1))


# --- a JSON array ---------------------------------------------------------------------------------------------------


def test_json_array_gives_its_objects_with_their_lines(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "rows.json", '[\n {"id": "a"},\n\n {"id":\n "b"}, 7\n]\n')
    assert [(row.line, row.value) for row in rows] == [(2, {"id": "a"}), (4, {"id": "b"}), (5, None)]


def test_json_array_that_breaks_off_gives_what_came_before(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "rows.json", '[{"id": "a"},\n{"id": "b"')
    assert [row.value for row in rows] == [{"id": "a"}, None]
    assert rows[1].line == 2
    assert "nothing from here on" in (rows[1].problem or "")


def test_large_json_array_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_module, "MAX_JSON_BYTES", 10)
    with pytest.raises(UsageError, match="one JSON array"):
        _rows(tmp_path, "rows.json", '[{"id": "a"}, {"id": "b"}]')


def test_one_json_object_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="one JSON object"):
        _rows(tmp_path, "rows.json", '{\n "statements": []\n}')


def test_jsonl_by_the_name_of_json_is_read(tmp_path: Path) -> None:
    assert _values(_rows(tmp_path, "rows.json", '{"id": "a"}\n{"id": "b"}\n')) == [{"id": "a"}, {"id": "b"}]


# --- CSV ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "mark"), [("a.csv", ","), ("a.csv", ";"), ("a.csv", "\t"), ("a.tsv", "\t"), ("a.txt", ";")]
)
def test_csv_gives_rows_by_the_names_of_its_columns(tmp_path: Path, name: str, mark: str) -> None:
    content = f'id{mark}text\n1{mark}"The bridge{mark} she said, stays open; for now."\n'
    assert _values(_rows(tmp_path, name, content)) == [
        {"id": "1", "text": f"The bridge{mark} she said, stays open; for now."}
    ]


def test_csv_row_begins_where_its_first_line_stands(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a.csv", 'id,text\n1,"One.\n\nTwo."\n\n2,Three.\n')
    assert [(row.line, row.value) for row in rows] == [
        (2, {"id": "1", "text": "One.\n\nTwo."}),
        (6, {"id": "2", "text": "Three."}),
    ]


def test_mark_in_quotation_marks_of_the_header_parts_nothing(tmp_path: Path) -> None:
    assert _values(_rows(tmp_path, "a.csv", '"id;number","text, whole"\n1,One.\n')) == [
        {"id;number": "1", "text, whole": "One."}
    ]


def test_row_with_more_values_than_columns_is_not_cut(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a.csv", f"id,text\n1,{BRIDGE}\n2,Open.\n")
    assert [row.value for row in rows] == [None, {"id": "2", "text": "Open."}]
    assert "3 values for 2 columns" in (rows[0].problem or "")


def test_row_with_fewer_values_lacks_the_last_ones(tmp_path: Path) -> None:
    assert _values(_rows(tmp_path, "a.csv", "id,text,url\n1,Open.\n")) == [{"id": "1", "text": "Open."}]


def test_quotation_mark_that_is_never_closed_is_told(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a.csv", 'id,text\n1,Open.\n2,"Never closed.\n3,Lost.\n')
    assert [(row.line, row.value is None) for row in rows] == [(2, False), (3, True)]
    assert "never closed" in (rows[1].problem or "")


@pytest.mark.parametrize("content", ["id,text\n1,caf\xe9\n", "id,text\n1,x\n2,\x93quoted\x94\n"])
def test_csv_in_another_encoding_is_told_with_its_line(tmp_path: Path, content: str) -> None:
    line = content.count("\n")
    with pytest.raises(UsageError, match=f"not UTF-8 text, as line {line} shows"):
        _rows(tmp_path, "a.csv", content.encode("latin-1"))


def test_spreadsheet_in_utf_16_is_read(tmp_path: Path) -> None:
    assert _values(_rows(tmp_path, "a.csv", "id\ttext\n1\tМост открыт.\n".encode("utf-16"))) == [
        {"id": "1", "text": "Мост открыт."}
    ]


def test_two_columns_of_one_name_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match='two columns named "text"'):
        _rows(tmp_path, "a.csv", "id,text,text\n1,a,b\n")


def test_csv_line_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_module, "MAX_LINE_BYTES", 100)
    with pytest.raises(UsageError, match="line of over"):
        _rows(tmp_path, "a.csv", "id,text\n1," + "x" * 300 + "\n")


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).filter(str.strip)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.sampled_from(",;\t"))
def test_csv_comes_back_as_written(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]], mark: str
) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=mark).writerows([("id", "text"), *pairs])
    rows = _rows(tmp_path_factory.mktemp("rows"), "a.csv", written.getvalue())
    assert [(row.value or {}).get("id") for row in rows] == [id for id, _ in pairs]
    assert [(row.value or {}).get("text") for row in rows] == [text for _, text in pairs]


# --- names of columns -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", f'number,body,text\n1,"{BRIDGE}",x\n'),
        ("a.jsonl", json.dumps({"number": "1", "body": BRIDGE, "text": "x"})),
    ],
)
def test_mapped_columns_take_our_names(tmp_path: Path, name: str, content: str) -> None:
    assert _values(_rows(tmp_path, name, content, id="number", text="body")) == [
        {"number": "1", "body": BRIDGE, "id": "1", "text": BRIDGE}
    ]


def test_two_names_can_be_exchanged(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a.jsonl", '{"id": "u", "url": "i"}\n{"id": "v"}\n', id="url", url="id")
    assert _values(rows) == [{"id": "i", "url": "u"}, {"url": "v"}]


def test_column_that_no_row_has_is_told_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match='no column "boddy"') as told:
        _rows(tmp_path, "a.csv", "number,body\n1,Open.\n", text="boddy")
    assert "body" in told.value.hint


def test_column_that_a_late_row_has_is_enough(tmp_path: Path) -> None:
    content = '{"id": "a"}\n' * 300 + '{"id": "b", "gone": "deleted"}\n'
    assert (_rows(tmp_path, "a.jsonl", content, state="gone")[-1].value or {})["state"] == "deleted"


def test_field_that_statements_lack_is_told_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="did you mean published_at"):
        _rows(tmp_path, "a.csv", "id,when\n1,today\n", published="when")


# --- files that are no tables ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20, "not a text file"),
        (b"PK\x03\x04\x14\x00\x00\x00", "not a text file"),
    ],
    ids=["empty", "blank", "image", "archive"],
)
@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.json"])
def test_file_that_is_no_text_is_told(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        _rows(tmp_path, name, content)


def test_prose_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="neither JSONL nor CSV"):
        _rows(tmp_path, "a.txt", "The minister spoke on Monday.\n")


def test_missing_file_and_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.jsonl does not exist"):
        read_rows(tmp_path / "gone.jsonl", mapping={})
    with pytest.raises(UsageError, match="cannot be read"):
        read_rows(tmp_path, mapping={})
