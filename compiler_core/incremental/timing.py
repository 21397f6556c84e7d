"""What runs of queries take.

A timer is told of each run as it ends. Unlike a `Sink` it hears nothing of results that are used
again, so that what is measured is hardly slowed down by that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from compiler_core.incremental.query import Spec


class Timer(Protocol):
    """Receives what each run took, those of its dependencies before its own."""

    def ran(
        self, spec: Spec, args: tuple[object, ...], total: int, own: int, *, loaded: bool
    ) -> None:
        """Take note of a run, in nanoseconds: with and without those of queries that it called.

        It may only have `loaded` the result from elsewhere.
        """
