"""The signatures of functions: arguments, results, and the parameters that they imply.

An argument whose type has open parameters (`x: SIMD`, `p: Pointer[Int, _]`, `Some[Writable]`) makes
the function parametric over these, and so does the origin of a `ref` argument.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from compiler_core.incremental import Database, query
from compiler_core.meta.binding import binder_of
from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.decide import Facts
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import (
    NO_EFFECTS,
    Argument,
    Captures,
    Convention,
    Effects,
    Passing,
    Variadic,
    argument,
    function_type,
)
from compiler_core.meta.generators import NamedParameter, named_parameter
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.origins import PlaceSort, argument_origin, place
from compiler_core.meta.substitution import close, generator_type
from compiler_core.meta.substitution import replace as put_in
from compiler_core.meta.types import (
    BOOL,
    LITERALS,
    NEVER,
    NONE,
    list_type,
    literal_type,
    meta_type,
    origin_type,
)
from compiler_core.sema.declarations import (
    UNKNOWN,
    ParameterInfo,
    Parameters,
    Read,
    demands_in,
    environment_of,
    holder_of,
    parameters_in,
    parameters_of,
    takes_closure,
    without_implied,
)
from compiler_core.sema.environment import Environment, Problems
from compiler_core.sema.evaluation import Evaluator, convention_of
from compiler_core.sema.function_types import result_type
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.origin_expressions import is_open_origin, origin_of_items
from compiler_core.sema.primitives import SOME_TYPES
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

# A method of the library that takes its value by a mutable reference only to pass on the
# mutability: it leaves what the value owns where it is.
KEEPS_INTERIORS = "__keeps_interiors"


@dataclass(frozen=True, slots=True)
class ArgumentInfo:
    """A declared argument, seen from inside the function.

    The type is that of one value; for `*args: *Ts` it is the list of types. The origin is what
    `origin_of` gives inside: for a `ref` argument a parameter or what is written, otherwise a place
    of the function.
    """

    name: str
    type: Node
    convention: Convention
    passing: Passing
    variadic: Variadic
    has_default: bool
    origin: Node | None = None
    # Where the name stands in the element of the function.
    span: Span | None = None

    @property
    def argument(self) -> Argument:
        """The argument as it is in the type of the function."""
        return argument(
            self.type,
            self.name,
            self.convention,
            passing=self.passing,
            variadic=self.variadic,
            has_default=self.has_default,
            origin=self.origin if self.convention is Convention.REF else None,
        )


def hidden_name(parameter: NamedParameter) -> str:
    """The name of the argument for the closure that a parameter is given."""
    return f"<{closure_name(parameter)}>"


def closure_name(parameter: NamedParameter) -> str:
    """What a body calls the closure that a parameter is given."""
    of_function = parameter.owner.sort is DeclSort.FUNCTION
    return parameter.name if of_function else f"Self.{parameter.name}"


def is_hidden(argument: str) -> bool:
    """Whether an argument is there because of a parameter, and is never written."""
    return argument.startswith("<")


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's signature, seen from inside: parameters are referred to by name."""

    decl: DeclId
    parameters: Parameters
    arguments: tuple[ArgumentInfo, ...]
    result: Node
    raised: Node
    effects: Effects
    is_static: bool
    # The parameters that arguments imply, behind those that are written.
    implicit: tuple[ParameterInfo, ...] = ()
    # The `out` argument, whose type is the result.
    out: ArgumentInfo | None = None
    # Whether it has a receiver: it is an instance method, or a constructor.
    is_method: bool = False

    @property
    def lacks_self(self) -> bool:
        """Whether it should have a receiver, and nobody wrote one."""
        return self.is_method and not self.is_static and not self.arguments and self.out is None

    @property
    def own(self) -> Parameters:
        """The parameters of the function itself, those implied by arguments among them."""
        return Parameters((*self.parameters.infos, *self.implicit), self.parameters.constraints)

    @property
    def written(self) -> tuple[ArgumentInfo, ...]:
        """The arguments that stand in the header."""
        return tuple(info for info in self.arguments if not is_hidden(info.name))

    @property
    def function(self) -> Node:
        """The type as callers see it, all parameters left named."""
        places = {
            info.origin: argument_origin(position, info.name, _mutability(info.convention))
            for position, info in enumerate(self.arguments)
            if info.origin is not None and info.convention is not Convention.REF
        }
        inner = function_type(
            [info.argument for info in self.arguments],
            self.result,
            self.raised,
            self.effects,
            Captures.THIN,
        )
        return put_in(inner, places)

    @property
    def type(self) -> Node:
        """The type from outside, the parameters of a struct around it left named."""
        own = self.own
        if not own.infos:
            return self.function
        parameters, demands = own.closed()
        return generator_type(parameters, close(self.function, own.nodes), demands)


def _mutability(convention: Convention) -> Node:
    return FALSE if convention is Convention.IMM else TRUE


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def signature_of(db: Database, decl: DeclId) -> Signature | None:
    """The signature of a function, if its header parses."""
    if decl.ordinal < 0:
        from compiler_core.sema.synthesis import synthesised_signature

        return synthesised_signature(db, decl)
    if is_thunk(decl):
        return _thunk_signature(db, decl)
    if "." in decl.name and item_of(db, decl) is None:
        from compiler_core.sema.bodies.nested import nested_function

        nested = nested_function(db, decl)
        return None if nested is None else nested.signature
    return read_signature(db, decl).value


def is_thunk(decl: DeclId) -> bool:
    """Whether a function is one that the compiler makes for an expression."""
    return decl.sort is DeclSort.FUNCTION and decl.name.endswith(">") and ".<" in decl.name


def _thunk_signature(db: Database, decl: DeclId) -> Signature | None:
    """The signature of what computes the default of an argument: nothing to the argument's type."""
    owner, _, label = decl.name.rpartition(".<")
    kind, _, name = label.rstrip(">").partition(" ")
    function = signature_of(db, DeclId(DeclSort.FUNCTION, decl.module, owner, decl.ordinal))
    if kind != "default":
        from compiler_core.sema.bodies.thunks import thunk_body

        body = thunk_body(db, decl)
        result = NONE if body is None else body.result_type
        return Signature(decl, Parameters(), (), result, NEVER, NO_EFFECTS, is_static=True)
    if function is None:
        return None
    for info in function.arguments:
        if info.name == name:
            return Signature(decl, Parameters(), (), info.type, NEVER, NO_EFFECTS, is_static=True)
    return None


@query(cycle=lambda cycle, *args: Read(None))  # noqa: ARG005
def read_signature(db: Database, decl: DeclId) -> Read[Signature | None]:
    """The signature of a function, and what is wrong with it."""
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    if item is None or environment is None:
        return Read(None)
    problems = Problems()
    header = holder_of(item, problems)
    if not isinstance(header, syntax.FunctionHeader) or not isinstance(
        item.element, blocks.Compound
    ):
        return Read(None)
    result = signature_in(
        db,
        decl,
        header,
        environment,
        problems,
        parameters_of(db, decl),
        is_static=has_decorator(item, "staticmethod"),
    )
    return Read(result, tuple(problems.found), tuple(problems.uses))


def has_decorator(item: Item, name: str, *, with_arguments: bool = False) -> bool:
    """Whether a declaration has a decorator of this name; only one that has arguments, if asked."""
    element = item.element
    return isinstance(element, blocks.Compound) and has_mark(
        element, name, with_arguments=with_arguments
    )


def has_mark(element: blocks.Compound, *names: str, with_arguments: bool = False) -> bool:
    """Whether a compound statement has a decorator of one of these names."""
    for decorator in element.decorators:
        expression = decorator.expression
        if isinstance(expression, syntax.Call):
            expression = expression.callee
        elif with_arguments:
            continue
        if isinstance(expression, syntax.Name) and expression.identifier in names:
            return True
    return False


def nested_signature(
    db: Database,
    decl: DeclId,
    header: syntax.FunctionHeader | syntax.Lambda,
    environment: Environment,
    problems: Problems,
) -> Signature:
    """The signature of a function in the body of another, whose surroundings are given.

    The parameters of the functions around it are in the surroundings; in its full list they come
    first, which is for the caller to put together.
    """
    parameters = parameters_in(db, decl, environment, problems, header)
    plain = replace(environment, self_decl=None)
    return signature_in(db, decl, header, plain, problems, parameters, is_static=True)


def signature_in(
    db: Database,
    decl: DeclId,
    header: syntax.FunctionHeader | syntax.Lambda,
    environment: Environment,
    problems: Problems,
    parameters: Parameters,
    *,
    is_static: bool,
) -> Signature:
    """The signature that a header writes."""
    for info in parameters.infos:
        environment = environment.with_parameter(info.name, info.node)
    reader = _Reader(db, decl, environment, problems, len(parameters.infos))
    facts = reader.evaluator.facts = _facts(db, header, environment)
    is_method = environment.self_decl is not None and not is_static
    reader.read(header, is_method=is_method)
    if environment.self_decl is not None and environment.self_decl.sort is not DeclSort.TRAIT:
        reader.add_closures(parameters_of(db, environment.self_decl))
    reader.add_closures(parameters)
    reader.add_closures(Parameters(tuple(reader.implicit)))
    evaluator = reader.evaluator
    demands = demands_in(evaluator, header)
    # The result may rely on conditions that speak of arguments.
    evaluator.facts = facts.extended([condition for condition, _ in demands])
    result: Node | None = NONE if reader.out is None else reader.out.type
    if header.result is not None:
        result = result_type(evaluator, header.result)
    raised: Node | None = NEVER
    for effect in header.effects:
        if effect.keyword.text == "raises":
            raised = evaluator.raised(effect)
    return Signature(
        decl,
        Parameters(parameters.infos, demands),
        tuple(reader.infos),
        UNKNOWN if result is None else result,
        UNKNOWN if raised is None else raised,
        _effects(header),
        is_static,
        tuple(reader.implicit),
        reader.out,
        is_method,
    )


def _facts(
    db: Database, header: syntax.FunctionHeader | syntax.Lambda, environment: Environment
) -> Facts:
    """What the types in a header may rely on: the conditions of the function and its struct."""
    quiet = Evaluator(db, environment, Problems())
    conditions = [condition for condition, _ in demands_in(quiet, header)]
    if environment.self_decl is not None and environment.self_decl.sort is not DeclSort.TRAIT:
        around = parameters_of(db, environment.self_decl).constraints
        conditions += [condition for condition, _ in around]
    return Facts(conditions, quiet.knowledge)


def _effects(header: syntax.FunctionHeader | syntax.Lambda) -> Effects:
    asynchronous = any(
        isinstance(child, Token) and child.text in ("async", "__async") for child in header.children
    )
    for effect in header.effects:
        literal = effect.token(k.STRING)
        if effect.keyword.text == "abi" and literal is not None:
            return Effects(asynchronous, literal.text[1:-1])
    return Effects(asynchronous) if asynchronous else NO_EFFECTS


class _Reader:
    """Reads the arguments of a header from left to right."""

    def __init__(
        self, db: Database, decl: DeclId, environment: Environment, problems: Problems, first: int
    ) -> None:
        self.decl = decl
        self.first = first
        self.evaluator = Evaluator(db, environment, problems)
        self.problems = problems
        self.infos: list[ArgumentInfo] = []
        self.implicit: list[ParameterInfo] = []
        self.out: ArgumentInfo | None = None

    def read(self, header: syntax.FunctionHeader | syntax.Lambda, *, is_method: bool) -> None:
        passing = Passing.ANY
        written = header.arguments
        is_first = True
        # What is to be made may have a type that speaks of the arguments behind it.
        last: tuple[syntax.Argument, bool] | None = None
        for item in written.items if written else []:
            if isinstance(item, syntax.SignatureMarker):
                mark = item.children[0]
                if isinstance(mark, Token) and mark.kind == k.SLASH:
                    self.infos = [replace(i, passing=Passing.POSITIONAL) for i in self.infos]
                else:
                    passing = Passing.KEYWORD
                continue
            if not isinstance(item, syntax.Argument):
                continue
            is_self = is_method and is_first
            is_first = False
            if convention_of(item.convention) is Convention.OUT:
                last = (item, is_self)
                continue
            info = self._argument(item, passing, is_self=is_self)
            self._name(info)
            self.infos.append(info)
            if info.variadic is not Variadic.NO:
                passing = Passing.KEYWORD
        if last is not None:
            self.out = self._argument(last[0], passing, is_self=last[1])
            self._name(self.out)

    def add_closures(self, parameters: Parameters) -> None:
        """The arguments that stand for the closures which parameters are given."""
        for info in parameters.infos:
            if takes_closure(info.node.type):
                assert isinstance(info.node, NamedParameter)
                name = hidden_name(info.node)
                origin = place(PlaceSort.ARGUMENT, self.decl, len(self.infos), name, FALSE)
                self.infos.append(
                    ArgumentInfo(
                        name, info.node, Convention.IMM, Passing.KEYWORD, Variadic.NO, True, origin
                    )
                )

    def _name(self, info: ArgumentInfo) -> None:
        """Let what is read from here on speak of an argument."""
        if info.origin is not None and info.name:
            self.evaluator.environment = self.evaluator.environment.with_argument(
                info.name, info.type, info.origin
            )

    def _argument(self, item: syntax.Argument, passing: Passing, *, is_self: bool) -> ArgumentInfo:
        token = item.name_token
        name = token.identifier if token else ""
        convention = convention_of(item.convention)
        variadic = Variadic.NO
        type_: Node | None = None
        if item.annotation is not None:
            written = item.annotation.type
            if isinstance(written, syntax.StarredType):
                type_ = self._types(written.value, name)
                variadic = Variadic.PACK
            else:
                type_ = self._type(written, name, convention)
        elif is_self:
            type_ = self.evaluator.environment.self_type
        if item.star is not None and variadic is Variadic.NO:
            variadic = Variadic.LIST if item.star.kind == k.STAR else Variadic.KEYWORDS
        offset = self.problems.offset
        return ArgumentInfo(
            name,
            UNKNOWN if type_ is None else type_,
            convention,
            passing,
            variadic,
            item.default is not None,
            self._origin(item, name, convention),
            None if token is None else Span(offset + token.start, offset + token.end),
        )

    def _type(self, written: syntax.Node, name: str, convention: Convention) -> Node | None:
        if convention is Convention.OUT:
            return self.evaluator.type(written)
        evaluator = self.evaluator
        evaluator.make_parameter = lambda label, type_: self._imply(f"{name}.{label}", type_)
        try:
            type_ = evaluator.type(written)
            if type_ in LITERALS:
                # Which number it is, the caller says.
                return literal_type(self._imply(f"{name}.value", type_))
            if type_ is None or type_.type is TYPE or binder_of(type_) is None:
                return type_
            return evaluator.opened(type_)
        finally:
            evaluator.make_parameter = None

    def _types(self, written: syntax.Node, name: str) -> Node | None:
        """The list of types behind the star of a pack; `SomeTypeList[T]` is open in it."""
        if isinstance(written, syntax.Subscript) and isinstance(written.value, syntax.Name):
            items = written.subscripts.items
            if len(items) == 1 and self.evaluator.value(written.value) is SOME_TYPES:
                traits = self.evaluator.traits(items[0])
                if traits is None:
                    return None
                types = list_type(meta_type(traits))
                return self._imply(f"{name}.Ts", types, Variadic.LIST)
        return self.evaluator.value(written)

    def _imply(self, name: str, type_: Node, variadic: Variadic = Variadic.NO) -> Node:
        type_ = without_implied(self.evaluator.db, type_)
        node = named_parameter(self.decl, self.first + len(self.implicit), name, type_)
        self.implicit.append(ParameterInfo(name, node, Passing.INFERRED, variadic, None))
        return node

    def _origin(self, item: syntax.Argument, name: str, convention: Convention) -> Node | None:
        if convention is Convention.OUT:
            return place(PlaceSort.LOCAL, self.decl, 0, name, TRUE)
        if convention is not Convention.REF:
            position = len(self.infos)
            return place(PlaceSort.ARGUMENT, self.decl, position, name, _mutability(convention))
        written = None if item.convention is None else item.convention.origin
        if written is not None and not is_open_origin(written):
            return origin_of_items(self.evaluator, written.items)
        mutability = self._imply(f"{name}.is_mut", BOOL)
        return self._imply(f"{name}.origin", origin_type(mutability))
