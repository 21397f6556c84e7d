"""What has hash values."""

from std.collections.span import Span
from std.hash._ahash import AHasher
from std.hash.hasher import Hasher
from std.memory.pointer import Pointer

comptime default_hasher = AHasher[0]
"""What makes hash values when nothing else is asked for."""


trait Hashable:
    """A type whose values have hash values; equal ones have the same.

    A struct that does not say how gets the hash value of its fields.
    """

    def __hash__(self, mut hasher: Some[Hasher]):
        """Feed the value to a hasher.

        Args:
            hasher: What takes it.
        """
        ...


def hash[
    T: Hashable, //, HasherType: Defaultable & Hasher & Deinitable & Movable = default_hasher
](hashable: T) -> UInt64:
    """Return the hash value of a value.

    Parameters:
        T: What it is.
        HasherType: What makes hash values.

    Args:
        hashable: The value.

    Returns:
        The hash value.
    """
    var hasher = HasherType()
    hashable.__hash__(hasher)
    return hasher^.finish()


@deprecated(use=hash_bytes)
def hash[
    HasherType: Defaultable & Hasher & Deinitable & Movable = default_hasher
](bytes: Pointer[UInt8, _], n: Int) -> UInt64:
    """Return the hash value of bytes."""
    return hash_bytes[HasherType](
        Span[UInt8, ImmOrigin(bytes.origin)](unsafe_ptr=bytes.as_imm(), length=n)
    )


def hash_bytes[
    HasherType: Defaultable & Hasher & Deinitable & Movable = default_hasher
](bytes: Span[UInt8, _]) -> UInt64:
    """Return the hash value of bytes.

    Parameters:
        HasherType: What makes hash values.

    Args:
        bytes: The bytes.

    Returns:
        The hash value.
    """
    var hasher = HasherType()
    hasher.update(bytes)
    return hasher^.finish()
