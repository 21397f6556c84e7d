from std.sys.info import Endian


def main():
    print(Endian.native(), repr(Endian.big), Endian.native() == Endian.little)
    print(UInt32(0x01020304).to_endian[Endian.big](), UInt8(7).to_endian[Endian.big]())
    print(SIMD[DType.uint16, 2](1, 2).to_endian[Endian.big]())
    print(Int32.from_endian[Endian.big](Int32(1)), Int32.from_endian[Endian.little](Int32(1)))
    print(UInt32(0x01020304).as_bytes(), UInt32(0x01020304).as_bytes[endian=Endian.big]())
    print(UInt32.from_bytes[endian=Endian.big]([1, 2, 3, 4]), Int16.from_bytes([1, 2]))
    var s = String()
    Int(42).write_padded(s, 6)
    Int(-1234567).write_padded(s, 3)
    print(s)
