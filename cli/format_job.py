"""Formatting one file from reading to writing, in this process or in one of several."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from cli.command import CommandError
from cli.files import STANDARD_INPUT, read_source, replace_file
from cli.format_sources import MARKDOWN_SUFFIXES
from compiler_core.source import Diagnostic, SourceText
from compiler_core.source.edits import unified_diff
from formatter.format_text import Formatted, Formatter, UnsafeError
from formatter.style import Style


class Action(Enum):
    """What to do with a text that changes."""

    WRITE = "write"
    CHECK = "check"
    DIFF = "diff"


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with all files of one run."""

    style: Style
    action: Action
    safe: bool = True


@dataclass(slots=True)
class Result:
    """What became of one file."""

    path: str
    changed: bool = False
    diff: str = ""
    # Why the file was not touched at all.
    failure: str = ""
    # The source and what is wrong in it, if parts were left as they are.
    source: SourceText | None = None
    mistakes: tuple[Diagnostic, ...] = field(default=())

    @property
    def failed(self) -> bool:
        """Whether not all of the file could be formatted."""
        return bool(self.failure or self.mistakes)


_formatters: dict[Job, Formatter] = {}


def formatter_for(job: Job) -> Formatter:
    """The formatter of this process, which remembers lines from one file to the next."""
    formatter = _formatters.get(job)
    if formatter is None:
        formatter = _formatters[job] = Formatter(job.style, safe=job.safe)
    return formatter


def format_file(job: Job, path: str) -> Result:
    """Format one file and write it, or tell what would change."""
    result = Result(path)
    try:
        source = read_source(path)
        formatted = format_source(job, source)
        _note(result, source, formatted)
        if not formatted.changed:
            return result
        if job.action is Action.DIFF:
            result.diff = unified_diff(source.text, formatted.text, path.lstrip("/"))
        elif job.action is Action.WRITE and path != STANDARD_INPUT:
            replace_file(path, source.to_bytes(), source.with_text(formatted.text).to_bytes())
        result.changed = True
    except (CommandError, UnsafeError) as failure:
        result.failure = str(failure)
    return result


def format_source(job: Job, source: SourceText) -> Formatted:
    """Format a text; a name that ends like one of Markdown says that it is no Mojo."""
    formatter = formatter_for(job)
    if source.path is not None and source.path.endswith(MARKDOWN_SUFFIXES):
        return formatter.format_markdown(source.text)
    return formatter.format(source.text)


def _note(result: Result, source: SourceText, formatted: Formatted) -> None:
    if formatted.mistakes:
        # Positions count in the text with plain line ends.
        plain = source.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        result.source = SourceText.from_str(plain, source.path)
        result.mistakes = formatted.mistakes
