"""Putting elements in order."""

from std.collections.span import Span

comptime insertion_sort_threshold = 32
"""Up to how many elements the simplest way of sorting is used for parts."""
comptime _RUN = 16


def sort[
    T: Copyable, origin: MutOrigin, //, F: def(T, T) -> Bool, *, stable: Bool = False
](span: Span[T, origin], cmp_fn: F):
    """Put elements in an order.

    Equal elements keep their order, also if that is not asked for.

    Parameters:
        T: What the elements are.
        origin: Where they live.
        F: What compares them.
        stable: Whether equal elements keep their order.

    Args:
        span: The elements.
        cmp_fn: What tells whether the first of two elements comes first.
    """
    _sort(span._data._mlir_value, span._len, cmp_fn)


def sort[
    T: Comparable & Copyable, origin: MutOrigin, //, *, stable: Bool = False
](span: Span[T, origin]):
    """Put elements in order, the least first.

    Equal elements keep their order, also if that is not asked for.

    Parameters:
        T: What the elements are.
        origin: Where they live.
        stable: Whether equal elements keep their order.

    Args:
        span: The elements.
    """

    def less(left: T, right: T) {} -> Bool:
        return left < right

    _sort(span._data._mlir_value, span._len, less)


def _sort[
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
    var other = __mlir_op.`pop.external_call`[
        func="malloc", _type=__mlir_type[`!kgen.pointer<`, T, `>`]
    ](count * __mlir_op.`pop.size_of`[type=T, _type=Int]())
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
    __mlir_op.`pop.external_call`[func="free", _type=NoneType](other)


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
    for i in range(start, end):
        var from_right = left >= middle
        if not from_right and right < end:
            from_right = less(
                __get_address_as_lvalue(__mlir_op.`pop.offset`(source, right)),
                __get_address_as_lvalue(__mlir_op.`pop.offset`(source, left)),
            )
        var at = right if from_right else left
        __get_address_as_uninit_lvalue(
            __mlir_op.`pop.offset`(dest, i)
        ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(source, at))
        if from_right:
            right = right + 1
        else:
            left = left + 1


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
    _sort(span._data._mlir_value, span._len, cmp_fn)


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
