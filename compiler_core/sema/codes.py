"""The codes of the diagnostics of this layer."""

from __future__ import annotations

from compiler_core.source import Catalogue, Code, Severity, Tag

UNKNOWN_NAME = Code(
    "name-unknown",
    Severity.ERROR,
    "a name that nothing declares",
    "Nothing of this name is in scope: no parameter, no declaration of the file, no import, and "
    "nothing that every file has.",
)
UNKNOWN_MEMBER = Code("member-unknown", Severity.ERROR, "a member that does not exist")
UNKNOWN_MODULE = Code("module-unknown", Severity.ERROR, "a module that cannot be found")
UNQUALIFIED_PARAMETER = Code(
    "name-unqualified",
    Severity.ERROR,
    "a parameter of a struct without `Self`",
    "Inside a struct its parameters are members of `Self`: write `Self.T`.",
)
NOT_A_TYPE = Code("type-expected", Severity.ERROR, "a value where a type belongs")
NOT_A_TRAIT = Code("trait-expected", Severity.ERROR, "a conformance to something that is no trait")
BAD_BINDING = Code(
    "parameters-mismatch", Severity.ERROR, "compile-time arguments that do not fit the parameters"
)
WRONG_TYPE = Code(
    "type-mismatch", Severity.ERROR, "a compile-time value of another type than is expected"
)
CIRCULAR = Code("declaration-circular", Severity.ERROR, "a declaration that needs itself")
FOLDING = Code("comptime-fails", Severity.ERROR, "a compile-time computation without a result")

BAD_SIGNATURE = Code(
    "signature-invalid", Severity.ERROR, "a signature that such a function cannot have"
)
UNMET_REQUIREMENTS = Code(
    "requirements-unmet",
    Severity.ERROR,
    "a struct without what a trait in its header requires",
    "A struct that names a trait must have each member that the trait declares with `...`: methods "
    "of the same arguments and result, and compile-time values of the type that is asked for.",
)
BAD_FIELD = Code(
    "field-unfit",
    Severity.ERROR,
    "a field that cannot do what its struct promises",
    "A struct that is copied, moved or ended field by field needs fields that can be. Opt out with "
    "`not Movable` or `not Deinitable`, or write the constructor or the destructor by hand.",
)
BAD_ALIGNMENT = Code(
    "alignment-unfit",
    Severity.ERROR,
    "an alignment that is no power of two",
    "`@align(N)` says that values of a struct begin at addresses that N divides.",
)
RUNTIME_VALUE = Code(
    "comptime-runtime-value", Severity.ERROR, "a value of the run time where types are computed"
)
VIOLATED = Code("constraint-violated", Severity.ERROR, "a `where` clause that does not hold")
REDECLARED = Code("name-redeclared", Severity.ERROR, "a name that is declared twice")

BAD_DECORATOR = Code(
    "decorator-invalid", Severity.ERROR, "a decorator that does not fit what it stands before"
)
DEPRECATED = Code(
    "deprecated",
    Severity.WARNING,
    "a use of what is deprecated",
    tags=frozenset({Tag.DEPRECATED}),
)
REDUNDANT_TRAIT = Code(
    "trait-redundant", Severity.WARNING, "a trait in a composition with one that refines it"
)

CATALOGUE = Catalogue(
    [
        UNKNOWN_NAME,
        UNKNOWN_MEMBER,
        UNKNOWN_MODULE,
        UNQUALIFIED_PARAMETER,
        NOT_A_TYPE,
        NOT_A_TRAIT,
        BAD_BINDING,
        WRONG_TYPE,
        CIRCULAR,
        FOLDING,
        BAD_SIGNATURE,
        UNMET_REQUIREMENTS,
        BAD_FIELD,
        REDECLARED,
        VIOLATED,
        RUNTIME_VALUE,
        BAD_ALIGNMENT,
        BAD_DECORATOR,
        DEPRECATED,
        REDUNDANT_TRAIT,
    ]
)
