from std.algorithm import map, tile, unswitch, vectorize


def main():
    var squares = List[Int](length=6, fill=0)

    def square(i: Int) {mut squares}:
        squares[i] = i * i

    map(6, square)
    print(squares)

    var steps = List[Int]()

    def step[width: Int](at: Int) {mut steps}:
        steps.append(at * 10 + width)

    tile[[4, 2, 1]](0, 11, step)
    print(steps)

    var said = List[String]()

    def branch[fast: Bool]() {mut said}:
        comptime if fast:
            said.append("fast")
        else:
            said.append("slow")

    unswitch(True, branch)
    unswitch(False, branch)
    print(said)

    var sums = List[Int]()

    def add[width: Int](i: Int) {mut sums}:
        sums.append(i * 100 + width)

    vectorize[4](10, add)
    print(sums)
    vectorize[8](3, add)
    print(sums)
    vectorize[2](0, add)
    print(len(sums))
