"""Instances of declared functions whose bodies are written by hand: lifecycles, traits, layouts."""

from __future__ import annotations

import pytest

from compiler_core.elaborate.bodies import given_body
from compiler_core.elaborate.evaluation import evaluated
from compiler_core.elaborate.low_types import low_type
from compiler_core.elaborate.names import type_name
from compiler_core.elaborate.program import collect
from compiler_core.execute.driver import open_database
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database
from compiler_core.meta.constants import index, struct_value
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Convention
from compiler_core.meta.node import Node
from compiler_core.meta.origins import STATIC_ORIGIN
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import INDEX, NEVER, NONE, ref_type
from compiler_core.mir import generic as g
from compiler_core.mir import verify
from compiler_core.sema.declarations import declaration_node
from compiler_core.sema.fields import fields_of
from compiler_core.sema.files import file_text
from compiler_core.sema.functions import full_parameters, function_node
from compiler_core.source import SourceText

PATH = "/user/main.mojo"
SOURCE = """
trait Shape:
    def area(self) -> Int: ...

struct Square(Shape):
    var side: Int
    def area(self) -> Int: return self.side

struct Big(Copyable):
    var first: Int
    var second: Int
    var third: Int
    def __init__(out self, *, copy: Self): pass
    def __deinit__(deinit self): pass

struct Holder:
    var text: String
    var numbers: List[Int]
    var vector: SIMD[DType.float32, 4]
    var pair: Tuple[Int, UInt8]
    var callback: def(Int) thin -> Int
    var name: StaticString

def area_of[T: Shape](shape: T) -> Int: pass

def main() -> Int: pass
"""


def identity(name: str, sort: DeclSort = DeclSort.FUNCTION) -> DeclId:
    return DeclId(sort, PATH, name)


@pytest.fixture
def database() -> Database:
    database = open_database(Request(PATH))
    database.set(file_text, PATH, to=SourceText.from_str(SOURCE, PATH))
    return database


def struct(database: Database, name: str) -> Node:
    node = declaration_node(database, identity(name, DeclSort.STRUCT))
    assert node is not None
    return node


def function(database: Database, name: str) -> Node:
    node = function_node(database, identity(name))
    assert node is not None
    return node


def reference(of: Node) -> Node:
    return ref_type(of, STATIC_ORIGIN)


def argument(name: str, of: Node) -> g.Local:
    return g.Local(name, reference(of), g.Storage.BORROWED, Convention.IMM)


def whole(local: g.Local) -> g.Place:
    return g.Place(local, local.type)


def field(local: g.Local, number: int, name: str, *, through: bool = False) -> g.Place:
    before = (g.Deref(),) if through else ()
    return g.Place(local, INDEX, (*before, g.Field(number, name)))


def set_body(
    database: Database,
    name: str,
    arguments: list[g.Local],
    result: g.Local | None,
    *instructions: g.Instruction,
) -> None:
    block = g.Block("start", list(instructions), g.Return())
    type_ = NONE if result is None else result.type
    body = g.Body(identity(name), arguments, result, type_, NEVER, [block])
    database.set(given_body, identity(name), to=body)


def test_a_call_of_a_trait_goes_to_the_type_that_is_given(database: Database) -> None:
    square = struct(database, "Square")
    self_argument = argument("self", square)
    made = g.Local("result", INDEX, g.Storage.RESULT)
    side = field(self_argument, 0, "side", through=True)
    set_body(database, "Square.area", [self_argument], made, g.Assign(whole(made), g.Copy(side)))
    (parameter,) = full_parameters(database, identity("area_of")).nodes
    shape = argument("shape", parameter)
    total = g.Local("result", INDEX, g.Storage.RESULT)
    required = apply(function(database, "Shape.area"), [parameter])
    call = g.Call(whole(total), g.Direct(required), (g.Copy(whole(shape)),), INDEX)
    set_body(database, "area_of", [shape], total, call)
    value = struct_value(square, [("side", index(6))])
    callee = apply(function(database, "area_of"), [square])
    assert evaluated(database, callee, (value,)) is index(6)


def test_values_are_copied_and_ended_by_what_is_written(database: Database) -> None:
    big = struct(database, "Big")
    source = argument("copy", big)
    made = g.Local("self", big, g.Storage.RESULT)
    set_body(
        database,
        "Big.__init__",
        [source],
        made,
        *[
            g.Operate(
                field(made, number, name),
                "pop.add",
                (g.Copy(field(source, number, name, through=True)), g.Constant(index(1), INDEX)),
            )
            for number, name in enumerate(("first", "second", "third"))
        ],
    )
    ended = g.Local("self", big, g.Storage.ARGUMENT, Convention.DEINIT)
    set_body(database, "Big.__deinit__", [ended], None)
    one, two = g.Local("one", big), g.Local("two", big)
    result = g.Local("result", INDEX, g.Storage.RESULT)
    numbers = [g.Constant(index(number), INDEX) for number in (10, 20, 30)]
    set_body(
        database,
        "main",
        [],
        result,
        g.Make(whole(one), tuple(numbers)),
        g.Assign(whole(two), g.Copy(whole(one)), initialises=True),
        g.Assign(whole(result), g.Copy(field(two, 2, "third"))),
        g.Drop(whole(one)),
        g.Drop(whole(two)),
    )
    main = function(database, "main")
    program = collect(database, [main])
    assert program.problems == []
    assert verify(program.module) == []
    names = sorted(name.rpartition(".")[0] for name in program.module.functions)
    assert names == ["Big.__deinit__", "Big.__init__", "main"]
    assert evaluated(database, main, ()) is index(31)


def test_types_of_the_library_have_their_layout(database: Database) -> None:
    fields = fields_of(database, identity("Holder", DeclSort.STRUCT))
    shown = {info.name: str(low_type(database, info.type)) for info in fields}
    assert shown == {
        "text": "struct<ptr, index, index>",
        "numbers": "struct<ptr, index, index>",
        "vector": "simd<4, f32>",
        "pair": "struct<struct<index, ui8>>",
        "callback": "ptr",
        "name": "struct<ptr, index>",
    }


def test_types_are_named_as_programs_see_them(database: Database) -> None:
    fields = {
        info.name: info.type for info in fields_of(database, identity("Holder", DeclSort.STRUCT))
    }
    assert type_name(fields["numbers"]) == "List[SIMD[DType.int, 1]]"
    assert type_name(fields["text"]) == "String"
    assert type_name(struct(database, "Square")) == "main.Square"
