@fieldwise_init
struct Inner(Copyable):
    var value: Int

    def doubled(self) -> Int:
        return self.value * 2


@fieldwise_init
struct Outer(Copyable):
    var inner: Inner
    var name: String

    comptime LIMIT = 64

    @staticmethod
    def origin() -> Self:
        return Self(Inner(0), "origin")


def main():
    var o = Outer(Inner(4), "box")
    print(o.inner.value, o.inner.doubled(), o.name.byte_length())
    o.inner.value += 10
    print(o.inner.doubled())
    print(Outer.LIMIT, o.LIMIT, Outer.origin().name)
    o.name = "renamed " + o.name
    print(o.name.upper())
    print("abc".upper().lower().byte_length())
    print([1, 2, 3].__len__(), (1).__add__(2))
