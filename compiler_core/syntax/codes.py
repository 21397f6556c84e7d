"""The codes of the diagnostics of this layer."""

from __future__ import annotations

from compiler_core.source import Catalogue, Code, Severity
from compiler_core.syntax.legacy_codes import OLD_SPELLINGS

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
NUMBER = Code(
    "syntax-number",
    Severity.ERROR,
    "a malformed number",
    "A number is decimal without leading zeros, or begins with `0x`, `0o` or `0b`. Underscores may "
    "stand between its digits.",
)
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
NESTING = Code(
    "syntax-nesting",
    Severity.ERROR,
    "brackets nested too deeply",
    "Take parts of the expression into variables of their own.",
)
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
CLAUSE = Code(
    "syntax-clause",
    Severity.ERROR,
    "a clause without its statement",
    "`else`, `elif`, `except` and `finally` go on with a statement above, in the order `if`, "
    "`elif`, `else` and `try`, `except`, `else`, `finally`.",
)
DECORATOR = Code(
    "syntax-decorator",
    Severity.ERROR,
    "a decorator without a declaration",
    "A decorator stands on the line before a function, a type, or a member of a type.",
)

# What the grammar takes for the sake of a good message, and the language does not.
PYTHON = Code(
    "syntax-python",
    Severity.ERROR,
    "something of Python that Mojo does not have",
    "Mojo has no classes (a type is a `struct`, and what types have in common a `trait`), no "
    "generators, no `del`, and neither `global` nor `nonlocal`. A value ends at its last use.",
)
SCOPE = Code(
    "syntax-scope",
    Severity.ERROR,
    "a statement where only declarations stand",
    "Statements run in functions; a program begins with `def main()`. A file holds functions, "
    "types, imports and `comptime` declarations, and a type its fields, methods and `comptime` "
    "members.",
)
NESTED = Code(
    "syntax-nested-type",
    Severity.ERROR,
    "a type inside a function or another type",
    "Structs, traits, enums and extensions are declared at the top of a file.",
)
FIELD = Code(
    "syntax-field",
    Severity.ERROR,
    "a malformed field",
    "A field of a struct is declared by `var name: Type`. `__init__` gives it its value.",
)
METHOD = Code(
    "syntax-method",
    Severity.ERROR,
    "a method without the right 'self'",
    "A method has its value as first argument, an initializer as `out self`; a function in a type "
    "that works without a value is marked `@staticmethod`.",
)
TRAIT = Code(
    "syntax-trait",
    Severity.ERROR,
    "something that a trait cannot have",
    "A trait has methods and `comptime` members, and may refine other traits. It has no "
    "parameters, no fields and no conditions. A method with the body `...` is one that types must "
    "provide.",
)
EXTENSION = Code(
    "syntax-extension",
    Severity.ERROR,
    "something that an extension cannot have",
    "An extension adds methods and traits to a struct: `__extension Name(Trait):`.",
)
ENUM = Code(
    "syntax-enum",
    Severity.ERROR,
    "a malformed case of an enum",
    "A case has a name and perhaps a payload of types: `case name(Int, String)`.",
)
UNTYPED = Code(
    "syntax-untyped",
    Severity.ERROR,
    "an argument or a parameter without a type",
    "Every argument and every parameter has a type behind its name; only the first argument of a "
    "method, `self`, does without.",
)
SIGNATURE = Code(
    "syntax-signature",
    Severity.ERROR,
    "arguments or parameters that do not go together",
    "`//` ends the inferred parameters, `/` those that go by position only, and behind `*` they go "
    "by name only: in this order, each once. What is required stands before what has a default. "
    "Variadic, `mut` and `out` arguments have no default, and `**` is the last.",
)
EFFECT = Code(
    "syntax-effect",
    Severity.ERROR,
    "an effect twice or where it cannot be",
    "A function has each of its effects once. `thin` tells a pointer to a function from a closure, "
    "and is said of types only.",
)
CAPTURES = Code(
    "syntax-captures",
    Severity.ERROR,
    "a capture list where it cannot be, or that says something twice",
    "Only a function inside of another one has variables around it that it could capture, and one "
    "that is marked `@__parameter` refers to all of them that it names. Each name stands once.",
)
REFERENCE = Code(
    "syntax-reference",
    Severity.ERROR,
    "a reference without an origin",
    "`-> ref [origin] T` returns a reference, and its origin says whose value it refers to, as in "
    "`def first(ref self) -> ref [self] Int:`.",
)
COMPTIME = Code(
    "syntax-comptime",
    Severity.ERROR,
    "a malformed 'comptime'",
    "`comptime name = value` declares a value of compile time; only a trait may leave the value "
    "open. `comptime if`, `comptime for`, `comptime match` and `comptime assert` run at compile "
    "time.",
)
ARGUMENTS = Code(
    "syntax-arguments",
    Severity.ERROR,
    "arguments of a call in the wrong order",
    "Positional arguments come first, then those that go by a keyword, each once.",
)
BRACES = Code(
    "syntax-braces",
    Severity.ERROR,
    "a mixture of dictionary and set",
    "In braces stand the entries of a dictionary, all of the form `key: value`, or the elements of "
    "a set or of an initializer list, none of that form.",
)
STAR = Code(
    "syntax-star",
    Severity.ERROR,
    "'*' before a value where nothing is unpacked",
    "`*values` unpacks a pack of values among the arguments of a call, or of types among "
    "parameters.",
)
AS = Code(
    "syntax-as",
    Severity.ERROR,
    "'as' where nothing is named",
    "`as` gives a name to what is imported, to the value of a `with`, and to a pattern.",
)
LAMBDA = Code(
    "syntax-lambda",
    Severity.ERROR,
    "a lambda without parentheses and types",
    "A lambda is written like a function: `lambda (x: Int) -> Int: x + 1`.",
)
BINDING = Code(
    "syntax-binding",
    Severity.ERROR,
    "a declaration of something that is no name",
    "`var` and `ref` stand before the names that they declare.",
)
TARGET = Code(
    "syntax-target",
    Severity.ERROR,
    "a loop variable with a word that it cannot have",
    "A loop variable is an immutable reference to the element; `ref` makes it as mutable as the "
    "collection, and `var` a copy.",
)
EXCEPT = Code(
    "syntax-except",
    Severity.ERROR,
    "an 'except' that selects errors",
    "`except name:` catches every error and gives it a name.",
)
MATCH = Code(
    "syntax-match",
    Severity.ERROR,
    "a 'match' without 'case'",
    "A `match` holds at least one `case`, and nothing else.",
)
PATTERN = Code(
    "syntax-pattern",
    Severity.ERROR,
    "an expression that is no pattern",
    "A pattern is a literal, a name to bind, `_`, a tuple or list of patterns, a type with "
    "patterns for its fields, or alternatives between `|`. `== value` compares with any value.",
)
SEMICOLON = Code(
    "syntax-semicolon",
    Severity.ERROR,
    "a ';' behind a bare 'return'",
    "`return` takes what follows on its line for the value to return.",
)

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
        PYTHON,
        SCOPE,
        NESTED,
        FIELD,
        METHOD,
        TRAIT,
        EXTENSION,
        ENUM,
        UNTYPED,
        SIGNATURE,
        EFFECT,
        CAPTURES,
        REFERENCE,
        COMPTIME,
        ARGUMENTS,
        BRACES,
        STAR,
        AS,
        LAMBDA,
        BINDING,
        TARGET,
        EXCEPT,
        MATCH,
        PATTERN,
        SEMICOLON,
        *OLD_SPELLINGS,
    ]
)
