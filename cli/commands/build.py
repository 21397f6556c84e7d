"""`mojo build`: compile a program to a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cli.command import HANDED_ON, Command, CommandError, Example
from cli.console import Console
from cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from cli.reporting import Report
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
# What stands before code is made: the middle representation, with the ends of values.
_MIR = "mir"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    from cli.program import add_compile_options, add_debug_options, add_time_options

    add_compile_options(parser)
    add_debug_options(parser)
    add_time_options(parser)
    parser.add_argument("path", metavar="FILE", help="the file whose `main` is built")
    parser.add_argument("-o", dest="output", metavar="OUTPUT", help="the file to write")
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
    parser.add_argument(
        "--target-triple", metavar="TRIPLE", help="the machine to build for, else this one"
    )
    parser.add_argument(
        "--target-cpu",
        "--mcpu",
        metavar="CPU",
        help="the processor to build for, such as x86-64-v3",
    )
    parser.add_argument(
        "--target-features", metavar="FEATURES", help="what the processor can do: +avx2,-fma"
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Compile and write the file."""
    from cli.program import ir_of, request_of, show_times, times_of
    from cli.reporting import Report
    from compiler_core.codegen import Options, TargetError, host_target
    from compiler_core.execute.build import BuildError, Emit, LinkOptions, build
    from compiler_core.execute.store import ObjectStore
    from compiler_core.execute.time_report import step

    report = Report(console, console.err)
    if options.emit == _MIR:
        return _write_mir(options, report)
    target = _target(options)
    if options.emit in _LINKED:
        # Before the work, not behind it.
        _check_linker(target or host_target())
    request = request_of(options, target)
    times = times_of(options)
    made = ir_of(request, report, options.emit, times)
    if made is None:
        show_times(options, console, times)
        return ExitCode.PROBLEMS
    system = (target or host_target()).system
    output = Path(options.output) if options.output else _default_output(options, system)
    try:
        with step(times, "optimise, make machine code and link"):
            build(
                made,
                output,
                Emit(options.emit),
                target or host_target(),
                Options(options.level),
                ObjectStore(),
                LinkOptions(linker=tuple(options.linker)),
            )
    except (BuildError, TargetError) as failure:
        raise CommandError(str(failure)) from None
    show_times(options, console, times)
    return ExitCode.OK


def _target(options: argparse.Namespace) -> Target | None:
    """The machine that is asked for; none if it is this one."""
    asked = options.target_triple, options.target_cpu, options.target_features
    if asked == (None, None, None):
        return None
    from compiler_core.codegen import TargetError, target_for

    try:
        return target_for(*asked)
    except TargetError as failure:
        raise CommandError(str(failure)) from None


def _check_linker(target: Target) -> None:
    """Refuse to begin what cannot be linked in the end."""
    from compiler_core.codegen import host_target
    from compiler_core.execute.linker import NoLinkerError, driver_for

    try:
        driver_for(target, host_target())
    except NoLinkerError as failure:
        raise CommandError(str(failure)) from None


def _write_mir(options: argparse.Namespace, report: Report) -> int:
    from cli.program import mir_of, request_of

    text = mir_of(request_of(options, _target(options)), report)
    if text is None:
        return ExitCode.PROBLEMS
    Path(options.output or Path(options.path).with_suffix(f".{_MIR}").name).write_text(text)
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
    ),
    configure=configure,
    run=run,
)
