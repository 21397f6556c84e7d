"""What is compiled to run a cell of a notebook."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from pygls.exceptions import JsonRpcInvalidParams

from server.features.feature import Feature
from server.scheduler import Urgency
from server.session import Context


def _program(context: Context, params: Any) -> dict[str, Any] | None:
    """The program of a cell and those before it, with the cell that each of its lines is from."""
    cell, mark = getattr(params, "cell", None), getattr(params, "mark", None)
    if not isinstance(cell, str) or not isinstance(mark, str) or not mark.isalnum():
        raise JsonRpcInvalidParams(message="'cell' is an address, 'mark' a word")
    program = context.session.notebooks.run_of(cell, mark)
    if program is None:
        return None
    lines = [None if each is None else asdict(each) for each in program.lines]
    return {"text": program.text, "lines": lines}


FEATURES = (Feature("mojo/cellProgram", _program, Urgency.SEARCH),)
