"""Errors."""

from std.collections.optional import Optional
from std.collections.string.string import String
from std.format import Writable, Writer


struct StackTrace(ImplicitlyCopyable, Movable, Writable):
    """Where an error was made; nothing collects it."""

    var _text: String

    def __init__(out self):
        """Make an empty trace."""
        self._text = String()

    @staticmethod
    def collect_if_enabled(depth: Int = 0) -> Optional[Self]:
        """Return the trace if traces are collected."""
        return Optional[Self]()

    def write_to(self, mut writer: Some[Writer]):
        """Write the trace."""
        writer.write_string(self._text)


struct Error(ImplicitlyCopyable, Movable, Writable):
    """What went wrong, as text."""

    var _message: String

    @implicit
    def __init__(out self, value: StringLiteral):
        """Take the text of a literal."""
        self._message = value

    @implicit
    def __init__(out self, var value: String, *, depth: Int = -1):
        """Take a text."""
        self._message = value^

    @implicit
    def __init__[*Ts: Writable](out self, *args: *Ts):
        """Join values to a text."""
        self._message = String()
        comptime for i in range(Ts.length):
            args[i].write_to(self._message)

    def get_stack_trace(self) -> Optional[String]:
        """Return where the error was made, if that is known."""
        return Optional[String]()

    def write_to(self, mut writer: Some[Writer]):
        """Write the text."""
        writer.write_string(self._message)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the text in quotes."""
        writer.write_string("Error(")
        self._message.write_repr_to(writer)
        writer.write_string(")")
