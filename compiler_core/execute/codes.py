"""The codes of the diagnostics of this layer."""

from __future__ import annotations

from compiler_core.source import Catalogue, Code, Severity

NO_MAIN = Code(
    "main-missing",
    Severity.ERROR,
    "a program without `main`",
    "A program begins with the function `main` of its file: `def main():`.",
)
MAIN_IN_LIBRARY = Code(
    "main-in-library",
    Severity.ERROR,
    "a shared library with a `main`",
    "Who loads a shared library calls the functions that it exports (`@export`); a `main` is for "
    "programs of their own.",
)
EXPORT_RAISES = Code(
    "export-raises",
    Severity.ERROR,
    "an exported function that raises",
    "Code that is not Mojo calls exported functions, and knows nothing of errors. Catch them, and "
    "tell by the result.",
)
INSTANTIATION = Code(
    "instantiation-fails",
    Severity.ERROR,
    "a function that cannot be made for the values of its parameters",
    "The notes lead from the function where this began to what is in the way: an assertion at "
    "compile time that does not hold, or a computation without a result.",
)

INTERNAL = Code(
    "internal-error",
    Severity.ERROR,
    "a bug in this toolchain",
    "The function could not be checked because of a mistake of ours, not of the program. Please "
    "report it.",
)

CATALOGUE = Catalogue([NO_MAIN, MAIN_IN_LIBRARY, EXPORT_RAISES, INSTANTIATION, INTERNAL])
