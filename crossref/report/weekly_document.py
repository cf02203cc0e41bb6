"""The weekly report and the statement map as JSON documents, in the shapes that ``docs/schemas`` describes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from crossref.report.export import clean
from crossref.report.tally import Item, Row, Spread, Story
from crossref.report.weekly import Changed, Week
from crossref.report.weekly_pages import StatementPage
from crossref.types import GROUP_OF, Group

Document = dict[str, Any]  # Any: a JSON value

WEEKLY_FORMAT = "crossref-weekly/1"
MAP_FORMAT = "crossref-statement-map/1"


def weekly_document(week: Week, names: dict[str, str], edition: str) -> Document:
    """Return a week with all that is counted; ``names`` are those of official bodies by id."""
    tally = week.tally
    return clean(
        {
            "format": WEEKLY_FORMAT,
            "edition": edition,
            "week": week.name,
            "first": week.first.isoformat(),
            "last": week.last.isoformat(),
            "scope": list(week.scope),
            "include_unreviewed": week.include_unreviewed,
            "engines": sorted({story.engine for story in tally.stories if story.engine}),
            "counts": {group.value: sum(item.group is group for item in tally.counted) for group in Group},
            "articles": [_story(story, tally.heads.get(story.id)) for story in tally.stories],
            "discrepancies": [_spread(one) for one in tally.spreads()],
            "drifts": [_drift(one) for one in tally.drifts()],
            "outlets": [_row(row) for row in tally.by_outlet(include_unreviewed=week.include_unreviewed)],
            "sources": [_row(row) for row in tally.by_source(names, include_unreviewed=week.include_unreviewed)],
            "changed": [_changed(one) for one in week.changed],
            "findings": [_item(item) for item in tally.items],
        }
    )


def _story(story: Story, copy_of: str | None) -> Document:
    return {
        "id": story.id,
        "check": story.check_id,
        "outlet": story.outlet,
        "title": story.title,
        "url": story.url,
        "published_at": _iso(story.at),
        "lang": story.lang,
        "copy_of": copy_of,
    }


def _item(item: Item) -> Document:
    return {
        "id": item.id,
        "article": item.story.id,
        "claim": item.number,
        "verdict": item.verdict.value,
        "counted_as": item.counted_as.value,
        "group": item.group.value,
        "severity": item.severity.value,
        "review": item.state if GROUP_OF[item.verdict] is Group.DISCREPANCY or item.review else None,
        "speaker": item.speaker or None,
        "source": item.source_id,
        "words": item.words,
        "statement": item.statement_id,
        "explanation": item.explanation,
    }


def _spread(one: Spread) -> Document:
    return {
        "severity": one.severity.value,
        "verdict": one.first.counted_as.value,
        "outlets": list(one.outlets),
        "first_seen": _iso(one.first.story.at),
        "awaits_review": one.awaits_review,
        "findings": [item.id for item in one.items],
    }


def _drift(one: Spread) -> Document:
    return {
        "verdict": one.first.counted_as.value,
        "stronger_verb": one.first.stronger,
        "outlets": list(one.outlets),
        "first_seen": _iso(one.first.story.at),
        "findings": [item.id for item in one.items],
    }


def _row(row: Row) -> Document:
    rate = row.rate
    return {
        "name": row.name,
        "articles": row.articles,
        "checked": row.checked,
        **{group.value: row.groups.get(group, 0) for group in Group},
        "awaiting_review": row.awaiting,
        "copies": row.copies,
        "rate": None
        if rate is None
        else {
            "count": rate.count,
            "total": rate.total,
            "share": round(rate.share, 4),
            "low": round(rate.low, 4),
            "high": round(rate.high, 4),
        },
    }


def _changed(one: Changed) -> Document:
    return {
        "statement": one.statement.id,
        "url": one.statement.url,
        "change": "deleted" if one.after is None else "edited",
        "at": _iso(one.at),
        "articles": [story.id for story in one.carriers],
    }


def map_document(page: StatementPage) -> Document:
    """Return the map of a statement."""
    return clean(
        {
            "format": MAP_FORMAT,
            "statement": page.id,
            "url": page.link.text if page.link else None,
            "versions": [
                {
                    "label": version.label,
                    "sha256": version.capture or None,
                    "sentences": [
                        {
                            "text": one.text,
                            "fate": one.fate,
                            "uses": [
                                {
                                    "group": use.group,
                                    "outlet": use.article.outlet,
                                    "title": use.article.title,
                                    "url": use.article.link.text if use.article.link else None,
                                    "words": use.words,
                                }
                                for use in one.uses
                            ],
                        }
                        for one in version.sentences
                    ],
                }
                for version in page.versions
            ],
        }
    )


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
