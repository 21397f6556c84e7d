"""How a program ended."""

from __future__ import annotations

import signal
from dataclasses import dataclass


class LoadError(Exception):
    """Object code that cannot be loaded; the message says why."""


@dataclass(frozen=True, slots=True)
class Exited:
    """The program ended by itself."""

    code: int

    @property
    def status(self) -> int:
        """The status to exit with in turn."""
        return self.code

    @property
    def message(self) -> str:
        """What to tell the user: nothing."""
        return ""


@dataclass(frozen=True, slots=True)
class Crashed:
    """A signal ended the program."""

    signal: int

    @property
    def is_abort(self) -> bool:
        """Whether the program ended itself, having said why."""
        # The trap of one machine is an instruction that there is not, that of another a breakpoint.
        # Windows has no name for the latter.
        return self.signal in (signal.SIGABRT, signal.SIGILL, getattr(signal, "SIGTRAP", 5))

    @property
    def is_broken_pipe(self) -> bool:
        """Whether it ended because nobody reads its output any more."""
        return self.signal == getattr(signal, "SIGPIPE", None)

    @property
    def is_interrupted(self) -> bool:
        """Whether somebody at the keyboard ended it."""
        return self.signal == signal.SIGINT

    @property
    def status(self) -> int:
        """The status that a shell gives to a command that a signal ended."""
        return 128 + self.signal

    @property
    def message(self) -> str:
        """What to tell the user, without a full stop."""
        try:
            name = signal.Signals(self.signal).name
        except ValueError:
            return f"the program was ended by signal {self.signal}"
        reason = _REASONS.get(name) or signal.strsignal(self.signal)
        return f"the program crashed: {reason} ({name})" if reason else f"ended by {name}"


_REASONS = {
    "SIGSEGV": "it used memory that is not its own, or its stack overflowed",
    "SIGBUS": "it used memory in a way that the machine cannot",
    "SIGILL": "it stopped itself, as a failed check does",
    "SIGTRAP": "it stopped itself at a breakpoint",
    "SIGABRT": "it aborted",
    "SIGFPE": "it divided an integer by zero, or the result did not fit",
}

Outcome = Exited | Crashed
