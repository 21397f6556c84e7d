"""The language server as a program of its own, `mojo-lsp-server`, with the formatter and what knows
examples in docstrings.

The server, the formatter and what makes documentation do not know each other; whoever starts them
brings them together.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from cli.main import leave
from cli.main import main as mojo

if TYPE_CHECKING:
    from compiler_core.incremental import Database
    from compiler_core.source import Edit, Span
    from compiler_core.syntax import SyntaxTree
    from docgen.examples import CodeLine
    from formatter.format_text import Formatter
    from server.doc_examples import ExampleProgram


class ProjectFormatter:
    """Formats each file in the style of its project."""

    def format(self, text: str, path: str) -> str:
        """A whole text in order; one that cannot be formatted stays as it is."""
        from formatter.format_text import UnsafeError

        try:
            return _formatter_for(str(Path(path).parent)).format(text).text
        except (UnsafeError, RecursionError):
            # What is nested thousands of levels deep is left alone, too.
            return text

    def format_span(self, tree: SyntaxTree, span: Span, path: str) -> list[Edit]:
        """What to change in the lines that a span touches."""
        try:
            return _formatter_for(str(Path(path).parent)).format_span(tree, span)
        except RecursionError:
            return []

    def format_line_above(self, tree: SyntaxTree, offset: int, path: str) -> list[Edit]:
        """What to change in the line that was finished before an offset."""
        try:
            return _formatter_for(str(Path(path).parent)).format_line_above(tree, offset)
        except RecursionError:
            return []


class DocExamples:
    """Makes programs of the examples in docstrings."""

    def programs(self, db: Database, path: str) -> list[ExampleProgram]:
        """The examples of a file as programs, in order."""
        from compiler_core.sema.files import file_text
        from compiler_core.sema.modules import module_at
        from docgen.examples import examples_of, program_of
        from server.doc_examples import ExampleProgram

        source = file_text(db, path)
        lines = [] if source is None else source.text.splitlines()
        made = []
        for example in examples_of(db, module_at(db, path)):
            program = program_of(example)
            text = "".join(f"{each.text}\n" for each in program)
            places = tuple(_place(each, lines) for each in program)
            made.append(ExampleProgram(example.name, example.line - 1, text, places))
        return made


def _place(code: CodeLine, lines: list[str]) -> tuple[int, int] | None:
    """The line of a file that a line of an example is from, and how much further right it is."""
    if not 0 < code.line <= len(lines):
        return None
    written = lines[code.line - 1]
    shown = code.text
    indent = len(written) - len(written.lstrip())
    return code.line - 1, indent - (len(shown) - len(shown.lstrip()))


@lru_cache(maxsize=64)
def _formatter_for(directory: str) -> Formatter:
    from formatter.format_text import Formatter
    from formatter.settings import Settings, SettingsError, find_settings
    from formatter.style import Style

    try:
        settings = find_settings(Path(directory))
    except SettingsError:
        settings = Settings()
    return Formatter(Style(line_length=settings.line_length, docstrings=settings.docstrings))


def main() -> NoReturn:
    """The command `mojo-lsp-server`: what `mojo lsp` does."""
    words = sys.argv[1:]
    leave(mojo(words if words in (["--version"], ["-v"]) else ["lsp", *words]))
