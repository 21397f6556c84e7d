def main():
    var pairs = [(1, 2), (3, 4)]
    for x, y in pairs: print(x, y)
    for (x, y) in pairs: print(x, y)
    for var x, y in pairs: print(x, y)
    for x, var y in pairs: print(x, y)
    for ref (x, y) in pairs: print(x, y)
    for _, y in pairs:
        print(y)
    else:
        print("done")
    for var n in [1, 2]:
        n += 1
        print(n)
    print([a + b for a, b in pairs], [a for (a, _) in pairs if a > 1 if a < 9])
    print([i * j for i in range(3) if i for var j in range(i) if j >= 0][0])
