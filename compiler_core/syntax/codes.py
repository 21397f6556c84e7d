"""The codes of the diagnostics of this layer."""

from __future__ import annotations

from ..source import Catalogue, Code, Severity

UNEXPECTED = Code(
    "syntax-unexpected",
    Severity.ERROR,
    "a token that does not fit",
    "The statement cannot go on with this token. The message names what could stand there instead.",
)
CHARACTER = Code(
    "syntax-character",
    Severity.ERROR,
    "a character that begins no token",
    "Names are made of ASCII letters, digits and underscores; other names are written between "
    "backticks.",
)
NUMBER = Code("syntax-number", Severity.ERROR, "a malformed number")
STRING = Code(
    "syntax-string",
    Severity.ERROR,
    "a string that is never closed or has a bad prefix",
    "A string in single or double quotes ends on its line; one in triple quotes may span lines.",
)
ESCAPE = Code(
    "syntax-escape",
    Severity.ERROR,
    "an escape sequence that does not exist",
    "A backslash in a string stands before one of \\ ' \" a b f n r t v, up to three octal "
    "digits, x and two hexadecimal digits, u and four, U and eight, or a line end. "
    "A raw string keeps its backslashes.",
)
TSTRING = Code(
    "syntax-tstring",
    Severity.ERROR,
    "a mistake in the braces of a t-string",
    "Between single braces stands one expression, without a format. `{{` and `}}` stand for the"
    " characters.",
)
NESTING = Code("syntax-nesting", Severity.ERROR, "brackets nested too deeply")
INDENTATION = Code(
    "syntax-indentation",
    Severity.ERROR,
    "a statement that is not indented like its block",
    "All statements of a block begin at the same column. A line that is indented deeper than "
    "the statement above goes on with that statement where it can.",
)
BODY = Code(
    "syntax-body",
    Severity.ERROR,
    "a missing body",
    "A line that ends in a colon needs deeper indented statements below, or one behind the "
    "colon; `pass` does nothing.",
)
CLAUSE = Code("syntax-clause", Severity.ERROR, "a clause without its statement")
DECORATOR = Code("syntax-decorator", Severity.ERROR, "a decorator without a declaration")

CATALOGUE = Catalogue(
    [
        UNEXPECTED,
        CHARACTER,
        NUMBER,
        STRING,
        ESCAPE,
        TSTRING,
        NESTING,
        INDENTATION,
        BODY,
        CLAUSE,
        DECORATOR,
    ]
)
