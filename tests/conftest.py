"""What every test shares: the folder of gold and recorded material, where there is one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.collect.site import Site, open_site

# A busy machine is slow and a law holds all the same: no test fails for the time it takes.
settings.register_profile("newsroom", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newsroom")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder named by CROSSREF_SHARED (default ../shared), or skip, saying so."""
    folder = Path(os.environ.get("CROSSREF_SHARED") or ROOT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"shared material not found at {folder}: set CROSSREF_SHARED")
    return folder


@pytest.fixture
def site() -> Iterator[Site]:
    """Run a web site for one test."""
    with open_site() as running:
        yield running
