"""Runs migrations on the connection that ``crossref.store.database`` hands over."""

from __future__ import annotations

from alembic import context

from crossref.store.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
