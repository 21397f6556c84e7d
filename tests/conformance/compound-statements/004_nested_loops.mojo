def primes(limit: Int) -> List[Int]:
    var found: List[Int] = []
    for n in range(2, limit):
        for p in found:
            if n % p == 0:
                break
        else:
            found.append(n)
    return found^


def main():
    print(primes(40))
    var hits = 0
    for i in range(1, 20):
        for j in range(i, 20):
            var k = j
            while k < 20:
                if i * i + j * j == k * k:
                    hits += 1
                    break
                k += 1
    print(hits)
    for r in range(3):
        for c in range(3):
            if r == c:
                continue
            if c > 1:
                break
            print(r, c, sep="-", end=" ")
    print()
