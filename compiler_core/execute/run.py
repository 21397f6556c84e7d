"""Runs a program: compiled just now, or long ago."""

from __future__ import annotations

import os
from collections.abc import Sequence

from compiler_core.execute.apart import run_apart
from compiler_core.execute.outcome import Outcome
from compiler_core.execute.own_process import become, executable_of, run_here, uses_python
from compiler_core.execute.process import call_main, run_isolated
from compiler_core.execute.pythons import become_python, python_without_library


def run_object(
    object_code: bytes, arguments: Sequence[str], *, as_program: bool = False
) -> Outcome:
    """Run the `main` of object code for this machine; `LoadError` when it cannot be loaded.

    `as_program` makes an executable of it first, whose file tells where it crashes.
    """
    if not hasattr(os, "fork"):
        return run_apart(object_code, arguments)
    with_python = uses_python(object_code)
    if (
        with_python
        and (python := python_without_library()) is not None
        and (library := executable_of(object_code, shared=True)) is not None
    ):
        return run_isolated(lambda: become_python(python, library, arguments))
    if (with_python or as_program) and (path := executable_of(object_code)) is not None:
        return run_isolated(lambda: become(path, arguments))
    from compiler_core.execute.jit import load_object

    loaded = load_object(object_code)
    run = run_here if with_python else call_main
    return run_isolated(lambda: run(loaded.address, arguments))
