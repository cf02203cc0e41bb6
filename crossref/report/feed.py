"""An Atom feed of new discrepancies, for feed readers and alert tools; each entry carries both texts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

from crossref.report.plain import is_web_address, line
from crossref.report.spreading import Evidence
from crossref.report.tally import Item
from crossref.report.told import told
from crossref.report.tongue import say
from crossref.report.wording import REVIEW_LABELS, SEVERITY_LABELS, VERDICT_LABELS
from crossref.types import Group

MOST_ENTRIES = 200
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def atom_feed(items: Iterable[Item], evidence: dict[str, Evidence], *, newsroom: str) -> str:
    """Return the newest discrepancies as an Atom feed, newest first; dismissed ones are left out."""
    found = [item for item in items if item.group is Group.DISCREPANCY and not item.is_dismissed]
    found.sort(key=lambda item: (_when(item), item.id), reverse=True)
    shown = found[:MOST_ENTRIES]
    updated = max((_when(item) for item in shown), default=_EPOCH)
    title = line(newsroom) or "crossref"
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{escape(title)}: {escape(say('Discrepancies'))}</title>",
        "<id>urn:crossref:findings</id>",
        f"<updated>{_stamp(updated)}</updated>",
        f"<author><name>{escape(title)}</name></author>",
        *(_entry(item, evidence.get(item.id)) for item in shown),
        "</feed>",
    ]
    return "\n".join(parts) + "\n"


def _entry(item: Item, evidence: Evidence | None) -> str:
    severity = SEVERITY_LABELS[item.severity]
    heading = f"{VERDICT_LABELS[item.counted_as]}{f' ({severity})' if severity else ''}: {line(item.story.title)}"
    finding = evidence.finding if evidence is not None else None
    original = ""
    if finding is not None and finding.statement is not None and finding.statement_span is not None:
        original = finding.statement_span.of((finding.version or finding.statement.latest).text)
    said = [f"{say('The article')}: “{line(item.words)}”", told(item.explanation)]
    said[1:1] = [f"{say('The original')}: “{line(original)}”"] if original else []
    link = item.story.url or ""
    return "\n".join(
        [
            "<entry>",
            f"<title>{escape(heading)}</title>",
            f"<id>urn:crossref:finding:{escape(line(item.id))}</id>",
            f"<updated>{_stamp(_when(item))}</updated>",
            *([f"<link href={quoteattr(link)}/>"] if is_web_address(link) else []),
            f"<category term={quoteattr(item.counted_as.value)}/>",
            f"<summary>{escape(' '.join([*said, REVIEW_LABELS[item.state] + '.']))}</summary>",
            f"<source><title>{escape(line(item.story.outlet))}</title></source>",
            "</entry>",
        ]
    )


def _when(item: Item) -> datetime:
    return item.story.checked_at or item.story.at


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
