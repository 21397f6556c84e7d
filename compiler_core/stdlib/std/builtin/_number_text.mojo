"""Numbers as text."""

from std.builtin._decimal import put_digits, put_float32, put_float64
from std.collections.string._bytes import Bytes, byte_at, put_byte
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan
from std.format import Writer


def _magnitude[dtype: DType](value: Scalar[dtype]) -> UInt64:
    """Return the size of an integer of at most 64 bits."""
    comptime if dtype.is_signed():
        var wide = Int64(value)
        return UInt64(0) - UInt64(wide) if wide < 0 else UInt64(wide)
    else:
        return UInt64(value)


def _is_negative[dtype: DType](value: Scalar[dtype]) -> Bool:
    comptime if dtype.is_signed():
        return value < 0
    else:
        return False


def write_number[dtype: DType, W: Writer](value: Scalar[dtype], mut writer: W):
    """Write a number.

    Parameters:
        dtype: What kind of number.
        W: What takes the text.

    Args:
        value: The number.
        writer: What takes the text.
    """
    comptime if dtype == DType.bool:
        writer.write_string("True" if value.__bool__() else "False")
    elif dtype == DType.float8_e8m0fnu:
        _write_power(value.to_bits[DType.uint8](), writer)
    elif dtype.is_floating_point():
        var room = __mlir_op.`pop.stack_allocation`[type=UInt8, count=64, _type=Bytes]()
        comptime if dtype == DType.float64 or dtype._bits() == 8:
            var end = put_float64(room, rebind[Float64](value.cast[DType.float64]()))
            writer.write_string(StringSpan[ImmUntrackedOrigin](_data=room, _length=end))
        else:
            var end = put_float32(room, rebind[Float32](value.cast[DType.float32]()))
            writer.write_string(StringSpan[ImmUntrackedOrigin](_data=room, _length=end))
    elif dtype._bits() <= 64:
        var room = __mlir_op.`pop.stack_allocation`[type=UInt8, count=64, _type=Bytes]()
        # Sign, prefix and digits are written one by one: a writer may tell.
        var start = put_digits(room, 64, _magnitude(value))
        if _is_negative(value):
            writer.write_string("-")
        writer.write_string("")
        writer.write_string(
            StringSpan[ImmUntrackedOrigin](
                _data=__mlir_op.`pop.offset`(room, start), _length=64 - start
            )
        )
    else:
        writer.write_string(_large_text(value, 10, ""))


def _write_power[W: Writer](code: UInt8, mut writer: W):
    """Write a number of a format that has only powers of two."""
    if code == 255:
        writer.write_string("nan")
    else:
        writer.write_string("2**")
        write_number(Int(code) - 127, writer)


def _large_text[dtype: DType](value: Scalar[dtype], base: Int, prefix: StaticString) -> String:
    """Return an integer in a base, also one of more than 64 bits."""
    var negative = _is_negative(value)
    var magnitude = Scalar[dtype](0) - value if negative else value
    # Words of 32 bits, the lowest first.
    var words = List[UInt64]()
    comptime for i in range(dtype._bits() // 32):
        words.append(UInt64(magnitude >> Scalar[dtype](32 * i)) & 0xFFFFFFFF)
    comptime if dtype._bits() < 32:
        words.append(UInt64(magnitude) & ((UInt64(1) << UInt64(dtype._bits())) - 1))
    return _digits_of_words(words, base, prefix, negative)


def _digits_of_words(
    mut words: List[UInt64], base: Int, prefix: StaticString, negative: Bool
) -> String:
    """Return the digits of a number given by words of 32 bits; they are used up."""
    var digits = List[UInt8]()
    while True:
        var rest = UInt64(0)
        var any = False
        for i in range(len(words) - 1, -1, -1):
            var whole = rest << 32 | words[i]
            words[i] = whole // UInt64(base)
            rest = whole - words[i] * UInt64(base)
            if words[i] != 0:
                any = True
        digits.append(UInt8(rest + 48) if rest < 10 else UInt8(rest + 87))
        if not any:
            break
    var result = String()
    if negative:
        result._append_byte(45)
    result.write_string(prefix)
    for i in range(len(digits) - 1, -1, -1):
        result._append_byte(digits[i])
    return result^


def integer_text[dtype: DType](value: Scalar[dtype], base: Int, prefix: StaticString) -> String:
    """Return an integer in a base.

    Parameters:
        dtype: What kind of integer.

    Args:
        value: The integer.
        base: The base, up to 36.
        prefix: What to write before the digits.

    Returns:
        The text.
    """
    comptime if dtype._bits() <= 64:
        return _small_text(_magnitude(value), _is_negative(value), UInt64(base), prefix)
    else:
        return _large_text(value, base, prefix)


def _small_text(
    magnitude: UInt64, negative: Bool, base: UInt64, prefix: StaticString
) -> String:
    var room = __mlir_op.`pop.stack_allocation`[type=UInt8, count=64, _type=Bytes]()
    var at = 64
    var left = magnitude
    while True:
        at = at - 1
        var digit = left % base
        put_byte(room, at, UInt8(digit + 48) if digit < 10 else UInt8(digit + 87))
        left = left // base
        if left == 0:
            break
    var result = String()
    if negative:
        result._append_byte(45)
    result.write_string(prefix)
    result._append(__mlir_op.`pop.offset`(room, at), 64 - at)
    return result^


def dtype_text(dtype: DType) -> StaticString:
    """Return the name of a kind of numbers, as `DType` has it."""
    if dtype == DType.bool:
        return "bool"
    if dtype == DType.int:
        return "int"
    if dtype == DType.uint:
        return "uint"
    if dtype == DType.int8:
        return "int8"
    if dtype == DType.int16:
        return "int16"
    if dtype == DType.int32:
        return "int32"
    if dtype == DType.int64:
        return "int64"
    if dtype == DType.int128:
        return "int128"
    if dtype == DType.int256:
        return "int256"
    if dtype == DType.uint8:
        return "uint8"
    if dtype == DType.uint16:
        return "uint16"
    if dtype == DType.uint32:
        return "uint32"
    if dtype == DType.uint64:
        return "uint64"
    if dtype == DType.uint128:
        return "uint128"
    if dtype == DType.uint256:
        return "uint256"
    if dtype == DType.float16:
        return "float16"
    if dtype == DType.float32:
        return "float32"
    if dtype == DType.float64:
        return "float64"
    if dtype == DType.bfloat16:
        return "bfloat16"
    if dtype == DType.float8_e5m2:
        return "float8_e5m2"
    if dtype == DType.float8_e4m3fnuz:
        return "float8_e4m3fnuz"
    if dtype == DType.float8_e5m2fnuz:
        return "float8_e5m2fnuz"
    if dtype == DType.float8_e8m0fnu:
        return "float8_e8m0fnu"
    if dtype == DType.float4_e2m1fn:
        return "float4_e2m1fn"
    if dtype == DType.float8_e3m4:
        return "float8_e3m4"
    if dtype == DType.float6_e2m3fn:
        return "float6_e2m3fn"
    if dtype == DType.float6_e3m2fn:
        return "float6_e3m2fn"
    return "float8_e4m3fn"


def _scalar_name(dtype: DType) -> StaticString:
    """Return the name of the type of a number."""
    if dtype == DType.int:
        return "Int"
    if dtype == DType.uint:
        return "UInt"
    if dtype == DType.int8:
        return "Int8"
    if dtype == DType.int16:
        return "Int16"
    if dtype == DType.int32:
        return "Int32"
    if dtype == DType.int64:
        return "Int64"
    if dtype == DType.int128:
        return "Int128"
    if dtype == DType.int256:
        return "Int256"
    if dtype == DType.uint8:
        return "UInt8"
    if dtype == DType.uint16:
        return "UInt16"
    if dtype == DType.uint32:
        return "UInt32"
    if dtype == DType.uint64:
        return "UInt64"
    if dtype == DType.uint128:
        return "UInt128"
    if dtype == DType.uint256:
        return "UInt256"
    if dtype == DType.float16:
        return "Float16"
    if dtype == DType.float32:
        return "Float32"
    if dtype == DType.float64:
        return "Float64"
    if dtype == DType.bfloat16:
        return "BFloat16"
    if dtype == DType.float8_e5m2:
        return "Float8_e5m2"
    if dtype == DType.float8_e4m3fnuz:
        return "Float8_e4m3fnuz"
    if dtype == DType.float8_e5m2fnuz:
        return "Float8_e5m2fnuz"
    if dtype == DType.float8_e8m0fnu:
        return "Float8_e8m0fnu"
    if dtype == DType.float4_e2m1fn:
        return "Float4_e2m1fn"
    return "Float8_e4m3fn"


def write_vector[
    dtype: DType, length: Int, W: Writer
](value: SIMD[dtype, length], mut writer: W):
    """Write a number, or the numbers of a vector in brackets."""
    comptime if length == 1:
        write_number(rebind[Scalar[dtype]](value), writer)
    else:
        writer.write_string("[")
        for i in range(length):
            if i > 0:
                writer.write_string(", ")
            write_number(value[i], writer)
        writer.write_string("]")


def write_vector_repr[
    dtype: DType, length: Int, W: Writer
](value: SIMD[dtype, length], mut writer: W):
    """Write a number or a vector with its type."""
    comptime if length == 1 and dtype != DType.bool:
        writer.write_string(_scalar_name(dtype))
        writer.write_string("(")
    else:
        writer.write_string("SIMD[DType.")
        writer.write_string(dtype_text(dtype))
        writer.write_string(", ")
        write_number(length, writer)
        writer.write_string("](")
    for i in range(length):
        if i > 0:
            writer.write_string(", ")
        write_number(value[i], writer)
    writer.write_string(")")
