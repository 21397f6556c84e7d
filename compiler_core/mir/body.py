"""Functions as graphs of basic blocks whose instructions work on places.

A place is a local with projections; an operand is a place that is copied or moved, or a constant.
In the concrete form, copying and moving are the same to a machine, but the difference is kept: it
tells the reader, and the optimiser, that a moved place is dead.

The generic form is made of these same classes. What it adds are other kinds of `Type` (expressions
of the meta language), of callee and of attribute values, and terminators for parametric branches
and loops; the verifier of the concrete form rejects them, so that nothing generic gets further.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from compiler_core.meta.node import Node
from compiler_core.mir.constants import Constant
from compiler_core.mir.types import Signature, Type, signature
from compiler_core.source.span import Span

# What an attribute of an operation may be: a flag, a number, a word, a list of numbers or a type.
Attribute = bool | int | str | tuple[int, ...] | Type
Attributes = dict[str, Attribute]


@dataclass(eq=False, slots=True)
class Local:
    """A variable or temporary of a function; compared by identity."""

    name: str
    type: Type
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class FieldOf:
    """The field of a structure with a number."""

    index: int


@dataclass(frozen=True, slots=True)
class ElementOf:
    """The element of an array at a constant index."""

    index: int


@dataclass(frozen=True, slots=True)
class PayloadOf:
    """The payload of a variant, read as the alternative with a number."""

    index: int


@dataclass(frozen=True, slots=True)
class Deref:
    """What a pointer points at, read as a value of a type."""

    type: Type


Projection = FieldOf | ElementOf | PayloadOf | Deref


@dataclass(frozen=True, slots=True)
class Place:
    """A local, or a part of it, or what a pointer in it leads to."""

    local: Local
    projections: tuple[Projection, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """The value in a place, which stays there."""

    place: Place


@dataclass(frozen=True, slots=True)
class Move:
    """The value in a place, which no one reads again before it is written."""

    place: Place


Operand = Copy | Move | Constant


@dataclass(frozen=True, slots=True)
class FunctionName:
    """A function of the module, or an external symbol that the module declares."""

    name: str


@dataclass(frozen=True, slots=True)
class Indirect:
    """The function that a function pointer leads to."""

    pointer: Operand


Callee = FunctionName | Indirect


@dataclass(slots=True)
class Assign:
    """Put the value of an operand into a place."""

    destination: Place
    source: Operand
    span: Span | None = None


@dataclass(slots=True)
class AddressOf:
    """Put the address of a place into another."""

    destination: Place
    place: Place
    span: Span | None = None


@dataclass(slots=True)
class Operate:
    """Put the result of a primitive operation into a place."""

    destination: Place | None
    name: str
    operands: tuple[Operand, ...]
    attributes: Attributes = field(default_factory=dict)
    span: Span | None = None


@dataclass(slots=True)
class Call:
    """Call a function that does not raise."""

    destination: Place | None
    callee: Callee
    arguments: tuple[Operand, ...]
    span: Span | None = None


Instruction = Assign | AddressOf | Operate | Call


@dataclass(slots=True)
class Goto:
    """Go on with another block."""

    target: Block
    span: Span | None = None


@dataclass(slots=True)
class Branch:
    """Go on with one of two blocks; `likely` says which is expected to be taken."""

    condition: Operand
    then: Block
    otherwise: Block
    likely: bool | None = None
    span: Span | None = None


@dataclass(slots=True)
class Switch:
    """Go on with the block for the value of an integer."""

    value: Operand
    cases: tuple[tuple[int, Block], ...]
    otherwise: Block
    span: Span | None = None


@dataclass(slots=True)
class Return:
    """Leave the function with its result; `None` when the result is of type `none`."""

    value: Operand | None = None
    span: Span | None = None


@dataclass(slots=True)
class Raise:
    """Leave the function with an error."""

    error: Operand
    span: Span | None = None


@dataclass(slots=True)
class TryCall:
    """Call a function that may raise, and go on with the block for what happened.

    The destination is written only on the way to `then`, the error only on the way to `handler`.
    """

    destination: Place | None
    callee: Callee
    arguments: tuple[Operand, ...]
    error: Place | None
    then: Block
    handler: Block
    span: Span | None = None


@dataclass(slots=True)
class Unreachable:
    """Never reached; getting here is undefined."""

    span: Span | None = None


Terminator = Goto | Branch | Switch | Return | Raise | TryCall | Unreachable


@dataclass(eq=False, slots=True)
class Block:
    """Instructions that run one after the other, and where to go then; compared by identity."""

    name: str
    instructions: list[Instruction] = field(default_factory=list)
    terminator: Terminator | None = None


@dataclass(slots=True)
class Parameter:
    """A parameter: the local that holds it, and what optimisers may rely on.

    The hints are names of `PARAMETER_HINTS`, with a number of bytes where one is wanted.
    """

    local: Local
    hints: dict[str, int] = field(default_factory=dict)


# Whether a hint takes a number.
PARAMETER_HINTS = {
    "noalias": False,
    "readonly": False,
    "writeonly": False,
    "nonnull": False,
    "noundef": False,
    "nocapture": False,
    "dereferenceable": True,
    "align": True,
}

FUNCTION_HINTS = frozenset(
    "alwaysinline noinline inlinehint cold hot nounwind noreturn willreturn pure optsize".split()
)


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that the source gives to a place, for debuggers."""

    name: str
    place: Place
    type: Node
    """The declared type; of a reference, that of what it refers to."""
    span: Span | None
    argument: int = 0
    """Which argument it is, counted from one; nought for a variable of the body."""
    ends: bool = False
    """Whether its value ends by more than being forgotten."""


@dataclass(eq=False, slots=True)
class Function:
    """A function with its body."""

    name: str
    parameters: list[Parameter]
    result: Type
    raises: Type | None = None
    blocks: list[Block] = field(default_factory=list)
    locals: list[Local] = field(default_factory=list)
    """All locals but the parameters."""
    hints: frozenset[str] = frozenset()
    exported: bool = False
    """Whether the linker sees the name."""
    as_c: bool = False
    """Whether arguments and result are passed as C passes them."""
    display_name: str | None = None
    """What a person calls it, for debuggers and for the trace of a failure."""
    span: Span | None = None
    path: str | None = None
    """The file that its spans are about, known where code is made for debuggers."""
    start: int = 0
    """Where in the file the declaration begins from which its spans count."""
    gives: Node | None = None
    """The type of what a call gives back, where that is the result and nothing else."""
    variables: list[Variable] = field(default_factory=list)
    ends: list[tuple[Instruction, Local]] = field(default_factory=list)
    """Behind which instructions variables hold no value any more, for debuggers."""
    scopes: tuple[Span, ...] = ()
    """The blocks of its source, outer ones first, known where code is made for debuggers."""

    @property
    def signature(self) -> Signature:
        """How it is called."""

        types = tuple(parameter.local.type for parameter in self.parameters)
        return signature(types, self.result, self.raises, as_c=self.as_c)


@dataclass(slots=True)
class External:
    """A C symbol that the linker or the process provides."""

    name: str
    signature: Signature
    hints: frozenset[str] = frozenset()
    symbol: str = ""
    """What the linker calls it, where the name is another: one symbol may be called as several."""

    @property
    def linked_name(self) -> str:
        """What the linker calls it."""
        return self.symbol or self.name


@dataclass(slots=True)
class Global:
    """A value with an address that lasts as long as the program."""

    name: str
    value: Constant
    mutable: bool = False
    alignment: int = 0
    """At least this many bytes; nought for what its type wants."""


@dataclass(slots=True)
class Module:
    """What is compiled together. Names of functions, externals and globals are one name space."""

    name: str
    functions: dict[str, Function] = field(default_factory=dict)
    externals: dict[str, External] = field(default_factory=dict)
    globals: dict[str, Global] = field(default_factory=dict)

    def signature_of(self, name: str) -> Signature | None:
        """Return how the function or external with a name is called, if there is one."""
        if (function := self.functions.get(name)) is not None:
            return function.signature
        external = self.externals.get(name)
        return external.signature if external is not None else None


def successors(terminator: Terminator | None) -> Iterator[Block]:
    """Yield the blocks that may come next."""
    match terminator:
        case Goto(target=target):
            yield target
        case Branch(then=then, otherwise=otherwise):
            yield then
            yield otherwise
        case Switch(cases=cases, otherwise=otherwise):
            yield otherwise
            for _, target in cases:
                yield target
        case TryCall(then=then, handler=handler):
            yield then
            yield handler
