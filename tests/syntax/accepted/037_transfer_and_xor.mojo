def take(var s: List[Int]) -> Int: return len(s)


def main():
    var a = 6
    var b = 3
    print(a ^ b, a^b, a ^b, a^ b, a ^(b), a^(b), a^ -b, a^~b)
    a ^= b; a^=b
    print(a^
        , b^
        ^ a^, take([a, b]), a^if b^else a)
