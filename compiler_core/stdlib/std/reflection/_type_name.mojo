"""The names of types."""

from std.collections.string.string_span import StaticString


def type_name[T: AnyType]() -> StaticString:
    """Return the name of a type as `repr` writes it.

    Parameters:
        T: The type.

    Returns:
        The name.
    """
    return __mlir_op.`kgen.type_name`[type=T, _type=StringLiteral]()
