from std.algorithm import map, tile, vectorize


def main() raises:
    var numbers = List[Int32](length=11, fill=0)
    var steps = List[Int]()

    def put[width: Int](i: Int) {mut numbers, mut steps}:
        steps.append(width)
        for j in range(i, i + width):
            numbers[j] = Int32(j * 2)

    vectorize[4](11, put)
    print(numbers, steps)
    var seen = List[Int]()

    def note(i: Int) {mut seen}:
        seen.append(i * i)

    map(5, note)
    print(seen)

    def piece[width: Int](i: Int) {}:
        print(width, "at", i, end="; ")

    tile[[4, 2, 1]](0, 11, piece)
    print()
