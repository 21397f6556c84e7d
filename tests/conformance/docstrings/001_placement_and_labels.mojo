"""A module about measuring.

Longer text of the module stands here.
"""


comptime unit = 2
"""The unit that everything is measured in."""


trait Measured:
    """What has a length."""

    comptime Scale: Int
    """How much longer it seems."""

    def length(self) -> Int:
        """Returns the length.

        Returns:
            The length in units.
        """
        ...


@fieldwise_init
struct Rod[width: Int = 1](Measured):
    """A straight thing.

    Parameters:
        width: How thick it is.
    """

    comptime Scale = 10
    """Rods seem ten times longer."""

    var size: Int
    """The size in units."""

    def length(self) -> Int:
        """Returns the size, unscaled.

        Returns:
            The size.
        """
        return self.size


def longest[T: Measured](a: T, b: T) raises -> Int:
    """Finds the greater length.

    Parameters:
        T: What is compared.

    Args:
        a: One thing.
        b: The other thing.

    Returns:
        The greater length, in units.

    Raises:
        An error if both have none.

    Examples:

    ```mojo
    %# a hidden line
    print("never run")
    ```

    Note:
        A label of our own.
    """
    if a.length() + b.length() == 0:
        raise Error("no length")
    return max(a.length(), b.length())


def main() raises:
    """Runs everything."""
    print(longest(Rod(3), Rod(8)) * unit * Rod[2].Scale)
    try:
        print(longest(Rod[4](0), Rod[4](0)))
    except e:
        print(e)
