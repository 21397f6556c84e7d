def primes(limit: Int) -> List[Int]:
    var found: List[Int] = []
    for n in range(2, limit):
        var prime = True
        for p in found:
            if n % p == 0:
                prime = False
                break
        if prime:
            found.append(n)
    return found^


def banner(text: String, n: Int) -> String:
    var s = String()
    for _ in range(n):
        s += text
    return s.upper()


def main():
    comptime ps = primes(30)
    comptime count = len(ps)
    comptime last = ps[count - 1]
    print(count, last)
    var run = materialize[ps]()
    run.append(99)
    print(run)
    comptime b = banner("ab", 3)
    print(b, b.byte_length())
    var a: Array[Int, count] = Array[Int, count](fill=0)
    print(len(a))
