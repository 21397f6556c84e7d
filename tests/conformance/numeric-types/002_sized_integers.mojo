def main():
    print(Int8.MIN, Int8.MAX, UInt8.MIN, UInt8.MAX)
    print(Int16.MIN, Int16.MAX, UInt16.MAX)
    print(Int32.MIN, Int32.MAX, UInt32.MAX)
    print(Int64.MIN, Int64.MAX, UInt64.MAX)
    print(Int.MIN, Int.MAX, UInt.MAX)
    print(Int128.MIN, Int128.MAX)
    print(UInt128.MAX)
    print(UInt256.MAX)
    var x: Int8 = 127
    x += 1
    print(x)
    var u: UInt8 = 0
    u -= 1
    print(u)
    var m: Int16 = -32768
    print(-m, abs(m))
