"""What `*args` is, at run time and when compiling."""

from std.builtin.anytype import AnyTrait
from std.builtin.rebind import downcast, rebind
from std.collections.array import Array
from std.collections.span import Span
from std.format import Writable, Writer
from std.iter._traits import Iterable, Iterator, StopIteration
from std.memory.pointer import Pointer
from std.os import abort
from std.reflection._type_name import type_name


struct _VariadicListIter[
    mut: Bool, //, T: Copyable, origin: Origin[mut=mut]
](ImplicitlyCopyable, Iterable, Iterator):
    """Goes through the arguments."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var _next: Pointer[Pointer[Self.T, Self.origin], MutUntrackedOrigin]
    var _left: Int

    def __init__(
        out self, first: Pointer[Pointer[Self.T, Self.origin], MutUntrackedOrigin], count: Int
    ):
        self._next = first
        self._left = count

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> ref [Self.origin] Self.T:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        var current = self._next
        self._next = current.unsafe_offset(1)
        return current[][]


struct VariadicList[
    elt_is_mutable: Bool,
    origin: Origin[mut=elt_is_mutable],
    //,
    element_type: AnyType,
    is_owned: Bool,
](Deinitable, Movable, Sized, Writable where conforms_to(element_type, Writable)):
    """The arguments of `*args: T`: where each is, and how many there are.

    Parameters:
        elt_is_mutable: Whether they may be changed.
        origin: Where they live.
        element_type: What they are.
        is_owned: Whether they belong to the function, as those of `var *args` do.
    """

    var _storage: __mlir_type[
        `!kgen.pointer<`, __mlir_type[`!kgen.pointer<`, Self.element_type, `>`], `>`
    ]
    var _length: Int

    def __len__(self) -> Int:
        """Return how many arguments there are."""
        return self._length

    def _raw(self, idx: Int) -> __mlir_type[`!kgen.pointer<`, Self.element_type, `>`]:
        """Return where an argument is."""
        return __mlir_op.`pop.load`[
            _type=__mlir_type[`!kgen.pointer<`, Self.element_type, `>`]
        ](__mlir_op.`pop.offset`(self._storage, idx))

    def __getitem__(self, idx: Int) -> ref [Self.origin] Self.element_type:
        """Return an argument."""
        return __get_address_as_lvalue(self._raw(idx))

    def __iter__(ref self) -> _VariadicListIter[
        downcast[Self.element_type, Copyable], Self.origin
    ]:
        """Go through the arguments."""
        return {
            Pointer[Pointer[downcast[Self.element_type, Copyable], Self.origin], MutUntrackedOrigin](
                _mlir_value=__mlir_op.`pop.pointer.bitcast`[
                    _type=__mlir_type[
                        `!kgen.pointer<`, Pointer[downcast[Self.element_type, Copyable], Self.origin], `>`
                    ]
                ](self._storage)
            ),
            self._length,
        }

    def consume_elements[
        F: def(Int, var Self.element_type) -> None
    ](deinit self, elt_handler: F) where Self.is_owned:
        """Give every argument to a function."""
        for i in range(self._length):
            elt_handler(i, __get_address_as_owned_value(self._raw(i)))

    def write_to(
        self, mut writer: Some[Writer]
    ) where conforms_to(Self.element_type, Writable):
        """Write the arguments in parentheses."""
        writer.write_string("(")
        for i in range(self._length):
            if i > 0:
                writer.write_string(", ")
            self[i].write_to(writer)
        writer.write_string(")")

    def write_repr_to(
        self, mut writer: Some[Writer]
    ) where conforms_to(Self.element_type, Writable):
        """Write the arguments as in a program, with their type."""
        writer.write_string("VariadicList[")
        writer.write_string(type_name[Self.element_type]())
        writer.write_string("]((")
        for i in range(self._length):
            if i > 0:
                writer.write_string(", ")
            self[i].write_repr_to(writer)
        writer.write_string("))")

    def _forget(deinit self):
        """End without ending the arguments."""
        pass

    def __deinit__(deinit self):
        """End the arguments if they belong to the function."""
        comptime if Self.is_owned and conforms_to(Self.element_type, Deinitable):
            var i = 0
            while i < self._length:
                _ = __get_address_as_owned_value(self._raw(i))
                i = i + 1


struct VariadicPack[
    elt_is_mutable: Bool,
    origin: Origin[mut=elt_is_mutable],
    //,
    is_owned: Bool,
    *Ts: AnyType,
](Deinitable, Movable, Sized):
    """The arguments of `*args: *Ts`, each of a type of its own.

    Parameters:
        elt_is_mutable: Whether they may be changed.
        origin: Where they live.
        is_owned: Whether they belong to the function, as those of `var *args` do.
        Ts: What they are.
    """

    comptime element_types = Self.Ts
    """What the arguments are."""

    var _storage: __mlir_type[`!kgen.pointer<`, __mlir_type.`!kgen.pointer<none>`, `>`]

    def __init__(
        out self,
        *,
        _storage: __mlir_type[`!kgen.pointer<`, __mlir_type.`!kgen.pointer<none>`, `>`],
    ):
        """Take where the addresses of the arguments are."""
        self._storage = _storage

    @staticmethod
    def __len__() -> Int:
        """Return how many arguments there are."""
        return Self.Ts.length

    def __len__(self) -> Int:
        """Return how many arguments there are."""
        return Self.Ts.length

    def _raw[index: Int](self) -> __mlir_type[`!kgen.pointer<`, Self.Ts[index], `>`]:
        """Return where an argument is."""
        return __mlir_op.`pop.load`[_type=__mlir_type[`!kgen.pointer<`, Self.Ts[index], `>`]](
            __mlir_op.`pop.offset`(self._storage, index)
        )

    def __getitem_param__[index: Int](self) -> ref [Self.origin] Self.Ts[index]:
        """Return an argument."""
        return __get_address_as_lvalue(self._raw[index]())

    def consume_elements[
        F: def[idx: Int](var elt: Self.Ts[idx]) -> None
    ](deinit self, elt_handler: F, /) where Self.is_owned:
        """Give every argument to a function."""
        comptime for i in range(Self.Ts.length):
            elt_handler[i](__get_address_as_owned_value(self._raw[i]()))

    def write_to(
        self, mut writer: Some[Writer]
    ) where Self.Ts.all_conforms_to[Writable]():
        """Write the arguments in parentheses."""
        writer.write_string("(")
        comptime for i in range(Self.Ts.length):
            comptime if i > 0:
                writer.write_string(", ")
            self[i].write_to(writer)
        writer.write_string(")")

    def write_repr_to(
        self, mut writer: Some[Writer]
    ) where Self.Ts.all_conforms_to[Writable]():
        """Write the arguments as in a program, in parentheses."""
        writer.write_string("(")
        comptime for i in range(Self.Ts.length):
            comptime if i > 0:
                writer.write_string(", ")
            self[i].write_repr_to(writer)
        writer.write_string(")")

    def _forget(deinit self):
        """End without ending the arguments."""
        pass

    def __deinit__(deinit self):
        """End the arguments if they belong to the function."""
        comptime if Self.is_owned:
            comptime for i in range(Self.Ts.length):
                comptime if conforms_to(Self.Ts[i], Deinitable):
                    _ = __get_address_as_owned_value(self._raw[i]())


struct _ParameterListIter[T: ImplicitlyCopyable & Deinitable, //, *values: T](
    ImplicitlyCopyable, Iterable, Iterator
):
    """Goes through the values of a variadic parameter."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var _next: Int

    def __init__(out self):
        self._next = 0

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Self.T:
        comptime for i in range(Self.values.size):
            if self._next == i:
                self._next = i + 1
                return Self.values[i]
        raise StopIteration()


struct ParameterList[type: AnyType, //, *values: type](
    Sized, TrivialRegisterPassable, Writable where conforms_to(type, Writable)
):
    """The values of a variadic parameter.

    Parameters:
        type: What they are.
        values: The values.
    """

    comptime size: Int = Self.values.size
    """How many values there are."""

    def __init__(out self):
        """Make the list."""
        pass

    def __len__(self) -> Int:
        """Return how many values there are."""
        return Self.size

    def __getitem__(self, idx: Int) -> ref [ImmStaticOrigin] Self.type:
        """Return a value, which lies in the memory of the program."""
        comptime for i in range(Self.values.size):
            if idx == i:
                return Self._at[i]()
        abort("there is no parameter of this number")

    @staticmethod
    def get_span() -> Span[Self.type, ImmStaticOrigin]:
        """Return the values, which lie in the memory of the program."""
        comptime all: Array[downcast[Self.type, Copyable], Self.size] = Self._array()
        ref made = __get_address_as_lvalue(
            __mlir_op.`pop.global_constant`[
                value=all,
                _type=__mlir_type[
                    `!kgen.pointer<`, Array[downcast[Self.type, Copyable], Self.size], `>`
                ],
            ]()
        )
        return Span[Self.type, ImmStaticOrigin](
            ptr=Pointer(to=made).unsafe_bitcast[Self.type]().as_imm().unsafe_origin_cast[ImmStaticOrigin](),
            length=Self.size,
        )

    @staticmethod
    def _array() -> Array[downcast[Self.type, Copyable], Self.size]:
        """Return the values in an array."""
        var made = Array[downcast[Self.type, Copyable], Self.size](uninitialized=True)
        comptime for i in range(Self.values.size):
            __get_address_as_uninit_lvalue(made._raw(i)) = rebind[downcast[Self.type, Copyable]](
                Self._at[i]()
            ).copy()
        return made^

    @staticmethod
    def _at[i: Int]() -> ref [ImmStaticOrigin] Self.type:
        """Return a value, which lies in the memory of the program."""
        return __get_address_as_lvalue(
            __mlir_op.`pop.global_constant`[
                value=Self.values[i], _type=__mlir_type[`!kgen.pointer<`, Self.type, `>`]
            ]()
        )

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.type, Writable):
        """Write the values in parentheses."""
        writer.write_string("(")
        comptime for i in range(Self.values.size):
            comptime if i > 0:
                writer.write_string(", ")
            self._at[i]().write_to(writer)
        writer.write_string(")")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.type, Writable):
        """Write the values as in a program, with their type."""
        writer.write_string("ParameterList[")
        writer.write_string(type_name[Self.type]())
        writer.write_string("]((")
        comptime for i in range(Self.values.size):
            comptime if i > 0:
                writer.write_string(", ")
            self._at[i]().write_repr_to(writer)
        writer.write_string("))")

    def __iter__[
        T: ImplicitlyCopyable & Deinitable, //, *copied: T
    ](self: ParameterList[*copied]) -> _ParameterListIter[*copied]:
        """Go through the values."""
        return _ParameterListIter[*copied]()


struct TypeList[Trait: AnyTrait[AnyType] = AnyType, //, *values: Trait](Sized, TrivialRegisterPassable):
    """The types of a variadic parameter.

    Parameters:
        Trait: What they conform to.
        values: The types.
    """

    comptime length: Int = Self.values.length
    """How many types there are."""

    def __init__(out self):
        """Make the list."""
        pass

    def __len__(self) -> Int:
        """Return how many types there are."""
        return Self.length
