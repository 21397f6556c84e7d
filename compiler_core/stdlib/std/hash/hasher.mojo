"""What makes hash values."""

from std.collections.span import Span
from std.hash._ahash import AHasher
from std.hash._fnv1a import Fnv1a

comptime default_hasher = AHasher[0]
"""What makes hash values when nothing else is asked for."""
comptime default_comp_time_hasher = Fnv1a
"""What makes hash values while compiling."""


trait Hasher:
    """A type whose values are fed with values and give a hash value in the end."""

    def _update_with_simd(mut self, value: SIMD[_, _]):
        """Take numbers.

        Args:
            value: The numbers.
        """
        ...

    def update(mut self, value: Span[mut=False, UInt8, _]):
        """Take bytes.

        Args:
            value: The bytes.
        """
        ...

    def finish(var self) -> UInt64:
        """Give the hash value.

        Returns:
            The hash value.
        """
        ...
