"""`Bool` and `Scalar[DType.bool]`, which are two types, each of which becomes the other by itself."""

from std.reflection import reflect
from std.sys import align_of, size_of
from std.utils import Variant

comptime Flag = Scalar[DType.bool]


def kind[T: AnyType](ref value: T) -> String:
    return String(reflect[T].name())


def chosen(value: Bool) -> String:
    return "Bool"


def chosen(value: Flag) -> String:
    return "Scalar"


def integer_or(value: Bool) -> String:
    return "Bool"


def integer_or(value: Int) -> String:
    return "Int"


def vector_or(value: SIMD) -> String:
    return "SIMD"


def vector_or(value: Bool) -> String:
    return "Bool"


def element[dtype: DType](value: Scalar[dtype]) -> String:
    return String(dtype)


def as_flag() -> Flag:
    return True


def as_bool(value: Flag) -> Bool:
    return value


def compared[T: Comparable & ImplicitlyCopyable](x: T, y: T) -> String:
    return kind(x < y)


def above[dtype: DType](value: Scalar[dtype]) -> Bool:
    return value.gt(0)


def above_as_flag[dtype: DType](value: Scalar[dtype]) -> Flag:
    return value > 0


def switch[flag: Flag]() -> String:
    return "on" if flag else "off"


struct Option[flag: Bool]:
    @staticmethod
    def text() -> String:
        return String(Self.flag)


@fieldwise_init
struct Pair(Copyable, Writable):
    var first: Bool
    var second: Flag


def main() raises:
    var flag: Flag = True
    var truth: Bool = True
    var number = 3
    var real = 2.5
    var mask = SIMD[DType.bool, 4](True, False, True, False)
    var reals = SIMD[DType.float64, 2](1, 2)

    print("names", reflect[Bool].name(), reflect[Flag].name(), Flag == Bool)
    print("sizes", size_of[Bool](), size_of[Flag](), align_of[Bool](), align_of[Flag]())
    print("text", flag, truth, repr(flag), repr(truth), repr(mask))
    print("hash", hash(flag) == hash(truth), hash(flag) == hash(Flag(False)))

    print("operators", kind(number < 4), kind(real < 3.0), kind(reals == reals), kind(flag == flag))
    print("methods", kind(number.lt(4)), kind(real.lt(3.0)), kind(reals.eq(reals)), kind(flag.le(truth)))
    print("bits", kind(flag & True), kind(True & flag), kind(truth & True), kind(~flag), kind(~truth))
    print("mixed", kind(flag | truth), kind(truth | flag), kind(flag ^ truth), kind(truth ^ flag))
    print("words", kind(not flag), kind(flag and flag), kind(flag and truth), kind(truth or flag))
    print("equal", flag == True, truth == True, flag != truth, truth != flag, flag == 1, flag & 1)
    print("order", truth < truth, truth <= flag, flag <= truth, flag < flag)

    print("overloads", chosen(flag), chosen(truth), chosen(True), chosen(number < 3), chosen(number.lt(3)))
    print("others", integer_or(flag), vector_or(flag), vector_or(truth))
    print("elements", element(flag), element(truth), element(number < 3))
    print("generic", compared(flag, flag), compared(truth, truth), above(3), above_as_flag(3))
    print("returned", kind(as_flag()), kind(as_bool(flag)))

    var one: Flag = 1
    print("made", one, Flag(2), Flag(number), Flag(), Bool(flag), Bool(mask), Bool(number))
    print("vectors", SIMD[DType.bool, 4](flag), SIMD[DType.bool, 4](fill=truth), SIMD[DType.float64, 2](flag))
    print("numbers", Float64(truth), Float64(flag), Int(truth), Int(flag), Float32(flag), UInt8(truth))
    print("of flags", kind(flag[0]), len(flag), kind(mask[0]), kind(mask.reduce_and()), flag.reduce_bit_count())
    print("any", any(flag), all(flag), kind(any(mask)), kind(all(mask)))
    print("select", flag.select(1, 2), flag.select(flag, flag), kind(flag.select(Int32(1), Int32(2))))
    print("cast", kind(flag.cast[DType.int8]()), kind(number.cast[DType.bool]()), flag.to_bits())
    print("limits", Flag.MAX, Flag.MIN, kind(Flag.MAX), kind(Bool.MAX))
    print("digits", bin(flag), hex(flag), oct(flag), bin(truth), hex(truth), oct(truth))

    mask[1] = truth
    mask[2] = flag
    mask[3] = number < 4
    mask[0] = 0
    print("mask", mask)

    if flag:
        print("a condition")
    while flag:
        print("a loop")
        break
    assert flag
    print("a choice", 1 if flag else 2)
    match flag:
        case True:
            print("a case")
        case False:
            print("another case")

    flag = truth
    truth = flag
    truth &= flag
    flag |= truth
    truth ^= Flag(True)
    print("assigned", flag, truth, kind(flag), kind(truth))

    var bools: List[Bool] = [flag, truth, True]
    bools.append(flag)
    var flags: List[Flag] = [flag, truth, True, number < 2]
    print("lists", bools, flags)
    var either = Variant[Bool, Flag](truth)
    var other = Variant[Bool, Flag](flag)
    print("variants", either.isa[Bool](), either.isa[Flag](), other.isa[Bool](), other.isa[Flag]())
    var table: Dict[Flag, Int] = {}
    table[flag] = 1
    print("a key", table[Flag(True)])
    print("fields", Pair(flag, True), repr(Pair(truth, truth)))

    comptime known: Flag = True
    comptime if known:
        print("known", known, kind(known), switch[True](), switch[Flag(False)]())
    comptime assert Scalar[DType.bool](1)
    comptime both = Flag(True) & Flag(False)
    comptime less = Int(3).lt(4)
    print("computed", both, less, kind(less), kind(both), Option[True].text(), Option[Flag(False)].text())
    print(
        "traits",
        conforms_to(Flag, Sized),
        conforms_to(Bool, Sized),
        conforms_to(Bool, Indexer),
        conforms_to(Flag, Indexer),
        conforms_to(Bool, Absable),
    )
