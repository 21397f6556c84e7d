"""Memory for values whose alignment may be more than C's `malloc` promises."""

from std._system.kind import on_windows

comptime _PROMISED = 16


def unsafe_aligned[pointer: AnyType](alignment: Int, size: Int) -> pointer:
    """Ask for memory.

    Parameters:
        pointer: What leads to it.

    Args:
        alignment: What its address should be a multiple of.
        size: How many bytes it should have.
    """
    if alignment <= _PROMISED:
        return __mlir_op.`pop.external_call`[func="malloc", _type=pointer](size)
    var whole = (size + alignment - 1) // alignment * alignment
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_aligned_malloc", _type=pointer](
            whole, alignment
        )
    return __mlir_op.`pop.external_call`[func="aligned_alloc", _type=pointer](alignment, whole)


def unsafe_free_aligned[pointer: AnyType](memory: pointer, alignment: Int):
    """Give memory back that was asked for with such an alignment."""
    comptime if on_windows():
        if alignment > _PROMISED:
            __mlir_op.`pop.external_call`[func="_aligned_free", _type=NoneType](memory)
            return
    __mlir_op.`pop.external_call`[func="free", _type=NoneType](memory)


def unsafe_room[T: AnyType](count: Int) -> __mlir_type[`!kgen.pointer<`, T, `>`]:
    """Ask for memory for some values.

    Parameters:
        T: What the values are.

    Args:
        count: How many there are.
    """
    return unsafe_aligned[__mlir_type[`!kgen.pointer<`, T, `>`]](
        __mlir_op.`pop.align_of`[type=T, _type=Int](),
        count * __mlir_op.`pop.size_of`[type=T, _type=Int](),
    )


def unsafe_free_room[T: AnyType](memory: __mlir_type[`!kgen.pointer<`, T, `>`]):
    """Give memory for values back.

    Parameters:
        T: What the values are.

    Args:
        memory: Where it is.
    """
    unsafe_free_aligned(memory, __mlir_op.`pop.align_of`[type=T, _type=Int]())
