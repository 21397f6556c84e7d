"""Checking one body: the state that all parts of the checker share, and the query for bodies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import TRUE
from compiler_core.meta.decide import Facts
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Convention
from compiler_core.meta.generators import BoundFunction, NamedParameter, named_parameter
from compiler_core.meta.node import HAS_QUESTIONS, TYPE, Node, post_order
from compiler_core.meta.origins import PlaceSort, place
from compiler_core.meta.types import NEVER, NONE, DeclRef
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.implicit import BlockAt, Home, report
from compiler_core.sema.bodies.probe import Probe
from compiler_core.sema.bodies.regions import Region
from compiler_core.sema.bodies.scopes import Binding, Scopes
from compiler_core.sema.bodies.terms import UNDECIDED, PendingTerm, Term
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.declarations import Parameters, environment_of, parameters_of
from compiler_core.sema.environment import Environment, Problems
from compiler_core.sema.functions import full_parameters, function_node, is_thunk
from compiler_core.sema.items import item_of, owner_of
from compiler_core.sema.modules import ModuleId
from compiler_core.sema.primitives import MESSAGES
from compiler_core.sema.signatures import ArgumentInfo, Signature, signature_of
from compiler_core.sema.typed import Body, Local, LocalKind, Statement, Target, Use
from compiler_core.source import Code, Diagnostic, Fix, Note, Severity, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token


@dataclass(slots=True)
class Raising:
    """What may be raised where a statement stands.

    In a function `type` is what it declares, `NEVER` if it does not raise. In a `try` body it is
    None until the first thing that raises says what is caught.
    """

    type: Node | None
    is_try: bool = False
    # The first place that raised, for the note of a second one of another type.
    first: Span | None = None


@dataclass(slots=True)
class Result:
    """What `return` wants; a lambda without a declared type takes that of its value."""

    type: Node | None
    local: Local | None = None
    # Whether the result has a name (`out`), so that a bare `return` is complete.
    is_named: bool = False


@dataclass(frozen=True, slots=True)
class NestedFunction:
    """A function in the body of another, as those refer to it that call it."""

    signature: Signature
    # All parameters: those around it, then its own.
    parameters: Parameters
    around: Parameters
    function: Node
    # The type of its closure, which is its first argument; None if it captures nothing.
    closure: Node | None = None
    # How it is called, without the closure.
    type: Node | None = None
    # Whether it may be given for a parameter: it is marked `@__parameter`.
    is_parametric: bool = False


@dataclass(slots=True)
class Awaited:
    """A call that is awaited where it stands."""

    span: Span
    # Whether it was one of an asynchronous function.
    is_done: bool = False


@dataclass(slots=True)
class Checker:
    """The state of checking one body."""

    db: Database
    decl: DeclId
    environment: Environment
    facts: Facts
    # All parameters that the body is over.
    parameters: Parameters = field(default_factory=Parameters)
    scopes: Scopes = field(default_factory=Scopes)
    # Where the line that is looked at starts in the element of the declaration.
    offset: int = 0
    # What imports in the body let it write behind the names of packages.
    opened: set[str] = field(default_factory=set)
    problems: list[Diagnostic] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    # Where statements go; see `collecting`.
    statements: list[Statement] = field(default_factory=list)
    # The block that is looked at, and where variables live that assignments declare.
    block: BlockAt | None = None
    home: Home = field(init=False)
    raising: Raising = field(default_factory=lambda: Raising(NEVER))
    result: Result = field(default_factory=lambda: Result(NONE))
    # The error of the handler around, for a bare `raise`.
    handled: Local | None = None
    # The call that is awaited where it stands, if one is.
    awaited: Awaited | None = None
    # How many loops are around; a `comptime for` is one too.
    loops: int = 0
    # The region of inline MLIR around, if one is.
    region: Region | None = None
    # The checker of the function around, and what to do with names found there.
    outer: Checker | None = None
    capture: Callable[[str, Binding, Span], Term | None] | None = None
    # Nested functions and thunks: their bodies by declaration, filled while this one is checked.
    nested: dict[DeclId, Body] = field(default_factory=dict)
    # What nested functions are, while nobody else can know.
    functions: dict[DeclId, NestedFunction] = field(default_factory=dict)
    # What brackets give for parameters of functions, and what only these parameters decide.
    undecided: list[PendingTerm] = field(default_factory=list)
    _counter: int = 0
    # While above nought, what is reported is only counted: a trial.
    trial: int = 0
    trial_errors: int = 0
    # Names that mean nothing, each of which is reported once.
    unnamed: set[str] = field(default_factory=set)
    # How many inferences are under way, those of the bodies around included.
    inferences: int = 0
    # Above nought inside of what is computed at compile time: constants stay what they are.
    comptime_depth: int = 0
    # Whether a line of it does not parse: it is checked, but never instantiated.
    is_broken: bool = False
    # Whether a call of the function itself was made, be it only to see whether it fits.
    calls_itself: bool = False
    # What an editor asks about one place of the source.
    probe: Probe | None = None

    def __post_init__(self) -> None:
        self.home = Home(self.scopes.innermost, self.statements)

    # ------------------------------------------------------------ surroundings

    @property
    def module(self) -> ModuleId:
        """The module of the function."""
        return self.environment.module

    def simplify(self, node: Node) -> Node:
        """Return a node folded with what is declared and what is known here."""
        if not node.flags & HAS_QUESTIONS and not self.facts.values:
            return node  # most are, and most of what is asked of a body is asked here
        return self.facts.normal(node)

    @contextmanager
    def knowing(self, conditions: Sequence[Node]) -> Iterator[None]:
        """Add to what is known for a while: inside a `comptime if`."""
        facts, self.facts = self.facts, self.facts.extended(conditions)
        try:
            yield
        finally:
            self.facts = facts

    @contextmanager
    def inferring(self) -> Iterator[str]:
        """Infer parameters; gives a label that no inference has which is under way.

        What was inferred before at the same depth has had the same: its unknowns are the same
        nodes, and what was computed with them is remembered.
        """
        self.inferences += 1
        try:
            yield str(self.inferences)
        finally:
            self.inferences -= 1

    def find(self, name: str) -> Binding | None:
        """What a name is bound to in this body; names of bodies around are captured."""
        return self.scopes.find(name)

    def find_outside(self, name: str) -> Binding | None:
        """What a name is bound to in the bodies around this one."""
        checker = self.outer
        while checker is not None:
            found = checker.scopes.find(name)
            if found is not None:
                return found
            checker = checker.outer
        return None

    def function_node(self, decl: DeclId) -> Node | None:
        """The reference to a function, also to one that this body declares."""
        nested = self.functions.get(decl)
        if nested is not None:
            return nested.function
        if is_thunk(decl) and decl in self.nested:
            return thunk_node(self, decl)
        return function_node(self.db, decl)

    def signature_of(self, decl: DeclId) -> Signature | None:
        """The signature of a function, also of one that this body declares."""
        nested = self.functions.get(decl)
        return signature_of(self.db, decl) if nested is None else nested.signature

    def later(self, term: PendingTerm) -> Node:
        """What stands for a compile-time value until the parameter that it is for is known."""
        self.undecided.append(term)
        return named_parameter(UNDECIDED, len(self.undecided) - 1, "", TYPE)

    # ------------------------------------------------------------ spans and reports

    def span(self, node: syntax.Node | Token) -> Span:
        """The span of a node of the current line."""
        return Span(self.offset + node.start, self.offset + node.end)

    def report(
        self,
        code: Code,
        span: Span,
        message: str,
        notes: Sequence[Note] = (),
        fixes: Sequence[Fix] = (),
    ) -> None:
        """Say what is wrong; the span is one of this body's."""
        if self.trial:
            self.trial_errors += code.severity is Severity.ERROR
            return
        self.problems.append(code.at(span, message, notes=tuple(notes), fixes=tuple(fixes)))

    def report_found(self, diagnostic: Diagnostic) -> None:
        """Report what is known already, with a span of this body's."""
        if self.trial:
            self.trial_errors += diagnostic.is_error
        else:
            self.problems.append(diagnostic)

    def report_all(self, problems: Problems) -> None:
        """Report what an evaluator of headers found; its offset was this one's."""
        for diagnostic in problems.found:
            self.report_found(diagnostic)
        if not self.trial:
            self.uses += problems.uses

    def new_problems(self) -> Problems:
        """A collector for an evaluator of the current line."""
        problems = Problems()
        problems.offset = self.offset
        problems.probe = self.probe
        return problems

    @contextmanager
    def trying(self) -> Iterator[Trial]:
        """Check something without consequences: reports are counted, statements dropped."""
        saved = (self.statements, self.trial_errors, len(self.uses))
        raising = replace(self.raising)
        self.statements = []
        self.trial += 1
        self.trial_errors = 0
        outcome = Trial()
        try:
            yield outcome
        finally:
            outcome.errors = self.trial_errors
            self.trial -= 1
            self.statements, self.trial_errors, uses = saved
            del self.uses[uses:]
            self.raising.type, self.raising.first = raising.type, raising.first

    @contextmanager
    def computing(self) -> Iterator[None]:
        """Check an expression that is computed at compile time."""
        self.comptime_depth += 1
        try:
            yield
        finally:
            self.comptime_depth -= 1

    def shown(self, node: Node) -> str:
        """A type or value in quotes, for a message."""
        return f"'{MESSAGES.show(node)}'"

    def note_use(
        self,
        span: Span,
        type_: Node | None,
        target: Target | None = None,
        value: Node | None = None,
    ) -> None:
        """Keep what a piece of the source means, for the editor."""
        if not self.trial:
            self.uses.append(Use(span, type_, target, value))

    # ------------------------------------------------------------ statements and locals

    def emit(self, statement: Statement) -> None:
        """Add a statement where statements go now."""
        self.statements.append(statement)

    @contextmanager
    def collecting(self) -> Iterator[list[Statement]]:
        """Let statements go into a list of their own for a while, in a scope of their own."""
        outer, self.statements = self.statements, []
        try:
            with self.scopes.nested():
                yield self.statements
        finally:
            self.statements = outer

    def fresh_origin(self, name: str, mutability: Node = TRUE) -> Node:
        """The origin of new storage."""
        self._counter += 1
        return place(PlaceSort.LOCAL, self.decl, self._counter, name, mutability)

    def fresh_number(self) -> int:
        """A number that is used once in this body."""
        self._counter += 1
        return self._counter

    def local(
        self,
        name: str,
        type_: Node,
        span: Span | None = None,
        *,
        kind: LocalKind = LocalKind.VARIABLE,
        origin: Node | None = None,
        written: bool = True,
        mutable: bool = True,
    ) -> Local:
        """A new local; it is not yet bound to its name."""
        if origin is None:
            origin = self.fresh_origin(name)
        return Local(name, type_, kind, origin, None, span, written, mutable)

    def temporary(self, type_: Node, name: str = "") -> Local:
        """Storage that the source does not name."""
        return self.local(name or "_", type_, written=False)

    def comptime_parameter(self, name: str, type_: Node) -> Node:
        """A compile-time name that has another value in each round of a loop."""
        return named_parameter(self.decl, 1000 + self.fresh_number(), name, type_)

    # ------------------------------------------------------------ raising

    @contextmanager
    def catching(self) -> Iterator[Raising]:
        """Check the body of a `try`; what is raised in it is caught."""
        outer, self.raising = self.raising, Raising(None, is_try=True)
        try:
            yield self.raising
        finally:
            self.raising = outer


@dataclass(slots=True)
class Trial:
    """What became of something that was checked without consequences."""

    errors: int = 0

    @property
    def succeeded(self) -> bool:
        """Whether nothing was wrong."""
        return self.errors == 0


@dataclass(frozen=True, slots=True)
class CheckedBody:
    """A body with what is wrong with it, and the bodies that are made inside it."""

    body: Body
    problems: tuple[Diagnostic, ...]
    nested: tuple[tuple[DeclId, Body], ...] = ()
    functions: tuple[tuple[DeclId, NestedFunction], ...] = ()


@query(no_eq=True)
def checked_body(db: Database, decl: DeclId) -> CheckedBody | None:
    """The typed body of a function that is written, and what is wrong with it.

    The result is None for what has no body, such as a requirement of a trait.
    """
    from compiler_core.sema.bodies.recursion import certain_self_call
    from compiler_core.sema.bodies.statements import check_function_body

    item = item_of(db, decl)
    environment = environment_of(db, decl)
    signature = signature_of(db, decl)
    if item is None or environment is None or signature is None:
        return None
    if not isinstance(item.element, blocks.Compound):
        return None
    checker = new_checker(db, decl, environment, signature)
    arguments = declare_arguments(checker, signature)
    _declare_refused(checker, item.element)
    if not check_function_body(checker, item.element):
        return None
    failed = checker.is_broken or any(d.is_error for d in checker.problems)
    may_be_endless = checker.calls_itself and not failed
    endless = certain_self_call(checker.statements, decl) if may_be_endless else None
    if endless is not None:
        message = f"'{decl.short_name}' calls itself here whatever happens, and never ends"
        checker.report(codes.ENDLESS_RECURSION, endless, message)
    body = finished(checker, arguments, signature.result, signature.raised, failed=failed)
    return checked(checker, body)


def _declare_refused(checker: Checker, element: blocks.Compound) -> None:
    """Bind arguments that the signature left out, which was reported, to nothing that is known."""
    from compiler_core.sema.declarations import UNKNOWN

    header = element.header.code
    written = header.arguments if isinstance(header, syntax.FunctionHeader) else None
    for each in written.arguments if written is not None else ():
        token = each.name_token
        if token is not None and checker.find(token.identifier) is None:
            refused = checker.local(token.identifier, UNKNOWN, written=False)
            checker.scopes.bind(token.identifier, refused)


def checked(checker: Checker, body: Body) -> CheckedBody:
    """A body with what its check has found besides."""
    return CheckedBody(
        body,
        tuple(checker.problems),
        tuple(checker.nested.items()),
        tuple(checker.functions.items()),
    )


class BodyKnowledge(Knowledge):
    """What is known while a body is checked: nothing of the code that this makes itself.

    What such code computes is found out when the body is instantiated.
    """

    def __init__(self, db: Database, decl: DeclId) -> None:
        super().__init__(db)
        self._prefix = f"{decl.name}."
        self._decl = decl

    def evaluate(self, callee: Node, arguments: Sequence[Node]) -> Node | None:
        """What a function gives, if neither it nor what it is given is one of this body."""
        function = callee.callee if isinstance(callee, BoundFunction) else callee
        if not isinstance(function, DeclRef):
            return None
        if any(map(self._is_of_body, (*post_order(callee), *arguments))):
            return None
        return super().evaluate(callee, arguments)

    def _is_of_body(self, node: Node) -> bool:
        if not isinstance(node, DeclRef):
            return False
        decl = node.decl
        return decl.module == self._decl.module and decl.name.startswith(self._prefix)


def thunk_node(checker: Checker, decl: DeclId) -> Node:
    """The reference to a thunk that a check has made."""
    from compiler_core.sema.bodies.comptime_values import node_of_thunk, with_extra
    from compiler_core.sema.functions import owner_of_thunk

    body = checker.nested[decl]
    owner = checker.functions.get(owner_of_thunk(decl))
    around = checker.parameters if owner is None else owner.parameters
    return node_of_thunk(decl, with_extra(around, body.extra_parameters), body.result_type)


def new_checker(
    db: Database, decl: DeclId, environment: Environment, signature: Signature
) -> Checker:
    """A checker for the body of a function with this signature."""
    full = full_parameters(db, decl)
    for info in signature.own.infos:
        if info.name and "." not in info.name:
            environment = environment.with_parameter(info.name, info.node)
    for argument in signature.arguments:
        if argument.origin is not None and argument.name:
            environment = environment.with_argument(argument.name, argument.type, argument.origin)
    known = BodyKnowledge(db, decl)
    facts = Facts([condition for condition, _ in full.constraints], known)
    checker = Checker(db, decl, environment, facts, full)
    checker.raising = Raising(signature.raised)
    owner = owner_of(db, decl)
    around = () if owner is None else parameters_of(db, owner.id).infos
    taken = frozenset(info.name for info in (*around, *signature.own.infos))
    checker.scopes.innermost.taken = taken
    return checker


def declare_arguments(checker: Checker, signature: Signature) -> list[Local]:
    """Bind the arguments and the result, and say what is returned."""
    arguments = [argument_local(checker, info) for info in signature.arguments]
    for local in arguments:
        checker.scopes.bind(local.name.strip("<>"), local)
    result = Result(signature.result)
    if signature.out is not None:
        origin = signature.out.origin or checker.fresh_origin(signature.out.name)
        local = Local(
            signature.out.name,
            signature.result,
            LocalKind.RESULT,
            origin,
            Convention.OUT,
            signature.out.span,
        )
        result = Result(signature.result, local, is_named=True)
        checker.scopes.bind(local.name, local)
    elif signature.result is not NONE:
        origin = checker.fresh_origin("result")
        result.local = Local("", signature.result, LocalKind.RESULT, origin, written=False)
    checker.result = result
    return arguments


def argument_local(checker: Checker, info: ArgumentInfo) -> Local:
    """The local that an argument is inside the function."""
    from compiler_core.sema.bodies.variadics import inner_type

    origin = info.origin or checker.fresh_origin(info.name)
    mutable = info.convention in (Convention.MUT, Convention.VAR, Convention.DEINIT)
    if info.convention is Convention.REF:
        # Whether the caller's place may be changed is a parameter.
        mutable = True
    return Local(
        info.name,
        inner_type(checker, info),
        LocalKind.ARGUMENT,
        origin,
        info.convention,
        info.span,
        mutable=mutable,
    )


def finished(
    checker: Checker,
    arguments: list[Local],
    result_type: Node,
    raised: Node,
    *,
    failed: bool,
) -> Body:
    """The body that a checker has put together."""
    report(checker)
    return Body(
        checker.decl,
        arguments,
        checker.result.local,
        result_type,
        raised,
        [*checker.home.declared, *checker.statements],
        checker.uses,
        failed,
    )


@query(no_eq=True)
def body_of(db: Database, decl: DeclId) -> Body | None:
    """The typed body of any function: written, nested, synthesised, or a thunk."""
    if decl.ordinal < 0:
        from compiler_core.sema.synthesis import synthesised_body

        return synthesised_body(db, decl)
    if is_thunk(decl):
        from compiler_core.sema.bodies.thunks import thunk_body

        return thunk_body(db, decl)
    if item_of(db, decl) is None:
        from compiler_core.sema.bodies.nested import checked_holder

        outer = checked_holder(db, decl)
        return None if outer is None else dict(outer.nested).get(decl)
    found = checked_body(db, decl)
    return None if found is None else found.body


def is_parameter_of(decl: DeclId, node: Node) -> bool:
    """Whether a node is a parameter of a declaration, by name."""
    return isinstance(node, NamedParameter) and node.owner == decl
