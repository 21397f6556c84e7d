def total(*values: Int) -> Int:
    return len(values)

def calls(n: Int) -> Int:
    return total(n, 2)
