"""The graph that is being made: blocks, locals, and where control goes when it leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from compiler_core.incremental import Database
from compiler_core.meta.functions import Convention
from compiler_core.meta.node import Node
from compiler_core.meta.types import NEVER, NONE, RefType, ref_type
from compiler_core.mir import generic as g
from compiler_core.sema import typed
from compiler_core.source import Span

_BORROWING = (Convention.IMM, Convention.MUT, Convention.REF)


@dataclass(slots=True)
class Handler:
    """Where an error goes: the place for it, and the block that takes it."""

    error: g.Place
    block: g.Block


@dataclass(slots=True)
class Cleanup:
    """Statements that run on every way out of a `try`: its `finally`."""

    statements: Sequence[typed.Statement]
    # What was around it.
    handlers: int
    loops: int


@dataclass(slots=True)
class Loop:
    """Where `continue` and `break` of a loop lead, and how many cleanups are around it."""

    following: g.Block
    after: g.Block
    cleanups: int


@dataclass(slots=True)
class Builder:
    """The graph of one body."""

    db: Database
    source: typed.Body
    body: g.Body
    block: g.Block
    handlers: list[Handler] = field(default_factory=list)
    cleanups: list[Cleanup] = field(default_factory=list)
    loops: list[Loop] = field(default_factory=list)
    locals: dict[typed.Local, g.Local] = field(default_factory=dict)
    # Temporaries that were made already: a place may be named twice.
    temporaries: dict[int, g.Place] = field(default_factory=dict)
    # Their storage. Statements that are lowered several times use the same each time, as they do
    # for variables: an origin names one local.
    storage: dict[int, g.Place] = field(default_factory=dict)
    _names: int = 0

    # ------------------------------------------------------------ blocks

    def new_block(self, name: str) -> g.Block:
        """A block that nothing leads to yet."""
        self._names += 1
        block = g.Block(f"{name}{self._names}")
        self.body.blocks.append(block)
        return block

    def emit(self, instruction: g.Instruction) -> None:
        """Add an instruction where control is."""
        self.block.instructions.append(instruction)

    def end(self, terminator: g.Terminator) -> None:
        """End the block where control is; what follows is never reached unless led to."""
        if self.block.terminator is None:
            self.block.terminator = terminator
        self.block = self.new_block("dead")

    def go(self, target: g.Block, span: Span | None = None) -> None:
        """Go on in another block, which becomes the one where control is."""
        if self.block.terminator is None:
            self.block.terminator = g.Goto(target, span)
        self.block = target

    def leave_to(self, target: g.Block, span: Span | None = None) -> None:
        """End the block with a jump."""
        self.end(g.Goto(target, span))

    # ------------------------------------------------------------ locals

    def local(self, source: typed.Local) -> g.Local:
        """The local of the graph for one of the source."""
        found = self.locals.get(source)
        if found is None:
            found = self.locals[source] = self._declared(source)
        return found

    def _declared(self, source: typed.Local) -> g.Local:
        type_ = source.type
        if source.kind is typed.LocalKind.REFERENCE:
            type_ = ref_type(type_, source.origin)
        local = g.Local(
            source.name,
            type_,
            origin=source.origin if source.kind is not typed.LocalKind.REFERENCE else None,
            span=source.span,
            written=source.written and source.name != "_",
        )
        self.body.locals.append(local)
        return local

    def argument(self, source: typed.Local) -> g.Local:
        """The local of an argument."""
        borrowed = source.convention in _BORROWING
        local = g.Local(
            source.name,
            ref_type(source.type, source.origin) if borrowed else source.type,
            g.Storage.BORROWED if borrowed else g.Storage.ARGUMENT,
            source.convention,
            source.origin,
            source.span,
            source.written,
        )
        self.locals[source] = local
        return local

    def temporary(
        self, type_: Node, name: str = "", span: Span | None = None, origin: Node | None = None
    ) -> g.Place:
        """Storage for a value that the source does not name."""
        local = g.Local(name, type_, origin=origin, span=span)
        self.body.locals.append(local)
        return g.Place(local, type_)

    def place_of(self, source: typed.Local) -> g.Place:
        """Where the value of a local is: for a borrowed one, what it leads to."""
        local = self.local(source)
        if is_reference(source):
            return g.Place(local, source.type, (g.Deref(),))
        return g.Place(local, source.type)

    # ------------------------------------------------------------ ways out

    def raise_error(self, error: g.Operand, span: Span) -> None:
        """Leave with an error: to the handler around, or out of the function."""
        if self.handlers:
            handler = self.handlers[-1]
            self.emit(g.Assign(handler.error, error, span, initialises=True))
            self.leave_to(handler.block, span)
        else:
            self.end(g.Raise(error, span))

    def clean_up(self, down_to: int, run: Callable[[Sequence[typed.Statement]], None]) -> None:
        """Run the cleanups that are left by a jump, the innermost first."""
        saved = (list(self.cleanups), list(self.handlers), list(self.loops))
        while len(self.cleanups) > down_to:
            cleanup = self.cleanups.pop()
            del self.handlers[cleanup.handlers :]
            del self.loops[cleanup.loops :]
            run(cleanup.statements)
        self.cleanups, self.handlers, self.loops = saved


def is_reference(source: typed.Local) -> bool:
    """Whether a local holds the address of its value."""
    if source.kind is typed.LocalKind.REFERENCE:
        return True
    return source.kind is typed.LocalKind.ARGUMENT and source.convention in _BORROWING


def begin(db: Database, source: typed.Body) -> Builder:
    """A graph with the arguments and the result of a body, and nothing done yet."""
    body = g.Body(source.decl, [], None, source.result_type, source.raised)
    entry = g.Block("start")
    body.blocks.append(entry)
    builder = Builder(db, source, body, entry)
    body.arguments = [builder.argument(local) for local in source.arguments]
    if source.result is not None and source.result_type not in (NONE, NEVER):
        result = g.Local(
            source.result.name or "result",
            source.result_type,
            g.Storage.RESULT,
            origin=None if isinstance(source.result_type, RefType) else source.result.origin,
            span=source.result.span,
            written=source.result.written,
        )
        builder.locals[source.result] = body.result = result
    return builder
