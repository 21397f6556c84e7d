"""What can be a path."""


trait PathLike:
    """A type whose values say where a file is."""

    def __fspath__(self) -> String:
        """Return the path.

        Returns:
            The path as text.
        """
        ...
