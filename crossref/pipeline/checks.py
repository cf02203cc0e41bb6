"""Checks many articles, in a workspace or against given originals, and writes their reports."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from crossref.bundled import bundled_path
from crossref.config import Settings
from crossref.directory import Directory
from crossref.errors import CrossrefError
from crossref.match.bilingual import Bilingual
from crossref.pipeline.beside_originals import timecodes_of, translations_of
from crossref.pipeline.checking import Check, check_article, embedded_statements
from crossref.pipeline.engine import engine_id
from crossref.pipeline.engines import translator_for
from crossref.pipeline.given import read_given
from crossref.pipeline.machine_translations import machine_translations
from crossref.pipeline.nearest import engines_stamp, nearest_for
from crossref.pipeline.originals import GivenOriginals, StoreOriginals
from crossref.pipeline.reading import Fetcher, FetcherFactory, Page, article_of, expand_targets, load_page
from crossref.pipeline.reports import ReportFiles, write_reports
from crossref.pipeline.word_lists import word_lists
from crossref.pipeline.workspace import Workspace
from crossref.report.beside import Beside, MachineTranslation
from crossref.sources import load_sources
from crossref.types import Article, ArticleCheck

if TYPE_CHECKING:
    from crossref.collect.http import HttpSettings
    from crossref.store.repository import Store
    from crossref.store.search import StatementIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """What the user asked of a check. ``out`` is the folder for reports, ``None`` for the usual one."""

    published_on: date | None = None
    out: Path | None = None
    explain: bool = False
    notice: str = ""
    """A line for the head of each report, such as "Fictional demonstration data"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one target: a check with its report, or the error that kept it from being read."""

    target: str
    check: ArticleCheck | None = None
    report: ReportFiles | None = None
    error: CrossrefError | None = None
    machine: Mapping[str, MachineTranslation] = field(default_factory=dict)
    """Machine translations of originals, by the finding's id."""


Translated = tuple[ArticleCheck, Mapping[str, MachineTranslation]]


def check_in_workspace(
    targets: Sequence[str], workspace: Workspace, options: CheckOptions, *, now: datetime, stdin: BinaryIO | None = None
) -> Iterator[Outcome]:
    """Check articles against a workspace's statements; keeps articles, embedded posts and findings in its store."""
    with workspace.open_store() as store:
        for target, page in _pages(targets, workspace.settings, stdin):
            if isinstance(page, CrossrefError):
                yield Outcome(target=target, error=page)
                continue
            try:
                article = article_of(page, published_on=options.published_on)
                yield check_page(article, page, workspace, store, options=options, now=now, target=target)
            except CrossrefError as error:
                if error.exit_code > 4:
                    raise
                yield Outcome(target=target, error=error)


def check_page(
    article: Article,
    page: Page,
    workspace: Workspace,
    store: Store,
    *,
    options: CheckOptions,
    now: datetime,
    target: str,
) -> Outcome:
    """Check one article against a workspace's statements, keep it, and write its report.

    Raises:
        CrossrefError: The report cannot be written, or the store cannot take it.
    """
    article = as_known(article, store)
    checked, machine = _check_and_keep(article, page, workspace, store, options=options, now=now)
    files = write_reports(
        checked,
        workspace.directory,
        options.out or workspace.reports,
        name=page.name,
        overrides=workspace.templates,
        newsroom=workspace.settings.newsroom.name,
        notice=options.notice,
        context_words=workspace.settings.reports.context_words,
        language=workspace.settings.reports.language,
        beside=Beside(
            timecodes=timecodes_of(store, checked.findings),
            translations=translations_of(store, checked.findings),
            machine=machine,
        ),
    )
    return Outcome(target=target, check=checked, report=files, machine=machine)


def as_known(article: Article, store: Store) -> Article:
    """Return an article under the id that its address has in the store: another text there is another version of it."""
    known = store.articles_named(article.url) if article.url else ()
    return replace(article, id=known[0]) if known else article


def _check_and_keep(
    article: Article, page: Page, workspace: Workspace, store: Store, *, options: CheckOptions, now: datetime
) -> Translated:
    if page.capture is not None:
        store.save_capture(page.capture, page.data)
    store.save_article(article, seen_at=now)
    store.save_statements(embedded_statements(article, workspace.directory))
    with workspace.open_index(store) as index:
        check = check_in(workspace, store, index, explain=options.explain, now=now)
        checked, machine = machine_translations(check_article(article, check), check.translator)
    store.save_check(checked)
    return checked, machine


def engine_of(workspace: Workspace) -> str:
    """Return the stamp of rules, settings and word lists by which a workspace's claims are judged today."""
    translator = translator_for(workspace.settings, data=workspace.data, root=workspace.root)
    nearest = nearest_for(workspace.settings, data=workspace.data, root=workspace.root)
    return engine_id(workspace.settings, lists_of(workspace).stamp, engines_stamp(translator, nearest))


def lists_of(workspace: Workspace) -> Bilingual:
    """Return the word lists that ship, with those that a workspace learned and the dictionaries it uses."""
    return word_lists(workspace.data, workspace.settings.matching.dictionaries)


def check_in(workspace: Workspace, store: Store, index: StatementIndex, *, explain: bool, now: datetime) -> Check:
    """Return what a check against a workspace's statements works with, its word lists and engine among it."""
    nearest = nearest_for(workspace.settings, data=workspace.data, root=workspace.root)
    if nearest is not None:
        nearest.catch_up(store)
    return Check(
        directory=workspace.directory,
        originals=StoreOriginals(store, index),
        settings=workspace.settings,
        now=now,
        explain=explain,
        lists=lists_of(workspace),
        translator=translator_for(workspace.settings, data=workspace.data, root=workspace.root),
        nearest=nearest,
    )


def check_with(
    targets: Sequence[str],
    given: Sequence[str],
    options: CheckOptions,
    *,
    settings: Settings | None = None,
    directory: Directory | None = None,
    now: datetime,
    stdin: BinaryIO | None = None,
) -> Iterator[Outcome]:
    """Check articles against given originals alone; needs no workspace and keeps nothing but the reports."""
    settings = settings or Settings()
    directory = directory or bundled_directory()
    translator = translator_for(settings)
    statements = [
        statement
        for original, page in _pages(given, settings, stdin)
        for statement in read_given(_or_raise(page), directory, name=original)
    ]
    for target, page in _pages(targets, settings, stdin):
        if isinstance(page, CrossrefError):
            yield Outcome(target=target, error=page)
            continue
        try:
            article = article_of(page, published_on=options.published_on)
            originals = GivenOriginals([*statements, *embedded_statements(article, directory)])
            check = Check(
                directory=directory,
                originals=originals,
                settings=settings,
                now=now,
                explain=options.explain,
                given_only=True,
                translator=translator,
            )
            checked, machine = machine_translations(check_article(article, check), translator)
            files = write_reports(
                checked,
                directory,
                options.out or Path("crossref-report"),
                name=page.name,
                notice=options.notice,
                context_words=settings.reports.context_words,
                language=settings.reports.language,
                beside=Beside(machine=machine),
            )
            yield Outcome(target=target, check=checked, report=files, machine=machine)
        except CrossrefError as error:
            yield Outcome(target=target, error=error)


def bundled_directory() -> Directory:
    """Return the directory of official sources that ships with crossref."""
    return Directory(load_sources(bundled_path("sources")))


def _or_raise(page: Page | CrossrefError) -> Page:
    if isinstance(page, CrossrefError):
        raise page
    return page


def _pages(
    targets: Sequence[str], settings: Settings, stdin: BinaryIO | None
) -> Iterator[tuple[str, Page | CrossrefError]]:
    fetcher = fetcher_factory(settings)
    for target in expand_targets(targets):
        try:
            yield target, load_page(target, stdin=stdin or sys.stdin.buffer, fetcher=fetcher)
        except CrossrefError as error:
            yield target, error


def http_settings(settings: Settings) -> HttpSettings:
    """Return the network's share of the settings."""
    from crossref.collect.http import HttpSettings  # heavy, and most checks read files

    chosen = settings.collect
    return HttpSettings(
        contact=chosen.contact,
        timeout_seconds=chosen.timeout_seconds,
        max_bytes=int(chosen.max_megabytes * 1_000_000),
        max_unpacked_bytes=int(chosen.max_unpacked_megabytes * 1_000_000),
        max_redirects=chosen.max_redirects,
        delay_seconds=chosen.delay_seconds,
        retries=chosen.retries,
        obey_robots=chosen.obey_robots,
        allow=chosen.allow,
    )


def fetcher_factory(settings: Settings) -> FetcherFactory:
    """Return what opens the guarded door to the network when an address is met."""

    @contextmanager
    def fetcher() -> Iterator[Fetcher]:
        from crossref.collect.http import Client  # heavy, and most checks read files

        with Client(http_settings(settings)) as client:
            yield client

    def opened() -> AbstractContextManager[Fetcher]:
        return fetcher()

    return opened
