"""What one function becomes, as text to be read, with the lines of the source beside it.

Only the function and what it needs is elaborated: for MIR and for the IR that it is made into, how
its callees are called; for optimised code, all that it reaches. LLVM works in another process.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from compiler_core import LIBRARY
from compiler_core.codegen import emit_module
from compiler_core.codegen.debug_info import DebugSource
from compiler_core.codegen.listing import Listing, llvm_listing
from compiler_core.elaborate.abi import abi_of_type
from compiler_core.elaborate.adapters import is_adapter, type_of_adapter
from compiler_core.elaborate.bodies import abi_of, generic_body, without_body
from compiler_core.elaborate.instances import Instance, instance
from compiler_core.elaborate.locations import absolute
from compiler_core.elaborate.needs import declared, symbol
from compiler_core.elaborate.problems import ElaborationError, Problem, Where
from compiler_core.elaborate.program import Program, collect
from compiler_core.elaborate.settings import settings
from compiler_core.execute.debug_source import debug_source
from compiler_core.execute.program_cache import DebugLevel
from compiler_core.execute.views import Choice, Form, View
from compiler_core.incremental import Database
from compiler_core.meta.constants import TRUE
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.origins import OriginSort, special_origin
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import BOOL, OriginType
from compiler_core.mir import body as low
from compiler_core.mir.generic_printer import body_lines
from compiler_core.mir.printer import function_lines
from compiler_core.sema.bodies.nested import nested_function
from compiler_core.sema.declarations import ParameterInfo
from compiler_core.sema.files import file_text
from compiler_core.sema.functions import full_parameters, function_node
from compiler_core.sema.items import file_items, item_of
from compiler_core.sema.modules import module_of_key
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import Span

# An instance's name for the linker: what a person calls it, and a digest.
_SYMBOL: Final = re.compile(r'("?)((?:[\w.]|<[^<>"\n]*>)+)\.([0-9a-f]{32})\b("?)')
_PLAIN: Final = re.compile(r"[\w.$]+")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A view for which LLVM has to work: a module, and how its function is called there."""

    module: low.Module
    source: DebugSource
    symbol: str
    # What becomes a view when there are lines.
    frame: View
    names: dict[str, str]

    def ir(self, between: Callable[[], None]) -> str:
        """The IR for LLVM, which asks no database; what `between` raises gives up."""
        return emit_module(self.module, source=self.source, between=between)

    def with_listing(self, listing: Listing) -> View:
        """The view, once its lines are known."""
        return _with_head(self.frame, _renamed(listing, self.names))

    def without(self, reason: str) -> View:
        """The view when LLVM has made nothing."""
        return _explained(self.frame, [reason])


def view_of(db: Database, decl: DeclId, form: Form, wanted: str | None = None) -> View | Unfinished:
    """What a function that has no errors is shown as; `wanted` is the symbol of an instance."""
    frame = View(decl, form, decl.name, (), ())
    body = generic_body(db, decl)
    if body is None or body.failed:
        return _explained(frame, [without_body(db, decl)])
    if form is Form.GENERIC_MIR:
        return _generic(db, frame)
    found = list(instances_of(db, decl))
    if not found:
        note = "it has parameters, and nothing that 'main' or this file uses gives values for them"
        return _generic(db, replace(frame, form=Form.GENERIC_MIR), [note])
    choices = tuple(Choice(symbol(each), instance_title(db, each)) for each in found)
    callee = next((each for each in found if symbol(each) == wanted), found[0])
    frame = replace(
        frame,
        title=instance_title(db, callee),
        instances=choices if _is_generic(db, decl) else (),
        chosen=symbol(callee),
    )
    made = instance(db, callee)
    if made.function is None:
        return _explained(frame, _reasons(db, [made.problem]))
    if form is Form.MIR:
        return _concrete(db, frame, made, made.function)
    if form is Form.LLVM:
        return _llvm(db, frame, callee, made, made.function)
    program = collect(db, [callee])
    if program.problems:
        return _explained(frame, _reasons(db, program.problems))
    names = _names(db, program.instances.values())
    source, module = _with_lines(db, program)
    name = symbol(callee)
    module.functions[name] = replace(module.functions[name], exported=True)
    return Unfinished(module, source, name, frame, names)


# ---------------------------------------------------------------- instances


def instances_of(db: Database, decl: DeclId) -> Iterator[Node]:
    """The instances of a function that `main` reaches; without one, that its file does."""
    node = _node_of(db, decl)
    if node is None:
        return
    infos = full_parameters(db, decl).infos
    if not any(map(_matters, infos)):
        values = tuple(_without_meaning(info) for info in infos)
        yield Eraser()(apply(node, values) if values else node)
        return
    module = module_of_key(db, decl.module)
    if module is None:
        return
    main = DeclId(DeclSort.FUNCTION, module.key, "main")
    beginnings = [item.id for item in file_items(db, module).all()]
    for roots in ([main] if main in beginnings else [], beginnings):
        found = list(_reached(db, decl, roots))
        if found:
            yield from found
            return


def _reached(db: Database, decl: DeclId, roots: Iterable[DeclId]) -> Iterator[Node]:
    """The instances of a declaration that functions reach.

    What the library does is only looked at if the user's own functions use none.
    """
    own: list[Node] = []
    for root in roots:
        if root.sort is not DeclSort.FUNCTION or any(
            map(_matters, full_parameters(db, root).infos)
        ):
            continue
        node = function_node(db, root)
        if node is not None and isinstance(node.type, FunctionType):
            own.append(node)
    own.reverse()
    of_library: list[Node] = []
    done: set[Node] = set(own)
    found = False
    while own or (of_library and not found):
        callee = own.pop() if own else of_library.pop()
        for other, _ in instance(db, callee).instances:
            if other in done:
                continue
            done.add(other)
            if declared(other).decl == decl and not is_adapter(other):
                found = True
                yield other
            (of_library if _is_of_library(db, other) else own).append(other)


def _is_of_library(db: Database, callee: Node) -> bool:
    module = module_of_key(db, declared(callee).decl.module)
    return module is None or module.path.startswith(LIBRARY)


def _node_of(db: Database, decl: DeclId) -> Node | None:
    if item_of(db, decl) is not None:
        return function_node(db, decl)
    nested = nested_function(db, decl)
    return None if nested is None else nested.function


def _is_generic(db: Database, decl: DeclId) -> bool:
    return any(map(_matters, full_parameters(db, decl).infos))


def _matters(info: ParameterInfo) -> bool:
    """Whether code depends on the value of a parameter: on where something lives it does not."""
    type_ = info.node.type
    is_implied = not info.name or "." in info.name
    return not isinstance(type_, OriginType) and not (is_implied and type_ is BOOL)


def _without_meaning(info: ParameterInfo) -> Node:
    """A value for a parameter on which code does not depend."""
    type_ = info.node.type
    if isinstance(type_, OriginType):
        return special_origin(OriginSort.UNTRACKED, TRUE)
    return TRUE


def instance_title(db: Database, callee: Node) -> str:
    """What a person calls an instance: the function, and the values that matter."""
    if is_adapter(callee):
        return f"adapter of {instance_title(db, callee.children[0])}"
    decl = declared(callee).decl
    if not isinstance(callee, BoundFunction):
        return decl.name
    infos = full_parameters(db, decl).infos
    shown = [
        PRINTER.show(value)
        for info, value in zip(infos, callee.arguments, strict=False)
        if _matters(info)
    ]
    return f"{decl.name}[{', '.join(shown)}]" if shown else decl.name


def _names(db: Database, callees: Iterable[Node]) -> dict[str, str]:
    """What people call instances, by symbols; those of one name are told apart."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for callee in callees:
        name, title = symbol(callee), instance_title(db, callee)
        if title in taken:
            title = f"{title}#{name[-32:-26]}"
        taken.add(title)
        found[name] = title
    return found


# ---------------------------------------------------------------- texts


def _generic(db: Database, frame: View, notes: Iterable[str] = ()) -> View:
    body = generic_body(db, frame.decl)
    assert body is not None
    rows = list(body_lines(body))
    sources = _source_lines(db, frame.decl, [span for _, span in rows])
    return _with_head(frame, Listing(tuple(line for line, _ in rows), sources), notes)


def _concrete(db: Database, frame: View, made: Instance, function: low.Function) -> View:
    names = _names(db, [each for each, _ in made.instances])
    names[function.name] = frame.title
    rows = list(function_lines(replace(function, display_name=None)))
    sources = _source_lines(db, frame.decl, [span for _, span in rows])
    listing = Listing(tuple(line for line, _ in rows), sources)
    return _with_head(frame, _renamed(listing, names))


def _llvm(db: Database, frame: View, callee: Node, made: Instance, function: low.Function) -> View:
    """The IR of a function whose callees are only declared."""
    module = low.Module("view", {function.name: replace(function, exported=True)})
    for external in made.externals:
        module.externals.setdefault(external.name, external)
    for one in made.globals:
        module.globals.setdefault(one.name, one)
    called = [each for each, _ in made.instances if each is not callee]
    try:
        for each in called:
            adapts = is_adapter(each)
            abi = abi_of_type(db, type_of_adapter(each)) if adapts else abi_of(db, each)
            name = symbol(each)
            module.externals[name] = low.External(name, abi.signature)
    except ElaborationError as error:
        return _explained(frame, [error.message])
    source, placed = _with_lines(
        db, Program(module, settings(db).target, instances={function.name: callee})
    )
    listing = llvm_listing(emit_module(placed, source=source), function.name)
    assert listing is not None
    names = _names(db, called)
    names[function.name] = frame.title
    return _with_head(frame, _renamed(listing, names))


def _with_lines(db: Database, program: Program) -> tuple[DebugSource, low.Module]:
    """A module whose functions know their files, and how lines are found, all known already."""
    source, module = debug_source(db, program, DebugLevel.LINES, optimised=True)
    for path in {each.path for each in module.functions.values()}:
        if path is not None:
            source.locate(path, 0)
    return source, module


def _source_lines(
    db: Database, decl: DeclId, spans: Iterable[Span | None]
) -> tuple[int | None, ...]:
    place = absolute(db, decl, Span(0, 0))
    source = None if place is None else file_text(db, place[0])
    if place is None or source is None:
        return tuple(None for _ in spans)
    start, lines = place[1].start, source.lines
    return tuple(None if span is None else lines.line_of(start + span.start) for span in spans)


def _with_head(frame: View, listing: Listing, notes: Iterable[str] = ()) -> View:
    """A view of lines, below what they are."""
    head = [f"{frame.form.comment} {_WORDS[frame.form]} of {frame.title}"]
    head += [f"{frame.form.comment} {note}" for note in notes]
    head.append("")
    return replace(
        frame,
        lines=(*head, *listing.lines),
        sources=(*(None for _ in head), *listing.sources),
    )


_WORDS: Final = {
    Form.GENERIC_MIR: "generic MIR",
    Form.MIR: "MIR",
    Form.LLVM: "LLVM IR, before it is optimised,",
    Form.LLVM_OPTIMIZED: "optimised LLVM IR",
    Form.ASSEMBLY: "assembly",
}


def explained(decl: DeclId, form: Form, reasons: Iterable[str]) -> View:
    """A view that says why there is no code."""
    return _explained(View(decl, form, decl.name, (), ()), reasons)


def _explained(frame: View, reasons: Iterable[str]) -> View:
    sign = frame.form.comment
    lines = [f"{sign} There is nothing to show of {frame.title}:", sign]
    for reason in reasons:
        lines += [f"{sign}   {line}" for line in reason.split("\n")]
    return replace(frame, lines=tuple(lines), sources=tuple(None for _ in lines), is_code=False)


def _reasons(db: Database, problems: Iterable[Problem | None]) -> list[str]:
    """What is wrong, and through which calls one gets there."""
    reasons: list[str] = []
    for problem in problems:
        if problem is None:
            continue
        reasons.append(_placed(db, problem.message, problem.where))
        reasons += [f"  {_placed(db, message, where)}" for message, where in problem.notes]
    return reasons


def _placed(db: Database, message: str, where: Where) -> str:
    place = absolute(db, where.decl, where.span)
    source = None if place is None else file_text(db, place[0])
    if place is None or source is None:
        return message
    return f"{place[0]}:{source.lines.line_of(place[1].start) + 1}: {message}"


def _renamed(listing: Listing, names: dict[str, str]) -> Listing:
    """Lines with functions called as people call them, not the linker."""
    rename = _renamer(names)
    return Listing(tuple(map(rename, listing.lines)), listing.sources)


def _renamer(names: dict[str, str]) -> Callable[[str], str]:
    def shown(found: re.Match[str]) -> str:
        opening, name, digest, closing = found.groups()
        rest = found.string[found.end() :]
        if rest[:1] == "." and rest[1:2].isalpha():
            # A block of a function that was made part of this one.
            return f"{opening}{name}{closing}"
        title = names.get(f"{name}.{digest}", name)
        return title if _PLAIN.fullmatch(title) else f'"{title}"'

    return lambda line: _SYMBOL.sub(shown, line)
