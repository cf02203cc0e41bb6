"""What watching remembers of a statement, and which statements are translations of each other."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString, UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "look",
        sa.Column("statement_id", AutoString(), nullable=False),
        sa.Column("looked_at", UTCDateTime(), nullable=True),
        sa.Column("absent_since", UTCDateTime(), nullable=True),
        sa.Column("gone_at", UTCDateTime(), nullable=True),
        sa.Column("capture", AutoString(), nullable=True),
        sa.Column("reason", AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_look_statement_id")),
        sa.PrimaryKeyConstraint("statement_id", name=op.f("pk_look")),
    )
    with op.batch_alter_table("look", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_look_gone_at"), ["gone_at"], unique=False)
    op.create_table(
        "translation",
        sa.Column("statement_id", AutoString(), nullable=False),
        sa.Column("release", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_translation_statement_id")),
        sa.PrimaryKeyConstraint("statement_id", name=op.f("pk_translation")),
    )
    with op.batch_alter_table("translation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_translation_release"), ["release"], unique=False)


def downgrade() -> None:
    """Take both away."""
    op.drop_table("translation")
    op.drop_table("look")
