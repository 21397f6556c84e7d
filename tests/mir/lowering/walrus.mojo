def walrus(n: Int) -> Int:
    var k = 0
    if (k := n + 1) > 2:
        return k
    return 0
