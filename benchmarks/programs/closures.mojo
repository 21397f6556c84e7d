def fold[F: def(Int, Int) -> Int](count: Int, start: Int, step: F) -> Int:
    var total = start
    for i in range(count):
        total = step(total, i)
    return total


def integral[F: def(Float64) -> Float64](low: Float64, high: Float64, steps: Int, f: F) -> Float64:
    var width = (high - low) / Float64(steps)
    var total = 0.0
    for i in range(steps):
        total += f(low + (Float64(i) + 0.5) * width)
    return total * width


def for_each[F: def(Int) -> None](values: List[Int], f: F):
    for value in values:
        f(value)


def main():
    var sums = 0
    for round in range(3000):
        var factor = round % 5 + 1

        def mix(total: Int, i: Int) {imm factor} -> Int:
            return (total * factor ^ i) + 1

        sums ^= fold(10000, round, mix)
    var area = 0.0
    for round in range(100):
        var a = Float64(round)

        def curve(x: Float64) {imm a} -> Float64:
            return (a * x + 1.0) / (x * x + 1.0)

        area += integral(0.0, 1.0, 100000, curve)
    var values = List[Int]()
    for i in range(10000):
        values.append(i * i % 1009)
    var seen = 0
    var even = 0
    for _ in range(2000):

        def visit(value: Int) {mut seen, mut even}:
            seen += value
            if value % 2 == 0:
                even += 1

        for_each(values, visit)
    print(sums, Int(area), seen, even)
