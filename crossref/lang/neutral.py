"""The rules for a language crossref has no words for: quotation marks of every press, digits, names; nothing else."""

from __future__ import annotations

from crossref.lang.base import Language

LANGUAGE = Language(
    code="und",
    name="neutral",
    quote_pairs=(
        ("“", "”"),
        ("«", "»"),
        ("„", "“"),
        ("„", "”"),
        ("»", "«"),
        ("「", "」"),
        ("『", "』"),
        ("‘", "’"),
        ('"', '"'),
    ),
    dash_dialogue=True,
    note="No word lists exist for this language: only quotation marks, numbers and names were used.",
)
