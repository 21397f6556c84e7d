"""Instances of bodies that are written by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler_core.codegen import Options, compile_ir, emit_module, host_target
from compiler_core.comptime import Machine, Success
from compiler_core.elaborate.bodies import given_body
from compiler_core.elaborate.evaluation import evaluated
from compiler_core.elaborate.program import collect, program_of
from compiler_core.execute.outcome import Exited
from compiler_core.execute.run import run_object
from compiler_core.incremental import Database
from compiler_core.meta.constants import NONE_VALUE, TRUE, Snapshot, index, list_value, string
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.functions import Captures, Convention, argument, function_type
from compiler_core.meta.generators import named_parameter
from compiler_core.meta.node import Node, make
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import STATIC_ORIGIN, PlaceSort, place
from compiler_core.meta.types import (
    BOOL,
    INDEX,
    NEVER,
    NONE,
    STRING,
    DeclRef,
    compound_type,
    ref_type,
)
from compiler_core.mir import generic as g
from compiler_core.mir import verify
from compiler_core.mir.constants import ScalarConstant
from compiler_core.mir.types import INDEX as LOW_INDEX
from compiler_core.sema.modules import search_path

ROOT = Path(__file__).parents[2]


def identity(name: str) -> DeclId:
    return DeclId(DeclSort.FUNCTION, "user", name)


def function(name: str, *arguments: Node, result: Node = NONE, raised: Node = NEVER) -> DeclRef:
    type_ = function_type(
        [argument(of, f"a{number}") for number, of in enumerate(arguments)],
        result,
        raised,
        captures=Captures.THIN,
    )
    return make(DeclRef, (identity(name),), (type_,))


def borrowed(name: str, owner: str, of: Node, position: int = 0) -> g.Local:
    origin = place(PlaceSort.ARGUMENT, identity(owner), position, name, TRUE)
    return g.Local(name, ref_type(of, origin), g.Storage.BORROWED, Convention.IMM, origin)


def whole(local: g.Local) -> g.Place:
    return g.Place(local, local.type)


def referent(local: g.Local) -> g.Place:
    return g.Place(local, local.type.children[0], (g.Deref(),))


@pytest.fixture
def database() -> Database:
    database = Database()
    database.set(search_path, to=(str(ROOT / "compiler_core" / "stdlib"),))
    return database


def add_body(database: Database) -> DeclRef:
    """`def add(a, b) -> Int: return a + b`."""
    first, second = borrowed("a", "add", INDEX), borrowed("b", "add", INDEX, 1)
    result = g.Local("result", INDEX, g.Storage.RESULT)
    block = g.Block(
        "start",
        [g.Operate(whole(result), "pop.add", (g.Copy(referent(first)), g.Copy(referent(second))))],
        g.Return(),
    )
    body = g.Body(identity("add"), [first, second], result, INDEX, NEVER, [block])
    database.set(given_body, identity("add"), to=body)
    return function("add", INDEX, INDEX, result=INDEX)


def run(database: Database, root: Node) -> object:
    program = collect(database, [root])
    assert program.problems == []
    assert verify(program.module) == []
    name = next(iter(program.module.functions))
    result = Machine(program.module).evaluate(name)
    assert isinstance(result, Success), result
    return result.value


def test_straight_line_code_calls_with_values_in_registers(database: Database) -> None:
    add = add_body(database)
    result = g.Local("result", INDEX, g.Storage.RESULT)
    block = g.Block(
        "start",
        [
            g.Call(
                whole(result),
                g.Direct(add),
                (g.Constant(index(40), INDEX), g.Constant(index(2), INDEX)),
                INDEX,
            )
        ],
        g.Return(),
    )
    body = g.Body(identity("main"), [], result, INDEX, NEVER, [block])
    database.set(given_body, identity("main"), to=body)
    assert run(database, function("main", result=INDEX)) == ScalarConstant(LOW_INDEX, 42)


def test_a_call_is_evaluated_at_compile_time(database: Database) -> None:
    add = add_body(database)
    assert evaluated(database, add, (index(3), index(4))) is index(7)


def test_a_string_comes_back(database: Database) -> None:
    result = g.Local("result", STRING, g.Storage.RESULT)
    start = g.Block(
        "start", [g.Assign(whole(result), g.Constant(string("text"), STRING))], g.Return()
    )
    body = g.Body(identity("text"), [], result, STRING, NEVER, [start])
    database.set(given_body, identity("text"), to=body)
    assert evaluated(database, function("text", result=STRING), ()) is string("text")


def test_a_compile_time_loop_is_unrolled(database: Database) -> None:
    owner = identity("sum")
    position = named_parameter(owner, 100, "i", INDEX)
    variable = named_parameter(owner, 101, "x", INDEX)
    values = list_value([index(10), index(20), index(12)], INDEX)
    result = g.Local("result", INDEX, g.Storage.RESULT)
    after = g.Block("after", [], g.Return())
    body = g.Block(
        "body",
        [
            g.Operate(
                whole(result),
                "pop.add",
                (g.Copy(whole(result)), g.Constant(variable, INDEX)),
            )
        ],
    )
    element = operate(Op.LIST_GET, values, position)
    loop = g.ComptimeLoop(position, index(3), variable, element, body, after, {body})
    head = g.Block("head", [], loop)
    body.terminator = g.Goto(head)
    start = g.Block("start", [g.Assign(whole(result), g.Constant(index(0), INDEX))], g.Goto(head))
    database.set(
        given_body,
        owner,
        to=g.Body(owner, [], result, INDEX, NEVER, [start, head, body, after]),
    )
    assert evaluated(database, function("sum", result=INDEX), ()) is index(42)


def test_what_does_not_hold_is_a_problem_where_it_began(database: Database) -> None:
    start = g.Block("start", [g.Assert(operate(Op.LT, index(2), index(1)), string("no"))])
    start.terminator = g.Return()
    owner = identity("main")
    database.set(given_body, owner, to=g.Body(owner, [], None, NONE, NEVER, [start]))
    (problem,) = collect(database, [function("main")]).problems
    assert problem.message == "function instantiation failed"
    assert problem.notes[-1][0] == "a compile-time assertion does not hold: no"


def test_errors_are_results(database: Database) -> None:
    owner = identity("fail")
    start = g.Block("start", [], g.Raise(g.Constant(index(5), INDEX)))
    database.set(given_body, owner, to=g.Body(owner, [], None, NONE, INDEX, [start]))
    fail = function("fail", raised=INDEX)
    result = g.Local("result", INDEX, g.Storage.RESULT)
    caught = g.Local("caught", INDEX)
    good = g.Block("good", [g.Assign(whole(result), g.Constant(index(0), INDEX))], g.Return())
    bad = g.Block("bad", [g.Assign(whole(result), g.Move(whole(caught)))], g.Return())
    entry = g.Block(
        "start",
        [],
        g.TryCall(None, g.Direct(fail), (), NONE, whole(caught), INDEX, good, bad),
    )
    main = identity("main")
    database.set(given_body, main, to=g.Body(main, [], result, INDEX, NEVER, [entry, good, bad]))
    assert evaluated(database, function("main", result=INDEX), ()) is index(5)


def test_nothing_is_a_value_too(database: Database) -> None:
    owner = identity("nothing")
    start = g.Block("start", [], g.Return())
    database.set(given_body, owner, to=g.Body(owner, [], None, NONE, NEVER, [start]))
    assert evaluated(database, function("nothing"), ()) is NONE_VALUE
    assert BOOL is not NONE


def test_a_program_runs(database: Database, capfd: pytest.CaptureFixture[str]) -> None:
    start = g.Block("start")
    text, address = g.Local("text", STRING), g.Local("address", compound_type("pointer", NONE))
    start.instructions += [
        g.Assign(whole(text), g.Constant(string("hello\n"), STRING)),
        g.Operate(whole(address), "pop.string.address", (g.Copy(whole(text)),)),
        g.Operate(
            None,
            "pop.external_call",
            (
                g.Constant(index(1), INDEX),
                g.Copy(whole(address)),
                g.Constant(index(6), INDEX),
            ),
            {"func": string("write")},
        ),
    ]
    start.terminator = g.Return()
    owner = identity("main")
    database.set(given_body, owner, to=g.Body(owner, [], None, NONE, NEVER, [start]))
    program = program_of(database, function("main"), None)
    assert program.problems == []
    assert verify(program.module) == []
    code = compile_ir(emit_module(program.module), host_target(), Options(1)).object_code()
    assert run_object(code, ["program"]) == Exited(0)
    assert capfd.readouterr().out == "hello\n"


POINTER = compound_type("pointer", INDEX)


def test_memory_is_a_value_and_comes_back(database: Database) -> None:
    owner = identity("make")
    result = g.Local("result", POINTER, g.Storage.RESULT)
    start = g.Block(
        "start",
        [
            g.Operate(
                whole(result),
                "pop.external_call",
                (g.Constant(index(16), INDEX),),
                {"func": string("malloc")},
            ),
            g.Operate(None, "pop.store", (g.Constant(index(7), INDEX), g.Copy(whole(result)))),
        ],
        g.Return(),
    )
    database.set(given_body, owner, to=g.Body(owner, [], result, POINTER, NEVER, [start]))
    memory = evaluated(database, function("make", result=POINTER), ())
    assert isinstance(memory, Snapshot)
    assert memory.contents[:8] == (7).to_bytes(8, "little")

    reader = identity("read")
    given = borrowed("p", "read", POINTER)
    number = g.Local("result", INDEX, g.Storage.RESULT)
    block = g.Block(
        "start", [g.Operate(whole(number), "pop.load", (g.Copy(referent(given)),))], g.Return()
    )
    database.set(given_body, reader, to=g.Body(reader, [given], number, INDEX, NEVER, [block]))
    assert evaluated(database, function("read", POINTER, result=INDEX), (memory,)) is index(7)


def test_a_thin_function_is_called_by_its_address(database: Database) -> None:
    add = add_body(database)
    owner = identity("main")
    pointer = g.Local("pointer", add.type)
    result = g.Local("result", INDEX, g.Storage.RESULT)
    start = g.Block(
        "start",
        [
            g.Assign(whole(pointer), g.Constant(add, add.type)),
            g.Call(
                whole(result),
                g.Indirect(g.Copy(whole(pointer)), add.type),
                (g.Constant(index(1), INDEX), g.Constant(index(2), INDEX)),
                INDEX,
            ),
        ],
        g.Return(),
    )
    database.set(given_body, owner, to=g.Body(owner, [], result, INDEX, NEVER, [start]))
    assert evaluated(database, function("main", result=INDEX), ()) is index(3)


def test_a_function_as_its_own_type_is_called_directly(database: Database) -> None:
    add = add_body(database)
    owner = identity("main")
    singleton = compound_type("function", add)
    callee = g.Local("callee", singleton)
    result = g.Local("result", INDEX, g.Storage.RESULT)
    start = g.Block(
        "start",
        [
            g.Assign(whole(callee), g.Constant(add, singleton)),
            g.Call(
                whole(result),
                g.Invoke(singleton),
                (
                    g.Reference(whole(callee), False, ref_type(singleton, STATIC_ORIGIN)),
                    g.Constant(index(1), INDEX),
                    g.Constant(index(2), INDEX),
                ),
                INDEX,
            ),
        ],
        g.Return(),
    )
    database.set(given_body, owner, to=g.Body(owner, [], result, INDEX, NEVER, [start]))
    assert evaluated(database, function("main", result=INDEX), ()) is index(3)
