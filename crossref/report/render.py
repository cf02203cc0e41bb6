"""Turns page contexts into HTML and Markdown by templates; a newsroom's own templates come first.

A page is one file: its style is written into it, and a policy in its head lets a browser use that style and nothing
else. Whatever a template prints is escaped for the format that it writes.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import lru_cache
from importlib import resources
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader, PrefixLoader, StrictUndefined, TemplateError
from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from crossref.errors import ReportError
from crossref.report.article import article_page
from crossref.report.beside import CONTEXT_WORDS, NOTHING_BESIDE, Beside
from crossref.report.markdown import markdown_link, markdown_passage, markdown_text
from crossref.report.pages import IndexPage
from crossref.report.tongue import number_text, say, say_many
from crossref.types import ArticleCheck

if TYPE_CHECKING:
    from crossref.directory import Directory

_TEMPLATE_FAULTS = (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError, OSError)
"""What a wrong template can raise, beside what Jinja names."""


def render_html(
    check: ArticleCheck,
    directory: Directory,
    *,
    overrides: Path | None,
    newsroom: str,
    notice: str,
    context_words: int = CONTEXT_WORDS,
    beside: Beside = NOTHING_BESIDE,
) -> str:
    """Return the report on an article as one HTML file that loads nothing.

    Args:
        check: the article with its claims and findings.
        directory: names of people, bodies and channels.
        overrides: folder of the newsroom's own templates; ``None`` for ours alone.
        newsroom: name at the head of the report.
        notice: a line for the top of the page.
        context_words: longest stretch around a quotation.
        beside: reviews and archive addresses.

    Raises:
        ReportError: A template of the newsroom is wrong; the sentence names file and line.
    """
    page = article_page(check, directory, newsroom=newsroom, notice=notice, context_words=context_words, beside=beside)
    return _render_page("article.html", page, overrides)


def render_page(name: str, page: object, *, overrides: Path | None = None) -> str:
    """Return a page of :data:`crossref.report.contexts.PAGES` as one HTML file that loads nothing.

    Raises:
        ReportError: A template of the newsroom is wrong; the sentence names file and line.
    """
    return _render_page(name, page, overrides)


def render_page_markdown(name: str, page: object) -> str:
    """Return a page as Markdown; words of articles and originals stay plain text."""
    text = _markdown_templates().get_template(name).render(_context(page))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def render_index(page: IndexPage, *, overrides: Path | None = None) -> str:
    """Return the list of reports as one HTML file that loads nothing; its one script searches the list."""
    script = (resources.files("crossref.report") / "templates" / "search.js").read_text(encoding="utf-8")
    return _render_page("index.html", page, overrides, script=script)


def render_markdown(
    check: ArticleCheck,
    directory: Directory,
    *,
    newsroom: str,
    notice: str,
    context_words: int = CONTEXT_WORDS,
    beside: Beside = NOTHING_BESIDE,
) -> str:
    """Return the report on an article as Markdown; words of the article and the originals stay plain text."""
    page = article_page(check, directory, newsroom=newsroom, notice=notice, context_words=context_words, beside=beside)
    return render_page_markdown("article.md", page)


# --- HTML -----------------------------------------------------------------------------------------------------------


def _render_page(name: str, page: Any, overrides: Path | None, *, script: str = "") -> str:  # Any: one of PAGES
    templates = html_environment(overrides)
    try:
        style = _style(templates) + _foot_of_sheets(getattr(page, "report_id", ""))
        own = {"style": Markup(style), "script": Markup(script)}  # noqa: S704 - our own style and script
        context = {**_context(page), **own, "policy": _policy(style, script)}
        return templates.get_template(name).render(context).strip() + "\n"
    except _TEMPLATE_FAULTS as error:
        raise _told(error) from error


@lru_cache(maxsize=8)
def html_environment(overrides: Path | None = None) -> ImmutableSandboxedEnvironment:
    ours = _ours()
    own = [FileSystemLoader(overrides)] if overrides is not None else []
    templates = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([*own, PrefixLoader({"builtin": ours}), ours]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals |= _speech(escape)
    templates.filters["bound"] = _bound
    return templates


def _bound(text: str) -> str:
    """Return a text whose numbers stay on one line with the word after them, or else with the colon before."""
    bound = re.sub(r"(?<=\d) (?=[^\W\d])|(?<=:) (?=\d+(?:[,.;]|$))", "\u00a0", text)
    return Markup(bound) if isinstance(text, Markup) else bound  # noqa: S704 - it was safe and no sign was added


def _speech(safe: Callable[[object], Markup]) -> dict[str, Callable[..., Markup]]:
    """Return what templates say words with: ``_`` and ``n_``, whose values are made safe for the format written."""

    def said(message: str, **values: object) -> Markup:
        return _filled(say(message), values)

    def said_many(one: str, many: str, count: int, **values: object) -> Markup:
        return _filled(say_many(one, many, count), {"count": number_text(count), **values})

    def _filled(message: str, values: Mapping[str, object]) -> Markup:
        safe_values = {name: str(safe(value)) for name, value in values.items()}
        return Markup(message % safe_values if values else message)  # noqa: S704 - our own words, with safe values

    return {"_": said, "n_": said_many}


def _ours() -> PackageLoader:
    return PackageLoader("crossref.report", "templates")


def _context(page: Any) -> Mapping[str, object]:  # Any: a dataclass of pages.PAGES
    return {one.name: getattr(page, one.name) for one in fields(page)}


def _style(templates: ImmutableSandboxedEnvironment) -> str:
    """Return the text of the style element, exactly as the page will hold it."""
    style = f"\n{templates.get_template('style.css').render().strip()}\n"
    if "</" in style or "<!--" in style:
        raise TemplateError("style.css holds a tag")
    return style


def _foot_of_sheets(report_id: str) -> str:
    """Return the rule that prints the report's id at the foot of every sheet, so that a loose one can be traced."""
    if not re.fullmatch(r"[\w-]+", report_id):
        return ""
    return f'@page {{ @bottom-left {{ content: "{report_id}"; font: 8pt sans-serif; color: #5b564e; }} }}\n'


def _policy(style: str, script: str) -> str:
    """Return the content security policy: this style and script, images written into the page, and nothing else."""
    scripts = f" script-src {_digest(script)};" if script else ""
    return (
        f"default-src 'none'; style-src {_digest(style)};{scripts} img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _told(error: Exception) -> ReportError:
    """Return the sentence on a wrong template, with its file and line."""
    hint = "Mend it, or remove it to use the one that ships with crossref; reports/templates/README.md says how."
    if isinstance(error, TemplateNotFound):
        return ReportError(f"The report template {error.name} does not exist.", hint=hint)
    if isinstance(error, TemplateSyntaxError):
        where = f"{error.filename or error.name}, line {error.lineno}"
    else:
        where = _where_it_broke(error)
    reason = (str(error) or type(error).__name__).splitlines()[0].rstrip(".")
    return ReportError(f"The report template {where} is wrong: {reason}.", hint=hint)


def _where_it_broke(error: Exception) -> str:
    """Return file and line of the innermost template that the error passed through."""
    frames = [one for one in extract_tb(error.__traceback__) if not one.filename.endswith((".py", ">"))]
    return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else "style.css"


# --- Markdown -------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _markdown_templates() -> ImmutableSandboxedEnvironment:
    templates = ImmutableSandboxedEnvironment(
        loader=_ours(),
        autoescape=True,
        finalize=markdown_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals |= _speech(markdown_text)
    templates.filters |= {"address": markdown_link, "passage": markdown_passage}
    return templates
