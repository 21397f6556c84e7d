def main():
    var a = 1
    var b: Int
    b = a + 1
    var c: Float64 = 2
    var d, e = 3, "four"
    var (f, g) = (5, 6)
    print(a, b, c, d, e, f, g)
    var x = var y = var z = 7
    print(x, y, z)
    _ = a + b
    a = b = 20
    print(a, b)
    y = 1
    print(x, y, z)
