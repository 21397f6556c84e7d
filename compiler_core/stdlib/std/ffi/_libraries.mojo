"""Libraries that are opened while the program runs."""

from std._system.libraries import (
    close_library,
    failure_of_libraries,
    open_library,
    symbol_of,
)
from std.collections.optional import Optional
from std.collections.string._bytes import Bytes
from std.ffi.cstring import CStringSpan
from std.memory.pointer import Pointer
from std.os._errors import c_text
from std.os.pathlike import PathLike
from std.sys.info import CompilationTarget

comptime _CChar = Int8


struct RTLD(Movable):
    """How a library is opened."""

    comptime LAZY = 1
    """Look up a function when it is first called."""
    comptime NOW = 2
    """Look up all functions at once."""
    comptime LOCAL = 4 if CompilationTarget.is_macos() else 0
    """Show its names only to who opens it."""
    comptime GLOBAL = 8 if CompilationTarget.is_macos() else 256
    """Show its names to all libraries that are opened later."""
    comptime NODELETE = 128 if CompilationTarget.is_macos() else 4096
    """Keep it when it is closed."""


comptime DEFAULT_RTLD = RTLD.NOW | RTLD.GLOBAL
"""How a library is opened unless something else is said."""


def dlopen(
    filename: Optional[Pointer[_CChar, ImmUntrackedOrigin]], flags: Int32
) -> Optional[Pointer[NoneType, MutUntrackedOrigin]]:
    """Open a library.

    Args:
        filename: Its name, with a zero byte behind it; nothing is the program itself.
        flags: How, see `RTLD`.

    Returns:
        What stands for it, or nothing.
    """
    var name = Int(filename.value()) if filename else 0
    return _pointer(open_library(name, flags))


def dlclose(handle: Optional[Pointer[NoneType, _]]) -> Int32:
    """Close a library.

    Args:
        handle: What stands for it.

    Returns:
        Nought if that was possible.
    """
    var address = Int(handle.value()) if handle else 0
    return close_library(address)


def dlerror() -> Optional[Pointer[_CChar, MutUntrackedOrigin]]:
    """Return what was wrong with the last library that was opened.

    Returns:
        The text, with a zero byte behind it, or nothing.
    """
    var address = failure_of_libraries()
    if address == 0:
        return None
    return Pointer[_CChar, MutUntrackedOrigin](unsafe_from_address=address)


def dlsym[
    result_type: AnyType = NoneType
](handle: Optional[Pointer[NoneType, _]], name: Pointer[_CChar, _]) -> Optional[
    Pointer[result_type, MutUntrackedOrigin]
]:
    """Look up a name in a library.

    Parameters:
        result_type: What is there.

    Args:
        handle: What stands for the library; nothing is the program with all its libraries.
        name: The name, with a zero byte behind it.

    Returns:
        Where it is, or nothing.
    """
    var address = Int(handle.value()) if handle else 0
    var found = symbol_of(address, Int(name))
    if found == 0:
        return None
    return Pointer[result_type, MutUntrackedOrigin](unsafe_from_address=found)


def _pointer(address: Int) -> Optional[Pointer[NoneType, MutUntrackedOrigin]]:
    if address == 0:
        return None
    return Pointer[NoneType, MutUntrackedOrigin](unsafe_from_address=address)


def _last_failure() -> String:
    var address = failure_of_libraries()
    if address == 0:
        return String("unknown dlopen error")
    return String(unsafe_from_utf8_ptr=Pointer[UInt8, MutUntrackedOrigin](unsafe_from_address=address))


struct _DLCallable[mut: Bool, //, return_type: AnyType, origin: Origin[mut=mut]](Copyable, ImplicitlyCopyable, Movable):
    """A function of a library.

    Parameters:
        mut: Whether the library may be changed.
        return_type: What it returns.
        origin: Where the library lives.
    """

    var _address: Int

    def __init__(out self, address: Int):
        """Take where the function is.

        Args:
            address: Its address.
        """
        self._address = address

    def __call__[*Ts: AnyType](self, *args: *Ts) -> Self.return_type:
        """Call the function.

        Args:
            args: What it is given.

        Returns:
            What it returns.
        """
        return __mlir_op.`pop.external_call_at`[_type=Self.return_type](self._address, args)


struct _DLHandle(Boolable, Copyable, ImplicitlyCopyable, Movable):
    """A library that somebody else opened and closes."""

    var _address: Int

    def __init__(out self, address: Int):
        self._address = address

    def __bool__(self) -> Bool:
        """Tell whether there is a library."""
        return self._address != 0

    def _find(self, name: String) -> Int:
        var text = c_text(name)
        var found = symbol_of(self._address, __mlir_op.`pop.pointer_to_index`[_type=Int](text._data))
        _ = text
        return found

    def check_symbol(self, var name: String) -> Bool:
        """Tell whether the library has a name.

        Args:
            name: The name.

        Returns:
            Whether it has.
        """
        return self._find(name) != 0

    @__old_keywords(result_type=return_type)
    def get_function[
        return_type: AnyType = NoneType
    ](ref self, var name: String) raises -> _DLCallable[return_type, origin_of(self)]:
        """Look up a function.

        Parameters:
            return_type: What it returns.

        Args:
            name: Its name.

        Returns:
            The function.

        Raises:
            An error if the library does not have it.
        """
        var found = self._find(name)
        if found == 0:
            raise Error("symbol not found: ", name)
        return _DLCallable[return_type, origin_of(self)](found)

    def call[
        name: StringLiteral, return_type: AnyType = NoneType, *Ts: AnyType
    ](self, *args: *Ts) -> return_type:
        """Call a function, which must be there.

        Parameters:
            name: Its name.
            return_type: What it returns.
            Ts: What it is given.

        Args:
            args: What it is given.

        Returns:
            What it returns.
        """
        return __mlir_op.`pop.external_call_at`[_type=return_type](
            self._find(String(name)), args
        )


struct OwnedDLHandle(Boolable, Movable):
    """A library that is closed at the end of the value."""

    var _handle: _DLHandle

    def __init__(out self, flags: Int = DEFAULT_RTLD) raises:
        """See the program itself as a library.

        Args:
            flags: How it is opened, see `RTLD`.
        """
        self._handle = _DLHandle(
            open_library(0, Int32(flags))
        )
        if not self._handle:
            raise Error("dlopen failed: ", _last_failure())

    def __init__[
        PathLike: PathLike, //
    ](out self, path: PathLike, flags: Int = DEFAULT_RTLD) raises:
        """Open a library.

        Args:
            path: Where it is, or its name.
            flags: How it is opened, see `RTLD`.

        Raises:
            An error if that is not possible.
        """
        var name = c_text(path.__fspath__())
        self._handle = _DLHandle(
            open_library(__mlir_op.`pop.pointer_to_index`[_type=Int](name._data), Int32(flags))
        )
        _ = name
        if not self._handle:
            raise Error("dlopen failed: ", _last_failure())

    def __init__(out self, *, unsafe_uninitialized: Bool):
        """Hold no library.

        Args:
            unsafe_uninitialized: Says so.
        """
        self._handle = _DLHandle(0)

    def __deinit__(deinit self):
        """Close the library."""
        if self._handle:
            _ = close_library(self._handle._address)

    def __bool__(self) -> Bool:
        """Tell whether there is a library."""
        return Bool(self._handle)

    def borrow(self) -> _DLHandle:
        """Return the library to use while this value lives.

        Returns:
            The library.
        """
        return self._handle

    def check_symbol(self, var name: String) -> Bool:
        """Tell whether the library has a name.

        Args:
            name: The name.

        Returns:
            Whether it has.
        """
        return self._handle.check_symbol(name^)

    @__old_keywords(result_type=return_type)
    def get_function[
        return_type: AnyType = NoneType
    ](ref self, var name: String) raises -> _DLCallable[return_type, origin_of(self)]:
        """Look up a function.

        Parameters:
            return_type: What it returns.

        Args:
            name: Its name.

        Returns:
            The function.

        Raises:
            An error if the library does not have it.
        """
        var found = self._handle._find(name)
        if found == 0:
            raise Error("symbol not found: ", name)
        return _DLCallable[return_type, origin_of(self)](found)

    def get_symbol[
        result_type: AnyType
    ](ref self, name: StringSpan[_]) -> Optional[Pointer[result_type, origin_of(self)]]:
        """Look up a name.

        Parameters:
            result_type: What is there.

        Args:
            name: The name.

        Returns:
            Where it is, or nothing.
        """
        var found = self._handle._find(String(name))
        if found == 0:
            return None
        return Pointer[result_type, origin_of(self)](unsafe_from_address=found)

    def get_symbol[
        result_type: AnyType
    ](ref self, *, cstr_name: CStringSpan[_]) -> Optional[
        Pointer[result_type, origin_of(self)]
    ]:
        """Look up a name.

        Parameters:
            result_type: What is there.

        Args:
            cstr_name: The name.

        Returns:
            Where it is, or nothing.
        """
        return self.get_symbol[result_type](StringSpan(unsafe_from_utf8=cstr_name.as_bytes()))

    def call[
        name: StringLiteral, return_type: AnyType = NoneType, *T: AnyType
    ](self, *args: *T) -> return_type:
        """Call a function, which must be there.

        Parameters:
            name: Its name.
            return_type: What it returns.
            T: What it is given.

        Args:
            args: What it is given.

        Returns:
            What it returns.
        """
        return __mlir_op.`pop.external_call_at`[_type=return_type](
            self._handle._find(String(name)), args
        )
