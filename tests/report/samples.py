"""Checked articles made by hand: a bare one, one with everything that a report can show, and one full of traps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from crossref.directory import Directory
from crossref.types import (
    Article,
    ArticleCheck,
    Block,
    BlockKind,
    Candidate,
    Channel,
    ChannelCoverage,
    CheckResult,
    Claim,
    ClaimKind,
    Coverage,
    Difference,
    DifferenceKind,
    Finding,
    Flag,
    Office,
    Person,
    Platform,
    SaidOn,
    Searched,
    Severity,
    Source,
    Span,
    Speaker,
    SpeechAct,
    Statement,
    StatementKind,
    Verdict,
    Version,
    VersionState,
)
from crossref.verdict import compare

NOW = datetime(2026, 5, 21, 10, 0, tzinfo=UTC)
DAY = date(2026, 5, 18)
ENGINE = "crossref 0.1.0 (rules 1a2b3c4d, settings 5e6f7a8b)"

MINISTER = Person(
    id="averill",
    name="Jonas Averill",
    offices=(
        Office(title="Deputy minister of transport", until=date(2025, 12, 31)),
        Office(title="Minister of transport", since=date(2026, 1, 1)),
    ),
)
TRANSPORT = Source(
    id="kestria-transport",
    names=(("en", "Ministry of Transport of Kestria"),),
    kind="ministry",
    country="Kestria",
    people=(MINISTER,),
    channels=(
        Channel(id="transport-releases", platform=Platform.PAGE, address="https://transport.kestria.example/news"),
        Channel(id="averill-mastodon", platform=Platform.MASTODON, address="@averill@social.example", person="averill"),
    ),
)
FOREIGN = Source(
    id="sorvela-mre",
    names=(("es", "Ministerio de Relaciones Exteriores de Sorvela"), ("en", "Foreign Ministry of Sorvela")),
    kind="foreign-ministry",
    country="Sorvela",
    channels=(
        Channel(id="mre-comunicados", platform=Platform.PAGE, address="https://mre.sorvela.example/comunicados"),
    ),
)


def directory() -> Directory:
    """Return the two fictional ministries."""
    return Directory((TRANSPORT, FOREIGN))


# --- a bare article -------------------------------------------------------------------------------------------------


def bare_check() -> ArticleCheck:
    """Return an article of which next to nothing is known, with one claim that nobody can check."""
    text = "“No comment,” an official said."
    claim = _claim(text, "No comment", id="claim-a", kind=ClaimKind.PARTIAL)
    finding = Finding(
        id="finding-a",
        claim_id="claim-a",
        verdict=Verdict.NOT_CHECKABLE,
        severity=Severity.NONE,
        confidence=0.8,
        explanation="Not checked: the article names no official speaker. Nothing can be concluded from this.",
    )
    return ArticleCheck(
        article=Article(id="article-00bare", text=text, blocks=()),
        claims=(claim,),
        findings=(finding,),
        engine=ENGINE,
        checked_at=NOW,
    )


def empty_check() -> ArticleCheck:
    """Return an article without a claim."""
    return ArticleCheck(
        article=Article(id="article-0empty", text="The ferries sailed on time.", blocks=(), title="Ferries on time"),
        claims=(),
        findings=(),
        engine=ENGINE,
        checked_at=NOW,
    )


# --- an article with everything -------------------------------------------------------------------------------------

HEADLINE = "Ferry tickets for fifty thousand riders"
PARAGRAPHS = (
    HEADLINE,
    "Minister promises one fare for both shores",
    "PORT CALDER — “We expect 50,000 riders in the first year and we will keep the night ferry,” Jonas Averill, the"
    " minister of transport, said on Monday.",
    "He said the old paper tickets would remain valid until the end of the year.",
    "“The ferries are ready,” the ministry said in a statement.",
    "Sorvela's foreign ministry welcomed the plan. “We welcome every step that joins the two shores,” it said.",
    "“Nobody will pay more than today,” Averill added.",
    "The so-called “moonlight boat” leaves at eleven.",
)
ORIGINAL = (
    "Averill on the new ticket: We expect 15,000 riders in the first year and, if the council agrees, we will keep the"
    " night ferry. Paper tickets stay valid until 31 December 2026. The ferries are ready."
)
QUOTED = "We expect 15,000 riders in the first year and, if the council agrees, we will keep the night ferry"
SPANISH = "Saludamos cada paso que une las dos orillas y confiamos en que pronto habrá un billete común."


def rich_check() -> ArticleCheck:
    """Return an article whose findings show every part of a report."""
    article = _rich_article()
    claims = _rich_claims(article.text)
    return ArticleCheck(
        article=article,
        claims=claims,
        findings=_rich_findings(article.text, claims),
        engine=ENGINE,
        checked_at=NOW,
        set_aside=(
            replace(
                _claim(article.text, "moonlight boat", id="claim-x", kind=ClaimKind.PARTIAL),
                reason="a name in quotation marks",
            ),
        ),
        notes=("Two lost characters of the page were left as they are.",),
    )


def _rich_article() -> Article:
    text = "\n\n".join(PARAGRAPHS)
    kinds = [BlockKind.HEADLINE, BlockKind.STANDFIRST, *[BlockKind.BODY] * 6]
    blocks = tuple(Block(kind=kind, span=_span(text, words)) for kind, words in zip(kinds, PARAGRAPHS, strict=True))
    return Article(
        id="article-0000rich",
        text=text,
        blocks=blocks,
        title=HEADLINE,
        url="https://calder-post.example/2026/05/19/one-fare",
        outlet="The Calder Post (fictional)",
        byline="Wilma Osgar",
        published_at=datetime(2026, 5, 19, 8, 15, tzinfo=timezone(timedelta(hours=2))),
        lang="en",
        capture="ab" * 32,
    )


def _rich_claims(text: str) -> tuple[Claim, ...]:
    minister = Speaker(
        mention="Jonas Averill, the minister of transport", name="Jonas Averill", person_id="averill",
        source_id="kestria-transport", confidence=0.95,
    )  # fmt: skip
    ministry = Speaker(
        mention="the ministry", name="Ministry of Transport of Kestria", source_id="kestria-transport",
        confidence=0.8, alternatives=("sorvela-mre",),
    )  # fmt: skip
    said = SaidOn(first=DAY, last=DAY, derived_from="on Monday")
    quote = "We expect 50,000 riders in the first year and we will keep the night ferry,"
    return (
        _claim(
            text, "fifty thousand riders", id="claim-1", kind=ClaimKind.HEADLINE, place=BlockKind.HEADLINE,
            twin_of="claim-2", lang="en",
        ),
        _claim(
            text, quote, id="claim-2", speakers=(minister,), cue="said", said_on=said, lang="en", confidence=0.95,
            venue="press",
        ),
        _claim(
            text, "the old paper tickets would remain valid until the end of the year", id="claim-3",
            kind=ClaimKind.INDIRECT, speakers=(replace(minister, mention="He"),), cue="said", lang="en",
        ),
        _claim(text, "The ferries are ready,", id="claim-4", speakers=(ministry,), cue="said", lang="en"),
        _claim(
            text, "We welcome every step that joins the two shores,", id="claim-5", lang="en", cited_by="a news agency",
            speakers=(Speaker(mention="it", name="Foreign Ministry of Sorvela", source_id="sorvela-mre"),),
            speech_act=SpeechAct.WELCOME,
        ),
        _claim(
            text, "Nobody will pay more than today,", id="claim-6", speakers=(replace(minister, mention="Averill"),),
            cue="added", lang="en", notes=("The quotation marks were mended.",),
        ),
    )  # fmt: skip


def _rich_findings(text: str, claims: tuple[Claim, ...]) -> tuple[Finding, ...]:
    release, spanish = _release(), _spanish()
    quote = _compared(text, claims[1], release, _span(ORIGINAL, QUOTED))
    number = quote.differences[0] if quote.differences else None
    assert number is not None
    return (
        _open(claims[0], Verdict.NOT_CHECKABLE, "Not checked: a headline repeats its article."),
        replace(
            quote,
            verdict=Verdict.ALTERED_NUMBER,
            severity=Severity.MAJOR,
            explanation="The article has 50,000 where the original has 15,000. 1 more difference is listed.",
            flags=(Flag.SOURCE_EDITED, Flag.NEEDS_LOOK),
            also_in=("statement-77",),
            runners_up=(_candidate(spanish, "a common word in another language"),),
            coverage=_coverage(),
            searched=_searched(),
            rules=("S1", "E3"),
        ),
        replace(
            _compared(text, claims[2], release, _span(ORIGINAL, "Paper tickets stay valid until 31 December 2026.")),
            verdict=Verdict.PARAPHRASE,
            severity=Severity.NONE,
            explanation="The report gives the original in other words; its facts agree.",
            differences=(),
            coverage=_coverage(),
            searched=_searched(),
        ),
        replace(
            _compared(text, claims[3], release, _span(ORIGINAL, "The ferries are ready")),
            verdict=Verdict.VERBATIM,
            severity=Severity.NONE,
            explanation="The same words.",
            differences=(),
        ),
        replace(
            _open(claims[4], Verdict.TRANSLATION, "The original is in another language; the facts agree."),
            statement=spanish,
            version=spanish.latest,
            statement_span=_span(SPANISH, "Saludamos cada paso que une las dos orillas"),
            flags=(Flag.EMBEDDED_IN_ARTICLE,),
        ),
        replace(
            _open(claims[5], Verdict.THIN_COVERAGE, "Not checked: the channels were not collected for 2026-05-18."),
            coverage=_coverage(complete=False),
            searched=_searched(),
        ),
    )


def _release() -> Statement:
    seen = datetime(2026, 5, 18, 9, 30, tzinfo=UTC)
    return Statement(
        id="statement-11",
        versions=(
            Version(number=1, text=ORIGINAL, seen_from=seen, seen_until=seen + timedelta(hours=5), capture="cd" * 32),
            Version(number=2, text=ORIGINAL + " Corrected.", state=VersionState.EDITED, seen_from=seen),
        ),
        source="kestria-transport",
        author="Jonas Averill",
        author_id="averill",
        channel="transport-releases",
        platform=Platform.PAGE,
        url="https://transport.kestria.example/news/one-ticket?id=11&lang=en",
        published_at=datetime(2026, 5, 18, 9, 0, tzinfo=UTC),
        lang="en",
        kind=StatementKind.RELEASE,
        provenance="imported from releases.jsonl",
    )


def _spanish() -> Statement:
    return Statement(
        id="statement-31",
        versions=(Version(number=1, text=SPANISH),),
        source="sorvela-mre",
        channel="mre-comunicados",
        url="https://mre.sorvela.example/comunicados/31",
        published_at=datetime(2026, 5, 19, 7, 0, tzinfo=UTC),
        lang="es",
        second_hand=True,
    )


def _compared(text: str, claim: Claim, statement: Statement, place: Span) -> Finding:
    """Return the real comparison of a claim with a stretch of a statement, moved to its place in both texts."""
    version = statement.versions[0]
    found = compare(place.of(version.text), claim.text, quoted=claim.is_quoted, original_lang="en", reported_lang="en")
    there, here = place.start, claim.span.start
    alignment = found.alignment
    assert alignment is not None
    moved = replace(
        alignment,
        segments=tuple(
            replace(
                part,
                claim=part.claim.shifted(here),
                statement=part.statement.shifted(there),
                edits=tuple(
                    replace(edit, claim=edit.claim.shifted(here), statement=edit.statement.shifted(there))
                    for edit in part.edits
                ),
            )
            for part in alignment.segments
        ),
        gaps=tuple(gap.shifted(there) for gap in alignment.gaps),
    )
    differences = tuple(
        replace(
            one,
            claim_span=one.claim_span.shifted(here) if one.claim_span else None,
            statement_span=one.statement_span.shifted(there) if one.statement_span else None,
        )
        for one in found.differences
    )
    return replace(
        found,
        id=f"finding-{claim.id}",
        claim_id=claim.id,
        statement=statement,
        version=version,
        claim_span=claim.span,
        statement_span=place,
        alignment=moved,
        differences=differences,
        checks=(*found.checks, CheckResult(check="attribution", agrees=True, message="It is the named speaker's.")),
    )


def _open(claim: Claim, verdict: Verdict, explanation: str) -> Finding:
    return Finding(
        id=f"finding-{claim.id}",
        claim_id=claim.id,
        verdict=verdict,
        severity=Severity.NONE,
        confidence=0.8,
        explanation=explanation,
        claim_span=claim.span,
    )


def _candidate(statement: Statement, reason: str) -> Candidate:
    return Candidate(
        statement=statement,
        version=statement.latest,
        span=Span(0, 43),
        score=0.41,
        plan="rare words",
        reasons=(reason,),
    )


def _coverage(*, complete: bool = True) -> Coverage:
    days = ((date(2026, 5, 1), date(2026, 5, 20)),) if complete else ((date(2026, 4, 1), date(2026, 4, 30)),)
    row = ChannelCoverage(
        channel="transport-releases",
        days=days,
        how="collected",
        last_complete=NOW - timedelta(hours=3),
        statements=1204,
    )
    return Coverage(
        speaker="averill",
        channels=(row,),
        first=DAY,
        last=DAY,
        complete=complete,
        reason="" if complete else "the channels of Jonas Averill were not collected for 2026-05-18",
    )


def _searched() -> Searched:
    return Searched(
        plans=("rare words", "names and numbers"), statements=86, languages=("en", "es"), first=DAY, last=DAY
    )


# --- an article full of traps ---------------------------------------------------------------------------------------

SCRIPT = "<script>alert(1)</script>"
BIDI = "\u202efdp.exe\u202c"
HOSTILE = (
    f'{SCRIPT} "><img src=x onerror=alert(2)> {BIDI} [click](javascript:alert(3)) `code` | **bold** \x00 {{{{ 7*7 }}}}'
)


def hostile_check() -> ArticleCheck:
    """Return an article in which every text that comes from outside tries to be more than text."""
    text = f"{HOSTILE}\n\n“We keep {HOSTILE} open,” {HOSTILE} said.\n\nA\u2067B\u2069 </style> </title> &amp; --> ]]>"
    claim = _claim(
        text, f"We keep {HOSTILE} open,", id="claim-h", lang='en" onload="x',
        speakers=(Speaker(mention=HOSTILE, name=HOSTILE + "!", alternatives=(SCRIPT,)),), cue=HOSTILE, venue=HOSTILE,
        cited_by=HOSTILE, said_on=SaidOn(first=DAY, last=DAY, derived_from=HOSTILE), notes=(HOSTILE,),
    )  # fmt: skip
    original = f"We keep {HOSTILE} shut."
    statement = Statement(
        id=SCRIPT, versions=(Version(number=1, text=original, capture=SCRIPT),), source=SCRIPT, author=HOSTILE,
        channel=HOSTILE, url="javascript:alert(document.domain)", lang="<b>", provenance=HOSTILE,
    )  # fmt: skip
    difference = Difference(
        kind=DifferenceKind.WORDING, claim=f"{HOSTILE} open", statement=f"{HOSTILE} shut", severity=Severity.MAJOR,
        explanation=HOSTILE, claim_span=claim.span, statement_span=Span(0, len(original)), rule=SCRIPT,
    )  # fmt: skip
    found = _compared(text, claim, replace(statement, lang="en"), Span(0, len(original)))
    finding = replace(
        found, statement=statement, verdict=Verdict.ALTERED_WORDING, severity=Severity.MAJOR, explanation=HOSTILE,
        differences=(difference,), rules=(SCRIPT,), also_in=(SCRIPT,),
        checks=(CheckResult(check=SCRIPT, agrees=None, message=HOSTILE),),
        runners_up=(replace(_candidate(statement, HOSTILE), span=Span(0, len(original))),),
        searched=Searched(plans=(SCRIPT,), statements=1, languages=(SCRIPT,)),
        coverage=Coverage(
            speaker=SCRIPT, reason=HOSTILE,
            channels=(ChannelCoverage(channel=SCRIPT, days=((DAY, DAY),), how=SCRIPT),),
        ),
    )  # fmt: skip
    article = Article(
        id="article-hostile", text=text, blocks=(), title=HOSTILE, outlet=HOSTILE, byline=HOSTILE,
        url="javascript:alert(4)//https://calder-post.example", lang='"><svg onload=x>', capture=SCRIPT,
        notes=(HOSTILE,),
    )  # fmt: skip
    return ArticleCheck(
        article=article,
        claims=(claim,),
        findings=(finding,),
        engine=ENGINE,
        checked_at=NOW,
        set_aside=(replace(claim, id="claim-s", reason=HOSTILE),),
        notes=(HOSTILE,),
    )


# --- pieces ---------------------------------------------------------------------------------------------------------


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _claim(text: str, words: str, *, id: str, kind: ClaimKind = ClaimKind.DIRECT, **known: object) -> Claim:
    start = text.rindex(words) if kind is not ClaimKind.HEADLINE else text.index(words)
    span = Span(start, start + len(words))
    context = Span(text.rfind("\n", 0, start) + 1, end if (end := text.find("\n", span.end)) >= 0 else len(text))
    return Claim(id=id, kind=kind, span=span, text=words, segments=(span,), context=context, **known)  # type: ignore[arg-type]
