def collatz(start: Int) -> Int:
    var n = start
    var steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def main():
    print(collatz(1), collatz(6), collatz(27))
    var i = 0
    while True:
        i += 1
        if i % 2 == 0:
            continue
        if i > 7:
            break
        print(i, end=" ")
    print()
    var k = 3
    while k > 0:
        k -= 1
    else:
        print("ran out", k)
    while k < 5:
        k += 1
        if k == 3:
            break
    else:
        print("not printed")
    print(k)
