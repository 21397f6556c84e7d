@fieldwise_init
struct Version(Comparable, ImplicitlyCopyable, Writable):
    var major: Int
    var minor: Int

    def __lt__(self, o: Self) -> Bool:
        if self.major != o.major:
            return self.major < o.major
        return self.minor < o.minor

    def write_to(self, mut w: Some[Writer]):
        w.write("v", self.major, ".", self.minor)


def main():
    var a = Version(1, 2)
    var b = Version(1, 10)
    print(a, b)
    print(a < b, a > b, a <= b, a >= b, a == b, a != b)
    print(a <= Version(1, 2), a >= Version(1, 2), a == Version(1, 2))
    print(Version(0, 9) < a < b)
