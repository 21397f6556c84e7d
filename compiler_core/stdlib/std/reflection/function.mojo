"""The names of functions."""

from std.collections.string.string_span import StaticString


def get_function_name[func_type: AnyType, //, func: func_type]() -> StaticString:
    """Return the name of a function.

    Parameters:
        func_type: What the function is.
        func: The function.

    Returns:
        The name.
    """
    return __mlir_op.`kgen.function_name`[func=func, _type=StringLiteral]()
