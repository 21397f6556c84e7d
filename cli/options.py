"""The options that commands share: how to compile, for which machine, and what is said of it.

The names are those of the reference's command, so that scripts that call it go on to work.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from cli.command import CommandError, UsageError

if TYPE_CHECKING:
    from cli.console import Console
    from compiler_core.execute.time_report import TimeReport
    from compiler_core.mir.target import Target

FORMATS = ("text", "json")
_DEBUG_LEVELS = ("none", "line-tables", "full")
_CONTRACTION = {"contract=fast": True, "contract=off": False}


def add_search_option(parser: argparse.ArgumentParser) -> None:
    """Declare where imports are looked for."""
    parser.add_argument(
        "-I", dest="search", action="append", default=[], metavar="DIR", help="look for imports"
    )


def add_compile_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options of commands that compile."""
    add_search_option(parser)
    parser.add_argument(
        "-D",
        dest="defines",
        action="append",
        default=[],
        metavar="NAME[=VALUE]",
        help="define a name that the program can ask for",
    )
    parser.add_argument(
        "-O",
        "--optimization-level",
        dest="level",
        type=int,
        choices=range(4),
        default=3,
        help="how much is optimised, 0 to 3 (the default)",
    )
    parser.add_argument(
        "--no-optimization", dest="level", action="store_const", const=0, help="-O 0"
    )


def add_program_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options of commands that make a program: all those below."""
    add_compile_options(parser)
    add_code_options(parser)
    add_debug_options(parser)
    add_target_options(parser)
    add_diagnostic_options(parser)
    add_time_options(parser)


def add_code_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options of commands that make code for the whole of a program."""
    parser.add_argument(
        "-j",
        "--num-threads",
        dest="processes",
        type=_count,
        default=0,
        metavar="NUMBER",
        help="how many processes make code at the most; 0 (the default) for one per processor",
    )
    parser.add_argument(
        "--fp-mode",
        action="append",
        default=[],
        metavar="contract={fast,off}",
        help="whether a product and a sum may be rounded together (fast, the default) or not",
    )


def add_time_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options that tell where time goes."""
    for option, form, shown in (
        ("--time-report", "text", "afterwards print on standard error where the time went"),
        ("--time-report-json", "json", "the same as JSON"),
    ):
        parser.add_argument(
            option, dest="time_report", action="store_const", const=form, help=shown
        )


def add_debug_options(parser: argparse.ArgumentParser) -> None:
    """Declare how much debuggers are told."""
    parser.add_argument(
        "--debug-level",
        choices=_DEBUG_LEVELS,
        default="none",
        help="what debuggers are told (default: none)",
    )
    for option, level in (("-g", "full"), ("-g0", "none"), ("-g1", "line-tables"), ("-g2", "full")):
        parser.add_argument(
            option,
            dest="debug_level",
            action="store_const",
            const=level,
            help=f"--debug-level {level}",
        )


def add_target_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options that say which machine is meant."""
    parser.add_argument(
        "--target-triple", metavar="TRIPLE", help="the machine to compile for, else this one"
    )
    parser.add_argument(
        "--target-cpu",
        "--march",
        "--mcpu",
        dest="target_cpu",
        metavar="CPU",
        help="the processor to compile for, such as x86-64-v3",
    )
    parser.add_argument(
        "--mtune", metavar="CPU", help="the processor for which instructions are put in order"
    )
    parser.add_argument(
        "--target-features", metavar="FEATURES", help="what the processor can do: +avx2,-fma"
    )


def add_warning_options(parser: argparse.ArgumentParser) -> None:
    """Declare what becomes of warnings."""
    parser.add_argument("--Werror", dest="strict", action="store_true", help="warnings are errors")
    parser.add_argument(
        "--Wno-error", dest="strict", action="store_false", help="they are not (the default)"
    )
    parser.add_argument(
        "--disable-warnings", dest="quiet", action="store_true", help="do not print warnings"
    )
    parser.add_argument(
        "--ignore-deprecated",
        dest="tolerated",
        action="append",
        default=[],
        metavar="NAME",
        help="do not warn that NAME, or Type.NAME, is deprecated",
    )


def add_diagnostic_options(parser: argparse.ArgumentParser) -> None:
    """Declare how what is wrong is shown."""
    add_warning_options(parser)
    parser.add_argument(
        "--max-notes-per-diagnostic",
        dest="notes",
        type=_count,
        default=10,
        metavar="NUMBER",
        help="how many notes are printed with one error or warning (default: 10)",
    )
    parser.add_argument(
        "--diagnostic-format",
        choices=FORMATS,
        default="text",
        help="text for people (the default), or json: one object per line",
    )


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


_count.__name__ = "number"


def defines_of(options: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    """Return the names that the options define."""
    defines: dict[str, str] = {}
    for text in options.defines:
        name, _, value = text.partition("=")
        if name in defines:
            raise UsageError(f"-D defines '{name}' more than once")
        defines[name] = value
    return tuple(defines.items())


def is_contracting(options: argparse.Namespace) -> bool:
    """Whether a product and a sum may be rounded together."""
    fused = True
    for mode in getattr(options, "fp_mode", ()):
        for feature in mode.split(","):
            if feature not in _CONTRACTION:
                wanted = "' or '".join(_CONTRACTION)
                raise UsageError(f"--fp-mode is '{wanted}', not '{feature}'")
            fused = _CONTRACTION[feature]
    return fused


def target_of(options: argparse.Namespace) -> Target | None:
    """The machine that is asked for; none if it is this one."""
    asked = options.target_triple, options.target_cpu, options.target_features
    if asked == (None, None, None):
        return None
    # Imported late, as all of the compiler.
    from compiler_core.codegen import TargetError, target_for

    try:
        return target_for(*asked)
    except TargetError as failure:
        raise CommandError(str(failure)) from None


def tuned_for(options: argparse.Namespace, target: Target | None) -> str:
    """The processor for which instructions are put in order; empty if that is the target's."""
    processor = getattr(options, "mtune", None)
    if processor is None:
        return ""
    from compiler_core.codegen import TargetError, check_processor, host_target

    try:
        check_processor(replace(target or host_target(), cpu=processor))
    except TargetError as failure:
        raise CommandError(str(failure)) from None
    return str(processor)


def times_of(options: argparse.Namespace) -> TimeReport | None:
    """Return what measures where time goes, if that is asked for."""
    if options.time_report is None:
        return None
    from compiler_core.execute.time_report import TimeReport

    return TimeReport()


def show_times(options: argparse.Namespace, console: Console, times: TimeReport | None) -> None:
    """Print where the time went."""
    if times is not None:
        console.err.write(times.json() + "\n" if options.time_report == "json" else times.text())
        console.err.flush()
