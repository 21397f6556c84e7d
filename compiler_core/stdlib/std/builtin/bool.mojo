"""Truth values."""

from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.python.conversions import ConvertibleFromPython, ConvertibleToPython
from std.python.python import Python
from std.python.python_object import PythonObject



trait Boolable:
    """A type whose values can stand as a condition."""

    def __bool__(self) -> Bool:
        """Tell whether the value counts as true.

        Returns:
            Whether it does.
        """
        ...


struct Bool(
    Boolable,
    Comparable,
    ConvertibleFromPython,
    ConvertibleToPython,
    Defaultable,
    EnumLike,
    Floatable,
    Intable,
    TrivialRegisterPassable,
    Hashable,
    Writable,
):
    """`True` or `False`."""

    comptime MIN: Bool = False
    """The lesser of the two values."""
    comptime MAX: Bool = True
    """The greater of the two values."""

    comptime _enum_case_names = ParameterList.of["False", "True"].values
    comptime _enum_case_types = TypeList.of[Trait=AnyType, NoneType, NoneType].values
    comptime _enum_is_exhaustive = True

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case: 1 for `True`."""
        return Int(self)

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self] TypeList[values=Self._enum_case_types]()[id]:
        """Return what is in a case, which is nothing."""
        return Pointer(to=self).unsafe_bitcast[TypeList[values=Self._enum_case_types]()[id]]()[]

    def __init__(out self):
        """Make `False`."""
        self = False

    @implicit
    def __init__(out self, value: __mlir_type.i1):
        """Take a truth value of the machine.

        Args:
            value: The truth value.
        """
        self = value

    def __init__(out self, *, mlir_value: __mlir_type.`!kgen.scalar<bool>`):
        """Take a truth value of the machine's vectors.

        Args:
            mlir_value: The truth value.
        """
        self = mlir_value

    @implicit
    def __init__(out self, value: Scalar[DType.bool]):
        """Take the truth value of a vector of one.

        Args:
            value: The vector.
        """
        self = __mlir_op.`pop.simd.extractelement`[_type=Self](value, 0)

    def __init__[T: Boolable, //](out self, value: T):
        """Tell whether a value counts as true.

        Args:
            value: The value.
        """
        self = value.__bool__()

    def __init__(out self, *, py: PythonObject) raises:
        """Tell whether an object of Python counts as true.

        Args:
            py: The object.
        """
        self = Python.is_true(py)

    def to_python_object(var self) raises -> PythonObject:
        """Return the truth value as Python has it.

        Returns:
            The object.
        """
        return PythonObject(self)

    def __init__(out self, value: NoneType):
        """Make `False` of `None`.

        Args:
            value: `None`.
        """
        self = False

    def __bool__(self) -> Self:
        """Return the value itself.

        Returns:
            The value.
        """
        return self

    def __mlir_i1__(self) -> __mlir_type.i1:
        """Return the truth value of the machine.

        Returns:
            The value.
        """
        return self

    def __mlir_bool__(self) -> __mlir_type.`!kgen.scalar<bool>`:
        """Return the truth value of the machine's vectors.

        Returns:
            The value.
        """
        return self

    @deprecated("use 'Int(…)' instead")
    def __as_int__(self) -> Int:
        """Return 1 for true and 0 for false."""
        return Int(self)

    def __int__(self) -> Int:
        """Turn the value into an integer.

        Returns:
            One for `True`, nought for `False`.
        """
        return 1 if self else 0

    def __float__(self) -> Float64:
        """Turn the value into a float.

        Returns:
            One for `True`, nought for `False`.
        """
        return 1.0 if self else 0.0

    def __mlir_index__(self) -> __mlir_type.index:
        """Turn the value into an index.

        Returns:
            One for `True`, nought for `False`.
        """
        return 1 if self else 0

    def __eq__(self, rhs: Self, /) -> Self:
        """Compare two values.

        Args:
            rhs: The other value.

        Returns:
            Whether they are equal.
        """
        return __mlir_op.`pop.not`(__mlir_op.`pop.xor`(self, rhs))

    def __ne__(self, rhs: Self, /) -> Self:
        """Compare two values.

        Args:
            rhs: The other value.

        Returns:
            Whether they differ.
        """
        return __mlir_op.`pop.xor`(self, rhs)

    def __lt__(self, rhs: Self) -> Self:
        """Compare two values; `False` comes first.

        Args:
            rhs: The other value.

        Returns:
            Whether this one comes before the other.
        """
        return __mlir_op.`pop.and`(__mlir_op.`pop.not`(self), rhs)

    def __le__(self, rhs: Self) -> Self:
        """Compare two values; `False` comes first.

        Args:
            rhs: The other value.

        Returns:
            Whether this one does not come behind the other.
        """
        return __mlir_op.`pop.or`(__mlir_op.`pop.not`(self), rhs)

    def __gt__(self, rhs: Self) -> Self:
        """Compare two values; `False` comes first.

        Args:
            rhs: The other value.

        Returns:
            Whether this one comes behind the other.
        """
        return __mlir_op.`pop.and`(self, __mlir_op.`pop.not`(rhs))

    def __ge__(self, rhs: Self) -> Self:
        """Compare two values; `False` comes first.

        Args:
            rhs: The other value.

        Returns:
            Whether this one does not come before the other.
        """
        return __mlir_op.`pop.or`(self, __mlir_op.`pop.not`(rhs))

    def __invert__(self) -> Self:
        """Return the other value.

        Returns:
            `True` for `False`, and the other way round.
        """
        return __mlir_op.`pop.not`(self)

    def __and__(self, rhs: Self) -> Self:
        """Tell whether both are true.

        Args:
            rhs: The other value.

        Returns:
            Whether they are.
        """
        return __mlir_op.`pop.and`(self, rhs)

    def __or__(self, rhs: Self) -> Self:
        """Tell whether one is true.

        Args:
            rhs: The other value.

        Returns:
            Whether one is.
        """
        return __mlir_op.`pop.or`(self, rhs)

    def __xor__(self, rhs: Self) -> Self:
        """Tell whether exactly one is true.

        Args:
            rhs: The other value.

        Returns:
            Whether exactly one is.
        """
        return __mlir_op.`pop.xor`(self, rhs)

    def __rand__(self, lhs: Self) -> Self:
        """Tell whether both are true.

        Args:
            lhs: The other value.

        Returns:
            Whether they are.
        """
        return lhs & self

    def __ror__(self, lhs: Self) -> Self:
        """Tell whether one is true.

        Args:
            lhs: The other value.

        Returns:
            Whether one is.
        """
        return lhs | self

    def __rxor__(self, lhs: Self) -> Self:
        """Tell whether exactly one is true.

        Args:
            lhs: The other value.

        Returns:
            Whether exactly one is.
        """
        return lhs ^ self

    def __iand__(mut self, rhs: Self):
        """Become false unless the other is true.

        Args:
            rhs: The other value.
        """
        self = self & rhs

    def __ior__(mut self, rhs: Self):
        """Become true if the other is.

        Args:
            rhs: The other value.
        """
        self = self | rhs

    def __ixor__(mut self, rhs: Self):
        """Change if the other is true.

        Args:
            rhs: The other value.
        """
        self = self ^ rhs

    def write_to(self, mut writer: Some[Writer]):
        """Write the truth value."""
        if self:
            writer.write_string("True")
        else:
            writer.write_string("False")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the truth value."""
        if self:
            writer.write_string("True")
        else:
            writer.write_string("False")

    def __hash__[H: Hasher](self, mut hasher: H):
        """Feed the truth value to a hasher."""
        hasher._update_with_simd(UInt8(1) if self else UInt8(0))


def all(value: SIMD) -> Bool:
    """Tell whether all numbers are not nought.

    Args:
        value: The numbers.

    Returns:
        Whether all are.
    """
    return value.cast[DType.bool]().reduce_and()


def any(value: SIMD) -> Bool:
    """Tell whether any number is not nought.

    Args:
        value: The numbers.

    Returns:
        Whether any is.
    """
    return value.cast[DType.bool]().reduce_or()


def all[
    IterableType: Iterable
](ref iterable: IterableType) -> Bool where conforms_to(
    IterableType.IteratorType[origin_of(iterable)].Element, Boolable & Deinitable
):
    """Tell whether all elements count as true.

    Args:
        iterable: What has the elements.

    Returns:
        Whether all do.
    """
    for element in iterable:
        if not element:
            return False
    return True


def any[
    IterableType: Iterable
](ref iterable: IterableType) -> Bool where conforms_to(
    IterableType.IteratorType[origin_of(iterable)].Element, Boolable & Deinitable
):
    """Tell whether any element counts as true.

    Args:
        iterable: What has the elements.

    Returns:
        Whether any does.
    """
    for element in iterable:
        if element:
            return True
    return False
