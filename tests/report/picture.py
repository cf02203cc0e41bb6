"""Takes the picture in the README from the kept sample: its first screen, and below it a discrepancy side by side.

Run ``python -m tests.report.picture`` after the sample has changed its looks; it needs Chromium.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from tests.report.browser import find_chromium
from tests.report.sample import SAMPLE

PICTURE = Path(__file__).resolve().parents[2] / "docs" / "images" / "article-report.png"
WIDTH, FIRST, CARD = 1100, 765, 768
COLOURS = 200
CARD_ALONE = """<style>
header, footer, main > :not([aria-labelledby=claims]), [aria-labelledby=claims] > :not(#claim-2) { display: none }
main > section { margin-top: 1rem !important }
</style></head>"""


def take(to: Path) -> None:
    """Write the picture."""
    (page,) = SAMPLE.glob("calder-post-*.html")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        first = _shot(page.as_uri(), FIRST, folder / "first.png")
        alone = folder / "card.html"
        alone.write_text(_card_alone(page.read_text(encoding="utf-8")), encoding="utf-8")
        card = _shot(alone.as_uri(), CARD, folder / "card.png")
        whole = Image.new("RGB", (WIDTH, FIRST + CARD))
        whole.paste(first, (0, 0))
        whole.paste(card, (0, FIRST))
        whole.quantize(COLOURS).save(to, optimize=True)


def _card_alone(html: str) -> str:
    """Return the page with one card alone; its policy, which forbids a second style, is left out."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html).replace("</head>", CARD_ALONE)


def _shot(address: str, height: int, to: Path) -> Image.Image:
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit("The picture needs Chromium.")
    subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            f"--user-data-dir={to.parent / 'profile'}", f"--window-size={WIDTH},{height}", f"--screenshot={to}", address,
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with Image.open(to) as shot:
        return shot.convert("RGB").crop((0, 0, WIDTH, height))


if __name__ == "__main__":
    take(PICTURE)
