"""The variables of the environment."""

from std._system.environment import remove_variable, set_variable
from std.collections.string._bytes import Bytes
from std.collections.string.string import String
from std.os._errors import c_text


def getenv(name: String, default: String = "") -> String:
    """Return the value of a variable.

    Args:
        name: Its name.
        default: What to return if there is no such variable.

    Returns:
        The value.
    """
    var key = c_text(name)
    var found = __mlir_op.`pop.external_call`[func="getenv", _type=Bytes](key._data)
    _ = key
    if __mlir_op.`pop.pointer_to_index`[_type=Int](found) == 0:
        return default
    return String._copied(
        found, __mlir_op.`pop.external_call`[func="strlen", _type=Int](found)
    )


def setenv(name: String, value: String, overwrite: Bool = True) -> Bool:
    """Set a variable.

    Args:
        name: Its name.
        value: Its value.
        overwrite: Whether to do so if there is one already.

    Returns:
        Whether it worked.
    """
    var key = c_text(name)
    var text = c_text(value)
    if not overwrite:
        var found = __mlir_op.`pop.external_call`[func="getenv", _type=Bytes](key._data)
        if __mlir_op.`pop.pointer_to_index`[_type=Int](found) != 0:
            return True
    var status = set_variable(key._data, text._data)
    _ = key
    _ = text
    return status == 0


def unsetenv(name: String) -> Bool:
    """Take a variable away.

    Args:
        name: Its name.

    Returns:
        Whether it worked.
    """
    var key = c_text(name)
    var status = remove_variable(key._data)
    _ = key
    return status == 0
