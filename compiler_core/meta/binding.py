"""Binding parameters by position and keyword, completely or in part.

`bind` is what `F[a, b, k=c]` means: it matches values to the parameters of a generator, collects
the variadic ones into lists, and applies it when all is known. What stays unbound, by `_`, by
`...`, or because a default may still be wanted, becomes the parameter list of a new generator
whose types, defaults and constraints have the bound values put in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from compiler_core.meta.constants import TRUE, ListValue, list_of
from compiler_core.meta.folding import concat_lists, list_parts
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.generators import (
    Generator,
    GeneratorType,
    Parameter,
    constraint,
    parameter_ref,
)
from compiler_core.meta.node import Node, make
from compiler_core.meta.substitution import apply, generator, instantiate, parameter_type, shift


class Unbound(Enum):
    """The marks for what is left open."""

    # `_`: this parameter.
    ONE = "_"
    # `...`: all that are not given.
    REST = "..."


@dataclass(frozen=True, slots=True)
class BindingError:
    """Why values do not fit a parameter list; `position` is that of the value or parameter."""

    message: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class Spread:
    """`*Ts`: the elements of a list, for a variadic parameter."""

    list: Node


Given = Node | Unbound | Spread
# For every parameter its value, or `None` where it is open.
Slots = list[Node | None]


def binder_of(node: Node) -> Generator | GeneratorType | None:
    """Return what declares the parameters of a node, if it has any."""
    if isinstance(node, Generator):
        return node
    return node.type if isinstance(node.type, GeneratorType) else None


def match_parameters(
    binder: Generator | GeneratorType,
    positional: Sequence[Given],
    keywords: Mapping[str, Given] | None = None,
) -> Slots | BindingError:
    """Return the value that each parameter is given, or what is wrong with what is given."""
    parameters = binder.parameters
    slots: Slots = [None] * len(parameters)
    rest = list(positional)
    if rest and rest[-1] is Unbound.REST:
        rest.pop()
    consumed = 0
    for position, item in enumerate(parameters):
        if item.passing is Passing.INFERRED:
            continue
        if item.passing is Passing.KEYWORD and item.variadic is Variadic.NO:
            continue
        if item.variadic is not Variadic.NO:
            collected = _collect(item, rest[consumed:], consumed)
            if isinstance(collected, BindingError):
                return collected
            slots[position] = collected
            consumed = len(rest)
            break
        if consumed < len(rest):
            value = rest[consumed]
            if isinstance(value, Spread):
                return BindingError("only a variadic parameter takes a list", consumed)
            slots[position] = value if isinstance(value, Node) else None
            consumed += 1
    if consumed < len(rest):
        return BindingError(f"this takes {consumed} positional parameters", consumed)
    return _match_keywords(parameters, slots, consumed, keywords or {})


def _collect(item: Parameter, given: list[Given], first: int) -> Node | BindingError | None:
    """Return the list that the values for a variadic parameter make; nothing if it stays open."""
    if not given or given == [Unbound.ONE]:
        return None
    parts: list[Node] = []
    for order, value in enumerate(given):
        if isinstance(value, Unbound):
            return BindingError("a list of parameters is open as a whole", first + order)
        parts.append(value.list if isinstance(value, Spread) else list_of((value,), item.type))
    return concat_lists(tuple(parts))


def _match_keywords(
    parameters: Sequence[Parameter], slots: Slots, consumed: int, keywords: Mapping[str, Given]
) -> Slots | BindingError:
    by_name = {item.name: position for position, item in enumerate(parameters) if item.name}
    positional = [i for i, p in enumerate(parameters) if p.passing in _POSITIONAL][:consumed]
    for order, (name, value) in enumerate(keywords.items()):
        position = by_name.get(name)
        if position is None:
            return BindingError(f"there is no parameter named '{name}'", consumed + order)
        if slots[position] is not None or position in positional:
            return BindingError(f"'{name}' is given twice", consumed + order)
        slots[position] = value if isinstance(value, Node) else None
    return slots


_POSITIONAL = (Passing.ANY, Passing.POSITIONAL)


def fill_defaults(binder: Generator | GeneratorType, slots: Slots) -> Slots:
    """Return the slots with defaults where nothing is given, as far as what they need is known."""
    filled: Slots = []
    for position, item in enumerate(binder.parameters):
        value = slots[position]
        if value is None and None not in filled:
            known = [earlier for earlier in filled if earlier is not None]
            if item.default is not None:
                padding = (item.default,) * (binder.arity - len(known))
                value = instantiate(item.default, (*known, *padding))
            elif item.variadic is not Variadic.NO:
                value = list_of((), parameter_type(binder, known))
        filled.append(value)
    return filled


def bind_slots(callee: Node, slots: Slots, *, keep_open: bool = False) -> Node:
    """Return a node with the filled slots bound: applied, or a generator over the empty ones.

    What `keep_open` says to be open on purpose takes no default later either.
    """
    values = [slot for slot in slots if slot is not None]
    if len(values) == len(slots):
        return apply(callee, values)
    binder = binder_of(callee)
    if binder is None or not values:
        return callee
    # Under the new list, what is given moves in, and what is open refers to the list.
    inner: list[Node] = []
    parameters: list[Node] = []
    for item, slot in zip(binder.parameters, slots, strict=True):
        known = (*inner, *[item.type] * (binder.arity - len(inner)))
        if slot is not None:
            inner.append(shift(slot, 1))
            continue
        # The binder's own list makes room for the new one: the rest of its scope stays outside.
        stays = item.children[-1:] if keep_open else item.children
        children = tuple(instantiate(shift(c, 1, 1), known) for c in stays)
        parameters.append(make(Parameter, item.data, children))
        inner.append(parameter_ref(0, len(parameters) - 1, children[-1]))
    demands = []
    for demand in binder.constraints:
        condition = instantiate(shift(demand.condition, 1, 1), inner)
        if condition is not TRUE:
            demands.append(constraint(condition, demand.message))
    return generator(parameters, apply(shift(callee, 1), inner), demands)


def bind(
    callee: Node,
    positional: Sequence[Given] = (),
    keywords: Mapping[str, Given] | None = None,
) -> Node | BindingError:
    """Return what `callee[positional, keywords]` means."""
    binder = binder_of(callee)
    if binder is None:
        return BindingError("this has no parameters")
    slots = match_parameters(binder, positional, keywords)
    if isinstance(slots, BindingError):
        return slots
    return bind_slots(callee, _dependent_lists(binder, slots))


def _dependent_lists(binder: Generator | GeneratorType, slots: Slots) -> Slots:
    """Give lists whose type depends on other parameters the type that these make it."""
    known: list[Node] = []
    for position, slot in enumerate(slots):
        if slot is None:
            break
        if binder.parameters[position].variadic is not Variadic.NO:
            type_ = parameter_type(binder, known)
            parts = [
                list_of(part.elements, type_, part.names) if isinstance(part, ListValue) else part
                for part in list_parts(slot)
            ]
            slots[position] = slot = concat_lists(tuple(parts))
        known.append(slot)
    return slots


def conditions_of(callee: Node, values: Sequence[Node]) -> tuple[tuple[Node, str], ...]:
    """Return what must hold for a generator to be applied to `values`, with the messages."""
    binder = binder_of(callee)
    if binder is None:
        return ()
    return tuple((instantiate(c.condition, values), c.message) for c in binder.constraints)
