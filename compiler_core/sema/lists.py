"""What lists of parameters have: their lengths, parts and mappings, and questions about them.

A variadic parameter stands for a list; so does a value of the library's `TypeList`, whose type
tells its elements.
"""

from __future__ import annotations

from typing import Final

from compiler_core.meta.constants import index, list_value
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.folding import concat_lists, operate
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.generators import Generator, GeneratorType, parameter, parameter_ref
from compiler_core.meta.node import TRAIT, TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import (
    apply,
    generator,
    generator_type,
    map_list,
    reduce_list,
    shift,
)
from compiler_core.meta.types import (
    BOOL,
    INDEX,
    CompoundType,
    DeclRef,
    MetaType,
    StructType,
    compose,
    list_type,
    meta_type,
)

_MODULE: Final = "std.builtin.variadics"
_LISTS: Final = ("TypeList", "ParameterList")
# The questions that are asked with one value in brackets and no argument.
QUESTIONS: Final = ("all_conforms_to", "all", "any", "contains")
# What they were called in 1.0.
OLD_QUESTIONS: Final = {"all_satisfies": "all", "any_satisfies": "any"}


def is_list(value: Node) -> bool:
    """Whether a value is a list of parameters."""
    return isinstance(value.type, CompoundType) and value.type.name == "list"


def is_list_of_types(type_: Node) -> bool:
    """Whether a type is that of lists of types, whatever these conform to."""
    if not isinstance(type_, CompoundType) or type_.name != "list":
        return False
    return type_.children[0] is TYPE or isinstance(type_.children[0], MetaType)


def listed(type_: Node) -> Node | None:
    """The list that a value of the library's lists stands for, by its type."""
    if isinstance(type_, StructType) and _is_library_list(type_.decl):
        return type_.arguments[-1]
    return None


def elements_of_library_list(type_: Node) -> Node | None:
    """The type of what is in values of a type that is the library's `TypeList`; None if it is none.

    `TypeList` says nothing of the types, `TypeList[Trait=Copyable, ...]` what they conform to.
    """
    head = type_.body if isinstance(type_, (Generator, GeneratorType)) else type_
    decl = getattr(head, "decl", None)
    if not isinstance(decl, DeclId) or not _is_library_list(decl) or decl.name != "TypeList":
        return None
    traits = head.arguments[0] if isinstance(head, StructType) else None
    return TYPE if traits is None or traits.free else meta_type(traits)


def as_list(value: Node) -> Node | None:
    """The list that a compile-time value is or stands for."""
    return value if is_list(value) else listed(value.type)


def _is_library_list(decl: DeclId) -> bool:
    return decl.module == _MODULE and decl.name in _LISTS


def member(base: Node, name: str) -> Node | None:
    """What a list, or the library's struct of lists, has of a name; None if nothing."""
    if isinstance(base, DeclRef) and _is_library_list(base.decl):
        return _static(name, base.decl.name == "TypeList")
    found = as_list(base)
    return None if found is None else _member(found, name)


def element_type(list_: Node) -> Node:
    """The type of the elements of a list."""
    assert isinstance(list_.type, CompoundType)
    return list_.type.children[0]


def _member(items: Node, name: str) -> Node | None:
    length = operate(Op.LIST_LENGTH, items)
    match name:
        case "values":
            return items
        case "length" | "size":
            return length
        case "reverse":
            last = operate(Op.SUB, shift(length, 1), index(1))
            at = operate(Op.SUB, last, parameter_ref(0, 0, INDEX))
            return _tabulated(operate(Op.LIST_GET, shift(items, 1), at), length)
        case "slice":
            # The brackets of `slice` are outside of those of the position.
            start, end = parameter_ref(0, 0, INDEX), parameter_ref(0, 1, INDEX)
            at = operate(Op.ADD, shift(start, 1), parameter_ref(0, 0, INDEX))
            count = operate(Op.MAX, operate(Op.SUB, end, start), index(0))
            body = _tabulated(operate(Op.LIST_GET, shift(items, 2), at), count)
            parameters = [
                parameter("start", INDEX, default=index(0)),
                parameter("end", INDEX, default=shift(length, 1)),
            ]
            return generator(parameters, body)
        case "map" | "map_to_type":
            to = parameter_ref(0, 0, TRAIT)
            mapper = _mapper(shift(element_type(items), 1), meta_type(to))
            body = map_list(parameter_ref(0, 1, mapper), shift(items, 1))
            first = parameter("To", TRAIT, Passing.INFERRED, default=compose(()))
            return generator([first, parameter("Mapper", mapper)], body)
        case "map_to_values":
            to = parameter_ref(0, 0, TYPE)
            mapper = _mapper(shift(element_type(items), 1), to)
            body = map_list(parameter_ref(0, 1, mapper), shift(items, 1))
            first = parameter("To", TYPE, Passing.INFERRED)
            return generator([first, parameter("Mapper", mapper)], body)
        case "reduce" | "reduce_idx":
            return _reduction(items, name == "reduce_idx")
        case "filter_idx":
            element = element_type(items)
            asking = generator_type([parameter("", element), parameter("", INDEX)], BOOL)
            # Joins what was kept so far with the element, or with nothing.
            item = parameter_ref(0, 1, element)
            kept = list_value([item], element)
            asked = apply(parameter_ref(1, 0, asking), [item, parameter_ref(0, 2, INDEX)])
            so_far = parameter_ref(0, 0, list_type(element))
            joined = concat_lists((so_far, kept))
            step = _step(list_type(element), element, operate(Op.SELECT, asked, joined, so_far))
            body = reduce_list(step, list_value([], element), shift(items, 1))
            return generator([parameter("Predicate", asking)], body)
        case "_joined":
            # What a mapper makes of the elements, which are lists, one after the other.
            element = element_type(items)
            mapper = _mapper(element, list_type(element))
            so_far, each = parameter_ref(0, 0, list_type(element)), parameter_ref(0, 1, element)
            more = apply(parameter_ref(1, 0, mapper), [each])
            step = _step(list_type(element), element, concat_lists((so_far, more)))
            body = reduce_list(step, list_value([], element), shift(items, 1))
            return generator([parameter("Mapper", mapper)], body)
        case _:
            return None


def _step(made: Node, element: Node, body: Node) -> Node:
    """A step of a reduction: of what was made so far, an element and its position."""
    parameters = [parameter("", made), parameter("", element), parameter("", INDEX)]
    return generator(parameters, body)


def _reduction(items: Node, with_position: bool) -> Node:
    """`reduce[BaseVal, Reducer]`; the type of what is made is inferred."""
    made, element = parameter_ref(0, 0, TYPE), element_type(items)
    taken = [parameter("", shift(made, 1)), parameter("", shift(element, 2))]
    if with_position:
        taken.append(parameter("", INDEX))
    reducer = generator_type([*taken], shift(made, 1))
    given: list[Node] = [
        parameter_ref(0, 0, shift(made, 1)),
        parameter_ref(0, 1, shift(element, 2)),
        parameter_ref(0, 2, INDEX),
    ]
    called = apply(parameter_ref(1, 2, shift(reducer, 1)), given if with_position else given[:2])
    step = _step(shift(made, 1), shift(element, 2), called)
    body = reduce_list(step, parameter_ref(0, 1, made), shift(items, 1))
    parameters = [
        parameter("FromAndTo", TYPE, Passing.INFERRED),
        parameter("BaseVal", made),
        parameter("Reducer", reducer),
    ]
    return generator(parameters, body)


def _static(name: str, of_types: bool) -> Node | None:
    """What the struct of lists itself has."""
    bound = parameter_ref(0, 0, TRAIT) if of_types else parameter_ref(0, 0, TYPE)
    first = (
        parameter("Trait", TRAIT, Passing.INFERRED, default=compose(()))
        if of_types
        else parameter("type", TYPE, Passing.INFERRED)
    )
    element = meta_type(bound) if of_types else bound
    match name:
        case "of":
            values = parameter("values", list_type(element), variadic=Variadic.LIST)
            return generator([first, values], parameter_ref(0, 1, list_type(element)))
        case "empty_of" if not of_types:
            return generator([parameter("type", TYPE)], list_value([], parameter_ref(0, 0, TYPE)))
        case "splat":
            count, value = parameter_ref(0, 1, INDEX), parameter_ref(0, 2, element)
            parameters = [first, parameter("count", INDEX), parameter("value", element)]
            return generator(parameters, _tabulated(shift(value, 1), count))
        case "tabulate":
            mapper = _mapper(INDEX, TYPE if of_types else element)
            body = map_list(parameter_ref(0, 2, mapper), operate(Op.LIST_RANGE, _COUNT))
            parameters = [first, parameter("count", INDEX), parameter("Mapper", mapper)]
            return generator(parameters, body)
        case _:
            return None


_COUNT: Final = parameter_ref(0, 1, INDEX)


def _mapper(of: Node, result: Node) -> GeneratorType:
    """The type of what makes a value of each element; both types are outside of its brackets."""
    return generator_type([parameter("", of)], shift(result, 1))


def _tabulated(element: Node, count: Node) -> Node:
    """The list of what an element is for each position, which is its innermost parameter."""
    return map_list(generator([parameter("", INDEX)], element), operate(Op.LIST_RANGE, count))


def answer(items: Node, question: str, given: Node) -> Node | None:
    """What a list says to a question with a value in brackets."""
    match question:
        case "all_conforms_to":
            return operate(Op.CONFORMS, items, given)
        case "contains":
            each = parameter_ref(0, 0, element_type(items))
            same = operate(Op.SAME, each, shift(given, 1))
            asked = generator([parameter("", each.type)], same)
            return operate(Op.LIST_ANY, map_list(asked, items))
        case "all" | "any":
            type_ = given.type
            if not isinstance(type_, GeneratorType) or type_.body is not BOOL:
                return None
            op = Op.LIST_ALL if question == "all" else Op.LIST_ANY
            return operate(op, map_list(given, items))
        case _:
            return None
