"""What a function becomes, as text that a program can look at."""

from std.collections.string.string import String
from std.collections.string.string_span import StaticString, StringSpan
from std.format import Writable, Writer
from std.io.file import open
from std.memory.pointer import Pointer
from std.os.pathlike import PathLike
from std.sys.info import CompilationTarget


@fieldwise_init
struct CompiledFunctionInfo[
    func_type: TrivialRegisterPassable, func: func_type, target: CompilationTarget
](TrivialRegisterPassable, Writable):
    """What a function becomes.

    Parameters:
        func_type: What the function is.
        func: The function.
        target: The machine that it is compiled for.
    """

    var asm: StaticString
    """What it becomes: whatever was asked for, also if that is no assembly."""
    var function_name: StaticString
    """Its name in the object file."""
    var module_name: StaticString
    """The file that it stands in, without the ending."""
    var num_captures: Int
    """How many values it captures."""
    var capture_sizes: Pointer[UInt64, ImmUntrackedOrigin]
    """How many bytes each of them has."""
    var emission_kind: StaticString
    """What was asked for."""

    def __contains__(self, content: String) -> Bool:
        """Tell whether a text is part of what the function becomes.

        Args:
            content: The text.

        Returns:
            Whether it is.
        """
        return content in self.asm

    def write_to(self, mut writer: Some[Writer]):
        """Write what the function becomes.

        Args:
            writer: Where to.
        """
        writer.write_string(self.asm)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write what the function becomes.

        Args:
            writer: Where to.
        """
        self.write_to(writer)

    def write_text[path_like: PathLike](self, path: path_like) raises:
        """Write what the function becomes to a file.

        Parameters:
            path_like: What the path is.

        Args:
            path: Where the file is.

        Raises:
            An error if it cannot be written.
        """
        with open(path, "w") as file:
            file.write_string(self.asm)


def _compiled[func_type: TrivialRegisterPassable, //, func: func_type, kind: StaticString]() -> StaticString:
    comptime if kind == "asm":
        return __mlir_op.`kgen.compiled`[func=func, kind="asm", _type=StringLiteral]()
    elif kind == "llvm":
        return __mlir_op.`kgen.compiled`[func=func, kind="llvm", _type=StringLiteral]()
    elif kind == "llvm-opt":
        return __mlir_op.`kgen.compiled`[func=func, kind="llvm-opt", _type=StringLiteral]()
    elif kind == "llvm-bitcode":
        return __mlir_op.`kgen.compiled`[func=func, kind="llvm-bitcode", _type=StringLiteral]()
    else:
        comptime assert kind == "object", "there is no such kind of code"
        return __mlir_op.`kgen.compiled`[func=func, kind="object", _type=StringLiteral]()


def compile_info[
    func_type: TrivialRegisterPassable,
    //,
    func: func_type,
    /,
    *,
    emission_kind: StaticString = "asm",
    target: CompilationTarget = CompilationTarget(),
    compile_options: StaticString = CompilationTarget.default_compile_options(),
    link_options: StaticString = "",
]() -> CompiledFunctionInfo[func_type, func, target]:
    """Return what a function becomes, by itself, with all that it calls.

    Parameters:
        func_type: What the function is.
        func: The function, which captures nothing.
        emission_kind: What is asked for: `asm`, `llvm` as LLVM gets it, `llvm-opt` as LLVM leaves it,
            `llvm-bitcode` or `object`.
        target: The machine that it is compiled for, which is that of the program.
        compile_options: Nothing is made of it.
        link_options: Nothing is made of it.

    Returns:
        What it becomes.
    """
    return {
        asm = _compiled[func, emission_kind](),
        function_name = __mlir_op.`kgen.linkage_name`[func=func, _type=StringLiteral](),
        module_name = __mlir_op.`kgen.function_module`[func=func, _type=StringLiteral](),
        num_captures = 0,
        capture_sizes = Pointer[UInt64, ImmUntrackedOrigin].unsafe_dangling(),
        emission_kind = emission_kind,
    }
