"""One sequence of numbers for the whole program."""

from std.collections.list import List
from std.collections.optional import Optional
from std.collections.span import Span
from std.math import cos, floor, log, sqrt
from std.memory.pointer import Pointer
from std.random.philox import _mixed
from std.time import perf_counter_ns

comptime _TURN = Float64(6.283185307179586)


struct _State(TrivialRegisterPassable):
    """Where the program's sequence is: each step gives two numbers of 64 bits."""

    var seed: UInt64
    var step: UInt64
    var kept: UInt64
    var is_kept: Bool

    def __init__(out self, seed: UInt64):
        self.seed = seed
        self.step = 0
        self.kept = 0
        self.is_kept = False


def _state() -> ref [MutUntrackedOrigin] _State:
    return __get_address_as_lvalue(
        __mlir_op.`pop.global_address`[
            name="std.random",
            type=_State,
            _type=__mlir_type[`!kgen.pointer<`, _State, `>`],
        ]()
    )


def _next() -> UInt64:
    ref state = _state()
    if state.is_kept:
        state.is_kept = False
        return state.kept
    var counter = SIMD[DType.uint32, 4](
        UInt32(state.step & 0xFFFFFFFF), UInt32(state.step >> 32), 0, 0
    )
    var made = _mixed[10](counter, state.seed)
    state.step += 1
    state.kept = UInt64(made[2]) << 32 | UInt64(made[3])
    state.is_kept = True
    return UInt64(made[0]) << 32 | UInt64(made[1])


def _fraction() -> Float64:
    """Return the next number, from 0 up to 1."""
    return Float64(_next() >> 11) * 1.1102230246251565e-16


def seed():
    """Begin a sequence that depends on the time."""
    _state() = _State(UInt64(perf_counter_ns()))


def seed(a: Int):
    """Begin the sequence of a number.

    Args:
        a: The number.
    """
    _state() = _State(UInt64(a))


def random_float64(min: Float64 = 0, max: Float64 = 1) -> Float64:
    """Return a number between two, the second left out.

    Args:
        min: The least.
        max: What is not reached.

    Returns:
        The number.
    """
    return min + (max - min) * _fraction()


def random_ui64(min: UInt64, max: UInt64) -> UInt64:
    """Return a number between two.

    Args:
        min: The least.
        max: The greatest.

    Returns:
        The number.
    """
    if min >= max:
        return min
    var count = max - min + 1
    return _next() if count == 0 else min + _next() % count


def random_si64(min: Int64, max: Int64) -> Int64:
    """Return a number between two.

    Args:
        min: The least.
        max: The greatest.

    Returns:
        The number.
    """
    if min >= max:
        return min
    var count = UInt64(max) - UInt64(min) + 1
    return Int64(_next()) if count == 0 else Int64(UInt64(min) + _next() % count)


def randn_float64(mean: Float64 = 0, standard_deviation: Float64 = 1) -> Float64:
    """Return a number that is distributed normally.

    Args:
        mean: The mean.
        standard_deviation: The standard deviation.

    Returns:
        The number.
    """
    var size = _fraction()
    var turn = _fraction()
    return mean + standard_deviation * (sqrt(-2 * log(size)) * cos(_TURN * turn))


def randint[
    origin: MutOrigin, //, dtype: DType
](span: Span[Scalar[dtype], origin], low: Int, high: Int) where dtype.is_integral():
    """Fill with whole numbers between two.

    Parameters:
        dtype: The type of the elements.
        origin: Where they live.

    Args:
        span: The elements.
        low: The least.
        high: The greatest.
    """
    for i in range(len(span)):
        span[i] = _whole[dtype](low, high)


def randint[
    dtype: DType
](ptr: Pointer[mut=True, Scalar[dtype], _], size: Int, low: Int, high: Int) where dtype.is_integral():
    """Fill memory with whole numbers between two.

    Parameters:
        dtype: The type of the elements.

    Args:
        ptr: The first element.
        size: How many there are.
        low: The least.
        high: The greatest.
    """
    for i in range(size):
        ptr[unsafe_offset=i] = _whole[dtype](low, high)


def rand[
    origin: MutOrigin, //, dtype: DType
](
    span: Span[Scalar[dtype], origin],
    /,
    *,
    min: Float64 = 0,
    max: Float64 = 1,
    int_scale: Optional[Int] = None,
):
    """Fill with numbers between two.

    Parameters:
        dtype: The type of the elements.
        origin: Where they live.

    Args:
        span: The elements.
        min: The least.
        max: What is not reached; by whole numbers it is.
        int_scale: How many bits behind the point are kept, if not all.
    """
    for i in range(len(span)):
        span[i] = _between[dtype](min, max, int_scale)


def rand[
    dtype: DType
](
    ptr: Pointer[mut=True, Scalar[dtype], _],
    size: Int,
    /,
    *,
    min: Float64 = 0,
    max: Float64 = 1,
    int_scale: Optional[Int] = None,
):
    """Fill memory with numbers between two.

    Parameters:
        dtype: The type of the elements.

    Args:
        ptr: The first element.
        size: How many there are.
        min: The least.
        max: What is not reached; by whole numbers it is.
        int_scale: How many bits behind the point are kept, if not all.
    """
    for i in range(size):
        ptr[unsafe_offset=i] = _between[dtype](min, max, int_scale)


def randn[
    origin: MutOrigin, //, dtype: DType
](span: Span[Scalar[dtype], origin], mean: Float64 = 0, standard_deviation: Float64 = 1):
    """Fill with numbers that are distributed normally.

    Parameters:
        dtype: The type of the elements.
        origin: Where they live.

    Args:
        span: The elements.
        mean: The mean.
        standard_deviation: The standard deviation.
    """
    for i in range(len(span)):
        span[i] = randn_float64(mean, standard_deviation).cast[dtype]()


def randn[
    dtype: DType
](
    ptr: Pointer[mut=True, Scalar[dtype], _], size: Int, mean: Float64 = 0, standard_deviation: Float64 = 1
):
    """Fill memory with numbers that are distributed normally.

    Parameters:
        dtype: The type of the elements.

    Args:
        ptr: The first element.
        size: How many there are.
        mean: The mean.
        standard_deviation: The standard deviation.
    """
    for i in range(size):
        ptr[unsafe_offset=i] = randn_float64(mean, standard_deviation).cast[dtype]()


def shuffle[T: Copyable, //](mut list: List[T]):
    """Put the elements of a list into another order.

    Parameters:
        T: The type of the elements.

    Args:
        list: The list.
    """
    for i in range(len(list) - 1, 0, -1):
        list.swap_elements(i, Int(random_ui64(0, UInt64(i))))


def _whole[dtype: DType](low: Int, high: Int) -> Scalar[dtype]:
    comptime if dtype.is_signed():
        return random_si64(Int64(low), Int64(high)).cast[dtype]()
    else:
        return random_ui64(UInt64(low), UInt64(high)).cast[dtype]()


def _between[dtype: DType](min: Float64, max: Float64, int_scale: Optional[Int]) -> Scalar[dtype]:
    comptime if dtype.is_integral():
        return _whole[dtype](Int(min), Int(max))
    else:
        var found = random_float64(min, max)
        if int_scale:
            var scale = Float64(1 << int_scale.value())
            found = floor(found * scale) / scale
        return found.cast[dtype]()
