"""Memory whose address is a multiple of more than C's `malloc` promises."""

from std._system.kind import on_windows


def unsafe_aligned[pointer: AnyType](alignment: Int, size: Int) -> pointer:
    """Ask for memory.

    Parameters:
        pointer: What leads to it.

    Args:
        alignment: What its address should be a multiple of.
        size: How many bytes it should have.
    """
    var whole = (size + alignment - 1) // alignment * alignment
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_aligned_malloc", _type=pointer](
            whole, alignment
        )
    return __mlir_op.`pop.external_call`[func="aligned_alloc", _type=pointer](alignment, whole)


def unsafe_free_aligned[pointer: AnyType](memory: pointer, alignment: Int):
    """Give memory back that was asked for with an alignment, whether by `malloc` or as above."""
    comptime if on_windows():
        if alignment > 16:
            __mlir_op.`pop.external_call`[func="_aligned_free", _type=NoneType](memory)
            return
    __mlir_op.`pop.external_call`[func="free", _type=NoneType](memory)
