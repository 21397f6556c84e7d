def sums(n: Int) -> Int:
    var total = 0
    for i in range(n):
        total += i
    return total
