"""What the exit codes of `mojo` mean; `mojo help` prints this table."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The outcome of a command, as the shell sees it."""

    OK = 0
    PROBLEMS = 1
    USAGE = 2
    INTERNAL = 70
    NOT_FORMATTED = 123
    INTERRUPTED = 130
    BROKEN_PIPE = 141


MEANINGS = {
    ExitCode.OK: "success",
    ExitCode.PROBLEMS: "the source has errors, or a file cannot be read or written",
    ExitCode.USAGE: "the command line is wrong",
    ExitCode.INTERNAL: "an internal error: a bug in this toolchain",
    ExitCode.NOT_FORMATTED: "a file could not be formatted, or not all of it",
    ExitCode.INTERRUPTED: "interrupted from the keyboard",
    ExitCode.BROKEN_PIPE: "the reader of the output went away",
}
