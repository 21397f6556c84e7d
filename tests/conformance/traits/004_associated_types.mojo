trait Container:
    comptime Item: Copyable & Writable & Deinitable
    comptime NAME: String

    def first(self) -> Self.Item:
        ...

    def size(self) -> Int:
        ...


@fieldwise_init
struct Words(Container):
    comptime Item = String
    comptime NAME = "words"
    var data: List[String]

    def first(self) -> String:
        return self.data[0]

    def size(self) -> Int:
        return len(self.data)


@fieldwise_init
struct Repeat[T: Copyable & Writable & Deinitable](Container):
    comptime Item = Self.T
    comptime NAME: String = "repeat"
    var value: Self.T
    var times: Int

    def first(self) -> Self.Item:
        return self.value.copy()

    def size(self) -> Int:
        return self.times


def show[C: Container](c: C) -> String:
    var item: C.Item = c.first()
    return String(t"{C.NAME} {item} x{c.size()}")


def main():
    print(show(Words(["a", "b"])))
    print(show(Repeat(2.5, 7)))
