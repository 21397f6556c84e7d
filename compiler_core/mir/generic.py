"""MIR before instantiation: one graph per body, over the parameters of its function.

It is shaped like the concrete form (`body.py`): locals, places with projections, blocks. Types,
constants and callees are nodes of the meta language, over the `NamedParameter`s of the function;
what lies where in memory, how values are passed and which function a trait's method is, is only
decided by elaboration. `comptime if` and `comptime for` are terminators.

Lowering writes no `Drop`: where values end is found by the ownership pass, which inserts them and
turns each `Copy` of an owned local at its last use into a `Move`.

**References.** A local whose type is a `RefType` holds an address. Passing by `imm`, `mut` or
`ref` is passing such an address: as an operand, `Reference(place)` or the value of such a local.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Convention
from compiler_core.meta.node import Node
from compiler_core.source import Span


class Storage(Enum):
    """Where a local's value comes from and who ends it."""

    # A variable or temporary of the function, which ends it.
    OWNED = "owned"
    # An owned argument (`var`, `deinit`): initialised at entry, ended by the function.
    ARGUMENT = "argument"
    # An argument that is borrowed: the local is of a `RefType`, the caller keeps the value.
    BORROWED = "borrowed"
    # The result: uninitialised at entry, initialised at every return.
    RESULT = "result"


@dataclass(eq=False, slots=True)
class Local:
    """A variable, argument or temporary; compared by identity."""

    name: str
    type: Node
    storage: Storage = Storage.OWNED
    convention: Convention | None = None
    # The `PlaceOrigin` that types and references name it by; None for what nothing can refer to.
    origin: Node | None = None
    span: Span | None = None
    # Whether it stands in the source, so that an unused one is worth a warning.
    written: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """The field of a struct with a number."""

    index: int
    name: str


@dataclass(frozen=True, slots=True)
class Element:
    """The element of a pack at a compile-time index."""

    index: Node


@dataclass(frozen=True, slots=True)
class Deref:
    """What a reference or a raw pointer leads to."""


Projection = Field | Element | Deref


@dataclass(frozen=True, slots=True)
class Place:
    """A local, a part of it, or what it leads to; `type` is that of what is there."""

    local: Local
    type: Node
    projections: tuple[Projection, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the value in a place, by its type's copy constructor unless it is trivial."""

    place: Place
    # The copy is the user's doing (`x = y`), so that it must be allowed: `ImplicitlyCopyable`.
    implicit: bool = True
    # It stays a copy where the place is used for the last time.
    always: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """The value in a place, which is uninitialised then."""

    place: Place
    # Written as `x^`.
    explicit: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """The address of a place, as a value of a `RefType`."""

    place: Place
    mutable: bool
    type: Node


@dataclass(frozen=True, slots=True)
class Constant:
    """A compile-time value."""

    value: Node
    type: Node


Operand = Copy | Move | Reference | Constant


@dataclass(slots=True)
class Assign:
    """Put a value into a place. `initialises`: the place holds no value that must end first."""

    destination: Place
    source: Operand
    span: Span | None = None
    initialises: bool = False


@dataclass(slots=True)
class Operate:
    """A primitive operation; attributes are nodes (types, integers, strings)."""

    destination: Place | None
    name: str
    operands: tuple[Operand, ...]
    attributes: dict[str, Node] = field(default_factory=dict)
    span: Span | None = None


@dataclass(slots=True)
class Make:
    """A struct or an array of references from its parts, in order."""

    destination: Place
    parts: tuple[Operand, ...]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Direct:
    """A `BoundFunction` or `DeclRef`; for a member of a trait, the trait's own declaration."""

    function: Node


@dataclass(frozen=True, slots=True)
class Indirect:
    """A thin function pointer of this `FunctionType`."""

    pointer: Operand
    type: Node


@dataclass(frozen=True, slots=True)
class Invoke:
    """The callable value that is the first argument, of this type.

    `function` says what is called of one that takes parameters, with their values.
    """

    callable: Node
    function: Node | None = None


Callee = Direct | Indirect | Invoke


@dataclass(slots=True)
class Call:
    """A call that does not raise; the result is built in the destination."""

    destination: Place | None
    callee: Callee
    arguments: tuple[Operand, ...]
    result: Node
    span: Span | None = None
    location: Span | None = None


@dataclass(slots=True)
class Drop:
    """The end of the value in a place: its `__deinit__`, or that of what is left of it."""

    place: Place
    span: Span | None = None


@dataclass(slots=True)
class Vacate:
    """What a place may still hold ends here: something else is made in it next.

    Ownership makes a `Drop` of it, or nothing where the place holds no value.
    """

    place: Place
    span: Span | None = None


@dataclass(slots=True)
class Mark:
    """Say that a place holds a value from here on, or none, without doing anything."""

    place: Place
    initialised: bool
    span: Span | None = None


@dataclass(slots=True)
class Touch:
    """A use of a place that does nothing, but keeps it alive until here."""

    place: Place
    span: Span | None = None


@dataclass(slots=True)
class Assert:
    """What must hold at instantiation."""

    condition: Node
    message: Node | None
    span: Span | None = None


Instruction = Assign | Operate | Make | Call | Drop | Vacate | Mark | Touch | Assert


@dataclass(slots=True)
class Goto:
    """Go on with another block."""

    target: Block
    span: Span | None = None


@dataclass(slots=True)
class Branch:
    """Go on with one of two blocks."""

    condition: Operand
    then: Block
    otherwise: Block
    span: Span | None = None


@dataclass(slots=True)
class Return:
    """Leave the function; the result's local is initialised."""

    span: Span | None = None


@dataclass(slots=True)
class Raise:
    """Leave the function with an error."""

    error: Operand
    span: Span | None = None


@dataclass(slots=True)
class TryCall:
    """A call that may raise: the destination is written on the way to `then` only."""

    destination: Place | None
    callee: Callee
    arguments: tuple[Operand, ...]
    result: Node
    error: Place | None
    raised: Node
    then: Block
    handler: Block
    span: Span | None = None
    location: Span | None = None


@dataclass(slots=True)
class ComptimeBranch:
    """A branch that is decided at instantiation; what is not taken is not instantiated."""

    condition: Node
    then: Block
    otherwise: Block
    span: Span | None = None


@dataclass(slots=True)
class ComptimeLoop:
    """The head of a loop that is unrolled at instantiation.

    Reached from outside it begins round 0, reached from `body` (by falling through or `continue`)
    the next. While there are rounds it goes on with `body`, where `index` and `variable` have the
    values of the round, otherwise with `after`. Leaving the loop in another way is a plain `Goto`
    out of it; `members` are the blocks that are in the loop.
    """

    index: Node
    count: Node
    variable: Node
    element: Node
    body: Block
    after: Block
    members: set[Block] = field(default_factory=set)
    span: Span | None = None


@dataclass(slots=True)
class Unreachable:
    """Never reached."""

    span: Span | None = None


Terminator = Goto | Branch | Return | Raise | TryCall | ComptimeBranch | ComptimeLoop | Unreachable


@dataclass(eq=False, slots=True)
class Block:
    """Instructions and a terminator; compared by identity."""

    name: str
    instructions: list[Instruction] = field(default_factory=list)
    terminator: Terminator | None = None


@dataclass(eq=False, slots=True)
class Body:
    """The graph of a function; the first block is where it begins."""

    decl: DeclId
    # In the order of the declaration; those of `RefType`s are borrowed.
    arguments: list[Local]
    result: Local | None
    result_type: Node
    raised: Node
    blocks: list[Block] = field(default_factory=list)
    locals: list[Local] = field(default_factory=list)
    failed: bool = False


def successors(terminator: Terminator | None) -> Iterator[Block]:
    """Yield the blocks that may come next."""
    match terminator:
        case Goto(target=target):
            yield target
        case (
            Branch(then=then, otherwise=otherwise) | ComptimeBranch(then=then, otherwise=otherwise)
        ):
            yield then
            yield otherwise
        case TryCall(then=then, handler=handler):
            yield then
            yield handler
        case ComptimeLoop(body=body, after=after):
            yield body
            yield after
