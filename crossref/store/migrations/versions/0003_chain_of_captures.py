"""The chain of captures; those kept so far are linked in the order of fetching."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString

from crossref.store import chain, runs

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and link what is there."""
    op.create_table(
        "capture_chain",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("capture_id", AutoString(), nullable=False),
        sa.Column("hash", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_capture_chain")),
        sa.UniqueConstraint("capture_id", name=op.f("uq_capture_chain_capture_id")),
    )
    connection = op.get_bind()
    if captures := runs.load_identified_captures(connection):
        chain.append(connection, captures)


def downgrade() -> None:
    """Take it away."""
    op.drop_table("capture_chain")
    op.execute("DELETE FROM counter WHERE name = 'captures'")
