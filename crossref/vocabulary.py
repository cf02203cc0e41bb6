"""The closed sets of words that values use: verdicts, kinds, states. ``crossref.types`` re-exports them all."""

from __future__ import annotations

from enum import StrEnum


class Platform(StrEnum):
    """Where a channel publishes, or how a statement reached us."""

    FEED = "feed"
    PAGE = "page"
    SITEMAP = "sitemap"
    WORDPRESS = "wordpress"
    GOVUK = "govuk"
    TELEGRAM = "telegram"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    X = "x"
    INSTAGRAM = "instagram"
    FACEBOOK = "facebook"
    FILE = "file"


class StatementKind(StrEnum):
    """What sort of text a statement is."""

    POST = "post"
    RELEASE = "release"
    TRANSCRIPT = "transcript"
    SPEECH = "speech"
    OTHER = "other"


class VersionState(StrEnum):
    """What is known of a version at its channel."""

    LIVE = "live"
    EDITED = "edited"
    DELETED = "deleted"
    UNREACHABLE = "unreachable"


class BlockKind(StrEnum):
    """The part of a page that a block of an article's text comes from."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    BODY = "body"
    CAPTION = "caption"
    PULL_QUOTE = "pull_quote"
    EMBED = "embed"


class ClaimKind(StrEnum):
    """How the article reports what was said."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"
    HEADLINE = "headline"
    EMBEDDED = "embedded"
    FACT = "fact"


class SpeechAct(StrEnum):
    """What a cue verb asserts about the act of speaking (VERDICTS rule I2)."""

    SAY = "say"
    ADMIT = "admit"
    ALLEGE = "allege"
    WARN = "warn"
    WELCOME = "welcome"
    CONDEMN = "condemn"
    AGREE = "agree"
    PROMISE = "promise"
    THREATEN = "threaten"
    DENY = "deny"
    ASK = "ask"
    URGE = "urge"
    ANNOUNCE = "announce"


class EditOp(StrEnum):
    """One step of a word alignment, seen from the original to the claim."""

    EQUAL = "equal"
    REPLACE = "replace"
    INSERT = "insert"
    """Words that the claim has and the original lacks."""
    DELETE = "delete"
    """Words that the original has and the claim lacks."""


class Group(StrEnum):
    """What reports count."""

    AGREEMENT = "agreement"
    PARAPHRASE = "paraphrase"
    DISCREPANCY = "discrepancy"
    UNVERIFIED = "unverified"


class Verdict(StrEnum):
    """What the evidence shows; :data:`GROUP_OF` tells the group."""

    VERBATIM = "verbatim"
    PERMITTED_EDIT = "permitted_edit"
    PARAPHRASE = "paraphrase"
    LOOSE_PARAPHRASE = "loose_paraphrase"
    TRANSLATION = "translation"
    ALTERED_WORDING = "altered_wording"
    ALTERED_NUMBER = "altered_number"
    ALTERED_DATE = "altered_date"
    ALTERED_NAME = "altered_name"
    NEGATION_FLIP = "negation_flip"
    MODALITY_SHIFT = "modality_shift"
    ALTERED_MEANING = "altered_meaning"
    TRUNCATED = "truncated"
    SPLICED = "spliced"
    MISATTRIBUTED = "misattributed"
    MISDATED = "misdated"
    NOT_FOUND = "not_found"
    THIN_COVERAGE = "thin_coverage"
    SECONDARY_ONLY = "secondary_only"
    NOT_CHECKABLE = "not_checkable"


_GROUPS: tuple[tuple[Group, str], ...] = (
    (Group.AGREEMENT, "verbatim permitted_edit"),
    (Group.PARAPHRASE, "paraphrase loose_paraphrase translation"),
    (
        Group.DISCREPANCY,
        "altered_wording altered_number altered_date altered_name negation_flip modality_shift altered_meaning"
        " truncated spliced misattributed misdated",
    ),
    (Group.UNVERIFIED, "not_found thin_coverage secondary_only not_checkable"),
)
GROUP_OF: dict[Verdict, Group] = {Verdict(name): group for group, names in _GROUPS for name in names.split()}


class Severity(StrEnum):
    """How much a difference matters; major needs a person's sign-off before it leaves the desk."""

    NONE = "none"
    MINOR = "minor"
    MAJOR = "major"

    @property
    def rank(self) -> int:
        """Order of severities: 0 none, 1 minor, 2 major."""
        return ("none", "minor", "major").index(self.value)


class Flag(StrEnum):
    """Facts about the source of a finding, beside its verdict."""

    SOURCE_EDITED = "source_edited"
    SOURCE_DELETED = "source_deleted"
    REPOST = "repost"
    MACHINE_TRANSLATED = "machine_translated"
    BACK_TRANSLATION = "back_translation"
    EMBEDDED_IN_ARTICLE = "embedded_in_article"
    NEEDS_LOOK = "needs_look"


class DifferenceKind(StrEnum):
    """The kinds of difference that a finding lists."""

    WORDING = "wording"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    NEGATION = "negation"
    MODALITY = "modality"
    QUANTIFIER = "quantifier"
    ROLE = "role"
    SPEECH_ACT = "speech_act"
    OMISSION = "omission"
    ORDER = "order"
    GLOSS = "gloss"
    ATTRIBUTION = "attribution"
    CHANNEL = "channel"
    OCCASION = "occasion"
    SPELLING = "spelling"


class ReviewDecision(StrEnum):
    """What a reviewer decided about a finding."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    CORRECTED = "corrected"
