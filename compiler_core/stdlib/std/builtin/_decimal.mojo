"""The shortest decimal number that reads back as a float."""

from std.collections.string._bytes import Bytes, byte_at, put_byte

# The first 192 bits of the powers of 10**27 from -11 to 12: three times 11 digits of base 64 each.
comptime _POWERS = (
    ":M\\F2<hkBHQ:lZl[P:m_9>6ElSde3<SXf8LnCgGR8TiX5YgA:KX1::A<`ekMo?2IKG"
    "=YoFoF@UVQ8:liY7E@JXVN:<2U<`Y=>IR;20>Bc4=9g\\;f=NDfFZ\\nc?hCYLQZmT@H"
    "8jCQV:8:_Dn5An]7]bP^jL46`8`hD8DQm>IH:K<4J`[j0bdYJ<A:U4B:>eHK7;88>F"
    ";XB6TI@i=g[9;cCF9QK>@C26P63h@F3cC9I>QHbA^RIE3YZ1oSE4?Q_>T8;bGYaNW\\"
    "?;EIi2[@L:R?[RLYU2?kW33JEf]OXQHT1<@Xd5ZTMAi<:ZGhD`l9[R69J4;LUC8oFX"
    "9iddKNAh7i87MNXVC?ECAm<Y9lL1A8<W7800000000000000000000000000000000"
    "<k;SbOd80lj0000000000000000000000:L<?42VCVaA9V@T;IOImTT00000000000"
    "8K`[9Vdj=[m6VP:;\\mkG6S=nOTEHW`4hX=X1kV@JL8gY>P>KdPPc9BE=M;Z]0k`MSC"
    ";0JidFa0NWT5k0GLog;Wn?<1<NOoS930O8i1[NWkjl9m1AHSa>nQ7<72>mJR1I`0;e"
    ">GCkbPZ92j18lFJ<RXKJGj?2ec?DGK\\al;VWBPHgcRkQ6fE?R_G5cJB8S_\\0=j`8_N"
    "9Gh?@XO]YcI4Zm[a0EI?V>0eJB_NcZHi7?9:0JLll]c?;aS>cUW?8c\\3fLA<d_=Y5l"
    "<>h=H49j4l70Z6;h3\\A`3809PKZ0@:M`g9hIfi:dha^Y6`7X\\9ZPdKA4U4fOD\\d=k2"
)


struct _Wide(TrivialRegisterPassable):
    """A number of 128 bits."""

    var high: UInt64
    var low: UInt64

    def __init__(out self, high: UInt64, low: UInt64):
        self.high = high
        self.low = low


struct Decimal(TrivialRegisterPassable):
    """A number `digits * 10**exponent`."""

    var digits: UInt64
    var exponent: Int

    def __init__(out self, digits: UInt64, exponent: Int):
        self.digits = digits
        self.exponent = exponent


def _product(left: UInt64, right: UInt64) -> _Wide:
    """Multiply two numbers of 64 bits."""
    var whole = UInt128(left) * UInt128(right)
    return _Wide(UInt64(whole >> 64), UInt64(whole))


def _word(at: Int) -> UInt64:
    """Read 11 digits of base 64."""
    var text = _POWERS._address()
    var value = UInt64(0)
    for i in range(at, at + 11):
        value = value << 6 | UInt64(byte_at(text, i)) - 48
    return value


def _power_of_five(exponent: Int) -> UInt64:
    """Return a power of five of at most 64 bits."""
    var value = UInt64(1)
    if exponent & 1 != 0:
        value = 5
    if exponent & 2 != 0:
        value = value * 25
    if exponent & 4 != 0:
        value = value * 625
    if exponent & 8 != 0:
        value = value * 390625
    if exponent & 16 != 0:
        value = value * 152587890625
    return value


def _power_of_ten(exponent: Int) -> _Wide:
    """Return the first 128 bits of a power of ten, rounded up."""
    var major = exponent // 27
    var at = (major + 11) * 33
    var factor = _power_of_five(exponent - major * 27)
    var upper = _product(_word(at), factor)
    var middle = _product(_word(at + 11), factor)
    var lower = _product(_word(at + 22), factor)
    # The first three of the four words of the product.
    var third = middle.low + lower.high
    var carry = UInt64(1) if third < lower.high else UInt64(0)
    var second = upper.low + middle.high
    var first = upper.high + (UInt64(1) if second < middle.high else UInt64(0))
    second = second + carry
    if second < carry:
        first = first + 1
    # The first bit that is set goes to the front.
    var shift = 0
    while shift < 64 and (first << UInt64(shift)) >> 63 == 0:
        shift = shift + 1
    if shift == 64:
        first = second
        second = third
    elif shift > 0:
        var by = UInt64(shift)
        first = first << by | second >> (64 - by)
        second = second << by | third >> (64 - by)
    if exponent < 0 or exponent > 55:
        second = second + 1
        if second == 0:
            first = first + 1
    return _Wide(first, second)


def _without_zeros(number: UInt64, exponent: Int) -> Decimal:
    """Make a decimal number whose digits do not end with zeros."""
    var digits = number
    var up = exponent
    while digits % 10 == 0:
        digits = digits // 10
        up = up + 1
    return Decimal(digits, up)


def _middle_bit(power: _Wide, number: UInt64, shift: Int) -> _Wide:
    """Multiply by a power of ten; give the lowest bit before the point, and what is behind it."""
    var low = _product(power.low, number)
    var high = power.high * number + low.high
    return _Wide(
        high >> UInt64(64 - shift) & 1,
        high << UInt64(shift) | low.low >> UInt64(64 - shift),
    )


def _above_power_of_two(exponent: Int, mantissa_bits: Int) -> Decimal:
    """Find the decimal number for a power of two, where the float below is half as far away."""
    var ten = (exponent * 631305 - 261663) >> 21
    var shift = exponent + ((-ten * 1741647) >> 19)
    var power = _power_of_ten(-ten).high
    var drop = UInt64(63 - mantissa_bits - shift)
    var lower = (power - (power >> UInt64(mantissa_bits + 2))) >> drop
    var upper = (power + (power >> UInt64(mantissa_bits + 1))) >> drop
    # The lower end is a whole number for these exponents only, and else lies below the next one.
    if exponent < 2 or exponent > 3:
        lower = lower + 1
    var tens = upper // 10
    if tens * 10 >= lower:
        return _without_zeros(tens, ten + 1)
    var digits = ((power >> (drop - 1)) + 1) // 2
    return Decimal(digits if digits >= lower else digits + 1, ten)


def shortest(
    mantissa: UInt64, exponent: Int, mantissa_bits: Int, lower_is_closer: Bool
) -> Decimal:
    """Return the decimal number with the fewest digits that lies closer to a float than to its neighbours.

    Of several, the 64-bit floats get the closest, and of two equally close ones the upper. So do
    the narrower ones, except where the float lies near the middle of the two: then a bit that has
    nothing to do with it decides. That is what Mojo prints, so it is what programs expect.

    Args:
        mantissa: The float is this times two to the power of the exponent.
        exponent: The exponent of two.
        mantissa_bits: How many bits of the mantissa are stored; those of a 32- or a 64-bit float.
        lower_is_closer: Whether the float below is half as far away as that above.

    Returns:
        The decimal number.
    """
    if lower_is_closer:
        return _above_power_of_two(exponent, mantissa_bits)
    var narrow = mantissa_bits < 32
    # All is reckoned in units that are a tenth or a hundredth of the last digit.
    var small = UInt64(10) if narrow else UInt64(100)
    var big = small * 10
    var ten = (exponent * 315653) >> 20
    var scale = (1 if narrow else 2) - ten
    var shift = exponent + ((scale * 1741647) >> 19)
    var power = _power_of_ten(scale)
    var double = mantissa * 2
    var upper_end = (double | 1) << UInt64(shift)
    var upper: UInt64
    if narrow:
        # A power of ten has 64 bits here, which are rounded up.
        var word = power.high + (UInt64(1) if power.low != 0 else UInt64(0))
        upper = _product(word, upper_end).high
        power = _Wide(word, power.low)
    else:
        var low = _product(power.low, upper_end)
        var high = _product(power.high, upper_end)
        var middle = high.low + low.high
        upper = high.high + (UInt64(1) if middle < low.high else UInt64(0))
    var width = power.high >> UInt64(63 - shift)
    var tens = upper // big
    var rest = upper - tens * big
    if rest < width:
        return _without_zeros(tens, ten + 1)
    # Where the end of the interval or the middle of two decimals is near, more bits decide. Those
    # of narrow floats are taken of another power of ten.
    if narrow:
        power = _power_of_ten(scale - 261)
    if rest == width:
        var lower_end = _middle_bit(power, double - 1, shift)
        if lower_end.high != 0 or lower_end.low == 0:
            return _without_zeros(tens, ten + 1)
    var distance = rest - width // 2 + small // 2
    var digits = tens * 10 + distance // small
    if distance % small == 0:
        var center = _middle_bit(power, double, shift).high
        if center != (distance ^ small // 2) & 1:
            digits = digits - 1
    return Decimal(digits, ten)


@no_inline
def put_digits(bytes: Bytes, end: Int, number: UInt64) -> Int:
    """Write the digits of a number up to a place, and return where they start."""
    var left = number
    var at = end
    while True:
        at = at - 1
        var rest = left // 10
        put_byte(bytes, at, UInt8(left - rest * 10) + 48)
        left = rest
        if left == 0:
            return at


def _put_word(bytes: Bytes, at: Int, word: StringLiteral) -> Int:
    """Write a short word, and return where it ends."""
    var source = word._address()
    for i in range(word.byte_length()):
        put_byte(bytes, at + i, byte_at(source, i))
    return at + word.byte_length()


def _put_decimal(bytes: Bytes, start: Int, number: Decimal) -> Int:
    """Write a decimal number as floats are written, and return where it ends."""
    var digits = number.digits
    var exponent = number.exponent
    # The digits lie in the room behind, from where they are copied to their places.
    var first = put_digits(bytes, 64, digits)
    var count = 64 - first
    var point = exponent + count
    var at = start
    if point <= -4 or point > 16:
        put_byte(bytes, at, byte_at(bytes, first))
        at = at + 1
        if count > 1:
            put_byte(bytes, at, 46)
            at = _move(bytes, at + 1, first + 1, count - 1)
        return _put_exponent(bytes, at, point - 1)
    if point <= 0:
        at = _put_word(bytes, at, "0.")
        at = _fill(bytes, at, -point)
        return _move(bytes, at, first, count)
    if count <= point:
        at = _move(bytes, at, first, count)
        at = _fill(bytes, at, point - count)
        return _put_word(bytes, at, ".0")
    at = _move(bytes, at, first, point)
    put_byte(bytes, at, 46)
    return _move(bytes, at + 1, first + point, count - point)


def _move(bytes: Bytes, to: Int, source: Int, count: Int) -> Int:
    """Copy bytes within the room, and return where they end."""
    for i in range(count):
        put_byte(bytes, to + i, byte_at(bytes, source + i))
    return to + count


def _fill(bytes: Bytes, at: Int, count: Int) -> Int:
    """Write noughts, and return where they end."""
    for i in range(count):
        put_byte(bytes, at + i, 48)
    return at + count


def _put_exponent(bytes: Bytes, start: Int, exponent: Int) -> Int:
    """Write the exponent of ten, with two digits at least, and return where it ends."""
    put_byte(bytes, start, 101)
    put_byte(bytes, start + 1, UInt8(45) if exponent < 0 else UInt8(43))
    var size = -exponent if exponent < 0 else exponent
    var at = start + 2
    if size >= 100:
        put_byte(bytes, at, UInt8(48 + size // 100))
        at = at + 1
    put_byte(bytes, at, UInt8(48 + size // 10 % 10))
    put_byte(bytes, at + 1, UInt8(48 + size % 10))
    return at + 2


def _put_float(
    bytes: Bytes, negative: Bool, mantissa: UInt64, exponent: Int, mantissa_bits: Int, bias: Int
) -> Int:
    """Write a float by its parts to room for 64 bytes, and return how many bytes it has."""
    var largest = 2 * bias + 1
    if exponent == largest and mantissa != 0:
        return _put_word(bytes, 0, "nan")
    var at = 0
    if negative:
        put_byte(bytes, 0, 45)
        at = 1
    if exponent == largest:
        return _put_word(bytes, at, "inf")
    if exponent == 0:
        if mantissa == 0:
            return _put_word(bytes, at, "0.0")
        return _put_decimal(bytes, at, shortest(mantissa, 1 - bias - mantissa_bits, mantissa_bits, False))
    var whole = mantissa | UInt64(1) << UInt64(mantissa_bits)
    return _put_decimal(
        bytes,
        at,
        shortest(
            whole,
            exponent - bias - mantissa_bits,
            mantissa_bits,
            mantissa == 0,
        ),
    )


def put_float64(bytes: Bytes, value: Float64) -> Int:
    """Write a float to room for 64 bytes, and return how many bytes it has."""
    var bits = __mlir_op.`pop.bitcast`[_type=UInt64](value)
    return _put_float(
        bytes,
        bits >> 63 != 0,
        bits & 0xFFFFFFFFFFFFF,
        Int(bits >> 52 & 0x7FF),
        52,
        1023,
    )


def put_float32(bytes: Bytes, value: Float32) -> Int:
    """Write a float to room for 64 bytes, and return how many bytes it has."""
    var bits = __mlir_op.`pop.bitcast`[_type=UInt32](value)
    return _put_float(
        bytes,
        bits >> 31 != 0,
        UInt64(bits & 0x7FFFFF),
        Int(bits >> 23 & 0xFF),
        23,
        127,
    )
