def build_table[size: Int]() -> List[Int]:
    var table: List[Int] = []
    comptime for var i in range(size):
        table.append(i * i)
    return table^


def describe[flag: Bool]():
    comptime if flag:
        print("flag is on")
    else:
        print("flag is off")


def check[size: Int]():
    comptime assert size > 0, "size must be positive"
    comptime doubled = size * 2
    print(doubled)


def main():
    var table = build_table[8]()
    print(table[3])
    describe[True]()
    check[4]()
    print(comptime(3 * 7))
