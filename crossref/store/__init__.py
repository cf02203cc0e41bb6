"""The store: database, captures on disk, passage index."""
