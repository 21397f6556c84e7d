@fieldwise_init
struct EvenRange:
    var stop: Int

    def __contains__(self, x: Int) -> Bool:
        print("asked", x)
        return 0 <= x < self.stop and x % 2 == 0


@fieldwise_init
struct Handle(Identifiable):
    var id: Int

    def __is__(self, o: Self) -> Bool:
        return self.id == o.id


def main():
    var r = EvenRange(10)
    print(4 in r, 5 in r, 12 not in r)
    var a = Handle(1)
    var b = Handle(2)
    print(a is a, a is b, a is not b)
    var o = Optional(3)
    var none: Optional[Int] = None
    print(o is None, none is None, o is not None)
    print(3 in [1, 2, 3], "ell" in "hello", "z" not in "hello")
    print("k" in {"k": 1}, 2 in {1, 3})
