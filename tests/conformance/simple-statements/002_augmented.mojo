def main():
    var x = 100
    x += 5
    x -= 2
    x *= 3
    x //= 4
    x %= 50
    x **= 2
    print(x)
    x &= 0b1111
    x |= 0b10000
    x ^= 0b1
    x <<= 3
    x >>= 1
    print(x)
    var y = 7.0
    y /= 2
    print(y)
    var s = "a"
    s += "b"
    print(s)
    var xs: List[Int] = [1]
    xs += [2, 3]
    xs[0] += 40
    print(xs)
