comptime QUOTIENT = 8 // 0
comptime REST = 8 % 0


def divided[n: Int, by: Int]() -> Int:
    comptime quotient = n // by
    return quotient


def main():
    var nought = 0
    print(QUOTIENT, REST, 8 // nought, 8 % nought)
    print(divided[7, 2](), divided[7, 0](), divided[-7, 0]())
