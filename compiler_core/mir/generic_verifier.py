"""Finds what is wrong with generic MIR: faults of the compiler, never of the program.

Types are compared without their origins: where something lives is what ownership is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from compiler_core.meta.constants import FALSE, Poison
from compiler_core.meta.context import EvaluationContext
from compiler_core.meta.decide import Facts, Truth, decide
from compiler_core.meta.folding import operate
from compiler_core.meta.functions import Argument, Convention, FunctionType, Variadic
from compiler_core.meta.generators import Parameter
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import OriginSort, special_origin
from compiler_core.meta.substitution import rebuild
from compiler_core.meta.types import (
    BOOL,
    NEVER,
    NONE,
    CompoundType,
    DeclRef,
    OriginType,
    RefType,
    StructType,
)
from compiler_core.mir import generic as g
from compiler_core.mir.known import conditions_of_blocks
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import Span

_BORROWING = (Convention.IMM, Convention.MUT, Convention.REF)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and the step that it is wrong with."""

    message: str
    block: str
    span: Span | None = None

    def __str__(self) -> str:
        return f"{self.block}: {self.message}"


def verify_body(
    body: g.Body, context: EvaluationContext, conditions: Sequence[Node] = ()
) -> list[Fault]:
    """Return the faults of a body, of whose parameters conditions hold.

    None means that ownership and elaboration can rely on it.
    """
    return list(_Verifier(body, Facts(conditions, context)).run())


@dataclass(slots=True)
class _Verifier:
    body: g.Body
    everywhere: Facts
    # What holds in the block that is looked at.
    facts: Facts = field(default_factory=Facts)
    locals: set[g.Local] = field(default_factory=set)
    bare: dict[Node, Node] = field(default_factory=dict)

    def run(self) -> Iterator[Fault]:
        body = self.body
        self.locals = {*body.locals, *body.arguments}
        if body.result is not None:
            self.locals.add(body.result)
        blocks = set(body.blocks)
        if not blocks:
            yield Fault("there is no block", "")
            return
        known = conditions_of_blocks(body)
        for block in body.blocks:
            conditions = known.get(block)
            self.facts = self.everywhere.extended(conditions) if conditions else self.everywhere
            for instruction in block.instructions:
                for message in self._instruction(instruction):
                    yield Fault(message, block.name, instruction.span)
            terminator = block.terminator
            if terminator is None:
                yield Fault("the block has no end", block.name)
                continue
            for message in self._terminator(terminator):
                yield Fault(message, block.name, terminator.span)
            for successor in g.successors(terminator):
                if successor not in blocks:
                    message = f"control goes to {successor.name}, which is no block of the body"
                    yield Fault(message, block.name, terminator.span)

    # ------------------------------------------------------------ steps

    def _instruction(self, instruction: g.Instruction) -> Iterator[str]:
        match instruction:
            case g.Assign(destination=destination, source=source):
                yield from self._place(destination)
                yield from self._operand(source)
                yield from self._fits(type_of(source), destination.type, "the value")
            case g.Operate(destination=destination, operands=operands):
                if destination is not None:
                    yield from self._place(destination)
                for operand in operands:
                    yield from self._operand(operand)
            case g.Make(destination=destination, parts=parts):
                yield from self._place(destination)
                for part in parts:
                    yield from self._operand(part)
            case g.Call():
                yield from self._call(instruction)
                raised = self._raised(instruction.callee)
                if raised is not None and not self.same(raised, NEVER):
                    yield f"the callee raises {_show(raised)}, and nothing takes it"
            case g.Drop(place=place) | g.Vacate(place=place) | g.Mark(place=place):
                yield from self._place(place)
            case g.Touch(place=place):
                yield from self._place(place)
            case g.Assert(condition=condition):
                yield from self._fits(condition.type, BOOL, "the condition")

    def _terminator(self, terminator: g.Terminator) -> Iterator[str]:
        match terminator:
            case g.Branch(condition=condition):
                yield from self._operand(condition)
                yield from self._fits(type_of(condition), BOOL, "the condition")
            case g.ComptimeBranch(condition=condition):
                yield from self._fits(condition.type, BOOL, "the condition")
            case g.Raise(error=error):
                yield from self._operand(error)
                yield from self._fits(type_of(error), self.body.raised, "the error")
            case g.TryCall(error=error, raised=raised):
                yield from self._call(terminator)
                if error is not None:
                    yield from self._place(error)
                    yield from self._fits(raised, error.type, "the error")
                found = self._raised(terminator.callee)
                if found is not None:
                    yield from self._fits(found, raised, "what the callee raises")
            case g.ComptimeLoop(body=body, members=members):
                if body not in members:
                    yield "the body of the loop is not in the loop"
            case _:
                pass

    # ------------------------------------------------------------ places and operands

    def _place(self, place: g.Place) -> Iterator[str]:
        if place.local not in self.locals:
            yield f"'{place.local.name}' is no local of the body"
        type_: Node | None = place.local.type
        for step in place.projections:
            if type_ is None:
                # What a field or an element is, elaboration tells.
                break
            match step:
                case g.Deref():
                    type_ = self.normal(type_)
                    if isinstance(type_, RefType):
                        type_ = type_.pointee
                    elif isinstance(type_, CompoundType) and type_.name == "pointer":
                        type_ = type_.children[0]
                    else:
                        yield f"{_show(type_)} leads nowhere"
                        return
                case _:
                    type_ = None
        if type_ is not None and _leads_to_bits(type_):
            return
        if type_ is not None:
            yield from self._fits(type_, place.type, "what is there")

    def _operand(self, operand: g.Operand) -> Iterator[str]:
        match operand:
            case g.Copy(place=place) | g.Move(place=place):
                yield from self._place(place)
            case g.Reference(place=place, type=type_):
                yield from self._place(place)
                known = self.normal(type_)
                if isinstance(known, RefType):
                    yield from self._fits(place.type, known.pointee, "what is referred to")
                elif not isinstance(known, CompoundType) or known.name != "pointer":
                    yield f"a reference is no {_show(known)}"
            case g.Constant(value=value, type=type_):
                yield from self._constant(value, type_)

    def _constant(self, value: Node, type_: Node) -> Iterator[str]:
        if isinstance(value, Poison):
            return
        wanted = self.normal(type_)
        if isinstance(wanted, CompoundType) and wanted.name == "function":
            # A function as a value: its own type says how it is called.
            return
        if value is type_:
            # The function that is all that there is of a type, of which it is not known which.
            return
        found = self.normal(value.type)
        if isinstance(found, FunctionType) and isinstance(wanted, FunctionType):
            # Elaboration adapts a function to the type of a pointer to it.
            if len(found.arguments) != len(wanted.arguments):
                yield "the constant is a function of another number of arguments"
            return
        yield from self._fits(found, wanted, "the constant")

    # ------------------------------------------------------------ calls

    def _call(self, call: g.Call | g.TryCall) -> Iterator[str]:
        for argument in call.arguments:
            yield from self._operand(argument)
        if isinstance(call.callee, g.Indirect):
            yield from self._operand(call.callee.pointer)
        if call.destination is not None:
            yield from self._place(call.destination)
            yield from self._fits(call.result, call.destination.type, "the result")
        elif not self.same(call.result, NONE) and not self.same(call.result, NEVER):
            yield f"nothing takes the result, {_show(call.result)}"
        type_ = self._signature(call.callee)
        if type_ is None:
            return
        yield from self._fits(type_.result, call.result, "what the callee gives")
        yield from self._arguments(type_, call.arguments)

    def _arguments(self, type_: FunctionType, given: Sequence[g.Operand]) -> Iterator[str]:
        wanted = type_.arguments
        if len(given) != len(wanted):
            yield f"{len(given)} arguments are given to a function of {len(wanted)}"
            return
        for operand, argument in zip(given, wanted, strict=True):
            found = self.normal(type_of(operand))
            expected = argument.type
            if argument.convention in _BORROWING:
                if not isinstance(found, RefType):
                    yield f"'{argument.name}' is borrowed, and gets {_show(found)} itself"
                    continue
                if not isinstance(self.normal(expected), RefType):
                    found = found.pointee
            if argument.variadic is not Variadic.NO:
                # The library's struct around what the type speaks of.
                if not isinstance(found, StructType):
                    yield f"'{argument.name}' is {_show(found)}, and holds no several values"
                continue
            yield from self._fits(found, expected, f"'{argument.name}'")

    def _signature(self, callee: g.Callee) -> FunctionType | None:
        node = None
        match callee:
            case g.Direct(function=function):
                node = function.type
            case g.Indirect(type=type_):
                node = type_
            case g.Invoke():
                # The callable itself is an argument, too.
                return None
        known = self.normal(node)
        return known if isinstance(known, FunctionType) else None

    def _raised(self, callee: g.Callee) -> Node | None:
        type_ = self._signature(callee)
        return None if type_ is None else type_.raised

    # ------------------------------------------------------------ types

    def _fits(self, found: Node, wanted: Node, what: str) -> Iterator[str]:
        if not self.same(found, wanted):
            yield f"{what} is {_show(found)}, where {_show(wanted)} belongs"

    def same(self, first: Node, second: Node) -> bool:
        """Whether two types are equal but for their origins."""
        if first is second:
            return True
        left, right = self.normal(first), self.normal(second)
        if left is right:
            return True
        return decide(operate(Op.SAME, left, right), self.facts) is Truth.TRUE

    def normal(self, node: Node) -> Node:
        """A type in its normal form, all origins made one."""
        return self._bare(self.facts.normal(node))

    def _bare(self, node: Node) -> Node:
        found = self.bare.get(node)
        if found is None:
            if isinstance(node.type, OriginType) and not isinstance(node, (Argument, Parameter)):
                found = _ORIGIN
            elif isinstance(node, DeclRef):
                found = node
            else:
                children = tuple([self._bare(child) for child in node.children])
                found = node if children == node.children else rebuild(node, children)
            self.bare[node] = found
        return found


_ORIGIN = special_origin(OriginSort.UNTRACKED, FALSE)


def type_of(operand: g.Operand) -> Node:
    """The type of an operand."""
    match operand:
        case g.Copy(place=place) | g.Move(place=place):
            return place.type
        case g.Reference(type=type_) | g.Constant(type=type_):
            return type_


def _leads_to_bits(type_: Node) -> bool:
    """Whether a pointer leads to memory of no type."""
    return type_ is NONE


def _show(node: Node) -> str:
    return PRINTER.show(node)


__all__ = ["Fault", "type_of", "verify_body"]
