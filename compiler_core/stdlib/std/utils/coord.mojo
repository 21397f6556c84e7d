"""Coordinates of any depth whose parts are known when compiling or when running."""

from std.reflection._type_name import type_name
from std.builtin.device_passable import DevicePassable
from std.builtin.rebind import downcast, rebind
from std.collections.array import Array
from std.format import Writable, Writer
from std.os import abort
from std.utils.index import IndexList


trait CoordLike(ImplicitlyCopyable, Intable, TrivialRegisterPassable, Writable):
    """An integer, or several of what is one."""

    comptime DTYPE: DType = DType.int
    """What kind of integer it is."""
    comptime ParamListType: TypeList[Trait=CoordLike, ...]
    """The types of its parts; its own if it has none."""
    comptime _FlatTypes: TypeList[Trait=CoordLike, ...]
    """The types of the integers in it, at any depth."""
    comptime _Made[dtype: DType]: CoordLike
    """The same with all integers known only when the program runs."""
    comptime static_value: Int
    """The integer if it is known when compiling, -1 otherwise."""
    comptime is_static_value: Bool = False
    """Whether the integer is known when compiling."""
    comptime is_tuple: Bool = False
    """Whether it has parts."""
    comptime is_value: Bool = True
    """Whether it is an integer."""
    comptime _size: Int = 1
    """How many parts it has."""
    comptime _product: Int = Self.static_value
    """The product of all integers in it if they are known when compiling."""
    comptime _all_known: Bool = Self.is_static_value
    """Whether all integers in it are known when compiling."""

    @staticmethod
    def __len__() -> Int:
        """Return how many parts there are."""
        ...

    def value(self) -> Scalar[Self.DTYPE]:
        """Return the integer."""
        ...

    def tuple(var self) -> Coord[*Self.ParamListType]:
        """Return the parts."""
        ...

    def product(self) -> Scalar[Self.DTYPE]:
        """Return the product of all integers in it."""
        ...

    def __int__(self) -> Int:
        """Return the integer."""
        return Int(self.value())

    def _multiplied(self) -> Int:
        """Return the product of all integers in it."""
        return Int(self.product())

    def _index[Shape: CoordLike, Stride: CoordLike](self, shape: Shape, stride: Stride) -> Int:
        """Return how far from the origin a coordinate is."""
        comptime if Shape.is_tuple:
            return shape._index_of_number(self._multiplied(), stride)
        return self._multiplied() * stride._multiplied()

    def _index_of_number[Stride: CoordLike](self, number: Int, stride: Stride) -> Int:
        """Return how far from the origin that is of this shape which has a number."""
        return number * stride._multiplied()

    def _at[Stride: CoordLike, dtype: DType](self, number: Int, stride: Stride) -> Self._Made[dtype]:
        """Return the coordinate, of this shape, that is so far from the origin; each kind of
        coordinate has a way of its own."""
        abort()

    def _write_parts(self, mut writer: Some[Writer]):
        """Write what it is in short."""
        self.write_to(writer)


struct ComptimeInt[val: Int](CoordLike, Defaultable):
    """An integer that is known when compiling.

    Parameters:
        val: The integer.
    """

    comptime DTYPE: DType = DType.int
    """What kind of integer it is."""
    comptime ParamListType = TypeList.of[Self]
    """Its own type."""
    comptime _FlatTypes = TypeList.of[Self]
    comptime _Made[dtype: DType]: CoordLike = Scalar[dtype]
    comptime static_value: Int = Self.val
    """The integer."""
    comptime is_static_value: Bool = True
    """It is known when compiling."""
    comptime is_tuple: Bool = False
    """It has no parts."""
    comptime is_value: Bool = True
    """It is an integer."""

    def __init__(out self):
        """Make it."""
        pass

    @staticmethod
    def __len__() -> Int:
        """Return one."""
        return 1

    def __int__(self) -> Int:
        """Return the integer."""
        return Self.val

    def value(self) -> Int:
        """Return the integer."""
        return Self.val

    def product(self) -> Int:
        """Return the integer."""
        return Self.val

    def tuple(var self) -> Coord[*Self.ParamListType]:
        """Fail, for it has no parts."""
        comptime assert False, "an integer has no parts"
        return Coord[*Self.ParamListType](self)

    def _at[Stride: CoordLike, dtype: DType](self, number: Int, stride: Stride) -> Scalar[dtype]:
        return Scalar[dtype]((number // stride._multiplied()) % Self.val)

    def write_to(self, mut writer: Some[Writer]):
        """Write the integer."""
        writer.write(Self.val)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write it as in a program."""
        writer.write("ComptimeInt[", Self.val, "]()")


comptime Idx[value: Int]: ComptimeInt[value] = ComptimeInt[value]()
"""An integer that is known when compiling."""

struct _All(CoordLike, Defaultable):
    """What stands for all of a dimension."""

    comptime DTYPE: DType = DType.int
    """What kind of integer stands for it."""
    comptime ParamListType = TypeList.of[Self]
    """Its own type."""
    comptime _FlatTypes = TypeList.of[Self]
    comptime _Made[dtype: DType]: CoordLike = Scalar[dtype]
    comptime static_value: Int = -2
    """What stands for it."""
    comptime is_static_value: Bool = True
    """It is known when compiling."""
    comptime is_tuple: Bool = False
    """It has no parts."""
    comptime is_value: Bool = True
    """It stands where an integer may."""

    def __init__(out self):
        """Make it."""
        pass

    @staticmethod
    def __len__() -> Int:
        """Return one."""
        return 1

    def __int__(self) -> Int:
        """Return what stands for it."""
        return Self.static_value

    def value(self) -> Int:
        """Return what stands for it."""
        return Self.static_value

    def product(self) -> Int:
        """Return one."""
        return 1

    def tuple(var self) -> Coord[*Self.ParamListType]:
        """Fail, for it has no parts."""
        comptime assert False, "all of a dimension has no parts"
        return Coord[*Self.ParamListType](self)

    def _at[Stride: CoordLike, dtype: DType](self, number: Int, stride: Stride) -> Scalar[dtype]:
        return 0

    def write_to(self, mut writer: Some[Writer]):
        """Write its name."""
        writer.write("All")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write its name."""
        writer.write("All")


@deprecated("1.2 has it no more: it stood for all of a dimension of a tensor")
comptime All = _All()
"""All of a dimension."""

comptime StaticCoord[value: Int, size: Int] = Coord[*TypeList.splat[size, ComptimeInt[value]]]
"""A coordinate that repeats an integer known when compiling."""

comptime DynamicCoord[dtype: DType, size: Int] = Coord[*TypeList.splat[size, Scalar[dtype]]]
"""A coordinate of integers known when the program runs."""

comptime _comptime_int[value: Int]: CoordLike = ComptimeInt[value]

comptime coord[*values: Int]: Coord[*values.map_to_type[_comptime_int]] = Coord[
    *values.map_to_type[_comptime_int]
]()
"""A coordinate of integers that are known when compiling."""

comptime _flat_types[T: CoordLike]: TypeList[Trait=CoordLike, ...] = T._FlatTypes
comptime _is_known[T: CoordLike]: Bool = T._all_known
comptime _times[so_far: Int, T: CoordLike]: Int = T._product * so_far
comptime _made[dtype: DType, T: CoordLike]: CoordLike = T._Made[dtype]
comptime _cast[dtype: DType, T: CoordLike]: CoordLike = T if T.is_static_value else Scalar[dtype]
comptime _scalar[dtype: DType, T: CoordLike]: CoordLike = Scalar[dtype]


struct Coord[*element_types: CoordLike](
    CoordLike,
    Defaultable,
    Sized,
    DevicePassable,
):
    """A coordinate, or the shape or strides of something: several parts.

    Parameters:
        element_types: What the parts are, integers or coordinates themselves.
    """

    comptime device_type = Coord[*Self.element_types]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return type_name[Self]()

    comptime DTYPE: DType = DType.int
    """What kind of integer a part is."""
    comptime ParamListType = Self.element_types
    """The types of the parts."""
    comptime _FlatTypes = Self.element_types._joined[_flat_types]
    comptime _Made[dtype: DType]: CoordLike = Coord[*Self.element_types.map[_made[dtype, _]]]
    comptime static_value: Int = -1
    """It is no integer."""
    comptime is_static_value: Bool = False
    """It is no integer."""
    comptime is_tuple: Bool = True
    """It has parts."""
    comptime is_value: Bool = False
    """It is no integer."""
    comptime rank: Int = Self.element_types.length
    """How many parts there are."""
    comptime flat_rank: Int = Self._FlatTypes.length
    """How many integers there are in the parts, at any depth."""
    comptime is_flat: Bool = Self.rank == Self.flat_rank
    """Whether all parts are integers."""
    comptime all_dims_known: Bool = Self.element_types.all[_is_known]()
    """Whether all integers are known when compiling."""
    comptime static_product: Int = Self.element_types.reduce[1, _times]
    """The product of all integers if they are known when compiling."""
    comptime _size: Int = Self.rank
    comptime _product: Int = Self.static_product
    comptime _all_known: Bool = Self.all_dims_known

    var _storage: __mlir_type[`!kgen.pack<`, Self.element_types, `>`]

    def __init__(out self):
        """Make it of parts that are known when compiling."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.rank):
            self._put[i](downcast[Self.element_types[i], CoordLike & Defaultable]())

    def __init__(out self, var *args: *Self.element_types):
        """Take the parts."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.rank):
            __get_address_as_uninit_lvalue(self._raw[i]()) = args[i]

    def __init__(out self, var tuple: Tuple[*Self.element_types]):
        """Take the parts out of a tuple."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.rank):
            __get_address_as_uninit_lvalue(self._raw[i]()) = tuple[i]

    def __init__[
        rank: Int, dtype: DType
](
        out self: Coord[*TypeList.splat[rank, Scalar[dtype]]],
        index_list: IndexList[rank, element_type=dtype],
    ):
        """Take the integers of a position."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(rank):
            self._put[i](Scalar[dtype](index_list[i]))

    def __init__[
        rank: Int, dtype: DType
](
        out self: Coord[*TypeList.splat[rank, Scalar[dtype]]], array: Array[Scalar[dtype], rank]
    ):
        """Take the integers of an array."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(rank):
            self._put[i](array[i])

    def __init__(out self, *, _nothing: NoneType):
        """Leave the parts to be written."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))

    def _raw[idx: Int](ref self) -> __mlir_type[`!kgen.pointer<`, Self.element_types[idx], `>`]:
        """Return where a part is."""
        return __mlir_op.`lit.ref.to_pointer`[
            _type=__mlir_type[`!kgen.pointer<`, Self.element_types[idx], `>`]
        ](__get_mvalue_as_litref(__get_pack_element[idx](self._storage)))

    def _put[idx: Int, T: CoordLike](mut self, value: T):
        """Write a part, which is of that type."""
        __get_address_as_uninit_lvalue(
            __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, T, `>`]](
                self._raw[idx]()
            )
        ) = value

    @staticmethod
    def __len__() -> Int:
        """Return how many parts there are."""
        return Self.rank

    def __len__(self) -> Int:
        """Return how many parts there are."""
        return Self.rank

    @staticmethod
    def size() -> Int:
        """Return how many parts there are."""
        return Self.rank

    def __getitem_param__[idx: Int](ref self) -> ref [self] Self.element_types[idx]:
        """Return a part."""
        return __get_address_as_lvalue(self._raw[idx]())

    def value(self) -> Int:
        """Fail, for it is no integer."""
        comptime assert False, "a coordinate is no integer"
        return 0

    def __int__(self) -> Int:
        """Fail, for it is no integer."""
        return self.value()

    def tuple(var self) -> Self:
        """Return itself."""
        return self

    def product(self) -> Int:
        """Return the product of all integers in it."""
        var result = 1
        comptime for i in range(Self.rank):
            result *= self[i]._multiplied()
        return result

    def product[result_dtype: DType](self) -> Scalar[result_dtype]:
        """Return the product of all integers in it.

        Parameters:
            result_dtype: What kind of integer it is to be.
        """
        return Scalar[result_dtype](self.product())

    def cast[dtype: DType](self) -> Coord[*Self.element_types.map[_cast[dtype, _]]]:
        """Make the integers that are not known when compiling some of another kind."""
        comptime Result = Coord[*Self.element_types.map[_cast[dtype, _]]]
        var result = Result(_nothing=None)
        comptime for i in range(Self.rank):
            comptime if Self.element_types[i].is_static_value:
                result._put[i](self[i])
            else:
                result._put[i](Scalar[dtype](self[i]._multiplied()))
        return result

    def make_dynamic[dtype: DType](self) -> Coord[*TypeList.splat[Self.rank, Scalar[dtype]]]:
        """Make all parts integers that are known when the program runs."""
        var result = Coord[*TypeList.splat[Self.rank, Scalar[dtype]]](_nothing=None)
        comptime for i in range(Self.rank):
            result._put[i](Scalar[dtype](self[i]._multiplied()))
        return result

    def concat[
        *other_element_types: CoordLike
    ](
        var self, var other: Coord[*other_element_types]
    ) -> Coord[*Self.element_types, *other_element_types]:
        """Put the parts of another one behind these."""
        var result = Coord[*Self.element_types, *other_element_types](_nothing=None)
        comptime for i in range(Self.rank):
            result._put[i](self[i])
        comptime for i in range(other_element_types.length):
            result._put[Self.rank + i](other[i])
        return result

    def reverse(var self) -> Coord[*Self.element_types.reverse]:
        """Put the parts in the opposite order."""
        var result = Coord[*Self.element_types.reverse](_nothing=None)
        comptime for i in range(Self.rank):
            result._put[Self.rank - 1 - i](self[i])
        return result

    def replace[
        T: CoordLike, //, at: Int
    ](var self, value: T) -> Coord[
        *Self.element_types.slice[0, at], T, *Self.element_types.slice[at + 1, Self.rank]
    ]:
        """Put another part in the place of one."""
        var result = Coord[
            *Self.element_types.slice[0, at], T, *Self.element_types.slice[at + 1, Self.rank]
        ](_nothing=None)
        comptime for i in range(Self.rank):
            comptime if i == at:
                result._put[i](value)
            else:
                result._put[i](self[i])
        return result

    def replace_dynamic[dtype: DType, //, at: Int](mut self, value: Scalar[dtype]):
        """Replace a part that is known when the program runs."""
        self._put[at](rebind[Self.element_types[at]](value))

    def flatten(var self) -> Coord[*Self._FlatTypes]:
        """Put all integers in it side by side."""
        var result = Coord[*Self._FlatTypes](_nothing=None)
        self._flatten_into[0](result)
        return result

    def _flatten_into[start: Int, *Ts: CoordLike](self, mut result: Coord[*Ts]):
        comptime for i in range(Self.rank):
            comptime at = start + Coord[*Self.element_types.slice[0, i]].flat_rank
            comptime if Self.element_types[i].is_tuple:
                self[i].tuple()._flatten_into[at](result)
            else:
                result._put[at](self[i])

    def __eq__[*other_types: CoordLike](self, other: Coord[*other_types]) -> Bool:
        """Tell whether all integers are equal."""
        comptime if Self.rank != other_types.length:
            return False
        comptime for i in range(Self.rank):
            comptime if Self.element_types[i].is_tuple != other_types[i].is_tuple:
                return False
            elif Self.element_types[i].is_tuple:
                if self[i].tuple() != other[i].tuple():
                    return False
            else:
                if self[i]._multiplied() != other[i]._multiplied():
                    return False
        return True

    def __ne__[*other_types: CoordLike](self, other: Coord[*other_types]) -> Bool:
        """Tell whether an integer differs."""
        return not self == other

    def _index[Shape: CoordLike, Stride: CoordLike](self, shape: Shape, stride: Stride) -> Int:
        var result = 0
        var shapes = shape.tuple()
        var strides = stride.tuple()
        comptime for i in range(Self.rank):
            result += self[i]._index(shapes[i], strides[i])
        return result

    def _index_of_number[Stride: CoordLike](self, number: Int, stride: Stride) -> Int:
        var rest = number
        var result = 0
        var strides = stride.tuple()
        comptime for i in range(Self.rank):
            var extent = self[i]._multiplied()
            comptime if i + 1 < Self.rank:
                result += self[i]._index_of_number(rest % extent, strides[i])
                rest //= extent
            else:
                result += self[i]._index_of_number(rest, strides[i])
        return result

    def _at[
        Stride: CoordLike, dtype: DType
    ](self, number: Int, stride: Stride) -> Self._Made[dtype]:
        var result = Self._Made[dtype](_nothing=None)
        var strides = stride.tuple()
        comptime for i in range(Self.rank):
            result._put[i](self[i]._at[dtype=dtype](number, strides[i]))
        return result

    def write_to(self, mut w: Some[Writer]):
        """Write the parts in parentheses."""
        w.write_string("(")
        comptime for i in range(Self.rank):
            comptime if i > 0:
                w.write_string(", ")
            self[i].write_to(w)
        w.write_string(")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write it as in a program."""
        writer.write("Coord(", self, ")")


def coord_to_index_list[
    *element_types: CoordLike
](value: Coord[*element_types]) -> IndexList[element_types.length]:
    """Return the integers of a coordinate as a position."""
    var result = IndexList[element_types.length]()
    comptime for i in range(element_types.length):
        result[i] = value[i]._multiplied()
    return result


def crd2idx[
    Index: CoordLike, Shape: CoordLike, Stride: CoordLike, out_type: DType = DType.int64
](crd: Index, shape: Shape, stride: Stride) -> Scalar[out_type]:
    """Return how far from the origin a coordinate is, or that of a shape which has a number."""
    return Scalar[out_type](crd._index(shape, stride))


def idx2crd[
    Shape: CoordLike, Stride: CoordLike, out_dtype: DType = DType.int64
](idx: Int, shape: Shape, stride: Stride) -> Shape._Made[out_dtype]:
    """Return the coordinate that is so far from the origin."""
    return shape._at[dtype=out_dtype](idx, stride)


def idx2crd[
    Index: CoordLike, Shape: CoordLike, Stride: CoordLike, out_dtype: DType = DType.int64
](idx: Index, shape: Shape, stride: Stride) -> Shape._Made[out_dtype]:
    """Return the coordinate that is so far from the origin."""
    return shape._at[dtype=out_dtype](idx._multiplied(), stride)
