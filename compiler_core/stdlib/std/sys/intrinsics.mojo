"""Operations of the machine that the language has no words for."""

from std.memory.pointer import Pointer
from std.sys._assembly import inlined_assembly


def assume(val: Bool):
    """Promise that something is true.

    Args:
        val: What is true.
    """
    __mlir_op.`llvm.intr.assume`(val)


def expect[T: TrivialRegisterPassable, //, expected_val: T](val: T) -> T:
    """Say what a value probably is.

    Parameters:
        T: What the value is.
        expected_val: What it probably is.

    Args:
        val: The value.

    Returns:
        The value.
    """
    return val


def likely(val: Bool) -> Bool:
    """Say that something probably is true.

    Args:
        val: What probably is.

    Returns:
        Whether it is.
    """
    return __mlir_op.`llvm.intr.expect`(val, True)


def unlikely(val: Bool) -> Bool:
    """Say that something probably is false.

    Args:
        val: What probably is.

    Returns:
        Whether it is true.
    """
    return __mlir_op.`llvm.intr.expect`(val, False)


def gather[
    dtype: DType, size: Int, //, *, invariant: Bool = False, alignment: Int = 0
](
    var base: SIMD[DType.int, size],
    mask: SIMD[DType.bool, size],
    passthrough: SIMD[dtype, size],
) -> SIMD[dtype, size]:
    """Read numbers from addresses, where the mask says so.

    Parameters:
        dtype: What kind of numbers.
        size: How many.
        invariant: Whether nobody changes them; makes no difference.
        alignment: What the addresses are multiples of; makes no difference.

    Args:
        base: The addresses.
        mask: Which to read.
        passthrough: What stands for those that are not read.

    Returns:
        The numbers.
    """
    var result = passthrough
    for i in range(size):
        if mask[i]:
            result[i] = Pointer[Scalar[dtype], MutUntrackedOrigin](
                unsafe_from_address=base[i]
            )[]
    return result


def scatter[
    dtype: DType, size: Int, //, alignment: Int = 0
](
    value: SIMD[dtype, size],
    var base: SIMD[DType.int, size],
    mask: SIMD[DType.bool, size],
):
    """Write numbers to addresses, where the mask says so.

    Parameters:
        dtype: What kind of numbers.
        size: How many.
        alignment: What the addresses are multiples of; makes no difference.

    Args:
        value: The numbers.
        base: The addresses.
        mask: Which to write.
    """
    for i in range(size):
        if mask[i]:
            Pointer[Scalar[dtype], MutUntrackedOrigin](unsafe_from_address=base[i])[] = value[i]


def masked_load[
    dtype: DType, //, size: Int, alignment: Int = 1
](
    addr: Pointer[Scalar[dtype], _],
    mask: SIMD[DType.bool, size],
    passthrough: SIMD[dtype, size],
) -> SIMD[dtype, size]:
    """Read numbers that lie behind each other, where the mask says so.

    Args:
        addr: Where the first is.
        mask: Which to read.
        passthrough: What stands for those that are not read.

    Returns:
        The numbers.
    """
    var result = passthrough
    for i in range(size):
        if mask[i]:
            result[i] = addr[unsafe_offset=i]
    return result


def masked_store[
    dtype: DType, //, size: Int, alignment: Int = 1
](
    value: SIMD[dtype, size],
    addr: Pointer[Scalar[dtype], _],
    mask: SIMD[DType.bool, size],
):
    """Write numbers behind each other, where the mask says so.

    Args:
        value: The numbers.
        addr: Where the first goes.
        mask: Which to write.
    """
    for i in range(size):
        if mask[i]:
            addr.unsafe_mut_cast[True]()[unsafe_offset=i] = value[i]


def llvm_intrinsic[
    intrin: StringLiteral,
    type: TrivialRegisterPassable,
    *types: AnyType,
    has_side_effect: Bool = True,
](*args: *types) -> type:
    """Call an intrinsic of LLVM.

    Parameters:
        intrin: Its name, without the types behind it.
        type: What it gives back.
        types: What the operands are.
        has_side_effect: Whether it does more than that.

    Args:
        args: The operands.

    Returns:
        What it gives back.
    """
    return __mlir_op.`pop.call_llvm_intrinsic`[_type=type, intrin=intrin](args)


struct PrefetchLocality(TrivialRegisterPassable):
    """How soon something is needed again."""

    comptime NONE = PrefetchLocality(0)
    """Never."""
    comptime LOW = PrefetchLocality(1)
    """Late."""
    comptime MEDIUM = PrefetchLocality(2)
    """Not so soon."""
    comptime HIGH = PrefetchLocality(3)
    """Soon."""

    var value: Int32
    """Its number."""

    def __init__(out self, value: Int):
        """Take a number.

        Args:
            value: The number.
        """
        self.value = Int32(value)


struct PrefetchRW(Equatable, TrivialRegisterPassable):
    """What will be done with something."""

    comptime READ = PrefetchRW(0)
    """It will be read."""
    comptime WRITE = PrefetchRW(1)
    """It will be written."""

    var value: Int32
    """Its number."""

    def __init__(out self, value: Int):
        """Take a number.

        Args:
            value: The number.
        """
        self.value = Int32(value)

    def __eq__(self, other: Self) -> Bool:
        """Tell whether both are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self.value == other.value


struct PrefetchCache(TrivialRegisterPassable):
    """Which cache something goes to."""

    comptime INSTRUCTION = PrefetchCache(0)
    """That of instructions."""
    comptime DATA = PrefetchCache(1)
    """That of data."""

    var value: Int32
    """Its number."""

    def __init__(out self, value: Int):
        """Take a number.

        Args:
            value: The number.
        """
        self.value = Int32(value)


struct PrefetchOptions(Defaultable, TrivialRegisterPassable):
    """How something is fetched before it is needed."""

    var rw: PrefetchRW
    """What will be done with it."""
    var locality: PrefetchLocality
    """How soon it is needed again."""
    var cache: PrefetchCache
    """Which cache it goes to."""

    def __init__(out self):
        """Fetch it into the cache of data, to be read soon."""
        self.rw = PrefetchRW.READ
        self.locality = PrefetchLocality.HIGH
        self.cache = PrefetchCache.DATA

    def for_read(self) -> Self:
        """It will be read.

        Returns:
            The options with that.
        """
        var changed = self
        changed.rw = PrefetchRW.READ
        return changed

    def for_write(self) -> Self:
        """It will be written.

        Returns:
            The options with that.
        """
        var changed = self
        changed.rw = PrefetchRW.WRITE
        return changed

    def no_locality(self) -> Self:
        """It is needed only once.

        Returns:
            The options with that.
        """
        var changed = self
        changed.locality = PrefetchLocality.NONE
        return changed

    def low_locality(self) -> Self:
        """It is needed again late.

        Returns:
            The options with that.
        """
        var changed = self
        changed.locality = PrefetchLocality.LOW
        return changed

    def medium_locality(self) -> Self:
        """It is needed again, but not so soon.

        Returns:
            The options with that.
        """
        var changed = self
        changed.locality = PrefetchLocality.MEDIUM
        return changed

    def high_locality(self) -> Self:
        """It is needed again soon.

        Returns:
            The options with that.
        """
        var changed = self
        changed.locality = PrefetchLocality.HIGH
        return changed

    def to_data_cache(self) -> Self:
        """It goes to the cache of data.

        Returns:
            The options with that.
        """
        var changed = self
        changed.cache = PrefetchCache.DATA
        return changed

    def to_instruction_cache(self) -> Self:
        """It goes to the cache of instructions.

        Returns:
            The options with that.
        """
        var changed = self
        changed.cache = PrefetchCache.INSTRUCTION
        return changed


def prefetch[
    dtype: DType, //, params: PrefetchOptions = PrefetchOptions()
](addr: Pointer[Scalar[dtype], _]):
    """Let the machine fetch what is needed later; this machine decides so by itself.

    Parameters:
        dtype: What kind of number is there.
        params: How it is fetched.

    Args:
        addr: Where it is.
    """
    pass


def strided_load[
    dtype: DType, //, simd_width: Int, *, invariant: Bool = False
](
    addr: Pointer[Scalar[dtype], _],
    stride: Int,
    mask: SIMD[DType.bool, simd_width] = SIMD[DType.bool, simd_width](fill=True),
) -> SIMD[dtype, simd_width]:
    """Read numbers that lie apart from each other, where a mask says so.

    Parameters:
        dtype: What kind of numbers.
        simd_width: How many.
        invariant: Whether nothing ever changes them.

    Args:
        addr: Where the first is.
        stride: How far they are apart.
        mask: Which are read; the others are nought.

    Returns:
        The numbers.
    """
    var result = SIMD[dtype, simd_width](0)
    for i in range(simd_width):
        if mask[i]:
            result[i] = addr[unsafe_offset = i * stride]
    return result


def strided_store[
    dtype: DType, //, simd_width: Int
](
    value: SIMD[dtype, simd_width],
    addr: Pointer[Scalar[dtype], _],
    stride: Int,
    mask: SIMD[DType.bool, simd_width] = SIMD[DType.bool, simd_width](fill=True),
):
    """Write numbers apart from each other, where a mask says so.

    Parameters:
        dtype: What kind of numbers.
        simd_width: How many.

    Args:
        value: The numbers.
        addr: Where the first goes.
        stride: How far they are apart.
        mask: Which are written.
    """
    var place = addr.unsafe_mut_cast[True]()
    for i in range(simd_width):
        if mask[i]:
            place[unsafe_offset = i * stride] = value[i]


def compressed_store[
    dtype: DType, size: Int
](
    value: SIMD[dtype, size], addr: Pointer[Scalar[dtype], _], mask: SIMD[DType.bool, size]
):
    """Write the numbers that a mask picks, one behind the other.

    Parameters:
        dtype: What kind of numbers.
        size: How many there are.

    Args:
        value: The numbers.
        addr: Where the first goes.
        mask: Which are written.
    """
    var place = addr.unsafe_mut_cast[True]()
    var at = 0
    for i in range(size):
        if mask[i]:
            place[unsafe_offset=at] = value[i]
            at += 1
