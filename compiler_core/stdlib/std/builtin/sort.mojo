"""Putting elements in order."""

from std._system.memory import unsafe_free_room, unsafe_room
from std.collections.span import Span

comptime insertion_sort_threshold = 32
"""Up to how many elements the simplest way of sorting is used for parts."""
comptime _RUN = 16


def sort[
    T: Copyable, origin: MutOrigin, //, F: def(T, T) -> Bool, *, stable: Bool = False
](span: Span[T, origin], cmp_fn: F):
    """Put elements in an order.

    Parameters:
        T: What the elements are.
        origin: Where they live.
        F: What compares them.
        stable: Whether equal elements keep their order.

    Args:
        span: The elements.
        cmp_fn: What tells whether the first of two elements comes first.
    """
    _sort[stable](span._data._mlir_value, span._len, cmp_fn)


def sort[
    T: Comparable & Copyable, origin: MutOrigin, //, *, stable: Bool = False
](span: Span[T, origin]):
    """Put elements in order, the least first.

    Parameters:
        T: What the elements are.
        origin: Where they live.
        stable: Whether equal elements keep their order.

    Args:
        span: The elements.
    """

    def less(left: T, right: T) {} -> Bool:
        return left < right

    _sort[stable](span._data._mlir_value, span._len, less)


def _sort[
    T: Copyable, F: def(T, T) -> Bool, //, stable: Bool
](data: __mlir_type[`!kgen.pointer<`, T, `>`], count: Int, less: F):
    """Choose a way of sorting."""
    if count < 2 or _in_order(data, count, less):
        return
    comptime if stable or _is_large[T]:
        _merge_sort(data, count, less)
    else:
        var levels = 2
        var rest = count
        while rest > 1:
            rest = rest // 2
            levels = levels + 2
        _quick_sort(data, 0, count, less, levels)


# Elements that are moved often should be small.
comptime _is_large[T: AnyType]: Bool = __mlir_op.`pop.size_of`[type=T, _type=Int]() > 16


def _in_order[
    T: Copyable, F: def(T, T) -> Bool
](data: __mlir_type[`!kgen.pointer<`, T, `>`], count: Int, less: F) -> Bool:
    """Tell whether there is nothing to do, which is often so and soon found out."""
    for i in range(1, count):
        if less(
            __get_address_as_lvalue(__mlir_op.`pop.offset`(data, i)),
            __get_address_as_lvalue(__mlir_op.`pop.offset`(data, i - 1)),
        ):
            return False
    return True


def _exchange[
    T: Movable
](data: __mlir_type[`!kgen.pointer<`, T, `>`], left: Int, right: Int):
    """Exchange two elements, which may be one."""
    var kept = __get_address_as_owned_value(__mlir_op.`pop.offset`(data, left))
    __get_address_as_uninit_lvalue(
        __mlir_op.`pop.offset`(data, left)
    ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(data, right))
    __get_address_as_uninit_lvalue(__mlir_op.`pop.offset`(data, right)) = kept^


def _median[
    T: Copyable, F: def(T, T) -> Bool
](data: __mlir_type[`!kgen.pointer<`, T, `>`], a: Int, b: Int, c: Int, less: F) -> Int:
    """Return which of three elements is neither the least nor the greatest."""
    ref first = __get_address_as_lvalue(__mlir_op.`pop.offset`(data, a))
    ref second = __get_address_as_lvalue(__mlir_op.`pop.offset`(data, b))
    ref third = __get_address_as_lvalue(__mlir_op.`pop.offset`(data, c))
    if less(first, second):
        if less(second, third):
            return b
        return c if less(first, third) else a
    if less(first, third):
        return a
    return c if less(second, third) else b


def _pivot[
    T: Copyable, F: def(T, T) -> Bool
](data: __mlir_type[`!kgen.pointer<`, T, `>`], start: Int, end: Int, less: F) -> Int:
    """Return an element with about as many before it as behind it, as far as a few can tell."""
    var step = (end - start) // 8
    var middle = start + step * 4
    if step < 16:
        return _median(data, start, middle, end - 1, less)
    return _median(
        data,
        _median(data, start, start + step, start + 2 * step, less),
        _median(data, middle - step, middle, middle + step, less),
        _median(data, end - 1 - 2 * step, end - 1 - step, end - 1, less),
        less,
    )


def _quick_sort[
    T: Copyable, F: def(T, T) -> Bool
](data: __mlir_type[`!kgen.pointer<`, T, `>`], begin: Int, limit: Int, less: F, levels: Int):
    """Part elements by one of them again and again."""
    var start = begin
    var end = limit
    var left = levels
    while end - start > insertion_sort_threshold:
        if left == 0:
            # Parting does not get on: these elements are made to be hard.
            _merge_sort(__mlir_op.`pop.offset`(data, start), end - start, less)
            return
        left = left - 1
        _exchange(data, start, _pivot(data, start, end, less))
        var pivot = __get_address_as_owned_value(__mlir_op.`pop.offset`(data, start))
        # What is before all of these is not greater; if it is equal, so are others, perhaps many,
        # and none is less: those that are equal are done with.
        var equal = start > 0 and not less(
            __get_address_as_lvalue(__mlir_op.`pop.offset`(data, start - 1)), pivot
        )
        var middle = _part[True](data, start + 1, end, pivot, less) if equal else _part[False](
            data, start + 1, end, pivot, less
        )
        # The pivot goes to the last place before those that are behind it.
        __get_address_as_uninit_lvalue(
            __mlir_op.`pop.offset`(data, start)
        ) = pivot^
        _exchange(data, start, middle - 1)
        if equal:
            start = middle
        elif middle - start < end - middle:
            _quick_sort(data, start, middle - 1, less, left)
            start = middle
        else:
            _quick_sort(data, middle, end, less, left)
            end = middle - 1
    _insertion_sort(data, start, end, less)


def _part[
    T: Copyable, F: def(T, T) -> Bool, //, with_equal: Bool
](
    data: __mlir_type[`!kgen.pointer<`, T, `>`],
    start: Int,
    end: Int,
    pivot: T,
    less: F,
) -> Int:
    """Bring what is less to the front, or what is not greater, and return where the others begin."""
    # Every element is exchanged, with itself if need be: no jump for the processor to guess.
    var middle = start
    for i in range(start, end):
        var value = __get_address_as_owned_value(__mlir_op.`pop.offset`(data, i))
        var to_front = not less(pivot, value) if with_equal else less(value, pivot)
        __get_address_as_uninit_lvalue(
            __mlir_op.`pop.offset`(data, i)
        ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(data, middle))
        __get_address_as_uninit_lvalue(__mlir_op.`pop.offset`(data, middle)) = value^
        middle = middle + Int(to_front)
    return middle


def _merge_sort[
    T: Copyable, F: def(T, T) -> Bool
](data: __mlir_type[`!kgen.pointer<`, T, `>`], count: Int, less: F):
    """Sort short runs by insertion, then merge them, back and forth between two places."""
    var start = 0
    while start < count:
        var end = start + _RUN
        _insertion_sort(data, start, end if end < count else count, less)
        start = end
    if count <= _RUN:
        return
    var other = unsafe_room[T](count)
    var width = _RUN
    var inside = True
    while width < count:
        var at = 0
        while at < count:
            var middle = at + width if at + width < count else count
            var end = at + 2 * width if at + 2 * width < count else count
            if inside:
                _merge(data, other, at, middle, end, less)
            else:
                _merge(other, data, at, middle, end, less)
            at = end
        inside = not inside
        width = width * 2
    if not inside:
        for i in range(count):
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.offset`(data, i)
            ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(other, i))
    unsafe_free_room[T](other)


def _insertion_sort[
    T: Copyable, F: def(T, T) -> Bool
](data: __mlir_type[`!kgen.pointer<`, T, `>`], start: Int, end: Int, less: F):
    """Sort a few elements."""
    for i in range(start + 1, end):
        if not less(
            __get_address_as_lvalue(__mlir_op.`pop.offset`(data, i)),
            __get_address_as_lvalue(__mlir_op.`pop.offset`(data, i - 1)),
        ):
            continue
        var value = __get_address_as_owned_value(__mlir_op.`pop.offset`(data, i))
        var at = i
        while at > start and less(
            value, __get_address_as_lvalue(__mlir_op.`pop.offset`(data, at - 1))
        ):
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.offset`(data, at)
            ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(data, at - 1))
            at = at - 1
        __get_address_as_uninit_lvalue(__mlir_op.`pop.offset`(data, at)) = value^


def _merge[
    T: Copyable, F: def(T, T) -> Bool
](
    source: __mlir_type[`!kgen.pointer<`, T, `>`],
    dest: __mlir_type[`!kgen.pointer<`, T, `>`],
    start: Int,
    middle: Int,
    end: Int,
    less: F,
):
    """Move two sorted runs that lie behind each other to one."""
    var left = start
    var right = middle
    var to = start
    # Which comes first cannot be guessed, so nothing is to jump because of it.
    while left < middle and right < end:
        var from_right = less(
            __get_address_as_lvalue(__mlir_op.`pop.offset`(source, right)),
            __get_address_as_lvalue(__mlir_op.`pop.offset`(source, left)),
        )
        __get_address_as_uninit_lvalue(
            __mlir_op.`pop.offset`(dest, to)
        ) = __get_address_as_owned_value(
            __mlir_op.`pop.offset`(source, right if from_right else left)
        )
        to = to + 1
        right = right + Int(from_right)
        left = left + 1 - Int(from_right)
    for i in range(left, middle):
        __get_address_as_uninit_lvalue(
            __mlir_op.`pop.offset`(dest, to + i - left)
        ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(source, i))
    for i in range(right, end):
        __get_address_as_uninit_lvalue(
            __mlir_op.`pop.offset`(dest, to + i - right)
        ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(source, i))


def partition[
    T: Copyable, origin: MutOrigin, //, F: def(T, T) -> Bool
](span: Span[T, origin], k: Int, cmp_fn: F):
    """Put the first elements of an order to the front.

    Parameters:
        T: What the elements are.
        origin: Where they live.
        F: What compares them.

    Args:
        span: The elements.
        k: How many.
        cmp_fn: What tells whether the first of two elements comes first.
    """
    _sort[False](span._data._mlir_value, span._len, cmp_fn)


def partition[
    T: Comparable & Copyable, origin: MutOrigin, //
](span: Span[T, origin], k: Int):
    """Put the least elements to the front.

    Parameters:
        T: What the elements are.
        origin: Where they live.

    Args:
        span: The elements.
        k: How many.
    """
    sort(span)


@deprecated("give the function as an argument, 'sort(span, cmp_fn)'")
def sort[
    T: Copyable,
    origin: MutOrigin,
    //,
    cmp_fn: def(T, T) capturing -> Bool,
    *,
    stable: Bool = False,
](span: Span[T, origin]):
    """Put elements in an order.

    Parameters:
        T: What the elements are.
        origin: Where they live.
        cmp_fn: What tells whether the first of two elements comes first.
        stable: Whether equal elements keep their order.

    Args:
        span: The elements.
    """
    _sort[stable](span._data._mlir_value, span._len, cmp_fn)


@deprecated("give the function as an argument, 'partition(span, k, cmp_fn)'")
def partition[
    T: Copyable, origin: MutOrigin, //, cmp_fn: def(T, T) capturing -> Bool
](span: Span[T, origin], k: Int):
    """Put the first elements of an order to the front.

    Parameters:
        T: What the elements are.
        origin: Where they live.
        cmp_fn: What tells whether the first of two elements comes first.

    Args:
        span: The elements.
        k: How many.
    """
    partition(span, k, cmp_fn)
