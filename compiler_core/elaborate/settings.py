"""What a program is compiled for, and what the command line defines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from compiler_core.comptime import Limits
from compiler_core.incremental import Database, Durability, input_query, query
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.target import Target

# What is meant where nobody says for which machine.
_COMMON: Final = Target("x86_64-unknown-linux-gnu", "x86-64-v3")


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices that code may depend on."""

    # `-D name=value`, the value empty when there is none.
    defines: tuple[tuple[str, str], ...] = ()
    # How many instructions one computation at compile time may take.
    comptime_steps: int = Limits().instructions
    target: Target = _COMMON


@query
def layout(db: Database) -> DataLayout:
    """How everything lies in memory on the target."""
    return settings(db).target.layout


@query
def target_words(db: Database) -> frozenset[str]:
    """What code may ask for that is so of the target."""
    return settings(db).target.words()


@input_query(durability=Durability.MEDIUM)
def settings(db: Database) -> Settings:  # noqa: ARG001
    """The choices for a database."""
    return Settings()
