"""Messages of different weight, of which the lighter ones can be left out."""

from std.format import Writable, Writer
from std.io.file_descriptor import RawFileDescriptor
from std.logger._color import Color
from std.os.os import abort
from std.reflection.location import SourceLocation
from std.sys.defines import get_defined_string

comptime DEFAULT_LEVEL = Level._from_str(get_defined_string["LOGGING_LEVEL", "NOTSET"]())
"""From which weight on messages are written; `-D LOGGING_LEVEL=…` sets it."""


struct Level(Comparable, Copyable, Equatable, ImplicitlyCopyable, Movable, Writable):
    """The weight of a message."""

    comptime NOTSET = Self(0)
    """No weight is set: nothing is written."""
    comptime TRACE = Self(10)
    """What happens, step by step."""
    comptime DEBUG = Self(20)
    """What helps to find mistakes."""
    comptime INFO = Self(30)
    """What is good to know."""
    comptime WARNING = Self(40)
    """What may be wrong."""
    comptime ERROR = Self(50)
    """What is wrong."""
    comptime CRITICAL = Self(60)
    """What is so wrong that the program ends."""

    var _value: Int

    def __init__(out self, _value: Int):
        """Take a number.

        Args:
            _value: The weight.
        """
        self._value = _value

    @staticmethod
    def _from_str(name: StringSpan[_]) -> Self:
        """Find a weight by its name, whatever the case of the letters."""
        var word = name.upper()
        if word == "TRACE":
            return Self.TRACE
        if word == "DEBUG":
            return Self.DEBUG
        if word == "INFO":
            return Self.INFO
        if word == "WARNING":
            return Self.WARNING
        if word == "ERROR":
            return Self.ERROR
        if word == "CRITICAL":
            return Self.CRITICAL
        return Self.NOTSET

    def __eq__(self, other: Self) -> Bool:
        """Tell whether two weights are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self._value == other._value

    def __lt__(self, other: Self) -> Bool:
        """Tell whether a weight is less than another.

        Args:
            other: The other one.

        Returns:
            Whether it is.
        """
        return self._value < other._value

    def color(self) -> Color:
        """Return the colour of such messages on a terminal.

        Returns:
            The colour.
        """
        if self == Self.TRACE or self == Self.DEBUG:
            return Color.CYAN
        if self == Self.INFO:
            return Color.GREEN
        if self == Self.WARNING:
            return Color.YELLOW
        if self == Self.ERROR or self == Self.CRITICAL:
            return Color.RED
        return Color.NONE

    def write_to(self, mut writer: Some[Writer]):
        """Write the name.

        Args:
            writer: Where to.
        """
        if self == Self.NOTSET:
            writer.write_string("NOTSET")
        elif self == Self.TRACE:
            writer.write_string("TRACE")
        elif self == Self.DEBUG:
            writer.write_string("DEBUG")
        elif self == Self.INFO:
            writer.write_string("INFO")
        elif self == Self.WARNING:
            writer.write_string("WARNING")
        elif self == Self.ERROR:
            writer.write_string("ERROR")
        elif self == Self.CRITICAL:
            writer.write_string("CRITICAL")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the number with the type.

        Args:
            writer: Where to.
        """
        writer.write("Level(_value=Int(", self._value, "))")


struct Logger[level: Level = DEFAULT_LEVEL](Copyable, ImplicitlyCopyable, Movable):
    """Writes messages that are heavy enough.

    Parameters:
        level: From which weight on.
    """

    var _fd: RawFileDescriptor
    var _prefix: String
    var _source_location: Bool

    def __init__(
        out self,
        fd: RawFileDescriptor = RawFileDescriptor(1),
        *,
        prefix: String = "",
        source_location: Bool = False,
    ):
        """Say where and how messages are written.

        Args:
            fd: The file.
            prefix: What is before every message in place of its weight.
            source_location: Whether it says where the message comes from.
        """
        self._fd = fd
        self._prefix = prefix
        self._source_location = source_location

    @staticmethod
    def _is_written[target: Level]() -> Bool:
        return Self.level != Level.NOTSET and target >= Self.level

    def _begin[
        target: Level
    ](self, location: Optional[SourceLocation], called: StringLiteral) -> String:
        """Return what is before a message."""
        var text = String()
        if self._prefix:
            text.write(self._prefix)
        elif self._fd.isatty():
            text.write(target.color(), target, Color.END, "::: ")
        else:
            text.write(target, "::: ")
        if self._source_location:
            var place = SourceLocation(_text=called)
            if location:
                place = location.value()
            text.write("[", place, "] ")
        return text^

    def trace[*Ts: Writable](
        self,
        *values: *Ts,
        sep: StaticString = " ",
        end: StaticString = "\n",
        location: Optional[SourceLocation] = None,
    ):
        """Write what happens, step by step.

        Args:
            values: What to write.
            sep: What is between the values.
            end: What is behind them.
            location: Where the message comes from, if not from here.
        """
        comptime if Self._is_written[Level.TRACE]():
            var text = self._begin[Level.TRACE](
                location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
            comptime for i in range(Ts.length):
                comptime if i > 0:
                    text.write_string(sep)
                values[i].write_to(text)
            text.write_string(end)
            var fd = self._fd
            fd.write_string(text)

    def debug[*Ts: Writable](
        self,
        *values: *Ts,
        sep: StaticString = " ",
        end: StaticString = "\n",
        location: Optional[SourceLocation] = None,
    ):
        """Write what helps to find mistakes.

        Args:
            values: What to write.
            sep: What is between the values.
            end: What is behind them.
            location: Where the message comes from, if not from here.
        """
        comptime if Self._is_written[Level.DEBUG]():
            var text = self._begin[Level.DEBUG](
                location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
            comptime for i in range(Ts.length):
                comptime if i > 0:
                    text.write_string(sep)
                values[i].write_to(text)
            text.write_string(end)
            var fd = self._fd
            fd.write_string(text)

    def info[*Ts: Writable](
        self,
        *values: *Ts,
        sep: StaticString = " ",
        end: StaticString = "\n",
        location: Optional[SourceLocation] = None,
    ):
        """Write what is good to know.

        Args:
            values: What to write.
            sep: What is between the values.
            end: What is behind them.
            location: Where the message comes from, if not from here.
        """
        comptime if Self._is_written[Level.INFO]():
            var text = self._begin[Level.INFO](
                location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
            comptime for i in range(Ts.length):
                comptime if i > 0:
                    text.write_string(sep)
                values[i].write_to(text)
            text.write_string(end)
            var fd = self._fd
            fd.write_string(text)

    def warning[*Ts: Writable](
        self,
        *values: *Ts,
        sep: StaticString = " ",
        end: StaticString = "\n",
        location: Optional[SourceLocation] = None,
    ):
        """Write what may be wrong.

        Args:
            values: What to write.
            sep: What is between the values.
            end: What is behind them.
            location: Where the message comes from, if not from here.
        """
        comptime if Self._is_written[Level.WARNING]():
            var text = self._begin[Level.WARNING](
                location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
            comptime for i in range(Ts.length):
                comptime if i > 0:
                    text.write_string(sep)
                values[i].write_to(text)
            text.write_string(end)
            var fd = self._fd
            fd.write_string(text)

    def error[*Ts: Writable](
        self,
        *values: *Ts,
        sep: StaticString = " ",
        end: StaticString = "\n",
        location: Optional[SourceLocation] = None,
    ):
        """Write what is wrong.

        Args:
            values: What to write.
            sep: What is between the values.
            end: What is behind them.
            location: Where the message comes from, if not from here.
        """
        comptime if Self._is_written[Level.ERROR]():
            var text = self._begin[Level.ERROR](
                location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
            comptime for i in range(Ts.length):
                comptime if i > 0:
                    text.write_string(sep)
                values[i].write_to(text)
            text.write_string(end)
            var fd = self._fd
            fd.write_string(text)

    def critical[*Ts: Writable](
        self,
        *values: *Ts,
        sep: StaticString = " ",
        end: StaticString = "\n",
        location: Optional[SourceLocation] = None,
    ):
        """Write what is so wrong that the program ends, and end it.

        Args:
            values: What to write.
            sep: What is between the values.
            end: What is behind them.
            location: Where the message comes from, if not from here.
        """
        comptime if Self._is_written[Level.CRITICAL]():
            var text = self._begin[Level.CRITICAL](
                location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
            comptime for i in range(Ts.length):
                comptime if i > 0:
                    text.write_string(sep)
                values[i].write_to(text)
            text.write_string(end)
            var fd = self._fd
            fd.write_string(text)
            abort()
