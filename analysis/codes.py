"""The findings that only an editor shows."""

from __future__ import annotations

from typing import Final

from compiler_core.source import Catalogue, Code, Severity, Tag

UNUSED_IMPORT: Final = Code(
    "import-unused",
    Severity.HINT,
    "an imported name that the file does not use",
    "An import costs time to read and misleads about what the file depends on. Remove the\n"
    "name, or use it. In the `__init__` file of a package imports pass names on, so they are\n"
    "not reported.",
    tags=frozenset({Tag.UNNECESSARY}),
)

BRANCH_NOT_TAKEN: Final = Code(
    "branch-not-taken",
    Severity.HINT,
    "a branch of `comptime if` that is not compiled",
    "The condition is known, whatever parameters there are, so that the other branch is compiled.\n"
    "It may be another one for another machine, or with definitions (`-D`).",
    tags=frozenset({Tag.UNNECESSARY}),
)

COPY_IN_LOOP: Final = Code(
    "copy-in-loop",
    Severity.HINT,
    "a copy that a loop makes in each round",
    "Copying a value that leads to others may allocate memory, and copying more than\n"
    "128 bytes takes time, too. A reference (`ref x = ...`, a loop variable without `var`, an\n"
    "argument without `var`) needs no copy; `.copy()` says that one is wanted.",
)

CATALOGUE: Final = Catalogue([UNUSED_IMPORT, BRANCH_NOT_TAKEN, COPY_IN_LOOP])
