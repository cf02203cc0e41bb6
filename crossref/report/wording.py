"""The words of a report: labels of verdicts, groups, kinds, flags and rules, and the sentences of its method note.

Whatever the tool says by itself stands here or in a template, so that one test can hold all of it against the list of
words that accuse. The tables hold English, which is also what the catalogues of other languages are keyed by; a lookup
gives the words in the language spoken.
"""

from __future__ import annotations

from typing import TypeVar

from crossref.report.tongue import say, say_many
from crossref.types import (
    BlockKind,
    ClaimKind,
    DifferenceKind,
    Flag,
    Group,
    Platform,
    Severity,
    StatementKind,
    Verdict,
    VersionState,
)
from crossref.verdict import explanations

Key = TypeVar("Key")


class Words(dict[Key, str]):
    """A table of English words; looking one up gives it in the language spoken."""

    def __getitem__(self, key: Key) -> str:
        return say(super().__getitem__(key))

    def said(self, key: Key, otherwise: str) -> str:
        """Return the words for a key, or something else where the table has none."""
        return say(self.get(key, otherwise))


BANNED = (*explanations.BANNED, "probability of being")
"""Words that no sentence of the tool's own may hold."""

SHAPES: dict[Group, str] = {
    Group.AGREEMENT: "●",
    Group.PARAPHRASE: "◐",
    Group.DISCREPANCY: "▲",
    Group.UNVERIFIED: "○",
}

GROUP_NAMES: dict[Group, tuple[str, str]] = {
    Group.AGREEMENT: ("agreement", "agreements"),
    Group.PARAPHRASE: ("paraphrase", "paraphrases"),
    Group.DISCREPANCY: ("discrepancy", "discrepancies"),
    Group.UNVERIFIED: ("not established", "not established"),
}
"""For one, and for any other number."""

GROUP_MEANINGS: Words[Group] = Words(
    {
        Group.AGREEMENT: "The quoted words are the original's, but for edits that newsroom style allows.",
        Group.PARAPHRASE: "Reported in other words or in another language; the facts hold.",
        Group.DISCREPANCY: "Words, figures, names, dates or the speaker differ from the original.",
        Group.UNVERIFIED: "Not compared, or no original was found. Nothing follows from this about the claim.",
    }
)

VERDICT_LABELS: Words[Verdict] = Words(
    {
        Verdict.VERBATIM: "Verbatim",
        Verdict.PERMITTED_EDIT: "Permitted edit",
        Verdict.PARAPHRASE: "Paraphrase",
        Verdict.LOOSE_PARAPHRASE: "Loose paraphrase",
        Verdict.TRANSLATION: "Translation",
        Verdict.ALTERED_WORDING: "Altered wording",
        Verdict.ALTERED_NUMBER: "Altered number",
        Verdict.ALTERED_DATE: "Altered date",
        Verdict.ALTERED_NAME: "Altered name",
        Verdict.NEGATION_FLIP: "Negation added or lost",
        Verdict.MODALITY_SHIFT: "Modality shifted",
        Verdict.ALTERED_MEANING: "Altered meaning",
        Verdict.TRUNCATED: "Truncated",
        Verdict.SPLICED: "Spliced",
        Verdict.MISATTRIBUTED: "Other speaker",
        Verdict.MISDATED: "Other occasion",
        Verdict.NOT_FOUND: "Not found",
        Verdict.THIN_COVERAGE: "Thin coverage",
        Verdict.SECONDARY_ONLY: "Second-hand only",
        Verdict.NOT_CHECKABLE: "Not checkable",
    }
)

VERDICT_MEANINGS: Words[Verdict] = Words(
    {
        Verdict.VERBATIM: "The same words.",
        Verdict.PERMITTED_EDIT: "The same words but for what newsroom style allows, such as a marked cut or a bracket.",
        Verdict.PARAPHRASE: "Reported speech whose facts all hold.",
        Verdict.LOOSE_PARAPHRASE: "Reported speech on the same matter; a weighty word was added, lost or softened.",
        Verdict.TRANSLATION: "The original is in another language; its facts hold, its wording cannot be judged.",
        Verdict.ALTERED_WORDING: "Inside quotation marks, words differ beyond what style allows.",
        Verdict.ALTERED_NUMBER: "A quantity differs, units and scales reduced first.",
        Verdict.ALTERED_DATE: "A date or a stretch of time differs.",
        Verdict.ALTERED_NAME: "A person, place or body differs.",
        Verdict.NEGATION_FLIP: "A negating word is on one side only.",
        Verdict.MODALITY_SHIFT: "How certain, how binding or how many: may and will, some and all.",
        Verdict.ALTERED_MEANING: "Who does what to whom, an opposite, or a promise or threat that the original lacks.",
        Verdict.TRUNCATED: "The cut drops a condition, negation, exception or contrast of the quoted sentence.",
        Verdict.SPLICED: "One unbroken quotation joins words that stand apart in the original.",
        Verdict.MISATTRIBUTED: "The words were found under another speaker's name.",
        Verdict.MISDATED: "The words were found at another time than the article gives.",
        Verdict.NOT_FOUND: "No close text among the statements searched, though the days are covered.",
        Verdict.THIN_COVERAGE: "The speaker's channels were not collected for those days.",
        Verdict.SECONDARY_ONLY: "Found only in accounts by others; the original was not located.",
        Verdict.NOT_CHECKABLE: "Too short to compare, or no official speaker can be named.",
    }
)

SEVERITY_LABELS: Words[Severity] = Words({Severity.NONE: "", Severity.MINOR: "minor", Severity.MAJOR: "major"})
NEEDS_SIGN_OFF = "needs sign-off"

KIND_LABELS: Words[ClaimKind] = Words(
    {
        ClaimKind.DIRECT: "Quotation",
        ClaimKind.PARTIAL: "Partial quotation",
        ClaimKind.INDIRECT: "Reported speech",
        ClaimKind.HEADLINE: "Headline",
        ClaimKind.EMBEDDED: "Embedded post",
        ClaimKind.FACT: "Fact of the event",
    }
)

PLACE_LABELS: Words[BlockKind] = Words(
    {
        BlockKind.HEADLINE: "in the headline",
        BlockKind.STANDFIRST: "in the standfirst",
        BlockKind.SUBHEAD: "in a subheading",
        BlockKind.BODY: "in the text",
        BlockKind.CAPTION: "in a caption",
        BlockKind.PULL_QUOTE: "in a pull quote",
        BlockKind.EMBED: "in an embedded post",
    }
)

BLOCK_LABELS: Words[BlockKind] = Words(
    {
        BlockKind.HEADLINE: "Headline",
        BlockKind.STANDFIRST: "Standfirst",
        BlockKind.SUBHEAD: "Subheading",
        BlockKind.BODY: "",
        BlockKind.CAPTION: "Caption",
        BlockKind.PULL_QUOTE: "Pull quote",
        BlockKind.EMBED: "Embedded post",
    }
)

DIFFERENCE_LABELS: Words[DifferenceKind] = Words(
    {
        DifferenceKind.WORDING: "Wording",
        DifferenceKind.NUMBER: "Number",
        DifferenceKind.DATE: "Date",
        DifferenceKind.NAME: "Name",
        DifferenceKind.PLACE: "Place",
        DifferenceKind.NEGATION: "Negation",
        DifferenceKind.MODALITY: "Modality",
        DifferenceKind.QUANTIFIER: "Quantifier",
        DifferenceKind.ROLE: "Who does what",
        DifferenceKind.SPEECH_ACT: "Speech act",
        DifferenceKind.OMISSION: "Omission",
        DifferenceKind.ORDER: "Order",
        DifferenceKind.GLOSS: "Bracketed insertion",
        DifferenceKind.ATTRIBUTION: "Speaker",
        DifferenceKind.CHANNEL: "Channel",
        DifferenceKind.OCCASION: "Occasion",
        DifferenceKind.SPELLING: "Spelling",
    }
)

REVIEW_LABELS: Words[str] = Words(
    {
        "unreviewed": "Unreviewed",
        "confirmed": "Confirmed",
        "dismissed": "Dismissed",
        "corrected": "Corrected",
    }
)

FATE_LABELS: Words[str] = Words(
    {
        "quoted": "quoted as it is",
        "reported": "reported in other words",
        "changed": "differs in some article",
        "unreported": "reported by nobody",
    }
)
FATE_SHAPES: dict[str, str] = {"quoted": "●", "reported": "◐", "changed": "▲", "unreported": "○"}

CHECK_NAMES: dict[str, str] = {
    "numbers": "numbers",
    "dates": "dates",
    "names": "names",
    "negation": "negation",
    "modality": "modality",
    "cuts": "cuts",
    "attribution": "attribution",
    "roles": "roles",
    "rivals": "words of one set",
    "speech_acts": "speech acts",
    "wording": "wording",
    "channel": "channel",
    "occasion": "occasion",
    "event day": "day of the event",
}
"""Checks by the name that findings give them."""

FLAG_SENTENCES: Words[Flag] = Words(
    {
        Flag.SOURCE_EDITED: "The original was edited after it was published; the version compared is named.",
        Flag.SOURCE_DELETED: "The original is no longer at its address; the kept version was compared.",
        Flag.REPOST: "The original is a repost of somebody else's words.",
        Flag.MACHINE_TRANSLATED: "A machine translation took part in this comparison.",
        Flag.BACK_TRANSLATION: "The quotation may be a translation back into the speaker's own language; its wording "
        "cannot be held against the original.",
        Flag.EMBEDDED_IN_ARTICLE: "The original is known from a copy shown inside the article.",
        Flag.NEEDS_LOOK: "Needs a look: this finding is less sure than the newsroom's bar.",
    }
)

STATE_LABELS: Words[VersionState] = Words(
    {
        VersionState.LIVE: "at its address when last seen",
        VersionState.EDITED: "since edited",
        VersionState.DELETED: "since deleted",
        VersionState.UNREACHABLE: "address not reachable when last tried",
    }
)

PLATFORM_LABELS: Words[Platform] = Words(
    {
        Platform.FEED: "web feed",
        Platform.PAGE: "web page",
        Platform.SITEMAP: "website",
        Platform.WORDPRESS: "website",
        Platform.GOVUK: "GOV.UK",
        Platform.TELEGRAM: "Telegram",
        Platform.MASTODON: "Mastodon",
        Platform.BLUESKY: "Bluesky",
        Platform.X: "X",
        Platform.INSTAGRAM: "Instagram",
        Platform.FACEBOOK: "Facebook",
        Platform.FILE: "file",
    }
)

STATEMENT_LABELS: Words[StatementKind] = Words(
    {
        StatementKind.POST: "post",
        StatementKind.RELEASE: "release",
        StatementKind.TRANSCRIPT: "transcript",
        StatementKind.SPEECH: "speech",
        StatementKind.OTHER: "text",
    }
)

FOLD_NOTES: Words[str] = Words(
    {
        "case": "differs in capitals only",
        "spelling": "spelling variant",
        "number style": "the same number, written in another style",
        "inflection": "another form of the same word",
    }
)

VENUES = ("website", "statement", "interview", "press", "speech", "letter", "parliament")
"""Where an article says that something was said, as claims name it; networks go by their own names."""

RULES: Words[str] = Words(
    {
        "E1": "Parts joined by an ellipsis come in order, from one text, with a short gap.",
        "E2": "What a marked gap leaves out binds none of the kept words.",
        "E3": "A quotation that begins or ends mid-sentence leaves no condition, exception or negation behind.",
        "B1": "A bracket explains or names what the original means.",
        "C1": "Capitals are the house's own.",
        "P1": "Closing punctuation and commas are the house's own.",
        "G1": "Tidying of speech that the house style allows.",
        "S1": "Spelling and number style may vary; the name and the value may not.",
        "Q1": "A partial quotation is one unbroken run of words.",
        "M1": "Marks of social media may be dropped or spelled out.",
        "M2": "A platform's own cut is no full text.",
        "I1": "Reported speech may shift tense, person and place words; facts and parties stay.",
        "I2": "The reporting verb asserts no more than the original does.",
        "T1": "In a translation, facts and weighty words must map; wording is not judged.",
        "T2": "Where official language versions differ, either one serves.",
        "A1": "The office-holder, the body and its spokesperson count as one speaker at that date.",
        "V1": "The words stand on the channel that the article names.",
        "D1": "The day of saying agrees, within the time zones.",
        "O1": "Items of a list may be left out in reported speech only.",
        "R1": "Of several statements with the same words, the nearest before publication is shown.",
        "X1": "Of several differences, the most severe gives the verdict.",
        "antonym": "A word stands where the original has its opposite.",
        "modality": "How certain or binding the words are, and how many they cover.",
        "negation": "Negating words are weighed on both sides.",
        "roles": "Who does what to whom.",
    }
)

METHOD: tuple[tuple[str, str], ...] = (
    (
        "What is compared",
        "Each claim, that is each passage in which the article says what somebody said, is laid beside the closest "
        "original among the statements collected, word by word. How similar two texts look never decides; the words "
        "that differ do, each read by a rule named in this report.",
    ),
    (
        "Dropped before words are compared",
        "Composed and decomposed letters count as the same; so do runs of white space, the glyphs of quotation marks, "
        "apostrophes, dashes and the ellipsis, ligatures and full-width forms. Soft hyphens, zero-width and direction "
        "marks, hyphenation at line ends, links, emoji and the marks # and @ are dropped. Characters that were lost "
        "before the text reached us match anything and are reported.",
    ),
    (
        "Noted, but still the same words",
        "Capitals, closing punctuation, accents, spelling variants and number style.",
    ),
    ("Kept exactly", "Digits, per cent signs, currencies and negating words."),
    (
        "What a verdict means",
        "It describes how the article's words relate to the original that is shown beside them, and nothing more. It "
        "says nothing about whether the statement itself is true, or why words differ. An open verdict says only that "
        "no comparison was possible with what was collected; speech, interviews and deleted posts are often outside "
        "the archive.",
    ),
    (
        "People judge",
        "A finding is evidence for an editor, who decides. A major difference is a candidate only: it needs a "
        "person's sign-off before it is published or counted. The article carries no score and no grade.",
    ),
)
"""Headings and texts of the method note."""

WEEKLY_METHOD: tuple[tuple[str, str], ...] = (
    (
        "What is counted",
        "Of each article the newest check counts, on the day of the article. Syndicated copies, articles that share "
        "most of their words, count once: a claim that a copy only repeats is left out, one that it alone has counts. "
        "Findings that a reviewer dismissed count nowhere, corrected ones as corrected.",
    ),
    (
        "How sure the shares are",
        "A share is given from 20 checked claims in 5 articles on, always with its 95% Wilson interval and its "
        "denominator. Checked are claims with a verdict on their words; those for which nothing was established are "
        "counted apart. Where two intervals overlap, chance may explain the difference. Tables stand in the order of "
        "names: with these numbers nobody can be ranked.",
    ),
    (
        "What the tables do not show",
        "Claims that the program did not recognise, speech outside the collected channels, and articles that nobody "
        "had checked. How many statements of each body are collected decides how much can be found.",
    ),
)
"""What the weekly report adds to the method note."""

MARKED_WORDS = "Words that differ are marked on both sides."
MARKED_FACTS = "Reported speech uses its own words, so only the differences listed below are marked."
MARKED_FOREIGN = "The two sides are in different languages, so only the differences listed below are marked."
MARKED_NOTHING = "No words could be laid beside each other."


def group_name(group: Group) -> str:
    """Return a group in a word."""
    return say_many(*GROUP_NAMES[group], 1)


def group_label(group: Group, count: int) -> str:
    """Return the word that goes with a count: "agreement" or "agreements"."""
    return say_many(*GROUP_NAMES[group], count)


def count_text(group: Group, count: int) -> str:
    """Return "1 agreement", "3 agreements", "2 not established"."""
    return f"{count} {group_label(group, count)}"


def method_of(note: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return headings and texts of a method note in the language spoken."""
    return tuple((say(heading), say(text)) for heading, text in note)


def rule_text(rule: str) -> str:
    """Return what a rule says; empty for one that this version does not describe."""
    return RULES.said(rule, "")
