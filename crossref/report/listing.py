"""Short lines for lists: an article with its outlet and date, a speaker, a stretch of time."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from crossref.report.plain import language_tag, line, link_of
from crossref.report.spelled import local_time_text
from crossref.report.tally import Item, Story
from crossref.report.tongue import say, say_many
from crossref.report.weekly_pages import ArticleLine

if TYPE_CHECKING:
    from crossref.directory import Directory

SHOWN_WORDS = 30

_HOUR, _DAY = 3600.0, 86400.0


def article_line(story: Story, zone: tzinfo) -> ArticleLine:
    """Return an article as a line of a list."""
    return ArticleLine(
        outlet=line(story.outlet),
        title=line(story.title) or say("Article without a headline"),
        lang=language_tag(story.lang),
        link=link_of(story.url),
        published=local_time_text(story.at.astimezone(zone)),
    )


def speaker_label(item: Item, directory: Directory) -> str:
    """Return who a claim is about: the speaker, with the body that the person speaks for."""
    source = directory.source(item.source_id) if item.source_id else None
    body = line(source.name) if source is not None else ""
    speaker = line(item.speaker)
    if body and speaker and body != speaker:
        return f"{speaker} ({body})"
    return speaker or body


def lag_text(seconds: float) -> str:
    """Return a stretch of time in its largest whole unit: "3 hours"."""
    if seconds >= 2 * _DAY:
        days = round(seconds / _DAY)
        return say_many("%(count)s day", "%(count)s days", days) % {"count": days}
    if seconds >= _HOUR:
        hours = round(seconds / _HOUR)
        return say_many("%(count)s hour", "%(count)s hours", hours) % {"count": hours}
    minutes = max(1, round(seconds / 60))
    return say_many("%(count)s minute", "%(count)s minutes", minutes) % {"count": minutes}
