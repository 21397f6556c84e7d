"""Saying what must be the case."""

from std.builtin.identifiable import Identifiable
from std.collections.optional import Optional
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.format import Writable
from std.python.python_object import PythonObject
from std.reflection.location import SourceLocation


def _place(location: Optional[SourceLocation], called: StringLiteral) -> SourceLocation:
    """Return the place that was given, or that of the call."""
    if location:
        return location.unsafe_value()
    return SourceLocation(_text=called)


def _failure(place: SourceLocation, message: String) -> Error:
    """Return the error about something that is not the case."""
    return Error("At ", place, ": AssertionError: ", message)


def _comparison(
    operator: StringLiteral, left: String, right: String, reason: String
) -> String:
    """Return what a comparison says that failed."""
    var text = String("`left ", operator, " right` comparison failed:\n   left: ")
    text.write(left, "\n  right: ", right)
    if reason:
        text.write("\n  reason: ", reason)
    return text^


def assert_true[
    T: Boolable, //
](
    val: T,
    msg: String = "condition was unexpectedly False",
    *,
    location: Optional[SourceLocation] = None,
) raises:
    """Raise unless a condition holds.

    Parameters:
        T: What the condition is.

    Args:
        val: The condition.
        msg: What to say otherwise.
        location: Where it is said to be.
    """
    if not val.__bool__():
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()), msg
        )


def assert_false[
    T: Boolable, //
](
    val: T,
    msg: String = "condition was unexpectedly True",
    *,
    location: Optional[SourceLocation] = None,
) raises:
    """Raise if a condition holds.

    Parameters:
        T: What the condition is.

    Args:
        val: The condition.
        msg: What to say then.
        location: Where it is said to be.
    """
    if val.__bool__():
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()), msg
        )


def assert_equal[
    T: Equatable & Writable
](
    lhs: T, rhs: T, msg: String = "", *, location: Optional[SourceLocation] = None
) raises:
    """Raise unless two values are equal.

    Parameters:
        T: What they are.

    Args:
        lhs: The one.
        rhs: The other.
        msg: Why they should be equal.
        location: Where it is said to be.
    """
    if not (lhs == rhs):
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()),
            _comparison("==", String(lhs), String(rhs), msg),
        )


def assert_equal(
    lhs: StringSpan[_],
    rhs: StringSpan[_],
    msg: String = "",
    *,
    location: Optional[SourceLocation] = None,
) raises:
    """Raise unless two texts are equal.

    Args:
        lhs: The one.
        rhs: The other.
        msg: Why they should be equal.
        location: Where it is said to be.
    """
    if not (lhs == rhs):
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()),
            _comparison("==", String(lhs), String(rhs), msg),
        )


def assert_equal[
    O1: ImmOrigin, O2: ImmOrigin
](
    lhs: List[StringSpan[O1]],
    rhs: List[StringSpan[O2]],
    msg: String = "",
    *,
    location: Optional[SourceLocation] = None,
) raises:
    """Raise unless two lists have the same texts.

    Parameters:
        O1: Where the texts of the one live.
        O2: Where those of the other live.

    Args:
        lhs: The one.
        rhs: The other.
        msg: Why they should be equal.
        location: Where it is said to be.
    """
    var equal = len(lhs) == len(rhs)
    for i in range(min(len(lhs), len(rhs))):
        equal = equal and lhs[i] == rhs[i]
    if not equal:
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()),
            _comparison("==", String(lhs), String(rhs), msg),
        )


def assert_equal_pyobj(
    lhs: PythonObject,
    rhs: PythonObject,
    msg: String = "",
    *,
    location: Optional[SourceLocation] = None,
) raises:
    """Raise unless Python says that two objects are equal.

    Args:
        lhs: The one.
        rhs: The other.
        msg: Why they should be equal.
        location: Where it is said to be.
    """
    if not (lhs == rhs):
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()),
            _comparison("==", String(lhs), String(rhs), msg),
        )


def assert_not_equal[
    T: Equatable & Writable, //
](
    lhs: T, rhs: T, msg: String = "", *, location: Optional[SourceLocation] = None
) raises:
    """Raise if two values are equal.

    Parameters:
        T: What they are.

    Args:
        lhs: The one.
        rhs: The other.
        msg: Why they should differ.
        location: Where it is said to be.
    """
    if lhs == rhs:
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()),
            _comparison("!=", String(lhs), String(rhs), msg),
        )


def assert_almost_equal[
    dtype: DType, size: Int
](
    lhs: SIMD[dtype, size],
    rhs: SIMD[dtype, size],
    msg: String = "",
    *,
    atol: Float64 = 1e-08,
    rtol: Float64 = 1e-05,
    equal_nan: Bool = False,
    location: Optional[SourceLocation] = None,
) raises:
    """Raise unless numbers are close to each other.

    Parameters:
        dtype: What kind of numbers.
        size: How many.

    Args:
        lhs: The ones.
        rhs: The others.
        msg: Why they should be close.
        atol: How far apart they may be.
        rtol: How far apart they may be, as a part of the greater one.
        equal_nan: Whether what is no number is close to its like.
        location: Where it is said to be.
    """
    var close = True
    for i in range(size):
        if not _is_close(
            lhs[i].cast[DType.float64](), rhs[i].cast[DType.float64](), atol, rtol, equal_nan
        ):
            close = False
    if close:
        return
    var text = String(lhs, " is not close to ", rhs, " with a diff of ", abs(lhs - rhs))
    if msg:
        text.write(" (", msg, ")")
    raise _failure(
        _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()), text
    )


def _is_close(
    left: Float64, right: Float64, atol: Float64, rtol: Float64, equal_nan: Bool
) -> Bool:
    if left == right:
        return True
    if left != left or right != right:
        return equal_nan and left != left and right != right
    var difference = left - right if left > right else right - left
    var greater = left if left > 0 else -left
    var size = right if right > 0 else -right
    if size > greater:
        greater = size
    if greater == Float64.MAX:
        return False
    return difference <= atol or difference <= rtol * greater


def assert_is[
    T: Identifiable & Writable, //
](
    lhs: T, rhs: T, msg: String = "", *, location: Optional[SourceLocation] = None
) raises:
    """Raise unless two values are the same.

    Parameters:
        T: What they are.

    Args:
        lhs: The one.
        rhs: The other.
        msg: Why they should be the same.
        location: Where it is said to be.
    """
    if not lhs.__is__(rhs):
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()),
            _comparison("is", String(lhs), String(rhs), msg),
        )


def assert_is_not[
    T: Identifiable & Writable, //
](
    lhs: T, rhs: T, msg: String = "", *, location: Optional[SourceLocation] = None
) raises:
    """Raise if two values are the same.

    Parameters:
        T: What they are.

    Args:
        lhs: The one.
        rhs: The other.
        msg: Why they should not be the same.
        location: Where it is said to be.
    """
    if lhs.__is__(rhs):
        raise _failure(
            _place(location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()),
            _comparison("is not", String(lhs), String(rhs), msg),
        )


struct assert_raises(Movable):
    """Raises unless the block in it does."""

    var message_contains: Optional[String]
    """What the text of the error must contain."""
    var call_location: SourceLocation
    """Where it is."""

    def __init__(out self, *, location: Optional[SourceLocation] = None):
        """Expect any error."""
        self.message_contains = None
        self.call_location = _place(
            location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __init__(
        out self, *, contains: String, location: Optional[SourceLocation] = None
    ):
        """Expect an error with a text in it."""
        self.message_contains = Optional[String](contains)
        self.call_location = _place(
            location, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __enter__(self):
        """Begin."""
        pass

    def __exit__(self) raises:
        """Raise, since nothing was raised."""
        raise Error("AssertionError: Didn't raise at ", self.call_location)

    def __exit__[E: AnyType](self, error: E) raises -> Bool:
        """Tell whether the error is one that was expected."""
        if not self.message_contains:
            return True
        comptime if conforms_to(E, Writable):
            return String(error).find(self.message_contains.unsafe_value()) >= 0
        else:
            return False
