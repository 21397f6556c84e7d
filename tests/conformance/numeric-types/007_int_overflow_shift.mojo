def main():
    var big = Int.MAX
    print(big + 1 == Int.MIN)
    print(Int.MIN - 1 == Int.MAX)
    var m = Int.MAX
    print(m * 2)
    var i: Int32 = 1
    for k in range(4):
        i *= 1000
        print(k, i)
    var h: UInt16 = 40000
    h += 40000
    print(h)
    print(UInt8(200) * 2, Int8(100) + Int8(100))
    print(1 << 62, (1 << 62) * 2)
