"""What declarations are: parameters of structs and aliases, values of aliases, types of functions.

Each is a query, so that only what is asked for is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from compiler_core.incremental import Cycle, Database, query
from compiler_core.meta.binding import binder_of
from compiler_core.meta.constants import Poison, poison
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import (
    Captures,
    FunctionType,
    Passing,
    Variadic,
)
from compiler_core.meta.generators import (
    Constraint,
    GeneratorType,
    NamedParameter,
    Parameter,
    constraint,
    member,
    named_parameter,
    parameter,
    witness,
)
from compiler_core.meta.node import HAS_NAMES, TRAIT, TYPE, Node, post_order
from compiler_core.meta.simplify import simplify
from compiler_core.meta.substitution import apply, close, generator, generator_type, replace
from compiler_core.meta.types import (
    DeclRef,
    MetaType,
    OriginType,
    StructType,
    Trait,
    TraitComposition,
    compose,
    declaration,
    list_type,
    members_of,
    meta_type,
    trait,
)
from compiler_core.sema import codes
from compiler_core.sema.environment import Environment, Problems
from compiler_core.sema.evaluation import Absent, Evaluator, lookup
from compiler_core.sema.items import Item, item_of, owner_of
from compiler_core.sema.lists import elements_of_library_list
from compiler_core.sema.modules import ModuleId, module_of_key
from compiler_core.sema.primitives import (
    EMPTY_SET,
    ORIGIN_SET,
    constant_of,
    dtype_constant,
    primitive_of,
    struct_of_primitive,
)
from compiler_core.sema.typed import Use
from compiler_core.source import Applicability, Diagnostic, Edit, Fix, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What a header says, and what is wrong with it; spans count from the start of the element."""

    value: T
    problems: tuple[Diagnostic, ...] = ()
    # What the names in it refer to.
    uses: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True)
class ParameterInfo:
    """A declared parameter, seen from inside the declaration."""

    name: str
    node: Node
    passing: Passing
    variadic: Variadic
    default: Node | None


@dataclass(frozen=True, slots=True)
class Parameters:
    """The parameters of a declaration and what they must meet."""

    infos: tuple[ParameterInfo, ...] = ()
    constraints: tuple[tuple[Node, str], ...] = ()

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The references to the parameters by name."""
        return tuple(info.node for info in self.infos)

    def closed(self) -> tuple[list[Parameter], list[Constraint]]:
        """The parameters and constraints as a generator holds them."""
        nodes = self.nodes
        parameters = [
            parameter(
                info.name,
                close(info.node.type, nodes),
                info.passing,
                variadic=info.variadic,
                default=None if info.default is None else close(info.default, nodes),
            )
            for info in self.infos
        ]
        demands = [constraint(close(c, nodes), message) for c, message in self.constraints]
        return parameters, demands


_CIRCLE = "this is defined in terms of itself"
UNKNOWN = poison("this is not known", TYPE)


def is_unknown(type_: Node) -> bool:
    """Whether a type is not known, or made of one that is not, which has been reported."""
    return type_.has_poison and any(part is UNKNOWN for part in post_order(type_))


def _circular_parameters(cycle: Cycle, *args: object) -> Parameters:  # noqa: ARG001
    return Parameters()


def _circular_value(cycle: Cycle, *args: object) -> Node | None:  # noqa: ARG001
    return poison(_CIRCLE, TYPE)


def line_of(item: Item) -> tuple[blocks.Line, int] | None:
    """The line of an item's header or statement, and where it starts in the element."""
    element = item.element
    if isinstance(element, blocks.Line):
        return element, 0
    offset = 0
    for child in element.children:
        if (
            isinstance(child, blocks.Line)
            and child.code is not None
            and not blocks.is_decorator(child)
        ):
            return child, offset
        offset += child.width
    return None


@query(kept=True)
def environment_of(db: Database, decl: DeclId) -> Environment | None:
    """The surroundings of a declaration's header, its own parameters left out."""
    module = module_of_key(db, decl.module)
    if module is None:
        return None
    owner = subject_of(db, decl)
    if owner is None:
        return Environment(module, decl=decl)
    if owner.sort is DeclSort.TRAIT:
        return Environment(module, self_type=self_of_trait(owner), self_decl=owner, decl=decl)
    return inside_struct(db, module, owner, decl)


def inside_struct(db: Database, module: ModuleId, owner: DeclId, decl: DeclId) -> Environment:
    """The surroundings of what is declared in a struct."""
    parameters = parameters_of(db, owner)
    head = declaration_node(db, owner)
    self_type = apply(head, parameters.nodes) if parameters.infos and head else head
    if owner.name.endswith(">"):
        from compiler_core.sema.bodies.nested import closure_self

        self_type = closure_self(db, owner) or self_type
    return Environment(
        module,
        self_type=self_type,
        self_parameters={info.name: info.node for info in parameters.infos},
        self_decl=owner,
        decl=decl,
    )


def self_of_trait(decl: DeclId) -> Node:
    """What `Self` stands for in a trait."""
    return named_parameter(decl, 0, "Self", meta_type(trait(decl)))


@query(kept=True)
def subject_of(db: Database, decl: DeclId) -> DeclId | None:
    """The struct, enum or trait that a member belongs to: what an extension extends."""
    if decl.ordinal < 0:
        # Nobody wrote it; it belongs to the struct or enum that its name says.
        owner_name = decl.name.rpartition(".")[0]
        for sort in (DeclSort.STRUCT, DeclSort.ENUM):
            candidate = DeclId(sort, decl.module, owner_name)
            if item_of(db, candidate) is not None:
                return candidate
            if owner_name.endswith(">"):
                return candidate
        return None
    owner = owner_of(db, decl)
    if owner is None:
        return None
    return owner.id if owner.sort is not DeclSort.EXTENSION else extended(db, owner.id)


@query(kept=True)
def extended(db: Database, extension: DeclId) -> DeclId | None:
    """The struct that an extension adds to."""
    module = module_of_key(db, extension.module)
    if module is None:
        return None
    found = lookup(db, module, extension.short_name).declarations
    return next((each for each in found if each.sort in (DeclSort.STRUCT, DeclSort.ENUM)), None)


@query(cycle=_circular_parameters, kept=True)
def parameters_of(db: Database, decl: DeclId) -> Parameters:
    """The parameters that a struct, alias or function declares."""
    if decl.name.endswith(">"):
        from compiler_core.sema.bodies.nested import parameters_of_closure
        from compiler_core.sema.closures import is_closure

        if is_closure(decl):
            return parameters_of_closure(db, decl)
    return read_parameters(db, decl).value


@query(cycle=lambda cycle, *args: Read(Parameters()))  # noqa: ARG005
def read_parameters(db: Database, decl: DeclId) -> Read[Parameters]:
    """The parameters that a struct, alias or function declares, and what is wrong with them."""
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    if item is None or environment is None:
        return Read(Parameters())
    problems = Problems()
    holder = holder_of(item, problems)
    if holder is None:
        return Read(Parameters())
    result = parameters_in(db, decl, environment, problems, holder)
    return Read(result, tuple(problems.found), tuple(problems.uses))


def holder_of(item: Item, problems: Problems) -> syntax.Node | None:
    """The header or statement of an item, whose children are its parameters and the like."""
    if item.statement is not None:
        place = line_of(item)
        problems.offset = place[1] if place else 0
        return item.statement
    place = line_of(item)
    if place is None or isinstance(place[0].code, syntax.ErrorNode):
        return None
    problems.offset = place[1]
    return place[0].code


def offset_of(item: Item) -> int:
    """Where the line that declares an item starts in its element."""
    place = line_of(item)
    return place[1] if place else 0


def parameters_in(
    db: Database,
    decl: DeclId,
    environment: Environment,
    problems: Problems,
    holder: syntax.Node,
    first: int = 0,
    until: syntax.Parameter | None = None,
) -> Parameters:
    """The parameters in the brackets of a header; `first` is the index of the first.

    Given `until`, only those before that one, without conditions.
    The `where` clauses of functions may speak of arguments: they belong to the signature.
    """
    written = holder.first(syntax.ParameterList)
    infos: list[ParameterInfo] = []
    implying: list[tuple[syntax.Parameter, list[Node]]] = []
    passing = Passing.ANY
    for item in written.items if written else []:
        if isinstance(item, syntax.SignatureMarker):
            mark = item.children[0]
            assert isinstance(mark, Token)
            if mark.kind == k.DOUBLE_SLASH:
                infos = [_passed(info, Passing.INFERRED) for info in infos]
            elif mark.kind == k.SLASH:
                infos = [
                    _passed(info, Passing.POSITIONAL) if info.passing is Passing.ANY else info
                    for info in infos
                ]
            else:
                passing = Passing.KEYWORD
            continue
        assert isinstance(item, syntax.Parameter)
        if item is until:
            return Parameters(tuple(infos))
        found = _parameter(db, decl, environment, problems, item, first + len(infos), passing)
        infos.extend(found)
        info = found[-1]
        early = [each.node.type for each in found[:-1]]
        if info.variadic is Variadic.LIST or isinstance(info.node.type, OriginType):
            early.append(info.node.type)
        if any(each.flags & HAS_NAMES for each in early):
            implying.append((item, early))
        environment = environment.with_parameter(info.name, info.node)
        if info.variadic is Variadic.LIST:
            passing = Passing.KEYWORD
    if implying:
        _too_late(infos, implying, problems)
    if isinstance(holder, syntax.FunctionHeader):
        return Parameters(tuple(infos))
    evaluator = Evaluator(db, environment, problems)
    return Parameters(tuple(infos), demands_in(evaluator, holder))


def _too_late(
    infos: list[ParameterInfo],
    implying: list[tuple[syntax.Parameter, list[Node]]],
    problems: Problems,
) -> None:
    """Report types that need what is not inferred, though they are known before that is given.

    What a type leaves open is inferred, and comes before all that is given in brackets; so does
    the type of those that may be many, and what is behind an `Origin`.
    """
    given = {info.node: info.name for info in infos if info.passing is not Passing.INFERRED}
    for item, types in implying:
        nodes = [node for type_ in types for node in post_order(type_)]
        before = next((given[node] for node in nodes if node in given), None)
        token = item.name_token
        if before is None or token is None:
            continue
        fix = Fix(
            f"write '//' before '{token.identifier}'",
            (Edit(Span(item.start, item.start), "//, "),),
            Applicability.REVIEW,
        )
        message = (
            f"the type of '{token.identifier}' is known only if '{before}' is inferred: "
            f"write '//' behind '{before}'"
        )
        span = Span(token.start, token.end)
        problems.report(codes.BAD_SIGNATURE.at(span, message, fixes=[fix]))


def demands_in(evaluator: Evaluator, holder: syntax.Node) -> tuple[tuple[Node, str], ...]:
    """The conditions of the `where` clauses of a header, with their messages."""
    constraints: list[tuple[Node, str]] = []
    for clause in holder.all(syntax.WhereClause):
        condition = evaluator.value(clause.condition)
        if condition is not None:
            message = clause.message
            text = evaluator.value(message) if message is not None else None
            constraints.append((condition, _text_of(text)))
    return tuple(constraints)


def _text_of(node: Node | None) -> str:
    value = getattr(node, "value", b"")
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _passed(info: ParameterInfo, passing: Passing) -> ParameterInfo:
    return ParameterInfo(info.name, info.node, passing, info.variadic, info.default)


def _parameter(
    db: Database,
    decl: DeclId,
    environment: Environment,
    problems: Problems,
    item: syntax.Parameter,
    index: int,
    passing: Passing,
) -> list[ParameterInfo]:
    """A parameter, behind those that are left open in its type: `o: Origin` has a mutability."""
    evaluator = Evaluator(db, environment, problems)
    token = item.name_token
    name = token.identifier if token else ""
    implied: list[ParameterInfo] = []

    def imply(label: str, of_type: Node) -> Node:
        node = named_parameter(decl, index + len(implied), f"{name}.{label}", of_type)
        implied.append(ParameterInfo(f"{name}.{label}", node, Passing.INFERRED, Variadic.NO, None))
        return node

    type_ = None
    if item.annotation is not None:
        evaluator.make_parameter = imply
        type_ = evaluator.type(item.annotation.type)
        if type_ is not None and type_.type is not TYPE and binder_of(type_) is not None:
            type_ = evaluator.opened(type_)
        evaluator.make_parameter = None
    if type_ is not None and is_capturing(type_):
        # What is given is the type of a closure; the closure itself is an argument that nobody
        # writes, of the function or of each method of the struct, so that it lives where all
        # others do.
        type_ = meta_type(type_)
    type_ = UNKNOWN if type_ is None else without_implied(db, of_what_conforms(type_))
    star = item.star
    variadic = Variadic.NO
    if star is not None:
        variadic = Variadic.LIST if star.kind == k.STAR else Variadic.KEYWORDS
        type_ = list_type(type_)
    default = None
    if item.default is not None:
        default = evaluator.value(item.default.value, type_)
    elif type_ is ORIGIN_SET:
        default = EMPTY_SET
    node = named_parameter(decl, index + len(implied), name, type_)
    return [*implied, ParameterInfo(name, node, passing, variadic, default)]


def without_implied(db: Database, type_: Node) -> Node:
    """The type of a parameter, of its traits only those that no other one refines.

    So it stays the same parameter wherever something is folded that mentions it.
    """
    from compiler_core.sema.conformance import Knowledge

    if isinstance(type_, MetaType) and isinstance(type_.traits, TraitComposition):
        return meta_type(simplify(type_.traits, Knowledge(db)))
    return type_


def of_what_conforms(type_: Node) -> Node:
    """A trait as the type of a parameter is the type of the types that conform to it.

    So is the type of functions with state; that of thin ones is the type of values.
    """
    if type_ is TRAIT:
        return type_
    # `Ts: TypeList` is a list as `*Ts: AnyType` is, but one that is given as a whole.
    listed_types = elements_of_library_list(type_)
    if listed_types is not None:
        return list_type(listed_types)
    return meta_type(type_) if type_.type is TRAIT or is_callable(type_) else type_


def is_callable(type_: Node) -> bool:
    """Whether a type is one of functions that may have state: what has it has a type of its own."""
    inner = type_.body if isinstance(type_, GeneratorType) else type_
    return isinstance(inner, FunctionType) and inner.captures is Captures.CLOSURE


def is_capturing(type_: Node) -> bool:
    """Whether a type is one of functions that may refer to what is around them."""
    inner = type_.body if isinstance(type_, GeneratorType) else type_
    return isinstance(inner, FunctionType) and inner.captures is Captures.CAPTURING


def takes_closure(type_: Node) -> bool:
    """Whether a parameter of this type stands for a closure, which is an argument as well."""
    return isinstance(type_, MetaType) and is_capturing(type_.traits)


@query(cycle=_circular_value, kept=True)
def declaration_node(db: Database, decl: DeclId) -> Node | None:
    """What the name of a declaration stands for in a compile-time expression."""
    match decl.sort:
        case DeclSort.STRUCT | DeclSort.ENUM:
            built_in = primitive_of(decl)
            if built_in is not None:
                return built_in
            parameters, demands = parameters_of(db, decl).closed()
            if not parameters:
                return declaration(decl, TYPE)
            return declaration(decl, generator_type(parameters, TYPE, demands))
        case DeclSort.TRAIT:
            return trait(decl)
        case DeclSort.ALIAS:
            return alias_value(db, decl)
        case DeclSort.FUNCTION:
            from compiler_core.sema.functions import function_node

            return function_node(db, decl)
        case _:
            return None


@query(cycle=_circular_value, kept=True)
def alias_value(db: Database, decl: DeclId) -> Node | None:
    """The value of a `comptime` declaration; a generator if it has parameters."""
    return read_alias(db, decl).value


@query(cycle=lambda cycle, *args: Read(poison(_CIRCLE, TYPE)))  # noqa: ARG005
def read_alias(db: Database, decl: DeclId) -> Read[Node | None]:
    """The value of a `comptime` declaration, and what is wrong with it."""
    constant = constant_of(decl)
    if constant is not None:
        return Read(constant)
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    if item is None or environment is None:
        return Read(None)
    statement = item.statement
    if not isinstance(statement, syntax.ComptimeDeclaration):
        return Read(None)
    owner = environment.self_decl
    if owner is not None and primitive_of(owner) is not None:
        built_in = dtype_constant(item.name)
        if built_in is not None and built_in.type is environment.self_type:
            return Read(built_in)
    written = _written_value(statement, item.name)
    parameters = parameters_of(db, decl)
    for info in parameters.infos:
        environment = environment.with_parameter(info.name, info.node)
    problems = Problems()
    holder_of(item, problems)
    evaluator = Evaluator(db, environment, problems)
    if statement.annotation is not None:
        evaluator.type(statement.annotation.type)
    expected = type_of_alias(db, decl)
    value = None if written is None else evaluator.value(written, expected)
    if value is not None and parameters.infos:
        closed, demands = parameters.closed()
        value = generator(closed, close(value, parameters.nodes), demands)
    return Read(value, tuple(problems.found), tuple(problems.uses))


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def type_of_alias(db: Database, decl: DeclId) -> Node | None:
    """The type of the value of an alias, over its parameters by name: as written, or required."""
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    statement = None if item is None else item.statement
    if item is None or environment is None or not isinstance(statement, syntax.ComptimeDeclaration):
        return None
    if statement.annotation is None:
        return _required_type(db, environment, item.name)
    for info in parameters_of(db, decl).infos:
        environment = environment.with_parameter(info.name, info.node)
    written = Evaluator(db, environment, Problems()).type(statement.annotation.type)
    return None if written is None else of_what_conforms(written)


def _required_type(db: Database, environment: Environment, name: str) -> Node | None:
    """The type that a trait of the struct around wants of a compile-time member."""
    owner, self_type = environment.self_decl, environment.self_type
    if owner is None or self_type is None or owner.sort is DeclSort.TRAIT:
        return None
    for traits, _ in bases_of(db, owner).given:
        for each in sorted(with_refined(db, traits), key=str):
            item = item_of(db, each)
            for member_ in item.named(name) if item is not None else []:
                wanted = type_of_member(db, member_.id)
                if wanted is not None and not isinstance(wanted, GeneratorType):
                    return replace(wanted, {self_of_trait(each): self_type})
    return None


def _written_value(statement: syntax.ComptimeDeclaration, name: str) -> syntax.Node | None:
    """The expression for a name; of several names each has an element of a tuple."""
    value = statement.value
    names = [token.identifier for token in statement.names]
    if value is None or len(names) == 1:
        return value
    if isinstance(value, syntax.Parenthesized) and len(value.children) == 3:
        value = value.value
    items = value.items if isinstance(value, (syntax.Tuple, syntax.TupleDisplay)) else []
    return items[names.index(name)] if len(items) == len(names) else None


@dataclass(frozen=True, slots=True)
class Bases:
    """What the header of a type says of its conformances."""

    # The traits or compositions, each with the condition under which it conforms.
    given: tuple[tuple[Node, Node | None], ...] = ()
    # Those that `not` takes away.
    denied: tuple[Node, ...] = ()


@query(kept=True)
def bases_of(db: Database, decl: DeclId) -> Bases:
    """The conformances in the header of a struct, trait or extension, seen from inside it."""
    return read_bases(db, decl).value


@query(cycle=lambda cycle, *args: Read(Bases()))  # noqa: ARG005
def read_bases(db: Database, decl: DeclId) -> Read[Bases]:
    """The conformances in a header, and what is wrong with them."""
    item = item_of(db, decl)
    module = module_of_key(db, decl.module)
    if item is None or module is None:
        return Read(Bases())
    problems = Problems()
    header = holder_of(item, problems)
    written = header.first(syntax.BaseList) if header is not None else None
    if written is None:
        return Read(Bases())
    environment = Environment(module)
    for info in parameters_of(db, decl).infos:
        environment = environment.with_parameter(info.name, info.node)
    evaluator = Evaluator(db, environment, problems)
    given: list[tuple[Node, Node | None]] = []
    denied: list[Node] = []
    for base in written.bases:
        if isinstance(base.type, syntax.Unary):
            traits = evaluator.traits(base.type.operand)
            if traits is not None:
                denied.append(traits)
            continue
        traits = evaluator.traits(base.type)
        condition = evaluator.value(base.conditions[0].condition) if base.conditions else None
        if traits is not None and (condition is not None or not base.conditions):
            given.append((traits, condition))
    return Read(Bases(tuple(given), tuple(denied)), tuple(problems.found), tuple(problems.uses))


@query(cycle=lambda cycle, *args: frozenset(), kept=True)  # noqa: ARG005
def refined_traits(db: Database, decl: DeclId) -> frozenset[DeclId]:
    """All traits that a trait refines, directly or not."""
    found: set[DeclId] = set()
    for traits, _ in bases_of(db, decl).given:
        found |= with_refined(db, traits)
    return frozenset(found)


def with_refined(db: Database, traits: Node) -> frozenset[DeclId]:
    """The traits of a composition with all that they refine."""
    found: set[DeclId] = set()
    for each in single_traits(traits):
        found.add(each)
        found |= refined_traits(db, each)
    return frozenset(found)


def single_traits(traits: Node) -> Sequence[DeclId]:
    """The traits that a composition is made of."""
    return [each.decl for each in members_of(traits) if isinstance(each, Trait)]


def nominal(type_: Node) -> tuple[DeclId, tuple[Node, ...]] | None:
    """The struct that a type is made of, with its parameters."""
    if isinstance(type_, StructType):
        return type_.decl, type_.arguments
    return struct_of_primitive(type_)


def compile_time_member(db: Database, base: Node, name: str) -> Node | Absent:
    """A parameter, alias or associated type that is a member of a type, or why there is none."""
    struct = nominal(base)
    if struct is not None:
        return _struct_member(db, base, *struct, name)
    if isinstance(base.type, MetaType):
        return _associated(db, base, compose([base.type.traits]), name)
    return Absent.UNKNOWN


def declaration_of_member(db: Database, base: Node, name: str) -> DeclId | NamedParameter | None:
    """The declaration of a compile-time member of a type, for an editor."""
    from compiler_core.sema.methods import extensions_of

    struct = nominal(base)
    owners: list[DeclId] = []
    if struct is not None:
        for info in parameters_of(db, struct[0]).infos:
            if info.name == name:
                return info.node if isinstance(info.node, NamedParameter) else None
        owners += [struct[0], *extensions_of(db, struct[0])]
        for traits, _ in bases_of(db, struct[0]).given:
            owners += sorted(with_refined(db, traits), key=str)
    elif isinstance(base.type, MetaType):
        for single in single_traits(compose([base.type.traits])):
            owners += [single, *sorted(refined_traits(db, single), key=str)]
    elif isinstance(base, DeclRef):
        owners.append(base.decl)
    for owner in owners:
        item = item_of(db, owner)
        for member_ in item.named(name) if item is not None else ():
            if member_.sort in (DeclSort.ALIAS, DeclSort.CASE):
                return member_.id
    return None


def _struct_member(
    db: Database, base: Node, decl: DeclId, arguments: tuple[Node, ...], name: str
) -> Node | Absent:
    infos = parameters_of(db, decl).infos
    for info, value in zip(infos, arguments, strict=False):
        if info.name == name:
            return value
    item = item_of(db, decl)
    if item is None:
        return Absent.UNKNOWN
    from compiler_core.sema.methods import extensions_of

    members = item.named(name)
    for extension in extensions_of(db, decl):
        added = item_of(db, extension)
        members += added.named(name) if added is not None else []
    aliases = [member_ for member_ in members if member_.sort is DeclSort.ALIAS]
    if aliases:
        aliased = alias_value(db, aliases[0].id)
        if aliased is None:
            return Absent.UNKNOWN
        nodes = tuple(info.node for info in infos)
        if not nodes:
            return aliased
        return apply(
            generator(
                [parameter(i.name, close(i.node.type, nodes)) for i in infos], close(aliased, nodes)
            ),
            arguments,
        )
    if members:
        return Absent.UNKNOWN
    result: Node | Absent = Absent.NO_MEMBER
    for traits, _ in bases_of(db, decl).given:
        for single in single_traits(traits):
            provided = provided_member(db, base, trait(single), name)
            if provided is not None:
                return provided
        found = _associated(db, base, traits, name)
        if found is not Absent.NO_MEMBER:
            result = found
    return result


def provided_member(db: Database, base: Node, single: Node, name: str) -> Node | None:
    """The value that a trait, or one that it refines, gives a compile-time member by default."""
    if not isinstance(single, Trait):
        return None
    for owner in (single.decl, *sorted(refined_traits(db, single.decl), key=str)):
        item = item_of(db, owner)
        for member_ in item.named(name) if item is not None else []:
            if member_.sort is DeclSort.ALIAS:
                value = alias_value(db, member_.id)
                if value is not None:
                    return replace(value, {self_of_trait(owner): base})
    return None


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def type_of_member(db: Database, decl: DeclId) -> Node | None:
    """The declared type of a compile-time member: a generator type if it has parameters."""
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    statement = None if item is None else item.statement
    if environment is None or not isinstance(statement, syntax.ComptimeDeclaration):
        return None
    if statement.annotation is None:
        return None
    parameters = parameters_of(db, decl)
    for info in parameters.infos:
        environment = environment.with_parameter(info.name, info.node)
    type_ = Evaluator(db, environment, Problems()).type(statement.annotation.type)
    if type_ is None:
        return None
    type_ = of_what_conforms(type_)
    if not parameters.infos:
        return type_
    closed, demands = parameters.closed()
    return generator_type(closed, close(type_, parameters.nodes), demands)


def _associated(db: Database, base: Node, traits: Node, name: str) -> Node | Absent:
    """A member that a type has because it conforms to traits."""
    for single in single_traits(traits):
        for owner in (single, *sorted(refined_traits(db, single), key=str)):
            item = item_of(db, owner)
            members = item.named(name) if item is not None else []
            if not members:
                continue
            if members[0].sort is not DeclSort.ALIAS:
                return Absent.UNKNOWN
            statement = members[0].statement
            environment = environment_of(db, members[0].id)
            if not isinstance(statement, syntax.ComptimeDeclaration) or environment is None:
                return Absent.UNKNOWN
            type_ = type_of_member(db, members[0].id)
            if statement.annotation is None:
                # What it is by default tells what it is.
                value = alias_value(db, members[0].id)
                if value is None or isinstance(value, Poison):
                    return member(base, name, TYPE)
                type_ = value.type
            if type_ is None:
                return Absent.UNKNOWN
            mapping = {self_of_trait(owner): base} if environment.self_type is not base else {}
            return witness(base, trait(owner), name, replace(type_, mapping))
    return Absent.NO_MEMBER
