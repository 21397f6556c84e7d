"""Functions behind pointers of another type: one that raises nothing, where what may raise is
wanted, or one that asks where it is called from.

An adapter is called as its type says and calls the function as that wants to be called.
"""

from __future__ import annotations

from typing import Final

from compiler_core.elaborate.abi import abi_of_type, argument_type, is_pack
from compiler_core.elaborate.bodies import abi_of
from compiler_core.elaborate.needs import declared
from compiler_core.incremental import Database
from compiler_core.meta.constants import TRUE
from compiler_core.meta.functions import Convention, FunctionType
from compiler_core.meta.node import Node
from compiler_core.meta.origins import OriginSort, special_origin
from compiler_core.meta.types import NEVER, NONE, CompoundType, compound_type, ref_type
from compiler_core.mir import generic

_NAME: Final = "adapter"
_BORROWING: Final = (Convention.IMM, Convention.MUT, Convention.REF)


def behind_pointer(db: Database, function: Node, type_: FunctionType) -> Node:
    """The instance whose address a pointer of a type to a function holds."""
    wanted, given = abi_of_type(db, type_), abi_of(db, function)
    # The address of a pack and that of a single argument look the same.
    packs = [[is_pack(slot.type) for slot in abi.slots] for abi in (wanted, given)]
    if wanted.signature != given.signature or packs[0] != packs[1]:
        return compound_type(_NAME, function, type_)
    return function


def is_adapter(callee: Node) -> bool:
    """Whether an instance is an adapter."""
    return isinstance(callee, CompoundType) and callee.name == _NAME


def type_of_adapter(callee: Node) -> FunctionType:
    """What an adapter is called as."""
    type_ = callee.children[1]
    assert isinstance(type_, FunctionType)
    return type_


def adapted(callee: Node) -> Node:
    """The function that an adapter calls."""
    return callee.children[0]


def body_of_adapter(db: Database, callee: Node) -> generic.Body:
    """The graph of an adapter: one call."""
    function, type_ = adapted(callee), type_of_adapter(callee)
    untracked = special_origin(OriginSort.UNTRACKED, TRUE)
    arguments = []
    for item in type_.arguments:
        borrowed = item.convention in _BORROWING
        storage = generic.Storage.BORROWED if borrowed else generic.Storage.ARGUMENT
        type_of_item = argument_type(db, item)
        of = ref_type(type_of_item, untracked) if borrowed else type_of_item
        arguments.append(generic.Local(item.name or "", of, storage, item.convention))
    result = None
    if type_.result not in (NONE, NEVER):
        result = generic.Local("result", type_.result, generic.Storage.RESULT)
    body = generic.Body(declared(function).decl, arguments, result, type_.result, type_.raised)
    passed = tuple(
        generic.Copy(generic.Place(local, local.type))
        if local.storage is generic.Storage.BORROWED
        else generic.Move(generic.Place(local, local.type))
        for local in arguments
    )
    destination = None if result is None else generic.Place(result, result.type)
    target = generic.Direct(function)
    start, after = generic.Block("start"), generic.Block("after", [], generic.Return())
    body.blocks += [start, after]
    if type_.raised is NEVER:
        start.instructions.append(generic.Call(destination, target, passed, type_.result))
        start.terminator = generic.Goto(after)
        return body
    error = generic.Place(generic.Local("error", type_.raised), type_.raised)
    failed = generic.Block("failed", [], generic.Raise(generic.Move(error)))
    body.locals.append(error.local)
    body.blocks.append(failed)
    start.terminator = generic.TryCall(
        destination, target, passed, type_.result, error, type_.raised, after, failed
    )
    return body
