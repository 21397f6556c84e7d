struct Plain(): pass
struct Bracketed[]: pass
struct Pinned(not Movable): pass


struct Wrapper[T: AnyType, n: Int = 1](
    Copyable where conforms_to(T, Copyable),
    Movable,
    Sized where n > 0,
) where n < 100 else "too many" where n >= 0:
    var size: Int

    def __init__(out self):
        self.size = Self.n

    def __len__(self) -> Int:
        return self.size


def main():
    print(len(Wrapper[Int, 3]()))
