"""The codes of the diagnostics of this layer."""

from __future__ import annotations

from compiler_core.source import Catalogue, Code, Severity

STYLE = Code(
    "docstring-style",
    Severity.WARNING,
    "a sentence of a docstring that does not begin or end as one",
    "A summary, and what is said of an argument, a parameter or a result, begins with a capital "
    "letter and ends with a full stop, an exclamation or question mark, or a backtick.",
)
UNKNOWN_ENTRY = Code(
    "docstring-entry-unknown",
    Severity.WARNING,
    "an argument or parameter in a docstring that the declaration does not have",
)
REPEATED = Code(
    "docstring-repeated",
    Severity.WARNING,
    "a section of a docstring, or an entry of one, that is there twice",
)
ORDER = Code(
    "docstring-order",
    Severity.WARNING,
    "arguments or parameters in a docstring that are not in the order of the declaration",
)
UNDOCUMENTED_ENTRY = Code(
    "docstring-entry-missing",
    Severity.WARNING,
    "an argument or parameter that a docstring leaves out, though it tells of others",
)
UNEXPECTED = Code(
    "docstring-section-unexpected",
    Severity.WARNING,
    "a section of a docstring that such a function cannot have",
)
EMPTY = Code("docstring-section-empty", Severity.WARNING, "a section of a docstring without text")
INDENTED = Code(
    "docstring-section-indented",
    Severity.WARNING,
    "the name of a section further to the right than the text around it",
    "The name of a section stands where the docstring's other lines begin; further to the right it "
    "is a part of the description.",
)
MISSING = Code(
    "docstring-missing",
    Severity.WARNING,
    "something public without a docstring, or without a section that it should have",
    "Reported on request only: mojo doc --diagnose-missing-doc-strings.",
)
LINK = Code(
    "docstring-link",
    Severity.WARNING,
    "a name between backticks that nothing declares",
    "A capitalised name between backticks is taken for a reference to a declaration.",
)

CATALOGUE = Catalogue(
    [
        STYLE,
        UNKNOWN_ENTRY,
        REPEATED,
        ORDER,
        UNDOCUMENTED_ENTRY,
        UNEXPECTED,
        EMPTY,
        INDENTED,
        MISSING,
        LINK,
    ]
)
