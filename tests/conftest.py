"""What every test shares: the folder of gold and recorded material, where there is one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder named by CROSSREF_SHARED (default ../shared), or skip, saying so."""
    folder = Path(os.environ.get("CROSSREF_SHARED") or ROOT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"shared material not found at {folder}: set CROSSREF_SHARED")
    return folder
