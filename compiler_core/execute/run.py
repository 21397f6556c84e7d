"""Runs a program: compiled just now, or long ago."""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.execute.outcome import Outcome
from compiler_core.execute.process import call_main, run_isolated


def run_object(object_code: bytes, arguments: Sequence[str]) -> Outcome:
    """Run the `main` of object code for this machine; `LoadError` when it cannot be loaded."""
    from compiler_core.execute.jit import load_object

    loaded = load_object(object_code)
    return run_isolated(lambda: call_main(loaded.address, arguments))
