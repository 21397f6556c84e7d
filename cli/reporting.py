"""Showing diagnostics to the user, and counting them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TextIO

from cli.console import Console
from compiler_core.source import Diagnostic, Severity, SourceText
from compiler_core.source.json_format import json_text, render_json
from compiler_core.source.render import Renderer

FORMATS = ("text", "json")


@dataclass(slots=True)
class Report:
    """The diagnostics of one command: prints each as it comes, and keeps the numbers."""

    console: Console
    stream: TextIO
    json: bool = False
    counts: Counter[Severity] = field(default_factory=Counter)
    files: int = 0
    unreadable: int = 0

    def file(self, source: SourceText, diagnostics: Iterable[Diagnostic]) -> None:
        """Print the diagnostics of one file."""
        console, stream = self.console, self.stream
        renderer = Renderer(console.width(stream), console.colour(stream))
        self.files += 1
        for diagnostic in diagnostics:
            self.counts[diagnostic.severity] += 1
            if self.json:
                stream.write(render_json(diagnostic, source))
            else:
                stream.write(renderer.render(diagnostic, source))

    def failure(self, message: str) -> None:
        """Print that a file could not be looked at."""
        self.unreadable += 1
        if self.json:
            self.stream.write(json_text({"kind": "error", "message": message}) + "\n")
        else:
            self.console.error(message)

    @property
    def failed(self) -> bool:
        """Whether there were errors, in the sources or in reading them."""
        return self.unreadable > 0 or self.counts[Severity.ERROR] > 0

    def summary(self) -> str:
        """Return the numbers as a phrase."""
        errors, warnings = self.counts[Severity.ERROR], self.counts[Severity.WARNING]
        parts = [counted(errors, "error")] if errors else []
        parts += [counted(warnings, "warning")] if warnings else []
        return f"{', '.join(parts) or 'no problems'} in {counted(self.files, 'file')}"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun in the right form."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
