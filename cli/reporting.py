"""Showing diagnostics to the user, and counting them."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TextIO

from cli.console import Console
from compiler_core.source import Diagnostic, Severity, SourceText, Tag
from compiler_core.source.json_format import json_text, render_json
from compiler_core.source.render import Renderer, no_other_file


@dataclass(slots=True)
class Report:
    """The diagnostics of one command: prints each as it comes, and keeps the numbers."""

    console: Console
    stream: TextIO
    json: bool = False
    # Warnings are errors.
    strict: bool = False
    # Warnings are not shown.
    quiet: bool = False
    # The names that may be deprecated without a word.
    tolerated: frozenset[str] = frozenset()
    # How many notes are shown with one diagnostic.
    notes: int = 10
    counts: Counter[Severity] = field(default_factory=Counter)
    files: int = 0
    unreadable: int = 0
    # Finds the texts of notes about other files.
    sources: Callable[[str], SourceText | None] = no_other_file

    @classmethod
    def asked_for(cls, options: argparse.Namespace, console: Console, stream: TextIO) -> Report:
        """Return the report that a command's options ask for."""
        return cls(
            console,
            stream,
            options.diagnostic_format == "json",
            options.strict,
            options.quiet,
            frozenset(options.tolerated),
            options.notes,
        )

    def file(self, source: SourceText, diagnostics: Iterable[Diagnostic]) -> None:
        """Print the diagnostics of one file."""
        console, stream = self.console, self.stream
        renderer = Renderer(console.width(stream), console.colour(stream), self.sources)
        self.files += 1
        for found in diagnostics:
            diagnostic = self._shown(found)
            if diagnostic is None:
                continue
            self.counts[diagnostic.severity] += 1
            if self.json:
                stream.write(render_json(diagnostic, source))
            else:
                stream.write(renderer.render(diagnostic, source))

    def _shown(self, diagnostic: Diagnostic) -> Diagnostic | None:
        """A diagnostic as it is shown; none if it is not."""
        if diagnostic.severity is not Severity.ERROR:
            if self.quiet or self._is_tolerated(diagnostic):
                return None
            if self.strict and diagnostic.severity is Severity.WARNING:
                diagnostic = replace(diagnostic, severity=Severity.ERROR)
        left_out = len(diagnostic.notes) - self.notes
        if left_out > 0:
            said = f"{diagnostic.message} ({counted(left_out, 'more note')} not shown)"
            diagnostic = replace(diagnostic, message=said, notes=diagnostic.notes[: self.notes])
        return diagnostic

    def _is_tolerated(self, diagnostic: Diagnostic) -> bool:
        """Whether it says that a name is deprecated which may be so."""
        return Tag.DEPRECATED in diagnostic.tags and diagnostic.about in self.tolerated

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
