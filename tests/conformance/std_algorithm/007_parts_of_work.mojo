from std.algorithm import tile, unswitch, vectorize


def main():
    var numbers: List[Int32] = [1, 2, 3, 4, 5, 6, 7]
    var p = numbers.unsafe_ptr()

    def double[width: Int](i: Int) {imm p}:
        p.unsafe_store(i, p.unsafe_load[width=width](i) * 2)

    vectorize[4](len(numbers), double)
    print(numbers)
