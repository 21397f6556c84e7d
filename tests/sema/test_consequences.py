"""One mistake, one error: what follows from it is not reported, and it hides nothing else.

The programs mark each line that has a mistake of its own; what they do afterwards with the names
concerned is no further mistake.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler_core.execute.driver import check, open_database
from compiler_core.execute.program_cache import Request

PROGRAMS = sorted((Path(__file__).parent / "consequences").glob("*.mojo"))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_lines_with_errors(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    marked = {n for n, line in enumerate(text.splitlines(), 1) if line.endswith("# error")}
    checked = check(open_database(Request(str(path))), str(path))
    found = {
        source.lines.position(each.span.start).line + 1
        for source, problems in checked.files
        for each in problems
        if each.is_error
    }
    assert found == marked
