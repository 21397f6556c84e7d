"""What the command line defines: `-D name=value`."""


def is_defined[name: StringLiteral]() -> Bool:
    """Tell whether a name is defined.

    Parameters:
        name: The name.

    Returns:
        Whether it is.
    """
    return __mlir_op.`kgen.is_defined`[name=name, _type=Bool]()


def get_defined_int[name: StringLiteral, default: Int]() -> Int:
    """Return a defined integer.

    Parameters:
        name: The name.
        default: What stands for it when it is not defined.

    Returns:
        The integer.
    """
    return __mlir_op.`kgen.defined_int`[name=name, default=default, _type=Int]()


def get_defined_bool[name: StringLiteral, default: Bool = False]() -> Bool:
    """Return a defined truth value.

    Parameters:
        name: The name.
        default: What stands for it when it is not defined.

    Returns:
        The truth value.
    """
    return __mlir_op.`kgen.defined_bool`[name=name, default=default, _type=Bool]()


def get_defined_string[name: StringLiteral, default: StringLiteral]() -> StringLiteral:
    """Return a defined text.

    Parameters:
        name: The name.
        default: What stands for it when it is not defined.

    Returns:
        The text.
    """
    return __mlir_op.`kgen.defined_string`[name=name, default=default, _type=StringLiteral]()


def get_defined_dtype[name: StringLiteral, default: DType]() -> DType:
    """Return a defined kind of number.

    Parameters:
        name: The name.
        default: What stands for it when it is not defined.

    Returns:
        The kind of number.
    """
    comptime if is_defined[name]():
        comptime word = get_defined_string[name, ""]()
        return DType._from_str(word)
    else:
        return default


struct MojoVersion(TrivialRegisterPassable):
    """The version of the language."""

    var major: Int
    """The first number."""
    var minor: Int
    """The second number."""
    var patch: Int
    """The third number."""

    def __init__(out self):
        """Return the version of this library."""
        self.major = 1
        self.minor = 2
        self.patch = 0


comptime MOJO_VERSION = MojoVersion()
"""The version of the language."""
