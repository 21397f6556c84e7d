"""The interpreter of concrete MIR: what a program computes while it is compiled."""

from compiler_core.comptime.machine import Machine
from compiler_core.comptime.results import (
    Failure,
    Frame,
    Limits,
    Raised,
    Reason,
    Result,
    Success,
)

__all__ = ["Failure", "Frame", "Limits", "Machine", "Raised", "Reason", "Result", "Success"]
