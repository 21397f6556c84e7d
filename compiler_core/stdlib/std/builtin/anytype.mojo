"""Arguments of any type that conforms to a trait."""

from std.traits.anytype import AnyType

comptime Some[Trait: AnyType] = ...
"""The type of an argument that may be of any type that conforms to a trait."""
