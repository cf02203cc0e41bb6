"""The stamp of who judged: version, rules and settings."""

from __future__ import annotations

import re

from crossref import __version__
from crossref.bundled import PACKAGE
from crossref.config import CollectSettings, MatchingSettings, Settings, VerdictsSettings
from crossref.pipeline.engine import DECIDING, engine_id


def test_stamp_names_version_rules_and_settings() -> None:
    stamp = engine_id(Settings())
    assert re.fullmatch(rf"crossref {re.escape(__version__)} \(rules [0-9a-f]{{8}}, settings [0-9a-f]{{8}}\)", stamp)
    assert stamp == engine_id(Settings())


def test_settings_that_decide_change_the_stamp_and_others_do_not() -> None:
    plain = engine_id(Settings())
    assert engine_id(Settings(matching=MatchingSettings(days_before=1))) != plain
    assert engine_id(Settings(verdicts=VerdictsSettings(gap_words=99))) != plain
    assert engine_id(Settings(collect=CollectSettings(delay_seconds=9))) == plain


def test_every_part_that_decides_is_there() -> None:
    for name in DECIDING:
        assert (PACKAGE / name).exists(), name
    core = {"text", "lang", "article", "match", "checks", "verdict"}
    assert core <= set(DECIDING)
