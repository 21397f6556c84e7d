"""Which types conform to which traits, and what they give for the members of these.

`Knowledge` is what the meta language asks when it folds with what is declared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.context import Layout
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.functions import Argument, Convention, FunctionType, Passing, Variadic
from compiler_core.meta.generators import GeneratorType, Witness, parameter
from compiler_core.meta.inference import Inference
from compiler_core.meta.node import Node, post_order
from compiler_core.meta.operations import Op, is_operation
from compiler_core.meta.origins import argument_origin
from compiler_core.meta.simplify import simplify
from compiler_core.meta.substitution import apply, close, generator, replace
from compiler_core.meta.types import (
    NEVER,
    CompoundType,
    MetaType,
    PrimitiveType,
    RefType,
    Trait,
)
from compiler_core.meta.types import members_of as composed
from compiler_core.sema.closures import captured_types
from compiler_core.sema.comptime import comptime_engine
from compiler_core.sema.declarations import (
    Parameters,
    alias_value,
    bases_of,
    compile_time_member,
    nominal,
    parameters_of,
    provided_member,
    refined_traits,
    single_traits,
    subject_of,
    with_refined,
)
from compiler_core.sema.functions import function_node
from compiler_core.sema.items import is_written, item_of, members_of
from compiler_core.sema.methods import extensions_of, methods_named, written_methods
from compiler_core.sema.modules import module_of_key
from compiler_core.sema.scopes import resolve
from compiler_core.sema.signatures import is_hidden, signature_of
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax

# The types of the core that no struct of the library stands for.
_BUILT_IN: Final = (CompoundType, RefType, FunctionType, PrimitiveType)
# What every struct conforms to unless its header denies it.
_BY_DEFAULT: Final = ("AnyType", "Deinitable", "Movable")


@query(kept=True)
def default_traits(db: Database) -> frozenset[DeclId]:
    """The traits that every struct conforms to unless its header denies it."""
    prelude = module_of_key(db, "std.prelude")
    if prelude is None:
        return frozenset()
    return frozenset(
        decl for name in _BY_DEFAULT for decl in resolve(db, prelude, name).declarations
    )


@query(kept=True)
def known_trait(db: Database, name: str) -> DeclId | None:
    """A trait that every file has, by its name."""
    prelude = module_of_key(db, "std.prelude")
    if prelude is None:
        return None
    found = resolve(db, prelude, name).declarations
    return next((decl for decl in found if decl.sort is DeclSort.TRAIT), None)


@query(kept=True)
def conditions_of_conformance(db: Database, decl: DeclId, trait: DeclId) -> Node:
    """When a struct conforms to a trait: a boolean over its parameters by name."""
    bases = bases_of(db, decl)
    if any(trait in with_refined(db, denied) for denied in bases.denied):
        return FALSE
    given = [*bases.given]
    for extension in extensions_of(db, decl):
        given += bases_of(db, extension).given
    named = any(trait in single_traits(traits) for traits, condition in given if condition)
    if trait in default_traits(db) and not named:
        return TRUE
    result: Node = FALSE
    for traits, condition in given:
        if trait in with_refined(db, traits):
            result = operate(Op.OR, result, TRUE if condition is None else condition)
    return result


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def conforms(db: Database, subject: Node, trait: DeclId) -> Node | None:
    """Whether a type conforms to a trait: a boolean or the condition for it; None if not known."""
    if trait in _always(db):
        return TRUE
    if isinstance(subject.type, MetaType):
        # A parameter conforms to what it is declared with; more may be known of it elsewhere.
        found = trait in with_refined(db, subject.type.traits)
        if not found and trait in default_traits(db):
            # So does whatever can be called.
            bounds = composed(subject.type.traits)
            found = any(not isinstance(each, Trait) for each in bounds)
        if not found and is_operation(subject, Op.CAST):
            return conforms(db, subject.children[0], trait)
        return TRUE if found else None
    struct = nominal(subject)
    if struct is None:
        if not isinstance(subject, _BUILT_IN):
            return None
        return TRUE if trait in _of_bits(db) else FALSE
    decl, arguments = struct
    captured = captured_types(subject)
    if captured is not None:
        return _closure_conforms(db, captured, trait)
    condition = conditions_of_conformance(db, decl, trait)
    if condition.is_value:
        return condition
    return simplify(_bound(parameters_of(db, decl), condition, arguments), Knowledge(db))


def _closure_conforms(db: Database, captured: Sequence[Node], trait: DeclId) -> Node | None:
    """Whether a closure conforms to a trait: it can do with its captures what each of them can."""
    if trait not in _of_bits(db):
        return FALSE
    result: Node = TRUE
    for each in captured:
        answer = conforms(db, each, trait)
        if answer is None:
            return None
        result = operate(Op.AND, result, answer)
    return result


@query(kept=True)
def _of_bits(db: Database) -> frozenset[DeclId]:
    """The traits of what is nothing but bits: pointers, references, addresses of functions."""
    wanted = known_trait(db, "TrivialRegisterPassable")
    if wanted is None:
        return default_traits(db)
    return default_traits(db) | {wanted} | refined_traits(db, wanted)


@query(kept=True)
def _always(db: Database) -> frozenset[DeclId]:
    """The trait that every type conforms to."""
    return frozenset(decl for decl in default_traits(db) if decl.short_name == "AnyType")


def _bound(parameters: Parameters, node: Node, arguments: tuple[Node, ...]) -> Node:
    """A node over the parameters of a struct by name, with the arguments of a type put in."""
    nodes = parameters.nodes
    lists = [parameter(info.name, close(info.node.type, nodes)) for info in parameters.infos]
    return apply(generator(lists, close(node, nodes)), arguments)


# ---------------------------------------------------------------- members of traits


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def implementation(
    db: Database, function: DeclId, subject: Node, values: tuple[Node, ...] = ()
) -> Node | None:
    """The function that a type has for one of a trait: its own, or the default with it as `Self`.

    `values` are those of the parameters of the trait's function behind `Self`.
    """
    node = function_node(db, function)
    if node is None:
        return None
    wanted = apply(node, (subject, *values))
    written = _written(node, values)
    struct = nominal(subject)
    if struct is not None and isinstance(wanted.type, FunctionType):
        decl, arguments = struct
        least = _only_written(db, function) if written else 0
        for candidate in methods_named(db, decl, function.short_name):
            found = matching(db, candidate, arguments, wanted.type, written, least)
            if found is not None:
                return found
    return _default(db, function, subject, wanted, written)


def _written(function: Node, values: Sequence[Node]) -> tuple[Node, ...]:
    """Those values of parameters behind `Self` that a caller would write."""
    if not isinstance(function.type, GeneratorType):
        return ()
    given = zip(function.type.parameters[1:], values, strict=False)
    return tuple(value for item, value in given if item.passing is not Passing.INFERRED)


@query(kept=True)
def _only_written(db: Database, function: DeclId) -> int:
    """How many parameters a caller has to write, for nothing in the function's type tells them."""
    signature = signature_of(db, function)
    if signature is None:
        return 0
    inferable = frozenset(post_order(signature.function))
    return sum(
        info.passing is not Passing.INFERRED and info.node not in inferable
        for info in signature.parameters.infos
    )


def _default(
    db: Database, function: DeclId, subject: Node, wanted: Node, written: tuple[Node, ...]
) -> Node | None:
    """The default that counts for a type: that of the trait that refines most."""
    owner = subject_of(db, function)
    best: tuple[DeclId, Node] | None = None
    if owner is not None and has_body(db, function):
        best = owner, wanted
    for other in conformances_of(db, subject):
        if owner is None or owner not in refined_traits(db, other):
            continue
        if best is not None and best[0] not in refined_traits(db, other):
            continue
        for candidate in written_methods(db, other, function.short_name):
            if has_body(db, candidate) and isinstance(wanted.type, FunctionType):
                found = matching(db, candidate, (subject,), wanted.type, written)
                if found is not None:
                    best = other, found
    return None if best is None else best[1]


@query(kept=True)
def conformances_of(db: Database, subject: Node) -> tuple[DeclId, ...]:
    """All traits that the header of a type names, with those that they refine."""
    struct = nominal(subject)
    if struct is None:
        return ()
    found: set[DeclId] = set()
    for owner in (struct[0], *extensions_of(db, struct[0])):
        for traits, _ in bases_of(db, owner).given:
            found |= with_refined(db, traits)
    return tuple(sorted(found, key=str))


@query(kept=True)
def inherited_methods(
    db: Database, subject: Node, name: str
) -> tuple[tuple[DeclId, Node | None], ...]:
    """The default methods of a name that a type has from traits, each with its condition.

    Those of a trait that refines another come first, since they count.
    """
    struct = nominal(subject)
    traits = conformances_of(db, subject)
    ordered = sorted(traits, key=lambda each: (-len(refined_traits(db, each)), str(each)))
    found: list[tuple[DeclId, Node | None]] = []
    for each in ordered:
        condition = TRUE if struct is None else conforms(db, subject, each)
        if condition is FALSE:
            continue
        for method in written_methods(db, each, name):
            if has_body(db, method):
                found.append((method, None if condition is TRUE else condition))
    return tuple(found)


@query(kept=True)
def has_body(db: Database, function: DeclId) -> bool:
    """Whether a function of a trait does something by itself, so that types need not provide it."""
    item = item_of(db, function)
    if item is None or not isinstance(item.element, blocks.Compound):
        return False
    element = item.element
    code = element.header.code
    inline = code.inline_body if isinstance(code, syntax.Header) else None
    statements: list[syntax.Node | None] = [] if inline is None else [inline]
    if element.body is not None:
        statements += [
            line.code if isinstance(line, blocks.Line) else None
            for line in element.body.statements()
        ]
    for statement in statements:
        if not isinstance(statement, syntax.ExpressionStatement):
            return True
        expression = statement.expression
        if isinstance(expression, syntax.Literal) and expression.literal_token.text == "...":
            return False
        if not isinstance(expression, syntax.String):
            return True
    return False


def matching(
    db: Database,
    candidate: DeclId,
    known: tuple[Node, ...],
    wanted: FunctionType,
    written: tuple[Node, ...] = (),
    least: int = 0,
) -> Node | None:
    """A function with values for its parameters such that it can be called as a type says.

    `known` are the values of its first parameters, `written` those of the following ones that
    callers give it; the function must have the `least` of them that do not appear in its type.
    """
    node = function_node(db, candidate)
    if node is None:
        return None
    if not isinstance(node.type, GeneratorType):
        return node if not least and callable_as(node.type, wanted) else None
    inference = Inference(node.type, Knowledge(db))
    for position, value in enumerate(known):
        if not inference.give(position, value):
            return None
    own = [
        position
        for position, item in enumerate(node.type.parameters)
        if position >= len(known) and item.passing is not Passing.INFERRED
    ]
    if len(own) < least:
        return None
    if len(own) == len(written):
        for position, value in zip(own, written, strict=True):
            if not inference.give(position, value):
                return None
    body = node.type.body
    if not isinstance(body, FunctionType):
        return None
    pairs = paired(body.arguments, wanted.arguments)
    if pairs is None:
        return None
    for position, (given, asked) in enumerate(pairs):
        if not inference.match(given.type, asked.type):
            return None
        if given.origin is not None:
            mutability = FALSE if asked.convention is Convention.IMM else TRUE
            origin = asked.origin or argument_origin(position, asked.name, mutability)
            if not inference.match(given.origin, origin):
                return None
    result = simplify(_referent(wanted.result), Knowledge(db))
    if not inference.match(_plain(_referent(body.result)), _plain(result)):
        return None
    if wanted.raised is not NEVER and body.raised is not NEVER:
        inference.match(body.raised, wanted.raised)
    solution = inference.solve()
    if not solution.succeeded:
        return None
    found = apply(node, solution.values)
    return found if callable_as(found.type, wanted) else None


def _plain(type_: Node) -> Node:
    """A type in which types that are seen as conforming to more are themselves."""
    seen = {
        part: part.children[0]
        for part in post_order(type_)
        if is_operation(part, Op.CAST) and isinstance(part.type, MetaType)
    }
    return replace(type_, seen)


def _referent(type_: Node) -> Node:
    return type_.pointee if isinstance(type_, RefType) else type_


def paired(
    given: Sequence[Argument], asked: Sequence[Argument]
) -> list[tuple[Argument, Argument]] | None:
    """The arguments of a function with those that a caller passes; None if they do not fit."""
    keywords = {item.name: item for item in given if item.passing is Passing.KEYWORD}
    positional = [item for item in given if item.passing is not Passing.KEYWORD]
    found: list[tuple[Argument, Argument]] = []
    for item in asked:
        if item.passing is Passing.KEYWORD and item.variadic is Variadic.NO:
            match = keywords.pop(item.name, None)
            if match is None:
                match = next((each for each in positional if each.name == item.name), None)
                if match is not None:
                    positional.remove(match)
        else:
            match = positional.pop(0) if positional else None
        if match is None or match.variadic is not item.variadic:
            return None
        found.append((match, item))
    for item in (*positional, *keywords.values()):
        if item.variadic is Variadic.NO and (not item.has_default or is_hidden(item.name)):
            # Who calls through a type has no closure to pass for a parameter.
            return None
    return found


_MUTABLE: Final = (Convention.MUT, Convention.REF)
_OWNED: Final = (Convention.VAR, Convention.DEINIT)


def callable_as(given: Node, wanted: FunctionType) -> bool:
    """Whether a function can stand where one of another type is called."""
    if not isinstance(given, FunctionType) or given.effects != wanted.effects:
        return False
    pairs = paired(given.arguments, wanted.arguments)
    if pairs is None:
        return False
    for mine, asked in pairs:
        if mine.type is not asked.type and asked.type.is_value:
            return False
        if mine.convention is Convention.MUT and asked.convention not in (*_MUTABLE, *_OWNED):
            return False
        if mine.convention in _OWNED and asked.convention not in _OWNED:
            return False
    mine_result, asked_result = _plain(_referent(given.result)), _plain(_referent(wanted.result))
    if mine_result is not asked_result and asked_result.is_value:
        return False
    return given.raised is NEVER or given.raised is wanted.raised or not wanted.raised.is_value


class Knowledge:
    """The answers that declarations give to the meta language."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def value(self, decl: DeclId) -> Node | None:
        """The value of an alias."""
        return alias_value(self._db, decl)

    def refinements(self, trait: DeclId) -> Sequence[DeclId] | None:
        """All traits that a trait refines."""
        return sorted(refined_traits(self._db, trait), key=str)

    def conforms(self, subject: Node, trait: DeclId) -> Node | None:
        """Whether a type conforms to a trait, or under which condition."""
        return conforms(self._db, subject, trait)

    def witness(self, subject: Node, trait: Node, name: str) -> Node | None:
        """What a type gives for a member of a trait: its own, else what the trait provides."""
        if isinstance(trait, (FunctionType, GeneratorType)):
            from compiler_core.sema.fitting import called

            return called(self._db, subject, trait)
        struct = nominal(subject)
        if struct is None:
            return None
        found = compile_time_member(self._db, subject, name)
        if isinstance(found, Node) and not (
            isinstance(found, Witness) and found.subject is subject
        ):
            return found
        return None if trait is None else provided_member(self._db, subject, trait, name)

    def member(self, subject: Node, name: str) -> Node | None:
        """A parameter or compile-time member of a type."""
        found = compile_time_member(self._db, subject, name)
        return found if isinstance(found, Node) else None

    def fields(self, subject: Node) -> Sequence[str] | None:
        """The names of the fields of a struct, in order."""
        struct = nominal(subject)
        if struct is None or not is_written(self._db, struct[0]):
            return None
        members = members_of(self._db, struct[0])
        return [member.short_name for member in members if member.sort is DeclSort.FIELD]

    def evaluate(self, callee: Node, arguments: Sequence[Node]) -> Node | None:
        """What a function gives for values, if there is an engine that can run it."""
        engine = comptime_engine(self._db)
        return None if engine is None else engine.evaluate(self._db, callee, arguments)

    def layout(self, subject: Node) -> Layout | None:
        """How a type lies in memory, if there is an engine that knows."""
        engine = comptime_engine(self._db)
        return None if engine is None else engine.layout(self._db, subject)

    def describe(self, question: Op, subject: Node) -> Node | None:
        """What the declaration of a type says: its name, its fields, their types."""
        from compiler_core.sema.reflection import describe

        return describe(self._db, question, subject)
