"""What the tests of diagnostics with fixes share."""

from __future__ import annotations

from compiler_core.source import Applicability, Diagnostic
from compiler_core.source.edits import apply_fixes
from compiler_core.syntax import parse_text


def found_in(text: str) -> list[str]:
    """The findings of a text, each as `line severity code`."""
    return [shown(text, each) for each in parse_text(text).diagnostics]


def shown(text: str, diagnostic: Diagnostic) -> str:
    line = text.count("\n", 0, diagnostic.span.start) + 1
    return f"{line} {diagnostic.severity.value} {diagnostic.code}"


def fixed(text: str, *, reviewed: bool = False) -> str:
    """A text with its fixes applied until none is left, as `mojo fix` does."""
    for _ in range(20):
        fixes = [
            fix
            for diagnostic in parse_text(text).diagnostics
            for fix in diagnostic.fixes
            if reviewed or fix.applicability is Applicability.MACHINE
        ]
        if not fixes:
            return text
        text = apply_fixes(text, fixes).text
    raise AssertionError(f"the fixes come to no end:\n{text}")


def cases(text: str) -> list[tuple[str, list[str], str | None]]:
    """Snippets with what is to be found in them, and the fixed text if there is to be one.

    A case is a snippet, lines that begin with `=> ` and show the findings, and, behind a line
    `-- fixed`, the text after fixing. Cases stand between lines of `====`.
    """
    found: list[tuple[str, list[str], str | None]] = []
    for case in text.strip("\n").split("\n====\n"):
        before, _, after = case.partition("\n-- fixed\n")
        lines = before.split("\n")
        expected = [line[3:] for line in lines if line.startswith("=> ")]
        snippet = "\n".join(line for line in lines if not line.startswith("=> ")) + "\n"
        found.append((snippet, expected, after + "\n" if after else None))
    return found
