"""Pointers: where a value is, with the origin that says how long it lives."""

from std._system.memory import unsafe_free_aligned
from std.reflection._type_name import type_name
from std.builtin.device_passable import DevicePassable
from std.memory.address_space import AddressSpace
from std.format import Writable, Writer
from std.memory.maybe_uninit import MaybeUninit
from std.utils._nicheable import UnsafeSingleNicheable



@__old_keywords(type=T)
struct Pointer[mut: Bool, //, T: AnyType, origin: Origin[mut=mut]](
    Boolable,
    Comparable,
    Intable,
    TrivialRegisterPassable,
    Writable,
    DevicePassable,
    UnsafeSingleNicheable,
):
    """Where a value, or the first of several, is. It is never null.

    Parameters:
        mut: Whether the value may be changed.
        T: What is there.
        origin: Where it lives.
    """

    comptime device_type = Pointer[Self.T, Self.origin]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String(
            "Pointer[", type_name[Self.T](), ", mut=", Self.mut, ", address_space=AddressSpace.GENERIC]"
        )

    comptime _Raw = __mlir_type[`!kgen.pointer<`, Self.T, `>`]

    var _mlir_value: Self._Raw

    def __init__(out self, *, _mlir_value: Self._Raw):
        """Take a pointer of the machine."""
        self._mlir_value = _mlir_value

    def __init__(out self, *, ref [Self.origin] to: Self.T):
        """Point to a value."""
        self._mlir_value = __mlir_op.`lit.ref.to_pointer`[_type=Self._Raw](
            __get_mvalue_as_litref(to)
        )

    def __init__(out self, *, unsafe_from_address: Int):
        """Point to an address."""
        self._mlir_value = __mlir_op.`pop.index_to_pointer`[_type=Self._Raw](unsafe_from_address)

    @implicit
    def __init__[
        other_mut: Bool, other_origin: Origin[mut=other_mut], //
    ](out self: Pointer[Self.T, ImmOrigin(other_origin)], other: Pointer[Self.T, other_origin]):
        """See what is there as something that may not be changed."""
        self._mlir_value = other._mlir_value

    @staticmethod
    def write_niche(memory: Pointer[mut=True, MaybeUninit[Self], _]):
        """Write a null pointer, which is no value.

        Args:
            memory: Where to.
        """
        memory.unsafe_bitcast[Int]()[] = 0

    @staticmethod
    def isa_niche(memory: Pointer[mut=False, MaybeUninit[Self], _]) -> Bool:
        """Tell whether a null pointer lies somewhere.

        Args:
            memory: Where a pointer or null is.

        Returns:
            Whether it is null.
        """
        return memory.unsafe_bitcast[Int]()[] == 0

    @staticmethod
    def unsafe_dangling() -> Self:
        """Return a pointer that leads nowhere, for what has no elements."""
        return Self(unsafe_from_address=__mlir_op.`pop.align_of`[type=Self.T, _type=Int]())

    def __getitem__(self) -> ref [Self.origin] Self.T:
        """Return the value."""
        return __get_address_as_lvalue(self._mlir_value)

    @__unsafe_disable_nested_origin_exclusivity
    def __getitem__[I: Indexer](self, *, unsafe_offset: I) -> ref [Self.origin] Self.T:
        """Return one of the values that lie there."""
        return __get_address_as_lvalue(
            __mlir_op.`pop.offset`[_type=Self._Raw](
                self._mlir_value, index(unsafe_offset)
            )
        )

    @deprecated("use 'unsafe_offset=' instead")
    def __getitem__[I: Indexer, //](self, offset: I) -> ref [Self.origin] Self.T:
        """Return one of the values that lie there."""
        return __get_address_as_lvalue(
            __mlir_op.`pop.offset`[_type=Self._Raw](self._mlir_value, index(offset))
        )

    def unsafe_offset[I: Indexer](self, offset: I, /) -> Self:
        """Point to another of the values that lie there."""
        return Self(
            _mlir_value=__mlir_op.`pop.offset`[_type=Self._Raw](
                self._mlir_value, index(offset)
            )
        )

    @deprecated(use=unsafe_offset)
    def __add__[I: Indexer, //](self, offset: I) -> Self:
        """Point to a value behind."""
        return self.unsafe_offset(offset)

    @deprecated(use=unsafe_offset)
    def __sub__[I: Indexer, //](self, offset: I) -> Self:
        """Point to a value before."""
        return self.unsafe_offset(-index(offset))

    def __sub__(self, rhs: Pointer[Self.T, _]) -> Int:
        """Count the values between two pointers."""
        return self.offset_from(rhs)

    @deprecated(use=unsafe_offset)
    def __iadd__[I: Indexer, //](mut self, offset: I):
        """Go to a value behind."""
        self = self.unsafe_offset(offset)

    @deprecated(use=unsafe_offset)
    def __isub__[I: Indexer, //](mut self, offset: I):
        """Go to a value before."""
        self = self.unsafe_offset(-index(offset))

    def offset_from(self, other: Pointer[Self.T, _]) -> Int:
        """Count the values between two pointers."""
        return (Int(self) - Int(other)) // __mlir_op.`pop.size_of`[type=Self.T, _type=Int]()

    def __bool__(self) -> Bool:
        """Return true: there always is something."""
        return True

    def __int__(self) -> Int:
        """Return the address."""
        return __mlir_op.`pop.pointer_to_index`[_type=Int](self._mlir_value)

    @__unsafe_disable_nested_origin_exclusivity
    def __eq__(self, rhs: Self, /) -> Bool:
        """Tell whether two addresses are the same."""
        return Int(self) == Int(rhs)

    @__unsafe_disable_nested_origin_exclusivity
    def __eq__(self, rhs: Pointer[Self.T, _], /) -> Bool:
        """Tell whether two addresses are the same."""
        return Int(self) == Int(rhs)

    @__unsafe_disable_nested_origin_exclusivity
    def __ne__(self, rhs: Self, /) -> Bool:
        """Tell whether two addresses differ."""
        return Int(self) != Int(rhs)

    @__unsafe_disable_nested_origin_exclusivity
    def __ne__(self, rhs: Pointer[Self.T, _], /) -> Bool:
        """Tell whether two addresses differ."""
        return Int(self) != Int(rhs)

    @__unsafe_disable_nested_origin_exclusivity
    def __lt__(self, rhs: Self) -> Bool:
        """Tell whether an address is lower."""
        return UInt(Int(self)) < UInt(Int(rhs))

    def as_imm(self) -> Pointer[Self.T, ImmOrigin(Self.origin)]:
        """See what is there as something that may not be changed."""
        return {_mlir_value = self._mlir_value}

    @deprecated(use=as_imm)
    def as_immutable(self) -> Pointer[Self.T, ImmOrigin(Self.origin)]:
        """See what is there as something that may not be changed."""
        return self.as_imm()

    @deprecated(use=as_imm)
    def get_immutable(self) -> Pointer[Self.T, ImmOrigin(Self.origin)]:
        """See what is there as something that may not be changed."""
        return self.as_imm()

    @deprecated(use=as_unsafe_any_origin)
    def as_any_origin(self) -> Pointer[Self.T, UnsafeAnyOrigin[mut=Self.mut]]:
        """Point to the same without saying where it lives."""
        return self.as_unsafe_any_origin()

    def as_unsafe_any_origin(self) -> Pointer[Self.T, UnsafeAnyOrigin[mut=Self.mut]]:
        """Point to the same without saying where it lives."""
        return {_mlir_value = self._mlir_value}

    def unsafe_mut_cast[
        target_mut: Bool
    ](self) -> Pointer[Self.T, Self.origin.unsafe_mut_cast[target_mut]()]:
        """Point to the same, with another say on whether it may be changed."""
        return {_mlir_value = self._mlir_value}

    @deprecated(use=unsafe_mut_cast)
    def mut_cast[
        target_mut: Bool
    ](self) -> Pointer[Self.T, Self.origin.unsafe_mut_cast[target_mut]()]:
        """Point to the same, with another say on whether it may be changed."""
        return {_mlir_value = self._mlir_value}

    def unsafe_origin_cast[
        target_origin: Origin[mut=Self.mut]
    ](self) -> Pointer[Self.T, target_origin]:
        """Point to the same, with another say on where it lives."""
        return {_mlir_value = self._mlir_value}

    def unsafe_bitcast[U: AnyType](self) -> Pointer[U, Self.origin]:
        """See what is there as something else."""
        return {
            _mlir_value = __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[`!kgen.pointer<`, U, `>`]
            ](self._mlir_value)
        }

    @deprecated(use=unsafe_bitcast)
    @__old_keywords(T=U)
    def bitcast[U: AnyType](self) -> Pointer[U, Self.origin]:
        """See what is there as something else."""
        return self.unsafe_bitcast[U]()

    def unsafe_address_space_cast[
        target_address_space: AddressSpace = AddressSpace.GENERIC
    ](self) -> Self:
        """Point to the same, with another say on which memory it is in: a CPU has only one."""
        return self

    @deprecated(use=unsafe_address_space_cast)
    def address_space_cast[
        target_address_space: AddressSpace = AddressSpace.GENERIC
    ](self) -> Self:
        """Point to the same, with another say on which memory it is in: a CPU has only one."""
        return self

    def unsafe_as_noalias(self) -> Self:
        """Promise that nothing else leads there."""
        return self

    @deprecated(use=unsafe_as_noalias)
    def as_noalias_ptr(self) -> Self:
        """Promise that nothing else leads there."""
        return self

    def unsafe_write(self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value where none is."""
        __get_address_as_uninit_lvalue(self._mlir_value) = value^

    def unsafe_write(self, *, copy: Self.T) where conforms_to(Self.T, Copyable):
        """Put a copy of a value where none is."""
        __get_address_as_uninit_lvalue(self._mlir_value) = Self.T(copy=copy)

    def unsafe_write[F: def() -> Self.T](self, *, init_with: F):
        """Put what a function returns where none is."""
        __get_address_as_uninit_lvalue(self._mlir_value) = init_with()

    def write(self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value where none is that would have to end."""
        __get_address_as_uninit_lvalue(self._mlir_value) = value^

    @deprecated(use=unsafe_write)
    def init_pointee_move(self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value where none is."""
        __get_address_as_uninit_lvalue(self._mlir_value) = value^

    @deprecated("use 'unsafe_write(copy=)' instead")
    def init_pointee_copy(self, value: Self.T, /) where conforms_to(Self.T, Copyable):
        """Put a copy of a value where none is."""
        __get_address_as_uninit_lvalue(self._mlir_value) = Self.T(copy=value)

    def unsafe_write_move_from(self, src: Pointer[Self.T, _]) where conforms_to(
        Self.T, Movable
    ):
        """Move a value from elsewhere to where none is."""
        __get_address_as_uninit_lvalue(self._mlir_value) = __get_address_as_owned_value(
            src._mlir_value
        )

    @deprecated(use=unsafe_write_move_from)
    def init_pointee_move_from(self, src: Pointer[Self.T, _]) where conforms_to(
        Self.T, Movable
    ):
        """Move a value from elsewhere to where none is."""
        self.unsafe_write_move_from(src)

    def unsafe_take_pointee(self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out; none is there then."""
        return __get_address_as_owned_value(self._mlir_value)

    @deprecated(use=unsafe_take_pointee)
    def take_pointee(self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out; none is there then."""
        return __get_address_as_owned_value(self._mlir_value)

    def unsafe_deinit_pointee(self) where conforms_to(Self.T, Deinitable):
        """End the value; none is there then."""
        _ = __get_address_as_owned_value(self._mlir_value)

    @deprecated(use=unsafe_deinit_pointee)
    def destroy_pointee(self) where conforms_to(Self.T, Deinitable):
        """End the value; none is there then."""
        _ = __get_address_as_owned_value(self._mlir_value)

    def unsafe_deinit_pointee_with[
        F: def(var Self.T) -> None
    ](self, deinit_func: F, /):
        """Give the value to a function that ends it."""
        deinit_func(__get_address_as_owned_value(self._mlir_value))

    @deprecated(use=unsafe_deinit_pointee_with)
    def destroy_pointee_with[
        F: def(var Self.T) -> None
    ](self, destroy_func: F, /):
        """Give the value to a function that ends it."""
        destroy_func(__get_address_as_owned_value(self._mlir_value))

    def swap_pointees[U: Movable](self: Pointer[U, _], other: Pointer[U, _]):
        """Exchange two values."""
        var mine = __get_address_as_owned_value(self._mlir_value)
        __get_address_as_uninit_lvalue(self._mlir_value) = __get_address_as_owned_value(
            other._mlir_value
        )
        __get_address_as_uninit_lvalue(other._mlir_value) = mine^

    def unsafe_load[
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        invariant: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _]) -> SIMD[dtype, width]:
        """Read a vector of numbers."""
        return __mlir_op.`pop.load`[
            _type=SIMD[dtype, width],
            alignment=alignment,
            volatile=volatile,
            invariant=invariant,
            nontemporal=non_temporal,
        ](self._mlir_value)

    @__unsafe_disable_nested_origin_exclusivity
    def unsafe_load[
        I: Indexer,
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        invariant: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _], offset: I) -> SIMD[dtype, width]:
        """Read a vector of numbers that lie further on."""
        return self.unsafe_offset(offset).unsafe_load[
            width=width,
            alignment=alignment,
            volatile=volatile,
            invariant=invariant,
            non_temporal=non_temporal,
        ]()

    def unsafe_store[
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _], val: SIMD[dtype, width]):
        """Write a vector of numbers."""
        __mlir_op.`pop.store`[
            alignment=alignment, volatile=volatile, nontemporal=non_temporal
        ](val, self._mlir_value)

    def unsafe_store[
        I: Indexer,
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _], offset: I, val: SIMD[dtype, width]):
        """Write a vector of numbers further on."""
        self.unsafe_offset(offset).unsafe_store[
            width=width,
            alignment=alignment,
            volatile=volatile,
            non_temporal=non_temporal,
        ](val)

    @deprecated(use=unsafe_load)
    def load[
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        invariant: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _]) -> SIMD[dtype, width]:
        """Read a vector of numbers."""
        return self.unsafe_load[
            width=width,
            alignment=alignment,
            volatile=volatile,
            invariant=invariant,
            non_temporal=non_temporal,
        ]()

    @deprecated(use=unsafe_load)
    @__unsafe_disable_nested_origin_exclusivity
    def load[
        I: Indexer,
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        invariant: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _], offset: I) -> SIMD[dtype, width]:
        """Read a vector of numbers that lie further on."""
        return self.unsafe_load[
            width=width,
            alignment=alignment,
            volatile=volatile,
            invariant=invariant,
            non_temporal=non_temporal,
        ](offset)

    @deprecated(use=unsafe_store)
    def store[
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _], val: SIMD[dtype, width]):
        """Write a vector of numbers."""
        self.unsafe_store[
            width=width,
            alignment=alignment,
            volatile=volatile,
            non_temporal=non_temporal,
        ](val)

    @deprecated(use=unsafe_store)
    def store[
        I: Indexer,
        dtype: DType,
        //,
        width: Int = 1,
        *,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
        volatile: Bool = False,
        non_temporal: Bool = False,
    ](self: Pointer[Scalar[dtype], _], offset: I, val: SIMD[dtype, width]):
        """Write a vector of numbers further on."""
        self.unsafe_store[
            width=width,
            alignment=alignment,
            volatile=volatile,
            non_temporal=non_temporal,
        ](offset, val)

    def unsafe_strided_load[
        dtype: DType, //, width: Int
    ](self: Pointer[Scalar[dtype], _], stride: Int) -> SIMD[dtype, width]:
        """Read numbers that lie apart from each other."""
        var result = SIMD[dtype, width]()
        for i in range(width):
            result[i] = self[unsafe_offset = i * stride]
        return result

    def unsafe_strided_store[
        dtype: DType, //, width: Int = 1
    ](self: Pointer[mut=True, Scalar[dtype], _], val: SIMD[dtype, width], stride: Int):
        """Write numbers apart from each other."""
        for i in range(width):
            self[unsafe_offset = i * stride] = val[i]

    def unsafe_gather[
        dtype: DType,
        //,
        *,
        width: Int = 1,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
    ](
        self: Pointer[Scalar[dtype], _],
        offset: SIMD[_, width],
        mask: SIMD[DType.bool, width] = SIMD[DType.bool, width](fill=True),
        default: SIMD[dtype, width] = SIMD[dtype, width](),
    ) -> SIMD[dtype, width]:
        """Read numbers from offsets, where the mask says so."""
        var result = default
        for i in range(width):
            if mask[i]:
                result[i] = self[unsafe_offset = Int(offset[i])]
        return result

    def unsafe_scatter[
        dtype: DType,
        //,
        *,
        width: Int = 1,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
    ](
        self: Pointer[mut=True, Scalar[dtype], _],
        offset: SIMD[_, width],
        val: SIMD[dtype, width],
        mask: SIMD[DType.bool, width] = SIMD[DType.bool, width](fill=True),
    ):
        """Write numbers to offsets, where the mask says so."""
        for i in range(width):
            if mask[i]:
                self[unsafe_offset = Int(offset[i])] = val[i]

    @deprecated(use=unsafe_strided_load)
    def strided_load[
        dtype: DType, S: Intable, //, width: Int
    ](self: Pointer[Scalar[dtype], _], stride: S) -> SIMD[dtype, width]:
        """Read numbers that lie apart from each other."""
        return self.unsafe_strided_load[width=width](Int(stride))

    @deprecated(use=unsafe_strided_store)
    def strided_store[
        dtype: DType, S: Intable, //, width: Int = 1
    ](self: Pointer[mut=True, Scalar[dtype], _], val: SIMD[dtype, width], stride: S):
        """Write numbers apart from each other."""
        self.unsafe_strided_store[width=width](val, Int(stride))

    @deprecated(use=unsafe_gather)
    def gather[
        dtype: DType,
        //,
        *,
        width: Int = 1,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
    ](
        self: Pointer[Scalar[dtype], _],
        offset: SIMD[_, width],
        mask: SIMD[DType.bool, width] = SIMD[DType.bool, width](fill=True),
        default: SIMD[dtype, width] = SIMD[dtype, width](),
    ) -> SIMD[dtype, width]:
        """Read numbers from offsets, where the mask says so."""
        return self.unsafe_gather[width=width, alignment=alignment](offset, mask, default)

    @deprecated(use=unsafe_scatter)
    def scatter[
        dtype: DType,
        //,
        *,
        width: Int = 1,
        alignment: Int = __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int](),
    ](
        self: Pointer[mut=True, Scalar[dtype], _],
        offset: SIMD[_, width],
        val: SIMD[dtype, width],
        mask: SIMD[DType.bool, width] = SIMD[DType.bool, width](fill=True),
    ):
        """Write numbers to offsets, where the mask says so."""
        self.unsafe_scatter[width=width, alignment=alignment](offset, val, mask)

    def __merge_with__[
        other_mut: Bool, //, other: Origin[mut=other_mut]
    ](self) -> Pointer[Self.T, origin_of(Self.origin, other)]:
        """See what is there as what this or another pointer leads to.

        Parameters:
            other_mut: Whether the other allows changes.
            other: Where the other leads.
        """
        return {_mlir_value = self._mlir_value}

    def unsafe_free(self):
        """Give back memory that `unsafe_alloc` gave."""
        unsafe_free_aligned(self._mlir_value, __mlir_op.`pop.align_of`[type=Self.T, _type=Int]())

    @deprecated(use=unsafe_free)
    def free(self):
        """Give back memory that `unsafe_alloc` gave."""
        self.unsafe_free()

    def write_to(self, mut writer: Some[Writer]):
        """Write the address in base 16."""
        writer.write_string(hex(Int(self)))

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the address in base 16."""
        writer.write_string(hex(Int(self)))


comptime MutPointer[T: AnyType, origin: MutOrigin] = Pointer[T, origin]
"""A pointer to what may be changed."""
comptime ImmPointer[T: AnyType, origin: ImmOrigin] = Pointer[T, origin]
"""A pointer to what may not be changed."""
comptime OpaquePointer[mut: Bool, //, origin: Origin[mut=mut]] = Pointer[NoneType, origin]
"""A pointer to something unknown."""
comptime MutOpaquePointer[origin: MutOrigin] = Pointer[NoneType, origin]
"""A pointer to something unknown that may be changed."""
comptime ImmOpaquePointer[origin: ImmOrigin] = Pointer[NoneType, origin]
"""A pointer to something unknown that may not be changed."""
comptime OptionalPointer[mut: Bool, //, T: AnyType, origin: Origin[mut=mut]] = Optional[
    Pointer[T, origin]
]
"""A pointer, or nothing."""
comptime OptionalMutPointer[T: AnyType, origin: MutOrigin] = Optional[Pointer[T, origin]]
"""A pointer to what may be changed, or nothing."""
comptime OptionalImmPointer[T: AnyType, origin: ImmOrigin] = Optional[Pointer[T, origin]]
"""A pointer to what may not be changed, or nothing."""


@deprecated(use=ImmPointer)
comptime ImmutPointer = ImmPointer
"""The old name of `ImmPointer`."""

@deprecated(use=ImmOpaquePointer)
comptime ImmutOpaquePointer = ImmOpaquePointer
"""The old name of `ImmOpaquePointer`."""
