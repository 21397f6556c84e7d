"""Values that several threads may use at once."""

from std.builtin.dtype import _is_float, _is_unsigned
from std.format import Writable, Writer
from std.memory.pointer import Pointer


struct Ordering(Equatable, TrivialRegisterPassable, Writable):
    """What other memory accesses an atomic one stays in order with."""

    comptime NOT_ATOMIC = Ordering(0)
    """No atomic access at all."""
    comptime UNORDERED = Ordering(1)
    """None."""
    comptime RELAXED = Ordering(2)
    """Those of the same value."""
    comptime ACQUIRE = Ordering(3)
    """Those behind it."""
    comptime RELEASE = Ordering(4)
    """Those before it."""
    comptime ACQUIRE_RELEASE = Ordering(5)
    """Those on both sides."""
    comptime SEQUENTIAL = Ordering(6)
    """All, as all threads see them."""

    var _value: UInt8

    def __init__(out self, value: UInt8):
        """Make an ordering."""
        self._value = value

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether two orderings are the same."""
        return self._value == other._value

    def _name(self) -> StaticString:
        if self == Self.NOT_ATOMIC:
            return "NOT_ATOMIC"
        if self == Self.UNORDERED:
            return "UNORDERED"
        if self == Self.RELAXED:
            return "RELAXED"
        if self == Self.ACQUIRE:
            return "ACQUIRE"
        if self == Self.RELEASE:
            return "RELEASE"
        if self == Self.ACQUIRE_RELEASE:
            return "ACQUIRE_RELEASE"
        return "SEQUENTIAL"

    def _word(self) -> StringLiteral:
        """Return what the compiler calls it."""
        if self == Self.UNORDERED:
            return "unordered"
        if self == Self.RELAXED:
            return "monotonic"
        if self == Self.ACQUIRE:
            return "acquire"
        if self == Self.RELEASE:
            return "release"
        if self == Self.ACQUIRE_RELEASE:
            return "acq_rel"
        return "seq_cst"

    def _is_for_load(self) -> Bool:
        """Tell whether a value can be read so."""
        return (
            self != Self.NOT_ATOMIC and self != Self.RELEASE and self != Self.ACQUIRE_RELEASE
        )

    def _is_for_store(self) -> Bool:
        """Tell whether a value can be written so."""
        return (
            self != Self.NOT_ATOMIC and self != Self.ACQUIRE and self != Self.ACQUIRE_RELEASE
        )

    def _is_for_update(self) -> Bool:
        """Tell whether a value can be read and written at once so."""
        return self != Self.NOT_ATOMIC and self != Self.UNORDERED

    def as_string_slice(self) -> StaticString:
        """Return the name.

        Returns:
            The name, behind that of the type.
        """
        if self == Self.NOT_ATOMIC:
            return "Ordering.NOT_ATOMIC"
        if self == Self.UNORDERED:
            return "Ordering.UNORDERED"
        if self == Self.RELAXED:
            return "Ordering.RELAXED"
        if self == Self.ACQUIRE:
            return "Ordering.ACQUIRE"
        if self == Self.RELEASE:
            return "Ordering.RELEASE"
        if self == Self.ACQUIRE_RELEASE:
            return "Ordering.ACQUIRE_RELEASE"
        return "Ordering.SEQUENTIAL"

    def write_to(self, mut writer: Some[Writer]):
        """Write the name.

        Args:
            writer: Where to.
        """
        writer.write_string(self._name())

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the name behind that of the type.

        Args:
            writer: Where to.
        """
        writer.write_string(self.as_string_slice())


struct Atomic[T: Deinitable & Movable, *, scope: StaticString = ""](Movable):
    """A value that several threads may use at once.

    Unless another ordering is asked for, every access is in order with all others, as all threads
    see them.

    Parameters:
        T: What the value is.
        scope: Which threads use it; all of the processor do.
    """

    var _value: Self.T

    @implicit
    def __init__(out self, var value: Self.T):
        """Start with a value."""
        self._value = value^

    def load[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](self: Atomic[Scalar[dtype], scope=_]) -> Scalar[dtype]:
        """Return the value."""
        comptime assert ordering._is_for_load(), "a value cannot be read in this ordering"
        return __mlir_op.`pop.load`[_type=Scalar[dtype], ordering=ordering._word()](
            Pointer(to=self._value)._mlir_value
        )

    def store[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](mut self: Atomic[Scalar[dtype], scope=_], value: Scalar[dtype]):
        """Replace the value."""
        comptime assert ordering._is_for_store(), "a value cannot be written in this ordering"
        __mlir_op.`pop.store`[ordering=ordering._word()](value, Pointer(to=self._value)._mlir_value)

    def fetch_add[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](mut self: Atomic[Scalar[dtype], scope=_], rhs: Scalar[dtype]) -> Scalar[dtype]:
        """Add to the value, and return what it was."""
        comptime assert ordering._is_for_update(), "a value cannot be changed in this ordering"
        comptime if _is_float[dtype]:
            return __mlir_op.`pop.atomic.rmw`[
                bin_op="fadd", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)
        else:
            return __mlir_op.`pop.atomic.rmw`[
                bin_op="add", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)

    def fetch_sub[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](mut self: Atomic[Scalar[dtype], scope=_], rhs: Scalar[dtype]) -> Scalar[dtype]:
        """Subtract from the value, and return what it was."""
        comptime assert ordering._is_for_update(), "a value cannot be changed in this ordering"
        comptime if _is_float[dtype]:
            return __mlir_op.`pop.atomic.rmw`[
                bin_op="fsub", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)
        else:
            return __mlir_op.`pop.atomic.rmw`[
                bin_op="sub", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)

    def __iadd__[dtype: DType, //](mut self: Atomic[Scalar[dtype], scope=_], rhs: Scalar[dtype]):
        """Add to the value."""
        _ = self.fetch_add(rhs)

    def __isub__[dtype: DType, //](mut self: Atomic[Scalar[dtype], scope=_], rhs: Scalar[dtype]):
        """Subtract from the value."""
        _ = self.fetch_sub(rhs)

    def max[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](mut self: Atomic[Scalar[dtype], scope=_], rhs: Scalar[dtype]):
        """Replace the value by one that is greater."""
        comptime if _is_unsigned[dtype]:
            _ = __mlir_op.`pop.atomic.rmw`[
                bin_op="umax", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)
        else:
            _ = __mlir_op.`pop.atomic.rmw`[
                bin_op="max", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)

    def min[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](mut self: Atomic[Scalar[dtype], scope=_], rhs: Scalar[dtype]):
        """Replace the value by one that is less."""
        comptime if _is_unsigned[dtype]:
            _ = __mlir_op.`pop.atomic.rmw`[
                bin_op="umin", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)
        else:
            _ = __mlir_op.`pop.atomic.rmw`[
                bin_op="min", ordering=ordering._word(), _type=Scalar[dtype]
            ](Pointer(to=self._value)._mlir_value, rhs)

    def compare_exchange[
        dtype: DType,
        //,
        *,
        success_ordering: Ordering = Ordering.SEQUENTIAL,
        failure_ordering: Ordering = Ordering.SEQUENTIAL,
        weak: Bool = False,
    ](
        mut self: Atomic[Scalar[dtype], scope=_], mut expected: Scalar[dtype], desired: Scalar[dtype]
    ) -> Bool:
        """Replace the value if it is the expected one; otherwise say what it is.

        Parameters:
            dtype: What kind of number.
            success_ordering: What it stays in order with.
            failure_ordering: What it stays in order with if nothing is replaced.
            weak: Whether it may fail though the value is the expected one; it does not.

        Args:
            expected: What the value should be; becomes what it is.
            desired: What it should become.

        Returns:
            Whether it was the expected one.
        """
        var found = __mlir_op.`pop.atomic.cmpxchg`[
            success_ordering=success_ordering._word(),
            failure_ordering=failure_ordering._word(),
            _type=__mlir_type[`!kgen.struct<(`, Scalar[dtype], `, i1)>`],
        ](Pointer(to=self._value)._mlir_value, expected, desired)
        expected = __mlir_op.`kgen.struct.extract`[index=0, _type=Scalar[dtype]](found)
        return __mlir_op.`kgen.struct.extract`[index=1, _type=Bool](found)

    @staticmethod
    def compare_exchange[
        dtype: DType,
        *,
        success_ordering: Ordering = Ordering.SEQUENTIAL,
        failure_ordering: Ordering = Ordering.SEQUENTIAL,
        weak: Bool = False,
    ](
        ptr: Pointer[mut=True, Scalar[dtype], _],
        mut expected: Scalar[dtype],
        desired: Scalar[dtype],
    ) -> Bool where Self.T == Scalar[dtype]:
        """Replace a number in memory if it is the expected one; otherwise say what it is."""
        return Self._of(ptr).compare_exchange(expected, desired)

    @staticmethod
    def fetch_sub[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](ptr: Pointer[mut=True, Scalar[dtype], _], rhs: Scalar[dtype]) -> Scalar[dtype] where Self.T == Scalar[dtype]:
        """Subtract from a number in memory, and return what it was."""
        return Self._of(ptr).fetch_sub(rhs)

    @staticmethod
    def _of[dtype: DType](ptr: Pointer[Scalar[dtype], _]) -> ref [MutUntrackedOrigin] Atomic[
        Scalar[dtype]
    ]:
        """See a number in memory as one that several threads may use at once."""
        return ptr.unsafe_bitcast[Atomic[Scalar[dtype]]]().unsafe_mut_cast[
            True
        ]().unsafe_origin_cast[MutUntrackedOrigin]()[]

    @staticmethod
    def load[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](ptr: Pointer[Scalar[dtype], _]) -> Scalar[dtype] where Self.T == Scalar[dtype]:
        """Return a number in memory."""
        return Self._of(ptr).load[ordering=ordering]()

    @staticmethod
    def store[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](ptr: Pointer[mut=True, Scalar[dtype], _], value: Scalar[dtype]) where Self.T == Scalar[dtype]:
        """Replace a number in memory."""
        Self._of(ptr).store[ordering=ordering](value)

    @staticmethod
    def fetch_add[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](ptr: Pointer[mut=True, Scalar[dtype], _], rhs: Scalar[dtype]) -> Scalar[dtype] where Self.T == Scalar[dtype]:
        """Add to a number in memory, and return what it was."""
        return Self._of(ptr).fetch_add[ordering=ordering](rhs)

    @staticmethod
    def max[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](ptr: Pointer[mut=True, Scalar[dtype], _], rhs: Scalar[dtype]) where Self.T == Scalar[dtype]:
        """Replace a number in memory by one that is greater."""
        Self._of(ptr).max[ordering=ordering](rhs)

    @staticmethod
    def min[
        dtype: DType, //, *, ordering: Ordering = Ordering.SEQUENTIAL
    ](ptr: Pointer[mut=True, Scalar[dtype], _], rhs: Scalar[dtype]) where Self.T == Scalar[dtype]:
        """Replace a number in memory by one that is less."""
        Self._of(ptr).min[ordering=ordering](rhs)


def fence[ordering: Ordering = Ordering.SEQUENTIAL, *, scope: StaticString = ""]():
    """Keep all memory accesses before this before those behind it.

    Parameters:
        ordering: Which accesses, at least.
        scope: Of which threads; the ones of a processor are always meant.
    """
    comptime assert (
        ordering._is_for_update() and ordering != Ordering.RELAXED
    ), "no accesses are kept before others in this ordering"
    __mlir_op.`pop.fence`[ordering=ordering._word()]()
