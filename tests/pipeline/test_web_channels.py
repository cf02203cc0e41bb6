"""Channels of web sites, collected from a real server into a store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from crossref.types import Platform
from tests.collect.site import LOCAL, Asked, Reply, Site, open_site
from tests.collect.websites import FIRST, as_json, post, urlset
from tests.pipeline.webdesk import HTML, JSON, NOW, SELECT, desk, kept, listing, outcome, page, run

pytestmark = pytest.mark.allow_hosts([LOCAL])

BRIDGE = ("bridge", "23.11.2026", "Statement on the bridge at Port Calder")
FERRIES = ("ferries", "20.11.2026", "Minister meets the harbour board of Calder")
FARES = ("fares", "02.11.2026", "Remarks by Ilva Sterner on winter fares")


@pytest.fixture
def site() -> Iterator[Site]:
    """Run a site with a listing of two releases."""
    with open_site() as site:
        site.replies["/news"] = listing(BRIDGE, FERRIES, older="/news?page=2")
        site.replies["/news?page=2"] = listing(FARES)
        for name, day, title in (BRIDGE, FERRIES, FARES):
            site.replies[f"/n/{name}"] = page(title, day="-".join(reversed(day.split("."))))
        yield site


def test_listing_and_its_pages_are_collected(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    report = outcome(run(workspace))
    assert (report.new, report.problem) == (2, None)
    assert report.notes == ("complete from 2026-11-20",)
    statement = kept(workspace)["bridge"]
    assert statement.platform is Platform.PAGE
    assert statement.text.startswith(f"{BRIDGE[2]}\n\n{FIRST}")
    assert statement.published_at == datetime(2026, 11, 23, 12, 5, tzinfo=UTC)


def test_second_visit_changes_nothing(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    run(workspace)
    report = outcome(run(workspace, now=NOW + timedelta(minutes=30)))
    assert (report.new, report.edited, report.unchanged) == (0, 0, 2)
    assert all(len(one.versions) == 1 for one in kept(workspace).values())


def test_day_asked_for_is_reached_on_older_pages(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    report = outcome(run(workspace, since=date(2026, 10, 15)))
    assert (report.new, report.notes) == (3, ("complete from 2026-11-02",))


def test_site_that_ignores_page_numbers_is_left_after_one_more(site: Site, tmp_path: Path) -> None:
    for number in range(2, 9):
        site.replies[f"/news?page={number}"] = listing(BRIDGE, FERRIES)
    workspace = desk(tmp_path, "page", site.url("/news"), f'{SELECT}next = "?page={{page}}"\n')
    assert outcome(run(workspace, since=date(2020, 1, 1))).new == 2
    assert "/news?page=3" not in site.paths()


def test_unchanged_listing_costs_one_conditional_request(site: Site, tmp_path: Path) -> None:
    whole = listing(BRIDGE, FERRIES)

    def reply(asked: Asked) -> Reply:
        if asked.headers.get("if-none-match") == '"v1"':
            return Reply(status=304)
        return Reply(whole.body, headers=(*HTML, ("ETag", '"v1"')))

    site.replies["/news"] = reply
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    run(workspace)
    site.asked.clear()
    report = outcome(run(workspace, now=NOW + timedelta(minutes=30)))
    assert report.notes == ("unchanged since the last visit",)
    assert [one for one in site.paths() if one != "/robots.txt"] == ["/news"]


def test_changed_listing_fails_the_channel_and_keeps_its_bytes(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    site.replies["/news"] = Reply(b"<html><body><div class='cards'>New design</div></body></html>", headers=HTML)
    report = outcome(run(workspace))
    assert report.problem is not None
    assert "the selector listing = 'ul.news li' matches nothing" in report.problem
    with workspace.open_store() as store:
        (capture,) = store.captures(url=site.url("/news"))
        assert b"New design" in store.capture_body(capture.sha256)


def test_changed_pages_fail_the_channel(site: Site, tmp_path: Path) -> None:
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT.replace("div.text", "div.gone"))
    report = outcome(run(workspace))
    assert report.problem is not None
    assert "None of the 2 pages" in report.problem
    assert "body = 'div.gone' matches nothing" in report.problem
    assert kept(workspace) == {}


def test_page_that_cannot_be_had_is_no_statement_and_leaves_its_days_open(site: Site, tmp_path: Path) -> None:
    site.replies["/n/bridge"] = Reply(status=500)
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    report = outcome(run(workspace))
    assert report.new == 1
    assert "1 page was not read" in report.sentence
    assert list(kept(workspace)) == ["ferries"]
    site.replies["/n/bridge"] = page(BRIDGE[2])
    assert outcome(run(workspace, now=NOW + timedelta(hours=1))).new == 1


def test_home_page_served_for_a_release_is_not_its_text(site: Site, tmp_path: Path) -> None:
    site.replies["/n/bridge"] = page("Welcome to Tarvia", "Tarvia greets its visitors from all over the world today.")
    site.replies["/n/bridge"] = Reply(
        b"<html><body><article><h1>Welcome</h1><p>Our country greets its visitors with open arms and wide beaches."
        b"</p><p>Book your journey with the national airline today and save.</p></article></body></html>", headers=HTML
    )  # fmt: skip
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT.replace('body = "div.text"\n', ""))
    assert outcome(run(workspace)).new == 1
    assert list(kept(workspace)) == ["ferries"]


def test_languages_of_one_release_are_linked(site: Site, tmp_path: Path) -> None:
    links = '<link rel="alternate" hreflang="en" href="/n/bridge"><link rel="alternate" hreflang="es" href="/n/puente">'
    site.replies["/news"] = listing(BRIDGE, ("puente", "23.11.2026", "Declaración sobre el puente"), FERRIES)
    site.replies["/n/bridge"] = page(BRIDGE[2], alternates=links)
    site.replies["/n/puente"] = page("Declaración sobre el puente", alternates=links)
    workspace = desk(tmp_path, "page", site.url("/news"), SELECT)
    run(workspace)
    statements = kept(workspace)
    with workspace.open_store() as store:
        assert store.releases.others(statements["bridge"].id) == (statements["puente"].id,)
        assert store.releases.others(statements["ferries"].id) == ()


# --- sitemaps, interfaces -------------------------------------------------------------------------------------------


def test_sitemap_is_followed_to_its_pages(site: Site, tmp_path: Path) -> None:
    rows = ((site.url("/n/bridge"), "2026-11-23T14:05:00Z"), (site.url("/n/fares"), "2026-11-02"))
    site.replies["/sitemap.xml"] = Reply(urlset((site.url("/news.xml"), ""), index=True))
    site.replies["/news.xml"] = Reply(urlset(*rows))
    workspace = desk(tmp_path, "sitemap", site.url("/sitemap.xml"), '[channels.select]\nmatch = "/n/"\n')
    report = outcome(run(workspace))
    assert (report.new, report.problem) == (1, None)
    assert report.notes == ("complete from 2026-11-17",)
    assert list(kept(workspace)) == ["bridge"]


def test_edited_page_of_a_sitemap_is_a_new_version(site: Site, tmp_path: Path) -> None:
    site.replies["/s.xml"] = Reply(urlset((site.url("/n/bridge"), "2026-11-23T14:05:00Z")))
    workspace = desk(tmp_path, "sitemap", site.url("/s.xml"), '[channels.select]\nmatch = "/n/"\n')
    run(workspace)
    site.replies["/n/bridge"] = page(BRIDGE[2], FIRST.replace("4.5", "8.5"))
    later = NOW + timedelta(hours=1)
    site.replies["/s.xml"] = Reply(urlset((site.url("/n/bridge"), later.isoformat())))
    assert outcome(run(workspace, now=later + timedelta(minutes=1))).edited == 1
    assert len(kept(workspace)["bridge"].versions) == 2


def test_wordpress_is_collected_without_reading_pages(site: Site, tmp_path: Path) -> None:
    def reply(asked: Asked) -> Reply:
        return Reply(as_json([post(7), post(8, text="Another text of the ministry about ferries.")]), headers=JSON)

    workspace = desk(tmp_path, "wordpress", site.url(""))
    site.replies = _Any(reply)
    report = outcome(run(workspace))
    assert (report.new, report.problem) == (2, None)
    assert all("/wp-json/" in path for path in site.paths() if path != "/robots.txt")


def test_wordpress_edit_shows_in_the_list_by_change(site: Site, tmp_path: Path) -> None:
    text = [FIRST]
    workspace = desk(tmp_path, "wordpress", site.url(""))
    site.replies = _Any(lambda _asked: Reply(as_json([post(7, text=text[0])]), headers=JSON))
    run(workspace)
    text[0] = FIRST.replace("4.5", "8.5")
    assert outcome(run(workspace, now=NOW + timedelta(hours=1))).edited == 1


def test_govuk_is_collected_with_translations_linked(site: Site, tmp_path: Path) -> None:
    spanish = "La tarifa de la travesía sigue en 4,5 marcos hasta el fin del año, dijo el ministerio el lunes."
    bodies = {"en": FIRST, "es": spanish}

    def publication(path: str, locale: str, title: str) -> Reply:
        others = [{"base_path": one, "locale": code} for one, code in (("/g/bridge", "en"), ("/g/bridge.es", "es"))]
        document = {
            "base_path": path, "title": title, "locale": locale, "document_type": "press_release",
            "first_published_at": "2026-11-23T14:00:00Z", "details": {"body": f"<p>{title}. {bodies[locale]}</p>"},
            "links": {"available_translations": others},
        }  # fmt: skip
        return Reply(as_json(document), headers=JSON)

    results = {"results": [{"title": "Bridge", "link": "/g/bridge", "public_timestamp": "2026-11-23T14:00:00Z"}]}
    pages = {
        "/api/content/g/bridge": publication("/g/bridge", "en", "Bridge stays open"),
        "/api/content/g/bridge.es": publication("/g/bridge.es", "es", "El puente sigue abierto"),
    }
    workspace = desk(tmp_path, "govuk", site.url("/government/organisations/office-for-harbours"))
    site.replies = _Any(lambda asked: pages.get(asked.path) or Reply(as_json(results), headers=JSON))
    report = outcome(run(workspace))
    assert (report.new, report.problem) == (2, None)
    statements = kept(workspace)
    assert statements["bridge.es"].lang == "es"
    with workspace.open_store() as store:
        assert store.releases.others(statements["bridge"].id) == (statements["bridge.es"].id,)


@pytest.mark.parametrize("platform", ["page", "sitemap", "wordpress", "govuk"])
@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=429, headers=(("Retry-After", "120"),)),
        Reply(status=500),
        Reply(b"<html><body>Technical Difficulties</body></html>", headers=HTML),
        Reply(b"", headers=HTML),
    ],
    ids=["429", "500", "html", "empty"],
)
def test_answer_of_no_use_fails_the_channel(site: Site, tmp_path: Path, platform: str, reply: Reply) -> None:
    site.replies = _Any(lambda _asked: reply)
    report = outcome(run(desk(tmp_path, platform, site.url("/x"))))
    assert report.problem


class _Any(dict):  # type: ignore[type-arg]  # a site that answers every path in one way, but robots.txt
    def __init__(self, reply: object) -> None:
        super().__init__()
        self._reply = reply

    def get(self, path: str, default: object = None) -> object:
        return default if path == "/robots.txt" else self._reply
