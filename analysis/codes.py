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

CATALOGUE: Final = Catalogue([UNUSED_IMPORT])
