"""Claims, findings and checked articles as JSON documents, in the shapes that ``docs/schemas`` describes.

Offsets are code points of ``article.text``. Halves of surrogate pairs, which no file can hold, become U+FFFD; that
changes no offset.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from crossref.lang import get_language
from crossref.phrases import keep
from crossref.report.beside import MachineTranslation
from crossref.types import (
    Article,
    ArticleCheck,
    Candidate,
    CheckResult,
    Claim,
    Coverage,
    Difference,
    Finding,
    Group,
    Searched,
    Severity,
    Span,
    Speaker,
    Statement,
    Version,
)

Document = dict[str, Any]  # Any: a JSON value

CHECK_FORMAT = "crossref-check/1"
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def claim_document(claim: Claim) -> Document:
    """Return a claim as ``crossref extract`` prints it.

    ``speaker`` is the mention as the article has it, or the name where the mention is a pronoun.
    """
    said_on = claim.said_on
    document = {
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "kind": claim.kind.value,
        "speaker": _mention(claim.speaker, claim.lang) if claim.speaker else None,
        "speaker_id": claim.speaker.id if claim.speaker else None,
        "speaker_start": claim.speaker.span.start if claim.speaker and claim.speaker.span else None,
        "speaker_end": claim.speaker.span.end if claim.speaker and claim.speaker.span else None,
        "cue": claim.cue,
        "said_on": [_iso(said_on.first), _iso(said_on.last)] if said_on else None,
        "said_on_from": said_on.derived_from if said_on else None,
        "confidence": round(claim.confidence, 4),
        "segments": [_pair(segment) for segment in claim.segments],
        "place": claim.place.value,
        "speakers": [_speaker(speaker) for speaker in claim.speakers],
        "speech_act": claim.speech_act.value,
        "venue": claim.venue,
        "cited_by": claim.cited_by,
        "lang": claim.lang,
        "notes": list(claim.notes),
    }
    return clean(document)


def passage_documents(claim: Claim, text: str) -> list[Document]:
    """Return a claim as ``crossref extract --jsonl`` prints it: one line for each unbroken passage.

    What the article sets between two passages of a quotation, as in "“It holds,” she said, “for now.”", is in neither.
    """
    whole = claim_document(claim)
    if len(claim.segments) < _SPLIT:
        return [whole]
    passages = [{"start": part.start, "end": part.end, "text": part.of(text)} for part in claim.segments]
    return [{**whole, **clean(passage)} for passage in passages]


_SPLIT = 2
"""Stretches from which a claim is split."""


def compare_document(finding: Finding) -> Document:
    """Return a finding of two texts compared by hand, as ``crossref compare`` prints it."""
    document = {
        **_judgement(finding),
        "differences": [_difference(one) for one in finding.differences],
        "explanation": finding.explanation,
        "spans": _spans(finding),
        "flags": [flag.value for flag in finding.flags],
    }
    return clean(document)


def check_document(check: ArticleCheck, machine: Mapping[str, MachineTranslation] | None = None) -> Document:
    """Return a checked article as ``crossref check --json`` prints it and reports keep it.

    ``machine`` are machine translations of originals, by the finding's id.
    """
    made = machine or {}
    document = {
        "format": CHECK_FORMAT,
        "engine": check.engine,
        "checked_at": _iso(check.checked_at),
        "article": _article(check.article),
        "claims": [_claim(claim) for claim in check.claims],
        "findings": [_finding(finding, made.get(finding.id)) for finding in check.findings],
        "set_aside": [{**_claim(claim), "reason": claim.reason} for claim in check.set_aside],
        "notes": list(check.notes),
    }
    return clean(document)


def needs_sign_off(finding: Finding) -> bool:
    """Tell whether a person must sign the finding before it leaves the desk."""
    return finding.group is Group.DISCREPANCY and finding.severity is Severity.MAJOR


# --- claims ---------------------------------------------------------------------------------------------------------


def _claim(claim: Claim) -> Document:
    return {"id": claim.id, **claim_document(claim), "twin_of": claim.twin_of}


def _mention(speaker: Speaker, lang: str | None) -> str:
    return speaker.name if speaker.name and _is_pronoun(speaker.mention, lang) else speaker.mention


def _is_pronoun(mention: str, lang: str | None) -> bool:
    word = mention.strip().lower()
    if not word or " " in word:
        return not word
    reporting = get_language(lang or "en").reporting
    return word in dict(reporting.pronouns) or word in dict(reporting.possessives)


def _speaker(speaker: Speaker) -> Document:
    return {
        "mention": speaker.mention,
        "name": speaker.name,
        "span": _pair(speaker.span),
        "person_id": speaker.person_id,
        "source_id": speaker.source_id,
        "confidence": round(speaker.confidence, 4),
        "alternatives": list(speaker.alternatives),
    }


def _article(article: Article) -> Document:
    return {
        "id": article.id,
        "title": article.title,
        "url": article.url,
        "outlet": article.outlet,
        "byline": article.byline,
        "published_at": _iso(article.published_at),
        "lang": article.lang,
        "sha256": article.capture,
        "text": article.text,
        "notes": list(article.notes),
    }


# --- findings -------------------------------------------------------------------------------------------------------


def _judgement(finding: Finding) -> Document:
    return {
        "verdict": finding.verdict.value,
        "group": finding.group.value,
        "severity": finding.severity.value,
        "confidence": round(finding.confidence, 4),
    }


def _finding(finding: Finding, made: MachineTranslation | None) -> Document:
    return {
        "id": finding.id,
        "claim_id": finding.claim_id,
        **_judgement(finding),
        "needs_sign_off": needs_sign_off(finding),
        "flags": [flag.value for flag in finding.flags],
        "statement": _statement(finding.statement, finding.version),
        "machine_translation": asdict(made) if made is not None else None,
        "spans": _spans(finding),
        "differences": [_difference(one) for one in finding.differences],
        "rules": list(finding.rules),
        "checks": [_check(result) for result in finding.checks],
        "coverage": _coverage(finding.coverage),
        "searched": _searched(finding.searched),
        "runners_up": [_candidate(one) for one in finding.runners_up],
        "also_in": list(finding.also_in),
        "explanation": finding.explanation,
        "messages": [{"many": "", "values": {}, **one} for one in keep(finding.explanation)],
    }


def _spans(finding: Finding) -> Document:
    return {"claim": _pair(finding.claim_span), "statement": _pair(finding.statement_span)}


def _difference(one: Difference) -> Document:
    return {
        "kind": one.kind.value,
        "claim": one.claim,
        "statement": one.statement,
        "severity": one.severity.value,
        "explanation": one.explanation,
        "rule": one.rule or None,
        "spans": {"claim": _pair(one.claim_span), "statement": _pair(one.statement_span)},
    }


def _check(result: CheckResult) -> Document:
    return {"check": result.check, "agrees": result.agrees, "message": result.message}


def _statement(statement: Statement | None, version: Version | None) -> Document | None:
    if statement is None:
        return None
    shown = version or statement.latest
    return {
        "id": statement.id,
        "url": statement.url,
        "published_at": _iso(statement.published_at),
        "source": statement.source,
        "author": statement.author,
        "author_id": statement.author_id,
        "channel": statement.channel,
        "lang": statement.lang,
        "text": shown.text,
        "version": shown.number,
        "versions": len(statement.versions),
        "state": statement.latest.state.value,
        "sha256": shown.capture,
        "second_hand": statement.second_hand,
        "provenance": statement.provenance,
    }


def _candidate(one: Candidate) -> Document:
    return {
        "id": one.statement.id,
        "url": one.statement.url,
        "published_at": _iso(one.statement.published_at),
        "score": round(one.score, 4),
        "span": _pair(one.span),
        "text": one.span.of(one.version.text),
        "reasons": list(one.reasons),
    }


def _coverage(coverage: Coverage | None) -> Document | None:
    if coverage is None:
        return None
    return {
        "speaker": coverage.speaker,
        "first": _iso(coverage.first),
        "last": _iso(coverage.last),
        "complete": coverage.complete,
        "reason": coverage.reason,
        "channels": [
            {
                "channel": row.channel,
                "days": [[_iso(first), _iso(last)] for first, last in row.days],
                "how": row.how,
                "last_complete": _iso(row.last_complete),
                "statements": row.statements,
            }
            for row in coverage.channels
        ],
    }


def _searched(searched: Searched | None) -> Document | None:
    if searched is None:
        return None
    return {
        "statements": searched.statements,
        "languages": list(searched.languages),
        "first": _iso(searched.first),
        "last": _iso(searched.last),
        "plans": list(searched.plans),
    }


# --- values ---------------------------------------------------------------------------------------------------------


def _iso(moment: date | datetime | None) -> str | None:
    """Return a day or time as ISO 8601; a time keeps its zone, UTC is written Z."""
    return moment.isoformat().replace("+00:00", "Z") if moment is not None else None


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span is not None else None


def clean(document: Document) -> Document:
    """Return a document that any file can hold: halves of surrogate pairs become U+FFFD."""
    return {key: _clean(value) for key, value in document.items()}


def _clean(value: Any) -> Any:  # Any: a JSON value, the same shape back
    if isinstance(value, str):
        return _HALF_PAIR.sub("\ufffd", value)
    if isinstance(value, dict):
        return clean(value)
    if isinstance(value, list):
        return [_clean(one) for one in value]
    return value
