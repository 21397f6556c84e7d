"""An evaluation context for tests: a handful of traits, aliases, functions and types."""

from collections.abc import Sequence

from compiler_core.meta.constants import FALSE, TRUE, index, poison
from compiler_core.meta.context import Ignorance, Layout
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.generators import BoundFunction, parameter, parameter_ref
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import apply, generator, generator_type
from compiler_core.meta.types import INDEX, DeclRef, StructType, declaration, meta_type
from tests.meta.vocabulary import (
    COPYABLE,
    COPYABLE_TYPE,
    DICT,
    FLOAT,
    HASHABLE,
    INT,
    LIST,
    STRING_STRUCT,
    a_trait,
    decl,
)

ITERABLE = a_trait("Iterable")
REFINES = {"Copyable": ["Movable"], "Hashable": ["Equatable"], "Iterable": []}
CONFORMING = {"Copyable": {"Int", "Float64", "String"}, "Hashable": {"Int", "String"}}


def alias(name: str, type_: Node) -> Node:
    return declaration(decl(DeclSort.ALIAS, name), type_)


def function(name: str) -> Node:
    return declaration(decl(DeclSort.FUNCTION, name), INDEX)


COUNT = parameter("n", INDEX)
_N = parameter_ref(0, 0, INDEX)
_T = parameter_ref(0, 0, COPYABLE_TYPE)
SIZE = alias("SIZE", INDEX)
LOOP = alias("LOOP", INDEX)
UNREADY = alias("UNREADY", INDEX)
FACTORIAL = alias("factorial", generator_type([COUNT], INDEX))
PAIR_LIST = alias("PairList", generator_type([parameter("T", COPYABLE_TYPE)], TYPE))
SQUARE = function("square")
FOREVER = function("forever")


def _factorial() -> Node:
    previous = apply(FACTORIAL, [operate(Op.SUB, _N, index(1))])
    product = operate(Op.MUL, _N, previous)
    return generator([COUNT], operate(Op.SELECT, operate(Op.LT, _N, index(1)), index(1), product))


class World(Ignorance):
    """Knows the declarations above, and counts how often it is asked."""

    def __init__(self) -> None:
        self.questions = 0
        self.ready = False

    def value(self, decl: DeclId) -> Node | None:
        self.questions += 1
        match decl.name:
            case "SIZE":
                return index(4)
            case "LOOP":
                return operate(Op.ADD, LOOP, index(1))
            case "UNREADY":
                return index(7) if self.ready else None
            case "factorial":
                return _factorial()
            case "PairList":
                inner = apply(DICT, [_T, _T])
                return generator([parameter("T", COPYABLE_TYPE)], apply(LIST, [inner]))
        return None

    def refinements(self, trait: DeclId) -> Sequence[DeclId] | None:
        return [decl(DeclSort.TRAIT, name) for name in REFINES.get(trait.name, [])]

    def conforms(self, subject: Node, trait: DeclId) -> Node | None:
        if not isinstance(subject, StructType):
            return None
        name = subject.decl.name
        if name == "List":
            # Lists are what their elements are.
            required = COPYABLE if trait.name == "Copyable" else HASHABLE
            return operate(Op.CONFORMS, subject.arguments[0], required)
        return TRUE if name in CONFORMING.get(trait.name, ()) else FALSE

    def witness(self, subject: Node, trait: Node, name: str) -> Node | None:
        if isinstance(subject, StructType) and trait is ITERABLE and name == "Element":
            if subject.decl.name == "List":
                return subject.arguments[0]
            return poison(f"'{subject}' is not iterable", TYPE)
        return None

    def member(self, subject: Node, name: str) -> Node | None:
        if subject is STRING_STRUCT and name == "limit":
            return SIZE
        return None

    def fields(self, subject: Node) -> Sequence[str] | None:
        return {INT: ["value"], FLOAT: ["low", "high"]}.get(subject)

    def evaluate(self, callee: Node, arguments: Sequence[Node]) -> Node | None:
        self.questions += 1
        inner = callee.callee if isinstance(callee, BoundFunction) else callee
        assert isinstance(inner, DeclRef)
        if inner.decl.name == "forever":
            return poison("this took too long", INDEX)
        return operate(Op.MUL, arguments[0], arguments[0])

    def layout(self, subject: Node) -> Layout | None:
        return Layout(24, 8) if subject is apply(LIST, [INT]) else None


ITERABLE_TYPE = meta_type(ITERABLE)
