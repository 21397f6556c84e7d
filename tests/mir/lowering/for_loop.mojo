def sums(xs: List[Int]) -> Int:
    var total = 0
    for x in xs:
        total += x
    return total
