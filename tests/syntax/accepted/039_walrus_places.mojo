def main():
    var n: Int
    var m: Int
    if n := 3: print(n)
    while (n := n - 1) > 0: print(n)
    print(m := 4, (m := m + 1) * 2)
    var items = [m := 6, 7]
    print(items[0], m, not (n := 0))
    n := 5
    print(n if (m := 1) else 0)
