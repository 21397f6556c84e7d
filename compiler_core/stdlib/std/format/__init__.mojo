"""Turning values into text."""

from std.builtin.enum_like import EnumLike
from std.builtin.variadics import ParameterList, TypeList
from std.collections.span import Span
from std.format.repr import repr
from std.reflection.reflect import reflect


trait Writer:
    """A type whose values take text."""

    def write_string(mut self, string: StringSpan[_]):
        """Take a text.

        Args:
            string: The text.
        """
        ...

    def write[*Ts: Writable](mut self, *args: *Ts):
        """Take several values as text, one behind the other.

        Parameters:
            Ts: What the values are.

        Args:
            args: The values.
        """
        comptime for i in range(Ts.length):
            args[i].write_to(self)


trait Writable:
    """A type whose values can be written as text.

    A struct that does not say how is written with its name and its fields.
    """

    def write_to(self, mut writer: Some[Writer]):
        """Write the value for people to read.

        Args:
            writer: What takes the text.
        """
        ...

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the value as one would in a program.

        Args:
            writer: What takes the text.
        """
        ...


def call_write_to[FieldType: Writable, W: Writer](field: FieldType, mut writer: W):
    """Write a value for people to read.

    Parameters:
        FieldType: What it is.
        W: What takes text.

    Args:
        field: The value.
        writer: What takes the text.
    """
    field.write_to(writer)


def call_write_repr_to[FieldType: Writable, W: Writer](field: FieldType, mut writer: W):
    """Write a value as one would in a program.

    Parameters:
        FieldType: What it is.
        W: What takes text.

    Args:
        field: The value.
        writer: What takes the text.
    """
    field.write_repr_to(writer)
