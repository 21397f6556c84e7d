"""The typed tree: what a body means, with every name, overload, conversion and reference decided.

It is what checking a body yields and what lowering to MIR reads. Nothing in it is a guess: the
arguments of a call stand in the order of the callee's declaration, defaults and variadic
arguments put in; conversions are calls of the constructors that make them; operators, subscripts,
loops and displays are the calls that they stand for. Types are nodes of the meta language over the
parameters by name of the function that is checked.

**Values and places.** A `Place` designates memory with an origin; an `Expression` yields a value
that its consumer owns. `Consume` goes from place to value (a transfer `x^`, or an implicit copy
that becomes a move at the last use), `Borrow` makes a reference to a place, and `Temporary` is the
place of a value. A reference is a value of a `RefType`; `Dereference` is the place that it leads
to.

Spans count from the start of the declaration's element, as those of its diagnostics do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Union

from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Convention
from compiler_core.meta.generators import BoundFunction, NamedParameter
from compiler_core.meta.node import Node
from compiler_core.meta.types import DeclRef
from compiler_core.sema.modules import ModuleId
from compiler_core.source import Span


class LocalKind(Enum):
    """What a name in a body is bound to."""

    # Own storage, declared by `var` or made by the compiler.
    VARIABLE = "variable"
    # A reference that is bound once: `ref x = …`, the variable of a `for` loop.
    REFERENCE = "reference"
    ARGUMENT = "argument"
    # The `out` argument, or the nameless result.
    RESULT = "result"


@dataclass(eq=False, slots=True)
class Local:
    """A variable, argument or reference of a body; compared by identity."""

    name: str
    # The type of what it designates; for references that of the referent.
    type: Node
    kind: LocalKind
    # What `origin_of(name)` gives; for references the origin of the referent.
    origin: Node
    convention: Convention | None = None
    span: Span | None = None
    # Whether the user wrote it, so that it may be warned about when it is unused.
    written: bool = True
    # Whether the source may assign to it or change it in place.
    mutable: bool = True


# ---------------------------------------------------------------- places


@dataclass(slots=True)
class LocalPlace:
    """A variable, an argument, or what a bound reference leads to."""

    local: Local
    span: Span

    @property
    def type(self) -> Node:
        """The type of what is there."""
        return self.local.type

    @property
    def origin(self) -> Node:
        """Where it lives."""
        return self.local.origin


@dataclass(slots=True)
class FieldPlace:
    """A field of a struct in a place."""

    base: Place
    index: int
    name: str
    type: Node
    origin: Node
    span: Span


@dataclass(slots=True)
class ElementPlace:
    """An element of a pack (`CompoundType('pack')`) at a compile-time index."""

    base: Place
    index: Node
    type: Node
    origin: Node
    span: Span


@dataclass(slots=True)
class Dereference:
    """What a reference leads to; the reference is a value of a `RefType`."""

    reference: Expression
    type: Node
    origin: Node
    span: Span


@dataclass(slots=True)
class PointeePlace:
    """What a raw pointer leads to (`__get_address_as_lvalue` and its like)."""

    pointer: Expression
    type: Node
    origin: Node
    span: Span
    # Memory that holds no value yet: assigning to it ends nothing.
    uninitialised: bool = False


@dataclass(slots=True)
class Temporary:
    """The storage of a value that is borrowed before it ends."""

    value: Expression
    origin: Node
    span: Span

    @property
    def type(self) -> Node:
        """The type of the value."""
        return self.value.type


Place = Union[LocalPlace, FieldPlace, ElementPlace, Dereference, PointeePlace, Temporary]  # noqa: UP007


# ---------------------------------------------------------------- callees


@dataclass(frozen=True, slots=True)
class Direct:
    """A declared function with a value for each of its parameters.

    The node is a `BoundFunction`, or the `DeclRef` of a function without parameters. All parameters
    of a function count: those of the struct around it (for a member of a trait: `Self`) come before
    its own. So a call of a trait's method names the trait's declaration with the type for `Self`;
    which function that is, is known when the type is.
    """

    function: Node

    @property
    def declaration(self) -> DeclId | None:
        """Which function it is."""
        function = self.function
        called = function.callee if isinstance(function, BoundFunction) else function
        return called.decl if isinstance(called, DeclRef) else None


@dataclass(frozen=True, slots=True)
class Indirect:
    """A thin function pointer; its type is a `FunctionType`."""

    pointer: Expression


@dataclass(frozen=True, slots=True)
class Invoke:
    """A callable value of this type, which is the first argument, borrowed.

    For a closure the body of its function; for a parameter `F: def(Int) -> Int` what `F` is bound
    to. `function` says what is called of one that takes parameters, with their values.
    """

    callable: Node
    function: Node | None = None


Callee = Direct | Indirect | Invoke


# ---------------------------------------------------------------- expressions


@dataclass(slots=True)
class Constant:
    """A compile-time value that is used at run time."""

    value: Node
    type: Node
    span: Span


@dataclass(slots=True)
class Consume:
    """The value in a place, for a consumer that owns it.

    A transfer (`x^`) leaves the place uninitialised. Otherwise it is an implicit copy, which
    ownership makes a move where the place is not used again.
    """

    place: Place
    transfer: bool
    span: Span
    # It stays a copy in any case.
    always: bool = False
    # It is a transfer that stands in the source.
    written: bool = False

    @property
    def type(self) -> Node:
        """The type of the value."""
        return self.place.type


@dataclass(slots=True)
class Borrow:
    """A reference to a place; `type` is a `RefType`."""

    place: Place
    mutable: bool
    type: Node
    span: Span


@dataclass(slots=True)
class Call:
    """A call; `type` is that of the result, `raised` that of the error or `NEVER`.

    Arguments by `imm`, `mut` and `ref` are expressions of a `RefType` (usually `Borrow`), those by
    `var` and `deinit` are values. A function that returns a reference has a `RefType` as its
    result; the checker wraps the call into a `Dereference`.
    """

    callee: Callee
    arguments: Sequence[Expression]
    type: Node
    raised: Node
    span: Span
    # Where the parenthesis or bracket opens: what messages of the program call its location.
    location: Span | None = None
    # How the error becomes the type that the context raises or catches, if that is another one.
    conversion: ErrorConversion | None = None


@dataclass(slots=True)
class ErrorConversion:
    """The local that an error is put into, and the value that is made of it."""

    error: Local
    value: Expression


@dataclass(slots=True)
class Variadic:
    """The values of `*args`: an array of references to them, as the library's `VariadicList`.

    `type` is the library's struct, whose two fields are the address of an array of addresses and
    the number of elements; for a pack (`*args: *Ts`, the library's `VariadicPack`) the address
    alone. The elements are `Borrow`s, or values when the callee owns them (`var *args`).
    """

    elements: Sequence[Expression]
    type: Node
    span: Span
    is_pack: bool = False


@dataclass(slots=True)
class Primitive:
    """An operation of inline MLIR."""

    name: str
    operands: Sequence[Expression]
    attributes: dict[str, Node]
    type: Node
    span: Span


@dataclass(slots=True)
class ShortCircuit:
    """`left and right`, `left or right` of booleans."""

    conjunction: bool
    left: Expression
    right: Expression
    type: Node
    span: Span


@dataclass(slots=True)
class Conditional:
    """`value if condition else other`; the condition is a boolean."""

    condition: Expression
    value: Expression
    other: Expression
    type: Node
    span: Span


@dataclass(slots=True)
class ConditionalPlace:
    """A choice between two references, as a value of a `RefType`."""

    condition: Expression
    value: Expression
    other: Expression
    type: Node
    span: Span


@dataclass(slots=True)
class Staged:
    """Statements, then a value: for displays, comprehensions and the walrus."""

    statements: Sequence[Statement]
    value: Expression
    span: Span

    @property
    def type(self) -> Node:
        """The type of the value."""
        return self.value.type


@dataclass(slots=True)
class Make:
    """A struct from the values of its fields, in order: closures, synthesised constructors."""

    fields: Sequence[Expression]
    type: Node
    span: Span


@dataclass(slots=True)
class Invalid:
    """An expression with an error, which has been reported; its consequences are silent."""

    type: Node
    span: Span


Expression = Union[  # noqa: UP007
    Constant,
    Consume,
    Borrow,
    Call,
    Variadic,
    Primitive,
    ShortCircuit,
    Conditional,
    ConditionalPlace,
    Staged,
    Make,
    Invalid,
]


# ---------------------------------------------------------------- statements


@dataclass(slots=True)
class Declare:
    """A variable comes into scope; a reference is bound to the `RefType` value."""

    local: Local
    value: Expression | None
    span: Span


@dataclass(slots=True)
class Assign:
    """Put a value into a place, ending the value that is there."""

    place: Place
    value: Expression
    span: Span


@dataclass(slots=True)
class Evaluate:
    """Evaluate an expression; its value ends at once. `discarded` says `_ = …`."""

    value: Expression
    span: Span
    discarded: bool = False


@dataclass(slots=True)
class Touch:
    """A use of a place that neither moves nor copies: `_ = x`."""

    place: Place
    span: Span


@dataclass(slots=True)
class If:
    """A branch at run time; the condition is a boolean."""

    condition: Expression
    then: Sequence[Statement]
    otherwise: Sequence[Statement]
    span: Span


@dataclass(slots=True)
class While:
    """A loop; `otherwise` runs when the condition is false."""

    condition: Expression
    body: Sequence[Statement]
    otherwise: Sequence[Statement]
    span: Span


@dataclass(slots=True)
class For:
    """A loop over an iterator that is already made.

    `next` is the call that gives the next element and raises at the end; its result, a value or a
    reference, is bound to `element`. `body` begins with the unpacking of the element, if any.
    """

    element: Local
    next: Expression
    body: Sequence[Statement]
    otherwise: Sequence[Statement]
    span: Span


@dataclass(slots=True)
class Break:
    """Leave the nearest loop."""

    span: Span


@dataclass(slots=True)
class Continue:
    """Go on with the next round of the nearest loop."""

    span: Span


@dataclass(slots=True)
class Return:
    """Leave the function; None where the result is already in place or there is none."""

    value: Expression | None
    span: Span


@dataclass(slots=True)
class Raise:
    """Leave with an error, to the handler around it or out of the function."""

    error: Expression
    span: Span


@dataclass(slots=True)
class Try:
    """A `try`; `error` is bound in the handler, None when there is no `except`."""

    body: Sequence[Statement]
    error: Local | None
    handler: Sequence[Statement] | None
    otherwise: Sequence[Statement]
    final: Sequence[Statement]
    span: Span


@dataclass(slots=True)
class Scope:
    """Statements that were one in the source."""

    statements: Sequence[Statement]
    span: Span


@dataclass(slots=True)
class ComptimeIf:
    """A branch that is chosen at instantiation."""

    condition: Node
    then: Sequence[Statement]
    otherwise: Sequence[Statement]
    span: Span


@dataclass(slots=True)
class ComptimeFor:
    """A loop that is unrolled at instantiation.

    `values` evaluates to an iterable; in round `i`, `variable` (a `NamedParameter`) stands for its
    `i`th element. `count` is the number of rounds and `element` the value of a round, over the
    parameter `index` (a `NamedParameter` of type `INDEX`), both as compile-time expressions.
    """

    index: Node
    count: Node
    variable: Node
    element: Node
    body: Sequence[Statement]
    otherwise: Sequence[Statement]
    span: Span


@dataclass(slots=True)
class ComptimeAssert:
    """What must hold at instantiation; the message is a compile-time string."""

    condition: Node
    message: Node | None
    span: Span


@dataclass(slots=True)
class Unreachable:
    """A place that control never reaches."""

    span: Span


Statement = Union[  # noqa: UP007
    Declare,
    Assign,
    Evaluate,
    Touch,
    If,
    While,
    For,
    Break,
    Continue,
    Return,
    Raise,
    Try,
    Scope,
    ComptimeIf,
    ComptimeFor,
    ComptimeAssert,
    Unreachable,
]


# ---------------------------------------------------------------- bodies


@dataclass(frozen=True, slots=True)
class CompileTimeName:
    """A compile-time value that a body names, or the variable of a `comptime for`."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class ArgumentName:
    """An argument of a function, as a call names it."""

    function: DeclId
    name: str


@dataclass(frozen=True, slots=True)
class MemberName:
    """A compile-time member of a type: who wants to know looks for its declaration.

    Doing so while the type's own header is read would be reading it in a circle.
    """

    type: Node
    name: str


# What a name may refer to; a node is a parameter.
Target = DeclId | Local | NamedParameter | ModuleId | CompileTimeName | ArgumentName | MemberName


@dataclass(frozen=True, slots=True)
class Use:
    """What a node of the source means, for the editor: its type, and what it refers to.

    Operators, subscripts and loops have the functions that they call, over all of the expression.
    """

    span: Span
    type: Node | None
    target: Target | None = None
    # The value at compile time; of a function that is called, it with its parameters bound.
    value: Node | None = None


@dataclass(slots=True)
class Body:
    """A checked body: the arguments, the result, and what is done."""

    decl: DeclId
    arguments: list[Local]
    # The result's local, of kind RESULT; None when nothing is returned (the type is `NONE`).
    result: Local | None
    result_type: Node
    raised: Node
    statements: list[Statement]
    uses: list[Use] = field(default_factory=list)
    # Whether an error was reported: such a body is not instantiated.
    failed: bool = False
    # For the thunk of an expression in a body: the variables of compile-time loops that it
    # mentions, which are parameters behind those of the function around.
    extra_parameters: tuple[Node, ...] = ()
