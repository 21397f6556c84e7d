"""A short run of random edits; `benchmarks/server_soak.py` makes long ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.server_soak import soak

PROGRAMS = Path(__file__).parents[1] / "conformance"


@pytest.mark.slow
def test_random_edits_and_requests() -> None:
    files = [
        PROGRAMS / "closures" / "014_counters_and_callbacks.mojo",
        PROGRAMS / "collections" / "012_graph_search.mojo",
    ]
    assert soak(files, 400, seed=11) == []
