"""Rules of robots.txt as RFC 9309 reads them."""

from __future__ import annotations

import pytest

from crossref.collect.robots import LONGEST_DELAY, Answer, Robots
from crossref.errors import RobotsDenied

STORY = "https://press.mfa.example/en/story?page=2"


def _robots(*lines: str) -> Robots:
    return Robots(lambda _url: Answer(status=200, body="\n".join(lines).encode()))


def test_longest_rule_wins() -> None:
    robots = _robots("User-agent: *", "Disallow: /en/", "Allow: /en/story")
    robots.check(STORY)
    with pytest.raises(RobotsDenied):
        robots.check("https://press.mfa.example/en/draft")


def test_marks_for_any_letters_and_the_end_are_known() -> None:
    robots = _robots("User-agent: *", "Disallow: /*?page=", "Disallow: /*.doc$")
    with pytest.raises(RobotsDenied):
        robots.check(STORY)
    with pytest.raises(RobotsDenied):
        robots.check("https://press.mfa.example/a.doc")
    robots.check("https://press.mfa.example/a.docx")


def test_file_that_is_a_web_page_forbids_nothing() -> None:
    _robots("<!doctype html>", "<title>Ministry</title>").check(STORY)


def test_each_scheme_host_and_port_has_its_own_rules() -> None:
    asked: list[str] = []

    def ask(url: str) -> Answer:
        asked.append(url)
        return Answer(status=404)

    robots = Robots(ask)
    for url in (
        STORY,
        STORY,
        "http://press.mfa.example/a",
        "https://PRESS.mfa.example:8443/a",
        "https://u:p@press.mfa.example/",
    ):
        robots.check(url)
    assert asked == [
        "https://press.mfa.example/robots.txt",
        "http://press.mfa.example/robots.txt",
        "https://press.mfa.example:8443/robots.txt",
    ]


def test_pause_asked_for_is_bounded() -> None:
    robots = _robots("User-agent: *", "Crawl-delay: 86400")
    assert robots.delay(STORY) == 0
    robots.check(STORY)
    assert robots.delay(STORY) == LONGEST_DELAY
