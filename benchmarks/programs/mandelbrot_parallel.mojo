from std.algorithm.functional import parallelize
from std.sys import argv

comptime SIZE = 1200


def iterations(cx: Float64, cy: Float64) -> Int:
    var x = 0.0
    var y = 0.0
    for step in range(500):
        var xx = x * x
        var yy = y * y
        if xx + yy > 4.0:
            return step
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return 500


def main():
    # Once with as many threads as there are processors, or with as many as are asked for.
    var totals = List[Int](length=SIZE, fill=0)

    def row(number: Int) {mut totals}:
        var total = 0
        for column in range(SIZE):
            var cx = Float64(column) / Float64(SIZE // 3) - 2.0
            total += iterations(cx, Float64(number) / Float64(SIZE // 2) - 1.0)
        totals[number] = total

    if len(argv()) > 1:
        parallelize(row, SIZE, len(argv()) - 1)
    else:
        parallelize(row, SIZE)
    var total = 0
    for each in totals:
        total += each
    print(total)
