"""From a file to the IR of its program: all phases, each only if the one before found nothing."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Final

from compiler_core import LIBRARY, comptime
from compiler_core.codegen import emit_module, host_target
from compiler_core.codegen.llvm_types import symbol_name
from compiler_core.codegen.module_emitter import emitted
from compiler_core.codegen.parts import parts_of
from compiler_core.comptime.foreign import ForeignResult
from compiler_core.elaborate.evaluation import Engine
from compiler_core.elaborate.locations import absolute, starts_of
from compiler_core.elaborate.needs import declared
from compiler_core.elaborate.problems import Problem, Where
from compiler_core.elaborate.program import Program, program_of
from compiler_core.elaborate.settings import Settings, settings
from compiler_core.execute import codes
from compiler_core.execute.library_image import LibraryImage, image_of, keep
from compiler_core.execute.program_cache import DebugLevel, Request
from compiler_core.execute.program_image import ProgramImage, program_image_of
from compiler_core.execute.time_report import TimeReport, step
from compiler_core.incremental import Database, Failure, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import NEVER
from compiler_core.meta.words import words_of
from compiler_core.mir import body as low
from compiler_core.mir import verify
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.target import Target
from compiler_core.ownership.owned import flow_problems
from compiler_core.sema.bodies.module_check import OF_FLOW, check_module, check_part, failed_check
from compiler_core.sema.comptime import comptime_engine
from compiler_core.sema.exports import exports_of
from compiler_core.sema.files import directory_entries, file_text, syntax_diagnostics
from compiler_core.sema.functions import function_node
from compiler_core.sema.items import file_items, told_imports
from compiler_core.sema.modules import ModuleId, find_module, module_at, search_path
from compiler_core.sema.reach import Reach
from compiler_core.source import Diagnostic, Note, Severity, SourceText, Span
from compiler_core.syntax.tree import relocated

_REPORTER: Final = DeclId(DeclSort.FUNCTION, "std.builtin._startup", "report_uncaught")
# What every program begins with where the C library is that of GNU.
_PREPARER: Final = DeclId(DeclSort.FUNCTION, "std.builtin._startup", "prepare")
# What every program begins with on Windows.
_OPENER: Final = DeclId(DeclSort.FUNCTION, "std.builtin._startup", "open_streams")
# What an executable for Windows begins with as well: other programs are given their words by ours.
_TAKER: Final = DeclId(DeclSort.FUNCTION, "std.sys._command_line", "take_words")
# What a program for debuggers begins with, so that it tells where a signal ends it.
WATCHER: Final = DeclId(DeclSort.FUNCTION, "std.builtin._crash", "watch_crashes")


class Purpose(Enum):
    """What a program is made for."""

    # To begin with its `main`.
    RUN = "run"
    # For a linker, with what it exports.
    LINK = "link"
    # To be loaded by others for what it exports.
    LIBRARY = "library"


@dataclass(slots=True)
class Checked:
    """What is wrong with the files of a program, file by file."""

    files: list[tuple[SourceText, tuple[Diagnostic, ...]]] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether there is an error."""
        return any(
            diagnostic.severity is Severity.ERROR for _, found in self.files for diagnostic in found
        )


def open_database(request: Request) -> Database:
    """Return a database for a program, with the standard library in reach."""
    database = Database()
    with database.edit() as batch:
        batch.set(search_path, to=(*request.search, LIBRARY))
        batch.set(comptime_engine, to=Engine(_natively, _compiled))
        batch.set(settings, to=Settings(request.defines, target=request.target or host_target()))
    return database


def _natively(
    module: low.Module, name: str, layout: DataLayout
) -> ForeignResult | comptime.Failure | None:
    if sys.platform != "linux" or layout.pointer_bits != host_target().pointer_bits:
        return None
    # Imported late: few programs compute so much that LLVM is worth its while.
    from compiler_core.execute.native_evaluation import evaluate_natively

    return evaluate_natively(module, name, layout)


def _compiled(module: low.Module, target: Target, name: str, kind: str) -> bytes:
    """Make code of one function of a module."""
    # Imported late: hardly a program asks for it.
    from compiler_core.codegen import Options, compile_ir

    module.functions[name] = replace(module.functions[name], exported=True)
    ir = emit_module(module, target.layout, convention=target.convention)
    made = compile_ir(ir, target, Options(0 if kind == "llvm" else 3))
    match kind:
        case "asm":
            return made.assembly().encode()
        case "object":
            return made.object_code()
        case "llvm-bitcode":
            return made.bitcode()
        case _:
            return made.llvm_ir().encode()


@dataclass(slots=True)
class Images:
    """What is known already, on disk, of the library and of the user's files."""

    library: LibraryImage
    program: ProgramImage

    def attach(self, database: Database) -> None:
        """Have a database take from there what it can."""
        database.attach(self.library)
        database.consult(self.program)

    def add(self, database: Database) -> None:
        """Add what a database has found out."""
        keep(database, self.library)
        # What prints while it is compiled does so each time.
        if not printed_by(database):
            self.program.add(database)

    def knows_verdict(self, database: Database, path: str) -> bool:
        """Whether what a check says of a file is there."""
        return self.program.holds(database, _verdict.spec.path, (path,))

    def reopened(self, patience: float) -> Images:
        """Return the same for a process that was forked off."""
        return Images(self.library.reopened(patience), self.program.reopened(patience))

    def close(self) -> None:
        """Let go of the files."""
        self.library.close()
        self.program.close()


@contextmanager
def session_with_images(
    request: Request, times: TimeReport | None = None
) -> Iterator[tuple[Database, Images]]:
    """Open a database that takes what is known already from disk, and adds to that."""
    images = Images(image_of(request), program_image_of(request, (problems_of_syntax,)))
    database = open_database(request)
    images.attach(database)
    database.measure(times)
    with words_of((request.target or host_target()).pointer_bits):
        yield database, images
    with step(times, "keep what was found out"):
        images.add(database)
        images.close()


@contextmanager
def session(request: Request, times: TimeReport | None = None) -> Iterator[Database]:
    """Open a database that takes what is known already from disk, and adds to that."""
    with session_with_images(request, times) as (database, _):
        yield database


def modules_of(db: Database, path: str) -> list[ModuleId]:
    """The files of a program that are the user's: the file, and what it imports, in any depth."""
    pending = [module_at(db, path)]
    found: dict[str, ModuleId] = {}
    while pending:
        module = pending.pop(0)
        if module.path in found:
            continue
        found[module.path] = module
        for each in told_imports(db, module):
            target = find_module(db, module.path, each.level, each.module)
            if target is not None and not _is_library(target):
                pending.append(target)
            if target is not None and each.name is not None:
                inner = find_module(db, module.path, each.level, f"{each.module}.{each.name}")
                if inner is not None and not _is_library(inner):
                    pending.append(inner)
    return list(found.values())


def _is_library(module: ModuleId) -> bool:
    return module.path.startswith(LIBRARY)


def check(db: Database, path: str) -> Checked:
    """Check a file and what it uses of others: names and types, then flow if those are in order."""
    checked = Checked()
    for of, found in _verdict(db, path):
        source = file_text(db, of)
        if source is not None:
            checked.files.append((source, found))
    return checked


@query(traced=True)
def _verdict(db: Database, path: str) -> tuple[tuple[str, tuple[Diagnostic, ...]], ...]:
    """What is wrong with the files of a program, by their paths.

    Of files besides the first nothing is read but what firewalls give, so that it stands while they
    change elsewhere than in what is used of them.
    """
    found: list[tuple[str, tuple[Diagnostic, ...]]] = []
    modules = modules_of(db, path)
    main, *others = modules
    reach = Reach(db, main, modules) if others else None
    for module in modules:
        of_syntax = _told_of_syntax(db, module.path)
        if module == main or reach is None:
            of_names = check_module(db, module)
        else:
            of_names = check_part(db, module, reach)
        besides = _besides(db, module, of_syntax, of_names)
        found += _of_file(module, [*of_syntax, *besides])
    # How values live is only looked at where it is known what they are.
    if not any(each.is_error for _, of_file in found for each in of_file):
        for module in modules:
            found += _of_file(module, _of_flow(db, module, reach))
    return tuple(found)


@query(firewall=True)
def problems_of_syntax(db: Database, path: str) -> tuple[Diagnostic, ...]:
    """What is wrong with the syntax of a file: for those who use it, mostly nothing."""
    return syntax_diagnostics(db, path)


@query(traced=True)
def _told_of_syntax(db: Database, path: str) -> tuple[Diagnostic, ...]:
    # A file whose text is what it was once need not be read for that.
    return problems_of_syntax(db, path)


def _besides(
    db: Database,
    module: ModuleId,
    of_syntax: Iterable[Diagnostic],
    of_names: Iterable[Diagnostic],
) -> Iterator[Diagnostic]:
    """What names and types add: a line whose syntax is wrong means nothing for sure.

    It may be the `return` that is missing, or stand where nothing is reached only as it is now.
    """
    source = file_text(db, module.path) if of_syntax else None
    if source is None:
        yield from of_names
        return
    wrong = {source.lines.position(d.span.start).line for d in of_syntax if d.is_error}
    for each in of_names:
        if wrong and each.code in OF_FLOW:
            continue
        if not each.is_error or source.lines.position(each.span.start).line not in wrong:
            yield each


def _of_flow(db: Database, module: ModuleId, reach: Reach | None) -> Iterator[Diagnostic]:
    """What is wrong with the lives of values in bodies that are reached."""
    items = file_items(db, module).all() if reach is None else reach.used(module)
    for item in items:
        if item.sort is not DeclSort.FUNCTION:
            continue
        found = db.try_get(flow_problems, item.id)
        if not found:
            continue
        # Only now: who uses a file need not rest on where things stand in it.
        start = starts_of(db, module).get(item.id, 0)
        if isinstance(found, Failure):
            yield relocated(_broken(item.id, found), start)
        else:
            yield from (relocated(problem, start) for problem in found)


def _broken(decl: DeclId, failure: Failure) -> Diagnostic:
    """An internal error in one function, which does not keep the others from being checked."""
    if isinstance(failure.error, RecursionError):
        return failed_check(decl, failure)
    message = f"internal error while checking '{decl.name}': {failure}"
    return Diagnostic(codes.INTERNAL.name, Severity.ERROR, Span(0, 0), message)


def _of_file(
    module: ModuleId, found: Iterable[Diagnostic]
) -> Iterator[tuple[str, tuple[Diagnostic, ...]]]:
    diagnostics = tuple(sorted(found, key=lambda each: each.span))
    if diagnostics:
        yield module.path, diagnostics


def instantiate(
    db: Database, path: str, purpose: Purpose = Purpose.RUN, debug: DebugLevel = DebugLevel.NONE
) -> tuple[Program | None, Checked]:
    """Return the program of a file that was checked, or what is wrong with it.

    One that is made for debuggers tells where it was when a signal ends it.
    """
    module = module_at(db, path)
    source = file_text(db, path) or SourceText.from_str("", path)
    main = function_node(db, DeclId(DeclSort.FUNCTION, module.key, "main"))
    if main is not None and not isinstance(main.type, FunctionType):
        main = None
    wrong = None
    exports: list[tuple[str, Node]] = []
    if purpose is Purpose.RUN and main is None:
        wrong = codes.NO_MAIN.at(Span(0, 0), "the file has no function 'main' to begin with")
    elif purpose is Purpose.LIBRARY and main is not None:
        wrong = codes.MAIN_IN_LIBRARY.at(Span(0, 0), "a shared library has no function 'main'")
    elif purpose is not Purpose.RUN:
        exports, wrong = _exports(db, module)
    if wrong is not None:
        return None, Checked([(source, (wrong,))])
    reporter = None
    if main is not None and isinstance(main.type, FunctionType):
        reporter = _reporter(db, main.type)
    before: list[Node] = []
    if main is not None:
        names = _beginnings(settings(db).target, purpose, debug)
        nodes = [function_node(db, each) for each in names]
        before = [each for each in nodes if each is not None]
    program = program_of(db, main, reporter, exports, before)
    if program.problems:
        checked = Checked()
        for problem in program.problems:
            _add_problem(db, checked, problem)
            # As with the reference, one of them is enough.
            break
        return None, checked
    return program, Checked()


def _beginnings(target: Target, purpose: Purpose, debug: DebugLevel) -> list[DeclId]:
    """What a program does before its `main`."""
    if target.system == "windows":
        return [_OPENER, _TAKER] if purpose is Purpose.LINK else [_OPENER]
    if not _has_library_of_gnu(target):
        return []
    if debug is not DebugLevel.NONE:
        return [WATCHER]
    # Objects go to other systems more often than programs do; and a debugger is to stop in `main`
    # once, not also where what comes before it is inlined.
    return [_PREPARER] if purpose is Purpose.RUN else []


def _has_library_of_gnu(target: Target) -> bool:
    """Whether the C library has settings, and what is needed to tell where a program was."""
    if target.triple != host_target().triple:
        return target.system == "linux" and "-gnu" in target.triple
    return sys.platform == "linux" and platform.libc_ver()[0] == "glibc"


def _exports(db: Database, module: ModuleId) -> tuple[list[tuple[str, Node]], Diagnostic | None]:
    """What the linker is to see, or what is in the way of that."""
    found = []
    for name, decl in exports_of(db, module):
        node = function_node(db, decl)
        if node is None or not isinstance(node.type, FunctionType):
            continue
        if node.type.raised is not NEVER:
            start = starts_of(db, module).get(decl, 0)
            message = f"'{decl.name}' is exported, and so must not raise"
            return [], codes.EXPORT_RAISES.at(Span(start, start), message)
        found.append((name, node))
    return found, None


def _reporter(db: Database, main: FunctionType) -> Node | None:
    """The function of the library that tells of an error that `main` raises."""
    if main.raised is NEVER:
        return None
    function = function_node(db, _REPORTER)
    return None if function is None else apply(function, (main.raised,))


def _add_problem(db: Database, checked: Checked, problem: Problem) -> None:
    place = _place(db, problem.where)
    if place is None:
        return
    source, span = place
    notes = []
    for message, where in problem.notes:
        found = _place(db, where)
        if found is None:
            notes.append(Note(message))
        elif found[0].path == source.path:
            notes.append(Note(message, found[1]))
        else:
            line = found[0].lines.position(found[1].start).line + 1
            notes.append(Note(f"{message} ({found[0].path}:{line})"))
    diagnostic = Diagnostic(
        codes.INSTANTIATION.name, Severity.ERROR, span, problem.message, notes=tuple(notes)
    )
    checked.files.append((source, (diagnostic,)))


def _place(db: Database, where: Where) -> tuple[SourceText, Span] | None:
    found = absolute(db, where.decl, where.span)
    if found is None:
        return None
    path, span = found
    source = file_text(db, path)
    return None if source is None else (source, span)


def program_parts(program: Program) -> list[str]:
    """Return the IR of a program, in several modules if it is large."""
    _verified(program)
    target = program.target
    places = {}
    for name, node in program.instances.items():
        decl = declared(node).decl
        places[symbol_name(name)] = f"{decl.module} {decl.name} {decl.ordinal}"
    return parts_of(emitted(program.module, target.layout, convention=target.convention), places)


def program_ir(
    db: Database, program: Program, debug: DebugLevel = DebugLevel.NONE, *, optimised: bool = True
) -> str:
    """Return the IR of a program, with as much for debuggers as is asked for.

    The verifier's complaint is a bug of ours.
    """
    _verified(program)
    target = program.target
    if debug is DebugLevel.NONE:
        return emit_module(program.module, target.layout, convention=target.convention)
    # Imported late: who wants no debugger does without it.
    from compiler_core.execute.debug_source import debug_source

    source, module = debug_source(db, program, debug, optimised)
    return emit_module(module, target.layout, source, convention=target.convention)


def _verified(program: Program) -> None:
    problems = verify(program.module, program.target.layout)
    if problems:
        shown = "\n".join(map(str, problems[:5]))
        raise AssertionError(f"bad code was made: {shown}")


def printed_by(db: Database) -> list[tuple[int, bytes]]:
    """What the program has printed while it was compiled, and where: output (1) or errors (2)."""
    engine = comptime_engine(db)
    return list(engine.printed) if isinstance(engine, Engine) else []


def looked_at(db: Database) -> tuple[list[str], list[str]]:
    """The files and directories that a database has looked at."""
    files = [path for (path,) in db.asked(file_text)]
    directories = [path for (path,) in db.asked(directory_entries)]
    return files, directories


def resolved_path(path: str) -> str:
    """Return the path of a file as modules know it."""
    return str(Path(path).absolute())
