"""Values that can be told apart by what they are, not by what they hold."""


trait Identifiable:
    """A type whose values have an identity."""

    def __is__(self, rhs: Self) -> Bool:
        """Tell whether two are the same.

        Args:
            rhs: The other.

        Returns:
            Whether they are.
        """
        ...

    def __isnot__(self, rhs: Self) -> Bool:
        """Tell whether two are not the same.

        Args:
            rhs: The other.

        Returns:
            Whether they are not.
        """
        return not self.__is__(rhs)
