"""Everything fetched goes out as WARC and comes back as the same statements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from crossref.errors import UsageError
from crossref.pipeline.exporting import export_warc
from crossref.pipeline.importing import import_file
from crossref.pipeline.reading import expand_targets, load_page
from crossref.pipeline.workspace import Workspace
from tests.collect.site import LOCAL, open_site
from tests.pipeline.webdesk import NOW, SELECT, desk, kept, listing, page, run

pytestmark = pytest.mark.allow_hosts([LOCAL])

BRIDGE = ("bridge", "23.11.2026", "Statement on the bridge at Port Calder")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace that has collected one release."""
    with open_site() as site:
        site.replies["/news"] = listing(BRIDGE)
        site.replies["/n/bridge"] = page(BRIDGE[2])
        workspace = desk(tmp_path / "desk", "page", site.url("/news"), SELECT)
        run(workspace)
        yield workspace


def test_every_capture_is_written_and_can_be_replayed(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "evidence.warc.gz"
    assert export_warc(path, workspace).whole == 2
    with path.open("rb") as file:
        bodies = [one.content_stream().read() for one in ArchiveIterator(file, check_digests="raise")]
    assert any(b"4.5 marks" in body for body in bodies)
    assert list(tmp_path.glob("*.part")) == []


def test_only_what_was_fetched_since_is_written(workspace: Workspace, tmp_path: Path) -> None:
    assert export_warc(tmp_path / "a.warc", workspace, since=NOW + timedelta(days=1)).whole == 0


def test_exported_pages_are_imported_as_the_same_statements(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "evidence.warc.gz"
    export_warc(path, workspace)
    (tmp_path / "other").mkdir()
    channel = workspace.directory.sources[0].channels[0]
    other = desk(tmp_path / "other", "page", channel.address, SELECT)
    report = import_file(path, other, channel="tarvia-web")
    assert report.new == 1
    mine, theirs = kept(workspace)["bridge"], kept(other)["bridge"]
    assert (mine.id, mine.text, mine.latest.capture) == (theirs.id, theirs.text, theirs.latest.capture)
    with other.open_store() as store:
        assert b"4.5 marks" in store.capture_body(theirs.latest.capture or "")
    assert import_file(path, workspace, channel="tarvia-web").unchanged == 1


def test_pages_of_a_warc_can_be_checked(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "evidence.warc.gz"
    export_warc(path, workspace)
    targets = list(expand_targets([str(path)]))
    assert len(targets) == 2
    target = next(one for one in targets if one.endswith("/n/bridge"))
    loaded = load_page(target, stdin=None, fetcher=None)  # type: ignore[arg-type]  # neither is used for a file
    assert b"4.5 marks" in loaded.data
    assert loaded.url is not None
    assert loaded.url.endswith("/n/bridge")


def test_name_of_another_kind_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.warc"):
        export_warc(tmp_path / "evidence.zip", workspace)
    with pytest.raises(UsageError, match="cannot be written"):
        export_warc(tmp_path / "no" / "such" / "folder.warc", workspace)
