"""The codes of the spellings that Mojo had before 1.2, one per family.

The severity is that of the family: a warning where Mojo 1.0 or 1.1 still took the spelling, else an
error. A family that holds both says so where it reports.
"""

from __future__ import annotations

from typing import Final

from compiler_core.source import Code, Severity, Tag

_DEPRECATED: Final = frozenset([Tag.DEPRECATED])


def _error(name: str, summary: str, explanation: str) -> Code:
    return Code(name, Severity.ERROR, summary, explanation)


def _warning(name: str, summary: str, explanation: str) -> Code:
    return Code(name, Severity.WARNING, summary, explanation, _DEPRECATED)


FN = _error(
    "old-fn",
    "'fn' where today's Mojo says 'def'",
    "`fn` was removed before 1.0. A `def` behaves as `fn` did: it raises only where its header "
    "says `raises`, and its arguments are immutable unless they say otherwise. The type `fn "
    "(Int) -> Int` was a pointer to a function, which today is `def (Int) thin -> Int`.",
)
LET = _error(
    "old-let",
    "'let' where today's Mojo says 'var'",
    "Mojo has no constants at run time. `var` declares a variable; `comptime` a value that is "
    "known at compile time.",
)
ALIAS = _error(
    "old-alias",
    "'alias' where today's Mojo says 'comptime'",
    "`comptime name = value` declares what `alias` did, with a type or parameters if need be.",
)
CONVENTION = _error(
    "old-convention",
    "an argument convention under its old name",
    "`borrowed` and `read` are `imm` today, which is also what an argument without a convention "
    "gets. `inout` is `mut`, and `out` for the `self` that an initializer makes. `owned` is "
    "`var`, and `deinit` for the `self` that a destructor ends. `read` was still in 1.0 and is "
    "a warning. A loop variable is immutable without a word before it; `ref` binds it to the "
    "element itself.",
)
PARAMETER_IF = _warning(
    "old-parameter-if",
    "'@parameter' before 'if' or 'for'",
    "`comptime if` and `comptime for` do at compile time what `@parameter` above an `if` or a "
    "`for` did. The `elif` and `else` clauses stay as they are.",
)
PARAMETER_CLOSURE = _warning(
    "old-parameter-closure",
    "'@parameter' before a function",
    "A parametric closure is marked `@__parameter` until capture lists have replaced them: `def "
    "f(x: Int) {imm a, mut b}:` says what a nested function captures, and how.",
)
UNROLL = _error(
    "old-unroll",
    "'@unroll' before a loop",
    "`comptime for` unrolls a loop at compile time.",
)
VALUE = _error(
    "old-value",
    "the decorator '@value'",
    "`@fieldwise_init` makes the initializer that takes a value for each field; that a struct "
    "can be copied and moved is said by its traits, `Copyable` and `Movable`. A struct that "
    "shall be copied without `.copy()` conforms to `ImplicitlyCopyable`.",
)
REGISTER_PASSABLE = _error(
    "old-register-passable",
    "the decorator '@register_passable'",
    "A struct that is passed in registers conforms to `RegisterPassable`, and one whose bits "
    "are all there is to it to `TrivialRegisterPassable`.",
)
DECORATOR = _error(
    "old-decorator",
    "a decorator under its old name",
    "`@doc_private` is `@doc_hidden` today, and `@nonmaterializable` is `@__nonmaterializable`. "
    "`@noninline` and `@noinline` are `@no_inline`. `@adaptive` and `@noncapturing` are gone.",
)
EXPLICIT_DESTROY = _warning(
    "old-explicit-destroy",
    "'@explicit_destroy' on a struct that does not opt out of 'Deinitable'",
    "A struct whose values must not be destroyed implicitly says `not Deinitable` among its "
    "traits. `@explicit_destroy` adds the message that is shown to who forgets to consume a "
    "value, and takes that message as its argument.",
)
EXPORT_ABI = _warning(
    "old-export-abi",
    "'ABI=\"C\"' in '@export'",
    'The calling convention is an effect of the function: `def f() abi("C"):`.',
)
COPY_CONSTRUCTOR = _error(
    "old-copy-constructor",
    "the method '__copyinit__'",
    "A copy constructor is an initializer with one argument that only goes by the keyword "
    "`copy`: `def __init__(out self, *, copy: Self):`.",
)
MOVE_CONSTRUCTOR = _error(
    "old-move-constructor",
    "the method '__moveinit__', or the keyword 'take'",
    "A move constructor is an initializer with one argument that only goes by the keyword "
    "`move`: `def __init__(out self, *, deinit move: Self):`. The keyword was `take` for a "
    "short time.",
)
DESTRUCTOR = _error(
    "old-destructor",
    "the method '__del__'",
    "A destructor is `def __deinit__(deinit self):`. `__del__` with `deinit self` was still the "
    "name in 1.0 and is a warning; `owned self` is older.",
)
WHERE = _error(
    "old-where",
    "'where' inside a parameter list",
    'Constraints stand behind the whole signature: `def f[n: Int]() where n > 0 else "message":`. '
    "In a `comptime` declaration they stand before the `=`.",
)
EFFECT = _error(
    "old-effect",
    "a function effect that is no more",
    "`escaping`, `unified` and `register_passable` were removed before 1.0. What a nested "
    "function captures, and how, stands in its capture list: `{}` for nothing, `{var}` for "
    "copies of what it uses, `{imm x, mut y}` for references.",
)
MAGIC = _error(
    "old-magic-function",
    "a built-in operator under its old name",
    "`__type_of` is `type_of` today; `__origin_of`, "
    "and `__lifetime_of` before it, are `origin_of`.",
)
CONSTRAINED = _error(
    "old-constrained",
    "a call of 'constrained'",
    "`comptime assert condition, message` checks a condition at compile time.",
)
ASYNC = _warning(
    "old-async",
    "'async' or 'await'",
    "Asynchronous functions are unfinished in Mojo 1.2, and spelled so: `__async def`, `__await`.",
)
MATCH = _warning(
    "old-match",
    "'__match'",
    "The statement is spelled `match` since it is finished.",
)
UNBOUND = _error(
    "old-unbound",
    "'*_' or '**_' among parameters",
    "`...` leaves all parameters open that are not given: `Dict[Int, ...]`.",
)
TUPLE_TYPE = _error(
    "old-tuple-type",
    "types in parentheses for the type of a tuple",
    "`(Int, Bool)` is a value that holds two types. The type is `Tuple[Int, Bool]`.",
)
RELATIVE_IMPORT = _error(
    "old-relative-import",
    "a relative module in an 'import' without 'from'",
    "`from . import name` imports the module `name` of the same package.",
)
KEYWORD_VARIADIC = _error(
    "old-keyword-variadic",
    "'**' arguments without 'var'",
    "Variadic keyword arguments are handed over to the function, which owns them: `def f(var "
    "**options: Int):`.",
)
MODULE = _warning(
    "old-module",
    "a module of the standard library under its old name",
    "Some modules of the standard library have other names since 1.0: `std.hashlib` is `std.hash`.",
)

OLD_SPELLINGS: Final = (
    FN,
    LET,
    ALIAS,
    CONVENTION,
    PARAMETER_IF,
    PARAMETER_CLOSURE,
    UNROLL,
    VALUE,
    REGISTER_PASSABLE,
    DECORATOR,
    EXPLICIT_DESTROY,
    EXPORT_ABI,
    COPY_CONSTRUCTOR,
    MOVE_CONSTRUCTOR,
    DESTRUCTOR,
    WHERE,
    EFFECT,
    MAGIC,
    CONSTRAINED,
    ASYNC,
    MATCH,
    UNBOUND,
    TUPLE_TYPE,
    RELATIVE_IMPORT,
    KEYWORD_VARIADIC,
    MODULE,
)
