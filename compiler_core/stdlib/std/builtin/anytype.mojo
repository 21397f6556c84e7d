"""Arguments of any type that conforms to a trait."""

from std.traits.anytype import AnyType
from std.traits.deinitable import Deinitable, ImplicitlyDeletable, ImplicitlyDestructible

comptime AnyTrait[Trait: AnyType] = ...
"""The type of the traits that refine a trait."""
comptime Some[Trait: AnyTrait[AnyType]] = ...
"""The type of an argument that may be of any type that conforms to a trait."""
comptime SomeTypeList[Trait: AnyTrait[AnyType]] = ...
"""The types of arguments each of which may be of any type that conforms to a trait."""
