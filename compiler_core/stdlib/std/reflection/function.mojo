"""The names of functions."""

from std.collections.string.string_span import StaticString
from std.sys.info import CompilationTarget

comptime reflect_fn[func_type: AnyType, //, func: func_type] = ReflectedFn[func]
"""The questions about a function."""


struct ReflectedFn[func_type: AnyType, //, func: func_type]:
    """The questions about a function.

    Parameters:
        func_type: What the function is.
        func: The function.
    """

    @staticmethod
    def display_name() -> StaticString:
        """Return the name of the function as the source has it."""
        return __mlir_op.`kgen.function_name`[func=Self.func, _type=StringLiteral]()

    @staticmethod
    def linkage_name[*, target: CompilationTarget = CompilationTarget()]() -> StaticString:
        """Return the name of the function in the object file.

        Parameters:
            target: For which machine; it is the same for all.
        """
        return __mlir_op.`kgen.linkage_name`[func=Self.func, _type=StringLiteral]()


def get_function_name[func_type: AnyType, //, func: func_type]() -> StaticString:
    """Return the name of a function.

    Parameters:
        func_type: What the function is.
        func: The function.

    Returns:
        The name.
    """
    return __mlir_op.`kgen.function_name`[func=func, _type=StringLiteral]()


def get_linkage_name[
    func_type: AnyType,
    //,
    func: func_type,
    *,
    target: CompilationTarget = CompilationTarget(),
]() -> StaticString:
    """Return the name of a function in the object file.

    Parameters:
        func_type: What the function is.
        func: The function.
        target: For which machine; it is the same for all.

    Returns:
        The name.
    """
    return __mlir_op.`kgen.linkage_name`[func=func, _type=StringLiteral]()
