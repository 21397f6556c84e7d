"""All that a program needs, from where it begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from compiler_core.elaborate.bodies import abi_of
from compiler_core.elaborate.constants import text_constant
from compiler_core.elaborate.instances import instance
from compiler_core.elaborate.locations import location_text
from compiler_core.elaborate.low_types import REGISTER_BYTES, low_type
from compiler_core.elaborate.needs import declared, display_name, symbol
from compiler_core.elaborate.problems import Problem, Where
from compiler_core.elaborate.settings import layout, settings
from compiler_core.incremental import Database
from compiler_core.meta.node import Node
from compiler_core.mir import body as low
from compiler_core.mir.constants import GlobalAddress, ScalarConstant, ZeroConstant
from compiler_core.mir.target import Target
from compiler_core.mir.types import NEVER, NONE, POINTER, SI32, Type
from compiler_core.sema.conformance import conforms, known_trait
from compiler_core.source import Span

# Where the arguments of the command line are kept for the library.
ARGUMENTS: Final = "variable.argv"
ARGUMENT_COUNT: Final = "variable.argc"


# How an instance was first reached: from which other, and from where in it.
Parents = dict[Node, tuple[Node, Span | None] | None]


@dataclass(slots=True)
class Program:
    """A module of everything that is reached, and what went wrong on the way."""

    module: low.Module
    target: Target
    problems: list[Problem] = field(default_factory=list)
    # What its functions are instances of, by symbols.
    instances: dict[str, Node] = field(default_factory=dict)


def collect(db: Database, roots: list[Node], name: str = "program") -> Program:
    """Return the module of all that is reached from functions."""
    program = Program(low.Module(name), settings(db).target)
    module = program.module
    parents: Parents = dict.fromkeys(roots)
    pending = list(reversed(roots))
    done: set[Node] = set()
    while pending:
        callee = pending.pop()
        if callee in done:
            continue
        done.add(callee)
        made = instance(db, callee)
        if made.problem is not None:
            program.problems.append(_traced(made.problem, callee, parents))
        if made.function is not None:
            module.functions[made.function.name] = made.function
            program.instances[made.function.name] = callee
        for external in made.externals:
            module.externals.setdefault(external.name, external)
        for one in made.globals:
            module.globals.setdefault(one.name, one)
        for other, span in made.instances:
            parents.setdefault(other, (callee, span))
        pending.extend(other for other, _ in reversed(made.instances))
    return program


def _traced(problem: Problem, callee: Node, parents: Parents) -> Problem:
    """A problem at the function where instantiation began, with the way to where it is."""
    notes = [(problem.message, problem.where)]
    while (parent := parents.get(callee)) is not None:
        caller, span = parent
        notes.append((f"this needs '{display_name(callee)}'", Where(declared(caller).decl, span)))
        callee = caller
    where = Where(declared(callee).decl, None)
    return Problem("function instantiation failed", where, tuple(reversed(notes)))


def program_of(
    db: Database,
    main: Node | None,
    reporter: Node | None,
    exports: Sequence[tuple[str, Node]] = (),
    before: Sequence[Node] = (),
) -> Program:
    """Return a program that runs a `main`, if there is one; `reporter` prints what it raises.

    What comes `before` is called first. Exported functions are there for the linker under names of
    their own.
    """
    roots = [each for each in (main, reporter, *before) if each is not None]
    program = collect(db, [*roots, *(node for _, node in exports)])
    if program.problems:
        return program
    if main is not None:
        _add_entry(
            program.module,
            symbol(main),
            _place_of_caller(db, main),
            None if reporter is None else symbol(reporter),
            [symbol(each) for each in before],
        )
        # For debuggers it is where the program's `main` is, which may be made part of it.
        program.instances["main"] = main
    for name, node in exports:
        place = _place_of_caller(db, node)
        _add_export(program.module, name, symbol(node), place, _in_registers(db, node))
    return program


def _place_of_caller(db: Database, node: Node) -> tuple[low.Operand, ...]:
    """What a function that wants to know where it is called gets if nothing written calls it."""
    if not abi_of(db, node).takes_location:
        return ()
    return (text_constant(location_text(db, declared(node).decl, None)),)


def _add_export(
    module: low.Module,
    name: str,
    callee: str,
    place_of_caller: tuple[low.Operand, ...],
    returned: Type | None,
) -> None:
    """Add a function that the linker sees, which does what another does that does not raise.

    `returned` is what C returns in registers though the function puts it at an address.
    """
    called = module.functions[callee]
    first = 0 if returned is None else 1
    parameters = [
        low.Parameter(low.Local(each.local.name, each.local.type), dict(each.hints))
        for each in called.parameters[first : len(called.parameters) - len(place_of_caller)]
    ]
    arguments: list[low.Operand] = [low.Copy(low.Place(each.local)) for each in parameters]
    arguments += place_of_caller
    of = called.result if returned is None else returned
    made = low.Function(name, parameters, of, exported=True, as_c=called.as_c)
    place = None
    if of not in (NONE, NEVER):
        result = low.Local("result", of)
        made.locals.append(result)
        place = low.Place(result)
    start = low.Block("start", terminator=low.Return(None if place is None else low.Copy(place)))
    if returned is None:
        start.instructions.append(low.Call(place, low.FunctionName(callee), tuple(arguments)))
    else:
        assert place is not None
        address = low.Local("address", POINTER)
        made.locals.append(address)
        start.instructions.append(low.AddressOf(low.Place(address), place))
        arguments.insert(0, low.Copy(low.Place(address)))
        start.instructions.append(low.Call(None, low.FunctionName(callee), tuple(arguments)))
    made.blocks.append(start)
    module.functions[name] = made


def _in_registers(db: Database, node: Node) -> Type | None:
    """The type of a result that C returns in registers, if our functions put it at an address."""
    abi = abi_of(db, node)
    wanted = known_trait(db, "RegisterPassable")
    if not abi.result_by_address or wanted is None or conforms(db, abi.result, wanted) is None:
        return None
    of = low_type(db, abi.result)
    return of if layout(db).size(of) <= REGISTER_BYTES else None


def _add_entry(
    module: low.Module,
    main: str,
    place_of_caller: tuple[low.Operand, ...],
    reporter: str | None,
    before: Sequence[str],
) -> None:
    """Add the C `main`: it keeps the arguments, runs the program, and tells of errors."""
    signature = module.functions[main].signature
    count, vector = low.Local("argc", SI32), low.Local("argv", POINTER)
    entry = low.Function("main", [low.Parameter(count), low.Parameter(vector)], SI32, exported=True)
    start = low.Block("start")
    entry.blocks.append(start)
    for name, local, empty in (
        (ARGUMENT_COUNT, count, ZeroConstant(SI32)),
        (ARGUMENTS, vector, ZeroConstant(POINTER)),
    ):
        module.globals.setdefault(name, low.Global(name, empty, mutable=True))
        start.instructions.append(
            low.Operate(None, "pop.store", (low.Copy(low.Place(local)), GlobalAddress(name)))
        )
    start.instructions += [low.Call(None, low.FunctionName(each), ()) for each in before]
    good = low.Block("good", terminator=low.Return(ScalarConstant(SI32, 0)))
    callee = low.FunctionName(main)
    if signature.raises is None:
        start.instructions.append(low.Call(None, callee, place_of_caller))
        start.terminator = low.Goto(good)
        entry.blocks.append(good)
        module.functions["main"] = entry
        return
    error = low.Local("error", signature.raises)
    entry.locals.append(error)
    bad = low.Block("bad", terminator=low.Return(ScalarConstant(SI32, 1)))
    if reporter is not None:
        _report(module, entry, bad, reporter, error)
    start.terminator = low.TryCall(None, callee, place_of_caller, low.Place(error), good, bad)
    if signature.raises is NONE:
        start.terminator.error = None
    entry.blocks += [good, bad]
    module.functions["main"] = entry


def _report(
    module: low.Module, entry: low.Function, block: low.Block, reporter: str, error: low.Local
) -> None:
    wanted = module.functions[reporter].signature.parameters
    argument: low.Operand = low.Copy(low.Place(error))
    if wanted == (POINTER,) and error.type is not POINTER:
        address = low.Local("address", POINTER)
        entry.locals.append(address)
        block.instructions.append(low.AddressOf(low.Place(address), low.Place(error)))
        argument = low.Copy(low.Place(address))
    block.instructions.append(low.Call(None, low.FunctionName(reporter), (argument,)))
