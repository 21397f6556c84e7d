"""Small functions that may raise become parts of who calls them, with their errors as jumps.

An error is a result with a flag. Where LLVM makes a function part of its caller, what it returned
and the flag have already become one value, which hides from loops that what ends them is what the
function tested: every step of an iterator is such a function. Here both ways out are still apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from compiler_core.mir.body import (
    Assign,
    Block,
    Branch,
    Call,
    Callee,
    Function,
    FunctionName,
    Goto,
    Instruction,
    Local,
    Module,
    Operand,
    Place,
    Raise,
    Return,
    Switch,
    Terminator,
    TryCall,
    Unreachable,
)
from compiler_core.mir.constants import ZeroConstant
from compiler_core.mir.straight import (
    Expansion,
    Rewriting,
    Straight,
    may_be_straight,
    straight,
    written_once,
)
from compiler_core.mir.types import NONE

# Larger ones are left to LLVM, which knows what they cost.
_MOST_STEPS = 24
_MOST_BLOCKS = 10
# Of calls within calls, only so many are looked into.
_DEEPEST = 60
_KEPT_APART = frozenset({"noinline", "cold", "optsize"})


@dataclass(slots=True)
class Inliner:
    """Makes functions of a module with what is small put in; the module stays as it is."""

    module: Module
    _made: dict[str, Function] = field(default_factory=dict)
    _pending: set[str] = field(default_factory=set)
    _straight: dict[str, Straight | None] = field(default_factory=dict)

    def __call__(self, function: Function) -> Function:
        """Return a function with the small ones that it calls put in."""
        known = self._made.get(function.name)
        if known is None:
            self._pending.add(function.name)
            known = self._made[function.name] = self._function(function)
            self._pending.discard(function.name)
        return known

    def _function(self, function: Function) -> Function:
        chosen: dict[Block, Function] = {}
        for block in function.blocks:
            call = block.terminator
            if isinstance(call, TryCall) and (small := self._small(call.callee)) is not None:
                chosen[block] = small
        rows = self._rows(function)
        if not chosen and not rows:
            return function
        locals_ = list(function.locals)
        expansion = Expansion(locals_, written_once(function)) if rows else None
        blocks: list[Block] = []
        copied = _Copied({}, {block: Block(block.name) for block in function.blocks})
        for block in function.blocks:
            copy = copied.blocks[block]
            copy.instructions = block.instructions
            if expansion is not None:
                copy.instructions = _expanded(block.instructions, rows, expansion)
            blocks.append(copy)
            call = block.terminator
            small_one = chosen.get(block)
            if small_one is None or not isinstance(call, TryCall):
                copy.terminator = copied.terminator(block.terminator)
                continue
            copy.instructions = list(copy.instructions)
            then, handler = copied.blocks[call.then], copied.blocks[call.handler]
            blocks += _put_in(small_one, call, copy, then, handler, locals_)
        return Function(
            function.name,
            function.parameters,
            function.result,
            function.raises,
            blocks,
            locals_,
            function.hints,
            exported=function.exported,
            as_c=function.as_c,
            display_name=function.display_name,
        )

    def _rows(self, function: Function) -> dict[str, Straight]:
        """Return the functions that it calls and that are a few steps in a row."""
        found: dict[str, Straight] = {}
        for block in function.blocks:
            for step in block.instructions:
                if isinstance(step, Call) and isinstance(step.callee, FunctionName):
                    name = step.callee.name
                    row = self._straight[name] if name in self._straight else self._row(name)
                    if row is not None:
                        found[name] = row
        return found

    def _row(self, name: str) -> Straight | None:
        if name in self._pending or len(self._pending) > _DEEPEST:
            return None
        function = self.module.functions.get(name)
        row = None
        if (
            function is not None
            and function.raises is None
            and not function.hints & _KEPT_APART
            and may_be_straight(function)
        ):
            row = straight(self(function))
        self._straight[name] = row
        return row

    def _small(self, callee: Callee) -> Function | None:
        if not isinstance(callee, FunctionName) or callee.name in self._pending:
            return None
        function = self.module.functions.get(callee.name)
        if function is None or function.raises is None or function.hints & _KEPT_APART:
            return None
        if not _is_small(function):
            return None
        made = self(function)
        # With what it calls put in it is longer, but does no more.
        return made if _is_small(made, 2) else None


def _is_small(function: Function, times: int = 1) -> bool:
    steps = sum(len(block.instructions) for block in function.blocks)
    return len(function.blocks) <= _MOST_BLOCKS and steps <= times * _MOST_STEPS


def _expanded(
    steps: list[Instruction], rows: dict[str, Straight], expansion: Expansion
) -> list[Instruction]:
    """Put the steps of functions in place of their calls."""
    made: list[Instruction] = []
    for step in steps:
        row = None
        if isinstance(step, Call) and isinstance(step.callee, FunctionName):
            row = rows.get(step.callee.name)
        if row is None:
            made.append(step)
        else:
            assert isinstance(step, Call)
            made += expansion.steps(row, step)
    return made


def _put_in(
    function: Function, call: TryCall, before: Block, then: Block, handler: Block, to: list[Local]
) -> list[Block]:
    """Let a block go on with a copy of a function, and that with what follows the call."""
    parameters = [parameter.local for parameter in function.parameters]
    named = f"{before.name}.{{}}".format
    fresh = {
        local: Local(named(local.name), local.type) for local in (*parameters, *function.locals)
    }
    to += fresh.values()
    copied = _Copied(fresh, {block: Block(named(block.name)) for block in function.blocks})
    for local, argument in zip(parameters, call.arguments, strict=True):
        before.instructions.append(Assign(Place(fresh[local]), argument, call.span))
    before.terminator = Goto(copied.blocks[function.blocks[0]])
    made = []
    for block in function.blocks:
        copy = copied.blocks[block]
        copy.instructions = [copied.instruction(one) for one in block.instructions]
        match block.terminator:
            case Return(value=value):
                _give(copy, call.destination, copied.operand(value) if value is not None else None)
                copy.terminator = Goto(then)
            case Raise(error=error):
                _give(copy, call.error, copied.operand(error))
                copy.terminator = Goto(handler)
            case other:
                copy.terminator = copied.terminator(other)
        made.append(copy)
    return made


def _give(block: Block, place: Place | None, value: Operand | None) -> None:
    if place is not None:
        given = value if value is not None else ZeroConstant(NONE)
        block.instructions.append(Assign(place, given))


@dataclass(slots=True)
class _Copied(Rewriting):
    """What stands for the locals and blocks of a function in a copy of it."""

    locals: dict[Local, Local]
    blocks: dict[Block, Block]

    def place(self, place: Place) -> Place:
        local = self.locals.get(place.local)
        return place if local is None else Place(local, place.projections)

    def terminator(self, end: Terminator | None) -> Terminator | None:
        blocks = self.blocks
        match end:
            case Goto():
                return Goto(blocks[end.target], end.span)
            case Branch():
                condition = self.operand(end.condition)
                then, otherwise = blocks[end.then], blocks[end.otherwise]
                return Branch(condition, then, otherwise, end.likely, end.span)
            case Switch():
                cases = tuple((number, blocks[arm]) for number, arm in end.cases)
                return Switch(self.operand(end.value), cases, blocks[end.otherwise], end.span)
            case TryCall():
                return TryCall(
                    self.maybe(end.destination),
                    self.callee(end.callee),
                    self.operands(end.arguments),
                    self.maybe(end.error),
                    blocks[end.then],
                    blocks[end.handler],
                    end.span,
                )
            case Return(value=value):
                return Return(None if value is None else self.operand(value), end.span)
            case Raise():
                return Raise(self.operand(end.error), end.span)
            case Unreachable() | None:
                return end
