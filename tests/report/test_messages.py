"""The list of messages: from tables, code and templates, stable, and kept by the catalogues."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from crossref.report.messages import all_messages, updated, write
from crossref.report.tongue import LANGUAGES, catalogue_path


def test_messages_come_from_everywhere() -> None:
    found = all_messages()
    for message in (
        "Altered number", "How the words of each body were reported.", "Dear colleagues,",
        ("%(count)s outlet", "%(count)s outlets"), ("Holds for claim", "Holds for claims"), "speech acts",
    ):  # fmt: skip
        assert message in found, message
    assert len(found) == len(set(found))
    assert found == all_messages()


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_catalogue_is_written_as_it_is_kept(language: str, tmp_path: Path) -> None:
    write(updated(language), tmp_path / "new.po")
    assert (tmp_path / "new.po").read_bytes() == catalogue_path(language).read_bytes(), (
        "run: python -m crossref.report.messages"
    )
    with (tmp_path / "new.po").open("rb") as file:
        assert len(read_po(file, locale=language)) == len(all_messages())
