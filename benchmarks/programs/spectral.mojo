def weight(i: Int, j: Int) -> Float64:
    return 1.0 / Float64((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector: List[Float64], mut result: List[Float64], transposed: Bool):
    var size = len(vector)
    for i in range(size):
        var total = 0.0
        for j in range(size):
            if transposed:
                total += weight(j, i) * vector[j]
            else:
                total += weight(i, j) * vector[j]
        result[i] = total


def main():
    comptime SIZE = 1500
    var u = List[Float64](length=SIZE, fill=1.0)
    var v = List[Float64](length=SIZE, fill=0.0)
    var between = List[Float64](length=SIZE, fill=0.0)
    for _ in range(10):
        times(u, between, False)
        times(between, v, True)
        times(v, between, False)
        times(between, u, True)
    var above = 0.0
    var below = 0.0
    for i in range(SIZE):
        above += u[i] * v[i]
        below += v[i] * v[i]
    print(Int(above / below * 1000000.0))
