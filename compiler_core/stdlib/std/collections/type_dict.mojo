"""Types that are found by keys."""

from std.builtin.anytype import AnyTrait
from std.collections.list import List


def _position[T: Equatable & Movable](keys: List[T], key: T) -> Int:
    """Return where a key is; -1 if it is not there."""
    for i in range(len(keys)):
        if keys[i] == key:
            return i
    return -1


struct TypeDict[
    T: Equatable & Movable, Trait: AnyTrait[AnyType] = AnyType, //, keys: List[T], *values: Trait
](TrivialRegisterPassable):
    """Types, each of which has a key.

    Parameters:
        T: What keys are.
        Trait: What the types conform to.
        keys: The keys.
        values: The types, in the order of the keys.
    """

    comptime length: Int = Self.values.length
    """How many types there are."""
    comptime get[key: Self.T]: Self.Trait = Self.values[_position(Self.keys, key)]
    """The type that has a key."""

    def __init__(out self):
        """Make the dictionary, which holds nothing when the program runs."""
        pass

    def __len__(self) -> Int:
        """Return how many types there are."""
        return Self.values.length
