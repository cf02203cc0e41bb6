"""Where the next visit to a channel may begin, and what sites' robots.txt said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString, UTCDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and make the table."""
    with op.batch_alter_table("channel_state", schema=None) as batch_op:
        batch_op.add_column(sa.Column("cursor", AutoString(), nullable=True))
        batch_op.add_column(sa.Column("cursor_at", UTCDateTime(), nullable=True))
    op.create_table(
        "robots",
        sa.Column("site", AutoString(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("fetched_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("site", name=op.f("pk_robots")),
    )


def downgrade() -> None:
    """Take both away."""
    op.drop_table("robots")
    with op.batch_alter_table("channel_state", schema=None) as batch_op:
        batch_op.drop_column("cursor_at")
        batch_op.drop_column("cursor")
