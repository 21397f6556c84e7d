"""The codes of the diagnostics about bodies."""

from __future__ import annotations

from compiler_core.source import Catalogue, Code, Severity

IMPLICIT_DECLARATION = Code(
    "variable-undeclared",
    Severity.WARNING,
    "an assignment to a name that nothing declares",
    "A variable comes into being by `var name = value`. In Mojo 1.0 an assignment alone "
    "declared one, for all of the function; that works, but 1.2 refuses it.",
)
REDECLARED = Code("variable-redeclared", Severity.ERROR, "a name declared twice in one scope")
NEEDS_TYPE = Code("variable-untyped", Severity.ERROR, "a variable with neither type nor value")
NOT_MUTABLE = Code("place-immutable", Severity.ERROR, "a change of what may not be changed")
NOT_STORED = Code("reference-unplaced", Severity.ERROR, "a `ref` to a value that lies in registers")
NOT_A_PLACE = Code("place-expected", Severity.ERROR, "an assignment to what is no place")
NOT_CONVERTIBLE = Code("conversion-missing", Severity.ERROR, "a value of another type than wanted")
NO_OVERLOAD = Code("call-mismatch", Severity.ERROR, "a call that fits no function of the name")
AMBIGUOUS = Code("call-ambiguous", Severity.ERROR, "a call that fits several functions equally")
NOT_CALLABLE = Code("call-impossible", Severity.ERROR, "a call of what is no function")
NO_OPERATOR = Code("operator-missing", Severity.ERROR, "an operator that the operands lack")
NOT_COPYABLE = Code(
    "copy-implicit",
    Severity.ERROR,
    "an implicit copy of a type that is copied only when asked",
    "Only `ImplicitlyCopyable` types are copied without being asked. Write `.copy()` for a copy, "
    "or `^` to move the value.",
)
NOT_TRANSFERABLE = Code("transfer-impossible", Severity.ERROR, "a `^` where nothing can be moved")
ALIASING = Code(
    "argument-exclusivity",
    Severity.ERROR,
    "one value passed to be changed and to be read at once",
)
MUST_RAISE = Code(
    "raise-unexpected",
    Severity.ERROR,
    "something that may raise where nothing may",
    "Handle the error with `try`, or declare the function `raises`.",
)
RAISE_MIXED = Code("raise-mixed", Severity.ERROR, "errors of different types in one place")
BARE_RAISE = Code("raise-bare", Severity.ERROR, "a bare `raise` outside of an `except`")
MISSING_RETURN = Code("return-missing", Severity.ERROR, "a function that may end without a result")
WRONG_RETURN = Code("return-mismatch", Severity.ERROR, "a `return` that does not fit the function")
NOT_IN_LOOP = Code("loop-missing", Severity.ERROR, "a `break` or `continue` outside of a loop")
NOT_ITERABLE = Code("iteration-impossible", Severity.ERROR, "a loop over what has no elements")
NOT_A_CONDITION = Code("condition-impossible", Severity.ERROR, "a condition without a truth value")
UNPACKING = Code("unpacking-mismatch", Severity.ERROR, "an unpacking that does not fit the value")
NOT_COMPTIME = Code(
    "comptime-dynamic", Severity.ERROR, "a compile-time value that depends on a run-time one"
)
BAD_CAPTURE = Code("capture-invalid", Severity.ERROR, "a capture that is not possible as written")
BAD_PATTERN = Code("pattern-invalid", Severity.ERROR, "a pattern that cannot match its subject")
BAD_PRIMITIVE = Code("primitive-invalid", Severity.ERROR, "a misuse of an inline operation")
REDUNDANT_EQUALITY = Code(
    "pattern-redundant", Severity.WARNING, "a `==` before a literal in a pattern"
)
NOT_EXHAUSTIVE = Code(
    "match-incomplete", Severity.WARNING, "a `match` without a case for some values"
)
INTERNAL = Code("check-failed", Severity.ERROR, "a fault of the compiler while checking a body")
TOO_DEEP = Code("nesting-too-deep", Severity.ERROR, "expressions or blocks nested too deeply")
NOT_AWAITABLE = Code(
    "await-impossible", Severity.ERROR, "an `await` of a value that has no `__await__`"
)
UNSUPPORTED = Code(
    "unsupported", Severity.ERROR, "something of the language that is not supported yet"
)
MISPLACED = Code("statement-misplaced", Severity.ERROR, "a statement where it may not stand")

UNUSED_VALUE = Code("value-unused", Severity.WARNING, "a value that nothing uses")
UNREACHABLE = Code("code-unreachable", Severity.WARNING, "statements that are never reached")
CONSTANT_CONDITION = Code(
    "condition-constant", Severity.WARNING, "a condition that is always the same"
)
LITERAL_UNFIT = Code(
    "literal-unfit",
    Severity.WARNING,
    "a float where an integer belongs",
    "Whether a number of the source is one of the type that is wanted is decided when an instance "
    "of the function is made, since the type may be a parameter. Where it is known already that "
    "none can be, this warns; a program that calls the function is refused.",
)
USELESS_TRANSFER = Code("transfer-useless", Severity.WARNING, "a `^` that has no effect")
USELESS_TRY = Code("except-unreachable", Severity.WARNING, "an `except` that nothing reaches")
ENDLESS_RECURSION = Code(
    "recursion-endless", Severity.WARNING, "a function that calls itself whatever happens"
)

CATALOGUE = Catalogue([value for value in list(globals().values()) if isinstance(value, Code)])
