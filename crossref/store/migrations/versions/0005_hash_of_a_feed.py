"""The hash of what an address answered, for servers that do not tell whether anything changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("feed_state", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sha256", AutoString(), nullable=True))


def downgrade() -> None:
    """Take it away."""
    with op.batch_alter_table("feed_state", schema=None) as batch_op:
        batch_op.drop_column("sha256")
