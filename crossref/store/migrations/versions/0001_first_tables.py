"""Every table of the first version."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString, UTCDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "capture",
    "statement",
    "version",
    "statement_alias",
    "sighting",
    "article",
    "article_version",
    "article_check",
    "claim",
    "finding",
    "review",
    "counter",
    "source",
    "person",
    "channel",
    "channel_days",
    "channel_state",
    "feed_state",
    "run",
    "run_outcome",
)
"""In the order of making, so that no table is dropped before those that point to it."""


def upgrade() -> None:
    """Bring the schema to this revision."""
    _make_published()
    _make_checked()
    _make_collecting()


def downgrade() -> None:
    """Take the schema back to the revision before."""
    for table in reversed(TABLES):
        op.drop_table(table)


def _make_published() -> None:
    op.create_table(
        "capture",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("sha256", AutoString(), nullable=False),
        sa.Column("url", AutoString(), nullable=False),
        sa.Column("final_url", AutoString(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=False),
        sa.Column("fetched_at", UTCDateTime(), nullable=False),
        sa.Column("media_type", AutoString(), nullable=True),
        sa.Column("warc", AutoString(), nullable=True),
        sa.Column("archive_url", AutoString(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_capture")),
    )
    with op.batch_alter_table("capture", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_capture_sha256"), ["sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_capture_url"), ["url"], unique=False)
    op.create_table(
        "statement",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("source", AutoString(), nullable=True),
        sa.Column("author", AutoString(), nullable=True),
        sa.Column("author_id", AutoString(), nullable=True),
        sa.Column("channel", AutoString(), nullable=True),
        sa.Column("platform", AutoString(), nullable=True),
        sa.Column("native_id", AutoString(), nullable=True),
        sa.Column("post_key", AutoString(), nullable=True),
        sa.Column("url", AutoString(), nullable=True),
        sa.Column("published_at", UTCDateTime(), nullable=True),
        sa.Column("lang", AutoString(), nullable=True),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("reply_to", AutoString(), nullable=True),
        sa.Column("repost_of", AutoString(), nullable=True),
        sa.Column("quote_of", AutoString(), nullable=True),
        sa.Column("provenance", AutoString(), nullable=True),
        sa.Column("second_hand", sa.Boolean(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint("changed", name=op.f("uq_statement_changed")),
        sa.UniqueConstraint("post_key", name=op.f("uq_statement_post_key")),
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_statement_channel"), ["channel"], unique=False)
        batch_op.create_index(batch_op.f("ix_statement_native_id"), ["native_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_statement_published_at"), ["published_at"], unique=False)
    op.create_table(
        "version",
        sa.Column("statement_id", AutoString(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("state", AutoString(), nullable=False),
        sa.Column("seen_from", UTCDateTime(), nullable=True),
        sa.Column("seen_until", UTCDateTime(), nullable=True),
        sa.Column("capture", AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_version_statement_id")),
        sa.PrimaryKeyConstraint("statement_id", "number", name=op.f("pk_version")),
    )
    op.create_table(
        "statement_alias",
        sa.Column("alias", AutoString(), nullable=False),
        sa.Column("statement_id", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_statement_alias_statement_id")),
        sa.PrimaryKeyConstraint("alias", name=op.f("pk_statement_alias")),
    )
    with op.batch_alter_table("statement_alias", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_alias_statement_id"), ["statement_id"], unique=False)
    op.create_table(
        "sighting",
        sa.Column("statement_id", AutoString(), nullable=False),
        sa.Column("provenance", AutoString(), nullable=False),
        sa.Column("second_hand", sa.Boolean(), nullable=False),
        sa.Column("text", AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_sighting_statement_id")),
        sa.PrimaryKeyConstraint("statement_id", "provenance", name=op.f("pk_sighting")),
    )


def _make_checked() -> None:
    op.create_table(
        "article",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("url", AutoString(), nullable=True),
        sa.Column("outlet", AutoString(), nullable=True),
        sa.Column("title", AutoString(), nullable=True),
        sa.Column("published_at", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
    )
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_article_outlet"), ["outlet"], unique=False)
        batch_op.create_index(batch_op.f("ix_article_url"), ["url"], unique=False)
    op.create_table(
        "article_version",
        sa.Column("article_id", AutoString(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seen_at", UTCDateTime(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_version_article_id")),
        sa.PrimaryKeyConstraint("article_id", "number", name=op.f("pk_article_version")),
    )
    op.create_table(
        "article_check",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("article_id", AutoString(), nullable=False),
        sa.Column("article_version", sa.Integer(), nullable=False),
        sa.Column("engine", AutoString(), nullable=False),
        sa.Column("checked_at", UTCDateTime(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_check_article_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_check")),
    )
    with op.batch_alter_table("article_check", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_article_check_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_article_check_checked_at"), ["checked_at"], unique=False)
    op.create_table(
        "claim",
        sa.Column("check_id", AutoString(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("set_aside", sa.Boolean(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("speaker_id", AutoString(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["article_check.id"], name=op.f("fk_claim_check_id")),
        sa.PrimaryKeyConstraint("check_id", "position", name=op.f("pk_claim")),
    )
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_claim_speaker_id"), ["speaker_id"], unique=False)
    op.create_table(
        "finding",
        sa.Column("check_id", AutoString(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("claim_id", AutoString(), nullable=False),
        sa.Column("verdict", AutoString(), nullable=False),
        sa.Column("severity", AutoString(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("statement_id", AutoString(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["article_check.id"], name=op.f("fk_finding_check_id")),
        sa.PrimaryKeyConstraint("check_id", "position", name=op.f("pk_finding")),
    )
    with op.batch_alter_table("finding", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_finding_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_finding_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_finding_statement_id"), ["statement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_finding_verdict"), ["verdict"], unique=False)
    op.create_table(
        "review",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("finding_id", AutoString(), nullable=False),
        sa.Column("reviewer", AutoString(), nullable=False),
        sa.Column("decision", AutoString(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.Column("note", AutoString(), nullable=False),
        sa.Column("corrected_to", AutoString(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_review")),
        sa.UniqueConstraint("id", name=op.f("uq_review_id")),
    )
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_review_finding_id"), ["finding_id"], unique=False)


def _make_collecting() -> None:
    op.create_table(
        "counter",
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.create_table(
        "source",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("country", AutoString(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_table(
        "person",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("source_id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_person_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_source_id"), ["source_id"], unique=False)
    op.create_table(
        "channel",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("source_id", AutoString(), nullable=False),
        sa.Column("platform", AutoString(), nullable=False),
        sa.Column("address", AutoString(), nullable=False),
        sa.Column("language", AutoString(), nullable=True),
        sa.Column("person_id", AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_channel_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
    )
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_channel_source_id"), ["source_id"], unique=False)
    op.create_table(
        "channel_days",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("how", AutoString(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "how", "first", name=op.f("pk_channel_days")),
    )
    op.create_table(
        "channel_state",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("last_complete", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_channel_state")),
    )
    op.create_table(
        "feed_state",
        sa.Column("url", AutoString(), nullable=False),
        sa.Column("etag", AutoString(), nullable=True),
        sa.Column("last_modified", AutoString(), nullable=True),
        sa.Column("fetched_at", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_feed_state")),
    )
    op.create_table(
        "run",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("started_at", UTCDateTime(), nullable=False),
        sa.Column("finished_at", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
    )
    with op.batch_alter_table("run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_run_started_at"), ["started_at"], unique=False)
    op.create_table(
        "run_outcome",
        sa.Column("run_id", AutoString(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("edited", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("state_changed", sa.Integer(), nullable=False),
        sa.Column("problem", AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_run_outcome_run_id")),
        sa.PrimaryKeyConstraint("run_id", "channel", name=op.f("pk_run_outcome")),
    )
