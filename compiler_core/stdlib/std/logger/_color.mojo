"""Colours of text on terminals."""

from std.format import Writable, Writer
from std.io.file_descriptor import RawFileDescriptor


struct Color(Copyable, Equatable, ImplicitlyCopyable, Movable, Writable):
    """A colour of text on a terminal, or none."""

    comptime NONE = Self("")
    """None."""
    comptime RED = Self("\x1b[91m")
    """Red."""
    comptime GREEN = Self("\x1b[92m")
    """Green."""
    comptime YELLOW = Self("\x1b[93m")
    """Yellow."""
    comptime BLUE = Self("\x1b[94m")
    """Blue."""
    comptime MAGENTA = Self("\x1b[95m")
    """Magenta."""
    comptime CYAN = Self("\x1b[96m")
    """Cyan."""
    comptime END = Self("\x1b[0m")
    """Back to what it was."""

    var _sequence: StaticString

    def __init__(out self, sequence: StaticString):
        self._sequence = sequence

    def __eq__(self, other: Self, /) -> Bool:
        return self._sequence == other._sequence

    def write_to(self, mut writer: Some[Writer]):
        """Write what switches to the colour, if standard output is a terminal.

        Args:
            writer: Where to.
        """
        if RawFileDescriptor(1).isatty():
            writer.write_string(self._sequence)
