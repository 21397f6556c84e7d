"""Bytes in memory that the text types look after themselves."""

comptime Bytes = __mlir_type[`!kgen.pointer<`, UInt8, `>`]
"""Where bytes are."""


def no_bytes() -> Bytes:
    """Return a place for no bytes at all."""
    return ""._address()


def byte_at(bytes: Bytes, at: Int) -> UInt8:
    """Read a byte."""
    return __mlir_op.`pop.load`[_type=UInt8](__mlir_op.`pop.offset`(bytes, at))


def put_byte(bytes: Bytes, at: Int, value: UInt8):
    """Write a byte."""
    __mlir_op.`pop.store`(value, __mlir_op.`pop.offset`(bytes, at))


def behind(bytes: Bytes, by: Int) -> Bytes:
    """Return a place some bytes further on."""
    return __mlir_op.`pop.offset`(bytes, by)


def copy_bytes(dest: Bytes, src: Bytes, count: Int):
    """Copy bytes that do not overlap."""
    __mlir_op.`llvm.intr.memcpy`(dest, src, count)


def allocate_bytes(count: Int) -> Bytes:
    """Ask for memory."""
    return __mlir_op.`pop.external_call`[func="malloc", _type=Bytes](count)


def free_bytes(bytes: Bytes):
    """Give memory back."""
    __mlir_op.`pop.external_call`[func="free", _type=NoneType](bytes)


# Behind the number of its owners, shared bytes begin.
comptime _HEADER = 8
comptime _Owners = __mlir_type[`!kgen.pointer<`, Int, `>`]


def _owners(bytes: Bytes) -> _Owners:
    return __mlir_op.`pop.pointer.bitcast`[_type=_Owners](behind(bytes, -_HEADER))


def allocate_shared(count: Int) -> Bytes:
    """Ask for memory that can have several owners, and has one.

    What the compiler makes has nought: a program finds it in memory that it must not change, and
    makes copies.
    """
    var bytes = behind(allocate_bytes(count + _HEADER), _HEADER)
    __mlir_op.`pop.store`(
        1 if __mlir_op.`pop.at_run_time`[_type=Bool]() else 0, _owners(bytes)
    )
    return bytes


def share(bytes: Bytes) -> Bool:
    """Be one more owner of bytes, if that is possible."""
    if __mlir_op.`pop.load`[_type=Int](_owners(bytes)) == 0:
        return False
    _ = __mlir_op.`pop.atomic.rmw`[bin_op="add", ordering="monotonic", _type=Int](
        _owners(bytes), Int(1)
    )
    return True


def is_shared(bytes: Bytes) -> Bool:
    """Tell whether bytes have several owners."""
    return __mlir_op.`pop.load`[_type=Int, ordering="acquire"](_owners(bytes)) > 1


@no_inline
def release_shared(bytes: Bytes):
    """Be an owner of bytes no more; the last one gives them back."""
    # Who is alone need not tell others.
    if is_shared(bytes) and __mlir_op.`pop.atomic.rmw`[
        bin_op="sub", ordering="acq_rel", _type=Int
    ](_owners(bytes), Int(1)) != 1:
        return
    free_bytes(behind(bytes, -_HEADER))


def word_at(bytes: Bytes, at: Int) -> UInt64:
    """Read eight bytes, the first of which counts least."""
    return __mlir_op.`pop.load`[_type=UInt64, alignment=1](
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, UInt64, `>`]](
            __mlir_op.`pop.offset`(bytes, at)
        )
    )


def half_word_at(bytes: Bytes, at: Int) -> UInt64:
    """Read four bytes, the first of which counts least."""
    return UInt64(
        __mlir_op.`pop.load`[_type=UInt32, alignment=1](
            __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, UInt32, `>`]](
                __mlir_op.`pop.offset`(bytes, at)
            )
        )
    )


def compare_bytes(left: Bytes, left_length: Int, right: Bytes, right_length: Int) -> Int:
    """Return a number below, equal to or above nought as the left is less, equal or greater."""
    var common = left_length if left_length < right_length else right_length
    # Most texts differ soon: sooner than a call would have begun.
    if common >= 8:
        var first = __mlir_op.`llvm.intr.bswap`(word_at(left, 0))
        var second = __mlir_op.`llvm.intr.bswap`(word_at(right, 0))
        if first != second:
            return -1 if first < second else 1
        var order = __mlir_op.`pop.external_call`[func="memcmp", _type=Int32](
            left, right, common
        )
        if order != 0:
            return -1 if order < 0 else 1
        return left_length - right_length
    var at = 0
    if common >= 4:
        var first = __mlir_op.`llvm.intr.bswap`(half_word_at(left, 0))
        var second = __mlir_op.`llvm.intr.bswap`(half_word_at(right, 0))
        if first != second:
            return -1 if first < second else 1
        at = 4
    for i in range(at, common):
        var first = byte_at(left, i)
        var second = byte_at(right, i)
        if first != second:
            return -1 if first < second else 1
    return left_length - right_length


def same_bytes(left: Bytes, right: Bytes, count: Int) -> Bool:
    """Tell whether as many bytes are the same."""
    # The last words that are compared may be some that were compared before.
    if count > 32:
        return (
            __mlir_op.`pop.external_call`[func="memcmp", _type=Int32](left, right, count)
            == 0
        )
    if count >= 8:
        var at = 0
        while at < count - 8:
            if word_at(left, at) != word_at(right, at):
                return False
            at = at + 8
        return word_at(left, count - 8) == word_at(right, count - 8)
    if count >= 4:
        return (
            half_word_at(left, 0) == half_word_at(right, 0)
            and half_word_at(left, count - 4) == half_word_at(right, count - 4)
        )
    for i in range(count):
        if byte_at(left, i) != byte_at(right, i):
            return False
    return True


def find_bytes(
    bytes: Bytes, length: Int, wanted: Bytes, wanted_length: Int, start: Int
) -> Int:
    """Return where bytes occur for the first time from a place on, or -1.

    None at all are found at the beginning, wherever the search begins.
    """
    if wanted_length == 0:
        return 0
    var first = byte_at(wanted, 0)
    var at = start
    var last = length - wanted_length
    while at <= last:
        var found = __mlir_op.`pop.pointer_to_index`[_type=Int](
            __mlir_op.`pop.external_call`[func="memchr", _type=Bytes](
                behind(bytes, at), Int32(Int(first)), last - at + 1
            )
        )
        if found == 0:
            return -1
        at = found - __mlir_op.`pop.pointer_to_index`[_type=Int](bytes)
        if same_bytes(behind(bytes, at), wanted, wanted_length):
            return at
        at = at + 1
    return -1


def find_bytes_backward(
    bytes: Bytes, length: Int, wanted: Bytes, wanted_length: Int, start: Int
) -> Int:
    """Return where bytes occur for the last time, not before a place, or -1.

    None at all are found at the end, wherever the search begins.
    """
    if wanted_length == 0:
        return length
    var at = length - wanted_length
    while at >= start:
        if same_bytes(behind(bytes, at), wanted, wanted_length):
            return at
        at = at - 1
    return -1


def sequence_length(first: UInt8) -> Int:
    """Return how many bytes a character has that starts with this byte."""
    if first < 0x80:
        return 1
    if first < 0xE0:
        return 2
    return 3 if first < 0xF0 else 4


def is_continuation(byte: UInt8) -> Bool:
    """Tell whether a byte is one inside a character."""
    return byte & 0xC0 == 0x80


def decode(bytes: Bytes, at: Int) -> Int:
    """Return the number of the character that starts at a place."""
    var first = Int(byte_at(bytes, at))
    if first < 0x80:
        return first
    var second = Int(byte_at(bytes, at + 1)) & 0x3F
    if first < 0xE0:
        return (first & 0x1F) << 6 | second
    var third = Int(byte_at(bytes, at + 2)) & 0x3F
    if first < 0xF0:
        return (first & 0x0F) << 12 | second << 6 | third
    return (first & 0x07) << 18 | second << 12 | third << 6 | Int(byte_at(bytes, at + 3)) & 0x3F


def encode(bytes: Bytes, at: Int, code: Int) -> Int:
    """Write a character by its number, and return how many bytes it has."""
    if code < 0x80:
        put_byte(bytes, at, UInt8(code))
        return 1
    if code < 0x800:
        put_byte(bytes, at, UInt8(0xC0 | code >> 6))
        put_byte(bytes, at + 1, UInt8(0x80 | code & 0x3F))
        return 2
    if code < 0x10000:
        put_byte(bytes, at, UInt8(0xE0 | code >> 12))
        put_byte(bytes, at + 1, UInt8(0x80 | code >> 6 & 0x3F))
        put_byte(bytes, at + 2, UInt8(0x80 | code & 0x3F))
        return 3
    put_byte(bytes, at, UInt8(0xF0 | code >> 18))
    put_byte(bytes, at + 1, UInt8(0x80 | code >> 12 & 0x3F))
    put_byte(bytes, at + 2, UInt8(0x80 | code >> 6 & 0x3F))
    put_byte(bytes, at + 3, UInt8(0x80 | code & 0x3F))
    return 4


def encoded_length(code: Int) -> Int:
    """Return how many bytes a character has."""
    if code < 0x80:
        return 1
    if code < 0x800:
        return 2
    return 3 if code < 0x10000 else 4


def count_characters(bytes: Bytes, length: Int) -> Int:
    """Count the characters of a text."""
    var count = 0
    for i in range(length):
        if not is_continuation(byte_at(bytes, i)):
            count = count + 1
    return count


def is_space(byte: UInt8) -> Bool:
    """Tell whether a byte is a space, or ends a line or a page."""
    return byte == 32 or (byte >= 9 and byte <= 13) or (byte >= 28 and byte <= 30)
