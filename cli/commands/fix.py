"""`mojo fix`: applies the fixes that need no person to look at them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from cli.command import Command, CommandError, Example
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import STANDARD_INPUT, find_sources, read_source, replace_file
from cli.progress import Progress
from cli.reporting import counted
from compiler_core.source import Fix
from compiler_core.source.edits import apply_fixes, unified_diff


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file or a directory")
    parser.add_argument(
        "--diff", action="store_true", help="print the changes as a patch and write nothing"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing, and exit with 1 if anything would change",
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Fix all files, or show what would be fixed."""
    # Imported late: help does without the compiler.
    from analysis.fixing import fixed as fixed_text

    changed = fixes = errors = failures = 0
    progress = Progress(console, "fixing" if not (options.diff or options.check) else "checking")
    paths = list(find_sources(options.paths))
    # Before any file changes: what names mean depends on what other files say.
    names = _about_names([path for path in paths if isinstance(path, str)])
    for path in progress.over(paths):
        try:
            if isinstance(path, CommandError):
                raise path
            if path == STANDARD_INPUT:
                raise CommandError("standard input cannot be fixed in place; give a file")
            source = read_source(path)
            renamed = apply_fixes(source.text, names.get(path, []))
            fixed = fixed_text(source.with_text(renamed.text))
            errors += fixed.errors_left
            if fixed.text == source.text:
                continue
            if options.diff:
                progress.clear()
                console.write(unified_diff(source.text, fixed.text, _patch_path(path)))
            elif not options.check:
                replace_file(path, source.to_bytes(), source.with_text(fixed.text).to_bytes())
            changed += 1
            fixes += len(renamed.applied) + fixed.fixes
        except CommandError as failure:
            failures += 1
            progress.clear()
            console.error(str(failure))
    verb = "would fix" if options.diff or options.check else "fixed"
    if fixes:
        console.say(f"{verb} {counted(fixes, 'problem')} in {counted(changed, 'file')}")
    elif not failures:
        console.say("nothing to fix")
    if errors:
        remain = f"{counted(errors, 'error')} can only be corrected by hand"
        console.say(f"{remain}; 'mojo check' shows what is wrong")
    would_change = options.check and changed > 0
    return ExitCode.PROBLEMS if failures or errors or would_change else ExitCode.OK


def _about_names(paths: list[str]) -> dict[str, list[Fix]]:
    """What gives files today's names for those that are deprecated, and imports they lack."""
    from analysis.imports import missing_imports
    from analysis.migrating import names_of_today
    from compiler_core.execute import driver
    from compiler_core.execute.program_cache import Request
    from compiler_core.incremental import Failure

    found: dict[str, list[Fix]] = {}
    with driver.session(Request("", ())) as database:
        for path in paths:
            if path != STANDARD_INPUT:
                at = str(Path(path).absolute())
                found[path] = []
                for sought in (names_of_today, missing_imports):
                    fixes = database.try_get(sought, at)
                    found[path] += () if isinstance(fixes, Failure) else fixes
    return found


def _patch_path(path: str) -> str:
    """Return the name for a patch that is to be applied in the working directory."""
    relative = Path(os.path.relpath(path))
    return relative.as_posix() if ".." not in relative.parts else path.lstrip("/")


COMMAND = Command(
    description=(
        "Correct what has one certain correction: old spellings become today's, for instance.\n"
        "Each file is replaced at once and keeps its permissions and line endings. The exit code\n"
        "is 1 if errors remain that only a person can correct."
    ),
    examples=(
        Example("mojo fix --diff src", "show what would change, as a patch"),
        Example("mojo fix src", "change the files below src"),
        Example("mojo fix --check .", "fail if there is anything to fix, for automatic checks"),
    ),
    configure=configure,
    run=run,
)
