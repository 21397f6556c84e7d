"""What is wrong with declarations, each by itself and beside its neighbours.

Spans count from the start of the element of the declaration; `module_problems` makes them those of
the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Convention, FunctionType, Passing
from compiler_core.meta.node import TRAIT, Node, post_order
from compiler_core.meta.origins import FieldOrigin, OriginSort, PlaceOrigin, SpecialOrigin
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import NEVER, NONE
from compiler_core.sema import codes
from compiler_core.sema.alignment import read_alignment
from compiler_core.sema.damage import is_damaged, is_excused
from compiler_core.sema.declarations import (
    bases_of,
    extended,
    is_callable,
    line_of,
    nominal,
    offset_of,
    parameters_of,
    read_alias,
    read_bases,
    read_parameters,
    single_traits,
    subject_of,
)
from compiler_core.sema.decorator_checks import decorator_problems
from compiler_core.sema.endings import endless_parts, facts_of_conformance
from compiler_core.sema.enums import read_case
from compiler_core.sema.fields import annotation_of, field_type, fields_of, read_field
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item, bound_names, file_items, item_of, owner_of
from compiler_core.sema.lifecycle import Duty, holds, written_duty
from compiler_core.sema.methods import extensions_of
from compiler_core.sema.modules import (
    ModuleId,
    find_module,
    is_of_library,
    module_of_key,
    submodules,
)
from compiler_core.sema.primitives import PRINTER
from compiler_core.sema.renames import imported_names
from compiler_core.sema.requirements import conflicting_defaults, unmet_requirements
from compiler_core.sema.scopes import own_names, resolve_member
from compiler_core.sema.signatures import Signature, read_signature, signature_of
from compiler_core.sema.spelling import member_advice, module_advice, names_at_file_scope
from compiler_core.source import Diagnostic, Note, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.operator_methods import OPERANDS
from compiler_core.syntax.tokens import Token
from compiler_core.syntax.tree import relocated


@query(traced=True)
def declaration_problems(db: Database, decl: DeclId) -> tuple[Diagnostic, ...]:
    """What is wrong with a declaration itself, its members and its body left out."""
    item = item_of(db, decl)
    if item is None:
        return ()
    found: list[Diagnostic] = []
    match decl.sort:
        case DeclSort.FUNCTION:
            found += read_parameters(db, decl).problems
            found += read_signature(db, decl).problems
            found += _function(db, item)
        case DeclSort.STRUCT | DeclSort.ENUM:
            found += read_parameters(db, decl).problems
            found += read_bases(db, decl).problems
            found += read_alignment(db, decl).problems
            found += _struct(db, item)
        case DeclSort.TRAIT:
            found += read_bases(db, decl).problems
            if _refines_itself(db, decl):
                message = f"'{item.name}' would refine itself"
                found.append(codes.CIRCULAR.at(_name_of(item), message))
            found += decorator_problems(db, item)
        case DeclSort.EXTENSION:
            found += read_bases(db, decl).problems
            found += _extension(db, item)
        case DeclSort.ALIAS:
            found += read_parameters(db, decl).problems
            found += read_alias(db, decl).problems
        case DeclSort.CASE:
            found += read_case(db, decl).problems
            found += _payload(db, item)
        case DeclSort.FIELD:
            found += read_field(db, decl).problems
            found += _field(db, item)
    return tuple(found)


@query
def is_faulty(db: Database, decl: DeclId) -> bool:
    """Whether the header of a declaration has an error, or another one has the same."""
    if any(each.is_error for each in declaration_problems(db, decl)):
        return True
    item, owner, module = item_of(db, decl), owner_of(db, decl), module_of_key(db, decl.module)
    if item is None or module is None:
        return False
    signature = signature_of(db, decl)
    if owner is not None and signature is not None and signature.lacks_self:
        return True
    beside = file_items(db, module).items if owner is None else owner.members
    return any(
        other.name == item.name and other is not item and _clash(db, other, item) is not None
        for other in beside
    )


@query
def module_problems(db: Database, module: ModuleId) -> tuple[Diagnostic, ...]:
    """What is wrong with the declarations of a file and their names, in the order of the text."""
    items = file_items(db, module)
    offsets = offsets_of(db, module)
    found: list[Diagnostic] = []
    for item in items.all():
        offset = offsets.get(item.id, 0)
        found += [relocated(each, offset) for each in declaration_problems(db, item.id)]
    found += _repeated(db, module, items.items, offsets)
    for item in items.items:
        found += _repeated(db, module, item.members, offsets)
        found += _named_as_parameters(db, item, offsets)
    found += _imports(db, module)
    return tuple(sorted(found, key=lambda each: each.span))


@query
def offsets_of(db: Database, module: ModuleId) -> dict[DeclId, int]:
    """Where the element of each declaration of a file starts."""
    found: dict[DeclId, int] = {}
    _place(file_items(db, module).items, syntax_tree(db, module.path).module, 0, found)
    return found


def placed_at(
    items: Sequence[Item], block: blocks.Block, start: int, offset: int
) -> tuple[Item, int] | None:
    """The innermost of items in a block whose element holds an offset, and where that starts."""
    for here, at, behind in _elements(items, block, start):
        if offset < behind:
            if not here or offset < at:
                return None
            body = _body_of(here[0], at)
            inner = None if body is None else placed_at(here[0].members, *body, offset)
            return inner or (here[0], at)
    return None


def _elements(
    items: Sequence[Item], block: blocks.Block, start: int
) -> Iterator[tuple[Sequence[Item], int, int]]:
    """The items of each element of a block, where it starts and where it ends.

    Equal lines of a file may be one object.
    """
    position, count = 0, len(items)
    at = start
    for child in block.children:
        first = position
        last = ""
        while position < count and items[position].element is child:
            name = items[position].id.name
            if name == last:
                break  # the next such line declares it once more
            last = name
            position += 1
        behind = at + child.width
        yield items[first:position], at, behind
        at = behind


def starts_within(item: Item) -> dict[DeclId, int]:
    """Where the elements of a declaration's members start, counted from the start of its own, which
    is among them."""
    found = {item.id: 0}
    _place_members(item, 0, found)
    return found


def _place(
    items: Sequence[Item], block: blocks.Block, start: int, found: dict[DeclId, int]
) -> None:
    """Find where items in a block start."""
    for here, at, _ in _elements(items, block, start):
        for item in here:
            found[item.id] = at
            _place_members(item, at, found)


def _place_members(item: Item, start: int, found: dict[DeclId, int]) -> None:
    body = _body_of(item, start)
    if body is not None:
        _place(item.members, *body, found)


def _body_of(item: Item, start: int) -> tuple[blocks.Block, int] | None:
    """Where the members of an item stand whose element starts somewhere, and where that begins."""
    if not item.members or not isinstance(item.element, blocks.Compound):
        return None
    body = item.element.body
    for inner in item.element.children:
        if inner is body:
            return body, start
        start += inner.width
    return None


# ---------------------------------------------------------------- functions


def _function(db: Database, item: Item) -> Iterator[Diagnostic]:
    signature = signature_of(db, item.id)
    place = line_of(item)
    if signature is None or place is None:
        return
    line, offset = place
    header = line.code
    if not isinstance(header, syntax.FunctionHeader):
        return
    name = _span(header.name_token, offset)
    owner = subject_of(db, item.id)
    written = list(header.arguments.arguments) if header.arguments else []
    yield from _repeated_names(header, offset, _names_of_parameters(db, item))
    outs = [each for each in written if _keyword(each) == "out"]
    for extra in outs[1:]:
        yield codes.BAD_SIGNATURE.at(
            _span(extra.name_token, offset), "a function has one 'out' argument"
        )
    if owner is None:
        if item.name == "main":
            yield from _main(item, header, signature, offset)
    elif item.name == "__init__":
        first = written[0] if written else None
        if not signature.is_static and (first is None or _keyword(first) != "out"):
            yield codes.BAD_SIGNATURE.at(
                name, "a constructor has the value that it makes as its argument 'out self'"
            )
    elif item.name in ("__deinit__", "__del__"):
        if len(signature.written) > 1:
            yield codes.BAD_SIGNATURE.at(name, f"'{item.name}' takes the value and nothing else")
        elif signature.raised is not NEVER:
            yield codes.BAD_SIGNATURE.at(name, f"'{item.name}' cannot raise")
        elif written and _keyword(written[0]) not in ("deinit", "var", "owned"):
            yield codes.BAD_SIGNATURE.at(
                _span(written[0].name_token, offset),
                f"'{item.name}' takes the value apart: write 'deinit self'",
            )
    elif (
        not signature.is_static
        and written
        and _keyword(written[0]) == "out"
        and written[0].annotation is None
    ):
        yield codes.BAD_SIGNATURE.at(
            name, "only '__init__' makes the value that it belongs to: the others take a 'self'"
        )
    elif item.name in OPERANDS and not signature.is_static:
        yield from _operands(item.name, signature, name)
    if owner is not None and item.name in ("__init__", "__deinit__", "__del__"):
        yield from _needless_duty(db, owner, item, name)
    yield from _lost_origins(db, header, signature, offset)
    yield from decorator_problems(db, item)


def _operands(method: str, signature: Signature, name: Span) -> Iterator[Diagnostic]:
    wanted = OPERANDS[method]
    needed = sum(not each.has_default for each in signature.written)
    if needed > wanted or len(signature.written) < wanted:
        takes = "'self' alone" if wanted == 1 else "'self' and one argument more"
        yield codes.BAD_SIGNATURE.at(name, f"'{method}' is called with {takes}")


def _needless_duty(db: Database, owner: DeclId, item: Item, name: Span) -> Iterator[Diagnostic]:
    """What is nothing but bits in registers is copied, moved and ended without any function."""
    for duty in Duty:
        if written_duty(db, owner, duty) != item.id:
            continue
        if facts_of_conformance(db, owner, "TrivialRegisterPassable") is not None:
            how = {Duty.COPY: "copied", Duty.MOVE: "moved", Duty.DESTROY: "ended"}[duty]
            message = f"'TrivialRegisterPassable' says that nothing is done where this is {how}"
            yield codes.BAD_SIGNATURE.at(name, message)


def _lost_origins(
    db: Database, header: syntax.FunctionHeader, signature: Signature, offset: int
) -> Iterator[Diagnostic]:
    """A result cannot refer to an argument that was passed in registers."""
    result = header.result
    if result is None or isinstance(result.type, syntax.Name):
        return
    mentioned = {node for node in post_order(signature.result) if isinstance(node, PlaceOrigin)}
    for info in signature.arguments if mentioned else ():
        if info.origin not in mentioned or info.convention is Convention.REF:
            continue
        # What is changed comes back by its address, of which parts may be spoken.
        whole = info.convention is Convention.IMM or _is_whole(signature.result, info.origin)
        if whole and holds(db, None, info.type, "RegisterPassable"):
            type_ = PRINTER.show(info.type)
            message = f"nothing can refer to '{info.name}', which is passed in registers: {type_}"
            at = Span(offset + result.start, offset + result.end)
            yield codes.BAD_SIGNATURE.at(at, message)


def _is_whole(result: Node, origin: Node) -> bool:
    """Whether a type speaks of an origin itself, not only of parts of it."""
    return any(
        origin in node.children and not isinstance(node, FieldOrigin) for node in post_order(result)
    )


def _names_of_parameters(db: Database, item: Item) -> set[str]:
    """The names that a method finds taken by the parameters of its struct."""
    owner = owner_of(db, item.id)
    if owner is None or owner.sort is DeclSort.EXTENSION:
        return set()
    return {info.name for info in parameters_of(db, owner.id).infos}


def _repeated_names(
    header: syntax.FunctionHeader, offset: int, seen: set[str]
) -> Iterator[Diagnostic]:
    """Parameters and arguments that have the name of an earlier one, or one of those given."""
    written = [*(header.parameters.parameters if header.parameters else [])]
    written += header.arguments.arguments if header.arguments else []
    for each in written:
        token = each.name_token
        if token is None or token.identifier == "_":
            continue
        if token.identifier in seen:
            yield codes.REDECLARED.at(
                _span(token, offset), f"'{token.identifier}' is declared already"
            )
        seen.add(token.identifier)


def _keyword(argument: syntax.Argument) -> str:
    return "" if argument.convention is None else argument.convention.keyword.text


def _main(
    item: Item, header: syntax.FunctionHeader, signature: Signature, offset: int
) -> Iterator[Diagnostic]:
    del item
    name = _span(header.name_token, offset)
    if signature.parameters.infos:
        yield codes.BAD_SIGNATURE.at(name, "'main' takes no parameters")
    elif signature.arguments:
        yield codes.BAD_SIGNATURE.at(name, "'main' takes no arguments")
    elif signature.result is not NONE:
        yield codes.BAD_SIGNATURE.at(name, "'main' returns nothing")


# ---------------------------------------------------------------- structs and their fields


def _struct(db: Database, item: Item) -> Iterator[Diagnostic]:
    yield from _requirements(db, item)
    yield from decorator_problems(db, item)
    name = _name_of(item)
    for first, second in conflicting_defaults(db, item.id):
        yield codes.UNMET_REQUIREMENTS.at(
            name,
            f"'{item.name}' has '{first.short_name}' from '{_trait_name(first)}' and from "
            f"'{_trait_name(second)}'; it must say which by a method of its own",
        )
    if contains_itself(db, item.id):
        yield codes.CIRCULAR.at(name, f"'{item.name}' would contain a value of its own type")
    else:
        yield from _kept_in_registers(db, item)


def _kept_in_registers(db: Database, item: Item) -> Iterator[Diagnostic]:
    """What is passed in registers has no part that is not."""
    for trait_name in ("TrivialRegisterPassable", "RegisterPassable"):
        facts = facts_of_conformance(db, item.id, trait_name)
        if facts is None:
            continue
        for info in fields_of(db, item.id):
            if info.type.has_poison or holds(db, facts, info.type, trait_name):
                continue
            yield codes.BAD_FIELD.at(
                _name_of(item),
                f"'{item.name}' is '{trait_name}', but its field '{info.name}' is not: "
                f"{PRINTER.show(info.type)}",
            )
            return


def _refines_itself(db: Database, decl: DeclId) -> bool:
    """Whether a trait refines one that refines it in turn."""
    seen: set[DeclId] = set()
    pending = [decl]
    while pending:
        for traits, _ in bases_of(db, pending.pop()).given:
            for each in single_traits(traits):
                if each == decl:
                    return True
                if each not in seen:
                    seen.add(each)
                    pending.append(each)
    return False


def _extension(db: Database, item: Item) -> Iterator[Diagnostic]:
    """An extension of nothing that could have members."""
    module = module_of_key(db, item.id.module)
    if module is None or extended(db, item.id) is not None or is_excused(db, module, item.name):
        return
    if is_damaged(db, item.id):
        return
    yield codes.UNKNOWN_NAME.at(_name_of(item), f"there is no struct '{item.name}' to extend")


def _requirements(db: Database, item: Item) -> Iterator[Diagnostic]:
    """What the traits require that the struct and its extensions name."""
    name = _name_of(item)
    if any(is_damaged(db, owner) for owner in (item.id, *extensions_of(db, item.id))):
        return
    for owner in (item.id, *extensions_of(db, item.id)):
        for unmet in unmet_requirements(db, owner):
            missing = ", ".join(f"'{each.short_name}'" for each in unmet.members)
            yield codes.UNMET_REQUIREMENTS.at(
                name,
                f"'{item.name}' lacks what '{unmet.trait.short_name}' requires: {missing}",
            )
    ending = written_duty(db, item.id, Duty.DESTROY)
    signature = None if ending is None else signature_of(db, ending)
    if signature is not None and len(signature.written) < len(signature.arguments):
        message = f"where a '{item.name}' ends, no closure is at hand for its '__deinit__'"
        yield codes.UNMET_REQUIREMENTS.at(name, message)


def _trait_name(function: DeclId) -> str:
    return function.name.rpartition(".")[0]


@query(cycle=lambda cycle, *args: True, kept=True)  # noqa: ARG005
def contains_itself(db: Database, decl: DeclId) -> bool:
    """Whether a struct has itself as a part, through fields of fields."""
    for info in fields_of(db, decl):
        struct = nominal(info.type)
        if struct is not None and contains_itself(db, struct[0]):
            return True
    return False


def _field(db: Database, item: Item) -> Iterator[Diagnostic]:
    owner = subject_of(db, item.id)
    type_ = field_type(db, item.id)
    annotation = annotation_of(item)
    if owner is None or type_ is None or annotation is None:
        return
    offset = offset_of(item)
    if type_.type is TRAIT or is_callable(type_):
        yield codes.NOT_A_TYPE.at(
            Span(offset + annotation.type.start, offset + annotation.type.end),
            f"a field has one type, and '{PRINTER.show(type_)}' stands for many",
        )
        return
    if type_.has_poison or contains_itself(db, owner):
        return
    name = _field_name(item, offset)
    if _names_any_origin(type_) and not is_of_library(item.id.module):
        yield codes.BAD_FIELD.at(
            name,
            f"'{item.name}' is a '{PRINTER.show(type_)}', whose origin may be that of any value; "
            "a field says what it refers to, or that this is not tracked",
        )
        return
    for duty, trait_name, what in _DUTIES:
        if written_duty(db, owner, duty) is not None:
            continue
        facts = facts_of_conformance(db, owner, trait_name)
        if facts is not None and not holds(db, facts, type_, trait_name):
            yield codes.BAD_FIELD.at(
                name,
                f"'{item.name}' cannot be {what}: '{PRINTER.show(type_)}' is not '{trait_name}'",
            )
            return
    yield from _endless(db, item, owner, type_, name)


def _names_any_origin(type_: Node) -> bool:
    """Whether a type, but for those of functions in it, refers to values of any origin."""
    pending = [type_]
    while pending:
        part = pending.pop()
        if isinstance(part, SpecialOrigin):
            if part.sort is OriginSort.ANY:
                return True
        elif not isinstance(part, FunctionType):
            pending += part.children
    return False


def _payload(db: Database, item: Item) -> Iterator[Diagnostic]:
    owner, payload = subject_of(db, item.id), read_case(db, item.id).value
    if owner is not None and payload is not None:
        yield from _endless(db, item, owner, payload, _name_of(item))


def _endless(
    db: Database, item: Item, owner: DeclId, type_: Node, name: Span
) -> Iterator[Diagnostic]:
    """A part that ends by itself only if what it is a part of does."""
    module = module_of_key(db, item.id.module)
    if module is not None and item.id in endless_parts(db, module):
        yield codes.BAD_FIELD.at(
            name,
            f"'{item.name}' is a '{PRINTER.show(type_)}', which ends by itself only if "
            f"'{owner.short_name}' does; write '__deinit__(deinit self)' in '{owner.short_name}'",
        )


_DUTIES: Final = (
    (Duty.COPY, "Copyable", "copied"),
    (Duty.COPY, "ImplicitlyCopyable", "copied without being asked"),
    (Duty.MOVE, "Movable", "moved"),
    (Duty.DESTROY, "Deinitable", "left behind"),
)


def _field_name(item: Item, offset: int) -> Span:
    statement = item.statement
    if isinstance(statement, syntax.VariableDeclaration):
        for token in bound_names(statement.binding):
            if token.identifier == item.name:
                return _span(token, offset)
    assert statement is not None
    return Span(offset + statement.start, offset + statement.end)


# ---------------------------------------------------------------- neighbours


def _repeated(
    db: Database, module: ModuleId, items: Sequence[Item], offsets: dict[DeclId, int]
) -> Iterator[Diagnostic]:
    """Names that are declared twice where only functions may share one."""
    del module
    seen: dict[str, list[Item]] = {}
    for item in items:
        if item.sort is DeclSort.EXTENSION:
            continue
        earlier = seen.setdefault(item.name, [])
        for other in earlier:
            problem = _clash(db, other, item)
            if problem is not None:
                note = Note("it is declared here first", _absolute(other, offsets))
                yield codes.REDECLARED.at(_absolute(item, offsets), problem, notes=[note])
                break
        earlier.append(item)


def _named_as_parameters(
    db: Database, item: Item, offsets: dict[DeclId, int]
) -> Iterator[Diagnostic]:
    """Members of a struct that have the name of one of its parameters."""
    if item.sort not in (DeclSort.STRUCT, DeclSort.ENUM):
        return
    names = {info.name for info in parameters_of(db, item.id).infos}
    for member in item.members:
        if member.name in names:
            problem = f"'{member.name}' is a parameter of '{item.name}' already"
            yield codes.REDECLARED.at(_absolute(member, offsets), problem)


def _clash(db: Database, first: Item, second: Item) -> str | None:
    if first.sort is not DeclSort.FUNCTION or second.sort is not DeclSort.FUNCTION:
        return f"'{second.name}' is declared already"
    left, right = signature_of(db, first.id), signature_of(db, second.id)
    if left is None or right is None or not _same_arguments(left, right):
        return None
    if left.raised is not right.raised:
        # Of initializers those that are called so are chosen by the names of their arguments.
        if second.name == "__init__":
            return None
        return f"'{second.name}' differs from an earlier one only in what it raises"
    if left.result is not right.result:
        return f"'{second.name}' differs from an earlier one only in its result"
    differing = [
        {a.convention, b.convention}
        for a, b in zip(left.arguments, right.arguments, strict=True)
        if a.convention is not b.convention
    ]
    # A `ref` argument takes what it is given as it is, which a call can tell from both.
    if differing and all(pair == {Convention.IMM, Convention.MUT} for pair in differing):
        return f"'{second.name}' differs from an earlier one only in what it may change"
    if differing:
        return None
    return f"'{second.name}' is declared already with the same arguments"


def _same_arguments(left: Signature, right: Signature) -> bool:
    mine, other = left.own, right.own
    if len(left.arguments) != len(right.arguments) or len(mine.infos) != len(other.infos):
        return False
    if left.is_static is not right.is_static or mine.constraints or other.constraints:
        return False
    mapping = dict(zip(mine.nodes, other.nodes, strict=True))
    return all(
        replace(a.type, mapping) is b.type
        and a.variadic is b.variadic
        and a.passing is b.passing
        and (a.passing is not Passing.KEYWORD or a.name == b.name)
        and _kept(a.convention) is _kept(b.convention)
        for a, b in zip(left.arguments, right.arguments, strict=True)
    ) and all(
        replace(a.type, mapping) is b.type for a, b in zip(mine.nodes, other.nodes, strict=True)
    )


def _kept(convention: Convention) -> bool:
    """Whether the caller keeps the value, which overloads may differ in."""
    return convention not in (Convention.VAR, Convention.DEINIT)


def _imports(db: Database, module: ModuleId) -> Iterator[Diagnostic]:
    """Imports of what is not there, and of names that the file declares itself."""
    own = own_names(db, module)
    at = 0
    for child in syntax_tree(db, module.path).module.children:
        if isinstance(child, blocks.Line) and child.code is not None:
            code = child.code
            statements = code.statements if isinstance(code, syntax.Statements) else [code]
            for statement in statements:
                if isinstance(statement, syntax.ImportStatement):
                    for name in statement.names:
                        yield from _imported_module(db, module, statement, name, at)
                elif isinstance(statement, syntax.FromImportStatement):
                    yield from _imported_names(db, module, statement, at, own)
        at += child.width


def _imported_module(
    db: Database,
    module: ModuleId,
    statement: syntax.ImportStatement,
    name: syntax.ImportName,
    at: int,
) -> Iterator[Diagnostic]:
    dotted = ".".join(part.identifier for part in name.module.parts)
    if find_module(db, module.path, name.module.level, dotted) is None:
        span = Span(at + name.module.start, at + name.module.end)
        hint, fixes = module_advice(db, module, name.module, at, statement)
        yield codes.UNKNOWN_MODULE.at(span, f"there is no module '{dotted}'{hint}", fixes=fixes)


def _imported_names(
    db: Database,
    module: ModuleId,
    statement: syntax.FromImportStatement,
    at: int,
    own: dict[str, tuple[DeclId, ...]],
) -> Iterator[Diagnostic]:
    dotted = ".".join(part.identifier for part in statement.module.parts)
    source = find_module(db, module.path, statement.module.level, dotted)
    if source is None:
        span = Span(at + statement.module.start, at + statement.module.end)
        hint, fixes = module_advice(db, module, statement.module, at, statement)
        yield codes.UNKNOWN_MODULE.at(span, f"there is no module '{dotted}'{hint}", fixes=fixes)
        return
    for imported in statement.names:
        token = imported.name_token
        yield from imported_names(db, module, source, token, at)
        if not resolve_member(db, source, token.identifier) and not is_excused(
            db, source, token.identifier
        ):
            span = _span(token, at)
            known = {*names_at_file_scope(db, source), *submodules(db, source)}
            hint, fixes = member_advice(db, token.identifier, known, span)
            message = f"the module '{dotted}' has no '{token.identifier}'{hint}"
            yield codes.UNKNOWN_MEMBER.at(span, message, fixes=fixes)
        bound = imported.alias or token
        for decl in own.get(bound.identifier, ()):
            item = item_of(db, decl)
            if item is not None:
                span = _absolute(item, offsets_of(db, module))
                note = Note("it is imported here", _span(bound, at))
                yield codes.REDECLARED.at(
                    span, f"'{bound.identifier}' is imported already", notes=[note]
                )
                break


# ---------------------------------------------------------------- spans


def _span(token: Token | None, offset: int) -> Span:
    return Span(offset, offset) if token is None else Span(offset + token.start, offset + token.end)


def _name_of(item: Item) -> Span:
    """Where the name of an item stands in its element."""
    place = line_of(item)
    if place is None:
        return Span(0, 0)
    line, offset = place
    if item.statement is not None:
        for token in item.statement.tokens():
            if token.kind == k.NAME and token.identifier == item.name:
                return _span(token, offset)
    name = getattr(line.code, "name_token", None)
    return _span(name if isinstance(name, Token) else None, offset)


def _absolute(item: Item, offsets: dict[DeclId, int]) -> Span:
    return _name_of(item).shift(offsets.get(item.id, 0))
