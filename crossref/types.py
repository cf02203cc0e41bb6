"""The values that travel through crossref: frozen, typed, free of input and output.

Every stage takes and returns these. Text positions are :class:`Span`, half-open, in code points of the text that
the field's docstring names. Times are aware and in UTC unless a docstring says otherwise; ``None`` means unknown.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime

from crossref.spans import Span as Span
from crossref.vocabulary import GROUP_OF as GROUP_OF
from crossref.vocabulary import BlockKind as BlockKind
from crossref.vocabulary import ClaimKind as ClaimKind
from crossref.vocabulary import DifferenceKind as DifferenceKind
from crossref.vocabulary import EditOp as EditOp
from crossref.vocabulary import Flag as Flag
from crossref.vocabulary import Group as Group
from crossref.vocabulary import Platform as Platform
from crossref.vocabulary import ReviewDecision as ReviewDecision
from crossref.vocabulary import Severity as Severity
from crossref.vocabulary import SpeechAct as SpeechAct
from crossref.vocabulary import StatementKind as StatementKind
from crossref.vocabulary import Verdict as Verdict
from crossref.vocabulary import VersionState as VersionState


def stable_id(prefix: str, *parts: object) -> str:
    """Return an id that depends on the parts alone, so that it survives re-runs: ``prefix-`` and 16 hex digits."""
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode("utf-8", "surrogatepass"))
    return f"{prefix}-{digest.hexdigest()[:16]}"


# --- official sources -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One office of a person; ``since`` and ``until`` are days, inclusive, ``None`` where unknown or still held."""

    title: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who speaks for a source. Handles are ``platform:name``, without a leading @."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    gender: str | None = None
    handles: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Where a source publishes. ``person`` is the id of the person whose own account it is.

    ``settings`` are what its collector is told beside the address, as pairs: the selectors of a listing page.
    """

    id: str
    platform: Platform
    address: str
    language: str | None = None
    cadence: str | None = None
    terms: str | None = None
    person: str | None = None
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An official body. ``names`` are pairs (language, name); ``country`` an ISO 3166 code or a name."""

    id: str
    names: tuple[tuple[str, str], ...]
    kind: str | None = None
    country: str | None = None
    timezone: str | None = None
    licence: str | None = None
    aliases: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    channels: tuple[Channel, ...] = ()

    @property
    def name(self) -> str:
        """The English name, else the first one given."""
        return dict(self.names).get("en") or self.names[0][1]


# --- what was published ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """Bytes as fetched. ``sha256`` is of the body; ``headers`` are lower-case pairs in the order received."""

    sha256: str
    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    fetched_at: datetime
    media_type: str | None = None
    warc: str | None = None
    archive_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A statement's text as seen from one time until another; ``number`` counts from 1."""

    number: int
    text: str
    state: VersionState = VersionState.LIVE
    seen_from: datetime | None = None
    seen_until: datetime | None = None
    capture: str | None = None
    """sha256 of the capture it was read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing an official body or person published. ``versions`` are oldest first and never empty.

    ``id`` is the importer's, or a stable id of platform and native id. ``provenance`` is set where the statement was
    not collected from its channel: "embedded in URL", "as imported"; ``second_hand`` marks an embedded or quoted copy.
    """

    id: str
    versions: tuple[Version, ...]
    source: str | None = None
    author: str | None = None
    author_id: str | None = None
    channel: str | None = None
    platform: Platform | None = None
    native_id: str | None = None
    url: str | None = None
    published_at: datetime | None = None
    lang: str | None = None
    kind: StatementKind = StatementKind.POST
    reply_to: str | None = None
    repost_of: str | None = None
    quote_of: str | None = None
    provenance: str | None = None
    second_hand: bool = False

    @property
    def latest(self) -> Version:
        """The newest version."""
        return self.versions[-1]

    @property
    def text(self) -> str:
        """The newest version's text."""
        return self.versions[-1].text


# --- articles -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedPost:
    """A post shown inside an article. ``span`` (with author and date line) and ``text_span`` lie in the article's text.

    ``handle`` is without @. ``published_on`` is the day that the embed shows; ``published_at`` the time where known.
    """

    platform: Platform
    text: str
    span: Span
    text_span: Span
    author: str | None = None
    handle: str | None = None
    url: str | None = None
    native_id: str | None = None
    published_on: date | None = None
    published_at: datetime | None = None
    lang: str | None = None
    links: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, headline or caption; ``span`` lies in the article's text. ``speaker_label`` is an interview's
    or live blog's label, where the page sets one apart. ``entry`` numbers the entries of a live blog from 1, as they
    stand on the page; ``at`` is when the entry was written, in the outlet's own zone."""

    kind: BlockKind
    span: Span
    lang: str | None = None
    speaker_label: str | None = None
    entry: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A news text. ``text`` is what all spans of the article's claims point into; blocks are in reading order.

    ``published_at`` keeps the outlet's own zone. ``notes`` say what was mended or is missing, in plain sentences.
    """

    id: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published_at: datetime | None = None
    lang: str | None = None
    embeds: tuple[EmbeddedPost, ...] = ()
    capture: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who is said to have said it. ``mention`` and ``span`` are the article's words ("He", "the Ministry").

    ``name`` is the person or body that the mention stands for, as text; ``person_id`` and ``source_id`` where the
    directory knows them. ``alternatives`` are other ids that the mention could stand for.
    """

    mention: str
    name: str
    span: Span | None = None
    person_id: str | None = None
    source_id: str | None = None
    confidence: float = 0.0
    alternatives: tuple[str, ...] = ()

    @property
    def id(self) -> str | None:
        """The person's id, else the body's."""
        return self.person_id or self.source_id


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidOn:
    """The days on which the words were said, both inclusive, and how that was derived ("on Wednesday")."""

    first: date
    last: date
    derived_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the article says somebody said. All spans lie in the article's text.

    ``text`` is ``span.of(article.text)``, without the outer quotation marks for quoted speech. ``segments`` are the
    quoted stretches of a quote split by its attribution (one stretch otherwise). ``context`` is the sentence around.
    ``twin_of`` is the id of the claim that a pull quote or headline repeats. ``reason`` says why a span is *not* a
    claim, for those that were set aside (listed by ``--explain`` alone); ``rule`` says what made it one.
    """

    id: str
    kind: ClaimKind
    span: Span
    text: str
    segments: tuple[Span, ...]
    context: Span
    place: BlockKind = BlockKind.BODY
    speakers: tuple[Speaker, ...] = ()
    cue: str | None = None
    cue_span: Span | None = None
    speech_act: SpeechAct = SpeechAct.SAY
    said_on: SaidOn | None = None
    venue: str | None = None
    lang: str | None = None
    confidence: float = 0.5
    twin_of: str | None = None
    cited_by: str | None = None
    reason: str | None = None
    rule: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_quoted(self) -> bool:
        """Whether the words stand in quotation marks or are a post shown whole."""
        return self.kind in (ClaimKind.DIRECT, ClaimKind.PARTIAL, ClaimKind.EMBEDDED, ClaimKind.HEADLINE)

    @property
    def speaker(self) -> Speaker | None:
        """The first speaker, where there is one."""
        return self.speakers[0] if self.speakers else None


# --- matching and judgement -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A passage worth aligning. ``span`` lies in the version's text; ``score`` is 0 to 1, best first.

    ``plan`` names the search plan that found it; ``reasons`` are short sentences an editor can read. ``carried`` is the
    share (0-1) of the claim's words that the passage, in another language, holds by the word lists.
    """

    statement: Statement
    version: Version
    span: Span
    score: float
    plan: str = ""
    reasons: tuple[str, ...] = ()
    carried: float | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of an alignment: spans into the claim's article text and the version's text, empty where nothing stands.

    ``fold`` names what made unlike words equal ("case", "spelling", "number style", "inflection"), else "".
    """

    op: EditOp
    claim: Span
    statement: Span
    fold: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignedSegment:
    """A claim segment against its place in the original. Spans lie in the raw texts."""

    claim: Span
    statement: Span
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Claim segments against one version. ``claim_coverage`` is the share (0-1) of the claim's words found in order.

    ``gaps`` are the stretches of the original left out between segments (ellipsis or splice).
    """

    segments: tuple[AlignedSegment, ...]
    gaps: tuple[Span, ...] = ()
    claim_coverage: float = 0.0
    similarity: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs. ``claim`` and ``statement`` are the words on each side, empty where nothing stands."""

    kind: DifferenceKind
    claim: str
    statement: str
    severity: Severity
    explanation: str
    claim_span: Span | None = None
    statement_span: Span | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """What one check found. ``agrees`` is ``None`` when the check cannot tell."""

    check: str
    agrees: bool | None
    message: str
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelCoverage:
    """The days for which one channel is collected, inclusive pairs, oldest first."""

    channel: str
    days: tuple[tuple[date, date], ...]
    how: str
    """"collected", "as imported" or "vouched for"."""
    last_complete: datetime | None = None
    statements: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What was there to be searched for one claim's speaker and days.

    ``complete`` tells whether at least one channel of the speaker is covered for the claim's days.
    """

    speaker: str | None
    channels: tuple[ChannelCoverage, ...] = ()
    first: date | None = None
    last: date | None = None
    complete: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What a search looked at: named plans, number of statements in reach, languages, and the closest text."""

    plans: tuple[str, ...] = ()
    statements: int = 0
    languages: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The result for one claim: verdict, its evidence and what was searched. ``explanation`` is a plain sentence.

    ``runners_up`` are other candidates, best first; ``also_in`` ids of statements with the same words.
    """

    id: str
    claim_id: str
    verdict: Verdict
    severity: Severity
    confidence: float
    explanation: str
    statement: Statement | None = None
    version: Version | None = None
    claim_span: Span | None = None
    statement_span: Span | None = None
    alignment: Alignment | None = None
    differences: tuple[Difference, ...] = ()
    checks: tuple[CheckResult, ...] = ()
    flags: tuple[Flag, ...] = ()
    runners_up: tuple[Candidate, ...] = ()
    also_in: tuple[str, ...] = ()
    coverage: Coverage | None = None
    searched: Searched | None = None
    rules: tuple[str, ...] = ()

    @property
    def group(self) -> Group:
        """The group of the verdict."""
        return GROUP_OF[self.verdict]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCheck:
    """One article checked: claims in reading order and a finding for each; ``engine`` is version and rules' hash."""

    article: Article
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    engine: str
    checked_at: datetime
    set_aside: tuple[Claim, ...] = ()
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a person decided; reviews are appended, never changed. ``corrected_to`` with CORRECTED alone."""

    id: str
    finding_id: str
    reviewer: str
    decision: ReviewDecision
    at: datetime
    note: str = ""
    corrected_to: Verdict | None = None
