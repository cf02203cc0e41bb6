"""The small newsroom, with its releases in the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossref.pipeline.workspace import Workspace
from tests.pipeline.newsroom import with_releases


@pytest.fixture
def newsroom(tmp_path: Path) -> Workspace:
    """Return a workspace whose store holds the releases."""
    return with_releases(tmp_path / "desk")
