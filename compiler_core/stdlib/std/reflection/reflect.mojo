"""What can be asked of a type."""

from std.builtin.variadics import TypeList
from std.collections.array import Array
from std.collections.string.string_span import StaticString
from std.traits.anytype import AnyType
from std.sys.info import CompilationTarget

comptime reflect[T: AnyType] = Reflected[T]
"""The questions about a type."""


struct Reflected[T: AnyType]:
    """The questions about a type.

    Parameters:
        T: The type.
    """

    comptime field[name: StringLiteral] = Reflected[
        __mlir_op.`kgen.struct.field_types`[type=Self.T]()[Self.field_index[name]()]
    ]
    """The questions about the type of the field of a name."""
    comptime field_at[idx: Int] = Reflected[
        __mlir_op.`kgen.struct.field_types`[type=Self.T]()[idx]
    ]
    """The questions about the type of the field with a number."""

    @staticmethod
    def annotations() -> Tuple[]:
        """Return the annotations of the type, of which there are none."""
        return Tuple[]()

    @staticmethod
    def field_annotations[field_index: Int]() -> Tuple[]:
        """Return the annotations of a field, of which there are none.

        Parameters:
            field_index: The number of the field.
        """
        return Tuple[]()

    @staticmethod
    def name[*, qualified_builtins: Bool = False]() -> StaticString:
        """Return the name of the type with modules and parameters.

        Parameters:
            qualified_builtins: Whether even the most common types have their modules.
        """
        comptime if qualified_builtins:
            return __mlir_op.`kgen.type_full_name`[type=Self.T, _type=StringLiteral]()
        else:
            return __mlir_op.`kgen.type_qualified_name`[type=Self.T, _type=StringLiteral]()

    @staticmethod
    def base_name() -> StaticString:
        """Return the name of the type alone."""
        return __mlir_op.`kgen.type_base_name`[type=Self.T, _type=StringLiteral]()

    @staticmethod
    def is_struct() -> Bool:
        """Return whether the type is a struct."""
        return __mlir_op.`kgen.is_struct`[type=Self.T]()

    @staticmethod
    def field_count() -> Int:
        """Return how many fields there are."""
        return __mlir_op.`kgen.struct.field_names`[type=Self.T]().length

    @staticmethod
    def field_names() -> Array[
        StaticString, __mlir_op.`kgen.struct.field_names`[type=Self.T]().length
    ]:
        """Return the names of the fields."""
        var names = Array[
            StaticString, __mlir_op.`kgen.struct.field_names`[type=Self.T]().length
        ](fill="")
        comptime for i in range(__mlir_op.`kgen.struct.field_names`[type=Self.T]().length):
            names[i] = __mlir_op.`kgen.struct.field_names`[type=Self.T]()[i]
        return names^

    @staticmethod
    def field_types() -> TypeList[*__mlir_op.`kgen.struct.field_types`[type=Self.T]()]:
        """Return the types of the fields."""
        return {}

    @staticmethod
    def field_index[name: StringLiteral]() -> Int:
        """Return the number of the field of a name, or -1 if there is none.

        Parameters:
            name: The name.
        """
        comptime for i in range(__mlir_op.`kgen.struct.field_names`[type=Self.T]().length):
            comptime if __mlir_op.`kgen.struct.field_names`[type=Self.T]()[i] == name:
                return i
        return -1

    @staticmethod
    def field_ref[
        idx: Int
    ](ref s: Self.T) -> ref [s] __mlir_op.`kgen.struct.field_types`[type=Self.T]()[idx]:
        """Return a field.

        Parameters:
            idx: The number of the field.

        Args:
            s: The struct.
        """
        return __get_struct_field[idx](s)

    @staticmethod
    def field_offset[*, index: Int, target: CompilationTarget = CompilationTarget()]() -> Int:
        """Return where a field begins, in bytes from the start of the struct.

        Parameters:
            index: The number of the field.
            target: For which machine; all that there are lay structs out in the same way.
        """
        var offset = 0
        comptime for i in range(index + 1):
            comptime alignment = __mlir_op.`pop.align_of`[
                type=__mlir_op.`kgen.struct.field_types`[type=Self.T]()[i]
            ]()
            offset = (offset + alignment - 1) // alignment * alignment
            comptime if i < index:
                offset += __mlir_op.`pop.size_of`[
                    type=__mlir_op.`kgen.struct.field_types`[type=Self.T]()[i]
                ]()
        return offset

    @staticmethod
    def field_offset[
        *, name: StringLiteral, target: CompilationTarget = CompilationTarget()
    ]() -> Int:
        """Return where a field begins, in bytes from the start of the struct.

        Parameters:
            name: The name of the field.
            target: For which machine; all that there are lay structs out in the same way.
        """
        return Self.field_offset[index = Self.field_index[name]()]()
