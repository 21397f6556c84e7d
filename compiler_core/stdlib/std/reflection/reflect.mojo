"""What can be asked of a type."""

from std.collections.string.string_span import StaticString
from std.traits.anytype import AnyType

comptime reflect[T: AnyType] = Reflected[T]
"""The questions about a type."""


struct Reflected[T: AnyType]:
    """The questions about a type.

    Parameters:
        T: The type.
    """

    @staticmethod
    def name() -> StaticString:
        """Return the name of the type with modules and parameters."""
        return __mlir_op.`kgen.type_qualified_name`[type=Self.T, _type=StringLiteral]()

    @staticmethod
    def base_name() -> StaticString:
        """Return the name of the type alone."""
        return __mlir_op.`kgen.type_base_name`[type=Self.T, _type=StringLiteral]()

    @staticmethod
    def field_count() -> Int:
        """Return how many fields there are."""
        return __mlir_op.`kgen.struct.field_names`[type=Self.T]().length

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
    def is_struct() -> Bool:
        """Return whether the type is a struct."""
        return True
