"""What a name means in a body: a local, a parameter, a declaration, a module."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from compiler_core.meta.constants import FALSE, struct_of
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.origins import mutability_of
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import CompoundType, DeclRef, MetaType
from compiler_core.sema import codes, typed
from compiler_core.sema.bodies.scopes import (
    Binding,
    CapturedName,
    ComptimeName,
    ImportedName,
    NestedFunctions,
)
from compiler_core.sema.bodies.terms import (
    Candidate,
    FailedTerm,
    MetaTerm,
    ModuleTerm,
    OverloadTerm,
    PlaceTerm,
    Term,
)
from compiler_core.sema.damage import is_excused
from compiler_core.sema.declarations import UNKNOWN, declaration_node, is_unknown
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.items import is_written
from compiler_core.sema.renames import deprecated_use
from compiler_core.sema.scopes import Target
from compiler_core.sema.spelling import name_advice, names_in_files
from compiler_core.source import Edit, Fix, Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker


def name_term(checker: Checker, node: syntax.Name) -> Term:
    """What a name refers to, from the innermost scope outwards."""
    name = node.identifier
    span = checker.span(node)
    if checker.probe is not None and name == checker.probe.mark:
        checker.probe.in_body(checker)
        return FailedTerm(span)
    found = checker.find(name)
    if found is not None:
        return binding_term(checker, found, name, span)
    outside = checker.find_outside(name)
    if outside is not None:
        captured = None if checker.capture is None else checker.capture(name, outside, span)
        if captured is not None:
            return captured
        if not isinstance(outside, (typed.Local, CapturedName)):
            return binding_term(checker, outside, name, span)
    environment = checker.environment
    parameter = environment.parameters.get(name)
    if parameter is not None:
        target_ = parameter if isinstance(parameter, NamedParameter) else None
        checker.note_use(span, parameter.type, target_, parameter)
        return node_term(checker, parameter, name, span)
    if name == "Self":
        if environment.self_type is None:
            checker.report(codes.UNKNOWN_NAME, span, "'Self' means nothing outside a type")
            return FailedTerm(span)
        checker.note_use(span, TYPE, environment.self_decl)
        return MetaTerm(environment.self_type, span)
    hidden = environment.self_parameters.get(name)
    if hidden is not None:
        fix = Fix(f"write 'Self.{name}'", (Edit(Span(span.start, span.start), "Self."),))
        checker.report(
            codes.UNQUALIFIED_PARAMETER,
            span,
            f"'{name}' is a parameter of the struct; write 'Self.{name}'",
            fixes=(fix,),
        )
        return MetaTerm(hidden, span)
    target = lookup(checker.db, checker.module, name)
    if not target and is_excused(checker.db, checker.module, name):
        return FailedTerm(span)
    if not target:
        hint: str = ""
        fixes: tuple[Fix, ...] = ()
        if not checker.trial:
            if name in checker.unnamed:
                return FailedTerm(span)
            checker.unnamed.add(name)
            hint, fixes = name_advice(checker.db, name, lambda: _known(checker), span)
        message = f"nothing here is named '{name}'{hint}"
        checker.report(codes.UNKNOWN_NAME, span, message, fixes=fixes)
        return FailedTerm(span)
    return target_term(checker, target, name, span)


def _known(checker: Checker) -> Iterator[str]:
    """The names that could be written here."""
    around: Checker | None = checker
    while around is not None:
        yield from around.scopes.visible()
        around = around.outer
    yield from checker.environment.parameters
    yield from names_in_files(checker.db, checker.module)


def binding_term(checker: Checker, found: Binding, name: str, span: Span) -> Term:
    """What a name that a body binds stands for."""
    match found:
        case typed.Local():
            checker.note_use(span, found.type, found)
            if is_unknown(found.type):
                # What is wrong with it is said where it is declared.
                return FailedTerm(span)
            return local_term(found, span)
        case CapturedName(place=place, mutable=mutable, declared=declared):
            checker.note_use(span, place.type, declared)
            return PlaceTerm(replace(place, span=span), mutable, span)
        case ComptimeName(node=node, span=bound_at):
            if node is UNKNOWN:
                # What is wrong with it is said where it is declared.
                return FailedTerm(span)
            meant = None if bound_at is None else typed.CompileTimeName(name, bound_at)
            checker.note_use(span, node.type, meant, node)
            return node_term(checker, node, name, span)
        case NestedFunctions(declarations=declarations):
            return overloads(checker, list(declarations), name, span)
        case ImportedName(target=target):
            return target_term(checker, target, name, span)


def local_term(local: typed.Local, span: Span) -> PlaceTerm:
    """The place of a variable, an argument or a bound reference."""
    mutable = mutability_of(local.origin) if local.mutable else FALSE
    return PlaceTerm(typed.LocalPlace(local, span), mutable, span)


def target_term(checker: Checker, target: Target, name: str, span: Span) -> Term:
    """What a name at file scope stands for."""
    if target.module is not None:
        checker.note_use(span, None, target.module)
        return ModuleTerm(target.module, span)
    functions = [decl for decl in target.declarations if decl.sort is DeclSort.FUNCTION]
    if functions:
        return overloads(checker, functions, name, span)
    warning = deprecated_use(checker.db, target.declarations[0], name, span)
    if warning is not None:
        checker.report_found(warning)
    node = declaration_node(checker.db, target.declarations[0])
    if node is None:
        # What is wrong with it is said where it is declared.
        return FailedTerm(span)
    checker.note_use(span, node.type, target.declarations[0], node)
    return node_term(checker, node, name, span)


def overloads(checker: Checker, functions: list[DeclId], name: str, span: Span) -> Term:
    """The functions of a name, unless the header of one of them makes no sense."""
    candidates = []
    for decl in functions:
        node = checker.function_node(decl)
        if node is None:
            # It could be the one that is meant.
            return FailedTerm(span)
        nested = checker.functions.get(decl)
        known = () if nested is None else nested.around.nodes
        candidates.append(Candidate(decl, node, known))
    # Which one it is, a call says later.
    checker.note_use(span, candidates[0].function.type, candidates[0].decl)
    return OverloadTerm(name, tuple(candidates), span)


def node_term(checker: Checker, node: Node, name: str, span: Span) -> Term:
    """What a compile-time value is as a term: a declared function is one that may be called."""
    del checker
    if isinstance(node, DeclRef) and node.decl.sort is DeclSort.FUNCTION:
        return OverloadTerm(name, (Candidate(node.decl, node),), span)
    return MetaTerm(node, span)


def struct_of_library(checker: Checker, module: str, name: str) -> Node | None:
    """A struct of the library that the language itself refers to."""
    decl = DeclId(DeclSort.STRUCT, module, name)
    if not is_written(checker.db, decl):
        return None
    return declaration_node(checker.db, decl)


def seen_as_value(checker: Checker, term: Term) -> Term:
    """The values of a variadic parameter as a value of the library's type for them."""
    if not isinstance(term, MetaTerm):
        return term
    type_ = checker.simplify(term.node.type)
    if not isinstance(type_, CompoundType) or type_.name != "list":
        return term
    element = type_.children[0]
    of_types = element is TYPE or isinstance(element, MetaType)
    name = "TypeList" if of_types else "ParameterList"
    library = struct_of_library(checker, "std.builtin.variadics", name)
    if library is None:
        return term
    first = (element.traits if isinstance(element, MetaType) else TYPE) if of_types else element
    return MetaTerm(struct_of(apply(library, (first, term.node)), (), ()), term.span)
