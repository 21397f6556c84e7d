"""Substitution of parameters, and the constructors that need it: generators, application, mapping.

Three rewrites share one traversal: `instantiate` replaces the parameters of the nearest list by
values and takes that list away, `shift` moves a node into or out of lists, and `replace` puts
values for nodes such as named parameters (shifted where they end up under lists; `close` uses it
to turn names into positions). What a rewrite cannot affect is returned at once, by the summaries
that nodes carry; all else is rebuilt bottom-up through the smart constructors, so results are in
normal form.

Results are remembered by (node, depth) for each environment, the values being put in; the most
recent environments are kept. Traversals recurse only into low nodes; of a high one, the parts
are done first, lowest first.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from compiler_core.meta.constants import (
    Field,
    ListValue,
    Poison,
    SimdConst,
    StructValue,
    field,
    index,
    list_of,
    list_value,
    poison,
    simd,
    simd_type,
    struct_of,
)
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import concat_lists, list_parts, operate
from compiler_core.meta.generators import (
    Application,
    BoundFunction,
    Generator,
    GeneratorType,
    ListMap,
    ListReduce,
    Member,
    ParameterRef,
    member,
    named_parameter,
    parameter_ref,
)
from compiler_core.meta.node import HAS_NAMES, HAS_PLACES, SAFE_HEIGHT, TYPE, Node, make
from compiler_core.meta.operations import Operation, Query
from compiler_core.meta.origins import (
    FieldOrigin,
    MutabilityCast,
    OriginUnion,
    cast_mutability,
    field_origin,
    unite,
)
from compiler_core.meta.types import (
    NOMINAL,
    CompoundType,
    DeclRef,
    OriginType,
    SimdType,
    StructType,
    TraitComposition,
    compose,
    list_type,
    struct_type,
)

Children = tuple[Node, ...]


def rebuild(node: Node, children: Children) -> Node:
    """Return the node with other children, folded as its constructor does."""
    constructor = _CONSTRUCTORS.get(node.__class__)
    if constructor is None:
        return make(node.__class__, node.data, children)
    return constructor(node, children)


class _Rewrite(Protocol):
    """A change of the leaves of nodes."""

    memo: list[dict[Node, Node]]

    def unaffected(self, node: Node, depth: int) -> bool:
        """Tell quickly that a node under `depth` lists stays as it is."""

    def leaf(self, node: Node, depth: int) -> Node | None:
        """Return what a node becomes, or nothing to rebuild it from its children."""


def _rewrite(rewrite: _Rewrite, node: Node, depth: int) -> Node:
    if rewrite.unaffected(node, depth):
        return node
    memo = rewrite.memo
    while len(memo) <= depth:
        memo.append({})
    found = memo[depth].get(node)
    if found is not None:
        return found
    if node.height > SAFE_HEIGHT:
        return _rewrite_high(rewrite, node, depth)
    return _rewrite_step(rewrite, node, depth)


def _rewrite_step(rewrite: _Rewrite, node: Node, depth: int) -> Node:
    result = rewrite.leaf(node, depth)
    if result is None:
        inner = depth + 1 if node.BINDS else depth
        children = tuple([_rewrite(rewrite, child, inner) for child in node.children])
        result = node if children == node.children else rebuild(node, children)
    rewrite.memo[depth][node] = result
    return result


def _rewrite_high(rewrite: _Rewrite, root: Node, depth: int) -> Node:
    stack = [(root, depth, False)]
    while stack:
        node, level, ready = stack.pop()
        while len(rewrite.memo) <= level:
            rewrite.memo.append({})
        if ready:
            _rewrite_step(rewrite, node, level)
        elif node not in rewrite.memo[level] and not rewrite.unaffected(node, level):
            stack.append((node, level, True))
            inner = level + 1 if node.BINDS else level
            stack.extend((child, inner, False) for child in node.children)
    return rewrite.memo[depth][root]


class _Instantiation:
    """Values for the parameters of the list that is being taken away."""

    __slots__ = ("memo", "values")

    def __init__(self, values: Children) -> None:
        self.values = values
        self.memo: list[dict[Node, Node]] = [{}]

    def unaffected(self, node: Node, depth: int) -> bool:
        return node.free <= depth

    def leaf(self, node: Node, depth: int) -> Node | None:
        if not isinstance(node, ParameterRef):
            return None
        if node.depth == depth:
            return shift(self.values[node.index], depth)
        if node.depth < depth:
            return None
        type_ = _rewrite(self, node.children[0], depth)
        return parameter_ref(node.depth - 1, node.index, type_)


class _Shift:
    """The distance by which free references move out."""

    __slots__ = ("distance", "memo")

    def __init__(self, distance: int) -> None:
        self.distance = distance
        self.memo: list[dict[Node, Node]] = [{}]

    def unaffected(self, node: Node, depth: int) -> bool:
        return node.free <= depth

    def leaf(self, node: Node, depth: int) -> Node | None:
        if not isinstance(node, ParameterRef) or node.depth < depth:
            return None
        if node.depth + self.distance < depth:
            raise EscapeError
        type_ = _rewrite(self, node.children[0], depth)
        return parameter_ref(node.depth + self.distance, node.index, type_)


class EscapeError(Exception):
    """A reference would lose the parameter that it refers to; `escapes` asks beforehand."""


class _Replacement:
    """Nodes to put in the place of others."""

    __slots__ = ("mapping", "memo", "needs")

    def __init__(self, mapping: Mapping[Node, Node]) -> None:
        self.mapping = mapping
        self.memo: list[dict[Node, Node]] = [{}]
        # What is in all of them is in every node that has one of them.
        needs = HAS_NAMES | HAS_PLACES
        for node in mapping:
            needs &= node.flags
        self.needs = needs

    def unaffected(self, node: Node, depth: int) -> bool:  # noqa: ARG002
        return node.flags & self.needs != self.needs

    def leaf(self, node: Node, depth: int) -> Node | None:
        value = self.mapping.get(node)
        return None if value is None else shift(value, depth)


class SubstitutionCache:
    """The results of recent instantiations and shifts."""

    __slots__ = ("hits", "limit", "maximal_results", "misses", "recent", "shifts")

    def __init__(self, limit: int = 4096, maximal_results: int = 1_000_000) -> None:
        # How many environments, and how many results in all of them, are kept.
        self.limit = limit
        self.maximal_results = maximal_results
        self.recent: OrderedDict[Children, _Instantiation] = OrderedDict()
        self.shifts: dict[int, _Shift] = {}
        self.hits = 0
        self.misses = 0

    def instantiation(self, values: Children) -> _Instantiation:
        """Return what is remembered of an environment."""
        found = self.recent.get(values)
        if found is None:
            found = self.recent[values] = _Instantiation(values)
            while len(self.recent) > self.limit:
                self.recent.popitem(last=False)
        else:
            self.recent.move_to_end(values)
        return found

    def shifting(self, distance: int) -> _Shift:
        """Return what is remembered of a distance."""
        found = self.shifts.get(distance)
        if found is None or sum(map(len, found.memo)) > self.maximal_results // 16:
            found = self.shifts[distance] = _Shift(distance)
        return found

    def trim(self) -> None:
        """Forget all results if they have become too many."""
        if sum(len(part) for found in self.recent.values() for part in found.memo) > (
            self.maximal_results
        ):
            self.recent.clear()

    def clear(self) -> None:
        """Forget everything, the figures included."""
        self.recent.clear()
        self.shifts.clear()
        self.hits = self.misses = 0


# Pure memory: what it holds changes how fast answers come, never the answers.
CACHE = SubstitutionCache()


def instantiate(node: Node, values: Sequence[Node], depth: int = 0) -> Node:
    """Return what is under a parameter list with values for its parameters, the list gone.

    The values are in the scope around the list. `depth` is how many lists stay around the node.
    """
    if node.free <= depth:
        return node
    rewrite = CACHE.instantiation(tuple(values))
    memo = rewrite.memo
    if depth < len(memo):
        found = memo[depth].get(node)
        if found is not None:
            CACHE.hits += 1
            return found
    CACHE.misses += 1
    if not CACHE.misses % 4096:
        CACHE.trim()
    return _rewrite(rewrite, node, depth)


def shift(node: Node, distance: int, cutoff: int = 0) -> Node:
    """Return a node moved into `distance` more lists, or out of that many; inner ones stay."""
    if distance == 0 or node.free <= cutoff:
        return node
    return _rewrite(CACHE.shifting(distance), node, cutoff)


def escapes(node: Node, count: int) -> bool:
    """Tell whether a node refers to a parameter of the nearest `count` lists."""
    try:
        shift(node, -count)
    except EscapeError:
        return True
    return False


def replace(node: Node, mapping: Mapping[Node, Node]) -> Node:
    """Return a node with other nodes put in the place of the keys of a mapping."""
    if not mapping:
        return node
    rewrite = _Replacement(mapping)
    return node if rewrite.unaffected(node, 0) else _rewrite(rewrite, node, 0)


def close(node: Node, parameters: Sequence[Node]) -> Node:
    """Return what to put under a list of these named parameters: references by position."""
    mapping: dict[Node, Node] = {}
    lifted = shift(node, 1)
    for position, named in enumerate(parameters):
        # The type of a parameter may name those before it.
        type_ = replace(shift(named.type, 1), mapping)
        mapping[shift(named, 1)] = parameter_ref(0, position, type_)
    return replace(lifted, mapping)


def open_parameters(binder: Generator | GeneratorType, owner: DeclId) -> Children:
    """Return a named parameter of `owner` for each parameter of a generator."""
    named: list[Node] = []
    for position, item in enumerate(binder.parameters):
        # Those that come later are not referred to yet.
        type_ = instantiate(item.type, _padded(named, binder.arity))
        named.append(named_parameter(owner, position, item.name, type_))
    return tuple(named)


def open_generator(binder: Generator | GeneratorType, owner: DeclId) -> tuple[Children, Node]:
    """Return named parameters for a generator's, and its body in terms of them."""
    named = open_parameters(binder, owner)
    return named, instantiate(binder.body, named)


def _padded(values: Sequence[Node], count: int) -> Children:
    return (*values, *[TYPE] * (count - len(values)))


def parameter_type(binder: Generator | GeneratorType, values: Sequence[Node]) -> Node:
    """Return the type of the parameter after those that have `values`."""
    item = binder.parameters[len(values)]
    return instantiate(item.type, _padded(values, binder.arity))


def generator_type(
    parameters: Sequence[Node], body: Node, constraints: Sequence[Node] = ()
) -> GeneratorType:
    """Return the type of generators with these parameters."""
    data = (len(parameters), len(constraints))
    return make(GeneratorType, data, (*parameters, *constraints, body))


def generator(parameters: Sequence[Node], body: Node, constraints: Sequence[Node] = ()) -> Node:
    """Return a generator; one that only passes its parameters on is what it passes them to."""
    return _generator((len(parameters), len(constraints)), (*parameters, *constraints, body))


def _generator(data: tuple[int, ...], children: Children) -> Node:
    callee = _passed_on(data[0], children[-1])
    if callee is not None and callee.free and escapes(callee, 1):
        callee = None
    if callee is not None:
        outer = shift(callee, -1)
        declared = outer.type
        if isinstance(declared, GeneratorType) and declared.children[:-1] == children[:-1]:
            return outer
    return make(Generator, data, children)


def _passed_on(arity: int, body: Node) -> Node | None:
    if isinstance(body, Application):
        callee, arguments = body.callee, body.arguments
    elif isinstance(body, StructType):
        callee, arguments = body.head, body.arguments
    else:
        return None
    if len(arguments) != arity or not arity:
        return None
    for position, item in enumerate(arguments):
        if not isinstance(item, ParameterRef) or (item.depth, item.index) != (0, position):
            return None
    return callee


def apply(callee: Node, arguments: Sequence[Node]) -> Node:
    """Return what a generator makes of a value for each of its parameters."""
    if isinstance(callee, Poison):
        return callee
    if isinstance(callee, Generator):
        if len(arguments) != callee.arity:
            return poison(_wrong_number(callee.arity, len(arguments)), callee.body.type)
        return instantiate(callee.body, arguments)
    if not isinstance(callee.type, GeneratorType):
        return poison("this has no parameters", callee.type)
    if len(arguments) != callee.type.arity:
        return poison(_wrong_number(callee.type.arity, len(arguments)), TYPE)
    if isinstance(callee, DeclRef) and callee.decl.sort in NOMINAL:
        return struct_type(callee, _with_declared_lists(callee, arguments))
    type_ = instantiate(callee.type.body, arguments)
    is_function = isinstance(callee, DeclRef) and callee.decl.sort is DeclSort.FUNCTION
    return make(BoundFunction if is_function else Application, (), (callee, *arguments, type_))


def _with_declared_lists(head: Node, arguments: Sequence[Node]) -> Sequence[Node]:
    """Return arguments of a struct in which lists of types are of the type that it wants of them.

    What was known of the types in a list, when it was made, does not make it another one.
    """
    declared = head.type
    if not isinstance(declared, GeneratorType):
        return arguments
    found = list(arguments)
    for position, argument in enumerate(arguments[: declared.arity]):
        if not isinstance(argument, ListValue):
            continue
        wanted = declared.parameters[position].type
        if wanted is not argument.type and isinstance(wanted, CompoundType) and wanted.is_closed:
            found[position] = list_of(argument.elements, wanted, argument.names)
    return found


def _rebuild_struct_type(node: Node, children: Children) -> Node:  # noqa: ARG001
    return struct_type(children[0], _with_declared_lists(children[0], children[1:]))


def _wrong_number(expected: int, given: int) -> str:
    return f"this takes {expected} parameters, but {given} are given"


def map_list(function: Node, elements: Node) -> Node:
    """Return the list of what a generator of one parameter makes of each element."""
    if isinstance(elements, Poison):
        return elements
    if isinstance(function, Generator) and _is_first_parameter(function.body):
        return elements
    parts = list_parts(elements)
    if len(parts) > 1:
        return concat_lists(tuple(map_list(function, part) for part in parts))
    result = function.type.body if isinstance(function.type, GeneratorType) else TYPE
    # Elements whose types depend on the elements are types or origins, whose kind says enough.
    result = TYPE if result.free and escapes(result, 1) else shift(result, -1)
    if isinstance(elements, ListValue):
        return list_value([apply(function, [element]) for element in elements.elements], result)
    return make(ListMap, (), (function, elements, list_type(result)))


def reduce_list(function: Node, first: Node, elements: Node) -> Node:
    """Return what a generator makes of a first value and, one after the other, each element.

    It takes what was made so far, an element and the element's position.
    """
    if isinstance(elements, Poison):
        return elements
    if not isinstance(elements, ListValue):
        return make(ListReduce, (), (function, first, elements, first.type))
    result = first
    for position, element in enumerate(elements.elements):
        result = apply(function, [result, element, index(position)])
    return result


def _is_first_parameter(node: Node) -> bool:
    return isinstance(node, ParameterRef) and (node.depth, node.index) == (0, 0)


def _rebuild_application(node: Node, children: Children) -> Node:  # noqa: ARG001
    return apply(children[0], children[1:-1])


def _rebuild_member(node: Node, children: Children) -> Node:
    assert isinstance(node, Member)
    return member(children[0], node.name, children[1])


def _rebuild_operation(node: Node, children: Children) -> Node:
    assert isinstance(node, Operation)
    return operate(node.op, *children)


def _rebuild_field(node: Node, children: Children) -> Node:
    assert isinstance(node, Field)
    return field(children[0], node.name, children[1])


def _rebuild_struct_value(node: Node, children: Children) -> Node:
    assert isinstance(node, StructValue)
    return struct_of(children[-1], node.names, children[:-1])


def _rebuild_list(node: Node, children: Children) -> Node:
    assert isinstance(node, ListValue)
    return list_of(children[:-1], children[-1], node.names)


def _rebuild_field_origin(node: Node, children: Children) -> Node:
    assert isinstance(node, FieldOrigin)
    return field_origin(children[0], node.name)


def _mutability(type_: Node) -> Node:
    assert isinstance(type_, OriginType)
    return type_.mutability


_CONSTRUCTORS: dict[type[Node], Callable[[Node, Children], Node]] = {
    Application: _rebuild_application,
    BoundFunction: _rebuild_application,
    Member: _rebuild_member,
    StructType: _rebuild_struct_type,
    Operation: _rebuild_operation,
    Query: _rebuild_operation,
    Field: _rebuild_field,
    StructValue: _rebuild_struct_value,
    FieldOrigin: _rebuild_field_origin,
    SimdType: lambda _, children: simd_type(children[0], children[1]),
    SimdConst: lambda _, children: simd(children[:-1], children[-1]),
    TraitComposition: lambda _, children: compose(children),
    OriginUnion: lambda _, children: unite(children[:-1], _mutability(children[-1])),
    MutabilityCast: lambda _, children: cast_mutability(children[0], _mutability(children[1])),
    ListMap: lambda _, children: map_list(children[0], children[1]),
    ListReduce: lambda _, children: reduce_list(children[0], children[1], children[2]),
    Generator: lambda node, children: _generator(node.data, children),
}
