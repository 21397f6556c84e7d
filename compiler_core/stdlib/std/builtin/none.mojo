"""The type of `None`."""

from std.format import Writable, Writer



struct NoneType(Defaultable, TrivialRegisterPassable, Writable):
    """The type whose only value is `None`."""

    def __init__(out self):
        """Make `None`."""
        self = None

    def write_to(self, mut writer: Some[Writer]):
        """Write the word."""
        writer.write_string("None")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the word."""
        writer.write_string("None")
