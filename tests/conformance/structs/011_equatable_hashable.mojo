from std.hash import Hasher


@fieldwise_init
struct Key(Equatable, Hashable, ImplicitlyCopyable, Writable):
    var a: Int
    var b: String


@fieldwise_init
struct CaseKey(Equatable, Hashable, Copyable):
    var s: String

    def __eq__(self, o: Self) -> Bool:
        return self.s.lower() == o.s.lower()

    def __hash__[H: Hasher](self, mut hasher: H):
        hasher.update(self.s.lower().as_bytes())


def main() raises:
    print(Key(1, "x") == Key(1, "x"), Key(1, "x") == Key(2, "x"), Key(1, "x") != Key(1, "y"))
    print(hash(Key(1, "x")) == hash(Key(1, "x")))
    var d: Dict[Key, Int] = {Key(1, "a"): 10}
    d[Key(1, "a")] += 5
    d[Key(2, "a")] = 7
    print(d[Key(1, "a")], d[Key(2, "a")], len(d))
    print(CaseKey("Ab") == CaseKey("aB"))
    var e: Dict[CaseKey, Int] = {}
    e[CaseKey("One")] = 1
    e[CaseKey("ONE")] = 2
    print(len(e), e[CaseKey("one")])
