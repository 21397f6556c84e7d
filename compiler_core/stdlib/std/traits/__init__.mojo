"""What types can do by the rules of the language."""

from std.traits.anytype import AnyType
from std.traits.copyable import Copyable, ImplicitlyCopyable, IsTriviallyCopyable
from std.traits.deinitable import (
    Deinitable,
    IsTriviallyDeinitable,
    ImplicitlyDeletable,
    ImplicitlyDestructible,
)
from std.traits.movable import IsTriviallyMovable, Movable
