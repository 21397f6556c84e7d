"""Texts, spans, lines, and diagnostics: what every other layer speaks of."""

from compiler_core.source.codes import Catalogue, Code
from compiler_core.source.diagnostics import (
    Applicability,
    Diagnostic,
    Edit,
    Fix,
    Note,
    Severity,
    Tag,
)
from compiler_core.source.lines import Encoding, LineIndex, Position
from compiler_core.source.span import Span
from compiler_core.source.text import SourceText

__all__ = [
    "Applicability",
    "Catalogue",
    "Code",
    "Diagnostic",
    "Edit",
    "Encoding",
    "Fix",
    "LineIndex",
    "Note",
    "Position",
    "Severity",
    "SourceText",
    "Span",
    "Tag",
]
