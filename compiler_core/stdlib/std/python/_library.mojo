"""Finds Python's library and starts it: once, when the first of its functions is called.

A process that is a Python already, as one that imports a module made of Mojo code, goes on with what it has.
Otherwise the library is looked for: where `MOJO_PYTHON_LIBRARY` says, or else as the Python of the virtual
environment, or the `python3` that a shell would start, says of itself.
"""

from std._system.directories import LONGEST_PATH, resolved
from std._system.kind import on_windows
from std._system.libraries import failure_of_libraries, open_library, symbol_of
from std._system.processes import close_command, open_command
from std.collections.string._bytes import Bytes
from std.collections.string.string import String
from std.collections.string.string_span import StaticString, StringSpan
from std.os import abort
from std.os.fstat import _mode_of
from std.sys.arg import argv
from std.sys.info import CompilationTarget
from std.memory.pointer import Pointer

comptime Address = __mlir_type[`!kgen.pointer<`, UInt8, `>`]
"""Where something of C is, or nought."""

# What a Python says of itself: where it is, then the files that may be its library.
comptime _QUESTION = (
    "import os, sys, sysconfig as s; v = s.get_config_var; print(sys.executable); f ="
    " [v('INSTSONAME'), v('LDLIBRARY'), 'libpython' + (v('LDVERSION') or v('VERSION') or '') +"
    " ('.dylib' if sys.platform == 'darwin' else '.so'), 'python%d%d.dll' % sys.version_info[:2]]; d ="
    " [v('LIBDIR'), v('LIBPL'), os.path.join(sys.base_prefix, 'lib'), v('PYTHONFRAMEWORKPREFIX'),"
    " sys.base_prefix]; p = [os.path.join(a, b) for a in d for b in f if a and b and not"
    " b.endswith('.a')]; [print(x) for x in p if os.path.exists(x)]"
)


def is_null(address: Address) -> Bool:
    """Tell whether an address leads nowhere."""
    return __mlir_op.`pop.pointer_to_index`[_type=Int](address) == 0


def null() -> Address:
    """Return the address that leads nowhere."""
    return __mlir_op.`pop.index_to_pointer`[_type=Address](0)


def find_function(name: StaticString) -> Address:
    """Return where a function of Python's library is, which is started before.

    Args:
        name: The function; its bytes are followed by a zero.

    Returns:
        Its address.
    """
    var library = _started()
    var found = _symbol(library, name)
    if is_null(found):
        abort(String("the Python library has no function '", name, "'"))
    return found


def ensure_started() raises:
    """Start Python if it is not running."""
    var library = _kept()
    if is_null(__mlir_op.`pop.load`[_type=Address](library)):
        __mlir_op.`pop.store`(_open(), library)


def _started() -> Address:
    try:
        ensure_started()
    except error:
        abort(String(error))
    return __mlir_op.`pop.load`[_type=Address](_kept())


def _kept() -> __mlir_type[`!kgen.pointer<`, Address, `>`]:
    """Return where the handle of the library is kept."""
    return __mlir_op.`pop.global_address`[
        name="python.library", type=Address, _type=__mlir_type[`!kgen.pointer<`, Address, `>`]
    ]()


def _symbol(library: Address, name: StaticString) -> Address:
    return _address(symbol_of(_number(library), Int(name.unsafe_ptr())))


def _number(address: Address) -> Int:
    return __mlir_op.`pop.pointer_to_index`[_type=Int](address)


def _address(number: Int) -> Address:
    return __mlir_op.`pop.index_to_pointer`[_type=Address](number)


def _opened(path: Pointer[Int8, _]) -> Address:
    # When they are called, functions are looked for; what Python loads later sees them too.
    var lazy_and_global = Int32(0x101) if CompilationTarget.is_linux() else Int32(0x9)
    return _address(open_library(Int(path), lazy_and_global))


def _open() raises -> Address:
    var here = _address(open_library(0, Int32(1)))
    var is_running = _symbol(here, "Py_IsInitialized")
    if (
        not is_null(is_running)
        and __mlir_op.`pop.external_call_at`[_type=Int32](is_running) != 0
    ):
        return here
    var executable = String()
    var library: Address
    var given = _environment("MOJO_PYTHON_LIBRARY")
    if given:
        library = _opened(given.as_c_string_span()._data)
        if is_null(library):
            raise Error("cannot load the library that MOJO_PYTHON_LIBRARY names: ", _reason())
        executable = _python_of_environment()
    else:
        library = _found(executable)
    _start(library, executable)
    return library


def _found(mut executable: String) raises -> Address:
    """Load the library that a Python says is its own."""
    var python = _environment("MOJO_PYTHON")
    if not python:
        python = _python_of_environment()
    if not python:
        python = "python" if on_windows() else "python3"
    var answer = _answer(python)
    var lines = answer.splitlines()
    if len(lines) == 0:
        raise Error(
            "no Python was found: '",
            python,
            "' could not be run; put it on the PATH, or name Python's shared library in the"
            " environment variable MOJO_PYTHON_LIBRARY",
        )
    executable = String(lines[0])
    for i in range(1, len(lines)):
        var path = String(lines[i])
        var library = _opened(path.as_c_string_span()._data)
        if not is_null(library):
            return library
    var why = String("it was built without one") if len(lines) == 1 else _reason()
    raise Error(
        "no shared library of Python was found for ",
        executable,
        ": ",
        why,
        "; install one (on Debian and Ubuntu the package libpython3.X of its version), or name one"
        " in the environment variable MOJO_PYTHON_LIBRARY",
    )


def _environment(name: StaticString) -> String:
    var value = __mlir_op.`pop.external_call`[func="getenv", _type=Address](
        name.unsafe_ptr()._mlir_value
    )
    return _text(value)


def _text(value: Address) -> String:
    """Copy the text of C that an address leads to; none is an empty text."""
    if is_null(value):
        return String()
    return String(unsafe_from_utf8_ptr=Pointer[UInt8, MutUntrackedOrigin](_mlir_value=value))


def _reason() -> String:
    return _text(_address(failure_of_libraries()))


def _python_of_environment() -> String:
    """Return the Python of the virtual environment that is active, if one is."""
    var directory = _environment("VIRTUAL_ENV")
    if not directory:
        return directory
    var python = directory + ("/Scripts/python.exe" if on_windows() else "/bin/python")
    return python if _mode_of(python) != 0 else String()


def _quoted(text: StringSpan[_]) -> String:
    """Write a text as one word for the shell."""
    comptime if on_windows():
        return String('"', text, '"')
    return String("'", text.replace("'", "'\\''"), "'")


def _answer(python: String) -> String:
    """Ask a Python about itself; an empty text if it cannot be run."""
    var command = String(_quoted(python), " -c ", _quoted(_QUESTION))
    comptime if on_windows():
        # The shell takes away the first and the last mark of all.
        command = String('"', command, ' 2>nul"')
    else:
        command += " 2>/dev/null"
    var mode = String("r")
    var stream = open_command(
        _address(Int(command.as_c_string_span()._data)), _address(Int(mode.as_c_string_span()._data))
    )
    _ = command
    _ = mode
    if is_null(stream):
        return String()
    var result = String()
    while True:
        var byte = __mlir_op.`pop.external_call`[func="fgetc", _type=Int32](stream)
        if byte < 0:
            break
        result._append_byte(UInt8(byte))
    close_command(stream)
    return result


def _start(library: Address, executable: String) raises:
    """Start the interpreter of a library, as the Python at a path is."""
    if executable:
        var decode = _symbol(library, "Py_DecodeLocale")
        var set_name = _symbol(library, "Py_SetProgramName")
        if not is_null(decode) and not is_null(set_name):
            var path = executable
            # It stays: the interpreter keeps the address.
            var wide = __mlir_op.`pop.external_call_at`[_type=Address](
                decode, path.as_c_string_span()._data, null()
            )
            __mlir_op.`pop.external_call_at`[_type=NoneType](set_name, wide)
    var without_signals = Int32(0)
    __mlir_op.`pop.external_call_at`[_type=NoneType](
        _symbol(library, "Py_InitializeEx"), without_signals
    )
    _add_own_directory(library)
    # What Python's streams hold is written, and what waits for the end is run.
    var end = _symbol(library, "Py_FinalizeEx")
    comptime if on_windows():
        # Its C library has this for libraries to find, the usual one is part of programs.
        var at_end = _symbol(null(), "_crt_atexit")
        if not is_null(at_end):
            _ = __mlir_op.`pop.external_call_at`[_type=Int32](at_end, end)
    else:
        _ = __mlir_op.`pop.external_call`[func="atexit", _type=Int32](end)


def _add_own_directory(library: Address):
    """Look for modules in the directory of the program first, as Python does with its scripts."""
    var words = argv()
    if len(words) == 0:
        return
    var program = String(words[0])
    var path = _resolved(program)
    if not path:
        var self_link = String("/proc/self/exe")
        path = _resolved(self_link)
    var end = max(path.rfind("/"), path.rfind("\\") if on_windows() else -1)
    if end < 0:
        return
    var directory = String(path[byte = : end if end > 0 else 1])
    var name = String("path")
    var list = __mlir_op.`pop.external_call_at`[_type=Address](
        _symbol(library, "PySys_GetObject"), name.as_c_string_span()._data
    )
    var text = __mlir_op.`pop.external_call_at`[_type=Address](
        _symbol(library, "PyUnicode_DecodeFSDefault"), directory.as_c_string_span()._data
    )
    if is_null(list) or is_null(text):
        return
    var first = 0
    _ = __mlir_op.`pop.external_call_at`[_type=Int32](
        _symbol(library, "PyList_Insert"), list, first, text
    )
    __mlir_op.`pop.external_call_at`[_type=NoneType](_symbol(library, "Py_DecRef"), text)


def _resolved(mut path: String) -> String:
    """Return the path of a file from the root, without links; empty if there is none."""
    var room = String(unsafe_uninit_length=LONGEST_PATH)
    var found = resolved(_address(Int(path.as_c_string_span()._data)), room._data)
    var result = _text(found)
    _ = room
    return result^
