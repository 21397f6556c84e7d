"""What the machine is like."""

from std._system.threads import count_processors
from std.sys._endian import Endian

def size_of[type: AnyType]() -> Int:
    """Return how many bytes a value takes.

    Parameters:
        type: What the value is.

    Returns:
        The number of bytes.
    """
    return __mlir_op.`pop.size_of`[type=type, _type=Int]()


def size_of[dtype: DType]() -> Int:
    """Return how many bytes a number takes.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number of bytes.
    """
    return __mlir_op.`pop.size_of`[type=Scalar[dtype], _type=Int]()


def align_of[type: AnyType]() -> Int:
    """Return what the address of a value must be a multiple of.

    Parameters:
        type: What the value is.

    Returns:
        The number of bytes.
    """
    return __mlir_op.`pop.align_of`[type=type, _type=Int]()


def align_of[dtype: DType]() -> Int:
    """Return what the address of a number must be a multiple of.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number of bytes.
    """
    return __mlir_op.`pop.align_of`[type=Scalar[dtype], _type=Int]()


def bit_width_of[type: AnyType]() -> Int:
    """Return how many bits a value takes.

    Parameters:
        type: What the value is.

    Returns:
        The number of bits.
    """
    return 8 * size_of[type]()


def bit_width_of[dtype: DType]() -> Int:
    """Return how many bits a number takes.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number of bits.
    """
    return 8 * size_of[Scalar[dtype]]()


def simd_bit_width() -> Int:
    """Return how many bits the machine handles at once.

    Returns:
        The number of bits.
    """
    return 8 * simd_byte_width()


def simd_byte_width() -> Int:
    """Return how many bytes the machine handles at once.

    Returns:
        The number of bytes.
    """
    comptime if CompilationTarget.has_avx512f():
        return 64
    elif CompilationTarget.has_avx2():
        return 32
    else:
        return 16


def simd_width_of[type: TrivialRegisterPassable]() -> Int:
    """Return how many values the machine handles at once.

    Parameters:
        type: What the values are.

    Returns:
        The number of values.
    """
    return simd_byte_width() // size_of[type]()


def simd_width_of[dtype: DType]() -> Int:
    """Return how many numbers the machine handles at once.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number of numbers.
    """
    return simd_byte_width() // size_of[Scalar[dtype]]()


def is_64bit() -> Bool:
    """Tell whether addresses have 64 bits.

    Returns:
        Whether they have.
    """
    return size_of[Int]() == 8


def is_32bit() -> Bool:
    """Tell whether addresses have 32 bits.

    Returns:
        Whether they have.
    """
    return size_of[Int]() == 4


@deprecated("use 'Endian.native() == .big' instead")
def is_big_endian() -> Bool:
    """Tell whether the highest byte of a number lies first."""
    return False


@deprecated("use 'Endian.native() == .little' instead")
def is_little_endian() -> Bool:
    """Tell whether the lowest byte of a number lies first."""
    return True


def num_logical_cores() -> Int:
    """Count the processors.

    Returns:
        How many there are.
    """
    return count_processors()


def num_physical_cores() -> Int:
    """Count the processors.

    Returns:
        How many there are.
    """
    return num_logical_cores()


def num_performance_cores() -> Int:
    """Count the processors that are made for speed.

    Returns:
        How many there are.
    """
    return num_logical_cores()


struct CompilationTarget(TrivialRegisterPassable):
    """The machine that is compiled for."""

    comptime current = CompilationTarget
    """The machine that is compiled for."""

    def __init__(out self):
        """The machine that is compiled for."""
        pass

    @staticmethod
    def is_linux() -> Bool:
        """Tell whether it runs Linux."""
        return __mlir_op.`kgen.target_is`[word="linux", _type=Bool]()

    @staticmethod
    def is_macos() -> Bool:
        """Tell whether it runs macOS."""
        return __mlir_op.`kgen.target_is`[word="darwin", _type=Bool]()

    @staticmethod
    def is_x86() -> Bool:
        """Tell whether it has a processor of the x86 family."""
        return __mlir_op.`kgen.target_is`[word="x86 family", _type=Bool]()

    @staticmethod
    def is_apple_silicon() -> Bool:
        """Tell whether it has a processor by Apple."""
        return (
            CompilationTarget.is_apple_m1()
            or CompilationTarget.is_apple_m2()
            or CompilationTarget.is_apple_m3()
            or CompilationTarget.is_apple_m4()
            or CompilationTarget.is_apple_m5()
        )

    @staticmethod
    def has_avx() -> Bool:
        """Tell whether it has AVX."""
        return __mlir_op.`kgen.target_is`[word="can avx", _type=Bool]()

    @staticmethod
    def has_avx2() -> Bool:
        """Tell whether it has AVX2."""
        return __mlir_op.`kgen.target_is`[word="can avx2", _type=Bool]()

    @staticmethod
    def has_avx512f() -> Bool:
        """Tell whether it has AVX-512."""
        return __mlir_op.`kgen.target_is`[word="can avx512f", _type=Bool]()

    @staticmethod
    def has_neon() -> Bool:
        """Tell whether it has Neon."""
        return __mlir_op.`kgen.target_is`[word="can neon", _type=Bool]()

    @staticmethod
    def is_arm() -> Bool:
        """Tell whether it has a processor of the ARM family.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="aarch64", _type=Bool]()

    @staticmethod
    def has_sse4() -> Bool:
        """Tell whether it has SSE4.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="can sse4.2", _type=Bool]()

    @staticmethod
    def has_fma() -> Bool:
        """Tell whether it multiplies and adds at once.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="can fma", _type=Bool]()

    @staticmethod
    def has_vnni() -> Bool:
        """Tell whether it has VNNI.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="can avx512vnni", _type=Bool]()

    @staticmethod
    def has_intel_amx() -> Bool:
        """Tell whether it has AMX.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="can amx-tile", _type=Bool]()

    @staticmethod
    def has_neon_int8_dotprod() -> Bool:
        """Tell whether it has dot products of bytes.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="can dotprod", _type=Bool]()

    @staticmethod
    def has_neon_int8_matmul() -> Bool:
        """Tell whether it has matrix products of bytes.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="can i8mm", _type=Bool]()

    @staticmethod
    def is_neoverse_n1() -> Bool:
        """Tell whether it has such a processor.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="cpu neoverse-n1", _type=Bool]()

    @staticmethod
    def is_riscv() -> Bool:
        """Tell whether it has a processor of the RISC-V family.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="riscv", _type=Bool]()

    @staticmethod
    def is_rv32() -> Bool:
        """Tell whether it has one with 32 bits.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="riscv32", _type=Bool]()

    @staticmethod
    def is_rv64() -> Bool:
        """Tell whether it has one with 64 bits.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="riscv64", _type=Bool]()

    @staticmethod
    def is_apple_m1() -> Bool:
        """Tell whether it has a processor M1.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="cpu apple-m1", _type=Bool]()

    @staticmethod
    def is_apple_m2() -> Bool:
        """Tell whether it has a processor M2.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="cpu apple-m2", _type=Bool]()

    @staticmethod
    def is_apple_m3() -> Bool:
        """Tell whether it has a processor M3.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="cpu apple-m3", _type=Bool]()

    @staticmethod
    def is_apple_m4() -> Bool:
        """Tell whether it has a processor M4.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="cpu apple-m4", _type=Bool]()

    @staticmethod
    def is_apple_m5() -> Bool:
        """Tell whether it has a processor M5.

        Returns:
            Whether it has.
        """
        return __mlir_op.`kgen.target_is`[word="cpu apple-m5", _type=Bool]()

    @staticmethod
    def has_riscv_extension[name: StringLiteral]() -> Bool:
        """Tell whether it has an extension of RISC-V; none is looked for.

        Parameters:
            name: The extension.

        Returns:
            False.
        """
        return False

    @staticmethod
    def is_triple[name: StringLiteral]() -> Bool:
        """Tell whether it is called so.

        Parameters:
            name: A name in three or four parts.

        Returns:
            Whether it is.
        """
        return __mlir_op.`kgen.target_is`[word=name, _type=Bool]()

    @staticmethod
    def default_compile_options() -> StaticString:
        """Return what the compiler is told unless something else is said.

        Returns:
            Nothing.
        """
        return ""

    @staticmethod
    def unsupported_target_error[
        *, operation: Optional[String] = None, note: Optional[String] = None
    ]() -> Never:
        """Refuse to compile for this machine.

        Parameters:
            operation: What it cannot do.
            note: What else is to be said.
        """
        comptime assert False, "this is not there for the machine that is compiled for"
        while True:
            pass

    def is_accelerator(self) -> Bool:
        """Tell whether it is an accelerator.

        Returns:
            False: none is supported.
        """
        return False

    def is_gpu(self) -> Bool:
        """Tell whether it is an accelerator.

        Returns:
            False: none is supported.
        """
        return False

    def is_nvidia_gpu[subarch: StaticString = "<any>"](self) -> Bool:
        """Tell whether it is an accelerator by NVIDIA.

        Parameters:
            subarch: Of which family.

        Returns:
            False: none is supported.
        """
        return False

    def is_amd_gpu[subarch: StaticString = "<any>"](self) -> Bool:
        """Tell whether it is an accelerator by AMD.

        Parameters:
            subarch: Of which family.

        Returns:
            False: none is supported.
        """
        return False

    def is_apple_gpu[subarch: StaticString = "<any>"](self) -> Bool:
        """Tell whether it is an accelerator by Apple.

        Parameters:
            subarch: Of which family.

        Returns:
            False: none is supported.
        """
        return False


def is_triple[name: StringLiteral]() -> Bool:
    """Tell whether the machine that is compiled for is called so.

    Parameters:
        name: A name in three or four parts.

    Returns:
        Whether it is.
    """
    return CompilationTarget.is_triple[name]()


def is_apple_m5() -> Bool:
    """Tell whether the machine that is compiled for has a processor M5.

    Returns:
        Whether it has.
    """
    return CompilationTarget.is_apple_m5()


def has_amd_rdna_gpu_accelerator() -> Bool:
    """Tell whether there is such an accelerator.

    Returns:
        False: none is supported.
    """
    return False


def platform_map[
    T: Copyable,
    //,
    operation: Optional[String] = None,
    *,
    linux: Optional[T] = None,
    macos: Optional[T] = None,
]() -> T:
    """Choose a value by the system that is compiled for.

    Parameters:
        T: What the values are.
        operation: What it is for.
        linux: The value for Linux.
        macos: The value for macOS.

    Returns:
        The value.
    """
    comptime if CompilationTarget.is_macos():
        comptime assert Bool(macos), "this is not there for macOS"
        return materialize[macos]().value().copy()
    else:
        comptime assert Bool(linux), "this is not there for Linux"
        return materialize[linux]().value().copy()


comptime platform_type_map[
    *, linux: AnyType, macos: AnyType
]: AnyType = linux if CompilationTarget.is_linux() else macos
"""The type for the system that is compiled for."""


def stdlib_plugin() -> StaticString:
    """Return who stands in for parts of the library.

    Returns:
        `default`: nobody.
    """
    return "default"


def has_accelerator() -> Bool:
    """Tell whether there is an accelerator.

    Returns:
        False: none is supported.
    """
    return False


def is_gpu() -> Bool:
    """Tell whether it is compiled for an accelerator.

    Returns:
        False: none is supported.
    """
    return False


def is_nvidia_gpu[subarch: StaticString = "<any>"]() -> Bool:
    """Tell whether it is compiled for an accelerator by NVIDIA.

    Parameters:
        subarch: Of which kind it should be.

    Returns:
        False: none is supported.
    """
    return False


def is_amd_gpu[subarch: StaticString = "<any>"]() -> Bool:
    """Tell whether it is compiled for an accelerator by AMD.

    Parameters:
        subarch: Of which kind it should be.

    Returns:
        False: none is supported.
    """
    return False


def is_apple_gpu[subarch: StaticString = "<any>"]() -> Bool:
    """Tell whether it is compiled for an accelerator by Apple.

    Parameters:
        subarch: Of which kind it should be.

    Returns:
        False: none is supported.
    """
    return False


@deprecated("use 'has_accelerator' instead")
def has_nvidia_gpu_accelerator() -> Bool:
    """Tell whether there is an accelerator of a certain maker: this compiler knows none."""
    return False


@deprecated("use 'has_accelerator' instead")
def has_amd_gpu_accelerator() -> Bool:
    """Tell whether there is an accelerator of a certain maker: this compiler knows none."""
    return False


@deprecated("use 'has_accelerator' instead")
def has_apple_gpu_accelerator() -> Bool:
    """Tell whether there is an accelerator of a certain maker: this compiler knows none."""
    return False


def size_of[type: AnyType, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return size_of[type]()


def size_of[dtype: DType, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return size_of[dtype]()


def align_of[type: AnyType, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return align_of[type]()


def align_of[dtype: DType, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return align_of[dtype]()


def bit_width_of[type: AnyType, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return bit_width_of[type]()


def bit_width_of[dtype: DType, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return bit_width_of[dtype]()


def simd_width_of[type: TrivialRegisterPassable, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return simd_width_of[type]()


def simd_width_of[dtype: DType, target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return simd_width_of[dtype]()


def simd_bit_width[target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return simd_bit_width()


def simd_byte_width[target: CompilationTarget]() -> Int:
    """Say so for a machine, which is the one that is compiled for."""
    return simd_byte_width()


def is_64bit[target: CompilationTarget]() -> Bool:
    """Say so for a machine, which is the one that is compiled for."""
    return is_64bit()


def is_32bit[target: CompilationTarget]() -> Bool:
    """Say so for a machine, which is the one that is compiled for."""
    return is_32bit()


@deprecated("use 'Endian.native() == .big' instead")
def is_big_endian[target: CompilationTarget]() -> Bool:
    """Tell whether the highest byte of a number lies first."""
    return False


@deprecated("use 'Endian.native() == .little' instead")
def is_little_endian[target: CompilationTarget]() -> Bool:
    """Tell whether the lowest byte of a number lies first."""
    return True


def is_triple[name: StringLiteral, target: CompilationTarget]() -> Bool:
    """Say so for a machine, which is the one that is compiled for."""
    return is_triple[name]()
