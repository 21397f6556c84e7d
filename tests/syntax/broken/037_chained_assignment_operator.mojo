def sieve(limit: Int) -> List[Int]:
    var composite = [False for _ in range(limit + 1)]
    var primes: List[Int] = []
    for n in range(2, limit + 1):
        if composite[n]:
            continue
        primes.append(n)
        var multiple = n * n
        while multiple =< limit:
            composite[multiple] = True
            multiple += n
    return primes^


def is_prime(n: Int) -> Bool:
    if n < 2:
        return False
    var d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


def main():
    print(len(sieve(1_000)))
    print(is_prime(7_919))
