from std.math import factorial, gcd
from std.bit import pop_count


def primes(limit: Int) -> List[Int]:
    var found = List[Int]()
    for n in range(2, limit):
        var is_prime = True
        for p in found:
            if p * p > n:
                break
            if n % p == 0:
                is_prime = False
                break
        if is_prime:
            found.append(n)
    return found^


def words() -> Dict[String, Int]:
    var d = Dict[String, Int]()
    for w in String("a b a c a").split():
        d[String(w)] = d.get(String(w), 0) + 1
    return d^


def main() raises:
    comptime small = primes(30)
    comptime count = len(small)
    print(materialize[small](), count, materialize[small[3]]())
    comptime f = factorial(10)
    comptime g = gcd(48, 36)
    comptime text = String("a,b").upper()
    comptime bits = pop_count(255)
    print(f, g, materialize[text](), bits)
    print(materialize[words()]())
    comptime table: Array[Int, 4] = [0, 1, 4, 9]
    print(materialize[table]())
