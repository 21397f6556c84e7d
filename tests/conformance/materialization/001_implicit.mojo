comptime LIMIT = 10
comptime PI2 = 6.25
comptime NAME = "fixed"
comptime PAIR = (1, 2.5)
comptime FLAGS: Array[Bool, 2] = [True, False]


def main():
    var a = LIMIT
    a += 1
    var b: Int8 = LIMIT
    var c: Float32 = LIMIT
    var d = PI2
    var s = NAME
    s += "!"
    var st: StaticString = NAME
    print(a, b, c, d, s, st)
    var p = PAIR
    print(p[0], p[1])
    print(materialize[FLAGS]())
    for i in range(LIMIT - 8):
        print(i)
