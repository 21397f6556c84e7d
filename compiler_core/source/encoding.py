"""The diagnostics of texts that are not valid UTF-8."""

from __future__ import annotations

from compiler_core.source.codes import Catalogue, Code
from compiler_core.source.diagnostics import Diagnostic, Severity
from compiler_core.source.text import SourceText, encode

INVALID_UTF8 = Code(
    "source-invalid-utf8",
    Severity.WARNING,
    "bytes that are not UTF-8",
    "Mojo source is UTF-8. The bytes are kept as they are, but tools will show them differently, "
    "and as part of a name they are an error. Save the file as UTF-8, or write the bytes of a "
    r"string as escapes such as \xff.",
)

SOURCE_CODES = Catalogue([INVALID_UTF8])


def encoding_diagnostics(source: SourceText) -> tuple[Diagnostic, ...]:
    """Report each run of bytes of `source` that is not UTF-8."""
    found = []
    for span in source.invalid:
        shown = " ".join(f"0x{byte:02x}" for byte in encode(source.slice(span))[:4])
        more = " …" if len(span) > 4 else ""
        noun = "bytes" if len(span) > 1 else "byte"
        found.append(INVALID_UTF8.at(span, f"{noun} {shown}{more} not valid in UTF-8"))
    return tuple(found)
