comptime SIZE = 8
comptime DOUBLE = SIZE * 2
comptime NAME: StaticString = "table"
comptime RATIO = 1.0 / 4


def square(n: Int) -> Int:
    return n * n


comptime SQUARES = square(SIZE) + square(2)


def main():
    comptime local = DOUBLE + 1
    print(SIZE, DOUBLE, NAME, RATIO, SQUARES, local)
    var a: Array[Int, SIZE] = Array[Int, SIZE](fill=3)
    print(len(a), a[SIZE - 1])
    comptime a2, b2 = (1, 2)
    print(a2 + b2)
