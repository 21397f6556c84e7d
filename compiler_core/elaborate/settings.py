"""What a program is compiled for, and what the command line defines."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.comptime import Limits
from compiler_core.incremental import Database, Durability, input_query


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices that code may depend on."""

    # `-D name=value`, the value empty when there is none.
    defines: tuple[tuple[str, str], ...] = ()
    # How many instructions one computation at compile time may take.
    comptime_steps: int = Limits().instructions
    # What the target is: its processor, its system.
    target_words: frozenset[str] = frozenset({"x86_64", "linux", "x86_64-unknown-linux-gnu"})


@input_query(durability=Durability.MEDIUM)
def settings(db: Database) -> Settings:  # noqa: ARG001
    """The choices for a database."""
    return Settings()
