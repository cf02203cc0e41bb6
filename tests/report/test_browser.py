"""A report in a real browser: it is drawn, its style is accepted, it fits a phone, and nothing is fetched or run."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from crossref.report.render import render_html
from tests.report.browser import NAMES, find_chromium
from tests.report.samples import directory, hostile_check, rich_check

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]


@pytest.fixture(scope="session")
def chromium() -> str:
    found = find_chromium()
    if found is None:
        pytest.skip(f"no browser found: install one of {', '.join(NAMES)}")
    return found


def run(chromium: str, profile: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the browser once without a window; its messages are on standard error."""
    return subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--no-first-run", "--hide-scrollbars", "--enable-logging=stderr", f"--user-data-dir={profile}", *options,
        ],
        capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "HOME": str(profile)},
    )  # fmt: skip


def framed(chromium: str, folder: Path, page: str, script: str, *, style: str = "") -> str:
    """Show a page in a frame and return what a script writes to ``out.textContent``; ``f`` is the frame."""
    (folder / "page.html").write_text(page, encoding="utf-8")
    (folder / "frame.html").write_text(
        f'<iframe id=f src="page.html" style="{style}"></iframe><p id=out></p>'
        f"<script>f.onload=()=>{{{script}}}</script>",
        encoding="utf-8",
    )
    frame = (folder / "frame.html").as_uri()
    ran = run(chromium, folder / "profile", "--allow-file-access-from-files", "--dump-dom", frame)
    out = BeautifulSoup(ran.stdout, "html.parser").find(id="out")
    assert out is not None, ran.stderr[-1500:]
    return out.get_text()


def width_in(chromium: str, folder: Path, page: str, width: int) -> str:
    """Return how wide a page is in a window, and how wide the window: the same where nothing scrolls sideways."""
    script = "const d=f.contentDocument.documentElement;out.textContent=d.scrollWidth+'/'+d.clientWidth"
    return framed(chromium, folder, page, script, style=f"width:{width}px;height:800px;border:0")


class _Server(ThreadingHTTPServer):
    """Serves one page to the browser and keeps a list of everything that is asked for."""

    def __init__(self, page: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.page = page.encode()
        self.asked: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        found = self.path == "/report.html"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.server.page if found else b"")

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture(params=["rich", "hostile"])
def server(request: pytest.FixtureRequest) -> Iterator[_Server]:
    check = {"rich": rich_check, "hostile": hostile_check}[request.param]()
    page = render_html(check, directory(), overrides=None, newsroom="Calder Desk", notice="Fictional.")
    with _Server(page) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def test_browser_draws_the_report_and_asks_for_nothing_else(chromium: str, server: _Server, tmp_path: Path) -> None:
    ran = run(chromium, tmp_path / "profile", "--dump-dom", f"http://127.0.0.1:{server.server_port}/report.html")
    assert ran.returncode == 0, ran.stderr
    page = BeautifulSoup(ran.stdout, "html.parser")
    assert page.select(".card h3")
    assert not page.find_all(["script", "img"])
    assert all(drawn["class"] == ["timeline"] for drawn in page.find_all("svg"))
    assert set(server.asked) <= {"/report.html", "/favicon.ico"}
    assert "/report.html" in server.asked
    for complaint in ("Content Security Policy", "Refused to", "Uncaught", "alert("):
        assert complaint not in ran.stderr, ran.stderr


@pytest.mark.parametrize("width", [320, 360, 1200])
def test_page_is_no_wider_than_its_window(chromium: str, tmp_path: Path, width: int) -> None:
    page = render_html(rich_check(), directory(), overrides=None, newsroom="", notice="")
    assert width_in(chromium, tmp_path, page, width) == f"{width}/{width}"


def test_style_is_applied(chromium: str, tmp_path: Path) -> None:
    page = render_html(rich_check(), directory(), overrides=None, newsroom="", notice="")
    script = (
        "const s=(q)=>f.contentWindow.getComputedStyle(f.contentDocument.querySelector(q));"
        "out.textContent=[s('.sides').display,s('.vh').position,s('.sides ins').textDecorationStyle].join()"
    )
    assert framed(chromium, tmp_path, page, script, style="width:1200px;height:800px") == "grid,absolute,double"


def test_report_prints_to_paper(chromium: str, tmp_path: Path) -> None:
    page = render_html(rich_check(), directory(), overrides=None, newsroom="", notice="")
    (tmp_path / "report.html").write_text(page, encoding="utf-8")
    target = tmp_path / "report.pdf"
    ran = run(chromium, tmp_path / "profile", f"--print-to-pdf={target}", (tmp_path / "report.html").as_uri())
    assert ran.returncode == 0, ran.stderr
    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/MediaBox [0 0 594" in data or b"/MediaBox [0 0 595" in data
