"""A live blog is read entry by entry: each has its time, its days and its speakers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossref.article.claims import find_claims
from crossref.article.extract import article_from_text, read_article
from crossref.article.live_blog import day_of, with_entries
from crossref.types import Article, Span
from tests.article.newsroom import DIRECTORY

PUBLISHED = datetime(2025, 3, 12, 9, 0, tzinfo=UTC)

TEXT = """Lock strike: live

Dockers have walked out at the lock.

{first}

Spokeswoman Ilva Sterner says the lock stays shut.

“It opens when it opens,” she said.

{second}

Berend Karsel has arrived in Port Calder.

“We shall talk today,” he said.

{third}

“No boat has passed since yesterday,” she said.
"""


def blog(first: str, second: str, third: str, *, at: datetime | None = PUBLISHED) -> Article:
    """Return a live blog of three entries as plain text."""
    text = TEXT.format(first=first, second=second, third=third)
    return with_entries(replace(article_from_text(text), lang="en", published_at=at))


def entries(article: Article) -> list[tuple[int | None, str | None]]:
    """Return the entry of each block with its time."""
    return [(block.entry, block.at.strftime("%d %H:%M") if block.at else None) for block in article.blocks]


@pytest.mark.parametrize(
    ("stamps", "times"),
    [
        (("9:34 p.m.", "9:30 p.m.", "8:05 a.m."), ("12 21:34", "12 21:30", "12 08:05")),
        (("08:05", "14:05", "21:30"), ("12 08:05", "12 14:05", "12 21:30")),
        (("21.30 Uhr", "14.05 Uhr", "8.05 Uhr"), ("12 21:30", "12 14:05", "12 08:05")),
        (("12:30 GMT", "12:05 GMT", "11:45 GMT"), ("12 12:30", "12 12:05", "12 11:45")),
        (("0:10 a.m.", "11:50 p.m.", "11:10 p.m."), ("12 00:10", "11 23:50", "11 23:10")),
        (("23:10", "23:50", "0:10"), ("12 23:10", "12 23:50", "13 00:10")),
        (("14h05", "15h10", "16h20"), ("12 14:05", "12 15:10", "12 16:20")),
    ],
)
def test_clock_times_part_the_text_into_entries(stamps: tuple[str, str, str], times: tuple[str, str, str]) -> None:
    expected = [(number, at) for number, at in enumerate(times, 1)]
    found = entries(blog(*stamps))
    assert found[:2] == [(None, None), (None, None)]
    assert list(dict.fromkeys(found[2:])) == expected


def test_clock_time_may_begin_the_first_line_of_an_entry() -> None:
    article = blog("14:05 – The lock", "14:30 | A visit", "15:00: The boats")
    assert [number for number, _ in entries(article)[2:]] == [1, 1, 1, 2, 2, 2, 3, 3]


def test_day_on_a_line_of_its_own_begins_a_day() -> None:
    text = (
        "Lock strike\n\n10 March 2025\n\n"
        + "".join(f"{hour}:00\n\nThe lock was shut at that hour, for all to see.\n\n" for hour in (8, 12, 20))
        + "11 March 2025\n\n"
        + "".join(f"{hour}:00\n\nThe lock was still shut.\n\n" for hour in (21, 22, 23))
    )
    article = with_entries(replace(article_from_text(text), published_at=PUBLISHED))
    days = {block.entry: block.at.date() for block in article.blocks if block.at is not None}
    assert days == {
        1: date(2025, 3, 10), 2: date(2025, 3, 10), 3: date(2025, 3, 10),
        4: date(2025, 3, 11), 5: date(2025, 3, 11), 6: date(2025, 3, 11),
    }  # fmt: skip


@pytest.mark.parametrize(
    "stamps",
    [
        ("Monday", "Tuesday", "Wednesday"),
        ("9:34 p.m.", "a quiet night", "8:05 a.m."),
        ("1", "2", "3"),
        ("25:10", "26:10", "27:10"),
    ],
)
def test_other_short_lines_make_no_live_blog(stamps: tuple[str, str, str]) -> None:
    assert {number for number, _ in entries(blog(*stamps))} == {None}


def test_times_in_no_order_make_no_live_blog() -> None:
    text = "\n\n".join(f"{clock}\n\nA train leaves." for clock in ("9:10", "7:20", "12:00", "6:15", "11:30", "5:00"))
    article = with_entries(replace(article_from_text(text), published_at=PUBLISHED))
    assert {block.entry for block in article.blocks} == {None}


def test_entries_without_a_day_of_publication_are_numbered_without_time() -> None:
    article = blog("9:34 p.m.", "9:30 p.m.", "8:05 a.m.", at=None)
    assert {block.entry for block in article.blocks} == {None, 1, 2, 3}
    assert {block.at for block in article.blocks} == {None}


def test_speakers_begin_anew_with_each_entry() -> None:
    found = find_claims(blog("21:34", "21:30", "08:05"), DIRECTORY).claims
    quoted = {one.text.rstrip(","): one.speaker.name if one.speaker else None for one in found if one.is_quoted}
    assert quoted == {
        "It opens when it opens": "Ilva Sterner",
        "We shall talk today": "Berend Karsel",
        "No boat has passed since yesterday": "she",
    }


def test_surname_may_mean_somebody_of_another_entry() -> None:
    text = TEXT.format(first="21:34", second="21:30", third="08:05").replace(
        "yesterday,” she said", "noon,” Sterner said"
    )
    article = with_entries(replace(article_from_text(text), lang="en", published_at=PUBLISHED))
    last = find_claims(article, DIRECTORY).claims[-1]
    assert last.speaker is not None
    assert last.speaker.name == "Ilva Sterner"


def test_days_count_from_the_entry() -> None:
    text = "".join(
        f"{day} March 2025\n\n{clock}\n\nIlva Sterner said on Monday that lock {number} was shut.\n\n"
        for number, (day, clock) in enumerate((("25", "21:00"), ("18", "14:00"), ("11", "9:00")))
    )
    article = with_entries(
        replace(
            article_from_text("Lock strike\n\n" + text), lang="en", published_at=datetime(2025, 3, 25, 9, tzinfo=UTC)
        )
    )
    said = [one.said_on.first for one in find_claims(article, DIRECTORY).claims if one.said_on is not None]
    assert said == [date(2025, 3, 24), date(2025, 3, 17), date(2025, 3, 10)]


# --- pages ---

ENTRY = """<div class="update"><header><time datetime="{at}">{shown}</time> <b>By Ana Ferrol</b></header>
<h2>{title}</h2><p>{words}</p><p>The crowd at the lock heard it and cheered for a long while, our reporter writes.</p></div>"""


def page(*entries: tuple[str, str, str]) -> Article:
    """Return a web page with an element for each entry."""
    body = "".join(ENTRY.format(at=at, shown=at[11:16], title=title, words=words) for at, title, words in entries)
    html = f"""<html lang="en"><head><meta property="article:published_time" content="2025-03-10T08:00:00+02:00">
    <title>Lock strike</title></head><body><article><h1>Lock strike: live</h1>{body}</article>
    <aside><ul><li><time datetime="2025-03-01T08:00:00Z">1 March</time><p>Other news of the day</p></li></ul></aside>
    </body></html>"""
    return read_article(html.encode(), name="blog.html")


def test_elements_with_a_time_each_are_entries_of_a_page() -> None:
    article = page(
        ("2025-03-11T14:05:00+02:00", "Sterner speaks", "“It opens when it opens,” Ilva Sterner said on Monday."),
        ("2025-03-11T09:10:00+02:00", "Karsel arrives", "Berend Karsel came. “We shall talk today,” he said."),
        ("2025-03-10T21:00:00+02:00", "The strike", "“No boat has passed since yesterday,” she said to us."),
    )
    zone = timezone(timedelta(hours=2))
    times = {block.entry: block.at for block in article.blocks}
    assert times == {
        None: None,
        1: datetime(2025, 3, 11, 14, 5, tzinfo=zone),
        2: datetime(2025, 3, 11, 9, 10, tzinfo=zone),
        3: datetime(2025, 3, 10, 21, 0, tzinfo=zone),
    }
    claims = find_claims(article, DIRECTORY).claims
    first, second, third = (one for one in claims if one.is_quoted and one.place.value == "body")
    assert first.said_on is not None
    assert first.said_on.first == date(2025, 3, 10)
    assert second.speaker is not None
    assert second.speaker.name == "Berend Karsel"
    assert third.speaker is not None
    assert third.speaker.name == "she"
    assert day_of(article, third.span) == date(2025, 3, 10)
    assert day_of(article, first.span) == date(2025, 3, 11)


def test_entries_may_stand_in_the_data_of_a_page_alone() -> None:
    updates = [
        {
            "@type": "BlogPosting",
            "headline": f"Entry {number}",
            "datePublished": f"2025-03-1{number}T10:00:00Z",
            "articleBody": f"<p>“The lock number {number} opens when it opens,” Ilva Sterner said.</p><p>Boats wait.</p>",
        }
        for number in range(3)
    ]
    data = {"@type": "LiveBlogPosting", "headline": "Lock strike", "liveBlogUpdate": [*updates, {"headline": "x"}, "y"]}
    html = f"""<html lang="en"><head><script type="application/ld+json">{json.dumps(data)}</script></head>
    <body><article><h1>Lock strike</h1><div id="app"></div></article></body></html>"""
    article = read_article(html.encode(), name="blog.html")
    assert [(block.entry, block.kind.value) for block in article.blocks] == [
        (None, "headline"),
        *((number, kind) for number in (1, 2, 3) for kind in ("subhead", "body", "body")),
    ]
    assert [block.at.day for block in article.blocks if block.at is not None] == [10] * 3 + [11] * 3 + [12] * 3


def test_ordinary_page_has_no_entries() -> None:
    paragraphs = "".join(f"<p>The lock was shut on day {day}, and nobody passed it at all.</p>" for day in range(9))
    html = f"""<html lang="en"><body><article><h1>Lock</h1><time datetime="2025-03-10">10 March</time>{paragraphs}
    </article></body></html>"""
    assert {block.entry for block in read_article(html.encode(), name="page.html").blocks} == {None}


@given(
    st.lists(st.sampled_from(["9:34 p.m.", "08:05", "12.30 Uhr", "“No,” she said.", "10 March 2025", "x"]), max_size=12)
)
def test_blocks_stay_what_they_were(lines: list[str]) -> None:
    text = "\n\n".join(lines) or "x"
    plain = article_from_text(text)
    marked = with_entries(replace(plain, published_at=PUBLISHED))
    assert [block.span for block in marked.blocks] == [block.span for block in plain.blocks]
    numbers = [block.entry for block in marked.blocks if block.entry is not None]
    assert numbers == sorted(numbers)


def test_day_of_words_outside_entries_is_the_articles() -> None:
    article = blog("21:34", "21:30", "08:05")
    assert day_of(article, Span(0, 4)) == PUBLISHED.date()
    assert day_of(replace(article, published_at=None, blocks=()), Span(0, 4)) is None


CLOCKED = """<!doctype html><html lang="en"><head><title>Lock live</title>
<meta property="article:published_time" content="2025-03-12T06:00:00+00:00"></head><body><article><h1>Lock live</h1>
<section class="entry"><%(tag)s>14:20</%(end)s><p>Velmark’s foreign ministry has called the closure of the lock “a slap in
the face of every farmer”. It is going to ask for talks, and wants to have them within days.</p></section>
<section class="entry"><%(tag)s>12:10</%(end)s><p>Berend Karsel is speaking outside the customs house. “There are no
exceptions for anybody,” he says. Works are to begin on Monday and to end in May.</p></section>
<section class="entry"><%(tag)s>09:00</%(end)s><p>Good morning. Nobody has seen him yet. The ministry said yesterday that
it would “explain everything” at noon, and the boatmen at Port Calder are waiting for it.</p></section>
</article></body></html>"""


@pytest.mark.parametrize(
    ("tag", "end"), [("time", "time"), ("span class='entry-time'", "span"), ("div class='hora'", "div")]
)
def test_entries_with_a_clock_and_no_date_are_read_apart(tag: str, end: str) -> None:
    found = find_claims(read_article((CLOCKED % {"tag": tag, "end": end}).encode()), DIRECTORY).claims
    quoted = [(claim.text, claim.speaker.id if claim.speaker else None) for claim in found if claim.is_quoted]
    assert quoted == [
        ("a slap in\nthe face of every farmer".replace("\n", " "), "velmark-mfa"),
        ("There are no exceptions for anybody", "berend-karsel"),
        ("explain everything", None),
    ]
