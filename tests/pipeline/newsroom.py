"""A small newsroom for tests: one invented ministry, two of its releases, and an article that meets every outcome."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from crossref.pipeline.importing import import_file
from crossref.pipeline.workspace import Workspace, find_workspace

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)

CONFIG = """
[newsroom]
name = "Calder Desk"

[collect]
allow = ["127.0.0.1"]
delay_seconds = 0
retries = 0
timeout_seconds = 5
"""

HARBOUR = """
id = "tarvia-harbour"
kind = "government"
country = "Tarvia"
timezone = "UTC"
aliases = ["Harbour Ministry", "Ministry of the Harbour"]

[names]
en = "Ministry of the Harbour of Tarvia"

[[people]]
id = "ilva-sterner"
name = "Ilva Sterner"
gender = "f"
handles = ["x:ilvasterner"]
[[people.offices]]
title = "Minister of the Harbour"
from = 2024-01-01

[[channels]]
id = "tarvia-harbour-releases"
platform = "feed"
address = "{feed}"
recorded = {{ by = "invented for the tests", year = 2026 }}

[[channels]]
id = "tarvia-harbour-x"
platform = "x"
address = "ilvasterner"
person = "ilva-sterner"
recorded = {{ by = "invented for the tests", year = 2026 }}
"""
FEED = "https://harbour.tarvia.example/feed"

RELEASES: tuple[dict[str, str], ...] = (
    {
        "id": "h1",
        "source": "tarvia-harbour",
        "author": "Ilva Sterner",
        "channel": "tarvia-harbour-releases",
        "url": "https://harbour.tarvia.example/1",
        "published_at": "2026-11-23T09:00:00Z",
        "lang": "en",
        "text": "We will keep the bridge at Port Calder open in winter. The fare stays at 4.5 marks.",
    },
    {
        "id": "h2",
        "source": "tarvia-harbour",
        "author": "Ilva Sterner",
        "channel": "tarvia-harbour-releases",
        "url": "https://harbour.tarvia.example/2",
        "published_at": "2026-11-24T09:00:00Z",
        "lang": "en",
        "text": "Some 15,000 passengers crossed the bridge in October. The ministry did not close the eastern gate.",
    },
)

KEPT_QUOTE = "We will keep the bridge at Port Calder open in winter"
ARTICLE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Bridge stays open in winter</title>
<meta property="og:site_name" content="The Calder Post">
<meta property="article:published_time" content="2026-11-24T12:00:00+00:00">
<link rel="canonical" href="https://calder-post.example/bridge"></head><body><article>
<h1>Bridge stays open in winter</h1>
<p>PORT CALDER - “{KEPT_QUOTE},” Ilva Sterner, the harbour minister of Tarvia, said on Monday.</p>
<p>“Some 50,000 passengers crossed the bridge in October,” Sterner said on Tuesday.</p>
<p>She said that the ministry had not closed the eastern gate.</p>
<p>“Nobody will be fined for fishing off the old pier,” Sterner added.</p>
<p>“I have crossed it every morning for twenty years,” said Hanne Brok, a baker.</p>
</article></body></html>
"""
VERDICTS = ("verbatim", "altered_number", "paraphrase", "not_found", "not_checkable")
"""The verdicts on the article's claims, in its order."""

CLEAN = f"“{KEPT_QUOTE},” Ilva Sterner, the harbour minister of Tarvia, said.\n"
"""A text with one quotation, word by word."""

POST = "The ferry to Quirin sails again from 1 December. #StraitFerry"
PAGE_WITH_POST = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry to Quirin sails again</title>
<meta property="article:published_time" content="2026-11-24T12:00:00+00:00"></head><body><article>
<h1>Ferry to Quirin sails again</h1>
<p>PORT CALDER - The harbour ministry of Tarvia announced on Monday when the ferry to Quirin will sail again.</p>
<blockquote class="twitter-tweet"><p lang="en" dir="ltr">{POST}</p>&mdash; Ilva Sterner (@ilvasterner)
<a href="https://twitter.com/ilvasterner/status/1992600000000000001">November 23, 2026</a></blockquote>
<p>Passengers on the quay welcomed the news and asked for a later boat on Fridays as well.</p>
</article></body></html>
"""


def lay_out(folder: Path, *, feed: str = FEED) -> Workspace:
    """Write the newsroom's settings, its one source, its releases and its articles; nothing is imported."""
    (folder / "sources").mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "sources" / "tarvia-harbour.toml").write_text(HARBOUR.format(feed=feed), encoding="utf-8")
    (folder / "releases.jsonl").write_text(as_lines(RELEASES), encoding="utf-8")
    (folder / "bridge.html").write_text(ARTICLE, encoding="utf-8")
    (folder / "clean.txt").write_text(CLEAN, encoding="utf-8")
    (folder / "ferry.html").write_text(PAGE_WITH_POST, encoding="utf-8")
    return find_workspace(folder)


def with_releases(folder: Path) -> Workspace:
    """Lay the newsroom out and import its releases."""
    workspace = lay_out(folder)
    import_file(folder / "releases.jsonl", workspace)
    return workspace


def as_lines(rows: tuple[dict[str, str], ...]) -> str:
    """Return rows as JSONL."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
