"""Names that other languages have for what Mojo calls otherwise, for messages."""

from __future__ import annotations

from typing import Final

# What can be written in place of the name.
NAMES: Final = {
    **dict.fromkeys(("str", "string"), "String"),
    **dict.fromkeys(("int", "integer"), "Int"),
    **dict.fromkeys(("float", "double"), "Float64"),
    **dict.fromkeys(("bool", "boolean"), "Bool"),
    **dict.fromkeys(("null", "nil", "none", "undefined"), "None"),
    **dict.fromkeys(("println", "printf", "puts", "echo"), "print"),
    **dict.fromkeys(
        (
            "ArithmeticError AssertionError AttributeError Exception IndexError KeyError "
            "LookupError NotImplementedError OSError OverflowError RuntimeError TypeError "
            "ValueError ZeroDivisionError"
        ).split(),
        "Error",
    ),
    "true": "True",
    "false": "False",
    "list": "List",
    "dict": "Dict",
    "set": "Set",
    "tuple": "Tuple",
    "uint": "UInt",
    "byte": "Byte",
    "this": "self",
    "xrange": "range",
}
# What is done here in another way.
WAYS: Final = {
    "isinstance": "a type is known when a program is compiled, where 'conforms_to' asks about it",
    "type": "'reflect[…].name()' of 'std.reflection' names a type, 'type_of' is one",
    "sorted": "'sort' puts a list in order, of which a copy can be made before",
    "super": "nothing is inherited from structs; what a trait defines is called as one's own",
    "sprintf": "a t-string puts values into a text",
    "malloc": "'alloc' of 'std.memory' gives memory",
    "nullptr": "a pointer is never null; 'Optional' of one may be 'None'",
}
# Modules of Python that nobody would look for in Mojo's library.
PYTHON_MODULES: Final = frozenset(
    "asyncio collections csv datetime functools json matplotlib numpy pandas re requests scipy "
    "sklearn sqlite3 tensorflow threading torch typing urllib".split()
)
