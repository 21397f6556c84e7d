"""`@align(N)`: the least alignment that a struct asks for."""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import IntConst
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import INDEX
from compiler_core.sema import codes
from compiler_core.sema.declarations import Read, environment_of, nominal, parameters_of
from compiler_core.sema.environment import Problems
from compiler_core.sema.evaluation import Evaluator
from compiler_core.sema.items import Item, item_of
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax

# What object files can say.
GREATEST = 1 << 29


def alignment_of(db: Database, type_: Node) -> Node | None:
    """The alignment that a type's struct asks for, the arguments of the struct put in."""
    struct = nominal(type_)
    if struct is None:
        return None
    decl, arguments = struct
    asked = read_alignment(db, decl).value
    if asked is None:
        return None
    nodes = parameters_of(db, decl).nodes
    return replace(asked, dict(zip(nodes, arguments, strict=False)))


def is_alignment(number: int) -> bool:
    """Whether a number is one that a struct may ask for."""
    return 0 < number <= GREATEST and number & (number - 1) == 0


@query(cycle=lambda cycle, *args: Read(None))  # noqa: ARG005
def read_alignment(db: Database, decl: DeclId) -> Read[Node | None]:
    """What the decorator of a struct asks for, over its parameters, and what is wrong with it."""
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    if item is None or environment is None:
        return Read(None)
    for decorator, offset in _decorators(item):
        problems = Problems()
        problems.offset = offset
        for info in parameters_of(db, decl).infos:
            environment = environment.with_parameter(info.name, info.node)
        value = _asked(Evaluator(db, environment, problems), decorator, problems)
        return Read(value, tuple(problems.found), tuple(problems.uses))
    return Read(None)


def _decorators(item: Item) -> Iterator[tuple[syntax.Node, int]]:
    """The expressions of the decorators of this name, each with the place of its line."""
    if not isinstance(item.element, blocks.Compound):
        return
    offset = 0
    for child in item.element.children:
        if isinstance(child, blocks.Line) and isinstance(child.code, syntax.Decorator):
            expression = child.code.expression
            called = expression.callee if isinstance(expression, syntax.Call) else expression
            if isinstance(called, syntax.Name) and called.identifier == "align":
                yield expression, offset
        offset += child.width


def _asked(evaluator: Evaluator, node: syntax.Node, problems: Problems) -> Node | None:
    given = list(node.arguments.items) if isinstance(node, syntax.Call) else []
    if len(given) != 1:
        problems.report(
            codes.BAD_ALIGNMENT.at(
                Span(node.start, node.end), "'@align' takes one number, as in '@align(64)'"
            )
        )
        return None
    asked = given[0].value if isinstance(given[0], syntax.KeywordArgument) else given[0]
    value = evaluator.value(asked, INDEX)
    if isinstance(value, IntConst) and not is_alignment(value.value):
        problems.report(
            codes.BAD_ALIGNMENT.at(
                Span(asked.start, asked.end),
                f"an alignment is a power of two up to 2**29, and {value.value} is none",
            )
        )
        return None
    return value
