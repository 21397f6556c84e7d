"""What calls and brackets are given."""


def many(*values: Int, var **named: Int):
    """Take many values.

    Args:
        values: Some.
        named: Others.
    """
    pass


def named(first: Int, var **others: Int):
    """Take named values.

    Args:
        first: One.
        others: Others.
    """
    pass


@fieldwise_init
struct Level(Copyable):
    """A level."""

    var value: UInt8
    """How high it is."""
    var share: Float64
    """How much there is."""

    comptime LOW = Level(0, 1)
    """The lowest."""
    comptime HIGH = Self(share=2, value=9)
    """The highest."""


struct Wide(Copyable):
    """A number."""

    comptime NONE = Wide(3)
    """None."""

    def __init__(out self, value: UInt16):
        """Make one.

        Args:
            value: A number.
        """
        pass


struct Matrix[rows: Int, columns: Int = rows]:
    """A matrix.

    Parameters:
        rows: How many rows.
        columns: How many columns.
    """

    def transposed(self) -> Matrix[Self.columns, Self.rows]:
        """Exchange rows and columns.

        Returns:
            The matrix.
        """
        return {}

    def squared(self) -> Matrix[Self.rows, Self.rows]:
        """Make it square.

        Returns:
            The matrix.
        """
        return {}

    def __init__(out self):
        """Make one."""
        pass
