"""Who evaluates at compile time: layers above this one, by way of one interface.

What a function computes and how a type lies in memory is known only once there is code; sema asks
for it through whatever was installed as the engine of a database.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from compiler_core.incremental import Database, Durability, input_query
from compiler_core.meta.context import Layout
from compiler_core.meta.node import Node


class ComptimeEngine(Protocol):
    """Answers what only code can tell; each answer is None for "not known"."""

    def evaluate(self, db: Database, callee: Node, arguments: Sequence[Node]) -> Node | None:
        """Return what a function gives for values; poison says why it gives nothing."""

    def layout(self, db: Database, subject: Node) -> Layout | None:
        """Return how a type lies in memory."""

    def compiled(self, db: Database, function: Node, kind: str) -> bytes | None:
        """Return what a function becomes, in a form that is asked for by its name."""


@input_query(durability=Durability.HIGH)
def comptime_engine(db: Database) -> ComptimeEngine | None:  # noqa: ARG001
    """The engine of a database; None where only headers are looked at."""
    return None
