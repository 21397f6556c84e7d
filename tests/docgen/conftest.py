"""Documentation of files that a test writes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from compiler_core import LIBRARY
from compiler_core.incremental import Database
from compiler_core.sema.modules import search_path
from docgen.generate import Documentation, document
from docgen.reading import Options

Write = Callable[..., Documentation]


@pytest.fixture
def documentation(tmp_path: Path) -> Write:
    """Write the files of a package `shop`, and document it."""

    def write(options: Options | None = None, **files: str) -> Documentation:
        database = Database()
        database.set(search_path, to=(LIBRARY,))
        folder = tmp_path / "shop"
        folder.mkdir(exist_ok=True)
        for name, text in {"__init__": '"""A shop."""\n', **files}.items():
            (folder / f"{name}.mojo").write_text(text)
        found = document(database, str(folder), options or Options(complete=True))
        assert found is not None
        return found

    return write
