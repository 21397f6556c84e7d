"""Writing bytes to what the system numbers."""

from std._system.descriptors import write_file
from std.collections.string._bytes import Bytes, behind


def write_bytes(descriptor: Int32, bytes: Bytes, length: Int):
    """Write all bytes, as far as the system takes them."""
    var at = 0
    while at < length:
        var count = write_file(descriptor, behind(bytes, at), length - at)
        if count <= 0:
            return
        at = at + count
