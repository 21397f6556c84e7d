def same[T: Writable](a: T, b: T):
    print(a, b)


def main():
    var x: Int32 = 1
    var y: Int64 = 2
    same(x, y)
