"""What the system says about failures."""

from std._system.failures import last_failure
from std.collections.string._bytes import Bytes
from std.collections.string.string import String


def last_error() -> String:
    """Return what the last call that failed says about it."""
    var number = __mlir_op.`pop.load`[_type=Int32](last_failure())
    var text = __mlir_op.`pop.external_call`[func="strerror", _type=Bytes](number)
    return String._copied(
        text, __mlir_op.`pop.external_call`[func="strlen", _type=Int](text)
    )


def c_text(text: String) -> String:
    """Return a copy of a text behind which there is a zero byte."""
    var copy = String._copied(text._data, text._length)
    copy._append_byte(0)
    return copy^
