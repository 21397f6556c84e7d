"""What a call of an asynchronous function gives."""

from std._system.memory import unsafe_free_room, unsafe_room
from std.memory.maybe_uninit import MaybeUninit

comptime _Memory = __mlir_type.`!kgen.pointer<none>`


struct Coroutine[T: AnyType, E: AnyType, *Refs: AnyType](Movable, not Deinitable):
    """The call of an asynchronous function, which is done when `__await` asks for the result.

    Parameters:
        T: What the result is.
        E: What the function raises.
        Refs: The references that it was given.
    """

    var _frame: _Memory
    var _resume: def(_Memory) thin raises Self.E -> Self.T

    def __init__[F: Movable & def() raises Self.E -> Self.T, //](out self, var frame: F):
        """Keep what the function was given.

        Parameters:
            F: What calls it.

        Args:
            frame: The function, with all that it was given.
        """
        var room = unsafe_room[F](1)
        __get_address_as_uninit_lvalue(room) = frame^
        self._frame = __mlir_op.`pop.pointer.bitcast`[_type=_Memory](room)
        self._resume = _resumed[Self.T, Self.E, F]

    def __await__(deinit self) raises Self.E -> Self.T:
        """Call the function.

        Returns:
            Its result.
        """
        return self._resume(self._frame)

    def _release(deinit self) -> Tuple[_Memory, def(_Memory) thin raises Self.E -> Self.T]:
        """Give away what was kept, for the call to be done elsewhere."""
        return (self._frame, self._resume)


def _resumed[
    T: AnyType, E: AnyType, F: Movable & def() raises E -> T
](memory: _Memory) raises E -> T:
    """Call what is in memory, which is given back."""
    var room = __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, F, `>`]](memory)
    var frame = __get_address_as_owned_value(room)
    unsafe_free_room[F](room)
    return frame()


struct Owned[T: Movable](Movable):
    """A value that the function is to own, once it is called.

    What keeps the call lends its parts to the function and ends them behind it; this part ends
    without its value, which the function has taken. For a call that nobody awaits is an error.

    Parameters:
        T: What the value is.
    """

    var _value: MaybeUninit[Self.T]

    def __init__(out self, var value: Self.T):
        """Keep a value.

        Args:
            value: The value.
        """
        self._value = MaybeUninit(value^)

    def take(mut self) -> Self.T:
        """Move the value out, once.

        Returns:
            The value.
        """
        return self._value._pointer().unsafe_take_pointee()


struct Finished[T: Movable & Deinitable](Movable, not Deinitable):
    """The call of an asynchronous function that owns what it was given, which is done already.

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
