"""What the programs of an interactive session are put together with.

A variable that outlives the lines it was declared in lies in memory of its own, and its address in
a slot, which the next lines are told.
"""

from std.memory import unsafe_alloc


def slot[T: AnyType](address: Int) -> ref[MutUntrackedOrigin] T:
    """Returns the variable whose address a slot holds.

    Parameters:
        T: The type of the variable.

    Args:
        address: Where the slot is.

    Returns:
        The variable.
    """
    return Pointer[Pointer[T, MutUntrackedOrigin], MutUntrackedOrigin](
        unsafe_from_address=address
    )[][]


def keep[T: Movable](address: Int, var value: T):
    """Moves a value to memory of its own, and its address to a slot.

    Parameters:
        T: The type of the value.

    Args:
        address: Where the slot is.
        value: The value.
    """
    var place = unsafe_alloc[T](1)
    place.unsafe_write(value^)
    Pointer[Int, MutUntrackedOrigin](unsafe_from_address=address)[] = Int(place)


def take[T: Movable](address: Int) -> T:
    """Moves a variable out of the memory that it lies in.

    Parameters:
        T: The type of the variable.

    Args:
        address: Where the slot is.

    Returns:
        The value.
    """
    var place = Pointer[Pointer[T, MutUntrackedOrigin], MutUntrackedOrigin](
        unsafe_from_address=address
    )[]
    var value = place.unsafe_take_pointee()
    place.unsafe_free()
    return value^


def show(value: NoneType):
    """Shows nothing.

    Args:
        value: What a call returned that has no result.
    """
    pass


def show(value: String):
    """Shows a text as a program would write it.

    Args:
        value: The text.
    """
    print(repr(value))


def show[T: AnyType](value: T):
    """Shows a value, or its type if it has no text.

    Parameters:
        T: The type of the value.

    Args:
        value: The value.
    """
    comptime if conforms_to(T, Writable):
        print(value)
    else:
        print("<", reflect[T].name(), ">", sep="")


def fail(address: Int, error: Error):
    """Tells of an error that nobody has caught.

    Args:
        address: Where to note that there was one.
        error: The error.
    """
    print("Error:", error)
    Pointer[Int, MutUntrackedOrigin](unsafe_from_address=address)[] = 1
