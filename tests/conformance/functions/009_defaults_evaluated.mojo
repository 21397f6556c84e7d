def stamp() -> Int:
    print("default evaluated")
    return 7


def use(a: Int, b: Int = stamp()) -> Int:
    return a + b


def repeat(text: String, times: Int = 2, sep: String = "") -> String:
    var out = text
    for _ in range(times - 1):
        out += sep + text
    return out


def typed[T: Writable & ImplicitlyCopyable & Deinitable = Int](n: Int = 0) -> Int:
    return n


def main():
    print(use(1))
    print(use(1, 2))
    print(use(5))
    print(repeat("ab"), repeat("ab", sep="-"), repeat("x", 3, ","))
    print(typed(), typed[String](4))
