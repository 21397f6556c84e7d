"""Values that may be missing."""

from std.builtin.device_passable import DevicePassable
from std.builtin.enum_like import EnumLike
from std.builtin.rebind import downcast
from std.collections.span import _SpanIter
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.reflection._type_name import type_name
from std.builtin._raw_output import fail
from std.memory.maybe_uninit import MaybeUninit
from std.memory.pointer import Pointer
from std.utils._nicheable import NicheIndex, UnsafeNicheable


struct _OptionalIterOwned[T: Deinitable & Movable](IterableOwned, Iterator):
    """Uses up the value of an optional."""

    comptime Element = Self.T
    comptime IteratorOwnedType: Iterator = Self

    var _value: Optional[Self.T]

    def __init__(out self, var value: Optional[Self.T]):
        self._value = value^

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.T:
        if not self._value:
            raise StopIteration()
        return self._value.unsafe_take()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var left = 1 if self._value else 0
        return (left, Optional[Int](left))


# How many truth values say whether there is a value: none where a bit pattern says that.
comptime _flags[T: AnyType]: Int = 0 if conforms_to(T, UnsafeNicheable) else 1


@always_inline
def _is_niche[T: UnsafeNicheable](at: Pointer[mut=False, _, _]) -> Bool:
    """Tell whether what lies somewhere is no value of a type."""
    return T.classify_niche(at.unsafe_bitcast[MaybeUninit[T]]()) != NicheIndex.NotANiche


@always_inline
def _write_niche[T: UnsafeNicheable](at: Pointer[mut=True, _, _]):
    """Write what is no value of a type."""
    T.write_niche[0](at.unsafe_bitcast[MaybeUninit[T]]())


struct EmptyOptionalError[T: AnyType](TrivialRegisterPassable, Writable):
    """What `optional[]` raises when there is no value."""

    def __init__(out self):
        """Make the error."""
        pass

    def write_to(self, mut writer: Some[Writer]):
        """Write the name."""
        writer.write_string("EmptyOptionalError[")
        writer.write_string(type_name[Self.T]())
        writer.write_string("]()")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the name."""
        self.write_to(writer)


struct Optional[T: AnyType](
    Boolable,
    Copyable where conforms_to(T, Copyable),
    Defaultable,
    Deinitable where conforms_to(T, Deinitable),
    Equatable where conforms_to(T, Equatable),
    ImplicitlyCopyable where conforms_to(T, ImplicitlyCopyable),
    Movable where conforms_to(T, Movable),
    RegisterPassable where conforms_to(T, RegisterPassable),
    Hashable where conforms_to(T, Hashable),
    Writable where conforms_to(T, Writable),
    Iterable,
    IterableOwned where conforms_to(T, Deinitable & Movable),
    DevicePassable where conforms_to(T, DevicePassable),
    EnumLike,
):
    """A value, or none.

    Parameters:
        T: What the value is.
    """

    comptime device_type = Optional[Self.T]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String("Optional[", type_name[Self.T](), "]")

    comptime Element = Self.T
    """What the value is."""

    var _value: __mlir_type[`!pop.array<1, `, Self.T, `>`]
    # Says whether there is a value, of types all bit patterns of which are values.
    var _flag: __mlir_type[`!pop.array<`, _flags[Self.T], `, `, Bool, `>`]

    comptime _enum_case_names = ParameterList.of["None", "Some"].values
    comptime _enum_case_types = TypeList.of[Trait=AnyType, NoneType, Self.T].values
    comptime _enum_is_exhaustive = True

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case: 1 if there is a value."""
        return Int(self.__bool__())

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self._value] TypeList[values=Self._enum_case_types]()[id]:
        """Return the value without looking whether it is there."""
        return Pointer(to=self._value).unsafe_bitcast[
            TypeList[values=Self._enum_case_types]()[id]
        ]()[]

    def __init__(out self):
        """Hold no value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        self._set_empty()

    @implicit
    def __init__(out self, value: NoneType):
        """Hold no value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        self._set_empty()

    @implicit
    def __init__(out self, var value: Self.T) where conforms_to(Self.T, Movable):
        """Hold a value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        self._set_present()
        __get_address_as_uninit_lvalue(self._raw()) = value^

    @implicit
    def __init__(
        out self, optional_reg: OptionalReg[downcast[Self.T, TrivialRegisterPassable]]
    ) where conforms_to(Self.T, TrivialRegisterPassable):
        """Hold what another kind of optional value holds, if anything."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        if optional_reg:
            self._set_present()
            __get_address_as_uninit_lvalue(self._raw()) = rebind[Self.T](optional_reg.value())
        else:
            self._set_empty()

    def __init__[F: def() -> Self.T](out self, *, init_with: F):
        """Hold what a function returns, which is made in place."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        self._set_present()
        __get_address_as_uninit_lvalue(self._raw()) = init_with()

    def __init__(out self, *, copy: Self) where conforms_to(Self.T, Copyable):
        """Hold a copy of what another holds."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        if copy._is_present():
            self._set_present()
            __get_address_as_uninit_lvalue(self._raw()) = Self.T(
                copy=__get_address_as_lvalue(copy._raw())
            )
        else:
            self._set_empty()

    def __init__(out self, *, deinit move: Self) where conforms_to(Self.T, Movable):
        """Hold what another held."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        if move._is_present():
            self._set_present()
            __get_address_as_uninit_lvalue(self._raw()) = __get_address_as_owned_value(
                move._raw()
            )
        else:
            self._set_empty()

    def __deinit__(deinit self) where conforms_to(Self.T, Deinitable):
        """End the value."""
        if self._is_present():
            _ = __get_address_as_owned_value(self._raw())

    def _raw(self) -> __mlir_type[`!kgen.pointer<`, Self.T, `>`]:
        """Return where the value is, or would be."""
        return __mlir_op.`lit.ref.to_pointer`[_type=__mlir_type[`!kgen.pointer<`, Self.T, `>`]](
            __get_mvalue_as_litref(self._value)
        )

    def _raw_flag(self) -> __mlir_type[`!kgen.pointer<`, Bool, `>`]:
        """Return where it is said whether there is a value."""
        return __mlir_op.`lit.ref.to_pointer`[_type=__mlir_type[`!kgen.pointer<`, Bool, `>`]](
            __get_mvalue_as_litref(self._flag)
        )

    @always_inline
    def _is_present(self) -> Bool:
        """Tell whether there is a value."""
        comptime if conforms_to(Self.T, UnsafeNicheable):
            return not _is_niche[downcast[Self.T, UnsafeNicheable]](Pointer(to=self._value))
        else:
            return __get_address_as_lvalue(self._raw_flag())

    @always_inline
    def _set_present(mut self):
        """Say that there is a value, which must be put there."""
        comptime if not conforms_to(Self.T, UnsafeNicheable):
            __get_address_as_lvalue(self._raw_flag()) = True

    @always_inline
    def _set_empty(mut self):
        """Say that there is no value."""
        comptime if conforms_to(Self.T, UnsafeNicheable):
            _write_niche[downcast[Self.T, UnsafeNicheable]](Pointer(to=self._value))
        else:
            __get_address_as_lvalue(self._raw_flag()) = False

    def __bool__(self) -> Bool:
        """Tell whether there is a value."""
        return self._is_present()

    def __invert__(self) -> Bool:
        """Tell whether there is no value."""
        return not self._is_present()

    def __is__(self, other: NoneType) -> Bool:
        """Tell whether there is no value."""
        return not self._is_present()

    def __isnot__(self, other: NoneType) -> Bool:
        """Tell whether there is a value."""
        return self._is_present()

    def __eq__(self, rhs: NoneType) -> Bool:
        """Tell whether there is no value."""
        return not self._is_present()

    def __ne__(self, rhs: NoneType) -> Bool:
        """Tell whether there is a value."""
        return self._is_present()

    def __eq__(self, rhs: Self, /) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether both hold equal values, or none."""
        if self._is_present() != rhs._is_present():
            return False
        return not self._is_present() or __get_address_as_lvalue(self._raw()) == __get_address_as_lvalue(rhs._raw())

    def __ne__(self, rhs: Self, /) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether they differ."""
        return not self == rhs

    def __getitem__(ref self) raises EmptyOptionalError[Self.T] -> ref [self._value] Self.T:
        """Return the value if there is one."""
        if not self._is_present():
            raise EmptyOptionalError[Self.T]()
        return __get_address_as_lvalue(self._raw())

    def value(ref self) -> ref [self._value] Self.T:
        """Return the value, which must be there."""
        if not self._is_present():
            fail(
                (
                    "`Optional.value()` called on empty `Optional`. Consider using `if optional:`"
                    " to check whether the `Optional` is empty before calling `.value()`, or use"
                    " `.or_else()` to provide a default value."
                ),
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        return __get_address_as_lvalue(self._raw())

    def unsafe_value(ref self) -> ref [self._value] Self.T:
        """Return the value without looking whether it is there."""
        return __get_address_as_lvalue(self._raw())

    def take(mut self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out, which must be there."""
        if not self._is_present():
            fail(
                (
                    "`Optional.take()` called on empty `Optional`. Consider using `if optional:`"
                    " to check whether the `Optional` is empty before calling `.take()`, or use"
                    " `.or_else()` to provide a default value."
                ),
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        var taken = __get_address_as_owned_value(self._raw())
        self._set_empty()
        return taken^

    def unsafe_take(mut self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out without looking whether it is there."""
        var taken = __get_address_as_owned_value(self._raw())
        self._set_empty()
        return taken^

    def or_else(
        deinit self, var default: Self.T
    ) -> Self.T where conforms_to(Self.T, Deinitable & Movable):
        """Return the value, or another if there is none."""
        if self._is_present():
            return __get_address_as_owned_value(self._raw())
        return default^

    def map[
        To: Movable, //, Mapper: def(var Self.T) -> To
    ](deinit self, mapper: Mapper) -> Optional[To] where conforms_to(Self.T, Movable):
        """Make another value of the value, if there is one."""
        if self._is_present():
            return Optional[To](mapper(__get_address_as_owned_value(self._raw())))
        return Optional[To]()

    def and_then[
        To: Movable, //, Mapper: def(var Self.T) -> Optional[To]
    ](deinit self, mapper: Mapper) -> Optional[To] where conforms_to(Self.T, Movable):
        """Maybe make another value of the value, if there is one."""
        if self._is_present():
            return mapper(__get_address_as_owned_value(self._raw()))
        return Optional[To]()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        """Return how many values are there at least and at most.

        Returns:
            The number twice: 1 or 0.
        """
        var count = 1 if self._is_present() else 0
        return (count, Optional[Int](count))

    def deinit_with[F: def(var Self.T) -> None](deinit self, deinit_func: F, /):
        """Give the value to a function that ends it, if there is one."""
        if self._is_present():
            deinit_func(__get_address_as_owned_value(self._raw()))

    @deprecated(use=deinit_with)
    def destroy_with[F: def(var Self.T) -> None](deinit self, destroy_func: F, /):
        """Give the value to a function that ends it, if there is one."""
        self^.deinit_with(destroy_func)

    def deinit_assert_empty(deinit self):
        """End what holds no value."""
        if self._is_present():
            fail(
                "`Optional` holds a value that should have been taken out before its end",
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )

    def copied[
        _T: Copyable, mut: Bool, origin: Origin[mut=mut], //
    ](self: Optional[Pointer[_T, origin]]) -> Optional[_T]:
        """Copy what a pointer leads to, if there is one."""
        if self:
            return Optional[_T](self.unsafe_value()[].copy())
        return Optional[_T]()

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the value, or `None`."""
        if self._is_present():
            __get_address_as_lvalue(self._raw()).write_to(writer)
        else:
            writer.write_string("None")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the value with the type."""
        writer.write_string("Optional[")
        writer.write_string(type_name[Self.T]())
        writer.write_string("](")
        if self._is_present():
            __get_address_as_lvalue(self._raw()).write_repr_to(writer)
        else:
            writer.write_string("None")
        writer.write_string(")")

    def __hash__[H: Hasher](self, mut hasher: H) where conforms_to(Self.T, Hashable):
        """Feed the value to a hasher."""
        hasher._update_with_simd(UInt8(1) if self._is_present() else UInt8(0))
        if self._is_present():
            __get_address_as_lvalue(self._raw()).__hash__(hasher)

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _SpanIter[downcast[Self.T, Copyable], iterable_origin]
    """What goes through the value, if there is one."""
    comptime IteratorOwnedType: Iterator = _OptionalIterOwned[
        downcast[Self.T, Deinitable & Movable]
    ]
    """What goes through the value of an optional that ends with that."""

    def __iter__(ref self) -> _SpanIter[downcast[Self.T, Copyable], origin_of(self)]:
        """Go through the value, if there is one."""
        return _SpanIter[downcast[Self.T, Copyable], origin_of(self)](
            Pointer[downcast[Self.T, Copyable], origin_of(self)](
                _mlir_value=__mlir_op.`pop.pointer.bitcast`[
                    _type=__mlir_type[`!kgen.pointer<`, downcast[Self.T, Copyable], `>`]
                ](self._raw())
            ),
            1 if self._is_present() else 0,
        )

    def __iter__(var self) -> _OptionalIterOwned[
        downcast[Self.T, Deinitable & Movable]
    ] where conforms_to(Self.T, Deinitable & Movable):
        """Use up the value, if there is one."""
        return _OptionalIterOwned[downcast[Self.T, Deinitable & Movable]](
            rebind_var[Optional[downcast[Self.T, Deinitable & Movable]]](self^)
        )


struct OptionalReg[T: TrivialRegisterPassable](
    Boolable,
    Defaultable,
    TrivialRegisterPassable,
    DevicePassable,
    EnumLike,
):
    """A value that is nothing but its bits, or none.

    Parameters:
        T: What the value is.
    """

    comptime device_type = OptionalReg[Self.T]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String("OptionalReg[", type_name[Self.T](), "]")

    var _value: __mlir_type[`!pop.array<1, `, Self.T, `>`]
    # Says whether there is a value, of types all bit patterns of which are values.
    var _flag: __mlir_type[`!pop.array<`, _flags[Self.T], `, `, Bool, `>`]

    comptime _enum_case_names = ParameterList.of["None", "Some"].values
    comptime _enum_case_types = TypeList.of[Trait=AnyType, NoneType, Self.T].values
    comptime _enum_is_exhaustive = True

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case: 1 if there is a value."""
        return Int(self.__bool__())

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self._value] TypeList[values=Self._enum_case_types]()[id]:
        """Return the value without looking whether it is there."""
        return Pointer(to=self._value).unsafe_bitcast[
            TypeList[values=Self._enum_case_types]()[id]
        ]()[]

    def __init__(out self):
        """Hold no value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        comptime if conforms_to(Self.T, UnsafeNicheable):
            _write_niche[downcast[Self.T, UnsafeNicheable]](Pointer(to=self._value))
        else:
            Pointer(to=self._flag).unsafe_bitcast[Bool]()[] = False

    @implicit
    def __init__(out self, value: NoneType):
        """Hold no value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        comptime if conforms_to(Self.T, UnsafeNicheable):
            _write_niche[downcast[Self.T, UnsafeNicheable]](Pointer(to=self._value))
        else:
            Pointer(to=self._flag).unsafe_bitcast[Bool]()[] = False

    @implicit
    def __init__(out self, value: Self.T):
        """Hold a value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        comptime if not conforms_to(Self.T, UnsafeNicheable):
            Pointer(to=self._flag).unsafe_bitcast[Bool]()[] = True
        __get_address_as_uninit_lvalue(
            __mlir_op.`lit.ref.to_pointer`[
                _type=__mlir_type[`!kgen.pointer<`, Self.T, `>`]
            ](__get_mvalue_as_litref(self._value))
        ) = value

    @implicit
    def __init__(out self, optional: Optional[Self.T]):
        """Hold what another holds."""
        self = Self()
        if optional:
            self = Self(optional.unsafe_value())

    def __bool__(self) -> Bool:
        """Tell whether there is a value."""
        comptime if conforms_to(Self.T, UnsafeNicheable):
            return not _is_niche[downcast[Self.T, UnsafeNicheable]](Pointer(to=self._value))
        else:
            return Pointer(to=self._flag).unsafe_bitcast[Bool]()[]

    def __getitem__[
        type: AnyType, origin: Origin, //
    ](self: OptionalReg[Pointer[type, origin]]):
        """Fail, for there may be no pointer."""
        comptime assert False, "there may be no pointer: take its value first"

    def __is__(self, other: NoneType) -> Bool:
        """Tell whether there is no value."""
        return not self.__bool__()

    def __isnot__(self, other: NoneType) -> Bool:
        """Tell whether there is a value."""
        return self.__bool__()

    def value(self) -> Self.T:
        """Return the value, which must be there."""
        if not self.__bool__():
            fail(
                "`OptionalReg.value()` called on empty `OptionalReg`",
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        return __get_address_as_lvalue(
            __mlir_op.`lit.ref.to_pointer`[
                _type=__mlir_type[`!kgen.pointer<`, Self.T, `>`]
            ](__get_mvalue_as_litref(self._value))
        )

    def unsafe_value(self) -> Self.T:
        """Return the value without looking whether it is there."""
        return __get_address_as_lvalue(
            __mlir_op.`lit.ref.to_pointer`[
                _type=__mlir_type[`!kgen.pointer<`, Self.T, `>`]
            ](__get_mvalue_as_litref(self._value))
        )

    def or_else(self, default: Self.T) -> Self.T:
        """Return the value, or another if there is none."""
        return self.unsafe_value() if self.__bool__() else default
