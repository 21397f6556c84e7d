"""A small world of declarations, and random nodes in it."""

from hypothesis import strategies as st

from compiler_core.meta.binding import BindingError, Given, bind
from compiler_core.meta.constants import boolean, index, integer
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.generators import named_parameter, parameter, parameter_ref
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import apply, generator, generator_type
from compiler_core.meta.types import (
    BOOL,
    DTYPE,
    INDEX,
    INT_LITERAL,
    compose,
    declaration,
    list_type,
    meta_type,
    trait,
)


def decl(sort: DeclSort, name: str) -> DeclId:
    return DeclId(sort, "std", name)


def struct(name: str, *parameters: Node) -> Node:
    type_ = generator_type(parameters, TYPE) if parameters else TYPE
    return declaration(decl(DeclSort.STRUCT, name), type_)


def a_trait(name: str) -> Node:
    return trait(decl(DeclSort.TRAIT, name))


COPYABLE = a_trait("Copyable")
MOVABLE = a_trait("Movable")
HASHABLE = a_trait("Hashable")
WRITABLE = a_trait("Writable")
ANY_TYPE = meta_type(compose(()))
COPYABLE_TYPE = meta_type(COPYABLE)

INT = struct("Int")
STRING_STRUCT = struct("String")
FLOAT = struct("Float64")
LIST = struct("List", parameter("T", COPYABLE_TYPE))
KEY_TYPE = meta_type(compose((COPYABLE, HASHABLE)))
DICT = struct("Dict", parameter("K", KEY_TYPE), parameter("V", COPYABLE_TYPE))
VECTOR = struct("SIMD", parameter("dtype", DTYPE), parameter("size", INDEX))
ARRAY = struct("Array", parameter("T", COPYABLE_TYPE), parameter("size", INDEX))
TUPLE = struct("Tuple", parameter("Ts", list_type(ANY_TYPE), variadic=Variadic.LIST))
# An inferred parameter whose value the type of the next one tells, and a default.
MATRIX = struct(
    "Matrix",
    parameter("dtype", DTYPE, Passing.INFERRED),
    parameter("value", apply(VECTOR, [parameter_ref(0, 0, DTYPE), index(1)])),
    parameter("rows", INDEX, default=index(2)),
    parameter("columns", INDEX, Passing.KEYWORD, default=parameter_ref(0, 2, INDEX)),
)

OWNER = decl(DeclSort.FUNCTION, "f")


def named(index_: int, type_: Node, name: str = "") -> Node:
    return named_parameter(OWNER, index_, name or f"p{index_}", type_)


N = named(0, INDEX, "n")
M = named(1, INDEX, "m")
K = named(2, INDEX, "k")
T = named(3, COPYABLE_TYPE, "T")
U = named(4, COPYABLE_TYPE, "U")
P = named(5, BOOL, "p")
Q = named(6, BOOL, "q")
LITERALS = [named(10 + i, INT_LITERAL, "xyz"[i]) for i in range(3)]


def op(operator: Op, *operands: Node | int) -> Node:
    return operate(operator, *(index(o) if isinstance(o, int) else o for o in operands))


def plus(*operands: Node | int) -> Node:
    return op(Op.ADD, *operands)


def times(*operands: Node | int) -> Node:
    return op(Op.MUL, *operands)


def bound(callee: Node, *positional: Given, **keywords: Given) -> Node:
    result = bind(callee, positional, keywords)
    assert not isinstance(result, BindingError), result
    return result


def index_refs(depths: int, width: int = 2) -> list[Node]:
    return [parameter_ref(depth, i, INDEX) for depth in range(depths) for i in range(width)]


def type_refs(depths: int) -> list[Node]:
    return [parameter_ref(depth, 2, COPYABLE_TYPE) for depth in range(depths)]


# Lists of parameters that all references of the strategies below fit to.
PARAMETERS = (
    parameter("a", INDEX),
    parameter("b", INDEX),
    parameter("T", COPYABLE_TYPE),
)


@st.composite
def integers(draw: st.DrawFn, depths: int = 2, type_: Node = INDEX, size: int = 4) -> Node:
    """Integer expressions over the parameters of `depths` lists."""
    atoms = [integer(draw(st.integers(-5, 5)), type_)]
    if type_ is INDEX:
        atoms += [*index_refs(depths), N, M]
    else:
        atoms += LITERALS
    if size == 0 or draw(st.booleans()):
        return draw(st.sampled_from(atoms))
    inner = integers(depths, type_, size - 1)
    operator = draw(st.sampled_from([Op.ADD, Op.SUB, Op.MUL, Op.MIN, Op.FLOORDIV, Op.BIT_AND]))
    return operate(operator, draw(inner), draw(inner))


@st.composite
def booleans(draw: st.DrawFn, depths: int = 2, size: int = 3) -> Node:
    """Boolean expressions over the parameters of `depths` lists."""
    if size == 0 or draw(st.booleans()):
        left, right = draw(integers(depths, size=1)), draw(integers(depths, size=1))
        comparison = operate(draw(st.sampled_from([Op.LT, Op.LE, Op.EQ])), left, right)
        return draw(st.sampled_from([comparison, P, Q, boolean(True)]))
    inner = booleans(depths, size - 1)
    operator = draw(st.sampled_from([Op.AND, Op.OR, Op.NOT]))
    if operator is Op.NOT:
        return operate(operator, draw(inner))
    return operate(operator, draw(inner), draw(inner))


@st.composite
def types(draw: st.DrawFn, depths: int = 2, size: int = 3) -> Node:
    """Types over the parameters of `depths` lists, generators among them."""
    if size == 0:
        return draw(st.sampled_from([INT, FLOAT, T, *type_refs(depths)]))
    inner = types(depths, size - 1)
    match draw(st.sampled_from(["leaf", "list", "dict", "array", "function", "select"])):
        case "list":
            return apply(LIST, [draw(inner)])
        case "dict":
            return apply(DICT, [draw(inner), draw(inner)])
        case "array":
            return apply(ARRAY, [draw(inner), draw(integers(depths, size=2))])
        case "function":
            under = types(depths + 1, size - 1)
            return generator_type(PARAMETERS, apply(LIST, [draw(under)]))
        case "select":
            condition = draw(booleans(depths, size=1))
            return operate(Op.SELECT, condition, draw(inner), draw(inner))
    return draw(inner)


@st.composite
def nodes(draw: st.DrawFn, depths: int = 2) -> Node:
    """Nodes of all sorts over the parameters of `depths` lists."""
    match draw(st.sampled_from(["type", "integer", "boolean", "generator"])):
        case "type":
            return draw(types(depths))
        case "integer":
            return draw(integers(depths))
        case "boolean":
            return draw(booleans(depths))
    return generator(PARAMETERS, draw(types(depths + 1)))


def environments(depths: int = 1) -> st.SearchStrategy[tuple[Node, Node, Node]]:
    """Values for `PARAMETERS`."""
    return st.tuples(integers(depths, size=2), integers(depths, size=2), types(depths, size=2))
