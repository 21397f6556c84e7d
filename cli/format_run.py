"""One run of `mojo format`: settings, files, processes, and what the user is told."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cli.command import CommandError
from cli.console import Console
from cli.exit_codes import ExitCode
from cli.files import STANDARD_INPUT, read_source
from cli.format_job import Action, Job, Result, format_file, format_source
from cli.format_sources import find_files, is_force_excluded
from cli.progress import Progress
from compiler_core.source import SourceText
from compiler_core.source.cells import printable
from formatter.format_text import UnsafeError
from formatter.settings import Settings, SettingsError, find_settings, project_root, read_settings
from formatter.style import Style

# Starting another process takes as long as formatting this much.
_BYTES_WORTH_A_PROCESS = 200_000


@dataclass(slots=True)
class _Totals:
    changed: int = 0
    unchanged: int = 0
    failed: int = 0

    def add(self, result: Result) -> None:
        if result.failed:
            self.failed += 1
        elif result.changed:
            self.changed += 1
        else:
            self.unchanged += 1

    @property
    def seen(self) -> int:
        """How many files there were."""
        return self.changed + self.unchanged + self.failed

    def summary(self, *, writes: bool) -> str:
        """The numbers as a sentence."""
        done = ("reformatted", "left unchanged", "failed to reformat")
        hypothetical = ("would be reformatted", "would be left unchanged", "would fail to reformat")
        numbers = (self.changed, self.unchanged, self.failed)
        parts = [
            f"{_files(number)} {what}"
            for number, what in zip(numbers, done if writes else hypothetical, strict=True)
            if number
        ]
        return f"{', '.join(parts)}." if parts else "No Mojo files to format."


def format_all(options: argparse.Namespace, console: Console) -> int:
    """Format all files that the command line names."""
    start = _common_directory(options.paths)
    try:
        settings = read_settings(Path(options.config)) if options.config else find_settings(start)
    except SettingsError as failure:
        raise CommandError(str(failure)) from failure
    style = Style(
        line_length=options.line_length or settings.line_length,
        docstrings=options.docstrings or settings.docstrings,
    )
    action = Action.DIFF if options.diff else Action.CHECK if options.check else Action.WRITE
    job = Job(style, action, options.safe)
    root = project_root(start)
    report = _Report(console, writes=action is Action.WRITE, quiet=options.quiet)
    paths = []
    for found in find_files(options.paths, settings, root):
        if isinstance(found, CommandError):
            report.failure(str(found))
        elif found == STANDARD_INPUT:
            report.add(_standard_input(job, settings, root, options.stdin_filename, console))
        else:
            paths.append(found)
    workers = options.workers or os.cpu_count() or 1
    progress = Progress(console, "formatting")
    for result in progress.over(_results(job, paths, workers)):
        if report.has_news(result):
            progress.clear()
        report.add(result)
    report.finish()
    if report.totals.failed:
        return ExitCode.NOT_FORMATTED
    if report.failures or (options.check and report.totals.changed):
        return ExitCode.PROBLEMS
    return ExitCode.OK


def _common_directory(paths: Iterable[str]) -> Path:
    """The directory that all paths are in, where the search for settings begins."""
    absolute = [Path("." if path == STANDARD_INPUT else path).absolute() for path in paths]
    common = Path(os.path.commonpath(absolute))
    return common if common.is_dir() else common.parent


def _results(job: Job, paths: list[str], workers: int) -> Iterator[Result]:
    """The results for all files, in their order; large amounts are shared out among processes."""
    size = sum(Path(path).stat().st_size for path in paths if Path(path).is_file())
    workers = min(workers, len(paths), 1 + size // _BYTES_WORTH_A_PROCESS)
    if workers < 2:
        for path in paths:
            yield format_file(job, path)
        return
    from concurrent.futures import ProcessPoolExecutor
    from functools import partial

    executor = ProcessPoolExecutor(workers)
    try:
        chunk = max(1, min(16, len(paths) // (4 * workers)))
        yield from executor.map(partial(format_file, job), paths, chunksize=chunk)
    finally:
        # Whoever interrupts waits for the files that are being written, not for those to come.
        executor.shutdown(wait=True, cancel_futures=True)


def _standard_input(
    job: Job, settings: Settings, root: Path, name: str | None, console: Console
) -> Result:
    source = read_source(STANDARD_INPUT)
    if name is not None:
        source = SourceText.from_str(source.text, name)
    result = Result(name or STANDARD_INPUT)
    text = source.text
    if name is None or not is_force_excluded(name, settings, root):
        try:
            formatted = format_source(job, source)
        except UnsafeError as failure:
            result.failure = str(failure)
        else:
            text = formatted.text
            result.changed = formatted.changed
            result.source, result.mistakes = source, formatted.mistakes
    if job.action is Action.DIFF:
        from compiler_core.source.edits import unified_diff

        result.diff = unified_diff(source.text, text, result.path)
    elif job.action is Action.WRITE:
        _write_exactly(console, source.with_text(text))
    return result


def _write_exactly(console: Console, text: SourceText) -> None:
    """Print a text with the bytes and line ends that it has."""
    if console.out is sys.stdout:
        console.out.flush()
        sys.stdout.buffer.write(text.to_bytes())
        sys.stdout.buffer.flush()
    else:
        console.out.write(text.text)


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"


class _Report:
    """Tells the user about each file, and the numbers at the end."""

    def __init__(self, console: Console, *, writes: bool, quiet: bool) -> None:
        self._console = console
        self._writes = writes
        self._quiet = quiet
        self.totals = _Totals()
        self.failures = 0

    def has_news(self, result: Result) -> bool:
        """Whether something will be printed about a file."""
        return result.changed or result.failed

    def failure(self, message: str) -> None:
        """Tell about a path that leads to no file."""
        self.failures += 1
        self._console.error(message)

    def add(self, result: Result) -> None:
        """Tell about one file."""
        console = self._console
        self.totals.add(result)
        if result.diff:
            console.write(result.diff)
        if result.source is not None and result.mistakes:
            from compiler_core.source.render import Renderer

            renderer = Renderer(console.width(console.err), console.colour(console.err))
            for diagnostic in result.mistakes:
                console.err.write(renderer.render(diagnostic, result.source))
        if result.failure:
            console.error(f"cannot format {result.path}: {result.failure}")
        elif result.mistakes:
            console.error(f"{result.path} has mistakes; what is around them stays as it is")
        if result.changed and not self._quiet:
            verb = "reformatted" if self._writes else "would reformat"
            console.err.write(f"{verb} {printable(result.path)}\n")

    def finish(self) -> None:
        """Tell the numbers."""
        if not self._quiet and (self.totals.seen or not self.failures):
            self._console.err.write(f"{self.totals.summary(writes=self._writes)}\n")
