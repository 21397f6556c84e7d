"""Memory, and what points into it."""

from std.memory.address_space import AddressSpace
from std.memory.alloc import (
    Alignment,
    Allocation,
    Layout,
    ManagedAllocation,
    ThinAllocation,
    alloc,
    dealloc,
    unsafe_alloc,
)
from std.memory.arc_pointer import ArcPointer, WeakPointer
from std.memory.maybe_uninit import MaybeUninit, UnsafeMaybeUninit
from std.memory.memory import (
    forget_deinit,
    is_trivially_copyable,
    is_trivially_deletable,
    is_trivially_movable,
    memcmp,
    memcpy,
    memmove,
    memset,
    memset_zero,
    unsafe_destroy_n,
    unsafe_memcmp,
    unsafe_memcpy,
    unsafe_memmove,
    unsafe_memset,
    unsafe_memset_zero,
    unsafe_uninit_copy_n,
    unsafe_uninit_move_n,
    is_trivially_destructible,
    destroy_n,
    uninit_move_n,
    uninit_copy_n,
)
from std.memory.owned_pointer import OwnedPointer
from std.memory.pointer import (
    ImmOpaquePointer,
    ImmPointer,
    MutOpaquePointer,
    MutPointer,
    OpaquePointer,
    OptionalImmPointer,
    OptionalMutPointer,
    OptionalPointer,
    Pointer,
    ImmutPointer,
    ImmutOpaquePointer,
)
from std.memory.stack_allocation import stack_allocation, unsafe_stack_allocation
from std.memory.unsafe import bitcast, pack_bits
from std.memory.unsafe_pointer import (
    UnsafePointer,
    ImmutUnsafePointer,
    MutUnsafePointer,
    OptionalUnsafePointer,
)
from std.collections.span import Span, MutSpan, ImmSpan, ImmutSpan
