"""What types can do by the rules of the language."""

from std.traits.anytype import AnyType
from std.traits.copyable import Copyable, ImplicitlyCopyable
from std.traits.deinitable import Deinitable
from std.traits.movable import Movable
