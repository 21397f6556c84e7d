"""Answers for the compile-time language that need code: what a function gives, how types lie.

A call is evaluated by making its program, which the interpreter runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from compiler_core.comptime import Failure, Limits, Machine, Raised, Reason, Result
from compiler_core.comptime.foreign import ForeignResult
from compiler_core.elaborate.abi import make_abi
from compiler_core.elaborate.constants import Reader
from compiler_core.elaborate.environment import Environment
from compiler_core.elaborate.function_builder import FunctionBuilder
from compiler_core.elaborate.low_types import layout_of, low_type
from compiler_core.elaborate.needs import Needs, declared, symbol
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.elaborate.program import Program, collect
from compiler_core.elaborate.settings import layout, settings
from compiler_core.incremental import Database, query
from compiler_core.meta.constants import poison
from compiler_core.meta.context import Layout
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.types import NEVER, RefType
from compiler_core.mir import generic
from compiler_core.mir.body import Function, Module
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.target import Target
from compiler_core.sema.comptime import comptime_engine
from compiler_core.sema.conformance import Knowledge

_ENTRY: Final = "comptime"
_LIMITS: Final = (Reason.INSTRUCTIONS, Reason.MEMORY, Reason.DEPTH)


# How many instructions are interpreted before a computation counts as long.
_SHORT: Final = 150_000

# Runs a function without arguments. A failure is the last word; without a result the interpreter
# has to go on for as long as it may.
Native = Callable[[Module, str, DataLayout], ForeignResult | Failure | None]


# Makes code of one function of a module, by its name, in a form that is named last.
Compiler = Callable[[Module, Target, str, str], bytes]


class Engine:
    """What a database asks when a compile-time expression needs code."""

    def __init__(self, native: Native | None = None, compiler: Compiler | None = None) -> None:
        # What runs long computations, where that is possible.
        self.native = native
        # What makes code that the program itself looks at.
        self.compiler = compiler
        # What computations have printed, in the order of their first demand: each runs once.
        self.printed: list[tuple[int, bytes]] = []

    def evaluate(self, db: Database, callee: Node, arguments: Sequence[Node]) -> Node | None:
        """Return what a function gives for values; poison says why it gives nothing."""
        return evaluated(db, callee, tuple(arguments))

    def layout(self, db: Database, subject: Node) -> Layout | None:
        """Return how a type lies in memory."""
        try:
            found = layout_of(db, Eraser()(subject))
        except ElaborationError:
            return None
        return Layout(found.size, found.alignment)

    def compiled(self, db: Database, function: Node, kind: str) -> bytes | None:
        """Return what a function becomes, with all that it calls."""
        if self.compiler is None:
            return None
        program = collect(db, [function])
        if program.problems:
            raise ElaborationError(_told(program))
        return self.compiler(program.module, program.target, symbol(function), kind)


@query(cycle=lambda cycle, *args: poison("this computation needs its own result", TYPE), kept=True)  # noqa: ARG005
def evaluated(db: Database, callee: Node, arguments: tuple[Node, ...]) -> Node | None:
    """The value of a call of a declared function with values for all that it takes."""
    type_ = callee.type
    if not isinstance(type_, FunctionType):
        return None
    eraser = Eraser()
    result = type_.result.pointee if isinstance(type_.result, RefType) else type_.result
    wanted = Simplifier(Knowledge(db))(result)
    try:
        function, needs = _entry(db, eraser(callee), type_, arguments, eraser(wanted))
        program = collect(db, list(needs.instances))
        if program.problems:
            return poison(_told(program), wanted)
        # The value is of the type that was asked for, origins included.
        return _run(db, program, function, needs, wanted)
    except ElaborationError as error:
        return poison(error.message, wanted)


def _entry(
    db: Database, callee: Node, type_: FunctionType, arguments: tuple[Node, ...], result: Node
) -> tuple[Function, Needs]:
    """Return a function without arguments that returns the value of a call."""
    decl = declared(callee).decl
    given = [
        generic.Constant(value, item.children[-1])
        for value, item in zip(arguments, type_.arguments, strict=True)
    ]
    made = generic.Local("result", result, generic.Storage.RESULT)
    place = generic.Place(made, result)
    end = generic.Block("end", terminator=generic.Return())
    start = generic.Block("start")
    blocks = [start, end]
    target = generic.Direct(callee)
    raised = type_.raised
    if raised is NEVER:
        start.instructions.append(generic.Call(place, target, tuple(given), result))
        start.terminator = generic.Goto(end)
    else:
        error = generic.Local("error", raised)
        where = generic.Place(error, raised)
        handler = generic.Block("raised", terminator=generic.Raise(generic.Move(where)))
        start.terminator = generic.TryCall(
            place, target, tuple(given), result, where, raised, end, handler
        )
        blocks.append(handler)
    body = generic.Body(decl, [], made, result, raised, blocks)
    low_result = low_type(db, result)
    raises = None if raised is NEVER else low_type(db, raised)
    function = Function(_ENTRY, [], low_result, raises, display_name="a compile-time value")
    # It gives its result as it is, also one that functions put at an address.
    abi = make_abi(db, [], NEVER, NEVER)
    environment = Environment((), {}, Simplifier(Knowledge(db)), Eraser())
    needs = Needs()
    FunctionBuilder(db, body, abi, function, needs, environment).build()
    return function, needs


def _run(
    db: Database, program: Program, function: Function, needs: Needs, result: Node
) -> Node | None:
    module = program.module
    module.functions[function.name] = function
    for external in needs.externals.values():
        module.externals.setdefault(external.name, external)
    for one in needs.globals.values():
        module.globals.setdefault(one.name, one)
    engine = comptime_engine(db)
    printed = engine.printed if isinstance(engine, Engine) else []
    native = engine.native if isinstance(engine, Engine) else None
    steps = settings(db).comptime_steps
    before = len(printed)

    def interpreted(steps: int) -> Result:
        def say(descriptor: int, data: bytes) -> None:
            printed.append((descriptor, data))

        return Machine(module, layout(db), Limits(steps), say).evaluate(function.name)

    found = interpreted(steps if native is None else min(steps, _SHORT))
    if (
        native is not None
        and steps > _SHORT
        and isinstance(found, Failure)
        and found.reason is Reason.INSTRUCTIONS
    ):
        # It begins anew, and so does what it prints.
        del printed[before:]
        foreign = native(module, function.name, layout(db))
        match foreign:
            case None:
                found = interpreted(steps)
            case ForeignResult():
                found = Machine(module, layout(db)).taken(foreign, function.result)
            case _:
                found = foreign
    if isinstance(found, Failure):
        where = f", in '{found.frames[0].function}'" if found.frames else ""
        return poison(
            f"evaluating this at compile time {found.message}{where}",
            result,
            exhausted=found.reason in _LIMITS,
        )
    if isinstance(found, Raised):
        return poison("evaluating this at compile time raises an error", result)
    known = {**module.globals, **{one.name: one for one in found.globals}}
    return Reader(db, known, program.instances).value(found.value, result)


def _told(program: Program) -> str:
    first = program.problems[0]
    return first.notes[-1][0] if first.notes else first.message
