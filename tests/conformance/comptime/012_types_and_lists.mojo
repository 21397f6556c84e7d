def is_pow2(n: Int) -> Bool:
    return n > 0 and (n & (n - 1)) == 0

def ring[n: Int]() -> Int where n > 2 and (n & (n - 1)) == 0:
    return n - 1

struct Buf[n: Int] where n > 0 else "needs room":
    @staticmethod
    def size() -> Int:
        return Self.n

comptime Choose[b: Bool]: AnyType = Int if b else String

def primes(n: Int) -> List[Int]:
    var out = List[Int]()
    for i in range(2, n):
        var ok = True
        for p in out:
            if i % p == 0:
                ok = False
        if ok:
            out.append(i)
    return out^

def names() -> List[String]:
    return ["x", "yy", "zzz"]

def table[n: Int]() -> Array[Int, n]:
    var t = Array[Int, n](fill=0)
    for i in range(n):
        t[i] = i * i
    return t^

def main():
    print(ring[8](), Buf[3].size())
    var x: Choose[True] = 3
    var y: Choose[False] = "s"
    print(x, y)
    comptime ps = primes(20)
    comptime for i in range(len(ps)):
        comptime p = ps[i]
        print(p, end=" ")
    print()
    var rt = materialize[ps]()
    print(rt, len(rt))
    comptime ns = names()
    comptime for i in range(len(ns)):
        print(materialize[ns[i]](), end=" ")
    print()
    comptime t = table[5]()
    comptime t3 = t[3]
    print(t3)
    comptime total = 1 + len(ps) + t[4]
    var arr = Array[Int, total](fill=1)
    print(len(arr))
