"""The codes of the diagnostics about the lives of values."""

from __future__ import annotations

from compiler_core.source import Catalogue, Code, Severity

UNINITIALISED = Code(
    "value-uninitialised",
    Severity.ERROR,
    "a use of a variable that may hold no value",
    "On some way to this use the variable was not set yet, or its value was moved away.",
)
RESULT_UNSET = Code(
    "result-unset", Severity.ERROR, "a function that may end without having set its result"
)
NOT_RESTORED = Code(
    "argument-unset", Severity.ERROR, "a `mut` argument whose value was moved away for good"
)
NEVER_ENDED = Code(
    "value-undropped",
    Severity.ERROR,
    "a value that must be consumed, and is not",
    "A type that is not `Deinitable` has no end by itself: each way through the function must "
    "consume the value.",
)
BROKEN_APART = Code(
    "value-incomplete", Severity.ERROR, "a value with an end of its own that lacks a field"
)
NOT_OWNED = Code(
    "transfer-borrowed", Severity.ERROR, "a `^` of a value that belongs to somebody else"
)
INVALIDATED = Code(
    "reference-invalidated",
    Severity.ERROR,
    "a use of a reference into a value that was changed since",
)
UNUSED = Code("variable-unused", Severity.WARNING, "a variable or assignment that nothing uses")

CATALOGUE = Catalogue([value for value in list(globals().values()) if isinstance(value, Code)])
