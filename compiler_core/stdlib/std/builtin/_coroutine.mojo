"""What a call of an asynchronous function gives."""


struct Coroutine[T: Movable & Deinitable](Movable, not Deinitable):
    """The call of an asynchronous function, whose result is still to be taken with `__await`.

    Parameters:
        T: What the result is.
    """

    var _result: Self.T

    def __init__(out self, var result: Self.T):
        """Keep the result of a call.

        Args:
            result: The result.
        """
        self._result = result^

    def __await__(deinit self) -> Self.T:
        """Take the result.

        Returns:
            The result.
        """
        return self._result^
