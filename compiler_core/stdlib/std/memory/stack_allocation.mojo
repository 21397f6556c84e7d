"""Room on the stack."""

from std.memory.address_space import AddressSpace
from std.memory.pointer import Pointer


@always_inline
def unsafe_stack_allocation[
    count: Int,
    type: AnyType,
    /,
    name: Optional[StaticString] = None,
    alignment: Int = __mlir_op.`pop.align_of`[type=type, _type=Int](),
    address_space: AddressSpace = AddressSpace.GENERIC,
]() -> Pointer[type, MutUntrackedOrigin]:
    """Make room on the stack of the function that calls, which must be the one that uses it.

    Parameters:
        count: For how many values.
        type: What they are.
        name: What the room is called.
        alignment: What the address is a multiple of.
        address_space: In which memory it is; there is but one.

    Returns:
        Where the room is.
    """
    comptime if alignment <= __mlir_op.`pop.align_of`[type=type, _type=Int]():
        return {
            _mlir_value = __mlir_op.`pop.stack_allocation`[
                type=type, count=count, _type=__mlir_type[`!kgen.pointer<`, type, `>`]
            ]()
        }
    else:
        # As much more as the way to the next multiple may be long.
        var room = unsafe_stack_allocation[
            count * __mlir_op.`pop.size_of`[type=type, _type=Int]() + alignment, UInt8
        ]()
        return room.unsafe_offset(-Int(room) % alignment).unsafe_bitcast[type]()


@always_inline
def unsafe_stack_allocation[
    count: Int,
    dtype: DType,
    /,
    alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
    address_space: AddressSpace = AddressSpace.GENERIC,
]() -> Pointer[Scalar[dtype], MutUntrackedOrigin]:
    """Make room on the stack for numbers.

    Parameters:
        count: For how many.
        dtype: What kind they are.
        alignment: What the address is a multiple of.
        address_space: In which memory it is; there is but one.

    Returns:
        Where the room is.
    """
    return unsafe_stack_allocation[count, Scalar[dtype], alignment=alignment]()


@always_inline
def stack_allocation[
    count: Int,
    type: AnyType,
    /,
    name: Optional[StaticString] = None,
    alignment: Int = __mlir_op.`pop.align_of`[type=type, _type=Int](),
    address_space: AddressSpace = AddressSpace.GENERIC,
]() -> Pointer[type, MutUntrackedOrigin]:
    """Make room on the stack for values.

    Parameters:
        count: For how many.
        type: What they are.
        name: What the room is called.
        alignment: What the address is a multiple of.
        address_space: In which memory it is; there is but one.

    Returns:
        Where the room is.
    """
    return unsafe_stack_allocation[count, type, alignment=alignment]()


@always_inline
def stack_allocation[
    count: Int,
    dtype: DType,
    /,
    alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
    address_space: AddressSpace = AddressSpace.GENERIC,
]() -> Pointer[Scalar[dtype], MutUntrackedOrigin]:
    """Make room on the stack for numbers.

    Parameters:
        count: For how many.
        dtype: What kind they are.
        alignment: What the address is a multiple of.
        address_space: In which memory it is; there is but one.

    Returns:
        Where the room is.
    """
    return unsafe_stack_allocation[count, Scalar[dtype], alignment=alignment]()
