"""What can be turned into a `Float64`."""


trait Floatable:
    """A type whose values can be turned into a `Float64`."""

    def __float__(self) -> Float64:
        """Turn the value into a float.

        Returns:
            The float.
        """
        ...


trait FloatableRaising:
    """A type some of whose values can be turned into a `Float64`."""

    def __float__(self) raises -> Float64:
        """Turn the value into a float.

        Returns:
            The float.
        """
        ...
