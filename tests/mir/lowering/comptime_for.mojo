def unrolled[n: Int]() -> Int:
    var total = 0
    comptime for i in range(n):
        total += i
    return total
