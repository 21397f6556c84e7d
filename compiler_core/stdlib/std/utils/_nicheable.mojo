"""Types some bit patterns of which are no values: an optional value needs no room to say it is none."""

from std.memory.maybe_uninit import MaybeUninit
from std.memory.pointer import Pointer


struct NicheIndex(Equatable, TrivialRegisterPassable):
    """The number of a bit pattern that is no value."""

    comptime NotANiche = NicheIndex(-1)
    """There is a value."""

    var _value: Int

    def __init__(out self, index: Int):
        """Take the number.

        Args:
            index: The number.
        """
        self._value = index

    def __eq__(self, other: Self) -> Bool:
        """Tell whether both are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self._value == other._value


trait UnsafeNicheable:
    """A type some bit patterns of which are no values."""

    @staticmethod
    def niche_count() -> Int:
        """Return how many such patterns there are.

        Returns:
            The number, which is above nought.
        """
        ...

    @staticmethod
    def write_niche[index: Int](memory: Pointer[mut=True, MaybeUninit[Self], _]):
        """Write one of the patterns where no value is.

        Parameters:
            index: Which pattern.

        Args:
            memory: Where to.
        """
        ...

    @staticmethod
    def classify_niche(memory: Pointer[mut=False, MaybeUninit[Self], _]) -> NicheIndex:
        """Tell which pattern lies somewhere.

        Args:
            memory: Where a value or such a pattern is.

        Returns:
            The number of the pattern, `NicheIndex.NotANiche` if there is a value.
        """
        ...


trait UnsafeSingleNicheable(UnsafeNicheable):
    """A type one bit pattern of which is no value."""

    @staticmethod
    def write_niche(memory: Pointer[mut=True, MaybeUninit[Self], _]):
        """Write the pattern where no value is.

        Args:
            memory: Where to.
        """
        ...

    @staticmethod
    def isa_niche(memory: Pointer[mut=False, MaybeUninit[Self], _]) -> Bool:
        """Tell whether the pattern lies somewhere.

        Args:
            memory: Where a value or the pattern is.

        Returns:
            Whether it is the pattern.
        """
        ...

    @staticmethod
    def niche_count() -> Int:
        """Return how many patterns there are: one.

        Returns:
            The number.
        """
        return 1

    @staticmethod
    def write_niche[index: Int](memory: Pointer[mut=True, MaybeUninit[Self], _]):
        """Write the pattern where no value is.

        Parameters:
            index: Nought.

        Args:
            memory: Where to.
        """
        comptime assert index == 0, "there is but one such pattern"
        Self.write_niche(memory)

    @staticmethod
    def classify_niche(memory: Pointer[mut=False, MaybeUninit[Self], _]) -> NicheIndex:
        """Tell whether the pattern lies somewhere.

        Args:
            memory: Where a value or the pattern is.

        Returns:
            Nought if it is the pattern.
        """
        return NicheIndex(0) if Self.isa_niche(memory) else NicheIndex.NotANiche
