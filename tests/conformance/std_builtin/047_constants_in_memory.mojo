from std.builtin.globals import global_constant


comptime TABLE: Array[Int, 4] = [2, 4, 8, 16]


def main():
    ref table = global_constant[TABLE]()
    print(table[0], table[3], len(table))
    ref text = global_constant[StaticString("constant")]()
    print(text)
