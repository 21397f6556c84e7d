"""How instances are called: which values go in registers and which by address.

A result that is not small comes first, as the address that it is put at. Arguments by `imm` that
are small are passed as they are, unless the result may refer to them; the other borrowed arguments
are addresses. Owned arguments that are not small are the address of the caller's storage.

What C calls, or is called by, has values in all these places: how C passes them is decided where
there are registers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from compiler_core.elaborate.low_types import TEXT, has_no_bytes, is_small, low_type
from compiler_core.incremental import Database
from compiler_core.meta.constants import FALSE, TRUE, ListValue
from compiler_core.meta.functions import Argument, Convention, FunctionType, Variadic
from compiler_core.meta.node import HAS_PLACES, Node, post_order
from compiler_core.meta.origins import OriginSort, PlaceOrigin, argument_origin, special_origin
from compiler_core.meta.types import NEVER, RefType, StructType, ref_type
from compiler_core.mir.types import NEVER as LOW_NEVER
from compiler_core.mir.types import NONE as LOW_NONE
from compiler_core.mir.types import POINTER, Signature, Type, signature
from compiler_core.sema.bodies.variadics import variadic_type

# How functions of C are marked, as in `def f() abi("C")`.
C: Final = "C"


@dataclass(frozen=True, slots=True)
class Slot:
    """An argument: its type, and how it is passed.

    The type of a borrowed argument is a `RefType`.
    """

    type: Node
    # The value itself; of a borrowed argument, what it refers to.
    by_value: bool

    @property
    def is_reference(self) -> bool:
        """Whether the argument is borrowed."""
        return isinstance(self.type, RefType)


@dataclass(frozen=True, slots=True)
class Abi:
    """How a function is called."""

    slots: tuple[Slot, ...]
    result: Node
    # Whether the result is put at an address that is the first argument.
    result_by_address: bool
    raised: Node
    # Whether the text of where it is called from is the last argument.
    takes_location: bool
    signature: Signature


def make_abi(
    db: Database,
    arguments: Sequence[tuple[Node, Convention | None, bool]],
    result: Node,
    raised: Node,
    takes_location: bool = False,
    as_c: bool = False,
) -> Abi:
    """Return how a function is called, as C does or not; of each argument its type, convention
    and whether the result may refer to it.
    """
    # C knows nothing of errors.
    as_c = as_c and raised is NEVER
    slots: list[Slot] = []
    parameters: list[Type] = []
    by_address = not as_c and not is_small(db, result)
    if by_address:
        parameters.append(POINTER)
    for type_, convention, is_kept in arguments:
        slot = _slot(db, type_, convention, is_kept, as_c)
        slots.append(slot)
        if not slot.by_value:
            parameters.append(POINTER)
        elif isinstance(type_, RefType):
            parameters.append(low_type(db, type_.pointee))
        else:
            parameters.append(low_type(db, type_))
    if takes_location:
        parameters.append(TEXT)
    raises = None if raised is NEVER else low_type(db, raised)
    returned = low_type(db, result)
    if by_address or (has_no_bytes(returned) and returned is not LOW_NEVER):
        returned = LOW_NONE
    made = signature(tuple(parameters), returned, raises, as_c=as_c)
    return Abi(tuple(slots), result, by_address, raised, takes_location, made)


def _slot(
    db: Database, type_: Node, convention: Convention | None, is_kept: bool, as_c: bool
) -> Slot:
    if isinstance(type_, RefType):
        borrowed = convention is Convention.IMM and not is_kept
        return Slot(type_, borrowed and (as_c or is_small(db, type_.pointee)))
    return Slot(type_, as_c or is_small(db, type_))


def abi_of_type(db: Database, type_: FunctionType) -> Abi:
    """Return how a function pointer of this type is called."""
    arguments: list[tuple[Node, Convention | None, bool]] = []
    untracked = special_origin(OriginSort.UNTRACKED, TRUE)
    for position, item in enumerate(type_.arguments):
        convention = item.convention
        kept = any(
            mentions(part, argument_origin(position, item.name, mutable))
            or _mentions_position(part, position)
            for part in (type_.result, type_.raised)
            for mutable in (FALSE, TRUE)
        )
        declared = argument_type(db, item)
        if convention in (Convention.IMM, Convention.MUT, Convention.REF):
            declared = ref_type(declared, untracked)
        arguments.append((declared, convention, kept))
    as_c = type_.effects.abi == C
    return make_abi(db, arguments, type_.result, type_.raised, as_c=as_c)


def argument_type(db: Database, item: Argument) -> Node:
    """What a function has inside for an argument of its type: a struct for those with a star."""
    if item.variadic is Variadic.NO:
        return item.type
    owned = item.convention in (Convention.VAR, Convention.DEINIT)
    origin = special_origin(OriginSort.UNTRACKED, TRUE if owned else FALSE)
    return variadic_type(db, item.variadic, item.type, origin, owned=owned)


def is_pack(type_: Node) -> bool:
    """Whether an argument is the library's struct for `*args: *Ts`."""
    return pack_elements(type_.pointee if isinstance(type_, RefType) else type_) is not None


def pack_elements(type_: Node) -> tuple[Node, ...] | None:
    """Return the types of what the library's pack of arguments holds; None for other types."""
    if not isinstance(type_, StructType) or type_.decl.name != "VariadicPack":
        return None
    return next(
        (item.elements for item in type_.arguments if isinstance(item, ListValue)),
        None,
    )


def mentions(node: Node, origin: Node) -> bool:
    """Whether a place occurs in a type."""
    return any(part is origin for part in post_order(node))


def _mentions_position(node: Node, position: int) -> bool:
    """Whether a place that a function type's argument has occurs in it, whatever its name."""
    return bool(node.flags & HAS_PLACES) and any(
        isinstance(part, PlaceOrigin) and part.owner is None and part.index == position
        for part in post_order(node)
    )
