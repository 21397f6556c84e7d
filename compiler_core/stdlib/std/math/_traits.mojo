"""What can be rounded, divided and raised to powers."""


trait Absable:
    """A type whose values have an absolute value."""

    def __abs__(self) -> Self:
        """Return the absolute value.

        Returns:
            The absolute value.
        """
        ...


trait Ceilable:
    """A type whose values can be rounded up."""

    def __ceil__(self) -> Self:
        """Round up.

        Returns:
            The rounded value.
        """
        ...


trait Floorable:
    """A type whose values can be rounded down."""

    def __floor__(self) -> Self:
        """Round down.

        Returns:
            The rounded value.
        """
        ...


trait Truncable:
    """A type whose values can be rounded toward nought."""

    def __trunc__(self) -> Self:
        """Round toward nought.

        Returns:
            The rounded value.
        """
        ...


trait Roundable:
    """A type whose values can be rounded."""

    def __round__(self) -> Self:
        """Round to the nearest integer.

        Returns:
            The rounded value.
        """
        ...

    def __round__(self, ndigits: Int) -> Self:
        """Round to a number of digits behind the point.

        Args:
            ndigits: How many digits.

        Returns:
            The rounded value.
        """
        ...


trait CeilDivable:
    """A type whose values can be divided, rounding up."""

    def __ceildiv__(self, denominator: Self) -> Self:
        """Divide and round up.

        Args:
            denominator: What to divide by.

        Returns:
            The quotient.
        """
        ...


trait CeilDivableRaising:
    """A type whose values can be divided, rounding up, unless something is wrong."""

    def __ceildiv__(self, denominator: Self) raises -> Self:
        """Divide and round up.

        Args:
            denominator: What to divide by.

        Returns:
            The quotient.
        """
        ...


trait DivModable(Copyable, Deinitable):
    """A type whose values can be divided with a remainder."""

    def __divmod__(self, denominator: Self) -> Tuple[Self, Self]:
        """Divide and round down.

        Args:
            denominator: What to divide by.

        Returns:
            The quotient and what is left.
        """
        ...


trait Powable:
    """A type whose values can be raised to powers."""

    def __pow__(self, exp: Self) -> Self:
        """Raise to a power.

        Args:
            exp: The power.

        Returns:
            The value, raised.
        """
        ...


trait _Expable:
    """What e can be raised to the power of."""

    def __exp__(self) -> Self:
        """Raise e to the power of the value.

        Returns:
            The power.
        """
        ...
