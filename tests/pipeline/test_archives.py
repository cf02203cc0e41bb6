"""A channel's past from a web archive, played by a site of this computer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from crossref.collect.runner import Collected
from crossref.pipeline.archives import Past, covered_past
from tests.collect.site import LOCAL, Asked, Reply, Site, open_site
from tests.collect.websites import FIRST
from tests.pipeline.webdesk import HTML, NOW, SELECT, desk, kept, listing, outcome, page, run

pytestmark = pytest.mark.allow_hosts([LOCAL])

LISTING = "https://mfa.tarvia.example/news"
BRIDGE = ("bridge", "23.02.2026", "Statement on the bridge at Port Calder")
FERRIES = ("ferries", "20.02.2026", "Minister meets the harbour board of Calder")


class Archive(dict):  # type: ignore[type-arg]  # the replies of a site, made as they are asked for
    """What the archive has: bodies by moment and address; a capture near enough is redirected to."""

    def __init__(self, captures: dict[tuple[str, str], Reply]) -> None:
        super().__init__()
        self.captures = captures

    def get(self, path: str, default: object = None) -> object:
        if path.startswith("/cdx/"):
            return self._list
        if path.startswith("/web/"):
            return self._play
        return default

    def _list(self, asked: Asked) -> Reply:
        url = parse_qs(urlsplit(asked.path).query)["url"][0]
        stamps = sorted(stamp for stamp, address in self.captures if address == url)
        return Reply("".join(f"key {one} {url} text/html 200 D{one} 10\n" for one in stamps).encode())

    def _play(self, asked: Asked) -> Reply:
        wanted, _, url = asked.path.removeprefix("/web/").partition("id_/")
        stamps = [stamp for stamp, address in self.captures if address == url]
        if not stamps:
            return Reply(status=404, body=b"not archived")
        nearest = min(stamps, key=lambda one: abs(int(one) - int(wanted)))
        if nearest != wanted:
            return Reply(status=302, headers=(("Location", f"/web/{nearest}id_/{url}"),))
        return self.captures[nearest, url]


@pytest.fixture
def site() -> Iterator[Site]:
    """Run an archive with two days of a listing and the pages of its releases."""
    with open_site() as site:
        at = "https://mfa.tarvia.example/n"
        site.replies = Archive(
            {
                ("20260221120000", LISTING): listing(FERRIES),
                ("20260224120000", LISTING): listing(BRIDGE, FERRIES),
                ("20260221130000", f"{at}/ferries"): page(FERRIES[2], day="2026-02-20"),
                ("20260225130000", f"{at}/bridge"): page(BRIDGE[2], day="2026-02-23"),
            }
        )
        yield site


def test_past_is_read_with_its_own_times(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", LISTING, SELECT)
    report = outcome(run(workspace, since=date(2026, 1, 1), archive=site.url("")))
    assert (report.new, report.problem) == (2, None)
    assert report.notes[0] == "2 captures of an archive read"
    statement = kept(workspace)["bridge"]
    assert statement.text.startswith(f"{BRIDGE[2]}\n\n{FIRST}")
    assert statement.latest.seen_from == datetime(2026, 2, 25, 13, tzinfo=UTC)
    assert statement.url == "https://mfa.tarvia.example/n/bridge"
    with workspace.open_store() as store:
        (capture,) = store.captures(sha256=statement.latest.capture)
        assert capture.archive_url is not None
        assert capture.archive_url.endswith("/web/20260225130000id_/https://mfa.tarvia.example/n/bridge")


def test_past_covers_what_its_captures_show_whole(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", LISTING, SELECT)
    run(workspace, since=date(2026, 1, 1), archive=site.url(""))
    with workspace.open_store() as store:
        (row,) = store.coverage(["tarvia-web"])
    assert row.days == ((date(2026, 2, 21), date(2026, 2, 23)),)
    assert row.last_complete is None


def test_old_text_of_a_known_release_is_an_earlier_version(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", LISTING, SELECT)
    run(workspace, since=date(2026, 1, 1), archive=site.url(""))
    at = "https://mfa.tarvia.example/n/bridge"
    site.replies.captures["20260301000000", at] = page(BRIDGE[2], FIRST.replace("4.5", "8.5"), day="2026-02-23")  # type: ignore[attr-defined]
    site.replies.captures["20260225140000", LISTING] = listing(BRIDGE, FERRIES)  # type: ignore[attr-defined]
    site.replies.captures.pop(("20260225130000", at))  # type: ignore[attr-defined]
    assert outcome(run(workspace, since=date(2026, 1, 1), archive=site.url(""))).edited == 1
    assert ["4.5" in one.text for one in kept(workspace)["bridge"].versions] == [True, False]


def test_channel_that_the_archive_never_saw_is_told(site: Site, tmp_path: Path) -> None:
    report = outcome(
        run(desk(tmp_path, "page", f"{LISTING}/none", SELECT), since=date(2026, 1, 1), archive=site.url(""))
    )
    assert report.problem is not None
    assert "no capture" in report.problem


def test_capture_that_cannot_be_read_does_not_end_the_rest(site: Site, tmp_path: Path) -> None:
    site.replies.captures["20260222120000", LISTING] = Reply(b"<html>Maintenance</html>", headers=HTML)  # type: ignore[attr-defined]
    report = outcome(run(desk(tmp_path, "page", LISTING, SELECT), since=date(2026, 1, 1), archive=site.url("")))
    assert report.new == 2
    assert any(note.startswith("the capture of 2026-02-22 cannot be read") for note in report.notes)


def test_stretch_of_a_capture_leaves_its_ends_out() -> None:
    past = Past(
        visits=[(NOW, Collected(back_to=NOW - timedelta(days=9))), (NOW, Collected(back_to=NOW)), (NOW, Collected())]
    )
    assert list(covered_past(past)) == [(NOW - timedelta(days=8), NOW - timedelta(days=1))]
