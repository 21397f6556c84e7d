"""`mojo build`: compile a program to a file."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cli import machines
from cli.command import HANDED_ON, Command, CommandError, Example, UsageError
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import STANDARD_OUTPUT
from cli.options import add_program_options, show_times, target_of, times_of

if TYPE_CHECKING:
    from cli.reporting import Report
    from compiler_core.execute.program_cache import Request
    from compiler_core.execute.time_report import TimeReport
    from compiler_core.mir.target import Target

_SUFFIXES = {
    "exe": "",
    "object": ".o",
    "shared-lib": ".so",
    "llvm": ".ll",
    "llvm-bitcode": ".bc",
    "asm": ".s",
}
# What systems call some of it otherwise.
_ENDINGS = {
    ("exe", "windows"): ".exe",
    ("exe", "wasi"): ".wasm",
    ("shared-lib", "windows"): ".dll",
    ("shared-lib", "darwin"): ".dylib",
}
# What a linker makes.
_LINKED = ("exe", "shared-lib")
# What is written beside the source.
_BESIDE = ("llvm", "llvm-bitcode", "asm")
# What is no text, and nothing for a terminal.
_BINARY = ("object", "llvm-bitcode")
# What stands before code is made: the middle representation, with the ends of values.
_MIR = "mir"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("path", nargs="?", metavar="FILE", help="the file whose `main` is built")
    parser.add_argument(
        "-o",
        dest="output",
        metavar="OUTPUT",
        help="the file to write; '-' is standard output for what is not linked",
    )
    parser.add_argument(
        "--emit",
        choices=(*_SUFFIXES, _MIR),
        default="exe",
        help="what is made (default: exe); mir is for those who work on the compiler",
    )
    parser.add_argument(
        "-Xlinker",
        dest="linker",
        action="append",
        default=[],
        metavar=HANDED_ON,
        help="an argument for the linker",
    )
    add_program_options(parser)
    for option, shown in machines.QUESTIONS.items():
        parser.add_argument(option, dest="question", action="store_const", const=option, help=shown)


def run(options: argparse.Namespace, console: Console) -> int:
    """Compile and write the file."""
    from cli.program import request_of
    from cli.reporting import Report
    from compiler_core.codegen import TargetError, host_target
    from compiler_core.execute.build import BuildError

    target = target_of(options)
    if options.question is not None:
        console.write(machines.answer(options.question, options.target_triple, target))
        return ExitCode.OK
    if options.path is None:
        raise UsageError("FILE is missing", "mojo build [OPTION …] FILE")
    report = Report.asked_for(options, console, console.err)
    if options.emit == _MIR:
        return _write_mir(options, target, report, console)
    machine = target or host_target()
    times = times_of(options)
    work = _Work(options, request_of(options, target), machine, report, times)
    try:
        made = work.link() if options.emit in _LINKED else work.write(console)
    except (BuildError, TargetError) as failure:
        raise CommandError(str(failure)) from None
    show_times(options, console, times)
    return ExitCode.OK if made else ExitCode.PROBLEMS


@dataclass(frozen=True, slots=True)
class _Work:
    """A file that is to be made; both ways give false after errors."""

    options: argparse.Namespace
    request: Request
    machine: Target
    report: Report
    times: TimeReport | None

    @property
    def output(self) -> Path:
        """The file that is written."""
        named = self.options.output
        return Path(named) if named else _default_output(self.options, self.machine.system)

    def link(self) -> bool:
        """Make an executable or a library."""
        from cli.program import linked_of
        from compiler_core.execute.build import LinkOptions, link
        from compiler_core.execute.time_report import step

        options = self.options
        # Before the work, not behind it.
        _check_linker(self.machine)
        _check_place(self.output)
        code = linked_of(self.request, self.report, options.emit, self.times, options.processes)
        if code is None:
            return False
        with step(self.times, "link"):
            shared = options.emit == "shared-lib"
            link(code, self.output, self.machine, LinkOptions(shared, tuple(options.linker)))
        return True

    def write(self, console: Console) -> bool:
        """Make a file that is not linked, or print it."""
        from cli.program import ir_of, options_of
        from compiler_core.execute.build import Emit, made_of, write
        from compiler_core.execute.store import ObjectStore
        from compiler_core.execute.time_report import step

        emit = self.options.emit
        is_printed = self.options.output == STANDARD_OUTPUT
        if is_printed and emit in _BINARY and console.out.isatty():
            raise CommandError(f"a terminal cannot show what '--emit {emit}' makes")
        ir = ir_of(self.request, self.report, emit, self.times)
        if ir is None:
            return False
        with step(self.times, "optimise and write"):
            how = options_of(self.request)
            kind, machine, store = Emit(emit), self.machine, ObjectStore()
            if not is_printed:
                write(ir, self.output, kind, machine, how, store)
                return True
            data = made_of(ir, kind, machine, how, store)
        if emit in _BINARY:
            console.write_bytes(data)
        else:
            console.write(data.decode())
        return True


def _check_linker(target: Target) -> None:
    """Refuse to begin what cannot be linked in the end."""
    from compiler_core.codegen import host_target
    from compiler_core.execute.linker import NoLinkerError, driver_for

    try:
        driver_for(target, host_target())
    except NoLinkerError as failure:
        raise CommandError(str(failure)) from None


def _check_place(output: Path) -> None:
    """Refuse to begin what cannot be written in the end."""
    if output.is_dir():
        raise CommandError(f"cannot write '{output}': it is a directory")
    if not output.parent.is_dir():
        raise CommandError(f"cannot write '{output}': there is no directory '{output.parent}'")


def _write_mir(
    options: argparse.Namespace, target: Target | None, report: Report, console: Console
) -> int:
    from cli.program import mir_of, request_of

    text = mir_of(request_of(options, target), report)
    if text is None:
        return ExitCode.PROBLEMS
    if options.output == STANDARD_OUTPUT:
        console.write(text)
        return ExitCode.OK
    output = Path(options.output or Path(options.path).with_suffix(f".{_MIR}").name)
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as failure:
        raise CommandError(f"cannot write {output}: {failure.strerror}") from None
    return ExitCode.OK


def _default_output(options: argparse.Namespace, system: str) -> Path:
    """The file that is written when none is named: text beside the source, all else here."""
    ending = _ENDINGS.get((options.emit, system), _SUFFIXES[options.emit])
    made = Path(options.path).with_suffix(ending)
    if options.emit in _BESIDE:
        return made
    is_prefixed = options.emit == "shared-lib" and system != "windows"
    return Path(f"lib{made.name}" if is_prefixed else made.name)


COMMAND = Command(
    description=(
        "Compile a program to an executable, or to one of the steps on the way there. Without -o\n"
        "the file is named as the source and written to the current directory, but LLVM IR and\n"
        "assembly beside the source."
    ),
    examples=(
        Example("mojo build hello.mojo", "write the executable hello"),
        Example("mojo build --emit asm -o hello.s hello.mojo", "write assembly"),
        Example("mojo build --emit llvm -o - hello.mojo", "print LLVM IR"),
    ),
    configure=configure,
    run=run,
)
